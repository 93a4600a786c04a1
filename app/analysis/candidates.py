"""Figures, days and sayings of two accounts that differ and may be of one thing, though no rule is sure of it: those that
are nearest to each other, for a reader to check.

In twelve accounts of two invented matters in three languages, in which a stranger had planted differences and on which
nothing here was tried, the sure roads show 14 of 109 figures, 5 of 30 days and one of 12 sayings; with what stands here 62, 10 and 7. Of the 71
pairs of figures that stand here 48 are such differences, of six of days five, of 18 of sayings six. In 384 comparisons of the press, where little
differs, 134 pairs stand here; one in five is of one thing, by reading a draw of them.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations
from typing import TypeVar

import numpy as np

from app.analysis.acts import clause, in_common, is_until, part
from app.analysis.aliases import Aliases
from app.analysis.attribution import SCARE
from app.analysis.details import Detail, dates_told, days_of_value, is_day, words_of
from app.analysis.differences import ATTRIBUTION, DATE, FIGURE, Difference
from app.analysis.passages import Passage
from app.analysis.phases import told_apart
from app.analysis.placed import times
from app.analysis.quotes import Quote
from app.analysis.sameness import units
from app.analysis.sounds import sounds_of_name
from app.analysis.statements import Links
from app.analysis.tabulation import (
    OTHER,
    InRow,
    Noted,
    Row,
    figures_by_row,
    noted,
    noted_at,
    noted_day,
    shared_in,
)
from app.analysis.text import Span
from app.analysis.ties import are_apart
from app.analysis.word_table import FATES, told_in

#: What speaks for two figures being of one thing, beside how likely their sentences state the same: one fate, against it
#: two; words of their clauses that both have; as many figures in both sentences and the same place among them; against it
#: each time that one is e times the other. By trial on the invented accounts, where half or twice of each found as much.
OF_A_FATE, OF_A_VERB, OF_WORDS, OF_ORDER, OF_A_FACTOR = 0.6, 0.5, 0.5, 0.3, 0.25
#: The least that all this may come to, and how likely the sentences must be, or how alike the clauses, where no fate is
#: one; shares are told by the dozen, and need likelier sentences.
LEAST, LEAST_LIKELY, LEAST_ALIKE, LIKELY_SHARES = -0.6, 0.01, 0.2, 0.3
#: One figure is at most so many times the other; of numbers of nothing that is named at most so many, in likely sentences.
FARTHEST, FARTHEST_OTHER, LIKELY_OTHER = 12, 1.1, 0.3
#: The same of days, against which each day between them speaks.
OF_DAY_WORDS, OF_A_DAY, LEAST_DAY, FARTHEST_DAY = 0.4, 0.01, -0.1, 45
#: How likely two sentences of two languages must be in which one saying is in two mouths; of one language how much of
#: the shorter saying the other has.
LIKELY_SAYING, SAME_SAYING = 0.3, 0.5
#: Pairs of one row and two accounts: of more, a table of numbers, none is shown.
MOST_HELD = 4_000
#: Of so many at most is a reader told: the nearest.
MOST = 40
_SHARE = "percent"
T = TypeVar("T")
#: That somebody has so many is no fate, nor how many voted so.
_FATES = FATES - {"had", "for", "against", "abstained"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """Figures of one row, or days, one of each account that has one, the accounts in their order."""

    kind: str
    row: Row


@dataclass(frozen=True, slots=True)
class _Pair:
    """What two accounts have that is nearest to each other, how near, and the kind of its row."""

    one: Noted
    other: Noted
    near: float
    row: str = ""

    @property
    def ends(self) -> Mapping[str, Noted]:
        """What each of them has."""
        return {each.account: each for each in (self.one, self.other)}


def candidates(
    found: Sequence[Passage], links: Links, aliases: Aliases, told: Iterable[Difference]
) -> tuple[Candidate, ...]:
    """What differs and may be of one thing, the nearest first, without what is ``told`` to differ already."""
    held = _held(told)
    at = {(each.account, each.span): place for place, each in enumerate(found)}
    likely = _Likely(links, at)
    made = []
    every = (
        (FIGURE, _figures(found, aliases, likely)),
        (DATE, _days(found, likely)),
        (ATTRIBUTION, _sayings(found, likely)),
    )
    for kind, pairs in every:
        new = [each for each in pairs if not _is_held(each, held)]
        made += [(near, Candidate(kind, row)) for near, row in _joined(new, found)]
    made.sort(key=lambda one: -one[0])
    return tuple(each for _, each in made[:MOST])


@dataclass(frozen=True, slots=True)
class _Likely:
    """How likely two passages state the same."""

    links: Links
    at: Mapping[tuple[str, Span], int]

    def of(self, one: Passage, other: Passage) -> float:
        """For two passages of different accounts."""
        mine, theirs = (self.at[each.account, each.span] for each in (one, other))
        return float(self.links.likely[mine, theirs])


#: For every value of a difference the accounts that it is held against.
Held = Mapping[tuple[str, Span], Set[str]]


def _held(told: Iterable[Difference]) -> Held:
    held: dict[tuple[str, Span], set[str]] = defaultdict(set)
    for each in told:
        for value in each.values:
            held[value.account, value.span] |= {other.account for other in each.values}
    return held


def _is_held(pair: _Pair, held: Held) -> bool:
    """Whether what one account has is held against the other's account already."""
    ends = ((pair.one, pair.other), (pair.other, pair.one))
    return any(other.account in held.get((one.account, one.span), ()) for one, other in ends)


