"""Tags: which sentences prove a topic, which words, and how much of the article it takes."""

import pickle

import pytest

from app.analysis.cleaning import Segment
from app.analysis.grading import Weight, grade
from app.analysis.rules import RuleSet
from app.analysis.topics import Tag, parse_rules, tag

RULES = """
[words]
sea = ["Amber Sea", "호박해"]
[[topic]]
slug = "towers"
label = "Towers"
label_ko = "탑"
about = "a"
scope = "s"
strong = ["tower ban", "탑*", "塔", "망루"]
weak = ["stone", "gull*", "바위", "갈매기"]
unless = ["탑승*", "tower ban concert", {all = [["망루"], ["연극"]], within = 3}]
carry = ["this matter", "이 문제", {all = [["관리인*"]], where = ["바다*"]}]
[[topic.near]]
within = 5
all = [["@sea"], ["pillar*", "기둥*"]]
[[topic.near]]
within = 3
where = ["Meriland"]
all = [["lamp*"], ["glow*"]]
[[topic.near]]
within = 4
ordered = true
all = [["등불*"], ["켜지*", "정박*"]]
[[topic.near]]
within = 6
all = [["항구*"], ["깃발*"]]
"""


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return parse_rules(RULES)


def body(text: str, rules: RuleSet) -> tuple[Tag, ...]:
    return tag(text, [Segment("body", 0, len(text))], "en", rules)


def spans(text: str, rules: RuleSet) -> list[tuple[str, str]]:
    return [(item.span.of(text), item.rule) for found in body(text, rules) for item in found.evidence]


FOUND = [
    ("strong", "A tower ban holds.", [("tower ban", "strong: tower ban")]),
    ("a space matches a hyphen", "A tower-ban holds.", [("tower-ban", "strong: tower ban")]),
    ("case and width", "ＴＯＷＥＲ Ban.", [("ＴＯＷＥＲ Ban", "strong: tower ban")]),
    ("no word inside a word", "The tower banner fell.", []),
    ("weak alone", "A stone fell.", []),
    ("the same weak word twice", "A stone on a stone.", []),
    ("two weak words", "A stone hit gulls.", [("stone", "weak: stone"), ("gulls", "weak: gull*")]),
    (
        "weak words in neighbours",
        "A stone fell. Gulls rose.",
        [("stone", "weak: stone"), ("Gulls", "weak: gull*")],
    ),
    ("weak words too far apart", "A stone fell. It rained. Gulls rose.", []),
    ("near", "A pillar in the Amber Sea.", [("pillar in the Amber Sea", "near: Amber Sea + pillar*")]),
    ("near in either order", "Amber Sea pillars", [("Amber Sea pillars", "near: Amber Sea + pillar*")]),
    ("near but too far", "A pillar and one two three four five, the Amber Sea.", []),
    ("near across sentences", "A pillar. The Amber Sea.", []),
    ("near without its place", "The lamp glowed.", []),
    ("near with its place", "The lamp glowed. Meriland slept.", [("lamp glowed", "near: lamp* + glow*")]),
    ("unless cancels its own words", "The tower ban concert sold out.", []),
    (
        "unless leaves the sentence",
        "The tower ban concert mocked the tower ban.",
        [("tower ban", "strong: tower ban")],
    ),
    ("unless near", "망루라는 연극을 봤다.", []),
    (
        "unless near out of reach",
        "망루에 올라 바다를 오래 보고 나서 연극을 봤다.",
        [("망루", "strong: 망루")],
    ),
    ("Korean with a particle", "망루에서는 보인다.", [("망루", "strong: 망루")]),
    ("Korean needs its left boundary", "희망루가 열렸다.", []),
    ("Korean needs its right boundary", "망루산에 올랐다.", []),
    ("Korean suffix", "탑들이 보인다.", [("탑들이", "strong: 탑*")]),
    ("Korean false friend", "탑승객이 늘었다.", []),
    ("Korean inside an entity's quotes", "&quot;망루&quot;라고 했다.", [("망루", "strong: 망루")]),
    ("a headline sign", "塔 새로 선다", [("塔", "strong: 塔")]),
    ("a headline sign before Hangul", "塔건설 시작", [("塔", "strong: 塔")]),
    ("no sign inside a Han word", "佛塔寺 새로 선다", []),
    ("a Han character is no sign in Chinese", "新塔，开放", []),
    ("in order", "등불이 모두 켜지다.", [("등불이 모두 켜지다", "near: 등불* + 켜지*")]),
    ("not in order", "배가 정박하고 등불을 껐다.", []),
    ("two terms in one word", "등불켜지기를 빈다.", [("등불켜지기를", "near: 등불* + 켜지*")]),
    ("a term joined to no other term", "호박해남기둥서방", []),
    ("a gloss inside a phrase", "호박해(琥珀海)기둥", [("호박해(琥珀海)기둥", "near: 호박해 + 기둥*")]),
    ("a gloss inside a term", "호박(琥珀)해에 기둥이", [("호박(琥珀)해에 기둥이", "near: 호박해 + 기둥*")]),
    ("letters as a gloss", "호박(HB)해 기둥", [("호박(HB)해 기둥", "near: 호박해 + 기둥*")]),
    (
        "what is described stands behind its description",
        "깃발과 항구의 흰 깃발이",
        [("항구의 흰 깃발이", "near: 항구* + 깃발*")],
    ),
    ("a speaker parts two statements", '"A pillar fell," Kim said, and left the Amber Sea.', []),
    (
        "a quoted word is no statement",
        'A "pillar" in the Amber Sea, Kim said.',
        [('pillar" in the Amber Sea', "near: Amber Sea + pillar*")],
    ),
    (
        "a mark takes the possessive along",
        "stone, the gulls's nest",
        [
            ("stone", "weak: stone"),
            ("gulls's", "weak: gull*"),
        ],
    ),
    ("Korean phrase without its space", "호박해기둥을 세웠다.", []),
]


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in FOUND], ids=[row[0] for row in FOUND])
def test_rules_find_what_they_say(text: str, expected: list[tuple[str, str]], rules: RuleSet) -> None:
    assert spans(text, rules) == expected


