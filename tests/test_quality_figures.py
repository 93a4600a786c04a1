"""How well figures are found in real articles that readers labelled, by language; see test_quality_speech."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from app.analysis.figures import Figure, figures
from tests.speech import AT_HAND, TUNED, WHY_NOT, FigureLabel, labelled, texts

pytestmark = pytest.mark.skipif(not AT_HAND, reason=WHY_NOT)
#: Measured when they were pinned: English 47 right, 2 false, 1 missed; Korean 16 of 16. Of what was seen.
FLOORS = {"en": (0.95, 0.97), "ko": (1.0, 1.0)}


#: How readers wrote units that have another name here.
UNITS = {"ml": "millilitre"}


@cache
def counts(lang: str, path: Path = TUNED) -> tuple[int, int, int]:
    """Figures that are right in value and unit, those that are not, and those that were missed."""
    right = false = missed = 0
    for article in labelled(path):
        if article.lang == lang:
            text = texts(path)[article.source]
            left = [
                each for each in figures(text.text, text.segments, lang) if not article.is_open(each.span)
            ]
            for label in article.figures:
                same = next((each for each in left if is_same(each, label)), None)
                missed += same is None
                if same:
                    left.remove(same)
                    right += 1
            false += len(left)
    return right, false, missed


def is_same(found: Figure, label: FigureLabel) -> bool:
    unit = UNITS.get(label.unit or "", label.unit)
    if not (found.span.start < label.end and label.start < found.span.end) or found.unit != unit:
        return False
    if (
        isinstance(found.value, tuple) and label.value is not None
    ):  # of 3박4일 a reader may name the days alone
        return unit == "day" and float(found.value[1]) == label.value
    if label.value is None or not isinstance(found.value, Decimal):  # these labels hold one number or none
        return label.value is None and not isinstance(found.value, Decimal)
    return float(found.value) == pytest.approx(label.value)


@pytest.mark.parametrize("lang", FLOORS)
def test_figures_are_found_as_readers_found_them(lang: str) -> None:
    right, false, missed = counts(lang)
    precision, recall = right / (right + false), right / (right + missed)
    print(
        f"\n{lang}: precision {precision:.3f}, recall {recall:.3f}: {right} right, {false} false, {missed} missed"
    )
    assert precision >= FLOORS[lang][0]
    assert recall >= FLOORS[lang][1]
