"""How Chinese writes numbers: digits with scales, 3亿5000万, its own numerals, 一百二十五, and two in a row, 三四."""

from __future__ import annotations

import re
from decimal import Decimal

from app.analysis.chinese_measures import DIGITS, SCALES
from app.analysis.figure import Value, ranged
from app.analysis.patterns import regex

_LARGE = r"万萬亿億"
#: 千 begins 千瓦, 百 begins 百帕, and 兆 is a scale of money alone.
_SCALE = rf"(?:[{_LARGE}]|千(?![瓦克米赫卡伏])|百(?![帕])|十|兆(?=[元美韩韓日圓圆歐欧港新台]|\d+[亿億]))"
_ARABIC = r"\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?"
_NUMERAL = rf"{''.join(DIGITS)}"
#: And some more than that: 二十多, 20余万.
ODD = r"[多余餘]"
NUMBER = (
    rf"(?:(?:{_ARABIC})(?:\s?{ODD}?{_SCALE}+(?:\d{{1,4}}(?:\.\d+)?(?![\d,，]))?){{0,4}}"
    rf"|[{_NUMERAL}十百千{_LARGE}](?:[{_NUMERAL}]|{_SCALE}|{ODD}(?=[{_LARGE}])){{0,14}}(?:[点點][{_NUMERAL}]{{1,4}}[{_LARGE}]{{0,2}})?)"
)
_PIECE = regex(rf"\d[\d,，]*(?:\.\d+)?|[{_NUMERAL}]+|[十百千{_LARGE}兆]")
#: 三四天, 十五六岁, 七八十人.
_NEIGHBOURS = regex(r"[一二两兩三四五六七八九]{2}")


def number(written: str) -> Value:
    """The value of a number as written, a pair where it names two neighbours; None if it is none."""
    written = re.sub(ODD, "", written)
    if (pair := _NEIGHBOURS.search(written)) and not re.search(r"\d", written):
        ends = (number(written[: pair.start()] + digit + written[pair.end() :]) for digit in pair[0])
        low, high = ends
        if isinstance(low, Decimal) and isinstance(high, Decimal) and _are_next(*pair[0]):
            return ranged(low, high)
        return None
    whole, point, part = re.sub("點", "点", written).partition("点")
    if point:
        return _with_decimals(whole, part)
    return _whole(whole)


def _are_next(low: str, high: str) -> bool:
    return DIGITS[high] - DIGITS[low] == 1


def _with_decimals(whole: str, part: str) -> Value:
    """三点五, 三点五亿."""
    value, digits = _whole(whole), part.rstrip(_LARGE)
    if not isinstance(value, Decimal):
        return None
    places = "".join(str(DIGITS[each]) for each in digits)
    scale = Decimal(1)
    for each in part[len(digits) :]:
        scale *= SCALES[each]
    return (value + Decimal(f"0.{places}")) * scale


def _whole(written: str) -> Decimal | None:
    """3亿5000万 and 一百二十五: each number under its sign; None where numerals stand in a row as in 二〇二六."""
    total = section = Decimal(0)
    small: Decimal | None = None
    for piece in _PIECE.findall(written):
        if piece not in SCALES:
            if small is not None or (small := _digits(piece)) is None:
                return None
        elif SCALES[piece] < SCALES["万"]:
            section += (Decimal(1) if small is None else small) * SCALES[piece]
            small = None
        else:
            total, section = _under(total, section + (small or 0), SCALES[piece]), Decimal(0)
            small = None
    return total + section + (small or 0)


def _digits(piece: str) -> Decimal | None:
    if piece[0].isdecimal():
        return Decimal(re.sub("[,，]", "", piece))
    bare = piece.lstrip("零〇")
    return Decimal(DIGITS[bare]) if len(bare) == 1 else None


def _under(total: Decimal, section: Decimal, scale: int) -> Decimal:
    """1.5万亿 is a thousand times a thousand millions, 3亿5000万 is not."""
    return (total + section) * scale if total < scale else total + section * scale


def missing_scale(low: str, high: str) -> int:
    """What the lower end of a range leaves out: 亿 of 2到3亿."""
    if re.search(f"[{_LARGE}兆]", low):
        return 1
    ending = (
        re.search(f"[{_LARGE}千百兆]+$", high) if high[0].isdecimal() else re.search(f"[{_LARGE}兆]+$", high)
    )
    scale = 1
    for sign in ending[0] if ending else "":
        scale *= SCALES[sign]
    return scale
