"""Topics: the rules' names and versions as the archive keeps them, and how much each was covered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from app.analysis.topics import GRADES
from app.archive import tables as t
from app.archive.days import UNDATED, day_of
from app.archive.state import zone_of

_ROWS = select(t.topic.c.slug, t.topic.c.id)


class TopicLike(Protocol):
    """What the archive keeps of a topic's rules."""

    @property
    def slug(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def about(self) -> str: ...
    @property
    def scope(self) -> str: ...


@dataclass(frozen=True, slots=True)
class TopicSummary:
    """A topic, how many articles carry it in each grade, and the days of the first and last of them.

    ``retired`` marks one that the rule file no longer holds while articles still carry it.
    """

    slug: str
    label: str
    about: str
    scope: str
    retired: bool
    articles: int
    focus: int
    covered: int
    mentioned: int
    first: date | None
    last: date | None


def load_topics(connection: Connection, topics: Iterable[TopicLike], sha256: str) -> int:
    """Make the archive's topics those of the rules; the version of these rules, risen when they are new.

    Nothing is written when nothing changed. A topic that the rules no longer hold stays while articles
    carry it.
    """
    stored = {row.slug: row for row in connection.execute(select(t.topic))}
    slugs = set()
    for position, topic in enumerate(topics):
        slugs.add(topic.slug)
        values = {"label": topic.label, "about": topic.about, "scope": topic.scope, "position": position}
        row = stored.get(topic.slug)
        if row is None:
            connection.execute(insert(t.topic).values(slug=topic.slug, **values))
        elif any(getattr(row, name) != value for name, value in values.items()):
            connection.execute(update(t.topic).where(t.topic.c.id == row.id).values(**values))
    _retire(connection, [row for slug, row in stored.items() if slug not in slugs])
    return _version(connection, sha256)


def current_version(connection: Connection) -> int:
    """The version of the rules in force; 0 before any were loaded."""
    return int(connection.execute(select(func.max(t.ruleset.c.version))).scalar() or 0)


def topic_rows(connection: Connection) -> dict[str, int]:
    """The row of each topic by its slug."""
    return {row.slug: row.id for row in connection.execute(_ROWS)}


def topics(connection: Connection) -> tuple[TopicSummary, ...]:
    """Every topic in the order of the rule file."""
    ordered = _summaries().order_by(t.topic.c.position.is_(None), t.topic.c.position, t.topic.c.slug)
    zone = zone_of(connection)
    return tuple(_summary(row, zone) for row in connection.execute(ordered))


def topic(connection: Connection, slug: str) -> TopicSummary | None:
    """One topic, or None when there is none of this slug."""
    row = connection.execute(_summaries().where(t.topic.c.slug == slug)).first()
    return _summary(row, zone_of(connection)) if row else None


def _retire(connection: Connection, dropped: Sequence[Row[Any]]) -> None:
    for row in dropped:
        tagged = select(t.article_topic.c.article_id).where(t.article_topic.c.topic_id == row.id).limit(1)
        if connection.execute(tagged).first() is None:
            connection.execute(delete(t.topic).where(t.topic.c.id == row.id))
        elif row.position is not None:
            connection.execute(update(t.topic).where(t.topic.c.id == row.id).values(position=None))


def _version(connection: Connection, sha256: str) -> int:
    current = current_version(connection)
    held = connection.execute(select(t.ruleset.c.sha256).where(t.ruleset.c.version == current)).scalar()
    if held == sha256:
        return current
    connection.execute(insert(t.ruleset).values(version=current + 1, sha256=sha256))
    return current + 1


def _summaries() -> Select[Any]:
    tags = t.article_topic.c
    dated = tags.published_at > UNDATED
    listed = (tags.topic_id == t.topic.c.id) & (tags.listed == t.YES)
    grades = (func.count(tags.article_id).filter(tags.grade == grade).label(grade) for grade in GRADES)
    return (
        select(
            t.topic,
            func.count(tags.article_id).label("articles"),
            *grades,
            func.min(tags.published_at).filter(dated).label("first"),
            func.max(tags.published_at).filter(dated).label("last"),
        )
        .select_from(t.topic.outerjoin(t.article_topic, listed))
        .group_by(t.topic.c.id)
    )


def _summary(row: Row[Any], zone: ZoneInfo) -> TopicSummary:
    return TopicSummary(
        slug=row.slug,
        label=row.label,
        about=row.about,
        scope=row.scope,
        retired=row.position is None,
        articles=row.articles,
        focus=row.focus,
        covered=row.covered,
        mentioned=row.mentioned,
        first=day_of(row.first, zone),
        last=day_of(row.last, zone),
    )
