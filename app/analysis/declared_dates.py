"""Declared dates: what sources write into date fields, read without inventing anything."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from app.analysis.calendar_words import full_dates, narrow
from app.analysis.patterns import regex

#: Hours from UTC of the zone names that mail dates and news pages use; any other name is no zone to us.
ZONES = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "bst": 1, "cet": 1, "cest": 2, "msk": 3, "hkt": 8, "sgt": 8,
    "kst": 9, "jst": 9, "aest": 10, "aedt": 11, "est": -5, "edt": -4, "cdt": -5, "mdt": -6, "pst": -8, "pdt": -7,
}  # fmt: skip
#: Seconds until the year 5138; a larger number counts milliseconds.
LARGEST_SECONDS = 99_999_999_999
MINUTES_A_DAY = 24 * 60
_CLOCKS = (
    regex(r"(?<![\d+:-])(?P<hour>\d{1,2}):(?P<minute>\d{2})(?::(?P<second>\d{2}))?(?!\d)"),
    regex(
        r"(?<!\d)(?P<hour>\d{1,2})\s?[시時时点點](?:\s?(?P<minute>\d{1,2})\s?[분分])?(?:\s?(?P<second>\d{1,2})\s?[초秒])?"
    ),
    regex(r"(?<!\d)(?P<hour>\d{1,2})(?=\s?[ap]\.?m\b)", re.IGNORECASE),
)
_AFTERNOON = regex(r"오후|下午|午後|(?<![a-z])p\.?m\b", re.IGNORECASE)
_MORNING = regex(r"오전|上午|午前|(?<![a-z])a\.?m\b", re.IGNORECASE)
_COMPACT = regex(
    r"(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})"
    r"(?:[T ]?(?P<hour>\d{2})(?P<minute>\d{2})(?P<second>\d{2})?(?P<rest>\D.*)?)?"
)
_SLASHED = regex(r"(?<!\d)(?P<first>\d{1,2})[/.-](?P<second>\d{1,2})[/.-](?P<year>\d{4})(?!\d)")
_OFFSET = regex(r"(?P<sign>[+\u2212-])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?\s*(?:\([^)]*\))?\s*$")
_ZONE_NAME = regex(r"(?<![A-Za-z])(?P<name>[A-Za-z]{1,4})\)?\s*$")
_EPOCH = regex(r"-?\d{9,14}(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Declared:
    """A declared date: its day, and its moment where the value shows a clock time."""

    day: date
    moment: datetime | None = None


class BadDate(Exception):
    """A declared date that cannot be read; the message says why."""


@dataclass(frozen=True, slots=True)
class _Dated:
    """A day and what else the value says."""

    day: date
    rest: str


def read_declared(value: str, zone: tzinfo) -> Declared:
    """The day or moment that ``value`` declares. Raises BadDate.

    Midnight sharp is a day: sources write 00:00 where they know no clock time. A clock time without a zone
    is in ``zone``.
    """
    value = narrow(value.strip())
    if _EPOCH.fullmatch(value) and not _compact(value):
        return _from_epoch(float(value))
    dated = _compact(value) or _written(value)
    clock = _clock(dated.rest)
    if clock is None or clock == time():
        return Declared(dated.day)
    return Declared(dated.day, datetime.combine(dated.day, clock, _zone(dated.rest) or zone))


def _compact(value: str) -> _Dated | None:
    """``20260107``, ``20260107T0930``, ``20260107093000``; other digits may count seconds."""
    found = _COMPACT.fullmatch(value)
    if not found or found["year"][:2] not in ("19", "20"):
        return None
    clock = ":".join(part for part in found.group("hour", "minute", "second") if part)
    return _Dated(_date(found), f"{clock}{found['rest'] or ''}")


def _written(value: str) -> _Dated:
    if named := full_dates(value):
        first = named[0]
        day = first.date()
        if day is None:
            raise BadDate("no calendar has this day")
        return _Dated(day, f"{value[: first.start]} {value[first.end :]}")
    if slashed := _SLASHED.search(value):
        return _Dated(_slashed(slashed), value[slashed.end() :])
    raise BadDate("not a date with year, month and day")


def _slashed(found: re.Match[str]) -> date:
    """01/13/2026 and 13/01/2026 are clear; 01/02/2026 is one day here and another there."""
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    if first <= 12 and second <= 12 and first != second:
        raise BadDate("month and day cannot be told apart")
    month, day = (second, first) if first > 12 else (first, second)
    try:
        return date(year, month, day)
    except ValueError as error:
        raise BadDate("no calendar has this day") from error


def _date(found: re.Match[str]) -> date:
    try:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError as error:
        raise BadDate("no calendar has this day") from error


def _from_epoch(number: float) -> Declared:
    seconds = number / 1000 if abs(number) > LARGEST_SECONDS else number
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(seconds))
    return Declared(moment.date(), None if moment.time() == time() else moment)


def _clock(words: str) -> time | None:
    found = next((found for clock in _CLOCKS if (found := clock.search(words))), None)
    if found is None:
        return None
    groups = found.groupdict()
    hour = int(groups["hour"])
    if hour <= 12 and _AFTERNOON.search(words):
        hour = hour % 12 + 12
    elif hour == 12 and _MORNING.search(words):
        hour = 0
    try:
        return time(hour, int(groups.get("minute") or 0), int(groups.get("second") or 0))
    except ValueError:
        return None


def _zone(words: str) -> tzinfo | None:
    if offset := _OFFSET.search(words):
        minutes = int(offset["hours"]) * 60 + int(offset["minutes"] or 0)
        return None if minutes >= MINUTES_A_DAY else _fixed(-minutes if offset["sign"] != "+" else minutes)
    name = _ZONE_NAME.search(words)
    hours = ZONES.get(name["name"].lower()) if name else None
    return None if hours is None else _fixed(hours * 60)


def _fixed(minutes: int) -> tzinfo:
    return timezone(timedelta(minutes=minutes))
