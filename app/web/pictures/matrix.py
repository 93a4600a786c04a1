"""The matrix as a picture: outlets by topics, in a table where there is room for one, else outlet by outlet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.archive.vocabulary import Choice
from app.web import words
from app.web.links import Links
from app.web.matrix import Field, Grid, Line
from app.web.pictures.look import TALLEST, Look
from app.web.pictures.measure import Face, Words, fitted, width, wrapped
from app.web.pictures.sheet import BAR, DOT, LEADING, NOTE, STEP, Sheet, dated
from app.web.pictures.timeline import GRADES_SAID
from app.web.templating import hue

#: Outlets that are drawn unless others are asked for.
USUAL_LIMIT = 20
#: Room for an outlet's name and for its count; the least that a topic needs, and what it needs to name a day too.
LEAST_NAMES, MOST_NAMES, COUNTS = 128, 210, 76
LEAST_TOPIC, ROOMY_TOPIC = 100, 140
#: A row, the heading of a kind, an outlet's heading where they stand below each other, a topic under it.
ROW, HEADING, BLOCK, LINE = 44, 32, 30, 23
CELL = Face("sans", 13)
NAME = Face("sans", 13, bold=True)
KIND = Face("sans", 12, bold=True)
NUMBER = Face("sans", 13, bold=True)
#: How deep each shade is, as the style sheets have it too.
DEPTHS = (0, 0.04, 0.07, 0.1, 0.14)
AFTER_STEPS = 2 * DOT + 2 * STEP + 8


def svg(grid: Grid, look: Look, links: Links, *, address: str = "", loaded: date | None = None) -> str:
    """The grid as a drawing. ``address`` is that of the page it stands for, if it is not the matrix's own."""
    address = address or links.matrix(grid.filters, limit=None)
    about = (
        "Outlet by topic: articles of each outlet on each topic, as a share of all that is here of it under the "
        f"same filters, the highest grade and the first day. Rules v{grid.found.ruleset}."
    )
    sheet = Sheet(look, grid.sentence.text, about)
    sheet.head(grid.sentence.parts, address)
    bottom = TALLEST - sheet.foot_height(dated(_notes(grid, 0), loaded), address)
    columns = _columns_of(sheet, len(grid.found.topics))
    drawing = _Table(sheet, grid, links, columns) if columns else _Blocks(sheet, grid, links)
    drawing.head()
    sheet.foot(dated(_notes(grid, _drawn(sheet, grid, drawing, bottom)), loaded), address)
    return sheet.done()


def _notes(grid: Grid, drawn: int) -> list[str]:
    outlets = f"{words.number(drawn)} of {words.plural(len(grid.found.rows), 'outlet')}, those with most articles first"
    articles = words.plural(grid.whole.coverage.articles, "article")
    return [f"{outlets} · {articles} looked at · Readout, rules v{grid.found.ruleset}", GRADES_SAID]


