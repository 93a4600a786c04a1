"""By whose clock a time of day is told: the zones that texts name, and how far each is from UTC."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo

#: The clock of the place where something happens, which a text need not name.
LOCAL = "local time"
UTC = "UTC"
#: Zones by the names that readers are shown, each with its name in the database of zones.
ZONES: Mapping[str, str] = {
    UTC: "UTC",
    "Korea time": "Asia/Seoul",
    "Pyongyang time": "Asia/Pyongyang",
    "Japan time": "Asia/Tokyo",
    "Beijing time": "Asia/Shanghai",
    "Hong Kong time": "Asia/Hong_Kong",
    "Taipei time": "Asia/Taipei",
    "Manila time": "Asia/Manila",
    "Singapore time": "Asia/Singapore",
    "Kuala Lumpur time": "Asia/Kuala_Lumpur",
    "Hanoi time": "Asia/Ho_Chi_Minh",
    "Bangkok time": "Asia/Bangkok",
    "Jakarta time": "Asia/Jakarta",
    "India time": "Asia/Kolkata",
    "Pakistan time": "Asia/Karachi",
    "Kabul time": "Asia/Kabul",
    "Tehran time": "Asia/Tehran",
    "Baghdad time": "Asia/Baghdad",
    "Riyadh time": "Asia/Riyadh",
    "Doha time": "Asia/Qatar",
    "Dubai time": "Asia/Dubai",
    "Israel time": "Asia/Jerusalem",
    "Beirut time": "Asia/Beirut",
    "Damascus time": "Asia/Damascus",
    "Turkish time": "Europe/Istanbul",
    "Cairo time": "Africa/Cairo",
    "Moscow time": "Europe/Moscow",
    "Kyiv time": "Europe/Kyiv",
    "London time": "Europe/London",
    "Paris time": "Europe/Paris",
    "Berlin time": "Europe/Berlin",
    "Brussels time": "Europe/Brussels",
    "Geneva time": "Europe/Zurich",
    "Vienna time": "Europe/Vienna",
    "Rome time": "Europe/Rome",
    "British Summer Time": "Etc/GMT-1",
    "Central European Time": "Europe/Berlin",
    "Eastern European Time": "Europe/Kyiv",
    "Eastern time": "America/New_York",
    "Eastern Standard Time": "Etc/GMT+5",
    "Eastern Daylight Time": "Etc/GMT+4",
    "Central time": "America/Chicago",
    "Mountain time": "America/Denver",
    "Pacific time": "America/Los_Angeles",
    "Pacific Standard Time": "Etc/GMT+8",
    "Pacific Daylight Time": "Etc/GMT+7",
    "Hawaii time": "Pacific/Honolulu",
    "Guam time": "Pacific/Guam",
    "Sydney time": "Australia/Sydney",
}
#: A day of either half of the year: where both are as far from UTC, no day need be known.
_WINTER, _SUMMER = date(2026, 1, 15), date(2026, 7, 15)
_NOON = 12


def offset_of(zone: str | None, day: date | None) -> int | None:
    """How many minutes a zone is ahead of UTC on a day; None where that is not known."""
    key = ZONES.get(zone or "")
    if key is None:
        return None
    if day is not None:
        return _offset(key, day)
    ends = {_offset(key, each) for each in (_WINTER, _SUMMER)}
    return ends.pop() if len(ends) == 1 else None


@cache
def _zone(key: str) -> ZoneInfo:
    return ZoneInfo(key)


def _offset(key: str, day: date) -> int | None:
    ahead = datetime(day.year, day.month, day.day, _NOON, tzinfo=_zone(key)).utcoffset()
    return None if ahead is None else int(ahead.total_seconds()) // 60
