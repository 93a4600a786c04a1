"""A topic's names: evidence like strong terms, but not where the article drops one only in passing."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import Segment
from app.analysis.rules import RuleSet
from app.analysis.topics import parse_rules, tag

RULES = """
[[topic]]
slug = "isle"
label = "The isle"
about = "a"
scope = "s"
names = ["Northern Isle", "북섬*"]
strong = ["isle accord"]
weak = ["rockets", "로켓*"]
[[topic.near]]
within = 5
all = [["Northern Isle"], ["envoy*"]]
"""
FILL = "It rained. The market opened. Prices fell. "


@pytest.fixture(scope="module")
def rules() -> RuleSet:
    return parse_rules(RULES)


CASES = [
    ("once, far from the opening", FILL + "A yacht passed the Northern Isle.", []),
    ("once, in the lead", "A yacht passed the Northern Isle. " + FILL, ["name: Northern Isle"]),
    (
        "in two sentences",
        FILL + "A yacht passed the Northern Isle. The Northern Isle is green.",
        ["name: Northern Isle", "name: Northern Isle"],
    ),
    ("twice in one sentence", FILL + "The Northern Isle, as the Northern Isle is called, is green.", []),
    (
        "once, beside what matters",
        FILL + "An envoy of the Northern Isle came.",
        ["name: Northern Isle"],
    ),
    (
        "once, in the company of a weak term",
        FILL + "A yacht passed the Northern Isle. Its rockets were seen.",
        ["weak: Northern Isle", "weak: rockets"],
    ),
    (
        "once, and other evidence elsewhere",
        "The isle accord holds. " + FILL + "A yacht passed the Northern Isle.",
        ["strong: isle accord", "name: Northern Isle"],
    ),
    ("in Korean", "비가 왔다. 장이 섰다. 값이 내렸다. 요트가 북섬을 지났다.", []),
]


@pytest.mark.parametrize(("text", "found"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_name_counts_where_the_article_means_it(text: str, found: list[str], rules: RuleSet) -> None:
    tags = tag(text, [Segment("body", 0, len(text))], "en", rules)
    assert [item.rule for each in tags for item in each.evidence] == found


def test_a_name_in_the_headline_is_never_in_passing(rules: RuleSet) -> None:
    text = "Yacht passes the Northern Isle\n\n" + FILL
    parts = [Segment("title", 0, 30), Segment("body", 32, len(text))]
    assert [each.topic for each in tag(text, parts, "en", rules)] == ["isle"]
