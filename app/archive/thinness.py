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
    """A day, its articles, and the median of the days around it."""

    day: date
    articles: int
    usual: int


def thin_days(articles: Mapping[date, int]) -> tuple[ThinDay, ...]:
    """The thin days between the first and the last day of ``articles``, which counts articles by day."""
    if not articles:
        return ()
    counts = {day.toordinal(): count for day, count in articles.items()}
    first, last = min(counts), max(counts)
    near = {other for day in counts for other in range(max(first, day - AROUND), min(last, day + AROUND) + 1)}
    found = (_thin(counts, day, first, last) for day in sorted(near))
    return tuple(each for each in found if each is not None)


def _thin(counts: Mapping[int, int], day: int, first: int, last: int) -> ThinDay | None:
    around = range(max(first, day - AROUND), min(last, day + AROUND) + 1)
    usual, count = median(counts.get(other, 0) for other in around), counts.get(day, 0)
    if usual < FEWEST_USUAL or count >= THIN_SHARE * usual:
        return None
    return ThinDay(date.fromordinal(day), count, round(usual))
