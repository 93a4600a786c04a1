"""Figures, days, sayings and denials of two accounts that may be of one thing and differ, though no rule is sure of it:
those that are nearest to each other, for a reader to check.

In twelve accounts of two invented matters in three languages, in which a stranger had planted differences and into which
nobody looked, the sure roads show 26 of 140 figures, 10 of 47 days, none of 17 attributions, four of 6 wordings and no denial
of 28; with what stands here 93, 37, 7, 5 and 12. Of the 176 pairs that stand here 120 are such differences; of 90 that only
look so nine stand here and one is shown to differ, of 150 that agree two are shown to differ. In 384 comparisons of the
press, where little differs, 147 stand here; of 50 drawn with a fixed seed one reader found seven of one thing.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import partial
from itertools import chain, combinations

from app.analysis.acts import YEAR, End, clause, end_of, in_common, may_be_one_time, part
from app.analysis.aliases import Aliases
from app.analysis.attribution import HEADLINE_ROLES
from app.analysis.briefings import meets_the_press
from app.analysis.checked_once import Candidate, Pools, held, joined
from app.analysis.counted_sources import counts_sources
from app.analysis.counterparts import are_counterparts, are_of_two, are_told_together
from app.analysis.counts import PERSON
from app.analysis.details import Detail, dates_told, days_of_value, is_day
from app.analysis.differences import DATE, FIGURE, KINDS, Difference
from app.analysis.in_rows import InRow, shared_in
from app.analysis.nearest import Likely, Pair, nearest, nearest_of
from app.analysis.opposed import opposites
from app.analysis.owners import Owners, owners_of
from app.analysis.passages import Passage
from app.analysis.phases import told_apart
from app.analysis.placed import times
from app.analysis.rebuttals import DENIAL, rebuttals
from app.analysis.row_kinds import AGE, MAGNITUDE, OTHER
from app.analysis.sayings import sayings
from app.analysis.statements import Links
from app.analysis.tabulation import Noted, figures_by_row, is_of_people, noted, noted_day
from app.analysis.text import Span
from app.analysis.ties import are_apart
from app.analysis.times_apart import times_apart
from app.analysis.told_otherwise import are_parts_of_a_whole, times_by_rate
from app.analysis.told_weeks import told_week
from app.analysis.word_table import FATES, told_in

#: What speaks for two figures being of one thing, beside how likely their sentences state the same: one fate, against it
#: two, or people by two names; words of their clauses that both have; as many figures in both sentences and the same place
#: among them; against it each time that one is e times the other. By trial on twelve other invented accounts, where half or
#: twice of each found as much.
OF_A_FATE, OF_A_VERB, OF_A_NAME, OF_WORDS, OF_ORDER, OF_A_FACTOR = 0.6, 0.5, 0.2, 0.5, 0.3, 0.25
#: And that both are of one state, 187 South Koreans and 韩国公民178人, or one of a state that the other does not name; that the
#: dates of one are none of the other.
OF_A_STATE, OF_ONE_STATE, OF_A_TIME, OF_A_YEAR, OF_NAMES = 0.5, 0.3, 0.2, 0.4, 0.3
#: The least that all this may come to, and how likely the sentences must be, or how alike the clauses, where no fate is
#: one; shares and ages are told by the dozen, and need likelier sentences. Of five figures between -.6 and -.4 none was right.
LEAST, LEAST_LIKELY, LEAST_ALIKE, LIKELY_SHARES = -0.4, 0.005, 0.2, 0.3
#: One figure is at most so many times the other; of numbers of nothing that is named at most so many, in likely sentences.
FARTHEST, FARTHEST_OTHER, LIKELY_OTHER = 12, 1.1, 0.3
#: The same of days, against which each day between them speaks, and for which that one thing is told to happen on both.
OF_DAY_WORDS, OF_AN_ACT, OF_A_DAY, LEAST_DAY, FARTHEST_DAY = 0.4, 0.35, 0.01, -0.1, 40
#: Days of one such thing, or on which some time ends, may be as far apart as this, against which a day more does not speak; so many years may be
#: between the years that two accounts give it.
FARTHEST_ACT, FARTHEST_YEAR, OF_YEARS = 366, 5, 0.05
A_WEEK = 7
#: How many times something was done is told of any deed, which the sentences have to share.
_TIMES, _SHARES = "time", "percent"
_LIKELY: Mapping[str, float] = {
    OTHER: LIKELY_OTHER,
    _SHARES: LIKELY_SHARES,
    AGE: LIKELY_SHARES,
    _TIMES: LIKELY_SHARES,
    MAGNITUDE: LIKELY_SHARES,
}
#: Of so many at most is a reader told: the nearest.
MOST = 40
#: That somebody has so many is no fate, nor how many voted so.
_FATES = (FATES - {"had", "for", "against", "abstained"}) | {"risen", "fallen"}
#: What speaks for two days that tell of it being of one act; people meet and speak on many.
_ACTS = _FATES | {"in force", "started", "ended"}
#: Of these what becomes of one thing once, so that two days of it may be far apart, which holds for two things of a kind
#: too: two schools that closed. Missiles are fired and people killed on many days.
_ONCE = frozenset(
    ("in force", "started", "ended", "signed", "adopted", "cancelled", "opened", "closed", "built", "sunk", "seized", "released", "expelled", "charged", "convicted")
)  # fmt: skip
#: Ways in which people come from one place to another, of which two accounts tell by one each.
_MOVES = frozenset({"arrived", "left", "evacuated", "brought", "rescued", "sent"})
#: What is oftenest right is first: two readers called 36 of 40 claims, 26 of 28 figures, 15 of 19 days, 2 of 12 attributions so, before these
#: needed the same words.
_FIRST = (DENIAL, *KINDS)


def candidates(
    found: Sequence[Passage],
    links: Links,
    aliases: Aliases,
    told: Iterable[Difference],
    denied: Iterable[Iterable[Passage]] = (),
) -> tuple[Candidate, ...]:
    """What differs and may be of one thing, by its kind and the nearest of it first, without what is ``told`` to differ
    already; ``denied`` are the passages of each statement in which something is shown to be denied.
    """
    rows = figures_by_row(found, aliases)
    pools = _pools(rows, aliases)
    shown = held(told, pools)
    stands = [{(each.account, each.span) for each in some} for some in denied]
    at = {(each.account, each.span): place for place, each in enumerate(found)}
    likely = Likely(links, at)
    every = chain(
        _figures(pools, likely),
        _days(found, likely),
        times_apart(found, likely),
        sayings(found, likely, aliases.people),
        _denials(found, likely, pools),
    )
    new = [each for each in every if not shown.has(each) and not _is_denied(each, stands)]
    return tuple(sorted(joined(new, found), key=lambda each: _FIRST.index(each.kind)))[:MOST]


def _denials(found: Sequence[Passage], likely: Likely, pools: Pools) -> Iterator[Pair]:
    """Each two sentences once, by the deed that one tells and the other says not if it is known."""
    told: set[frozenset[tuple[str, Span]]] = set()
    shares = [each.detail for each in pools.get(_SHARES, ()) if each.detail]
    for each in chain(opposites(found, likely), rebuttals(found, likely)):
        ends = frozenset((end.account, end.passage.span) for end in (each.one, each.other))
        if ends not in told and not _tell_parts(each, shares):
            told.add(ends)
            yield each


def _tell_parts(pair: Pair, shares: Sequence[Detail]) -> bool:
    """Whether one sentence tells what part was, and the other what part was not."""
    mine, theirs = (
        [each for each in shares if each.passage is end.passage] for end in (pair.one, pair.other)
    )
    return any(are_parts_of_a_whole(part, rest) for part in mine for rest in theirs)


def _pools(rows: Mapping[str, Sequence[InRow]], aliases: Aliases) -> Pools:
    pools: dict[str, list[InRow]] = defaultdict(list)
    for kind, row in rows.items():
        pools[PERSON if is_of_people(kind, aliases) else kind] += [
            each for each in row if each.detail is None or not counts_sources(each.detail)
        ]
    return pools


def _is_denied(pair: Pair, stands: Sequence[Set[tuple[str, Span]]]) -> bool:
    """Whether both sentences of a denial stand in a statement in which something is shown to be denied."""
    ends = {(each.account, each.passage.span) for each in (pair.one, pair.other)}
    return pair.kind == DENIAL and any(ends <= each for each in stands)


def _figures(pools: Pools, likely: Likely) -> Iterator[Pair]:
    every = (each.detail for pool in pools.values() for each in pool if each.detail)
    owners = owners_of(every)
    for kind, pool in pools.items():
        by_account: dict[str, list[InRow]] = defaultdict(list)
        for each in pool:
            by_account[each.passage.account].append(each)
        for one, other in combinations(by_account, 2):
            shared = shared_in([*by_account[one], *by_account[other]])
            mine, theirs = (
                [each for each in by_account[key] if each.detail and each.told not in shared]
                for key in (one, other)
            )
            alike = partial(_alike, kind=kind, likely=likely, order=_order([*mine, *theirs]), owners=owners)
            for a, b, near in nearest_of(mine, theirs, alike):
                if a.detail and b.detail and are_told_together(a.detail, b.detail):
                    continue
                row = a.kind if a.kind == b.kind else kind
                yield Pair(
                    FIGURE,
                    noted(a),
                    noted(b),
                    near,
                    row,
                    kind,
                    _whose(filter(None, (a.detail, b.detail)), owners),
                )


#: Which figure of its kind a figure is in its passage, and of how many.
Order = Mapping[tuple[str, Span], tuple[int, int]]


def _order(row: Iterable[InRow]) -> Order:
    by_passage: dict[tuple[str, Span], list[Span]] = defaultdict(list)
    for each in row:
        by_passage[each.passage.account, each.passage.span].append(each.figure.span)
    return {
        (account, span): (place, len(spans))
        for (account, _), spans in by_passage.items()
        for place, span in enumerate(spans)
    }


def _alike(
    one: InRow, other: InRow, *, kind: str, likely: Likely, order: Order, owners: Owners
) -> float | None:
    """How much speaks for two figures being of one thing; None where they cannot be held against each other."""
    mine, theirs = one.detail, other.detail
    if mine is None or theirs is None or mine.is_age != theirs.is_age:
        return None
    apart = times_by_rate(mine, theirs) or times(mine, theirs)
    sentences = likely.of(one.passage, other.passage)
    is_near = 0 < apart <= (FARTHEST_OTHER if kind == OTHER else FARTHEST)
    if not is_near or sentences < _LIKELY.get(kind, 0.0):
        return None
    fate, words = _fate(one, other) - OF_A_NAME * (one.kind != other.kind), _words(mine, theirs)
    if sentences < LEAST_LIKELY and fate <= 0 and words < LEAST_ALIKE:
        return None
    state, time = _state(mine, theirs, owners), _time(mine, theirs)
    if fate <= -OF_A_FATE or state is None or _are_of_two(mine, theirs):
        return None
    places = (order[each.passage.account, each.figure.span] for each in (one, other))
    is_in_order = len(set(places)) == 1 and order[one.passage.account, one.figure.span][1] > 1
    near = sentences + fate + state + time + OF_WORDS * words + OF_ORDER * is_in_order
    near -= OF_A_FACTOR * math.log(float(apart)) + OF_NAMES * are_of_two(mine, theirs)
    return near if near >= LEAST else None


def _are_of_two(one: Detail, other: Detail) -> bool:
    """Whether words or figures beside them tell two figures apart."""
    return (
        are_apart(one.ties, other.ties)
        or are_counterparts(one, other)
        or told_apart(one.passage, one.span, other.passage, other.span)
    )


def _fate(one: InRow, other: InRow) -> float:
    """What speaks for or against two figures by what became of what they count."""
    mine, theirs = (_told(each, part) for each in (one, other))
    if mine and theirs:
        if mine & theirs:
            return OF_A_FATE
        return 0.0 if mine <= _MOVES and theirs <= _MOVES else -OF_A_FATE
    if not (mine or theirs):
        return 0.0
    may_be = (mine or _told(one, clause)) & (theirs or _told(other, clause))
    return 0.0 if may_be else -OF_A_VERB * OF_A_FATE


def _whose(details: Iterable[Detail], owners: Owners) -> frozenset[str]:
    """The states of which two figures are."""
    return frozenset(
        state
        for each in details
        for state in (each.counting or each).hands.whose | owners.of(each.passage.account, each.span)
    )


def _state(one: Detail, other: Detail, owners: Owners) -> float | None:
    """What speaks for or against two figures by whose they are; None where they are two states'."""
    mine, theirs = (_whose((each,), owners) for each in (one, other))
    if mine and theirs:
        return OF_A_STATE if mine & theirs else None
    return -OF_ONE_STATE if mine or theirs else 0.0


