"""Whether the figures of two accounts are of one count at all: two towns, two days or two groups of one statistic share
its sentences and none of its numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from app.analysis.aliases import Aliases
from app.analysis.details import Detail, counts_told, figures_told
from app.analysis.differences import FIGURE, Difference, Value
from app.analysis.passages import Passage
from app.analysis.ties import digits_of

#: So many figures in conflict, and more than they agree in, and two accounts are not of one count. Of 1,102 pairs of press
#: accounts 44 were in conflict: the two with three conflicts or more that were of two days had agreed in none, and those
#: in which two conflicts or more were true in 19 or more.
FEWEST_IN_CONFLICT = 3

#: Of so many digits is a figure that it says something if two accounts have it: both count some things in ones and tens.
TELLING_DIGITS = 2
#: A pair of accounts, by their keys.
Pair = tuple[str, str]
#: A figure: of which kind it is, and what it comes to.
_Figure = tuple[Hashable, Hashable]


def of_two_counts(
    found: Iterable[Difference], together: Iterable[Sequence[Passage]], aliases: Aliases
) -> frozenset[Pair]:
    """The pairs of accounts that are not of one count, by what differs and by the passages that state the same; a figure
    that an account repeats counts once. Figures far apart are of a rule of their own and prove nothing here.
    """
    conflicts: dict[Pair, set[frozenset[str]]] = defaultdict(set)
    for difference in found:
        if not is_in_conflict(difference) or difference.far:
            continue
        for one, other in _conflicting(difference):
            conflicts[_pair(one.account, other.account)].add(frozenset((one.value, other.value)))
    doubtful = {pair: values for pair, values in conflicts.items() if len(values) >= FEWEST_IN_CONFLICT}
    agreed: dict[Pair, set[_Figure]] = {pair: set() for pair in doubtful}
    for members in together if doubtful else ():
        accounts = _by_account(members)
        for mine, theirs in combinations(accounts, 2):
            if (pair := _pair(mine, theirs)) in agreed:
                agreed[pair] |= _agreed(accounts[mine], accounts[theirs], aliases)
    return frozenset(pair for pair, values in doubtful.items() if len(values) > len(agreed[pair]))


def is_in_conflict(difference: Difference) -> bool:
    """Whether figures cannot both be right."""
    return difference.kind == FIGURE and not difference.rounded


def pairs_of(difference: Difference) -> Iterator[Pair]:
    """The pairs of accounts that conflict in it."""
    return (_pair(one.account, other.account) for one, other in _conflicting(difference))


def _conflicting(difference: Difference) -> Iterator[tuple[Value, Value]]:
    return (
        (one, other)
        for one, other in combinations(difference.values, 2)
        if one.account != other.account
        and one.value != other.value
        and frozenset((one.value, other.value)) not in difference.alike
    )


def _by_account(members: Sequence[Passage]) -> dict[str, list[Passage]]:
    accounts: dict[str, list[Passage]] = defaultdict(list)
    for each in members:
        accounts[each.account].append(each)
    return accounts


def _agreed(mine: Sequence[Passage], theirs: Sequence[Passage], aliases: Aliases) -> set[_Figure]:
    """The figures that tell something and two accounts have; of two languages, whose nouns differ, also what both count."""
    one, other = (_telling(figures_told(each, aliases) for each in some) for some in (mine, theirs))
    alike = one & other
    if mine[0].lang == theirs[0].lang:
        return alike
    counted, counts = (_telling(counts_told(each, aliases) for each in some) for some in (mine, theirs))
    had = {value for _, value in alike}
    return alike | {(kind, value) for kind, value in counted & counts if value not in had}


def _telling(told: Iterable[Iterable[Detail]]) -> set[_Figure]:
    return {
        (each.kind, each.value)
        for details in told
        for each in details
        if digits_of(each.value) >= TELLING_DIGITS
    }


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)
