"""Reprints: a text that is kept already, and arrives from another address or another outlet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from app.archive import tables as t
from app.archive.article import Article
from app.archive.metadata import address_of

_OUTLET = select(t.outlet.c.slug, t.outlet.c.name).where(t.outlet.c.id == bindparam("id"))


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
