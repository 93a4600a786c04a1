"""Laying out: the text of a draft from its headline and its parts, and the roles that are known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.analysis.cleaning import Segment

_NOT_WORD = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text between blank lines, and its role where the format makes it known."""

    text: str
    role: str | None = None


@dataclass(frozen=True, slots=True)
class Laid:
    """The text that every offset counts, and the roles known of it."""

    text: str
    marks: tuple[Segment, ...]


def lay(parts: Sequence[Part], headline: str | None) -> Laid:
    """The headline, then the parts, with a blank line between each."""
    laid = [Part(headline, "title"), *parts] if headline else list(parts)
    marks: list[Segment] = []
    start = 0
    for part in laid:
        end = start + len(part.text)
        if part.role:
            marks.append(Segment(part.role, start, end))
        start = end + 2
    return Laid("\n\n".join(part.text for part in laid), tuple(marks))


def same_words(one: str, other: str) -> bool:
    """Whether two lines say the same, marks and case aside."""
    return _NOT_WORD.sub("", one).casefold() == _NOT_WORD.sub("", other).casefold()