def test_a_following_sentence_that_refers_back_is_context(rules: RuleSet) -> None:
    text = "The tower ban holds. He said this matter will be settled. This matter is old. Birds sang. This matter ends."
    (found,) = body(text, rules)
    assert [(item.kind, item.span.of(text)) for item in found.evidence] == [
        ("direct", "tower ban"),
        ("context", "this matter"),
        ("context", "This matter"),
    ]
    assert found.sentences == 3


def test_a_phrase_may_refer_back_only_where_the_article_holds_a_word() -> None:
    rules = parse_rules(RULES)
    assert body("망루가 보인다. 관리인은 웃었다.", rules)[0].sentences == 1
    assert body("망루가 보인다. 관리인은 웃었다. 바다가 푸르다.", rules)[0].sentences == 2


def test_referring_back_needs_something_direct_to_refer_to(rules: RuleSet) -> None:
    assert body("Birds sang. This matter is old.", rules) == ()


def test_referring_back_happens_at_the_start_of_a_sentence(rules: RuleSet) -> None:
    text = "The tower ban holds. The old man with the very long beard went home and forgot this matter."
    assert body(text, rules)[0].sentences == 1


def test_only_roles_of_the_article_carry_evidence(rules: RuleSet) -> None:
    text = "The tower ban"
    for role in ("comment", "form", "navigation", "credit", "caption", "byline", "dateline"):
        assert tag(text, [Segment(role, 0, len(text))], "en", rules) == ()
    for role in ("title", "deck", "body", "heading", "pull-quote"):
        assert len(tag(text, [Segment(role, 0, len(text))], "en", rules)) == 1


def test_a_title_made_from_an_address_carries_nothing(rules: RuleSet) -> None:
    title = [Segment("title", 0, 13)]
    assert tag("The tower ban", title, "en", rules, title_carries=False) == ()


def test_a_repeated_sentence_counts_once(rules: RuleSet) -> None:
    text = "The tower ban holds.\nThe tower ban holds.\nThe “tower ban” holds."
    assert body(text, rules)[0].sentences == 2


def test_a_tag_survives_other_lines_between(rules: RuleSet) -> None:
    text = "The tower ban.\nPhoto: tower ban\nThis matter."
    parts = [Segment("body", 0, 14), Segment("caption", 15, 31), Segment("body", 32, 44)]
    (found,) = tag(text, parts, "en", rules)
    assert [item.span.of(text) for item in found.evidence] == ["tower ban", "This matter"]


def test_a_rule_set_travels_to_another_interpreter(rules: RuleSet) -> None:
    copy = pickle.loads(pickle.dumps(rules))
    assert copy == rules
    assert body("A tower ban.", copy) == body("A tower ban.", rules)


@pytest.mark.parametrize(
    ("weight", "expected"),
    [
        (Weight(sentences=1, in_body=1, body=20, in_title=False, in_lead=True), "mentioned"),
        (Weight(sentences=2, in_body=1, body=20, in_title=True, in_lead=False), "covered"),
        (Weight(sentences=3, in_body=3, body=30, in_title=False, in_lead=True), "covered"),
        (Weight(sentences=3, in_body=3, body=25, in_title=False, in_lead=True), "focus"),
        (Weight(sentences=3, in_body=2, body=40, in_title=True, in_lead=False), "focus"),
        (Weight(sentences=5, in_body=5, body=22, in_title=False, in_lead=False), "focus"),
        (Weight(sentences=4, in_body=4, body=22, in_title=False, in_lead=False), "covered"),
        (Weight(sentences=2, in_body=1, body=3, in_title=True, in_lead=True), "focus"),
        (Weight(sentences=1, in_body=1, body=2, in_title=False, in_lead=True), "mentioned"),
    ],
)
def test_grades(weight: Weight, expected: str) -> None:
    assert grade(weight) == expected
