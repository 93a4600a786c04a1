"""The timeline: articles in order of date, a page at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import product
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Select, and_, not_, select, tuple_, union

from app.archive import tables as t
from app.archive.article import Item
from app.archive.cursor import Cursor
from app.archive.days import UNDATED, day_of
from app.archive.filters import MAX_LIMIT, Filters
from app.archive.listing import items_by_row
from app.archive.selection import Selection, Terms, dated, terms_of, undated

#: Alternatives that are walked side by side along their own indexes; beyond that one walk tests them all.
#: Each costs about .1 ms; a walk costs more only where the alternatives are rare.
MOST_BRANCHES = 24
#: Up to this many articles that hold the words are looked up and sorted; beyond that a page is full sooner
#: by walking along an index and passing over the others.
MOST_SORTED = 1_000


@dataclass(frozen=True, slots=True)
class Place:
    """An article's place in the order of the timeline."""

    published_at: int
    row: int


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the timeline; ``next_cursor`` is None on the last one."""

    items: tuple[Item, ...]
    next_cursor: Cursor | None


def page(connection: Connection, filters: Filters, zone: ZoneInfo) -> Page:
    """The articles that ``filters`` choose, after its cursor; all of them where it has no size."""
    terms = terms_of(connection, filters, zone)
    size = filters.size
    places = _places(connection, terms, filters.sort, filters.after, None if size is None else size + 1)
    shown = places if size is None else places[:size]
    items = items_by_row(connection, [place.row for place in shown], zone)
    more = len(places) > len(shown)
    last = Cursor(filters.sort, shown[-1].published_at, shown[-1].row) if more else None
    return Page(items=items, next_cursor=last)


def every_item(connection: Connection, filters: Filters, zone: ZoneInfo) -> Iterator[Item]:
    """Every match, or as many as the reader's own limit allows, read a page at a time."""
    left = filters.size
    while left is None or left > 0:
        now = page(connection, replace(filters, limit=min(MAX_LIMIT, left or MAX_LIMIT)), zone)
        yield from now.items
        if now.next_cursor is None:
            return
        left = None if left is None else left - len(now.items)
        filters = replace(filters, after=now.next_cursor)


def rows(connection: Connection, filters: Filters, zone: ZoneInfo, most: int) -> list[int]:
    """The rows of all articles that ``filters`` choose, in their order and wherever pages end; at most so many."""
    terms = terms_of(connection, filters, zone)
    return [place.row for place in _places(connection, terms, filters.sort, None, most)]


def places(connection: Connection, filters: Filters, zone: ZoneInfo, limit: int | None) -> list[Place]:
    """Where the articles stand that ``filters`` choose, after its cursor, up to ``limit`` of them."""
    return _places(connection, terms_of(connection, filters, zone), filters.sort, filters.after, limit)


def _places(
    connection: Connection, terms: Terms, sort: str, after: Cursor | None, limit: int | None
) -> list[Place]:
    """Undated articles sort below all others: last under newest, and fetched after the rest under oldest."""
    if sort == "newest":
        return _walk(connection, terms, sort, after, limit)
    found: list[Place] = []
    if after is None or after.published_at > UNDATED:
        found = _walk(connection, dated(terms), sort, after, limit)
    if terms.dated or (limit is not None and len(found) >= limit):
        return found
    start = after if after and after.published_at <= UNDATED else None
    return found + _walk(
        connection, undated(terms), sort, start, None if limit is None else limit - len(found)
    )


def _walk(
    connection: Connection, terms: Terms, sort: str, after: Cursor | None, limit: int | None
) -> list[Place]:
    branches = [_branch(selection, sort, after, limit) for selection in _alternatives(terms)]
    query: Select[int, int] = branches[0]
    if len(branches) > 1:
        merged = union(*(select(branch.subquery()) for branch in branches)).subquery()
        places = (merged.c.published_at, merged.c.row)
        query = select(*places).order_by(*_order(*places, sort)).limit(limit)
    return [Place(row.published_at, row.row) for row in connection.execute(query)]


def newest_day(connection: Connection, zone: ZoneInfo) -> date | None:
    """The day of the latest article that has one; of those from a day yet to come only where all are."""
    newest = select(t.article.c.published_at).where(t.article.c.listed == t.YES).limit(1)
    newest = newest.order_by(t.article.c.published_at.desc())
    told_too_late = and_(t.article.c.published_basis == "declared", t.article.c.published_confidence == "low")
    found = connection.execute(newest.where(not_(told_too_late), t.article.c.published_at > UNDATED)).scalar()
    return day_of(connection.execute(newest).scalar() if found is None else found, zone)


def _alternatives(terms: Terms) -> list[Selection]:
    """One walk for each topic in each outlet; where these are many one walk for each topic, or one for all.

    Where few articles hold the words that are searched for there is nothing to walk along.
    """
    if terms.hits is not None and terms.hits.count <= MOST_SORTED:
        return [Selection(terms, terms.leading)]
    walked = terms.hits is not None
    topics: list[tuple[int, ...]] = [(topic,) for topic in terms.leading] or [()]
    outlets = [(outlet,) for outlet in terms.outlets] if terms.outlets else [terms.outlets]
    if len(topics) > MOST_BRANCHES:
        return [Selection(terms, terms.leading, walked)]
    if len(topics) * len(outlets) > MOST_BRANCHES:
        outlets = [terms.outlets]
    return [
        Selection(replace(terms, outlets=outlet), topic, walked) for topic, outlet in product(topics, outlets)
    ]


def _branch(selection: Selection, sort: str, after: Cursor | None, limit: int | None) -> Select[int, int]:
    places = (selection.published_at.label("published_at"), selection.row.label("row"))
    query = select(*places).where(selection.where()).limit(limit)
    if len(selection.topics) > 1:
        query = query.distinct()
    if after is not None:
        here, there = tuple_(selection.published_at, selection.row), tuple_(after.published_at, after.row)
        query = query.where(here < there if sort == "newest" else here > there)
    return query.order_by(*_order(selection.published_at, selection.row, sort))


def _order(
    published_at: ColumnElement[int], row: ColumnElement[int], sort: str
) -> tuple[ColumnElement[int], ...]:
    if sort == "newest":
        return (published_at.desc(), row.desc())
    return (published_at.asc(), row.asc())
