"""Outlet by topic: how much of each outlet's coverage carries each topic, and what an absence stands beside."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, Select, func, literal_column, select

from app.analysis.outlets import Outlet
from app.analysis.topics import GRADES
from app.archive import tables as t
from app.archive.counts import counts, grouping
from app.archive.figures import unpaged
from app.archive.filters import NO_OUTLET, Filters, Vocabulary
from app.archive.remembering import remembered
from app.archive.rows import outlet_columns, outlet_of
from app.archive.selection import Selection, Terms, terms_of
from app.archive.topics import current_version, topic_rows
from app.archive.vocabulary import Choice


@dataclass(frozen=True)
class Cell:
    """The articles of an outlet on a topic by their grades, and the day of the first that has a date."""

    grades: Mapping[str, int]
    first: date | None = None

    @cached_property
    def articles(self) -> int:
        """How many there are."""
        return sum(self.grades.values())

    @property
    def grade(self) -> str | None:
        """The highest grade that any of them has; None where there are none."""
        return next((grade for grade in GRADES if self.grades.get(grade)), None)


@dataclass(frozen=True)
class Coverage:
    """An outlet's row: what of it was looked through, by form, and a cell for each topic.

    ``outlet`` is None for articles without a known one. ``chosen`` counts its articles under all the filters,
    topics and grades too. ``stale`` counts its articles, under any filters, that other rules tagged than those in force.
    """

    outlet: Outlet | None
    forms: Mapping[str, int]
    chosen: int
    stale: int
    cells: tuple[Cell, ...]

    @cached_property
    def articles(self) -> int:
        """How many were looked through."""
        return sum(self.forms.values())

    @property
    def slug(self) -> str:
        """What filters call it."""
        return self.outlet.slug if self.outlet else NO_OUTLET


@dataclass(frozen=True, slots=True)
class Matrix:
    """The outlets under some filters, those with most articles first; ``whole`` is all of them in one row."""

    topics: tuple[Choice, ...]
    rows: tuple[Coverage, ...]
    whole: Coverage
    undated_left_out: int
    ruleset: int


def matrix(connection: Connection, known: Vocabulary, zone: ZoneInfo, filters: Filters) -> Matrix:
    """The matrix of the archive as the connection sees it. ``zone`` is READOUT_TIMEZONE.

    Its columns are the topics asked for, or all. With ``match=all`` each counts the articles that carry every
    one of them. Its rows are the outlets that have an article under the filters, whatever that reports, and
    those that are asked for by name.
    """
    asked = unpaged(filters)
    return remembered(connection, (zone.key, "matrix", asked), lambda: _count(connection, known, zone, asked))


def ground_of(filters: Filters) -> Filters:
    """What was looked through for the topics: the same outlets, languages, forms, words and days."""
    return replace(unpaged(filters), topic=(), grade=(), match=Filters().match)


def _count(connection: Connection, known: Vocabulary, zone: ZoneInfo, asked: Filters) -> Matrix:
    topics = tuple(each for each in known.topic if not asked.topic or each.value in asked.topic)
    terms = terms_of(connection, asked, zone)
    ground = terms_of(connection, ground_of(asked), zone, hits=terms.hits)
    forms: defaultdict[int | None, Counter[str]] = defaultdict(Counter)
    for row in connection.execute(grouping(ground, ("outlet_id", "form"))):
        forms[row.outlet_id][row.form] += row.n
    chosen = {row.outlet_id: row.n for row in connection.execute(grouping(terms, ("outlet_id",)))}
    cells = _cells(connection, terms, [topic_rows(connection)[each.value] for each in topics])
    stale = _stale(connection)
    outlets = _outlets(connection)
    rows = [
        Coverage(outlets.get(key), forms[key], chosen.get(key, 0), stale[key], tuple(cells(key)))
        for key in (*forms, *_silent(asked, outlets, forms))
    ]
    return Matrix(
        topics=topics,
        rows=tuple(sorted(rows, key=_rank)),
        whole=_whole(rows, len(topics)),
        undated_left_out=counts(connection, known, zone).undated_left_out(asked),
        ruleset=current_version(connection),
    )


def _rank(row: Coverage) -> tuple[int, int, str, str]:
    return -row.chosen, -row.articles, row.outlet.name.lower() if row.outlet else "\uffff", row.slug


class _Cells:
    """Cells by outlet row and topic row; an empty one where there is nothing."""

    def __init__(self, topics: list[int]) -> None:
        self._topics = topics
        self._grades: defaultdict[tuple[int | None, int], dict[str, int]] = defaultdict(dict)
        self._first: dict[tuple[int | None, int], int] = {}

    def add(self, row: Row[Any]) -> None:
        key = row.outlet_id, row.topic_id
        self._grades[key][row.grade] = row.n
        if row.first is not None:
            self._first[key] = min(row.first, self._first.get(key, row.first))

    def __call__(self, outlet: int | None) -> Iterator[Cell]:
        for topic in self._topics:
            first = self._first.get((outlet, topic))
            grades = self._grades.get((outlet, topic), {})
            yield Cell(grades, None if first is None else date.fromordinal(first))


def _cells(connection: Connection, terms: Terms, topics: list[int]) -> _Cells:
    found = _Cells(topics)
    # An article that must carry every topic is looked for along each of them; else each tag stands for itself.
    ways = [(topic,) for topic in topics] if terms.every else [tuple(topics)] if topics else []
    for way in ways:
        for row in connection.execute(_by_grade(terms, way)):
            found.add(row)
    return found


def _by_grade(terms: Terms, topics: tuple[int, ...]) -> Select[Any]:
    tag = t.article_topic.c
    selection = Selection(terms, topics, walked=bool(terms.hits and terms.hits.common))
    keys = (tag.topic_id, tag.outlet_id, tag.grade)
    tallies = (func.count().label("n"), func.min(tag.day).label("first"))
    return select(*keys, *tallies).where(selection.where()).group_by(*keys)


def _stale(connection: Connection) -> Counter[int | None]:
    """How many listed articles of each outlet carry tags of other rules than those in force."""
    version, article = current_version(connection), t.article.c
    # No index is over a sum: that leaves the one over the rules, where there is mostly nothing to count.
    listed = literal_column("article.listed + 0") == t.YES
    found: Counter[int | None] = Counter()
    for others in (article.ruleset < version, article.ruleset > version):
        query = select(article.outlet_id, func.count().label("n")).where(listed, others)
        for row in connection.execute(query.group_by(literal_column("article.outlet_id + 0"))):
            found[row.outlet_id] += row.n
    return found


def _outlets(connection: Connection) -> dict[int | None, Outlet]:
    rows = connection.execute(select(t.outlet.c.id, *outlet_columns(t.outlet, "outlet")))
    return {row.id: outlet for row in rows if (outlet := outlet_of(row))}


def _silent(
    asked: Filters, outlets: Mapping[int | None, Outlet], heard: Iterable[int | None]
) -> Iterator[int | None]:
    """The outlets asked for by name that have no article under the other filters."""
    ids = {outlet.slug: key for key, outlet in outlets.items()} | {NO_OUTLET: None}
    known = set(heard)
    yield from (ids[slug] for slug in asked.outlet if ids[slug] not in known)


def _whole(rows: Iterable[Coverage], width: int) -> Coverage:
    forms: Counter[str] = Counter()
    grades: list[Counter[str]] = [Counter() for _ in range(width)]
    firsts: list[list[date]] = [[] for _ in range(width)]
    chosen = stale = 0
    for row in rows:
        forms.update(row.forms)
        chosen, stale = chosen + row.chosen, stale + row.stale
        for place, cell in enumerate(row.cells):
            grades[place].update(cell.grades)
            firsts[place] += [cell.first] if cell.first else []
    cells = (Cell(found, min(days, default=None)) for found, days in zip(grades, firsts, strict=True))
    return Coverage(None, forms, chosen, stale, tuple(cells))
