"""Whether the figures of two accounts are of one count at all: two towns, two days or two groups of one statistic share
its sentences and none of its numbers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from app.analysis.aliases import Aliases
from app.analysis.details import figures_told
from app.analysis.differences import FIGURE, Difference
from app.analysis.passages import Passage

#: So many figures in conflict, and more than they agree in, and two accounts are not of one count. Of 1,102 pairs of press
#: accounts 44 were in conflict; the five of two days, towns or markets that this leaves out had agreed in one figure at
#: most, and those in which two conflicts or more were true in 19 or more.
FEWEST_IN_CONFLICT = 2

#: A pair of accounts, in their order.
Pair = tuple[str, str]


def of_two_counts(
    found: Iterable[Difference], together: Iterable[Sequence[Passage]], aliases: Aliases
) -> frozenset[Pair]:
    """The pairs of accounts that are not of one count, by what differs and by the passages that state the same."""
    conflicts = Counter(pair for each in found if is_in_conflict(each) for pair in pairs_of(each))
    agreed: Mapping[Pair, set[Hashable]] = {pair: set() for pair in conflicts}
    for members in together:
        told = {each.account: set[Hashable]() for each in members}
        for each in members:
            told[each.account] |= {(detail.kind, detail.value) for detail in figures_told(each, aliases)}
        for pair in combinations(told, 2):
            if pair in agreed:
                agreed[pair].update(told[pair[0]] & told[pair[1]])
    return frozenset(
        pair for pair, count in conflicts.items() if count >= FEWEST_IN_CONFLICT and count > len(agreed[pair])
    )


def is_in_conflict(difference: Difference) -> bool:
    """Whether figures cannot both be right."""
    return difference.kind == FIGURE and not difference.rounded


def pairs_of(difference: Difference) -> Iterator[Pair]:
    """The pairs of accounts that differ in it, in their order."""
    return combinations(dict.fromkeys(value.account for value in difference.values), 2)
