"""What readers found in real articles: who said what, which figures and days they name, what accounts share.

``golden/speech/*.jsonl`` hold ids, places, hashes and labels, no text. The accounts of three of nine matters are
set aside: of the matters with English accounts and of those without, the third whose names have the smallest
SHA-256. ``read_article`` finds a text where the texts are at hand.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app.analysis.cleaning import Segment
from app.analysis.text import Span
from app.ingest.reading import read
from app.ingest.seeds import Seeds, read_seeds
from app.ingest.sources import Intake, content_of, items, parse_map
from app.ingest.sources import read as drafts_of
from app.ingest.sources.folders import Found
from app.ingest.tidying import tidied
from app.settings import ROOT, read_settings

GOLDEN = Path(__file__).parent / "golden" / "speech"
TUNED, HELD_OUT, SECOND = (GOLDEN / f"{name}.jsonl" for name in ("tuned", "held_out", "second_reader"))
#: Nineteen further articles, drawn with a fixed seed and read when the rules were long made; frozen before any was looked at.
ASIDE, ASIDE_SECOND = (GOLDEN / f"{name}.jsonl" for name in ("aside", "aside_second_reader"))
SHARED = ROOT.parent / "shared"
PRESS, SEEDS = SHARED / "eval" / "korean-press-dev.zip", SHARED / "seeds"
WHY_NOT = f"the texts that were read are not in {SHARED.name}/"
AT_HAND = PRESS.is_file() and SEEDS.is_dir()


@dataclass(frozen=True, slots=True)
class Label:
    """A quotation as a reader saw it: its place without the marks, who spoke, who relays it, and its type."""

    start: int
    end: int
    speaker: str | None
    via: str | None
    type: str
    place: str


@dataclass(frozen=True, slots=True)
class FigureLabel:
    """A figure as a reader saw it; ``value`` is None for "dozens"."""

    start: int
    end: int
    value: float | None
    unit: str | None
    comparator: str | None


@dataclass(frozen=True, slots=True)
class DateLabel:
    """A date as a reader saw it; ``value`` is ISO, None where it cannot be resolved."""

    start: int
    end: int
    value: str | None


@dataclass(frozen=True, slots=True)
class Labelled:
    """An article's labels. ``sha256`` is that of the text whose places they name; ``open`` are places where a figure or a
    date may be seen or not.
    """

    id: str
    source: str
    sha256: str
    lang: str
    matter: str
    quotations: tuple[Label, ...]
    figures: tuple[FigureLabel, ...]
    dates: tuple[DateLabel, ...]
    open: tuple[Span, ...] = ()

    def is_open(self, span: Span) -> bool:
        """Whether either answer is right in a place."""
        return any(each.overlaps(span) for each in self.open)


@dataclass(frozen=True, slots=True)
class Text:
    """An article as it is read today; ``published`` is its day, as far as that is known."""

    text: str
    segments: tuple[Segment, ...]
    published: date | None = None


@cache
def labelled(path: Path) -> tuple[Labelled, ...]:
    """The articles of one file of labels."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return tuple(_labelled(line["article"]) for line in lines if "article" in line)


def matters(path: Path) -> list[str]:
    """The matters of one file of labels."""
    lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    return [line["matter"]["matter"] for line in lines if "matter" in line]


def texts(path: Path) -> dict[str, Text]:
    """Today's texts of the articles of a file, by the names of what they were read from."""
    return texts_of(frozenset(each.source for each in labelled(path)))


@cache
def texts_of(wanted: frozenset[str]) -> dict[str, Text]:
    """Today's texts of articles, by the names of what they are read from: read only, not searched for what they say."""
    seeds, zone = read_seeds(ROOT / "seeds"), read_settings({}).zone
    found = {}
    for item in items([PRESS, SEEDS], Intake(parse_map([]))):
        name = item.item.rpartition("/")[2]
        if name in wanted:
            found[name] = text_of(item, seeds, zone)
    return found


def text_of(item: Found, seeds: Seeds, zone: ZoneInfo) -> Text:
    """The text of the first article that an item holds."""
    own = read(tidied(next(iter(drafts_of(item, content_of(item))))), seeds, zone).article
    at = own.published.at
    return Text(own.text, own.segments, date.fromisoformat(at[:10]) if at else None)


def digest(path: Path) -> str:
    """The SHA-256 of a file."""
    return sha256(path.read_bytes()).hexdigest()


def _labelled(article: dict[str, Any]) -> Labelled:
    return Labelled(
        id=article["id"],
        source=article["source"],
        sha256=article["sha256"],
        lang=article["lang"],
        matter=article["matter"],
        quotations=tuple(_label(each) for each in article["quotations"]),
        figures=tuple(_figure(each) for each in article["figures"]),
        dates=tuple(DateLabel(**each) for each in article["dates"]),
        open=tuple(Span(**each) for each in article.get("open", ())),
    )


def _label(each: dict[str, Any]) -> Label:
    names = ("start", "end", "speaker", "via", "type", "place")
    return Label(**{name: each[name] for name in names})


def _figure(each: dict[str, Any]) -> FigureLabel:
    names = ("start", "end", "value", "unit", "comparator")
    return FigureLabel(**{name: each[name] for name in names})
