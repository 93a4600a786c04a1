"""Whether a Chinese day is that on which something was said, not done: 3日表示, 3日主持例行记者会."""

from __future__ import annotations

from app.analysis.chinese_forms import in_both_forms
from app.analysis.patterns import regex

#: No mark, and none of the words of what else was done on that day: 3日在洛恩签署协定并宣布停火 is of an act.
_NO_MARK = "[^，。；：、“”,;:]"
_NO_DEED = "(?:(?![并后了递签扣捕击拘逮送撤开攻打抓抵]|发(?![言改])|交(?![部官大])|移(?!民)|运(?!输))[^，。；：、“”,;:])"
_HOUR = r"(?:上午|下午|晚间|晚上|晚|早上|凌晨|傍晚|中午|当天|当日)?"
#: Where and to whom it is said, before the verb.
_WHERE = rf"(?:在{_NO_MARK}{{1,24}}?(?:上|中|时|期间)|在{_NO_DEED}{{1,6}}?|就{_NO_MARK}{{1,30}}?|针?对{_NO_DEED}{{1,16}}?|向{_NO_DEED}{{1,12}}?){{0,2}}"
_HOW = rf"(?:再次|再度|进一步|公开|明确|亲自|书面|发文|发表声明|发表谈话|发表讲话|接受{_NO_MARK}{{0,16}}(?:采访|专访|访问)时?)?"
_TELLS = (
    r"(?:表示|说(?![明服])|称(?![为作赞霸职])|宣布|指出|强调|透露|证实|回应|否认|声明|警告|承诺|呼吁|批评|谴责|重申|坦言|直言|告诉"
    rf"|接受{_NO_MARK}{{0,16}}(?:采访|专访))"
)
#: What media and offices do without a word of where or to whom.
_REPORTS = "(?:介绍|通报|报道|引述|援引)"
#: What is told of by a thing, or came before what was done: 3日宣布的禁令, 3日发出警告后开火.
_NOTHING_MORE = "(?!的|后|过的)"
#: What people are told at; somebody's talks and visits are none.
_EVENT = r"(?:(?:记者|新闻|媒体)?(?:发布|吹风|说明|通气|通报)会|记者招待会|记者会|新闻会|例会|简报会)(?!后)"
_TOLD_AFTER = regex(
    in_both_forms(
        rf"(?:\([^()]{{1,8}}\)|（[^（）]{{1,8}}）)?{_HOUR}(?:{_WHERE}{_HOW}{_TELLS}|{_HOW}{_REPORTS}){_NOTHING_MORE}"
    )
)
_EVENT_AFTER = regex(
    in_both_forms(
        rf"(?:[，、,]?{_HOUR}(?:{_NO_DEED}{{1,24}}?)?(?:(?:主持|举行|召开|举办|出席|参加)了?|在){_NO_MARK}{{0,24}}|{_NO_DEED}{{0,8}}的?(?:例行)?){_EVENT}"
    )
)
#: Longest stretch behind a day that is read.
ROOM = 90


def is_chinese_telling(raw: str, end: int) -> bool:
    """Whether something was said on the day that ends at a place of a sentence, or at a press briefing held on it."""
    behind = raw[end : end + ROOM]
    return bool(_TOLD_AFTER.match(behind) or _EVENT_AFTER.match(behind))
