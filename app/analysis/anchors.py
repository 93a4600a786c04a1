"""What a headline's own article quotes: by it, not by its few words alone, a headline is held against other accounts."""

from __future__ import annotations

import math
from collections.abc import Mapping

from app.analysis.same_models import ANCHORED
from app.analysis.sameness import Heard, likely_by, likeness, shared

#: Likelihoods nearer to none and to one are taken for these: by judgement, as the models were asked 2,000 pairs.
SUREST = 0.999


def told(own: Mapping[int, float], entry: int) -> tuple[float, float]:
    """What its own article tells of a headline and an entry, in the order of same_models.OF_OWN.

    ``own`` has each entry that the article quotes and how likely the headline is the same as the likeliest there.
    """
    elsewhere = max((likely for other, likely in own.items() if other != entry), default=0.0)
    return float(entry in own), _log_odds(elsewhere) - _log_odds(0.0)


def likely_anchored(headline: Heard, other: Heard, of_own: tuple[float, float]) -> float:
    """How likely a headline is the same words as a quotation in the text of another article, 0 to 1, by ANCHORED; ``of_own``
    is what its own article tells of both.
    """
    return likely_by(ANCHORED, (*shared(headline, other, likeness(headline, other)), *of_own))


def _log_odds(likely: float) -> float:
    within = min(SUREST, max(1 - SUREST, likely))
    return math.log(within / (1 - within))
