"""Days that a text names, and the year of those that come without one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from app.analysis.calendar_words import Named, full_dates, partial_dates
from app.analysis.cleaning import FURNITURE_ROLES, Segment

#: Days around a full date within which a day without a year belongs to it, across New Year if need be.
NEAR = timedelta(days=60)
_BARE_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
#: A date in a sentence with one of these lies ahead of the text, or may: it bounds nothing.
_AHEAD = re.compile(
    r"\b(?:will|would|plans?|planned|planning|scheduled|slated|set|expected|due|upcoming|deadline|expires?|next|begins?|runs?)\b"
    r"|예정|앞두|계획|목표|오는|시행된|열린다|열릴|개막|개최|접수|발인|유예|적용|발효|将于|將於|将在|將在|预计|預計|予定",
    re.IGNORECASE,
)
#: Right before or right behind a date: the end or the beginning of something that may not have come yet.
_UNTIL = re.compile(r"\b(?:until|till|by|to|through|for|from|effective|on or after)\s*$", re.IGNORECASE)
_SINCE = re.compile(r"\s?(?:\([^)]{1,6}\))?\s?(?:부터|부로|까지|자로|から|より|まで|以降|起|[-~∼〜–]|to\b)")
_SENTENCE = 200
_STOP = re.compile(r"(?<=[a-z0-9)”\"'])[.!?]\s+(?=[A-Z“\"])|[다요]\.|。|\n")


def named_days(text: str, segments: Sequence[Segment]) -> list[date]:
    """Every possible full date in what a reader reads: year, month and day are all there."""
    return [day for part in _readable(text, segments) for named in full_dates(part) if (day := named.date())]


def with_year(named: Named, known: Sequence[date], text: str, latest: date | None) -> date | None:
    """A day without a year in the year of a full date: of the same day, else of the latest one not ahead.

    Around New Year a day takes the year that brings it near that date. Where the year would set it long
    before a day that the text looks back on, or the text speaks of the year after, it stays unresolved.
    """
    if named.year is not None:
        return named.date()
    past = [day for day in known if latest is None or day <= latest + timedelta(days=1)]
    if same := [day for day in past if (day.month, day.day) == (named.month, named.day)]:
        return max(same)
    if not past:
        return None
    found = _nearest(named, max(past))
    return None if found and _outdated(found, text) else found


def latest_past(
    text: str, segments: Sequence[Segment], known: Sequence[date], latest: date | None
) -> date | None:
    """The latest day, dated in full or through a full date, that the text looks back on."""
    found = []
    for part in _readable(text, segments):
        for named in (*full_dates(part), *partial_dates(part)):
            day = with_year(named, known, text, latest)
            if day and not lies_ahead(part, named) and (latest is None or day <= latest):
                found.append(day)
    return max(found, default=None)


def _nearest(named: Named, anchor: date) -> date | None:
    for year in (anchor.year, anchor.year - 1, anchor.year + 1):
        day = named.date(year)
        if day and abs(day - anchor) <= NEAR:
            return day
    same_year = named.date(anchor.year)
    return same_year if same_year and same_year >= anchor else None


def _outdated(day: date, text: str) -> bool:
    """Whether the text, though dated by an old event, speaks of the following year; at a year's end all do."""
    return day.month < 11 and any(int(year) == day.year + 1 for year in _BARE_YEAR.findall(text))


def lies_ahead(text: str, named: Named) -> bool:
    """Whether the sentence around a date speaks of what is to come, as far as words can tell."""
    begin, end = max(0, named.start - _SENTENCE), named.end + _SENTENCE
    begin = max((stop.end() for stop in _STOP.finditer(text, begin, named.start)), default=begin)
    stop = _STOP.search(text, named.end, end)
    before, after = text[begin : named.start], text[named.end : stop.start() if stop else end]
    beside = _UNTIL.search(before) or _SINCE.match(after)
    return bool(beside or _AHEAD.search(before) or _AHEAD.search(after))


def _readable(text: str, segments: Sequence[Segment]) -> list[str]:
    parts = segments or (Segment("body", 0, len(text)),)
    return [text[part.start : part.end] for part in parts if part.role not in FURNITURE_ROLES]
