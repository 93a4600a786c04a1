"""Articles as they stand in listings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, Select, select

from app.archive import tables as t
from app.archive.article import Graded, Item
from app.archive.days import local_day
from app.archive.rows import outlet_columns, outlet_of, published_of


def items_by_row(connection: Connection, rows: Sequence[int], zone: ZoneInfo) -> tuple[Item, ...]:
    """The articles of these rows, in this order; rows that do not exist are passed over."""
    found = {row.id: row for row in connection.execute(cards().where(t.article.c.id.in_(rows)))}
    graded = graded_of(connection, rows)
    return tuple(item_of(found[row], graded.get(row, ()), zone) for row in rows if row in found)


def cards() -> Select[Any]:
    """Articles with their outlets."""
    return select(t.article, *outlet_columns(t.outlet, "outlet")).select_from(
        t.article.outerjoin(t.outlet, t.outlet.c.id == t.article.c.outlet_id)
    )


def item_of(row: Row[Any], topics: Iterable[Graded], zone: ZoneInfo) -> Item:
    """A row of ``cards()`` and its topics as an Item."""
    published = published_of(row)
    return Item(
        id=row.public_id,
        form=row.form,
        headline=row.headline,
        url=row.url,
        outlet=outlet_of(row),
        published=published,
        day=local_day(published, zone),
        lang=row.lang,
        lede=row.lede,
        topics=tuple(topics),
        headline_basis=row.headline_basis,
    )


def graded_of(connection: Connection, rows: Sequence[int]) -> dict[int, list[Graded]]:
    """The topics of each article, in the order of the rule file."""
    query = (
        select(
            t.article_topic.c.article_id,
            t.topic.c.slug,
            t.topic.c.label,
            t.article_topic.c.grade,
            t.article_topic.c.evidence,
        )
        .join(t.topic, t.topic.c.id == t.article_topic.c.topic_id)
        .where(t.article_topic.c.article_id.in_(rows))
        .order_by(t.topic.c.position.is_(None), t.topic.c.position, t.topic.c.slug)
    )
    graded: dict[int, list[Graded]] = {}
    for row in connection.execute(query):
        graded.setdefault(row.article_id, []).append(Graded(row.slug, row.label, row.grade, row.evidence))
    return graded
