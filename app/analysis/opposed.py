"""Sentences of two accounts of which one tells a deed and the other that it was not done, or its contrary."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, combinations, islice

import numpy as np

from app.analysis.attribution import HEADLINE_ROLES
from app.analysis.calls_answered import is_only_answered
from app.analysis.chinese_script import character_by_character
from app.analysis.deeds import CONTRARIES, LANGS, OF_ITS_OWN, told_at
from app.analysis.deeds_in_part import is_in_part, is_limited
from app.analysis.deeds_to_come import is_open_deed
from app.analysis.denial_words import asks, is_of_court, without_idle_signs
from app.analysis.figurative_deeds import is_figurative
from app.analysis.nearest import Likely, Pair
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.rebuttals import DENIAL, RANKED, words_of_denial
from app.analysis.said_not import says_not_of
from app.analysis.spoken_of import spoken_of
from app.analysis.stray_nots import BEHIND, BORDER, is_beside_a_not
from app.analysis.tabulation import Noted, noted_at
from app.analysis.text import Span
from app.analysis.things_done_to import are_done_to_two

#: Sentences of which it is remembered what is done in them; and the characters of one that are read, and its deeds.
_REMEMBERED, LONGEST, MOST, MOST_OF_ONE = 8_000, 600, 24, 4
#: So likely are two sentences the same at least, and so high are both among the likeliest for each other: see
#: tests/test_quality_invented.py. Of 150 pairs of press accounts that quote the same words two are opposed in one such pair each.
LIKELY = 0.1
#: Of two languages one place further down, if so likely, and of no deed that many do: in three planted matters four rows, all right.
LIKELY_ACROSS, RANKED_ACROSS = 0.3, 3
_OF_MANY = frozenset({"present", "raised", "promised", "visited", "asked for", "held", "allowed"})
#: The same of a deed and its contrary, which may be of two things: a bridge that is closed, a pier that is opened.
OF_CONTRARIES = 0.5
#: How likely the likeliest two sentences of two accounts are at least, that a short one of each may be of one matter.
OF_ONE_MATTER = 0.5
#: By judgement: characters before an English or a Chinese deed in which it may be said not to be done.
BEFORE, BEFORE_CHINESE = 60, 14
_NOT = {
    "en": regex(
        r"\b(?:(?:did|does|do|was|were|is|are|has|have|had|would|will|can|could|should)(?: not|n[’']t)(?! only| just)|cannot|(?:wo|ca|must|sha)n[’']t|never|at no time|no longer|neither|nor|no(?! (?:later|more|less|fewer|doubt|\d))"
        r"|none|nobody|nothing|few|hardly|scarcely|without|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing) to|declin(?:e|es|ed|ing) to|fail(?:s|ed|ing)? to|unable to|yet to|stopped short of|ruled out|not(?! only| just))\b",
        re.IGNORECASE,
    ),
    "ko": regex(
        r"[가-힣]{0,4}?(?:지|진)[는도를]?\s?(?:않|못)|(?:에|을|를|까지|에는|[이은는도])\s(?:이르|도달하|이루|이뤄지|나서|내|나오|발표하|발표되|채택하|채택되|갖|하|열리|있|쏘|쓰|받|사용하|이용하|응하|보내)지[는도를]?\s?(?:않|못)"
        r"|[가-힣]{0,4}?\s(?:적|사실|바|일|수|계획|예정|방침|생각)[이은도는]?\s(?:전혀\s|결코\s)?없|[이가은는도]?\s?(?:전혀\s)?없(?=[었다이])"
        r"|[가-힣]{0,6}(?:는|은|한) (?:주장|보도|의혹|사실|말|지적)[가-힣]{0,3}\s(?:[가-힣]{1,6}\s)?(?:부인|일축|반박)|[을를]? 위한 [가-힣]{1,6}도 없|[가-힣]{0,2}[을를는]?\s?데[는도]? 실패"
        r"|\s?(?:채택|체결|발표|서명)?[이가은는]?\s?(?:무산|불발|결렬)|[을를]\s?포기"
        r"|(?:하라는|하자는)?\s?(?:요구|제안|요청)[를을]\s(?:거부|거절)|[을를]\s(?:거부|거절)|에\s?실패"
        r"|자?(?:\s(?:사람|선원|국민|주민|승객|이))?[은는이가도]?\s(?:[가-힣]{1,6}\s)?(?:없[었다이으]|(?:나오|발생하|확인되|보고되|생기)지\s?않)|[가-힣]{0,2}[된한던진친난은인킨린]\s(?:[가-힣]{1,7}(?<![은는이가을를도에의로])\s)?[가-힣]{1,7}(?<![에서로과와])[은는이가도]\s(?:전혀\s|하나도\s)?없[었다이으습]"
    ),
    "zh": regex(
        r"没有?|(?:从|尚|并|仍|也|均|至今)?未(?!经|雨)能?|(?:从|并|绝|也|都|仍|将|还|决|拒|既)不|不(?=会|愿|肯|想|再|予|能|曾|是|同意|接受|承认|支持|参加|出席|存在|允许|打算|准备|应|构成|涉及)|否认|否决|拒绝|从未|并非|难以|无法|无意|无人"
    ),
}
#: Words of refusing, which deny no deed that is an offer: an invitation that is refused was made.
_REFUSING = regex(r"refus|declin|den|거부|거절|拒绝")
_OFFERS = frozenset({"invited", "asked for", "promised", "raised"})
#: What is put behind the name of a deed that is told of what has no body.
_IN_A_FIGURE = ", in a figure"
#: Deeds that are told of what is to come.
_OF_TIMES = frozenset({"put off", "cancelled", "as planned"})
#: Characters before a deed in which words tell what becomes of a "not".
BESIDE = 40
#: What is told of a case only: where an English or a Chinese clause begins so, where a Korean word with the deed or its "not" ends so.
_IN_CASE = {
    "en": regex(r"\b(?:if|unless|whether)$"),
    "zh": regex(r"(?:如果|假如|倘若?|(?<![宛恍仿])若(?!干)|除非|是否|一旦)[^，。]{0,12}$"),
    "ko": regex(r"[가-힣]{0,4}면(?=[\s,]|$)|[가-힣]{0,3}\s?경우(?=[에,\s])"),
}
#: Had Orn | signed, nobody would ask.
_HAD_IT = regex(r"(?:^|(?<=[a-z]{3})\.\s|[;:“\"]\s?)(?:had|should|were) (?:[a-z’'-]+ ){1,5}$")
#: What is not stopped goes on, what is not asked for may be done, and an offer that is not accepted was made: between a "not" and a deed.
_TURNED = regex(
    r"\b(?:accept|attend|violat|breach|demand|seek|sought|ask(?=s|ed|ing| )|urg(?=e|ing)(?!en)|request|stop|suspend|halt|cancel|refus|reject|lift|end|scrap|abandon|chang|revok|withdr[ae]w|rul|froz|freez|unfroz|disburs|repa[iy]|spen[dt])\w*|\b(?:notifi|inform|warn|consult|brief|told|tell)\w* (?:(?:in|at|\w+ly)(?: \w+)? )?(?:of|about|on|over)\b(?! any)|(?<!按)(?<!应)要求|敦促|呼吁|中断|暂停|停止|取消|拒绝|放弃|改变|撤销|解除|终止|否认|排除|冻结|解冻|偿还|归还|动用"
)
#: What nobody will accept is yet to come: cannot accept a second | intrusion, 不会容忍第二次 | 闯入.
_WILL_NOT = regex(
    r"\b(?:can(?:not| not|['’]t)|will (?:not|never)|won['’]t|would (?:not|never)|never|no longer|refus\w+ to) (?:[a-z]+ly )?(?:accept|tolerate|stand for|condone|countenance) (?:[a-z]+ ){0,4}$"
    r"|(?:不会|不能|绝不|决不|不再|不可|无法|不)(?:再)?(?:容忍|容许|接受)[^，。]{0,8}$"
)
#: A "not" reaches over both: did not violate the border | or seize any boats.
_OR = regex(r"\b(?:or|nor)\b|或")
#: Who or what did not do it is only told apart: buses that have not left, 떠나지 않은 버스. In English before the "not", else behind.
_APART = {
    "en": regex(
        r"[a-z] (?:that|who) (?=(?:did|do|does|was|were|is|are|has|have|had)(?: not|n[’']t))|[a-z] (?:that|who) (?:have|had|has) (?=never\b)"
    ),
    "ko": regex(
        r"(?:은|한|던)\s(?!것|건|걸|게|지\b|반면|(?:[가-힣]{1,8}\s)?[가-힣]{0,8}(?:정부|측|군|당국|부처|외교부|국방부|위원회|대표단|대사관|장관|대통령|총리)[은는이가의\s]|적|바\b|사실|채|상태|상황|점|이유|데|셈|게|뒤|이상|만큼|탓|듯|가운데)[가-힣]"
    ),
    "zh": regex(
        r"[了过]?的(?!是|话|情况|说法|消息|原因|问题|报道|报告|做法|行为|[^，。]{0,6}(?:政府|方面|当局|外交部|国防部|代表团|大使馆|军方|部长|总统|总理))[\u4e00-\u9fff]"
    ),
}
#: It was Orn that did not sign: told of Orn.
_CLEFT = regex(r"\bit (?:is|was) (?!said|reported|not)|\bis the (?:only|first|last|one) ")
_EN_BEHIND = regex(r" (?:nothing|nobody|none|neither(?= the\b| an?\b)|no (?:such |single )?[a-z]+)\b")
_KO_ENDING = regex(r"[가-힣]*")
_KO_BEFORE = regex(r"(?:^|\s)(?:안|못)\s$")
#: Sentences of an account that tell a deed at most, of which a short one is held against another's.
MOST_ALONE = 3
#: What the words of an English deed may begin with, which tells that it is to come, or is not.
_AUXILIARY = regex(r"(?:to|will|would|may|can|could|shall|must|should|be|not) ")
#: Words of not that are of a thing, up to its article.
_OF_THINGS, _ARTICLES = frozenset({"no", "without"}), frozenset({"the", "a", "an", "its", "their"})
#: Did not manage to, was not able to: that it was not done.
_MANAGED = regex(r"\b(?:manag|able|get|got)\w*")
#: Nobody, or not, right before a Chinese deed: 无人 | 受伤, 不 | 允许.
_NO_ONE = regex(r"(?:无(?:人员?)?|不)$")
#: Decided not to: that it was not done; not who was told or urged not to.
_CHOSE = regex(r"\b(?:decid|chos|choos|opt|elect|vot|prefer)\w*\s$")
#: Words between an English "not" and the deed at most.
MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Deed:
    """A deed of the table in its place; ``is_done``: whether it is told as done; ``words`` with the words that say not."""

    name: str
    is_done: bool
    words: Span


@lru_cache(_REMEMBERED)
def deeds_in(raw: str, lang: str) -> tuple[Deed, ...]:
    """The deeds that a sentence tells, and says are not so."""
    if lang not in LANGS:
        return ()
    text = raw[:LONGEST]
    text = character_by_character(text) if lang == "zh" else _lower(text)
    every = (_deed(name, at, text, lang) for name, at in told_at(text, lang, MOST_OF_ONE))
    return tuple(islice(filter(None, every), MOST))


def _lower(text: str) -> str:
    """A text in lower case, of the same length: İ would be two."""
    return text.replace("İ", "I").lower()


def _deed(name: str, at: tuple[int, int], text: str, lang: str) -> Deed | None:
    """A deed with what stands beside it; None where it is only asked for, hoped for or to come."""
    if lang == "en" and (leading := _AUXILIARY.match(text, at[0])):
        at = (leading.end(), at[1])
    start, end = at
    if lang != "ko" and _WILL_NOT.search(text, max(0, start - BESIDE), start):
        return None
    if is_only_answered(name, at, text, lang):
        return None
    denied = _denied_behind(at, text) if lang == "ko" else _denied_before(at, text, lang)
    name = f"{name}{_IN_A_FIGURE}" if is_figurative(name, at, text, lang) else name
    if _is_in_case(at, denied, text, lang):
        return None
    if denied is None or (name in _OFFERS and _REFUSING.search(denied.of(text))):
        is_open = name not in _OF_TIMES and is_open_deed(start, end, text, lang)
        is_open = is_open or is_in_part(at, text, lang)
        is_open = is_open or (denied is None and is_beside_a_not(end, text, lang))
        return None if is_open else Deed(name, True, Span(start, end))
    not_done = Span(min(start, denied.start), max(end, denied.end))
    is_other = _tells_apart(not_done, text, lang) or is_limited(at, (denied.start, denied.end), text, lang)
    return None if is_other else Deed(name, False, not_done)


def _tells_apart(not_done: Span, text: str, lang: str) -> bool:
    """Whether it is only told of which they are that they did not do it."""
    if lang == "en":
        reach = max(0, not_done.start - BESIDE)
        if _CLEFT.search(text, reach, not_done.start):
            return False
        return any(each.end() == not_done.start for each in _APART["en"].finditer(text, reach))
    return _APART[lang].match(text, not_done.end) is not None


def _is_in_case(at: tuple[int, int], denied: Span | None, text: str, lang: str) -> bool:
    """Whether a deed, or that it was not done, is told of a case that may be: if, unless, 않으면."""
    if lang == "ko":
        end = max(at[1], denied.end) if denied else at[1]
        return _IN_CASE["ko"].match(text, end, end + BEHIND) is not None
    opens = list(BORDER[lang].finditer(text, max(0, at[0] - BEFORE), at[0]))
    clause = opens[-1].end() if opens else max(0, at[0] - BEFORE)
    before = text[:clause] if lang == "en" else text[clause : at[0]]
    is_had = lang == "en" and _HAD_IT.search(text, max(0, at[0] - BEFORE), at[0]) is not None
    return is_had or _IN_CASE[lang].search(before) is not None


def _denied_behind(at: tuple[int, int], text: str) -> Span | None:
    """The words behind a Korean deed that say it was not done, or the one before it."""
    start, end = at
    found = _NOT["ko"].match(text, end, end + BEHIND) or _NOT["ko"].match(text, end - 1, end + BEHIND)
    before = _KO_BEFORE.search(text[max(0, start - 4) : start])
    return Span(*found.span()) if found else Span(start, start) if before else None


def _denied_before(at: tuple[int, int], text: str, lang: str) -> Span | None:
    """The words in the clause of an English or a Chinese deed that say it was not done."""
    start, end = at
    if behind := _EN_BEHIND.match(text, end) if lang == "en" else None:
        return Span(*behind.span())
    if none := _NO_ONE.search(text, max(0, start - BESIDE), start) if lang == "zh" else None:
        return Span(*none.span())
    reach = max(0, start - (BEFORE if lang == "en" else BEFORE_CHINESE))
    opens = max((each.end() for each in BORDER[lang].finditer(text, reach, start)), default=reach)
    said = without_idle_signs(text) if lang == "zh" else text
    cue = next(reversed(list(_NOT[lang].finditer(said, opens, start))), None)
    if cue is None or _is_turned(text, cue.end(), at) or _is_of_a_thing(cue, text[cue.end() : start]):
        return None
    between = text[cue.end() : start].strip()
    is_verb = lang == "en" and cue[0].lower().endswith(("not", "n't", "n’t", "never"))
    if is_verb and between.endswith("to") and not _MANAGED.search(between):
        return None if between != "to" or not _CHOSE.search(text, opens, cue.start()) else Span(*cue.span())
    is_far = lang == "en" and text.count(" ", cue.end(), start) > MOST_WORDS + 1
    return None if is_far else Span(*cue.span())


def _is_turned(text: str, start: int, at: tuple[int, int]) -> bool:
    """Whether words between a "not" and a deed turn it round."""
    turns = _TURNED.search(text, start, at[0]) or spoken_of(text, start, at)
    return turns is not None and _OR.search(text, turns.end(), at[0]) is None


def _is_of_a_thing(cue: re.Match[str], between: str) -> bool:
    """Whether "no" and "without" are of another thing: without warning the ship, without a doubt Orn."""
    words = between.split()
    return cue[0].lower() in _OF_THINGS and any(word in _ARTICLES for word in words[: len(words) - 1])


def opposed(one: Sequence[Deed], other: Sequence[Deed]) -> Iterator[tuple[Deed, Deed]]:
    """The deeds in which two sentences contradict each other: one is told, and nowhere said not to be done, and in the other
    it is said not to be done, or its contrary is told.
    """
    mine, theirs = (_by_name(each) for each in (one, other))
    for name, (done, not_done) in mine.items():
        their_done, their_not = theirs.get(name, (None, None))
        if (done and their_not and _tells_contrary(name, mine)) or (
            not_done and their_done and _tells_contrary(name, theirs)
        ):
            continue
        if done and not not_done and their_not and not their_done:
            yield done, their_not
        elif not_done and not done and their_done and not their_not:
            yield not_done, their_done
        elif done and not not_done and not their_done:
            for contrary in sorted(CONTRARIES.get(name, ())):
                told, untold = theirs.get(contrary, (None, None))
                if told and not untold and not mine.get(contrary, (None, None))[0]:
                    yield done, told


def _tells_contrary(name: str, told: Mapping[str, tuple[Deed | None, Deed | None]]) -> bool:
    """Whether the contrary of a deed is told too: who refused and "did not accept" agree, whatever was "accepted" besides."""
    return any(told.get(contrary, (None, None))[0] for contrary in CONTRARIES.get(name, ()))


def _by_name(deeds: Sequence[Deed]) -> Mapping[str, tuple[Deed | None, Deed | None]]:
    found: dict[str, tuple[Deed | None, Deed | None]] = {}
    for each in deeds:
        done, not_done = found.get(each.name, (None, None))
        found[each.name] = (done or each, not_done) if each.is_done else (done, not_done or each)
    return found


def opposites(found: Sequence[Passage], likely: Likely) -> Iterator[Pair]:
    """Pairs of two accounts of which one tells a deed and the other says that it was not done, or its contrary: sentences
    that are among the likeliest for each other; or, where one is too short for that, those that alone tell the deed.
    """
    told = [() if asks(each) or is_of_court(each) else deeds_in(each.raw, each.lang) for each in found]
    near = likely.among_the_likeliest(found, LIKELY, RANKED)
    below = (pair for pair in near if not any(found[at].role in HEADLINE_ROLES for at in pair))
    further = _further(found, likely, told)
    for i, j in chain(below, _of_one_matter(found, likely, _alone(found, told)), further):
        is_near = bool(likely.links.likely[i, j] >= OF_CONTRARIES)
        if both := _words(found[i], found[j], told[i], told[j], is_near=is_near):
            one, other = (_noted(found[at], words) for at, words in zip((i, j), both, strict=True))
            yield Pair(DENIAL, one, other, likely.of(found[i], found[j]))


def _further(
    found: Sequence[Passage], likely: Likely, told: Sequence[Sequence[Deed]]
) -> Iterator[tuple[int, int]]:
    """Sentences of two languages that are a little less near, and contradict each other in no deed that many do."""
    if len({each.lang for each in found}) < 2:
        return
    for i, j in likely.among_the_likeliest(found, LIKELY_ACROSS, RANKED_ACROSS):
        is_headline = any(found[at].role in HEADLINE_ROLES for at in (i, j))
        first = next(opposed(told[i], told[j]), None)
        is_across = found[i].lang != found[j].lang and not is_headline
        if first and is_across and _OF_MANY.isdisjoint(each.name for each in first):
            yield i, j


def _words(
    one: Passage, other: Passage, mine: Sequence[Deed], theirs: Sequence[Deed], *, is_near: bool
) -> tuple[Span, Span] | None:
    """The words by which two sentences contradict each other: those of a deed of the table, or in one language of any verb.
    What a sentence denies in other words it does not tell.
    """
    if both := next(
        (each for each in opposed(mine, theirs) if is_near or each[0].name == each[1].name), None
    ):
        denies = (
            each.is_done and words_of_denial(passage)
            for each, passage in zip(both, (one, other), strict=True)
        )
        ends = ((each.raw, deed.words, each.lang) for each, deed in zip((one, other), both, strict=True))
        return None if any(denies) or are_done_to_two(both[0].name, *ends) else (both[0].words, both[1].words)
    if _are_in_a_figure(mine, theirs) or _are_in_a_figure(theirs, mine):
        return None
    if said := says_not_of(one, other):
        return None if words_of_denial(other) else said
    turned = says_not_of(other, one)
    return None if turned is None or words_of_denial(one) else (turned[1], turned[0])


def _are_in_a_figure(mine: Sequence[Deed], theirs: Sequence[Deed]) -> bool:
    """Whether one sentence tells in a figure of speech what the other tells of a body: then their verbs are not one either."""
    return not {f"{each.name}{_IN_A_FIGURE}" for each in mine}.isdisjoint(each.name for each in theirs)


def _of_one_matter(
    found: Sequence[Passage], likely: Likely, pairs: Iterable[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Those of accounts of which some other two sentences are likely the same."""
    places: dict[str, list[int]] = defaultdict(list)
    for at, each in enumerate(found):
        places[each.account].append(at)
    for i, j in pairs:
        both = likely.links.likely[np.ix_(places[found[i].account], places[found[j].account])]
        if both.max() >= OF_ONE_MATTER:
            yield i, j


def _alone(found: Sequence[Passage], told: Sequence[Sequence[Deed]]) -> Iterator[tuple[int, int]]:
    """The places of short sentences of accounts that tell a deed in one sense alone, below the headline if they can, each
    with that of another account.
    """
    by_deed: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for at, deeds in enumerate(told):
        for name in dict.fromkeys(each.name for each in deeds):
            by_deed[name][found[at].account].append(at)
    for name, accounts in by_deed.items():
        alone = [
            next((at for at in places if found[at].role not in HEADLINE_ROLES), places[0])
            for places in accounts.values()
            if len(places) <= MOST_ALONE
            and len({each.is_done for at in places for each in told[at] if each.name == name}) == 1
        ]
        for one, other in combinations(alone, 2):
            is_own = name in OF_ITS_OWN and found[one].lang != found[other].lang
            if is_own or not (found[one].is_weighty and found[other].is_weighty):
                yield one, other


def _noted(passage: Passage, words: Span) -> Noted:
    """Words in their place, of Korean to the end of the word."""
    at, end = passage.span.start, words.end
    ending = _KO_ENDING.match(passage.raw, end) if passage.lang == "ko" else None
    return noted_at(passage, Span(at + words.start, at + (ending.end() if ending else end)))
