"""Which sentences of an account are held against those of others."""

from __future__ import annotations

import pytest

from app.analysis.passages import Passage, once_each, passages
from tests.accounts import aliases
from tests.analysis.test_comparison import account


def weighty(text: str) -> list[str]:
    """The sentences behind a headline that are compared."""
    cut = passages(account("a", ["Ferries of Lowport", text]), aliases())
    return [each.text for each in cut[1:] if each.is_weighty]


def test_every_sentence_of_a_quoted_speech_is_compared() -> None:
    speech = '"We came to the lower harbour with open minds. The pier must be a bridge. No skipper has anything to fear."'
    assert len(weighty(f"Han Seo-yun said: {speech}")) == 3


def test_a_few_common_words_are_compared_only_with_a_day_a_figure_or_a_quotation() -> None:
    assert weighty("A second round will be held there.") == []
    assert len(weighty("A second round will be held there on May 14.")) == 1


@pytest.mark.parametrize(
    ("sentence", "is_compared"),
    [
        ("Han Seo-yun speaks on the quay of the ferries in Lowport, North Eastmark, 3 March 2026.", False),
        ("Ferries wait in this image taken from the pier on Tuesday by the harbour office.", False),
        ("The ministers signed the accord on ferries and pilots in Lowport on Tuesday, 3 March 2026.", True),
        (
            "Envoys of Eastmark, Norway and Korea signed the accord on ferries in Lowport harbour, 3 March 2026.",
            True,
        ),
        (
            "There is no room for a ferry tax in this picture, the transport minister told skippers in Lowport.",
            True,
        ),
    ],
)
def test_a_caption_is_not_compared(sentence: str, is_compared: bool) -> None:
    assert bool(weighty(sentence)) is is_compared


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "[한지우/섬 주민 : 왜 부두가 필요합니까? 당장 치워야 합니다.]",
            ["한지우/섬 주민 : 왜 부두가 필요합니까?", "당장 치워야 합니다."],
        ),
        ("[한지우/섬 주민 : 당장 치워야 합니다.]", ["한지우/섬 주민 : 당장 치워야 합니다."]),
        (
            "【문세라 / 항만청 대변인: “진전이 있었습니다. 배를 띄웁니다.”】",
            ["문세라 / 항만청 대변인: “진전이 있었습니다.", "배를 띄웁니다.”"],
        ),
        ("문세라는 [오른의] 배를 띄웠다.", ["문세라는 [오른의] 배를 띄웠다."]),
        ("[리포트] 배가 떴습니다.", ["[리포트] 배가 떴습니다."]),
        ("배가 떴습니다 [영상].", ["배가 떴습니다 [영상]."]),
    ],
)
def test_a_sentence_of_a_sound_bite_has_no_half_of_its_brackets(text: str, expected: list[str]) -> None:
    cut = passages(account("a", ["오른의 여객선", text], "ko"), aliases())
    assert [each.text for each in cut[1:]] == expected


def test_a_rule_is_asked_once_of_a_passage_and_anew_with_other_tables() -> None:
    asked: list[str] = []

    @once_each
    def length(passage: Passage, table: list[str]) -> int:
        asked.append(passage.text)
        return len(passage.text) + len(table)

    title, body = passages(account("a", ["Ferries of Lowport", "The ferries of Lowport sail."]), aliases())
    table = ["one"]
    assert [length(title, table), length(title, table), length(body, table)] == [19, 19, 29]
    assert asked == [title.text, body.text]
    assert length(title, ["one", "two"]) == 20
    assert length(title, table=["one", "two", "three"]) == 21
    assert title == passages(account("a", ["Ferries of Lowport"]), aliases())[0]
