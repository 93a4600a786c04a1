"""Whether the figures of two passages may be of one thing: how far apart they are, and what stands around them."""

from __future__ import annotations

from collections.abc import Hashable, Set
from decimal import Decimal

from app.analysis.acts import may_be_one_time
from app.analysis.counterparts import are_counterparts, are_of_two
from app.analysis.counts import Across
from app.analysis.details import (
    DOUBTFUL,
    LIGHTEST_CLAUSE,
    LIGHTEST_SAME,
    OF_LARGE,
    ONE_ACT,
    SAME_CLAUSE,
    SAME_WORDS,
    Detail,
    Told,
    in_same_words,
    of_one_act,
    of_one_sentence,
    told_both_ways,
)
from app.analysis.fates import are_two_fates
from app.analysis.ties import digits_of, reach

#: Two figures of one kind are of one thing if neither is so many times the other: in the accounts that two readers
#: laid beside each other, those that differed were at most 1.1 apart, and others of one unit 2.5 or more.
FARTHEST_APART = Decimal("1.6")
_MONTH = "month"
#: What is a part of anything: far apart they are of two things, a rise and a fall, for and against.
SHARES = frozenset({"percent", "point"})
#: So much if lengths of time or ages differ, which are seldom listed: of 2,002 pairs of press accounts this told three
#: more, all of one thing.
_LENGTH = "second"
ONE_LENGTH, _LENGTHS = 0.38, frozenset({_LENGTH, _MONTH})
#: So much if figures further apart than LISTED_APART are of one thing. In two languages, whose clauses share no words, the
#: only ones of two sentences that state the same are held against each other; by judgement, for in 1,400 comparisons of the
#: press there were none so far apart.
ONE_MEASURE = 0.2
#: Of several figures of one unit in a passage, which may be of several things, none is further from its counterpart.
LISTED_APART = Decimal("1.1")
#: Of so many digits, and no further apart, two figures are of one thing whatever stands around them: 4,447 and 4,477. In
#: 1,102 pairs of press accounts this told two that nothing else did, both true.
MANY_DIGITS, ALL_BUT_ONE = 4, Decimal("1.01")
#: The only figures of two sentences that state the same may be so far apart, if neither account has the other's anywhere and
#: so much of their clauses, or of the sentences where the clauses are light, is the same; further in the same words only.
#: Of 1,400 comparisons of the press eight figures more were told so, six of one thing.
FARTHEST_ALONE = Decimal("2.5")
ONE_CLAUSE, ONE_SENTENCE = 0.65, 0.75
#: So many digits at another power of ten are a slip, not another thing: in 1,400 comparisons of the press two were told so
#: that nothing else told, both true; with a digit more nothing else need be alike.
TELLING_DIGITS = 2
#: And more of them of two times, 2021 and this year, where so much of their clauses is the same.
ONE_SLIP = 0.8
#: The only figures of two sentences that surely state the same, in clauses all of which is the same, are of one thing though
#: these be as light as this: "The standoff lasted six hours", "lasted nine hours, he said".
WHOLE_CLAUSE, LIGHTEST_WHOLE = 1.0, 13.0
#: From here on a number tells by itself what it is, whatever it counts.
TELLING = 1_000


def figures_differ(
    one: Detail,
    other: Detail,
    told: Told,
    one_time: Set[frozenset[str]] = frozenset(),
    *,
    is_sure: bool = True,
) -> bool:
    """Whether two figures may be of one thing of which two accounts tell differently; ``told`` is what the whole accounts
    tell, for the others see near_figures.
    """
    if told_both_ways(one, other, told) or _count_two_things(one, other):
        return False
    if near_figures(one, other, one_time, is_sure=is_sure):
        return not _are_of_two_acts(one, other)
    may_be_far = is_sure or one.passage.lang == other.passage.lang
    is_one = (
        may_be_far and _are_of_one_thing_alone(one, other, told) and _are_of_one_time(one, other, one_time)
    )
    return is_one and not _are_of_two_acts(one, other)


def _are_of_two_acts(one: Detail, other: Detail) -> bool:
    """Whether within a language two figures have two fates, killed and injured, exported and imported, are of two states, or
    are how long two talked in two ways (how long else something took has no fate); of two languages only what is counted has, see ``_count_two_things``.
    """
    if one.passage.lang != other.passage.lang:
        return False
    if one.kind in _LENGTHS:
        return one.kind == _LENGTH and are_counterparts(one, other)
    return are_two_fates(one.fates, other.fates) or one.hands.are_others(other.hands)


def _count_two_things(one: Detail, other: Detail) -> bool:
    """Whether what two languages count is not one thing; within a language nouns tell that, and what became of it."""
    if one.passage.lang == other.passage.lang:
        return isinstance(one.kind, Across)
    if are_counterparts(one, other):
        return True
    mine, theirs = one.counting, other.counting
    return mine is not None and theirs is not None and not mine.may_be(theirs)


def are_far(one: Detail, other: Detail) -> bool:
    """Whether two figures are further apart than those of one count are."""
    if not isinstance(one.value, Decimal) or not isinstance(other.value, Decimal):
        return False
    return max(abs(one.value), abs(other.value)) > FARTHEST_APART * min(abs(one.value), abs(other.value))


