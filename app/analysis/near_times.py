"""Whether the times of day of two passages may be of one act, of which two accounts tell differently."""

from __future__ import annotations

from app.analysis.acts import is_since, may_be_ends_alike, may_be_one_time
from app.analysis.clock_meeting import are_of_one_clock, may_be_one, minutes_apart
from app.analysis.clock_time import AN_HOUR, HALF_A_DAY
from app.analysis.clock_zones import UTC
from app.analysis.counterparts import are_counterparts, are_of_two
from app.analysis.details import (
    LIGHTEST_CLAUSE,
    LIGHTEST_SAME,
    ONE_ACT,
    SAME_CLAUSE,
    Detail,
    Told,
    of_one_act,
    of_one_sentence,
    told_both_ways,
)
from app.analysis.timed_acts import are_of_two_acts

#: Minutes between two times of one act; half a day apart one half is a slip for the other.
FARTHEST, SLIP = 3 * AN_HOUR, 5
#: Times of day of two sentences that are held against each other in their order, by judgement.
MOST_IN_ORDER = 3
#: So much of two clauses is the same, or of two sentences if as much of their clauses is as days need. With no more than
#: that, of 500 pairs of press accounts twelve were told, none of one act: two who were questioned, two towns, a drill and
#: what was shot in it; with this of 1,200 one, of two shares. By invented accounts it tells what it should.
ONE_CLAUSE, ONE_SENTENCE = 0.65, 0.75


def times_differ(one: Detail, other: Detail, told: Told, *, is_sure: bool = True) -> bool:
    """Whether two times of day may be of one act and are not one: told by one clock, or by two that can be set beside each
    other; ``told`` is what the whole accounts tell; ``is_sure``: their passages surely state the same.
    """
    if not may_be_held(one, other, is_sure=is_sure) or told_both_ways(one, other, told):
        return False
    if not (one.moment and other.moment) or not are_of_one_clock(one.moment, other.moment):
        return False
    if one.passage.lang != other.passage.lang:
        return is_sure
    bars = [(ONE_CLAUSE, LIGHTEST_CLAUSE), (SAME_CLAUSE, LIGHTEST_SAME)]
    is_one = of_one_act(one, other, ONE_ACT) and of_one_sentence(one, other, ONE_SENTENCE)
    # a clock is named by a place
    are_apart = are_counterparts if one.moment.basis == UTC else are_of_two
    return (is_one or any(of_one_act(one, other, *bar) for bar in bars)) and not are_apart(one, other)


def may_be_held(one: Detail, other: Detail, *, is_sure: bool = False, on_any_day: bool = False) -> bool:
    """Whether two times of day that are not one may be of one act: the only ones of their sentences, or where these surely state
    the same of as many in the same place, not far apart, of no telling, both
    the first or the last of some time or neither, of one day as far as days are told, but ``on_any_day``, where each sentence
    tells one, and beside which no two acts are told.
    """
    if one.is_aside or other.is_aside or not (one.moment and other.moment):
        return False
    is_alone = (_is_lone(one) and _is_lone(other)) or (is_sure and _are_in_order(one, other))
    if may_be_one(one.moment, other.moment) or not is_alone:
        return False
    apart = minutes_apart(one.moment, other.moment)
    if FARTHEST < apart < HALF_A_DAY - SLIP:
        return False
    if is_since(one.passage, one.span) != is_since(other.passage, other.span):
        return False
    if not may_be_ends_alike(one.passage, one.span, other.passage, other.span):
        return False
    is_of_one_day = may_be_one_time(one.dates, other.dates) and _are_of_one_day(one, other)
    is_of_a_day = on_any_day and len(one.dates) == len(other.dates) == 1
    return (is_of_one_day or is_of_a_day) and not are_of_two_acts(one, other)


def _are_of_one_day(one: Detail, other: Detail) -> bool:
    """Whether both tell their day, or were written on one: what is done daily has its hour, and the sun another each day."""
    mine, theirs = one.passage.day, other.passage.day
    return bool(one.dates and other.dates) or mine is None or theirs is None or mine == theirs


def _are_in_order(one: Detail, other: Detail) -> bool:
    """Whether both sentences tell as many times of day, few, and these in the same place: resumed at 8:30 and broke up at 1:10."""
    order = [[time.span for time in each.passage.times] for each in (one, other)]
    is_few = len(order[0]) == len(order[1]) <= MOST_IN_ORDER
    return is_few and order[0].index(one.span) == order[1].index(other.span)


def _is_lone(each: Detail) -> bool:
    """Whether its sentence tells no other time of day by that clock, but for the other end of a stretch."""
    times = each.passage.times
    mine = next(time for time in times if time.span == each.span)
    alike = [time for time in times if time.zone == mine.zone]
    return len(alike) == 1 or (mine.is_end and len(alike) == 2)
