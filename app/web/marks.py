"""An article's text cut for reading: parts, paragraphs, sentences with evidence, runs of marked words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.analysis.cleaning import FURNITURE_ROLES, Segment
from app.analysis.text import Span, paragraphs, sentences
from app.archive.article import Proof

#: Paragraphs that are counted, so that a passage can be cited by its number.
NUMBERED_ROLES = frozenset({"deck", "body", "heading", "pull-quote"})
#: A paragraph of more sentences than this is too long to find a passage in by its number alone; half of the
#: Korean press saves whole articles as one.
SHORT_PARAGRAPH = 3


@dataclass(frozen=True, slots=True)
class Run:
    """Characters that are marked for the same topics, or for none. ``context``: no direct hit among them."""

    text: str
    topics: tuple[str, ...] = ()
    context: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a paragraph: a sentence that holds evidence (then it has topics), or what lies between.

    ``sentence`` is its number within a long paragraph, None where the paragraph is easily looked through.
    """

    span: Span
    topics: tuple[str, ...]
    runs: tuple[Run, ...]
    sentence: int | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph and its number, None where it is not counted."""

    number: int | None
    stretches: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A segment of the page in its role."""

    role: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def is_furniture(self) -> bool:
        """Whether this is page, not article."""
        return self.role in FURNITURE_ROLES


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence that is evidence, and where it stands: its paragraph, or the headline without a number."""

    number: int | None
    stretch: Stretch


def parts(text: str, segments: Sequence[Segment], evidence: Sequence[Proof]) -> tuple[Part, ...]:
    """The whole text by roles, every character of a segment once, evidence marked."""
    found: list[Part] = []
    number = 0
    for segment in segments:
        cut: list[Paragraph] = []
        for line in paragraphs(text, Span(segment.start, segment.end)):
            counted = segment.role in NUMBERED_ROLES
            number += counted
            cut.append(Paragraph(number if counted else None, tuple(_stretches(text, line, evidence))))
        found.append(Part(segment.role, tuple(cut)))
    return tuple(found)


def passages(read: Sequence[Part], topic: str) -> tuple[Passage, ...]:
    """The sentences that are evidence for a topic, in the order of the text."""
    return tuple(
        Passage(paragraph.number, stretch)
        for part in read
        for paragraph in part.paragraphs
        for stretch in paragraph.stretches
        if topic in stretch.topics
    )


def _stretches(text: str, line: Span, evidence: Sequence[Proof]) -> Iterator[Stretch]:
    here = [proof for proof in evidence if proof.sentence.overlaps(line)]
    reached = line.start
    starts = [each.start for each in sentences(text, line)] if here else []
    for sentence in _disjoint([proof.sentence for proof in here]):
        start, end = max(sentence.start, reached), min(sentence.end, line.end)
        if start > reached:
            yield _stretch(text, Span(reached, start), here, ())
        topics = dict.fromkeys(proof.topic for proof in here if proof.sentence.overlaps(Span(start, end)))
        stretch = _stretch(text, Span(start, end), here, tuple(topics))
        ordinal = bisect_right(starts, start) if len(starts) > SHORT_PARAGRAPH else None
        yield replace(stretch, sentence=ordinal)
        reached = end
    if reached < line.end:
        yield _stretch(text, Span(reached, line.end), here, ())


def _disjoint(sentences: Sequence[Span]) -> list[Span]:
    """Sentences in order, those that overlap joined: every place is shown once."""
    joined: list[Span] = []
    for sentence in sorted(set(sentences)):
        if joined and sentence.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, sentence.end))
        else:
            joined.append(sentence)
    return joined


def _stretch(text: str, span: Span, evidence: Sequence[Proof], topics: tuple[str, ...]) -> Stretch:
    inside = [proof for proof in evidence if proof.span.overlaps(span)]
    edges = {span.start, span.end}
    edges |= {edge for proof in inside for edge in (proof.span.start, proof.span.end)}
    cuts = sorted(edge for edge in edges if span.start <= edge <= span.end)
    runs = [_run(text, Span(start, end), inside) for start, end in pairwise(cuts)]
    return Stretch(span, topics, tuple(runs))


def _run(text: str, span: Span, evidence: Sequence[Proof]) -> Run:
    over = [proof for proof in evidence if proof.span.overlaps(span)]
    topics = tuple(dict.fromkeys(proof.topic for proof in over))
    return Run(span.of(text), topics, bool(over) and all(proof.kind == "context" for proof in over))
