"""Files and folders: which of them are items, in a fixed order, and which are refused or skipped."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.ingest.sources.found import Found, Kinds

__all__ = ["STDIN", "Found", "name_of", "walk"]

#: The path that stands for JSONL on standard input.
STDIN = Path("-")
IN_CIRCLES = "a link that leads in circles"


@dataclass(frozen=True, slots=True)
class _Folder:
    """What the file system knows a folder by, whichever path led to it."""

    device: int
    number: int


@dataclass(frozen=True, slots=True)
class _Way:
    """Where a walk has been, and the folders it is in the middle of."""

    kinds: Kinds
    visited: set[_Folder] = field(default_factory=set)
    within: list[_Folder] = field(default_factory=list)


def walk(paths: Sequence[Path], kinds: Kinds) -> Iterator[Found]:
    """What lies at and under ``paths``.

    Inside a folder, dot files and unknown kinds are skipped; named outright they are refused, as is a path
    that does not exist. A folder is visited once, however many links lead to it; a link from a folder back
    to one that holds it is refused.
    """
    way = _Way(kinds)
    for path in paths:
        if path == STDIN:
            yield Found(name_of(path), path, opens=kinds.openers[".jsonl"])
        elif _is_dir(path):
            yield from _folder(path, way)
        else:
            yield _named(path, kinds)


def _is_dir(path: Path) -> bool:
    """Whether a path leads to a folder; where it cannot be followed, why not is said when it is looked at."""
    try:
        return path.is_dir()
    except OSError:
        return False


def _named(path: Path, kinds: Kinds) -> Found:
    found = _file(path, kinds)
    return Found(found.item, path, refused=_why_not(path, kinds)) if found.skipped else found


def _file(path: Path, kinds: Kinds) -> Found:
    item = name_of(path)
    kind = path.suffix.lower()
    if path.name.startswith("."):
        return Found(item, path)
    try:
        path.stat()
    except OSError as error:
        lost = kind not in kinds.extensions and error.errno != errno.ELOOP
        return Found(item, path, refused=None if lost else _reason(error, path))
    if kind not in kinds.extensions:
        return Found(item, path)
    if not path.is_file():
        return Found(item, path)
    return Found(item, path, reader=kinds.readers.get(kind), opens=kinds.openers.get(kind))


def _reason(error: OSError, path: Path) -> str:
    if error.errno == errno.ELOOP:
        return IN_CIRCLES
    if error.errno == errno.ENOENT:
        return "broken link" if path.is_symlink() else "no such file or folder"
    return error.strerror or str(error)


def _why_not(path: Path, kinds: Kinds) -> str:
    try:
        path.stat()
    except OSError as error:
        return _reason(error, path)
    if not path.is_file():
        return "not a regular file"
    if path.name.startswith("."):
        return "a dot file"
    kind = f"files named {path.suffix}" if path.suffix else "files without an extension"
    return f"{kind} are not read; known are {' '.join(kinds.extensions)}"


def _folder(folder: Path, way: _Way) -> Iterator[Found]:
    try:
        about = folder.stat()
        entries = sorted(os.listdir(folder))
    except OSError as error:
        yield Found(name_of(folder), folder, refused=_reason(error, folder))
        return
    key = _Folder(about.st_dev, about.st_ino)
    if key in way.within:
        yield Found(name_of(folder), folder, refused=IN_CIRCLES)
    if key in way.visited:
        return
    way.visited.add(key)
    way.within.append(key)
    for name in entries:
        path = folder / name
        if not name.startswith(".") and _is_dir(path):
            yield from _folder(path, way)
        else:
            yield _file(path, way.kinds)
    way.within.pop()


def name_of(path: Path) -> str:
    """The path as it was given; bytes that are no text are shown as such, so that a report can be written."""
    return os.fspath(path).encode("utf-8", "backslashreplace").decode("utf-8")
