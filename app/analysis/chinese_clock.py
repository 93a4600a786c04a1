"""Times of day in Chinese: 上午7时40分, 下午2点半, 15时许, 零时; no lengths (两小时), points (3点建议), or when (撞船时)."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from app.analysis.chinese_forms import in_both_forms
from app.analysis.chinese_numbers import number
from app.analysis.clock_reading import OF_24_HOURS, Hedge, Tongue, Zones
from app.analysis.clock_time import ABOUT, AFTER, AS_OF, BEFORE
from app.analysis.clock_zones import LOCAL, UTC
from app.analysis.patterns import regex

#: Parts of a day with the hours that they have, beyond 24 those of the next day.
_PARTS: Mapping[range, str] = {
    range(12): "凌晨 清晨 早晨 早上 今晨 清早 晨 早 大清早",
    range(1, 13): "上午",
    range(10, 16): "中午 正午 晌午",
    range(12, 24): "下午 午后",
    range(15, 24): "傍晚 黄昏",
    range(17, 30): "晚上 晚间 当晚 今晚 昨晚 明晚 同晚 每晚 晚",
    range(18, 30): "夜间 夜里 夜晚 夜",
    range(20, 30): "深夜 半夜 午夜 子夜",
}
_TRADITIONAL = str.maketrans("后黄当间", "後黃當間")
_HALVES = {
    form: hours
    for hours, words in _PARTS.items()
    for word in words.split()
    for form in (word, word.translate(_TRADITIONAL))
}
#: Places by whose clock times are told: what stands before 时间.
_PLACES: Mapping[str, str] = {
    "Beijing time": "北京 中国 中國",
    "Hong Kong time": "香港 港",
    "Taipei time": "台北 台湾 台灣 臺北 臺灣",
    "Korea time": "韩国 韓國 南韩 南韓 首尔 首爾",
    "Pyongyang time": "平壤 朝鲜 朝鮮",
    "Japan time": "日本 东京 東京",
    "Manila time": "马尼拉 馬尼拉 菲律宾 菲律賓",
    "Singapore time": "新加坡",
    "Hanoi time": "河内 河內 越南",
    "Bangkok time": "曼谷 泰国 泰國",
    "India time": "印度",
    "Tehran time": "德黑兰 德黑蘭 伊朗",
    "Baghdad time": "伊拉克",
    "Israel time": "以色列",
    "Turkish time": "土耳其",
    "Moscow time": "莫斯科 俄罗斯 俄羅斯",
    "Kyiv time": "基辅 基輔 乌克兰 烏克蘭",
    "London time": "伦敦 倫敦 英国 英國",
    "Paris time": "巴黎 法国 法國",
    "Berlin time": "柏林 德国 德國",
    "Brussels time": "布鲁塞尔 布魯塞爾",
    "Geneva time": "日内瓦 日內瓦",
    "Eastern time": "美东 美東 美国东部 美國東部 东部 東部 华盛顿 華盛頓 纽约 紐約",
    "Pacific time": "美西 美国西部 美國西部 太平洋",
    "Central European Time": "欧洲中部 歐洲中部 中欧 中歐",
    "Sydney time": "悉尼 雪梨",
    UTC: "格林尼治 格林威治 格林尼治标准 格林威治標準 世界协调 协调世界 世界標準 世界标准 国际标准 國際標準",
    LOCAL: "当地 當地 本地",
}
_NAMES = {"世界时": UTC, "协调世界时": UTC, "世界协调时": UTC, "GMT": UTC, "UTC": UTC} | {
    f"{place}{kind}": zone
    for zone, places in _PLACES.items()
    for place in places.split()
    for kind in ("时间", "時間", "标准时间", "標準時間", "夏令时间", "夏令時間", "当地时间", "當地時間")
}
#: A day between a clock and its time: 北京时间3月12日15时.
_DAY = in_both_forms(
    r"(?:(?:\d{2,4}年|\d{1,2}月|\d{1,2}[日号]|[（(]?(?:周|星期)[一二三四五六日天][）)]?|今[天日]?|昨[天日]?|明[天日]?|当天|同日|次日|本周)\s?){0,4}"
)
_ZONES = Zones(
    _NAMES,
    before=rf"ZONE[，,）)]?\s?(?:[在于於的]\s?)?{_DAY}(?:约|約|大约|大約)?$",
    behind=in_both_forms(r"(?:许|左右)?\s?[（(]ZONE[）)]"),
)

_NUMERAL = r"[零〇○一二两兩三四五六七八九十]{1,3}"
_HOUR = rf"(?P<hour>\d{{1,2}}|{_NUMERAL})"
#: Nothing begins inside a number, an order or another time.
_EDGE = in_both_forms(
    r"(?<!\d[.,，])(?:(?<![\d:：第以零〇○一二两三四五六七八九十百千万几数/])|(?<=周[一二三四五六])|(?<=星期[一二三四五六]))"
)
_HALF = f"(?P<half>{'|'.join(sorted(_HALVES, key=len, reverse=True))})"
_LOW = rf"(?:(?P<low>\d{{1,2}}|{_NUMERAL})\s?[-–—~～至到]\s?)?"
_O_CLOCK = r"(?:时|時)(?![间間候任期代刻速节節段差而常局事机機装裝空])"
_MINUTE = rf"(?P<minute>[0-5]?\d|{_NUMERAL})分(?![之钟鐘鍾])(?:\d{{1,2}}秒)?"
_REST = r"(?P<rest>半(?!点|點)|[一三]刻)|整"
_SURE_MINUTE = r"(?P<minute>[0-5]\d|零[一二三四五六七八九\d]|[二三四五]?十[一二三四五六七八九]?)分(?![之钟鐘鍾])(?:\d{1,2}秒)?"
#: What no point of an argument or an index has before it.
_DATED = in_both_forms(
    r"(?:(?<=[日号])|(?<=[今昨明当]天)|(?<=周[一二三四五六日])|(?<=星期[一二三四五六日])|(?<=时间))"
)
_LED = in_both_forms(
    r"(?:(?<=[日号在于自从约至到截])|(?<=截至)|(?<=[今昨明当每]天)|(?<=周[一二三四五六日])|(?<=星期[一二三四五六日])|(?<=时间))\s?"
)

_WAYS = tuple(
    regex(pattern)
    for pattern in (
        rf"{_HALF}\s?{_LOW}{_HOUR}\s?(?:{_O_CLOCK}|[点點](?:钟|鐘|鍾)?)(?:{_MINUTE}|(?P<bare>[0-5]\d|[二三四五]?十[一二三四五六七八九]?)(?![\d万萬%个個名人])|{_REST})?",
        rf"{_EDGE}{_LOW}{_HOUR}{_O_CLOCK}(?:{_MINUTE}|{_REST})",
        rf"{_EDGE}{_LED}(?!一[时時]){_LOW}{_HOUR}{_O_CLOCK}(?!许|許)",
        rf"{_EDGE}{_LOW}(?!一[时時](?:[前后後]|左右))(?P<hour>\d{{1,2}}|[零〇○]|{_NUMERAL})[时時](?=许|許|左右|前[后後]|起|[前后後](?=[，。、；]|$))",
        rf"{_EDGE}{_HOUR}[点點](?:{_SURE_MINUTE}|(?P<rest>半(?![点點])|[一三]刻)|钟|鐘|鍾|整)",
        rf"(?<=[于於在])\s?(?P<all>{_HOUR}[点點])(?=许|許|左右|前[后後])",
        rf"{_DATED}(?:约|約|大约|大約)?\s?(?P<all>{_HOUR}[点點])(?=许|許|左右|[前后後]|[，。、；]|[开開出抵到举舉发發起]|$)",
        rf"{_HALF}\s?(?P<hour>\d{{1,2}})[:：](?P<minute>[0-5]\d)(?![:：\d])",
        rf"(?:{_DATED}|(?<=[日号號]\s))\s?(?P<full>)(?P<hour>\d{{1,2}})[:：](?P<minute>[0-5]\d)(?![:：\d])",
        rf"(?<![\d:：.]){OF_24_HOURS}(?P<full>)(?P<low>\d\d[:：][0-5]\d)\s?[-–—~～至到]{{1,2}}\s?(?P<hour>\d\d)[:：](?P<minute>[0-5]\d)(?![:：\d])",
        r"(?P<named>正午|午夜|子夜)(?=[前后後时時起，。、；至到]|$)",
    )
)


def _number(written: str) -> int | None:
    if written.isdecimal() and written.isascii():
        return int(written)
    bare = written.lstrip("零〇○")
    value = number(bare) if bare else Decimal(0)
    return int(value) if isinstance(value, Decimal) else None


CHINESE = Tongue(
    ways=_WAYS,
    number=_number,
    halves=_HALVES,
    rests={"半": 30, "一刻": 15, "三刻": 45},
    named={"正午": 720, "午夜": 0, "子夜": 0},
    hedges=(
        Hedge(
            ABOUT,
            regex(r"(?:约|約|大约|大約|将近|將近|接近)\s?$"),
            regex(r"左右|许|許|前[后後]|多|[刚剛]过"),
        ),
        Hedge(AS_OF, regex(r"截[至止](?:到|至)?[^，,。；;]{0,20}$"), regex("止")),
        Hedge(BEFORE, None, regex(r"(?:之|以)?前(?![后後往线線方])")),
        Hedge(AFTER, None, regex(r"(?:之|以)?[后後]|过[后後]")),
    ),
    zones=_ZONES,
    tie=regex(r"\s?(?:[-–—~～]{1,2}|至|到)\s?"),
    none_before=regex(r"(?:[用耗历歷][时時]|成[绩績][为為]?)\s?$"),
    none_behind=regex(
        r"(?:钟|鐘|鍾)?(?:方向|位置)|(?<=[点點])[^，。；\s]{0,2}?(?:意见|意見|建议|建議|要求|共识|共識|希望|内容|內容|主张|主張|看法)"
    ),
    furniture=regex(
        r"\W*(?:[发發]布|更新|[发發]表|修改|[来來]源)(?:[时時][间間]|于|於)?\s?[:：]?\s?[\d\-./年月日\s]*(?:上午|下午)?$"
    ),
)
