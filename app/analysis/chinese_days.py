"""How Chinese and Japanese write days, months, years and weekdays."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.analysis.calendar_words import full_dates
from app.analysis.chinese_figures import WITHIN
from app.analysis.chinese_numbered import is_day
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
from app.analysis.day_telling import AHEAD_SURELY, MONTH_AHEAD
from app.analysis.patterns import regex

JOINTS = Joints(regex(r"\s?(?:的|の)?"), regex(r"\s?(?:[~∼〜～–—-]|至|到|から)\s?"), coarse_first=True)
_SHIFTS: Mapping[str, Shift] = {
    "今天": Shift("day"), "今日": Shift("day"), "昨天": Shift("day", -1), "昨日": Shift("day", -1), "昨晚": Shift("day", -1),
    "前天": Shift("day", -2), "一昨日": Shift("day", -2), "明天": Shift("day", 1), "明日": Shift("day", 1), "后天": Shift("day", 2),
    "後天": Shift("day", 2), "大后天": Shift("day", 3), "大後天": Shift("day", 3), "大前天": Shift("day", -3), "明後日": Shift("day", 2),
    "前一日": Shift("day", -1, NEWS), "隔日": Shift("day", 1, TOLD), "隔天": Shift("day", 1, TOLD), "大前年": Shift("year", -3),
    "今晚": Shift("day"), "今晨": Shift("day"), "今早": Shift("day"), "今夜": Shift("day"), "今朝": Shift("day"), "昨夜": Shift("day", -1),
    "昨晨": Shift("day", -1), "明晚": Shift("day", 1), "明早": Shift("day", 1), "明晨": Shift("day", 1), "当天": Shift("day", 0, TOLD), "當天": Shift("day", 0, TOLD), "当日": Shift("day", 0, TOLD),
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
_SHIFT = regex(rf"(?:{longest_first(_SHIFTS)})(?=(?P<weekday>[一二三四五六日天](?![\d月日年]))?)")
#: 今（4）日, and alone as papers write it: 昨在, 今獲釋.
_GLOSSED = regex(
    r"(?P<day>[今昨明前])\s?[（(]\d{1,2}[)）]\s?[日天]|(?P<year>[今去明])\s?[（(]1[01]\d[)）]\s?年"
)
_SHORT = regex(
    r"(?<![如至当當现現迄古从從到一而于於])(?P<day>[今昨])(?=在|于|於|起|向|[对對]|就(?!是)|[获獲]|抵|赴|[与與](?!昔)|表示|[宣公][布佈]|[说說]|[质質][询詢]|[证證][实實]|[将將]|出席|[开開]|召[开開]|坦言|指出|批|[会會][见見晤])"
)
_SHORT_SHIFTS = {"今": 0, "昨": -1, "明": 1, "前": -2, "去": -1}
#: 今年前三季度, 2024年前十个月: with the year before them.
_FIRST = regex(
    r"(?<=年)前(?:(?P<quarters>[二两兩三23])季度|(?P<months>[2-9]|1[01]|十一?|[二两兩三四五六七八九])[个個]月)"
)
#: Years of the Republic of China, and the year before its first.
_REPUBLIC = regex(r"民[国國]\s?(?P<year>\d{1,3})\s?年")
_BEFORE_REPUBLIC = 1911
_WEEKDAYS: Mapping[str, int] = {
    **dict(zip("一二三四五六日", range(7), strict=True)), "天": 6, **dict(zip("月火水木金土", range(6), strict=True)),
}  # fmt: skip
_WEEKDAY = regex(
    r"(?<![上下本这這每毎一两兩三四五六七八九十\d])(?:周|週|星期|礼拜|禮拜)(?P<zh>[一二三四五六日天])(?![带帶年])|(?P<ja>[月火水木金土日])曜日?"
)
_NUMERALS = {char: str(value) for value, char in enumerate("〇一二三四五六七八九")} | {"零": "0"}
_YEAR = regex(
    r"(?<!\d)(?<!\d[.,])(?P<year>(?:1[5-9]|20)\d\d|[一二][〇零一二三四五六七八九]{3})\s?年(?P<decade>代)?(?![间間级級产產])"
)
_MONTH = regex(
    r"(?<!\d)(?<!\d[.,])(?:(?<!月)(?<!月\s)(?P<from>1[0-2]|0?[1-9])月?\s?(?:[~∼〜～–—-]|至|到)\s?)?(?P<month>1[0-2]|0?[1-9])\s?月(?!号刊|号|份?刊)份?"
)
#: 一月五日, and 一月 behind its year.
_WRITTEN = regex(
    r"(?<![一二三四五六七八九十])(?P<month>十[一二]?|[一二三四五六七八九])月(?:份|(?P<day>三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])[日号號])?"
)
#: A figure of a month has gone up or down: 6月出口增长5%.
_MEASURED = regex(
    r"(?:的|の)?[^，。、\s\d]{0,6}(?:出口|进口|進口|外贸|贸易|貿易|销量|銷量|销售|产量|物价|價格|价格|就业|失业|旅客|游客|工业|消费|零售|投资|房价|指数|CPI|PPI|GDP)"
    r"(?:(?![展会會望将將])[^，。\n“”]){0,16}?(?:增长|增長|下降|上涨|上漲|下跌|同比|环比|回落|回升|增加|减少|減少)(?!目标|目標|预期|預期|预测|预估|压力|空间)"
)
#: What was to be on a day has been: 6月3日举行了.
_HELD = regex(
    r"(?:[（(][^）)\n]{1,8}[）)])?(?:在[^，。\s]{1,10})?(?:[^，。\s在将將拟定]{0,6})(?:举行|舉行|召开|召開|签署|簽署|通过|通過|发射|發射|结束|結束|抵达|抵達|访问|訪問)了"
)
_DAY = regex(
    rf"(?<!\d)(?<!\d[.,])(?:(?P<from>\d{{1,2}})[日号號]?\s?(?:[~∼〜～–—-]|至|到)\s?)?(?P<day>3[01]|[12]\d|0?[1-9])\s?(?P<sign>[日号號])(?!(?<=日){WITHIN})(?![间間楼樓线線馆館游遊元制])"
)
_PART = regex(r"(?P<half>[上下])半年|第(?P<quarter>[一二三四1-4])季度|第(?P<quarter2>[1-4])四半期")
#: What comes again and again is no day.
EVERY = regex(r"[每毎]年?$|(?:农历|農曆|阴历|陰曆|旧暦|陰暦)(?:是|为|為|の)?$")
_AHEAD = regex(r"将|將|计划|計劃|预计|預計|拟|擬|即将|予定|見通し|方針|开幕|するという")
_BEHIND = regex(r"了|已|曾|表示|宣布|称|稱|说|說|报道|報道|した|だった|明らかに")
#: What leads to a day that has been: 已于5日离开, 曾在5日会面.
_ALREADY = regex(r"(?<![不未没沒])(?:已[经經]?|曾[经經]?)(?:[于於在]|是)?\s?$")
#: That something is to be done by a day: 须在9月30日前, 期限为9月30日, 9月30日前须.
_DUE = regex(
    r"(?:(?<![无無必])[须須]|必[须須]|需|(?<![供响響适適反对對])(?:应|應)(?:当|當)?[在于於]|最[迟遲]|不得?[晚迟遲][于於]|(?:期限|限期|[时時]限|截止日期?|到期日)[是为為至]?)[在于於是]?\s?$"
)
_DUE_BEHIND = regex(r"以?前[，]?[^，。\n]{0,6}(?:[须須]|应当|應當|需[要将在向缴繳交付提])")
#: And what tells that it has gone by.
_GONE_BY = regex(
    r"[^。\n]{0,6}[，,]?[^。\n]{0,8}(?:已过|已過|没有|沒有|未能|至今未|[逾过過]期)|已[^，。\n]{0,4}"
)
_NEXT = regex(r"(?:下周?|来|下個|本)$")


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
    yield from _in_short(text)
    yield from _numbers(text)
    for match in _PART.finditer(text):
        half = {"上": "half1", "下": "half2"}.get(match["half"] or "")
        nth = match["quarter"] or match["quarter2"] or ""
        yield Mention(match.start(), match.end(), part=half or f"quarter{_NUMERALS.get(nth, nth)}")


def _in_short(text: str) -> Iterator[Mention]:
    for match in _GLOSSED.finditer(text):
        unit = "day" if match["day"] else "year"
        shift = _SHORT_SHIFTS[match["day"] or match["year"]]
        yield Mention(match.start(), match.end(), unit=unit, shift=shift)
    for match in _SHORT.finditer(text):
        yield Mention(match.start(), match.end(), unit="day", shift=_SHORT_SHIFTS[match["day"]])
    for match in _FIRST.finditer(text):
        last = 3 * _small(match["quarters"]) if match["quarters"] else _small(match["months"])
        until = Mention(match.start(), match.end(), month=last)
        yield Mention(match.start(), match.end(), month=1, until=until)
    for match in _REPUBLIC.finditer(text):
        yield Mention(match.start(), match.end(), year=int(match["year"]) + _BEFORE_REPUBLIC)


def _small(word: str) -> int:
    """A number in digits or numerals, 两 for two."""
    return int(word) if word.isdecimal() else _number(re.sub("[两兩]", "二", word))


def lean(_: Mention, before: str, after: str) -> int:
    """Whether a sentence speaks of what is to come or what has been: 已于 before the mention, or what follows it, says."""
    if _ALREADY.search(before[-6:]):
        return PAST
    if (_DUE.search(before[-8:]) or _DUE_BEHIND.match(after)) and not _GONE_BY.match(after):
        return COMING
    if _AHEAD.search(after[:40]) or _AHEAD.search(before[-12:]):
        return COMING
    return PAST if _BEHIND.search(after[:60]) or _MEASURED.match(after) else UNSAID


def surely(each: Mention, _: str, after: str) -> int:
    """How many days ahead a date is this year's even in a sentence that tells of the past: none where what was on it
    has been, few for a month of which a figure is told.
    """
    if _HELD.match(after):
        return 0
    return MONTH_AHEAD if not each.day and _MEASURED.match(after) else AHEAD_SURELY


def _numbers(text: str) -> Iterator[Mention]:
    for match in _YEAR.finditer(text):
        year = int("".join(_NUMERALS.get(char, char) for char in match["year"]))
        yield Mention(match.start(), match.end(), year=year, part="decade" if match["decade"] else "")
    for match in _MONTH.finditer(text):
        month = int(match["month"])
        last = Mention(match.start("month"), match.end(), month=month) if match["from"] else None
        yield Mention(match.start(), match.end(), month=int(match["from"] or month), until=last)
    for match in _WRITTEN.finditer(text):
        day = _number(match["day"]) if match["day"] else None
        if day or text.endswith("年", 0, match.start()):
            yield Mention(match.start(), match.end(), month=_number(match["month"]), day=day)
    for match in _DAY.finditer(text):
        is_number = match["sign"] != "日"
        if is_number and not is_day(text, match.start(), match.end(), is_range=bool(match["from"])):
            continue
        last = Mention(match.start("day"), match.end(), day=int(match["day"])) if match["from"] else None
        yield Mention(match.start(), match.end(), day=int(match["from"] or match["day"]), until=last)


def _number(word: str) -> int:
    """二十一 and the like, up to 99."""
    tens, ten, ones = word.rpartition("十")
    value = int(_NUMERALS[ones]) if ones else 0
    return value + 10 * int(_NUMERALS[tens] if tens else 1) if ten else value
