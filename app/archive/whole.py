"""What the whole archive holds, counted once for each state of it: what filters choose from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from weakref import WeakKeyDictionary
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine

from app.archive.article import Item
from app.archive.counts import Facets, counts
from app.archive.filters import Filters
from app.archive.state import counter
from app.archive.timeline import newest_day, page
from app.archive.vocabulary import Vocabulary

#: So many articles on a topic are looked through for accounts to lay side by side.
ON_TOPIC = 100


@dataclass(frozen=True, slots=True)
class Whole:
    """All values that articles have, with their counts; the day of the latest article; the latest on a topic."""

    facets: Facets
    latest: date | None
    on_topic: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class _Kept:
    counter: int
    whole: Whole


_kept: WeakKeyDictionary[Engine, _Kept] = WeakKeyDictionary()


def whole(connection: Connection, known: Vocabulary, zone: ZoneInfo) -> Whole:
    """The whole of the archive as the connection sees it. ``zone`` is READOUT_TIMEZONE."""
    state = counter(connection)
    kept = _kept.get(connection.engine)
    if kept is None or kept.counter != state:
        facets = counts(connection, known, zone).facets(Filters())
        found = Whole(facets, newest_day(connection, zone), _on_topic(connection, known, zone))
        kept = _kept[connection.engine] = _Kept(state, found)
    return kept.whole


def _on_topic(connection: Connection, known: Vocabulary, zone: ZoneInfo) -> tuple[Item, ...]:
    topics = tuple(choice.value for choice in known.topic)
    return page(connection, Filters(topic=topics, limit=ON_TOPIC), zone).items if topics else ()
