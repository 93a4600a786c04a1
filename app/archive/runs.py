"""The ledger: what each ingest run did, refused and warned of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, func, insert, select, update

from app.archive import tables as t


@dataclass(frozen=True, slots=True)
class Tally:
    """How a run's items fared."""

    read: int = 0
    added: int = 0
    revised: int = 0
    unchanged: int = 0
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class RefusedItem:
    """An item that was not loaded, and why."""

    item: str
    reason: str


@dataclass(frozen=True, slots=True)
class NoticedField:
    """A field that could not be read in an item that was loaded."""

    item: str
    field: str
    message: str


@dataclass(frozen=True, slots=True)
class Run:
    """One run as the ledger keeps it; times are RFC 3339 in UTC. A run cut short has no ``finished_at``."""

    id: int
    what: str
    started_at: str
    finished_at: str | None
    tally: Tally
    refused: tuple[RefusedItem, ...]
    warnings: tuple[NoticedField, ...]


def start_run(connection: Connection, what: str) -> int:
    """Open a run in the ledger; its number."""
    added = connection.execute(insert(t.run).values(what=what, started_at=now()).returning(t.run.c.id))
    return int(added.scalar_one())


def refuse(connection: Connection, run: int, item: str, reason: str) -> None:
    """Note an item that was not loaded."""
    connection.execute(insert(t.refusal).values(run_id=run, item=item, reason=reason))


def warn(connection: Connection, run: int, item: str, field: str, message: str) -> None:
    """Note a field that could not be read."""
    connection.execute(insert(t.notice).values(run_id=run, item=item, field=field, message=message))


def tally_run(connection: Connection, run: int, tally: Tally) -> None:
    """Note how far a run has come, so that one cut short says so too."""
    connection.execute(_TALLY, {"run": run, **_values(tally)})


def finish_run(connection: Connection, run: int, tally: Tally) -> None:
    """Close a run with its tally."""
    connection.execute(update(t.run).where(t.run.c.id == run).values(finished_at=now(), **_values(tally)))


def recent_runs(connection: Connection, limit: int = 50) -> tuple[Run, ...]:
    """The latest runs, the newest first."""
    rows = connection.execute(select(t.run).order_by(t.run.c.id.desc()).limit(limit)).all()
    ids = [row.id for row in rows]
    refusals = _by_run(connection, t.refusal, ids)
    notices = _by_run(connection, t.notice, ids)
    return tuple(_run(row, refusals.get(row.id, []), notices.get(row.id, [])) for row in rows)


def now() -> str:
    """This moment as the archive writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


_TALLY = update(t.run).where(t.run.c.id == bindparam("run"))
_COUNTED = ("read", "added", "revised", "unchanged", "skipped")


def tally_of(row: Row[Any]) -> Tally:
    """The counts of a row of the ledger."""
    return Tally(**{name: getattr(row, name) for name in _COUNTED})


def _values(tally: Tally) -> dict[str, int]:
    return {name: getattr(tally, name) for name in _COUNTED}


def _by_run(connection: Connection, table: Table, ids: list[int]) -> dict[int, list[Row[Any]]]:
    found: dict[int, list[Row[Any]]] = {}
    for row in connection.execute(
        select(table).where(table.c.run_id.in_(ids)).order_by(table.c.run_id, table.c.id)
    ):
        found.setdefault(row.run_id, []).append(row)
    return found


def _run(row: Row[Any], refusals: list[Row[Any]], notices: list[Row[Any]]) -> Run:
    return Run(
        id=row.id,
        what=row.what,
        started_at=row.started_at,
        finished_at=row.finished_at,
        tally=tally_of(row),
        refused=tuple(RefusedItem(each.item, each.reason) for each in refusals),
        warnings=tuple(NoticedField(each.item, each.field, each.message) for each in notices),
    )


def last_loaded(connection: Connection) -> str | None:
    """The moment of the last run that ended, or of a withdrawal since; RFC 3339 in UTC, None before the first."""
    moments = (
        connection.execute(select(func.max(column))).scalar_one()
        for column in (t.run.c.finished_at, t.withdrawal.c.withdrawn_at)
    )
    return max(filter(None, moments), default=None)
