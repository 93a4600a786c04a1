"""The ledger of quotations: entries of the same words, a page at a time, each with all accounts that have them."""

from __future__ import annotations

import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    case,
    exists,
    func,
    literal,
    or_,
    select,
    tuple_,
)

from app.analysis.dates import Published
from app.analysis.outlets import Outlet
from app.analysis.people import Speaker
from app.analysis.sameness import units, weight
from app.analysis.text import Span
from app.archive import tables as t
from app.archive.asking import NOBODY, Asked
from app.archive.cursor import Cursor
from app.archive.database import Archive
from app.archive.days import UNDATED, local_day
from app.archive.filters import Filters
from app.archive.rows import outlet_columns, outlet_of, published_of
from app.archive.search import WORDS_SAID, Hits, matches_said
from app.archive.selection import Selection, terms_of, undated

#: Rows of a spreadsheet that are read at a time.
BATCH = 1_000
#: After every dated quotation where the oldest lead.
_LATEST = 10**15


@dataclass(frozen=True, slots=True)
class Variant:
    """A quotation as one account gives it. ``found`` tells that it is among those asked for, not only the same.

    ``further`` are the entries that it is in besides its own, ``entry``: it says what they hold, and more.
    """

    entry: int
    article: str
    headline: str | None
    url: str | None
    outlet: Outlet | None
    published: Published
    day: date | None
    lang: str
    form: str
    span: Span
    text: str
    type: str
    in_headline: bool
    speaker: Speaker | None
    via: Speaker | None
    topics: tuple[str, ...] = ()
    further: tuple[int, ...] = ()
    found: bool = True


@dataclass(frozen=True, slots=True)
class Entry:
    """The same words in every account that has them, in order of time. ``lead`` has most of them, of those asked for.

    Variants of another entry than ``number`` say more than this, and are counted there.
    """

    number: int
    lead: Variant
    variants: tuple[Variant, ...]

    @property
    def own(self) -> tuple[Variant, ...]:
        """Those that are counted here."""
        return tuple(each for each in self.variants if each.entry == self.number)

    @property
    def elsewhere(self) -> tuple[Variant, ...]:
        """Those that are counted in another entry: they say more, or put two into one."""
        return tuple(each for each in self.variants if each.entry != self.number)


@dataclass(frozen=True, slots=True)
class LedgerPage:
    """A page of the ledger; ``next_cursor`` is None on the last one."""

    entries: tuple[Entry, ...]
    next_cursor: Cursor | None


@dataclass(frozen=True, slots=True)
class Quotations(Selection):
    """The quotations that filters choose: ``table`` is theirs, or a second look at it."""

    speakers: tuple[str, ...] = ()
    said: Hits | None = None
    table: FromClause = field(default=t.quotation)

    @property
    def source(self) -> FromClause:  # type: ignore[override]
        """The rows to walk along."""
        return self.table

    @property
    def row(self) -> ColumnElement[int]:
        """The quotation's own row."""
        return self.table.c.id

    def where(self) -> ColumnElement[bool]:
        """All conditions at once."""
        told = self.table.c.told == t.YES
        return told & Selection.where(self) & self._spoken() & self._holding()

    def _spoken(self) -> ColumnElement[bool]:
        if not self.speakers:
            return literal(value=True)
        named = [slug for slug in self.speakers if slug != NOBODY]
        column = self.table.c.speaker
        found = [column == named[0] if len(named) == 1 else column.in_(named)] if named else []
        return or_(*found, *([column.is_(None)] if NOBODY in self.speakers else []))

    def _holding(self) -> ColumnElement[bool]:
        if self.said is None:
            return literal(value=True)
        rows = func.json_each(literal(self.said.rows)).table_valued("value")
        return self.row.in_(select(rows.c.value))

    def _topic(self) -> Iterator[ColumnElement[bool]]:
        """Any of the topics, or all of them, beside its own words."""
        beside = t.quotation_topic.c
        groups = [(topic,) for topic in self.terms.topics] if self.terms.every else [self.terms.topics]
        for topics in groups:
            if topics:
                yield self.row.in_(select(beside.quotation_id).where(beside.topic_id.in_(topics)))


def chosen(connection: Connection, asked: Asked, zone: ZoneInfo) -> Quotations:
    """The quotations that a question chooses; ``zone`` is READOUT_TIMEZONE."""
    terms = terms_of(connection, replace(asked.filters, q=""), zone)
    q = asked.filters.q
    return Quotations(terms, speakers=asked.speakers, said=matches_said(connection, q) if q else None)


def without_date(quotations: Quotations) -> Quotations:
    """Those that the same question leaves out for having no date."""
    return replace(quotations, terms=undated(quotations.terms))


