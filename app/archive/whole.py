"""What the whole archive holds, counted once for each state of it: what filters choose from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from app.archive.article import Item
from app.archive.counts import Facets
from app.archive.figures import figures
from app.archive.filters import Filters
from app.archive.quotations import quoted_in
from app.archive.remembering import remembered
from app.archive.timeline import newest_day, page
from app.archive.vocabulary import Vocabulary

#: So many articles on a topic are looked through for accounts to lay side by side.
ON_TOPIC = 100


@dataclass(frozen=True, slots=True)
class Whole:
    """All values that articles have, with their counts; the day of the latest article; the latest on a topic, and by their
    addresses which entries of the ledger each of these quotes.
    """

    facets: Facets
    latest: date | None
    on_topic: tuple[Item, ...]
    quoted: Mapping[str, frozenset[int]]


def whole(connection: Connection, known: Vocabulary, zone: ZoneInfo) -> Whole:
    """The whole of the archive as the connection sees it. ``zone`` is READOUT_TIMEZONE."""

    def look() -> Whole:
        facets = figures(connection, known, zone, Filters()).facets
        latest = _on_topic(connection, known, zone)
        return Whole(facets, newest_day(connection, zone), latest, quoted_in(connection, latest))

    return remembered(connection, (zone.key, "whole"), look)


def _on_topic(connection: Connection, known: Vocabulary, zone: ZoneInfo) -> tuple[Item, ...]:
    topics = tuple(choice.value for choice in known.topic)
    return page(connection, Filters(topic=topics, limit=ON_TOPIC), zone).items if topics else ()
