"""Outlets: the table as the archive keeps it, and what each of them has published."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, delete, func, insert, select, update

from app.analysis.outlets import Outlet
from app.archive import tables as t
from app.archive.rows import OUTLET_FIELDS, outlet_columns, outlet_of
from app.archive.vocabulary import NO_OUTLET

_OF = t.article.alias()
#: Whether an article is an outlet's own, or was read on its site.
_USED = (
    select(_OF.c.id)
    .where((_OF.c.outlet_id == t.outlet.c.id) | (_OF.c.carrier_id == t.outlet.c.id))
    .correlate(t.outlet)
    .exists()
)
_ROW_OF = select(t.outlet.c.id).where(t.outlet.c.slug == bindparam("slug"))


@dataclass(frozen=True, slots=True)
class OutletSummary:
    """An outlet, how many articles it has in the archive, and the days of the first and last of them."""

    outlet: Outlet
    articles: int
    first: date | None
    last: date | None


def load_outlets(connection: Connection, outlets: Iterable[Outlet]) -> None:
    """Make the archive's outlets those of the seeds; nothing is written when they are already.

    An outlet that the seeds no longer hold stays while articles use it, without a kind. Raises ValueError
    for an outlet whose slug stands for no outlet in filters.
    """
    stored = {row.slug: row for row in connection.execute(select(t.outlet))}
    wanted = {outlet.slug: outlet for outlet in outlets}
    if NO_OUTLET in wanted:
        raise ValueError(f"{NO_OUTLET!r} stands for no outlet in filters, and cannot name one")
    for outlet in wanted.values():
        values = {name: getattr(outlet, name) for name in OUTLET_FIELDS} | {"in_table": True}
        row = stored.get(outlet.slug)
        if row is None:
            connection.execute(insert(t.outlet).values(**values))
        elif any(getattr(row, name) != value for name, value in values.items()):
            connection.execute(update(t.outlet).where(t.outlet.c.id == row.id).values(**values))
    dropped = [row.id for slug, row in stored.items() if row.in_table and slug not in wanted]
    if dropped:
        _drop(connection, dropped)


def outlet_row(connection: Connection, outlet: Outlet | None) -> int | None:
    """The row of an article's outlet; one that no table lists is added, without a kind."""
    if outlet is None:
        return None
    row = connection.execute(_ROW_OF, {"slug": outlet.slug}).scalar()
    if row is not None:
        return int(row)
    values = {name: getattr(outlet, name) for name in OUTLET_FIELDS} | {"kind": None, "in_table": False}
    added = connection.execute(insert(t.outlet).values(**values).returning(t.outlet.c.id))
    return int(added.scalar_one())


def outlets(connection: Connection) -> tuple[OutletSummary, ...]:
    """Every outlet that has or carries articles or stands in the table, those with most articles first.

    One that only printed what others have is not among them.
    """
    rows = connection.execute(_summaries().where(t.outlet.c.in_table | _USED).group_by(t.outlet.c.id)).all()
    found = [_summary(row) for row in rows]
    return tuple(sorted(found, key=lambda each: (-each.articles, each.outlet.name, each.outlet.slug)))


def outlet(connection: Connection, slug: str) -> OutletSummary | None:
    """One outlet, or None when there is none of this slug."""
    row = connection.execute(_summaries().where(t.outlet.c.slug == slug).group_by(t.outlet.c.id)).first()
    return _summary(row) if row else None


def _summaries() -> Select[Any]:
    articles = t.article.c
    listed = (articles.outlet_id == t.outlet.c.id) & (articles.listed == t.YES)
    return select(
        *outlet_columns(t.outlet, "outlet"),
        func.count(articles.id).label("articles"),
        func.min(articles.day).label("first"),
        func.max(articles.day).label("last"),
    ).select_from(t.outlet.outerjoin(t.article, listed))


def _summary(row: Row[Any]) -> OutletSummary:
    found = outlet_of(row)
    assert found is not None  # noqa: S101 - every row of the outlet table has a slug
    return OutletSummary(outlet=found, articles=row.articles, first=_day(row.first), last=_day(row.last))


def _day(ordinal: int | None) -> date | None:
    return None if ordinal is None else date.fromordinal(ordinal)


def _drop(connection: Connection, rows: list[int]) -> None:
    connection.execute(update(t.outlet).where(t.outlet.c.id.in_(rows)).values(in_table=False, kind=None))
    printing = select(t.reprint.c.outlet_id).where(t.reprint.c.outlet_id == t.outlet.c.id)
    unused = (t.outlet.c.id.in_(rows), ~_USED, ~printing.exists())
    connection.execute(delete(t.outlet).where(*unused))