def _drawn(sheet: Sheet, grid: Grid, drawing: _Table | _Blocks, bottom: float) -> int:
    """Draws all outlets together, then each kind's as far as they stand above ``bottom``; how many those were."""
    drawing.row(grid.whole)
    drawn = 0
    for group in grid.groups:
        before = sheet.place()
        drawing.kind(group.label)
        for at, line in enumerate(group.lines):
            before = sheet.place() if at else before
            drawing.row(line)
            if sheet.y > bottom:
                sheet.back(before)
                return drawn
            drawn += 1
    return drawn


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where counts end and topics begin, and how wide each of these is."""

    names: float
    left: float
    topic: float

    @property
    def roomy(self) -> bool:
        """Whether a cell can name a day beside its steps."""
        return self.topic >= ROOMY_TOPIC


def _columns_of(sheet: Sheet, topics: int) -> _Columns | None:
    """None where a table would be too narrow to be read."""
    if not topics:
        return None
    names = min(MOST_NAMES, max(LEAST_NAMES, sheet.room * 0.2))
    topic = (sheet.room - names - COUNTS) / topics
    if topic < LEAST_TOPIC:
        return None
    return _Columns(names, sheet.left + names + COUNTS, topic)


class _Table:
    """Draws a row for each outlet, a column for each topic."""

    def __init__(self, sheet: Sheet, grid: Grid, links: Links, columns: _Columns) -> None:
        self._sheet, self._grid, self._links, self._columns = sheet, grid, links, columns
        self._row = ROW if columns.roomy else ROW + 17

    def head(self) -> None:
        """What the columns are."""
        sheet, columns = self._sheet, self._columns
        labels = [wrapped(topic.label, KIND, columns.topic - 19, 3) for topic in self._grid.found.topics]
        lines = max(map(len, labels))
        high = LEADING * KIND.size
        foot = sheet.y + high * (lines - 1) + KIND.size
        sheet.write("Outlet", KIND, sheet.left, foot, ink="muted")
        sheet.write("Looked at", KIND, columns.left - 14, foot, ink="muted", anchor="end")
        top = sheet.y
        for (x, topic), label in zip(self._places(), labels, strict=True):
            sheet.y = top + high * (lines - len(label))
            sheet.box(x + 8, sheet.y + 1, BAR, high * len(label) - 3, _hue(self._grid, topic))
            sheet.paragraph(label, KIND, x + 17)
        sheet.y = top + high * lines + 8

    def kind(self, label: str) -> None:
        """The heading of a kind."""
        sheet = self._sheet
        sheet.rule(sheet.left, sheet.right, ink="edge")
        sheet.write(label, KIND, sheet.left, sheet.y + 21, ink="muted")
        sheet.y += HEADING

    def row(self, line: Line) -> None:
        """An outlet: how much of it was looked at, and what there is of each topic."""
        sheet, columns = self._sheet, self._columns
        sheet.rule(sheet.left, sheet.right)
        whole = line is self._grid.whole
        names = wrapped(line.name, NAME if whole else CELL, columns.names - 6, 2)
        for at, name in enumerate(names):
            sheet.write(name, NAME if whole else CELL, sheet.left, sheet.y + 19 + 16 * at)
        count = words.number(line.coverage.articles)
        looked = self._links.timeline(line.looked_at)
        sheet.write(count, CELL, columns.left - 14, sheet.y + 19, anchor="end", link=looked)
        for (x, _topic), field in zip(self._places(), line.fields, strict=True):
            if field.absence:
                self._absent(line, field, x)
            else:
                self._cell(field, x)
        sheet.y += self._row

    def _places(self) -> Iterator[tuple[float, Choice]]:
        for at, topic in enumerate(self._grid.found.topics):
            yield self._columns.left + at * self._columns.topic, topic

    def _absent(self, line: Line, field: Field, x: float) -> None:
        said = (field.absence or "").partition(" (")[0]
        full = line.coverage.forms.get("full", 0)
        room, most = self._columns.topic - 12, 2 if self._columns.roomy else 3
        lines = [*wrapped(said, NOTE, room, most)]
        if full and len(lines) < most:
            lines += wrapped(f"in {words.plural(full, 'full text')}", NOTE, room, 1)
        for at, each in enumerate(lines):
            self._sheet.write(each, NOTE, x + 8, self._sheet.y + 19 + 16 * at, ink="muted")

    def _cell(self, field: Field, x: float) -> None:
        sheet, ink = self._sheet, _hue(self._grid, field.topic)
        link = self._links.timeline(field.filters)
        wide = self._columns.topic - 2
        sheet.box(x, sheet.y + 1, wide, self._row - 2, ink, opacity=DEPTHS[field.shade], link=link)
        sheet.write(_said(field, self._columns.topic - 12), CELL, x + 8, sheet.y + 19, link=link)
        sheet.steps(x + 8.5, sheet.y + 31, field.cell.grade or "", ink)
        after = x + 8 + AFTER_STEPS
        grade = words.number(field.of_grade)
        if self._columns.roomy:
            grade = fitted(f"{grade} · {_first(field)}", NOTE, x + wide - after)
        else:
            sheet.write(_first(field), NOTE, x + 8, sheet.y + 52)
        sheet.write(grade, NOTE, after, sheet.y + 35)


class _Blocks:
    """Draws each outlet with its topics below it."""

    def __init__(self, sheet: Sheet, grid: Grid, links: Links) -> None:
        self._sheet, self._grid, self._links = sheet, grid, links

    def head(self) -> None:
        """Each line says itself what it is."""

    def kind(self, label: str) -> None:
        """The heading of a kind."""
        sheet = self._sheet
        sheet.y += 6
        sheet.rule(sheet.left, sheet.right, ink="edge")
        sheet.write(label, KIND, sheet.left, sheet.y + 21, ink="muted")
        sheet.y += HEADING

    def row(self, line: Line) -> None:
        """An outlet: how much of it was looked at, then a line for each topic."""
        sheet = self._sheet
        sheet.rule(sheet.left, sheet.right)
        looked = f"{words.number(line.coverage.articles)} looked at"
        room = sheet.room - width(looked, CELL) - 12
        sheet.write(fitted(line.name, NAME, room), NAME, sheet.left, sheet.y + 20)
        link = self._links.timeline(line.looked_at)
        sheet.write(looked, CELL, sheet.right, sheet.y + 20, anchor="end", ink="muted", link=link)
        sheet.y += BLOCK
        for field in line.fields:
            self._topic(line, field)
        sheet.y += 6

    def _topic(self, line: Line, field: Field) -> None:
        sheet, ink = self._sheet, _hue(self._grid, field.topic)
        middle = sheet.left + sheet.room * 0.4
        label = fitted(field.topic.label, NOTE, middle - sheet.left - 16)
        sheet.box(sheet.left, sheet.y + 2, BAR, 14, ink)
        sheet.write(label, NOTE, sheet.left + 11, sheet.y + 13.5)
        room = sheet.right - middle
        if field.absence:
            full = line.coverage.forms.get("full", 0)
            ground = f" in {words.plural(full, 'full text')}" if full else ""
            said = fitted(field.absence.partition(" (")[0] + ground, NOTE, room)
            sheet.write(said, NOTE, middle, sheet.y + 13.5, ink="muted")
        else:
            link = self._links.timeline(field.filters)
            sheet.steps(middle, sheet.y + 9.5, field.cell.grade or "", ink)
            counted = [*_said(field, room), Words(f" · {_first(field)}", ink="muted")]
            lines = wrapped(counted, NOTE, room - AFTER_STEPS, 1)
            sheet.write(lines[0], NOTE, middle + AFTER_STEPS, sheet.y + 13.5, link=link)
        sheet.y += LINE


def _said(field: Field, room: float) -> tuple[Words, ...]:
    """How many articles, and which share they are."""
    count = Words(words.number(field.cell.articles), bold=True)
    share = f" · {words.percent(field.share)}"
    fits = width(count.text, NUMBER) + width(share, CELL) <= room
    return (count, Words(share)) if fits else (count,)


def _first(field: Field) -> str:
    return words.short_day(field.cell.first) if field.cell.first else "undated"


def _hue(grid: Grid, topic: Choice) -> str:
    return hue(grid.vocabulary, topic.value)
