"""``readout export``: the bytes that the addresses give, on standard output or in a file."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli import app
from app.main import create_app
from app.settings import read_settings
from app.web.exports import EXTENSIONS
from app.web.exports.table import FORMATS
from tests.web.conftest import Visitor, blank
from tests.web.exported import load

__all__ = ["blank"]
Readout = Callable[..., Result]
QUERY = "kind=newspaper&sort=oldest"


@pytest.fixture
def readout(blank: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Readout:
    shutil.copy(blank, tmp_path / "readout.db")
    monkeypatch.setenv("READOUT_DATABASE_URL", f"sqlite:///{tmp_path / 'readout.db'}")
    monkeypatch.setenv("READOUT_BASE_URL", "https://readout.example.org")
    desk = create_app(read_settings()).state.desk
    load(desk.archive)
    desk.archive.close()

    def run(*words: str | Path) -> Result:
        return CliRunner().invoke(app, [str(word) for word in words])

    return run


def test_it_offers_every_format_of_the_table() -> None:
    assert tuple(each.extension for each in FORMATS) == EXTENSIONS


@pytest.mark.parametrize("extension", [each.extension for each in FORMATS])
def test_it_writes_what_the_address_gives(readout: Readout, extension: str, tmp_path: Path) -> None:
    said = readout("export", "--format", extension, "--query", QUERY)
    kept = readout("export", "--format", extension, "--query", f"?{QUERY}", "-o", tmp_path / "kept")
    assert (said.exit_code, kept.exit_code, kept.stdout) == (0, 0, "")
    visitor = Visitor(create_app(read_settings()))
    given = visitor.get(f"/timeline.{extension}?{QUERY}").content
    visitor.archive.close()
    assert said.stdout_bytes == given == (tmp_path / "kept").read_bytes()


def test_progress_is_told_apart_from_what_is_written(
    readout: Readout, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ingest.progress.LINE_EVERY", 2)
    done = readout("export", "--query", "form=full")
    assert done.stderr.splitlines() == ["Writing: 2 of 5", "Writing: 4 of 5"]
    assert "Writing" not in done.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--format", "docx"), "csv, jsonl, md"),
        (("--query", "topic=cheese"), "topic: There is no topic “cheese”"),
        (("--query", "colour=red"), "colour: There is no parameter of this name"),
    ],
)
def test_what_cannot_be_asked_is_wrong_usage(readout: Readout, words: tuple[str, ...], said: str) -> None:
    done = readout("export", *words)
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in " ".join(done.stderr.replace("│", " ").split())


def test_a_file_that_cannot_be_written_is_named_and_nothing_is_left(readout: Readout, tmp_path: Path) -> None:
    done = readout("export", "-o", tmp_path / "nowhere" / "rows.csv")
    assert done.exit_code == 1
    assert "rows.csv cannot be written: No such file or directory" in " ".join(done.stderr.split())
    assert readout("export", "-o", tmp_path).exit_code == 1
    assert not list(tmp_path.glob(".*.part"))


def test_a_file_keeps_what_it_held_when_writing_fails(
    readout: Readout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "rows.csv"
    file.write_text("before")

    def full(_found: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.web.exports.writing.blocks", full)
    assert readout("export", "-o", file).exit_code == 1
    assert file.read_text() == "before"
    assert not list(tmp_path.glob(".*.part"))


def test_what_is_no_plain_file_is_written_to_as_it_is(readout: Readout) -> None:
    assert readout("export", "-o", "/dev/null").exit_code == 0


def test_a_reader_who_goes_early_is_no_fault(readout: Readout) -> None:
    way_in = [sys.executable, "-c", "from app.cli import main; main()", "export", "--format", "jsonl"]
    with subprocess.Popen(way_in, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout
        assert running.stderr
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 0
