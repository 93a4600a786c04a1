"""How likely two quotations are the same words, by what they share: calibrated on quotations that were read."""

from __future__ import annotations

from dataclasses import dataclass

#: What two quotations share, in the order in which the weights of a model stand: of the lighter one's weight, of the
#: heavier one's, the logarithm of the weight; whether one speaker is named, whether two are, whether he has no name of
#: his own; days between them; the logarithm of the lighter one's weight; products of these; of the shorter one's runs of
#: letters, the logarithm of how many; of the beginnings of either's words the smaller and the greater share that the other
#: has, and the same of that part of either of which the other has most; how near each other the words of the lighter one
#: stand in the other, and how many of them in their order; the logarithm of the lighter one's weight where one is named.
SHARED = (
    "contained", "alike", "weight", "one_speaker", "two_speakers", "unnamed", "days", "lighter", "contained_weight",
    "contained_one", "runs", "runs_weight", "fewer_starts", "more_starts", "lesser_part", "better_part",
    "near_words", "in_order", "lighter_one",
)  # fmt: skip
#: What the article of a headline tells of it and of another account's quotation, behind SHARED: whether it quotes in its
#: text what is in the entry of that; in log odds how likely the headline is the same as what it quotes of another entry.
OF_OWN = ("own", "elsewhere")


@dataclass(frozen=True, slots=True)
class SameModel:
    """A logistic regression: a weight for each of SHARED, of ANCHORED for each of OF_OWN too, the intercept, and how many letters a ``run`` has.

    What shares less than ``contained`` of the lighter one's weight or ``alike`` of the heavier one's, or less weight than
    ``shared``, more than a rare word has, is not the same. Who folds says from which likelihood on two are.
    """

    weights: tuple[float, ...]
    intercept: float
    run: int
    contained: float
    alike: float
    shared: float


# What follows is printed by `python -m tests.calibrate_sameness`, the last where it is given an archive of the press; what no model had seen is in tests/test_quality_folding.py.
#: 2889 pairs, 458 the same; cross-validated P 0.921 R 0.889.
BODIES = SameModel(
    (
        2.310, 5.425, 0.289, 0.265, -1.071, -1.200, -1.102, -0.053, 0.455, 2.471, -2.308, 0.736,
        0.000, 0.000, 1.742, 1.404, 0.383, -0.060, -0.052,
    ),
    intercept=-7.659,
    run=4,
    contained=0.25,
    alike=0.06,
    shared=9.0,
)  # fmt: skip
#: 2172 pairs, 518 the same; cross-validated P 0.833 R 0.778.
HEADLINES = SameModel(
    (
        -5.943, 1.481, -0.907, 2.930, -0.633, -0.796, -1.079, 0.000, 1.048, 1.397, 2.782, 1.753,
        3.961, 1.184, 0.786, 1.868, -1.114, 1.439, -0.595,
    ),
    intercept=-4.251,
    run=2,
    contained=0.2,
    alike=0.06,
    shared=9.0,
)  # fmt: skip
#: 2172 pairs, 518 the same; cross-validated P 0.845 R 0.801.
ANCHORED = SameModel(
    (
        -4.166, 2.935, -0.959, 2.296, -0.387, -1.743, -0.900, 0.000, 0.342, 1.136, 2.783, 2.100,
        2.967, 1.375, 0.652, 1.608, -0.863, 1.576, -0.444, 1.934, -0.140,
    ),
    intercept=-4.794,
    run=2,
    contained=0.2,
    alike=0.06,
    shared=9.0,
)  # fmt: skip
