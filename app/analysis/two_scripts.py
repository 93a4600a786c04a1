"""One name by its sound in two scripts: 김민석 and Kim Min-seok, 罗建宁 and Luo Jianning, 타린 벨로스 and Tarin Velos; 문세라
and 文世羅, as Korean reads the characters.

Only whole names, of a family and of what is given: a family name alone, or an office, is many people's.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product
from typing import Protocol

from app.analysis import chinese_latin, foreign_latin, hanja, korean_latin
from app.analysis.patterns import regex
from app.analysis.tellers import ENGLISH_BODY

_HANGUL = regex(r"[가-힣]{2,4}")
_HAN = regex(r"[\u3400-\u4dbf\u4e00-\u9fff]{2,4}")
_LATIN = regex(r"[A-Z][a-z]+(?:[ -][A-Za-z][a-z]*){1,3}")
_SCRIPTS = {"ko": regex(r"[가-힣 ]+"), "zh": _HAN}
#: What is written beside letters: Lü, Sŏk, T’ae.
_SIGNS = regex(r"[\u0300-\u036f'’‘]")


@dataclass(frozen=True, slots=True)
class OneSound:
    """A name in Hangul or in Chinese characters, one in Latin letters that is read so, and the family name of that; or
    one in Hangul, and one in Chinese characters, and no family name.
    """

    native: str
    other: str
    family: str = ""


@dataclass(frozen=True, slots=True)
class _Division:
    """A name in Latin letters as a family name, which stands first or last, and the parts of what is given."""

    family: str
    given: tuple[str, ...]
    is_first: bool = True

    @property
    def sound(self) -> str:
        """The family name in small letters without signs."""
        return _bare(self.family).casefold()


class _Heard(Protocol):
    """Names of one script, to be found by one in Latin letters."""

    def add(self, name: str) -> None:
        """Take a name in."""

    def like(self, latin: _Division) -> Iterable[str]:
        """The names that sound so."""


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
        families = self.families.get(latin.sound, ())
        for family, parts in product(families, _cut(latin.given)):
            written = (self.syllables.get(part, ()) for part in parts)
            yield from (name for each in product(*written) if (name := family + "".join(each)) in self.names)


@dataclass(frozen=True, slots=True)
class _Chinese:
    """Names in Chinese characters, by how they are spelled."""

    names: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, name: str) -> None:
        """Take a name in, if it is one in Chinese characters."""
        for spelled in chinese_latin.spellings(name) if _HAN.fullmatch(name) else ():
            self.names[spelled].add(name)

    def like(self, latin: _Division) -> Iterable[str]:
        """The names that are spelled so."""
        return self.names.get((latin.sound, "".join(latin.given)), ())


@dataclass(frozen=True, slots=True)
class _Foreign:
    """Foreign names in Hangul, by the consonants of the first word: then few are left to compare."""

    names: dict[str, set[tuple[str, ...]]] = field(default_factory=lambda: defaultdict(set))
    called: dict[tuple[str, ...], set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, name: str) -> None:
        """Take a name in, if it is a foreign one."""
        if heard := foreign_latin.consonants(name):
            self.names[heard[0]].add(heard)
            self.called[heard].add(name)

    def like(self, latin: _Division) -> Iterator[str]:
        """The names that sound so, the family name last, or first in Hangul alone: 다카이치 사나에."""
        family = latin.sound
        for words in () if latin.is_first else ((*latin.given, family), (family, *latin.given)):
            heard = tuple(map(foreign_latin.readings, words))
            some = {
                each for first in heard[0] for each in self.names.get(first, ()) if len(each) == len(words)
            }
            for each in some:
                if all(part in readings for part, readings in zip(each, heard, strict=True)):
                    yield from (name for name in self.called[each] if foreign_latin.sounds_alike(name, words))


@dataclass(frozen=True, slots=True)
class _Hanja:
    """Names in Chinese characters, by how Korean reads them: in Hangul, and in letters as that is spelled."""

    korean: _Korean = field(default_factory=_Korean)
    read: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, name: str) -> None:
        """Take a name in, if it is one in Chinese characters that Korean reads as a person's."""
        for hangul in hanja.readings(name) if _HAN.fullmatch(name) else ():
            if korean_latin.divided(hangul)[0]:
                self.korean.add(hangul)
                self.read[hangul].add(name)

    def like(self, latin: _Division) -> Iterator[str]:
        """The names that are read so."""
        for hangul in self.korean.like(latin):
            yield from self.read[hangul]


def of_one_sound(names: Iterable[str]) -> Iterator[OneSound]:
    """Those of ``names`` that are one by their sound, in two scripts."""
    every = sorted(set(names))
    read = _Hanja()
    for name in every:
        read.add(name)
    yield from (OneSound(name, each) for name in every for each in sorted(read.read.get(name, ())))
    latins = {name: tuple(_divisions(name)) for name in every if _is_latin(name)}
    if not latins:
        return  # and no reading of Chinese characters needs to be loaded
    some: tuple[_Heard, ...] = (_Korean(), _Foreign(), _Chinese())
    for heard, name in product(some, every):
        heard.add(name)
    for latin, divided in latins.items():
        ways = product((*some, read), reversed(divided))
        found = {native: each.family for heard, each in ways for native in heard.like(each)}
        yield from (OneSound(native, latin, family) for native, family in sorted(found.items()))


def _is_latin(name: str) -> bool:
    """Whether a name is a person's whole one in Latin letters."""
    return _LATIN.fullmatch(_bare(name)) is not None and not ENGLISH_BODY.search(name)


def _divisions(latin: str) -> Iterator[_Division]:
    """A name in Latin letters with the family name first, and with it last."""
    words = latin.split()
    for family, given, is_first in ((words[0], words[1:], True), (words[-1], words[:-1], False)):
        parts = re.split(r"[ -]", _bare(" ".join(given)).casefold())
        if given and "-" not in family:
            yield _Division(family, tuple(parts), is_first)


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
