"""Copies of the archive: made while it is in use, looked through before they take its place."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from app.archive.checking import faults
from app.archive.connections import PATIENCE_SECONDS, path_of
from app.archive.database import open_archive
from app.archive.errors import ArchiveError, in_plain_words
from app.settings import Settings


@dataclass(frozen=True, slots=True)
class Restored:
    """Where the archive lies, and where what was there before was put; None where nothing was.

    ``returned`` are the addresses of articles that were withdrawn since the backup, and are back with it.
    """

    path: Path
    aside: Path | None
    returned: tuple[str, ...] = ()


def back_up(path: Path, target: Path) -> None:
    """Copy the archive at ``path`` as it stands now; whoever reads or writes it is not disturbed.

    The copy appears whole or not at all. Raises ArchiveError, also where something lies at ``target``.
    """
    if not path.exists():
        raise ArchiveError(f"There is no archive at {path}.")
    if os.path.lexists(target):
        raise ArchiveError(f"There is something at {target} already; nothing is overwritten.")
    with _plainly(target), TemporaryDirectory(prefix=".readout-", dir=target.parent) as folder:
        copy = Path(folder) / "copy.db"
        _copy(path, copy)
        _to_disk(copy)
        # A link fails where another program was quicker; a rename would overwrite what that one made.
        os.link(copy, target)


def restore(source: Path, settings: Settings) -> Restored:
    """Put the copy at ``source`` in the place of the archive; what was there is copied aside first.

    Nothing is touched before the copy was found sound and brought up to date. Whoever reads goes on with
    what was restored. Raises ArchiveError.
    """
    path = path_of(settings.database_url)
    if not source.is_file():
        raise ArchiveError(f"There is no backup at {source}.")
    with _plainly(source):
        path.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".readout-", dir=path.parent) as folder:
        ready = Path(folder) / "ready.db"
        with _plainly(source):
            _copy(source, ready)
        _make_ready(ready, source, settings)
        returned = _withdrawn(path) - _withdrawn(ready)
        aside = _put_aside(path)
        with _plainly(path):
            _count_on(ready, path)
            _copy(ready, path)
    return Restored(path, aside, tuple(sorted(returned)))


def _withdrawn(path: Path) -> set[str]:
    """The addresses that an archive keeps tombstones at; none where it cannot be asked."""
    if not path.exists():
        return set()
    try:
        with closing(sqlite3.connect(path)) as database:
            return {row[0] for row in database.execute("SELECT public_id FROM withdrawal")}
    except sqlite3.DatabaseError:
        return set()


def _make_ready(ready: Path, source: Path, settings: Settings) -> None:
    """Bring the copy up to date, and look it through."""
    with _plainly(source):
        _sound(ready, source)
    archive = open_archive(settings.model_copy(update={"database_url": f"sqlite:///{ready}"}))
    try:
        with archive.read() as connection:
            found = faults(connection)
    finally:
        archive.close()
    if found:
        raise ArchiveError(f"The backup {source} is not sound; nothing was changed. {found[0]}")


def _sound(path: Path, source: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        said = [row[0] for row in database.execute("PRAGMA integrity_check(1)")]
    if said != ["ok"]:
        raise ArchiveError(f"The backup {source} is damaged; nothing was changed. {said[0]}")


def _put_aside(path: Path) -> Path | None:
    """A copy of the archive that is to be replaced; a file too damaged to copy is moved with its journal."""
    if not path.exists():
        return None
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    aside = path.with_name(f"{path.name}.{stamp}.before-restore")
    try:
        _copy(path, aside)
    except sqlite3.DatabaseError as error:
        if "locked" in str(error) or "full" in str(error):
            aside.unlink(missing_ok=True)
            raise in_plain_words(str(path), error) from error
        for tail in ("", "-wal", "-shm"):
            part = path.with_name(path.name + tail)
            if part.exists():
                part.replace(aside.with_name(aside.name + tail))
    return aside


def _count_on(ready: Path, path: Path) -> None:
    """Let the counter go on from where it was: pages cached from what was there are then out of date."""
    if not path.exists():
        return
    query = "SELECT counter FROM archive_state"
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(ready)) as new, new:
        known = old.execute("SELECT 1 FROM sqlite_master WHERE name = 'archive_state'").fetchone()
        before = old.execute(query).fetchone() if known else None
        after = new.execute(query).fetchone()
        new.execute("UPDATE archive_state SET counter = ?", (max(before[0] if before else 0, after[0]) + 1,))


def _copy(source: Path, target: Path) -> None:
    """All pages in one transaction of the target, over whatever it holds."""
    with (
        closing(sqlite3.connect(source, timeout=PATIENCE_SECONDS)) as given,
        closing(sqlite3.connect(target, timeout=PATIENCE_SECONDS)) as taken,
    ):
        given.backup(taken)


def _to_disk(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


@contextmanager
def _plainly(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise in_plain_words(str(path), error) from error
    except OSError as error:
        raise ArchiveError(f"{path}: {error.strerror or error}.") from error
