"""Where an article speaks of a topic: rules laid over its sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from app.analysis.cleaning import EVIDENCE_ROLES, Segment
from app.analysis.evidence import Evidence
from app.analysis.matching import Hit, Matcher, NearPlan, TopicPlan, matcher_of
from app.analysis.nearness import Ground, ground_of, overlap
from app.analysis.rules import RuleSet
from app.analysis.text import Folded, Span, fold, paragraphs, sentences
from app.analysis.turns import asked

#: Roles whose sentences make up the body when a share is taken.
BODY_ROLES = frozenset({"deck", "body", "pull-quote"})
#: Sentences of the first paragraph that are the lead: Korean pages often hold all the body in one line.
LEAD_SENTENCES = 2
#: Where a name stands, it does not stand in passing.
PROMINENT_ROLES = frozenset({"title", "deck", "heading"})
#: The idea that a topic's names are where one of them only passes by: no company to each other.
NAMED = -1
#: A phrase that carries a topic on stands within the first words of its sentence ("He added that this issue").
CARRY_WORDS = 10
#: So many sentences of an answer lean on what was asked: the first is often "Thank you for that."
ANSWERING = 2
#: A sentence with more hits than this is a list or an attack: the rules compare hits with one another.
MOST_HITS = 200


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that may carry evidence, in the article (``span``) and in the folded text; one that is ``asked`` in a
    transcript only lends company to the answer.
    """

    span: Span
    start: int
    end: int
    role: str
    in_lead: bool
    asked: bool = False

    @property
    def in_body(self) -> bool:
        """Whether it counts when a share of the body is taken."""
        return self.role in BODY_ROLES and not self.asked


@dataclass(frozen=True, slots=True)
class Reading:
    """An article ready for the rules: its folded text and its distinct sentences in order."""

    folded: Folded
    sentences: tuple[Sentence, ...]
    body: int

    def asked_before(self, number: int) -> tuple[int, ...]:
        """The sentences of the question that a sentence is the first or second to answer; none for a question itself."""
        last = next(
            (n for n in range(number - 1, max(-1, number - 1 - ANSWERING), -1) if self.sentences[n].asked), -1
        )
        back = () if self.sentences[number].asked else range(last, -1, -1)
        return tuple(takewhile(lambda n: self.sentences[n].asked, back))


@dataclass(frozen=True, slots=True)
class Finding:
    """A topic found: its evidence in text order, and the numbers of the sentences that hold it."""

    topic: str
    evidence: tuple[Evidence, ...]
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Match:
    """Evidence in the making: a stretch of the folded text, the rule that found it, and all terms of a near rule."""

    start: int
    end: int
    rule: str
    direct: bool = True
    terms: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Found:
    """What of a topic a sentence holds: the hits that count, and the evidence that needs no company."""

    live: list[Hit]
    sure: list[_Match]
    only_names: bool
    #: All terms of the near rules that hold there.
    near: frozenset[int] = frozenset()

    def weak(self, ideas: Mapping[int, int]) -> list[Hit]:
        """The hits that are evidence only in company."""
        taken = [_stretch(match) for match in self.sure]
        return [hit for hit in self.live if hit.term in ideas and not _touches(hit, taken)]


def reading_of(text: str, segments: Sequence[Segment], lang: str, *, title_carries: bool) -> Reading:
    """The sentences of the parts that may carry evidence; a verbatim repeat is passed over, unless it is a question."""
    del lang  # every term knows the boundaries of its own script; texts mix languages
    folded = fold(text)
    seen: set[str] = set()
    kept = []
    questions = asked(text, segments)
    for sentence in _sentences(text, segments, folded, title_carries):
        words = " ".join(folded.text[sentence.start : sentence.end].split())
        if any(each.overlaps(sentence.span) for each in questions):
            kept.append(replace(sentence, asked=True))
        elif words not in seen:
            seen.add(words)
            kept.append(sentence)
    return Reading(folded, tuple(kept), sum(sentence.in_body for sentence in kept))


def _sentences(
    text: str, segments: Sequence[Segment], folded: Folded, title_carries: bool
) -> Iterator[Sentence]:
    lead_open = True
    for segment in segments:
        if segment.role not in EVIDENCE_ROLES or (segment.role == "title" and not title_carries):
            continue
        for line in paragraphs(text, Span(segment.start, segment.end)):
            for number, span in enumerate(sentences(text, line)):
                lead = segment.role == "deck" or (
                    segment.role == "body" and lead_open and number < LEAD_SENTENCES
                )
                yield Sentence(
                    span, folded.position(span.start), folded.position(span.end), segment.role, lead
                )
            lead_open = lead_open and segment.role != "body"


