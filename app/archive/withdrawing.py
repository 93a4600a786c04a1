"""Taking a text down: the article goes with all it said, its address keeps a tombstone, and it stays away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from app.analysis.cleaning import Segment
from app.archive import tables as t
from app.archive.article import Article
from app.archive.connections import driver_of
from app.archive.database import Archive
from app.archive.quotations import remove_quotations
from app.archive.rows import segments_of
from app.archive.runs import now
from app.archive.search import compact, forget

#: Letters without spaces. A shorter body ("Photo: our own") may be that of quite another article.
SHORTEST_KNOWN_BODY = 80
_ANY = select(t.withdrawal.c.public_id).limit(1)


@dataclass(frozen=True, slots=True)
class Tombstone:
    """What stays of a withdrawn article: who published it and when, why and when it went, none of its words."""

    id: str
    withdrawn_at: str
    reason: str
    form: str
    outlet: str | None
    published: str | None
    lang: str


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A tombstone, whether it was there before, and the summaries that took their place in listings again."""

    tombstone: Tombstone
    already: bool
    returned: tuple[str, ...] = ()


def tombstone(connection: Connection, public_id: str) -> Tombstone | None:
    """What stands at an address whose article was withdrawn; None where nothing was."""
    row = connection.execute(select(t.withdrawal).where(t.withdrawal.c.public_id == public_id)).first()
    return None if row is None else _stone(row)


def tombstones(connection: Connection) -> dict[str, Tombstone]:
    """All that stand in the archive, by address."""
    return {row.public_id: _stone(row) for row in connection.execute(select(t.withdrawal))}


def _stone(row: Row[Any]) -> Tombstone:
    return Tombstone(
        row.public_id, row.withdrawn_at, row.reason, row.form, row.outlet, row.published, row.lang
    )


def withdraw(archive: Archive, public_id: str, reason: str) -> Withdrawn:
    """Take an article down with every text that it had. Raises LookupError where there is none.

    Its words are overwritten in the archive's file; copies that were made of the file before still hold them.
    """
    with archive.write() as connection:
        if found := tombstone(connection, public_id):
            return Withdrawn(found, already=True)
        # Without this SQLite would only let go of the pages, and leave in them what they held.
        driver_of(connection).execute("PRAGMA secure_delete = ON")
        returned = _take_down(connection, public_id, reason)
        found = tombstone(connection, public_id)
    assert found is not None  # noqa: S101 - it was written a moment ago
    with archive.engine.connect() as connection:
        driver_of(connection).execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return Withdrawn(found, already=False, returned=returned)


def withdrawn_as(connection: Connection, article: Article) -> str | None:
    """The address under which an article was withdrawn: known by its identity, its text or its body."""
    if connection.execute(_ANY).first() is None:
        return None
    if tombstone(connection, article.id):
        return article.id
    known = {article.sha256, *_body(article.text, article.segments)}
    texts = t.withdrawn_text.c
    found = select(texts.public_id).where(texts.sha256.in_(known)).order_by(texts.public_id).limit(1)
    return connection.execute(found).scalar()


def _take_down(connection: Connection, public_id: str, reason: str) -> tuple[str, ...]:
    query = (
        select(t.article, t.outlet.c.name.label("outlet"))
        .outerjoin(t.outlet, t.outlet.c.id == t.article.c.outlet_id)
        .where(t.article.c.public_id == public_id)
    )
    row = connection.execute(query).first()
    if row is None:
        raise LookupError(f"There is no article {public_id}.")
    kept = ("public_id", "form", "outlet", "published", "published_precision", "lang")
    values = {name: row._mapping[name] for name in kept}
    connection.execute(insert(t.withdrawal).values(**values, reason=reason, withdrawn_at=now()))
    hashes = [{"sha256": each, "public_id": public_id} for each in sorted(_hashes(connection, row.id))]
    connection.execute(insert(t.withdrawn_text), hashes)
    returned = _give_back(connection, row.id)
    forget(connection, row.id)
    remove_quotations(connection, row.id)
    # A citation keeps which article it was of, and nothing that it said.
    connection.execute(delete(t.cited_headline).where(t.cited_headline.c.public_id == public_id))
    # Text, revisions, tags and evidence go with the row that they belong to.
    connection.execute(delete(t.article).where(t.article.c.id == row.id))
    compact(connection)
    return returned


def _hashes(connection: Connection, row: int) -> set[str]:
    """Every text that the article had, and every body of these."""
    revisions = connection.execute(select(t.revision).where(t.revision.c.article_id == row)).all()
    current = connection.execute(select(t.article_text).where(t.article_text.c.article_id == row)).all()
    texts = [*(each for each in revisions if each.text is not None), *current]
    bodies = {body for each in texts for body in _body(each.text, segments_of(each.segments or []))}
    return {each.sha256 for each in revisions} | bodies


def _body(text: str, segments: Sequence[Segment]) -> Iterable[str]:
    """The hash of a body whatever its spaces, line breaks and surroundings; none where it is too short."""
    parts = (text[part.start : part.end] for part in segments if part.role == "body")
    letters = "".join("".join(parts).split())
    return [sha256(f"body:{letters}".encode()).hexdigest()] if len(letters) >= SHORTEST_KNOWN_BODY else []


def _give_back(connection: Connection, row: int) -> tuple[str, ...]:
    """Our summaries that had yielded to this text stand by themselves again."""
    articles = t.article
    yielded = connection.execute(select(articles).where(articles.c.superseded_by == row)).all()
    rows = [each.id for each in yielded]
    connection.execute(
        update(articles).where(articles.c.id.in_(rows)).values(listed=True, superseded_by=None)
    )
    for table in t.REPEATING:
        connection.execute(update(table).where(table.c.article_id.in_(rows)).values(listed=True))
    # Where they were not listed, nothing was folded with them.
    quotations, further = t.quotation, t.further_entry.c
    own = select(quotations.c.id).where(quotations.c.article_id.in_(rows))
    connection.execute(delete(t.further_entry).where(further.quotation_id.in_(own)))
    connection.execute(
        update(quotations)
        .where(quotations.c.article_id.in_(rows))
        .values(folded=False, entry=quotations.c.id)
    )
    return tuple(each.public_id for each in yielded)
