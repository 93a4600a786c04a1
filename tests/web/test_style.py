"""The style page: its figures are those of the sheet, and every colour can be read."""

from __future__ import annotations

import re

import pytest

from app.settings import ROOT
from app.web.colours import colours
from app.web.pages.style import TINT, Contrast, contrasts, ratio
from app.web.samples import samples

from .conftest import Visitor


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("#000000", "#ffffff", 21.0), ("#777777", "#ffffff", 4.48), ("#abcdef", "#abcdef", 1.0)],
)
def test_contrast_is_that_of_the_guidelines(one: str, other: str, expected: float) -> None:
    assert ratio(one, other) == pytest.approx(expected, abs=0.01)
    assert ratio(other, one) == ratio(one, other)


@pytest.mark.parametrize("pair", list(contrasts()), ids=lambda pair: f"{pair.colour}-on-{pair.ground}")
def test_every_colour_can_be_read_on_every_ground(pair: Contrast) -> None:
    assert pair.holds, pair


def test_the_thinnest_ground_is_mixed_as_the_sheets_mix_it() -> None:
    sheets = (ROOT / "static" / "css" / "pages.css").read_text("utf-8")
    assert f"mark[class] {{ background: color-mix(in srgb, var(--c) {TINT:.0%}, transparent)" in sheets


def test_the_page_shows_every_component_in_its_states(visitor: Visitor) -> None:
    page = visitor.get("/about/style").text
    for sample in samples(()):
        assert f'aria-labelledby="h-{sample.item.id}"' in page
    for part in ("as-hovered", "as-focused", "tray", "histogram", "peeked", "cells", "as-dialog", "trouble"):
        assert re.search(rf'class="[^"]*{part}', page), part


def test_the_page_shows_every_colour_of_the_sheet(visitor: Visitor) -> None:
    page = visitor.get("/about/style").text
    assert len(colours()) > 15
    for colour in colours():
        assert f'class="swatch token-{colour.name}"' in page
        assert f"{colour.light} · {colour.dark}" in page
