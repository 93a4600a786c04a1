"""How English writes numbers: digits, words and scales, exact ones and those of which only the size is told."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

from app.analysis.patterns import regex

#: Some agencies part thousands by a blank: 740 000.
DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[ \u00a0]\d{3})+(?!\d|[,.]\d)|\d+(?:\.\d+)?"
_ONES = dict(
    zip(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"], range(1, 10), strict=True)
)
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = dict(
    zip(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        range(20, 100, 10),
        strict=True,
    )
)
_SMALL: Mapping[str, Decimal] = {
    **{word: Decimal(value) for word, value in {**_ONES, **_TENS}.items()},
    **{word: Decimal(value) for value, word in enumerate(_TEENS.split(), 10)},
    "a": Decimal(1),
    "an": Decimal(1),
    "half": Decimal("0.5"),
}
_SCALES: Mapping[str, int] = {
    "dozen": 12, "hundred": 10**2, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "lakh": 10**5, "crore": 10**7,
}  # fmt: skip
#: How scales are cut short after a sum of money: $5m, 3 bln won.
_SHORT: Mapping[str, int] = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "b": 10**9, "bn": 10**9, "bln": 10**9, "t": 10**12, "tn": 10**12,
    "tr": 10**12, "tln": 10**12,
}  # fmt: skip
SCALE = "|".join(_SCALES)
SHORT = "|".join(sorted(_SHORT, key=len, reverse=True))
#: A single letter is a scale only where it is written on.
SHORT_WORDS = "|".join(mark for mark in sorted(_SHORT, key=len, reverse=True) if len(mark) > 1)
#: Ages of children are written out.
SMALL = "|".join([*_ONES, *_TEENS.split()])
_WORDS = "|".join(
    (
        rf"(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_ONES)})\b|(?!-(?:{'|'.join(_ONES)})\b))",
        "|".join(_TEENS.split()),
        "|".join(word for word in _ONES if word != "one"),
        rf"(?:half(?:[\s-]a)?|an?|one)(?=[\s-](?:{SCALE})\b)",
    )
)
#: A number as written: 1,200; twenty-five; half a million; two hundred thousand.
NUMBER = (
    rf"(?:(?:{DIGITS})(?!\d|,\d)|(?:{_WORDS})\b)(?:[\s-](?:{SCALE})\b){{0,3}}(?:[\s-]and[\s-]a[\s-]half\b)?"
)
_PIECE = regex(r"[\d.]+|[a-z]+")
#: Numbers of which it is remembered what they come to: each is asked some four times, and texts repeat theirs.
_REMEMBERED = 4_096


@lru_cache(_REMEMBERED)
def number(written: str) -> Decimal:
    """The value of a number as written, its scales applied."""
    value, scale = Decimal(0), Decimal(1)
    written, half, _ = written.lower().replace("-and-a-half", " and a half").partition(" and a half")
    for piece in _PIECE.findall(re.sub(r"(?<=\d)[,\s](?=\d)", "", written.lower())):
        if piece[0].isdigit():
            value += Decimal(piece.strip("."))
        elif piece in _SCALES:
            scale *= _SCALES[piece]
        elif piece != "a" or not value:
            value += _SMALL[piece]
    return (value + (Decimal("0.5") if half else 0)) * scale


def shortened(mark: str | None) -> int:
    """The scale that a letter or two after a sum stand for."""
    return _SHORT[mark.lower()] if mark else 1


@lru_cache(_REMEMBERED)
def has_scale(written: str) -> bool:
    """Whether a number as written names a scale."""
    return bool(re.search(rf"\b(?:{SCALE})$", written.lower()))


@lru_cache(_REMEMBERED)
def scale_of(written: str) -> Decimal:
    """The scale that a number as written ends with."""
    scale = Decimal(1)
    for piece in reversed(re.split(r"[\s-]", written.lower())):
        if piece not in _SCALES:
            break
        scale *= _SCALES[piece]
    return scale
