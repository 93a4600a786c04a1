"""Digests of items: by the bytes that were read, and by everything that decides what is made of them."""

from __future__ import annotations

from functools import cache, partial
from hashlib import sha256
from importlib.metadata import version
from zoneinfo import ZoneInfo

from app.ingest.seeds import Seeds
from app.ingest.sources import Found, Intake
from app.settings import ROOT

#: Bytes of a digest: two different items of a million share one with a chance of 1 in 10 to the 27.
SIZE = 16
#: The floors whose code decides what becomes of an item.
FLOORS = ("analysis", "archive", "ingest")
#: The libraries that read formats, languages and dates for us.
READERS = (
    "charset-normalizer", "htmldate", "lxml", "markdown-it-py", "py3langid", "pyyaml", "trafilatura",
)  # fmt: skip


def way_of_reading(seeds: Seeds, zone: ZoneInfo, intake: Intake) -> bytes:
    """Stands for how items are read: this program, its libraries, the outlets, and what was said about reading.

    Not for the topic rules: they are another matter, and ``readout tag`` applies new ones.
    """
    said = repr((seeds.outlets.outlets, zone.key, intake.mapping))
    return sha256(b"\0".join((_program(), said.encode("utf-8", "surrogatepass")))).digest()


def digest_of(way: bytes, found: Found, content: bytes) -> bytes:
    """The digest of an item whose bytes are ``content``, wherever it lies: no reader looks at its name."""
    reader = found.reader.func if isinstance(found.reader, partial) else found.reader
    kind = f"{getattr(reader, '__module__', '')}\0"
    return sha256(b"".join((way, kind.encode(), content))).digest()[:SIZE]


@cache
def _program() -> bytes:
    code = sha256()
    for floor in FLOORS:
        for path in sorted((ROOT / "app" / floor).rglob("*.py")):
            code.update(path.read_bytes())
    code.update(repr([version(name) for name in READERS]).encode())
    return code.digest()
