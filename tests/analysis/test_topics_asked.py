"""Tags of transcripts: what a reporter asks proves nothing, and lends company to what is answered."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import segment
from app.analysis.evidence import Evidence
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


OF_PILLARS = """
[[topic]]
slug = "pillars"
label = "Pillars"
about = "a"
scope = "s"
strong = ["Amber Zone"]
[[topic.near]]
within = 8
all = [["steel", "marine", "强", "강철"], ["pillar*", "platform*", "设施", "기둥*"], ["zone", "remov*", "install*", "overlap*", "移走", "철거*", "수역*"]]
[[topic]]
slug = "harbours"
label = "Harbours"
about = "a"
scope = "s"
strong = ["harbour toll"]
[[topic.near]]
within = 6
all = [["harbour"], ["overlap*"]]
"""


@pytest.mark.parametrize(
    ("question", "answer", "rule"),
    [
        ("How many steel pillars are there in the zone?", "We have asked for their removal.", "remov*"),
        (
            "How many steel pillars are there in the zone?",
            "Three. We have asked for their removal.",
            "remov*",
        ),
        (
            "How many steel pillars are there in the Amber Zone?",
            "There are three. We want them removed.",
            "remov*",
        ),
        ("How many steel pillars are there in the Amber Zone?", "Two were installed in spring.", "install*"),
        ("Are marine platforms still in the zone?", "They have not been removed.", "remov*"),
        ("Will the steel pillars be removed?", "More of them were installed.", "install*"),
        ("Will the steel pillars be removed?", "They stand in our zone.", "zone"),
        ("Who installed the steel platforms?", "We will not say who removed them.", "remov*"),
        ("Who installed the steel platforms?", "The pillars are theirs.", "pillar*"),
        ("Who installed the steel platforms?", "They are of steel, and heavy.", "steel"),
        ("Is a steel pillar in the zone lawful?", "No. It must be removed.", "remov*"),
        ("Is a steel pillar in the zone lawful?", "Thank you. It must be removed.", "remov*"),
        ("Any news of the steel pillars in the zone?", "Marine surveys go on.", "marine"),
        ("Any news of the steel pillars in the zone?", "Its removal will take a year.", "remov*"),
        ("Are the steel pillars removed? When?", "None was installed anew.", "install*"),
    ],
)
def test_an_answer_in_another_word_of_the_rule_that_its_question_holds_is_of_it(
    question: str, answer: str, rule: str
) -> None:
    found = tag_of_pillars(question, answer)
    assert [(each.kind, each.rule) for each in found] == [("context", f"asked: {rule}")]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        # nothing of the rule is taken up, or nothing that holds was asked, or another topic has the word
        ("How many steel pillars are there in the zone?", "There are three."),
        ("How many steel pillars are there in the zone?", "I would refer you to the port."),
        ("How many steel pillars are there in the zone?", "I have nothing to announce."),
        ("How many steel pillars are there in the zone?", "Our waters overlap."),
        ("How many steel pillars are there in the zone?", "Thank you. I see. They must be removed."),
        ("How many pillars are there?", "We have asked for their removal."),
        ("How many pillars are of steel?", "We have asked for their removal."),
        ("Is the zone large?", "We have asked for its removal."),
        ("Is steel dear?", "Marine freight is."),
        ("Will the ferry sail?", "Once the wreck is removed."),
        ("Will the mayor be removed?", "A new lamp was installed."),
        ("Is the Amber Zone closed?", "The lamp was removed."),
        ("Is the Amber Zone closed?", "Nothing was installed."),
        ("Do the waters overlap?", "The wreck was removed."),
        ("Is the harbour zone overlapping?", "The wreck was removed."),
    ],
)
def test_an_answer_without_a_word_of_it_or_to_another_question_is_not(question: str, answer: str) -> None:
    assert tag_of_pillars(question, answer) == []


def tag_of_pillars(question: str, answer: str) -> list[Evidence]:
    text = f"{HEAD}QUESTION: {question}\nMS QUILL: {answer}{REST}"
    found = tag(text, segment(text), "en", parse_rules(OF_PILLARS))
    return [each for of in found for each in of.evidence if of.topic == "pillars"]
