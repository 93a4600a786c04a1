"""Sentences of several accounts that are closest to each other both ways, and that no statement has: they may state the same,
of which no rule is sure.

Of 101 such pairs within a language in the tuned part of the accounts that were read whole (tests/golden/statements) 58 state
the same to a reader, of 71 across two languages 46; in the part set aside 28 of 41 and 31 of 39.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import combinations

import numpy as np

from app.analysis.passages import Passage
from app.analysis.statements import Links

#: So likely the same at least: by trial on the tuned part; from .15 on 62 of 143 and 51 of 94 were.
LIKELY = 0.3

Places = tuple[int, ...]


def closest(
    found: Sequence[Passage], links: Links, stated: Set[int], shown: Set[frozenset[int]]
) -> tuple[Places, ...]:
    """The places of each such group, one of every account that has one, the likeliest first; none of what is ``stated`` or
    ``shown`` side by side already.
    """
    groups: list[list[int]] = []
    for pair in _mutual(found, links):
        if stated.isdisjoint(pair) and frozenset(pair) not in shown:
            _put(groups, pair, found)
    return tuple(tuple(sorted(each)) for each in groups)


def _mutual(found: Sequence[Passage], links: Links) -> Iterator[tuple[int, int]]:
    """The pairs of two accounts that are likeliest for both, the likeliest first."""
    rows: dict[str, list[int]] = {}
    for at, each in enumerate(found):
        rows.setdefault(each.account, []).append(at)
    pairs: list[tuple[float, int, int]] = []
    for one, other in combinations(rows.values(), 2):
        cells = links.likely[np.ix_(one, other)]
        if not cells.size:
            continue
        best = (cells == cells.max(axis=1)[:, None]) & (cells == cells.max(axis=0)[None, :])
        for i, j in zip(*np.nonzero(best & (cells >= LIKELY)), strict=True):
            pairs.append((float(cells[i, j]), one[int(i)], other[int(j)]))
    return ((mine, theirs) for _, mine, theirs in sorted(pairs, key=lambda each: (-each[0], each[1:])))


def _put(groups: list[list[int]], pair: tuple[int, int], found: Sequence[Passage]) -> None:
    """Into the first group that has one of a pair and nothing of the other's account, or else as one of its own."""
    for group in groups:
        new = [at for at in pair if at not in group]
        others = {found[at].account for at in group}
        if len(new) < len(pair) and others.isdisjoint(found[at].account for at in new):
            group.extend(new)
            return
    groups.append(list(pair))
