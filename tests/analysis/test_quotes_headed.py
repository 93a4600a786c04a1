"""Whose words an English headline quotes where it has two names."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read


@pytest.mark.parametrize(
    ("headline", "text", "speaker"),
    [
        (
            "Northport President On Hale: ‘We Pay No Pilots To Stay’",
            "Ann Hale spoke up.",
            "Northport President",
        ),
        (
            "Ada Brandt slams Hale, praises Orne as ‘work horse’",
            "Ada Brandt met Tom Hale and Ida Orne.",
            "Ada Brandt",
        ),
        ("Dr. Ben Orne: Ada Hale ‘Not Fit To Serve In The Isles’", "Ben Orne met Ada Hale.", "Ben Orne"),
        ("Tom Reed Praises Tide Editor Max Lund: ‘Very Good Man’", "Tom Reed praised Max Lund.", "Tom Reed"),
        ("Max Lund: ‘We Pay No Pilots To Stay’", "Max Lund spoke up.", "Max Lund"),
        ("Max Lund on the harbour: ‘We Pay No Pilots To Stay’", "Max Lund spoke up.", "Max Lund"),
    ],
)
def test_a_headline_with_two_names_is_of_whoever_speaks(headline: str, text: str, speaker: str) -> None:
    assert name_of(read(text, "en", headline)[0].speaker) == speaker


def test_a_short_line_that_asks_is_of_whoever_asks_in_it() -> None:
    text = "Ada Brandt met Tom Reed.\n\nBrandt then asked, “With boats?”\n\n“Including with boats, yes,” Tom Reed responded. Later Ada Brandt left."
    assert [name_of(each.speaker) for each in read(text, "en")] == ["Ada Brandt", "Tom Reed"]
