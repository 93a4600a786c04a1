"""Whom the head of a briefing calls its spokesperson."""

from __future__ import annotations

import pytest

from app.analysis.spokespersons import HEAD, is_only_a_spokesperson, spokesperson
from tests.analysis.test_turns import said


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("Foreign Ministry Spokesperson Ada Quill's Regular Press Conference on May 1, 2026", "Ada Quill"),
        ("Ada Quill, the ministry's chief spokeswoman, answered questions on Friday.", "Ada Quill"),
        ("State Department Spokesperson Bo Lund At Friday Briefing", "Bo Lund"),
        ("Remarks by Deputy Spokesperson Ada J. Quill", "Ada J. Quill"),
        ("Spokesman Bo Lund told reporters. Spokesman Bo Lund took nine questions.", "Bo Lund"),
        ("문세라 외교부 대변인은 1일 정례브리핑을 했다.", "문세라"),
        ("외교부 문세라 대변인 정례브리핑", "문세라"),
        ("외교부 대변인 문세라는 1일 이렇게 밝혔다.", "문세라"),
        ("国防部新闻发言人罗建宁大校答记者问", "罗建宁"),
        ("外交部發言人羅建寧主持例行記者會", "羅建寧"),
        ("Foreign Ministry spokesperson Quill said", None),
        ("Spokesman Bo Lund and spokeswoman Ada Quill spoke", None),
        ("North Korea spokesperson", None),
        ("Foreign Ministry Spokesperson's Regular Press Conference", None),
        ("외교부 대변인은 이날 정례브리핑을 했다.", None),
        ("외교부 대변인 정례브리핑", None),
        ("문세라 대변인실 관계자의 설명", None),
        ("문세라 대변인과 한지우 대변인이 함께 왔다.", None),
        ("外交部发言人答记者问", None),
        ("The ferries are late." + " Wind." * HEAD + " Spokesman Bo Lund", None),
    ],
)
def test_the_head_of_a_briefing_names_its_spokesperson(head: str, name: str | None) -> None:
    assert spokesperson(head) == name


@pytest.mark.parametrize("label", ["Spokesperson", "SPOKESMAN", "대변인", "发言人", "新聞發言人"])
def test_a_label_may_tell_the_office_alone(label: str) -> None:
    assert is_only_a_spokesperson(label)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Press briefing\n\nForeign Ministry spokesperson Ada Quill met the press on Friday.\n\n"
            "Q: Will the ferries sail again next week?\n\nA: The ferries will sail again on Monday, and we told the islands so.",
            "Ada Quill",
        ),
        (
            "정례브리핑\n\n문세라 외교부 대변인은 1일 정례브리핑을 했다.\n\n"
            "질문: 여객선은 다음 주에 다시 다닙니까?\n\n답변: 여객선은 월요일에 다시 다닙니다. 섬에도 그렇게 알렸습니다.",
            "문세라",
        ),
    ],
)
def test_an_answer_of_nobody_is_the_spokespersons_whom_the_head_names(text: str, speaker: str) -> None:
    assert [name for name, _ in said(text)] == [speaker]
