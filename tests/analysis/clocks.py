"""How a test says which times of day it expects to be read."""

from __future__ import annotations

from app.analysis.cleaning import Segment
from app.analysis.clock_times import clock_times


def read(text: str, lang: str) -> list[str]:
    """The times of day of a text as they are told: about 07:00; 05:50 or 17:50; 14:30 UTC."""
    return [each.said for each in clock_times(text, (Segment("body", 0, len(text)),), lang)]
