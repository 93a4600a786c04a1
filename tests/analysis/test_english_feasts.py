"""English days named by what they are for, weekends, and days that are counted from one just told."""

from __future__ import annotations

from datetime import date

import pytest

from tests.analysis.test_named_days import Found, pairs

MONDAY, WEDNESDAY, FRIDAY, SUNDAY = (
    date(2026, 1, 12),
    date(2026, 1, 14),
    date(2026, 1, 16),
    date(2026, 1, 18),
)
BEFORE, THIS = "2026-01-10/2026-01-11", "2026-01-17/2026-01-18"


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("Orn said over the weekend that talks failed.", MONDAY, BEFORE),
        ("Over the weekend, Orn met Lee.", WEDNESDAY, BEFORE),
        ("Envoys spoke over the weekend.", FRIDAY, BEFORE),
        ("The weekend talks failed.", MONDAY, BEFORE),
        ("The weekend’s clashes killed two.", MONDAY, BEFORE),
        ("Orn will rest over the weekend.", MONDAY, THIS),
        ("Orn is to fly home before the weekend.", WEDNESDAY, THIS),
        ("Snow through the weekend.", FRIDAY, THIS),
        ("Clashes went on over the weekend.", SUNDAY, THIS),
    ],
)
def test_the_weekend_is_the_last_or_the_next_by_the_day_and_the_sentence(
    text: str, day: date, value: str
) -> None:
    assert [value for _, value in pairs(text, "en", day)] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "Orn works on the weekend.",
        "The weekend is short.",
        "Snow fell over the weekend of the storm.",
        "Canadian Thanksgiving Day came early.",
        "They flew before Thanksgiving dinner.",
        "They saw a Halloween movie.",
        "They hiked in the August heat.",
        "They sat in the May sun.",
    ],
)
def test_what_is_any_weekend_or_feast_is_no_date(text: str) -> None:
    assert pairs(text, "en", MONDAY) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Orn resigned on Christmas Eve.", "2025-12-24"),
        ("The truce held on Christmas Day.", "2025-12-25"),
        ("The truce held on Christmas Day in 2023.", "2023-12-25"),
        ("The shop opened on Boxing Day.", "2025-12-26"),
        ("The child was found on Thanksgiving Day.", "2025-11-27"),
        ("The child was found last Thanksgiving.", "2025-11-27"),
        ("The child was found on Thanksgiving Day 2023.", "2023-11-23"),
        ("Orn called off her late-November trip.", "2025-11"),
        ("Early-March rains are seen.", "2026-03"),
        ("The March accession will ease trade.", "2026-03"),
        ("Under a June agreement, the port shares its fees.", "2025-06"),
        ("Police told of its May raid.", "2025-05"),
    ],
)
def test_feasts_and_months_that_tell_a_thing_apart_are_dates(text: str, value: str) -> None:
    assert pairs(text, "en", MONDAY)[0][1] == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orn died on Dec. 3. Earlier that day, she wrote home.", [("Dec. 3", "2025-12-03"), ("that day", "2025-12-03")]),
        ("It rained that day.", [("that day", None)]),
        ("Orn came on Jan. 4 and left the next morning.", [("Jan. 4", "2026-01-04"), ("the next morning", "2026-01-05")]),
        ("The day before last Tuesday's hearing, Orn called.", [("The day before", "2026-01-05"), ("last Tuesday", "2026-01-06")]),
    ],
)  # fmt: skip
def test_a_day_just_told_is_that_day_and_lends_the_next_morning(text: str, expected: Found) -> None:
    assert pairs(text, "en", MONDAY) == expected
