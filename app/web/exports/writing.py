"""An export into a file or to standard output, whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from app.archive.errors import ArchiveError
from app.archive.exporting import Exported
from app.ingest.progress import Step, shown
from app.web.exports.export import Export
from app.web.exports.table import Format
from app.web.ledger_formats import blocks


def write_to(file: Path | None, chosen: Format, export: Export) -> None:
    """Write it. Raises ArchiveError where the file cannot be written; it is then as it was."""
    with _watched(file) as progress, _opened(file) as out:
        told = replace(export, articles=_counted(export, progress))
        for block in blocks(chosen.write(told)):
            out.write(block.encode())
        out.flush()


def _watched(file: Path | None) -> AbstractContextManager[Step]:
    """Progress, but not between the lines of what is written on a terminal."""
    on_terminal = file is None and sys.stdout.isatty()
    return nullcontext(lambda _done, _total: None) if on_terminal else shown("Writing")


def _counted(export: Export, progress: Step) -> Iterator[Exported]:
    left = export.filters.size
    total = export.total if left is None else min(left, export.total)
    for done, each in enumerate(export.articles, start=1):
        yield each
        progress(done, total)


@contextmanager
def _opened(file: Path | None) -> Iterator[BinaryIO]:
    if file is None:
        with _until_nobody_reads():
            yield sys.stdout.buffer
        return
    try:
        with _replaced(file) if file.is_file() or not file.exists() else file.open("wb") as out:
            yield out
    except (OSError, ValueError) as error:
        raise ArchiveError(
            f"{file} cannot be written: {getattr(error, 'strerror', None) or error}."
        ) from error


@contextmanager
def _replaced(file: Path) -> Iterator[BinaryIO]:
    """A file beside it that takes its place once it is whole."""
    beside = file.with_name(f".{file.name}.part")
    try:
        with beside.open("wb") as out:
            yield out
        beside.replace(file)
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def _until_nobody_reads() -> Iterator[None]:
    """A reader such as ``head`` may go before the end: that is no fault."""
    try:
        yield
    except BrokenPipeError:
        # What is left to flush when Python ends goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
