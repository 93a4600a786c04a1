"""What a Chinese figure counts, right behind its measure word or before its number, and what it is held against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.analysis.chinese_measures import TELLING
from app.analysis.chinese_nouns import EVENTS, NOUNS
from app.analysis.figure import Figure
from app.analysis.patterns import regex
from app.analysis.text import Span

_BEFORE: Mapping[str, str] = {
    "about": "约 約 大约 大約 大概 约有 约为 約有 估计 估計 左右",
    "nearly": "近 将近 將近 接近 逼近 几乎 幾乎",
    "more than": "超过 超過 超 逾 突破 多于 多於 高于 高於 大于 不止 远超 遠超",
    "at least": "至少 最少 起码 起碼 不少于 不少於 不低于 不低於 不下",
    "up to": "不超过 不超過 未超过 未超過 没有超过 至多 最多 多达 多達 高达 高達 长达 長達 最高 不高于 不多于",
    "under": "不到 不足 未满 未滿 不满 不滿 少于 少於 低于 低於 小于",
}
#: So long may a sum or a time be: no bound of it.
_EXACT = frozenset({"长达", "長達"})
#: How high something is, is no bound of it: 高达七十余米.
_HIGH = frozenset({"m", "foot"})
#: A verb with its object: 发射五发.
_VERBS = regex(r"(?:发射|發射|试射|試射)$")
_TIMES = regex(r"[次起]$")
#: What turns a bound round: 不得少于 is at least, 不能超过 up to.
_TURNING = ["不得", "不能", "不可", "不应", "不應", "不许", "不許", "没有", "沒有", "未曾"]
_TURNED = {"under": "at least", "more than": "up to"}
_HELD = {
    word: comparator for comparator, words in _BEFORE.items() for word in words.split() if word not in _EXACT
} | {
    turning + word: turned
    for comparator, turned in _TURNED.items()
    for word in _BEFORE[comparator].split()
    for turning in _TURNING
    if word[-1] in "于於过過" and word[0] not in "不未"
}
_AFTER: Mapping[str, str] = {
    "以上": "at least", "以下": "up to", "以内": "up to", "以內": "up to", "之内": "up to", "之內": "up to", "内": "up to", "內": "up to", "左右": "about", "上下": "about", "多": "about", "余": "about",
    "餘": "about",
}  # fmt: skip
#: What only begins with the sign for within: 三天内塔尼亚胡, 两天内战, but 三天内部署.
_INNER = "塔尼|罗毕|羅畢|贾德|賈德|华达|布拉斯|[阁閣蒙政战戰陆陸河幕乱亂讧訌]|部(?![署分])|务|務"
_HELD_BEFORE = regex(
    rf"(?P<word>{'|'.join(sorted(_HELD, key=len, reverse=True))})(?:了|过|過|有|可?[达達]|为|為|可[载載]|可容[纳納])?(?:每[秒天日周週月年人次吨噸])?\s?$"
)
_HELD_AFTER = regex(
    rf"(?P<word>以上|以下|以[内內]|之[内內]|(?<=[年月周週天日时時秒钟鐘])[内內](?!{_INNER})|左右|上下|{'[多余餘]'}(?=[，。；、的时時後后前来來]|$))"
)
#: Characters before a number in which something may stand that it is held against, and behind it what it counts.
HELD, NOUN = 8, 14
ANY_NOUN = "|".join(sorted(set(NOUNS.split()), key=len, reverse=True))
_EVENTS = frozenset(EVENTS.split())
#: What describes a noun has none of these; 的 joins it.
_OPEN = r"[^\s，。、；：！？,.;:!?“”\"‘’（）()《》\d被在将將已于於是从從由因和与與及或并並也都向对對把给給参參出零一二两兩三四五六七八九十百千万萬亿億]"
_NOUN_BEHIND = regex(rf"(?:的)?(?P<kind>{_OPEN}{{0,8}}?)(?P<noun>(?:{ANY_NOUN})+)(?![长長际際])")
_LAST = regex(rf"(?:{ANY_NOUN})$")
_NOUN_AHEAD = regex(
    rf"(?P<noun>{ANY_NOUN})(?:共|约|約|总计|總計|总共|總共|合计|合計|仅|僅|各|(?:目前|现在|現在)?(?:一?共|总共|總共|现|現|已)有)?$"
)
_MEASURE = regex(rf"(?P<telling>{'|'.join(sorted(TELLING, key=len, reverse=True))})$")
#: Who is meant is understood behind 人 and what has a name of its own: 12人死亡.
_NO_NOUN = regex(r"(?:人口|人次|口人|人|%|％|倍|票|席位?|[户戶层層省市国國])$")


def held_against(text: str, figure: Figure, room: Span) -> Figure:
    """The figure with what it is held against, where a word for that stands at either side of it."""
    start, end = figure.span.start, figure.span.end
    held = figure.comparator
    before = _HELD_BEFORE.search(text, max(room.start, start - HELD), start)
    if before and not (figure.unit in _HIGH and before["word"] in ("高达", "高達")):
        start, held = before.start(), _HELD[before["word"]]
    if after := _HELD_AFTER.match(text, end, room.end):
        end = after.end()
        held = held if held and held != "about" else _AFTER[after["word"]]
    return replace(figure, span=Span(start, end), comparator=held)


def with_noun(text: str, figure: Figure, room: Span, measured: int) -> Figure:
    """The figure with what it counts: 57艘中国籍渔船, 渔船57艘; ``measured`` is where its measure word ends."""
    if figure.noun or figure.unit not in (None, "person"):
        return figure
    start, end = figure.span.start, figure.span.end
    words = text[max(start, measured - 4) : measured]
    behind = None if _NO_NOUN.search(words) else _NOUN_BEHIND.match(text, end, min(room.end, end + NOUN))
    if behind and not _is_object(behind["noun"], words):
        noun = _LAST.search(behind["noun"])
        return replace(figure, span=Span(start, behind.end()), noun=noun[0] if noun else behind["noun"])
    ahead = None if _NO_NOUN.search(words) else _NOUN_AHEAD.search(text, max(room.start, start - NOUN), start)
    is_verb = ahead and _VERBS.search(ahead["noun"]) and not _TIMES.search(words)
    if ahead and not is_verb and not _is_object(ahead["noun"], words):
        return replace(figure, span=Span(ahead.start(), end), noun=ahead["noun"])
    telling = _MEASURE.search(words)
    return replace(figure, noun=telling["telling"]) if telling else figure


def _is_object(noun: str, words: str) -> bool:
    """Whether something is done to it so many times, and it is not counted: 3次警告渡轮."""
    last = _LAST.search(noun)
    return words.endswith("次") and (last[0] if last else noun) not in _EVENTS
