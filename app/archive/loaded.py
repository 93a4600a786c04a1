"""What was loaded as it lies: an item whose digest is known has had its say, and is not read again.

Its text is a revision of the article and stays one. What another item has said about the article since
stands: two copies that differ in their dates would otherwise overwrite each other at every load. What the
same item has said since does not: who puts an earlier file back means it. Once an article is revised, all that was loaded of
it is read again, once, for an earlier text is to be named.
"""

from __future__ import annotations

from hashlib import sha256

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.sqlite import insert

from app.archive import tables as t

_ITEMS = t.loaded_item.c
_KNOWN = select(_ITEMS.article_id).where(_ITEMS.digest == bindparam("digest"))
_ARTICLE = select(t.article.c.id).where(t.article.c.public_id == bindparam("id")).scalar_subquery()
_REMEMBER = (
    insert(t.loaded_item)
    .values(digest=bindparam("digest"), article_id=_ARTICLE, place=bindparam("place"))
    .on_conflict_do_nothing()
)
_FORGET = delete(t.loaded_item).where(_ITEMS.article_id == _ARTICLE, _ITEMS.place == bindparam("place"))

_FORGET_ALL = delete(t.loaded_item).where(_ITEMS.article_id == _ARTICLE)


def is_loaded(connection: Connection, digest: bytes) -> bool:
    """Whether an item of this digest was loaded, and its article is still here."""
    return connection.execute(_KNOWN, {"digest": digest}).first() is not None


def note_loaded(connection: Connection, digest: bytes, public_id: str, item: str) -> None:
    """Note that an item of this digest is all in the article at this address; ``item`` names where it lay."""
    connection.execute(_REMEMBER, {"digest": digest, "id": public_id, "place": _place(item)})


def forget_loaded(connection: Connection, public_id: str, item: str) -> None:
    """Let what lay at ``item`` before be read again: the article has been changed from there since."""
    connection.execute(_FORGET, {"id": public_id, "place": _place(item)})


def forget_all_loaded(connection: Connection, public_id: str) -> None:
    """Let everything that was loaded of an article be read again: its text has been changed since."""
    connection.execute(_FORGET_ALL, {"id": public_id})


def _place(item: str) -> bytes:
    return sha256(item.encode("utf-8", "surrogatepass")).digest()[:8]
