"""Which day, month or year a mention means: against the day of publication and the days told before it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from app.analysis.day_mentions import (
    ASIDE,
    BEFORE,
    COMING,
    FEAST,
    MEANT_WEEKEND,
    NEWS,
    PAST,
    PUBLISHED,
    SAME,
    TOLD,
    UNSAID,
    Mention,
)
from app.analysis.day_telling import NEWS_DAYS, NOWHERE, Lean, Placed, Point, Told
from app.analysis.month_placing import YEAR_LOAN, by_month_name

#: A half or quarter that began so many months ago and is to come is next year's.
LATE = 10
#: Characters over which a date lends its month to the next: "Jan. 5 and 7", 지난달 3일과 5일.
LOAN = 40
#: A bare day later in the month than the publication is ahead though nothing says so, up to so many days.
DAY_AHEAD_UNSAID = 10
#: A bare day is next month's where that is so near and the sentence speaks of what is to come.
NEXT_MONTH = 10
#: Characters between a day and 이날 that stand for another one: 지난 2일부터 이날까지.
BESIDE = 3
#: A week so old is still the one told last.
RECENT = timedelta(days=31)
#: From this month on "the year that has passed" is the one that ends: so in all six of 300 comparisons of a December.
YEAR_ENDS = 11
_DAY = timedelta(days=1)
_WEDNESDAY, _THURSDAY, _SATURDAY, _SUNDAY = 2, 3, 5, 6
#: The first day on which the fourth of a weekday can be.
NOVEMBER, FOURTH = 11, 22


def placed(mention: Mention, told: Told, lean: Lean) -> Placed:
    """What a mention means, as far as can be said; ``lean`` reads its sentence for past and future if need be."""
    found = next((step for fits, step in _STEPS if fits(mention)), _written)(mention, told, lean)
    if mention.until and found.first:
        return _range(mention, found, told, lean)
    ends = [end for end in (found.first, found.last) if end]
    return found if all(end.possible for end in ends) else NOWHERE


def _range(mention: Mention, found: Placed, told: Told, lean: Lean) -> Placed:
    """The end of a range takes what it leaves out from its beginning, and so the other way round."""
    first, until = found.first, mention.until
    if first is None or until is None:
        return NOWHERE
    if until.unit or (until.lean and until.fields == {"day"}):
        own = placed(until, told, lean).first
        if own and str(first) < str(own):
            return Placed(first, own, found.how)
        if until.unit:
            return NOWHERE
    month = until.month or first.month
    year = until.year or first.year + (until.month is not None and until.month < (first.month or 0))
    if until.weekday is not None and (day := first.date):
        last = _point(day + timedelta(days=(until.weekday - day.weekday()) % 7))
    elif until.day and until.month is None and first.day and until.day < first.day:
        after = _month(first.year, first.month or 1, 1)
        last = Point(after.year, after.month, until.day)
    else:
        last = Point(year, month, until.day) if first.month or until.month else Point(year)
    if until.year and mention.year is None and not mention.unit:
        first = Point(until.year - ((first.month or 0) > (until.month or 12)), first.month, first.day)
    return Placed(first, last, found.how) if first.possible and last.possible else NOWHERE


def _by_day(mention: Mention, told: Told, lean: Lean) -> Placed:
    """오늘, "yesterday", 이날, "the previous day"."""
    if mention.part == "none":
        return NOWHERE
    day = _told_day(mention, told, lean)
    if day is None:
        return NOWHERE
    how = {PUBLISHED: "relative"}.get(mention.base, "same-day" if mention.shift == 0 else "told")
    day += mention.shift * _DAY
    if mention.part == "trading":
        day -= max(0, day.weekday() - _SATURDAY + 1) * _DAY
    return Placed(_point(day), None, how)


def _told_day(mention: Mention, told: Told, lean: Lean) -> date | None:
    """The day from which a word such as 이날 or 전날 counts."""
    if mention.part == "of":
        return _day_of(mention, told, lean)
    if mention.base == SAME and (latest := _latest(told)):
        return latest
    near, close = (told.day if told.near else None), (told.day if told.close else None)
    if near and told.gap <= BESIDE and told.news != near:
        close = None  # from the 2nd to this day
    news = told.news or told.published
    if mention.base == TOLD and mention.shift and told.eve:
        return told.eve
    if mention.base in (TOLD, SAME) and not mention.shift:
        return close if close and _is_meant(close, told, lean) else news
    before = near or (told.day if told.next_to else None)
    return {
        PUBLISHED: told.said or told.published,
        NEWS: near or (None if mention.part == "beside" else news),
        BEFORE: before or (None if mention.part == "beside" else news),
        ASIDE: near,
        TOLD: close,
    }[mention.base]


def _day_of(mention: Mention, told: Told, lean: Lean) -> date | None:
    """The day of something: as it is written beside it, or the one told just before; not where the day after is ahead."""
    if mention.of is None:
        day = told.day if told.next_to else None
    else:
        found = placed(mention.of, told, lean)
        day = found.first.date if found.first and not found.last else None
    if day and told.published and day <= told.published < day + timedelta(days=mention.shift):
        return None
    return day


def _latest(told: Told) -> date | None:
    """The day named last, if it is close or of these weeks."""
    day, here = told.latest, told.published
    return day if told.close or (day and here and here - RECENT <= day <= here) else None


def _is_meant(day: date, told: Told, lean: Lean) -> bool:
    """Whether "this day" is the one told last: not one ahead in a sentence of the past, no old one from before."""
    here = told.published
    if here is None or here - NEWS_DAYS <= day <= here:
        return True
    said = lean()
    return (said == COMING or (said != PAST and told.near)) if day > here else told.near


def _told_week(told: Told, mention: Mention) -> date | None:
    """A day of the week from which "the previous week" goes back: a recent one that was told, or the last."""
    beside = told.day if mention.base == SAME and told.near else None
    day, here = beside or told.week, told.published
    if here is None:
        return None
    return day if day and here - RECENT <= day <= here else here


def _by_week(mention: Mention, told: Told, lean: Lean) -> Placed:
    """지난주, 이번 주 금요일, "next week"."""
    base = (
        _told_week(told, mention)
        if mention.base in (ASIDE, SAME)
        else told.day
        if mention.base == TOLD
        else told.published
    )
    if base is None:
        return NOWHERE
    if mention.part == "past":
        return Placed(_point(base - 7 * _DAY), _point(base), "relative")
    to_monday = base.weekday()
    start = base + (7 * mention.shift - to_monday) * _DAY
    if to_monday == _SUNDAY and mention.shift == 0 and lean() == COMING:
        start += 7 * _DAY  # on a Sunday the week to come is this one
    if mention.weekday is not None:
        return Placed(_point(start + mention.weekday * _DAY), None, "weekday")
    if mention.part == MEANT_WEEKEND:
        start += _weekends_ahead(base, lean) * 7 * _DAY
    if mention.part in ("weekend", MEANT_WEEKEND):
        return Placed(_point(start + 5 * _DAY), _point(start + 6 * _DAY), "relative")
    if mention.part == "sunday":  # weeks that begin on Sunday
        start = base + (7 * mention.shift - (to_monday + 1) % 7) * _DAY
    return Placed(_point(start), _point(start + 6 * _DAY), "relative")


def _weekends_ahead(here: date, lean: Lean) -> int:
    """How many weeks after this one's the weekend is that is meant: the one that has been, up to Wednesday or where the
    sentence tells of what was.
    """
    if here.weekday() >= _SATURDAY or lean() == COMING:
        return 0
    return 0 if here.weekday() > _WEDNESDAY and lean() == UNSAID else -1


def _by_quarter(mention: Mention, told: Told, _: Lean) -> Placed:
    """전분기, "the previous quarter": counted from the quarter told last."""
    if told.quarter is None:
        return NOWHERE
    first = _month(told.quarter.year, told.quarter.month or 1, 3 * mention.shift)
    return Placed(first, _month(first.year, first.month or 1, 2), "told")


def _by_month(mention: Mention, told: Told, _: Lean) -> Placed:
    """지난달 28일, "this month", 같은 달 5일, 전월."""
    here = _point(told.published) if told.published else None
    last = told.last if told.last and told.last.month else None
    if mention.day and last is None and told.latest:
        last = _point(told.latest)
    base = {PUBLISHED: here, TOLD: last, ASIDE: _reported_month(told) or here}[mention.base]
    if base is None:
        return NOWHERE
    if mention.part == "past" and told.published:
        first = _fitting(_month(base.year, base.month or 1, -1), told.published.day)
        return Placed(first, here, "relative")
    found = _month(base.year, base.month or 1, mention.shift)
    return Placed(replace(found, day=mention.day), None, "relative" if mention.base == PUBLISHED else "told")


def _reported_month(told: Told) -> Point | None:
    """The month from which "the month before" goes back: one just told, or that of which the report is."""
    last = told.last if told.near else None
    return last if last and last.month and not last.day else told.month


def _by_year(mention: Mention, told: Told, _: Lean) -> Placed:
    """지난해 11월, "last year", 이듬해 3월, 전년."""
    here = told.published.year if told.published else None
    last = told.last.year if told.last else here
    year = {PUBLISHED: here, TOLD: last, ASIDE: told.coming or told.year or here}[mention.base]
    if year is None:
        return NOWHERE
    if mention.part == "past" and told.published:
        first = _fitting(Point(year - 1, told.published.month), told.published.day)
        return Placed(first, _point(told.published), "relative")
    is_ending = mention.part == "ended" and told.published and told.published.month >= YEAR_ENDS
    shift = 0 if is_ending else mention.shift
    return _in_year(mention, year + shift, "relative" if mention.base == PUBLISHED else "told")


def _in_year(mention: Mention, year: int, how: str) -> Placed:
    if mention.part.startswith("half"):
        begin = 6 * int(mention.part[-1]) - 5
        return Placed(Point(year, begin), Point(year, begin + 5), how)
    if mention.part.startswith("quarter"):
        begin = 3 * int(mention.part[-1]) - 2
        return Placed(Point(year, begin), Point(year, begin + 2), how)
    if mention.part == "decade":
        return Placed(Point(year), Point(year + 9), how)
    return Placed(Point(year, mention.month, mention.day), None, how)


def _by_part(mention: Mention, told: Told, lean: Lean) -> Placed:
    """상반기, "the third quarter": this year's, last year's where this year's is far ahead, or next year's where it
    has begun long ago and is to come.
    """
    if told.published is None:
        return NOWHERE
    if (last := told.lent(YEAR_LOAN)) and not last.month:
        return _in_year(mention, last.year, "told")
    if told.near and told.gap <= LOAN and told.last and told.last.year > told.published.year:
        return _in_year(mention, told.last.year, "told")
    found = _in_year(mention, told.published.year, "year-from-publication")
    begin = found.first.month if found.first and found.first.month else 1
    is_last = begin > told.published.month and (mention.lean or lean()) == PAST
    is_next = told.published.month - begin >= LATE and (mention.lean or lean()) == COMING
    return _in_year(mention, told.published.year - is_last + is_next, "year-from-publication")


def _by_weekday(mention: Mention, told: Told, lean: Lean) -> Placed:
    """The nearest past one, the day of publication included, unless words set it ahead."""
    if told.published is None:
        return NOWHERE
    back = (told.published.weekday() - (mention.weekday or 0)) % 7
    said = mention.lean
    if said == UNSAID and back == 0:
        return Placed(_point(told.published), None, "weekday")
    if said == PAST:
        back = back or 7
    elif said == COMING or (back > told.doubt and lean() == COMING):
        back -= 7
    return Placed(_point(told.published - back * _DAY), None, "weekday")


def _by_feast(mention: Mention, told: Told, lean: Lean) -> Placed:
    """Thanksgiving: the fourth Thursday of the month, of the year that the month would be of."""
    found = (
        by_month_name(replace(mention, month=NOVEMBER, day=FOURTH + 3), told, lean)
        if mention.year is None
        else NOWHERE
    )
    year = mention.year or (found.first.year if found.first else None)
    if year is None:
        return NOWHERE
    first = date(year, NOVEMBER, FOURTH)
    how = "explicit" if mention.year else "year-from-publication"
    return Placed(_point(first + timedelta(days=(_THURSDAY - first.weekday()) % 7)), None, how)


def _by_bare_day(mention: Mention, told: Told, lean: Lean) -> Placed:
    """5일: of the month just named in the sentence, else of the publication's, unless it were ahead unsaid."""
    day = mention.day or 0
    if (
        (last := _lender_of_month(told, day))
        and mention.lean == UNSAID
        and not (_beyond(last, told) and lean() == PAST)
    ):
        return Placed(last, None, "told")
    if told.published is None:
        return NOWHERE
    here, said = told.published, mention.lean
    if said == UNSAID and (later := told.ahead.get(day)) and here.day - day > NEWS_DAYS.days:
        return Placed(_point(later), None, "told")
    sure: dict[int, tuple[int, ...]] = {PAST: (0, -1), COMING: (0, 1)}
    has_been = told.surely == 0 and day > here.day
    months = sure.get(said) or (sure[PAST][::-1] if has_been else _unsaid_months(here, day, lean))
    points = [replace(_month(here.year, here.month, move), day=day) for move in months]
    fitting = [
        p
        for p in points
        if p.date and (said != PAST or p.date <= here) and (said != COMING or p.date >= here)
    ]
    return Placed(fitting[0], None, "month-from-publication") if fitting else NOWHERE


