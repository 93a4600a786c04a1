"""Figures under the heads of their rows, and which of them more than one account has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from decimal import Decimal

from app.analysis.amounts import in_first, measure_of
from app.analysis.counts import PERSON
from app.analysis.details import Detail, words_of
from app.analysis.figure import Figure
from app.analysis.hands import NOBODY
from app.analysis.passages import Passage
from app.analysis.row_kinds import row_of

#: How many times a number may be another of which it is asked whether it is that, rounded, and how many are asked of one.
FARTHEST, MOST_NEAR = Decimal("1.3"), 60
#: How many times a bound a number may be that it may be meant for: more than two hours may be anything from two hours up.
FARTHEST_BOUND = Decimal("1.1")
#: From here on a number of people or things is looked for in every row: accounts call one thing users and customers.
LARGE_COUNT = 100
#: What an account tells in a row: what it comes to, the account, whose it is.
Told = tuple[Hashable, str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class InRow:
    """A figure under the head of its row; ``detail`` where it can be held against others, a range cannot."""

    kind: str
    passage: Passage
    figure: Figure
    detail: Detail | None = None

    @property
    def row(self) -> str:
        """The row that it stands in where all figures are told."""
        return row_of(self.kind, ends_of(self.figure))

    @property
    def value(self) -> Hashable:
        """What it comes to, in the first unit of its measure; of a range both ends, of dozens its words."""
        if self.detail:
            return self.detail.value, self.detail.amount.hedge if self.detail.amount else None
        told = ends_of(self.figure)
        return (*told, self.figure.comparator) if told else words_of(self.passage, self.figure.span)

    @property
    def told(self) -> Told:
        """What its account tells: how many, and of which state's people, where it says so."""
        return self.value, self.passage.account, self._whose

    def may_be(self, other: InRow) -> bool:
        """Whether the people or things that both count may be one state's."""
        return not (self._whose and other._whose and self._whose.isdisjoint(other._whose))

    @property
    def _whose(self) -> frozenset[str]:
        counting = self.detail.counting if self.detail else None
        return counting.hands.whose if counting else NOBODY.whose

    @property
    def unit(self) -> str:
        """The first unit of what measures the same; nothing for what is counted."""
        return "" if self.figure.unit == PERSON else measure_of(self.figure.unit) or ""

    @property
    def is_one(self) -> bool:
        """Whether it is one minute, day or year, which another account may tell in words."""
        return self.figure.value == 1

    @property
    def large_count(self) -> Decimal | None:
        """The number, if it counts people or things and is so large that two accounts hardly have it by chance."""
        value = self.figure.value
        is_count = self.figure.unit in (None, PERSON) and isinstance(value, Decimal)
        return value if is_count and isinstance(value, Decimal) and value >= LARGE_COUNT else None


def shared_in(row: Sequence[InRow]) -> Set[Told]:
    """What more than one account has in a row, exactly or rounded, with each account that has it: eleven Koreans are no
    eleven Chinese.
    """
    by_value: dict[Hashable, dict[Told, InRow]] = defaultdict(dict)
    for each in row:
        by_value[each.value].setdefault(each.told, each)
    distinct = [each for told in by_value.values() for each in told.values()]
    shared = {
        one.told
        for told in by_value.values()
        for one in told.values()
        if any(one.passage.account != other.passage.account and one.may_be(other) for other in told.values())
    }
    for one, other in _near(distinct):
        if one.may_be(other) and _are_alike(one, other):
            shared |= {one.told, other.told}
    return shared


def ends_of(figure: Figure | None) -> tuple[Decimal, ...]:
    """The numbers of a figure, in the first unit of its measure."""
    if figure is None or figure.value is None:
        return ()
    ends = figure.value if isinstance(figure.value, tuple) else (figure.value,)
    return tuple(in_first(each, figure.unit) for each in ends)


def _near(distinct: Iterable[InRow]) -> Iterator[tuple[InRow, InRow]]:
    """Pairs of numbers of one sign that are near each other."""
    told = [(each.detail.value, each) for each in distinct if each.detail]
    sized = sorted(
        ((value, each) for value, each in told if isinstance(value, Decimal)), key=lambda one: one[0]
    )
    for at, (value, one) in enumerate(sized):
        for more, other in sized[at + 1 : at + 1 + MOST_NEAR]:
            small, large = sorted((abs(value), abs(more)))
            if large > small * FARTHEST:
                break
            if value * more > 0 or value == more:
                yield one, other


def _are_alike(one: InRow, other: InRow) -> bool:
    """Whether two accounts tell one number, one of them with fewer digits or a bound."""
    mine, theirs = one.detail, other.detail
    if one.passage.account == other.passage.account or not (mine and theirs):
        return False
    return mine.is_rounded(theirs) or (mine.agrees(theirs) and _is_within(mine, theirs))


def _is_within(one: Detail, other: Detail) -> bool:
    """Whether two numbers, one of them a bound, are so near that they may be held for one."""
    small, large = sorted(abs(each.value) for each in (one, other) if isinstance(each.value, Decimal))
    return large <= small * FARTHEST_BOUND
