"""Which English weekdays are days of the news, and which are of a story or of any week."""

from __future__ import annotations

from datetime import date

import pytest

from tests.analysis.test_named_days import pairs

MONDAY = date(2026, 1, 12)


@pytest.mark.parametrize(
    "text",
    [
        "Orn came one Monday.",
        "Orn was born on a Friday in spring.",
        "The index fell from the previous Friday.",
        "It opened the following Monday.",
        "They met that same Friday.",
    ],
)
def test_a_weekday_of_a_story_is_no_day_of_the_news(text: str) -> None:
    assert pairs(text, "en", MONDAY) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Orn told reporters on a Friday call.", "2026-01-09"),
        ("Orn spoke on a Friday morning show.", "2026-01-09"),
        ("Following Friday's blast, the port shut.", "2026-01-09"),
    ],
)
def test_one_that_says_which_call_or_blast_is(text: str, value: str) -> None:
    assert pairs(text, "en", MONDAY)[0][1] == value
