"""Charts as the server draws them: bars of a drawing that stretches, each a link to what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from app.archive.counts import Bar, Histogram
from app.archive.filters import Filters
from app.web import words

#: A chart is drawn 1000 wide and stretched; a bar takes most of its slot, but is never a slab.
DRAWING = 1000
BAR_SHARE = 0.8
WIDEST_BAR = 28
THINNEST_BAR = 2
FEWEST_DRAWN = 3
#: How wide a letter of a day's name may be, in percent of a chart 320 pixels wide, and how far apart two names stand.
LETTER, APART = 2.4, 4
#: One lonely article is not drawn as if it were a flood.
SHORTEST_FULL_BAR = 4


@dataclass(frozen=True, slots=True)
class Column:
    """A bar in a drawing of 1000 by 100: its slot, and the bar that stands in it."""

    bar: Bar
    slot: float
    slot_width: float
    x: float
    width: float
    height: float
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """A day named below a chart: its words, how far from the left in percent, and which end of them stands there."""

    words: str
    place: float
    anchor: str

    @property
    def begins(self) -> float:
        """Where its first letter stands on a phone, in percent from the left."""
        return self.place - {"start": 0, "middle": 0.5, "end": 1}[self.anchor] * LETTER * len(self.words)

    @property
    def ends(self) -> float:
        """Where its last letter ends on a phone, in percent from the left."""
        return self.begins + LETTER * len(self.words)


@dataclass(frozen=True, slots=True)
class Chart:
    """Articles over time under filters; its bars lead to the same filters between two days.

    ``histogram`` may reach beyond the days that are asked for: then the bars of these are the chosen ones.
    ``before`` and ``after`` count the articles that lie too far off to be drawn.
    """

    filters: Filters
    histogram: Histogram
    before: int = 0
    after: int = 0

    @property
    def reaches(self) -> bool:
        """Whether any bar is of the days that are asked for."""
        return any(self._is_within(bar) for bar in self.histogram.bars)

    @property
    def most(self) -> int:
        """The count of the highest bar."""
        return max((bar.count for bar in self.histogram.bars), default=0)

    @property
    def columns(self) -> tuple[Column, ...]:
        """The bars; none where the list itself is seen as quickly."""
        bars = self.histogram.bars
        worth = len(bars) > 1 and sum(bar.count for bar in bars) >= FEWEST_DRAWN
        return tuple(map(self._marked, _columns(bars))) if worth else ()

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """Some of its days by name, from the first on."""
        found: list[Tick] = []
        edge, year = 0.0, None
        for column in self.columns:
            since = column.bar.since
            tick = _tick(column, self._named(since, with_year=since.year != year))
            if not found or tick.begins >= edge + APART:
                found.append(tick)
                edge, year = tick.ends, since.year
        return tuple(found)

    def _named(self, day: date, *, with_year: bool) -> str:
        """A day below the chart; months of more years than one, each year once."""
        bars = self.histogram.bars
        said = f"{day:%b}" if self.histogram.unit not in ("day", "week") else words.month_day(day)
        if self.histogram.unit == "day" or bars[0].since.year == bars[-1].until.year:
            return words.month_day(day)
        return f"{said} {day.year}" if with_year else said

    def _marked(self, column: Column) -> Column:
        return replace(column, chosen=self.filters.dated and self._is_within(column.bar))

    def _is_within(self, bar: Bar) -> bool:
        since, until = self.filters.since or date.min, self.filters.until or date.max
        return since <= bar.until and bar.since <= until


def _columns(bars: Sequence[Bar]) -> tuple[Column, ...]:
    """Each bar where its days lie between the first and the last: bars without an article may be missing."""
    most = max(SHORTEST_FULL_BAR, *(bar.count for bar in bars))
    first, last = bars[0].since.toordinal(), bars[-1].until.toordinal()
    day = DRAWING / (last - first + 1)
    return tuple(_column(bar, (bar.since.toordinal() - first) * day, day, most) for bar in bars)


def _column(bar: Bar, start: float, day: float, most: int) -> Column:
    step = max(THINNEST_BAR, ((bar.until - bar.since).days + 1) * day)
    width = max(THINNEST_BAR, min(WIDEST_BAR, step * BAR_SHARE))
    middle = start + step / 2
    return Column(
        bar, _neat(start), _neat(step), _neat(middle - width / 2), _neat(width), _neat(100 * bar.count / most)
    )


def _tick(column: Column, said: str) -> Tick:
    place = _neat(100 * (column.slot + column.slot_width / 2) / DRAWING)
    tick = Tick(said, place, "middle")
    if tick.begins < 0:
        return Tick(said, 0, "start")
    return Tick(said, 100, "end") if tick.ends > 100 else tick


def _neat(length: float) -> float:
    return round(length, 2)
