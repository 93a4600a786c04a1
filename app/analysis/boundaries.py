"""Terms and word boundaries: what makes a hit a word of its own in each script."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from app.analysis.patterns import regex
from app.analysis.text import Span, fold

#: A word goes on this far behind a starred term: a run of syllables without a space is no word.
LONGEST_ENDING = 40
#: What may follow a Korean name without making another word of it, up to three in a row.
_PARTICLES = """
    에게서 으로서 으로써 으로부터 로부터 이라는 이라고 이라며 이라도 이었다 이었던 입니다 이지만
    에서 에게 께서 한테 이랑 으로 로서 로써 부터 까지 마저 조차 밖에 처럼 같이 보다 마다 이나 이든 이란 이라 라는 라고 라며
    이며 이고 이자 이다 인데 였다 였던 지만 대로 만큼 뿐만 이여 이기 인가 일까 라도 이던 에의 하고
    들 측 등 뿐 만 도 은 는 이 가 을 를 의 에 께 와 과 랑 로 나 든 란 라 며 고 인 일 다 내 야 여
"""
_AFTER_HANGUL = regex(rf"(?:{'|'.join(_PARTICLES.split())}){{0,3}}(?![가-힣])")
_WORD = regex(
    r"[一-鿿㐀-䶿ぁ-ゖァ-ヺー]{1,2}|[가-힣]+|[^\W_一-鿿㐀-䶿ぁ-ゖァ-ヺー가-힣]+(?:['.][^\W_一-鿿가-힣]+)*"
)
_POSSESSIVE = regex(r"(?:(?<=[^\W\d_])'s(?!\w))?")
_GLOSS = regex(r"\((?:[一-鿿]{1,10}|[a-z]{2,10})\)")
_HAN = regex(r"[一-鿿㐀-䶿ぁ-ゖァ-ヺ]")
_HANGUL = regex(r"[가-힣]")


@dataclass(frozen=True, slots=True)
class Term:
    """A term ready for searching: its needles, and whether a word may go on at either end."""

    needles: tuple[str, ...]
    open_left: bool
    open_right: bool
    sign: bool


@dataclass(frozen=True, slots=True)
class WordCount:
    """Where the words of a folded stretch begin: two Han or kana characters make a word."""

    starts: tuple[int, ...]

    def between(self, first: int, last: int) -> int:
        """How many words further ``last`` stands than ``first``."""
        return bisect_left(self.starts, last + 1) - bisect_left(self.starts, first + 1)


def count_words(folded: str, start: int, end: int) -> WordCount:
    """The words of ``folded[start:end]``."""
    return WordCount(tuple(match.start() for match in _WORD.finditer(folded, start, end)))


def prepare(name: str) -> Term:
    """A term as written in a rule file, ready for searching."""
    bare = fold(name.strip("*")).text.replace("-", " ")
    hangul = bool(_HANGUL.search(bare))
    gaps = (" ", "") if hangul else (" ",)
    words = bare.split(" ")
    choices = product(gaps, repeat=len(words) - 1)
    needles = {"".join(w + g for w, g in zip(words, (*choice, ""), strict=True)) for choice in choices}
    return Term(
        needles=tuple(sorted(needles)),
        open_left=name.startswith("*"),
        open_right=name.endswith("*"),
        sign=len(bare) == 1 and bool(_HAN.match(bare)),
    )


def bounded(text: str, start: int, end: int, term: Term, *, joined: bool = False) -> int | None:
    """Where the hit ends if it is a word of its own (with ``*``: the end of the word), else None.

    ``joined``: another term stands right before it in the same word (대북 before 대화 in 대북대화).
    """
    before, after = text[start - 1 : start], text[end : end + 1]
    if term.sign:
        return end if _is_sign(text, before, after, start) else None
    if not (joined or term.open_left) and _same_script(before, text[start]):
        return None
    if term.open_right:
        return _word_end(text, end)
    if _HANGUL.match(text[end - 1]):
        return end if _AFTER_HANGUL.match(text, end) else None
    return None if _same_script(text[end - 1], after) else end


def stem_goes_on(text: str, end: int) -> bool:
    """Whether a Korean word goes on at ``end``: another term may be joined to what came before."""
    return bool(_HANGUL.match(text[end - 1])) and bool(_HANGUL.match(text, end))


def glosses(folded: str) -> Iterator[Span]:
    """The glosses of ``folded``: a Korean word's Chinese characters or Latin letters in brackets behind it."""
    for gloss in _GLOSS.finditer(folded):
        start = gloss.start() - (folded[gloss.start() - 1 : gloss.start()] == " ")
        if start and _HANGUL.match(folded, start - 1):
            yield Span(start, gloss.end())


def _same_script(one: str, other: str) -> bool:
    """Whether two neighbours make one word. Han and kana are written without spaces: never."""
    if not one or not other or not (one.isalnum() and other.isalnum()):
        return False
    if _HAN.match(one) or _HAN.match(other):
        return False
    return bool(_HANGUL.match(one)) == bool(_HANGUL.match(other))


def _is_sign(text: str, before: str, after: str, at: int) -> bool:
    """A single Han character is a Korean headline's sign for a country only among Korean words."""
    if (before and _HAN.match(before)) or (after and _HAN.match(after)):
        return False
    return bool(_HANGUL.search(text, max(0, at - 40), at + 40))


def _word_end(text: str, end: int) -> int:
    if _HAN.match(text[end - 1]):
        return end
    most = min(len(text), end + LONGEST_ENDING)
    while end < most and _same_script(text[end - 1], text[end]):
        end += 1
    return _POSSESSIVE.match(text, end).end()  # type: ignore[union-attr]  # it also matches nothing
