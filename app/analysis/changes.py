"""What changed from one version of a text to the next: paragraphs, and the words within those that changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

#: Two paragraphs with fewer of their words in common are read more easily one after the other.
SIMILAR = 0.5
#: Beyond this many pairs in one place nobody could follow which paragraph became which.
MOST_PAIRS = 400
#: Letters before times letters after in one place: .1 s; of whole books in place of others no pair is sought.
MOST_LETTERS = 2 * 10**10
#: Of words in a paragraph and of paragraphs in a text. Two sequences of 8,000 take .06 s and 8 MB whatever is
#: in them (difflib took minutes where one letter repeats); beyond that the one is shown as replaced.
MOST_COMPARED = 8_000
# A word keeps the space after it: spaces by themselves match everywhere. Scripts without spaces go letter
# by letter.
_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]\s*|[^\s\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+\s*|\s+"
)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that are ``same`` in both versions, ``removed`` or ``added``."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """A paragraph that is the ``same``, ``removed``, ``added``, or ``changed`` in some of its words."""

    kind: str
    pieces: tuple[Piece, ...]


def changes(old: Sequence[str], new: Sequence[str]) -> tuple[Change, ...]:
    """Every paragraph of both versions once, in reading order."""
    head = _shared(old, new)
    tail = _shared(old[head:][::-1], new[head:][::-1])
    before, after = old[head : len(old) - tail], new[head : len(new) - tail]
    return (*_whole("same", old[:head]), *_between(before, after), *_whole("same", old[len(old) - tail :]))


def _between(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    removed: list[str] = []
    added: list[str] = []
    for step in _steps(old, new):
        if step.kind == "same":
            yield from _replaced(removed, added)
            removed, added = [], []
            yield from _whole("same", step.parts)
        else:
            (removed if step.kind == "removed" else added).extend(step.parts)
    yield from _replaced(removed, added)


def _replaced(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    """Paragraphs in place of others: those that are versions of each other together, the rest one by one."""
    reached = 0
    letters = sum(map(len, old)) * sum(map(len, new))
    pairs = len(old) * len(new) <= MOST_PAIRS and letters <= MOST_LETTERS
    for paragraph in old:
        found = _version_of(paragraph, new, reached) if pairs else None
        if found is None:
            yield from _whole("removed", [paragraph])
            continue
        yield from _whole("added", new[reached:found])
        yield Change("changed", tuple(words_between(paragraph, new[found])))
        reached = found + 1
    yield from _whole("added", new[reached:])


def _version_of(paragraph: str, new: Sequence[str], start: int) -> int | None:
    """The place of the paragraph that has most words in common with this one, if it has enough."""
    words = _WORD.findall(paragraph)
    alike = [_likeness(words, _WORD.findall(new[place])) for place in range(start, len(new))]
    best = max(alike, default=0.0)
    return start + alike.index(best) if best >= SIMILAR else None


def _likeness(words: Sequence[str], others: Sequence[str]) -> float:
    if max(len(words), len(others)) > MOST_COMPARED:
        return 0.0
    numbers: dict[str, int] = {}
    return Indel.normalized_similarity(_numbered(words, numbers), _numbered(others, numbers))


def words_between(old: str, new: str) -> Iterator[Piece]:
    """The words of two versions: those removed before the added ones that stand in their place."""
    waiting: list[Piece] = []
    for step in _steps(_WORD.findall(old), _WORD.findall(new)):
        piece = Piece(step.kind, "".join(step.parts))
        if step.kind == "same":
            yield from _joined(waiting)
            waiting = []
            yield piece
        else:
            waiting.append(piece)
    yield from _joined(waiting)


def _joined(pieces: Sequence[Piece]) -> Iterator[Piece]:
    for kind in ("removed", "added"):
        if text := "".join(piece.text for piece in pieces if piece.kind == kind):
            yield Piece(kind, text)


@dataclass(frozen=True, slots=True)
class _Step:
    kind: str
    parts: Sequence[str]


def _steps(old: Sequence[str], new: Sequence[str]) -> Iterator[_Step]:
    """The shortest way from one sequence to the other."""
    if max(len(old), len(new)) > MOST_COMPARED:
        yield from (_Step("removed", old), _Step("added", new))
        return
    numbers: dict[str, int] = {}
    for step in Indel.opcodes(_numbered(old, numbers), _numbered(new, numbers)):
        if step.tag == "equal":
            yield _Step("same", old[step.src_start : step.src_end])
        elif step.tag == "delete":
            yield _Step("removed", old[step.src_start : step.src_end])
        else:
            yield _Step("added", new[step.dest_start : step.dest_end])


def _numbered(words: Sequence[str], numbers: dict[str, int]) -> list[int]:
    """Words as numbers: what is compared are then the words themselves, never their hashes."""
    return [numbers.setdefault(word, len(numbers)) for word in words]


def _whole(kind: str, paragraphs: Sequence[str]) -> Iterator[Change]:
    for paragraph in paragraphs:
        yield Change(kind, (Piece(kind, paragraph),))


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    """How many paragraphs the two begin with together."""
    return next(
        (n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )
