"""Zips: members as items, and every way in which a zip can be bad. All texts are made up."""

import io
import os
import struct
import zipfile
from pathlib import Path

import pytest

from app.ingest.draft import Unreadable
from app.ingest.sources import Intake, items, read

TEXT = "The delegations met at the harbour. A second round is planned in May."
MB = 1024 * 1024


def packed(members: dict[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def outcomes(path: Path, intake: Intake | None = None) -> dict[str, str]:
    """What became of each item, by its name after the archive's own."""
    found: dict[str, str] = {}
    for one in items([path], intake):
        name = one.item.removeprefix(str(path)) or "itself"
        try:
            found[name] = "skipped" if one.skipped else " ".join(draft.text for draft in read(one))
        except Unreadable as refusal:
            found[name] = f"refused: {refusal}"
    return found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "archive.zip"


def test_members_of_every_kind_are_items(path: Path) -> None:
    members: dict[str, bytes | str] = {
        "a.txt": TEXT,
        "deep/b.md": f"---\nheadline: Talks\n---\n\n{TEXT}",
        "c.jsonl": f'{{"text": "{TEXT}"}}\nnot json\n',
        "d.zip": packed({"e.txt": TEXT}),
        "picture.png": b"x",
        ".hidden.txt": TEXT,
        "__MACOSX/._a.txt": "x",
        "folder/": "",
    }
    path.write_bytes(packed(members))
    found = outcomes(path)
    assert found == {
        "!/a.txt": TEXT,
        "!/deep/b.md": f"Talks\n\n{TEXT}",
        "!/c.jsonl:1": TEXT,
        "!/c.jsonl:2": found["!/c.jsonl:2"],
        "!/d.zip!/e.txt": TEXT,
        "!/picture.png": "skipped",
        "!/.hidden.txt": "skipped",
        "!/__MACOSX/._a.txt": "skipped",
    }
    assert found["!/c.jsonl:2"].startswith("refused: not JSON")


@pytest.mark.parametrize(
    "name", ["../out.txt", "a/../../out.txt", "/etc/out.txt", "..\\out.txt", "C:\\out.txt"]
)
def test_a_name_that_leads_out_is_refused_and_the_rest_is_read(path: Path, name: str) -> None:
    path.write_bytes(packed({name: TEXT, "a.txt": TEXT}))
    assert sorted(outcomes(path).values()) == [TEXT, "refused: its name leads out of the archive"]


def test_a_bomb_is_refused_and_the_rest_is_read(path: Path) -> None:
    path.write_bytes(packed({"bomb.txt": b"a" * 3 * MB, "bomb.jsonl": b"\n" * 3 * MB, "a.txt": TEXT}))
    found = outcomes(path)
    assert "200 times its size" in found["!/bomb.txt"]
    assert "200 times its size" in found["!/bomb.jsonl"]
    assert found["!/a.txt"] == TEXT


def test_bombs_inside_archives_are_refused(path: Path) -> None:
    inner = packed({"bomb.txt": b"a" * 3 * MB, "b.txt": TEXT})
    for level in range(4):
        inner = packed({f"level{level}.zip": inner, f"level{level}.txt": TEXT})
    path.write_bytes(inner)
    found = outcomes(path)
    assert [name for name, outcome in found.items() if outcome.startswith("refused: an archive inside 3")]
    assert sum(outcome == TEXT for outcome in found.values()) == 3


def test_a_shallow_bomb_is_refused_by_what_it_is(path: Path) -> None:
    path.write_bytes(packed({"inner.zip": packed({"bomb.txt": b"a" * 3 * MB, "b.txt": TEXT})}))
    found = outcomes(path)
    assert "200 times its size" in found["!/inner.zip!/bomb.txt"]
    assert found["!/inner.zip!/b.txt"] == TEXT


def test_an_archive_that_unpacks_to_more_than_its_limit_is_refused(path: Path) -> None:
    path.write_bytes(packed({"a.txt": os.urandom(4000).hex(), "b.txt": os.urandom(4000).hex()}))
    (reason,) = outcomes(path, Intake(largest_archive=10_000)).values()
    assert "READOUT_LARGEST_ARCHIVE_MB" in reason


def test_what_lies_in_an_inner_archive_counts_too(path: Path) -> None:
    inner = packed({"b.txt": os.urandom(4000).hex()})
    path.write_bytes(packed({"a.txt": TEXT, "inner.zip": inner}))
    found = outcomes(path, Intake(largest_archive=len(inner) + 7000))
    assert found["!/a.txt"] == TEXT
    assert "READOUT_LARGEST_ARCHIVE_MB" in found["!/inner.zip"]


def test_a_member_over_the_limit_of_documents_is_refused(path: Path) -> None:
    path.write_bytes(packed({"a.txt": os.urandom(4000).hex(), "b.txt": TEXT}))
    found = outcomes(path, Intake(largest_document=5000))
    assert found["!/a.txt"].startswith("refused: larger than")
    assert found["!/b.txt"] == TEXT


def test_an_encrypted_member_is_refused_and_the_rest_is_read(path: Path) -> None:
    content = bytearray(packed({"a.txt": TEXT, "b.txt": TEXT}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.index(signature) + offset
        content[at : at + 2] = struct.pack("<H", 1)
    path.write_bytes(content)
    assert outcomes(path) == {"!/a.txt": "refused: encrypted", "!/b.txt": TEXT}


def test_a_link_among_the_members_is_refused(path: Path) -> None:
    link = zipfile.ZipInfo("a.txt")
    link.create_system = 3
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    assert outcomes(path) == {"!/a.txt": "refused: a symbolic link"}


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_member_that_cannot_be_unpacked_bit_by_bit_is_refused(path: Path, method: int) -> None:
    with zipfile.ZipFile(path, "w", method) as archive:
        archive.writestr("a.txt", TEXT)
    (reason,) = outcomes(path).values()
    assert "packed by a method" in reason


def test_a_damaged_member_is_refused_and_the_rest_is_read(path: Path) -> None:
    content = bytearray(packed({"a.txt": os.urandom(500).hex(), "b.txt": TEXT}))
    content[100:110] = bytes(10)
    path.write_bytes(content)
    found = outcomes(path)
    assert found["!/a.txt"].startswith("refused: damaged")
    assert found["!/b.txt"] == TEXT


def test_a_member_that_says_it_is_smaller_than_it_is_never_unpacks_further(path: Path) -> None:
    content = bytearray(packed({"a.txt": b"ab" * MB}))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = content.index(signature) + offset
        content[at : at + 4] = struct.pack("<I", 100)
    path.write_bytes(content)
    assert outcomes(path)["!/a.txt"].startswith("refused: damaged")


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"not a zip", packed({}), packed({"folder/": ""})])
def test_what_is_no_archive_is_refused_whole(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    (found,) = items([path])
    assert found.item == str(path)
    assert found.refused


@pytest.mark.parametrize("encoding", ["cp949", "utf-8"])
def test_a_name_in_another_encoding_is_readable(path: Path, encoding: str) -> None:
    name = "회담/항구.txt".encode(encoding)
    content = packed({"x" * len(name): TEXT}).replace(b"x" * len(name), name)
    path.write_bytes(content)
    assert outcomes(path) == {"!/회담/항구.txt": TEXT}


def test_a_name_that_is_marked_as_utf8_is_believed(path: Path) -> None:
    path.write_bytes(packed({"회담/항구.txt": TEXT}))
    assert outcomes(path) == {"!/회담/항구.txt": TEXT}


def test_members_are_unpacked_one_by_one(path: Path) -> None:
    path.write_bytes(packed({"a.txt": TEXT, "bad.txt": b"a" * 3 * MB, "c.txt": TEXT}))
    found = items([path])
    first = next(found)
    assert (first.content, first.size) == (TEXT.encode(), len(TEXT))
    assert next(found).size == 0
    found.close()  # type: ignore[attr-defined]