def _are_of_one_thing_alone(one: Detail, other: Detail, told: Told) -> bool:
    """Whether two figures, the only ones of their sentences, are of one thing though they are far apart."""
    mine, theirs = one.value, other.value
    if not isinstance(mine, Decimal) or not isinstance(theirs, Decimal) or mine * theirs <= 0:
        return False
    is_of_anything = one.kind == OF_LARGE or one.kind in SHARES or not (one.is_alone and other.is_alone)
    if is_of_anything or are_of_two(one, other):
        return False
    pairs = ((one, theirs), (other, mine))
    if any(
        value in each.values or (each.kind, value) in told.get(each.passage.account, ())
        for each, value in pairs
    ):
        return False
    if max(abs(mine), abs(theirs)) > FARTHEST_ALONE * min(abs(mine), abs(theirs)):
        return of_one_sentence(one, other, SAME_WORDS) and one.passage.lang == other.passage.lang
    return (
        of_one_act(one, other, ONE_CLAUSE, LIGHTEST_CLAUSE)
        or of_one_act(one, other, SAME_CLAUSE, LIGHTEST_SAME)
        or of_one_sentence(one, other, ONE_SENTENCE)
    )


def near_figures(
    one: Detail, other: Detail, one_time: Set[frozenset[str]] = frozenset(), *, is_sure: bool = True
) -> bool:
    """Whether two figures may be of one thing: not far apart, of one time, and of clauses alike where they could be of
    anything, or told with the same other figure; neither stands in the other passage under another name. ``one_time``:
    pairs of dates that are told of one act all the same, and differ; ``is_sure``: their passages surely state the same.
    """
    mine, theirs = one.value, other.value
    if not isinstance(mine, Decimal) or not isinstance(theirs, Decimal) or mine * theirs <= 0:
        return False
    lower, higher = sorted((abs(mine), abs(theirs)))
    if not is_sure and one.passage.lang != other.passage.lang and higher > lower * LISTED_APART:
        return False
    is_one_time = _are_of_one_time(one, other, one_time)
    if _is_shifted(one, other, higher / lower, is_sure=is_sure) and (
        is_one_time
        or (digits_of(one.value) > TELLING_DIGITS and of_one_act(one, other, ONE_SLIP, LIGHTEST_CLAUSE))
    ):
        return True
    if not is_one_time:
        return False
    tied = mine != theirs and higher <= lower * reach(one.ties, other.ties)
    return (tied and of_one_act(one, other, ONE_ACT)) or _may_be_one(
        one, other, higher / lower, is_sure=is_sure
    )


def _are_of_one_time(one: Detail, other: Detail, one_time: Set[frozenset[str]]) -> bool:
    """Whether two figures are of dates that agree or are told of one act; an age is none of how long something took. Of
    what two languages count the dates agree: whether they are told of one act nothing else says.
    """
    if one.passage.lang != other.passage.lang and one.counting and other.counting:
        return may_be_one_time(one.dates, other.dates)
    is_one_time = may_be_one_time(one.dates, other.dates) or any(
        frozenset((own, others)) in one_time for own in one.dates for others in other.dates
    )
    if not (is_one_time or in_same_words(one, other)):
        return False
    return one.kind != _MONTH or one.is_age == other.is_age


def _is_shifted(one: Detail, other: Detail, times: Decimal, *, is_sure: bool) -> bool:
    """Whether both have the same digits at another power of ten, 71.5 and 715 million, in clauses the more alike the fewer
    these are.
    """
    is_power = times > 1 and times.normalize().as_tuple().digits == (1,)
    if not is_power or are_of_two(one, other) or other.value in one.values or one.value in other.values:
        return False
    digits = digits_of(one.value)
    if digits > TELLING_DIGITS:
        return is_sure or of_one_act(one, other, DOUBTFUL, LIGHTEST_CLAUSE)
    if digits == TELLING_DIGITS:
        return of_one_act(one, other, DOUBTFUL, LIGHTEST_CLAUSE)
    is_alike = one.passage.lang == other.passage.lang and one.is_alone and other.is_alone
    return is_alike and of_one_act(one, other, SAME_CLAUSE, LIGHTEST_SAME)


def _may_be_one(one: Detail, other: Detail, times: Decimal, *, is_sure: bool) -> bool:
    """The same by how far two figures are apart, how exactly they are told, and what stands around them."""
    alone = one.is_alone and other.is_alone
    if times > (FARTHEST_APART if alone and one.kind != OF_LARGE else LISTED_APART):
        return False
    if times > LISTED_APART and not of_one_act(one, other, ONE_MEASURE):
        return False
    if one.value != other.value and (_has(one, other.value) or _has(other, one.value)):
        return False
    is_telling = times <= ALL_BUT_ONE and min(digits_of(one.value), digits_of(other.value)) >= MANY_DIGITS
    if one.is_hedged or other.is_hedged or one.is_rounded(other) or is_telling:
        return True
    if alone and (
        of_one_act(one, other, SAME_CLAUSE, LIGHTEST_SAME)
        or (is_sure and of_one_act(one, other, WHOLE_CLAUSE, LIGHTEST_WHOLE))
    ):
        return True
    least = ONE_LENGTH if one.kind in _LENGTHS else DOUBTFUL
    return of_one_act(one, other, least, LIGHTEST_CLAUSE)


def _has(told: Detail, value: Hashable) -> bool:
    return isinstance(value, Decimal) and value >= TELLING and value in told.values
