"""Same statements: which passages of different accounts report the same, and the groups that they make."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations

import numpy as np
import numpy.typing as npt

from app.analysis.encoding import Meanings
from app.analysis.likeness import Grid, features
from app.analysis.link_models import ACROSS, ACROSS_WORDS, WITHIN, WITHIN_WORDS, Model
from app.analysis.passages import Passage
from app.analysis.word_meanings import words

#: Gives how likely the passages of two accounts, named in their order, state the same, as it was worked out before or by
#: what works it out.
Remember = Callable[[str, str, Callable[[], Grid]], Grid]


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
    """What passages of two accounts or more both report: their places, in order. What two accounts report alike when they
    are alone, and the statements of all could not take, is told ``beside`` one that has one of its passages and nothing of
    the other account, or by itself; ``around`` are the passages of it when they are alone.
    """

    members: tuple[int, ...]
    beside: bool = False
    around: tuple[int, ...] = ()


def link(passages: Sequence[Passage], meanings: Meanings | None, remember: Remember | None = None) -> Links:
    """Every pair of passages of different accounts weighed by the calibrated models, see link_models: as they were
    calibrated, two accounts by themselves, so that a third takes no link from two that have it. What two are worth is the
    same beside whichever others, and may be remembered.
    """
    size = len(passages)
    likely = np.zeros((size, size), dtype=np.float32)
    same, close, near = (np.zeros((size, size), dtype=bool) for _ in range(3))
    rows = _rows(passages)
    weighty = np.array([each.is_weighty for each in passages], dtype=bool)
    for one, other in combinations(rows.values(), 2):
        model = _model(passages[one[0]].lang, passages[other[0]].lang, meanings)
        likelihood = _likely(passages, meanings, (one, other), model, remember)
        may = np.outer(weighty[one], weighty[other])
        for mine, theirs, found, held in (
            (one, other, likelihood, may),
            (other, one, likelihood.T, may.T),
        ):
            where = np.ix_(mine, theirs)
            likely[where] = np.where(held, found, 0)
            same[where] = held & (found >= model.same)
            close[where] = held & (found >= model.close)
            near[where] = held & (found >= model.only)
    return Links(likely, same, close, near)


def _model(one: str, other: str, meanings: Meanings | None) -> Model:
    """The model for accounts in these languages."""
    return {
        (True, True): WITHIN,
        (True, False): WITHIN_WORDS,
        (False, True): ACROSS,
        (False, False): ACROSS_WORDS,
    }[one == other, meanings is not None]


def _likely(
    passages: Sequence[Passage],
    meanings: Meanings | None,
    rows: tuple[Sequence[int], Sequence[int]],
    model: Model,
    remember: Remember | None,
) -> Grid:
    """How likely each passage of one account states the same as each of another; weighed in the order of their keys, so that
    it is the same in whichever order they are compared.
    """
    keys = [passages[each[0]].account for each in rows]
    one, other = rows if keys[0] <= keys[1] else rows[::-1]
    weigh = partial(_weighed, passages, meanings, (one, other), model)
    has_all = remember is not None and _has_all_words(passages, meanings, (one, other))
    found = remember(min(keys), max(keys), weigh) if remember and has_all else weigh()
    return found if keys[0] <= keys[1] else found.T


def _has_all_words(
    passages: Sequence[Passage], meanings: Meanings | None, rows: tuple[Sequence[int], Sequence[int]]
) -> bool:
    """Whether all words of two accounts have vectors: of many long accounts only the first have."""
    one, other = rows
    if meanings is None or passages[one[0]].lang == passages[other[0]].lang:
        return True
    both = (passages[at] for at in (*one, *other))
    return all(word in meanings.words for each in both for word in words(each.text, each.lang))


def _weighed(
    passages: Sequence[Passage],
    meanings: Meanings | None,
    rows: tuple[Sequence[int], Sequence[int]],
    model: Model,
) -> Grid:
    """The same, worked out."""
    places, first = [*rows[0], *rows[1]], len(rows[0])
    both = [passages[at] for at in places]
    within = both[0].lang == both[-1].lang
    known = Meanings(meanings.sentences[places], {} if within else meanings.words) if meanings else None
    return _likelihood(model, features(both, known, model.weights))[:first, first:]


def statements(
    passages: Sequence[Passage], links: Links, alone: Sequence[Statement] | None = None
) -> tuple[Statement, ...]:
    """Passages in groups that report the same, in the order in which the first account that has them tells them; ``alone``
    are the statements of every two accounts, see ``of_two``: nothing that they surely report is lost among others.
    """
    own = of_two(passages, links) if alone is None else alone
    around = {pair: each.members for each in own for pair in combinations(each.members, 2)}
    sure = [pair for pair in _sure(links) if pair in around]
    groups = _grouped(sure, passages, links)
    found = [Statement(tuple(each)) for each in groups]
    left = _left(sure, groups)
    while left:
        beside = {pair for pair in left if any(_lacks(group, pair, passages) for group in groups)}
        found += [Statement(pair, beside=True, around=around[pair]) for pair in beside]
        rest = [pair for pair in left if pair not in beside]
        more = _grouped(rest, passages, links)
        for each in more:
            whole = (around.get(pair, pair) for pair in combinations(each, 2))
            found.append(Statement(tuple(each), around=_union(*whole)))
        groups, left = [*groups, *more], _left(rest, more)
    return tuple(sorted(found, key=lambda each: (each.members, each.beside)))


def of_two(passages: Sequence[Passage], links: Links) -> tuple[Statement, ...]:
    """The statements that every two accounts have when they are alone."""
    between: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for one, other in _sure(links):
        between.setdefault((passages[one].account, passages[other].account), []).append((one, other))
    return tuple(
        Statement(tuple(group)) for sure in between.values() for group in _grouped(sure, passages, links)
    )


def _union(*groups: Sequence[int]) -> tuple[int, ...]:
    return tuple(sorted(set().union(*groups)))


def _rows(passages: Sequence[Passage]) -> dict[str, list[int]]:
    """The places of the passages of each account."""
    found: dict[str, list[int]] = {}
    for at, each in enumerate(passages):
        found.setdefault(each.account, []).append(at)
    return found


def _sure(links: Links) -> list[tuple[int, int]]:
    """The links of passages that state the same, the likeliest first."""
    rows, columns = np.nonzero(np.triu(links.same))
    order = np.argsort(-links.likely[rows, columns], kind="stable")
    return [(int(rows[at]), int(columns[at])) for at in order]


def _left(sure: Sequence[tuple[int, int]], groups: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """The links that no group has."""
    together = {pair for each in groups for pair in combinations(each, 2)}
    return [pair for pair in sure if pair not in together]


def _grouped(sure: Sequence[tuple[int, int]], passages: Sequence[Passage], links: Links) -> list[list[int]]:
    """The likeliest links come first; two groups become one only if every two of their passages from different accounts
    are close, so that nothing is chained to what it does not state.
    """
    groups: dict[int, set[int]] = {}
    for one, other in sure:
        mine, theirs = groups.get(one, {one}), groups.get(other, {other})
        if mine is not theirs and _fit(mine, theirs, passages, links):
            mine |= theirs
            groups |= dict.fromkeys(mine, mine)
    return sorted(sorted(group) for group in {id(group): group for group in groups.values()}.values())


def _lacks(group: Sequence[int], pair: tuple[int, int], passages: Sequence[Passage]) -> bool:
    """Whether a group has one passage of a pair, and none of the other's account."""
    other = [at for at in pair if at not in group]
    return len(other) == 1 and all(passages[at].account != passages[other[0]].account for at in group)


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
