"""Where an article speaks of a topic: rules laid over its sentences."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.analysis.cleaning import EVIDENCE_ROLES, Segment
from app.analysis.evidence import Evidence
from app.analysis.matching import Hit, Matcher, WordCount, count_words, matcher_of
from app.analysis.rules import Near, RuleSet, TopicRules
from app.analysis.text import Folded, Span, fold, paragraphs, sentences

#: Roles whose sentences make up the body when a share is taken.
BODY_ROLES = frozenset({"deck", "body", "pull-quote"})
#: Sentences of the first paragraph that are the lead: Korean pages often hold all the body in one line.
LEAD_SENTENCES = 2
#: A phrase that carries a topic on stands within the first words of its sentence ("He added that this issue").
CARRY_WORDS = 10


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that may carry evidence, in the article (``span``) and in the folded text."""

    span: Span
    start: int
    end: int
    role: str
    in_lead: bool

    @property
    def in_body(self) -> bool:
        """Whether it counts when a share of the body is taken."""
        return self.role in BODY_ROLES


@dataclass(frozen=True, slots=True)
class Reading:
    """An article ready for the rules: its folded text and its distinct sentences in order."""

    folded: Folded
    sentences: tuple[Sentence, ...]
    body: int


@dataclass(frozen=True, slots=True)
class Finding:
    """A topic found: its evidence in text order, and the numbers of the sentences that hold it."""

    topic: str
    evidence: tuple[Evidence, ...]
    numbers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Match:
    """Evidence in the making: a stretch of the folded text, and the rule that found it."""

    start: int
    end: int
    rule: str
    direct: bool = True


def reading_of(text: str, segments: Sequence[Segment], lang: str, *, title_carries: bool) -> Reading:
    """The sentences of the parts that may carry evidence; a verbatim repeat is passed over."""
    del lang  # every term knows the boundaries of its own script; texts mix languages
    folded = fold(text)
    seen: set[str] = set()
    kept = []
    for sentence in _sentences(text, segments, folded, title_carries):
        words = " ".join(folded.text[sentence.start : sentence.end].split())
        if words not in seen:
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
    present = frozenset(hit.term for hits in by_sentence for hit in hits)
    search = _Search(reading, matcher, by_sentence, present)
    for topic in ruleset.topics:
        found = search.topic(topic)
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
        if sentence.start <= hit.start and hit.end <= sentence.end:
            result[order[at]].append(hit)
    return result


