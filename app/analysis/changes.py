"""What changed from one version of a text to the next: paragraphs, and the words within those that changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from rapidfuzz.distance import Indel

from app.analysis.chinese_script import character_by_character
from app.analysis.patterns import regex

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
# by letter; a long dash ends a word.
_LETTER = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_WORD = regex(rf"[{_LETTER}]\s*|[^\s—{_LETTER}]+—*\s*|—+\s*|\s+")
#: What stands at the edge of a word and is none of it: with another mark beside it a word is the same.
_MARKS = ".,;:!?…·。，、；：！？\"'“”‘’「」『』《》〈〉()（）[]【】-–—"
#: Words of which it is remembered how they are written in simplified characters.
_REMEMBERED = 10_000
#: What stands before a number that is below nought.
_SIGNS = "-–−"


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
        if step.is_same:
            yield from _replaced(removed, added)
            removed, added = [], []
            yield from _whole("same", step.old)
        else:
            removed.extend(step.old)
            added.extend(step.new)
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


def words_between(old: str, new: str, *, in_any_script: bool = False) -> Iterator[Piece]:
    """The words of two versions: those removed before the added ones that stand in their place. Of a word that has only
    other marks or another space beside it these alone. ``in_any_script``: what is the same in either script of Chinese is
    the same, as the newer version has it.
    """
    key = _in_one_script if in_any_script else _bare
    pieces = _worded(_steps(_WORD.findall(old), _WORD.findall(new), key), key)
    for is_same, group in groupby(pieces, key=lambda piece: piece.kind == "same"):
        found = list(group)
        for kind in ("same",) if is_same else ("removed", "added"):
            if text := "".join(piece.text for piece in found if piece.kind == kind):
                yield Piece(kind, text)


def _worded(steps: Iterable[_Step], key: Callable[[str], str]) -> Iterator[Piece]:
    for step in steps:
        if not step.is_same:
            yield from (Piece("removed", "".join(step.old)), Piece("added", "".join(step.new)))
            continue
        for one, other in zip(step.old, step.new, strict=True):
            for mine, theirs in zip(_parted(one), _parted(other), strict=True):
                is_same = mine == theirs or (len(mine) == len(theirs) == 1 and key(mine) == key(theirs))
                pieces = [("same", theirs)] if is_same else [("removed", mine), ("added", theirs)]
                yield from (Piece(kind, text) for kind, text in pieces if text)


def _parted(word: str) -> tuple[str, ...]:
    """The marks before a word, the word, the marks and the space behind it; marks alone are a word."""
    written = word.rstrip()
    bare = _bare(word)
    start = written.index(bare)
    return written[:start], bare, written[start + len(bare) :], word[len(written) :]


@lru_cache(_REMEMBERED)
def _in_one_script(word: str) -> str:
    """A word without what is at its edges, in simplified characters."""
    return character_by_character(_bare(word))


def _bare(word: str) -> str:
    """A word without the marks and the space at its edges; of marks alone without the space."""
    written = word.rstrip()
    bare = written.strip(_MARKS)
    sign = len(written) - len(written.lstrip(_MARKS)) - 1
    if bare[:1].isdigit() and sign >= 0 and written[sign] in _SIGNS:
        bare = written[sign] + bare  # -5 degrees
    return bare or written


@dataclass(frozen=True, slots=True)
class _Step:
    """What is the same in both sequences, as each has it, or what only one of them has."""

    is_same: bool
    old: Sequence[str]
    new: Sequence[str]


def _steps(old: Sequence[str], new: Sequence[str], key: Callable[[str], str] = str) -> Iterator[_Step]:
    """The shortest way from one sequence to the other; those of one ``key`` are the same."""
    if max(len(old), len(new)) > MOST_COMPARED:
        yield _Step(False, old, new)
        return
    numbers: dict[str, int] = {}
    before, after = (_numbered([key(each) for each in version], numbers) for version in (old, new))
    for step in Indel.opcodes(before, after):
        yield _Step(
            step.tag == "equal", old[step.src_start : step.src_end], new[step.dest_start : step.dest_end]
        )


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
