"""Transcripts without quotation marks: who says what in turn, who only asks, and what is no transcript."""

from __future__ import annotations

import pytest

from app.analysis.attribution import FULL
from app.analysis.cleaning import segment
from app.analysis.people import People
from app.analysis.quotes import quotes
from app.analysis.turns import called, turns

BRIEFING = """Department Press Briefing, March 12, 2031
QUESTION: Can you say whether the ferries will sail this week?
MS QUILL: I have nothing to announce on the ferries today. The harbour office will speak to that.
QUESTION: And the talks with Tolvik?
MS QUILL: They continue.
And they will continue next week, as I said before.
QUESTION: Thank you."""
REGULAR = """2031年3月12日外交部发言人罗建宁主持例行记者会
北岸社记者：奥恩方面称渡轮被扣押，中方对此有何评论？
罗建宁：中方对有关情况不了解。
灯塔台记者：下一轮会谈何时举行？
罗建宁：有消息我们会及时发布。"""
ON_AIR = """[아침 좌담] 여객선은 언제 뜨나
■ 방송 : 항구 라디오 (7:00 ~ 9:00)
■ 진행 : 한지우 변호사
▷한지우 : 여객선 운항이 열흘째 멈췄습니다.
▶문세라 : 다음 주에는 뜰 수 있다고 봅니다.
▷한지우 : 근거가 있습니까?
▶문세라 : 항만청이 부두를 고쳤습니다."""
REPORT = """부두에서 밤을 새운 사람들
여객선이 멈춘 지 열흘, 섬 주민들은 부두를 떠나지 못했습니다.
[문세라/항만청 대변인 : (운항 재개는) 다음 주에 알리겠습니다.]
[한지우/섬 주민 : 집에 가고 싶어요.]
주민들은 오늘도 기다립니다."""
REGULAR_IN_ENGLISH = """Foreign Ministry Spokesperson Luo Jianning's Regular Press Conference
Northline News: Orn says that a ferry was seized. Do you have a comment?
Luo Jianning: We do not know of this.
Lantern TV: When is the next round of talks?
Luo Jianning: We will tell you once we have news."""


def said(text: str) -> list[tuple[str | None, str]]:
    return [(each.speaker, each.span.of(text)) for each in turns(text, segment(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            BRIEFING,
            [
                (
                    "Quill",
                    "I have nothing to announce on the ferries today. The harbour office will speak to that.",
                ),
                ("Quill", "They continue."),
                ("Quill", "And they will continue next week, as I said before."),
            ],
        ),
        (REGULAR, [("罗建宁", "中方对有关情况不了解。"), ("罗建宁", "有消息我们会及时发布。")]),
        (
            ON_AIR,
            [
                ("한지우", "여객선 운항이 열흘째 멈췄습니다."),
                ("문세라", "다음 주에는 뜰 수 있다고 봅니다."),
                ("한지우", "근거가 있습니까?"),
                ("문세라", "항만청이 부두를 고쳤습니다."),
            ],
        ),
        (
            REPORT,
            [
                ("문세라", "(운항 재개는) 다음 주에 알리겠습니다."),
                ("한지우", "집에 가고 싶어요."),
            ],
        ),
        (
            REGULAR_IN_ENGLISH,
            [
                ("Luo Jianning", "We do not know of this."),
                ("Luo Jianning", "We will tell you once we have news."),
            ],
        ),
        ("문답\n질문: 언제 뜹니까?\n답변: 다음 주입니다.", [(None, "다음 주입니다.")]),
    ],
)
def test_each_paragraph_of_a_transcript_is_said_by_whom_its_label_names(
    text: str, expected: list[tuple[str | None, str]]
) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ferries return\nDate: 12 March 2031\nPlace: Orn\nThe ferries will return. Note: times may change.\nContact: Ada Quill",
        "Ferries return\nThe minister named three ports.\nOrn: the ferries sail on Monday.\nLorn: repairs go on.\nTolvik: nothing.",
        "새 영화\n[바다의 끝 / 감독 : 문세라 / 주연 : 한지우]\n섬 사람들의 하루를 담았다.",
        "여객선 재개\n일시: 3월 12일\n장소: 오른 항구\n문의: 항만청",
        "渡轮复航\n时间：3月12日\n地点：奥恩港\n渡轮将于下周复航。",
        'Talks end\nMS QUILL: "We are done."\nBO LUND: "So are we."',
    ],
)
def test_heads_of_facts_lists_and_what_stands_in_marks_are_no_turns(text: str) -> None:
    assert said(text) == []


def test_a_turn_is_a_whole_quotation_that_holds_those_inside_it() -> None:
    text = REGULAR.replace("中方对有关情况不了解。", "中方不接受所谓“海盗”的说法。")
    found = quotes(text, segment(text), "zh", People())
    outer = [each for each in found if each.type == FULL]
    assert [each.speaker.name if each.speaker else None for each in outer] == ["罗建宁", "罗建宁"]
    assert [each.span.of(text) for each in found][:2] == ["中方不接受所谓“海盗”的说法。", "海盗"]


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("문세라/항만청 대변인", "문세라"),
        ("문세라/대변인(오른 항만청)", "문세라"),
        ("문세라 대변인", "문세라"),
        ("문세라 항만청 대변인", "문세라"),
        ("로빈/오른 대사", "로빈"),
        ("남궁도연/어민 대표", "남궁도연"),
        ("항만청 대변인", "항만청 대변인"),
        ("피해자/섬 주민", "피해자 주민"),
        ("문세라 의원실 보좌관", "문세라 의원실 보좌관"),
        ("문 장관", "문 장관"),
        ("문세라", "문세라"),
        ("MINISTER ADA LUND", "Ada Lund"),
        ("Bo Lund", "Bo Lund"),
    ],
)
def test_a_label_names_a_person_without_the_office(label: str, name: str) -> None:
    assert called(label) == name


@pytest.mark.parametrize(
    "bite",
    [
        "[문세라/항만청 대변인 : 부두를 고치고 있습니다.]",
        '[문세라/항만청 대변인 : "부두를 고치고 있습니다."]',
    ],
)
def test_a_sound_bite_and_the_running_text_have_one_speaker(bite: str) -> None:
    text = f'여객선 소식\n문세라 항만청 대변인은 "길이 좁다"고 밝혔다.\n{bite}\n문 대변인은 "곧 뜬다"고 했다.'
    found = quotes(text, segment(text), "ko", People())
    assert [each.speaker.slug if each.speaker else None for each in found] == ["문세라"] * 3
