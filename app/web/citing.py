"""Citing a view: what was sent, which view that is, and what it shows now, kept under an address."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qsl, urlencode

from fastapi import Request
from starlette.exceptions import HTTPException

from app.archive.citations import MOST_ARTICLES, PATHS, Content, cite
from app.archive.cited import rows_of, seen
from app.archive.connections import Connection
from app.archive.figures import figures
from app.archive.filters import REPEATABLE, BadFilter, Filters, parse, query_string
from app.archive.matrix import ground_of
from app.archive.remembering import remembered
from app.archive.sentence import sentence
from app.archive.state import counter
from app.archive.timeline import rows
from app.archive.topics import current_version
from app.archive.vocabulary import Vocabulary, vocabulary
from app.web import words
from app.web.choosing import PARAMETER, PICK, VIEWS, asked_keys, asked_topics, asked_view, read
from app.web.desk import Desk
from app.web.etag import refuse_unknown
from app.web.parameters import (
    ARTICLE_PARAMETERS,
    FILTER_PARAMETERS,
    FIRST_TOPIC_PARAMETERS,
    MATRIX_PARAMETERS,
    MOST_OUTLETS,
    VIEW_PARAMETER,
)

#: The one field of the form, and the content type in which browsers send it.
FIELD, FORM = "view", "application/x-www-form-urlencoded"
#: Bytes of a form that are read: an address with a hundred parameters has a third of it.
LARGEST_FORM = 64 * 1024
HOW = "Say which view, by its path and query, as in /timeline?topic=…, /matrix?… or /compare?article=…&article=…."
Pairs = list[tuple[str, str]]


async def sent_view(request: Request) -> str:
    """The view that a form names. Raises BadFilter for another form, a 413 for one that is too large."""
    if request.headers.get("Content-Type", "").partition(";")[0].strip().lower() != FORM:
        raise HTTPException(415, f"A form is wanted, sent as {FORM}.")
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_FORM:
            raise HTTPException(413, f"A form may have at most {LARGEST_FORM:,} bytes.")
    try:
        fields = parse_qsl(body.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=10)
    except ValueError as error:
        raise BadFilter(
            FIELD, "The form cannot be read: it is not text in UTF-8, or has too many fields."
        ) from error
    other = next((name for name, _value in fields if name != FIELD), None)
    if other is not None:
        raise BadFilter(other[:60], f"There is no field of this name; there is {FIELD}.")
    if len(fields) != 1:
        raise BadFilter(FIELD, f"It must be given once. {HOW}")
    return fields[0][1]


def cite_view(desk: Desk, view: str) -> str:
    """The slug under which a view is kept as it is now. Raises BadFilter, and what asking for its articles raises."""
    path, _mark, query = view.partition("?")
    kind = _KINDS.get(path)
    if kind is None or "#" in query:
        raise BadFilter(FIELD, f"“{view[:60]}” is no view that can be cited. {HOW}")
    pairs = parse_qsl(query, keep_blank_values=True)
    refuse_unknown(pairs, kind.parameters)
    return kind.cite(desk, pairs)


def _cite_listing(desk: Desk, pairs: Pairs) -> str:
    return _cite_filters(desk, "timeline", parse_listing, pairs)


def _cite_matrix(desk: Desk, pairs: Pairs) -> str:
    return _cite_filters(desk, "matrix", parse_matrix, pairs)


def parse_listing(pairs: Pairs, known: Vocabulary) -> Filters:
    """A timeline's filters, wherever it was read up to."""
    return _canonical(parse(pairs, known))


def parse_matrix(pairs: Pairs, known: Vocabulary) -> Filters:
    """A matrix's filters, however many outlets it showed."""
    return _canonical(parse(pairs, known, max_limit=MOST_OUTLETS))


def _canonical(filters: Filters) -> Filters:
    """The same question has one address, in whatever order its alternatives were chosen."""
    values: dict[str, Any] = {name: tuple(sorted(getattr(filters, name))) for name in REPEATABLE}
    return replace(filters, after=None, limit=None, **values)


