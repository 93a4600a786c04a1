"""Weekdays as English names them: which word beside one leans it, and which Mondays are no day of the news."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.analysis.calendar_words import WEEKDAYS
from app.analysis.day_mentions import COMING, PAST, UNSAID, Mention, longest_first
from app.analysis.patterns import regex

LEANS: Mapping[str, int] = {
    "last": PAST, "past": PAST, "this past": PAST, "next": COMING, "coming": COMING, "this coming": COMING,
    "upcoming": COMING, "this": UNSAID,
}  # fmt: skip
LEAN = longest_first(LEANS)
_WEEKDAY = regex(rf"(?<![\w-])(?:(?P<lean>(?i:{LEAN}))\s)?(?P<name>{'|'.join(WEEKDAYS)})(?!\w)")
#: "Friday last week" is one day.
_WEEK_AFTER = regex(r"\s(?:of\s)?(?P<word>last|this|next)\sweek(?![\w'’-])")
_WEEKS: Mapping[str, int] = {"last": -1, "this": 0, "next": 1}
_NAMED_WEEKDAY = regex(r"\b(?:Black|Good|Ash|Palm|Bloody|Super|Cyber|Easter|Red)\s$")
#: Counted from a day of which only the story tells, or any one: the previous Friday, on a Friday in spring.
_ANOTHER = regex(r"\b(?:[Tt]he\s(?:previous|preceding|prior|following)|[Oo]ne|[Tt]hat\ssame)\s$")
_ANY = regex(r"\b[Oo]n\san?\s$")
#: On a Monday call with reporters.
_OCCASION = regex(
    r"\s(?:[\w-]+\s)?(?:calls?|conference|interview|show|podcast|broadcast|visit|trip|tour|flight)\b"
)
_WEEKDAY_NAME = regex(
    r"\s(?:Times|Mail|Telegraph|Express|Mirror|Night\sLive|Journal|Post|Agreement)\b|\sSchool"
)
#: A Monday-Tuesday drama is on every week.
_WEEKLY = regex(r"day-[A-Z][a-z]+day\s(?:[a-z]+\s)?(?:slots?|shows?|series|dramas?|shifts?|schedules?)\b")


def weekdays(text: str) -> Iterator[Mention]:
    """Every weekday that may be a day of the news, with its week where that is named behind it."""
    for match in _WEEKDAY.finditer(text):
        before = text[max(0, match.start() - 16) : match.start()]
        first = text.rfind("day-", max(0, match.start() - 4), match.end() + 1)
        is_weekly = first >= 0 and _WEEKLY.match(text, first)
        is_name = _NAMED_WEEKDAY.search(before) or _WEEKDAY_NAME.match(text, match.end())
        number, week = WEEKDAYS[match["name"]], _WEEK_AFTER.match(text, match.end())
        if is_name or is_weekly or _is_another(text, before, match.end()):
            continue
        if week and not match["lean"]:
            shift = _WEEKS[week["word"]]
            yield Mention(match.start(), week.end(), weekday=number, unit="week", shift=shift)
        else:
            yield Mention(match.start(), match.end(), weekday=number, lean=lean_of(match))


def _is_another(text: str, before: str, end: int) -> bool:
    return bool(_ANOTHER.search(before) or (_ANY.search(before) and not _OCCASION.match(text, end)))


def lean_of(match: re.Match[str]) -> int:
    """Whether the word before a weekday or a month sets it in the past or ahead."""
    return LEANS[" ".join(match["lean"].lower().split())] if match["lean"] else UNSAID
