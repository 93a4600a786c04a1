"""Calibrates the models of app/analysis/same_models.py on quotations that were read, and prints them.

    .venv/bin/python -m tests.calibrate_sameness

Fitted by ridge-penalised maximum likelihood on the tuned part of tests/golden/speech/same_drawn.jsonl; precision and recall
are of eight-fold cross-validation in which all quotations that were drawn of one speaker stand on one side.
"""

from __future__ import annotations

from hashlib import sha256

import numpy as np

from app.analysis.same_models import BODIES, HEADLINES, SHARED, SameModel
from app.analysis.sameness import likeness, shared
from tests.calibrate import FOLDS, Sample, cross_validated, fitted, precision, recall
from tests.sameness import SAME_IN_TEXTS, SAME_WITH_HEADLINE, TUNED, drawn


def main() -> None:
    """Print the two models as they stand in same_models.py, with what was measured."""
    for name, model, bar in (("BODIES", BODIES, SAME_IN_TEXTS), ("HEADLINES", HEADLINES, SAME_WITH_HEADLINE)):
        sample = sampled(in_headlines=model is HEADLINES)
        likely = cross_validated(sample)
        weights, intercept = fitted(sample.rows, sample.same)
        print(f"#: {len(likely)} pairs, {int(sample.same.sum())} the same; cross-validated", end="")
        print(f" P {precision(likely, sample.same, bar):.3f}", end="")
        print(f" R {recall(likely, sample.same, bar):.3f}.")
        print(printed(name, model, weights.tolist(), intercept))


def sampled(*, in_headlines: bool) -> Sample:
    """Every pair of the tuned part, in texts or where one stands in a headline."""
    rows, same, fold = [], [], []
    for each in drawn(TUNED):
        at = int(sha256(each.group.encode()).hexdigest(), 16) % FOLDS
        for other, is_same in each.pairs(in_headlines=in_headlines):
            rows.append(shared(each.heard, other.heard, likeness(each.heard, other.heard)))
            same.append(float(is_same))
            fold.append(at)
    ends = np.zeros((len(rows), 2), dtype=np.int64)
    return Sample(SHARED, np.array(rows), np.array(same), np.array(fold), ends)


def printed(name: str, model: SameModel, weights: list[float], intercept: float) -> str:
    """A model as it is written down."""
    lines = [
        f"{name} = SameModel(",
        f"    ({', '.join(f'{weight:.3f}' for weight in weights)}),",
        f"    intercept={intercept:.3f},",
        *(f"    {key}={getattr(model, key)}," for key in ("run", "contained", "alike", "shared")),
        ")",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
