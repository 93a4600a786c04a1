"""Summaries that yield their place: the full text of the same account takes it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, false, or_, select, update

from app.archive import tables as t

_COLUMNS = t.article.c


def settle(connection: Connection, article: Row[Any]) -> tuple[str, ...]:
    """Let summaries yield to the full text they are of, whichever came first; the summaries that did.

    They belong together when they share the canonical URL, or when the summary names the SHA-256 of a
    revision of the full text.
    """
    if article.form == "full":
        yielding = connection.execute(_summaries_of(article)).all()
        for summary in yielding:
            _supersede(connection, summary.id, article.id)
        return tuple(summary.public_id for summary in yielding)
    if article.form == "summary" and article.superseded_by is None:
        full = connection.execute(_full_text_of(article)).scalar()
        if full is not None:
            _supersede(connection, article.id, int(full))
            return (article.public_id,)
    return ()


def _summaries_of(article: Row[Any]) -> Any:
    hashes = select(t.revision.c.sha256).where(t.revision.c.article_id == article.id)
    same_url = _COLUMNS.address == article.address if article.address else false()
    same_text = _COLUMNS.full_text_sha256.in_(hashes)
    waiting = (_COLUMNS.form == "summary", _COLUMNS.superseded_by.is_(None))
    return select(_COLUMNS.id, _COLUMNS.public_id).where(*waiting, or_(same_url, same_text))


def _full_text_of(summary: Row[Any]) -> Any:
    texts = select(t.revision.c.article_id).where(t.revision.c.sha256 == summary.full_text_sha256)
    same_url = _COLUMNS.address == summary.address if summary.address else false()
    same_text = _COLUMNS.id.in_(texts) if summary.full_text_sha256 else false()
    full = _COLUMNS.form == "full"
    return select(_COLUMNS.id).where(full, or_(same_url, same_text)).order_by(_COLUMNS.id).limit(1)


def _supersede(connection: Connection, summary: int, full: int) -> None:
    connection.execute(
        update(t.article).where(_COLUMNS.id == summary).values(listed=False, superseded_by=full)
    )
    tags = t.article_topic
    connection.execute(update(tags).where(tags.c.article_id == summary).values(listed=False))
