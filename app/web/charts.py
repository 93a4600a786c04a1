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
#: Days are named below a chart no nearer to each other than this, in percent: they stand apart on a phone too.
APART = 16
#: A name so near to an edge, in percent, begins or ends there.
EDGE = 6
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
        bars = self.histogram.bars
        years = bool(bars) and bars[0].since.year != bars[-1].until.year and self.histogram.unit != "day"
        found: list[Tick] = []
        for column in self.columns:
            tick = _tick(column, f"{column.bar.since:%b %Y}" if years else words.month_day(column.bar.since))
            # A name that begins at the edge reaches as far again as one that has its middle there.
            if not found or tick.place - found[-1].place >= (APART if len(found) > 1 else 1.5 * APART):
                found.append(tick)
        return tuple(found)

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
    if place < EDGE:
        return Tick(said, 0, "start")
    return Tick(said, 100, "end") if place > 100 - EDGE else Tick(said, place, "middle")


def _neat(length: float) -> float:
    return round(length, 2)
