"""Calibrates the models of app/analysis/link_models.py on pairs of accounts that were read, and prints them.

    .venv/bin/python -m tests.calibrate

Fitted by ridge-penalised maximum likelihood; precision and recall are of eight-fold cross-validation in which all pairs
of one matter stand on one side. Accounts of different matters are paired too, so that what is never the same is seen.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256

import numpy as np
import numpy.typing as npt

from app.analysis.encoding import Meanings
from app.analysis.likeness import counted, features, telling
from app.analysis.passages import Passage
from tests.accounts import DRAWN, MATTERS, Compared, compared, pairs_read

FOLDS, RIDGE = 8, 3.0
#: How many of the passages that are said to be in one account only must be: what is likelier than that is not said.
ONLY = {False: 0.9, True: 0.78}
#: Precision at which two passages are said to state the same, and at which they are close. Across languages links of the
#: press are right as often as here from 0.9 on: 77 of 86 that were read and are new beside those at 0.81 of fewer features.
SAME, CLOSE = {False: 0.92, True: 0.9}, {False: 0.6, True: 0.8}
ONLY_WITHIN = frozenset(("words", "held", "weight", "quoted", "quoted_apart"))
#: Within a language ``early`` takes from late sentences what their words prove, and so from the figures in which they differ.
ONLY_ACROSS = frozenset(("figures_near", "early", "told", "standing"))
#: Names are words too, and told by ``told``: counted again, two lists of states would be the same.
ONLY_WITHOUT_VECTORS = frozenset(("names", "named"))
ONLY_WITH_VECTORS = frozenset(("meaning", "meaning_squared", "margin", "told", "standing"))
#: Consonants of a name that is no accident, and how many such names two unrelated accounts may share.
LONG_SOUND, MOST_NAMES = 6, 1
#: How telling a figure is that unrelated accounts do not share.
NO_ACCIDENT = 0.6
Rows = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Sample:
    """Pairs of passages: what they have in common, whether they state the same, and on which side they are measured."""

    names: tuple[str, ...]
    rows: Rows
    same: Rows
    fold: npt.NDArray[np.int64]
    ends: npt.NDArray[np.int64]


def main() -> None:
    """Print the four models as they stand in link_models.py, with what was measured."""
    read = [*compared([*pairs_read(DRAWN, "tuned"), *pairs_read(MATTERS, "tuned")])]
    read += list(unrelated(read))
    for name, across, with_vectors in (
        ("WITHIN", False, True),
        ("WITHIN_WORDS", False, False),
        ("ACROSS", True, True),
        ("ACROSS_WORDS", True, False),
    ):
        sample = sampled([each for each in read if each.read.is_across == across], across, with_vectors)
        likely = cross_validated(sample)
        same, close = (bar(likely, sample.same, wanted[across]) for wanted in (SAME, CLOSE))
        weights, intercept = fitted(sample.rows, sample.same)
        print(f"#: {len(likely)} pairs, {int(sample.same.sum())} the same; cross-validated", end="")
        print(
            f" P {precision(likely, sample.same, same):.3f} R {recall(likely, sample.same, same):.3f};",
            end="",
        )
        print(
            f" close P {precision(likely, sample.same, close):.3f} R {recall(likely, sample.same, close):.3f}."
        )
        only = only_bar(sample, likely, ONLY[across])
        print(
            f"#: Of passages that have nothing likelier than {only:.3f}, {ONLY[across]} are in no other account."
        )
        print(f"{name} = Model(\n    {{")
        for key, value in zip(sample.names, weights, strict=True):
            print(f'        "{key}": {value:.3f},')
        print(
            f"    }},\n    intercept={intercept:.3f},\n    same={same:.3f},\n    close={close:.3f},\n    only={only:.3f},\n)"
        )


def unrelated(read: Sequence[Compared]) -> Iterator[Compared]:
    """Each drawn account beside one of the next matter that shares hardly a name with it: nothing is the same."""
    drawn = [each for each in read if each.read.group.startswith("drawn")]
    for each, other in zip(drawn, [*drawn[1:], drawn[0]], strict=True):
        mine = [at for at, passage in enumerate(each.passages) if passage.account == each.read.one.id]
        theirs = [at for at, passage in enumerate(other.passages) if passage.account == other.read.other.id]
        both = [each.passages[at] for at in mine], [other.passages[at] for at in theirs]
        if len(frozenset.intersection(*map(names, both))) > MOST_NAMES:
            continue
        if frozenset.intersection(*map(figures, both)):
            continue
        laid: Meanings | None = None
        if each.meanings is not None and other.meanings is not None:
            laid = Meanings(
                np.concatenate([each.meanings.sentences[mine], other.meanings.sentences[theirs]]),
                {**each.meanings.words, **other.meanings.words},
            )
        yield Compared(replace(each.read, other=other.read.other), (*both[0], *both[1]), laid, {})


def names(side: Sequence[Passage]) -> frozenset[str]:
    """The names of an account by their sound, the short ones aside."""
    return frozenset(sound for passage in side for sound in passage.sounds if len(sound) >= LONG_SOUND)


def figures(side: Sequence[Passage]) -> frozenset[Hashable]:
    """The figures of an account that are no accident: two accounts of 5.6 trillion won are of one matter."""
    return frozenset(each for passage in side for each in counted(passage) if telling(each) >= NO_ACCIDENT)


def sampled(read: Sequence[Compared], across: bool, with_vectors: bool) -> Sample:
    """Every pair of passages of these accounts."""
    rows: list[list[float]] = []
    same: list[float] = []
    fold: list[int] = []
    ends: list[tuple[int, int]] = []
    first = 0
    names: tuple[str, ...] = ()
    for each in read:
        found = features(each.passages, each.meanings)
        left_out = (ONLY_WITHIN if across else ONLY_ACROSS) | (
            (ONLY_WITHOUT_VECTORS if across else frozenset()) if with_vectors else ONLY_WITH_VECTORS
        )
        names = tuple(name for name in found if name not in left_out)
        at = int(sha256(each.read.group.encode()).hexdigest(), 16) % FOLDS
        for one, other in each.pairs():
            rows.append([float(found[name][one, other]) for name in names])
            same.append(float(each.grades.get((one, other), 0) > 0))
            fold.append(at)
            # Unrelated accounts would flatter what is only in one: -1 leaves them out there.
            ends.append((first + one, first + other) if each.grades else (-1, -1))
        first += len(each.passages)
    return Sample(names, np.array(rows), np.array(same), np.array(fold), np.array(ends))


def fitted(rows: Rows, same: Rows, ridge: float = RIDGE) -> tuple[Rows, float]:
    """The weights and the intercept on the features' own scales, by Newton's method."""
    mean, spread = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    level = np.column_stack([(rows - mean) / spread, np.ones(len(rows))])
    penalty = np.diag([*(ridge for _ in mean), 1e-6])
    found = np.zeros(level.shape[1])
    for _ in range(60):
        likely = 1 / (1 + np.exp(-level @ found))
        slope = level.T @ (likely - same) + penalty @ found
        step = np.linalg.solve((level.T * (likely * (1 - likely))) @ level + penalty, slope)
        found -= step
        if abs(step).max() < 1e-7:
            break
    weights = found[:-1] / spread
    return weights, float(found[-1] - weights @ mean)


def cross_validated(sample: Sample, ridge: float = RIDGE) -> Rows:
    """The likelihood of each pair by a model that has seen none of its matter."""
    likely = np.zeros(len(sample.same))
    for fold in range(FOLDS):
        test = sample.fold == fold
        weights, intercept = fitted(sample.rows[~test], sample.same[~test], ridge)
        likely[test] = 1 / (1 + np.exp(-(sample.rows[test] @ weights + intercept)))
    return likely


def bar(likely: Rows, same: Rows, wanted: float) -> float:
    """The lowest likelihood from which on so many are the same."""
    order = np.argsort(-likely)
    share = np.cumsum(same[order]) / np.arange(1, len(order) + 1)
    enough = np.nonzero(share >= wanted)[0]
    return float(likely[order][enough[-1]]) if len(enough) else 1.0


def only_bar(sample: Sample, likely: Rows, wanted: float) -> float:
    """The likelihood under which all pairs of a passage must lie for so many of these passages to be in one account."""
    related = sample.ends[:, 0] >= 0
    ends = sample.ends[related]
    most, has = np.zeros(ends.max() + 1), np.zeros(ends.max() + 1)
    for side in (0, 1):
        np.maximum.at(most, ends[:, side], likely[related])
        np.maximum.at(has, ends[:, side], sample.same[related])
    seen = np.unique(ends)
    order = seen[np.argsort(most[seen])]
    share = np.cumsum(1 - has[order]) / np.arange(1, len(order) + 1)
    enough = np.nonzero(share >= wanted)[0]
    return float(most[order][enough[-1]]) if len(enough) else 0.0


def precision(likely: Rows, same: Rows, bar: float) -> float:
    """How many of those from a likelihood on are the same."""
    chosen = likely >= bar
    return float(same[chosen].mean()) if chosen.any() else 0.0


def recall(likely: Rows, same: Rows, bar: float) -> float:
    """How many of the same lie from a likelihood on."""
    return float(same[likely >= bar].sum() / same.sum())


if __name__ == "__main__":
    main()
