"""The words that make a date the first or the last of some time, or one that is left out of it, by language."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.analysis.chinese_forms import in_both_forms
from app.analysis.chinese_words import begins_longer, is_edge
from app.analysis.patterns import regex


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands right before a date, or right behind it. Of a group ``word`` the edge away from the date must be one of
    a word; what ends in ``unless`` before the date, or begins with ``unless_behind`` behind it, tells nothing.
    """

    before: re.Pattern[str] | None = None
    behind: re.Pattern[str] | None = None
    unless: re.Pattern[str] | None = None
    unless_behind: re.Pattern[str] | None = None

    def are_at(self, lead: str, text: str, end: int) -> bool:
        """Whether it stands at the date that ends there, with ``lead`` before it."""
        if self.unless is not None and self.unless.search(lead):
            return False
        if self.unless_behind is not None and self.unless_behind.match(text, end):
            return False
        before = self.before.search(lead) if self.before else None
        behind = self.behind.match(text, end) if self.behind else None
        return _is_own(before, lead, re.Match.start) or _is_own(behind, text, re.Match.end)


def _is_own(found: re.Match[str] | None, text: str, edge: Callable[[re.Match[str], str], int]) -> bool:
    if found is None or not found.groupdict().get("word"):
        return found is not None
    is_behind = edge is re.Match.end
    # By itself too, for 日前 is a word: 3月3日前台职员.
    return is_edge(text, edge(found, "word")) and not (is_behind and begins_longer(text, *found.span("word")))


def _of(pattern: str) -> re.Pattern[str]:
    """A pattern of Chinese in both forms, of English whatever its case."""
    return regex(in_both_forms(pattern), re.IGNORECASE)


_KOREAN_HOUR = r"(?:\d{1,2}시(?:\s?\d{1,2}분|\s?반)?|자정|정오)?"
_CHINESE_PART = r"(?:[（(][^（）()]{1,8}[）)])?[底末初]?(?:上旬|中旬|下旬)?"
#: Behind 前 it is whoever was that: 前外长, 前国会议员. 前总统须 may be either and is taken for "before", 前总统 without such a
#: word for whoever was; and an office that is not here (前内阁成员) is taken for "before".
_FORMER = (
    r"(?:任(?!务|何)|驻(?!军)|(?:副|首席|代理|卫生|环境|教育|农业|能源|劳动|商务|贸易|交通|文化|科技|体育|建设|司法|内务|公安|海洋|渔业|旅游|移民|[市州省县区]|部(?=副)|外交|国防|财政|法务|统一|内政|国家安全|国会|[众参]议?院|联合国|央行|警察|[陆海空]军|情报)*"
    r"(?:总统|总理|首相|主席|[外防部议市州省县局院校队厅行]长|委员长|秘书长|参谋长|司令|大臣|[大公特]使|国务卿|高官|秘书|总书记|领导人|[议官]员|顾问|党[首魁]|总裁|将军|法官|检察官|代表(?![团处大])|发言人|教练|女友|男友|夫人|首富|国[脚手]|董事长|总经理|首席执行官|冠军|童星|特工|间谍|狱警|警官|东家|老板|主播|主持人|教授|院士|船长)"
    r"(?![须需应可必]))"
)
#: Nor is 前 "before" in 前一天, 前两周.
_EARLIER = r"[一二两三四五六七八九十几数\d]+(?:天|日|晚|夜|周|个?月|年|任)"
#: What is moved to a day happens on it; what is extended to it lasts until then.
_CHINESE_MOVED = (
    r"(?:推迟|延迟|延后|推后|押后|顺延|提前|改期?|移|挪|定|[追回]溯|回"
    r"|(?:会[谈议晤]|峰会|选举|投票|访问|仪式|[比大球]赛|谈判|磋商|演习|开庭|听证会|论坛|典礼)[^，。；]{0,4}延期?)(?:举行|进行|召开)?[至到]了?\s?$"
)
_ENGLISH_MOVED = r"\b(?:postpon|put(?:ting)?\soff|(?:push|mov)(?:ed|es?|ing)?\sback|h[eo]ld(?:s|ing)?\sover|deferr?|reschedul|adjourn|delay)[a-z]*\s(?:[\w’']+\s){0,2}(?:until|till)\s$"
_ENGLISH_PART = r"(?:the end of\s|late\s|early\s|mid-)?"
_ENGLISH_BY = rf"(?<!followed\s)(?<!preceded\s)\bby\s{_ENGLISH_PART}"

