"""Pairs of two accounts that are nearest to each other among all of their kind."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TypeVar

import numpy as np

from app.analysis.passages import Passage
from app.analysis.statements import Links
from app.analysis.tabulation import Noted
from app.analysis.text import Span

#: Pairs of one row and two accounts: of more, a table of numbers, none is shown.
MOST_HELD = 4_000
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pair:
    """What two accounts have that is nearest to each other, and how near; of figures ``pool`` is what they are held under,
    ``whose`` the states of which they are.
    """

    kind: str
    one: Noted
    other: Noted
    near: float
    row: str = ""
    pool: str = ""
    whose: frozenset[str] = frozenset()

    @property
    def ends(self) -> Mapping[str, Noted]:
        """What each of them has."""
        return {each.account: each for each in (self.one, self.other)}


@dataclass(frozen=True, slots=True)
class Likely:
    """How likely two passages state the same."""

    links: Links
    at: Mapping[tuple[str, Span], int]

    def of(self, one: Passage, other: Passage) -> float:
        """For two passages of different accounts."""
        mine, theirs = (self.at[each.account, each.span] for each in (one, other))
        return float(self.links.likely[mine, theirs])

    def is_same(self, one: Passage, other: Passage) -> bool:
        """Whether two passages of different accounts surely state the same."""
        mine, theirs = (self.at[each.account, each.span] for each in (one, other))
        return bool(self.links.same[mine, theirs])

    def among_the_likeliest(
        self, found: Sequence[Passage], least: float, ranked: int
    ) -> Iterator[tuple[int, int]]:
        """The places of sentences of two accounts that are so likely the same at least, and each among the so many likeliest
        of its account for the other.
        """
        by_account: dict[str, list[int]] = defaultdict(list)
        for at, each in enumerate(found):
            by_account[each.account].append(at)
        for one, other in combinations(by_account.values(), 2):
            cells = self.links.likely[np.ix_(one, other)]
            of_rows, of_columns = (
                np.sort(cells, axis=axis).take(-min(ranked, cells.shape[axis]), axis=axis) for axis in (1, 0)
            )
            near = (cells >= least) & (cells >= of_rows[:, None]) & (cells >= of_columns[None, :])
            yield from ((one[int(i)], other[int(j)]) for i, j in zip(*np.nonzero(near), strict=True))


def nearest(
    found: Iterable[T], whose: Callable[[T], str], alike: Callable[[T, T], float | None]
) -> Iterator[tuple[T, T, float]]:
    """Of every two accounts what is most alike both ways, and how much; None says that two cannot be one."""
    by_account: dict[str, list[T]] = defaultdict(list)
    for each in found:
        by_account[whose(each)].append(each)
    for one, other in combinations(by_account, 2):
        yield from nearest_of(by_account[one], by_account[other], alike)


def nearest_of(
    mine: Sequence[T], theirs: Sequence[T], alike: Callable[[T, T], float | None]
) -> Iterator[tuple[T, T, float]]:
    """The same of two accounts."""
    if not 0 < len(mine) * len(theirs) <= MOST_HELD:
        return
    found = [[alike(a, b) for b in theirs] for a in mine]
    cells = np.array([[-math.inf if each is None else each for each in row] for row in found])
    best = (cells == cells.max(axis=1)[:, None]) & (cells == cells.max(axis=0)[None, :]) & np.isfinite(cells)
    for i, j in zip(*np.nonzero(best), strict=True):
        yield mine[int(i)], theirs[int(j)], float(cells[i, j])
