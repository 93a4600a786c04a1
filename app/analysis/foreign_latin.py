"""Foreign names in Hangul and in Latin letters by their consonants, word by word: 타린 벨로스 and Tarin Velos.

Vowels are spelled too freely to tell anything. Of the 161 people of the first table who have both, five consonants knew
109 and took nobody for another; of four, 바다 가수 would be somebody in the press.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product

#: Consonants that the words of a name must have to tell it, and readings of one word: of more it may be any.
FEWEST, MOST_READINGS = 5, 256
#: Words of which the consonants are remembered.
_REMEMBERED = 20_000
_NAME = re.compile(r"[가-힣]+(?: [가-힣]+){1,2}")
#: Initials and finals of Hangul, each by the consonant that all of its kind are; ng is g, and none at the beginning.
_HANGUL = dict(zip(map(chr, range(0x1100, 0x1113)), "kknttlmppss-cccktph", strict=True)) | dict(
    zip("ᆨᆩᆫᆮᆯᆷᆸᆺᆻᆼᆽᆾᆿᇀᇁᇂ", "kkntlmpssgccktph", strict=True)
)
_TWICE = re.compile(r"(.)\1+")
#: The first that fits counts: letters, and the consonants by which Hangul may have them; a dot is none.
_LETTERS = tuple(
    (re.compile(letters), tuple(each.strip(".") for each in heard.split()))
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
    return found if sum(map(len, found)) >= FEWEST else ()


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
