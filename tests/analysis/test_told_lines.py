"""A transcript that tells what was said: the words in marks are a quotation, and nothing beside them is."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import segment
from app.analysis.people import People
from app.analysis.quotes import quotes

CHINESE = "3月12日，外交部发言人罗建宁主持例行记者会。\n\n北岸社记者：渡轮何时复航？\n\n罗建宁：渡轮下周复航，票价不变。\n\n{}\n\n北岸社记者：码头修好了吗？\n\n罗建宁：码头已经修好，可以停船。"
KOREAN = "문세라 항만청 대변인은 12일 정례브리핑을 열었다.\n\n질문: 여객선은 언제 뜹니까?\n\n답변: 다음 주에 뜹니다. {}\n\n질문: 부두는 고쳤습니까?\n\n답변: 부두는 지난달에 모두 고쳤습니다."
PARAGRAPH = KOREAN.replace(" {}", "\n\n{}")


def said(text: str, lang: str) -> list[tuple[str | None, str]]:
    found = quotes(text, segment(text), lang, People())
    return [(each.speaker.name if each.speaker else None, each.span.of(text)) for each in found]


@pytest.mark.parametrize(
    "line",
    [
        "罗建宁表示：“我们希望渡轮早日复航。”",
        "罗建宁表示：「我们希望渡轮早日复航。」",
        "罗建宁还指出：“我们希望渡轮早日复航。”",
        "罗建宁强调，“我们希望渡轮早日复航。”",
        "罗建宁说：“我们希望渡轮早日复航。”",
        "发言人罗建宁重申：“我们希望渡轮早日复航。”",
        "罗建宁最后补充说：“我们希望渡轮早日复航。”",
        "罗建宁答道：“我们希望渡轮早日复航。”",
        "外交部发言人罗建宁12日表示：“我们希望渡轮早日复航。”".replace("12日", "当天"),
    ],
)
def test_words_in_marks_behind_a_chinese_label_that_says_are_all_that_is_said(line: str) -> None:
    found = said(CHINESE.format(line), "zh")
    assert ("罗建宁", "我们希望渡轮早日复航。") in found
    assert [words for _, words in found] == [
        "渡轮下周复航，票价不变。",
        "我们希望渡轮早日复航。",
        "码头已经修好，可以停船。",
    ]


@pytest.mark.parametrize("text", [KOREAN, PARAGRAPH])
@pytest.mark.parametrize(
    "sentence",
    [
        "문세라 대변인은 “바람이 멎으면 알리겠다”고 덧붙였다.",
        "문 대변인은 “바람이 멎으면 알리겠다”고 덧붙였다.",
        '문세라 대변인은 "바람이 멎으면 알리겠다"고 말했다.',
        "문세라 대변인은 이어 “바람이 멎으면 알리겠다”고 강조했다.",
        "문세라 항만청 대변인은 “바람이 멎으면 알리겠다”고 거듭 밝혔다.",
        "문세라 대변인은 “바람이 멎으면 알리겠다”며 설명했다.",
    ],
)
def test_what_a_korean_outlet_adds_to_an_answer_is_no_part_of_it(text: str, sentence: str) -> None:
    words = [words for _, words in said(text.format(sentence), "ko")]
    assert "다음 주에 뜹니다." in words
    assert "바람이 멎으면 알리겠다" in words
    assert not any("대변인은" in each for each in words)


@pytest.mark.parametrize(
    ("text", "lang", "whole"),
    [
        # whoever answers tells what another said, in the words of who speaks
        (KOREAN.format("장관은 “바람이 멎으면 알리겠다”고 말했습니다."), "ko", "고 말했습니다."),
        (KOREAN.format("제가 “바람이 멎으면 알리겠다”고 말했죠."), "ko", "고 말했죠."),
        (KOREAN.format("저는 “바람이 멎으면 알리겠다”고 말했다."), "ko", "저는 “"),
        (KOREAN.format("그는 “바람이 멎으면 알리겠다”고 말했다."), "ko", "그는 “"),
        (KOREAN.format("이를 “바람 탓”이라고 말할 수 없습니다."), "ko", "바람 탓"),
        (KOREAN.format("장관은 “바람이 멎으면 알리겠다”는 뜻입니다."), "ko", "뜻입니다."),
        (KOREAN.format("섬 사람들이 “바람 탓”이라고 합니다."), "ko", "합니다."),
        (PARAGRAPH.format("장관은 “바람이 멎으면 알리겠다”고 말했습니다."), "ko", "고 말했습니다."),
        (PARAGRAPH.format("저희는 “바람이 멎으면 알리겠다”고 했습니다."), "ko", "했습니다."),
        (CHINESE.format("他对我说：“渡轮早日复航。”我同意。"), "zh", "我同意。"),
        (CHINESE.format("我说：“渡轮会早日复航。”"), "zh", "我说"),
        (CHINESE.format("我们多次表示：“渡轮会早日复航。”"), "zh", "我们多次表示"),
        (CHINESE.format("船长告诉我们说：“渡轮会早日复航。”"), "zh", "船长告诉我们说"),
        (CHINESE.format("有句老话说：“风停了船才走。”"), "zh", "有句老话说"),
        (CHINESE.format("所谓“渡轮停航”的说法不符合事实。"), "zh", "所谓"),
        (CHINESE.format("渡轮停航的说法，“完全不符合事实”，我们不接受。"), "zh", "我们不接受"),
    ],
)
def test_what_somebody_repeats_in_an_answer_stays_in_it(text: str, lang: str, whole: str) -> None:
    assert any(whole in words for _, words in said(text, lang))
