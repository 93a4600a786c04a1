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


@cache
def _converter() -> OpenCC:
    return OpenCC("t2s")
