"""How many entries of the ledger match a question, and how many under each value of each filter."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Connection, func, select

from app.analysis.sameness import is_nameless
from app.archive import tables as t
from app.archive.asking import NOBODY, Asked
from app.archive.counts import Facet
from app.archive.filters import NO_OUTLET, Vocabulary
from app.archive.quotation_ledger import Quotations, chosen, without_date
from app.archive.remembering import remembered
from app.archive.speakers import everyone_quoted

#: Speakers that are offered, those most quoted first.
MOST_SPEAKERS = 200
_ENTRIES = func.count(func.distinct(t.quotation.c.entry)).label("n")


@dataclass(frozen=True, slots=True)
class LedgerFacets:
    """The values of each filter and the entries each would choose, those with most first."""

    speaker: tuple[Facet, ...] = ()
    topic: tuple[Facet, ...] = ()
    outlet: tuple[Facet, ...] = ()
    kind: tuple[Facet, ...] = ()
    lang: tuple[Facet, ...] = ()


@dataclass(frozen=True, slots=True)
class LedgerFigures:
    """What a question chooses: entries, the quotations in them, outlets that have one, and entries without a date."""

    total: int
    quotations: int
    outlets: int
    undated_left_out: int
    facets: LedgerFacets


def ledger_figures(connection: Connection, known: Vocabulary, zone: ZoneInfo, asked: Asked) -> LedgerFigures:
    """The figures of a question, worked out once until the archive changes."""
    plain = asked.but(limit=None, sort="newest")
    return remembered(connection, ("ledger", plain), lambda: _figures(connection, known, zone, plain))


def _figures(connection: Connection, known: Vocabulary, zone: ZoneInfo, asked: Asked) -> LedgerFigures:
    found = chosen(connection, asked, zone)
    outlets = func.count(func.distinct(t.quotation.c.outlet_id)).label("outlets")
    counted = select(_ENTRIES, func.count().label("all"), outlets).where(found.where())
    row = connection.execute(counted).one()
    left_out = select(_ENTRIES).where(without_date(found).where()) if asked.filters.dated else None
    return LedgerFigures(
        total=row.n,
        quotations=row.all,
        outlets=row.outlets,
        undated_left_out=int(connection.execute(left_out).scalar_one()) if left_out is not None else 0,
        facets=LedgerFacets(
            speaker=_speakers(connection, asked, zone),
            topic=_topics(connection, known, asked, zone),
            outlet=_outlets(connection, known, asked, zone),
            kind=_kinds(connection, known, asked, zone),
            lang=_langs(connection, known, asked, zone),
        ),
    )


def _speakers(connection: Connection, asked: Asked, zone: ZoneInfo) -> tuple[Facet, ...]:
    found = chosen(connection, asked.of(), zone)
    slug = t.quotation.c.speaker
    query = select(slug, _ENTRIES).where(found.where()).group_by(slug).order_by(_ENTRIES.desc(), slug)
    names = {each.speaker.slug: each.speaker.name for each in everyone_quoted(connection)}
    facets = [
        Facet(row.speaker or NOBODY, names.get(row.speaker, row.speaker or "Nobody known"), row.n)
        for row in connection.execute(query.limit(MOST_SPEAKERS))
        if not is_nameless(row.speaker or "")
    ]
    missing = [slug for slug in asked.speakers if slug not in {facet.value for facet in facets}]
    return (*facets, *_asked_for(connection, chosen(connection, asked.of(*missing), zone), missing))


def _asked_for(connection: Connection, found: Quotations, slugs: list[str]) -> Iterator[Facet]:
    """Speakers that are chosen and not among the most quoted, or have no name."""
    for slug in slugs:
        one = replace(found, speakers=(slug,))
        count = connection.execute(select(_ENTRIES).where(one.where())).scalar_one()
        yield Facet(slug, speaker_name(connection, slug), int(count))


def speaker_name(connection: Connection, slug: str) -> str:
    """What most texts call a speaker; the slug itself where none does."""
    name = t.quotation.c.speaker_name
    query = select(name).where(t.quotation.c.speaker == slug).group_by(name)
    return str(connection.execute(query.order_by(func.count().desc(), name).limit(1)).scalar() or slug)


def is_speaker(connection: Connection, slug: str) -> bool:
    """Whether anybody is quoted under this name."""
    query = select(t.quotation.c.id).where(t.quotation.c.speaker == slug).limit(1)
    return connection.execute(query).first() is not None


def _topics(connection: Connection, known: Vocabulary, asked: Asked, zone: ZoneInfo) -> tuple[Facet, ...]:
    """Each topic instead of the chosen ones or, where all are asked for, beside them."""
    filters, facets = asked.filters, []
    kept = filters.topic if filters.match == "all" else ()
    for choice in known.topic:
        one = asked.but(topic=tuple(dict.fromkeys((choice.value, *kept))), match="all")
        count = connection.execute(select(_ENTRIES).where(chosen(connection, one, zone).where())).scalar_one()
        facets.append(Facet(choice.value, choice.label, int(count)))
    return tuple(facets)


def _outlets(connection: Connection, known: Vocabulary, asked: Asked, zone: ZoneInfo) -> tuple[Facet, ...]:
    found = chosen(connection, asked.but(outlet=()), zone)
    query = (
        select(t.outlet.c.slug, _ENTRIES)
        .select_from(t.quotation.outerjoin(t.outlet, t.outlet.c.id == t.quotation.c.outlet_id))
        .where(found.where())
        .group_by(t.outlet.c.slug)
    )
    counted = Counter({row.slug or NO_OUTLET: row.n for row in connection.execute(query)})
    return _facets("outlet", counted, known, asked)


def _kinds(connection: Connection, known: Vocabulary, asked: Asked, zone: ZoneInfo) -> tuple[Facet, ...]:
    found = chosen(connection, asked.but(kind=()), zone)
    query = (
        select(t.outlet.c.kind, _ENTRIES)
        .join(t.outlet, t.outlet.c.id == t.quotation.c.outlet_id)
        .where(found.where(), t.outlet.c.kind.is_not(None))
        .group_by(t.outlet.c.kind)
    )
    return _facets("kind", Counter({row.kind: row.n for row in connection.execute(query)}), known, asked)


def _langs(connection: Connection, known: Vocabulary, asked: Asked, zone: ZoneInfo) -> tuple[Facet, ...]:
    found = chosen(connection, asked.but(lang=()), zone)
    lang: ColumnElement[str] = t.quotation.c.lang
    query = select(lang, _ENTRIES).where(found.where()).group_by(lang)
    return _facets("lang", Counter({row.lang: row.n for row in connection.execute(query)}), known, asked)


def _facets(name: str, counted: Counter[str], known: Vocabulary, asked: Asked) -> tuple[Facet, ...]:
    for value in getattr(asked.filters, name):
        counted.setdefault(value, 0)
    facets = [Facet(value, known.label(name, value), count) for value, count in counted.items()]
    return tuple(sorted(facets, key=lambda facet: (-facet.count, facet.label)))
