"""The schema is brought up to date: once, by one program, after a backup, and never backwards."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlmodel import SQLModel

from app.archive import migration
from app.archive.connections import connect
from app.archive.database import Archive, NewerSchema, open_archive
from app.archive.migration import SCRIPTS, include_object, latest
from app.settings import ROOT
from tests.archive.support import archive_in, make_article, put, settings_for, tag


def run(path: Path, statement: str) -> list[Any]:
    with closing(sqlite3.connect(path)) as database, database:
        return database.execute(statement).fetchall()


def test_the_migrations_lead_to_the_tables_of_the_models(archive: Archive) -> None:
    with archive.read() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": include_object})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_tables_without_row_ids_are_made_without(archive: Archive) -> None:
    made = run(archive.path, "SELECT name FROM sqlite_master WHERE sql LIKE '%WITHOUT ROWID%' ORDER BY name")
    assert [name for (name,) in made if "_fts" not in name] == [
        "article_topic",
        "cited_headline",
        "evidence",
        "further_entry",
        "loaded_item",
        "quotation_topic",
        "reprint",
    ]


def test_the_newest_schema_is_read_off_the_file_names() -> None:
    assert ScriptDirectory(str(SCRIPTS)).get_heads() == [latest()]


def test_an_empty_file_is_an_empty_archive(tmp_path: Path) -> None:
    (tmp_path / "archive.db").touch()
    archive_in(tmp_path).close()
    assert run(tmp_path / "archive.db", "SELECT version_num FROM alembic_version") == [(latest(),)]


def test_a_newer_schema_is_refused_by_name_and_left_alone(tmp_path: Path) -> None:
    archive_in(tmp_path).close()
    run(tmp_path / "archive.db", "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(NewerSchema, match="schema 9999; this one knows"):
        open_archive(settings_for(tmp_path))
    assert run(tmp_path / "archive.db", "SELECT version_num FROM alembic_version") == [("9999",)]


@pytest.fixture
def next_schema(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the migrations with one more: it rebuilds the parent of most other tables."""
    scripts = tmp_path / "migrations"
    (scripts / "versions").mkdir(parents=True)
    for name in (
        "env.py",
        "script.py.mako",
        *(f"versions/{path.name}" for path in (SCRIPTS / "versions").glob("0*.py")),
    ):
        (scripts / name).write_text((SCRIPTS / name).read_text())
    (scripts / "versions" / "9000_next.py").write_text(
        "import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision, down_revision = '9000', '{latest()}'\n"
        "def upgrade():\n"
        "    with op.batch_alter_table('article', recreate='always') as batch:\n"
        "        batch.add_column(sa.Column('mood', sa.String()))\n"
    )
    monkeypatch.setattr(migration, "SCRIPTS", scripts)
    return scripts


def made_before(folder: Path, monkeypatch: pytest.MonkeyPatch, *articles: Any) -> None:
    """An archive in the schema of today, while a newer one is waiting."""
    waiting = migration.SCRIPTS
    monkeypatch.setattr(migration, "SCRIPTS", SCRIPTS)
    archive = archive_in(folder)
    put(archive, *articles)
    archive.close()
    monkeypatch.setattr(migration, "SCRIPTS", waiting)


