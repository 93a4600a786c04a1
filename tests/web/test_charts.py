"""What is named below a chart."""

from datetime import date
from itertools import pairwise

import pytest

from app.archive.counts import Bar, Histogram
from app.archive.filters import Filters
from app.web.charts import APART, Chart


def chart(first: tuple[int, int], months: int) -> Chart:
    starts = [
        date(first[0] + (first[1] - 1 + step) // 12, (first[1] - 1 + step) % 12 + 1, 1)
        for step in range(months + 1)
    ]
    bars = tuple(Bar(start, date.fromordinal(end.toordinal() - 1), 3) for start, end in pairwise(starts))
    return Chart(Filters(), Histogram("month", bars))


def test_months_of_two_years_name_each_year_once() -> None:
    assert [tick.words for tick in chart((2025, 12), 5).ticks] == ["Dec 2025", "Feb 2026", "Mar", "Apr"]


def test_months_of_one_year_are_named_by_a_day() -> None:
    assert [tick.words for tick in chart((2026, 1), 3).ticks] == ["1 Jan", "1 Feb", "1 Mar"]


@pytest.mark.parametrize("months", range(2, 40))
@pytest.mark.parametrize("begin", [(2025, 12), (2026, 1), (2024, 7)])
def test_names_stand_apart_on_a_phone_too(begin: tuple[int, int], months: int) -> None:
    ticks = chart(begin, months).ticks
    assert len(ticks) >= 2 or months == 2
    for one, other in pairwise(ticks):
        assert one.ends + APART <= other.begins
    assert ticks[0].begins >= 0
    assert ticks[-1].ends <= 100


def test_weeks_of_two_years_are_named_by_a_day() -> None:
    first = date(2025, 12, 1).toordinal()
    bars = tuple(
        Bar(date.fromordinal(first + 7 * week), date.fromordinal(first + 7 * week + 6), 3)
        for week in range(20)
    )
    named = [tick.words for tick in Chart(Filters(), Histogram("week", bars)).ticks]
    assert named[0] == "1 Dec 2025"
    assert len(set(named)) == len(named) > 2
