"""How likely two passages state the same, by what they have in common: calibrated on pairs that were read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Model:
    """A logistic regression over what likeness.features gives, and the likelihoods from which two passages state the
    ``same`` and are ``close``, and that under which a passage that has nothing likelier is ``only`` in its account.
    """

    weights: Mapping[str, float]
    intercept: float
    same: float
    close: float
    only: float


# What follows is printed by `python -m tests.calibrate`: precision and recall of eight-fold cross-validation over pairs of
# accounts that were read whole (tests/golden/statements), with as many pairs of accounts of unrelated matters among them.
#: 21327 pairs, 1005 the same; cross-validated P 0.921 R 0.370; close P 0.600 R 0.685.
#: Of passages that have nothing likelier than 0.150, 0.9 are in no other account.
WITHIN = Model(
    {
        "words": 2.539,
        "held": 1.933,
        "weight": 2.856,
        "names": 1.155,
        "named": -1.088,
        "sounds": -0.182,
        "figures": 2.739,
        "figures_apart": -0.943,
        "dates": 1.392,
        "dates_apart": -0.049,
        "speakers": 3.513,
        "speakers_apart": 3.496,
        "quoted": 0.547,
        "quoted_apart": -4.731,
        "one_quoted": -0.072,
        "short": -1.452,
        "meaning": 2.359,
        "meaning_squared": -0.930,
        "margin": 0.600,
    },
    intercept=-1.328,
    same=0.825,
    close=0.208,
    only=0.150,
)
#: 21327 pairs, 1005 the same; cross-validated P 0.921 R 0.357; close P 0.600 R 0.682.
#: Of passages that have nothing likelier than 0.160, 0.9 are in no other account.
WITHIN_WORDS = Model(
    {
        "words": 6.161,
        "held": 0.153,
        "weight": 3.181,
        "names": 1.179,
        "named": -0.909,
        "sounds": -0.224,
        "figures": 2.922,
        "figures_apart": -1.022,
        "dates": 1.436,
        "dates_apart": -0.046,
        "speakers": 3.318,
        "speakers_apart": 3.296,
        "quoted": 0.626,
        "quoted_apart": -4.499,
        "one_quoted": -0.153,
        "short": -1.619,
    },
    intercept=-1.212,
    same=0.825,
    close=0.203,
    only=0.160,
)
#: 17554 pairs, 766 the same; cross-validated P 0.881 R 0.347; close P 0.500 R 0.655.
#: Of passages that have nothing likelier than 0.200, 0.78 are in no other account.
ACROSS = Model(
    {
        "names": 0.398,
        "named": 1.124,
        "sounds": 2.413,
        "figures": 0.833,
        "figures_apart": -0.412,
        "figures_near": 2.983,
        "dates": 2.140,
        "dates_apart": -0.545,
        "speakers": 0.888,
        "speakers_apart": 0.352,
        "one_quoted": -0.070,
        "short": -0.844,
        "early": 3.430,
        "meaning": 1.518,
        "meaning_squared": 14.546,
        "margin": -1.394,
        "told": 9.489,
        "standing": 1.088,
    },
    intercept=-4.690,
    same=0.733,
    close=0.171,
    only=0.200,
)
#: 17554 pairs, 766 the same; cross-validated P 0.881 R 0.154; close P 0.500 R 0.449.
#: Of passages that have nothing likelier than 0.034, 0.78 are in no other account.
ACROSS_WORDS = Model(
    {
        "names": 1.598,
        "named": 2.323,
        "sounds": 2.859,
        "figures": 1.152,
        "figures_apart": -0.275,
        "figures_near": 3.858,
        "dates": 3.325,
        "dates_apart": -0.430,
        "speakers": 1.691,
        "speakers_apart": 0.898,
        "one_quoted": -0.063,
        "short": -0.211,
        "early": 3.096,
    },
    intercept=-4.668,
    same=0.862,
    close=0.199,
    only=0.034,
)
