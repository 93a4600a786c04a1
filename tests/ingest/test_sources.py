"""Files and folders: what is found, refused and skipped, in a fixed order."""

import os
from pathlib import Path

import pytest

from app.ingest.draft import Unreadable
from app.ingest.sources import OPENERS, READERS, Found, Intake, items, read


def outcome(found: Found) -> str:
    return "skipped" if found.skipped else found.refused or "read"


def listing(root: Path, *paths: Path) -> list[tuple[str, str]]:
    return [(os.path.relpath(found.item, root), outcome(found)) for found in items(paths or (root,))]


def test_a_folder_is_read_in_order_and_the_unknown_skipped(tmp_path: Path) -> None:
    for name in (
        "b.txt",
        "a.md",
        "C.TXT",
        ".hidden.txt",
        "picture.png",
        "noextension",
        "deep/d.text",
        "deep/.git/x.txt",
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("They met.")
    assert listing(tmp_path) == [
        (".hidden.txt", "skipped"),
        ("C.TXT", "read"),
        ("a.md", "read"),
        ("b.txt", "read"),
        ("deep/.git", "skipped"),
        ("deep/d.text", "read"),
        ("noextension", "skipped"),
        ("picture.png", "skipped"),
    ]


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        (".hidden.txt", "a dot file"),
        ("picture.png", "files named .png are not read"),
        ("noextension", "without an extension"),
    ],
)
def test_what_a_folder_skips_is_refused_when_named(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / name).write_text("They met.")
    (found,) = items([tmp_path / name])
    assert reason in (found.refused or "")
    with pytest.raises(Unreadable, match=reason):
        list(read(found))


def test_a_missing_path_is_a_failed_item(tmp_path: Path) -> None:
    assert listing(tmp_path, tmp_path / "gone.txt") == [("gone.txt", "no such file or folder")]


def test_links_that_lead_in_circles_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("They met.")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    assert listing(tmp_path) == [
        ("a.txt", "read"),
        ("gone.txt", "broken link"),
        ("loop", "a link that leads in circles"),
        ("self.txt", "a link that leads in circles"),
    ]
    assert listing(tmp_path, tmp_path / "gone.txt") == [("gone.txt", "broken link")]
    assert listing(tmp_path, tmp_path / "self.txt") == [("self.txt", "a link that leads in circles")]


def test_two_ways_to_one_folder_are_no_circle(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.txt").write_text("They met.")
    (tmp_path / "way").symlink_to(tmp_path / "real", target_is_directory=True)
    assert listing(tmp_path) == [("real/a.txt", "read")]


def test_a_pipe_is_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert listing(tmp_path) == [("pipe.txt", "skipped")]
    assert listing(tmp_path, tmp_path / "pipe.txt") == [("pipe.txt", "not a regular file")]


def test_one_unreadable_file_never_stops_the_rest(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"%PDF-1.7")
    (tmp_path / "b.txt").write_text("They met.")
    (tmp_path / "c.txt").write_text("")
    found = list(items([tmp_path]))
    (tmp_path / "b.txt").rename(tmp_path / "moved")
    texts = []
    for one in found:
        try:
            texts += [draft.text for draft in read(one)]
        except Unreadable as refusal:
            texts.append(str(refusal))
    assert texts == ["a PDF file, not text", "No such file or directory", "it has no text"]


def test_a_document_over_the_limit_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("They met.")
    (tmp_path / "b.txt").write_text("They met again.")
    found = list(items([tmp_path], Intake(largest_document=10)))
    assert [draft.text for draft in read(found[0])] == ["They met."]
    with pytest.raises(Unreadable, match="larger than"):
        list(read(found[1]))


def test_a_document_may_have_twenty_megabytes(tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    os.truncate(tmp_path / "a.txt", 20 * 1024 * 1024 + 1)
    with pytest.raises(Unreadable, match="larger than 20 MB"):
        list(read(next(items([tmp_path]))))


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("They met.")
    (tmp_path / "a.txt").chmod(0)
    with pytest.raises(Unreadable, match="Permission denied"):
        list(read(next(items([tmp_path]))))


def test_a_file_that_fails_while_it_is_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("They met.")
    (tmp_path / "b.jsonl").write_text("{}")

    def fail(self: Path, *rest: object) -> None:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_bytes", fail)
    monkeypatch.setattr(Path, "open", fail)
    first, second = items([tmp_path])
    assert second.refused == "Permission denied"
    with pytest.raises(Unreadable, match="Permission denied"):
        list(read(first))


def test_a_name_that_is_no_text_can_still_be_reported(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text("They met.")
    (found,) = items([tmp_path])
    assert found.item.encode("utf-8").endswith(b".txt")
    assert [draft.text for draft in read(found)] == ["They met."]


def test_every_reader_is_named_by_a_lower_case_extension() -> None:
    assert all(name.startswith(".") and name == name.lower() for name in [*READERS, *OPENERS])
    assert not set(READERS) & set(OPENERS)
