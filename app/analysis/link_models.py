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
#: 20750 pairs, 990 the same; cross-validated P 0.921 R 0.377; close P 0.600 R 0.687.
#: Of passages that have nothing likelier than 0.133, 0.9 are in no other account.
WITHIN = Model(
    {
        "words": 2.871,
        "held": 1.815,
        "weight": 2.853,
        "names": 1.116,
        "named": -1.125,
        "sounds": -0.207,
        "figures": 2.679,
        "figures_apart": -1.044,
        "dates": 1.290,
        "dates_apart": -0.020,
        "speakers": 3.729,
        "speakers_apart": 3.747,
        "quoted": 0.474,
        "quoted_apart": -4.879,
        "one_quoted": -0.063,
        "short": -1.447,
        "meaning": 2.331,
        "meaning_squared": -0.411,
        "margin": 0.501,
    },
    intercept=-1.360,
    same=0.818,
    close=0.205,
    only=0.133,
)
#: 20750 pairs, 990 the same; cross-validated P 0.922 R 0.360; close P 0.600 R 0.684.
#: Of passages that have nothing likelier than 0.147, 0.9 are in no other account.
WITHIN_WORDS = Model(
    {
        "words": 6.574,
        "held": 0.037,
        "weight": 3.168,
        "names": 1.147,
        "named": -0.952,
        "sounds": -0.244,
        "figures": 2.890,
        "figures_apart": -1.121,
        "dates": 1.341,
        "dates_apart": -0.020,
        "speakers": 3.469,
        "speakers_apart": 3.493,
        "quoted": 0.560,
        "quoted_apart": -4.610,
        "one_quoted": -0.148,
        "short": -1.602,
    },
    intercept=-1.253,
    same=0.824,
    close=0.202,
    only=0.147,
)
#: 17210 pairs, 747 the same; cross-validated P 0.811 R 0.224; close P 0.500 R 0.473.
#: Of passages that have nothing likelier than 0.075, 0.78 are in no other account.
ACROSS = Model(
    {
        "names": 0.936,
        "named": 1.842,
        "sounds": 2.776,
        "figures": 3.775,
        "figures_apart": 0.252,
        "dates": 3.397,
        "dates_apart": -0.153,
        "speakers": 1.172,
        "speakers_apart": 0.332,
        "one_quoted": 0.085,
        "short": -1.058,
        "meaning": 8.724,
        "meaning_squared": 14.478,
        "margin": -5.486,
    },
    intercept=-2.019,
    same=0.706,
    close=0.194,
    only=0.075,
)
#: 17210 pairs, 747 the same; cross-validated P 0.817 R 0.131; close P 0.500 R 0.328.
#: Of passages that have nothing likelier than 0.024, 0.78 are in no other account.
ACROSS_WORDS = Model(
    {
        "names": 1.717,
        "named": 2.222,
        "sounds": 3.000,
        "figures": 4.899,
        "figures_apart": 0.334,
        "dates": 3.979,
        "dates_apart": -0.173,
        "speakers": 1.489,
        "speakers_apart": 0.797,
        "one_quoted": -0.026,
        "short": -0.737,
    },
    intercept=-1.823,
    same=0.757,
    close=0.228,
    only=0.024,
)
