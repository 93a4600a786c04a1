"""The topics that entries of the ledger stand beside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, select

from app.archive import tables as t


def topics_beside(connection: Connection, entries: Sequence[int]) -> Mapping[int, tuple[str, ...]]:
    """The topics whose evidence stands beside a quotation of each entry, in the order of the rule file."""
    query = (
        select(t.quotation.c.entry, t.topic.c.slug)
        .join(t.quotation_topic, t.quotation_topic.c.quotation_id == t.quotation.c.id)
        .join(t.topic, t.topic.c.id == t.quotation_topic.c.topic_id)
        .where(t.quotation.c.entry.in_(entries), t.quotation.c.listed == t.YES)
        .order_by(t.topic.c.position.is_(None), t.topic.c.position, t.topic.c.slug)
        .distinct()
    )
    found: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(query):
        found[row.entry].append(row.slug)
    return {entry: tuple(slugs) for entry, slugs in found.items()}