def _time(one: Detail, other: Detail) -> float:
    """What speaks against two figures by when they are of."""
    if may_be_one_time(one.dates, other.dates):
        return 0.0
    years = ({day[:YEAR] for day in each.dates} for each in (one, other))
    return -OF_A_TIME if set.intersection(*years) else -OF_A_YEAR


def _told(each: InRow, words: Callable[[Passage, Span], str]) -> frozenset[str]:
    return told_in(words(each.passage, each.figure.span), each.passage.lang, _FATES)


def _words(one: Detail, other: Detail) -> float:
    """What the clauses of two details have in common; 0 where they are of two languages."""
    return in_common(one.context, other.context) if one.passage.lang == other.passage.lang else 0.0


@dataclass(frozen=True, slots=True)
class _Day:
    """A day or a year as it is ``told``, with what is asked of it once for all that it is held against: which ``acts`` are told
    to happen on it, and which end of some time it is.
    """

    told: Detail
    acts: frozenset[str]
    end: End


def _days(found: Sequence[Passage], likely: Likely) -> Iterator[Pair]:
    named = [each for passage in found for each in dates_told(passage) if not _is_of_publication(each)]
    days: dict[tuple[str, Span], set[Hashable]] = defaultdict(set)
    for each in named:
        days[each.passage.account, each.passage.span].add(each.value)
    alike = partial(_of_one_act, likely=likely)
    every = [_Day(each, _acts(each), end_of(each.passage, each.span)) for each in named]
    for is_as_told in (is_day, _is_year):
        told = [each for each in every if is_as_told(str(each.told.value))]
        for one, other, near in nearest(told, lambda each: each.told.passage.account, alike):
            a, b = one.told, other.told
            if _meets_the_press(a) == _meets_the_press(b) and not (
                _may_be_same(a, b) or _is_told(a, b, days) or _is_told(b, a, days)
            ):
                yield Pair(DATE, _noted(a), _noted(b), near)


