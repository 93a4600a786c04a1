"""Sources: what can be read, found among files and folders, and turned into drafts."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

from app.ingest.draft import Draft, Unreadable
from app.ingest.sources.archives import open_zip
from app.ingest.sources.counting import expected as count_expected
from app.ingest.sources.folders import STDIN, walk
from app.ingest.sources.found import Allowance, Box, Found, Kinds, Opener, Reader
from app.ingest.sources.html import read as read_html
from app.ingest.sources.intake import MEGABYTE, Intake, Mapping, parse_map
from app.ingest.sources.jsonl import open_jsonl
from app.ingest.sources.markdown import read as read_markdown
from app.ingest.sources.text import read as read_text

__all__ = [
    "OPENERS", "READERS", "Found", "Intake", "Mapping", "Reader", "content_of", "expected", "items", "parse_map", "read",
]  # fmt: skip

#: One line a format: the extension, in lower case, and what reads it.
READERS: dict[str, Reader] = {
    ".htm": read_html,
    ".html": read_html,
    ".markdown": read_markdown,
    ".md": read_markdown,
    ".text": read_text,
    ".txt": read_text,
    ".xhtml": read_html,
}
#: The same for files that hold many items.
OPENERS: dict[str, Opener] = {
    ".jsonl": open_jsonl,
    ".ndjson": open_jsonl,
    ".zip": open_zip,
}


def items(paths: Sequence[Path], intake: Intake | None = None) -> Iterator[Found]:
    """Everything under ``paths``, in a fixed order: what can be read, what is refused, what is skipped.

    A file that holds many items is opened here and gives them one by one, with their content, so that
    each can be read elsewhere.
    """
    intake = intake or Intake()
    kinds = Kinds(READERS, OPENERS)
    for found in walk(paths, kinds):
        yield from _opened(found, kinds, intake)


def expected(paths: Sequence[Path]) -> int | None:
    """About how many items lie under ``paths``; None where that cannot be known before the end."""
    return count_expected(paths, Kinds(READERS, OPENERS))


def read(found: Found, content: bytes | None = None) -> Iterator[Draft]:
    """The drafts of one item, whose bytes may be at hand. Raises Unreadable when there are none to be had."""
    content = content_of(found) if content is None else content
    if found.reader is None:
        raise Unreadable(found.refused or "not a kind of file that is read")
    yield from found.reader(found.path.name, content, found.item)


def _opened(found: Found, kinds: Kinds, intake: Intake) -> Iterator[Found]:
    """The items that a file holds, and what stopped it from giving more; a plain item is itself."""
    if found.opens is None:
        yield replace(found, largest=intake.largest_document)
        return
    try:
        with nullcontext(sys.stdin.buffer) if found.path == STDIN else found.path.open("rb") as stream:
            allowance = Allowance(intake.largest_archive)
            yield from found.opens(Box(found.item, found.path, stream, kinds, intake, allowance))
    except Unreadable as error:
        yield Found(found.item, found.path, refused=str(error))
    except OSError as error:
        yield Found(found.item, found.path, refused=error.strerror or str(error))


def content_of(found: Found) -> bytes:
    """The bytes of one item. Raises Unreadable, with the reason, when they cannot be had."""
    if found.reader is None:
        raise Unreadable(found.refused or "not a kind of file that is read")
    if found.content is not None:
        return found.content
    try:
        if found.path.stat().st_size > found.largest:
            raise Unreadable(f"larger than {found.largest // MEGABYTE} MB")
        return found.path.read_bytes()
    except OSError as error:
        raise Unreadable(error.strerror or str(error)) from error
