"""Foreign names in Hangul and in Latin letters by their consonants, word by word: 타린 벨로스 and Tarin Velos.

Vowels are spelled too freely to tell anything beside five consonants. Of the 161 people of the first table who have
both, five consonants knew 109 and took nobody for another; of four, 바다 가수 would be somebody in the press, so that
names of four are heard with their vowels: 에밀 로카 and Emil Roka. That knew eleven more, and again took nobody for another.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from app.analysis.patterns import regex

#: Consonants that the words of a name must have to tell it, and readings of one word: of more it may be any.
FEWEST, MOST_READINGS = 5, 256
#: Consonants that tell a name whose vowels are alike as well.
FEWEST_WITH_VOWELS = 4
#: Words of which the consonants are remembered.
_REMEMBERED = 20_000
_NAME = regex(r"[가-힣]+(?: [가-힣]+){1,2}")
#: Initials and finals of Hangul, each by the consonant that all of its kind are; ng is g, and none at the beginning.
_HANGUL = dict(zip(map(chr, range(0x1100, 0x1113)), "kknttlmppss-cccktph", strict=True)) | dict(
    zip("ᆨᆩᆫᆮᆯᆷᆸᆺᆻᆼᆽᆾᆿᇀᇁᇂ", "kkntlmpssgccktph", strict=True)
)
_TWICE = regex(r"(.)\1+")
#: Vowels of Hangul by those that letters may have for them; ㅡ stands where letters have none.
_HANGUL_VOWELS = {
    vowel: heard
    for heard, vowels in (
        ("a", "\u1161\u1163\u116a"), ("e", "\u1162\u1164\u1166\u1167\u1168\u116b\u116c\u1170"), ("eao", "\u1165"), ("o", "\u1169\u116d\u116f"),
        ("u", "\u116e\u1172"), ("ui", "\u1171"), ("", "\u1173"), ("i", "\u1174\u1175"),
    )
    for vowel in vowels
}  # fmt: skip
_LETTER_VOWELS = {"a": "ae", "e": "ei", "i": "i", "o": "o", "u": "ua", "y": "i"}
#: A run of vowels in letters; one that ends a word in e may be silent.
_RUN, _SILENT = regex(r"[aeiouy]+"), regex(r"(?<=[^aeiouy])es?$")
#: The first that fits counts: letters, and the consonants by which Hangul may have them; a dot is none.
_LETTERS = tuple(
    (regex(letters), tuple(each.strip(".") for each in heard.split()))
    for letters, heard in (
        ("sch", "s sk"), ("tch", "c"), ("chr", "kl"), ("ch", "c k h s"), ("sh", "s"), ("zh", "c"), ("ph", "p"), ("th", "s t"), ("gh", "k ."),
        ("ck", "k"), ("kh", "k h"), ("ts|tz|cz|dz", "c s"), (r"(?<!\w)kn", "n"), ("ng(?=[aeiouy])", "gk g nc nk"), ("ng", "g nk"), ("n(?=[kcq])", "g n"),
        ("qu?", "k"), ("x", "ks s c h"), ("c(?=[eiy])", "s c"), ("c", "k c"), ("g(?=[eiy])", "c k h"), ("g", "k"), ("j", "c . h"),
        ("[sz]", "s c"), ("f", "p h"), ("[vbp]", "p"), ("d(?=[uie])", "t c"), ("t(?=[iu])", "t c"), ("[dt]", "t"), ("k", "k"),
        ("rr?(?![aeiouy])", "l ."), ("[rl]", "l"), ("m", "m"), ("n", "n"), ("h(?=[aeiouy])", "h ."), (".", "."),
    )
)  # fmt: skip


def consonants(name: str) -> tuple[str, ...]:
    """Those of each word of a whole foreign name in Hangul; none of any other, and of one that has too few."""
    found = tuple(map(_consonants, name.split())) if _NAME.fullmatch(name) else ()
    return found if sum(map(len, found)) >= FEWEST_WITH_VOWELS else ()


def sounds_alike(name: str, words: Sequence[str]) -> bool:
    """Whether a foreign name whose consonants are those of Latin words is told by them, or by its vowels as well."""
    if sum(map(len, consonants(name))) >= FEWEST:
        return True
    return all(map(_vowels_alike, name.split(), words))


def _vowels_alike(hangul: str, latin: str) -> bool:
    heard = _hangul_runs(hangul)
    written = [_RUN.findall(each) for each in dict.fromkeys((latin, _SILENT.sub("", latin)))]
    return any(len(runs) == len(heard) and all(map(_is_shared, heard, runs)) for runs in written)


def _is_shared(heard: str, run: str) -> bool:
    return any(each in _LETTER_VOWELS[letter] for letter in run for each in heard)


def _hangul_runs(word: str) -> list[str]:
    """The vowels of a word between its consonants, those that stand side by side as one."""
    runs: list[str] = []
    is_open = False
    for syllable in word:
        initial, vowel, *final = tuple(unicodedata.normalize("NFD", syllable))
        sound = _HANGUL_VOWELS[vowel]
        if is_open and initial == "ᄋ" and runs:
            runs[-1] += sound
        elif sound:
            runs.append(sound)
        is_open = bool(sound) and not final
    return runs


@lru_cache(_REMEMBERED)
def readings(word: str) -> frozenset[str]:
    """The consonants that Hangul may have for a word in small Latin letters; none where these are too many."""
    heard, at = {""}, 0
    while at < len(word) and len(heard) <= MOST_READINGS:
        found, sounds = next(
            (found, each) for letters, each in _LETTERS if (found := letters.match(word, at))
        )
        heard, at = {"".join(each) for each in product(heard, sounds)}, found.end()
    return (
        frozenset(_TWICE.sub(r"\1", each) for each in heard) if len(heard) <= MOST_READINGS else frozenset()
    )


@lru_cache(_REMEMBERED)
def _consonants(word: str) -> str:
    jamo = unicodedata.normalize("NFD", word)
    return _TWICE.sub(r"\1", "".join(_HANGUL.get(each, "") for each in jamo).replace("-", ""))