def _figures(found: Sequence[Passage], aliases: Aliases, likely: _Likely) -> Iterator[_Pair]:
    for kind, row in figures_by_row(found, aliases).items():
        by_account = _by_account(row, lambda each: each.passage.account)
        for one, other in combinations(by_account, 2):
            shared = shared_in([*by_account[one], *by_account[other]])
            mine, theirs = (
                [each for each in by_account[key] if each.detail and (each.value, key) not in shared]
                for key in (one, other)
            )
            if 0 < len(mine) * len(theirs) <= MOST_HELD:
                order = _order([*mine, *theirs])
                grid = [[_alike(kind, a, b, likely, order) for b in theirs] for a in mine]
                for i, j, near in _nearest(grid):
                    yield _Pair(noted(mine[i]), noted(theirs[j]), near, kind)


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


def _alike(kind: str, one: InRow, other: InRow, likely: _Likely, order: Order) -> float | None:
    """How much speaks for two figures being of one thing; None where they cannot be held against each other."""
    mine, theirs = one.detail, other.detail
    if mine is None or theirs is None or mine.is_age != theirs.is_age:
        return None
    apart, sentences = times(mine, theirs), likely.of(one.passage, other.passage)
    if not 0 < apart <= (FARTHEST_OTHER if kind == OTHER else FARTHEST):
        return None
    if sentences < {OTHER: LIKELY_OTHER, _SHARE: LIKELY_SHARES}.get(kind, 0.0):
        return None
    fate, words = _fate(one, other), _words(mine, theirs)
    if sentences < LEAST_LIKELY and fate <= 0 and words < LEAST_ALIKE:
        return None
    if are_apart(mine.ties, theirs.ties) or told_apart(mine.passage, mine.span, theirs.passage, theirs.span):
        return None
    places = (order[each.passage.account, each.figure.span] for each in (one, other))
    is_in_order = len(set(places)) == 1 and order[one.passage.account, one.figure.span][1] > 1
    near = sentences + fate + OF_WORDS * words + OF_ORDER * is_in_order - OF_A_FACTOR * math.log(float(apart))
    return near if near >= LEAST else None


def _fate(one: InRow, other: InRow) -> float:
    """What speaks for or against two figures by what became of what they count."""
    mine, theirs = (_told(each, part) for each in (one, other))
    if mine and theirs:
        return OF_A_FATE if mine & theirs else -OF_A_FATE
    if not (mine or theirs):
        return 0.0
    may_be = (mine or _told(one, clause)) & (theirs or _told(other, clause))
    return 0.0 if may_be else -OF_A_VERB * OF_A_FATE


def _told(each: InRow, words: Callable[[Passage, Span], str]) -> frozenset[str]:
    return told_in(words(each.passage, each.figure.span), each.passage.lang, _FATES)


def _words(one: Detail, other: Detail) -> float:
    """What the clauses of two details have in common; 0 where they are of two languages."""
    return in_common(one.context, other.context) if one.passage.lang == other.passage.lang else 0.0


def _days(found: Sequence[Passage], likely: _Likely) -> Iterator[_Pair]:
    told = [each for passage in found for each in dates_told(passage) if is_day(str(each.value))]
    by_account = _by_account(told, lambda each: each.passage.account)
    days = {
        (each.account, each.span): {one.value for one in dates_told(each)} for each in found if each.dates
    }
    for one, other in combinations(by_account, 2):
        mine, theirs = by_account[one], by_account[other]
        if len(mine) * len(theirs) <= MOST_HELD:
            grid = [[_of_one_act(a, b, likely) for b in theirs] for a in mine]
            for i, j, near in _nearest(grid):
                a, b = mine[i], theirs[j]
                if not _is_told(a, b, days) and not _is_told(b, a, days):
                    yield _Pair(_noted(a), _noted(b), near)


def _noted(day: Detail) -> Noted:
    named = next(each for each in day.passage.dates if each.span == day.span)
    return noted_day(day.passage, named)


def _is_told(one: Detail, other: Detail, days: Mapping[tuple[str, Span], Set[Hashable]]) -> bool:
    """Whether the passage of one day names the other too."""
    return other.value in days[one.passage.account, one.passage.span]


