"""Reprints: a text that is kept already, and arrives from another address or another outlet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, case, func, or_, select
from sqlalchemy.dialects.sqlite import Insert, insert

from app.archive import tables as t
from app.archive.article import Article, Item, Printing
from app.archive.days import local_day, sort_key
from app.archive.listing import items_by_row
from app.archive.metadata import address_of
from app.archive.outlets import outlet_row
from app.archive.rows import outlet_columns, outlet_of, published_of
from app.archive.state import zone_of

_OUTLET = select(t.outlet.c.slug, t.outlet.c.name).where(t.outlet.c.id == bindparam("id"))
# The outlet under which a text is kept may have been told otherwise since.
_OWN = t.article.alias()
_PRINTINGS = (
    select(t.reprint, *outlet_columns(t.outlet, "outlet"))
    .add_columns(t.article.c.revision.label("current"), _OWN.c.public_id.label("another"))
    .join(t.outlet, t.outlet.c.id == t.reprint.c.outlet_id)
    .join(t.article, t.article.c.id == t.reprint.c.article_id)
    .outerjoin(_OWN, (_OWN.c.public_id == t.reprint.c.copy_id) & (_OWN.c.id != t.reprint.c.article_id))
    .where(
        t.reprint.c.article_id == bindparam("id"),
        t.reprint.c.outlet_id.is_distinct_from(t.article.c.outlet_id),
    )
    .order_by(t.outlet.c.name, t.reprint.c.revision)
)
# Articles of others, the last one kept first; each once, however many of its revisions the outlet printed.
_PRINTED = (
    select(t.article.c.id, func.count().over().label("all"))
    .join(t.reprint, t.reprint.c.article_id == t.article.c.id)
    .join(t.outlet, t.outlet.c.id == t.reprint.c.outlet_id)
    .where(
        t.outlet.c.slug == bindparam("slug"),
        t.article.c.outlet_id.is_distinct_from(t.outlet.c.id),
        t.article.c.listed == t.YES,
    )
    .group_by(t.article.c.id)
    .order_by(t.article.c.id.desc())
    .limit(bindparam("limit"))
)
#: What a copy that was kept first may have left open, under the column that is empty then.
_LEFT_OPEN = {
    "url": ("url", "copy_id"),
    "published": (
        "published",
        "published_precision",
        "published_basis",
        "published_confidence",
        "not_before",
    ),
}


@dataclass(frozen=True, slots=True)
class Reprint:
    """Where a kept text stands, and what is new about the place in which it was met again.

    ``other_outlet`` and ``other_url`` are None where they are unknown, or those under which it is kept.
    """

    headline: str | None
    outlet: str | None
    url: str | None
    other_outlet: str | None
    other_url: str | None


@dataclass(frozen=True, slots=True)
class Printed:
    """How many articles of others an outlet printed, and those of them that were kept last."""

    articles: int
    latest: tuple[Item, ...]


def reprint_of(connection: Connection, stored: Row[Any], article: Article) -> Reprint | None:
    """What a draft of a known text says of where it stood, if that is not what the archive says of it.

    A copy that does not know its outlet or its address contradicts nothing.
    """
    kept = connection.execute(_OUTLET, {"id": stored.outlet_id}).first()
    url = address_of(article)
    other_url = article.url if stored.address and url and url != stored.address else None
    other_outlet = (
        article.outlet.name if kept and article.outlet and article.outlet.slug != kept.slug else None
    )
    if other_url is None and other_outlet is None:
        return None
    return Reprint(stored.headline, kept.name if kept else None, stored.url, other_outlet, other_url)


def note_reprint(connection: Connection, stored: Row[Any], revision: int, article: Article) -> None:
    """Keep who printed a kept text too, as the first copy of each outlet tells it; later ones fill in what it left open.

    ``revision`` is the number of the one whose text was printed, 0 where only the body is the same.
    """
    date = article.published
    values = {
        "article_id": stored.id,
        "outlet_id": outlet_row(connection, article.outlet),
        "revision": revision,
        "copy_id": article.id if address_of(article) else None,
        "outlet_basis": article.outlet_basis,
        "url": article.url,
        "published": date.at,
        "published_precision": date.precision,
        "published_basis": date.basis,
        "published_confidence": date.confidence,
        "not_before": date.not_before,
    }
    connection.execute(_filling_in(insert(t.reprint).values(**values)))


def _filling_in(adding: Insert) -> Insert:
    """Adds what was printed, or gives what is kept of it the address and the day that it lacks."""
    kept, new = t.reprint.c, adding.excluded
    lacking = {key: and_(kept[key].is_(None), new[key].is_not(None)) for key in _LEFT_OPEN}
    changes = {
        name: case((lacking[key], new[name]), else_=kept[name])
        for key, names in _LEFT_OPEN.items()
        for name in names
    }
    return adding.on_conflict_do_update(set_=changes, where=or_(*lacking.values()))


def printings_of(connection: Connection, row: int) -> tuple[Printing, ...]:
    """Who else printed the text of an article, the earliest first, those without a day last."""
    zone = zone_of(connection)
    found = [
        Printing(
            outlet,
            each.outlet_basis,
            each.url,
            published,
            local_day(published, zone),
            earlier=each.revision if each.revision not in (0, each.current) else None,
            another=each.another,
        )
        for each in connection.execute(_PRINTINGS, {"id": row})
        if (outlet := outlet_of(each)) and (published := published_of(each))
    ]
    return tuple(sorted(found, key=lambda each: (each.day is None, sort_key(each.published, zone))))


def printed_by(connection: Connection, slug: str, limit: int) -> Printed:
    """What an outlet printed of others."""
    rows = connection.execute(_PRINTED, {"slug": slug, "limit": limit}).all()
    latest = items_by_row(connection, [row.id for row in rows], zone_of(connection))
    return Printed(rows[0].all if rows else 0, latest)
