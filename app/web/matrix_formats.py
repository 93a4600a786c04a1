"""The matrix's twins: as JSON, as a spreadsheet of a line for each cell, and as a picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from unicodedata import east_asian_width

from app.web import formats, words
from app.web.ledger_formats import BOM, line, safe
from app.web.links import Links
from app.web.matrix import Field, Grid, Line
from app.web.shapes import (
    GradesShape,
    MatrixCellShape,
    MatrixRowShape,
    MatrixShape,
    MatrixWholeShape,
)

COLUMNS = (
    "outlet", "outlet_slug", "kind", "looked_at", "full_texts", "topic", "topic_slug", "articles", "share",
    "first", "focus", "covered", "mentioned", "absence", "address",
)  # fmt: skip
#: A share is written to so many places behind the point.
PLACES = 4

#: A picture's measures, in its own units: letters are 13 high, 12 in the second line of a cell.
MARGIN, HEAD, ROW, HEADING, FOOT = 16, 88, 44, 34, 44
NAMES, COUNTS, TOPIC = 210, 84, 172
#: Half-width letters that a name and a sentence have room for.
LONGEST_NAME, LONGEST_TOPIC = 27, 22
#: How deep each shade is, as the style sheets have it too.
DEPTHS = (0, 0.04, 0.07, 0.1, 0.14)


def shape(grid: Grid) -> MatrixShape:
    """Outlets in the order of their articles, whatever kind they are."""
    whole = grid.whole
    return MatrixShape(
        sentence=grid.sentence.text,
        ruleset=grid.found.ruleset,
        total=grid.total,
        undated_left_out=grid.found.undated_left_out,
        outlets=len(grid.found.rows),
        topics=[{"slug": each.value, "label": each.label} for each in grid.found.topics],
        rows=[_row(each) for each in _ranked(grid)],
        all_outlets=MatrixWholeShape(
            articles=whole.coverage.articles,
            full_texts=whole.coverage.forms.get("full", 0),
            matching=whole.coverage.chosen,
            cells=list(map(_cell, whole.fields)),
        ),
    )


def lines(grid: Grid, links: Links) -> Iterator[str]:
    """The lines of a spreadsheet, its head first; cells that one would take for formulas begin with an apostrophe."""
    yield BOM + line(COLUMNS)
    for each in _ranked(grid):
        for field in each.fields:
            yield line(map(safe, _cells(each, field, links)))


def _ranked(grid: Grid) -> list[Line]:
    order = {row.slug: place for place, row in enumerate(grid.found.rows)}
    return sorted(grid.lines, key=lambda each: order[each.coverage.slug])


def _row(found: Line) -> MatrixRowShape:
    return MatrixRowShape(
        outlet=formats.outlet_named(found.coverage.outlet),
        articles=found.coverage.articles,
        full_texts=found.coverage.forms.get("full", 0),
        matching=found.coverage.chosen,
        cells=list(map(_cell, found.fields)),
    )


def _cell(field: Field) -> MatrixCellShape:
    return MatrixCellShape(
        topic=field.topic.value,
        articles=field.cell.articles,
        share=None if field.absence else round(field.share, PLACES),
        first=field.cell.first.isoformat() if field.cell.first else None,
        grades=GradesShape(
            focus=field.cell.grades.get("focus", 0),
            covered=field.cell.grades.get("covered", 0),
            mentioned=field.cell.grades.get("mentioned", 0),
        ),
        absence=field.absence,
    )


def _cells(found: Line, field: Field, links: Links) -> tuple[object, ...]:
    outlet, grades = found.coverage.outlet, field.cell.grades
    return (
        found.name if outlet else "",
        found.coverage.slug,
        (outlet.kind or "") if outlet else "",
        found.coverage.articles,
        found.coverage.forms.get("full", 0),
        field.topic.label,
        field.topic.value,
        field.cell.articles,
        "" if field.absence else round(field.share, PLACES),
        field.cell.first or "",
        *(grades.get(grade, 0) for grade in ("focus", "covered", "mentioned")),
        field.absence or "",
        links.timeline(field.filters),
    )


@dataclass(frozen=True, slots=True)
class Placed:
    """A heading or an outlet of a picture, and how far down it stands."""

    y: int
    heading: str = ""
    line: Line | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """Where everything of a matrix stands in a picture of ``width`` by ``height``."""

    grid: Grid

    @property
    def width(self) -> int:
        """Room for every column."""
        return self.left + TOPIC * len(self.grid.found.topics) + MARGIN

    @property
    def height(self) -> int:
        """Room for every row, head and foot."""
        return self.placed[-1].y + ROW + FOOT

    @property
    def left(self) -> int:
        """Where the topics begin."""
        return MARGIN + NAMES + COUNTS

    @property
    def placed(self) -> tuple[Placed, ...]:
        """All outlets in one row, then each kind's heading and outlets."""
        rows: list[tuple[str, Line | None]] = [("", self.grid.whole)]
        for group in self.grid.groups:
            rows += chain([(group.label, None)], (("", each) for each in group.lines))
        found, y = [], HEAD
        for heading, each in rows:
            found.append(Placed(y, heading, each))
            y += ROW if each else HEADING
        return tuple(found)

    @property
    def said(self) -> str:
        """The sentence, as much of it as there is room for: a letter is nine wide."""
        return fitted(self.grid.sentence.text, (self.width - 2 * MARGIN) // 9)


def fitted(written: str, longest: int) -> str:
    """Words cut where they would run over; a wide letter takes the room of two."""
    room = longest
    for at, letter in enumerate(written):
        room -= 2 if east_asian_width(letter) in "WF" else 1
        if room < 0:
            return f"{written[: max(0, at - 1)].rstrip()}…"
    return written


def dated(field: Field) -> str:
    """The second line of a cell: how many have its highest grade, and its first day."""
    first = words.short_day(field.cell.first) if field.cell.first else "undated"
    return f"{field.of_grade:,} · {first}"
