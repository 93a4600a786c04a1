"""The denominator: how much the archive has of an outlet, from when to when, and where it has nothing.

An absence means something only beside what was looked through. A silence is said where the outlet's own
rhythm makes it notable: a newspaper that rests at weekends is not silent every weekend, and an agency with
a hundred articles a day is silent after one day without any.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby, pairwise, product
from operator import attrgetter
from statistics import median
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select, true

from app.analysis.outlets import Outlet
from app.archive import tables as t
from app.archive.histogram import dense
from app.archive.rows import outlet_columns, outlet_of

#: How many articles an outlet would have had in a silence at its own rate. Drawn by chance, an outlet of .05
#: to 10 articles a day has at most two such silences a year, at 2 up to 17; at 5 the days that were missing
#: from a fortnight of the Korean press go unsaid for the smaller outlets.
EXPECTED_IN_SILENCE = 3.0
#: With fewer dated articles there is no rhythm to break: 12 of the 98 outlets of that fortnight.
FEWEST_FOR_RHYTHM = 10
YEAR = 366
#: A silence is said beside an absence where it lies within a week of the articles in question.
DAYS_NEAR = 7
#: From this many days on each day of the week is expected to be like its own kind, before like any other.
WEEKS_APART = 28


@dataclass(frozen=True, slots=True)
class Silence:
    """A run of days without an article, first and last of them inclusive.

    ``others`` counts the articles of all other outlets on these days: where they are few, the archive has
    little of that time, and the outlet may not have been silent at all.
    """

    since: date
    until: date
    others: int = 0

    @property
    def days(self) -> int:
        """How many days it lasts."""
        return (self.until - self.since).days + 1


@dataclass(frozen=True, slots=True)
class Holding:
    """What the archive has of an outlet; ``first`` and ``last`` are None where no article has a date."""

    outlet: Outlet
    articles: int
    undated: int
    first: date | None
    last: date | None
    silences: tuple[Silence, ...]


@dataclass(frozen=True, slots=True)
class Denominator:
    """What an absence stands beside: an outlet's articles, how many of them carry ``topic`` (None for no topic
    in particular), and its silences about the days in question.
    """

    holding: Holding
    topic: str | None
    on_topic: int
    silences: tuple[Silence, ...]


def holdings(connection: Connection, slugs: Iterable[str]) -> dict[str, Holding]:
    """What there is of the outlets of these slugs that have articles, by slug."""
    return _holdings(connection, _days().where(t.outlet.c.slug.in_(list(slugs))))


def every_holding(connection: Connection) -> dict[str, Holding]:
    """What there is of every outlet that has articles, by slug."""
    return _holdings(connection, _days())


def denominators(
    connection: Connection, slugs: Iterable[str], topics: Iterable[str | None], days: Sequence[date]
) -> dict[tuple[str, str | None], Denominator]:
    """What an absence of each topic in each outlet stands beside, by outlet and topic."""
    held = holdings(connection, slugs)
    counted = _topic_counts(connection, held)
    around = {slug: _near(each.silences, days) for slug, each in held.items()}
    return {
        (slug, topic): Denominator(held[slug], topic, counted[slug, topic or ""], around[slug])
        for slug, topic in product(held, tuple(topics))
    }


def _topic_counts(connection: Connection, slugs: Iterable[str]) -> Counter[tuple[str, str]]:
    """How many articles of each of these outlets carry each topic, by outlet and topic."""
    tags = t.article_topic.c
    same = (tags.topic_id == t.topic.c.id, tags.outlet_id == t.outlet.c.id, tags.listed == t.YES)
    # Counted pair by pair: as one join SQLite walks over all tags.
    count = select(func.count()).select_from(t.article_topic).where(*same).scalar_subquery()
    query = (
        select(t.outlet.c.slug, t.topic.c.slug.label("topic"), count.label("n"))
        .join_from(t.outlet, t.topic, true())
        .where(t.outlet.c.slug.in_(list(slugs)))
    )
    return Counter({(row.slug, row.topic): int(row.n) for row in connection.execute(query)})


def silences(days: Mapping[int, int]) -> tuple[Silence, ...]:
    """The notable silences between the first and the last of ``days``, which count articles by ordinal.

    A few articles far off from all others make no silence of what lies between: their dates may be wrong.
    """
    kept = dense({date.fromordinal(day): count for day, count in days.items()})
    days = {day.toordinal(): count for day, count in kept.items()}
    return tuple(silence for stretch in _stretches(days) for silence in _silences(stretch))


def _stretches(days: Mapping[int, int]) -> list[dict[int, int]]:
    """The days parted where a year and more lies between two: one wrong date must not spoil an outlet's rhythm."""
    found: list[dict[int, int]] = []
    for day in sorted(days):
        if not found or day - max(found[-1]) > YEAR:
            found.append({})
        found[-1][day] = days[day]
    return found


