"""What is said of a view where it is shared: its title, its frame, its snippets, who may frame it."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from urllib.parse import parse_qsl, unquote

from starlette.exceptions import HTTPException

from app.archive.filters import parse
from app.archive.sentence import sentence
from app.archive.views import find
from app.archive.vocabulary import vocabulary
from app.web.choosing import asked_keys, read
from app.web.comparison import account, names
from app.web.desk import Desk
from app.web.exports.export import one_line
from app.web.framing import LOOK, MAX_LIMIT, Asked, asked, look_query, path_and_query

SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox"
REFERRERS = "strict-origin-when-cross-origin"
VIEW = "/embed/v/"


@dataclass(frozen=True, slots=True)
class Shared:
    """A view that can be framed: of which page, how it is called, the path of its frame, whether only its token opens it."""

    page: str
    title: str
    frame: str
    private: bool = False


def shared_at(desk: Desk, address: str) -> Shared:
    """The view at an address of this server, saved or not. Raises BadFilter, or a 404 for a saved one that is not open."""
    path, query = path_and_query(desk, address)
    if path.startswith(VIEW):
        key = unquote(path.removeprefix(VIEW))
        with desk.archive.read() as connection:
            view = find(connection, key)
        if view is None or view.revoked_at:
            raise HTTPException(404, "There is no saved view at this address.")
        look = look_query(parse_qsl(query))
        return Shared(view.page, view.title, path + (f"?{look}" if look else ""), view.is_private)
    wanted = asked(desk, address)
    return Shared(wanted.page, title_of(desk, wanted), wanted.path("/embed"))


def title_of(desk: Desk, wanted: Asked) -> str:
    """What a view asks, in words, without counts, which change; of a comparison, whose accounts stand side by side."""
    pairs = parse_qsl(wanted.query)
    if wanted.page == "compare":
        accounts = [account(each) for each in read(desk, asked_keys(pairs))]
        return one_line(f"{' · '.join(names(accounts).values())} side by side")
    with desk.archive.read() as connection:
        known = vocabulary(connection)
    filters = parse(pairs, known, extra=LOOK, max_limit=MAX_LIMIT)
    asked_for = one_line(sentence(filters, 0, 0, known).question)
    return f"{asked_for}, by outlet and topic" if wanted.page == "matrix" else asked_for


def iframe(address: str, title: str, height: int, width: int | str = "100%") -> str:
    """The frame of a view as HTML for any site."""
    return (
        f'<iframe src="{escape(address)}" title="{escape(title)}" width="{width}" height="{height}" '
        f'style="border:0" loading="lazy" sandbox="{SANDBOX}" referrerpolicy="{REFERRERS}"></iframe>'
    )


def who_may_frame(origins: str) -> list[str]:
    """The sites that READOUT_EMBED_ORIGINS names, for a reader; none where no site may."""
    return [
        "pages of this server" if word == "'self'" else word for word in origins.split() if word != "'none'"
    ]
