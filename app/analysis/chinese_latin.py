"""Chinese names in Latin letters: as Pinyin and as Wade-Giles have them, in any reading of their characters."""

from __future__ import annotations

from functools import lru_cache
from itertools import product

from app.analysis.patterns import regex

#: Characters of a name, and readings of each.
LONGEST, MOST_READINGS = 4, 3
#: Names of which the spellings are remembered.
_REMEMBERED = 20_000
#: Family names of two characters.
_LONG_FAMILIES = regex(
    r"欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|夏侯|东方|東方|端木|南宫|南宮|长孙|長孫"
)
#: In this order, what Wade-Giles writes for the ends and the beginnings of Pinyin, without its signs.
_WADE_GILES = tuple(
    (regex(pinyin), wade_giles)
    for pinyin, wade_giles in (
        (r"^[zc]i$", "tzu"), (r"^si$", "ssu"), (r"^(zh|ch|sh|r)i$", r"\1ih"), (r"ong$", "ung"), (r"ian$", "ien"), (r"^yan$", "yen"),
        (r"(i|y)e$", r"\1eh"), (r"ue$", "ueh"), (r"^([gkh]?)e$", r"\1o"), (r"^([dtnlzcsr]|zh|ch)uo$", r"\1o"), (r"^([gk])ui$", r"\1uei"),
        (r"^you$", "yu"), (r"^yi$", "i"), (r"^er$", "erh"), (r"^x", "hs"), (r"^[jq]", "ch"), (r"^zh", "ch"), (r"^[zc](?!h)", "ts"),
        (r"^b", "p"), (r"^d", "t"), (r"^g", "k"), (r"^r", "j"),
    )
)  # fmt: skip
#: What ü is written by, which readings have as v.
_UMLAUT = ("u", "yu")


@lru_cache(_REMEMBERED)
def spellings(name: str) -> frozenset[tuple[str, str]]:
    """The family name and what is given, each in small letters, as a whole name in Chinese characters may be spelled."""
    from pypinyin import Style, pinyin  # noqa: PLC0415 - its tables take half a second, and few archives ask

    if not 2 <= len(name) <= LONGEST:
        return frozenset()
    length = 2 if _LONG_FAMILIES.match(name) else 1
    read = [readings[:MOST_READINGS] for readings in pinyin(name, style=Style.NORMAL, heteronym=True)]
    written = [sorted({each for reading in some for each in _written(reading)}) for some in read]
    return frozenset(("".join(each[:length]), "".join(each[length:])) for each in product(*written))


@lru_cache(_REMEMBERED)
def _written(reading: str) -> tuple[str, ...]:
    """A syllable of Pinyin and the same of Wade-Giles."""
    plain = [reading.replace("v", each) for each in _UMLAUT] if "v" in reading else [reading]
    return tuple(dict.fromkeys([*plain, *map(_wade_giles, plain)]))


def _wade_giles(pinyin: str) -> str:
    for found, written in _WADE_GILES:
        pinyin = found.sub(written, pinyin)
    return pinyin
