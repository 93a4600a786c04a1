"""Quotations, written for an article and read back: who says what, beside which topics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, exists, insert, select, text

from app.analysis.attribution import SCARE
from app.analysis.people import Speaker
from app.analysis.quotes import Quote
from app.analysis.text import Span
from app.analysis.topics import Tag
from app.archive import tables as t
from app.archive.article import Item
from app.archive.search import WORDS_SAID, Said, forget_said, learn_said
from app.archive.topics import topic_rows

_OF_ARTICLE = (
    select(t.quotation).where(t.quotation.c.article_id == bindparam("article")).order_by(t.quotation.c.n)
)
_QUOTED = (
    select(t.article.c.public_id, t.quotation.c.entry)
    .join(t.quotation, t.quotation.c.article_id == t.article.c.id)
    .where(t.article.c.public_id.in_(bindparam("ids", expanding=True)), t.quotation.c.entry.is_not(None))
    .where(t.quotation.c.told == t.YES, t.quotation.c.listed == t.YES)
)
_DELETE = delete(t.quotation).where(t.quotation.c.article_id == bindparam("article"))
#: What an article's quotations leave behind them: that others are in entries of which nothing is left.
_ENTRIES = select(t.quotation.c.entry).where(
    t.quotation.c.article_id == bindparam("article"), t.quotation.c.told
)
_FORGET = delete(t.further_entry).where(
    t.further_entry.c.entry == bindparam("number"),
    ~exists().where(t.quotation.c.entry == t.further_entry.c.entry),
)
_INSERT = insert(t.quotation)
_INSERT_TOPICS = insert(t.quotation_topic)
# Rows are numbered here: each is an entry of its own until others with the same words are looked for, and only one
# may write. A number is never given out again.
_LAST = text("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'quotation'), 0)")
_SAID = (
    select(t.quotation.c.id, WORDS_SAID)
    .join(t.article_text, t.article_text.c.article_id == t.quotation.c.article_id)
    .where(t.quotation.c.article_id == bindparam("article"), t.quotation.c.told)
)


def add_quotations(
    connection: Connection, article: Row[Any], words: str, quotes: Sequence[Quote], tags: Iterable[Tag]
) -> None:
    """Give quotations to an article row that has none; ``words`` is the text that they stand in."""
    if not quotes:
        return
    last = int(connection.execute(_LAST).scalar_one())
    rows = {last + n: quote for n, quote in enumerate(quotes, start=1)}
    connection.execute(_INSERT, [_row(article, n, row, rows[row]) for n, row in enumerate(rows)])
    told = {row: quote.span for row, quote in rows.items() if quote.type != SCARE}
    learn_said(connection, [Said(row, span.of(words)) for row, span in told.items()])
    beside = list(_beside(connection, told, tags))
    if beside:
        connection.execute(_INSERT_TOPICS, beside)


def remove_quotations(connection: Connection, article: int) -> None:
    """Take all quotations from an article row: before its text changes."""
    said = [Said(row.id, row.said) for row in connection.execute(_SAID, {"article": article})]
    forget_said(connection, said)
    entries = set(connection.execute(_ENTRIES, {"article": article}).scalars())
    connection.execute(_DELETE, {"article": article})
    if entries:
        connection.execute(_FORGET, [{"number": entry} for entry in sorted(entries)])


def quotations_of(connection: Connection, article: int) -> tuple[Quote, ...]:
    """The quotations of an article row in text order."""
    return tuple(_quote(row) for row in connection.execute(_OF_ARTICLE, {"article": article}))


def quoted_in(connection: Connection, articles: Iterable[Item]) -> Mapping[str, frozenset[int]]:
    """By their addresses, the entries of the ledger that articles quote; an article that quotes none is left out."""
    found: dict[str, set[int]] = {}
    for address, entry in connection.execute(_QUOTED, {"ids": [each.id for each in articles]}):
        found.setdefault(address, set()).add(entry)
    return {address: frozenset(entries) for address, entries in found.items()}


def _row(article: Row[Any], n: int, row: int, quote: Quote) -> dict[str, Any]:
    speaker, via = quote.speaker, quote.via
    return {
        "id": row,
        "entry": None if quote.type == SCARE else row,
        "article_id": article.id,
        "n": n,
        "start": quote.span.start,
        "end": quote.span.end,
        "type": quote.type,
        "in_headline": quote.in_headline,
        "told": quote.type != SCARE,
        "speaker": speaker.slug if speaker else None,
        "speaker_name": speaker.name if speaker else None,
        "via": via.slug if via else None,
        "via_name": via.name if via else None,
        "cue": quote.cue,
        "folded": False,
        **{name: getattr(article, name) for name in t.REPEATED},
    }


def _beside(connection: Connection, told: dict[int, Span], tags: Iterable[Tag]) -> Iterator[dict[str, int]]:
    """The topics whose evidence stands in a sentence that a quotation reaches into, marks included."""
    topics: dict[str, int] = {}
    for tag in tags:
        topics = topics or topic_rows(connection)
        proven = [each.sentence for each in tag.evidence]
        for row, span in told.items():
            marked = Span(max(0, span.start - 1), span.end + 1)
            if any(sentence.overlaps(marked) for sentence in proven):
                yield {"topic_id": topics[tag.topic], "quotation_id": row}


def _quote(row: Row[Any]) -> Quote:
    return Quote(
        span=Span(row.start, row.end),
        type=row.type,
        speaker=Speaker(row.speaker, row.speaker_name) if row.speaker else None,
        via=Speaker(row.via, row.via_name) if row.via else None,
        cue=row.cue,
        in_headline=row.in_headline,
    )
