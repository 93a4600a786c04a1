"""The archive's file: opening it, reading from it, writing to it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError, IntegrityError

from app.archive.connections import IMMEDIATE, connect, driver_of, path_of
from app.archive.errors import ArchiveError, NewerSchema, in_plain_words
from app.archive.migration import migrate
from app.archive.rekey import rekey
from app.archive.search import is_current, rebuild
from app.archive.state import counter, raise_counter, set_timezone, timezone
from app.settings import Settings

__all__ = ["Archive", "ArchiveError", "NewerSchema", "counter", "open_archive"]


@dataclass(frozen=True, slots=True)
class Archive:
    """An open archive. Any number may read while one writes. ``zone`` is READOUT_TIMEZONE."""

    path: Path
    zone: ZoneInfo
    engine: Engine

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection that sees the archive as it stands now, however long the reading takes."""
        with _plainly(self.path), self.engine.connect() as connection, connection.begin():
            yield connection

    @contextmanager
    def write(self, *, unseen: bool = False) -> Iterator[Connection]:
        """A transaction that is the only one to write; it raises the counter when it changed a row.

        ``unseen``: what is written shows on no page, so that what caches hold stays good.
        """
        with _plainly(self.path), self.engine.connect() as connection:
            connection.execution_options(**{IMMEDIATE: True})
            with connection.begin():
                driver = driver_of(connection)
                before = driver.total_changes
                yield connection
                if driver.total_changes != before and not unseen:
                    raise_counter(connection)

    def counter(self) -> int:
        """How often the archive changed: the key under which answers may be cached."""
        with self.read() as connection:
            return counter(connection)

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()


def open_archive(settings: Settings) -> Archive:
    """The archive of ``settings``: made if it is not there, brought up to date if it is older.

    Raises ArchiveError when the file cannot be used, NewerSchema when a newer Readout made it.
    """
    path = path_of(settings.database_url)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArchiveError(f"The folder {path.parent} cannot be made: {error.strerror or error}.") from error
    archive = Archive(path=path, zone=settings.zone, engine=connect(path))
    try:
        with _plainly(path):
            migrate(archive.engine, path, settings.timezone)
            _count_days_in(archive, settings.timezone)
            _index(archive)
    except BaseException:
        archive.close()
        raise
    return archive


def _count_days_in(archive: Archive, name: str) -> None:
    """Day keys are local midnights: work them out again when the time zone is another one."""
    with archive.read() as connection:
        if timezone(connection) == name:
            return
    with archive.write() as connection:
        rekey(connection, archive.zone)
        set_timezone(connection, name)


def _index(archive: Archive) -> None:
    """Fill the full-text index of an archive that has none yet, or one made by another fold."""
    with archive.read() as connection:
        if is_current(connection):
            return
    with archive.write() as connection:
        if not is_current(connection):
            rebuild(connection)


@contextmanager
def _plainly(path: Path) -> Iterator[None]:
    try:
        yield
    except (IntegrityError, sqlite3.IntegrityError):
        raise
    except (DatabaseError, sqlite3.DatabaseError) as error:
        raise in_plain_words(str(path), getattr(error, "orig", None) or error) from error
