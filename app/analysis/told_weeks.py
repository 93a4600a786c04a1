"""Which week a weekday is told to be of: last week on Monday, 上周一, 다음 주 월요일."""

from __future__ import annotations

import re

from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.text import Span

#: Characters before a weekday, and behind it, in which its week is told.
BEFORE, BEHIND = 14, 12
_WORDS = {
    "en": regex(
        r"\b(?:(?P<last>last|previous|past)|(?P<this>this)|(?P<next>next|coming))\s(?=(?:week,?\s(?:on\s)?)?\w{3,6}day\b)",
        re.IGNORECASE,
    ),
    "ko": regex(
        r"(?:(?P<last>지난)|(?P<this>이번)|(?P<next>다음|오는))(?=\s?(?:주|[월화수목금토일]요일))"
    ),
    "zh": regex(r"(?P<last>上(?:个|個)?(?=周|週|星期|礼拜|禮拜))|(?P<this>[本这這](?:个|個)?(?=周|週|星期|礼拜|禮拜))|(?P<next>下(?:个|個)?(?=周|週|星期|礼拜|禮拜))"),
}  # fmt: skip
#: Behind a weekday only an English text tells its week: Monday last week.
_BEHIND = regex(r"\s(?:of\s)?(?P<word>last|this|next)\sweek\b", re.IGNORECASE)


def told_week(passage: Passage, span: Span) -> str | None:
    """Whether the week of a weekday is told as the last, this or the next one, right beside it; None where it is not."""
    start, end = span.start - passage.span.start, span.end - passage.span.start
    behind = _BEHIND.search(passage.raw, start, end + BEHIND) if passage.lang == "en" else None
    if behind:
        return behind["word"].lower()
    words = _WORDS.get(passage.lang)
    found = list(words.finditer(passage.raw, max(0, start - BEFORE), end)) if words else []
    return found[-1].lastgroup if found else None
