"""How many articles match: totals, facets and the histogram, behind one interface."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, Row, Select, func, select

from app.analysis.topics import GRADES
from app.archive import tables as t
from app.archive.database import Archive
from app.archive.filters import NO_OUTLET, Filters, Vocabulary
from app.archive.histogram import Bar, Histogram, histogram_of
from app.archive.remembering import remembered
from app.archive.search import Hits, matches
from app.archive.selection import Selection, Terms, terms_of, undated

__all__ = ["Bar", "Counts", "Facet", "Facets", "Histogram", "SqlCounts", "article_count", "counts"]


@dataclass(frozen=True, slots=True)
class Facet:
    """A value that a filter could take, and how many articles it would then choose."""

    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Facets:
    """The values of each filter, those with most articles first; a chosen value is there even with none."""

    topic: tuple[Facet, ...] = ()
    grade: tuple[Facet, ...] = ()
    outlet: tuple[Facet, ...] = ()
    kind: tuple[Facet, ...] = ()
    lang: tuple[Facet, ...] = ()
    form: tuple[Facet, ...] = ()


class Counts(Protocol):
    """Exact counts under any filters; paging fields of the filters are ignored."""

    def total(self, filters: Filters) -> int:
        """How many articles match."""

    def undated_left_out(self, filters: Filters) -> int:
        """How many would match had they a date; 0 where no days are asked for."""

    def facets(self, filters: Filters) -> Facets:
        """Each value counted under all the other filters."""

    def histogram(self, filters: Filters) -> Histogram:
        """Dated matches by day, week or month."""

    def days(self, filters: Filters) -> Mapping[date, int]:
        """Dated matches by day."""

    def outlets(self, filters: Filters) -> int:
        """How many outlets the matches are of."""


def counts(connection: Connection, vocabulary: Vocabulary, zone: ZoneInfo) -> Counts:
    """The counts of the archive as the connection sees it. ``zone`` is READOUT_TIMEZONE."""
    return SqlCounts(connection, vocabulary, zone)


def article_count(archive: Archive) -> int:
    """How many articles are listed at all."""
    with archive.read() as connection:
        query = select(func.count()).select_from(t.article).where(t.article.c.listed == t.YES)
        return int(connection.execute(query).scalar_one())


@dataclass(frozen=True, slots=True)
class _Cell:
    """How many matches share an outlet row, a language and a form."""

    outlet: int | None
    lang: str
    form: str
    count: int


class SqlCounts:
    """Counts asked of SQL, grouped once for all the filters that are not in the way of each other."""

    def __init__(self, connection: Connection, vocabulary: Vocabulary, zone: ZoneInfo) -> None:
        self._connection = connection
        self._vocabulary = vocabulary
        self._zone = zone
        self._cells_of: dict[Terms, tuple[_Cell, ...]] = {}
        self._hits_of: dict[str, Hits] = {}

    def total(self, filters: Filters) -> int:
        """See Counts."""
        return sum(cell.count for cell in self._cells(self._terms(filters)))

    def undated_left_out(self, filters: Filters) -> int:
        """See Counts."""
        if not filters.dated:
            return 0
        return sum(cell.count for cell in self._cells(undated(self._terms(filters))))

    def facets(self, filters: Filters) -> Facets:
        """See Counts."""
        return Facets(
            topic=self._facet("topic", self._by_topic(filters), filters),
            grade=self._facet("grade", self._by_grade(filters), filters),
            outlet=self._facet("outlet", self._by_outlet(filters), filters),
            kind=self._facet("kind", self._by_kind(filters), filters),
            lang=self._facet("lang", self._by_lang(filters), filters),
            form=self._facet("form", self._by_form(filters), filters),
        )

    def histogram(self, filters: Filters) -> Histogram:
        """See Counts."""
        return histogram_of(self.days(filters), filters.since, filters.until)

    def days(self, filters: Filters) -> Mapping[date, int]:
        """See Counts."""
        rows = self._grouped(self._terms(filters), ("day",))
        return {date.fromordinal(row.day): row.n for row in rows if row.day is not None}

    def outlets(self, filters: Filters) -> int:
        """See Counts."""
        return len({cell.outlet for cell in self._cells(self._terms(filters)) if cell.outlet is not None})

    def _by_outlet(self, filters: Filters) -> Counter[str]:
        slugs = self._column(t.outlet.c.slug)
        found: Counter[str] = Counter()
        for cell in self._cells(self._terms(replace(filters, outlet=()))):
            found[slugs[cell.outlet] if cell.outlet is not None else NO_OUTLET] += cell.count
        return found

    def _by_kind(self, filters: Filters) -> Counter[str]:
        kinds = self._column(t.outlet.c.kind)
        found: Counter[str] = Counter()
        for cell in self._cells(self._terms(replace(filters, kind=()))):
            if cell.outlet is not None and kinds[cell.outlet] is not None:
                found[kinds[cell.outlet]] += cell.count
        return found

    def _by_lang(self, filters: Filters) -> Counter[str]:
        found: Counter[str] = Counter()
        for cell in self._cells(self._terms(replace(filters, lang=()))):
            found[cell.lang] += cell.count
        return found

    def _by_form(self, filters: Filters) -> Counter[str]:
        found: Counter[str] = Counter()
        for cell in self._cells(self._terms(replace(filters, form=()))):
            found[cell.form] += cell.count
        return found

    def _by_topic(self, filters: Filters) -> Counter[str]:
        """Under ``match=all`` a topic is counted beside the chosen ones, else instead of them."""
        chosen = filters.topic if filters.match == "all" else ()
        found: Counter[str] = Counter()
        for choice in self._vocabulary.topic:
            topics = tuple(dict.fromkeys((choice.value, *chosen)))
            terms = self._terms(replace(filters, topic=topics, match="all"))
            found[choice.value] = sum(row.n for row in self._grouped(terms, ()))
        return found

    def _by_grade(self, filters: Filters) -> Counter[str]:
        """An article that has topics in several grades counts under each of them."""
        return Counter({grade: self.total(replace(filters, grade=(grade,))) for grade in GRADES})

    def _facet(self, name: str, found: Counter[str], filters: Filters) -> tuple[Facet, ...]:
        chosen = getattr(filters, name)
        labels = {choice.value: choice.label for choice in self._vocabulary.choices(name)}
        for value in chosen:
            found.setdefault(value, 0)
        facets = [
            Facet(value, labels.get(value, value), count)
            for value, count in found.items()
            if count or value in chosen
        ]
        return tuple(sorted(facets, key=lambda facet: (-facet.count, facet.label, facet.value)))

    def _cells(self, terms: Terms) -> tuple[_Cell, ...]:
        if terms not in self._cells_of:
            rows = self._grouped(terms, ("outlet_id", "lang", "form"))
            self._cells_of[terms] = tuple(_Cell(row.outlet_id, row.lang, row.form, row.n) for row in rows)
        return self._cells_of[terms]

    def _grouped(self, terms: Terms, names: tuple[str, ...]) -> Sequence[Row[Any]]:
        """How many articles share each combination of these columns, as ``n``."""

        def ask() -> Sequence[Row[Any]]:
            return self._connection.execute(grouping(terms, names)).all()

        # The rows that hold some words would be a long name to remember an answer by.
        return ask() if terms.hits else remembered(self._connection, (terms, names), ask)

    def _column(self, column: ColumnElement[Any]) -> dict[int, Any]:
        return {row.id: row[1] for row in self._connection.execute(select(t.outlet.c.id, column))}

    def _terms(self, filters: Filters) -> Terms:
        if filters.q and filters.q not in self._hits_of:
            self._hits_of[filters.q] = matches(self._connection, filters.q)
        return terms_of(self._connection, filters, self._zone, hits=self._hits_of.get(filters.q))


def grouping(terms: Terms, names: tuple[str, ...]) -> Select[Any]:
    """The query that counts the articles which share each combination of these columns, as ``n``."""
    selection = Selection(terms, terms.leading, walked=bool(terms.hits and terms.hits.common))
    columns: list[ColumnElement[Any]] = [selection.source.c[name] for name in names]
    query = select(*columns, func.count().label("n")).select_from(selection.source).where(selection.where())
    if len(selection.topics) > 1:
        # Through several topics an article is found several times, and counts once.
        once = select(selection.row, *columns).where(selection.where()).distinct().subquery()
        columns = [once.c[name] for name in names]
        query = select(*columns, func.count().label("n")).select_from(once)
    return query.group_by(*columns) if columns else query
