"""The times of day that an article's own words name, in English, Korean and Chinese; no lengths, scores, verses or names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.analysis.attribution import QUOTABLE_ROLES
from app.analysis.chinese_clock import CHINESE
from app.analysis.cleaning import Segment
from app.analysis.clock_reading import Tongue
from app.analysis.clock_time import ClockTime
from app.analysis.english_clock import ENGLISH
from app.analysis.korean_clock import KOREAN
from app.analysis.text import Span

#: The languages whose times of day are read.
TONGUES: Mapping[str, Tongue] = {"en": ENGLISH, "ko": KOREAN, "zh": CHINESE}


def clock_times(text: str, segments: Sequence[Segment], lang: str) -> tuple[ClockTime, ...]:
    """The times of day of an article, in order; none in other languages than these."""
    tongue = TONGUES.get(lang)
    if tongue is None:
        return ()
    parts = (Span(part.start, part.end) for part in segments if part.role in QUOTABLE_ROLES)
    return tuple(each for part in parts for each in tongue.times(text, part))
