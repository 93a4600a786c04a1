"""Whether the dates of two passages may be of one act: how near they lie, and what stands around them."""

from __future__ import annotations

from datetime import date

from app.analysis.acts import (
    DAY,
    YEAR,
    in_common,
    is_issued_apart,
    is_of_an_act,
    is_owner,
    is_since,
    is_until,
    may_be_ends_alike,
    zone_of,
)
from app.analysis.counterparts import are_of_two
from app.analysis.day_telling import NEWS_DAYS
from app.analysis.details import (
    DOUBTFUL,
    LIGHTEST_CLAUSE,
    LIGHTEST_SAME,
    ONE_ACT,
    SAME_CLAUSE,
    Detail,
    Told,
    days_of_value,
    figures_in_common,
    in_same_words,
    is_day,
    of_one_act,
    of_one_sentence,
    told_both_ways,
    words_of,
)

#: Days between two dates of one act; a report and what it looks back on lie further apart.
FARTHEST_DAYS = 3
#: Days that are to come may be further apart, if neither account has the other's day anywhere: it is told once when a pact
#: enters into force. These bars and those below are by judgement and by invented accounts: in 1,400 comparisons of the
#: press no two days, and no ends of two times, were told so, so that none was false.
FARTHEST_AHEAD = 366
#: Until when something lasts is told in few words: so much of two clauses, and so heavy are both.
ONE_END, LIGHTEST_END = 0.25, 16.0
#: And when something is planned, where both sentences that state the same have one date: so heavy are two clauses, or so
#: much of the sentences is the same.
LIGHTEST_PLAN, ONE_SENTENCE = 20.0, 0.75
#: Years between two years, and months between two months, of one act.
FARTHEST_YEARS, FARTHEST_MONTHS = 2, 6
#: So many figures that two accounts both tell make them of one matter: reports of two days share one, or none.
OF_ONE_MATTER = 2
#: Months after which a month has the same name: "last June" may be either.
A_YEAR = 12
#: So much if a month is held against a year (of four such with less in 1,102 pairs of press accounts none was of one act),
#: and, without a measurement, if the beginning of some time is held against a day of it.
UNLIKE = 0.7


def dates_differ(one: Detail, other: Detail, told: Told, *, is_sure: bool = True) -> bool:
    """Whether two dates may be of one act, of which two accounts tell differently; ``told`` is what the whole accounts
    tell; ``is_sure``: their passages surely state the same.
    """
    if told_both_ways(one, other, told) or told_each_day(one, other, told):
        return False
    return near_dates(one, other) or (
        _may_be_of_one_plan(one, other, told) and _is_alike_plan(one, other, is_sure=is_sure)
    )


def _may_be_of_one_plan(one: Detail, other: Detail, told: Told) -> bool:
    """Whether two days or months to come, far apart, may be when one thing is planned: neither account has the other's
    anywhere.
    """
    pair = (one, other)
    is_planned = all(len(str(each.value)) > YEAR and not each.is_aside and is_ahead(each) for each in pair)
    apart = abs(days_of_value(str(one.value)) - days_of_value(str(other.value)))
    if not is_planned or not 0 < apart <= FARTHEST_AHEAD or _may_be_one_day(one, other):
        return False
    if not may_be_ends_alike(one.passage, one.span, other.passage, other.span) or are_of_two(one, other):
        return False
    return not (_tells(one.passage.account, other, told) or _tells(other.passage.account, one, told))


def _is_alike_plan(one: Detail, other: Detail, *, is_sure: bool) -> bool:
    """Whether what stands around two dates to come tells one plan: less need be alike of the only ones of two sentences, and
    nothing of the ends of what both surely state, 2026 and 2027, nor of two languages.
    """
    bars = [(DOUBTFUL, LIGHTEST_CLAUSE), (SAME_CLAUSE, LIGHTEST_SAME)]
    is_lone = _is_lone(one) and _is_lone(other)
    if is_sure and is_lone and (_are_ends(one, other) or one.passage.lang != other.passage.lang):
        return True
    if one.passage.lang != other.passage.lang:
        return False
    bars += [(ONE_ACT, LIGHTEST_PLAN)] if is_lone else []
    if is_lone and of_one_sentence(one, other, ONE_SENTENCE):
        return True
    is_alike = any(of_one_act(one, other, *bar) for bar in bars)
    return is_alike and not (_is_of_the_next(one, other) or _is_of_the_next(other, one))


def _are_ends(one: Detail, other: Detail) -> bool:
    """Whether both dates are the last of some time, or deadlines."""
    return is_until(one.passage, one.span) and is_until(other.passage, other.span)


def _is_lone(each: Detail) -> bool:
    """Whether no other date of its sentence is of an act."""
    dates = [named for named in each.passage.dates if named.value and is_of_an_act(each.passage, named)]
    return len(dates) == 1


