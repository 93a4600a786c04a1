"""Rule files: what is accepted, what is refused, and how clearly."""

from pathlib import Path

import pytest

from app.analysis.topics import RuleError, check, parse_rules

ROOT = Path(__file__).resolve().parents[2]
HEAD = '[[topic]]\nslug = "towers"\nlabel = "Towers"\nabout = "a"\nscope = "s"\n'


def problems(source: str) -> str:
    with pytest.raises(RuleError) as caught:
        parse_rules(source)
    return "\n".join(caught.value.problems)


REFUSED = [
    ("broken TOML says the line", HEAD + 'strong = ["a" "b"]', "line 6"),
    ("no topics", "[words]\n", "no [[topic]] block"),
    ("an unknown key", HEAD + 'strong = ["a"]\nstrnog = ["b"]', "towers: strnog is not a key"),
    ("no rule at all", HEAD, "needs at least one of strong, names, weak, near"),
    ("a missing text", HEAD.replace('about = "a"\n', "") + 'strong = ["a"]', "towers: about is missing"),
    ("a bad slug", HEAD.replace("towers", "Big Towers") + 'strong = ["a"]', "slug is lower-case"),
    ("a star inside", HEAD + 'strong = ["a*b"]', "'a*b' is not a term"),
    ("a bare star", HEAD + 'strong = ["*"]', "'*' is not a term"),
    ("an empty term", HEAD + 'strong = [""]', "is not a term"),
    ("a term that is no text", HEAD + "strong = [3]", "must be a list of terms"),
    ("unknown words", HEAD + 'strong = ["@sea"]', "no words named @sea"),
    ("a far near", HEAD + "near = [{all = [['a'], ['b']], within = 400}]", "from 1 to 40"),
    ("two of one slug", HEAD + 'strong = ["a"]\n' + HEAD + 'strong = ["b"]', "two topics have this slug"),
    (
        "a match example that is not found",
        HEAD + 'strong = ["tower ban"]\n[topic.match]\nen = ["The tower stands."]',
        "towers: match example (en) failed, nothing found: 'The tower stands.'",
    ),
    (
        "a reject example that is found",
        HEAD + 'strong = ["tower*"]\n[topic.reject]\nen = ["The towers stand."]',
        "towers: reject example (en) failed, found by strong: tower*: 'The towers stand.'",
    ),
]


@pytest.mark.parametrize(("source", "message"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_a_bad_rule_file_is_refused_and_says_why(source: str, message: str) -> None:
    assert message in problems(source)


LINES = [
    ("a key", HEAD + 'strong = ["a"]\nstrnog = ["b"]', "line 7: towers: strnog"),
    ("a term", HEAD + 'strong = [\n"a",\n"a*b",\n]', "line 8: towers.strong: 'a*b'"),
    ("words", HEAD + 'strong = ["a", "@sea"]', "line 6: towers.strong: there are no words"),
    ("a near", HEAD + 'strong = ["a"]\n[[topic.near]]\nall = 3', "line 8: towers.near: all"),
    ("the second topic", HEAD + 'strong = ["a"]\n' + HEAD + 'weak = "b"', "line 12: towers.weak"),
    ("a slug", HEAD + 'strong = ["a"]\n' + HEAD + 'strong = ["b"]', "line 8: towers: two topics"),
    (
        "an order",
        HEAD + "near = [{all = [['a'], ['b']], ordered = 1}]",
        "line 6: towers.near: ordered is true or false",
    ),
    (
        "an example",
        HEAD + 'strong = ["tower*"]\n[topic.reject]\nen = [\n"Birds.",\n"The towers stand.",\n]',
        "line 10: towers: reject example",
    ),
]


@pytest.mark.parametrize(("source", "message"), [row[1:] for row in LINES], ids=[row[0] for row in LINES])
def test_a_problem_says_on_which_line(source: str, message: str) -> None:
    assert message in problems(source)


def test_every_problem_is_named_at_once() -> None:
    assert len(problems(HEAD + 'strong = ["a", "*", "@sea"]\nodd = 1').splitlines()) == 3


def test_labels_are_kept_by_language() -> None:
    (topic,) = parse_rules(HEAD + 'label_ko = "탑"\nstrong = ["a"]').topics
    assert (topic.label_in("ko"), topic.label_in("fr")) == ("탑", "Towers")


def test_equal_sources_give_equal_rule_sets() -> None:
    source = HEAD + 'strong = ["a"]'
    assert parse_rules(source) == parse_rules(source)
    assert parse_rules(source) != parse_rules(source + "\n")


def test_the_topics_we_ship_pass_their_examples() -> None:
    ruleset = parse_rules((ROOT / "seeds" / "topics.toml").read_text(encoding="utf-8"))
    assert check(ruleset) == ()
    assert [topic.slug for topic in ruleset.topics] == [
        "north-korea",
        "hallyu-ban",
        "yellow-sea-structures",
        "public-sentiment",
    ]
    for topic in ruleset.topics:
        for wanted in (True, False):
            assert {"en", "ko"} <= {example.lang for example in topic.examples if example.expected is wanted}
