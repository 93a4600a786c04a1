"""Which articles a reader's filters choose, as conditions for SQL: each method is one of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, FromClause, and_, exists, false, or_, select

from app.archive import tables as t
from app.archive.days import UNDATED, day_end, midnight
from app.archive.filters import NO_OUTLET, Filters


@dataclass(frozen=True, slots=True)
class Terms:
    """Filters in the archive's own keys.

    ``outlets`` holds outlet rows, None among them for an unknown outlet; it is itself None where any
    outlet will do. ``since`` and ``until`` are instants, ``until`` the first one too late.
    """

    topics: tuple[int, ...] = ()
    every: bool = False
    grades: tuple[str, ...] = ()
    outlets: tuple[int | None, ...] | None = None
    langs: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    since: int | None = None
    until: int | None = None

    @property
    def dated(self) -> bool:
        """Whether days are asked for, so that undated articles are left out."""
        return self.since is not None or self.until is not None

    @property
    def driving(self) -> int | None:
        """The topic whose rows alone lead to every match; None where there is no such topic."""
        return self.topics[0] if self.topics and (self.every or len(self.topics) == 1) else None

    @property
    def impossible(self) -> bool:
        """Whether nothing can match: a grade where there is no topic, a kind that no chosen outlet is of."""
        return self.outlets == () or bool(self.grades and not self.topics)


def terms_of(connection: Connection, filters: Filters, zone: ZoneInfo) -> Terms:
    """The filters with every name looked up. ``zone`` is READOUT_TIMEZONE, in which days are counted."""
    return Terms(
        topics=_topics(connection, filters),
        every=filters.match == "all" and bool(filters.topic),
        grades=filters.grade,
        outlets=_outlets(connection, filters),
        langs=filters.lang,
        forms=filters.form,
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
    """The articles that ``terms`` choose, found through one topic's rows or through the articles' own."""

    terms: Terms
    topic: int | None = None
    needs_article: bool = False

    @property
    def source(self) -> FromClause:
        """The rows to walk along."""
        if self.topic is None:
            return t.article
        if self.needs_article or self.terms.langs or self.terms.forms:
            return t.article_topic.join(t.article, t.article.c.id == t.article_topic.c.article_id)
        return t.article_topic

    @property
    def published_at(self) -> ColumnElement[int]:
        """The sort key."""
        return self._keys.published_at  # type: ignore[no-any-return]

    @property
    def row(self) -> ColumnElement[int]:
        """The article's row."""
        return t.article.c.id if self.topic is None else t.article_topic.c.article_id

    @property
    def _keys(self) -> Any:
        return t.article.c if self.topic is None else t.article_topic.c

    def where(self) -> ColumnElement[bool]:
        """All conditions at once."""
        if self.terms.impossible:
            return false()
        return and_(
            *self._listed(), *self._tagged(), *self._outlet(), *self._lang(), *self._form(), *self._dates()
        )

    def _listed(self) -> Iterator[ColumnElement[bool]]:
        yield self._keys.listed == t.YES

    def _tagged(self) -> Iterator[ColumnElement[bool]]:
        """Any of the topics, or all of them, each in one of the grades."""
        if self.topic is None and self.terms.topics:
            # Without a driving topic the topics are alternatives, or asked for one by one.
            wanted = [(each,) for each in self.terms.topics] if self.terms.every else [self.terms.topics]
            for topics in wanted:
                yield t.article.c.id.in_(self._with_topic(topics))
        if self.topic is not None:
            yield t.article_topic.c.topic_id == self.topic
            yield from self._graded(t.article_topic)
            for other in self.terms.topics if self.terms.every else ():
                if other != self.topic:
                    yield self._also(other)

    def _with_topic(self, topics: tuple[int, ...]) -> Any:
        tag = t.article_topic.alias()
        conditions = (tag.c.topic_id.in_(topics), tag.c.listed == t.YES, *self._graded(tag))
        return select(tag.c.article_id).where(*conditions)

    def _also(self, topic: int) -> ColumnElement[bool]:
        tag, keys = t.article_topic.alias(), t.article_topic.c
        same = (tag.c.published_at == keys.published_at, tag.c.article_id == keys.article_id)
        return exists().where(tag.c.topic_id == topic, *same, *self._graded(tag))

    def _graded(self, tag: FromClause) -> Iterator[ColumnElement[bool]]:
        if self.terms.grades:
            yield tag.c.grade.in_(self.terms.grades)

    def _outlet(self) -> Iterator[ColumnElement[bool]]:
        outlets = self.terms.outlets
        if outlets is None:
            return
        named = [each for each in outlets if each is not None]
        column = self._keys.outlet_id
        # One value is written as an equation: only then do the rows come in order of date.
        known = column == named[0] if len(named) == 1 else column.in_(named)
        if None not in outlets:
            yield known
        else:
            yield or_(column.is_(None), known) if named else column.is_(None)

    def _lang(self) -> Iterator[ColumnElement[bool]]:
        if self.terms.langs:
            yield t.article.c.lang.in_(self.terms.langs)

    def _form(self) -> Iterator[ColumnElement[bool]]:
        if self.terms.forms:
            yield t.article.c.form.in_(self.terms.forms)

    def _dates(self) -> Iterator[ColumnElement[bool]]:
        if self.terms.since is not None:
            yield self._keys.published_at >= self.terms.since
        if self.terms.until is not None:
            yield self._keys.published_at < self.terms.until
            if self.terms.since is None:
                yield self._keys.published_at > UNDATED


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
