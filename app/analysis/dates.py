"""When an article was published: the date, its precision, what it rests on, how sure it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from app.analysis.calendar_words import full_dates, narrow, partial_dates
from app.analysis.cleaning import Segment
from app.analysis.date_lines import date_lines, dateline_days, head_lines, time_ago, url_day
from app.analysis.declared_dates import BadDate, Declared, read_declared
from app.analysis.patterns import regex
from app.analysis.text import shadow
from app.analysis.year_rule import Known, known_days, latest_past, lies_ahead, with_year

#: Years in which no outlet here published; sources write 0001 and 9999 for "unknown".
PLAUSIBLE_YEARS = range(1600, 2200)
#: A declared date this far behind the fetching is a zone's doing; further, it is somebody's mistake.
CLOCK_SKEW = timedelta(days=2)
_ARCHIVE_PICTURE = regex(
    r"file photo|^\W*file\b|archive|자료\s?사진|자료\s?화면|资料|資料", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True, slots=True)
class Published:
    """An article's date.

    ``at`` is RFC 3339 with an offset (precision ``minute``), ``YYYY-MM-DD`` (``day``) or None (``none``).
    ``basis``: declared, url, dateline, caption, relative, none. ``confidence``: high, medium, low.
    ``not_before``: the latest past full date that the text itself names, only where ``at`` is None.
    """

    at: str | None = None
    precision: str = "none"
    basis: str = "none"
    confidence: str = "low"
    not_before: str | None = None


@dataclass(frozen=True, slots=True)
class DateFinding:
    """An article's date, and what was wrong with the declared one."""

    published: Published
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class _Scene:
    """What the steps look at. ``known`` are the full dates that may lend their year."""

    text: str
    segments: Sequence[Segment]
    lines: Sequence[str]
    url: str | None
    zone: ZoneInfo
    fetched: Declared | None
    known: Known

    @property
    def latest(self) -> date | None:
        """The day after which nothing in the text can lie behind it."""
        return self.fetched.day if self.fetched else None


def published(
    *,
    declared: str | None,
    url: str | None,
    text: str,
    segments: Sequence[Segment],
    fetched: str | None,
    zone: ZoneInfo,
    today: date | None = None,
) -> DateFinding:
    """The date of an article, on the best basis there is, and never an invented one.

    ``today`` is the day on which the text is read: no text looks back on a later one.

    A full date names year, month and day. A day without a year takes the year of a full date in the same
    text or its address. A weekday, "last Monday" and 지난 5일 stay unresolved.
    """
    problem = None
    seen = _readable(fetched, zone)
    if declared and declared.strip():
        try:
            value = _plausible(read_declared(declared, zone))
            if today and value.day > today + timedelta(days=1):
                return DateFinding(
                    _dated(value, "declared", "low"), f"{declared.strip()[:80]!r} is yet to come"
                )
            return _from_declared(value, seen)
        except BadDate as error:
            problem = f"{declared.strip()[:80]!r}: {error}"
    scene = _scene(text, segments, url, seen, zone)
    for step in (_by_url, _by_dateline, _by_caption, _by_age):
        if found := step(scene):
            return DateFinding(_with_hour(found, scene), problem)
    bound = latest_past(scene.text, segments, scene.known, scene.latest or today)
    return DateFinding(Published(not_before=bound.isoformat() if bound else None), problem)


def _with_hour(found: Published, scene: _Scene) -> Published:
    """The day of an address with the hour that the text has of it, where it has one."""
    if found.basis != "url" or found.precision != "day":
        return found
    told = _by_dateline(scene)
    is_same = told is not None and told.precision == "minute" and str(told.at)[:10] == found.at
    return told if told and is_same else found


def _scene(
    text: str, segments: Sequence[Segment], url: str | None, fetched: Declared | None, zone: ZoneInfo
) -> _Scene:
    plain = narrow(shadow(text))
    in_url = url_day(url)
    return _Scene(
        text=plain,
        segments=segments,
        lines=head_lines(plain, segments),
        url=url,
        zone=zone,
        fetched=fetched,
        known=known_days(plain, segments, in_url.day if in_url else None),
    )


