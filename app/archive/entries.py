"""Entries of the ledger: quotations of the same words, folded after each run that brought new ones."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    bindparam,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    update,
)

from app.analysis.folding import Folded, fold
from app.analysis.sameness import FARTHEST_DAYS, Heard
from app.archive import tables as t
from app.archive.database import Archive
from app.archive.search import WORDS_SAID

#: Days that are folded at a time: the press at hand quotes somebody 12,000 times on its busiest.
MOST_DAYS = 14
_Q = t.quotation.c
_WAITING = (_Q.folded == False, _Q.told == True, _Q.listed == True)  # noqa: E712 - columns
_DAYS = select(_Q.day).where(*_WAITING).distinct().order_by(_Q.day)
_HEARD = (
    select(_Q.id, _Q.article_id, _Q.speaker, _Q.day, _Q.entry, _Q.folded, _Q.in_headline, _Q.lang, WORDS_SAID)
    .join(t.article_text, t.article_text.c.article_id == _Q.article_id)
    .where(_Q.told, _Q.listed)
)
_FOLDED = update(t.quotation).where(_Q.id == bindparam("row")).values(folded=True)
_ENTER = update(t.quotation).where(_Q.id == bindparam("row")).values(entry=bindparam("number"))
_F = t.further_entry.c
_ALSO_ENTER = (
    insert(t.further_entry)
    .prefix_with("OR IGNORE")
    .from_select(
        ["entry", "quotation_id"], select(bindparam("number"), _Q.id).where(_Q.id == bindparam("row"))
    )
)
_MOVE = (
    insert(t.further_entry)
    .prefix_with("OR IGNORE")
    .from_select(
        ["entry", "quotation_id"],
        select(bindparam("number"), _F.quotation_id).where(_F.entry == bindparam("old")),
    )
)
_FORGET = delete(t.further_entry).where(_F.entry == bindparam("old"))


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days with quotations that were not folded yet; ``first`` is None for those of undated accounts."""

    first: int | None
    last: int | None


def fold_waiting(archive: Archive) -> None:
    """Fold every quotation that was not looked at into the entry of those that are the same words.

    Only accounts of near days are looked at, with all of the entries that they are in, and those without a day; for
    an undated account those of its speaker. What was folded is never parted again before ``readout tag`` finds all
    quotations anew.
    """
    with archive.read() as connection:
        stretches = list(_stretches(connection.execute(_DAYS).scalars()))
    for stretch in stretches:
        with archive.read() as connection:
            heard = list(_around(connection, stretch))
        found = fold(heard)
        # Only now is anybody kept from writing; what was taken away meanwhile is not there to be changed.
        with archive.write() as connection:
            for way, rows in _changes(heard, found):
                if rows:
                    connection.execute(way, rows)


def _changes(heard: Sequence[Heard], found: Folded) -> Iterator[tuple[Executable, list[dict[str, int]]]]:
    """What to write of quotations that were folded."""
    yield _ENTER, [{"row": key, "number": entry} for key, entry in found.entries.items()]
    yield _FOLDED, [{"row": each.key} for each in heard if each.entry is None]
    # An entry whose quotations have another now is one with that.
    joined = {
        each.entry: found.entries[each.key] for each in heard if each.entry and each.key in found.entries
    }
    moved = [{"old": old, "number": number} for old, number in joined.items()]
    yield _MOVE, moved
    yield _FORGET, moved
    yield (
        _ALSO_ENTER,
        [{"row": key, "number": entry} for key, entries in found.further.items() for entry in entries],
    )


def _stretches(days: Iterable[int | None]) -> Iterator[Stretch]:
    found: list[int] = []
    for day in days:
        if day is None:
            yield Stretch(None, None)
            continue
        if found and (day - found[-1] > FARTHEST_DAYS or day - found[0] >= MOST_DAYS):
            yield Stretch(found[0], found[-1])
            found = []
        found.append(day)
    if found:
        yield Stretch(found[0], found[-1])


def _around(connection: Connection, stretch: Stretch) -> Iterator[Heard]:
    """The quotations of a stretch and whatever they may be the same as, entries whole: a part of one would be taken for
    another than it is.
    """
    near = [_heard(row) for row in connection.execute(_HEARD.where(_near(connection, stretch)))]
    yield from near
    entries = sorted({each.entry for each in near if each.entry is not None})
    there = func.json_each(literal(json.dumps(entries))).table_valued("value")
    known = {each.key for each in near}
    for row in connection.execute(_HEARD.where(_Q.entry.in_(select(there.c.value)), _Q.folded)):
        if row.id not in known:
            yield _heard(row)


def _near(connection: Connection, stretch: Stretch) -> ColumnElement[bool]:
    """The quotations that those of a stretch may be the same as."""
    if stretch.first is not None and stretch.last is not None:
        days = _Q.day.between(stretch.first - FARTHEST_DAYS, stretch.last + FARTHEST_DAYS)
        return or_(days, _Q.day.is_(None))
    speakers = select(_Q.speaker).where(*_WAITING, _Q.day.is_(None)).distinct()
    named = [speaker for speaker in connection.execute(speakers).scalars() if speaker]
    return or_(_Q.speaker.in_(named), _Q.day.is_(None))


def _heard(row: Any) -> Heard:
    return Heard(
        key=row.id,
        text=row.said,
        article=row.article_id,
        speaker=row.speaker,
        day=row.day,
        entry=row.entry if row.folded else None,
        in_headline=row.in_headline,
        lang=row.lang,
    )
