"""Names that two scripts write by their sound: 한화 and Hanwha, 다니엘 and Danielle."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from app.analysis.patterns import regex

#: Consonants that a sound must have to tell a name: two are shared by too many words.
FEWEST = 3
#: Syllables of a Korean name; particles follow, so each beginning of a word is tried.
MOST_SYLLABLES = 6
_LATIN_NAME = regex(r"\b[A-Z][\w'’]*(?:-[\w'’]+)*")
_HANGUL_WORD = regex(r"[가-힣]{2,}")
#: Consonants as both scripts keep them: voiced and voiceless are one, doubled ones single, ng is n and k.
_INITIAL = dict(
    zip(
        map(chr, range(0x1100, 0x1113)),
        ["k", "k", "n", "t", "t", "r", "m", "p", "p", "s", "s", "-", "t", "t", "t", "k", "t", "p", "h"],
        strict=True,
    )
)
_FINAL = {
    chr(0x11A8 + at): sound
    for at, sound in enumerate(
        [
            "k",
            "k",
            "ks",
            "n",
            "nt",
            "nh",
            "t",
            "r",
            "rk",
            "rm",
            "rp",
            "rs",
            "rt",
            "rp",
            "rh",
            "m",
            "p",
            "ps",
            "s",
            "s",
            "nk",
            "t",
            "t",
            "k",
            "t",
            "p",
            "h",
        ]
    )
}
_LATIN = (
    ("sh", "s"), ("ch", "t"), ("ph", "p"), ("th", "t"), ("ck", "k"), ("gh", "k"), ("wh", "h"), ("x", "ks"), ("qu", "k"),
    ("tz", "t"), ("ts", "t"), ("dz", "t"), ("j", "t"), ("z", "t"), ("c", "k"), ("g", "k"), ("q", "k"), ("d", "t"),
    ("b", "p"), ("f", "p"), ("v", "p"), ("l", "r"),
)  # fmt: skip
#: How Chinese names in letters sound where English ones do not: Qiao as 차오.
_PINYIN = regex(r"(?i:q(?!u[aeiou])|x|zh|(?<![a-z])c(?!h))")
_AS_SPOKEN = {"q": "Ch", "x": "S", "zh": "J", "c": "Ts"}
_VOWELS = regex(r"[aeiouyw'’\-\s]+")
_TWICE = regex(r"(.)\1+")


def sounds(text: str, lang: str) -> frozenset[str]:
    """The consonants of every name of ``text``: of capitalised words, and of beginnings of Korean words."""
    found = _korean(text) if lang == "ko" else _latin(text)
    return frozenset(sound for sound in found if len(sound) >= FEWEST)


def sounds_of_name(name: str, lang: str) -> frozenset[str]:
    """The consonants of one name and, where letters write it, these; of a Chinese one as it is read, 罗建宁 as Luo Jianning."""
    read = _read_aloud(name) if lang == "zh" else name
    letters = "".join(filter(str.isalpha, read.casefold()))
    spelled = frozenset({letters}) if letters.isascii() else frozenset[str]()
    as_chinese = (
        sounds(_PINYIN.sub(lambda each: _AS_SPOKEN[each[0].casefold()], read), "en") if spelled else spelled
    )
    return sounds(read, "en" if lang == "zh" else lang) | spelled | as_chinese


def load_readings() -> None:
    """Have in memory how Chinese characters are read: some 55 MB, a fifth of a second of work."""
    _read_aloud("罗建宁")


def _read_aloud(name: str) -> str:
    """A Chinese name in letters: the family's of one character, and what is given."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415 - its tables take 55 MB, and nothing but a comparison asks

    read = lazy_pinyin(name)
    return f"{read[0].capitalize()} {''.join(read[1:]).capitalize()}" if len(read) > 1 else name


def _korean(text: str) -> Iterator[str]:
    for word in _HANGUL_WORD.findall(text):
        for end in range(2, min(len(word), MOST_SYLLABLES) + 1):
            jamo = unicodedata.normalize("NFD", word[:end])
            yield _tidy("".join(_INITIAL.get(each, _FINAL.get(each, "")) for each in jamo).replace("-", ""))


def _latin(text: str) -> Iterator[str]:
    last = ""
    reached = -2
    for name in _LATIN_NAME.finditer(text):
        sound = _skeleton(name[0])
        yield _tidy(sound)
        if last and name.start() == reached + 1:
            yield _tidy(last + sound)
        last, reached = sound, name.end()


def _skeleton(name: str) -> str:
    sound = "".join(each for each in unicodedata.normalize("NFD", name.lower()) if each.isascii())
    for written, spoken in _LATIN:
        sound = sound.replace(written, spoken)
    return _VOWELS.sub("", sound)


def _tidy(sound: str) -> str:
    return _TWICE.sub(r"\1", sound)
