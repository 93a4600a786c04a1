"""The full-text index: which articles hold a reader's words. The only module that speaks FTS5.

The index keeps no text. SQLite can forget an article only by the very tokens it was given, so these are
worked out again from what is stored, and the version of the fold that made them stands in the archive's
state: an index of another version is built anew when the archive opens.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, TextClause, bindparam, func, select, text, update
from sqlalchemy.exc import DatabaseError

from app.analysis.cleaning import Segment
from app.analysis.searching import (
    BREAK,
    FOLD_VERSION,
    Query,
    Sought,
    read_query,
    tokens_of,
    tokens_said,
    tokens_sought,
    units_of,
)
from app.archive import tables as t
from app.archive.rows import segments_of

#: Texts that are read, folded and written at a time: about 20 MB of them.
BATCH = 10_000
#: Looking an article up by its row takes some five times as long as coming past it in an index.
COMMON = 5
_ADD = text("INSERT INTO article_fts (rowid, words) VALUES (:row, :words)")
_FORGET = text("INSERT INTO article_fts (article_fts, rowid, words) VALUES ('delete', :row, :words)")
_ADD_SAID = text("INSERT INTO quotation_fts (rowid, words) VALUES (:row, :words)")
_FORGET_SAID = text("INSERT INTO quotation_fts (quotation_fts, rowid, words) VALUES ('delete', :row, :words)")
_MISSING = text(
    "SELECT count(*) FROM article_text WHERE article_id NOT IN (SELECT id FROM article_fts_docsize)"
)
_STRAYS = text(
    "SELECT count(*) FROM article_fts_docsize WHERE id NOT IN (SELECT article_id FROM article_text)"
)
_COMMAND = text("INSERT INTO article_fts (article_fts) VALUES (:command)")
# One value instead of a row for each: three times as fast.
_MATCHES = text(
    "SELECT group_concat(rowid), (SELECT max(id) FROM article) FROM article_fts WHERE article_fts MATCH :expression"
)
_MATCHES_SAID = text(
    "SELECT group_concat(rowid), (SELECT max(id) FROM quotation) FROM quotation_fts WHERE quotation_fts MATCH :expression"
)
#: So many rows of each expression at most, counted no further: what many hold tells nothing.
_HOLDING = text(
    "SELECT (SELECT group_concat(rowid) FROM (SELECT rowid FROM article_fts"
    " WHERE article_fts MATCH asked.value AND rowid BETWEEN :first AND :last LIMIT :most)) AS found"
    " FROM json_each(:asked) AS asked ORDER BY asked.key"
)
_READINGS = (
    select(t.article.c.id, t.article.c.public_id, t.article.c.headline)
    .add_columns(t.article_text.c.text, t.article_text.c.segments)
    .join(t.article_text, t.article_text.c.article_id == t.article.c.id)
)
_NEXT = _READINGS.where(t.article.c.id > bindparam("last")).order_by(t.article.c.id).limit(BATCH)


#: The words of a quotation, cut out of the text that it stands in.
WORDS_SAID = func.substr(
    t.article_text.c.text, t.quotation.c.start + 1, t.quotation.c.end - t.quotation.c.start
).label("said")
_COMMAND_SAID = text("INSERT INTO quotation_fts (quotation_fts) VALUES (:command)")
_UNEQUAL_SAID = text(
    "SELECT (SELECT count(*) FROM quotation WHERE told AND id NOT IN (SELECT id FROM quotation_fts_docsize))"
    " + (SELECT count(*) FROM quotation_fts_docsize WHERE id NOT IN (SELECT id FROM quotation WHERE told))"
)
_NEXT_SAID = (
    select(t.quotation.c.id, WORDS_SAID)
    .join(t.article_text, t.article_text.c.article_id == t.quotation.c.article_id)
    .where(t.quotation.c.told, t.quotation.c.id > bindparam("last"))
    .order_by(t.quotation.c.id)
    .limit(BATCH)
)


@dataclass(frozen=True, slots=True)
class Said:
    """What is searched of a quotation, under its row."""

    row: int
    text: str

    @property
    def words(self) -> str:
        """The tokens that the index has of it."""
        return tokens_said(self.text)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is searched of an article, under its row and its address."""

    row: int
    id: str
    headline: str | None
    text: str
    segments: tuple[Segment, ...]

    @property
    def words(self) -> str:
        """The tokens that the index has of it."""
        return tokens_of(self.headline, self.text, self.segments)


@dataclass(frozen=True, slots=True)
class Hits:
    """The articles that hold a reader's words: their rows, ascending, as a JSON array, and how many.

    ``common``: so many of the archive's articles that counting them walks along an index.
    """

    rows: str = "[]"
    count: int = 0
    common: bool = False


def matches(connection: Connection, q: str) -> Hits:
    """The articles that hold all the words and phrases of ``q``, and none that it excludes."""
    return _hits(connection, _MATCHES, q)


def matches_said(connection: Connection, q: str) -> Hits:
    """The quotations that do."""
    return _hits(connection, _MATCHES_SAID, q)


def holding(
    connection: Connection, asked: Sequence[str], rows: tuple[int, int], most: int
) -> tuple[tuple[int, ...], ...]:
    """The rows from a first to a last that hold each of the expressions, at most so many of each."""
    bound = {"asked": json.dumps(list(asked)), "first": rows[0], "last": rows[1], "most": most}
    found = connection.execute(_HOLDING, bound).scalars()
    return tuple(tuple(map(int, each.split(","))) if each else () for each in found)


