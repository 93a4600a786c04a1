"""The two scripts of Chinese: a text in traditional characters as it stands in simplified ones."""

from __future__ import annotations

from functools import cache

from opencc import OpenCC

from app.analysis.patterns import regex

#: From simplified characters to the traditional ones of dictionaries, of Hong Kong, of Taiwan.
_TRADITIONAL = ("s2t", "s2hk", "s2tw")
_HAN = regex("[一-鿿㐀-䶿]")


def simplified(text: str) -> str:
    """A text in simplified characters, for comparing alone: its length may change, and Japanese and Korean words in
    Chinese characters change with it.
    """
    return _converter().convert(text) if _HAN.search(text) else text


def in_other_scripts(text: str) -> tuple[str, ...]:
    """Chinese characters as they may be written otherwise, without the way they are: simplified, and traditional as dictionaries,
    Hong Kong and Taiwan have them; nothing for a text without any.
    """
    plain = simplified(text)
    found = (plain, *(_converter(way).convert(plain) for way in _TRADITIONAL)) if _HAN.search(text) else ()
    return tuple(dict.fromkeys(each for each in found if each != text))


def character_by_character(text: str) -> str:
    """A text in simplified characters of the same length: each stands where it stood."""
    whole = simplified(text)
    return whole if len(whole) == len(text) else "".join(_alone(char) for char in text)


def _alone(char: str) -> str:
    one = simplified(char)
    return one if len(one) == 1 else char


@cache
def _converter(way: str = "t2s") -> OpenCC:
    return OpenCC(way)
