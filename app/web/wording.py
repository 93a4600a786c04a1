"""Where one wording of the same words has others than another: the words, and the marks that tell something."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from app.analysis.changes import Piece
from app.analysis.denial_words import has_not

#: What outlets set differently around a word that is the same.
_AROUND = " \n\t.,;:!?…·。，、\"'“”‘’「」『』()（）[]-–—−"
#: Marks that one outlet sets and another leaves out of the same words.
_SET_AT_WILL = frozenset(" \n\t.,;:·・、。，；：．-–—―~〜")
#: Marks of one meaning in several styles.
_ONE_MEANING = {
    mark: marks[0]
    for marks in ("\"'“”‘’「」『』«»‹›《》〈〉＂＇`´", "()（）[]［］【】〔〕", "?？", "!！", "…⋯")
    for mark in marks
}
_DOTS = re.compile(r"\.{3,}|。{3,}|…+|⋯+")
_LETTER = re.compile(r"[^\W_]")


#: What makes a number less than nothing.
_SIGNS = "-–−"


@dataclass(frozen=True, slots=True)
class _Place:
    """What a wording has at a place, and what the other has there instead."""

    at: int
    old: str
    new: str

    @property
    def span(self) -> range:
        """Its places without the spaces at its ends."""
        return range(self.at + len(self.new) - len(self.new.lstrip()), self.at + len(self.new.rstrip()))

    @property
    def has_words(self) -> bool:
        """Whether either wording has letters or digits there."""
        return bool(_letters(self.old) or _letters(self.new))


def other_words(pieces: Iterable[Piece], *, only_replaced: bool = False) -> Iterator[int]:
    """The places in the newer wording of words and marks that are others: neither words in another case nor commas are.
    With ``only_replaced`` a word that it has more is no other one, unless it says "not"; a mark is.
    """
    for each in _places(pieces):
        old, new = _bare(each.old), _bare(each.new)
        is_other_word = each.has_words and old != new and (old or not only_replaced or _says_not(new))
        if is_other_word or _is_other_mark(each):
            yield from each.span


def telling(marks: str) -> str:
    """What marks tell, whatever their style; "" where an outlet may as well leave them out."""
    found = unicodedata.normalize("NFKC", _DOTS.sub("\u22ef", marks))
    return "".join(_ONE_MEANING.get(mark, mark) for mark in found if mark not in _SET_AT_WILL)


def _places(pieces: Iterable[Piece]) -> Iterator[_Place]:
    """Where wordings differ; of words that only have other marks before, in or behind them these alone."""
    at = 0
    for is_same, group in groupby(pieces, key=lambda piece: piece.kind == "same"):
        found = list(group)
        old, new = (
            "".join(each.text for each in found if each.kind == kind) for kind in ("removed", "added")
        )
        if not is_same:
            place = _Place(at, old, new)
            yield from _between_letters(place) if _is_one_word(place) else (place,)
        at += sum(len(each.text) for each in found) - len(old)


def _says_not(words: str) -> bool:
    return any(has_not(words, lang) for lang in ("en", "ko", "zh"))


def _is_one_word(each: _Place) -> bool:
    """Whether both have the same letters; a dot or a sign makes another number of digits."""
    letters = _letters(each.new)
    return letters == _letters(each.old) != "" and not any(map(str.isdigit, letters))


def _between_letters(each: _Place) -> Iterator[_Place]:
    at = each.at
    for old, new in zip(_LETTER.split(each.old), _LETTER.split(each.new), strict=True):
        yield _Place(at, old, new)
        at += len(new) + 1


def _is_other_mark(each: _Place) -> bool:
    """Whether two places without a word have marks that tell different things."""
    return not each.has_words and telling(each.old) != telling(each.new)


def _letters(text: str) -> str:
    return "".join(_LETTER.findall(text)).casefold()


def _bare(text: str) -> str:
    return " ".join(filter(None, map(_bare_word, text.casefold().split())))


def _bare_word(word: str) -> str:
    bare = word.strip(_AROUND)
    before = word[: word.index(bare)]
    return f"-{bare}" if bare[:1].isdigit() and before[-1:] in tuple(_SIGNS) else bare
