"""What a time of day is as a text tells it: the hour and the minute, how exactly, and by whose clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.analysis.clock_zones import UTC, offset_of
from app.analysis.text import Span

#: Minutes of a day, of half of one, and of an hour.
A_DAY, HALF_A_DAY, AN_HOUR = 24 * 60, 12 * 60, 60
#: To what a time is told.
TO_THE_HOUR, TO_THE_HALF_HOUR, TO_THE_MINUTE = "hour", "half hour", "minute"
#: How it is told: not exactly, as the last or the first of some time, or as when something else was counted.
ABOUT, BEFORE, AFTER, AS_OF = "about", "before", "after", "as of"


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day in its place. ``minutes`` count from midnight, of its first half where nothing tells which
    (``is_half_told``); ``zone`` is a name of ``clock_zones.ZONES`` or LOCAL, None where no clock is named; ``is_end``: one
    end of a stretch.
    """

    span: Span
    minutes: int
    hedge: str | None = None
    zone: str | None = None
    is_half_told: bool = True
    is_end: bool = False

    @property
    def precision(self) -> str:
        """To what it is told: 7:30 to the half hour."""
        return {0: TO_THE_HOUR, 30: TO_THE_HALF_HOUR}.get(self.minutes % AN_HOUR, TO_THE_MINUTE)

    @property
    def value(self) -> str:
        """Its hour and minute, of both halves of the day where nothing tells which."""
        other = (self.minutes + HALF_A_DAY) % A_DAY
        return written(self.minutes) if self.is_half_told else f"{written(self.minutes)} or {written(other)}"

    @property
    def said(self) -> str:
        """It with how it is told, and by whose clock: about 07:40 Korea time."""
        return " ".join(filter(None, (self.hedge, self.value, self.zone)))

    def in_utc(self, day: date | None) -> int | None:
        """Its minutes in UTC, on a day where that matters; None where no clock is told or it is not known."""
        ahead = offset_of(self.zone, day)
        return None if ahead is None else (self.minutes - ahead) % A_DAY

    def told(self, day: date | None) -> str:
        """It with what it is in UTC, where that is known and not told already."""
        moment = self.in_utc(day)
        if moment is None or self.zone == UTC or not self.is_half_told:
            return self.said
        return f"{self.said}, {written(moment)} {UTC}"


def written(minutes: int) -> str:
    """Minutes of a day as hours and minutes: 07:40."""
    return f"{minutes // AN_HOUR:02}:{minutes % AN_HOUR:02}"
