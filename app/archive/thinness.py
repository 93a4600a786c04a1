"""Thin days: those of which an archive holds far less than of the days around them.

That nothing was found on such a day says little: the archive was hardly told of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from statistics import median

#: Days before and after a day that say what is usual; both ends of a week, so that weekends weigh alike.
AROUND = 7
#: A day is thin below this share of the median of the days around it. In a fortnight of the Korean press
#: Sundays had 40 % and more, days that were not collected at most 6 %.
THIN_SHARE = 0.25
#: Where days usually hold less, a day of few articles is no news.
FEWEST_USUAL = 8


@dataclass(frozen=True, slots=True)
class ThinDay:
    """A day, its articles, and the median of the days around it, itself left out."""

    day: date
    articles: int
    usual: int


def thin_days(articles: Mapping[date, int]) -> tuple[ThinDay, ...]:
    """The thin days among those of ``articles``, which counts articles by day, and between them.

    Days that lie further apart than what is usual can reach say nothing of each other.
    """
    found: list[ThinDay] = []
    stretch: dict[int, int] = {}
    last = 0
    for day in sorted(articles):
        if stretch and day.toordinal() - last > 2 * AROUND:
            found += _thin_in(stretch)
            stretch = {}
        last = day.toordinal()
        stretch[last] = articles[day]
    return tuple(found + _thin_in(stretch))


def _thin_in(counts: Mapping[int, int]) -> list[ThinDay]:
    first, last = min(counts, default=0), max(counts, default=-1)
    found = []
    for day in range(first, last + 1):
        near = range(max(first, day - AROUND), min(last, day + AROUND) + 1)
        around = [counts.get(other, 0) for other in near if other != day]
        usual, count = median(around or [0]), counts.get(day, 0)
        if usual >= FEWEST_USUAL and count < THIN_SHARE * usual:
            found.append(ThinDay(date.fromordinal(day), count, round(usual)))
    return found
