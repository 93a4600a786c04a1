"""Spans of a text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, counted from the start of an article's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters that the span covers in ``text``."""
        return text[self.start : self.end]
