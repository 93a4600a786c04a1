"""A sentence cut at the words that a page marks in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.analysis.passages import Passage
from app.analysis.text import Span


def cut_at(passage: Passage, spans: Iterable[Span]) -> Iterator[tuple[str, Span | None]]:
    """The words of a passage in order, those of each of the ``spans`` with it; of two that overlap the first alone. The spans
    stand in the order of the text.
    """
    at, begin = 0, passage.span.start
    for span in spans:
        start, end = span.start - begin, span.end - begin
        if start >= at:
            yield passage.raw[at:start], None
            yield passage.raw[start:end], span
            at = end
    yield passage.raw[at:], None
