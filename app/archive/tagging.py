"""Tags and their evidence, written for an article and read back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from app.analysis.text import Span
from app.analysis.topics import Tag
from app.archive import tables as t
from app.archive.article import Proof
from app.archive.topics import topic_rows


def write_tags(connection: Connection, article: Row[Any], tags: Iterable[Tag]) -> None:
    """Replace the tags of an article row, and their evidence. Raises LookupError for an unknown topic."""
    for table in (t.article_topic, t.evidence):
        connection.execute(delete(table).where(table.c.article_id == article.id))
    add_tags(connection, article, tags)


def add_tags(connection: Connection, article: Row[Any], tags: Iterable[Tag]) -> None:
    """Give tags to an article row that has none. Raises LookupError for an unknown topic."""
    found = tuple(tags)
    if not found:
        return
    rows = topic_rows(connection)
    unknown = sorted({tag.topic for tag in found} - set(rows))
    if unknown:
        raise LookupError(f"there is no topic {unknown[0]}")
    connection.execute(insert(t.article_topic), [_tag_row(article, rows[tag.topic], tag) for tag in found])
    proofs = [proof for tag in found for proof in _evidence_rows(article.id, rows[tag.topic], tag)]
    if proofs:
        connection.execute(insert(t.evidence), proofs)


def follow(connection: Connection, article: Row[Any]) -> None:
    """Repeat in tags and quotations what filters ask of the article row."""
    values = {name: getattr(article, name) for name in t.REPEATED}
    for table in t.REPEATING:
        connection.execute(update(table).where(table.c.article_id == article.id).values(values))


def evidence_of(connection: Connection, article: int) -> tuple[Proof, ...]:
    """The evidence of an article row in text order."""
    query = (
        select(t.evidence, t.topic.c.slug)
        .join(t.topic, t.topic.c.id == t.evidence.c.topic_id)
        .where(t.evidence.c.article_id == article)
        .order_by(t.evidence.c.start, t.evidence.c.end, t.topic.c.position, t.evidence.c.n)
    )
    return tuple(_proof(row) for row in connection.execute(query))


def _tag_row(article: Row[Any], topic: int, tag: Tag) -> dict[str, Any]:
    return {
        "topic_id": topic,
        "article_id": article.id,
        "grade": tag.grade,
        "evidence": tag.sentences,
        **{name: getattr(article, name) for name in t.REPEATED},
    }


def _evidence_rows(article: int, topic: int, tag: Tag) -> list[dict[str, Any]]:
    return [
        {
            "article_id": article,
            "topic_id": topic,
            "n": n,
            "start": found.span.start,
            "end": found.span.end,
            "sentence_start": found.sentence.start,
            "sentence_end": found.sentence.end,
            "rule": found.rule,
            "kind": found.kind,
        }
        for n, found in enumerate(tag.evidence)
    ]


def _proof(row: Row[Any]) -> Proof:
    return Proof(
        topic=row.slug,
        span=Span(row.start, row.end),
        sentence=Span(row.sentence_start, row.sentence_end),
        rule=row.rule,
        kind=row.kind,
    )
