"""One name by its sound in two scripts: 김민석 and Kim Min-seok, 罗建宁 and Luo Jianning.

Only whole names, of a family's and of what is given: a family name alone, or an office, is many people's.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product

from app.analysis import chinese_latin, korean_latin

_HANGUL = re.compile(r"[가-힣]{2,4}")
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]{2,4}")
_LATIN = re.compile(r"[A-Z][a-z]+(?:[ -][A-Za-z][a-z]*){1,3}")
_SCRIPTS = {"ko": _HANGUL, "zh": _HAN}
#: What is written beside letters: Lü, Sŏk, T’ae.
_SIGNS = re.compile(r"[\u0300-\u036f'’‘]")


@dataclass(frozen=True, slots=True)
class OneSound:
    """A name in Hangul or in Chinese characters, one in Latin letters that is read so, and the family name of that."""

    native: str
    latin: str
    family: str


@dataclass(frozen=True, slots=True)
class _Division:
    """A name in Latin letters as a family name and the parts of what is given."""

    family: str
    given: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Korean:
    """Names in Hangul, to be found by how they may be spelled: no list of spellings is as long as a name's would be."""

    names: set[str] = field(default_factory=set)
    families: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    syllables: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, name: str) -> None:
        """Take a name in, if it is one in Hangul."""
        family, given = korean_latin.divided(name) if _HANGUL.fullmatch(name) else ("", "")
        if not family:
            return
        self.names.add(name)
        for spelled in korean_latin.family_spellings(family):
            self.families[spelled].add(family)
        for syllable in given:
            for spelled in korean_latin.spellings(syllable):
                self.syllables[spelled].add(syllable)

    def like(self, latin: _Division) -> Iterator[str]:
        """The names that are spelled so."""
        families = self.families.get(latin.family.casefold(), ())
        for family, parts in product(families, _cut(latin.given)):
            written = (self.syllables.get(part, ()) for part in parts)
            yield from (name for each in product(*written) if (name := family + "".join(each)) in self.names)


@dataclass(frozen=True, slots=True)
class _Chinese:
    """Names in Chinese characters, by how they are spelled."""

    names: dict[_Division, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, name: str) -> None:
        """Take a name in, if it is one in Chinese characters."""
        for family, given in chinese_latin.spellings(name) if _HAN.fullmatch(name) else ():
            self.names[_Division(family, (given,))].add(name)

    def like(self, latin: _Division) -> Iterable[str]:
        """The names that are spelled so."""
        return self.names.get(_Division(latin.family.casefold(), ("".join(latin.given),)), ())


def of_one_sound(names: Iterable[str]) -> Iterator[OneSound]:
    """Those of ``names`` that are one by their sound, in two scripts."""
    every = sorted(set(names))
    latins = {name: tuple(_divisions(name)) for name in every if _LATIN.fullmatch(_bare(name))}
    if not latins:
        return  # and no reading of Chinese characters needs to be loaded
    for heard in (_Korean(), _Chinese()):
        for name in every:
            heard.add(name)
        for latin, divided in latins.items():
            found = {native: each.family for each in reversed(divided) for native in heard.like(each)}
            yield from (OneSound(native, latin, family) for native, family in sorted(found.items()))


def _divisions(latin: str) -> Iterator[_Division]:
    """A name in Latin letters with the family name first, and with it last."""
    words = latin.split()
    for family, given in ((words[0], words[1:]), (words[-1], words[:-1])):
        parts = re.split(r"[ -]", _bare(" ".join(given)).casefold())
        if given and "-" not in family:
            yield _Division(_bare(family), tuple(parts))


def script_of(name: str) -> str:
    """The language of the table's names in a script: ko, zh, or en."""
    return next((lang for lang, script in _SCRIPTS.items() if script.fullmatch(name)), "en")


def _bare(name: str) -> str:
    return _SIGNS.sub("", unicodedata.normalize("NFD", name))


def _cut(given: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """What is given in syllables: as it is written apart, and one word in two as well."""
    yield given
    if len(given) == 1:
        yield from ((given[0][:at], given[0][at:]) for at in range(1, len(given[0])))