def _unsaid_months(here: date, day: int, lean: Lean) -> tuple[int, ...]:
    gap = day - here.day
    if gap <= 0:
        following = replace(_month(here.year, here.month, 1), day=day).date
        is_next = following and (following - here).days <= NEXT_MONTH and lean() == COMING
        return (1, 0) if is_next else (0, -1)
    if gap <= DAY_AHEAD_UNSAID or lean() == COMING:
        return (0, 1, -1)
    return (-1, 0)


def _lender_of_month(told: Told, day: int) -> Point | None:
    """A bare day in the month of the day named just before it, unless that is this month anyway."""
    last, here = told.lent(LOAN), told.published
    if last is None or last.day is None or (here and (last.year, last.month) == (here.year, here.month)):
        return None
    lent = replace(last, day=day)
    return lent if lent.date else None  # 2월 2일까지 … 29일: that month has no such day


def _beyond(point: Point, told: Told) -> bool:
    return bool(told.published and point.date and point.date > told.published)


def _written(mention: Mention, _: Told, __: Lean) -> Placed:
    return _in_year(mention, mention.year, "explicit") if mention.year is not None else NOWHERE


def _point(day: date) -> Point:
    return Point(day.year, day.month, day.day)


def _month(year: int, month: int, shift: int) -> Point:
    count = year * 12 + month - 1 + shift
    return Point(count // 12, count % 12 + 1)


def _fitting(month: Point, day: int) -> Point:
    """The day of a month, or the last that it has."""
    found = next(day - less for less in range(4) if replace(month, day=day - less).date)
    return replace(month, day=found)


#: The first that fits places the mention; what fits none names its year or nothing.
_STEPS: tuple[tuple[Callable[[Mention], bool], Callable[[Mention, Told, Lean], Placed]], ...] = (
    (lambda each: each.unit == "day", _by_day),
    (lambda each: each.unit == "week", _by_week),
    (lambda each: each.unit == "quarter", _by_quarter),
    (lambda each: each.unit == "month", _by_month),
    (lambda each: each.unit == "year", _by_year),
    (lambda each: each.part == FEAST, _by_feast),
    (lambda each: each.year is not None, _written),
    (lambda each: bool(each.part), _by_part),
    (lambda each: each.month is not None, by_month_name),
    (lambda each: each.day is not None, _by_bare_day),
    (lambda each: each.weekday is not None, _by_weekday),
)
