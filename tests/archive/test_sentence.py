"""Filters in plain English."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.archive.filters import Filters
from app.archive.sentence import Part, days_in_words, sentence
from app.archive.vocabulary import Choice, Vocabulary

WORDS = Vocabulary(
    topic=(Choice("north-korea", "North Korea"), Choice("hallyu-ban", "Hallyu ban")),
    outlet=(
        *(Choice(f"outlet-{n}", f"Outlet {n}") for n in range(6)),
        Choice("harbour-herald", "Harbour Herald"),
        Choice("none", "Unknown outlet"),
    ),
)
JANUARY = {"since": date(2026, 1, 1), "until": date(2026, 1, 7)}


@pytest.mark.parametrize(
    ("asked", "total", "undated", "said"),
    [
        ({}, 1234, 0, "All coverage: 1,234 articles"),
        ({}, 1, 0, "All coverage: 1 article"),
        ({"topic": ("north-korea",)}, 0, 0, "North Korea: 0 articles"),
        ({"topic": ("north-korea", "hallyu-ban")}, 9, 0, "North Korea or Hallyu ban: 9 articles"),
        (
            {"topic": ("north-korea", "hallyu-ban"), "match": "all"},
            9,
            0,
            "North Korea and Hallyu ban: 9 articles",
        ),
        (
            {"topic": ("north-korea",), "outlet": ("harbour-herald",), **JANUARY},
            24,
            0,
            "North Korea in Harbour Herald, 1 to 7 January 2026: 24 articles",
        ),
        ({"outlet": ("outlet-1", "none")}, 2, 0, "All coverage in Outlet 1 or an unknown outlet: 2 articles"),
        (
            {"outlet": tuple(f"outlet-{n}" for n in range(6))},
            2,
            0,
            "All coverage in any of 6 outlets: 2 articles",
        ),
        ({"grade": ("focus",)}, 2, 0, "Any topic in focus: 2 articles"),
        (
            {"topic": ("north-korea",), "grade": ("focus", "covered")},
            2,
            0,
            "North Korea in focus or covered: 2 articles",
        ),
        ({"kind": ("agency", "state-media")}, 2, 0, "All coverage, news agencies or state media: 2 articles"),
        ({"lang": ("ko",), "form": ("summary",)}, 2, 0, "All coverage, in Korean, our summaries: 2 articles"),
        ({"q": "서해"}, 2, 0, "All coverage containing “서해”: 2 articles"),
        (
            {"q": 'Hallyu "state run" -sea -"old talks"', "topic": ("north-korea",), **JANUARY},
            2,
            0,
            "North Korea containing “Hallyu” and “state run” and not containing “sea” or “old talks”, "
            "1 to 7 January 2026: 2 articles",
        ),
        ({"q": "-sea"}, 2, 0, "All coverage not containing “sea”: 2 articles"),
        ({"q": "***"}, 0, 0, "All coverage containing “***”: 0 articles"),
        ({"q": "a b c d e"}, 2, 0, "All coverage containing all of 5 words: 2 articles"),
        ({"q": "a" * 70}, 0, 0, f"All coverage containing “{'a' * 60}…”: 0 articles"),
        (JANUARY, 5, 2, "All coverage, 1 to 7 January 2026: 5 articles; 2 undated articles left out"),
        (JANUARY, 5, 1, "All coverage, 1 to 7 January 2026: 5 articles; 1 undated article left out"),
    ],
)
def test_a_listing_says_what_it_shows(asked: dict[str, Any], total: int, undated: int, said: str) -> None:
    assert sentence(Filters(**asked), total, undated, WORDS).text == said


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        (date(2026, 1, 5), date(2026, 1, 5), "5 January 2026"),
        (date(2026, 1, 1), date(2026, 1, 7), "1 to 7 January 2026"),
        (date(2026, 1, 28), date(2026, 2, 3), "28 January to 3 February 2026"),
        (date(2025, 12, 28), date(2026, 1, 3), "28 December 2025 to 3 January 2026"),
        (date(2026, 1, 5), None, "from 5 January 2026"),
        (None, date(2026, 1, 5), "until 5 January 2026"),
    ],
)
def test_days_name_no_month_or_year_twice(since: date | None, until: date | None, said: str) -> None:
    assert days_in_words(since, until) == said


def test_what_the_reader_chose_and_the_count_are_strong() -> None:
    parts = sentence(Filters(topic=("north-korea",), lang=("ko",)), 3, 0, WORDS).parts
    assert [part for part in parts if part.strong] == [
        Part("North Korea", strong=True),
        Part("Korean", strong=True),
        Part("3 articles", strong=True),
    ]
