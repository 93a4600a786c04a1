"""A run that is killed at any moment leaves whole articles only, and the next one ends where it would have."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from app.archive.checking import faults
from app.archive.database import open_archive
from app.settings import ROOT, read_settings

#: With their second versions more than are read without workers.
STORIES = 30
#: How many texts there are when the run is killed, give or take what it does within some milliseconds.
KILLED_AT = (5, 21)
PATIENCE_SECONDS = 60
CHILD = "from app.cli import main; main()"
COMPARED = (
    "SELECT public_id, headline, form, lang, day, revision, listed FROM article ORDER BY 1",
    "SELECT a.public_id, r.n, r.sha256, r.text FROM revision r JOIN article a ON a.id = r.article_id ORDER BY 1, 2",
    "SELECT a.public_id, x.text, x.segments FROM article_text x JOIN article a ON a.id = x.article_id ORDER BY 1",
    "SELECT a.public_id, g.topic_id, g.grade, g.evidence FROM article_topic g JOIN article a ON a.id = g.article_id ORDER BY 1, 2",
    'SELECT a.public_id, e.topic_id, e.n, e.start, e."end", e.rule FROM evidence e JOIN article a ON a.id = e.article_id ORDER BY 1, 2, 3',
)


def story(n: int, version: str) -> str:
    return f"""---
url: https://coastal.example/{n}
headline: Harbour talks, day {n}
published: 2026-03-{n + 1:02}
---

The delegations met for the {version} time in hall {n}. They spoke about North Korea for an hour.

North Korea will be raised again in May. The tide was {n} feet that day.
"""


@pytest.fixture
def press(tmp_path: Path) -> Path:
    """Stories, and after them a second version of each."""
    folder = tmp_path / "press"
    folder.mkdir()
    for version in ("first", "second"):
        for n in range(STORIES):
            (folder / f"{version}-{n:02}.md").write_text(story(n, version), encoding="utf-8")
    return folder


def start(database: Path, press: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "READOUT_DATABASE_URL": f"sqlite:///{database}"}
    command = [sys.executable, "-c", CHILD, "ingest", str(press)]
    return subprocess.Popen(command, env=environment, cwd=ROOT, stdout=subprocess.DEVNULL)


def finish(database: Path, press: Path) -> None:
    assert start(database, press).wait(PATIENCE_SECONDS) == 0


def rows(database: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(database)) as archive:
        return archive.execute(query).fetchall()


def kill_at(database: Path, press: Path, revisions: int, delay: float) -> None:
    run = start(database, press)
    deadline = time.monotonic() + PATIENCE_SECONDS
    with closing(sqlite3.connect(database)) as archive:
        while time.monotonic() < deadline and run.poll() is None:
            if archive.execute("SELECT count(*) FROM revision").fetchone()[0] >= revisions:
                break
            time.sleep(0.001)
    time.sleep(delay)
    run.send_signal(signal.SIGKILL)
    run.wait()


def test_what_was_killed_is_whole_and_ends_where_an_undisturbed_run_ends(tmp_path: Path, press: Path) -> None:
    undisturbed, killed = tmp_path / "undisturbed.db", tmp_path / "killed.db"
    chance = random.Random(20260107)
    settings = read_settings({"READOUT_DATABASE_URL": f"sqlite:///{killed}"})
    open_archive(settings).close()
    for revisions in KILLED_AT:
        kill_at(killed, press, revisions, chance.uniform(0, 0.01))
        archive = open_archive(settings)
        with archive.read() as connection:
            assert faults(connection) == ()
        archive.close()
    finish(killed, press)
    finish(undisturbed, press)
    for query in COMPARED:
        found = rows(killed, query)
        assert found
        assert found == rows(undisturbed, query)
    assert rows(killed, "SELECT count(*) FROM revision") == [(2 * STORIES,)]
    assert rows(killed, "SELECT 1 FROM run WHERE finished_at IS NULL LIMIT 1") == [(1,)]
    assert rows(killed, "SELECT sum(added) FROM run") == [(STORIES,)]
