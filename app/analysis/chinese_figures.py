"""Figures in Chinese reporting: a number and its unit or measure word; not ordinals, dates, names or idioms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.analysis.chinese_counted import ANY_NOUN, held_against, with_noun
from app.analysis.chinese_measures import ANOTHER, DIGITS, IN_MANY, LENGTHS, MONEY_BEFORE, ONLY_BEFORE, UNITS
from app.analysis.chinese_numbers import NUMBER, ODD, missing_scale, number
from app.analysis.figure import Figure, Value, ranged
from app.analysis.patterns import regex
from app.analysis.text import Span


def _unit_word(word: str) -> str:
    behind, only = ANOTHER.get(word), ONLY_BEFORE.get(word)
    if only:
        return f"{word}(?={only})"
    return (
        re.escape(word) + (f"(?![{behind}])" if behind else "") + ("(?![A-Za-z])" if word.isascii() else "")
    )


_UNIT = "|".join(_unit_word(word) for word in sorted(UNITS, key=len, reverse=True))
_TIE = r"\s?(?:[-–—−~∼～〜]{1,2}|至|到)\s?"
#: Nothing begins inside a word, another number, a date, an order or a clock.
_EDGE = r"(?<![A-Za-z\d_第.．:：/零〇一二两兩三四五六七八九十百千万萬亿億])(?<!\d[-－,，])(?<![A-Za-z][-－])"
_MONEY = "|".join(re.escape(word) for word in sorted(MONEY_BEFORE, key=len, reverse=True))
_FIGURE = regex(
    rf"(?:(?P<money>{_MONEY})|{_EDGE})(?:(?P<low>{NUMBER})(?P<lowunit>\s?(?:{_UNIT}))?(?P<tie>{_TIE}))?(?P<number>{NUMBER})\s?(?P<odd>{ODD}|来|來|几|幾)?\s?"
    rf"(?:(?P<halved>[个個][半多余餘])(?P<halfunit>小时|小時|月|星期|钟头|鐘頭)|(?P<unit>{_UNIT})(?P<half>半(?=[，。；、的后後前时時来來内內以]|$))?)"
)
#: 百分之十二, 三分之二.
_SHARE = regex(
    rf"{_EDGE}(?P<whole>百|{NUMBER})分之(?:(?P<low>{NUMBER}){_TIE})?(?P<part>{NUMBER})(?P<odd>{ODD})?"
)
#: Tenths: 两成, 七成五; 成 begins many words.
_TENTHS = regex(
    rf"{_EDGE}(?P<number>[一二两兩三四五六七八九]|[1-9])(?:(?P<tie>至|到|[-~—])(?P<high>[二三四五六七八九]))?(?P<more>多)?成(?P<fifth>半|五|[一二三四六七八九](?=[，。；、的左以]|$))?"
    r"(?:(?![为為立功员員本果就长長交分型熟团團效])|(?<=其中[一二两兩三四五六七八九1-9]成)(?=[为為]))"
)
_HALF = regex(
    r"(?P<over>过|過)?(?:(?<![一另大])一半|半[数數](?=以上|[的，。；]))|(?<![上下前后後大多])半(?P<unit>个?小时|個?小時|个月|個月|[公英]里|海里|浬|公斤|公尺|[吨噸](?![位级級])|年(?=[多以内內后後来來时時的，。]))"
)
_TENS = "一二两兩三四五六七八九"
#: A sum of people or things told by its scale alone: 人口达1400万, 三百多万.
_BARE = regex(
    rf"{_EDGE}(?P<number>\d+(?:\.\d+)?(?:[万萬][亿億]?|[亿億])(?:\d{{1,4}}[万萬])?|(?:\d千?|[{_TENS}][{_TENS}十百千]{{0,6}}){ODD}[万萬亿億])(?P<odd>{ODD})?(?=\s?(?:[，。；、）)！？]|以上|以下|左右|$))"
)
_DOZENS = regex(
    rf"(?<![第\d])(?:[数數几幾上]|成千)(?P<scale>[十百千]?[万萬]?[亿億]?)(?<![数數几幾上])\s?[多余餘]?\s?(?P<unit>{_UNIT})"
)
#: A sum from which another comes, in the unit of that: 由1.2亿降到8,000万美元.
_FROM = regex(
    rf"(?<=[由从從])\s?(?P<number>{NUMBER})(?P<odd>{ODD})?(?=(?:下|上)?[降升增减減跌涨漲][加长長少]?[至到]\s?(?:{NUMBER})\s?(?P<unit>{_UNIT}))"
)
#: 有百万游客: a scale alone with what it counts.
_SCALE_OF = regex(rf"(?<=[有近逾超约約])(?P<scale>[百千]?[万萬])(?=(?:{ANY_NOUN}))")
#: What tells that 内 ends a length: 10日内答复. Of what it begins otherwise there is no end: 10日内阁, 10日内塔尼亚胡.
_DONE = (
    "完成 提交 提出 提供 提名 作出 做出 作答 回应 回應 回复 回覆 答复 答覆 付清 付款 支付 缴纳 繳納 缴清 归还 歸還 退还 退還 返还 返還 返回 离开 離開 离境 離境 撤离 撤離 撤出 "
    "召开 召開 举行 舉行 达成 達成 实现 實現 结束 結束 恢复 恢復 解决 解決 决定 決定 公布 公开 公開 宣布 发布 發布 签署 簽署 签订 簽訂 停止 释放 釋放 交付 交出 移交 "
    "召集 递交 遞交 呈报 呈報 补交 補交 审议 審議 表决 表決 组阁 組閣 批复 核准 答辩 答辯 履行 执行 執行 搬离 搬離 迁出 遷出 复航 復航 就任 上任 "
    "到达 到達 抵达 抵達 送达 送達 送回 送往 必须 必須 须 須 应当 應當 应在 将 將 可以 可能 能够 能夠 不得 不会 不會 未能 未经 未經 没有 沒有 无法 無法 就 共 已 "
    "再次 再度 第 连续 連續 发生 發生 发射 發射 发动 發動 进行 進行 通过 通過 批准 采取 採取 向 对 對 由 从 從 与 與 和 因 若 如 接受 派遣 派出 部署 访问 訪問 选出 選出 "
    "组成 組成 赴 前往 申请 申請 登记 登記 报告 報告 上报 上報 至少 先后 先後 超过 超過 累计 累計 死亡 新增 上涨 上漲 下跌 增加 增至 减少 減少 降至 升至 关闭 關閉 开始 開始 "
    "生效 有效 拆除 修复 修復 找到 找出 逮捕 逮住 处理 處理 查明 调查 調查 说明 說明 道歉 上诉 上訴 改正 改善 整改 两次 兩次 三次 多次 几次 往返 出境 入境 出发 出發 出席 出台 同意 确认 確認"
)
#: Behind 日, that so many days are meant.
WITHIN = rf"(?:(?:之[内內]|以[内內])|[内內](?:$|[\s，。；：、,.;:!?！？）)”」』]|{'|'.join(_DONE.split())}))"
_DAYS = regex(rf"(?<![月\d第至到])(?P<number>\d{{1,3}}|[{''.join(DIGITS)}十百]{{1,3}})日(?={WITHIN})")
_COLD = regex(r"零下(?:约|約|近)?\s?$")
#: A sign right before a number: no tie to another number or a name.
_MINUS = regex(r"(?:零下|(?<![胜勝背欠抱])[负負]|(?<![\dA-Za-z%％年月日成])[-−－])\s?$")
_BELOW_NOUGHT = frozenset(("degree", "percent", "point"))
_DEGREES = regex(
    rf"(?:(?P<cold>零下|(?<![胜勝背欠抱])[负負]|(?<![\dA-Za-z%％年月日度])[-−－])|(?<=[温溫热熱])|(?<=[温溫](?:为|為|达|達|至|到))|(?<=[降升跌][至到了])|(?<=[温溫]下[降跌])|(?<=[温溫]上升))(?:(?P<low>{NUMBER})(?:摄氏)?度?{_TIE}(?:零下)?)?(?P<number>{NUMBER})(?P<odd>{ODD})?度(?!假)"
)
#: The minutes of an hour and some: 一小时四十分.
_REST = regex(rf"(?<=小[时時])零?(?P<number>{NUMBER})分(?![之钟鐘])")
_AND_MINUTES = regex(rf"零?{NUMBER}分(?!之)")
#: 億元 in traditional characters may be of several moneys.
_TRADITIONAL = regex("[萬億]")
#: How strong an earthquake is, and the level of an index.
_LEVELS = regex(
    r"(?<![\d.])(?P<number>\d\.\d)级|(?<![\d.])(?P<magnitude>\d\.\d)級|(?<![\d.:：])(?P<index>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{3,6}(?:\.\d+)?|\d+\.\d+)[点點](?![\d半分钟鐘])"
)
#: Names and idioms with a number and what looks like a unit.
_NAMES = regex(
    "一个中国|一個中國|两个中国|兩個中國|一国两制|一國兩制|三个代表|四个全面|四个自信|四个意识|两个确立|两个维护|两个一百年|两个大局|八项规定|三八线|三八線|三番五次|五次三番|三位一体|三位一體"
    "|二次大战|二次大戰|两人三足|三人行|三心二意|四面八方|三天两头|三口之家|五年[计規规]|[一二三四五六七八九十两兩]国论|三三两两|一五一十|千家万户|万家灯火"
    "|两个人(?!死|受|遇|被|失)|两位(?:领导人|元首|总统|总理|首脑|外长)|兩位(?:領導人|元首|總統|總理|首腦|外長)|两个国家|兩個國家|[届屆][一二三四五六七八九]次|(?:东盟|東盟|欧盟|歐盟|金砖|金磚|北约|北約)[一二三四五六七八九十]{1,3}[国國]|三天打鱼|三家分晋|三家村"
    "|[一二三四五六七八九]年[级級]|三轮车|五个一工程|九个一|[东南西北]三省|东北三省|三国演义|四季度|十个手指|七七八八"
)
#: What is told in an order before its number, and a rule or a bill by its number.
_ORDER = regex(
    r"第\s?$|(?:排名|排行|位列|位居|名列)(?:第)?$|(?:法|宪章|憲章|条例|條例|公约|公約|宪法|憲法|决议|決議)\s?$"
)
_FIRST = regex(r"前\s?$")
#: 今年前11个月 are a part of the year.
_FIRST_MONTHS = regex(r"(?:年|同期)前\s?$")
#: The years of a calendar: 24年12月, 98年; and lengths of years surely.
_CALENDAR = regex(r"\s?(?:\d{1,2}月|[月代级級版生度份初底末春夏秋冬中])")
_REPUBLIC = regex(r"民[国國]\s?$")
_TWO_PEOPLE = regex(
    r"(?:死亡|死伤|受伤|受傷|遇难|遇難|身亡|丧生|喪生|失踪|失蹤|被捕|被拘|获救|獲救|重伤|重傷|轻伤|溺亡|落水|伤|死|被杀|被害)"
)
_TWO_LOST = regex(r"(?:造成|导致|導致|致|逮捕|拘留|拘捕|打死|救起|救出|杀死|另有)\s?$")
#: What became of one who is counted: 一名船员死亡, 一人受伤, 一名被救船员死亡; not 一名遇难者, 一名受伤的船员, 一人不明.
_ONE_LOST = regex(
    r"(?:被[救困捕埋扣押]{1,2})?[^\s，。；、：\d被的]{0,5}?(?:不幸|当场|當場|已|仍|均|后|後)?(?:死亡|遇难|遇難|身亡|丧生|喪生|罹难|罹難|失踪|失蹤|(?:下落|去向|生死|行踪|行蹤)不明|溺亡|受伤|受傷|重伤|重傷|轻伤|輕傷|获救|獲救|被捕)"
    r"(?=[，。；、,;]|$|[，、和及并並]|另|后|後|[，]?\d)"
)
#: No year of a calendar with two digits is so early in the press at hand.
EARLIEST = 80


@dataclass(frozen=True, slots=True)
class _Read:
    """A figure and where its unit ends."""

    figure: Figure
    end: int


def chinese(text: str, span: Span) -> Iterator[Figure]:
    """The figures of a stretch of Chinese text, each once; the longest where ways to read one overlap."""
    names = [match.span() for match in _NAMES.finditer(text, span.start, span.end)]
    found = (
        each
        for way in (_written, _shares, _halves, _unnumbered, _told_otherwise, _levels)
        for each in way(text, span)
    )
    floor = span.start
    for each in sorted(found, key=lambda one: (one.figure.span.start, -one.figure.span.end)):
        at = each.figure.span
        if at.start < floor or any(start < at.end and at.start < end for start, end in names):
            continue
        room = Span(floor, span.end)
        held = held_against(text, each.figure, room)
        if _is_one_of_many(text, held, each.figure):
            continue
        whole = with_noun(text, held, room, each.end)
        floor = whole.span.end
        yield whole


def _is_one_of_many(text: str, held: Figure, bare: Figure) -> bool:
    """One is an article, 一名男子, but for a length of time that is held against something, 不到一年, and for one of whom
    something became, 一名船员死亡.
    """
    is_article = text[bare.span.start] == "一" and bare.value == 1
    if bare.unit == "person" and _ONE_LOST.match(text, bare.span.end):
        return False
    if text[bare.span.end - 1] == "倍":
        return False
    is_length = held.comparator or _AND_MINUTES.match(text, bare.span.end)
    return is_article and not (is_length and held.unit in LENGTHS)


def _written(text: str, span: Span) -> Iterator[_Read]:
    at = span.start
    while match := _FIGURE.search(text, at, span.end):
        at = match.end()
        if match["low"] and not _is_range(match):
            at = match.end("low")
            if not match["lowunit"]:
                continue
            at = match.end("lowunit")
            match = _FIGURE.match(text, match.start(), at)
        if match is not None:
            yield from _figure(text, span, match)


def _is_range(match: re.Match[str]) -> bool:
    """Whether both ends are told in one unit, the lower first."""
    low = (match["lowunit"] or "").strip()
    is_alike = not low or UNITS[low] == UNITS.get(match["unit"] or "")
    return is_alike and isinstance(_value(match), tuple)


def _figure(text: str, span: Span, match: re.Match[str]) -> Iterator[_Read]:
    value, unit = _value(match), _unit(match)
    if value is None or _is_another_thing(text, match, value):
        return
    if (match["half"] or (match["halved"] or "").endswith("半")) and isinstance(value, Decimal):
        value += Decimal("0.5")
    start, first = match.start(), max(span.start, match.start() - 4)
    sign = _MINUS.search(text, first, start) if unit in _BELOW_NOUGHT else None
    if sign or (unit == "degree" and _COLD.search(text, first, start)):
        value = _below(value)
    comparator = "about" if _is_odd(match) else None
    is_of_several = match["unit"] == "元" and not match["money"] and _TRADITIONAL.search(match["number"])
    at = Span(sign.start() if sign else start, match.end())
    figure = (
        Figure(at, value, None, comparator, "元") if is_of_several else Figure(at, value, unit, comparator)
    )
    yield _Read(figure, match.end())


def _unit(match: re.Match[str]) -> str | None:
    if match["money"]:
        return MONEY_BEFORE[match["money"]]
    return UNITS[match["unit"]] if match["unit"] else _halved(match["halfunit"])


def _halved(word: str) -> str | None:
    return UNITS.get(f"个{word}") or UNITS.get(f"個{word}")


def _value(match: re.Match[str]) -> Value:
    high = number(match["number"])
    if not match["low"]:
        return high
    low = number(match["low"])
    if isinstance(low, Decimal) and isinstance(high, Decimal):
        return ranged(low, high, missing_scale(match["low"], match["number"]))
    return None


def _is_odd(match: re.Match[str]) -> bool:
    return bool(match["odd"] or re.search(ODD, match["number"] + (match["halved"] or "")))


def _is_another_thing(text: str, match: re.Match[str], value: Value) -> bool:
    """The number belongs to an order, a calendar, a name, or says who is spoken of."""
    word, start = match["unit"] or "", match.start("low" if match["low"] else "number")
    before, after = text[max(0, start - 8) : start], text[match.end() : match.end() + 6]
    least = value[0] if isinstance(value, tuple) else value
    is_bare_scale = match["number"][0] in "十百千万萬亿億" and not (
        match["odd"] or match["number"][0] == "十" or word == "名"
    )
    return bool(
        _ORDER.search(before)
        or (_FIRST.search(before) and word in ("名", "位", "强"))
        or (_FIRST_MONTHS.search(before) and word in ("个月", "個月"))
        or (is_bare_scale and not re.search(r"(?:近|约|約|逾|超|超过|超過)\s?$", before))
        or (word == "年" and (_REPUBLIC.search(before) or _is_calendar(match, after)))
        or (word in ("岁", "歲") and match["odd"])
        or (word == "人" and match["number"] in ("两", "兩", "二") and not _is_fate(before, after))
        or (word in IN_MANY and not (match["number"][0].isdecimal() or (least or 0) >= 10))
    )


def _is_fate(before: str, after: str) -> bool:
    """Two people of whom something became are counted; 两人 are who is spoken of."""
    return bool(_TWO_PEOPLE.match(after) or _TWO_LOST.search(before))


def _is_calendar(match: re.Match[str], after: str) -> bool:
    """A year of the calendar, not so many years."""
    written = match["number"]
    if _CALENDAR.match(after):
        return True
    if not written.isdecimal() or match["odd"]:
        return False
    return len(written) > 3 or (len(written) == 2 and (int(written) >= EARLIEST or written[0] == "0"))


def _below(value: Value) -> Value:
    if isinstance(value, tuple):
        return ranged(-value[1], -value[0])
    return None if value is None else -value


def _shares(text: str, span: Span) -> Iterator[_Read]:
    for match in _SHARE.finditer(text, span.start, span.end):
        part, whole = number(match["part"]), number(match["whole"])
        comparator = "about" if match["odd"] else None
        if not isinstance(part, Decimal) or not isinstance(whole, Decimal) or not whole:
            continue
        at = Span(match.start(), match.end())
        if match["whole"] == "百":
            low = number(match["low"]) if match["low"] else None
            value: Value = ranged(low, part) if isinstance(low, Decimal) else part
            yield _Read(Figure(at, value, "percent", comparator), match.end())
        else:
            yield _Read(Figure(at, round(part / whole, 4), None, comparator), match.end())
    for match in _TENTHS.finditer(text, span.start, span.end):
        yield _Read(_tenths(match), match.end())


_OF_A_TENTH: Mapping[str, int] = {
    "": 0,
    "半": 5,
    **{each: at for at, each in enumerate("一二三四五六七八九", 1)},
}


def _tenths(match: re.Match[str]) -> Figure:
    low, high = number(match["number"]), number(match["high"]) if match["high"] else None
    value = 10 * low if isinstance(low, Decimal) else Decimal(0)
    top = 10 * high if isinstance(high, Decimal) else None
    value += _OF_A_TENTH.get(match["fifth"] or "", 0)
    whole: Value = ranged(value, top) if top else value
    return Figure(Span(match.start(), match.end()), whole, "percent", "about" if match["more"] else None)


def _halves(text: str, span: Span) -> Iterator[_Read]:
    for match in _HALF.finditer(text, span.start, span.end):
        unit = (UNITS.get(match["unit"]) or _halved(match["unit"])) if match["unit"] else None
        over = "more than" if match["over"] else None
        yield _Read(Figure(Span(match.start(), match.end()), Decimal("0.5"), unit, over), match.end())


def _unnumbered(text: str, span: Span) -> Iterator[_Read]:
    for match in _DOZENS.finditer(text, span.start, span.end):
        if match["scale"]:
            yield _Read(Figure(Span(match.start(), match.end()), None, UNITS[match["unit"]]), match.end())
    for match in _BARE.finditer(text, span.start, span.end):
        comparator = "about" if match["odd"] or re.search(ODD, match["number"]) else None
        value = number(match["number"])
        yield _Read(Figure(Span(match.start(), match.end()), value, None, comparator), match.end())


def _told_otherwise(text: str, span: Span) -> Iterator[_Read]:
    for match in _FROM.finditer(text, span.start, span.end):
        about = "about" if match["odd"] else None
        at = Span(match.start("number"), match.end())
        yield _Read(Figure(at, number(match["number"]), UNITS[match["unit"]], about), match.end())
    for match in _SCALE_OF.finditer(text, span.start, span.end):
        yield _Read(Figure(Span(match.start(), match.end()), number(match["scale"])), match.end())
    for match in _DAYS.finditer(text, span.start, span.end):
        yield _Read(Figure(Span(match.start(), match.end()), number(match["number"]), "day"), match.end())


def _levels(text: str, span: Span) -> Iterator[_Read]:
    for match in _LEVELS.finditer(text, span.start, span.end):
        value = number(match["number"] or match["magnitude"] or match["index"])
        yield _Read(Figure(Span(match.start(), match.end()), value), match.end())
    for match in _REST.finditer(text, span.start, span.end):
        yield _Read(Figure(Span(match.start(), match.end()), number(match["number"]), "minute"), match.end())
    for match in _DEGREES.finditer(text, span.start, span.end):
        value = _value(match)
        value = _below(value) if match["cold"] else value
        yield _Read(
            Figure(Span(match.start(), match.end()), value, "degree", "about" if match["odd"] else None),
            match.end(),
        )
