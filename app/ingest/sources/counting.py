"""How many items there will be, as far as that can be told without reading them: for a bar, not for a report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from zipfile import ZipFile

from app.ingest.sources.archives import BROKEN
from app.ingest.sources.folders import STDIN, walk
from app.ingest.sources.found import Found, Kinds

#: Bytes of a file of lines that are looked at together.
CHUNK = 1 << 20


def expected(paths: Sequence[Path], kinds: Kinds) -> int | None:
    """About how many items lie under ``paths``; None where that cannot be known before the end."""
    if STDIN in paths:
        return None
    return sum(_inside(found) for found in walk(paths, kinds) if not found.skipped)


def _inside(found: Found) -> int:
    """The items of one file; what cannot be opened counts as one, and is refused when its turn comes."""
    try:
        if found.opens is None:
            return 1
        if found.path.suffix.lower() == ".zip":
            with ZipFile(found.path) as archive:
                return sum(not info.is_dir() for info in archive.infolist())
        with found.path.open("rb") as lines:
            return sum(chunk.count(b"\n") for chunk in iter(lambda: lines.read(CHUNK), b"")) or 1
    except BROKEN:
        return 1
