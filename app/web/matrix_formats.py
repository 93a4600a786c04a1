"""The matrix's twins: as JSON, and as a spreadsheet of a line for each cell."""

from __future__ import annotations

from collections.abc import Iterator

from app.web import formats
from app.web.ledger_formats import head, line, safe
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
    """The lines of a spreadsheet, its head first; an apostrophe stands before what one would take for a formula."""
    yield head(COLUMNS)
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
