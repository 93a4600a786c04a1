"""How much there is of an outlet, and where its own rhythm makes a silence notable."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.analysis.dates import Published
from app.archive.database import Archive
from app.archive.silences import Silence, denominators, every_holding, holdings, silences
from tests.archive.support import HERALD, WIRE, day, make_article, put, tag
from tests.archive.test_plans import plans, walks

START = date(2026, 1, 5)  # a Monday


def days(counts: list[int]) -> dict[int, int]:
    """Articles a day from Monday, 5 January 2026, on."""
    return {START.toordinal() + n: count for n, count in enumerate(counts) if count}


def spoken(counts: list[int]) -> list[tuple[str, str]]:
    return [(each.since.isoformat(), each.until.isoformat()) for each in silences(days(counts))]


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        pytest.param([9, 8, 0, 7, 9], [("2026-01-07", "2026-01-07")], id="one day without a daily voice"),
        pytest.param([9, 8, 0, 0, 0, 9], [("2026-01-07", "2026-01-09")], id="three days in a row"),
        pytest.param(
            [4, 0, 9, 0, 0, 9], [("2026-01-06", "2026-01-06"), ("2026-01-08", "2026-01-09")], id="two"
        ),
        pytest.param([1, 0, 1, 1, 0, 0, 1], [], id="too few articles for a rhythm"),
        pytest.param([1, 0, 1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1], [], id="days off of a small outlet"),
        pytest.param([6, 6, 6, 6, 6, 0, 0] * 6, [], id="weekends of a weekday paper"),
        pytest.param([1, 0, 0, 0, 0, 0, 0] * 20, [], id="between the issues of a weekly"),
        pytest.param(
            ([1] + [0] * 6) * 8 + [0] * 28 + ([1] + [0] * 6) * 8,
            [("2026-02-24", "2026-03-29")],
            id="four issues of a weekly missing",
        ),
        pytest.param(
            [6, 6, 6, 6, 6, 0, 0] * 3 + [6, 0, 6, 6, 6, 0, 0] + [6, 6, 6, 6, 6, 0, 0] * 2,
            [("2026-01-27", "2026-01-27")],
            id="a Tuesday missing from a weekday paper",
        ),
        pytest.param([0] * 5 + [500] + [1] * 12 + [0] + [1] * 4, [], id="one great day makes no rhythm"),
        pytest.param([], [], id="nothing at all"),
    ],
)
def test_a_silence_is_said_where_the_outlet_would_have_spoken(
    counts: list[int], expected: list[tuple[str, str]]
) -> None:
    assert spoken(counts) == expected


def fill(archive: Archive) -> None:
    """Twelve days with two articles each but for 8 January, one undated, one of another outlet."""
    stories = []
    for n in range(24):
        at = START + timedelta(days=n // 2)
        if at.day not in (8, 9):
            about = {"published": day(at.isoformat()), "tags": (tag("north-korea"),) if n < 3 else ()}
            stories.append(make_article(url=f"https://h.example/{n}", text=f"Story {n}.", **about))
    stories.append(make_article(url="https://h.example/x", text="Undated.", published=Published()))
    stories.append(make_article(url="https://w.example/1", text="Elsewhere.", outlet=WIRE))
    put(archive, *stories)


def test_the_holding_counts_what_listings_show(archive: Archive) -> None:
    fill(archive)
    with archive.read() as connection:
        held = holdings(connection, [HERALD.slug])[HERALD.slug]
        assert set(every_holding(connection)) == {HERALD.slug, WIRE.slug}
    assert (held.articles, held.undated) == (21, 1)
    assert (held.first, held.last) == (date(2026, 1, 5), date(2026, 1, 16))
    assert held.silences == (Silence(date(2026, 1, 8), date(2026, 1, 9)),)


def test_a_denominator_says_how_much_carries_the_topic(archive: Archive) -> None:
    fill(archive)
    with archive.read() as connection:
        found = denominators(
            connection, [HERALD.slug, "nobody"], ["north-korea", "hallyu-ban", None], [date(2026, 1, 12)]
        )
    assert set(found) == {(HERALD.slug, topic) for topic in ("north-korea", "hallyu-ban", None)}
    assert found[HERALD.slug, "north-korea"].on_topic == 3
    assert found[HERALD.slug, "hallyu-ban"].on_topic == 0
    assert [each.days for each in found[HERALD.slug, None].silences] == [2]


def test_silences_far_from_the_days_in_question_are_left_out(archive: Archive) -> None:
    fill(archive)
    with archive.read() as connection:
        found = denominators(connection, [HERALD.slug], [None], [date(2026, 3, 1)])
    assert found[HERALD.slug, None].silences == ()


def test_it_is_read_off_indexes(archive: Archive) -> None:
    fill(archive)
    for ask in (every_holding, lambda held: denominators(held, [HERALD.slug], ["north-korea"], [])):
        steps = plans(archive, ask)
        assert walks(steps) == []
        assert [s for s in steps if s.split()[:2] == ["SEARCH", "article"] and "COVERING" not in s] == []


def test_one_wrong_date_does_not_spoil_an_outlets_rhythm() -> None:
    counts = {date(2026, 1, day).toordinal(): 4 for day in (1, 2, 3, 4, 5, 8, 9)}
    wrong = {date(1899, 1, 1).toordinal(): 1, date(2031, 5, 1).toordinal(): 1}
    assert silences(counts | wrong) == silences(counts) == (Silence(date(2026, 1, 6), date(2026, 1, 7)),)


def test_a_stray_date_makes_no_silence_before_all_others() -> None:
    usual = dict.fromkeys(range(738000, 738030), 5)
    assert silences({737_900: 1, **usual}) == ()
