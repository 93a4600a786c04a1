"""English times counted from the day of publication: as exact as what they are counted in, and none if vague."""

from __future__ import annotations

from datetime import date

import pytest

from tests.analysis.test_named_days import pairs

#: A Tuesday in spring.
APRIL = date(2026, 4, 14)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The port shut a year ago.", "a year ago", "2025"),
        ("Fares are higher than a year ago.", "a year ago", "2025"),
        ("The port shut five months ago.", "five months ago", "2025-11"),
        ("The port shut a month ago.", "a month ago", "2026-03"),
        ("The port shut two weeks ago.", "two weeks ago", "2026-03-29/2026-04-04"),
        ("The port shut a week ago.", "a week ago", "2026-04-05/2026-04-11"),
        ("The port shut on Friday two weeks ago.", "Friday two weeks ago", "2026-04-03"),
        ("The port shut 11 days ago.", "11 days ago", "2026-04-03"),
        ("The port shut a day ago.", "a day ago", "2026-04-13"),
        ("The port opens ten days from now.", "ten days from now", "2026-04-24"),
    ],
)
def test_what_is_counted_back_is_known_by_its_unit(text: str, words: str, value: str) -> None:
    assert pairs(text, "en", APRIL) == [(words, value)]


@pytest.mark.parametrize(
    "text",
    [
        "The port shut two years ago.",
        "The port shut 20 years ago.",
        "The port shut nearly a year ago.",
        "The port opens five years from now.",
        "The port shut more than two years ago.",
        "The port shut about three weeks ago.",
        "The port shut nearly three months ago.",
        "The port shut some four months ago.",
        "The port shut two or three days ago.",
        "The port shut 2-3 years ago.",
        "The port shut 18 months ago.",
        "The port shut 90 days ago.",
        "The port shut 12 weeks ago.",
        "The port shut years ago.",
        "The port shut a few days ago.",
        "The port shut a week or so ago.",
        "The port shut 2.5 years ago.",
        "The port shut half a year ago.",
        "The port shut five hours ago.",
    ],
)
def test_what_is_vague_is_no_date(text: str) -> None:
    assert pairs(text, "en", APRIL) == []


def test_in_a_quotation_days_are_counted_from_the_day_it_was_said() -> None:
    text = 'Orn said Sunday, "The port shut three days ago."'
    assert pairs(text, "en", APRIL) == [("Sunday", "2026-04-12"), ("three days ago", "2026-04-09")]


def test_without_a_day_of_publication_it_is_not_known() -> None:
    assert pairs("The port shut two weeks ago.", "en", None) == [("two weeks ago", None)]
