"""Calibrates the models of app/analysis/same_models.py on quotations that were read, and prints them.

    .venv/bin/python -m tests.calibrate_sameness [ARCHIVE.db]

Fitted by ridge-penalised maximum likelihood on the tuned part of tests/golden/speech/same_drawn.jsonl; precision and recall
are of eight-fold cross-validation in which all quotations that were drawn of one speaker stand on one side.
What a headline's own article quotes is known only among all of the press, folded: ANCHORED asks for an archive of it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from hashlib import sha256

import numpy as np

from app.analysis.folding import folded_texts
from app.analysis.same_models import ANCHORED, BODIES, HEADLINES, OF_OWN, SHARED, SameModel
from app.analysis.sameness import HEADLINE, Heard, likeness, shared
from tests.calibrate import FOLDS, RIDGE, Sample, cross_validated, fitted, precision, recall
from tests.measure_entries import Place, archived
from tests.sameness import SAME_DRAWN, SAME_IN_TEXTS, SAME_WITH_HEADLINE, TUNED, drawn

#: What is not weighed in texts: these took precision, in cross-validation from .92 to .90, and brought no recall.
NOT_IN_TEXTS = ("fewer_starts", "more_starts")
#: What is not weighed where one stands in a headline, and how it is held back: of what is as good in cross-validation this
#: kept every precision that was pinned.
NOT_WITH_HEADLINE, RIDGE_WITH_HEADLINE = ("lighter",), 2.0
#: Weights of a model that are written in one line.
IN_A_LINE = 12


def main() -> None:
    """Print the models as they stand in same_models.py, with what was measured."""
    for name, model, bar in (("BODIES", BODIES, SAME_IN_TEXTS), ("HEADLINES", HEADLINES, SAME_WITH_HEADLINE)):
        show(name, model, bar, sampled(in_headlines=model is HEADLINES))
    if len(sys.argv) > 1:
        show("ANCHORED", ANCHORED, SAME_WITH_HEADLINE, anchored(archived(sys.argv[1])))


def show(name: str, model: SameModel, bar: float, sample: Sample) -> None:
    """Print a model fitted on pairs, with what it has of them in cross-validation."""
    left_out, ridge = (NOT_IN_TEXTS, RIDGE) if model is BODIES else (NOT_WITH_HEADLINE, RIDGE_WITH_HEADLINE)
    sample.rows[:, [SHARED.index(each) for each in left_out]] = 0.0
    likely = cross_validated(sample, ridge)
    weights, intercept = fitted(sample.rows, sample.same, ridge)
    print(f"#: {len(likely)} pairs, {int(sample.same.sum())} the same; cross-validated", end="")
    print(f" P {precision(likely, sample.same, bar):.3f}", end="")
    print(f" R {recall(likely, sample.same, bar):.3f}.")
    print(printed(name, model, weights.tolist(), intercept))


def sampled(*, in_headlines: bool) -> Sample:
    """Every pair of the tuned part, in texts or where one stands in a headline."""
    rows, same, fold = [], [], []
    for each in drawn(TUNED):
        at = fold_of(each.group)
        for other, is_same in each.pairs(in_headlines=in_headlines):
            rows.append(shared(each.heard, other.heard, likeness(each.heard, other.heard)))
            same.append(float(is_same))
            fold.append(at)
    return in_sample(SHARED, rows, same, fold)


def anchored(said: dict[Place, Heard]) -> Sample:
    """Every pair of the tuned part of which one stands in a headline, by what their articles in an archive quote too."""
    folding = folded_texts(said.values())
    places = {each.key: place for each, place in folding.placed()}
    rows, same, fold = [], [], []
    for group, pair, is_same in tuned_places():
        if not all(each in said for each in pair):
            continue
        headline, other = sorted((said[each] for each in pair), key=lambda each: -each.rank)
        if headline.rank == HEADLINE:
            told = (0.0, 0.0)
            if other.rank != HEADLINE:
                told = folding.told(places[headline.key], places[other.key])
            rows.append((*shared(headline, other, likeness(headline, other)), *told))
            same.append(float(is_same))
            fold.append(fold_of(group))
    return in_sample((*SHARED, *OF_OWN), rows, same, fold)


def tuned_places() -> Iterator[tuple[str, tuple[Place, Place], bool]]:
    """The pairs of the tuned part: the group, where both stand, whether they are the same."""
    for line in map(json.loads, SAME_DRAWN.read_text("utf-8").splitlines()):
        one = line["query"]
        for key, is_same in (("same", True), ("other", False)):
            for other in line[key] if line["part"] == TUNED else ():
                yield str(one[4] or one[0]), ((one[0], one[1]), (other[0], other[1])), is_same


def fold_of(group: str) -> int:
    """On which side of a division a group stands."""
    return int(sha256(group.encode()).hexdigest(), 16) % FOLDS


def in_sample(
    names: tuple[str, ...], rows: list[tuple[float, ...]], same: list[float], fold: list[int]
) -> Sample:
    """Pairs of which none is of passages."""
    ends = np.zeros((len(rows), 2), dtype=np.int64)
    return Sample(names, np.array(rows), np.array(same), np.array(fold), ends)


def printed(name: str, model: SameModel, weights: list[float], intercept: float) -> str:
    """A model as it is written down."""
    rows = [weights[at : at + IN_A_LINE] for at in range(0, len(weights), IN_A_LINE)]
    lines = [
        f"{name} = SameModel(",
        "    (",
        *(f"        {', '.join(f'{weight + 0.0:.3f}' for weight in row)}," for row in rows),
        "    ),",
        f"    intercept={intercept:.3f},",
        *(f"    {key}={getattr(model, key)}," for key in ("run", "contained", "alike", "shared")),
        ")  # fmt: skip",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