def findings(reading: Reading, ruleset: RuleSet) -> Iterator[Finding]:
    """Each topic of ``ruleset`` that the article holds, with its evidence."""
    matcher = matcher_of(ruleset)
    by_sentence = _by_sentence(matcher.hits(reading.folded), reading.sentences)
    search = _Search(reading, matcher, by_sentence)
    for plan in matcher.plans:
        found = search.topic(plan)
        if found is not None:
            yield found


def _by_sentence(hits: Sequence[Hit], spans: Sequence[Sentence]) -> list[list[Hit]]:
    """The hits of each sentence. Both come in text order, so one walk is enough."""
    result: list[list[Hit]] = [[] for _ in spans]
    order = sorted(range(len(spans)), key=lambda n: spans[n].start)
    at = 0
    for hit in hits:
        while at < len(order) and spans[order[at]].end <= hit.start:
            at += 1
        if at == len(order):
            break
        sentence = spans[order[at]]
        kept = result[order[at]]
        if sentence.start <= hit.start and hit.end <= sentence.end and len(kept) < MOST_HITS:
            kept.append(hit)
    return result


class _Search:
    """The rules of one topic after another over the same hits."""

    def __init__(self, reading: Reading, matcher: Matcher, hits: list[list[Hit]]) -> None:
        self.reading = reading
        self.matcher = matcher
        self.hits = hits
        self.present = frozenset(hit.term for found in hits for hit in found)

    def topic(self, plan: TopicPlan) -> Finding | None:
        """What the article holds of a topic, or None."""
        near = self._possible(plan.near)
        ideas = dict(plan.ideas) if self._allowed(plan.where) else {}
        if not near and all(self.present.isdisjoint(terms) for terms in (plan.strong, plan.names, ideas)):
            return None
        found = [self._sentence(number, plan, near) for number in range(len(self.hits))]
        if (lone := self._in_passing(found)) is not None:
            ideas |= dict.fromkeys(plan.names, NAMED)
            found[lone] = replace(found[lone], sure=[])
        sure = [each.sure for each in found]
        weak = [each.weak(ideas) for each in found]
        direct = [_apart([*sure[n], *self._accompanied(n, sure, weak, ideas)]) for n in range(len(found))]
        if not any(direct):
            return None
        direct = [_apart([*direct[n], *self._taken_up(n, found)]) for n in range(len(found))]
        told = [
            [] if sentence.asked else matches
            for sentence, matches in zip(self.reading.sentences, self._carried(plan, direct), strict=True)
        ]
        return self._finding(plan.slug, told) if any(told) else None

    def _sentence(self, number: int, plan: TopicPlan, near: Sequence[NearPlan]) -> _Found:
        """What of a topic a sentence holds by itself."""
        hits = self.hits[number]
        cancelled = [hit for hit in hits if hit.term in plan.unless]
        unless = self._nears(self._possible(plan.unless_near), number, hits)
        stretches = [*map(_stretch, cancelled), *map(_stretch, unless)]
        live = [hit for hit in hits if not _touches(hit, stretches)] if stretches else hits
        strong = [self._match(hit, "strong") for hit in live if hit.term in plan.strong]
        names = [self._match(hit, "name") for hit in live if hit.term in plan.names]
        nears = self._nears(near, number, live)
        return _Found(
            live,
            _apart([*strong, *names, *nears]),
            only_names=bool(names and not strong and not nears),
            near=frozenset[int]().union(*(match.terms for match in nears)),
        )

    def _in_passing(self, found: Sequence[_Found]) -> int | None:
        """The sentence that is all there is of a topic and only drops its name, outside what opens the text."""
        bearing = [number for number, each in enumerate(found) if each.sure]
        if len(bearing) != 1 or not found[bearing[0]].only_names:
            return None
        sentence = self.reading.sentences[bearing[0]]
        return None if sentence.in_lead or sentence.role in PROMINENT_ROLES else bearing[0]

    def _allowed(self, where: frozenset[int]) -> bool:
        return not where or not where.isdisjoint(self.present)

    def _possible(self, rules: Sequence[NearPlan]) -> list[NearPlan]:
        """The near rules all of whose groups the article holds somewhere."""
        return [
            rule
            for rule in rules
            if self._allowed(rule.where) and not any(group.isdisjoint(self.present) for group in rule.groups)
        ]

    def _match(self, hit: Hit, kind: str) -> _Match:
        return _Match(hit.start, hit.end, f"{kind}: {self.matcher.names[hit.term]}")

    def _nears(self, rules: Sequence[NearPlan], number: int, hits: Sequence[Hit]) -> list[_Match]:
        found: list[_Match] = []
        ground: Ground | None = None
        for rule in rules:
            members = [[hit for hit in hits if hit.term in group] for group in rule.groups]
            if all(members):
                ground = ground or self._ground(number)
                found += self._windows(members, rule, ground)
        return found

    def _ground(self, number: int) -> Ground:
        sentence = self.reading.sentences[number]
        return ground_of(self.reading.folded.text, sentence.start, sentence.end)

    def _windows(self, members: list[list[Hit]], rule: NearPlan, ground: Ground) -> list[_Match]:
        """For each hit of the first group the window to the nearest hits of the others, if it holds."""
        found = []
        for first in members[0]:
            chosen = ground.chosen(first, members[1:], rule)
            if chosen:
                name = "near: " + " + ".join(self.matcher.names[hit.term] for hit in chosen)
                start, end = min(hit.start for hit in chosen), max(hit.end for hit in chosen)
                found.append(_Match(start, end, name, terms=frozenset[int]().union(*rule.groups)))
        return found

    def _accompanied(
        self, n: int, sure: list[list[_Match]], weak: list[list[Hit]], ideas: Mapping[int, int]
    ) -> list[_Match]:
        """The weak hits of a sentence that have company there or in a neighbouring sentence; in what it answers, as context."""
        if not weak[n]:
            return []
        own = self.reading.sentences[n].asked
        around = [
            m for m in (n - 1, n, n + 1) if 0 <= m < len(weak) and self.reading.sentences[m].asked == own
        ]
        found = []
        for company, is_direct in ((around, True), (self.reading.asked_before(n), False)):
            found += [
                replace(self._match(hit, "weak"), direct=is_direct)
                for hit in weak[n]
                if any(sure[m] for m in company)
                or any(_is_company(hit, other, ideas) for m in company for other in weak[m])
            ]
        return found

    def _taken_up(self, n: int, found: Sequence[_Found]) -> list[_Match]:
        """The terms of an answer that belong to a near rule which holds in its question, unless other topics have them too:
        of structures in a zone is asked, and their removal answers.
        """
        terms = frozenset[int]().union(*(found[m].near for m in self.reading.asked_before(n)))
        terms -= self.matcher.common
        return [
            replace(self._match(hit, "asked"), direct=False) for hit in found[n].live if hit.term in terms
        ]

    def _carried(self, plan: TopicPlan, direct: list[list[_Match]]) -> list[list[_Match]]:
        """Add the sentences that follow evidence and open by referring back to it."""
        result = list(direct)
        nears = self._possible(plan.carry_near)
        if not nears and plan.carry.isdisjoint(self.present):
            return result
        for before, here in pairwise(range(len(direct))):
            leading = {before, *self.reading.asked_before(here)}
            if not result[here] and any(result[each] for each in leading):
                result[here] = self._opening(here, plan.carry, nears)
        return result

    def _opening(self, number: int, carry: frozenset[int], nears: Sequence[NearPlan]) -> list[_Match]:
        sentence = self.reading.sentences[number]
        hits = [hit for hit in self.hits[number] if hit.term in carry]
        found = [self._match(hit, "carry") for hit in hits[:1]] or self._nears(
            nears, number, self.hits[number]
        )
        if not found or not sentence.in_body:
            return []
        if self._ground(number).words.between(sentence.start, found[0].start) > CARRY_WORDS:
            return []
        return [replace(found[0], rule=found[0].rule.replace("near:", "carry:"), direct=False)]

    def _finding(self, slug: str, matches: list[list[_Match]]) -> Finding:
        evidence = [
            Evidence(
                span=self.reading.folded.original(match.start, match.end),
                sentence=self.reading.sentences[number].span,
                rule=match.rule,
                kind="direct" if match.direct else "context",
            )
            for number, found in enumerate(matches)
            for match in found
        ]
        numbers = tuple(number for number, found in enumerate(matches) if found)
        return Finding(slug, tuple(sorted(evidence, key=lambda item: item.span)), numbers)


def _stretch(found: Hit | _Match) -> Span:
    return Span(found.start, found.end)


def _is_company(hit: Hit, other: Hit, ideas: Mapping[int, int]) -> bool:
    """Whether two weak hits are of two ideas and of two places."""
    return ideas[hit.term] != ideas[other.term] and not overlap(hit, other)


def _touches(hit: Hit, stretches: Sequence[Span]) -> bool:
    return any(hit.start < stretch.end and stretch.start < hit.end for stretch in stretches)


def _apart(matches: Sequence[_Match]) -> list[_Match]:
    """The matches that do not overlap an earlier one of the list: surer rules come first."""
    kept: list[_Match] = []
    for match in matches:
        span = Span(match.start, match.end)
        if not any(span.overlaps(Span(other.start, other.end)) for other in kept):
            kept.append(match)
    return sorted(kept, key=lambda match: match.start)
