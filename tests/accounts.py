"""What readers found that pairs of real accounts state alike: every pair of sentences, graded.

``golden/statements/*.jsonl`` hold ids, places, hashes and grades, no text. A pair of accounts is one line: ``same`` are
[sentence of one, sentence of the other, grade]; grade 2: the main claim of both, 1: a claim that is only part of one.
``part`` of the drawn pairs is by the SHA-256 of their ids: a third is set aside.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from app.analysis.aliases import Aliases
from app.analysis.encoded_together import Vectors
from app.analysis.encoding import Meanings, installed_encoder
from app.analysis.passages import Account, Passage, passages
from app.analysis.quotes import quotes
from app.analysis.word_meanings import meanings
from app.ingest.seeds import read_seeds
from app.settings import ROOT
from tests.speech import Text, texts_of

GOLDEN = Path(__file__).parent / "golden" / "statements"
DRAWN, MATTERS = GOLDEN / "drawn.jsonl", GOLDEN / "matters.jsonl"


@dataclass(frozen=True, slots=True)
class Side:
    """One account of a pair: where its text is found, and the places of the sentences that were read; none: all."""

    id: str
    source: str
    lang: str
    sentences: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Read:
    """Two accounts as a reader saw them. ``group``: what must not be on both sides of a division for measuring."""

    group: str
    part: str
    one: Side
    other: Side
    same: tuple[tuple[int, int, int], ...]

    @property
    def is_across(self) -> bool:
        """Whether the accounts are in two languages."""
        return self.one.lang != self.other.lang


@dataclass(frozen=True, slots=True)
class Compared:
    """Two accounts cut into passages as today's rules do, with what the reader says of each pair of them."""

    read: Read
    passages: tuple[Passage, ...]
    meanings: Meanings | None
    grades: dict[tuple[int, int], int]

    def pairs(self) -> Iterator[tuple[int, int]]:
        """The places of every two passages of different accounts that are heavy enough to be compared."""
        first = [at for at, each in enumerate(self.passages) if each.account == self.read.one.id]
        for one in first:
            for other in range(len(first), len(self.passages)):
                if self.passages[one].is_weighty and self.passages[other].is_weighty:
                    yield one, other


@cache
def pairs_read(path: Path, part: str) -> tuple[Read, ...]:
    """The pairs of one file that belong to a part: tuned or set-aside."""
    lines = (json.loads(line) for line in path.read_text("utf-8").splitlines())
    return tuple(each for each in map(_read, lines) if each.part == part)


@cache
def aliases() -> Aliases:
    """The tables of the repository."""
    return read_seeds(ROOT / "seeds").aliases


def compared(pairs: Sequence[Read]) -> Iterator[Compared]:
    """Pairs of accounts with today's passages."""
    found = texts_of(frozenset(side.source for pair in pairs for side in (pair.one, pair.other)))
    cut = [[_passages(side, found[side.source]) for side in (pair.one, pair.other)] for pair in pairs]
    vectors = _vectors({passage.text for sides in cut for side in sides for passage in side})
    encoder = installed_encoder()
    for pair, (mine, theirs) in zip(pairs, cut, strict=True):
        both = (*mine, *theirs)
        places = [
            {start: at for at, (start, _) in enumerate(side.sentences)} for side in (pair.one, pair.other)
        ]
        grades = {(one, other): grade for one, other, grade in pair.same}
        yield Compared(
            pair,
            both,
            meanings(both, np.array([vectors[each.text] for each in both]), encoder) if encoder else None,
            {
                (at, len(mine) + to): grades.get((places[0][one.span.start], places[1][other.span.start]), 0)
                for at, one in enumerate(mine)
                for to, other in enumerate(theirs)
                if pair.same or pair.one.sentences
            },
        )


def _passages(side: Side, text: Text) -> list[Passage]:
    people = aliases().people.on(text.published)
    account = Account(
        key=side.id,
        text=text.text,
        segments=text.segments,
        lang=side.lang,
        day=text.published,
        quotes=quotes(text.text, text.segments, side.lang, people),
    )
    starts = {start for start, _ in side.sentences}
    found = passages(account, aliases())
    return [each for each in found if not starts or each.span.start in starts]


def _vectors(texts: Iterable[str]) -> dict[str, Vectors]:
    encoder, listed = installed_encoder(), sorted(texts)
    return dict(zip(listed, encoder.encode(listed), strict=True)) if encoder else {}


def _read(line: dict[str, Any]) -> Read:
    sides = [
        Side(each["id"], each["source"], each["lang"], tuple((s, e) for s, e in each["sentences"]))
        for each in (line["one"], line["other"])
    ]
    return Read(
        line["group"],
        line["part"],
        sides[0],
        sides[1],
        tuple((one, other, grade) for one, other, grade in line["same"]),
    )
