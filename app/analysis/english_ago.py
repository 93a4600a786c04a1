"""English times that are counted from the day of publication: a year ago, three weeks ago, ten days from now.

A year is told by its year, months by their month, weeks by their week as "last week" is, and only days to the day. What is
about so long ago is no date, nor what was several years ago: readers took none of those for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.analysis.calendar_words import WEEKDAYS
from app.analysis.day_mentions import Mention, Shift
from app.analysis.english_numbers import SMALL, number
from app.analysis.patterns import regex

#: Counted in more of them nobody counts the days, weeks and months one by one.
MOST: Mapping[str, int] = {"day": 30, "week": 8, "month": 11, "year": 1}
_AGO = regex(
    rf"(?<![\w.,$-])(?:(?P<weekday>(?-i:{'|'.join(WEEKDAYS)}))\s)?(?P<count>an?|{SMALL}|\d\d?)\s(?P<unit>day|week|month|year)s?\s(?P<side>ago|from\snow)(?![\w-])(?:\s(?:this|last)\s(?:week|month|year)\b|\s(?:today|yesterday|tomorrow)\b)?",
    re.IGNORECASE,
)
_VAGUE_BEFORE = regex(
    rf"\b(?:about|some|around|roughly|approximately|over|under|(?:more|less|fewer|longer)\sthan|at\sleast|at\smost|nearly|almost|perhaps|maybe|barely|half|(?:{SMALL}|\d+)\s(?:to|or))\s$|[–—-]\s?$",
    re.IGNORECASE,
)


def counted(text: str) -> Iterator[Mention]:
    """Every such time."""
    for match in _AGO.finditer(text):
        shift = _shift(match, text[max(0, match.start("count") - 20) : match.start("count")])
        day = WEEKDAYS.get(match["weekday"] or "") if shift and shift.unit == "week" else None
        start = match.start() if day is not None else match.start("count")
        if shift:
            yield Mention(
                start, match.end(), unit=shift.unit, shift=shift.shift, part=shift.part, weekday=day
            )


def _shift(match: re.Match[str], before: str) -> Shift | None:
    unit, written = match["unit"].lower(), match["count"].lower()
    count = int(number(written)) if written not in ("a", "an") else 1
    if _VAGUE_BEFORE.search(before) or not 1 <= count <= MOST[unit]:
        return None
    side = -1 if match["side"].lower() == "ago" else 1
    return Shift(unit, count * side, part="sunday" if unit == "week" else "")
