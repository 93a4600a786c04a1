"""Articles as they leave the archive: every match of some filters, one by one, however many there are."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, func, select

from app.archive import tables as t
from app.archive.article import Item
from app.archive.cursor import Cursor
from app.archive.database import Archive
from app.archive.filters import Filters
from app.archive.listing import cards, graded_of, item_of
from app.archive.timeline import places

#: Places that are taken in one moment: up to so many articles, what is added, taken away or dated anew
#: meanwhile neither moves nor doubles any. A month of one country's press has 13,303. Taking 20,000 kept the
#: first bytes back by 40 ms, 50,000 by 150.
PLACES = 20_000
#: Articles that are read at a time; with 2,000 it was no quicker.
BATCH = 500


@dataclass(frozen=True, slots=True)
class Exported:
    """An article with what a citation needs. ``updated`` is when its text was last seen to be new, RFC 3339 in UTC."""

    item: Item
    byline: tuple[str, ...]
    updated: str


@dataclass(frozen=True, slots=True)
class ExportedPage:
    """A page of them; ``next_cursor`` is None on the last one."""

    articles: tuple[Exported, ...]
    next_cursor: Cursor | None


def exported_page(connection: Connection, filters: Filters, zone: ZoneInfo) -> ExportedPage:
    """The articles that ``filters`` choose, after its cursor, as many as a page has."""
    size = filters.size
    found = places(connection, filters, zone, None if size is None else size + 1)
    shown = found if size is None else found[:size]
    more = len(found) > len(shown)
    return ExportedPage(
        articles=_read(connection, [place.row for place in shown], zone),
        next_cursor=Cursor(filters.sort, shown[-1].published_at, shown[-1].row) if more else None,
    )


def every_article(archive: Archive, filters: Filters) -> Iterator[Exported]:
    """The articles that ``filters`` choose, as many as the reader's own limit allows.

    They are read some at a time: whoever fetches them slowly holds no connection, and lets no log grow that
    other readers wait for. What is withdrawn meanwhile is passed over.
    """
    left, after = filters.size, filters.after
    while left is None or left > 0:
        size = PLACES if left is None else min(PLACES, left)
        with archive.read() as connection:
            found = places(connection, replace(filters, after=after), archive.zone, size)
        if found:
            after = Cursor(filters.sort, found[-1].published_at, found[-1].row)
        rows = array("q", (place.row for place in found))
        del found
        yield from _in_batches(archive, rows)
        if len(rows) < size:
            return
        left = None if left is None else left - len(rows)


def _in_batches(archive: Archive, rows: array[int]) -> Iterator[Exported]:
    following = iter(rows)
    while batch := list(islice(following, BATCH)):
        with archive.read() as connection:
            found = _read(connection, batch, archive.zone)
        yield from found


def _read(connection: Connection, rows: Sequence[int], zone: ZoneInfo) -> tuple[Exported, ...]:
    """The articles of these rows, in this order; those that are listed no more are passed over."""
    query = cards().where(t.article.c.id.in_(rows), t.article.c.listed == t.YES)
    found = {row.id: row for row in connection.execute(query)}
    graded, seen = graded_of(connection, rows), _last_seen(connection, rows)
    return tuple(
        Exported(
            item=item_of(row, graded.get(place, ()), zone),
            byline=tuple(row.byline),
            updated=seen.get(place, row.ingested_at),
        )
        for place in rows
        if (row := found.get(place)) is not None
    )


def _last_seen(connection: Connection, rows: Sequence[int]) -> dict[int, str]:
    """When each article's latest revision came in."""
    query = select(t.revision.c.article_id, func.max(t.revision.c.seen_at).label("seen_at"))
    query = query.where(t.revision.c.article_id.in_(rows)).group_by(t.revision.c.article_id)
    return {row.article_id: row.seen_at for row in connection.execute(query)}
