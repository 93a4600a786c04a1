"""How times of day are read in any language: where one stands, its hour and minute, which half of the day, whose clock."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.analysis.clock_time import A_DAY, AN_HOUR, HALF_A_DAY, ClockTime
from app.analysis.day_mentions import longest_first
from app.analysis.patterns import regex
from app.analysis.text import Span

#: Characters beside a time in which words tell how it is meant.
ROOM = 40
#: Characters before the time of a line that is no part of an article, at most.
LONGEST_HEAD = 90
_CLOCK = regex(r"[:.：]")
#: Digits of a time without a sign between hour and minute: 0900.
_WITHOUT_SIGN = 4
#: Before a stretch of two times in four digits each that no scores, verses and ratios have: one is of the night or the afternoon.
OF_24_HOURS = r"(?=[0-2]\d[:：]\d\d\D{1,9}[0-2]\d[:：])(?=(?:0\d|1[3-9]|2[0-3])[:：]|\d\d[:：]\d\d\D{1,9}(?:0\d|1[3-9]|2[0-3])[:：])"


@dataclass(frozen=True, slots=True)
class Hedge:
    """Words before or behind a time that tell how it is meant."""

    name: str
    before: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None


class Zones:
    """The words by which a language names clocks, each with its zone, and where they stand beside a time."""

    def __init__(self, names: Mapping[str, str], before: str, behind: str, flags: int = 0) -> None:
        self._names = {_plain(word): zone for word, zone in names.items()}
        words = longest_first(names)
        self._before = regex(before.replace("ZONE", f"(?P<zone>{words})"), flags)
        self._behind = regex(behind.replace("ZONE", f"(?P<zone>{words})"), flags)

    def beside(self, text: str, start: int, end: int) -> str | None:
        """The clock of the time that stands there."""
        found = self._behind.match(text, end) or self._before.search(text[max(0, start - ROOM) : start])
        return self._names[_plain(found["zone"])] if found else None


def _plain(word: str) -> str:
    return "".join(word.casefold().split())


@dataclass(frozen=True, slots=True)
class _Read:
    """A time of day as it is being read."""

    place: Span
    minutes: int
    is_half_told: bool
    hedge: str | None = None
    zone: str | None = None
    is_end: bool = False

    @property
    def time(self) -> ClockTime:
        """It when all is read."""
        return ClockTime(self.place, self.minutes, self.hedge, self.zone, self.is_half_told, self.is_end)


@dataclass(frozen=True, slots=True)
class Tongue:
    """How a language tells times of day.

    ``ways`` have groups: ``hour``, ``minute`` (or ``bare``, without its word), ``half`` (of the day), ``rest`` (what is
    added to the hour), ``named`` (noon), ``low`` (the lower end of a stretch), ``full`` where the clock has 24 hours, and
    ``all`` where a way holds more than the time. ``halves`` are the hours of each half, beyond 24 those of the next day;
    ``none_before`` and ``none_behind`` tell of what is no time, ``furniture`` begins a line that is no part of an article.
    """

    ways: Sequence[re.Pattern[str]]
    number: Callable[[str], int | None]
    halves: Mapping[str, range]
    rests: Mapping[str, int]
    named: Mapping[str, int]
    hedges: Sequence[Hedge]
    zones: Zones
    tie: re.Pattern[str]
    none_before: re.Pattern[str]
    none_behind: re.Pattern[str]
    furniture: re.Pattern[str]

    def times(self, text: str, span: Span) -> list[ClockTime]:
        """The times of day of a stretch of text, in order, each once: the longest where ways to read one overlap."""
        found = (
            match
            for way in self.ways
            for match in way.finditer(text, span.start, span.end)
            if not self._is_none(text, span, match)
        )
        read = [each for match in found for each in self._read(text, _place(match), match)]
        return self._tied(text, _apart(read))

    def _is_none(self, text: str, span: Span, match: re.Match[str]) -> bool:
        place = _place(match)
        line = max(span.start, text.rfind("\n", span.start, place.start) + 1)
        return bool(
            self.none_behind.match(text, place.end)
            or self.none_before.search(text[max(span.start, place.start - ROOM) : place.start])
            or (place.start - line <= LONGEST_HEAD and self.furniture.match(text[line : place.start]))
        )

    def _read(self, text: str, place: Span, match: re.Match[str]) -> Iterator[_Read]:
        groups = {name: found or "" for name, found in match.groupdict(None).items()}
        if named := groups.get("named"):
            yield self._beside(text, _Read(place, self.named[_plain(named)], True))
            return
        is_full = match.groupdict().get("full") is not None
        read = self._told(place, groups, is_full=is_full)
        if read is None:
            return
        whole = self._beside(text, read)
        is_full = is_full or (whole.is_half_told and not groups.get("half"))
        low = self._low(match, groups, is_full=is_full) if groups.get("low") else None
        if low is None:
            yield whole
            return
        least = low.minutes if is_full else _before(low, whole)
        yield replace(low, minutes=least, is_half_told=whole.is_half_told, zone=whole.zone, is_end=True)
        yield replace(whole, place=Span(match.start("hour"), place.end), is_end=True)

    def _low(self, match: re.Match[str], groups: Mapping[str, str], *, is_full: bool) -> _Read | None:
        written = _CLOCK.sub(":", groups["low"])
        hour, _, minute = (
            (written[:2], "", written[2:]) if len(written) == _WITHOUT_SIGN else written.partition(":")
        )
        lower = {"half": groups.get("half", ""), "hour": hour, "minute": minute}
        return self._told(Span(*match.span("low")), lower, is_full=is_full)

    def _told(self, place: Span, groups: Mapping[str, str], *, is_full: bool) -> _Read | None:
        """A time in the half of the day that is told, if one is; None where no day has so many hours or minutes."""
        hour, half, minute = (
            groups["hour"],
            groups.get("half", ""),
            groups.get("minute") or groups.get("bare", ""),
        )
        hours, more = self.number(hour), self.number(minute) if minute else 0
        if hours is None or more is None or hours > A_DAY // AN_HOUR or more >= AN_HOUR:
            return None
        minutes = hours * AN_HOUR + more + self.rests.get(_plain(groups.get("rest", "")), 0)
        within = self.halves.get(_plain(half).replace(".", ""), range(0))
        turns = (minutes % HALF_A_DAY + turn * HALF_A_DAY for turn in range(4))
        turned = next((each for each in turns if each // AN_HOUR in within), None)
        if turned is not None and hours * AN_HOUR <= HALF_A_DAY:
            return _Read(place, turned % A_DAY, True)
        is_told = is_full or hours == 0 or hours * AN_HOUR > HALF_A_DAY or _has_nought(hour)
        return _Read(place, minutes % (A_DAY if is_told else HALF_A_DAY), is_told)

    def _beside(self, text: str, read: _Read) -> _Read:
        """A time with what the words beside it tell."""
        start, end = read.place.start, read.place.end
        before = text[max(0, start - ROOM) : start]
        hedge = next((each.name for each in self.hedges if _is_hedged(each, before, text, end)), None)
        return replace(read, hedge=hedge, zone=self.zones.beside(text, start, end))

    def _tied(self, text: str, found: Sequence[_Read]) -> list[ClockTime]:
        """Times of which two are the ends of a stretch: each has the half of the day and the clock that only one tells."""
        kept = list(found)
        for at, (one, other) in enumerate(pairwise(found)):
            if self.tie.fullmatch(text, one.place.end, other.place.start):
                kept[at : at + 2] = _ends(kept[at], other)
        return [each.time for each in kept]


def _place(match: re.Match[str]) -> Span:
    return Span(*match.span("all" if "all" in match.re.groupindex else 0))


def _has_nought(hour: str) -> bool:
    """Whether an hour is written as a clock of 24 hours has it: 07."""
    return hour.startswith("0") and len(hour) > 1


def _is_hedged(hedge: Hedge, before: str, text: str, end: int) -> bool:
    return bool(
        (hedge.before and hedge.before.search(before)) or (hedge.behind and hedge.behind.match(text, end))
    )


def _apart(found: Iterable[_Read]) -> list[_Read]:
    kept: list[_Read] = []
    for each in sorted(found, key=lambda one: (one.place.start, -one.place.end)):
        if not kept or each.place.start >= kept[-1].place.end:
            kept.append(each)
    return kept


def _before(low: _Read, high: _Read) -> int:
    """The lower end of a stretch in the half of the day in which it lies nearest before the higher: 11 to 1 p.m."""
    turns = (low.minutes, (low.minutes + HALF_A_DAY) % A_DAY)
    return min(turns, key=lambda each: (high.minutes - each) % A_DAY)


def _ends(one: _Read, other: _Read) -> tuple[_Read, _Read]:
    zone = one.zone or other.zone
    last = other.minutes
    if one.is_half_told and not other.is_half_told:
        turns = (last, last + HALF_A_DAY)
        last = next((each for each in turns if each > one.minutes), last)
    is_told = other.is_half_told or one.is_half_told
    return (
        replace(one, zone=zone, is_end=True),
        replace(other, minutes=last, zone=zone, is_half_told=is_told, is_end=True),
    )
