"""Whether a figure is how old somebody is, by the words in it and around it."""

from __future__ import annotations

import re

from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.text import Span

#: What makes years an age, in the characters behind the figure and in it.
NEAR_AGE = 10
_AGE = regex(r"^\D*[\d.,]+\s?(?:[세살](?![기대])|[岁歲])|^[^,;]{1,40}?[ -]olds?\b|\baged? ", re.IGNORECASE)
#: Lindqvist, 41, was arrested.
_BETWEEN_COMMAS = regex(r", \d{1,3}[,;]")


def is_age(passage: Passage, span: Span) -> bool:
    """Whether it is an age, not how long something took, nor how many are so old."""
    before, after = span.start - passage.span.start, span.end - passage.span.start
    written = passage.raw[before:after]
    is_named = passage.raw[max(0, before - 1) : before] == "(" and written.isdigit()
    is_between = written.isdigit() and _BETWEEN_COMMAS.match(passage.raw, max(0, before - 2)) is not None
    return is_named or is_between or _AGE.search(written + passage.raw[after : after + NEAR_AGE]) is not None
