"""Whole texts beside each other, every passage under the number of the statement that it belongs to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.analysis.cleaning import FURNITURE_ROLES
from app.analysis.comparison import Comparison
from app.analysis.passages import Passage
from app.analysis.text import Span, paragraphs
from app.archive.article import StoredArticle
from app.web.statements import Found


@dataclass(frozen=True, slots=True)
class Piece:
    """A passage, or what lies between passages: its place, the statements it is in, whether only its account has it."""

    text: str
    start: int
    statements: tuple[int, ...] = ()
    only: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph in its role."""

    role: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A whole text."""

    article: str
    lang: str
    lines: tuple[Line, ...]


def laid_out(comparison: Comparison, stored: Sequence[StoredArticle], found: Found) -> tuple[Column, ...]:
    """The texts in order, furniture left out."""
    numbers: dict[tuple[str, int], list[int]] = {}
    for card in found.cards:
        for cell in card.cells:
            for told in (*cell.told, *cell.close):
                numbers.setdefault((cell.article, told.start), []).append(card.number)
    alone = frozenset((key, each.told.start) for key, lone in found.alone.items() for each in lone)
    return tuple(_column(each, _Marks(comparison.passages, numbers, alone)) for each in stored)


@dataclass(frozen=True, slots=True)
class _Marks:
    """What is marked: passages, the statements of each by account and place, and those that only one account has."""

    passages: tuple[Passage, ...]
    numbers: Mapping[tuple[str, int], list[int]]
    alone: frozenset[tuple[str, int]]


def _column(stored: StoredArticle, marks: _Marks) -> Column:
    lines = [
        Line(part.role, tuple(_pieces(stored, line, marks)))
        for part in stored.segments
        if part.role not in FURNITURE_ROLES
        for line in paragraphs(stored.text, Span(part.start, part.end))
    ]
    return Column(stored.item.id, stored.item.lang, tuple(lines))


def _pieces(stored: StoredArticle, line: Span, marks: _Marks) -> Iterator[Piece]:
    text, reached = stored.text, line.start
    for passage in marks.passages:
        span = passage.span
        if passage.account != stored.item.id or not (line.start <= span.start < line.end):
            continue
        if span.start > reached:
            yield Piece(text[reached : span.start], reached)
        place = (stored.item.id, span.start)
        yield Piece(span.of(text), span.start, tuple(marks.numbers.get(place, ())), place in marks.alone)
        reached = span.end
    if reached < line.end:
        yield Piece(text[reached : line.end], reached)
