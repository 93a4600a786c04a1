"""What a mention of a day, a month or a year means, and what a text has said of days up to a place."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from app.analysis.day_mentions import ASIDE, BEFORE, NEWS, Mention

#: 이날 after an older day of another sentence is the day of the news: so in 11 of 12 of a sample.
NEWS_DAYS = timedelta(days=3)
#: 전년, "the year before", goes back from a year no older.
RECENT_YEARS = 2
#: So near ahead it is this year's even where the sentence tells of the past: reports of a past June say which.
AHEAD_SURELY = 160
#: The month after this one is this year's whatever the sentence tells.
MONTH_AHEAD = 31
#: Longer past than this, it may be next year's where the sentence speaks of what is to come.
NEXT_YEAR = 270
#: More days than any date of a year is ahead.
NEVER = 400
#: Years from which days can be counted on and back without leaving the calendar.
COUNTABLE = range(10, 9990)


@dataclass(frozen=True, slots=True)
class Point:
    """A year, a month or a day."""

    year: int
    month: int | None = None
    day: int | None = None

    def __str__(self) -> str:
        pieces = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(pieces)

    @property
    def date(self) -> date | None:
        """The day, if it is one that a calendar has."""
        try:
            return date(self.year, self.month or 0, self.day or 0)
        except ValueError:
            return None

    @property
    def possible(self) -> bool:
        """Whether a calendar has it."""
        if self.year not in COUNTABLE or not (self.month is None or 1 <= self.month <= 12):
            return False
        return self.day is None or self.date is not None


@dataclass(frozen=True, slots=True)
class Placed:
    """What a mention means; ``how`` is a code of named_days.HOW."""

    first: Point | None
    last: Point | None = None
    how: str = "unresolved"

    @property
    def value(self) -> str | None:
        """ISO, with a slash between the ends of a range."""
        if self.first is None:
            return None
        return f"{self.first}/{self.last}" if self.last else str(self.first)


NOWHERE = Placed(None)
#: Reads the sentence of a mention for past and future, where that is asked for.
Lean = Callable[[], int]


@dataclass(frozen=True, slots=True)
class Told:
    """What a text has said up to a mention. ``known`` has the latest day that it names in full, by month and day.

    ``near`` tells whether the last date stands in the same sentence, ``close`` whether the last day stands there
    or in one of the two before, ``next_to`` whether in the one before, ``gap`` how many characters before.
    ``month`` is the first recent month that is named, of which a report of figures is; ``year`` the last recent
    year: what 전월 and 전년 go back from, but for ``coming``, a year ahead that was named just before.
    ``latest`` is the last day named, whatever it counts from. ``week`` is the first day of the week told last, ``quarter`` the first month of the quarter, ``eve`` the day before the news that the same sentence names, ``said`` the day on which what is quoted was
    said, ``ahead`` the days to come that were named with their month, by their number; ``surely`` so many days ahead
    a month is this year's whatever the sentence tells; ``hardly`` so many days ahead it is rather the year before's; ``doubt`` so many days back
    a weekday is past though the sentence speaks of what is to come, ``again`` so many days past a month or its day
    may be next year's where it does.
    """

    published: date | None
    known: Mapping[str, date] = field(default_factory=dict)
    day: date | None = None
    news: date | None = None
    last: Point | None = None
    month: Point | None = None
    year: int | None = None
    week: date | None = None
    latest: date | None = None
    quarter: Point | None = None
    coming: int | None = None
    eve: date | None = None
    said: date | None = None
    ahead: Mapping[int, date] = field(default_factory=dict)
    surely: int = AHEAD_SURELY
    hardly: int = NEVER
    doubt: int = 0
    again: int = NEXT_YEAR
    lends: bool = False
    near: bool = False
    close: bool = False
    next_to: bool = False
    gap: int = 0

    def lent(self, within: int) -> Point | None:
        """The date that lends what the next one leaves out."""
        return self.last if self.near and self.lends and self.gap <= within else None

    def after(self, placed: Placed, mention: Mention) -> Told:
        """What it has said after it; a date lends its year where it names one."""
        point = placed.first
        if point is None:
            return self
        if mention.base in (NEWS, BEFORE):
            return replace(self, eve=point.date if mention.shift < 0 else self.eve, latest=point.date)
        written = mention.year is not None or mention.month is not None or mention.unit in ("year", "month")
        lends = (written and mention.base != ASIDE) or (placed.how == "told" and self.lends)
        told = replace(
            self,
            week=self._week(placed),
            quarter=self._quarter(placed),
            last=self._lender(placed, point),
            lends=lends,
            ahead=self._ahead(placed),
            coming=self._coming(point, mention),
        )
        if mention.compared or mention.base == ASIDE or point.day is not None or not self._is_recent(point):
            pass
        elif not placed.last:
            told = replace(told, month=self.month or (point if point.month else None), year=point.year)
        elif placed.last.year == point.year:
            told = replace(told, year=point.year)
        day = point.date if point.day and not placed.last else None
        if day is None:
            return told
        told = replace(told, latest=day)
        is_news = self.published and day <= self.published and self.published - day <= NEWS_DAYS
        news = max(day, self.news or day) if is_news else self.news
        return replace(told, day=day, news=news)

    def _lender(self, placed: Placed, point: Point) -> Point:
        """The end of a stretch of days lends its month: from Dec. 30 to Jan. 5, and on the 7th."""
        last = placed.last
        return last if last and last.day and point.day and last.month != point.month else point

    def _week(self, placed: Placed) -> date | None:
        """The first day of the last week that was told as one."""
        first, last = (end.date if end else None for end in (placed.first, placed.last))
        return first if first and last and last - first == timedelta(days=6) else self.week

    def _quarter(self, placed: Placed) -> Point | None:
        """The first month of the last quarter that was told."""
        first, last = placed.first, placed.last
        is_one = (
            first
            and last
            and not first.day
            and (last.year, last.month) == (first.year, (first.month or 0) + 2)
        )
        return first if is_one else self.quarter

    def _ahead(self, placed: Placed) -> Mapping[int, date]:
        here = self.published
        days = [end.date for end in (placed.first, placed.last) if end and end.day]
        later = {
            day.day: day for day in days if day and here and (day.year, day.month) > (here.year, here.month)
        }
        return {**self.ahead, **later} if later else self.ahead

    def _coming(self, point: Point, mention: Mention) -> int | None:
        """Of which year the figures are, where it is one ahead; a day or a month of this year leaves that as it is."""
        if mention.base == ASIDE or (mention.year is None and mention.unit != "year"):
            return self.coming
        here = self.published
        return point.year if here and point.year == here.year + 1 else None

    def _is_recent(self, point: Point) -> bool:
        here = self.published
        if here is None:
            return True
        oldest, now = here.year - RECENT_YEARS, (here.year, here.month)
        return oldest <= point.year and (point.year, point.month or 0) <= now
