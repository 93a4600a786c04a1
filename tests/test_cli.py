"""The command line: what it prints, and the exit code that scripts rely on."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from app.cli import app
from app.main import create_app
from app.settings import ROOT
from app.web.citing import cite_view

Readout = Callable[..., Result]
#: Prints which of the modules that are named behind it are loaded with the commands.
LOADED = "import app.cli, sys; print(*(name for name in sys.argv[1:] if name in sys.modules))"
RECORDS = len(list((ROOT / "seeds" / "articles").iterdir()))
LINES = "The ministers met on Monday.\n\nThey spoke about North Korea and its missiles at length.\n"


@pytest.fixture
def readout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Readout:
    monkeypatch.setenv("READOUT_DATABASE_URL", f"sqlite:///{tmp_path / 'var' / 'archive.db'}")

    def run(*words: str | Path) -> Result:
        return CliRunner().invoke(app, [str(word) for word in words])

    return run


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text(LINES, encoding="utf-8")
    return path


def test_what_shows_pages_is_loaded_by_the_commands_that_show_some() -> None:
    named = ["fastapi", "uvicorn", "jinja2", "app.main", "app.analysis.comparison", "typer", "app.archive"]
    said = subprocess.check_output([sys.executable, "-c", LOADED, *named], cwd=ROOT, text=True)
    assert said.split() == ["typer", "app.archive"]


def test_a_loaded_file_ends_well(readout: Readout, note: Path) -> None:
    result = readout("ingest", note)
    assert result.exit_code == 0
    assert "1 added" in result.stdout


def test_nothing_new_is_well_too(readout: Readout, note: Path) -> None:
    readout("ingest", note)
    result = readout("ingest", note)
    assert (result.exit_code, "1 unchanged" in result.stdout) == (0, True)


def test_a_refused_item_ends_in_1_and_is_named(readout: Readout, note: Path) -> None:
    result = readout("ingest", note, note.parent / "missing.txt")
    assert result.exit_code == 1
    assert "missing.txt: no such file or folder" in result.stdout
    assert "1 added" in result.stdout


def test_the_json_report_is_all_that_stands_on_standard_output(readout: Readout, note: Path) -> None:
    result = readout("ingest", "--json", note, note.parent / "missing.txt")
    report = json.loads(result.stdout)
    assert set(report) == {
        "run",
        "read",
        "added",
        "revised",
        "unchanged",
        "skipped",
        "refused",
        "warnings",
    }
    assert [set(refusal) for refusal in report["refused"]] == [{"item", "reason"}]
    assert (report["read"], report["added"], result.exit_code) == (2, 1, 1)


def test_first_articles_are_loaded_into_an_empty_archive_only(readout: Readout, note: Path) -> None:
    assert f"{RECORDS} added" in readout("ingest", "--if-empty", ROOT / "seeds" / "articles").stdout
    passed = readout("ingest", "--if-empty", note)
    assert (passed.stdout, passed.exit_code) == ("", 0)
    assert f"({RECORDS}): nothing is loaded" in passed.stderr


def test_wrong_usage_ends_in_2(readout: Readout) -> None:
    assert readout("ingest").exit_code == 2
    assert readout("digest").exit_code == 2


def test_an_unknown_setting_ends_in_2_and_is_named(
    readout: Readout, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("READOUT_COLOUR", "blue")
    result = readout("ingest", note)
    assert (result.exit_code, "READOUT_COLOUR" in result.stderr) == (2, True)


def test_the_examples_of_the_rules_are_run(readout: Readout) -> None:
    result = readout("topics", "check")
    assert result.exit_code == 0
    assert "north-korea" in result.stdout


BAD_RULES = """
[[topic]]
slug = "harbours"
label = "Harbours"
about = "Talks about harbours."
scope = "Any harbour."
"""


def test_a_refused_rule_file_ends_in_1_and_writes_nothing(
    readout: Readout, note: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "topics.toml").write_text("[[topic]\nslug = ", encoding="utf-8")
    (seeds / "outlets.toml").write_text("", encoding="utf-8")
    monkeypatch.setenv("READOUT_SEEDS", str(seeds))
    for words in (["topics", "check"], ["ingest", str(note)], ["tag"], ["serve"]):
        result = readout(*words)
        assert result.exit_code == 1
        assert "topics.toml" in result.stderr
    assert not (tmp_path / "var").exists()


def test_tagging_says_how_many(readout: Readout, note: Path) -> None:
    readout("ingest", note)
    result = readout("tag")
    assert (result.exit_code, result.stdout) == (0, "0 articles tagged anew under rules v1.\n")


def test_a_withdrawn_article_stays_away(readout: Readout, note: Path) -> None:
    readout("ingest", note)
    found = json.loads(readout("ingest", "--json", ROOT / "seeds" / "articles").stdout)
    assert found["added"] == RECORDS
    with sqlite3.connect(note.parent / "var" / "archive.db") as archive:
        key = archive.execute("SELECT public_id FROM article WHERE form != 'summary'").fetchone()[0]
    assert readout("withdraw", key).exit_code == 2
    assert readout("withdraw", key, "--reason", " ").exit_code == 2
    assert readout("withdraw", key, "--reason", "asked by its author").exit_code == 0
    assert "was withdrawn before" in readout("withdraw", key, "--reason", "again").stdout
    report = json.loads(readout("ingest", "--json", note).stdout)
    assert (report["added"], report["unchanged"]) == (0, 1)
    assert [each["field"] for each in report["warnings"]] == ["withdrawn"]


def test_an_unknown_article_is_not_withdrawn(readout: Readout) -> None:
    result = readout("withdraw", "nobody", "--reason", "why not")
    assert (result.exit_code, result.stderr) == (1, "There is no article nobody.\n")


def test_an_archive_is_backed_up_restored_and_checked(readout: Readout, note: Path) -> None:
    readout("ingest", note)
    copy = note.parent / "copy.db"
    assert readout("backup", copy).exit_code == 0
    assert readout("backup", copy).exit_code == 1
    readout("ingest", ROOT / "seeds" / "articles")
    assert f"{RECORDS + 1} articles" in readout("check").stdout
    assert readout("restore", copy).exit_code == 0
    assert "whole: 1 articles" in readout("check").stdout
    with sqlite3.connect(note.parent / "var" / "archive.db") as archive:
        archive.execute("DELETE FROM article_text")
    result = readout("check")
    assert (result.exit_code, "has no text" in result.stdout) == (1, True)


def test_without_an_archive_there_is_nothing_to_copy_or_check(readout: Readout, tmp_path: Path) -> None:
    for words in (["backup", tmp_path / "copy.db"], ["check"], ["restore", tmp_path / "none.db"]):
        assert readout(*words).exit_code == 1
    assert not (tmp_path / "var").exists()


def test_another_machine_is_let_in_only_when_asked_for(readout: Readout) -> None:
    result = readout("serve", "--host", "0.0.0.0")
    assert (result.exit_code, "READOUT_PUBLIC" in result.stderr) == (2, True)


def test_an_archive_that_is_none_ends_in_1_with_its_name(
    readout: Readout, note: Path, tmp_path: Path
) -> None:
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "archive.db").write_text("This is no database at all, only a note. " * 40)
    result = readout("ingest", note)
    assert (result.exit_code, "archive.db" in result.stderr) == (1, True)


def test_keys_of_other_names_are_mapped(readout: Readout, tmp_path: Path) -> None:
    line = {"link": "https://wire.example/1", "story": "The envoys spoke about North Korea at length."}
    (tmp_path / "wire.jsonl").write_text(json.dumps(line) + "\nno json\n", encoding="utf-8")
    result = readout("ingest", "--map", "text=story", tmp_path / "wire.jsonl")
    assert result.exit_code == 1
    assert "1 added" in result.stdout
    assert "wire.jsonl:2" in result.stdout


def test_a_mapping_that_names_no_field_is_wrong_usage(readout: Readout, note: Path) -> None:
    result = readout("ingest", "--map", "words=story", note)
    assert (result.exit_code, "--map" in result.stderr) == (2, True)


def test_a_document_over_the_limit_is_refused(
    readout: Readout, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("READOUT_LARGEST_DOCUMENT_MB", "1")
    note.write_text("A line about nothing.\n" * 60_000, encoding="utf-8")
    result = readout("ingest", note)
    assert result.exit_code == 1
    assert "1 refused" in result.stdout


@pytest.fixture
def cited(readout: Readout, note: Path) -> str:
    """The slug under which all coverage is cited, while the archive holds one note."""
    readout("ingest", note)
    application = create_app()
    slug = cite_view(application.state.desk, "/")
    application.state.desk.archive.close()
    return slug


@pytest.mark.parametrize(
    "address", ["{}", "https://readout.example.org/cite/{}", "/cite/{}.json", "http://x/press/cite/{}?a=b#c"]
)
def test_a_citation_is_verified_by_its_address(readout: Readout, cited: str, address: str) -> None:
    result = readout("verify", address.format(cited))
    assert (result.exit_code, result.stdout.splitlines()[-1]) == (0, "Nothing has changed since.")
    assert "rules v1" in result.stdout


def test_what_has_changed_since_is_named_and_ends_in_1(readout: Readout, cited: str, note: Path) -> None:
    (note.parent / "second.txt").write_text("They met again.\n\nNobody said why they did.", encoding="utf-8")
    readout("ingest", note.parent / "second.txt")
    with sqlite3.connect(note.parent / "var" / "archive.db") as archive:
        key = archive.execute("SELECT public_id FROM article ORDER BY id").fetchone()[0]
    readout("withdraw", key, "--reason", "asked by its author")
    result = readout("verify", cited)
    assert result.exit_code == 1
    assert "1 added:" in result.stdout
    assert f"  {key}  Unknown outlet, no date found: withdrawn: asked by its author\n" in result.stdout
    found = json.loads(readout("verify", "--json", cited).stdout)
    assert (found["unchanged"], found["counts"]["added"], found["counts"]["gone"]) == (False, 1, 1)
    assert found["gone"][0]["why"] == "withdrawn"


@pytest.mark.parametrize(
    "address",
    ["aaaaaaaaaaaa", "https://readout.example.org/cite/aaaaaaaaaaaa", "/timeline?topic=x", "/cite/"],
)
def test_what_is_no_known_citation_ends_in_2(readout: Readout, cited: str, address: str) -> None:
    result = readout("verify", address)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr


def test_without_an_archive_nothing_is_verified(readout: Readout, tmp_path: Path) -> None:
    assert readout("verify", "aaaaaaaaaaaa").exit_code == 2
    assert readout("verify").exit_code == 2
    assert not (tmp_path / "var").exists()


def test_a_damaged_citation_is_not_verified(readout: Readout, cited: str, note: Path) -> None:
    with sqlite3.connect(note.parent / "var" / "archive.db") as archive:
        archive.execute("UPDATE citation SET content = x'00'")
    result = readout("verify", cited)
    assert (result.exit_code, "is damaged" in result.stderr) == (2, True)
    assert f"Citation {cited} does not hold" in readout("check").stdout
