"""How far in how long, told around a length: 시속 60㎞, 60km/h, 时速350公里."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from app.analysis.figure import Figure
from app.analysis.patterns import regex

#: By the unit of a length the unit of its speed, what stands before one and what behind one.
_SPEEDS: Mapping[str, tuple[str, re.Pattern[str], re.Pattern[str]]] = {
    "km": (
        "km/h",
        regex(r"(?:시속|시간당|[时時]速|每小[时時])\s?$"),
        regex(r"/(?:h|hr|시간|小[时時])(?![A-Za-z])"),
    ),
    "m": ("m/s", regex(r"(?:초속|초당|秒速|每秒)\s?$"), regex(r"/(?:s|sec|초|秒)(?![A-Za-z])")),
}
#: So many characters before a length are looked at.
_ROOM = 8


def as_speed(text: str, figure: Figure) -> Figure:
    """A figure, measured as a speed where the words beside it say so."""
    speed = _SPEEDS.get(figure.unit or "")
    if speed is None:
        return figure
    unit, before, behind = speed
    start, end = figure.span.start, figure.span.end
    is_speed = before.search(text, max(0, start - _ROOM), start) or behind.match(text, end)
    return replace(figure, unit=unit) if is_speed else figure
