"""Found: one item on its way to being read, and the two kinds of thing that turn files into drafts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO

from app.ingest.draft import Draft, Unreadable
from app.ingest.sources.intake import MEGABYTE, Intake

#: The file's name, its bytes and the item's name in the report, to the drafts it holds.
Reader = Callable[[str, bytes, str], Iterator[Draft]]


@dataclass(frozen=True, slots=True)
class Found:
    """One item: with a ``reader`` it can be read, with ``refused`` it cannot and says why.

    With ``opens`` it is a file that holds items: see there. With none of them it is skipped. ``content``
    is there for an item that lies inside a file, and has been taken out of it.
    """

    item: str
    path: Path
    reader: Reader | None = None
    refused: str | None = None
    opens: Opener | None = None
    content: bytes | None = None
    largest: int = 20 * MEGABYTE

    @property
    def skipped(self) -> bool:
        """Nothing to read and nothing wrong: a dot file or an unknown kind inside a folder."""
        return self.reader is None and self.refused is None and self.opens is None

    @property
    def size(self) -> int:
        """How many bytes there are to read: of the item, not of the file it lies in. Raises OSError."""
        if self.reader is None:
            return 0
        return self.path.stat().st_size if self.content is None else len(self.content)


@dataclass(slots=True)
class Allowance:
    """How many bytes may still come out of one archive, those inside it included."""

    left: int

    def take(self, count: int) -> None:
        """Raises Unreadable when more was unpacked than is allowed."""
        self.left -= count
        if self.left < 0:
            raise Unreadable("what it unpacks to is over the limit of READOUT_LARGEST_ARCHIVE_MB")


@dataclass(frozen=True, slots=True)
class Box:
    """A file that holds items, open for reading, and what its opener must know."""

    item: str
    path: Path
    stream: BinaryIO
    kinds: Kinds
    intake: Intake
    allowance: Allowance
    depth: int = 0

    def inside(self, item: str, stream: BinaryIO) -> Box:
        """A box that lies in this one."""
        return replace(self, item=item, stream=stream, depth=self.depth + 1)


#: What an open file holds, one item after another, never all of it in memory. Raises Unreadable.
Opener = Callable[[Box], Iterator[Found]]


@dataclass(frozen=True, slots=True)
class Kinds:
    """Which extension, in lower case, is read by what and opened by what."""

    readers: Mapping[str, Reader] = field(default_factory=dict)
    openers: Mapping[str, Opener] = field(default_factory=dict)

    @property
    def extensions(self) -> list[str]:
        """All that is known, in order."""
        return sorted([*self.readers, *self.openers])
