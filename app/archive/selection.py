"""Which articles a reader's filters choose, as conditions for SQL: each method is one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Table,
    and_,
    exists,
    false,
    func,
    literal,
    literal_column,
    or_,
    select,
)

from app.archive import tables as t
from app.archive.days import UNDATED, day_end, midnight
from app.archive.filters import NO_OUTLET, Filters
from app.archive.search import Hits, matches


@dataclass(frozen=True, slots=True)
class Terms:
    """Filters in the archive's own keys.

    ``outlets`` holds outlet rows, None among them for an unknown outlet; it is itself None where any
    outlet will do. ``hits`` is None where no words are searched for. ``since`` and ``until`` are instants, ``until`` the first one too late.
    """

    topics: tuple[int, ...] = ()
    every: bool = False
    grades: tuple[str, ...] = ()
    outlets: tuple[int | None, ...] | None = None
    langs: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    hits: Hits | None = None
    since: int | None = None
    until: int | None = None

    @property
    def dated(self) -> bool:
        """Whether days are asked for, so that undated articles are left out."""
        return self.since is not None or self.until is not None

    @property
    def leading(self) -> tuple[int, ...]:
        """The topics whose rows lead to every match: all the alternatives, or one that must be there."""
        return self.topics[:1] if self.every else self.topics

    @property
    def impossible(self) -> bool:
        """Whether nothing can match: a grade where there is no topic, a kind that no chosen outlet is of."""
        nowhere = self.hits is not None and not self.hits.count
        return self.outlets == () or nowhere or bool(self.grades and not self.topics)


def terms_of(connection: Connection, filters: Filters, zone: ZoneInfo, *, hits: Hits | None = None) -> Terms:
    """The filters with every name looked up. ``zone`` is READOUT_TIMEZONE, in which days are counted.

    ``hits`` are those of ``filters.q``, where they are known already.
    """
    return Terms(
        topics=_topics(connection, filters),
        every=filters.match == "all" and bool(filters.topic),
        grades=filters.grade,
        outlets=_outlets(connection, filters),
        langs=filters.lang,
        forms=filters.form,
        hits=hits or (matches(connection, filters.q) if filters.q else None),
        since=midnight(filters.since, zone) if filters.since else None,
        until=day_end(filters.until, zone) if filters.until else None,
    )


def undated(terms: Terms) -> Terms:
    """The articles that the same terms leave out for having no date."""
    return replace(terms, since=UNDATED, until=UNDATED + 1)


def dated(terms: Terms) -> Terms:
    """The articles among them that have a date."""
    return replace(terms, since=UNDATED + 1 if terms.since is None else terms.since)


@dataclass(frozen=True, slots=True)
class Selection:
    """The articles that ``terms`` choose, found through the rows of ``topics`` or, without any, their own.

    Both tables name what filters ask for alike. Through several topics an article is found several times.
    ``walked`` says that rows come along an index, each held against the hits, and not from the hits.
    """

    terms: Terms
    topics: tuple[int, ...] = ()
    walked: bool = False

    @property
    def source(self) -> Table:
        """The rows to walk along."""
        return t.article_topic if self.topics else t.article

    @property
    def row(self) -> ColumnElement[int]:
        """The article's row."""
        return t.article_topic.c.article_id if self.topics else t.article.c.id

    @property
    def published_at(self) -> ColumnElement[int]:
        """The sort key."""
        return self.source.c.published_at

    def where(self) -> ColumnElement[bool]:
        """All conditions at once."""
        if self.terms.impossible:
            return false()
        return and_(
            *self._topic(),
            *self._listed(),
            *self._found(),
            *self._outlet(),
            *self._lang(),
            *self._form(),
            *self._dates(),
        )

    def _listed(self) -> Iterator[ColumnElement[bool]]:
        yield self.source.c.listed == t.YES

    def _found(self) -> Iterator[ColumnElement[bool]]:
        """The rows that hold the words, as one value that SQLite unfolds: there may be thousands."""
        if self.terms.hits is None:
            return
        rows = func.json_each(literal(self.terms.hits.rows)).table_valued("value")
        # No index is over a sum: that leaves only the way along the others.
        row = self.row + literal_column("0") if self.walked else self.row
        yield row.in_(select(rows.c.value))

    def _topic(self) -> Iterator[ColumnElement[bool]]:
        """Any of the topics, or all of them, each in one of the grades."""
        if self.topics:
            yield _one_of(t.article_topic.c.topic_id, self.topics)
            yield from self._graded(t.article_topic)
        if self.terms.every:
            yield from (self._also(topic) for topic in self.terms.topics if topic not in self.topics)

    def _also(self, topic: int) -> ColumnElement[bool]:
        tag = t.article_topic.alias()
        same = (tag.c.published_at == self.published_at, tag.c.article_id == self.row)
        return exists().where(tag.c.topic_id == topic, *same, *self._graded(tag))

    def _graded(self, tag: FromClause) -> Iterator[ColumnElement[bool]]:
        if self.terms.grades:
            yield tag.c.grade.in_(self.terms.grades)

    def _outlet(self) -> Iterator[ColumnElement[bool]]:
        outlets, column = self.terms.outlets, self.source.c.outlet_id
        if outlets is None:
            return
        named = tuple(each for each in outlets if each is not None)
        unknown = (column.is_(None),) if None in outlets else ()
        yield or_(*unknown, *((_one_of(column, named),) if named else ()))

    def _lang(self) -> Iterator[ColumnElement[bool]]:
        if self.terms.langs:
            yield _one_of(self.source.c.lang, self.terms.langs)

    def _form(self) -> Iterator[ColumnElement[bool]]:
        if self.terms.forms:
            yield _one_of(self.source.c.form, self.terms.forms)

    def _dates(self) -> Iterator[ColumnElement[bool]]:
        if self.terms.since is not None:
            yield self.published_at >= self.terms.since
        if self.terms.until is not None:
            yield self.published_at < self.terms.until
            if self.terms.since is None:
                yield self.published_at > UNDATED


def _one_of(column: ColumnElement[Any], values: tuple[Any, ...]) -> ColumnElement[bool]:
    # One value is written as an equation: only then does an index hand out the rows in order of date.
    return column == values[0] if len(values) == 1 else column.in_(values)


def _topics(connection: Connection, filters: Filters) -> tuple[int, ...]:
    """The topics named; a grade without a topic applies to any of them all."""
    query = select(t.topic.c.id, t.topic.c.slug)
    if not filters.topic and not filters.grade:
        return ()
    rows = {row.slug: int(row.id) for row in connection.execute(query)}
    return (
        tuple(rows[slug] for slug in filters.topic if slug in rows) if filters.topic else tuple(rows.values())
    )


def _outlets(connection: Connection, filters: Filters) -> tuple[int | None, ...] | None:
    """The rows of the outlets that are named and of a kind that is named."""
    if not filters.outlet and not filters.kind:
        return None
    query = select(t.outlet.c.id)
    if filters.outlet:
        query = query.where(t.outlet.c.slug.in_(filters.outlet))
    if filters.kind:
        query = query.where(t.outlet.c.kind.in_(filters.kind))
    found: tuple[int | None, ...] = tuple(connection.execute(query.order_by(t.outlet.c.id)).scalars())
    return (*found, None) if NO_OUTLET in filters.outlet and not filters.kind else found
