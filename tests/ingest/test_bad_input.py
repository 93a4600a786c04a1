"""Every kind of bad input at the command line: what is refused, what is warned of, and that nothing else is lost."""

from __future__ import annotations

import json
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.cli import app

GOOD = "The ministers met in the old hall on Monday.\n\nThey agreed to meet again in May.\n"
OTHER = "The envoys left the new tower at noon on Friday.\n\nNobody knows where they will meet in June.\n"
Make = Callable[[Path], object]


def written(name: str, content: bytes) -> Make:
    return lambda folder: (folder / name).write_bytes(content)


def zipped(name: str, members: dict[str, bytes]) -> Make:
    def make(folder: Path) -> None:
        with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as archive:
            for member, content in members.items():
                archive.writestr(member, content)

    return make


def circle(folder: Path) -> None:
    (folder / "loop").symlink_to(folder / "loop")


def circle_of_folders(folder: Path) -> None:
    (folder / "inner").mkdir()
    (folder / "inner" / "up").symlink_to(folder)


def page_with(headline: str) -> bytes:
    data = json.dumps({"@type": "NewsArticle", "headline": "HEAD"}).replace("HEAD", headline)
    words = (
        "<p>The ministers met in the old hall on Monday and agreed to meet again in the spring of the year.</p>"
        * 6
    )
    return f'<html><head><script type="application/ld+json">{data}</script></head><body><article>{words}</article></body></html>'.encode()


REFUSED: list[tuple[str, Make, str]] = [
    ("empty", written("a.txt", b""), "it has no text"),
    ("blank", written("a.md", b"  \n \n"), "no text"),
    ("binary", written("a.txt", b"\x7fELF\x02\x01\x01" + bytes(64)), "not text"),
    ("too large", written("a.txt", b"word " * 300_000), "larger than 1 MB"),
    ("no page", written("a.html", b"<html><body><p>Sign in</p></body></html>"), ""),
    ("no zip", written("a.zip", b"PK\x03\x04 not really"), "not a zip"),
    ("a bomb", zipped("a.zip", {"a.txt": bytes(30_000_000)}), "unpacks"),
    ("a name that leads out", zipped("a.zip", {"../a.txt": GOOD.encode()}), "leads out"),
    ("links in circles", circle, "in circles"),
    ("folders in circles", circle_of_folders, "in circles"),
    ("no JSON", written("a.jsonl", b'{"text": "They met again."}\n{oops\n'), "a.jsonl:2"),
    ("a surrogate in a key", written("a.jsonl", b'{"\\ud800key": "x"}\n'), "no text under"),
    ("furniture alone", written("a.txt", b"https://wire.example/2026/01/05/talks\n"), "no article"),
]
WARNED: list[tuple[str, Make, str]] = [
    ("an impossible day", written("a.md", b"---\npublished: 2026-02-31\n---\n\n" + OTHER.encode()), "published"),
    ("the year 0", written("a.md", b"---\npublished: 0000-01-01\n---\n\n" + OTHER.encode()), "published"),
    ("the year 9999", written("a.md", b"---\npublished: 9999-12-31\n---\n\n" + OTHER.encode()), "published"),
    ("NUL", written("a.txt", b"They met\x00 twice in the old hall.\n"), "text"),
    ("a lone surrogate", written("a.txt", b"They met \xed\xa0\x80 twice in the hall.\n"), "text"),
    ("turned writing", written("a.txt", "They met \u202e twice in the hall.\n".encode()), "text"),
    ("two encodings", written("a.txt", "그들은 만났다.\n".encode() * 5 + "회담이 끝났다.\n".encode("cp949")), "text"),
    ("a surrogate in a page's data", written("a.html", page_with(r"Talks \ud800 stall")), "headline"),
    ("NUL in a page's data", written("a.html", page_with(r"Talks \u0000 stall")), "headline"),
    ("NUL in a title", written("a.jsonl", b'{"title": "A\\u0000B", "text": "They met again in May."}\n'), "headline"),
    ("a turned publisher", written("a.jsonl", b'{"publisher": "A\\u202eB", "text": "They met again in May."}\n'), "outlet"),
    ("a huge title", written("a.md", b"---\ntitle: " + b"huge " * 150_000 + b"\n---\n\n" + OTHER.encode()), "headline"),
]  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("READOUT_DATABASE_URL", f"sqlite:///{tmp_path / 'archive.db'}")
    monkeypatch.setenv("READOUT_LARGEST_DOCUMENT_MB", "1")
    press = tmp_path / "press"
    press.mkdir()
    (press / "good.txt").write_text(GOOD, encoding="utf-8")
    return press


@pytest.mark.parametrize(("make", "said"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_it_is_refused_by_name_and_the_rest_is_loaded(folder: Path, make: Make, said: str) -> None:
    make(folder)
    result = CliRunner().invoke(app, ["ingest", "--json", str(folder)])
    report = json.loads(result.stdout)
    assert result.exit_code == 1
    assert any(said in f"{each['item']}: {each['reason']}" for each in report["refused"]), report["refused"]
    assert report["added"] >= 1


@pytest.mark.parametrize(("make", "field"), [row[1:] for row in WARNED], ids=[row[0] for row in WARNED])
def test_it_is_loaded_with_a_warning(folder: Path, make: Make, field: str) -> None:
    make(folder)
    result = CliRunner().invoke(app, ["ingest", "--json", str(folder)])
    report = json.loads(result.stdout)
    assert (result.exit_code, report["added"], report["refused"]) == (0, 2, [])
    assert field in {each["field"] for each in report["warnings"]}, report["warnings"]


def test_a_path_that_is_too_long_is_a_failed_item(folder: Path) -> None:
    result = CliRunner().invoke(app, ["ingest", "--json", "a" * 300, str(folder)])
    report = json.loads(result.stdout)
    assert (result.exit_code, report["added"], len(report["refused"])) == (1, 1, 1)


def test_a_folder_that_may_not_be_entered_is_a_failed_item(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "closed").mkdir()
    stat, is_dir = Path.stat, Path.is_dir

    def closed(path: Path) -> bool:
        if "closed" in path.parts:
            raise PermissionError(13, "Permission denied", str(path))
        return is_dir(path)

    def no_stat(path: Path, **named: bool) -> os.stat_result:
        if "closed" in path.parts:
            raise PermissionError(13, "Permission denied", str(path))
        return stat(path, **named)

    monkeypatch.setattr(Path, "is_dir", closed)
    monkeypatch.setattr(Path, "stat", no_stat)
    result = CliRunner().invoke(app, ["ingest", "--json", str(folder / "closed" / "a.txt"), str(folder)])
    report = json.loads(result.stdout)
    assert (result.exit_code, report["added"]) == (1, 1)
    assert "Permission denied" in report["refused"][0]["reason"]
