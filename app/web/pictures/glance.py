"""What differs, a line each, as the picture of a comparison shows it before anything that is alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import unescape

from app.web.glance import NOTHING, Line
from app.web.pictures.columns import Columns
from app.web.pictures.measure import Face, Words, wrapped
from app.web.pictures.sheet import LEADING, NOTE, Sheet

#: Lines that are drawn, and the lines of one account's words in each.
MOST_GLANCED, MOST_CELL = 8, 3
SECTION = Face("serif", 17, bold=True)
LABEL = Face("sans", 13, bold=True)
OWN = Face("serif", 15)


def section(sheet: Sheet, title: str) -> None:
    """The name of what follows."""
    sheet.y += 14
    sheet.write(title, SECTION, sheet.left, sheet.y + 17)
    sheet.y += 28


def draw_glance(columns: Columns, found: Sequence[Line], names: Mapping[str, str], bottom: float) -> int:
    """The first lines, as many as stand above ``bottom`` with the count of the others; how many that were is returned."""
    sheet, drawn = columns.sheet, 0
    section(sheet, "What differs")
    if not found:
        sheet.paragraph(wrapped(NOTHING, NOTE, sheet.room), NOTE, sheet.left, ink="muted")
    for at, each in enumerate(found[:MOST_GLANCED]):
        before = sheet.place()
        sheet.rule(sheet.left, sheet.right, ink="rule" if at else "edge")
        sheet.y += 9
        _line(columns, each, names)
        if sheet.y > bottom - LEADING * NOTE.size:
            sheet.back(before)
            break
        drawn += 1
    if left := len(found) - drawn:
        said = f"{left} more differ{'s' if left == 1 else ''}"
        sheet.paragraph(wrapped(said, NOTE, sheet.room), NOTE, sheet.left, ink="muted")
    return drawn


def _line(columns: Columns, line: Line, names: Mapping[str, str]) -> None:
    """A difference, and what each account has of it."""
    sheet = columns.sheet
    top = sheet.y
    sheet.paragraph(wrapped(line.named, LABEL, columns.labels, 4), LABEL, sheet.left, ink="accent")
    if line.is_denial and (clause := line.clause):
        of_what = wrapped(unescape(clause.text), NOTE, columns.labels, MOST_CELL)
        sheet.paragraph(of_what, NOTE, sheet.left, ink="muted", lang=clause.lang)
    below = sheet.y
    if columns.beside:
        sheet.y = top

    def draw(key: str, x: float) -> None:
        called = () if columns.beside else (Words(f"{names[key]} · ", ink="muted"),)
        for one in line.of(key):
            said = Words(unescape(one.text), bold=one.is_outlier)
            told = wrapped([*called, said], OWN if one.is_quoted else NOTE, columns.wide, MOST_CELL)
            sheet.paragraph(told, OWN if one.is_quoted else NOTE, x, lang=one.lang)
            value = [Words(f"= {one.value}", bold=one.is_outlier)] if one.value else []
            sheet.paragraph(wrapped(value, NOTE, columns.wide) if value else (), NOTE, x, ink="muted")
        if not line.of(key):
            says = line.blank(key).whole
            sheet.paragraph(wrapped([*called, Words(says)], NOTE, columns.wide), NOTE, x, ink="muted")

    columns.across(list(names), draw)
    sheet.y = max(sheet.y, below + 6)
