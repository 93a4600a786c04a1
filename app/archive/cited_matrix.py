"""The counts of a cited matrix, worked out from its articles as they were and as they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.archive.citations import Content
from app.archive.cited import Cited
from app.archive.filters import NO_OUTLET, Filters


@dataclass(frozen=True, slots=True)
class Count:
    """A number of a matrix, then and now."""

    then: int
    now: int


@dataclass(frozen=True, slots=True)
class Line:
    """An outlet of a matrix: how many of its articles were looked at, and how many of them carry each topic."""

    slug: str
    name: str
    looked_at: Count
    cells: tuple[Count, ...]


def columns(content: Content, filters: Filters) -> tuple[str, ...]:
    """The topics of the columns: those that are asked for, or all."""
    known = [each.value for each in content.topics]
    return tuple(each for each in known if not filters.topic or each in filters.topic)


def lines(content: Content, filters: Filters, now: Iterable[Cited]) -> tuple[Line, ...]:
    """The outlets that had or have an article, those with most then first; none for another kind of view."""
    return tuple(_lines(content, filters, now)) if content.kind == "matrix" else ()


def _lines(content: Content, filters: Filters, now: Iterable[Cited]) -> Iterator[Line]:
    before, after = _Tally(content.articles, filters), _Tally(now, filters)
    names = after.names | before.names
    for slug in sorted(names, key=lambda each: (-before.looked_at[each], each)):
        counts = tuple(
            Count(before.cells[slug, topic], after.cells[slug, topic]) for topic in columns(content, filters)
        )
        yield Line(slug, names[slug], Count(before.looked_at[slug], after.looked_at[slug]), counts)


class _Tally:
    """Articles by outlet, and by outlet and topic."""

    def __init__(self, articles: Iterable[Cited], filters: Filters) -> None:
        self.names: dict[str, str] = {}
        self.looked_at: Counter[str] = Counter()
        self.cells: Counter[tuple[str, str]] = Counter()
        for each in articles:
            slug = each.outlet.slug if each.outlet else NO_OUTLET
            self.names[slug] = each.outlet.name if each.outlet else "Unknown outlet"
            self.looked_at[slug] += 1
            self.cells.update((slug, topic) for topic in carried(each, filters))


def carried(each: Cited, filters: Filters) -> list[str]:
    """The topics in which an article counts: with ``match=all`` in none, unless it carries every one."""
    found = [topic for topic, grade in each.topics.items() if not filters.grade or grade in filters.grade]
    every = filters.match == "all" and not set(filters.topic) <= set(found)
    return [] if every else found
