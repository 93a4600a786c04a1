"""What is said of a view where it is shared: its title, its frame, its snippets, who may frame it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from urllib.parse import parse_qsl, unquote

from starlette.exceptions import HTTPException

from app.archive.views import find
from app.web.choosing import asked_keys, read
from app.web.comparison import account, names
from app.web.desk import Desk
from app.web.framing import DEFAULT_LIMIT, MAX_LIMIT, Asked, asked, path_and_query
from app.web.listing import look
from app.web.matrix import grid

SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox"
REFERRERS = "strict-origin-when-cross-origin"
VIEW = "/embed/v/"


@dataclass(frozen=True, slots=True)
class Shared:
    """A view that can be framed: of which page, how it is called, and the path of its frame."""

    page: str
    title: str
    frame: str


def shared_at(desk: Desk, address: str) -> Shared:
    """The view at an address of this server, saved or not. Raises BadFilter, or a 404 for a saved one that is not open."""
    path, _ = path_and_query(desk, address)
    if path.startswith(VIEW):
        key = unquote(path.removeprefix(VIEW))
        with desk.archive.read() as connection:
            view = find(connection, key)
        if view is None or view.revoked_at:
            raise HTTPException(404, "There is no saved view at this address.")
        return Shared(view.page, view.title, path)
    wanted = asked(desk, address)
    return Shared(wanted.page, title_of(desk, wanted), wanted.path("/embed"))


def title_of(desk: Desk, wanted: Asked) -> str:
    """The sentence of a view's filters; of a comparison, whose accounts stand side by side."""
    pairs = parse_qsl(wanted.query)
    if wanted.page == "compare":
        accounts = [account(each) for each in read(desk, asked_keys(pairs))]
        return f"{' · '.join(names(accounts).values())} side by side"
    if wanted.page == "matrix":
        return grid(desk, pairs, max_limit=MAX_LIMIT, default_limit=DEFAULT_LIMIT).sentence.text
    return look(desk, pairs, max_limit=MAX_LIMIT, default_limit=DEFAULT_LIMIT, excerpted=False).sentence.text


def iframe(address: str, title: str, height: int, width: int | str = "100%") -> str:
    """The frame of a view as HTML for any site."""
    return (
        f'<iframe src="{escape(address)}" title="{escape(title)}" width="{width}" height="{height}" '
        f'style="border:0" loading="lazy" sandbox="{SANDBOX}" referrerpolicy="{REFERRERS}"></iframe>'
    )
