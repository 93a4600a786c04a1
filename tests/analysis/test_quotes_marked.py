"""English quotations by their form: labels, headings and names of programmes."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "Ada Brandt met Tom Hale. A partial transcript follows:\n\n“BRANDT: Well, the question should be why they came here.\n\n“HALE: Do you really see those two as equal?",
            ["Ada Brandt", "Tom Hale"],
        ),
        (
            "Tom Hale met the press.\n\n“TOM HALE: We shall stay for as long as it takes.”",
            ["Tom Hale"],
        ),
        ("Tom Hale left.\n\n“NARRATOR: It was a long night in the harbour for all.”", [None]),
        ("Ada Brandt wrote on Monday: “HARBOUR NEWS: we won the vote by a mile.”", ["Ada Brandt"]),
    ],
)
def test_a_label_within_the_marks_tells_who_speaks(text: str, speakers: list[str | None]) -> None:
    assert [name_of(each.speaker) for each in read(text, "en")] == speakers


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "“He wants to be here,” Tom Reed said.\n\n‘A Really Tough Choice.’\n\nOver beers at the quay, the pilots talked.",
            ["Tom Reed", None],
        ),
        (
            "“No money in the purse,” Tom Reed said in an interview aired Monday on “New Day.” “No boats, no men.”",
            ["Tom Reed", None, "Tom Reed"],
        ),
        ("“We have some boats,” Tom Reed told “Harbour and Friends.”", ["Tom Reed", None]),
    ],
)
def test_headings_and_programmes_are_nobodys_words(text: str, speakers: list[str | None]) -> None:
    assert [name_of(each.speaker) for each in read(text, "en")] == speakers


@pytest.mark.parametrize(
    "text",
    [
        "Tom Reed left. The first of the year, known as Oldday, meaning “old New Year” in Orn, was denied.",
        "Tom Reed sang it, with a chorus that roughly translates to “I made it big” for us.",
        "Tom Reed called it Orla, which means “the tide is high”.",
    ],
)
def test_what_a_word_means_is_nobodys_words(text: str) -> None:
    assert read(text, "en")[0].speaker is None


def test_a_sentence_glued_to_a_mark_ends_before_it() -> None:
    text = "“It could turn,” Ada Moon said. “It signals change.”Others urge caution, noting that “the long ban” was never policy.“Even if they meet, this is not for the summit,” said an official."
    assert [name_of(each.speaker) for each in read(text, "en")] == [
        "Ada Moon",
        "Ada Moon",
        None,
        "an official",
    ]
