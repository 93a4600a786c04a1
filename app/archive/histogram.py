"""Counts by day gathered into the bars of a histogram."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

#: Up to this many days a bar is a day, up to this many weeks a week: 90 bars of 8 pixels fill a phone.
MOST_DAYS = 90
MOST_WEEKS = 104
#: A stray date centuries off would ask for thousands of empty bars; beyond this only full ones are given.
MOST_BARS = 600
#: A few articles behind a gap of more than half of all days would squeeze the others into a corner. In 13,303
#: press articles of a fortnight one was dated seven weeks before the rest.
STRAY_SHARE = 0.01
#: From so many articles on a single one may be a stray.
FEWEST_FOR_STRAYS = 10


@dataclass(frozen=True, slots=True)
class Bar:
    """How many articles are dated from one day to another, both included."""

    since: date
    until: date
    count: int


@dataclass(frozen=True, slots=True)
class Histogram:
    """Bars of one unit, day, week (from Monday) or month, in order; no bars where nothing is dated."""

    unit: str
    bars: tuple[Bar, ...]


def histogram_of(days: Mapping[date, int], since: date | None = None, until: date | None = None) -> Histogram:
    """Bars over the days that hold articles; the outer ones are cut to the days that were asked for."""
    if not days:
        return Histogram(unit="day", bars=())
    first, last = min(days), max(days)
    unit = _unit((last - first).days + 1)
    start_of, end_of = _EDGES[unit]
    counts: dict[date, int] = {}
    for day, count in days.items():
        start = start_of(day)
        counts[start] = counts.get(start, 0) + count
    starts = _starts(first, last, unit)
    if len(starts) > MOST_BARS:
        starts = sorted(counts)
    lower, upper = since or date.min, until or date.max
    bars = (Bar(max(each, lower), min(end_of(each), upper), counts.get(each, 0)) for each in starts)
    return Histogram(unit=unit, bars=tuple(bars))


def dense(days: Mapping[date, int]) -> dict[date, int]:
    """The days without strays: see STRAY_SHARE."""
    kept, total = sorted(days), sum(days.values())
    most = max(STRAY_SHARE * total, 1 if total >= FEWEST_FOR_STRAYS else 0)
    while len(kept) > 1:
        gap, at = max(
            ((after - before).days, at) for at, (before, after) in enumerate(pairwise(kept), start=1)
        )
        fewer, others = sorted((kept[:at], kept[at:]), key=lambda part: sum(days[day] for day in part))
        if 2 * gap <= (kept[-1] - kept[0]).days or sum(days[day] for day in fewer) > most:
            break
        kept = others
    return {day: days[day] for day in kept}


def _unit(span: int) -> str:
    if span <= MOST_DAYS:
        return "day"
    return "week" if span <= MOST_WEEKS * 7 else "month"


def _starts(first: date, last: date, unit: str) -> list[date]:
    start_of, end_of = _EDGES[unit]
    starts = [start_of(first)]
    while end_of(starts[-1]) < last and len(starts) <= MOST_BARS:
        starts.append(end_of(starts[-1]) + timedelta(days=1))
    return starts


def _same(day: date) -> date:
    return day


def _monday(day: date) -> date:
    return date.fromordinal(max(1, day.toordinal() - day.weekday()))


def _sunday(day: date) -> date:
    return date.fromordinal(min(date.max.toordinal(), day.toordinal() + 6 - day.weekday()))


def _month_start(day: date) -> date:
    return day.replace(day=1)


def _month_end(day: date) -> date:
    if (day.year, day.month) == (date.max.year, 12):
        return date.max
    following = day.replace(day=1) + timedelta(days=32)
    return following.replace(day=1) - timedelta(days=1)


_EDGES: dict[str, tuple[Callable[[date], date], Callable[[date], date]]] = {
    "day": (_same, _same),
    "week": (_monday, _sunday),
    "month": (_month_start, _month_end),
}
