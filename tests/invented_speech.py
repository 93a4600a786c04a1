"""Invented Chinese texts in the manner of ministries, agencies and papers, with who says what and which figures and days.

``golden/invented_speech/*.json``, a file a text, written and labelled by hand before any rule was run on them. The first
line of ``text`` is its headline, every other a paragraph. Places are those of ``text``; ``words`` are what stands there.
A quotation has its type (full, fragment, scare), its speaker, under any of his names, and who relays it; a turn of a
briefing is one a paragraph. A figure has a value (two for a range), a unit and a comparator ("*" for any) and the noun
that it counts. A day has any of its readings. In a place that is ``open`` either answer is right. Real states and cities
occur; nobody in them lives, and nothing that is told happened.

Of the texts by kind, within each by the SHA-256 of the name, every second one is set aside.

``golden/invented_speech_other/*.json`` are of another hand: fourteen texts in the manner of more houses (commentary, wires
of neighbours, broadcasters, a court, a feature, social media), labelled by somebody who had read no rule and no earlier
text. They are halved in the same way.

``golden/invented_speech_third/*.json`` are of a third hand: sixteen texts (reportage, broadcasters, finance, a canteen, a
tabloid, a briefing, a readout, wires, a feature), frozen before any rule was read or run by whoever wrote them. Of them
only quotations are labelled, no figures and no days. Concatenated by name their SHA-256 began with 6bd4ec324182.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.analysis.text import Span

GOLDEN = Path(__file__).parent / "golden"
TUNED, SET_ASIDE = "tuned", "set-aside"
#: The halves of what another hand wrote.
OTHER_TUNED, OTHER_SET_ASIDE = "other hand, tuned", "other hand, set-aside"
#: The halves of what a third hand wrote: quotations alone.
THIRD_TUNED, THIRD_SET_ASIDE = "third hand, tuned", "third hand, set-aside"
FOLDERS = {
    "invented_speech": (TUNED, SET_ASIDE),
    "invented_speech_other": (OTHER_TUNED, OTHER_SET_ASIDE),
    "invented_speech_third": (THIRD_TUNED, THIRD_SET_ASIDE),
}


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that somebody says, or that are in marks for another reason."""

    span: Span
    type: str
    speaker: tuple[str | None, ...]
    via: str | None


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure; ``value`` holds two numbers for a range."""

    span: Span
    value: tuple[float, ...]
    unit: str | None
    comparator: tuple[str | None, ...]
    noun: str | None


@dataclass(frozen=True, slots=True)
class Day:
    """A day, month, year or stretch of them, under each reading that is right."""

    span: Span
    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A text with its labels."""

    name: str
    kind: str
    script: str
    published: date
    text: str
    quotations: tuple[Quotation, ...]
    figures: tuple[Counted, ...]
    dates: tuple[Day, ...]
    open: tuple[Span, ...]

    def is_open(self, span: Span) -> bool:
        """Whether either answer is right in a place."""
        return any(each.overlaps(span) for each in self.open)


@cache
def told() -> dict[str, tuple[Told, ...]]:
    """The texts by part."""
    parts: dict[str, tuple[Told, ...]] = {}
    for folder, (tuned, aside) in FOLDERS.items():
        paths = (GOLDEN / folder).glob("*.json")
        every = (_told(json.loads(path.read_text("utf-8"))) for path in paths)
        ordered = sorted(every, key=lambda each: (each.kind, sha256(each.name.encode()).hexdigest()))
        parts[tuned], parts[aside] = tuple(ordered[::2]), tuple(ordered[1::2])
    return parts


def _told(line: dict[str, Any]) -> Told:
    return Told(
        name=line["name"],
        kind=line["kind"],
        script=line["script"],
        published=date.fromisoformat(line["published"]),
        text=line["text"],
        quotations=tuple(
            Quotation(_span(each), each["type"], tuple(each["speaker"]), each["via"])
            for each in line["quotations"]
        ),
        figures=tuple(_counted(each) for each in line["figures"]),
        dates=tuple(Day(_span(each), tuple(each["value"])) for each in line["dates"]),
        open=tuple(_span(each) for each in line["open"]),
    )


def _counted(each: dict[str, Any]) -> Counted:
    value = each["value"] if isinstance(each["value"], list) else [each["value"]]
    return Counted(_span(each), tuple(value), each["unit"], tuple(each["comparator"]), each["noun"])


def _span(each: dict[str, Any]) -> Span:
    return Span(each["start"], each["end"])
