"""How SQLite is spoken to: the file behind the URL, pragmas, and who begins which transaction."""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import ConnectionPoolEntry

from app.archive.errors import ArchiveError

__all__ = [
    "IMMEDIATE",
    "PATIENCE_SECONDS",
    "Connection",
    "connect",
    "driver_of",
    "is_writing",
    "path_of",
    "use_wal",
]
#: A writer holds the file for one article (milliseconds) or one migration; a minute means something hangs.
PATIENCE_SECONDS = 60
#: The server answers at most 40 requests at a time (the size of its thread pool).
CONNECTIONS = 40
#: Of memory for each connection; with 32 MiB a listing of 200,000 articles was counted no quicker.
CACHE_KIB = 8_192
#: The execution option under which a transaction takes the write lock from its first moment.
IMMEDIATE = "readout_immediate"


def path_of(url: str) -> Path:
    """The file that a database URL names. Raises ArchiveError when it names none."""
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise ArchiveError(f"READOUT_DATABASE_URL {url!r} is not a database URL.") from error
    if parsed.get_backend_name() != "sqlite" or not parsed.database or parsed.database == ":memory:":
        raise ArchiveError("READOUT_DATABASE_URL must name a SQLite file, such as sqlite:////srv/readout.db.")
    return Path(parsed.database)


def connect(path: Path) -> Engine:
    """An engine for the file; nothing is opened yet."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        pool_size=CONNECTIONS,
        connect_args={"timeout": PATIENCE_SECONDS, "check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def driver_of(connection: Connection) -> sqlite3.Connection:
    """SQLite's own connection, outside SQLAlchemy's transactions."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - connect() makes no other kind
    return driver


def is_writing(connection: Connection) -> bool:
    """Whether this connection's transaction is the one that may write."""
    return bool(connection.get_execution_options().get(IMMEDIATE))


def use_wal(engine: Engine) -> None:
    """Switch the file to a write-ahead log; SQLite does not wait for others here, so we do."""
    with engine.connect() as connection:
        driver = driver_of(connection)
        deadline = time.monotonic() + PATIENCE_SECONDS
        while driver.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
            try:
                driver.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if "locked" not in str(error) or time.monotonic() > deadline:
                    raise
                time.sleep(0.02)


def _prepare(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
    # The driver would begin transactions by itself, and only before a write: we say when, and which kind.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")


def _begin(connection: Connection) -> None:
    # Reading first and writing later in one deferred transaction fails at once when another wrote between.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_writing(connection) else "BEGIN")
