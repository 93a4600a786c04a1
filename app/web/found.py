"""What a reader searched for, shown where it stands: in the headline and the passage of a card, in a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.analysis.cleaning import Segment
from app.analysis.searching import SEARCHED_ROLES, Query, hits, read_query
from app.analysis.text import Span, paragraphs, sentences
from app.archive.search import Reading
from app.web.marks import Run, marked
from app.web.words import headed

#: A passage fills the three lines that a card has; what was found stands in the first of them.
LONGEST_PASSAGE = 260
LONGEST_LEAD = 90
SHORT_LEAD = 50


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What a card shows of an article that was found; no ``passage`` where only its headline was."""

    headline: tuple[Run, ...]
    passage: tuple[Run, ...]


NO_EXCERPTS: Mapping[str, Excerpt] = MappingProxyType({})


def excerpts(readings: Iterable[Reading], q: str) -> Mapping[str, Excerpt]:
    """The excerpts of articles that were found, by their addresses."""
    query = read_query(q)
    return {reading.id: _excerpt(reading, query) for reading in readings} if query.wanted else NO_EXCERPTS


def sentence_at(text: str, segments: Sequence[Segment], at: int) -> tuple[Span, ...]:
    """The sentence in which a place stands; none where the place is in no part of the text."""
    part = next((part for part in segments if part.start <= at < part.end), None)
    if part is None:
        return ()
    return tuple(each for each in sentences(text, Span(part.start, part.end)) if each.start <= at < each.end)


def hits_in(text: str, segments: Sequence[Segment], q: str) -> tuple[Span, ...]:
    """Every place in an article where what is searched for stands."""
    query = read_query(q)
    return tuple(hit for span in _searched(segments) for hit in hits(text, span, query))


def _excerpt(reading: Reading, query: Query) -> Excerpt:
    headline = headed(reading.headline) or ""
    whole = Span(0, len(headline))
    return Excerpt(
        headline=marked(headline, whole, hits(headline, whole, query)) if headline else (),
        passage=_passage(reading, query),
    )


def _passage(reading: Reading, query: Query) -> tuple[Run, ...]:
    """The words around the first hit below the headline; a title that is no headline comes last."""
    title = [part for part in reading.segments if part.role == "title"]
    others = [part for part in reading.segments if part.role != "title"]
    for span in _searched([*others, *([] if reading.headline else title)]):
        found = hits(reading.text, span, query)
        if found:
            return _around(reading.text, span, found)
    return ()


def _around(text: str, span: Span, found: Sequence[Span]) -> tuple[Run, ...]:
    first = found[0]
    start = _start(text, span, first)
    end = span.end if span.end - start <= LONGEST_PASSAGE else _word_end(text, start, first.end)
    runs = marked(text, Span(start, end), found)
    before = (Run("… "),) if start > span.start and not _opens(text, span, start) else ()
    after = (Run(" …"),) if end < span.end else ()
    return (*before, *runs, *after)


def _start(text: str, span: Span, hit: Span) -> int:
    """Where the sentence begins, or a few words before the hit where that is too far off."""
    line = next(each for each in paragraphs(text, span) if hit.start < each.end)
    if hit.start - line.start <= LONGEST_LEAD:
        return min(line.start, hit.start)
    near = Span(max(line.start, hit.start - 2 * LONGEST_LEAD), hit.end)
    start = [each.start for each in sentences(text, near) if each.start <= hit.start][-1]
    if hit.start - start <= LONGEST_LEAD:
        return start
    gap = text.find(" ", hit.start - SHORT_LEAD, hit.start)
    return hit.start - SHORT_LEAD if gap < 0 else gap + 1


def _opens(text: str, span: Span, start: int) -> bool:
    """Whether nothing but white space stands before it in its part."""
    return not text[span.start : start].strip()


def _word_end(text: str, start: int, least: int) -> int:
    """The end of a word near the end of the longest passage."""
    end = start + LONGEST_PASSAGE
    gap = text.rfind(" ", max(least, end - SHORT_LEAD), end)
    return max(end, least) if gap < 0 else gap


def _searched(segments: Sequence[Segment]) -> Iterator[Span]:
    return (Span(part.start, part.end) for part in segments if part.role in SEARCHED_ROLES)
