"""What three matters say that were set aside before the first rule, and looked at once, when the rules were done.

Their figures have been printed after every change since, and a change that lowered one was narrowed: they are no longer
blind, though their texts have not been read again.
After the look talks and visits were kept from speaking, as the first articles had them, and relays were mended by
invented sentences: no rule has seen these articles. What was weak in them: Korean figures, of which five were missed,
and Korean relays, of which one of eight was heard (two, since they were mended). Figures and dates were mended since,
for other articles.
"""

from __future__ import annotations

import pytest

from tests import test_quality_dates, test_quality_figures, test_quality_sameness, test_quality_speech
from tests.speech import AT_HAND, HELD_OUT, WHY_NOT

pytestmark = pytest.mark.skipif(not AT_HAND, reason=WHY_NOT)
#: Measured: English spans, speakers, relays and types all right; Korean speakers .892, relays .916 of all that is spoken
#: and one of the eight that there are, types .871.
SPEECH_FLOORS: dict[str, dict[str, float]] = {
    "en": {"span": 0.99, "speaker": 0.99, "via": 0.99, "type": 0.99},
    "ko": {"span": 0.99, "speaker": 0.88, "via": 0.91, "type": 0.86},
}
#: F, of so few. Measured at the look: English 7 of 7, Korean 6 of 11 and none false (.71); since then 7 and one false.
FIGURE_FLOORS = {"en": 1.0, "ko": 0.73}
#: Measured: English 19 of 22, Korean 40 of 45 with one false.
DATE_FLOORS = {"en": (0.86, 0.86), "ko": (0.97, 0.88)}
#: Measured: .946 and .839.
SAME_FLOOR = (0.94, 0.83)


@pytest.mark.parametrize("lang", SPEECH_FLOORS)
def test_speech(lang: str) -> None:
    assert test_quality_speech.below(lang, SPEECH_FLOORS[lang], HELD_OUT) == {}


@pytest.mark.parametrize("lang", FIGURE_FLOORS)
def test_figures(lang: str) -> None:
    right, false, missed = test_quality_figures.counts(lang, HELD_OUT)
    print(f"\n{lang}: {right} right, {false} false, {missed} missed")
    assert 2 * right >= FIGURE_FLOORS[lang] * (2 * right + false + missed)


@pytest.mark.parametrize("lang", DATE_FLOORS)
def test_dates(lang: str) -> None:
    precision, recall = test_quality_dates.precision_and_recall(lang, HELD_OUT)
    assert precision >= DATE_FLOORS[lang][0]
    assert recall >= DATE_FLOORS[lang][1]


def test_pairs_of_quotations_that_were_set_aside() -> None:
    precision, recall = test_quality_sameness.score("set-aside")
    print(f"\nset aside: precision {precision:.3f}, recall {recall:.3f}")
    assert precision >= SAME_FLOOR[0]
    assert recall >= SAME_FLOOR[1]
