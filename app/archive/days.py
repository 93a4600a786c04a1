"""Days and instants: the keys that articles are sorted and filtered by."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.analysis.dates import Published

#: Below every instant of the years 1 to 9999, so that undated articles come last where the newest lead.
UNDATED = -(10**15)
#: Whose time an outlet keeps of a country that has one time, by ISO 3166.
COUNTRY_TIMES = {
    country: ZoneInfo(name)
    for country, name in {
        "AE": "Asia/Dubai", "BE": "Europe/Brussels", "CN": "Asia/Shanghai", "DE": "Europe/Berlin", "GB": "Europe/London",
        "FR": "Europe/Paris", "GR": "Europe/Athens", "HK": "Asia/Hong_Kong", "IN": "Asia/Kolkata", "IT": "Europe/Rome",
        "JP": "Asia/Tokyo", "KP": "Asia/Pyongyang", "KR": "Asia/Seoul", "MY": "Asia/Kuala_Lumpur", "PH": "Asia/Manila",
        "PK": "Asia/Karachi", "QA": "Asia/Qatar", "SG": "Asia/Singapore", "TH": "Asia/Bangkok", "TR": "Europe/Istanbul",
        "TW": "Asia/Taipei", "VN": "Asia/Ho_Chi_Minh",
    }.items()
}  # fmt: skip
#: In whose time, failing that, an article of a language was written that has its clock time in UTC, as feeds give it from anywhere.
WRITTEN_IN = {"ko": ZoneInfo("Asia/Seoul"), "ja": ZoneInfo("Asia/Tokyo"), "zh": ZoneInfo("Asia/Shanghai")}
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY_SECONDS = 86_400


def midnight(day: date, zone: ZoneInfo) -> int:
    """The instant at which ``day`` begins in ``zone``, in epoch seconds."""
    # Subtracting never leaves the calendar, where astimezone fails in the years 1 and 9999.
    start = datetime(day.year, day.month, day.day, tzinfo=zone)
    return int((start - _EPOCH).total_seconds())


def day_end(day: date, zone: ZoneInfo) -> int:
    """The instant at which ``day`` is over."""
    if day == date.max:
        return midnight(day, zone) + _DAY_SECONDS
    return midnight(day + timedelta(days=1), zone)


def local_day(published: Published, zone: ZoneInfo) -> date | None:
    """The article's day for a reader in ``zone``. A date without a clock time is never converted."""
    if published.at is None:
        return None
    if published.precision == "day":
        return date.fromisoformat(published.at)
    instant = _instant(published.at, zone)
    try:
        return instant.astimezone(zone).date()
    except OverflowError:
        return instant.date()


def day_of_writing(published: Published, lang: str, country: str | None = None) -> date | None:
    """What "today" means in an article: its day by its own clock, whatever day that is for the reader.

    One in UTC is read in the time of its outlet's ``country``, else in that of its language.
    """
    if published.at is None:
        return None
    if published.precision == "day":
        return date.fromisoformat(published.at)
    instant = datetime.fromisoformat(published.at)
    zone = COUNTRY_TIMES.get(country or "") or WRITTEN_IN.get(lang)
    if instant.utcoffset() or zone is None or instant.tzinfo is None:
        return instant.date()
    try:
        return instant.astimezone(zone).date()
    except OverflowError:
        return instant.date()


def sort_key(published: Published, zone: ZoneInfo) -> int:
    """Epoch seconds: local midnight for a day, UNDATED without a date."""
    if published.at is None:
        return UNDATED
    if published.precision == "day":
        return midnight(date.fromisoformat(published.at), zone)
    return int((_instant(published.at, zone) - _EPOCH).total_seconds())


def day_of(key: int | None, zone: ZoneInfo) -> date | None:
    """The day in ``zone`` of a sort key; None for UNDATED."""
    if key is None or key <= UNDATED:
        return None
    try:
        instant = _EPOCH + timedelta(seconds=key)
    except OverflowError:
        return date.max if key > 0 else date.min
    try:
        return instant.astimezone(zone).date()
    except OverflowError:
        return instant.date()


def _instant(at: str, zone: ZoneInfo) -> datetime:
    """A clock time; one that came without an offset is local."""
    instant = datetime.fromisoformat(at)
    return instant if instant.tzinfo else instant.replace(tzinfo=zone)