def is_ahead(each: Detail) -> bool:
    """Whether a date is to come, the beginning of a month or a year too."""
    day = each.passage.day
    return day is not None and days_of_value(str(each.value)) > day.toordinal()


def _tells(account: str, each: Detail, told: Told) -> bool:
    """Whether an account tells a date anywhere, in full or in part."""
    own, value = told.get(account, frozenset()), str(each.value)
    parts = value.split("-")
    if any((each.kind, "-".join(parts[:size])) in own for size in range(2, len(parts) + 1)):
        return True
    is_month = len(value) < DAY
    return is_month and any(kind == each.kind and str(other).startswith(f"{value}-") for kind, other in own)


def near_dates(one: Detail, other: Detail) -> bool:
    """Whether two dates may be of one act: not far apart as far as both are told, and of clauses alike. The same
    words, "that day" or "last year", are no difference in what is told.
    """
    mine, theirs = str(one.value), str(other.value)
    if one.is_aside or other.is_aside or is_day(mine) != is_day(theirs):
        return False
    known = min(len(mine), len(theirs))
    is_near = _is_near(mine[:known], theirs[:known]) or in_same_words(one, other)
    if not is_near or _may_be_one_day(one, other):
        return False
    if not may_be_ends_alike(one.passage, one.span, other.passage, other.span):
        return False
    if one.passage.lang != other.passage.lang:
        return _are_of_one_act_across(one, other)
    if is_issued_apart(one.passage, one.span, other.passage, other.span):
        return False
    if len(mine) != len(theirs) or is_since(one.passage, one.span) != is_since(other.passage, other.span):
        least = UNLIKE
    else:
        least = DOUBTFUL if not is_day(mine) and (one.is_counted or other.is_counted) else ONE_ACT
    is_planned = _are_ends(one, other) and is_ahead(one) and is_ahead(other)
    bars = [(least, LIGHTEST_CLAUSE), *([(ONE_END, LIGHTEST_END)] if is_planned else [])]
    is_alike = _folded(one) != _folded(other) and any(of_one_act(one, other, *bar) for bar in bars)
    return is_alike and not (_is_of_the_next(one, other) or _is_of_the_next(other, one))


def _may_be_one_day(one: Detail, other: Detail) -> bool:
    """Whether two days may be one as two places count: one apart, and not told in one and the same time."""
    if (
        not is_day(str(one.value))
        or abs(days_of_value(str(one.value)) - days_of_value(str(other.value))) != 1
    ):
        return False
    return zone_of(one.passage, one.span) != zone_of(other.passage, other.span)


def _are_of_one_act_across(one: Detail, other: Detail) -> bool:
    """Whether the dates of two languages may be of one act: the only ones of their sentences, neither counted from a day
    of its text nor both years, this and the next; and a year is none that is only a thing's, "last year's elections",
    where the other is told more exactly.
    """
    pair = (one, other)
    if any(each.is_told or len(each.passage.dates) > 1 for each in pair):
        return False
    is_alike = len(str(one.value)) == len(str(other.value))
    if is_alike:
        return not all(each.is_counted and len(str(each.value)) == YEAR for each in pair)
    return not any(is_owner(each.passage, each.span) for each in pair)


def told_each_day(one: Detail, other: Detail, told: Told) -> bool:
    """Whether two accounts of two days each tell of a day of these, as far from its own, and share no more figures than
    two matters do: the market of every day, the rallies of two. Of 20 dates that 300 comparisons of the press showed to
    differ, seven were such, and none of one act.
    """
    mine, theirs = one.passage.day, other.passage.day
    if mine is None or theirs is None or not is_day(str(one.value)) or not is_day(str(other.value)):
        return False
    apart = days_of_value(str(one.value)) - days_of_value(str(other.value))
    is_news = abs(days_of_value(str(one.value)) - mine.toordinal()) <= NEWS_DAYS.days
    if apart == 0 or apart != (mine - theirs).days or not is_news:
        return False
    return figures_in_common(one.passage.account, other.passage.account, told) < OF_ONE_MATTER


def _is_of_the_next(one: Detail, other: Detail) -> bool:
    """Whether another date in the clause of one is told in more of the words of the other: opens, closes."""
    mine = in_common(one.own, other.own)
    return any(in_common(words, other.own) > mine for words in one.beside)


def _is_near(mine: str, theirs: str) -> bool:
    first, second = [int(part) for part in mine.split("-")], [int(part) for part in theirs.split("-")]
    if len(first) == 1:
        return abs(first[0] - second[0]) <= FARTHEST_YEARS
    if len(first) == 2:
        months = abs((first[0] - second[0]) * 12 + first[1] - second[1])
        return months <= FARTHEST_MONTHS or months == A_YEAR
    return abs((date.fromisoformat(mine) - date.fromisoformat(theirs)).days) <= FARTHEST_DAYS


def _folded(told: Detail) -> str:
    return "".join(words_of(told.passage, told.span).casefold().split())
