"""Whether the figures of two accounts are of one count at all: two towns, two days or two groups of one statistic share
its sentences and none of its numbers.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import combinations

from app.analysis.aliases import Aliases
from app.analysis.details import figures_told
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
    agreed: dict[Pair, set[Hashable]] = {pair: set() for pair in conflicts}
    for members in together:
        told = _told(members, aliases)
        for mine, theirs in combinations(told, 2):
            if (pair := _pair(mine, theirs)) in agreed:
                agreed[pair] |= told[mine] & told[theirs]
    return frozenset(
        pair
        for pair, values in conflicts.items()
        if len(values) >= FEWEST_IN_CONFLICT and len(values) > len(agreed[pair])
    )


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


def _told(members: Sequence[Passage], aliases: Aliases) -> dict[str, set[Hashable]]:
    """The figures of each account that tell something."""
    told: dict[str, set[Hashable]] = {each.account: set() for each in members}
    for each in members:
        told[each.account] |= {
            (detail.kind, detail.value)
            for detail in figures_told(each, aliases)
            if digits_of(detail.value) >= TELLING_DIGITS
        }
    return told


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)
