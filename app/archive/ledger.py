"""The ledger as it is read: runs a page at a time, and what each of them refused and warned of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, func, select

from app.archive import tables as t
from app.archive.runs import NoticedField, RefusedItem, Tally, tally_of

#: Runs on a page, and entries of each list of one run.
RUNS_SHOWN = 50
ENTRIES_SHOWN = 200


@dataclass(frozen=True, slots=True)
class RunLine:
    """A run and how much it refused and warned of; without ``finished_at`` it was cut short or goes on."""

    id: int
    what: str
    started_at: str
    finished_at: str | None
    tally: Tally
    refused: int
    warnings: int

    @property
    def seconds(self) -> int | None:
        """How long it took; None for a run without an end."""
        if self.finished_at is None:
            return None
        took = datetime.fromisoformat(self.finished_at) - datetime.fromisoformat(self.started_at)
        return int(took.total_seconds())


@dataclass(frozen=True, slots=True)
class RunPage:
    """Some runs, the newest first; ``next`` is the place of the page after them, None on the last."""

    runs: tuple[RunLine, ...]
    next: int | None


@dataclass(frozen=True, slots=True)
class RefusedPage:
    """Some of what a run refused, in order; ``next`` as in RunPage."""

    items: tuple[RefusedItem, ...]
    next: int | None


@dataclass(frozen=True, slots=True)
class NoticedPage:
    """Some of what a run warned of, in order; ``next`` as in RunPage."""

    items: tuple[NoticedField, ...]
    next: int | None


def run_page(connection: Connection, after: int | None = None, limit: int = RUNS_SHOWN) -> RunPage:
    """The latest runs, or those before the run ``after``."""
    query = select(t.run).order_by(t.run.c.id.desc()).limit(limit + 1)
    rows = connection.execute(query if after is None else query.where(t.run.c.id < after)).all()
    shown = rows[:limit]
    return RunPage(_lines(connection, shown), shown[-1].id if len(rows) > limit else None)


def run_line(connection: Connection, run: int) -> RunLine | None:
    """One run; None where there is none of this number."""
    found = _lines(connection, connection.execute(select(t.run).where(t.run.c.id == run)).all())
    return found[0] if found else None


def refused_page(connection: Connection, run: int, after: int = 0, limit: int = ENTRIES_SHOWN) -> RefusedPage:
    """What a run refused, from the place ``after``."""
    rows = _entries(connection, t.refusal, run, after, limit)
    items = tuple(RefusedItem(row.item, row.reason) for row in rows[:limit])
    return RefusedPage(items, rows[limit - 1].id if len(rows) > limit else None)


def noticed_page(connection: Connection, run: int, after: int = 0, limit: int = ENTRIES_SHOWN) -> NoticedPage:
    """What a run warned of, from the place ``after``."""
    rows = _entries(connection, t.notice, run, after, limit)
    items = tuple(NoticedField(row.item, row.field, row.message) for row in rows[:limit])
    return NoticedPage(items, rows[limit - 1].id if len(rows) > limit else None)


def _entries(connection: Connection, table: Table, run: int, after: int, limit: int) -> list[Row[Any]]:
    here = (table.c.run_id == run, table.c.id > after)
    return list(connection.execute(select(table).where(*here).order_by(table.c.id).limit(limit + 1)))


def _lines(connection: Connection, rows: Sequence[Row[Any]]) -> tuple[RunLine, ...]:
    ids = [row.id for row in rows]
    refused, noticed = _counted(connection, t.refusal, ids), _counted(connection, t.notice, ids)
    return tuple(
        RunLine(
            id=row.id,
            what=row.what,
            started_at=row.started_at,
            finished_at=row.finished_at,
            tally=tally_of(row),
            refused=refused.get(row.id, 0),
            warnings=noticed.get(row.id, 0),
        )
        for row in rows
    )


def _counted(connection: Connection, table: Table, runs: list[int]) -> dict[int, int]:
    query = select(table.c.run_id, func.count()).where(table.c.run_id.in_(runs)).group_by(table.c.run_id)
    return {row[0]: row[1] for row in connection.execute(query)}
