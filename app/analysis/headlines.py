"""A headline read out of an address, for texts that bring none of their own."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from app.analysis.patterns import regex

#: Fewer words than this name a section or an id rather than a story ("national-diplomacy", "story-12345").
FEWEST_WORDS = 4
_EXTENSION = regex(r"\.[a-z]{2,5}$", re.IGNORECASE)
_SEPARATORS = regex(r"[-_+\s]+")
_LETTER = regex(r"[^\W\d_]")


def headline_from_address(url: str) -> str | None:
    """The words of the last path part that reads like a headline, or None.

    Punctuation and much of the capitalisation are lost in an address, so what comes back is a label for
    the reader and never evidence.
    """
    parts = [unquote(part) for part in urlsplit(url).path.split("/") if part]
    for part in reversed(parts):
        words = [word for word in _SEPARATORS.split(_EXTENSION.sub("", part)) if word]
        spelled = [word for word in words if _LETTER.search(word) and not _looks_like_id(word)]
        if len(spelled) >= FEWEST_WORDS:
            return " ".join(_trim_ids(words))
    return None


def _looks_like_id(word: str) -> bool:
    """Ids mix letters and digits at length: ``a1b2c3d4e5``, never ``G20`` or ``2026``."""
    return len(word) >= 8 and any(c.isdigit() for c in word) and any(c.isalpha() for c in word)


def _trim_ids(words: list[str]) -> list[str]:
    """Drop the story number that many addresses put before or after the words."""
    while words and (_looks_like_id(words[-1]) or (words[-1].isdigit() and len(words[-1]) > 4)):
        words = words[:-1]
    while words and (_looks_like_id(words[0]) or (words[0].isdigit() and len(words[0]) > 4)):
        words = words[1:]
    return words
