"""Whose people are counted, as far as whole accounts tell: the five sailors of a headline are the five Korean sailors of its
first sentence, and none of three Chinese sailors.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import combinations

from app.analysis.counts import PERSON
from app.analysis.details import Detail
from app.analysis.differences import FIGURE, Difference, Value
from app.analysis.gathering import Shared
from app.analysis.text import Span

#: An account, what it counts, and how many.
_Count = tuple[str, Hashable, Hashable]
_NOBODY: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Owners:
    """The states whose people accounts count, by where the number stands; ``langs``: the language of each account."""

    states: dict[tuple[str, Span], frozenset[str]] = field(default_factory=dict)
    langs: dict[str, str] = field(default_factory=dict)

    def of(self, account: str, span: Span) -> frozenset[str]:
        """Whose they are that a figure counts; nobody where no place of its account tells that."""
        return self.states.get((account, span), _NOBODY)

    def may_differ(self, one: Value, other: Value) -> bool:
        """Whether two figures may be shown to differ: they are not of two states, nor in two languages one of a state and
        the other of none that is told.
        """
        mine, theirs = (self.of(each.account, each.span) for each in (one, other))
        if mine and theirs:
            return not mine.isdisjoint(theirs)
        is_one_language = self.langs.get(one.account) == self.langs.get(other.account)
        return is_one_language or not (mine or theirs)

    def kept(self, found: Iterable[Shared]) -> Iterator[Shared]:
        """Statements, their figures without those that are not held against each other."""
        for each in found:
            yield replace(
                each, differences=tuple(one for told in each.differences for one in self._held(told))
            )

    def _held(self, difference: Difference) -> Iterator[Difference]:
        if difference.kind == FIGURE and not difference.apart:
            yield from self._parted(difference)
        else:
            yield difference

    def _parted(self, difference: Difference) -> Iterator[Difference]:
        groups: list[list[Value]] = []
        for value in difference.values:
            near = [group for group in groups if any(self.may_differ(value, each) for each in group)]
            joined = [*(each for group in near for each in group), value]
            groups = [*(group for group in groups if group not in near), joined]
        if len(groups) == 1:
            yield difference
            return
        order = {id(each): at for at, each in enumerate(difference.values)}
        for group in groups:
            values = tuple(sorted(group, key=lambda each: order[id(each)]))
            if len({each.account for each in values}) > 1 and len({each.value for each in values}) > 1:
                yield replace(difference, values=values, rounded=_is_rounded(values, difference))


def _is_rounded(values: Iterable[Value], difference: Difference) -> bool:
    """Whether what is left is one number, rounded."""
    return difference.rounded or all(
        one.value == other.value or frozenset((one.value, other.value)) in difference.alike
        for one, other in combinations(values, 2)
        if one.account != other.account
    )


def owners_of(counts: Iterable[Detail]) -> Owners:
    """Whose people are counted, by all that accounts count: a number of sailors is of the states of which its account says so
    of as many sailors anywhere.
    """
    people = [
        (each, each.counting) for each in counts if each.counting is not None and each.counting.head == PERSON
    ]
    whose: dict[_Count, set[str]] = defaultdict(set)
    for each, counting in people:
        whose[_count(each)] |= counting.hands.whose
    return Owners(
        {(each.passage.account, each.span): frozenset(whose[_count(each)]) for each, _ in people},
        {each.passage.account: each.passage.lang for each, _ in people},
    )


def _count(each: Detail) -> _Count:
    """One thing that an account counts: the sailors of a headline and those below it. People of no kind are of this place
    alone: three who died are none of three officials.
    """
    thing = each.counting.thing if each.counting else PERSON
    return each.passage.account, thing if thing != PERSON else (PERSON, each.span), each.value
