"""What ends a run: a full disk, an archive that is locked or may not be written. What came before is whole."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine, event
from typer.testing import CliRunner, Result

from app.archive import connections
from app.archive.checking import faults
from app.archive.database import ArchiveError, open_archive
from app.cli import app
from app.ingest.pipeline import ingest
from app.ingest.seeds import open_with_seeds
from app.settings import read_settings

#: Enough stories for workers, and kilobytes of each: some dozen of them fill the room that the tests leave.
STORIES, LENGTH = 60, 20
#: Pages that are left when the run begins, of four kilobytes each: room for some of the stories.
PAGES_LEFT = 100


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "archive.db"
    monkeypatch.setenv("READOUT_DATABASE_URL", f"sqlite:///{path}")
    open_archive(read_settings()).close()
    return path


@pytest.fixture
def press(tmp_path: Path) -> Path:
    folder = tmp_path / "press"
    folder.mkdir()
    for n in range(STORIES):
        words = " ".join(f"pier{n}x{word}" for word in range(LENGTH * 80))
        (folder / f"{n:02}.txt").write_text(
            f"The ferry line {n} opens in May.\n\n{words}.\n", encoding="utf-8"
        )
    return folder


@contextmanager
def in_every_connection(statement: str) -> Iterator[None]:
    """Run a statement in each connection that is opened from now on."""

    def _say(connection: sqlite3.Connection, _entry: object) -> None:
        connection.execute(statement)

    event.listen(Engine, "connect", _say)
    try:
        yield
    finally:
        event.remove(Engine, "connect", _say)


def readout_ingest(press: Path) -> Result:
    return CliRunner().invoke(app, ["ingest", str(press)])


def whole(database: Path) -> int:
    """How many articles there are; all that there is must fit together."""
    archive = open_archive(read_settings())
    with archive.read() as connection:
        assert faults(connection) == ()
        count = int(connection.exec_driver_sql("SELECT count(*) FROM article").scalar_one())
    archive.close()
    return count


def pages(database: Path) -> int:
    with closing(sqlite3.connect(database)) as connection:
        return int(connection.execute("PRAGMA page_count").fetchone()[0])


def test_a_full_disk_stops_the_run_at_the_last_whole_article(database: Path, press: Path) -> None:
    with in_every_connection(f"PRAGMA max_page_count = {pages(database) + PAGES_LEFT}"):
        result = readout_ingest(press)
    assert result.exit_code == 1
    assert "cannot be written: the disk is full" in result.stderr
    assert 0 < whole(database) < STORIES
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT finished_at FROM run").fetchall() == [(None,)]


def test_the_next_run_goes_on_where_the_disk_was_full(database: Path, press: Path) -> None:
    with in_every_connection(f"PRAGMA max_page_count = {pages(database) + PAGES_LEFT}"):
        readout_ingest(press)
    before = whole(database)
    result = readout_ingest(press)
    assert result.exit_code == 0
    assert f"{STORIES - before} added, 0 revised, {before} unchanged" in result.stdout
    assert whole(database) == STORIES


def test_an_archive_that_another_holds_past_the_time_limit_stops_the_run(
    database: Path, press: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "PATIENCE_SECONDS", 0.05)
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        result = readout_ingest(press)
    assert result.exit_code == 1
    assert "in use by another program" in result.stderr
    assert whole(database) == 0


def test_an_archive_that_becomes_locked_on_the_way_stops_the_run_at_the_last_whole_article(
    database: Path, press: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "PATIENCE_SECONDS", 0.05)
    opened = open_with_seeds(read_settings())
    with closing(sqlite3.connect(database, isolation_level=None)) as other:

        def lock_after_five(done: int, _total: int | None) -> None:
            if done == 5:
                other.execute("BEGIN IMMEDIATE")

        with pytest.raises(ArchiveError, match="in use by another program"):
            ingest(opened, [press], opened.archive.zone, lock_after_five)
    opened.archive.close()
    assert whole(database) == 5


def test_an_archive_that_may_not_be_written_stops_the_run(database: Path, press: Path) -> None:
    readout_ingest(press / "00.txt")
    with in_every_connection("PRAGMA query_only = ON"):
        result = readout_ingest(press)
    assert result.exit_code == 1
    assert "may not be written: check the permissions" in result.stderr
    assert whole(database) == 1
