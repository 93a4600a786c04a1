"""Bringing an archive's schema up to date, by one program at a time."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine

from app.analysis.searching import FOLD_VERSION
from app.archive.connections import IMMEDIATE, driver_of, use_wal
from app.archive.errors import ArchiveError, NewerSchema
from app.settings import ROOT

SCRIPTS = ROOT / "migrations"


def latest() -> str:
    """The newest schema that this Readout knows: migrations are numbered 0001, 0002, …"""
    # Read off the names: importing Alembic costs more than everything else in opening a current archive.
    return max(path.name[:4] for path in (SCRIPTS / "versions").glob("[0-9][0-9][0-9][0-9]_*.py"))


def migrate(engine: Engine, path: Path, timezone: str) -> None:
    """Apply the pending migrations in one transaction, after a backup of an archive that holds articles.

    The write lock of the file is the lock: whoever waited for it finds nothing left to do. Raises
    NewerSchema when the archive is ahead of this program, ArchiveError when it is no archive.
    """
    with engine.execution_options(**{IMMEDIATE: True}).connect() as connection:
        driver = driver_of(connection)
        if not _pending(driver, path):
            return
        use_wal(engine)
        # Rebuilding a parent table would delete every child row. SQLite ignores this inside a transaction.
        driver.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                if _pending(driver, path):
                    _apply(connection, path, timezone)
        finally:
            driver.execute("PRAGMA foreign_keys = ON")


def include_object(_thing: Any, name: str | None, kind: str, _reflected: bool, _compare_to: Any) -> bool:
    """Leave full-text tables alone: SQLite makes their shadow tables, and no model names them."""
    return kind != "table" or name is None or "_fts" not in name


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Run the migrations up to ``revision`` on a connection, in whatever transaction it is in."""
    from alembic import command  # noqa: PLC0415 - a current archive opens without Alembic
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _apply(connection: Connection, path: Path, timezone: str) -> None:
    driver = driver_of(connection)
    if _holds_articles(driver):
        _back_up(path)
    upgrade(connection)
    driver.execute(
        "INSERT OR IGNORE INTO archive_state (id, counter, timezone, search_fold) VALUES (1, 0, ?, ?)",
        (timezone, FOLD_VERSION),
    )
    if driver.execute("PRAGMA foreign_key_check").fetchone():
        raise ArchiveError(f"The archive {path} holds rows that belong to nothing; it was left as it was.")


def _pending(driver: sqlite3.Connection, path: Path) -> bool:
    version = _version(driver, path)
    newest = latest()
    if version is not None and version > newest:
        raise NewerSchema(
            f"The archive {path} was made by a newer Readout (schema {version}; this one knows {newest}). "
            "Update Readout, or point READOUT_DATABASE_URL at another file."
        )
    return version != newest


def _version(driver: sqlite3.Connection, path: Path) -> str | None:
    """The schema an archive has; None for an empty file."""
    tables = {name for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not tables:
        return None
    row = (
        driver.execute("SELECT version_num FROM alembic_version").fetchone()
        if "alembic_version" in tables
        else None
    )
    if row is None:
        raise ArchiveError(f"The file {path} is a database of something else, not an archive.")
    return str(row[0])


def _holds_articles(driver: sqlite3.Connection) -> bool:
    if not driver.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'article'").fetchone():
        return False
    return driver.execute("SELECT 1 FROM article LIMIT 1").fetchone() is not None


def _back_up(path: Path) -> None:
    """A copy beside the archive. Others may still read while the lock is held, and so may we."""
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    target = path.with_name(f"{path.name}.{stamp}.backup")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
