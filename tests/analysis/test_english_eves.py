"""English days that are counted from another: known where the other one is told beside them, else no dates."""

from __future__ import annotations

from datetime import date

import pytest

from app.analysis.day_mentions import Mention
from app.analysis.english_eves import eves
from tests.analysis.test_named_days import pairs

TUESDAY = date(2026, 1, 6)
Found = list[tuple[str, str | None]]


@pytest.mark.parametrize(
    "text",
    [
        "The day before Orn arrived, the port shut.",
        "The port shut the day before Orn arrived.",
        "The port shut the day before his arrival.",
        "The port shut the day before polling began.",
        "Orn, who arrived the day before Lee, left.",
        "Orn spoke the day before departing for Tidewater.",
        "The day after the summit, the port shut.",
        "The day after Orn arrived, the port shut.",
        "The port shut a day before the summit.",
        "The port shut one day after the summit.",
        "The day before Christmas, the port shut.",
        "The day of the summit was rainy. The day before, it snowed.",
        "On the day Orn arrived, it rained. It had snowed the day before.",
        "On the day of the summit, the port shut. The day after, it opened.",
        "Orn left the day after the ruling on the Dec. 3 decree.",
        "Orn left the day after the ruling on Dec. 3 martial law.",
        "Orn left the day before the verdict in the Dec. 3 martial law case.",
        "Orn left the day before the summit agreed on Dec. 20.",
        "Orn left the day after the court upheld the Jan. 2 warrant.",
        "Orn left the day after the talks about the vote on Jan. 2.",
    ],
)
def test_the_eve_of_something_without_a_date_is_no_date(text: str) -> None:
    assert [each for each in pairs(text, "en", TUESDAY) if "day" in each[0].lower()] == []


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The day before Orn arrived on Jan. 4, the port shut.", "The day before", "2026-01-03"),
        ("The port shut the day before the Jan. 9 summit.", "the day before", "2026-01-08"),
        ("The day before the summit on Jan. 9, the port shut.", "The day before", "2026-01-08"),
        ("The port shut the day before Sunday's summit.", "the day before", "2026-01-03"),
        ("The port shut the day after the parliamentary vote on Jan. 4 in Oslo.", "the day after", "2026-01-05"),
        ("Orn will fly the day after Friday's summit.", "the day after", "2026-01-10"),
        ("Orn will fly the day before Friday's summit.", "the day before", "2026-01-08"),
        ("It came the day after the storm hit on Jan. 3.", "the day after", "2026-01-04"),
        ("It came the day after the storm of Jan. 3, 2024.", "the day after", "2024-01-04"),
        ("The summit is on Jan. 9. The day before the summit, the ministers dine.", "The day before", "2026-01-08"),
        ("The summit was held on Sunday. The day before the summit, it snowed.", "The day before", "2026-01-03"),
        ("Orn arrived on Dec. 22. The port shut the day before Orn arrived.", "the day before", "2025-12-21"),
        ("The vote of Jan. 3 failed; the day after the vote, Orn left.", "the day after", "2026-01-04"),
        ("Orn came on Jan. 4 and left the day after.", "the day after", "2026-01-05"),
        ("Orn came on Dec. 22. The port had shut the day before.", "the day before", "2025-12-21"),
        ("On Jan. 4, the day of the summit, it rained. The day before, it snowed.", "The day before", "2026-01-03"),
        ("Orn came on Dec. 22. The day before that, he flew.", "The day before", "2025-12-21"),
        ("Orn met Lee on Jan. 4. A day after, the port shut.", "A day after", "2026-01-05"),
        ("The day before yesterday, the port shut.", "The day before yesterday", "2026-01-04"),
        ("The port opens the day after tomorrow.", "the day after tomorrow", "2026-01-08"),
        ("The index rose from the day before.", "the day before", "2026-01-05"),
        ("The fund was set up on Dec. 2. It rose from the day before.", "the day before", "2026-01-05"),
    ],
)  # fmt: skip
def test_it_is_counted_from_the_day_that_is_told_with_it_or_just_before(
    text: str, words: str, value: str
) -> None:
    assert (words, value) in pairs(text, "en", TUESDAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orn spoke on Monday, a day after the vote.", [("Monday", "2026-01-05"), ("a day after", "2026-01-04")]),
        ("Orn spoke on Monday, a day before the vote.", [("Monday", "2026-01-05"), ("a day before", "2026-01-06")]),
        ("The day after Tuesday's election, markets fell.", [("The day after", None), ("Tuesday", "2026-01-06")]),
        ("Orn spoke a day before the port opens on Friday.", [("Friday", "2026-01-09")]),
        ("Orn said Monday the port shut a day after the vote.", [("Monday", "2026-01-05")]),
        ("The vote was on Jan. 3 and Jan. 5. The day after the vote, Orn left.", [("Jan. 3", "2026-01-03"), ("Jan. 5", "2026-01-05")]),
        ("Orn came on Jan. 4 and left the day after the dinner.", [("Jan. 4", "2026-01-04")]),
        ("Orn came on Sunday. The port had shut the day before she sailed.", [("Sunday", "2026-01-04")]),
    ],
)  # fmt: skip
def test_the_day_of_another_matter_lends_it_nothing(text: str, expected: Found) -> None:
    assert pairs(text, "en", TUESDAY) == expected


def test_a_sentence_tells_a_few_such_days_and_no_more() -> None:
    asked: list[str] = []

    def dates(words: str) -> list[Mention]:
        asked.append(words)
        return []

    told = []
    for times in (20, 80):
        asked.clear()
        list(eves("The day before the vote Orn left and " * times, dates))
        told.append((len(asked), max(map(len, asked))))
    assert told[0] == told[1]


def test_without_a_day_of_publication_it_is_known_where_the_other_day_is() -> None:
    assert pairs("The day before the Jan. 9, 2026, summit Orn flew.", "en", None)[0] == (
        "The day before",
        "2026-01-08",
    )
    assert pairs("The index rose from the day before.", "en", None) == [("the day before", None)]
