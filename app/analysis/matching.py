"""All terms of a rule set in one automaton, and its rules spelled in the numbers of their terms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

import ahocorasick_rs

from app.analysis.boundaries import bounded, prepare
from app.analysis.rules import Near, RuleSet, TopicRules
from app.analysis.text import Folded


@dataclass(frozen=True, slots=True)
class Hit:
    """A term found: its number, and where it stands in the folded text."""

    term: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class NearPlan:
    """A near rule in numbers of terms."""

    groups: tuple[frozenset[int], ...]
    within: int
    where: frozenset[int]


@dataclass(frozen=True, slots=True)
class TopicPlan:
    """A topic's rules in numbers of terms. ``ideas``: the idea that each weak term stands for."""

    slug: str
    strong: frozenset[int]
    ideas: Mapping[int, int]
    near: tuple[NearPlan, ...]
    unless: frozenset[int]
    unless_near: tuple[NearPlan, ...]
    carry: frozenset[int]
    where: frozenset[int]


class Matcher:
    """All terms of a rule set in one automaton."""

    def __init__(self, ruleset: RuleSet) -> None:
        written = dict.fromkeys(term for topic in ruleset.topics for term in _terms_of(topic))
        self.names = tuple(written)
        self._numbers = {name: number for number, name in enumerate(self.names)}
        self._terms = [prepare(name) for name in self.names]
        needles: dict[str, list[int]] = {}
        for number, term in enumerate(self._terms):
            for needle in term.needles:
                needles.setdefault(needle, []).append(number)
        self._owners = [tuple(numbers) for numbers in needles.values()]
        self._automaton = ahocorasick_rs.AhoCorasick(list(needles))
        self.plans = tuple(self._plan(topic) for topic in ruleset.topics)

    def hits(self, folded: Folded) -> list[Hit]:
        """Every term that stands in the text as a word of its own, in text order."""
        haystack = folded.text.replace("-", " ")
        found = []
        for needle, start, end in self._automaton.find_matches_as_indexes(haystack, overlapping=True):
            for number in self._owners[needle]:
                stretch = bounded(haystack, start, end, self._terms[number])
                if stretch is not None:
                    found.append(Hit(number, start, stretch))
        return sorted(set(found), key=lambda hit: (hit.start, -hit.end, hit.term))

    def _plan(self, topic: TopicRules) -> TopicPlan:
        return TopicPlan(
            slug=topic.slug,
            strong=self._set(topic.strong),
            ideas={number: idea for idea, terms in enumerate(topic.weak) for number in self._set(terms)},
            near=tuple(self._near(near) for near in topic.near),
            unless=self._set(topic.unless),
            unless_near=tuple(self._near(near) for near in topic.unless_near),
            carry=self._set(topic.carry),
            where=self._set(topic.where),
        )

    def _near(self, near: Near) -> NearPlan:
        return NearPlan(tuple(self._set(group) for group in near.groups), near.within, self._set(near.where))

    def _set(self, terms: Iterable[str]) -> frozenset[int]:
        return frozenset(self._numbers[term] for term in terms)


@lru_cache(maxsize=8)
def matcher_of(ruleset: RuleSet) -> Matcher:
    """The matcher of a rule set, built once in each interpreter."""
    return Matcher(ruleset)


def _terms_of(topic: TopicRules) -> Iterable[str]:
    yield from (*topic.strong, *topic.unless, *topic.carry, *topic.where)
    for idea in topic.weak:
        yield from idea
    for near in (*topic.near, *topic.unless_near):
        yield from near.where
        for group in near.groups:
            yield from group
