"""When, where and how somebody says something is none of the name: “the ministry | on Monday, in a statement”."""

from __future__ import annotations

import pytest

from app.analysis.english_adverbs import without_adverbs
from tests.analysis.test_quotes import told
from tests.growth import LINEAR, growth


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Tolvik's navy late Friday", "Tolvik's navy"),
        ("the port council on Tuesday evening", "the port council"),
        ("the port council last week", "the port council"),
        ("Prosecutor Tom Reed's office earlier in the day", "Prosecutor Tom Reed's office"),
        ("the port council two days later", "the port council"),
        ("the port council in early March 2019", "the port council"),
        ("the port council on 5 March", "the port council"),
        ("the port council on March 5, 2021", "the port council"),
        ("the port council at 5 p.m. local time", "the port council"),
        ("the port council for the first time in years", "the port council"),
        ("the port council in response", "the port council"),
        ("the port council without giving further details", "the port council"),
        ("the port council in unusually blunt terms", "the port council"),
        ("the port council in a statement", "the port council"),
        ("the port council in a statement posted on its website on Monday", "the port council"),
        ("the port council on Monday in a sharply worded letter to the king", "the port council"),
        ("the port council in an interview with the Orn Gazette", "the port council"),
        ("the port council in remarks to parliament", "the port council"),
        ("the port council at a news conference in Lowport", "the port council"),
        ("the port council at the briefing", "the port council"),
        ("the Lowport police at a news conference on Tuesday", "the Lowport police"),
        ("the king's office in a rare rebuke on Friday", "the king's office"),
        ("Tom Reed's lawyers in court on Monday", "Tom Reed's lawyers"),
        ("the port council, in a statement on Monday,", "the port council"),
        ("Ada Hale, the envoy, on Monday", "Ada Hale, the envoy,"),
        ("Ada Hale, the envoy, in a statement,", "Ada Hale, the envoy,"),
        ("Ada Hale, who in a speech on Friday", "Ada Hale, who"),
        ("spoke to the council and in a speech on Friday", "spoke to the council and"),
    ],
)
def test_when_where_and_how_are_taken_from_a_subject(words: str, left: str) -> None:
    assert without_adverbs(words) == left


@pytest.mark.parametrize(
    "words",
    [
        "the embassy in Lowport",
        "the man arrested on Monday",
        "the mayor at the time",
        "the woman in the video",
        "residents at a meeting",
        "one witness at the hearing",
        "a dockhand in the meeting",
        "officials at the briefing",
        "the crowd at a rally",
        "the minister in charge of letters",
        "he added that in a statement to reporters Ada Hale",
        "On Monday, the port council",
    ],
)
def test_who_somebody_is_and_other_subjects_stay(words: str) -> None:
    assert without_adverbs(words) == words


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The port council on Monday called the toll “a tax on fish” in a report.", "The port council"),
        ("“We will sail,” said the port council on Monday in a statement.", "the port council"),
        ("“We will sail,” the port council on Monday said.", "the port council"),
        ("A report released on Monday called the toll “a tax on fish”.", "A report"),
        ("Ada Hale left the port and on Monday called the toll “a tax on fish”.", "Ada Hale"),
        ("Ada Hale, who in a statement on Monday called it “a tax on fish”, left.", "Ada Hale"),
        ("Orn’s Coast Guard in March accused the boats of “ramming at full speed”.", "Orn’s Coast Guard"),
        ("“The boats came,” Tolvik’s Naval Command said.", "Tolvik’s Naval Command"),
    ],
)
def test_a_speaker_is_named_without_them(text: str, speaker: str) -> None:
    assert told(text, "en")[-1][0] == speaker


@pytest.mark.parametrize(
    ("opens", "piece"), [("x in a ", "a statement to a "), ("", " on Monday"), ("", "y in the a a a ")]
)
def test_words_made_to_be_slow_take_linear_time(opens: str, piece: str) -> None:
    assert growth(lambda words: without_adverbs(f"{opens}{words}x"), piece, 2_000) < LINEAR
