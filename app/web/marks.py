"""An article's text cut for reading: parts, paragraphs, sentences with evidence, runs of marked words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
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
    """Characters that are marked for the same topics, or for none. ``context``: no direct hit among them.

    ``found``: they were searched for; ``first``: nothing before them in the text was. ``said`` names who speaks
    them, "" outside quotations; ``opens`` is the place of the quotation that begins with them.
    """

    text: str
    topics: tuple[str, ...] = ()
    context: bool = False
    found: bool = False
    first: bool = False
    said: str = ""
    opens: int | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """Where somebody speaks, and who."""

    span: Span
    speaker: str


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


def parts(
    text: str,
    segments: Sequence[Segment],
    evidence: Sequence[Proof],
    hits: Sequence[Span] = (),
    *,
    spoken: Sequence[Spoken] = (),
) -> tuple[Part, ...]:
    """The whole text by roles, every character of a segment once, evidence marked.

    ``hits`` are the places that were searched for, ``spoken`` the quotations with their speakers, both in order
    and apart.
    """
    marks = _Marks(text, tuple(evidence), tuple(hits), tuple(spoken))
    found: list[Part] = []
    number = 0
    for segment in segments:
        cut: list[Paragraph] = []
        for line in paragraphs(text, Span(segment.start, segment.end)):
            counted = segment.role in NUMBERED_ROLES
            number += counted
            cut.append(Paragraph(number if counted else None, tuple(_stretches(line, marks.within(line)))))
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


def marked(text: str, span: Span, hits: Sequence[Span]) -> tuple[Run, ...]:
    """The characters of ``span`` with only the places marked that were searched for."""
    return _stretch(span, _Marks(text, (), tuple(hits)), ()).runs


@dataclass(frozen=True, slots=True)
class _Marks:
    """A text and everything that is marked in it, or in a part of it."""

    text: str
    evidence: tuple[Proof, ...]
    hits: tuple[Span, ...]
    spoken: tuple[Spoken, ...] = ()
    first: int | None = None

    def within(self, line: Span) -> _Marks:
        """What of it lies in a line. Hits come in order and apart, so that they need not be looked through."""
        begin = bisect_right(self.hits, line.start, key=_end)
        return replace(
            self,
            evidence=tuple(proof for proof in self.evidence if proof.sentence.overlaps(line)),
            spoken=tuple(each for each in self.spoken if each.span.overlaps(line)),
            hits=self.hits[begin : bisect_left(self.hits, line.end, lo=begin, key=_start)],
            first=self.first if self.first is not None or not self.hits else self.hits[0].start,
        )


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end


def _stretches(line: Span, marks: _Marks) -> Iterator[Stretch]:
    text, here = marks.text, marks.evidence
    reached = line.start
    starts = [each.start for each in sentences(text, line)] if here else []
    for sentence in _disjoint([proof.sentence for proof in here]):
        start, end = max(sentence.start, reached), min(sentence.end, line.end)
        if start > reached:
            yield _stretch(Span(reached, start), marks, ())
        topics = dict.fromkeys(proof.topic for proof in here if proof.sentence.overlaps(Span(start, end)))
        stretch = _stretch(Span(start, end), marks, tuple(topics))
        ordinal = bisect_right(starts, start) if len(starts) > SHORT_PARAGRAPH else None
        yield replace(stretch, sentence=ordinal)
        reached = end
    if reached < line.end:
        yield _stretch(Span(reached, line.end), marks, ())


def _disjoint(sentences: Sequence[Span]) -> list[Span]:
    """Sentences in order, those that overlap joined: every place is shown once."""
    joined: list[Span] = []
    for sentence in sorted(set(sentences)):
        if joined and sentence.start < joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, sentence.end))
        else:
            joined.append(sentence)
    return joined


def _stretch(span: Span, marks: _Marks, topics: tuple[str, ...]) -> Stretch:
    inside = [proof for proof in marks.evidence if proof.span.overlaps(span)]
    marks = marks.within(span)
    edges = {span.start, span.end}
    for each in (*(proof.span for proof in inside), *marks.hits, *(each.span for each in marks.spoken)):
        edges |= {each.start, each.end}
    cuts = sorted(edge for edge in edges if span.start <= edge <= span.end)
    runs = [_run(Span(start, end), marks, inside) for start, end in pairwise(cuts)]
    return Stretch(span, topics, tuple(runs))


def _length(each: Spoken) -> int:
    """How long somebody speaks: who is quoted within another's words speaks there, and is led to."""
    return each.span.end - each.span.start


def _run(span: Span, marks: _Marks, evidence: Sequence[Proof]) -> Run:
    over = [proof for proof in evidence if proof.span.overlaps(span)]
    said = min((each for each in marks.spoken if each.span.overlaps(span)), key=_length, default=None)
    return Run(
        text=span.of(marks.text),
        topics=tuple(dict.fromkeys(proof.topic for proof in over)),
        context=bool(over) and all(proof.kind == "context" for proof in over),
        found=bool(marks.within(span).hits),
        first=span.start == marks.first,
        said=said.speaker if said else "",
        opens=said.span.start if said and said.span.start == span.start else None,
    )
