"""Which year a month means that is named without one, alone or with its day: the one that words and nearness say."""

from __future__ import annotations

from datetime import date, timedelta

from app.analysis.day_mentions import COMING, PAST, UNSAID, Mention
from app.analysis.day_telling import AHEAD_SURELY, NEWS_DAYS, NOWHERE, Lean, Placed, Point, Told

#: A month or a day of this year is ahead though nothing says so, up to so many days; then it is last year's.
AHEAD_UNSAID = 200
#: Longer past than this, it is next year's unless the sentence tells of the past.
NEARLY_A_YEAR = 330
#: Characters over which a date lends its year to the next: "last year, in May", 지난해 1월과 7월.
YEAR_LOAN = 20
#: A month is of the year ahead that the last one was of where it follows so many months after it.
SAME_YEAR = 7
#: The days of a month in which "last" and its name mean the year before.
MIDDLE = 15


def by_month_name(mention: Mention, told: Told, lean: Lean) -> Placed:
    """11월, "Jan. 5": in the year of publication, the one before or after it, as words and nearness say."""
    month, day = mention.month or 1, mention.day
    if day and (same := told.known.get(f"{month}-{day}")) and not _is_of_the_news(same, told):
        return Placed(Point(same.year, month, day), None, "year-from-text")
    last = told.lent(YEAR_LOAN)
    if last and mention.lean == UNSAID and _is_earlier(last, told) and lean() != COMING:
        return Placed(Point(last.year, month, day), None, "told")
    here = told.published
    if here is None:
        return NOWHERE
    if last and mention.lean == UNSAID and last.year > here.year and _soon_after(last, month):
        return Placed(Point(last.year, month, day), None, "told")
    if mention.lean == UNSAID and not day and _goes_on(told, month) and lean() == PAST:
        return Placed(Point(here.year - 1, month), None, "told")
    begin = date(here.year, month, 1) if 1 <= month <= 12 else here
    shift = -1 if _has_been(mention, here, lean) else _year_shift(begin, day, told, mention, lean)
    return Placed(Point(here.year + shift, month, day), None, "year-from-publication")


def _has_been(mention: Mention, here: date, lean: Lean) -> bool:
    """Whether a stretch that has begun and ends ahead is the year before's: "from January to November exports rose"."""
    begin, until = mention.month or 1, mention.until
    end = until.month if until and until.month and until.year is None else 0
    if mention.lean or not begin <= here.month < end:
        return False
    ahead, said = 30 * (end - here.month), lean()
    if mention.day:
        return said == PAST and ahead > AHEAD_SURELY
    return said == PAST or (said == UNSAID and ahead > AHEAD_UNSAID)


def _goes_on(told: Told, month: int) -> bool:
    """Whether a report of months of the year before comes to one that this year has yet to see."""
    first, here = told.month, told.published
    return bool(first and here and first.year == here.year - 1 and here.month < month > (first.month or 0))


def _is_of_the_news(same: date, told: Told) -> bool:
    """The day that a text also names in an older year is that of the news: an anniversary."""
    here = told.published
    if here is None or same.year == here.year:
        return False
    day = Point(here.year, same.month, same.day).date
    return day is not None and timedelta() <= here - day <= NEWS_DAYS


def _soon_after(last: Point, month: int) -> bool:
    return last.month is not None and 0 <= month - last.month <= SAME_YEAR


def _is_earlier(last: Point, told: Told) -> bool:
    return told.published is None or last.year < told.published.year


def _year_shift(begin: date, day: int | None, told: Told, mention: Mention, lean: Lean) -> int:
    here = told.published or begin
    target = begin + timedelta(days=(day or 1) - 1)
    gap = (target - here).days if day else (begin.month - here.month) * 30
    if mention.lean:
        # "Last January", said early in January, is that of the year before.
        is_this_month = day is None and gap == 0 and here.day <= MIDDLE
        return (
            -1
            if mention.lean == PAST and (gap > 0 or is_this_month)
            else 1
            if mention.lean == COMING and gap < 0
            else 0
        )
    if gap > 0:
        said = PAST if gap >= told.hardly else lean() if gap > told.surely else COMING
        return -1 if said == PAST or (said == UNSAID and gap > AHEAD_UNSAID) else 0
    is_next = gap < -told.again and (lean() == COMING or (gap <= -NEARLY_A_YEAR and lean() == UNSAID))
    return 1 if is_next else 0
