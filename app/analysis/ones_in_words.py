"""One hour, one day, one year told in words, "for a year", 一年, 한 달: no figure, and yet what another account has as 1."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set

from app.analysis.passages import Passage

#: By the unit of a figure, what tells one of it: in English, Korean, Chinese and Japanese.
_ONE = {
    "minute": r"분(?![가-힣])|分钟|分鐘",
    "hour": r"시간|(?:个|個)?(?:小时|小時)|(?:个|個)?(?:钟头|鐘頭)",
    "day": r"天|日",
    "week": r"주일?|周|週|(?:个|個)?星期",
    "month": r"달|개월|(?:个|個)月",
    "year": r"해|년|年",
}
_CHINESE_ONE = "[一壹]"
#: "40 people a day" is a rate, 21년 no year, 第一天 the first day and 一周年 no week.
_IN_WORDS: Mapping[str, re.Pattern[str]] = {
    unit: re.compile(
        rf"(?<!people )(?<!times )(?<!\d )(?<!percent )(?<!km )(?<!won )(?<!dollars )\b(?:an?|one|(?<![\d.,])1)[ -](?:(?:full|whole|single|further|additional|more)[ -])?{unit}\b|\b{unit}-long\b"
        rf"|(?:(?<![가-힣])(?:한|일) ?|(?<![一二三四五六七八九十百千零〇第唯]){_CHINESE_ONE}|(?<![\d.,])1 ?)(?:{others})(?!年|[季末纪紀])"
        + ("|하루" if unit == "day" else ""),
        re.IGNORECASE,
    )
    for unit, others in _ONE.items()
}
#: By account, the units of which it tells one.
Ones = Mapping[str, Set[str]]
NO_ONES: Ones = {}


def ones_told(found: Iterable[Passage]) -> Ones:
    """Of which units each account tells one, in words or digits."""
    told: dict[str, set[str]] = {}
    for passage in found:
        told.setdefault(passage.account, set()).update(
            unit for unit, pattern in _IN_WORDS.items() if pattern.search(passage.raw)
        )
    return told


def is_told_by_another(account: str, unit: str | None, ones: Ones) -> bool:
    """Whether another account tells one of a unit."""
    return unit is not None and any(unit in units for other, units in ones.items() if other != account)
