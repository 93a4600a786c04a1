"""The colours of the style sheet, each with its light and its dark value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from app.settings import ROOT

SHEET = ROOT / "static" / "css" / "tokens.css"
_COLOUR = re.compile(r"--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")


@dataclass(frozen=True, slots=True)
class Colour:
    """A token of the sheet: its light and its dark value, as #rrggbb."""

    name: str
    light: str
    dark: str


@cache
def colours() -> tuple[Colour, ...]:
    """The colours of the sheet, in its order."""
    return tuple(Colour(*found) for found in _COLOUR.findall(SHEET.read_text("utf-8")))