@pytest.mark.usefixtures("next_schema")
def test_an_archive_with_articles_is_copied_before_it_is_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_before(tmp_path / "a", monkeypatch, make_article(tags=(tag("north-korea"),)))
    open_archive(settings_for(tmp_path / "a")).close()
    copies = list((tmp_path / "a").glob("*.backup"))
    assert len(copies) == 1
    assert run(copies[0], "SELECT version_num FROM alembic_version") == [(latest_of_today(),)]
    assert run(copies[0], "SELECT count(*) FROM article") == [(1,)]
    assert run(copies[0], "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.usefixtures("next_schema")
def test_rebuilding_a_parent_table_keeps_its_children(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_before(tmp_path / "a", monkeypatch, make_article(tags=(tag("north-korea"),)))
    archive = open_archive(settings_for(tmp_path / "a"))
    archive.close()
    for table in ("article", "article_text", "article_topic", "evidence", "revision"):
        assert run(archive.path, f"SELECT count(*) FROM {table}") == [(1,)], table
    assert "mood" in [column[1] for column in run(archive.path, "PRAGMA table_info(article)")]


@pytest.mark.usefixtures("next_schema")
def test_an_archive_without_articles_needs_no_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made_before(tmp_path / "a", monkeypatch)
    open_archive(settings_for(tmp_path / "a")).close()
    assert list((tmp_path / "a").glob("*.backup")) == []


def test_a_migration_that_fails_leaves_the_archive_as_it_was(
    tmp_path: Path, next_schema: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_before(tmp_path / "a", monkeypatch, make_article())
    broken = next_schema / "versions" / "9000_next.py"
    broken.write_text(broken.read_text() + "    raise RuntimeError('half way')\n")
    with pytest.raises(RuntimeError, match="half way"):
        open_archive(settings_for(tmp_path / "a"))
    database = tmp_path / "a" / "archive.db"
    assert run(database, "SELECT version_num FROM alembic_version") == [(latest_of_today(),)]
    assert "mood" not in [column[1] for column in run(database, "PRAGMA table_info(article)")]


def test_full_text_tables_are_no_business_of_the_models(archive: Archive) -> None:
    assert ("article_fts",) in run(archive.path, "SELECT name FROM sqlite_master WHERE type = 'table'")
    with archive.read() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": include_object})
        assert compare_metadata(context, SQLModel.metadata) == []


OPEN = """
import sys
from app.archive.database import open_archive
from app.settings import read_settings
open_archive(read_settings({}, database_url=sys.argv[1])).close()
"""


def test_two_programs_may_open_a_new_archive_at_once(tmp_path: Path) -> None:
    url = settings_for(tmp_path).database_url
    command = [sys.executable, "-c", OPEN, url]
    both = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    said = [program.communicate(timeout=60)[1] for program in both]
    assert [program.returncode for program in both] == [0, 0, 0], said
    assert run(tmp_path / "archive.db", "SELECT version_num FROM alembic_version") == [(latest(),)]
    assert run(tmp_path / "archive.db", "SELECT count(*) FROM archive_state") == [(1,)]


def test_a_current_archive_opens_without_alembic(tmp_path: Path) -> None:
    archive_in(tmp_path).close()
    script = OPEN + "assert 'alembic' not in sys.modules\n"
    subprocess.run([sys.executable, "-c", script, settings_for(tmp_path).database_url], cwd=ROOT, check=True)


def test_references_are_held_again_after_migrating(tmp_path: Path) -> None:
    engine = connect(tmp_path / "archive.db")
    migration.migrate(engine, tmp_path / "archive.db", "Asia/Seoul")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    engine.dispose()


def latest_of_today() -> str:
    return max(path.name[:4] for path in (SCRIPTS / "versions").glob("0*.py"))


@pytest.mark.parametrize(
    ("revisions", "made"),
    [(("0006", "0007"), {"view", "citation"}), (("0009",), {"reprint"})],
    ids=["views and citations", "reprints"],
)
def test_tables_go_and_come_back_with_their_migrations(
    archive: Archive, revisions: tuple[str, ...], made: set[str]
) -> None:
    def tables() -> set[str]:
        return {name for (name,) in run(archive.path, "SELECT name FROM sqlite_master WHERE type = 'table'")}

    before = tables()
    scripts = ScriptDirectory(str(SCRIPTS))
    with archive.engine.connect() as connection, connection.begin():
        context = MigrationContext.configure(connection)
        with Operations.context(context):
            for revision in reversed(revisions):
                scripts.get_revision(revision).module.downgrade()
    assert before - tables() >= made
    with archive.engine.connect() as connection, connection.begin():
        context = MigrationContext.configure(connection)
        with Operations.context(context):
            for revision in revisions:
                scripts.get_revision(revision).module.upgrade()
    assert tables() == before
