"""What may differ, told once: not what is told to differ already, nor two values twice because an account has one in two
places.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import combinations

from app.analysis.counts import PERSON
from app.analysis.differences import DATE, FIGURE, Difference
from app.analysis.in_rows import InRow
from app.analysis.nearest import Pair
from app.analysis.passages import Passage
from app.analysis.tabulation import Noted, Row
from app.analysis.text import Span

#: What stands behind the number of people.
_PEOPLE = f" {PERSON}"
#: Figures by what they count or measure, people of all kinds together.
Pools = Mapping[str, Sequence[InRow]]
#: What one account has: of which kind, in which pool, who, and what it comes to.
_End = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may differ, of its ``kind``: figures of one row, days, sayings or a denial with what it may deny, one of each
    account that has one, the accounts in their order.
    """

    kind: str
    row: Row


@dataclass(frozen=True, slots=True)
class Held:
    """What is told to differ: by account its places, each with the accounts that it is held against, and the pairs of what
    two come to.
    """

    places: Mapping[str, Sequence[tuple[Span, Set[str]]]]
    values: Set[frozenset[_End]]

    def has(self, pair: Pair) -> bool:
        """Whether what one account has is held against the other's account already, there or elsewhere in its text."""
        ends = ((pair.one, pair.other), (pair.other, pair.one))
        is_there = any(
            span.overlaps(_span(one)) and other.account in others
            for one, other in ends
            for span, others in self.places.get(one.account, ())
        )
        return is_there or _values(pair) in self.values


def held(told: Iterable[Difference], pools: Pools) -> Held:
    """What is told to differ, figures by the pool in which they are held against each other."""
    places: dict[str, list[tuple[Span, Set[str]]]] = defaultdict(list)
    values: set[frozenset[_End]] = set()
    pool_at = {
        (each.passage.account, each.figure.span): kind for kind, pool in pools.items() for each in pool
    }
    for each in told:
        for value in each.values:
            places[value.account].append((value.span, {other.account for other in each.values}))
        ends = [
            (
                each.kind,
                pool_at.get((one.account, one.span), ""),
                one.account,
                one.value.removesuffix(_PEOPLE),
            )
            for one in each.values
        ]
        values |= {frozenset(pair) for pair in combinations(ends, 2)}
    return Held(places, values)


def _values(pair: Pair) -> frozenset[_End]:
    """What the two ends of a pair come to; of sayings and denials each is one of its own."""
    return frozenset(
        (pair.kind, pair.pool, each.account, _value(pair.kind, each)) for each in (pair.one, pair.other)
    )


def _value(kind: str, end: Noted) -> str:
    if kind == DATE and end.date:
        return end.date.value or ""
    return end.said if kind == FIGURE else f"{end.span.start}-{end.span.end}"


def _span(end: Noted) -> Span:
    """Where it stands, of a figure without the words that only lead to what it counts."""
    return end.figure.span if end.figure else end.span


def joined(pairs: Iterable[Pair], found: Sequence[Passage]) -> Iterator[Candidate]:
    """Pairs that share an end as one, so that of three accounts with three numbers one line is made; the nearest first."""
    groups: dict[tuple[str, str], list[_Group]] = defaultdict(list)
    order: list[tuple[tuple[str, str], _Group]] = []
    told: set[frozenset[_End]] = set()
    for each in sorted(pairs, key=lambda one: -one.near):
        if (values := _values(each)) in told:
            continue
        told.add(values)
        named = (each.kind, each.row)
        group = next((held for held in groups[named] if held.joins(each)), None)
        if group is None:
            groups[named].append(group := _Group())
            order.append((named, group))
        group.add(each)
    accounts = dict.fromkeys(each.account for each in found)
    for (kind, row), group in order:
        yield Candidate(kind, Row(row, tuple(group.ends[key] for key in accounts if key in group.ends)))


@dataclass(slots=True)
class _Group:
    """Pairs that share an end, and the states of which they are."""

    ends: dict[str, Noted] = field(default_factory=dict)
    whose: frozenset[str] = frozenset()

    def add(self, pair: Pair) -> None:
        """Takes in a pair."""
        self.ends.update(pair.ends)
        self.whose |= pair.whose

    def joins(self, pair: Pair) -> bool:
        """Whether it has one of two ends, nothing else of the other's account, and is of no other state."""
        same = [
            self.ends[account].span == end.span for account, end in pair.ends.items() if account in self.ends
        ]
        is_of_others = bool(self.whose and pair.whose and self.whose.isdisjoint(pair.whose))
        return bool(same) and all(same) and not is_of_others