def ledger_page(connection: Connection, asked: Asked, zone: ZoneInfo) -> LedgerPage:
    """The entries that a question chooses, after its cursor, each at its latest quotation, or at its first."""
    found, filters = chosen(connection, asked, zone), asked.filters
    size = filters.size
    rows = connection.execute(_places(found, filters, None if size is None else size + 1)).all()
    shown = rows if size is None else rows[:size]
    more = len(rows) > len(shown)
    last = Cursor(filters.sort, shown[-1].published_at, shown[-1].id) if more else None
    return LedgerPage(entries_of(connection, found, [row.entry for row in shown], zone), last)


def entries_of(
    connection: Connection, found: Quotations, numbers: Sequence[int], zone: ZoneInfo
) -> tuple[Entry, ...]:
    """Whole entries by their numbers, in this order."""
    own, also = t.quotation.c, _also_in(connection, numbers)
    there = func.json_each(literal(json.dumps(list(also)))).table_valued("value")
    rows: dict[int, Any] = {}
    asked_for: set[int] = set()
    for wanted in (own.entry.in_(numbers), own.id.in_(select(there.c.value))):
        # Gathered first: any other index than that of the entries would lead along a whole outlet or speaker.
        near = select(t.quotation).where(wanted).cte("near").prefix_with("MATERIALIZED")
        asked_for.update(
            connection.execute(select(near.c.id).where(replace(found, table=near).where())).scalars()
        )
        # Of what is told and listed there is an index that leads along the whole archive: it is asked of the rows.
        every = connection.execute(_variants().where(wanted))
        rows.update((row.quotation, row) for row in every if row.told and row.listed)
    gathered: dict[int, list[Variant]] = {number: [] for number in numbers}
    # Asked for in order, SQLite would walk along the dates of the whole archive.
    for row in sorted(rows.values(), key=lambda row: (row.published_at, row.quotation)):
        variant = _variant(row, zone, found=row.quotation in asked_for)
        for number in {variant.entry, *also.get(row.quotation, ())} & gathered.keys():
            gathered[number].append(variant)
    return tuple(
        Entry(number, _lead(number, gathered[number]), tuple(gathered[number]))
        for number in numbers
        if any(each.entry == number for each in gathered[number])
    )


def _also_in(connection: Connection, numbers: Sequence[int]) -> dict[int, list[int]]:
    """The quotations that are in these entries besides their own, by row."""
    columns = t.further_entry.c
    found: dict[int, list[int]] = defaultdict(list)
    query = select(columns.entry, columns.quotation_id).where(columns.entry.in_(numbers))
    for row in connection.execute(query):
        found[row.quotation_id].append(row.entry)
    return found


def every_quotation(archive: Archive, asked: Asked) -> Iterator[Variant]:
    """The quotations that a question chooses, one by one, as many as the reader's own limit allows.

    They are read some at a time: whoever fetches them slowly keeps no one else from reading. What is added or
    taken away meanwhile may be among them or not.
    """
    left, after = asked.filters.size, asked.filters.after
    while left is None or left > 0:
        size = BATCH if left is None else min(BATCH, left)
        with archive.read() as connection:
            here = replace(asked.filters, after=after)
            rows = connection.execute(
                _quotations(connection, replace(asked, filters=here), archive.zone, size)
            ).all()
        yield from (_variant(row, archive.zone, found=True) for row in rows)
        if len(rows) < size:
            return
        after = Cursor(asked.filters.sort, rows[-1].published_at, rows[-1].quotation)
        left = None if left is None else left - len(rows)


def _quotations(connection: Connection, asked: Asked, zone: ZoneInfo, size: int) -> Select[Any]:
    newest, key, here = asked.filters.sort == "newest", t.quotation.c.published_at, t.quotation.c.id
    query = _variants().where(chosen(connection, asked, zone).where(), *_beyond(asked.filters))
    return query.order_by(*((key.desc(), here.desc()) if newest else (_key(), here))).limit(size)


def _beyond(filters: Filters) -> Iterator[ColumnElement[bool]]:
    """What lies after the cursor."""
    if filters.after is None:
        return
    newest, at, row = filters.sort == "newest", filters.after.published_at, filters.after.row
    mark = tuple_(literal(at if newest or at > UNDATED else _LATEST), literal(row))
    here = _place(t.quotation, newest=newest)
    yield here < mark if newest else here > mark


