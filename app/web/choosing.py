"""What an address of a comparison asks for: the articles, the topics to stand first, the layout."""

from __future__ import annotations

from collections.abc import Sequence

from starlette.exceptions import HTTPException

from app.archive.article import StoredArticle
from app.archive.articles import get
from app.archive.filters import BadFilter
from app.archive.vocabulary import vocabulary
from app.archive.withdrawing import tombstone
from app.web.desk import Desk
from app.web.tombstones import Gone

PARAMETER = "article"
VIEWS = {
    "statements": "Statements",
    "figures": "Figures and dates",
    "quotes": "Quotations",
    "texts": "Full texts",
}
#: The view that an address without one asks for, and the only one that a frame shows.
USUAL_VIEW = "statements"
#: A view that picks more accounts to stand beside those that do.
PICK = "pick"
FEWEST, MOST = 2, 4
#: Accounts that may be picked before some are put back.
MOST_PICKED = 20
Pairs = Sequence[tuple[str, str]]


def asked_keys(pairs: Pairs, fewest: int = FEWEST, most: int = MOST) -> list[str]:
    """The ids asked for, each once. Raises BadFilter for too few and for too many."""
    keys = list(dict.fromkeys(_all(pairs, PARAMETER)))
    if len(keys) > most:
        raise BadFilter(PARAMETER, f"At most {MOST} articles fit side by side; these are {len(keys)}.")
    if len(keys) < fewest:
        raise BadFilter(PARAMETER, f"Name {FEWEST} to {MOST} articles, as in article=…&article=….")
    return keys


def asked_topics(pairs: Pairs, desk: Desk) -> list[str]:
    """The topics to stand first. Raises BadFilter for one that there is not."""
    topics = list(dict.fromkeys(_all(pairs, "topic")))
    with desk.archive.read() as connection:
        known = [choice.value for choice in vocabulary(connection).topic]
    for slug in topics:
        if slug not in known:
            raise BadFilter("topic", f"There is no topic “{slug[:60]}”; there are {', '.join(known)}.")
    return topics


def asked_view(pairs: Pairs) -> str:
    """How the comparison is laid out. Raises BadFilter for a view that there is not."""
    view = next(iter(_all(pairs, "view")), "") or USUAL_VIEW
    if view not in (*VIEWS, PICK):
        raise BadFilter("view", f"There is no view “{view[:60]}”; there are {', '.join((*VIEWS, PICK))}.")
    return view


def refuse_other_views(pairs: Pairs) -> None:
    """Raises BadFilter for a view that a frame does not show."""
    if (view := asked_view(pairs)) != USUAL_VIEW:
        raise BadFilter(
            "view",
            f"A frame shows {USUAL_VIEW} alone, not {view}: the page of the comparison shows all views.",
        )


def read(desk: Desk, keys: Sequence[str]) -> list[StoredArticle]:
    """The articles themselves. Raises Gone for a withdrawn one, and a 404 for one that there is not."""
    with desk.archive.read() as connection:
        found = {key: get(connection, key) for key in keys}
        stones = [tombstone(connection, key) for key, stored in found.items() if stored is None]
    for stone in stones:
        if stone is not None:
            raise Gone(stone, f"Article {stone.id} was withdrawn: it cannot be compared.")
    there = [stored for stored in found.values() if stored is not None]
    if len(there) < len(keys):
        missing = next(key for key, stored in found.items() if stored is None)
        raise HTTPException(404, f"There is no article {missing[:40]}.")
    return there


def _all(pairs: Pairs, name: str) -> list[str]:
    return [value for key, value in pairs if key == name and value]
