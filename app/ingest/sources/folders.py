"""Files and folders: which of them are items, in a fixed order, and which are refused or skipped."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.ingest.draft import Draft

#: The file's name, its bytes and the item's name in the report, to the drafts it holds.
Reader = Callable[[str, bytes, str], Iterator[Draft]]


@dataclass(frozen=True, slots=True)
class Found:
    """One item: with a ``reader`` it can be read, with ``refused`` it cannot and says why, else ``skipped``."""

    item: str
    path: Path
    reader: Reader | None = None
    refused: str | None = None

    @property
    def skipped(self) -> bool:
        """Nothing to read and nothing wrong: a dot file or an unknown kind inside a folder."""
        return self.reader is None and self.refused is None


def walk(paths: Sequence[Path], readers: Mapping[str, Reader]) -> Iterator[Found]:
    """What lies at and under ``paths``.

    Inside a folder, dot files and unknown kinds are skipped; named outright they are refused, as is a path
    that does not exist. A folder is visited once, however many links lead to it.
    """
    visited: set[tuple[int, int]] = set()
    for path in paths:
        if path.is_dir():
            yield from _folder(path, readers, visited)
        else:
            yield _named(path, readers)


def _named(path: Path, readers: Mapping[str, Reader]) -> Found:
    found = _file(path, readers)
    return Found(found.item, path, refused=_why_not(path, readers)) if found.skipped else found


def _file(path: Path, readers: Mapping[str, Reader]) -> Found:
    hidden = path.name.startswith(".")
    reader = None if hidden or not path.is_file() else readers.get(path.suffix.lower())
    return Found(_name(path), path, reader=reader)


def _why_not(path: Path, readers: Mapping[str, Reader]) -> str:
    if not path.exists():
        return "broken link" if path.is_symlink() else "no such file or folder"
    if not path.is_file():
        return "not a regular file"
    if path.name.startswith("."):
        return "a dot file"
    kind = f"files named {path.suffix}" if path.suffix else "files without an extension"
    return f"{kind} are not read; known are {' '.join(sorted(readers))}"


def _folder(folder: Path, readers: Mapping[str, Reader], visited: set[tuple[int, int]]) -> Iterator[Found]:
    try:
        about = folder.stat()
        entries = sorted(os.listdir(folder))
    except OSError as error:
        yield Found(_name(folder), folder, refused=error.strerror or str(error))
        return
    key = (about.st_dev, about.st_ino)
    if key in visited:
        return
    visited.add(key)
    for name in entries:
        path = folder / name
        if path.is_dir() and not name.startswith("."):
            yield from _folder(path, readers, visited)
        else:
            yield _file(path, readers)


def _name(path: Path) -> str:
    """The path as it was given; bytes that are no text are shown as such, so that a report can be written."""
    return os.fspath(path).encode("utf-8", "backslashreplace").decode("utf-8")
