"""What has changed since a view was cited: added, gone and why, revised, re-tagged, told otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qsl
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from app.archive.articles import stale
from app.archive.citations import Citation, Content
from app.archive.cited import Cited, Seen, rows_of, seen
from app.archive.cited_matrix import Line, lines
from app.archive.filters import REPEATABLE, Filters, parse
from app.archive.matrix import ground_of
from app.archive.state import counter
from app.archive.timeline import rows
from app.archive.topics import current_version, topic_rows
from app.archive.vocabulary import Choice, Vocabulary, vocabulary
from app.archive.withdrawing import Tombstone, tombstones

#: What may differ in an article, and where that shows.
ASPECTS: dict[str, Callable[[Cited], Any]] = {
    "superseded": lambda each: each.superseded_by,
    "revised": lambda each: each.sha256,
    "retagged": lambda each: each.topics,
    "moved": lambda each: each.published,
    "renamed": lambda each: each.headline,
    "outlet": lambda each: each.outlet,
    "form": lambda each: each.form,
    "lang": lambda each: each.lang,
}
#: Whatever number of articles a view has now, it is counted.
EVERY = 1 << 40


@dataclass(frozen=True, slots=True)
class Regraded:
    """A topic of an article: its grade then and now, None where there was or is none."""

    topic: str
    then: str | None
    now: str | None


@dataclass(frozen=True, slots=True)
class Changed:
    """An article that is still there, as it was and as it is; ``aspects`` are those of ASPECTS that differ."""

    then: Cited
    now: Seen
    aspects: tuple[str, ...]

    @property
    def regraded(self) -> tuple[Regraded, ...]:
        """Its topics whose grade is another."""
        before, after = self.then.topics, self.now.cited.topics
        found = (Regraded(each, before.get(each), after.get(each)) for each in sorted({*before, *after}))
        return tuple(each for each in found if each.then != each.now)


@dataclass(frozen=True, slots=True)
class Gone:
    """An article that the view no longer has.

    It was withdrawn (``stone``); its place was taken (``superseded_by``); it is not in this archive at all; or it
    no longer matches: ``changed`` then says what is otherwise about it.
    """

    then: Cited
    stone: Tombstone | None = None
    changed: Changed | None = None

    @property
    def superseded_by(self) -> str | None:
        """What took its place."""
        return self.changed.now.cited.superseded_by if self.changed else None

    @property
    def why(self) -> str:
        """In one word: withdrawn, superseded, missing or unmatched."""
        if self.stone:
            return "withdrawn"
        if self.changed is None:
            return "missing"
        return "superseded" if self.superseded_by else "unmatched"


@dataclass(frozen=True, slots=True)
class Since:
    """Everything that is otherwise. ``total`` is how many articles the view has now; ``lines`` are those of a matrix.

    ``stale`` counts the articles of the archive whose tags were found under other rules than those in force.
    """

    total: int
    added: tuple[Seen, ...]
    gone: tuple[Gone, ...]
    changed: tuple[Changed, ...]
    lines: tuple[Line, ...]
    ruleset: int
    counter: int
    timezone: str
    stale: int

    @property
    def nothing(self) -> bool:
        """Whether the view shows what it showed then."""
        return not (self.added or self.gone or self.changed)

    def of(self, aspect: str) -> tuple[Changed, ...]:
        """The articles that differ in one aspect."""
        return tuple(each for each in self.changed if aspect in each.aspects)


def since(connection: Connection, citation: Citation, zone: ZoneInfo) -> Since:
    """A citation held against the archive as the connection sees it. ``zone`` is READOUT_TIMEZONE."""
    content = citation.content
    now = {each.cited.id: each for each in seen(connection, _chosen(connection, content, zone))}
    before = {each.id: each for each in content.articles}
    changed = (_changed(each, now[each.id]) for each in content.articles if each.id in now)
    return Since(
        total=len(now),
        added=tuple(each for key, each in now.items() if key not in before),
        gone=tuple(_gone(connection, [each for each in content.articles if each.id not in now])),
        changed=tuple(each for each in changed if each.aspects),
        lines=lines(content, filters_of(connection, content), [each.cited for each in now.values()]),
        ruleset=current_version(connection),
        counter=counter(connection),
        timezone=zone.key,
        stale=stale(connection),
    )


def filters_of(connection: Connection, content: Content) -> Filters:
    """The filters of a cited view, also those whose values the archive no longer knows."""
    pairs = parse_qsl(content.query)
    if content.kind == "compare":
        pairs = [(name, value) for name, value in pairs if name == "topic"]
    return parse(pairs, _with(vocabulary(connection), pairs))


def _chosen(connection: Connection, content: Content, zone: ZoneInfo) -> list[int]:
    """The rows of what the view would show now, in its order."""
    if content.kind == "compare":
        return rows_of(connection, [each.id for each in content.articles])
    filters = filters_of(connection, content)
    if content.kind == "matrix":
        return rows(connection, ground_of(filters), zone, EVERY)
    known = topic_rows(connection)
    left = tuple(each for each in filters.topic if each in known)
    # A topic that is no longer looked for has no article: without it the filters would choose all of them.
    if filters.topic and (not left or (filters.match == "all" and left != filters.topic)):
        return []
    return rows(connection, replace(filters, topic=left), zone, EVERY)


def _with(known: Vocabulary, pairs: Iterable[tuple[str, str]]) -> Vocabulary:
    more: dict[str, Any] = {name: known.choices(name) for name in REPEATABLE}
    for name, value in pairs:
        if name in more:
            more[name] = (*more[name], Choice(value, value))
    return replace(known, **more)


def _changed(then: Cited, now: Seen) -> Changed:
    differing = (name for name, aspect in ASPECTS.items() if aspect(then) != aspect(now.cited))
    return Changed(then, now, () if then == now.cited else tuple(differing))


def _gone(connection: Connection, lost: Sequence[Cited]) -> Iterator[Gone]:
    there: Mapping[str, Seen] = {
        each.cited.id: each for each in seen(connection, rows_of(connection, [each.id for each in lost]))
    }
    stones = tombstones(connection) if len(there) < len(lost) else {}
    for each in lost:
        now = there.get(each.id)
        yield Gone(each, stones.get(each.id), _changed(each, now) if now else None)
