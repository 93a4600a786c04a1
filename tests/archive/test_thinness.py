"""Thin days and strays: what an archive hardly holds, and what would squeeze a chart."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.archive.histogram import dense
from app.archive.thinness import ThinDay, thin_days

MONDAY = date(2031, 5, 5)


def days(*counts: int, first: date = MONDAY) -> dict[date, int]:
    """Articles on days in a row; a day without any is not there."""
    return {first + timedelta(days=at): count for at, count in enumerate(counts) if count}


@pytest.mark.parametrize(
    ("counts", "thin"),
    [
        ((100, 120, 0, 110, 90), {2: 0}),
        ((100, 120, 5, 110, 90), {2: 5}),
        ((100, 120, 40, 110, 90), {}),
        ((100, 100, 100, 100, 100, 30, 30, 100, 100, 100, 100, 100, 30, 30), {}),
        ((3, 4, 0, 5, 3), {}),
        ((9, 1), {1: 1}),
        ((110, 22, 20, 90), {1: 22, 2: 20}),
        ((9,), {}),
        ((), {}),
    ],
    ids=[
        "empty",
        "few",
        "a slow day",
        "weekends",
        "hardly any anyway",
        "one beside it",
        "two in a row",
        "one day",
        "nothing",
    ],
)
def test_a_day_is_thin_beside_the_days_around_it(counts: tuple[int, ...], thin: dict[int, int]) -> None:
    found = {(each.day - MONDAY).days: each.articles for each in thin_days(days(*counts))}
    assert found == thin


def test_a_thin_day_is_held_against_the_others_alone() -> None:
    assert thin_days(days(100, 120, 5, 110, 90)) == (ThinDay(date(2031, 5, 7), 5, 105),)


def test_a_date_centuries_off_costs_nothing() -> None:
    assert thin_days({date(1600, 1, 1): 1, **days(100, 0, 100)}) == (ThinDay(date(2031, 5, 6), 0, 100),)


@pytest.mark.parametrize(
    ("strays", "kept"),
    [
        ({date(2030, 11, 1): 1}, False),
        ({date(2030, 11, 1): 1, date(1999, 1, 1): 1}, False),
        ({date(2099, 1, 1): 2}, False),
        ({date(2030, 11, 1): 40}, True),
        ({date(2031, 5, 3): 1}, True),
    ],
    ids=["one", "two of different times", "yet to come", "many", "near"],
)
def test_a_few_articles_far_off_do_not_squeeze_a_chart(strays: dict[date, int], kept: bool) -> None:
    usual = days(100, 120, 80, 110, 90)
    assert dense({**strays, **usual}) == ({**strays, **usual} if kept else usual)


def test_nothing_is_dense() -> None:
    assert dense({}) == {}


@pytest.mark.parametrize(("count", "kept"), [(9, True), (10, False)])
def test_a_single_article_of_a_small_archive_is_a_stray_too(count: int, kept: bool) -> None:
    stray, usual = {date(1926, 1, 1): 1}, days(count - 1)
    assert (len(dense({**stray, **usual})) == 2) is kept


def test_thirty_years_of_days_are_read_in_one_pass() -> None:
    assert thin_days(days(*[20] * 11_000)) == ()