def _cite_filters(
    desk: Desk, kind: str, read_filters: Callable[[Pairs, Vocabulary], Filters], pairs: Pairs
) -> str:
    with desk.archive.read() as connection:
        filters = read_filters(pairs, vocabulary(connection))
        return _once(
            connection,
            desk,
            kind,
            query_string(filters),
            lambda: _articles_of(connection, desk, kind, filters),
        )


def _articles_of(
    connection: Connection, desk: Desk, kind: str, filters: Filters
) -> tuple[str, Sequence[int]]:
    """What a listing or a matrix says of itself, and its articles. Raises BadFilter for too many."""
    known = vocabulary(connection)
    found = figures(connection, known, desk.zone, filters)
    looked_at = ground_of(filters) if kind == "matrix" else filters
    chosen = rows(connection, looked_at, desk.zone, MOST_ARTICLES + 1)
    if len(chosen) > MOST_ARTICLES:
        raise BadFilter(
            FIELD,
            f"A citation holds at most {MOST_ARTICLES:,} articles, and this view has more. "
            "Choose days, outlets or a topic, and cite that.",
        )
    return sentence(filters, found.total, found.undated_left_out, known).text, chosen


def _cite_comparison(desk: Desk, pairs: Pairs) -> str:
    keys, topics, layout = asked_keys(pairs), asked_topics(pairs, desk), asked_view(pairs)
    if layout == PICK:
        raise BadFilter(
            FIELD, "A page that picks accounts shows none yet: choose them, and cite the comparison."
        )
    usual = layout == next(iter(VIEWS))
    asked = [(PARAMETER, key) for key in keys] + [("topic", topic) for topic in topics]
    query = urlencode(asked + ([] if usual else [("view", layout)]))
    with desk.archive.read() as connection:
        return _once(connection, desk, "compare", query, lambda: _accounts(connection, desk, keys))


def _accounts(connection: Connection, desk: Desk, keys: Sequence[str]) -> tuple[str, Sequence[int]]:
    """What a comparison says of itself, and its accounts."""
    items = [each.item for each in read(desk, keys)]
    outlets = ", ".join(each.outlet.name if each.outlet else "Unknown outlet" for each in items)
    return f"{words.NUMBERS[len(items)]} accounts side by side: {outlets}", rows_of(connection, keys)


def _once(
    connection: Connection, desk: Desk, kind: str, query: str, look: Callable[[], tuple[str, Sequence[int]]]
) -> str:
    """The slug of a view, which is looked at once under each state of the archive."""

    def kept() -> str:
        shown, chosen = look()
        return _keep(connection, desk, _content(connection, desk, kind, query, shown), chosen)

    return remembered(connection, ("cite", kind, query, desk.zone.key), kept)


def _content(connection: Connection, desk: Desk, kind: str, query: str, shown: str) -> Content:
    return Content(
        kind=kind,
        query=query,
        sentence=shown,
        ruleset=current_version(connection),
        timezone=desk.zone.key,
        topics=vocabulary(connection).topic,
        articles=(),
    )


def _keep(connection: Connection, desk: Desk, content: Content, chosen: Sequence[int]) -> str:
    sources = tuple(seen(connection, chosen))
    whole = replace(content, articles=tuple(each.cited for each in sources))
    return cite(desk.archive, whole, sources, counter(connection))


@dataclass(frozen=True, slots=True)
class _Kind:
    """A page that can be cited: the parameters it takes, and how."""

    parameters: Sequence[Mapping[str, Any]]
    cite: Callable[[Desk, Pairs], str]


_COMPARED = [*ARTICLE_PARAMETERS, *FIRST_TOPIC_PARAMETERS, VIEW_PARAMETER]
_KINDS = {
    "/": _Kind(FILTER_PARAMETERS, _cite_listing),
    PATHS["timeline"]: _Kind(FILTER_PARAMETERS, _cite_listing),
    PATHS["matrix"]: _Kind(MATRIX_PARAMETERS, _cite_matrix),
    PATHS["compare"]: _Kind(_COMPARED, _cite_comparison),
}
