"""A speaker as the archive knows one: how often quoted, by whom, between which days, under which names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, func, select

from app.analysis.people import Speaker
from app.archive import tables as t
from app.archive.remembering import remembered

#: Names and relays that are told.
MOST_TOLD = 8
_Q = t.quotation.c


@dataclass(frozen=True, slots=True)
class Named:
    """A name that texts give, its language, and in how many quotations."""

    name: str
    lang: str
    count: int


@dataclass(frozen=True, slots=True)
class Relay:
    """Who passes a speaker's words on, and how many of them; ``quoted`` where some are the relay's own too."""

    speaker: Speaker
    count: int
    quoted: bool


@dataclass(frozen=True, slots=True)
class SpeakerSummary:
    """What is known of a speaker; ``relayed`` counts words that reached the outlet through somebody else."""

    slug: str
    names: tuple[Named, ...]
    relays: tuple[Relay, ...]
    relayed: int
    articles: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Quoted:
    """Somebody who is quoted, and how much."""

    speaker: Speaker
    entries: int
    quotations: int


def everyone_quoted(connection: Connection) -> tuple[Quoted, ...]:
    """Everybody who is quoted, those most quoted first; worked out once until the archive changes."""
    return remembered(connection, "everyone quoted", lambda: tuple(_everyone(connection)))


def _everyone(connection: Connection) -> Iterator[Quoted]:
    entries, every = func.count(func.distinct(_Q.entry)).label("entries"), func.count().label("every")
    quoted = (_Q.speaker.is_not(None), _Q.listed == t.YES, _Q.told == t.YES)
    spelled = select(_Q.speaker, _Q.speaker_name).where(*quoted).group_by(_Q.speaker, _Q.speaker_name)
    # The last of a speaker's names stays: that which most quotations give.
    rows = connection.execute(spelled.order_by(func.count(), _Q.speaker_name.desc()))
    names = {row.speaker: row.speaker_name for row in rows}
    query = select(_Q.speaker, entries, every).where(*quoted).group_by(_Q.speaker)
    for row in connection.execute(query.order_by(entries.desc(), _Q.speaker)):
        yield Quoted(Speaker(row.speaker, names[row.speaker]), row.entries, row.every)


def speaker_summary(connection: Connection, slug: str) -> SpeakerSummary | None:
    """A speaker by address; None where nobody is quoted under it."""
    own = (_Q.speaker == slug, _Q.told == t.YES, _Q.listed == t.YES)
    whole = (
        func.count().label("all"),
        func.count(func.distinct(_Q.article_id)).label("articles"),
        func.count(_Q.via).label("relayed"),
        func.min(_Q.day).label("first"),
        func.max(_Q.day).label("last"),
    )
    row = connection.execute(select(*whole).where(*own)).one()
    if not row.all:
        return None
    count = func.count().label("n")
    named = select(_Q.speaker_name, _Q.lang, count).where(*own).group_by(_Q.speaker_name, _Q.lang)
    relays = select(_Q.via, func.max(_Q.via_name).label("name"), count).where(*own, _Q.via.is_not(None))
    known = {each.speaker.slug for each in everyone_quoted(connection)}
    return SpeakerSummary(
        slug=slug,
        names=tuple(Named(each.speaker_name, each.lang, each.n) for each in _most(connection, named, count)),
        relays=tuple(
            Relay(Speaker(each.via, each.name), each.n, each.via in known)
            for each in _most(connection, relays.group_by(_Q.via), count)
        ),
        relayed=row.relayed,
        articles=row.articles,
        first=date.fromordinal(row.first) if row.first is not None else None,
        last=date.fromordinal(row.last) if row.last is not None else None,
    )


def _most(connection: Connection, query: Any, count: Any) -> Any:
    return connection.execute(query.order_by(count.desc()).limit(MOST_TOLD))
