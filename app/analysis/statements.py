"""Same statements: which passages of different accounts report the same, and the groups that they make."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import numpy.typing as npt

from app.analysis.encoding import Meanings
from app.analysis.likeness import Grid, features
from app.analysis.link_models import ACROSS, ACROSS_WORDS, WITHIN, WITHIN_WORDS, Model
from app.analysis.passages import Passage


@dataclass(frozen=True, slots=True)
class Links:
    """How likely any two passages of different accounts state the same, by their places; 0 within one account.

    ``same`` holds where that is likely enough to be said, ``close`` where it may well be so, ``near`` where it cannot
    be left out: a passage near to nothing is only in its account.
    """

    likely: Grid
    same: npt.NDArray[np.bool_]
    close: npt.NDArray[np.bool_]
    near: npt.NDArray[np.bool_]

    def nearest(self, place: int, most: int) -> list[int]:
        """The places of the passages nearest to one, nearest first."""
        row = self.likely[place]
        order = np.argsort(-row, kind="stable")[:most]
        return [int(at) for at in order if row[at] > 0]


@dataclass(frozen=True, slots=True)
class Statement:
    """What passages of two accounts or more both report: their places, in order."""

    members: tuple[int, ...]


def link(passages: Sequence[Passage], meanings: Meanings | None) -> Links:
    """Every pair of passages of different accounts weighed by the calibrated models; see link_models."""
    size = len(passages)
    likely = np.zeros((size, size), dtype=np.float32)
    same, close, near = (np.zeros((size, size), dtype=bool) for _ in range(3))
    if size:
        found = features(passages, meanings)
        langs = np.array([each.lang for each in passages])
        accounts = np.array([each.account for each in passages])
        weighty = np.array([each.is_weighty for each in passages])
        apart = (accounts[:, None] != accounts[None, :]) & np.outer(weighty, weighty)
        one_language = langs[:, None] == langs[None, :]
        for model, where in (
            (WITHIN if meanings is not None else WITHIN_WORDS, apart & one_language),
            (ACROSS if meanings is not None else ACROSS_WORDS, apart & ~one_language),
        ):
            likelihood = _likelihood(model, found)
            likely = np.where(where, likelihood, likely)
            same |= where & (likelihood >= model.same)
            close |= where & (likelihood >= model.close)
            near |= where & (likelihood >= model.only)
    return Links(np.asarray(likely, dtype=np.float32), same, close, near)


def statements(passages: Sequence[Passage], links: Links) -> tuple[Statement, ...]:
    """Passages in groups that report the same, in the order in which the first account that has them tells them.

    The likeliest links come first; two groups become one only if every two of their passages from different accounts
    are close, so that nothing is chained to what it does not state.
    """
    groups: dict[int, set[int]] = {}
    rows, columns = np.nonzero(np.triu(links.same))
    order = np.argsort(-links.likely[rows, columns], kind="stable")
    for at in order:
        one, other = int(rows[at]), int(columns[at])
        mine, theirs = groups.get(one, {one}), groups.get(other, {other})
        if mine is not theirs and _fit(mine, theirs, passages, links):
            mine |= theirs
            groups |= dict.fromkeys(mine, mine)
    distinct = {id(group): sorted(group) for group in groups.values()}
    return tuple(Statement(tuple(members)) for members in sorted(distinct.values()))


def _fit(mine: set[int], theirs: set[int], passages: Sequence[Passage], links: Links) -> bool:
    return all(
        links.close[one, other]
        for one in mine
        for other in theirs
        if passages[one].account != passages[other].account
    )


def _likelihood(model: Model, found: Mapping[str, Grid]) -> Grid:
    total = sum(weight * found[name] for name, weight in model.weights.items()) + model.intercept
    return np.asarray(1 / (1 + np.exp(-total)), dtype=np.float32)


def pairs_of(statement: Statement, passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    """The pairs of a statement's passages that are of different accounts."""
    return (
        pair
        for pair in combinations(statement.members, 2)
        if passages[pair[0]].account != passages[pair[1]].account
    )
