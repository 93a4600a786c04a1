"""Summaries that yield their place: the full text of the same account takes it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, bindparam, select, union_all, update

from app.archive import tables as t

_COLUMNS = t.article.c
_REVISIONS = t.revision.c
# A null address or hash equals nothing, so each asks for what there is.
# One index for each way to know them: with OR, SQLite walks along every article that is not superseded.
_KNOWN_BY = union_all(
    select(_COLUMNS.id).where(_COLUMNS.address == bindparam("address")),
    select(_COLUMNS.id).where(
        _COLUMNS.full_text_sha256.in_(
            select(_REVISIONS.sha256).where(_REVISIONS.article_id == bindparam("article"))
        )
    ),
)
_SUMMARIES = (
    select(_COLUMNS.id, _COLUMNS.public_id)
    .where(_COLUMNS.id.in_(_KNOWN_BY), _COLUMNS.form == "summary", _COLUMNS.superseded_by.is_(None))
    .order_by(_COLUMNS.id)
)
_FULL_TEXTS = union_all(
    select(_COLUMNS.id).where(_COLUMNS.address == bindparam("address")),
    select(_REVISIONS.article_id).where(_REVISIONS.sha256 == bindparam("sha256")),
)
_FULL_TEXT = (
    select(_COLUMNS.id)
    .where(_COLUMNS.id.in_(_FULL_TEXTS), _COLUMNS.form == "full")
    .order_by(_COLUMNS.id)
    .limit(1)
)


def settle(connection: Connection, article: Row[Any]) -> tuple[str, ...]:
    """Let summaries yield to the full text they are of, whichever came first; the summaries that did.

    They belong together when they share the canonical URL, or when the summary names the SHA-256 of a
    revision of the full text.
    """
    if article.form == "full":
        yielding = connection.execute(_SUMMARIES, {"address": article.address, "article": article.id}).all()
        for summary in yielding:
            _supersede(connection, summary.id, article.id)
        return tuple(summary.public_id for summary in yielding)
    if article.form == "summary" and article.superseded_by is None:
        known_by = {"address": article.address, "sha256": article.full_text_sha256}
        full = connection.execute(_FULL_TEXT, known_by).scalar()
        if full is not None:
            _supersede(connection, article.id, int(full))
            return (article.public_id,)
    return ()


def _supersede(connection: Connection, summary: int, full: int) -> None:
    connection.execute(
        update(t.article).where(_COLUMNS.id == summary).values(listed=False, superseded_by=full)
    )
    for table in t.REPEATING:
        connection.execute(update(table).where(table.c.article_id == summary).values(listed=False))
