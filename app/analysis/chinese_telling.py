"""Whether a Chinese day is that on which something was said, not done: 3日表示, 3日主持例行记者会."""

from __future__ import annotations

from app.analysis.chinese_forms import in_both_forms
from app.analysis.patterns import regex

_HOUR = r"(?:上午|下午|晚间|晚上|晚|早上|凌晨|傍晚|中午|当天|当日)?"
#: Where and to whom it is said, before the verb.
_WHERE = r"(?:在[^，。；：、“”]{1,24}(?:上|中|时|间|内)?|就[^，。；：“”]{1,30}|对[^，。；：“”]{1,16}|向[^，。；：“”]{1,16}|针对[^，。；：“”]{1,24}){0,2}"
_HOW = r"(?:再次|再度|进一步|公开|明确|亲自|书面|发文|发表声明|发表谈话|发表讲话|接受[^，。；：“”]{1,16}(?:采访|专访|访问)时?)?"
_TELLS = (
    r"(?:表示|说(?![明服])|称(?![为作赞霸职])|宣布|指出|强调|透露|证实|介绍|回应|否认|声明|警告|承诺|呼吁|批评|谴责|重申|坦言|直言|告诉|通报|报道|引述|援引"
    r"|接受[^，。；：“”]{1,16}(?:采访|专访))"
)
#: What people are told at; somebody's talks and visits are none.
_EVENT = r"(?:(?:记者|新闻|媒体)?(?:发布|吹风|说明|通气|通报)会|记者招待会|记者会|新闻会|例会|简报会)"
_TOLD_AFTER = regex(in_both_forms(rf"(?:\([^()]{{1,8}}\)|（[^（）]{{1,8}}）)?{_HOUR}{_WHERE}{_HOW}{_TELLS}"))
_EVENT_AFTER = regex(
    in_both_forms(
        rf"(?:[，、]?[^，。；：、“”]{{0,24}}(?:主持|举行|召开|举办|出席|在)[^，。；：、“”]{{0,24}}|[^，。；：、“”]{{0,8}}的?(?:例行)?){_EVENT}"
    )
)
#: Longest stretch behind a day that is read.
ROOM = 90


def is_chinese_telling(raw: str, end: int) -> bool:
    """Whether something was said on the day that ends at a place of a sentence, or at a press briefing held on it."""
    behind = raw[end : end + ROOM]
    return bool(_TOLD_AFTER.match(behind) or _EVENT_AFTER.match(behind))
