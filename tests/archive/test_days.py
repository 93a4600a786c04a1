"""Days, instants and the bars made of them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.dates import Published
from app.archive.days import UNDATED, day_end, day_of, day_of_writing, local_day, midnight, sort_key
from app.archive.histogram import Bar, histogram_of
from tests.archive.support import day, minute

SEOUL, NEW_YORK, HAVANA = ZoneInfo("Asia/Seoul"), ZoneInfo("America/New_York"), ZoneInfo("America/Havana")


@pytest.mark.parametrize(
    ("published", "zone", "key", "on"),
    [
        (day("2026-01-05"), SEOUL, 1767538800, "2026-01-05"),
        (day("2026-01-05"), NEW_YORK, 1767589200, "2026-01-05"),
        (minute("2026-01-05T08:30:00+09:00"), SEOUL, 1767569400, "2026-01-05"),
        (minute("2026-01-05T08:30:00+09:00"), NEW_YORK, 1767569400, "2026-01-04"),
        (minute("2026-01-05T08:30:00"), SEOUL, 1767569400, "2026-01-05"),
        (minute("2026-01-04T23:30:00Z"), SEOUL, 1767569400, "2026-01-05"),
        (minute("0001-01-01T00:00:00+09:00"), NEW_YORK, -62135629200, "0001-01-01"),
        (minute("9999-12-31T23:59:00-05:00"), SEOUL, 253402318740, "9999-12-31"),
        (Published(), SEOUL, UNDATED, "None"),
    ],
)
def test_an_article_has_a_sort_key_and_a_day(published: Published, zone: ZoneInfo, key: int, on: str) -> None:
    assert sort_key(published, zone) == key
    assert str(local_day(published, zone)) == on


@pytest.mark.parametrize(
    ("published", "lang", "on"),
    [
        (minute("2026-03-12T18:10:00+01:00"), "en", "2026-03-12"),
        (minute("2026-03-12T20:30:00-05:00"), "ko", "2026-03-12"),
        (minute("2026-03-12T17:30:00Z"), "en", "2026-03-12"),
        (minute("2026-03-12T17:30:00Z"), "ko", "2026-03-13"),
        (minute("2026-03-12T15:30:00Z"), "zh", "2026-03-12"),
        (minute("2026-03-12T17:30:00"), "ko", "2026-03-12"),
        (minute("9999-12-31T23:59:00Z"), "ko", "9999-12-31"),
        (day("2026-03-12"), "ko", "2026-03-12"),
        (Published(), "en", "None"),
    ],
)
def test_today_is_the_day_by_the_articles_own_clock(published: Published, lang: str, on: str) -> None:
    assert str(day_of_writing(published, lang)) == on


@pytest.mark.parametrize(
    ("at", "lang", "country", "on"),
    [
        ("2026-03-12T17:30:00Z", "en", "KR", "2026-03-13"),
        ("2026-03-12T17:30:00Z", "en", "SG", "2026-03-13"),
        ("2026-03-12T17:30:00Z", "en", "IN", "2026-03-12"),
        ("2026-03-12T18:45:00Z", "en", "IN", "2026-03-13"),
        ("2026-03-12T15:30:00Z", "zh", "JP", "2026-03-13"),
        ("2026-03-12T17:30:00Z", "ko", "GB", "2026-03-12"),
        ("2026-03-12T17:30:00Z", "ko", "US", "2026-03-13"),
        ("2026-03-12T03:30:00Z", "en", "US", "2026-03-12"),
        ("2026-03-12T17:30:00Z", "en", None, "2026-03-12"),
        ("2026-03-12T23:30:00+05:30", "en", "KR", "2026-03-12"),
        ("9999-12-31T23:59:00Z", "en", "KR", "9999-12-31"),
    ],
)
def test_a_clock_in_utc_is_read_in_the_time_of_the_outlets_country(
    at: str, lang: str, country: str | None, on: str
) -> None:
    assert str(day_of_writing(minute(at), lang, country)) == on


@given(st.dates(), st.sampled_from([SEOUL, NEW_YORK, HAVANA, ZoneInfo("Pacific/Apia")]))
def test_a_day_begins_before_it_ends_and_where_the_next_begins(on: date, zone: ZoneInfo) -> None:
    assert UNDATED < midnight(on, zone) <= day_end(on, zone)
    if on < date.max:
        assert day_end(on, zone) == midnight(on + timedelta(days=1), zone)
    if date(1900, 1, 1) < on < date(9999, 12, 30) and zone.key != "Pacific/Apia":
        assert day_of(midnight(on, zone), zone) == on
        assert day_of(midnight(on, zone) - 1, zone) == on - timedelta(days=1)


def test_undated_has_no_day() -> None:
    assert day_of(UNDATED, SEOUL) is None
    assert day_of(None, SEOUL) is None


def test_no_days_no_bars() -> None:
    assert histogram_of({}).bars == ()


def test_a_short_span_has_a_bar_a_day_empty_ones_too() -> None:
    found = histogram_of({date(2026, 1, 5): 2, date(2026, 1, 7): 1})
    assert found.unit == "day"
    assert found.bars == tuple(
        Bar(date(2026, 1, each), date(2026, 1, each), n) for each, n in ((5, 2), (6, 0), (7, 1))
    )


def test_a_longer_span_has_a_bar_a_week_from_monday() -> None:
    found = histogram_of({date(2026, 1, 7): 2, date(2026, 6, 1): 1})
    assert found.unit == "week"
    assert found.bars[0] == Bar(date(2026, 1, 5), date(2026, 1, 11), 2)
    assert found.bars[-1] == Bar(date(2026, 6, 1), date(2026, 6, 7), 1)
    assert len(found.bars) == 22


def test_years_have_a_bar_a_month() -> None:
    found = histogram_of({date(2020, 2, 10): 1, date(2026, 1, 1): 1})
    assert found.unit == "month"
    assert found.bars[0] == Bar(date(2020, 2, 1), date(2020, 2, 29), 1)
    assert len(found.bars) == 72


def test_the_outer_bars_end_where_the_reader_does() -> None:
    found = histogram_of({date(2020, 2, 10): 1, date(2026, 1, 5): 1}, date(2020, 2, 5), date(2026, 1, 20))
    assert found.bars[0].since == date(2020, 2, 5)
    assert found.bars[-1].until == date(2026, 1, 20)


def test_a_stray_century_does_not_ask_for_thousands_of_bars() -> None:
    found = histogram_of({date.min: 1, date(2026, 1, 5): 1, date.max: 1})
    assert found.bars == (
        Bar(date.min, date(1, 1, 31), 1),
        Bar(date(2026, 1, 1), date(2026, 1, 31), 1),
        Bar(date(9999, 12, 1), date.max, 1),
    )


@given(st.dictionaries(st.dates(), st.integers(1, 9), max_size=30))
def test_bars_hold_every_day_once(days: dict[date, int]) -> None:
    bars = histogram_of(days).bars
    assert sum(bar.count for bar in bars) == sum(days.values())
    assert all(before.until < after.since for before, after in pairwise(bars))
