"""Who says words that another passes on, and names that look like something else, by invented sentences."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import Segment
from app.analysis.people import parse_people
from app.analysis.quotes import quotes

PEOPLE = parse_people("""
[[person]]
slug = "li-zaiming"
en = ["Li Zaiming"]
zh = ["李在明"]
""")


def told(text: str, lang: str) -> list[tuple[str | None, str | None]]:
    found = quotes(text, [Segment("body", 0, len(text))], lang, PEOPLE)
    return [(q.speaker.name if q.speaker else None, q.via.name if q.via else None) for q in found]


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("Ada Reed quoted Ben Hale as saying that “the lock shall open at dawn.”", "Ben Hale", "Ada Reed"),
        (
            "“The lock shall open at dawn,” the Harbour Times quoted Ben Hale as saying.",
            "Ben Hale",
            "the Harbour Times",
        ),
        (
            "Ben Hale was quoted by the Harbour Times as saying, “The lock shall open at dawn.”",
            "Ben Hale",
            "the Harbour Times",
        ),
        (
            "“The lock shall open at dawn,” Ben Hale said, according to the Harbour Times.",
            "Ben Hale",
            "the Harbour Times",
        ),
    ],
)
def test_who_is_quoted_speaks_and_who_quotes_passes_it_on(text: str, speaker: str, via: str) -> None:
    [(found, by)] = told(text, "en")
    assert (found, (by or "").removeprefix("the ")) == (speaker, via.removeprefix("the "))


@pytest.mark.parametrize(
    "text",
    [
        "李在明总统表示：“我们愿意合作。”",
        "“我们愿意合作。”李在明总统说。",
        "李在明强调“合作”的重要。",
        "习近平主席表示，港口要开放。李在明强调“合作”。",
    ],
)
def test_a_chinese_name_that_holds_a_word_is_read_whole(text: str) -> None:
    assert told(text, "zh") == [("李在明", None)]


@pytest.mark.parametrize("office", ["대통령", "대변인", "총리"])
def test_what_is_glued_to_a_closing_mark_is_no_korean_family_name(office: str) -> None:
    [(speaker, _)] = told(f"“항구를 열겠다”고 {office}은 말했다.", "ko")
    assert not (speaker or "").startswith("고")


def test_of_two_of_one_family_the_one_spoken_of_last_goes_on() -> None:
    text = "President Reed Jae-won left. “The lock opens,” said Reed Moon-hee, a professor. “It opens at dawn,” Reed said."
    assert [speaker for speaker, _ in told(text, "en")] == ["Reed Moon-hee", "Reed Moon-hee"]