def any_of(names: Iterable[str]) -> str:
    """The expression for any of these words or phrases; one that ends in * may go on. "" for none."""
    written = {name: units_of(name) for name in names}
    soughts = {name: Sought(name, units) for name, units in written.items() if units}
    return " OR ".join(
        _quoted(sought) if sought.is_prefix or not name.endswith("*") else f"{_quoted(sought)}*"
        for name, sought in soughts.items()
    )


def _hits(connection: Connection, way: TextClause, q: str) -> Hits:
    query = read_query(q)
    if query.is_empty:
        return Hits()
    found, last = connection.execute(way, {"expression": expression(query)}).one()
    if not found:
        return Hits()
    count = found.count(",") + 1
    return Hits(rows=f"[{found}]", count=count, common=count * COMMON > last)


def expression(query: Query) -> str:
    """A query in the language of FTS5, every word quoted. Every text holds the break, so it stands for all."""
    wanted = " AND ".join(map(_quoted, query.wanted)) or f'"{BREAK}"'
    unwanted = " OR ".join(map(_quoted, query.unwanted))
    return f"({wanted}) NOT ({unwanted})" if unwanted else wanted


def readings(connection: Connection, ids: Sequence[str]) -> tuple[Reading, ...]:
    """What is searched of the articles at these addresses, in no order."""
    return _read(connection.execute(_READINGS.where(t.article.c.public_id.in_(ids))))


def learn(connection: Connection, row: int, words: str | None = None) -> None:
    """Put an article into the index as it now stands; ``words`` are its tokens where they are known."""
    if words is not None:
        connection.execute(_ADD, {"row": row, "words": words})
        return
    for reading in _of_row(connection, row):
        connection.execute(_ADD, {"row": row, "words": reading.words})


def forget(connection: Connection, row: int) -> None:
    """Take an article out of the index: before its headline, its text or its segments change."""
    for reading in _of_row(connection, row):
        connection.execute(_FORGET, {"row": row, "words": reading.words})


def learn_said(connection: Connection, said: Sequence[Said]) -> None:
    """Put quotations into the index of their words."""
    _index_said(connection, _ADD_SAID, said)


def forget_said(connection: Connection, said: Sequence[Said]) -> None:
    """Take quotations out of it: before their words or their rows change."""
    _index_said(connection, _FORGET_SAID, said)


def is_current(connection: Connection) -> bool:
    """Whether the index was made by the fold of this program."""
    return bool(connection.execute(select(t.archive_state.c.search_fold)).scalar_one() == FOLD_VERSION)


def rebuild(connection: Connection) -> None:
    """Make the index anew from the texts, and note by which fold."""
    connection.execute(_COMMAND, {"command": "delete-all"})
    last = 0
    while batch := _read(connection.execute(_NEXT, {"last": last})):
        last = batch[-1].row
        connection.execute(_ADD, [{"row": each.row, "words": each.words} for each in batch])
    connection.execute(_COMMAND, {"command": "optimize"})
    _rebuild_said(connection)
    connection.execute(update(t.archive_state).values(search_fold=FOLD_VERSION))


def compact(connection: Connection) -> None:
    """Drop what the indexes still hold of articles they forgot, and gather their parts into one."""
    for command in (_COMMAND, _COMMAND_SAID):
        connection.execute(command, {"command": "optimize"})


def check(connection: Connection) -> tuple[str, ...]:
    """What is wrong with the index, in words: its own structure, and which articles it holds."""
    found = []
    for command in (_COMMAND, _COMMAND_SAID):
        try:
            connection.execute(command, {"command": "integrity-check"})
        except DatabaseError as error:
            # The command that looks is written as one that inserts.
            if "readonly" not in str(error.orig):
                found.append(f"The full-text index is damaged: {error.orig}.")
    if lost := int(connection.execute(_UNEQUAL_SAID).scalar_one()):
        found.append(f"The index of quotations differs from the quotations in {lost} places.")
    if missing := int(connection.execute(_MISSING).scalar_one()):
        found.append(f"The full-text index lacks {missing} articles.")
    if strays := int(connection.execute(_STRAYS).scalar_one()):
        found.append(f"The full-text index holds {strays} articles that are not here.")
    return tuple(found)


def _rebuild_said(connection: Connection) -> None:
    connection.execute(_COMMAND_SAID, {"command": "delete-all"})
    last = 0
    while rows := connection.execute(_NEXT_SAID, {"last": last}).all():
        last = rows[-1].id
        learn_said(connection, [Said(row.id, row.said) for row in rows])
    connection.execute(_COMMAND_SAID, {"command": "optimize"})


def _index_said(connection: Connection, way: TextClause, said: Sequence[Said]) -> None:
    if said:
        connection.execute(way, [{"row": each.row, "words": each.words} for each in said])


def _of_row(connection: Connection, row: int) -> tuple[Reading, ...]:
    return _read(connection.execute(_READINGS.where(t.article.c.id == row)))


def _read(rows: Iterable[object]) -> tuple[Reading, ...]:
    return tuple(
        Reading(row.id, row.public_id, row.headline, row.text, segments_of(row.segments))  # type: ignore[attr-defined]
        for row in rows
    )


def _quoted(sought: Sought) -> str:
    """A word or a phrase, in any of the scripts that it may be written in."""
    star = " *" if sought.is_prefix else ""
    found = [f'"{" ".join(tokens_sought(each))}"{star}' for each in sought.forms]
    return found[0] if len(found) == 1 else f"({' OR '.join(found)})"
