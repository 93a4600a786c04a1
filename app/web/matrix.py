"""The matrix as a reader meets it: outlets by kind, a cell for each topic, and what each number links to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qsl

from app.analysis.topics import GRADES
from app.archive.article import FORMS
from app.archive.figures import figures, ground, unpaged
from app.archive.filters import Filters, parse, query_string
from app.archive.firing import FEWEST_ARTICLES
from app.archive.matrix import Cell, Coverage, Matrix, ground_of, matrix
from app.archive.sentence import Sentence, sentence
from app.archive.thinness import ThinDay
from app.archive.vocabulary import Choice, Vocabulary, vocabulary
from app.archive.whole import whole
from app.web import words
from app.web.desk import Desk
from app.web.listing import Chip, Control, Preset, chips, controls, presets
from app.web.stacking import stacked_up_to

#: Outlets that a page shows unless it is asked for more.
ROWS = 60
#: From each of these shares of an outlet's own coverage on, its cell is a shade deeper.
SHADES = (0.0, 0.01, 0.05, 0.2)
#: Headings of the outlets without a kind, and of the articles without an outlet.
UNKNOWN_KIND, NAMELESS = "Kind not known", "No outlet found"


@dataclass(frozen=True, slots=True)
class Field:
    """A cell: what there is of an outlet on a topic, the filters that choose exactly that, or what its absence means.

    ``by_grade`` is None where no filters choose one grade in this topic alone.
    """

    topic: Choice
    cell: Cell
    share: float
    shade: int
    filters: Filters
    by_grade: Filters | None
    absence: str | None

    @property
    def is_none(self) -> bool:
        """Whether no passage was found in the full texts: a cell says so in a word, its caption in full."""
        return (self.absence or "").startswith(words.ABSENCE["full"].partition("{")[0])

    @property
    def is_unjudged(self) -> bool:
        """Whether nothing is said of it since no full text is here: a cell says so in two words, its caption why."""
        return self.absence in NOT_JUDGED.values()

    @property
    def of_grade(self) -> int:
        """How many of its articles have its highest grade."""
        return self.cell.grades.get(self.cell.grade or "", 0)

    @property
    def on_first(self) -> Filters:
        """The filters that choose the articles of its first day."""
        return replace(self.filters, since=self.cell.first, until=self.cell.first)


@dataclass(frozen=True, slots=True)
class Line:
    """An outlet, or all of them: ``looked_at`` chooses its denominator, ``chosen`` what the filters leave of it."""

    coverage: Coverage
    name: str
    fields: tuple[Field, ...]
    looked_at: Filters
    chosen: Filters

    @property
    def absence(self) -> str:
        """What all of several empty cells say alike, which is said once; "" where one has an article or says another thing."""
        said = {field.absence or "" for field in self.fields}
        return said.pop() if len(self.fields) > 1 and len(said) == 1 else ""

    @property
    def full(self) -> Filters:
        """The filters that choose the full texts among its denominator."""
        return replace(self.looked_at, form=("full",))


@dataclass(frozen=True, slots=True)
class Group:
    """The outlets of one kind that are shown, and how many there are of it under the filters."""

    label: str
    lines: tuple[Line, ...]
    outlets: int


@dataclass(frozen=True, slots=True)
class Asking:
    """The filters as a form, with how many articles each choice would leave, and the thin days among those asked for."""

    controls: tuple[Control, ...]
    presets: tuple[Preset, ...]
    thin: tuple[ThinDay, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Everything that an address of the matrix shows. ``hidden`` counts the outlets beyond the limit."""

    filters: Filters
    vocabulary: Vocabulary
    sentence: Sentence
    found: Matrix
    groups: tuple[Group, ...]
    whole: Line
    hidden: int

    @property
    def none(self) -> str:
        """What a cell without a passage means, where there is one."""
        lines = (self.whole, *(line for group in self.groups for line in group.lines))
        return next((field.absence or "" for line in lines for field in line.fields if field.is_none), "")

    @property
    def is_unjudged(self) -> bool:
        """Whether a cell says in two words that nothing is said of it."""
        return any(
            field.is_unjudged
            for line in (self.whole, *self.lines)
            if not line.absence
            for field in line.fields
        )

    def stacked(self, *, terse: bool = False) -> str:
        """The media query under which outlets stand above their topics."""
        return stacked_up_to(len(self.found.topics), sums=self.adds_up, terse=terse)

    @property
    def total(self) -> int:
        """How many articles the timeline has under the same filters."""
        return self.found.whole.chosen

    @property
    def lines(self) -> tuple[Line, ...]:
        """The outlets in the order of the page."""
        return tuple(line for group in self.groups for line in group.lines)

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The filters that are set."""
        return chips(self.filters, self.vocabulary)

    @property
    def adds_up(self) -> bool:
        """Whether what the filters choose of an outlet is neither its coverage nor one of its cells."""
        asked = self.filters
        return bool(asked.topic or asked.grade) and len(self.found.topics) > 1 and not _every(asked)

    @property
    def beside_words(self) -> list[tuple[str, str]]:
        """The other filters as a form sends them, so that searching keeps them."""
        return parse_qsl(query_string(self.filters, q="", limit=None))


def grid(desk: Desk, pairs: Iterable[tuple[str, str]], **options: Any) -> Grid:
    """What the query string's ``pairs`` ask for; ``options`` are those of ``filters.parse``. Raises BadFilter."""
    with desk.archive.read() as connection:
        known = vocabulary(connection)
        filters = parse(pairs, known, **options)
        found = matrix(connection, known, desk.zone, filters)
    shown, asked = found.rows[: filters.size], unpaged(filters)
    return Grid(
        filters=filters,
        vocabulary=known,
        sentence=sentence(filters, found.whole.chosen, found.undated_left_out, known),
        found=found,
        groups=tuple(_groups([_line(row, found, asked) for row in shown], found.rows)),
        whole=_line(found.whole, found, asked, everyone=True),
        hidden=len(found.rows) - len(shown),
    )


