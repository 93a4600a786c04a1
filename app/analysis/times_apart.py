"""Times of day of two accounts that may be of one act and differ, though no rule is sure of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from app.analysis.acts import in_common
from app.analysis.clock_meeting import may_be_one, minutes_apart
from app.analysis.clock_time import AN_HOUR, HALF_A_DAY
from app.analysis.details import CLOCK, Detail, times_told
from app.analysis.differences import DATE
from app.analysis.near_times import may_be_held
from app.analysis.nearest import Likely, Pair, nearest
from app.analysis.passages import Passage
from app.analysis.tabulation import Noted
from app.analysis.timed_acts import are_of_one_act, are_of_two_acts
from app.analysis.timed_rows import noted_time

#: What speaks for two times being of one act, beside how likely their sentences state the same: words of their clauses that
#: both have, that one act of the tables is told beside both, that they are one time; against it each hour between them; and the least that all
#: this may come to. By judgement, on what is invented.
OF_WORDS, OF_AN_ACT, OF_ONE_TIME, OF_AN_HOUR, LEAST = 0.4, 0.35, 0.3, 0.05, 0.1
#: Where no act is known beside both, the sentences must be so likely the same, or so much of two clauses of one language.
LIKELY, ALIKE = 0.5, 0.5


def times_apart(found: Sequence[Passage], likely: Likely) -> Iterator[Pair]:
    """Times of day of one act that are not one, also by clocks of which nobody knows how far they are apart. Two acts are
    never held against each other: see ``timed_acts``.
    """
    told = [each for passage in found for each in times_told(passage)]
    for one, other, near in nearest(
        told, lambda each: each.passage.account, partial(_of_one_moment, likely=likely)
    ):
        if not (one.moment and other.moment and may_be_one(one.moment, other.moment)):
            yield Pair(DATE, _noted(one), _noted(other), near, CLOCK)


def _of_one_moment(one: Detail, other: Detail, *, likely: Likely) -> float | None:
    """How much speaks for two times of day being of one act; the same time, which only two acts part, more."""
    if one.is_aside or other.is_aside or not (one.moment and other.moment):
        return None
    is_one, is_sure = may_be_one(one.moment, other.moment), likely.is_same(one.passage, other.passage)
    sentences = likely.of(one.passage, other.passage)
    # of one act told on two days, which stand against each other too
    on_any_day = is_sure or sentences >= LIKELY
    may_be = (
        not are_of_two_acts(one, other)
        if is_one
        else may_be_held(one, other, is_sure=is_sure, on_any_day=on_any_day)
    )
    if not may_be:
        return None
    words, is_known = _words(one, other), are_of_one_act(one, other)
    if not (is_one or is_known or is_sure or sentences >= LIKELY or words >= ALIKE):
        return None
    apart = minutes_apart(one.moment, other.moment)
    hours = min(apart, HALF_A_DAY - apart) / AN_HOUR  # half a day apart one half is a slip for the other
    near = sentences + OF_WORDS * words + OF_AN_ACT * is_known + OF_ONE_TIME * is_one - OF_AN_HOUR * hours
    return near if near >= LEAST else None


def _words(one: Detail, other: Detail) -> float:
    """What the clauses of two times have in common; 0 where they are of two languages."""
    return in_common(one.context, other.context) if one.passage.lang == other.passage.lang else 0.0


def _noted(each: Detail) -> Noted:
    clock = next(clock for clock in each.passage.times if clock.span == each.span)
    return noted_time(each.passage, clock)
