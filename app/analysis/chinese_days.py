"""How Chinese and Japanese write days, months, years and weekdays."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.analysis.calendar_words import full_dates
from app.analysis.day_mentions import (
    COMING,
    NEWS,
    PAST,
    TOLD,
    UNSAID,
    Joints,
    Mention,
    Shift,
    longest_first,
)

JOINTS = Joints(
    re.compile(r"\s?(?:的|の)?"), re.compile(r"\s?(?:[~∼〜～–—-]|至|到|から)\s?"), coarse_first=True
)
_SHIFTS: Mapping[str, Shift] = {
    "今天": Shift("day"), "今日": Shift("day"), "昨天": Shift("day", -1), "昨日": Shift("day", -1), "昨晚": Shift("day", -1),
    "前天": Shift("day", -2), "一昨日": Shift("day", -2), "明天": Shift("day", 1), "明日": Shift("day", 1), "后天": Shift("day", 2),
    "後天": Shift("day", 2), "当天": Shift("day", 0, TOLD), "當天": Shift("day", 0, TOLD), "当日": Shift("day", 0, TOLD),
    "當日": Shift("day", 0, TOLD), "同日": Shift("day", 0, TOLD), "同一天": Shift("day", 0, TOLD), "この日": Shift("day", 0, TOLD),
    "次日": Shift("day", 1, TOLD), "翌日": Shift("day", 1, TOLD), "前一天": Shift("day", -1, NEWS), "前日": Shift("day", -1, NEWS),
    "本周": Shift("week"), "本週": Shift("week"), "这周": Shift("week"), "這週": Shift("week"), "今週": Shift("week"),
    "上周": Shift("week", -1), "上週": Shift("week", -1), "先週": Shift("week", -1), "下周": Shift("week", 1),
    "下週": Shift("week", 1), "来週": Shift("week", 1), "本周末": Shift("week", part="weekend"), "上周末": Shift("week", -1, part="weekend"),
    "本月": Shift("month"), "这个月": Shift("month"), "這個月": Shift("month"), "今月": Shift("month"), "上月": Shift("month", -1),
    "上个月": Shift("month", -1), "上個月": Shift("month", -1), "先月": Shift("month", -1), "下月": Shift("month", 1),
    "下个月": Shift("month", 1), "下個月": Shift("month", 1), "来月": Shift("month", 1), "同月": Shift("month", 0, TOLD),
    "今年": Shift("year"), "去年": Shift("year", -1), "昨年": Shift("year", -1), "前年": Shift("year", -2), "一昨年": Shift("year", -2),
    "明年": Shift("year", 1), "来年": Shift("year", 1), "來年": Shift("year", 1), "后年": Shift("year", 2), "同年": Shift("year", 0, TOLD),
    "次年": Shift("year", 1, TOLD), "翌年": Shift("year", 1, TOLD),
}  # fmt: skip
_SHIFT = re.compile(rf"(?:{longest_first(_SHIFTS)})(?=(?P<weekday>[一二三四五六日天](?![\d月日年]))?)")
_WEEKDAYS: Mapping[str, int] = {
    **dict(zip("一二三四五六日", range(7), strict=True)), "天": 6, **dict(zip("月火水木金土", range(6), strict=True)),
}  # fmt: skip
_WEEKDAY = re.compile(
    r"(?<![上下本这這每毎一两兩三四五六七八九十\d])(?:周|週|星期|礼拜|禮拜)(?P<zh>[一二三四五六日天])(?![带帶年])|(?P<ja>[月火水木金土日])曜日?"
)
_NUMERALS = {char: str(value) for value, char in enumerate("〇一二三四五六七八九")} | {"零": "0"}
_YEAR = re.compile(
    r"(?<!\d)(?<!\d[.,])(?P<year>(?:1[5-9]|20)\d\d|[一二][〇零一二三四五六七八九]{3})\s?年(?P<decade>代)?(?![间間级級产產])"
)
_MONTH = re.compile(r"(?<!\d)(?<!\d[.,])(?P<month>1[0-2]|0?[1-9])\s?月(?!号刊|号|份?刊)份?")
_DAY = re.compile(
    r"(?<!\d)(?<!\d[.,])(?:(?P<from>\d{1,2})[日号號]?\s?(?:[~∼〜～–—-]|至|到)\s?)?(?P<day>3[01]|[12]\d|0?[1-9])\s?[日号號](?![间間楼樓线線馆館游遊元制])"
)
_PART = re.compile(r"(?P<half>[上下])半年|第(?P<quarter>[一二三四1-4])季度|第(?P<quarter2>[1-4])四半期")
#: What comes again and again is no day.
EVERY = re.compile(r"[每毎]年?$")
_AHEAD = re.compile(r"将|將|计划|計劃|预计|預計|拟|擬|即将|予定|見通し|方針|开幕|するという")
_BEHIND = re.compile(r"了|已|曾|表示|宣布|称|稱|说|說|报道|報道|した|だった|明らかに")
_NEXT = re.compile(r"(?:下周?|来|下個|本)$")


def found(text: str) -> Iterator[Mention]:
    """Every mention in a narrow text, also of parts that are yet to be joined."""
    for named in full_dates(text):
        yield Mention(named.start, named.end, named.year, named.month, named.day)
    for match in _SHIFT.finditer(text):
        shift = _SHIFTS[match[0]]
        weekday = _WEEKDAYS[match["weekday"]] if match["weekday"] and shift.unit == "week" else None
        end = match.end() + (weekday is not None)
        yield Mention(
            match.start(),
            end,
            weekday=weekday,
            unit=shift.unit,
            shift=shift.shift,
            base=shift.base,
            part=shift.part,
        )
    for match in _WEEKDAY.finditer(text):
        yield Mention(match.start(), match.end(), weekday=_WEEKDAYS[match["zh"] or match["ja"]])
    yield from _numbers(text)
    for match in _PART.finditer(text):
        half = {"上": "half1", "下": "half2"}.get(match["half"] or "")
        nth = match["quarter"] or match["quarter2"] or ""
        yield Mention(match.start(), match.end(), part=half or f"quarter{_NUMERALS.get(nth, nth)}")


def lean(_: Mention, before: str, after: str) -> int:
    """Whether a sentence speaks of what is to come or what has been: what follows the mention says."""
    if _AHEAD.search(after[:40]) or _AHEAD.search(before[-12:]):
        return COMING
    return PAST if _BEHIND.search(after[:60]) else UNSAID


def _numbers(text: str) -> Iterator[Mention]:
    for match in _YEAR.finditer(text):
        year = int("".join(_NUMERALS.get(char, char) for char in match["year"]))
        yield Mention(match.start(), match.end(), year=year, part="decade" if match["decade"] else "")
    for match in _MONTH.finditer(text):
        yield Mention(match.start(), match.end(), month=int(match["month"]))
    for match in _DAY.finditer(text):
        last = Mention(match.start("day"), match.end(), day=int(match["day"])) if match["from"] else None
        yield Mention(match.start(), match.end(), day=int(match["from"] or match["day"]), until=last)
