"""Sources: what can be read, found among files and folders, and turned into drafts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from app.ingest.draft import Draft, Unreadable
from app.ingest.sources.folders import Found, Reader, walk
from app.ingest.sources.markdown import read as read_markdown
from app.ingest.sources.text import read as read_text

__all__ = ["READERS", "Found", "Reader", "items", "read"]

#: One line a format: the extension, in lower case, and what reads it.
READERS: dict[str, Reader] = {
    ".markdown": read_markdown,
    ".md": read_markdown,
    ".text": read_text,
    ".txt": read_text,
}
#: An article of this size does not exist; a dump of a database under a wrong name does.
LARGEST_BYTES = 64 * 1024 * 1024


def items(paths: Sequence[Path]) -> Iterator[Found]:
    """Everything under ``paths``, in a fixed order: what can be read, what is refused, what is skipped."""
    return walk(paths, READERS)


def read(found: Found) -> Iterator[Draft]:
    """The drafts of one item. Raises Unreadable, with the reason, when there are none to be had."""
    if found.reader is None:
        raise Unreadable(found.refused or "not a kind of file that is read")
    try:
        if found.path.stat().st_size > LARGEST_BYTES:
            raise Unreadable(f"larger than {LARGEST_BYTES // 1024 // 1024} MB")
        content = found.path.read_bytes()
    except OSError as error:
        raise Unreadable(error.strerror or str(error)) from error
    yield from found.reader(found.path.name, content, found.item)
