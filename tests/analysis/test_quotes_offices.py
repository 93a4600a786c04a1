"""Whom an English text means by an office or a family name that several could bear."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import Segment
from app.analysis.people import parse_people
from app.analysis.quotes import quotes
from tests.analysis.test_quotes import name_of, read

ORNE = parse_people(
    '[[person]]\nslug = "tom-orne"\nen = ["Tom Orne", "Orne"]\nroles = [{ title = "President", ko = "대통령", of = "north" }]'
)


def speaker_of(text: str) -> str | None:
    return name_of(quotes(text, [Segment("body", 0, len(text))], "en", ORNE)[0].speaker)


def test_an_office_told_first_is_known_however_often_a_text_names_its_holder() -> None:
    often = " ".join(
        f"On day {day} the boats were late and the quay was wet, Reed said." for day in range(30)
    )
    text = f"President Reed came home. World Tide President Ida Lund was at the match with him. {often} The president called it “a quiet sunset”."
    assert name_of(read(text, "en")[0].speaker) == "Reed"


def test_a_family_name_with_a_known_office_is_not_that_of_its_only_full_bearer() -> None:
    text = "President Orne is back. The first lady, Ida Orne, came too. Orne said it was a “personal matter” for him."
    assert speaker_of(text) == "Tom Orne"


def test_a_family_name_without_an_office_is_that_of_its_only_full_bearer() -> None:
    assert speaker_of("Ida Orne is back. Orne said it was a “personal matter” for her.") == "Ida Orne"


def test_a_first_lady_is_a_woman() -> None:
    text = "Aide Kim Hyun-gun met the press. Former first lady Kim Keon Ree was charged. Kim Keon Ree denied it. He called it “a ruin of the order”."
    assert name_of(read(text, "en")[0].speaker) == "Kim Hyun-gun"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "A lawmaker wants Tom Reed banned. Joe Sale said so on Monday. The lawmaker said it was “a shame on us all”.",
            "A lawmaker",
        ),
        (
            "The governor endorsed Tom Reed. Gov. Ada Lund spoke of it on Monday. The governor said it was “right for us all”.",
            "Ada Lund",
        ),
        ("The senate leader Tom Reed came. The leader said it was “a day for us all”.", "Tom Reed"),
    ],
)
def test_an_office_is_of_the_name_right_behind_it_and_of_none_behind_a_verb(text: str, speaker: str) -> None:
    assert name_of(read(text, "en")[0].speaker) == speaker
