"""What all languages share in finding who speaks: masked quotations, and what is found of each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from app.analysis.cleaning import Segment
from app.analysis.quoting import Quoted, quoted
from app.analysis.text import Span, sentences

#: Parts in which somebody may be quoted.
QUOTABLE_ROLES = ("title", "deck", "body", "heading", "pull-quote")
HEADLINE_ROLES = ("title", "deck", "heading")
MASK = "■"
#: Characters before and after a quotation in which its speaker may stand; texts without a stop are not read whole.
FARTHEST = 600
#: People and bodies of a text that are remembered: a whole newspaper page names fewer.
MOST_NAMED = 300
FULL, FRAGMENT, SCARE = "full", "fragment", "scare"


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch between quotation marks and the part it stands in."""

    quoted: Quoted
    part: Segment

    @property
    def span(self) -> Span:
        """Its place, without the marks."""
        return self.quoted.span

    @property
    def in_headline(self) -> bool:
        """Whether it stands where sentences are cut short."""
        return self.part.role in HEADLINE_ROLES


@dataclass(frozen=True, slots=True)
class Attribution:
    """How words are quoted. ``type`` is full, fragment or scare; ``speaker`` and ``via`` are names as the text
    gives them, in their fullest form there; ``cue`` is the word of saying that was found, "" for none.
    """

    type: str = SCARE
    speaker: str | None = None
    via: str | None = None
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A text read for its quotations: ``masked`` has every outermost one covered, character by character."""

    text: str
    masked: str
    marked: tuple[Marked, ...]
    sentences: tuple[Span, ...]

    def sentence_of(self, at: int) -> Span:
        """The sentence in which a character stands, no more of it than is read."""
        before = bisect_right(self.sentences, at, key=lambda each: each.start) - 1
        found = self.sentences[before] if before >= 0 else Span(at, at)
        if at >= found.end:
            return Span(at, at)
        return Span(max(found.start, at - FARTHEST), min(found.end, at + FARTHEST))

    def after(self, span: Span, length: int) -> str:
        """What follows a quotation's closing mark."""
        return self.masked[span.end + 1 : span.end + 1 + length]


def page_of(text: str, segments: Sequence[Segment]) -> Page:
    """The quotations of an article and its sentences, those with masked quotations."""
    parts = [part for part in segments if part.role in QUOTABLE_ROLES]
    spans = [(part, Span(part.start, part.end)) for part in parts]
    marked = tuple(Marked(each, part) for part, span in spans for each in quoted(text, span))
    masked = _masked(text, marked)
    return Page(text, masked, marked, tuple(each for _, span in spans for each in sentences(masked, span)))


def _masked(text: str, marked: Sequence[Marked]) -> str:
    pieces, done = [], 0
    for each in marked:
        if each.quoted.depth == 0 and each.span.start >= done:
            pieces += [text[done : each.span.start], MASK * (each.span.end - each.span.start)]
            done = each.span.end
    return "".join([*pieces, text[done:]])
