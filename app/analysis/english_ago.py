"""English times that are counted from the day of publication: two years ago, three weeks ago, ten days from now.

Years are told by their year, months by their month, weeks by their week as "last week" is, and only days to the day. What is
about so long ago, or a round number of years, is no date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.analysis.calendar_words import WEEKDAYS
from app.analysis.day_mentions import Mention, Shift
from app.analysis.english_numbers import SMALL, number

#: Counted in more of them nobody counts the days, weeks and months one by one; of years the round numbers are vague.
MOST: Mapping[str, int] = {"day": 30, "week": 8, "month": 11, "year": 99}
ROUND = 10
_AGO = re.compile(
    rf"(?<![\w.,$-])(?:(?P<weekday>(?-i:{'|'.join(WEEKDAYS)}))\s)?(?P<count>an?|{SMALL}|\d\d?)\s(?P<unit>day|week|month|year)s?\s(?P<side>ago|from\snow)(?![\w-])(?:\s(?:this|last)\s(?:week|month|year)\b|\s(?:today|yesterday|tomorrow)\b)?",
    re.IGNORECASE,
)
_VAGUE_BEFORE = re.compile(
    rf"\b(?:about|some|around|roughly|approximately|over|under|(?:more|less|fewer|longer)\sthan|at\sleast|at\smost|nearly|almost|perhaps|maybe|barely|half|(?:{SMALL}|\d+)\s(?:to|or))\s$|[–—-]\s?$",
    re.IGNORECASE,
)
#: So nearly so many years ago it was in the year that is as many before: said in the first half of a year.
_NEARLY = re.compile(r"\b(?:nearly|almost)\s$", re.IGNORECASE)


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
    is_nearly = unit == "year" and bool(_NEARLY.search(before))
    is_vague = bool(_VAGUE_BEFORE.search(before)) and not is_nearly
    if is_vague or not 1 <= count <= MOST[unit] or (unit == "year" and count % ROUND == 0):
        return None
    part = "sunday" if unit == "week" else "nearly" if is_nearly else ""
    return Shift(unit, count * (-1 if match["side"].lower() == "ago" else 1), part=part)
