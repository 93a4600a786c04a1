"""Copies of the archive, and whether it is whole."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.archive import search
from app.archive.articles import get
from app.archive.backup import back_up, restore
from app.archive.checking import faults
from app.archive.counts import article_count
from app.archive.database import Archive
from app.archive.errors import ArchiveError
from app.archive.migration import latest
from app.archive.withdrawing import withdraw
from tests.archive.support import make_article, put, settings_for, tag

STORY = make_article(tags=(tag("north-korea", sentences=2),))
LATER = make_article(text="A later story.", url="https://herald.example/later")


def change(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        for statement in statements:
            database.execute(statement)


def found(archive: Archive) -> tuple[str, ...]:
    with archive.read() as connection:
        return faults(connection)


def test_a_backup_is_the_archive_as_it_stands_while_others_use_it(archive: Archive, tmp_path: Path) -> None:
    put(archive, STORY)
    with archive.write(), archive.read():
        back_up(archive.path, tmp_path / "copy.db")
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy:
        assert copy.execute("SELECT public_id FROM article").fetchall() == [(STORY.id,)]
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".readout")] == []


def test_nothing_is_overwritten(archive: Archive, tmp_path: Path) -> None:
    (tmp_path / "precious").write_text("words")
    with pytest.raises(ArchiveError, match="already"):
        back_up(archive.path, tmp_path / "precious")
    assert (tmp_path / "precious").read_text() == "words"


def test_a_backup_of_nothing_or_into_nowhere_is_refused(archive: Archive, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="no archive"):
        back_up(tmp_path / "none.db", tmp_path / "copy.db")
    with pytest.raises(ArchiveError, match="No such file"):
        back_up(archive.path, tmp_path / "nowhere" / "copy.db")


def test_what_is_restored_is_seen_by_those_who_read_and_what_was_there_is_kept(
    archive: Archive, tmp_path: Path
) -> None:
    put(archive, STORY)
    back_up(archive.path, tmp_path / "copy.db")
    put(archive, LATER)
    before = archive.counter()
    done = restore(tmp_path / "copy.db", settings_for(tmp_path))
    assert article_count(archive) == 1
    assert archive.counter() > before
    assert done.aside is not None
    with closing(sqlite3.connect(done.aside)) as aside:
        assert aside.execute("SELECT count(*) FROM article").fetchone() == (2,)
    assert found(archive) == ()


def test_an_archive_is_restored_where_there_is_none(archive: Archive, tmp_path: Path) -> None:
    put(archive, STORY)
    elsewhere = settings_for(tmp_path / "new")
    assert restore(archive.path, elsewhere).aside is None
    with closing(sqlite3.connect(tmp_path / "new" / "archive.db")) as new:
        assert new.execute("SELECT count(*) FROM article").fetchone() == (1,)


def test_a_ruined_archive_is_put_aside_as_it_is(archive: Archive, tmp_path: Path) -> None:
    put(archive, STORY)
    back_up(archive.path, tmp_path / "copy.db")
    archive.close()
    archive.path.write_text("This is no database. " * 100)
    done = restore(tmp_path / "copy.db", settings_for(tmp_path))
    assert done.aside is not None
    assert done.aside.read_text().startswith("This is no database.")
    assert article_count(archive) == 1


def _ruin(path: Path) -> None:
    path.write_text("Only a note. " * 200)


def _cut(path: Path) -> None:
    held = path.read_bytes()
    path.write_bytes(held[: len(held) // 2])


def _age(path: Path) -> None:
    change(path, "UPDATE alembic_version SET version_num = '9999'")


def _empty(path: Path) -> None:
    change(path, "DELETE FROM article_text")


def _other(path: Path) -> None:
    path.unlink()
    change(path, "CREATE TABLE birds (name)")


@pytest.mark.parametrize("spoil", [_ruin, _cut, _age, _empty, _other])
def test_a_backup_that_is_not_sound_touches_nothing(archive: Archive, tmp_path: Path, spoil: object) -> None:
    put(archive, STORY)
    back_up(archive.path, tmp_path / "copy.db")
    spoil(tmp_path / "copy.db")  # type: ignore[operator]
    put(archive, LATER)
    with pytest.raises(ArchiveError):
        restore(tmp_path / "copy.db", settings_for(tmp_path))
    assert article_count(archive) == 2
    assert list(tmp_path.glob("*before-restore")) == []
    assert latest() < "9999"


def test_a_whole_archive_has_no_faults(archive: Archive) -> None:
    brief = make_article(text="Our summary.", form="summary")
    put(archive, STORY, LATER, make_article(text="The same story told anew."), brief)
    assert found(archive) == ()


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("DELETE FROM article_text", "has no text"),
        ("DELETE FROM revision", "revisions that do not count up"),
        ("UPDATE revision SET text = 'x'", "its current text twice"),
        ("UPDATE article_topic SET lang = 'zh'", "does not say what the article says"),
        ("UPDATE article_topic SET evidence = 7", "not that of its evidence"),
        ("DELETE FROM article_topic", "evidence without a tag"),
        ("UPDATE evidence SET sentence_end = 9999", "beyond the end"),
        ("UPDATE article SET listed = 0", "nothing took its place"),
        ("DELETE FROM article", "belong to nothing"),
    ],
)
def test_every_disagreement_is_named(archive: Archive, statement: str, fault: str) -> None:
    put(archive, STORY)
    change(archive.path, statement)
    assert fault in " ".join(found(archive))
    with archive.read() as connection:
        assert (get(connection, STORY.id) is None) == ("DELETE FROM article" in statement and "topic" not in statement)  # fmt: skip


def test_an_index_that_lost_or_invented_an_article_is_named(archive: Archive) -> None:
    put(archive, STORY)
    with archive.write() as connection:
        rows = connection.exec_driver_sql("SELECT article_id FROM article_text").scalars().all()
        search.forget(connection, rows[0])
        connection.exec_driver_sql("INSERT INTO article_fts (rowid, words) VALUES (9999, 'stray')")
    assert found(archive) == (
        "The full-text index lacks 1 articles.",
        "The full-text index holds 1 articles that are not here.",
    )


def test_a_text_that_is_not_the_one_that_was_kept_is_named(archive: Archive) -> None:
    put(archive, make_article(text="They met."))
    with archive.write() as connection:
        connection.exec_driver_sql("UPDATE article_text SET text = 'They left.'")
    assert any("has another text than the one that was kept" in fault for fault in found(archive))


def test_articles_that_come_back_with_a_backup_though_they_were_withdrawn_are_named(
    archive: Archive, tmp_path: Path
) -> None:
    kept = put(archive, make_article(text="They met."))[0]
    back_up(archive.path, tmp_path / "copy.db")
    withdraw(archive, kept.id, "asked for")
    done = restore(tmp_path / "copy.db", settings_for(tmp_path))
    assert done.returned == (kept.id,)
