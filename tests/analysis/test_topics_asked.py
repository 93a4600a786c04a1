"""Tags of transcripts: what a reporter asks proves nothing, and lends company to what is answered."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import segment
from app.analysis.rules import RuleSet
from app.analysis.topics import Tag, parse_rules, tag

RULES = """
[[topic]]
slug = "towers"
label = "Towers"
about = "a"
scope = "s"
names = ["Stonewater"]
strong = ["tower ban", "灯塔禁令"]
weak = ["stone", ["gull*", "beacon*"]]
carry = ["this matter"]
[[topic.near]]
within = 6
all = [["Amber Sea", "琥珀海"], ["pillar*", "设施"], ["harbour", "remov*", "移走"]]
[[topic]]
slug = "harbours"
label = "Harbours"
about = "a"
scope = "s"
strong = ["harbour toll"]
[[topic.near]]
within = 6
all = [["harbour"], ["toll*"]]
"""
HEAD = "Press Briefing of March 13, 2031\nMS QUILL: Good morning. The ferries sail again today.\n"
REST = "\nQUESTION: And the ferries?\nMS QUILL: They sail every day of the week, as I have said."


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return parse_rules(RULES)


def tags(text: str, rules: RuleSet) -> tuple[Tag, ...]:
    return tag(text, segment(text), "en", rules)


def proofs(text: str, rules: RuleSet) -> list[tuple[str, str]]:
    return [(each.kind, each.rule) for found in tags(text, rules) for each in found.evidence]


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [
        ("Is the tower ban lifted?", "I would refer you to the port.", []),
        ("Is the tower ban lifted?", "The tower ban stands.", [("direct", "strong: tower ban")]),
        ("Is the tower ban lifted?", "A stone fell, and that is all.", [("context", "weak: stone")]),
        (
            "Is the tower ban lifted?",
            "Thank you. A stone fell, and that is all.",
            [("context", "weak: stone")],
        ),
        ("Is the tower ban lifted?", "Thank you. I see. A stone fell, and that is all.", []),
        ("The tower ban is a year old. Any reaction?", "A stone fell.", [("context", "weak: stone")]),
        ("Did a stone fall?", "We saw gulls there.", [("context", "weak: gull*")]),
        ("Did a beacon fall?", "We saw gulls there.", []),
        ("Is the tower ban lifted?", "On this matter we have no news.", [("context", "carry: this matter")]),
        ("Will Stonewater answer?", "We will hear from them.", []),
        ("Will Stonewater answer?", "Stonewater has until Friday.", [("direct", "name: Stonewater")]),
        ("Will you answer?", "Stonewater has until Friday.", []),
        (
            "Are the pillars in the Amber Sea removed?",
            "We removed none of them.",
            [("context", "asked: remov*")],
        ),
        ("Are the pillars in the Amber Sea a harbour?", "Each harbour is ours.", []),
        ("Are the pillars removed?", "We removed none of them.", []),
    ],
)
def test_an_answer_proves_and_a_question_only_lends_it_company(
    question: str, answer: str, expected: list[tuple[str, str]], rules: RuleSet
) -> None:
    assert proofs(f"{HEAD}QUESTION: {question}\nMS QUILL: {answer}{REST}", rules) == expected


def test_the_next_question_is_no_company_to_an_answer(rules: RuleSet) -> None:
    text = f"{HEAD}QUESTION: What fell?\nMS QUILL: A stone fell.\nQUESTION: Is the tower ban lifted?\nMS QUILL: No.{REST}"
    assert proofs(text, rules) == []


def test_what_is_asked_is_no_part_of_the_body(rules: RuleSet) -> None:
    asking = "".join(f"\nQUESTION: Who keeps lamp number {n}?\nMS QUILL: I do not know." for n in range(9))
    text = f"{HEAD}QUESTION: What of it?\nMS QUILL: The tower ban stands. No tower ban ends. It is a tower ban.{asking}"
    assert [each.grade for each in tags(text, rules)] == ["focus"]


def test_a_sentence_that_is_asked_first_and_told_then_is_evidence(rules: RuleSet) -> None:
    text = (
        f"{HEAD}QUESTION: What stands? The tower ban stands.\nMS QUILL: Indeed.\nThe tower ban stands.{REST}"
    )
    assert proofs(text, rules) == [("direct", "strong: tower ban")]


def test_a_chinese_answer_takes_up_what_was_asked(rules: RuleSet) -> None:
    text = (
        "外交部发言人罗建宁主持例行记者会\n"
        "北岸社记者：奥恩方面称，琥珀海的三座设施将移走，中方能否证实？\n"
        "罗建宁：中方没有同意拆除任何设施。\n"
        "灯塔台记者：灯塔禁令何时解除？\n"
        "罗建宁：有消息我们会及时发布。"
    )
    assert proofs(text, rules) == [("context", "asked: 设施")]


def test_an_interview_run_into_one_line_keeps_what_is_answered_there(rules: RuleSet) -> None:
    text = (
        "[대담] 여객선 언제 뜨나\n"
        "◇ 한지우> 여객선이 열흘째 멈췄습니다. ◆ 문세라> tower ban 때문입니다.\n"
        "◆ 문세라> 다음 주에는 뜰 수 있다고 봅니다.\n"
        "◇ 한지우> 언제쯤으로 보십니까?\n"
        "◆ 문세라> 목요일이라고 들었습니다."
    )
    assert proofs(text, rules) == [("direct", "strong: tower ban")]
