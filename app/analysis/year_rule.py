"""Days that a text names, and the year of those that come without one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.analysis.calendar_words import Named, full_dates, partial_dates
from app.analysis.cleaning import FURNITURE_ROLES, Segment
from app.analysis.patterns import regex

#: Days around a full date within which a day without a year belongs to it, across New Year if need be.
NEAR = timedelta(days=60)
#: The same for full dates in sentences, of which only the recent ones are news.
NEAR_IN_SENTENCES = timedelta(days=14)
#: Sentences with older dates are history, and texts older than this are not on the web.
EARLIEST_IN_SENTENCES = 1995
#: Plans name years further ahead than this; nearer ones show that the text was written later.
FAR_TARGET = 3
_ANNIVERSARY = regex(
    r"anniversar|centennial|birthday|주년|돌\s?(?:을|에) 맞|周年|纪念日|紀念日|記念日", re.IGNORECASE
)
_BARE_YEAR = regex(r"(?<!\d)(20\d\d)(?!\d)")
#: A date in a sentence with one of these lies ahead of the text, or may: it bounds nothing.
_AHEAD = regex(
    r"\b(?:will|would|plans?|planned|planning|scheduled|slated|set|expected|due|upcoming|deadline|expires?|next|begins?|runs?)\b"
    r"|예정|앞두|계획|목표|오는|시행된|열린다|열릴|개막|개최|접수|발인|발령|취임|시작한다|만료|일몰|모집|예상|유예|적용|발효|将于|將於|将在|將在|预计|預計|予定",
    re.IGNORECASE,
)
#: Right before or right behind a date: the end or the beginning of something that may not have come yet.
_UNTIL = regex(r"\b(?:until|till|by|to|through|for|from|effective|on or after)\s*$", re.IGNORECASE)
_SINCE = regex(r"\s?(?:\([^)]{1,6}\))?\s?(?:부터|부로|까지|자로|から|より|まで|以降|起|[-~∼〜–]|to\b)")
_SENTENCE = 200
_STOP = regex(r"(?<=[a-z0-9)”\"'])[.!?]\s+(?=[A-Z“\"])|[다요]\.|。|\n")


@dataclass(frozen=True, slots=True)
class Known:
    """The full dates that may lend their year: of captions and the address, and of the sentences.

    What stands under a picture or in an address is of the day. Sentences also look back on anniversaries.
    """

    beside: tuple[date, ...] = ()
    within: tuple[date, ...] = ()


def known_days(text: str, segments: Sequence[Segment], in_url: date | None) -> Known:
    """Every possible full date, with year, month and day, in an address and in what a reader reads."""
    beside: list[date] = [in_url] if in_url else []
    within: list[date] = []
    for part in _readable(segments, text):
        days = [day for named in full_dates(text[part.start : part.end]) if (day := named.date())]
        (beside if part.role == "caption" else within).extend(days)
    return Known(tuple(beside), tuple(within))


def with_year(named: Named, known: Known, text: str, latest: date | None) -> date | None:
    """A day without a year in the year of a full date: of the same day, else of the latest one not ahead.

    Around New Year a day takes the year that brings it near that date. Where the year would set it long
    before a day that the text looks back on, it stays unresolved; so it does where only a sentence names a
    full date and that may be an old story: of 28 datelines of a state agency given a year in this way
    without these limits, 23 got that of an anniversary.
    """
    if named.year is not None:
        return named.date()
    return _borrowed(named, known.beside, latest, NEAR) or _from_sentences(named, known.within, text, latest)


def _from_sentences(named: Named, within: Sequence[date], text: str, latest: date | None) -> date | None:
    found = _borrowed(named, within, latest, NEAR_IN_SENTENCES)
    if found is None or found.year < EARLIEST_IN_SENTENCES or _ANNIVERSARY.search(text):
        return None
    return None if _outdated(found, text) else found


def _borrowed(named: Named, known: Sequence[date], latest: date | None, near: timedelta) -> date | None:
    past = [day for day in known if latest is None or day <= latest + timedelta(days=1)]
    if same := [day for day in past if (day.month, day.day) == (named.month, named.day)]:
        return max(same)
    return _nearest(named, max(past), near) if past else None


def latest_past(text: str, segments: Sequence[Segment], known: Known, latest: date | None) -> date | None:
    """The latest day, dated in full or through a full date, that the text looks back on."""
    found = []
    for part in _readable(segments, text):
        words = text[part.start : part.end]
        for named in (*full_dates(words), *partial_dates(words)):
            day = with_year(named, known, text, latest)
            if day and not lies_ahead(words, named) and (latest is None or day <= latest):
                found.append(day)
    return max(found, default=None)


def _nearest(named: Named, anchor: date, near: timedelta) -> date | None:
    for year in (anchor.year, anchor.year - 1, anchor.year + 1):
        day = named.date(year)
        if day and abs(day - anchor) <= near:
            return day
    same_year = named.date(anchor.year)
    return same_year if same_year and same_year >= anchor else None


def _outdated(day: date, text: str) -> bool:
    """Whether the text, though dated by an old event, speaks of a later year; at a year's end all do of the next."""
    later = {int(year) for year in _BARE_YEAR.findall(text)} - ({day.year + 1} if day.month >= 11 else set())
    return any(day.year < year <= day.year + FAR_TARGET for year in later)


def lies_ahead(text: str, named: Named) -> bool:
    """Whether the sentence around a date speaks of what is to come, as far as words can tell."""
    begin, end = max(0, named.start - _SENTENCE), named.end + _SENTENCE
    begin = max((stop.end() for stop in _STOP.finditer(text, begin, named.start)), default=begin)
    stop = _STOP.search(text, named.end, end)
    before, after = text[begin : named.start], text[named.end : stop.start() if stop else end]
    beside = _UNTIL.search(before) or _SINCE.match(after)
    return bool(beside or _AHEAD.search(before) or _AHEAD.search(after))


def _readable(segments: Sequence[Segment], text: str) -> Sequence[Segment]:
    parts = segments or (Segment("body", 0, len(text)),)
    return [part for part in parts if part.role not in FURNITURE_ROLES]
