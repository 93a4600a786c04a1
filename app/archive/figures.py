"""All that a listing counts, counted once for each state of the archive: paging and reloading count nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from app.archive.counts import Facets, Histogram, counts
from app.archive.filters import Filters
from app.archive.histogram import dense, histogram_of
from app.archive.remembering import remembered
from app.archive.thinness import ThinDay, thin_days
from app.archive.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Figures:
    """Exact counts under some filters."""

    total: int
    undated_left_out: int
    facets: Facets
    histogram: Histogram


def figures(connection: Connection, known: Vocabulary, zone: ZoneInfo, filters: Filters) -> Figures:
    """The figures of the archive as the connection sees it. ``zone`` is READOUT_TIMEZONE."""
    asked = unpaged(filters)

    def count() -> Figures:
        counted = counts(connection, known, zone)
        return Figures(
            total=counted.total(asked),
            undated_left_out=counted.undated_left_out(asked),
            facets=counted.facets(asked),
            histogram=counted.histogram(asked),
        )

    return remembered(connection, (zone.key, asked), count)


@dataclass(frozen=True, slots=True)
class Ground:
    """What a listing was chosen from: the same outlets, languages and days, whatever they report.

    ``full`` counts the full texts among the articles: only of these can an absence be said. ``thin`` are the
    days that are asked for of which the whole archive holds far less than of others.
    """

    filters: Filters
    articles: int
    full: int
    outlets: int
    thin: tuple[ThinDay, ...]


def ground(connection: Connection, known: Vocabulary, zone: ZoneInfo, filters: Filters) -> Ground:
    """The ground of a listing as the connection sees it. ``zone`` is READOUT_TIMEZONE."""
    asked = replace(unpaged(filters), topic=(), grade=(), q="", match=Filters().match)
    since, until = asked.since or date.min, asked.until or date.max

    def count() -> Ground:
        counted = counts(connection, known, zone)
        thin = remembered(connection, (zone.key, "thin"), lambda: thin_days(counted.days(Filters())))
        return Ground(
            filters=asked,
            articles=counted.total(asked),
            full=counted.total(replace(asked, form=("full",))) if "full" in (asked.form or ("full",)) else 0,
            outlets=counted.outlets(asked),
            thin=tuple(each for each in thin if since <= each.day <= until),
        )

    return remembered(connection, (zone.key, "ground", asked), count)


@dataclass(frozen=True, slots=True)
class Around:
    """A listing's articles over all days, whichever are asked for; few that lie far off are only counted."""

    histogram: Histogram
    before: int
    after: int


def around(connection: Connection, known: Vocabulary, zone: ZoneInfo, filters: Filters) -> Around:
    """What lies around a listing as the connection sees it. ``zone`` is READOUT_TIMEZONE."""
    asked = replace(unpaged(filters), since=None, until=None)

    def count() -> Around:
        days = counts(connection, known, zone).days(asked)
        kept = dense(days)
        first, last = min(kept, default=date.min), max(kept, default=date.max)
        before = sum(count for day, count in days.items() if day < first)
        return Around(histogram_of(kept), before, sum(n for day, n in days.items() if day > last))

    return remembered(connection, (zone.key, "around", asked), count)


def unpaged(filters: Filters) -> Filters:
    """Filters without what decides in which order and how far they are read."""
    return replace(filters, after=None, limit=None, default_limit=None, sort=Filters().sort)
