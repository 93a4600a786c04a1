"""Numbers of people who are an account's sources and no figure of its matter: two people with knowledge of the talks, 소식통 3명,
两名知情人士. How many spoke to each outlet is no difference between what they report.

They count as sources only where the words beside them say that they say something: three officials familiar with the plan who
were dismissed are a figure of the matter. An article's figures are listed with them as before.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.analysis.counts import PERSON
from app.analysis.details import Detail
from app.analysis.patterns import regex

#: Characters behind the number, and before it, that are read.
BEHIND, BEFORE = 240, 40


@dataclass(frozen=True, slots=True)
class _Table:
    """What tells in one language that whoever is counted is a source: ``who`` they are is told from the number on, and that they
    ``say`` something behind that, or words of ``citing`` stand right before the number; of some something ``befell``.
    """

    who: re.Pattern[str]
    say: re.Pattern[str]
    citing: re.Pattern[str]
    befell: re.Pattern[str]


def _any(*words: str) -> str:
    return f"(?:{'|'.join(words)})"


_EN_SOURCES = _any(r"sources?\b(?! of\b)", r"insiders?\b", r"informants?\b")
#: Who stays without a name wherever they say something: as many officials said.
_EN_UNNAMED = _any("officials?", "diplomats?", "aides?")
#: What sources know of, or whom they know: a boat close to the reef is none.
_EN_TALKS = _any(
    "talks?", "negotiat(?:ions?|ors?)", "discussions?", "deliberations?", "deal", "matter", "plans?", "proposals?", "decisions?",
    "process", "case", "thinking", "investigation", "investigators", "situation", "operation", "government", "administration",
    "president", "presidency", "prime minister", "minist(?:ers?|ry)", "leaders?", "leadership", "palace", "party", "company", "family",
    "monitors", "mediators", "delegation", "team",
)  # fmt: skip
_EN_OF = rf" (?:(?:the|its|their|his|her|this|that) )?(?:[\w’'-]+ ){{0,3}}?{_EN_TALKS}"
#: What makes sources of anybody.
_EN_KNOW = _any(
    "(?:with|having|have|had) (?:[a-z-]+ ){0,2}knowledge of",
    "familiar with",
    "briefed (?:on|about)",
    f"informed (?:of|about){_EN_OF}",
    "privy to",
    f"close to{_EN_OF}",
    "in the know",
    "on (?:the )?condition (?:of anonymity|that)",
    "anonymously",
    "not (?:to )?be(?:ing)? (?:further )?(?:named|identified)",
    "declined to be (?:named|identified)",
    "not (?:publicly )?(?:authori[sz]ed|permitted|allowed) to (?:speak|talk|discuss|comment)",
)
_EN_SAY = r"(?:said|says?|told|tells?|confirmed|added|reported|warned|disclosed|revealed)\b(?! to\b)"
_EN_WHO = r"[\w’'-]+ (?:[\w’'-]+ ){0,3}?"
_KO_SOURCES = _any("소식통", "정보원", "내부자", "취재원", "관계자", "당국자")
_KO_KNOW = _any(
    "정통한",
    "밝은",
    "잘 아는",
    "(?:사정|내용|상황|사안)[을를] 아는",
    "익명의",
    "익명을 (?:요구|전제|조건)[가-힣]{0,2}",
    "이름을 밝히지 (?:말|않)[가-힣 ]{1,8}",
    "보고를? ?받은",
)
_KO_SAY = "(?:말했|말한|전했|전한|밝혔|밝힌|설명했|귀띔|확인했|덧붙였|알렸|답했)"
_ZH_SOURCES = _any("消息人士", "知情人士?", "知情者", "[内內]部人士", "[线線]人")
#: Of these only who says something by no other name: 两名官员说.
_ZH_UNNAMED = _any("官[员員]", "外交官")
_ZH_ANYBODY = _any("人士", "人[员員]", "官[员員]", "外交官", "的人")
_ZH_KNOW = _any(
    "知情", "不[愿願](?:透露|具)", "不具名", "匿名", "要求不", "熟悉", "[了瞭]解", "接近", "[听聽]取"
)
_ZH_SAY = _any(
    "[说說](?![好服明])",
    "[称稱](?![病为為作职職])",
    "表示",
    "透露",
    "告[诉訴]",
    "指出",
    "[证證][实實]",
    "披露",
)
#: Between a comma and the verb: 人士，周一说; another who speaks there is no source of the number: 人士失踪，家属说.
_ZH_HOW = r"(?:[周週][一二三四五六日]|[昨今][日天]|\d{1,2}[日号號]|[随隨][后後]|同[时時]|[还還也均都并]|分[别別]|[向对對在][^，。；：]{1,6}?)"
_TABLES: Mapping[str, _Table] = {
    "en": _Table(
        who=regex(
            rf"{_EN_WHO}{_EN_SOURCES}|[^.;:“”\"]{{0,60}}?[\s,]{_EN_KNOW}\b|{_EN_WHO}{_EN_UNNAMED}(?= {_EN_SAY}|[,.])",
            re.IGNORECASE,
        ),
        say=regex(
            rf"(?:[^.;:,“”\"]{{0,90}}?,?|[^.;:,“”\"]{{0,90}},[^.;:,“”\"]{{1,90}},) {_EN_SAY}(?!(?: that)? they\b)"
        ),
        citing=regex(
            rf"(?:\b(?:according to|citing|quoting|(?:cited|quoted) by|{_EN_SAY} by)|(?:^|[,”’\"'] ?){_EN_SAY}) (?:at least |about |the )?$",
            re.IGNORECASE,
        ),
        befell=regex(
            r"\b(?:was|were|(?:has|have|had) been|resigned|died)\b(?! (?:not|briefed|informed|familiar|speaking)\b)"
        ),
    ),
    "zh": _Table(
        who=regex(
            rf"[^，。；：]{{1,5}}?(?:[^，。；：]{{0,12}}?{_ZH_SOURCES}|[^。；：]{{0,24}}?{_ZH_KNOW}[^，。；：]{{0,14}}?{_ZH_ANYBODY}|{_ZH_UNNAMED})"
        ),
        say=regex(rf"(?:[^，,。；：]{{0,14}}?|[^，,。；：]{{0,8}}[，,]{_ZH_HOW}{{0,2}}){_ZH_SAY}"),
        citing=regex(r"(?:[据據]|援引|引述|引用)(?:至少|[约約])?$"),
        befell=regex("被|遭|死|受[伤傷]|身亡|[丧喪]生|免[职職]|[辞辭][职職]"),
    ),
}
_CLAUSE = regex(r"[,.;，。；]")
#: Whom a Korean number counts stands before it, or behind it: 소식통 3명, 3명의 소식통.
_KO_WHO = regex(
    rf"(?:{_KO_SOURCES}|{_KO_KNOW})(?![은는이가])(?:(?!에 (?:따르면|의하면)|[가-힣][은는이가을를] )[^,.“”\"])*$"
)
_KO_OF = regex(r"의 (?:[가-힣]{1,8} ){0,2}?[가-힣]{1,6}?(?=[은는이가을를]|에 따르면)")
#: What befell those of whom it is told, nobody else: 3명은 체포됐다고, not 3명은 장관이 체포됐다고.
_KO_BEFELL = r"(?:(?![가-힣][이가] )[^.,]){0,40}?(?:체포|구속|구금|억류|기소|해임|경질|파면|실종|석방|처벌|사망)(?:됐|되|당|했)"
_KO_SAYING = regex(
    rf"[은는](?!{_KO_BEFELL})(?![^.]{{0,200}}[가-힣][이가] {_KO_SAY})[^.]{{0,200}}?{_KO_SAY}|[이가] {_KO_SAY}|에 따르면|[을를] 인용|의 (?:말을|전언)"
)


def counts_sources(each: Detail) -> bool:
    """Whether a number of people is how many sources an account has."""
    if each.amount is None or each.amount.figure.unit not in (None, PERSON):
        return False
    raw, begin = each.passage.raw, each.passage.span.start
    start, end = each.span.start - begin, each.span.end - begin
    before = raw[max(0, start - BEFORE) : start]
    if each.passage.lang == "ko":
        of = _KO_OF.match(raw, end)
        end = of.end() if of else end
        is_source = _KO_WHO.search(before + raw[start:end])
        return is_source is not None and _KO_SAYING.match(raw, end) is not None
    table = _TABLES.get(each.passage.lang)
    return table is not None and _are_sources(table, before, raw[start : start + BEHIND])


def _are_sources(table: _Table, before: str, behind: str) -> bool:
    who = table.who.match(behind)
    if who is None:
        return False
    if table.citing.search(before):
        clause = _CLAUSE.split(behind[who.end() :], 1)[0]
        return table.befell.search(clause) is None
    said = table.say.match(behind, who.end())
    return said is not None and table.befell.search(behind, 0, said.end()) is None
