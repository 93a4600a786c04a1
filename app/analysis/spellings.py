"""One foreign name in several Hangul spellings: 마롤드 and 마럴드, 나린턴 and 나린튼.

Only names of two words and five syllables at least: shorter ones of two persons may sound alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from app.analysis.korean_shapes import is_full_name, is_no_person
from app.analysis.patterns import regex

#: Words and syllables that a name must have to be told by its sound.
WORDS, SYLLABLES = 2, 5
#: Letters of the longest name that is read.
LONGEST = 40
#: Names of which the spelling is remembered.
_REMEMBERED = 20_000
_HANGUL = regex(r"[가-힣]+(?: [가-힣]+)+")
_FIRST, _OF_INITIAL, _OF_VOWEL = ord("가"), 21 * 28, 28
_VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"
_FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"
#: Vowels that are spelled for one another; in syllables that end in a consonant, of what is heard as one there as well:
#: not in the first of a word, where a stress keeps them apart (나루토마 홀, 나루토마 헐).
_ALIKE = {"ㅐ": "ㅔ", "ㅒ": "ㅔ", "ㅖ": "ㅔ"}
_ALIKE_CLOSED = _ALIKE | {"ㅗ": "ㅓ", "ㅡ": "ㅓ"}
#: Consonants that are one at the end of a syllable.
_ENDS_ALIKE = {"ㄷ": "ㅅ", "ㅌ": "ㅅ", "ㅆ": "ㅅ", "ㅈ": "ㅅ", "ㅊ": "ㅅ", "ㅋ": "ㄱ", "ㅍ": "ㅂ"}


@lru_cache(_REMEMBERED)
def by_sound(name: str) -> str | None:
    """The one spelling for all of a foreign name that sound alike; None of what is no such name."""
    words = _words(name)
    return " ".join(_sounded(word, _ALIKE) for word in words) if words else None


def formerly(name: str) -> str | None:
    """The spelling under which addresses of earlier versions have a name; None of what is no such name."""
    words = _words(name)
    return " ".join(_sounded(word, _ALIKE_CLOSED) for word in words) if words else None


def _words(name: str) -> list[str]:
    """The words of a foreign name that is long enough to be told by its sound; none of any other."""
    if len(name) > LONGEST or not _HANGUL.fullmatch(name):
        return []
    words = name.split()
    if len("".join(words)) < SYLLABLES or any(is_full_name(word) or is_no_person(word) for word in words):
        return []
    return [_trimmed(word) for word in words]


def _sounded(word: str, first: Mapping[str, str]) -> str:
    return _alike(word[0], first) + "".join(_alike(syllable, _ALIKE_CLOSED) for syllable in word[1:])


def _trimmed(word: str) -> str:
    """A word without a vowel that is written twice: 마렌스키이."""
    return (
        word[:-1]
        if len(word) > SYLLABLES - 1 and word[-1] == "이" and _parts(word[-2])[1:] == ("ㅣ", " ")
        else word
    )


def _parts(syllable: str) -> tuple[int, str, str]:
    initial, rest = divmod(ord(syllable) - _FIRST, _OF_INITIAL)
    vowel, final = divmod(rest, _OF_VOWEL)
    return initial, _VOWELS[vowel], _FINALS[final]


def _alike(syllable: str, closed: Mapping[str, str]) -> str:
    initial, vowel, final = _parts(syllable)
    alike = _ALIKE if final == " " else closed
    vowel, final = alike.get(vowel, vowel), _ENDS_ALIKE.get(final, final)
    return chr(_FIRST + initial * _OF_INITIAL + _VOWELS.index(vowel) * _OF_VOWEL + _FINALS.index(final))
