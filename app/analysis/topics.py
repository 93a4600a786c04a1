"""Topic rules to evidence spans to grades: the door to everything about topics."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.analysis.cleaning import Segment
from app.analysis.evidence import GRADES, Evidence, Tag
from app.analysis.finding import findings, reading_of
from app.analysis.grading import Weight, grade
from app.analysis.rules import Example, LocalLabel, Near, RuleError, RuleSet, TopicRules, read_rules

__all__ = [
    "GRADES",
    "TAG_VERSION",
    "Evidence",
    "Example",
    "ExampleFailure",
    "LocalLabel",
    "Near",
    "RuleError",
    "RuleSet",
    "Tag",
    "TopicRules",
    "check",
    "parse_rules",
    "tag",
]


#: Raise it whenever the same rules find otherwise: archives then say that their tags are of before.
TAG_VERSION = 1


@dataclass(frozen=True, slots=True)
class ExampleFailure:
    """An example of a rule file that came out the other way than it says."""

    topic: str
    lang: str
    text: str
    expected: bool
    rules: tuple[str, ...]
    line: int = 0

    def __str__(self) -> str:
        wanted = "match" if self.expected else "reject"
        got = f"found by {', '.join(self.rules)}" if self.rules else "nothing found"
        place = f"line {self.line}: " if self.line else ""
        return f"{place}{self.topic}: {wanted} example ({self.lang}) failed, {got}: {self.text!r}"


def parse_rules(source: str) -> RuleSet:
    """The rule set written in ``source`` (TOML), its examples run. Raises RuleError."""
    ruleset = read_rules(source)
    failures = check(ruleset)
    if failures:
        raise RuleError([str(failure) for failure in failures])
    return ruleset


def check(ruleset: RuleSet) -> tuple[ExampleFailure, ...]:
    """The examples of ``ruleset`` that fail."""
    runs = ((topic, example) for topic in ruleset.topics for example in topic.examples)
    results = (_run(topic, example, ruleset) for topic, example in runs)
    return tuple(failure for failure in results if failure is not None)


def tag(
    text: str, segments: Sequence[Segment], lang: str, ruleset: RuleSet, *, title_carries: bool = True
) -> tuple[Tag, ...]:
    """The topics of an article, in the order of the rule set.

    Only segments whose role may carry evidence are read; a title made from an address
    (``title_carries=False``) is not. A sentence repeated word for word counts once, where it first stands. What is asked
    in a transcript is no evidence, and lends company to its answer.
    """
    reading = reading_of(text, segments, lang, title_carries=title_carries)
    tags = []
    for found in findings(reading, ruleset):
        sentences = [reading.sentences[n] for n in found.numbers]
        weight = Weight(
            sentences=len(sentences),
            in_body=sum(sentence.in_body for sentence in sentences),
            body=reading.body,
            in_title=any(sentence.role == "title" for sentence in sentences),
            in_lead=any(sentence.in_lead for sentence in sentences),
        )
        tags.append(Tag(topic=found.topic, grade=grade(weight), evidence=found.evidence))
    return tuple(tags)


def _run(topic: TopicRules, example: Example, ruleset: RuleSet) -> ExampleFailure | None:
    whole = (Segment(role="body", start=0, end=len(example.text)),)
    tags = tag(example.text, whole, example.lang, ruleset)
    rules = tuple(item.rule for found in tags if found.topic == topic.slug for item in found.evidence)
    if bool(rules) == example.expected:
        return None
    return ExampleFailure(topic.slug, example.lang, example.text, example.expected, rules, example.line)
