"""Figures in reporting: how much or how many of what, in English, Korean and Chinese; not ordinals, days, names or idioms."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from app.analysis.attribution import QUOTABLE_ROLES
from app.analysis.chinese_figures import chinese
from app.analysis.cleaning import Segment
from app.analysis.clock_time import ClockTime
from app.analysis.clock_times import clock_times
from app.analysis.english_figures import english
from app.analysis.figure import Figure
from app.analysis.korean_figures import korean
from app.analysis.speeds import as_speed
from app.analysis.text import Span

__all__ = ["Figure", "figures"]


#: The languages whose figures are read.
READ: Mapping[str, Callable[[str, Span], Iterable[Figure]]] = {
    "en": english,
    "ko": korean,
    "zh": chinese,
}


def figures(
    text: str, segments: Sequence[Segment], lang: str, clocks: Sequence[ClockTime] | None = None
) -> tuple[Figure, ...]:
    """The figures of an article, in order, and no times of day, which are found if they are not given as ``clocks``; none in
    other languages than these.
    """
    found = READ.get(lang)
    if found is None:
        return ()
    parts = (Span(part.start, part.end) for part in segments if part.role in QUOTABLE_ROLES)
    read = (figure for part in parts for figure in sorted(found(text, part), key=lambda each: each.span))
    told = [each.span for each in (clock_times(text, segments, lang) if clocks is None else clocks)]
    return tuple(as_speed(text, each) for each in read if not any(map(each.span.overlaps, told)))
