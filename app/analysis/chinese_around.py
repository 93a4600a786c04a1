"""Who speaks in Chinese where no verb of saying stands by the words: beside them, in their paragraph, in a headline."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.analysis.attribution import FRAGMENT, FULL, Attribution, Page
from app.analysis.chinese_led import heard, heard_behind
from app.analysis.chinese_names import is_person
from app.analysis.chinese_naming import Known, Told, nicknamed
from app.analysis.chinese_people import PRONOUN
from app.analysis.chinese_relays import BY_OUTLET, paper
from app.analysis.chinese_saying import CUES, OFFICES, ROLES
from app.analysis.patterns import regex

#: So many headlines and headings of a text are looked up in its body, and words of so many characters.
MOST_HEADLINES, LONGEST_WORDS = 20, 80
#: Fewer characters of a headline may stand in the body for another reason.
SHORTEST_REPEATED = 3
#: When and where something is said, as a clause of its own, and how many such clauses are passed over.
WHEN = regex(
    r"(?:\d{1,4}[年月日][^，,■]{0,14}|(?:[今昨当次翌同隔][日天晚早年]|周|星期|[上下中]午|凌晨|清晨|傍晚|深夜|入夜|会[前后]|赛[前后]|[事随最]后|镜头[前里]|采访[中时]|现场|席间|台上|台下|电话[里中]|电话那头|一旁|不远处|说话间|言谈间|话音[刚未]落|说着|说罢|说完|闲聊|回忆起?|说[起到]|谈[起到及]|提[起到及]|聊[起到]|想[起到]|望着|看着|面对|听[到说]|看到|得知|念及)[^，,■。]{0,16})"
)
_ASIDES = 2
_WHEN_FIRST = regex(rf"^”(?:{WHEN.pattern}[，,]){{1,{_ASIDES}}}")
#: That the words that were quoted are spoken: 喊出上述口号, 这样说.
_THOSE_WORDS = regex(
    r"(?:[喊说道讲提作发写留]出?[了下过]?(?:上述|以上|这番|此番|这句|这段|这些|那番|那句|如此)|(?:这样|如此|这么)(?:说|表示|写道|回应|回答|告诉|形容|解释|感叹|介绍)|发[出表]上述|一声令下)"
)
#: Words of a headline of so many characters are a clause.
CLAUSE = 8
_STOPS = regex(r"[\s，。！？…、；：]")
#: Who is told of behind a quotation and does not speak in it.
_HEARS = regex(
    r"(?:不同意|不认同|不这么|反对|反驳|听|读|看[到完了]|没有回应|未回应|否认|收到|面对|拒绝|掌|愣|被|默默|离开|走)"
)
#: What is told between two parts of what somebody says: “…，”林一舟叹了口气，“…”.
_SPLIT = regex(r"”[^，。；■“”]{2,24}，“")
#: Whom a headline names before a colon: 林一舟：“…”; 官员：渡轮“…”.
_HEADED = regex(rf"(?P<who>[^：“”，。！？\s]{{2,14}}?)(?:{CUES}|霸气|怒|笑|急)?[回曰]?：")
_IS_WHO = regex(rf"(?:{OFFICES}|{ROLES}|方|[外国]交部|政府|国防部|人士|消息|老板|学者)$")


def beside(lead: str, inside: str, after: str, known: Known) -> Told | None:
    """Who does something right behind a sentence that is quoted alone: “…。”林一舟摇了摇头."""
    sentence = re.split(r"[。！？\n■]", after[1:])[0]
    is_split = inside[-1] == "，" and _SPLIT.match(after)
    if (
        lead.strip()
        or not (inside[-1] in "。！？" or is_split)
        or after[1:2] in "，。\n"
        or _HEARS.search(sentence)
    ):
        return None
    if found := heard(heard_behind(sentence), known):
        return found
    first = _subject_clause(sentence)
    if PRONOUN.match(first):
        return Told(known.last, None, "") if known.last else None
    name = known.named.subject(first) or nicknamed(first)
    return Told(name, None, "") if name else None


def _subject_clause(sentence: str) -> str:
    """The first clause of a sentence that tells more than when and where."""
    clauses = re.split(r"[，,]", sentence)[: 1 + _ASIDES]
    return next((each for each in clauses if not WHEN.fullmatch(each)), clauses[-1])


def without_when(after: str) -> str:
    """What follows some words, without the clauses that tell when and where: ”周四上午，林一舟说."""
    return _WHEN_FIRST.sub("”", after)


def spoken_so(after: str, known: Known) -> Told | None:
    """Who is told behind a sentence to have spoken it: “…！”据《湖区邮报》报道，局长林一舟喊出上述口号."""
    outlet = BY_OUTLET.match(after, 1)
    sentence = re.split(r"[。！？\n■]", after[outlet.end() if outlet else 1 :])[0]
    if not _THOSE_WORDS.search(sentence):
        return None
    name = known.named.opening(sentence)
    name = known.last if name == "" else name
    return Told(name, paper(outlet), "") if name else None


def headed(headline: str, known: Known) -> Told | None:
    """Whom a headline names before its colon."""
    found = _HEADED.match(headline)
    if found is None:
        return None
    who = found["who"]
    name = known.named.subject(who)
    is_who = name or known.people.find(who) or is_person(who) or _IS_WHO.search(who)
    return Told(name or who, None, "", near=False) if is_who else None


def with_headlines(page: Page, told: Sequence[Attribution]) -> list[Attribution]:
    """With the speakers of what headlines repeat of the body."""
    spoken = [
        (_bare(each.span.of(page.text)), one)
        for each, one in zip(page.marked, told, strict=True)
        if one.speaker and not each.in_headline and each.span.end - each.span.start <= LONGEST_WORDS
    ]
    heads = [at for at, each in enumerate(page.marked) if each.in_headline and not told[at].speaker]
    all_told = list(told)
    for at in heads[:MOST_HEADLINES]:
        span = page.marked[at].span
        if span.end - span.start <= LONGEST_WORDS:
            all_told[at] = _repeated(span.of(page.text), spoken) or told[at]
    return all_told


def _repeated(words: str, spoken: Sequence[tuple[str, Attribution]]) -> Attribution | None:
    """Whoever alone is quoted with the words of a headline, as a clause or a part of one."""
    bare = _bare(words)
    if len(bare) < SHORTEST_REPEATED:
        return None
    found = [one for body, one in spoken if bare in body or (len(body) >= CLAUSE // 2 and body in bare)]
    if not found or len({one.speaker for one in found}) > 1:
        return None
    whole = len(bare) >= CLAUSE or words[-1] in "。！？"
    return replace(found[0], type=FULL if whole else FRAGMENT)


def _bare(words: str) -> str:
    return _STOPS.sub("", words)
