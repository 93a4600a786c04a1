"""What was loaded as it lies: an item whose digest is known would change nothing, and is not read again."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from app.archive import tables as t

_ITEMS = t.loaded_item.c
_KNOWN = select(_ITEMS.article_id).where(_ITEMS.digest == bindparam("digest"))
_ARTICLE = select(t.article.c.id).where(t.article.c.public_id == bindparam("id")).scalar_subquery()
_REMEMBER = (
    insert(t.loaded_item).values(digest=bindparam("digest"), article_id=_ARTICLE).on_conflict_do_nothing()
)
_FORGET = delete(t.loaded_item).where(_ITEMS.article_id == bindparam("article"))


def is_loaded(connection: Connection, digest: bytes) -> bool:
    """Whether an item of this digest was loaded, and its article is still as it left it."""
    return connection.execute(_KNOWN, {"digest": digest}).first() is not None


def note_loaded(connection: Connection, digest: bytes, public_id: str) -> None:
    """Note that an item of this digest is all in the article at this address."""
    connection.execute(_REMEMBER, {"digest": digest, "id": public_id})


def forget_loaded(connection: Connection, article: int) -> None:
    """Let every item of an article row be read again: the article is no longer as they left it."""
    connection.execute(_FORGET, {"article": article})