def _of_one_act(one: Detail, other: Detail, likely: _Likely) -> float | None:
    """How much speaks for two days being of one act; the same day, which nothing may part, more."""
    apart = abs(days_of_value(str(one.value)) - days_of_value(str(other.value)))
    if (
        one.is_aside
        or other.is_aside
        or apart > FARTHEST_DAY
        or is_until(one.passage, one.span) != is_until(other.passage, other.span)
    ):
        return None
    near = likely.of(one.passage, other.passage) + OF_DAY_WORDS * _words(one, other)
    near += OF_ORDER * (apart == 0) - OF_A_DAY * apart
    return near if near >= LEAST_DAY else None


def _sayings(found: Sequence[Passage], likely: _Likely) -> Iterator[_Pair]:
    """What two accounts let two people say in sentences that are nearest to each other among all that quote one."""
    told = [_Saying(each, quote) for each in found if (quote := _only_quote(each))]
    by_account = _by_account(told, lambda each: each.passage.account)
    for one, other in combinations(by_account, 2):
        mine, theirs = by_account[one], by_account[other]
        if len(mine) * len(theirs) <= MOST_HELD:
            grid = [[_of_one_saying(a, b, likely) for b in theirs] for a in mine]
            for i, j, near in _nearest(grid):
                if not mine[i].is_by(theirs[j]):
                    yield _Pair(mine[i].noted, theirs[j].noted, near)


def _of_one_saying(one: _Saying, other: _Saying, likely: _Likely) -> float | None:
    """How alike two sayings are; None where that is too little."""
    if one.passage.lang == other.passage.lang:
        near, least = in_common(one.units, other.units), SAME_SAYING
    else:
        near, least = likely.of(one.passage, other.passage), LIKELY_SAYING
    return near if near >= least else None


def _only_quote(passage: Passage) -> Quote | None:
    """The first quotation of a sentence that quotes one speaker."""
    quoted = [each for each in passage.quotes if each.type != SCARE]
    speakers = {each.speaker.slug if each.speaker else None for each in quoted}
    return quoted[0] if len(speakers) == 1 and None not in speakers else None


@dataclass(frozen=True)
class _Saying:
    """A sentence that quotes one speaker."""

    passage: Passage
    quote: Quote

    @property
    def noted(self) -> Noted:
        """It, with who says so."""
        return noted_at(self.passage, self.quote.span, said=self.name)

    @property
    def name(self) -> str:
        """Who says so."""
        return self.quote.speaker.name if self.quote.speaker else ""

    @cached_property
    def units(self) -> frozenset[str]:
        """What is said."""
        return units(words_of(self.passage, self.quote.span))

    @cached_property
    def sounds(self) -> frozenset[str]:
        """Who says so, as it sounds in any script."""
        return sounds_of_name(self.name, self.passage.lang)

    def is_by(self, other: _Saying) -> bool:
        """Whether both are by one speaker, as the tables know or as two scripts sound."""
        mine, theirs = self.quote.speaker, other.quote.speaker
        if mine and theirs and mine.slug == theirs.slug:
            return True
        return not self.sounds.isdisjoint(other.sounds)


def _by_account(found: Iterable[T], whose: Callable[[T], str]) -> Mapping[str, list[T]]:
    by_account: dict[str, list[T]] = defaultdict(list)
    for each in found:
        by_account[whose(each)].append(each)
    return by_account


def _nearest(grid: Sequence[Sequence[float | None]]) -> Iterator[tuple[int, int, float]]:
    """The cells that are the highest of their row and of their column."""
    cells = np.array([[-math.inf if each is None else each for each in row] for row in grid])
    rows, columns = cells.max(axis=1, initial=-math.inf), cells.max(axis=0, initial=-math.inf)
    best = (cells == rows[:, None]) & (cells == columns[None, :]) & np.isfinite(cells)
    for i, j in zip(*np.nonzero(best), strict=True):
        yield int(i), int(j), float(cells[i, j])


def _joined(pairs: Sequence[_Pair], found: Sequence[Passage]) -> Iterator[tuple[float, Row]]:
    """Pairs that share an end as one row, so that of three accounts with three numbers one line is made."""
    groups: list[tuple[float, str, dict[str, Noted]]] = []
    for each in sorted(pairs, key=lambda one: -one.near):
        group = next((held for _, row, held in groups if row == each.row and _joins(held, each.ends)), None)
        if group is None:
            groups.append((each.near, each.row, dict(each.ends)))
        else:
            group.update(each.ends)
    accounts = dict.fromkeys(each.account for each in found)
    for near, row, held in groups:
        yield near, Row(row, tuple(held[key] for key in accounts if key in held))


def _joins(group: Mapping[str, Noted], ends: Mapping[str, Noted]) -> bool:
    """Whether a group has one of two ends, and nothing else of the other's account."""
    same = [group[account].span == end.span for account, end in ends.items() if account in group]
    return bool(same) and all(same)
