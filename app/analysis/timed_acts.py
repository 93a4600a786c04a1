"""What is done at a time of day, by the words beside it: two times are of one act only if they may tell the same deed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain

from app.analysis.acts import part
from app.analysis.chinese_script import character_by_character
from app.analysis.counterparts import are_counterparts
from app.analysis.deeds import LANGS, told_at
from app.analysis.details import Detail
from app.analysis.patterns import regex
from app.analysis.word_table import PATTERNS, Line, pattern_of

#: Times of which it is remembered what is done at them; and the places of one deed beside one that are read.
_REMEMBERED, MOST_OF_ONE = 4_000, 3
#: What else happens at a time of day, besides the deeds of the tables.
_AT_TIMES = (
    Line("left", r"left(?! (?:wing|hand|side|bank|behind|over|dead|wounded|injured|open|many|several|two|three|four|five)\b)|departure|sail(?:s|ed|ing)?(?= (?:at|from|for|out|on)\b|[.,;]|$)|set (?:off|out|sail)|cast off|pulled out", r"출발|출항|떠[났난나]", r"出发|启程|离港|出港|启航|离开|驶离|开出"),
    Line("arrived", r"reach(?:es|ed|ing)|came (?:in|home|ashore)|pull(?:s|ed|ing) in(?:to)?|enter(?:s|ed|ing)? (?:the )?(?:port|harbou?r)|(?:forced|made|had|ordered) to land|land(?:s|ed|ing)", r"도착|입항|귀항|들어[왔오온섰]", r"抵达|到达|到港|进港|入港|驶入|驶抵|飞抵|回到|返回|返抵"),
    Line("struck", r"struck|str(?:ikes?|iking)|hits?|hitting|collid~|collisions?|crash~|ramm~|rams?|bump~", r"부딪|충돌|들이받|추돌|강타", r"撞[上击向到毁]|相撞|碰撞|追尾|击中"),
    Line("lost", r"lost (?:all )?contact|vanish~|disappear~|went missing|(?:dropp?~|fell) off (?:the )?radar", r"연락이\s?(?:끊|두절)|교신이\s?끊|사라[졌지진]|실종", r"失联|失去联系|失踪|消失"),
    Line("reported", r"report(?:ed|s)?(?= (?:the|a|an|it)\b)|alert(?:ed|s)|distress (?:call|signal)|mayday|call for help|emergency call", r"신고(?!전|식|산)|조난\s?신호|구조\s?요청", r"报警|报案|接报|求救"),
    Line("spoke", r"spoke|speech|address(?:es|ed)", r"연설", r"讲话|演讲|致辞"),
    Line("voted", r"vot(?:ed|es?|ing)|ballots?|passed|approv~", r"표결|투표|가결|통과", r"表决|投票|通过"),
    Line("started", r"open(?:s|ed|ing)|kick(?:s|ed)? off|gather~|conven~|sat down", r"개회|개시|막을 올|모[였여인]", r"开始|开幕|开场|启动"),
    Line("ended", r"clos(?:ed|es|ing)|broke up|conclud~|adjourn~|(?:is|was|were|are) over|wrapp?(?:s|ed) up|last(?:s|ed)|ran until|continued until|dragg?~ on", r"끝[나났난]|막을 내|마[쳤치]|산회|폐회|이어[졌지진]|계속[됐되된]", r"结束|散会|闭幕|休会|持续到|延续到"),
    Line("dark", r"power (?:cut|failed|failure|outage)|outage|blackout|lights went out", r"정전(?!\s?(?:협|회담|위원|체제|선언))", r"停电|断电"),
    Line("detected", r"found(?! guilty)|discover~|detect~|spott?~|sight~", r"포착|탐지|감지|발견", r"探测|发现|监测到|侦测"),
    Line("questioned", r"question~|grill~", r"조사(?=[했하를받])|심문", r"讯问|问话|审讯"),
    Line("moved", r"transferr~|mov(?:ed|es|ing)|taken", r"이송(?=[했하됐되돼])|옮[겼겨긴]", r"转移|移送|押送"),
)  # fmt: skip
#: Deeds of the tables that are told by nouns too, of which another thing is done, or that last: talks end, a treaty is signed.
_NO_ACTS = frozenset(
    {
        "agreed", "statement", "contacted", "evidence", "transmitted", "raised", "promised", "invested", "threatened", "required", "exempt",
        "owned", "controlled", "sound", "violated", "admitted", "banned", "as planned", "demanded", "asked for", "declared",
    }
)  # fmt: skip
#: Lines of what else two accounts tell that are acts.
_TOLD = (
    "left",
    "arrived",
    "started",
    "ended",
    "in force",
    "missing",
    "damaged",
    "destroyed",
    "evacuated",
    "casualties",
    "injured",
)
#: What may be one act by several names, by the first of these: who lands has arrived, what is held has begun.
_ONE_ACT = {
    name: names[0]
    for names in (
        ("arrived", "landed", "anchored", "present", "entered", "visited"),
        ("left", "took off", "moved out", "walked out", "escaped", "evacuated"),
        ("started", "held", "opened", "in force", "resumed"),
        ("ended", "closed", "terminated", "completed", "stopped"),
        ("hurt", "injured", "casualties"),
        ("struck", "rammed", "crashed", "attacked", "exploded", "broken", "damaged", "destroyed", "aground"),
        ("lost", "missing", "sunk"),
        ("fired", "warning shots"),
        ("reported", "notified", "phoned"),
        ("voted", "signed", "adopted", "ratified", "allowed", "accepted", "vetoed"),
        ("moved", "in hospital", "rescued", "released"),
    )
    for name in names
}  # fmt: skip
_MORE = {lang: {line.name: regex(pattern_of(line, lang)) for line in _AT_TIMES} for lang in sorted(LANGS)}
#: A deed that only tells which is meant: 이륙한 항공기, 起飞的飞机.
_TELLS_WHICH = {
    "ko": regex(r"[가-힣]{0,3}?(?:한|된|던|난|간|온|은) (?=[가-힣])"),
    "zh": regex(r"[^，。]{0,4}?的(?=[\u4e00-\u9fff])"),
}


def are_of_two_acts(one: Detail, other: Detail) -> bool:
    """Whether the words beside two times of day tell of two acts: intercepted at 9:40, landed at 10:55; began, ended."""
    mine, theirs = (frozenset(_ONE_ACT.get(name, name) for name in acts_at(each)) for each in (one, other))
    return bool(mine and theirs and mine.isdisjoint(theirs)) or are_counterparts(one, other)


def are_of_one_act(one: Detail, other: Detail) -> bool:
    """Whether the words beside both tell one act by the tables; what may be one by two names is none surely."""
    return not acts_at(one).isdisjoint(acts_at(other))


def acts_at(each: Detail) -> frozenset[str]:
    """What is told to be done at a time of day, by the names of the tables; nothing if none knows its words."""
    lang, said = each.passage.lang, part(each.passage, each.span)
    start = each.passage.span.start
    words = " ".join(each.passage.raw[each.span.start - start : each.span.end - start].split())
    before, _, behind = said.partition(words)
    return _acts(before, behind, lang)


@lru_cache(_REMEMBERED)
def _acts(before: str, behind: str, lang: str) -> frozenset[str]:
    """The acts told on the side of a time of day on which its verb stands: in English before it, if any is there, else behind it."""
    sides = (before, behind) if lang == "en" else (behind, before)
    return next(filter(None, (_told(_plain(side, lang), lang) for side in sides)), frozenset())


def _plain(text: str, lang: str) -> str:
    return character_by_character(text) if lang == "zh" else text.replace("İ", "I").lower()


def _told(text: str, lang: str) -> frozenset[str]:
    """The acts that a text tells; only the first where that only tells which is meant, of which more is told."""
    if lang not in LANGS:
        return frozenset()
    told = sorted(((at, name) for name, at in _places(text, lang)), key=lambda each: each[0][0])
    if told and lang in _TELLS_WHICH and _TELLS_WHICH[lang].match(text, told[0][0][1]):
        first = told[0][0]
        return frozenset(name for at, name in told if at[0] < first[1])
    return frozenset(name for _, name in told)


def _places(text: str, lang: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """The names of what a text tells to be done, each with where its words stand."""
    yield from ((name, at) for name, at in told_at(text, lang, MOST_OF_ONE) if name not in _NO_ACTS)
    lines = chain(((name, PATTERNS[lang][name]) for name in _TOLD), _MORE[lang].items())
    yield from ((name, found.span()) for name, pattern in lines for found in pattern.finditer(text))
