"""Articles: kept by identity and text, found again by address."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, func, literal_column, select, union_all, update

from app.analysis.cleaning import Segment
from app.analysis.quotes import Quote
from app.analysis.topics import Tag
from app.archive import tables as t
from app.archive.article import Item, Revision, StoredArticle
from app.archive.keeping import Kept, Same, find_same, keep
from app.archive.listing import cards, graded_of, item_of, items_by_row
from app.archive.quotations import add_quotations, quotations_of, remove_quotations
from app.archive.reprints import printings_of
from app.archive.rows import outlet_columns, outlet_of, segments_of
from app.archive.state import zone_of
from app.archive.tagging import evidence_of, write_tags
from app.archive.topics import current_version

__all__ = [
    "Findings",
    "Kept",
    "Same",
    "Taggable",
    "Text",
    "find_same",
    "get",
    "ids_to_retag",
    "items",
    "keep",
    "load_for_tagging",
    "retag",
    "revision_text",
    "stale",
]


@dataclass(frozen=True, slots=True)
class Text:
    """A version of an article's text, and its parts."""

    text: str
    segments: tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """What rules find in an article."""

    tags: tuple[Tag, ...]
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Taggable:
    """What tagging needs of an article that is already kept; ``day`` is that of its publication, if known."""

    id: str
    text: str
    segments: tuple[Segment, ...]
    lang: str
    day: date | None = None


def get(connection: Connection, public_id: str) -> StoredArticle | None:
    """The whole article at an address, whether or not listings still show it; None for no such address."""
    carrier, successor = t.outlet.alias(), t.article.alias()
    query = (
        cards()
        .add_columns(*outlet_columns(carrier, "carrier"), t.article_text.c.text, t.article_text.c.segments)
        .add_columns(successor.c.public_id.label("successor"))
        .join(t.article_text, t.article_text.c.article_id == t.article.c.id)
        .outerjoin(carrier, carrier.c.id == t.article.c.carrier_id)
        .outerjoin(successor, successor.c.id == t.article.c.superseded_by)
        .where(t.article.c.public_id == public_id)
    )
    row = connection.execute(query).first()
    return None if row is None else _stored(connection, row)


def items(connection: Connection, ids: Sequence[str]) -> tuple[Item, ...]:
    """The articles at these addresses as listings show them, in this order; unknown ones are passed over."""
    query = select(t.article.c.id, t.article.c.public_id).where(t.article.c.public_id.in_(ids))
    rows = {row.public_id: int(row.id) for row in connection.execute(query)}
    return items_by_row(connection, [rows[each] for each in ids if each in rows], zone_of(connection))


def revision_text(connection: Connection, public_id: str, n: int) -> Text | None:
    """The text of one revision; None where there is none of this number."""
    current = t.article_text.c
    query = (
        select(t.revision.c.text, t.revision.c.segments, t.article.c.revision)
        .add_columns(current.text.label("current"), current.segments.label("current_segments"))
        .join(t.article, t.article.c.id == t.revision.c.article_id)
        .join(t.article_text, t.article_text.c.article_id == t.article.c.id)
        .where(t.article.c.public_id == public_id, t.revision.c.n == n)
    )
    row = connection.execute(query).first()
    if row is None:
        return None
    if row.revision == n:
        return Text(row.current, segments_of(row.current_segments))
    return Text(row.text, segments_of(row.segments))


def stale(connection: Connection) -> int:
    """How many listed articles carry tags of other rules than those in force."""
    ruleset, version = t.article.c.ruleset, current_version(connection)
    # No index is over a sum: that leaves the one over the rules, where there is mostly nothing to count.
    listed = literal_column("article.listed + 0") == t.YES
    others = (
        select(func.count()).select_from(t.article).where(listed, each)
        for each in (ruleset < version, ruleset > version)
    )
    return sum(int(connection.execute(query).scalar_one()) for query in others)


def ids_to_retag(connection: Connection, version: int) -> tuple[str, ...]:
    """The articles whose tags were found under other rules than these."""
    # Two ranges rather than one inequality: only ranges are looked up in an index.
    ruleset, places = t.article.c.ruleset, (t.article.c.id, t.article.c.public_id)
    stale = union_all(
        select(*places).where(ruleset < version), select(*places).where(ruleset > version)
    ).subquery()
    query = select(stale.c.public_id).order_by(stale.c.id)
    return tuple(connection.execute(query).scalars())


def load_for_tagging(connection: Connection, public_id: str) -> Taggable:
    """What tagging needs of the article at an address. Raises LookupError when there is none."""
    query = (
        select(t.article.c.lang, t.article.c.day, t.article_text.c.text, t.article_text.c.segments)
        .join(t.article_text, t.article_text.c.article_id == t.article.c.id)
        .where(t.article.c.public_id == public_id)
    )
    row = connection.execute(query).first()
    if row is None:
        raise LookupError(f"there is no article {public_id}")
    day = date.fromordinal(row.day) if row.day is not None else None
    return Taggable(public_id, row.text, segments_of(row.segments), row.lang, day)


def retag(connection: Connection, public_id: str, found: Findings, version: int) -> None:
    """Give an article what the rules of ``version`` find in it."""
    row = connection.execute(select(t.article).where(t.article.c.public_id == public_id)).one()
    write_tags(connection, row, found.tags)
    words = connection.execute(select(t.article_text.c.text).where(t.article_text.c.article_id == row.id))
    remove_quotations(connection, row.id)
    add_quotations(connection, row, words.scalar_one(), found.quotes, found.tags)
    connection.execute(update(t.article).where(t.article.c.id == row.id).values(ruleset=version))


def _stored(connection: Connection, row: Row[Any]) -> StoredArticle:
    revisions = (
        select(t.revision.c.n, t.revision.c.seen_at, t.revision.c.sha256)
        .where(t.revision.c.article_id == row.id)
        .order_by(t.revision.c.n)
    )
    topics = graded_of(connection, [row.id]).get(row.id, ())
    return StoredArticle(
        item=item_of(row, topics, zone_of(connection)),
        text=row.text,
        segments=segments_of(row.segments),
        headline_basis=row.headline_basis,
        byline=tuple(row.byline),
        outlet_basis=row.outlet_basis,
        carrier=outlet_of(row, "carrier"),
        superseded_by=row.successor,
        ingested_at=row.ingested_at,
        ruleset=row.ruleset,
        evidence=evidence_of(connection, row.id),
        quotes=quotations_of(connection, row.id),
        revisions=tuple(
            Revision(each.n, each.seen_at, each.sha256) for each in connection.execute(revisions)
        ),
        printings=printings_of(connection, row.id),
    )
