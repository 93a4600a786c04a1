"""Words beside an English quotation that look like verbs of saying and are none, and those that do not and are."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Tom Reed met Harbourfact. Harbourfact rated a tenth of Republican claims as “false”.",
            "Harbourfact",
        ),
        (
            "Tom Reed offered a Hale-style retort on the radio, telling him, “you are not just a loser.”",
            "Tom Reed",
        ),
        ("Tom Reed played down Ida Hale's remarks as “just part of the campaign” and left.", "Tom Reed"),
        (
            "Ada Lund left.\n\n“Should there be a list of pilots?” a reporter can be heard asking Reed.",
            "a reporter",
        ),
        (
            "Tom Reed has been taking heat.\n\n“There are eels that have shown more spine than Reed,” reads a Monday editorial in the Harbour Register.",
            "a Monday editorial in the Harbour Register",
        ),
        (
            "Ida Hale suggested that Tom Reed would unite the isles against him.\n“It looks like we are not going to be friends, who knows?” Reed told Northport’s Tide television station in an interview.",
            "Tom Reed",
        ),
        (
            "Nancy Orne's “single most public role was ‘helping my husband,’” Anthony Lund says, a job that matters.",
            "Anthony Lund",
        ),
        (
            "Penny Lund said she would like Tom Reed to further explain his stand but backs him because there is “no question” about it.",
            "Penny Lund",
        ),
        ("Just 3 percent of self-identified “rebels” said they would leave. Tom Reed left.", None),
    ],
)
def test_words_beside_a_quotation_are_read_for_what_they_are(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "en")[0].speaker) == speaker