def _is_of_publication(each: Detail) -> bool:
    """Whether a headline tells the day on which it was published: the briefing of 11 March."""
    day = each.passage.day
    return each.passage.role in HEADLINE_ROLES and day is not None and str(each.value) == day.isoformat()


def _noted(day: Detail) -> Noted:
    named = next(each for each in day.passage.dates if each.span == day.span)
    return noted_day(day.passage, named)


def _is_told(one: Detail, other: Detail, days: Mapping[tuple[str, Span], Set[Hashable]]) -> bool:
    """Whether the passage of one day names the other too."""
    return other.value in days[one.passage.account, one.passage.span]


def _is_year(value: str) -> bool:
    """Whether a date is told as a year alone."""
    return len(value) == YEAR


def _of_one_act(one: _Day, other: _Day, *, likely: Likely) -> float | None:
    """How much speaks for two days, or two years, being of one act; the same day, which nothing may part, more."""
    mine, theirs = one.told, other.told
    if mine.is_aside or theirs.is_aside or not one.end.may_be(other.end):
        return None
    is_end = one.end.is_until and other.end.is_until
    apart = _apart(mine, theirs, is_once=is_end or not _ONCE.isdisjoint(one.acts & other.acts))
    if apart is None:
        return None
    near = likely.of(mine.passage, theirs.passage) + OF_DAY_WORDS * _words(mine, theirs)
    act = max(_act(one.acts, other.acts), int(is_end))
    near += OF_AN_ACT * act + OF_ORDER * _may_be_same(mine, theirs) - apart
    return near if near >= LEAST_DAY else None


