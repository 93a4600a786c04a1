"""What is done to one item, in whatever process it is done: read, clean, find, tag."""

from __future__ import annotations

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from app.analysis.topics import RuleSet, Tag
from app.archive.articles import Taggable
from app.ingest.draft import Draft, Unreadable
from app.ingest.reading import Reading, read, tags_of
from app.ingest.report import Refused
from app.ingest.seeds import Seeds
from app.ingest.sources import read as drafts_of
from app.ingest.sources.folders import Found


@dataclass(frozen=True, slots=True)
class Loaded:
    """What an item held, ready for the archive, and what of it was refused."""

    readings: tuple[Reading, ...]
    refused: tuple[Refused, ...]


@dataclass(frozen=True, slots=True)
class _Tools:
    """What every item is read with; each process has its own."""

    seeds: Seeds
    zone: ZoneInfo


_tools: list[_Tools] = []


def prepare(seeds: Seeds, zone: ZoneInfo) -> None:
    """Lay out the tools of this process."""
    _tools[:] = [_Tools(seeds, zone)]


def load(found: Found) -> Loaded:
    """Everything that an item holds; where its source breaks off, what came before it is kept."""
    readings: list[Reading] = []
    refused: list[Refused] = []
    try:
        for draft in drafts_of(found):
            _read(draft, readings, refused)
    except Unreadable as error:
        refused.append(Refused(found.item, str(error)))
    return Loaded(tuple(readings), tuple(refused))


def tags(kept: Taggable) -> tuple[Tag, ...]:
    """The topics of an article that is already kept."""
    return tags_of(kept, _rules())


def _read(draft: Draft, readings: list[Reading], refused: list[Refused]) -> None:
    try:
        reading = read(draft, _tools[0].seeds, _tools[0].zone)
    except Unreadable as error:
        refused.append(Refused(draft.item, str(error)))
        return
    readings.append(
        replace(reading, article=replace(reading.article, tags=tags_of(reading.article, _rules())))
    )


def _rules() -> RuleSet:
    return _tools[0].seeds.rules