#: What is to be done; and what had been done by a day, or came to so much by it.
_ENGLISH_AIM = r"\b(?:to|must|will|would|shall|should|can|could|may|might|needs?|due|deadline|wants?|wanted|aims?|plans?|hopes?)\b"
_ENGLISH_DONE = (
    r"(?:\b(?:had|(?:was|were)\s(?:[a-z]+ly\s)?[a-z]+(?:ed|en|wn|ght|lt|nt|de)|grew|rose|fell|died|sank|left|came|went|stood|reached|drew|lost|won|increased|decreased|dropped|climbed"
    r"|doubled|killed|spread|declined|swelled|shrank)\b)"
)
_ENGLISH_WAS_BY = rf"^(?!.*{_ENGLISH_AIM}).*{_ENGLISH_DONE}.*\bby\s{_ENGLISH_PART}$"
_ENGLISH_BY_THEN = rf"(?![^.;]*{_ENGLISH_AIM})[^.;]{{0,80}}?{_ENGLISH_DONE}"
#: Korean 까지 of what is moved to a day.
_KOREAN_MOVED = (
    r"(?!\s?(?:[^\s,.]{1,8}\s){0,3}?(?:연기|순연|미뤄|미뤘|미룬|미루|늦춰|늦췄|늦춘|늦추|앞당|당겨))"
)

#: The day by which something is to be done; a Korean 까지 may be that or the end of some time.
DEADLINE: Mapping[str, Beside] = {
    "en": Beside(
        _of(rf"(?:{_ENGLISH_BY}|\bno later than\s{_ENGLISH_PART})$"),
        unless=_of(_ENGLISH_WAS_BY),
        unless_behind=_of(_ENGLISH_BY_THEN),
    ),
    "ko": Beside(),
    "zh": Beside(
        _of(r"(?:不[迟晚]于|最[迟晚][于在]?)\s?$"),
        _of(rf"{_CHINESE_PART}(?:[之以]前|前(?=移)|(?P<word>前)(?![来后]|{_FORMER}|{_EARLIER}))"),
    ),
}
#: The last day of some time, or that up to which something is told, without those of DEADLINE. 渡轮直到3月31日才复航 and "no ferry sailed until March 31" are
#: taken for such days, and 截止日期推迟至5月31日 is not.
UNTIL: Mapping[str, Beside] = {
    "en": Beside(
        _of(rf"(?:\b(?:until|till|through)\s{_ENGLISH_PART}|{_ENGLISH_BY})$"), unless=_of(_ENGLISH_MOVED)
    ),
    "ko": Beside(
        behind=regex(rf"\)?\s?(?:오전|오후|말|새벽|아침|저녁|밤)?\s?{_KOREAN_HOUR}\s?까지{_KOREAN_MOVED}")
    ),
    "zh": Beside(
        _of(r"(?:截至|截止到?|[直延][到至]|(?P<word>[到至]))了?\s?$"),
        _of(rf"{_CHINESE_PART}(?:为止|截止)"),
        _of(_CHINESE_MOVED),
    ),
}
#: The day on which something began that goes on: 이달 초부터, "since July". Of 起义工 and 起点心 the longer word is read,
#: 起义 and 起点, so that they tell none.
SINCE: Mapping[str, Beside] = {
    "en": Beside(_of(r"\b(?:since|from|starting|beginning)\s(?:in\s|on\s|early\s|late\s|mid-){0,2}$")),
    "ko": Beside(behind=regex(r"\)?\s?(?:초순?|중순|하순|말)?\s?(?:오전|오후|새벽|아침|저녁|밤)?\s?부터")),
    "zh": Beside(
        _of(r"(?P<word>自从?|从)\s?$"),
        _of(rf"{_CHINESE_PART}(?:(?P<word>起)(?!获[^准得])|(?:以|之)?来(?=[，、的])|以来|开始)"),
    ),
}
#: The day that is left out: (25일 제외), 25일을 뺀, "excluding Dec. 25".
LEFT_OUT: Mapping[str, Beside] = {
    "en": Beside(
        regex(r"\b(?:excluding|except(?:ing)?(?: for)?|apart from|other than)\s(?:the\s)?$", re.IGNORECASE)
    ),
    "ko": Beside(behind=regex(r"(?:\s?\([^()]{1,10}\))?(?:[을를은는])?\s?(?:제외|빼고|뺀)")),
    "zh": Beside(
        regex(in_both_forms(r"(?:除了?|不[含算]|不包括)\s?$")),
        regex(in_both_forms(r"(?:[（(][^（）()]{1,8}[）)])?(?:除外|(?:以|之)?外(?=[，、都均其])|不[含算])")),
    ),
}