def _meets_the_press(each: Detail) -> bool:
    """Whether a day is that of a briefing, which is none of what is told in it."""
    return meets_the_press(clause(each.passage, each.span), each.passage.lang)


def _may_be_same(one: Detail, other: Detail) -> bool:
    """Whether two days are one, or are told as the same weekday and whole weeks apart, of which only the tense of a sentence
    tells which: "next Monday" is taken for "Monday" too, but not for "last Monday".
    """
    days = [named for each in (one, other) for named in each.passage.dates if named.span == each.span]
    if one.value == other.value or any(each.how != "weekday" for each in days):
        return one.value == other.value
    mine, theirs = (told_week(each.passage, each.span) for each in (one, other))
    if mine and theirs and mine != theirs:
        return False
    return (days_of_value(str(one.value)) - days_of_value(str(other.value))) % A_WEEK == 0


def _acts(each: Detail) -> frozenset[str]:
    """What is told to happen on a day."""
    return told_in(part(each.passage, each.span), each.passage.lang, _ACTS)


def _act(mine: frozenset[str], theirs: frozenset[str]) -> int:
    """1 where one thing is told to happen on both days, -1 where two things are."""
    return 0 if not (mine and theirs) else 1 if mine & theirs else -1


def _apart(one: Detail, other: Detail, *, is_once: bool) -> float | None:
    """What speaks against two days by the time between them; None where that is too much."""
    if _is_year(str(one.value)):
        years = abs(int(str(one.value)) - int(str(other.value)))
        return OF_YEARS * years if is_once and years <= FARTHEST_YEAR else None
    days = abs(days_of_value(str(one.value)) - days_of_value(str(other.value)))
    if days > (FARTHEST_ACT if is_once else FARTHEST_DAY):
        return None
    return OF_A_DAY * min(days, FARTHEST_DAY)
