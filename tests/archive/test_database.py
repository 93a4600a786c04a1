"""Opening, reading and writing the archive's file, and what is said when that fails."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, text
from sqlalchemy.exc import OperationalError

from app.archive import connections
from app.archive import tables as t
from app.archive.connections import path_of
from app.archive.database import Archive, ArchiveError, open_archive
from app.archive.filters import Filters
from app.archive.timeline import page
from app.settings import BadSettings, read_settings
from tests.archive.support import archive_in, day, make_article, minute, put, settings_for, tag


def test_the_folder_is_made_on_first_use(tmp_path: Path) -> None:
    archive = open_archive(settings_for(tmp_path / "new" / "deep"))
    assert archive.path.exists()
    archive.close()


def test_a_path_may_hold_any_characters(tmp_path: Path) -> None:
    archive = open_archive(settings_for(tmp_path / "50% 한국 #1"))
    archive.close()
    assert (tmp_path / "50% 한국 #1" / "archive.db").exists()


def test_the_file_keeps_a_write_ahead_log_and_its_references(archive: Archive) -> None:
    with archive.read() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 1


def test_the_counter_rises_once_a_transaction_that_changes_something(archive: Archive) -> None:
    before = archive.counter()
    with archive.write():
        pass
    with archive.write() as connection:
        connection.execute(text("SELECT count(*) FROM article")).scalar()
    assert archive.counter() == before
    with archive.write() as connection:
        connection.execute(insert(t.topic).values(slug="a", label="A", about="", scope=""))
        connection.execute(insert(t.topic).values(slug="b", label="B", about="", scope=""))
    assert archive.counter() == before + 1


def test_a_failed_transaction_leaves_nothing(archive: Archive) -> None:
    before = archive.counter()
    with pytest.raises(LookupError):
        put(archive, make_article(tags=(tag("no-such-topic"),)))
    assert archive.counter() == before
    with archive.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM article_text")).scalar() == 0


def test_a_reader_sees_the_archive_as_it_stood_when_it_began(archive: Archive) -> None:
    with archive.read() as connection:
        assert connection.execute(text("SELECT count(*) FROM article")).scalar() == 0
        put(archive, make_article())
        assert connection.execute(text("SELECT count(*) FROM article")).scalar() == 0


def test_opening_again_does_no_work(tmp_path: Path) -> None:
    archive_in(tmp_path).close()
    stamp = (tmp_path / "archive.db").read_bytes()
    again = archive_in(tmp_path)
    before = again.counter()
    again.close()
    assert (tmp_path / "archive.db").read_bytes() == stamp
    assert before == 1


@pytest.mark.parametrize(
    "url", ["nonsense", "postgresql://localhost/readout", "sqlite://", "sqlite:///:memory:", "sqlite:///"]
)
def test_only_a_sqlite_file_will_do(url: str) -> None:
    with pytest.raises((ArchiveError, BadSettings), match="READOUT_DATABASE_URL"):
        open_archive(read_settings({}, database_url=url))
    with pytest.raises(ArchiveError, match="READOUT_DATABASE_URL"):
        path_of(url)


def test_a_file_that_is_no_database_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "archive.db").write_text("Dear diary, " * 200)
    with pytest.raises(ArchiveError, match="is not an archive"):
        open_archive(settings_for(tmp_path))
    assert (tmp_path / "archive.db").read_text().startswith("Dear diary")


def test_a_database_of_something_else_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "archive.db")) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    stamp = (tmp_path / "archive.db").read_bytes()
    with pytest.raises(ArchiveError, match="something else"):
        open_archive(settings_for(tmp_path))
    assert (tmp_path / "archive.db").read_bytes() == stamp


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(ArchiveError, match="cannot be made"):
        open_archive(settings_for(tmp_path / "file" / "below"))


def test_a_folder_in_the_files_place_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "archive.db").mkdir()
    with pytest.raises(ArchiveError, match="cannot be opened"):
        open_archive(settings_for(tmp_path))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_a_file_that_may_not_be_written_is_said_to_be_so(tmp_path: Path) -> None:
    archive_in(tmp_path).close()
    (tmp_path / "archive.db").chmod(0o444)
    archive = open_archive(settings_for(tmp_path))
    with pytest.raises(ArchiveError, match="may not be written"):
        put(archive, make_article())
    archive.close()


def test_a_database_that_refuses_writes_is_said_to_be_so(archive: Archive) -> None:
    with (
        archive.read() as connection,
        pytest.raises(OperationalError),
    ):
        _write_nowhere(connection)
    with pytest.raises(ArchiveError, match="may not be written: check the permissions"):
        _through(archive)
    archive.close()


def _through(archive: Archive) -> None:
    with archive.read() as connection:
        _write_nowhere(connection)


def _write_nowhere(connection: Connection) -> None:
    connection.execute(text("PRAGMA query_only = ON"))
    connection.execute(text("DELETE FROM article"))


def test_an_archive_in_use_is_said_to_be_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connections, "PATIENCE_SECONDS", 0.05)
    archive = archive_in(tmp_path)
    with closing(sqlite3.connect(archive.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(ArchiveError, match="in use by another program"):
            put(archive, make_article())
    archive.close()


def test_days_are_counted_again_when_the_time_zone_changes(tmp_path: Path) -> None:
    archive = archive_in(tmp_path)
    put(
        archive,
        make_article(
            url="https://x.example/1", text="One", published=day("2026-01-05"), tags=(tag("north-korea"),)
        ),
        make_article(url="https://x.example/2", text="Two", published=minute("2026-01-05T01:00:00+09:00")),
    )
    archive.close()
    moved = archive_in(tmp_path, timezone="America/New_York")
    with moved.read() as connection:
        rows = connection.execute(text("SELECT published_at, day FROM article ORDER BY id")).all()
        tags = connection.execute(text("SELECT published_at, day FROM article_topic")).all()
        found = page(connection, Filters(topic=("north-korea",)), moved.zone).items
    moved.close()
    assert [(row.published_at, row.day) for row in rows] == [(1767589200, 739621), (1767542400, 739620)]
    assert [tuple(row) for row in tags] == [(1767589200, 739621)]
    assert [str(item.day) for item in found] == ["2026-01-05"]