def asked_by(desk: Desk, grid: Grid) -> Asking:
    """The form that asks for this matrix."""
    with desk.archive.read() as connection:
        facets = figures(connection, grid.vocabulary, desk.zone, grid.filters).facets
        every = whole(connection, grid.vocabulary, desk.zone)
        thin = ground(connection, grid.vocabulary, desk.zone, grid.filters).thin
    offered = controls(grid.filters, facets, every.facets, grid.vocabulary)
    return Asking(offered, presets(grid.filters, every.latest), thin[::-1])


def _groups(lines: Sequence[Line], rows: Iterable[Coverage]) -> Iterator[Group]:
    """Kinds in the order of the table, then outlets that it does not know, then what is of no known outlet."""
    there = Counter(_heading(row) for row in rows)
    for label in (*words.KINDS_OF.values(), UNKNOWN_KIND, NAMELESS):
        shown = tuple(line for line in lines if _heading(line.coverage) == label)
        if shown:
            yield Group(label, shown, there[label])


def _heading(row: Coverage) -> str:
    if row.outlet is None:
        return NAMELESS
    return words.KINDS_OF[row.outlet.kind] if row.outlet.kind else UNKNOWN_KIND


def _line(row: Coverage, found: Matrix, filters: Filters, *, everyone: bool = False) -> Line:
    of_outlet = filters if everyone else replace(filters, outlet=(row.slug,))
    fields = tuple(
        _field(topic, cell, row, of_outlet, found.ruleset)
        for topic, cell in zip(found.topics, row.cells, strict=True)
    )
    name = "All outlets" if everyone else row.outlet.name if row.outlet else "Unknown outlet"
    return Line(row, name, fields, ground_of(of_outlet), of_outlet)


def _field(topic: Choice, cell: Cell, row: Coverage, filters: Filters, ruleset: int) -> Field:
    """``match`` and the other topics stay only where an article must carry them all."""
    alone = not _every(filters)
    asked = replace(filters, topic=(topic.value,), match=Filters().match) if alone else filters
    share = cell.articles / row.articles if row.articles else 0.0
    return Field(
        topic=topic,
        cell=cell,
        share=share,
        shade=_shade(share, row.articles),
        filters=asked,
        by_grade=replace(asked, grade=(cell.grade,)) if alone and cell.grade else None,
        absence=None if cell.articles else absence(row, filters, ruleset),
    )


def _every(filters: Filters) -> bool:
    return filters.match == "all" and len(filters.topic) > 1


def _shade(share: float, articles: int) -> int:
    """How deep a cell is; of few articles a share is chance, and says only that there is something."""
    if not share or articles < FEWEST_ARTICLES:
        return int(share > 0)
    return sum(share >= least for least in SHADES)


#: Why no absence is said of an outlet without a full text, by the forms that there are of it.
NOT_JUDGED = {
    ("partial",): "not judged: only partial texts",
    ("summary",): "not judged: only summaries of ours",
    ("partial", "summary"): "not judged: only partial texts and summaries of ours",
}


def absence(row: Coverage, filters: Filters, ruleset: int) -> str:
    """What an empty cell means: no passage, where full texts were looked through for one, else why that is not said."""
    forms = tuple(form for form in FORMS if row.forms.get(form))
    if not forms:
        return "no article here under these filters"
    if row.stale:
        return "not judged: tagged under earlier rules (readout tag)"
    if forms in NOT_JUDGED:
        return NOT_JUDGED[forms]
    if _every(filters):
        return f"no article with all of these (rules v{ruleset})"
    if filters.grade and set(filters.grade) != set(GRADES):
        return f"none {' or '.join(words.IN_GRADE[each] for each in filters.grade)} (rules v{ruleset})"
    return words.absence("full", ruleset)