def _places(found: Quotations, filters: Filters, limit: int | None) -> Select[Any]:
    """The quotation of each entry that puts it in its place: no other that is asked for comes before it."""
    mine, other = t.quotation, t.quotation.alias()
    also = replace(found, table=other)
    newest = filters.sort == "newest"
    here, there = (_place(table, newest=newest) for table in (mine, other))
    earlier = there > here if newest else there < here
    query = select(mine.c.published_at, mine.c.id, mine.c.entry).where(
        found.where(), ~exists().where(other.c.entry == mine.c.entry, also.where(), earlier)
    )
    query = query.where(*_beyond(filters))
    key = mine.c.published_at if newest else _key()
    return query.order_by(key.desc() if newest else key, mine.c.id.desc() if newest else mine.c.id).limit(
        limit
    )


def _place(table: FromClause, *, newest: bool) -> Any:
    return tuple_(table.c.published_at if newest else _key(table), table.c.id)


def _key(table: FromClause = t.quotation) -> ColumnElement[int]:
    """The sort key under which undated quotations come after all others."""
    return case((table.c.published_at <= UNDATED, _LATEST), else_=table.c.published_at)


def _lead(number: int, every: Sequence[Variant]) -> Variant:
    """Of its own that are asked for the one that has most of what all of them say, given to whom most of them name; a
    headline only where there is nothing else. What only it has counts little, so that a speech does not stand for one of
    its sentences.
    """
    variants = [each for each in every if each.entry == number]
    said = [units(each.text) for each in variants]
    common = Counter(unit for own in said for unit in own)

    def holds(at: int) -> float:
        own = sum(weight((unit,)) * common[unit] for unit in said[at])
        return own / math.sqrt(weight(said[at]) or 1)

    voices = Counter(each.speaker.slug for each in variants if each.speaker)

    def told(at: int) -> int:
        speaker = variants[at].speaker
        return voices[speaker.slug] if speaker else 0

    order = sorted(
        range(len(variants)), key=lambda at: (not variants[at].in_headline, told(at), holds(at), -at)
    )
    found = [at for at in order if variants[at].found] or order
    return variants[found[-1]]


_BESIDE = (
    select(func.group_concat(t.topic.c.slug, " "))
    .join(t.quotation_topic, t.quotation_topic.c.topic_id == t.topic.c.id)
    .where(t.quotation_topic.c.quotation_id == t.quotation.c.id)
    .correlate(t.quotation)
    .scalar_subquery()
    .label("topics")
)


_THERE = t.quotation.alias("there")
_FURTHER = (
    select(func.group_concat(t.further_entry.c.entry, " "))
    .where(
        t.further_entry.c.quotation_id == t.quotation.c.id,
        t.further_entry.c.entry != t.quotation.c.entry,
        # An entry whose own quotations are gone is none.
        exists().where(
            _THERE.c.entry == t.further_entry.c.entry, _THERE.c.told == t.YES, _THERE.c.listed == t.YES
        ),
    )
    .correlate(t.quotation)
    .scalar_subquery()
    .label("further")
)


def _variants() -> Select[Any]:
    columns = (t.quotation.c[name] for name in _COLUMNS)
    article = (t.article.c[name] for name in _OF_ARTICLE)
    return (
        select(
            t.quotation.c.id.label("quotation"),
            *columns,
            *article,
            WORDS_SAID,
            _BESIDE,
            _FURTHER,
            *outlet_columns(t.outlet, "outlet"),
        )
        .join(t.article, t.article.c.id == t.quotation.c.article_id)
        .join(t.article_text, t.article_text.c.article_id == t.quotation.c.article_id)
        .outerjoin(t.outlet, t.outlet.c.id == t.article.c.outlet_id)
    )


_COLUMNS = (
    "entry", "told", "listed", "published_at", "start", "end", "type", "in_headline", "speaker", "speaker_name", "via", "via_name", "lang", "form",
)  # fmt: skip
_OF_ARTICLE = (
    "public_id", "headline", "url", "published", "published_precision", "published_basis", "published_confidence",
    "not_before",
)  # fmt: skip


def _variant(row: Any, zone: ZoneInfo, *, found: bool) -> Variant:
    published = published_of(row)
    return Variant(
        entry=row.entry,
        article=row.public_id,
        headline=row.headline,
        url=row.url,
        outlet=outlet_of(row),
        published=published,
        day=local_day(published, zone),
        lang=row.lang,
        form=row.form,
        span=Span(row.start, row.end),
        text=row.said,
        type=row.type,
        in_headline=row.in_headline,
        speaker=Speaker(row.speaker, row.speaker_name) if row.speaker else None,
        via=Speaker(row.via, row.via_name) if row.via else None,
        topics=tuple(sorted((row.topics or "").split())),
        further=tuple(sorted(map(int, (row.further or "").split()))),
        found=found,
    )
