"""How likely two quotations are the same words, by what they share: calibrated on quotations that were read."""

from __future__ import annotations

from dataclasses import dataclass

#: What two quotations share, in the order in which the weights of a model stand: of the lighter one's weight, of the
#: heavier one's, the logarithm of the weight; whether one speaker is named, whether two are, whether he has no name of
#: his own; days between them; the logarithm of the lighter one's weight; products of these; of the shorter one's runs of
#: letters, the logarithm of how many.
SHARED = (
    "contained", "alike", "weight", "one_speaker", "two_speakers", "unnamed", "days", "lighter", "contained_weight",
    "contained_one", "runs", "runs_weight",
)  # fmt: skip
#: Where one is a headline also: of the shorter one's letters, those that stand in the longer one in their order; the same
#: of a part of each; whether both are headlines.
HEADED = (*SHARED, "in_order", "part_in_order", "two_headlines")
#: What is known of a headline and an entry: in log odds how likely the same as a text of it; whether its own article has
#: one of these; the logarithm of how many headlines of the entry are alike; whether two speakers are named; in log odds
#: the likeliest of another entry; the logarithm of how many quotations lead the entry; how far its likeliest is ahead of
#: the other; whether of its own article's texts this entry has the likeliest;
#: whether only others have one.
TOLD = ("text", "own", "headlines", "two_speakers", "elsewhere", "size", "ahead", "own_best", "own_elsewhere")


@dataclass(frozen=True, slots=True)
class SameModel:
    """A logistic regression: a weight for each of SHARED or HEADED, the intercept, and how many letters a ``run`` has.

    What shares less than ``contained`` of the lighter one's weight or ``alike`` of the heavier one's, or less weight than
    ``shared``, more than a rare word has, is not the same. Who folds says from which likelihood on two are.
    """

    weights: tuple[float, ...]
    intercept: float
    run: int
    contained: float
    alike: float
    shared: float


@dataclass(frozen=True, slots=True)
class ShortenedModel:
    """A logistic regression: a weight for each of TOLD, and the intercept."""

    weights: tuple[float, ...]
    intercept: float


# What follows is printed by `python -m tests.calibrate_sameness`, the last by `python -m tests.calibrate_shortened` on an
# archive of the press; what no model had seen is in tests/test_quality_folding.py.
#: 2889 pairs, 458 the same; cross-validated P 0.902 R 0.882.
BODIES = SameModel(
    (2.315, 6.790, 0.433, -0.098, -1.077, -1.064, -1.108, -0.094, 0.659, 2.666, -2.231, 0.801),
    intercept=-7.329,
    run=4,
    contained=0.25,
    alike=0.06,
    shared=9.0,
)
#: 4627 pairs, 1126 the same; cross-validated P 0.842 R 0.812.
HEADLINES = SameModel(
    (
        -0.899,
        4.900,
        -1.236,
        1.245,
        -0.208,
        -0.736,
        -1.359,
        0.587,
        0.516,
        0.916,
        1.435,
        0.605,
        1.227,
        6.028,
        0.337,
    ),
    intercept=-6.550,
    run=2,
    contained=0.2,
    alike=0.06,
    shared=9.0,
)
#: 1738 pairs, 788 the same; cross-validated P 0.868 R 0.843.
SHORTENED = ShortenedModel(
    (0.109, 0.483, 0.366, 0.252, 0.330, -0.134, 0.381, 0.406, -0.537),
    intercept=-0.785,
)
