"""One hour, one day, one year told in words, "for a year", 一年, 한 달: no figure, and yet what another account has as 1."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set

from app.analysis.english_numbers import SMALL
from app.analysis.passages import Passage
from app.analysis.patterns import regex

#: By the unit of a figure, what tells one of it in Korean, and in Chinese and Japanese; not 한 달러, 한 해군, 星期一天津.
_KOREAN = {
    "minute": r"분(?![가-힣])",
    "hour": "시간",
    "day": r"(?!)",
    "week": r"주(?:일|간)?(?![민택요장차도말제식인변의])",
    "month": r"(?:달(?!러)|개월)",
    "year": r"(?:해(?![상군안양변녘협역명])|년)",
}
_CHINESE = {
    "minute": "分钟|分鐘",
    "hour": "(?:个|個)?(?:小时|小時|钟头|鐘頭)",
    "day": "天(?!津)|日",
    "week": "[周週]|(?:个|個)?星期",
    "month": "(?:个|個)月",
    "year": "年",
}
#: A number or a word of how often: with it before "a year" the whole is a rate, as in "40 ships a year", "twice a day".
_OFTEN = rf"(?:[$€£¥]?\d[\d.,]*|\b(?:{SMALL}|dozens|scores|hundreds|thousands|millions|billions|trillions|several|many|once|twice|thrice))"
#: What may stand between such a number and "a year" where it is of it: no word that begins how long something lasts.
_ITS_NOUN = r"(?:[ -](?!(?:for|in|within|after|before|by|to|until|than|and|or|about|over|nearly|almost|just|last(?:s|ed)?|took|takes?|stay(?:s|ed)?|got|had|was|were|is|are)\b)[\w’'%-]+){0,3}"
_RATE = regex(rf"{_OFTEN}{_ITS_NOUN} $", re.IGNORECASE)
#: Characters before "a year" in which a rate begins.
_ROOM = 60
#: In Korean and Chinese how often stands behind: 하루 40척, 1년에 두 번, 一年一度.
_KOREAN_RATE = (
    r"(?!에?\s?(?:평균|최대|최소|약|\d|수?(?:[십백천]|만(?!에))|[한두세네]\s?(?:번|차례))|빨리|아침|하루)"
)
_CHINESE_RATE = r"(?![年季末纪紀度级級一]|[两兩二三四五\d]\s?[次回趟]|四季)"
#: What ends in a 一 of its own: 统一, 星期一, 第一, 同一, 每一; a date, 5月1日; and a rate, 每年一周.
_CHINESE_LEADS = r"(?<![一二三四五六七八九十百千零〇第唯统統周週同单單每某那这這哪另上下前万萬拜月])(?<!星期)(?<!每[年月周週天日])(?<!有(?=一天))"
_ENGLISH: Mapping[str, re.Pattern[str]] = {
    unit: regex(
        rf"\b(?:(?P<article>an?)|one|(?<![\d.,])1)[ -](?:(?:full|whole|single|further|additional|more)[ -])?{unit}\b|\b{unit}-long\b",
        re.IGNORECASE,
    )
    for unit in _KOREAN
}
_OTHERS: Mapping[str, re.Pattern[str]] = {
    unit: regex(
        rf"(?:(?<![가-힣\d])(?:한|일) ?|(?<![\d.,제])1 ?)(?:{_KOREAN[unit]}){_KOREAN_RATE}"
        rf"|{_CHINESE_LEADS}(?:[一壹]|(?<![\d.,])1 ?)(?:{_CHINESE[unit]}){_CHINESE_RATE}"
        + (rf"|하루{_KOREAN_RATE}" if unit == "day" else "")
    )
    for unit in _KOREAN
}
#: By account, the units of which it tells one.
Ones = Mapping[str, Set[str]]
NO_ONES: Ones = {}


def ones_told(found: Iterable[Passage]) -> Ones:
    """Of which units each account tells one, in words or digits."""
    told: dict[str, set[str]] = {}
    for passage in found:
        told.setdefault(passage.account, set()).update(
            unit for unit in _KOREAN if tells_one(passage.raw, unit)
        )
    return told


def tells_one(text: str, unit: str) -> bool:
    """Whether a text tells one of a unit; a rate ("40 ships a year", 하루 40척, 一年一度), an order and a date tell none.

    Wrong where a number of those to whom it is given stands before ("gave 40 sailors a year to leave"), which is taken for
    a rate, and where a rate has no number ("ships a year").
    """
    return _OTHERS[unit].search(text) is not None or any(
        not (each["article"] and _RATE.search(text, max(0, each.start() - _ROOM), each.start()))
        for each in _ENGLISH[unit].finditer(text)
    )


def is_told_by_another(account: str, unit: str | None, ones: Ones) -> bool:
    """Whether another account tells one of a unit."""
    return unit is not None and any(unit in units for other, units in ones.items() if other != account)