def _readable(value: str | None, zone: ZoneInfo) -> Declared | None:
    try:
        found = read_declared(value, zone) if value else None
    except BadDate:
        return None
    return found if found and found.day.year in PLAUSIBLE_YEARS else None


def _plausible(value: Declared) -> Declared:
    if value.day.year not in PLAUSIBLE_YEARS:
        raise BadDate("hardly the year of a publication")
    return value


def _from_declared(value: Declared, fetched: Declared | None) -> DateFinding:
    confidence = "high"
    if fetched and _later(value, fetched, timedelta()):
        confidence = "low" if _later(value, fetched, CLOCK_SKEW) else "medium"
    return DateFinding(_dated(value, "declared", confidence), None)


def _by_url(scene: _Scene) -> Published | None:
    found = url_day(scene.url)
    if not found or (not found.sure and _beyond(found.day, scene)):
        return None
    return _dated(Declared(found.day), "url", "high" if found.sure else "medium")


def _by_dateline(scene: _Scene) -> Published | None:
    for line in date_lines(scene.lines):
        if (value := _readable(line, scene.zone)) and not _beyond(value.day, scene):
            return _dated(value, "dateline", "high")
    for named in dateline_days(scene.lines):
        day = with_year(named, scene.known, scene.text, scene.latest)
        if day and not _beyond(day, scene):
            same = named.year is not None or day in scene.known.beside
            return _dated(Declared(day), "dateline", "high" if named.year else "medium" if same else "low")
    return None


def _by_caption(scene: _Scene) -> Published | None:
    """The day of the newest picture, unless the text looks back on a later one."""
    days = []
    for part in scene.segments:
        words = scene.text[part.start : part.end]
        if part.role != "caption" or _ARCHIVE_PICTURE.search(words):
            continue
        named = (*full_dates(words), *partial_dates(words))
        behind = [one for one in named if not lies_ahead(words, one)]
        days += [with_year(one, scene.known, scene.text, scene.latest) for one in behind]
    newest = max((day for day in days if day and not _beyond(day, scene)), default=None)
    bound = latest_past(scene.text, scene.segments, scene.known, scene.latest)
    if newest is None or (bound and bound > newest):
        return None
    return _dated(Declared(newest), "caption", "low")


def _by_age(scene: _Scene) -> Published | None:
    """``3 hours ago`` is true to the hour at best: only minutes give a moment."""
    age = time_ago(scene.lines)
    if age is None or scene.fetched is None:
        return None
    if scene.fetched.moment is None:
        return (
            _dated(Declared(scene.fetched.day - age), "relative", "low") if age >= timedelta(days=1) else None
        )
    moment = scene.fetched.moment - age
    exact = age < timedelta(hours=1)
    return _dated(Declared(moment.date(), moment if exact else None), "relative", "medium")


def _dated(value: Declared, basis: str, confidence: str) -> Published:
    if value.moment is None:
        return Published(value.day.isoformat(), "day", basis, confidence)
    return Published(value.moment.isoformat(timespec="seconds"), "minute", basis, confidence)


def _beyond(day: date, scene: _Scene) -> bool:
    return scene.latest is not None and day.toordinal() > scene.latest.toordinal() + 1


def _later(value: Declared, fetched: Declared, by: timedelta) -> bool:
    if value.moment and fetched.moment:
        return _seconds(value.moment) > _seconds(fetched.moment) + by.total_seconds()
    return value.day - fetched.day > by


def _seconds(moment: datetime) -> float:
    """Seconds since the year 1 in UTC, without the conversion that overflows at both ends of the calendar."""
    bare = moment.replace(tzinfo=None) - datetime.min
    return (bare - (moment.utcoffset() or timedelta())).total_seconds()
