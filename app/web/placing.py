"""Where a passage stands in its article: the number of its paragraph, and of the sentence in a long one."""

from __future__ import annotations

from dataclasses import dataclass

from app.analysis.text import Span, paragraphs, sentences
from app.archive.article import StoredArticle
from app.web.marks import NUMBERED_ROLES, SHORT_PARAGRAPH


@dataclass(frozen=True, slots=True)
class Place:
    """Where a passage stands: the number of its paragraph, None for a headline, and of the sentence in a long one."""

    paragraph: int | None
    sentence: int | None

    @property
    def short(self) -> str:
        """As it is cited: ¶3.2."""
        if self.paragraph is None:
            return "headline"
        return f"¶{self.paragraph}.{self.sentence}" if self.sentence else f"¶{self.paragraph}"


@dataclass(frozen=True, slots=True)
class Placed:
    """The counted paragraphs of a text with their sentences."""

    lines: tuple[tuple[int, Span, tuple[int, ...]], ...]

    def of(self, span: Span) -> Place:
        """Where a span stands."""
        for number, line, starts in self.lines:
            if line.overlaps(span):
                ordinal = sum(start <= span.start for start in starts)
                return Place(number, ordinal if len(starts) > SHORT_PARAGRAPH else None)
        return Place(None, None)


def placed(stored: StoredArticle) -> Placed:
    """The places of one article."""
    counted = (part for part in stored.segments if part.role in NUMBERED_ROLES)
    lines = (line for part in counted for line in paragraphs(stored.text, Span(part.start, part.end)))
    return Placed(
        tuple(
            (number, line, tuple(each.start for each in sentences(stored.text, line)))
            for number, line in enumerate(lines, start=1)
        )
    )
