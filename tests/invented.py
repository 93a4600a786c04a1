"""Invented accounts of invented matters, each told in Chinese, English and Korean, with what they state alike.

``golden/invented/*.json``, a file a matter. Each account was written from a list of facts of its own, none translated
from another; then every pair of sentences of two accounts was labelled: ``same`` are [account, sentence, account,
sentence, grade], sentences counted from 0 through the body; grade 2: the main claim of both, 1: a claim that is only
part of one. A claim that another account contradicts is the same statement. ``contradictions`` hold, each with its
kind, the words that contradict each other. Real states and cities occur; nothing that is told of them happened.

``part`` is by the SHA-256 of the name: those that leave no rest by three are set aside. ``second_reader.json`` beside
them has the labels of a second reader of three matters.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from itertools import combinations
from pathlib import Path
from typing import Any

from app.analysis.cleaning import Segment
from app.analysis.encoding import installed_encoder
from app.analysis.passages import Account, passages
from app.analysis.quotes import quotes
from app.analysis.word_meanings import meanings
from tests.accounts import Compared, Read, Side, aliases

FOLDER = Path(__file__).parent / "golden" / "invented"
SECOND = "second_reader.json"
TUNED, SET_ASIDE = "tuned", "set-aside"
#: The kind of two claims of which one is so and the other is not.
OPPOSITE = "opposite"
Same = Sequence[tuple[str, int, str, int, int]]


@dataclass(frozen=True, slots=True)
class Told:
    """An account as it was written, with the place of each sentence of its body in its text."""

    account: Account
    sentences: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """The places of the words, each in another account by its key, that contradict each other."""

    kind: str
    places: tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Matter:
    """A matter with its accounts by language, what they state alike, and in what they contradict each other."""

    name: str
    told: dict[str, Told]
    same: Same
    contradictions: tuple[Contradiction, ...]

    @property
    def part(self) -> str:
        """Whether it was set aside."""
        return TUNED if int(sha256(self.name.encode()).hexdigest(), 16) % 3 else SET_ASIDE


@cache
def matters() -> tuple[Matter, ...]:
    """All of them, by name."""
    return tuple(
        _matter(json.loads(path.read_text("utf-8")))
        for path in sorted(FOLDER.glob("*.json"))
        if path.name != SECOND
    )


def second_reader() -> dict[str, Same]:
    """What the second reader says, by matter."""
    found: dict[str, Same] = json.loads((FOLDER / SECOND).read_text("utf-8"))
    return found


def compared_in(part: str) -> Iterator[Compared]:
    """Every two accounts of the matters of a part, cut into passages."""
    for matter in matters():
        if matter.part == part:
            for keys in combinations(matter.told, 2):
                yield _compared(matter, *keys)


def _compared(matter: Matter, one: str, other: str) -> Compared:
    mine, theirs = (matter.told[key] for key in (one, other))
    found = [passages(each.account, aliases()) for each in (mine, theirs)]
    kept = [
        [passage for passage in cut if passage.span.start in {start for start, _ in told.sentences}]
        for cut, told in zip(found, (mine, theirs), strict=True)
    ]
    both = (*kept[0], *kept[1])
    encoder = installed_encoder()
    grades = {
        (a, b) if key == one else (b, a): grade
        for key, a, to, b, grade in matter.same
        if {key, to} == {one, other}
    }
    numbers = [{start: at for at, (start, _) in enumerate(each.sentences)} for each in (mine, theirs)]
    return Compared(
        Read(matter.name, matter.part, _side(one, mine), _side(other, theirs), ()),
        both,
        meanings(both, encoder.encode([each.text for each in both]), encoder) if encoder else None,
        {
            (at, len(kept[0]) + to): grades.get((numbers[0][a.span.start], numbers[1][b.span.start]), 0)
            for at, a in enumerate(kept[0])
            for to, b in enumerate(kept[1])
        },
    )


def _side(key: str, told: Told) -> Side:
    return Side(told.account.key, key, told.account.lang, told.sentences)


def _matter(line: dict[str, Any]) -> Matter:
    told = {each["id"]: _told(line["matter"], each) for each in line["accounts"]}
    return Matter(
        line["matter"],
        told,
        [(one, at, other, to, grade) for one, at, other, to, grade in line["same"]],
        tuple(_contradiction(told, each) for each in line["contradictions"]),
    )


def _told(matter: str, line: dict[str, Any]) -> Told:
    """An account with its text: a sentence behind the other with a space where the language has one."""
    between = "" if line["lang"] == "zh" else " "
    text = line["title"]
    title = Segment("title", 0, len(text))
    segments, sentences = [title], []
    for paragraph in line["paragraphs"]:
        text += "\n"
        start = len(text)
        for at, sentence in enumerate(paragraph):
            text += between if at else ""
            sentences.append((len(text), len(text) + len(sentence)))
            text += sentence
        segments.append(Segment("body", start, len(text)))
    day = date.fromisoformat(line["published"])
    people = aliases().people.on(day)
    quoted = quotes(text, tuple(segments), line["lang"], people)
    account = Account(f"{matter}-{line['id']}", text, tuple(segments), line["lang"], day, quoted)
    return Told(account, tuple(sentences))


def _contradiction(told: dict[str, Told], line: dict[str, Any]) -> Contradiction:
    return Contradiction(
        line["kind"], tuple(_place(told[key], at, words) for key, at, words in line["values"])
    )


def _place(told: Told, sentence: int, words: str) -> tuple[str, int, int]:
    start, end = told.sentences[sentence]
    found = told.account.text.index(words, start, end)
    return told.account.key, found, found + len(words)
