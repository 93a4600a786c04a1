"""What is said of a view where it is shared: its title, its snippets, who may frame it."""

from __future__ import annotations

from urllib.parse import parse_qsl

from app.web.choosing import asked_keys, read
from app.web.comparison import account, names
from app.web.desk import Desk
from app.web.framing import DEFAULT_LIMIT, MAX_LIMIT, Asked
from app.web.listing import look
from app.web.matrix import grid


def title_of(desk: Desk, wanted: Asked) -> str:
    """The sentence of a view's filters; of a comparison, whose accounts stand side by side."""
    pairs = parse_qsl(wanted.query)
    if wanted.page == "compare":
        accounts = [account(each) for each in read(desk, asked_keys(pairs))]
        return f"{' · '.join(names(accounts).values())} side by side"
    if wanted.page == "matrix":
        return grid(desk, pairs, max_limit=MAX_LIMIT, default_limit=DEFAULT_LIMIT).sentence.text
    return look(desk, pairs, max_limit=MAX_LIMIT, default_limit=DEFAULT_LIMIT, excerpted=False).sentence.text