def _silences(days: Mapping[int, int]) -> tuple[Silence, ...]:
    if sum(days.values()) < FEWEST_FOR_RHYTHM:
        return ()
    expected = _expected(days)
    return tuple(
        Silence(date.fromordinal(before + 1), date.fromordinal(after - 1))
        for before, after in pairwise(sorted(days))
        if after - before > 1
        and sum(expected[day % 7] for day in range(before + 1, after)) >= EXPECTED_IN_SILENCE
    )


def _expected(days: Mapping[int, int]) -> list[float]:
    """Articles expected on each day of the week; a day of many counts as one like the others."""
    most, first, last = median(days.values()), min(days), max(days)
    span = last - first + 1
    capped = {day: min(count, most) for day, count in days.items()}
    if span < WEEKS_APART:
        return [sum(capped.values()) / span] * 7
    found = [0.0] * 7
    for day, count in capped.items():
        found[day % 7] += count
    return [found[weekday] / _times(weekday, first, last) for weekday in range(7)]


def _times(weekday: int, first: int, last: int) -> int:
    """How often a day of the week comes between two ordinals, both included."""
    return (last - weekday) // 7 - (first - 1 - weekday) // 7


def _days() -> Select[Any]:
    listed = (t.article.c.listed == t.YES) & (t.article.c.outlet_id == t.outlet.c.id)
    return (
        select(*outlet_columns(t.outlet, "outlet"), t.article.c.day, func.count().label("n"))
        .select_from(t.outlet.join(t.article, listed))
        .group_by(t.outlet.c.id, t.article.c.day)
        .order_by(t.outlet.c.id)
    )


def _holdings(connection: Connection, query: Select[Any]) -> dict[str, Holding]:
    rows = connection.execute(query)
    found = {slug: _holding(list(days)) for slug, days in groupby(rows, attrgetter("outlet_slug"))}
    others = _articles_on(connection, [each for held in found.values() for each in held.silences])
    return {slug: replace(held, silences=_beside(held.silences, others)) for slug, held in found.items()}


def _articles_on(connection: Connection, silences: Sequence[Silence]) -> Mapping[int, int]:
    """How many articles there are on each day of these silences, by ordinal."""
    days = sorted({day for each in silences for day in _ordinals(each)})
    article = t.article.c
    asked = func.json_each(json.dumps(days)).table_valued("value")
    query = (
        select(article.day, func.count().label("n"))
        .where(article.listed == t.YES, article.day.in_(select(asked.c.value)))
        .group_by(article.day)
    )
    return {row.day: row.n for row in connection.execute(query)} if days else {}


def _beside(silences: Sequence[Silence], articles: Mapping[int, int]) -> tuple[Silence, ...]:
    return tuple(
        replace(each, others=sum(articles.get(day, 0) for day in _ordinals(each))) for each in silences
    )


def _ordinals(silence: Silence) -> range:
    return range(silence.since.toordinal(), silence.until.toordinal() + 1)


def _holding(rows: list[Row[Any]]) -> Holding:
    outlet = outlet_of(rows[0])
    assert outlet is not None  # noqa: S101 - every row of the outlet table has a slug
    days = {row.day: row.n for row in rows if row.day is not None}
    return Holding(
        outlet=outlet,
        articles=sum(row.n for row in rows),
        undated=sum(row.n for row in rows if row.day is None),
        first=date.fromordinal(min(days)) if days else None,
        last=date.fromordinal(max(days)) if days else None,
        silences=silences(days),
    )


def _near(found: Iterable[Silence], days: Iterable[date]) -> tuple[Silence, ...]:
    wanted = [day.toordinal() for day in days]
    return tuple(
        silence
        for silence in found
        if any(
            silence.since.toordinal() - DAYS_NEAR <= day <= silence.until.toordinal() + DAYS_NEAR
            for day in wanted
        )
    )