class _Search:
    """The rules of one topic after another over the same hits."""

    def __init__(
        self, reading: Reading, matcher: Matcher, hits: list[list[Hit]], present: frozenset[int]
    ) -> None:
        self.reading = reading
        self.matcher = matcher
        self.hits = hits
        self.present = present

    def topic(self, topic: TopicRules) -> Finding | None:
        """What the article holds of ``topic``, or None."""
        sure, weak = [], []
        strong_terms = self._numbers(topic.strong)
        ideas = self._ideas(topic) if self._allowed(topic.where) else {}
        for number, hits in enumerate(self.hits):
            cancelled = self._cancelled(topic, number, hits)
            live = [hit for hit in hits if not any(c.overlaps(Span(hit.start, hit.end)) for c in cancelled)]
            strong = [self._match(hit, "strong") for hit in live if hit.term in strong_terms]
            sure.append(_apart([*strong, *self._nears(topic.near, number, live)]))
            taken = [Span(match.start, match.end) for match in sure[-1]]
            lone = [hit for hit in live if hit.term in ideas]
            weak.append([h for h in lone if not any(s.overlaps(Span(h.start, h.end)) for s in taken)])
        direct = [_apart([*sure[n], *self._accompanied(n, sure, weak, ideas)]) for n in range(len(self.hits))]
        if not any(direct):
            return None
        return self._finding(topic.slug, self._carried(topic, direct))

    def _numbers(self, terms: Sequence[str]) -> frozenset[int]:
        return frozenset(self.matcher.numbers[term] for term in terms) & self.present

    def _allowed(self, where: Sequence[str]) -> bool:
        return not where or bool(self._numbers(where))

    def _match(self, hit: Hit, kind: str) -> _Match:
        return _Match(hit.start, hit.end, f"{kind}: {self.matcher.names[hit.term]}")

    def _cancelled(self, topic: TopicRules, number: int, hits: Sequence[Hit]) -> list[Span]:
        terms = self._numbers(topic.unless)
        phrases = [Span(hit.start, hit.end) for hit in hits if hit.term in terms]
        nears = self._nears(topic.unless_near, number, hits)
        return [*phrases, *(Span(match.start, match.end) for match in nears)]

    def _nears(self, rules: Sequence[Near], number: int, hits: Sequence[Hit]) -> list[_Match]:
        if not hits:
            return []
        words: WordCount | None = None
        found: list[_Match] = []
        for rule in rules:
            groups = [self._numbers(group) for group in rule.groups]
            members = [[hit for hit in hits if hit.term in group] for group in groups]
            if not all(members) or not self._allowed(rule.where):
                continue
            sentence = self.reading.sentences[number]
            words = words or count_words(self.reading.folded.text, sentence.start, sentence.end)
            found += self._windows(members, rule.within, words)
        return found

    def _windows(self, members: list[list[Hit]], within: int, words: WordCount) -> list[_Match]:
        """For each hit of the first group the tightest window that holds one hit of every group."""
        found = []
        for first in members[0]:
            chosen = [first]
            for group in members[1:]:
                free = [hit for hit in group if not any(_overlap(hit, other) for other in chosen)]
                if not free:
                    break
                chosen.append(min(free, key=lambda hit: abs(hit.start - first.start)))
            if len(chosen) < len(members):
                continue
            ordered = sorted(chosen, key=lambda hit: hit.start)
            if words.between(ordered[0].start, ordered[-1].start) <= within:
                rule = "near: " + " + ".join(self.matcher.names[hit.term] for hit in chosen)
                found.append(_Match(ordered[0].start, max(hit.end for hit in ordered), rule))
        return found

    def _ideas(self, topic: TopicRules) -> dict[int, int]:
        """The idea that each weak term stands for."""
        return {number: idea for idea, terms in enumerate(topic.weak) for number in self._numbers(terms)}

    def _accompanied(
        self, n: int, sure: list[list[_Match]], weak: list[list[Hit]], ideas: Mapping[int, int]
    ) -> list[_Match]:
        """The weak hits of a sentence that have company there or in a neighbouring sentence."""
        if not weak[n]:
            return []
        around = [m for m in (n - 1, n, n + 1) if 0 <= m < len(weak)]
        if any(sure[m] for m in around):
            return [self._match(hit, "weak") for hit in weak[n]]
        others = [hit for m in around for hit in weak[m]]
        kept = [
            hit
            for hit in weak[n]
            if any(ideas[hit.term] != ideas[other.term] and not _overlap(hit, other) for other in others)
        ]
        return [self._match(hit, "weak") for hit in kept]

    def _carried(self, topic: TopicRules, direct: list[list[_Match]]) -> list[list[_Match]]:
        """Add the sentences that follow evidence and open by referring back to it."""
        terms = self._numbers(topic.carry)
        result = list(direct)
        if not terms:
            return result
        for before, here in pairwise(range(len(direct))):
            if result[before] and not result[here]:
                result[here] = self._opening(here, terms)
        return result

    def _opening(self, number: int, terms: frozenset[int]) -> list[_Match]:
        sentence = self.reading.sentences[number]
        if sentence.role not in BODY_ROLES:
            return []
        words = count_words(self.reading.folded.text, sentence.start, sentence.end)
        for hit in self.hits[number]:
            if hit.term in terms and words.between(sentence.start, hit.start) <= CARRY_WORDS:
                return [replace(self._match(hit, "carry"), direct=False)]
        return []

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


def _overlap(one: Hit, other: Hit) -> bool:
    return one.start < other.end and other.start < one.end


def _apart(matches: Sequence[_Match]) -> list[_Match]:
    """The matches that do not overlap an earlier one of the list: surer rules come first."""
    kept: list[_Match] = []
    for match in matches:
        span = Span(match.start, match.end)
        if not any(span.overlaps(Span(other.start, other.end)) for other in kept):
            kept.append(match)
    return sorted(kept, key=lambda match: match.start)
