"""Korean names in Latin letters: Revised Romanisation, McCune-Reischauer, and as people and the press spell them."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import product

from app.analysis.korean_words import LONG_NAME, RARE_SURNAMES, SURNAMES

#: Syllables of a given name, and of a family name.
MOST_GIVEN, LONG_FAMILY = 2, 2
#: Syllables of which the spellings are remembered: more than names have.
_REMEMBERED = 2_000


def _table(first: int, lines: str) -> dict[str, tuple[str, ...]]:
    """What each letter of a row of Hangul, in its order, is written by; a dot is nothing at all."""
    return {
        chr(first + at): tuple(each.strip(".") for each in line.split())
        for at, line in enumerate(lines.split(","))
    }


_INITIALS = _table(
    0x1100, "g k, kk gg k g, n, d t, tt dd t d, r l n, m, b p, pp bb p b, s, ss s, ., j ch, jj ch j, ch, k kh, t th, p ph, h"
)  # fmt: skip
_VOWELS = _table(
    0x1161,
    "a ah, ae ai ay, ya, yae, eo u o uh ou, e ae ei, yeo yu yo you yeu, ye yae, o oh, wa oa, wae, oe oi we, yo, u oo ou, wo weo,"
    "we, wi ui wee, yu yoo you, eu u, ui eui i ee, i ee",
)
#: From none on; two letters are written as the one that is heard.
_FINALS = _table(
    0x11A7,
    "., k g ck c, k, k, n, n, n, t d, l r, k, m, l, l, l, p, l, m, p b, p, t s, t, ng, t j, t ch, k, t, p, . h",
)
#: Of i and of what begins with y: there s may be sh, and r may be silent at the beginning of a name.
_SOFT = frozenset("ᅣᅤᅧᅨᅭᅲᅵᅱ")
_BEFORE_SOFT = {"ᄉ": ("sh",), "ᄅ": ("",)}
#: As people spell them, by no rule.
_OF_THEIR_OWN = {
    line.split()[0]: line.split()[1:]
    for line in ("준 june", "진 jean", "섭 shub", "백 back", "화 wha", "환 whan", "황 whang")
}
#: Where no consonant is written before the vowel: 우 Woo, 이 Yi.
_ALONE = {"ᅮ": ("woo", "wu"), "ᅵ": ("yi",), "ᅴ": ("yi",)}
#: Family names as the North writes them, where the South has 노, 임, 나.
_NORTHERN = frozenset("로림라려량렴")
#: Spellings of family names that no rule gives.
_FAMILIES = {
    line.split()[0]: frozenset(line.split()[1:])
    for line in (
        "이 lee rhee ri li rhie", "리 lee rhee yi", "박 park bahk", "최 choy chey", "노 roh ro rho", "로 roh noh no", "임 lim rim leem",
        "림 lim im", "유 ryu ryoo", "류 yu yoo you lew lyu", "나 ra rah la", "라 na nah", "양 ryang", "여 ryo", "염 ryom", "허 hur",
        "손 sohn", "조 joe", "육 ryuk", "오 oh", "우 woo", "김 ghim", "구 goo", "곽 kwack",
    )
}  # fmt: skip


@lru_cache(_REMEMBERED)
def spellings(syllable: str) -> frozenset[str]:
    """All that a syllable of Hangul is written by in names."""
    initial, vowel, *final = tuple(unicodedata.normalize("NFD", syllable))
    begins = _INITIALS[initial] + (_BEFORE_SOFT.get(initial, ()) if vowel in _SOFT else ())
    opened = {"".join(each) for each in product(begins, _VOWELS[vowel])}
    if not initial.strip("ᄋ"):
        opened.update(_ALONE.get(vowel, ()))
    ends = _FINALS[final[0]] if final else ("",)
    return frozenset("".join(each) for each in product(opened, ends)).union(_OF_THEIR_OWN.get(syllable, ()))


@lru_cache(_REMEMBERED)
def family_spellings(family: str) -> frozenset[str]:
    """All that a family name of one syllable, or of two, is written by."""
    if family in _FAMILIES:
        return spellings(family) | _FAMILIES[family]
    return frozenset("".join(each) for each in product(*map(spellings, family)))


def divided(name: str) -> tuple[str, str]:
    """A whole name in Hangul as its family name and what is given; both empty for what has no such form."""
    is_long = LONG_NAME.fullmatch(name) is not None
    length = LONG_FAMILY if is_long else 1
    family, given = name[:length], name[length:]
    is_family = is_long or any(family in some for some in (SURNAMES, RARE_SURNAMES, _NORTHERN))
    return (family, given) if is_family and 1 <= len(given) <= MOST_GIVEN else ("", "")


def romanised(name: str) -> str:
    """A name in Hangul in small Latin letters, as the Revised Romanisation has each of its syllables: 문세라 as mun-se-ra."""
    return "-".join(map(_romanised, name))


def _romanised(syllable: str) -> str:
    initial, vowel, *final = tuple(unicodedata.normalize("NFD", syllable))
    parts = (_INITIALS[initial], _VOWELS[vowel], _FINALS[final[0]] if final else ("",))
    return "".join(each[0] for each in parts)
