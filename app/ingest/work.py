"""What is done to one item, in whatever process it is done: read, clean, find, tag."""

from __future__ import annotations

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from app.analysis.searching import tokens_of
from app.archive.articles import Findings, Taggable
from app.archive.days import local_day
from app.ingest.digests import digest_of
from app.ingest.draft import Draft, Unreadable
from app.ingest.reading import Reading, found_in, read
from app.ingest.report import Refused
from app.ingest.seeds import Seeds
from app.ingest.sources import content_of
from app.ingest.sources import read as drafts_of
from app.ingest.sources.folders import Found
from app.ingest.tidying import tidied


@dataclass(frozen=True, slots=True)
class Loaded:
    """What an item held, ready for the archive, and what of it was refused.

    ``digest`` is that of an item that is one article and left nothing to be said, else None.
    """

    readings: tuple[Reading, ...]
    refused: tuple[Refused, ...]
    digest: bytes | None = None


@dataclass(frozen=True, slots=True)
class _Tools:
    """What every item is read with; each process has its own."""

    seeds: Seeds
    zone: ZoneInfo
    way: bytes


_tools: list[_Tools] = []


def prepare(seeds: Seeds, zone: ZoneInfo, way: bytes = b"") -> None:
    """Lay out the tools of this process; ``way`` is the way of reading that digests stand for."""
    _tools[:] = [_Tools(seeds, zone, way)]


def load(found: Found) -> Loaded:
    """Everything that an item holds; where its source breaks off, what came before it is kept."""
    readings: list[Reading] = []
    refused: list[Refused] = []
    digest = None
    try:
        content = content_of(found)
        for draft in drafts_of(found, content):
            _read(draft, readings, refused)
        if len(readings) == 1 and not refused and not readings[0].notices:
            digest = digest_of(_tools[0].way, found, content)
    except Unreadable as error:
        refused.append(Refused(found.item, str(error)))
    return Loaded(tuple(readings), tuple(refused), digest)


def findings(kept: Taggable) -> Findings:
    """The topics and the quotations of an article that is already kept."""
    return found_in(kept, kept.day, _seeds())


def _read(draft: Draft, readings: list[Reading], refused: list[Refused]) -> None:
    try:
        reading = read(tidied(draft), _tools[0].seeds, _tools[0].zone)
    except Unreadable as error:
        refused.append(Refused(draft.item, str(error)))
        return
    found = reading.article
    words = tokens_of(found.headline, found.text, found.segments)
    looked = found_in(found, local_day(found.published, _tools[0].zone), _seeds())
    readings.append(
        replace(reading, article=replace(found, tags=looked.tags, quotes=looked.quotes, words=words))
    )


def _seeds() -> Seeds:
    return _tools[0].seeds
