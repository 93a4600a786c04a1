"""All terms of a rule set in one automaton, and its rules spelled in the numbers of their terms."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import ahocorasick_rs

from app.analysis.boundaries import bounded, glosses, prepare, stem_goes_on
from app.analysis.rules import Near, RuleSet, TopicRules
from app.analysis.text import Folded, Span

#: Syllables of a starred Korean term to which another may be joined: one alone begins too many words.
SHORTEST_STEM = 2
#: Characters on either side of a gloss in which a term may stand around it.
GLOSS_REACH = 24


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
    ordered: bool


@dataclass(frozen=True, slots=True)
class TopicPlan:
    """A topic's rules in numbers of terms. ``ideas``: the idea that each weak term stands for."""

    slug: str
    strong: frozenset[int]
    names: frozenset[int]
    ideas: Mapping[int, int]
    near: tuple[NearPlan, ...]
    unless: frozenset[int]
    unless_near: tuple[NearPlan, ...]
    carry: frozenset[int]
    carry_near: tuple[NearPlan, ...]
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
        self.common = _common(self.plans)

    def hits(self, folded: Folded) -> list[Hit]:
        """Every term that stands in the text as a word of its own, in text order."""
        haystack = folded.text.replace("-", " ")
        found = self._hits(haystack)
        for gloss in glosses(haystack):
            found |= self._across(haystack, gloss)
        return sorted(found, key=lambda hit: (hit.start, -hit.end, hit.term))

    def _across(self, haystack: str, gloss: Span) -> set[Hit]:
        """The terms written around a gloss: 반중 정서 in 반중(反中) 정서."""
        before = haystack[max(0, gloss.start - GLOSS_REACH) : gloss.start]
        hits = self._hits(before + haystack[gloss.end : gloss.end + GLOSS_REACH])
        back, on, cut = gloss.start - len(before), gloss.end - len(before), len(before)
        return {Hit(h.term, h.start + back, h.end + on) for h in hits if h.start < cut < h.end}

    def _hits(self, haystack: str) -> set[Hit]:
        """The hits in one spelling of a text. Needles come in the order in which they end."""
        found: set[Hit] = set()
        stems: dict[int, list[Hit]] = {}
        for needle, start, end in self._automaton.find_matches_as_indexes(haystack, overlapping=True):
            joined = start in stems
            for number in self._owners[needle]:
                stretch = bounded(haystack, start, end, self._terms[number], joined=joined)
                if stretch is None:
                    continue
                found.add(Hit(number, start, stretch))
                if joined:
                    found.update(stems[start])
                if stretch > end and end - start >= SHORTEST_STEM and stem_goes_on(haystack, end):
                    stems.setdefault(end, []).append(Hit(number, start, end))
        return found

    def _plan(self, topic: TopicRules) -> TopicPlan:
        return TopicPlan(
            slug=topic.slug,
            strong=self._set(topic.strong),
            names=self._set(topic.names),
            ideas={number: idea for idea, terms in enumerate(topic.weak) for number in self._set(terms)},
            near=tuple(self._near(near) for near in topic.near),
            unless=self._set(topic.unless),
            unless_near=tuple(self._near(near) for near in topic.unless_near),
            carry=self._set(topic.carry),
            carry_near=tuple(self._near(near) for near in topic.carry_near),
            where=self._set(topic.where),
        )

    def _near(self, near: Near) -> NearPlan:
        groups = tuple(self._set(group) for group in near.groups)
        return NearPlan(groups, near.within, self._set(near.where), near.ordered)

    def _set(self, terms: Iterable[str]) -> frozenset[int]:
        return frozenset(self._numbers[term] for term in terms)


def _common(plans: Sequence[TopicPlan]) -> frozenset[int]:
    """The terms that tell of no topic by themselves: the near rules of two topics have them, or they say where one counts."""
    nears = [(plan, near) for plan in plans for near in plan.near]
    sought = {(plan.slug, term) for plan, near in nears for group in near.groups for term in group}
    topics = Counter(term for _, term in sought)
    where = frozenset().union(*(plan.where for plan in plans), *(near.where for _, near in nears))
    return where | {term for term, many in topics.items() if many > 1}


@lru_cache(maxsize=8)
def matcher_of(ruleset: RuleSet) -> Matcher:
    """The matcher of a rule set, built once in each interpreter."""
    return Matcher(ruleset)


def _terms_of(topic: TopicRules) -> Iterable[str]:
    yield from (*topic.strong, *topic.names, *topic.unless, *topic.carry, *topic.where)
    for idea in topic.weak:
        yield from idea
    for near in (*topic.near, *topic.unless_near, *topic.carry_near):
        yield from near.where
        for group in near.groups:
            yield from group
