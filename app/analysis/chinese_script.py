"""The two scripts of Chinese: a text in traditional characters as it stands in simplified ones."""

from __future__ import annotations

import re
from functools import cache

from opencc import OpenCC

_HAN = re.compile("[一-鿿㐀-䶿]")


def simplified(text: str) -> str:
    """A text in simplified characters, for comparing alone: its length may change, and Japanese and Korean words in
    Chinese characters change with it.
    """
    return _converter().convert(text) if _HAN.search(text) else text


def character_by_character(text: str) -> str:
    """A text in simplified characters of the same length: each stands where it stood."""
    whole = simplified(text)
    return whole if len(whole) == len(text) else "".join(_alone(char) for char in text)


def _alone(char: str) -> str:
    one = simplified(char)
    return one if len(one) == 1 else char


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")
