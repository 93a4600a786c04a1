"""Which body an English text means by a noun: the agency, of the Northern Tide Center."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.analysis.english_names import words
from app.analysis.english_words import NAME
from app.analysis.patterns import regex

#: Characters before a noun in which its body is named.
FAR = 2_000
#: The carrier Northport Lines.
_BODY = regex(
    rf"\b(?:agency|label|company|firm|giant|maker|carrier|operator|retailer|conglomerate|automaker|airline|bank|startup|developer)\s+({NAME})"
)
BODY_NOUN = regex(
    r"(?:the|this)\s+(?:company|agency|label|firm|group|carrier|automaker|retailer|airline|bank|maker|organi[sz]ation|body)",
    re.IGNORECASE,
)
#: How the names end of bodies that a noun may mean, and how far before it they stand.
_BODIES_BY = {
    "agency": words("Agency Center Centre Bureau Service Administration Authority Commission"),
    "group": words(
        "Group Association Union Federation Alliance Network Coalition Foundation Organization Organisation"
    ),
    "organization": words("Organization Association Union Federation Foundation Network"),
    "organisation": words("Organisation Association Union Federation Foundation Network"),
    "body": words("Council Commission Association Federation Organization Organisation Committee"),
    "company": words("Inc Corp Co Ltd LLC Group Holdings"),
    "firm": words("Inc Corp Co Ltd LLC Group Holdings Associates Partners"),
}
_BODY_NAMES = regex(
    r"(?<![\w’'-])((?:[A-Z][\w&’'-]* (?:(?:of|for|and|the) ){0,2}){1,5}"
    rf"({'|'.join(sorted(frozenset().union(*_BODIES_BY.values())))}))\b"
)


def body_of(text: str, noun: str, at: int) -> str | None:
    """Which body named before a noun may mean, the nearest first."""
    ends = _BODIES_BY.get(noun)
    found = _BODY_NAMES.finditer(text, max(0, at - FAR), at) if ends else ()
    return next((each[1] for each in reversed(list(found)) if ends and each[2] in ends), None)


def called_bodies(text: str) -> Iterator[str]:
    """Names before which a text says that they are those of bodies."""
    return (found[1] for found in _BODY.finditer(text))
