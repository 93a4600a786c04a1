"""Where one sentence says with a "not" what another says with the same verb."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from app.analysis.acts import BESIDE, in_common, may_be_one_time
from app.analysis.denial_words import asks, says_not
from app.analysis.denied_limits import bounds
from app.analysis.denied_things import MOST_CUES
from app.analysis.english_names import words
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.sameness import units
from app.analysis.text import Span
from app.analysis.things_left import LONGEST, clause_around, things_left
from app.analysis.verb_forms import english_forms, korean_past, without_final

#: So much of the lighter of two sentences is in the other, where one says not what the other says.
ALIKE = 0.6
_EN_NOT = regex(
    r"(?<!\bonly )\b(?:(?:(?:did|does|do|will|would|has|have|had|is|are|was|were|can|could|should|shall|may|might)(?: not|n[’']t)|cannot|can[’']t|won[’']t|never)"
    r"\s(?:(?:yet|been|be|also|currently|immediately|formally|publicly|fully|actually)\s)*"
    r"|(?:fail|refus|declin)(?:s|es|ed)\sto\s|(?:was|were|is|are) unable to )(?P<verb>[a-z]{3,})\b(?! again\b)"
    r"|\b[Nn]o (?:[\w-]+ ){1,8}?(?:was|were|has been|have been|had been) (?P<passive>(?!no)[a-z]+(?:ed|n|t|ld|de|ck))\b"
    r"|\b(?P<active>[a-z]{2,}ed|made|held|struck|took|gave|sent|won|found|paid) no (?=[a-z])|\bwithout (?P<gerund>[a-z]{3,}ing)\b"
    r"|\b(?:has|have|had) no plans? to (?P<plan>[a-z]{3,})\b",
    re.IGNORECASE,
)
#: Behind these and a "not" comes no act.
_NO_ACT = words(
    "the only all any yet been being have has know say said comment elaborate specify give want need include appear seem enough just necessarily confirm verify rule"
)
_EN_WORD = regex(r"[A-Za-z][A-Za-z’'-]*")
_KO_NOT = regex(
    r"(?P<verb>[가-힣]{2,6}?)(?:하|되|받)?(?:지|지도)\s?(?:않|못)(?=(?:았|는|했|한|할|을 (?:것|예정|방침|계획)|을 것|겠|기로)[가-힣 ]{0,8}(?:다|습니다))"
    r"|(?<![가-힣])(?P<short>[가-힣])(?:지|지도)\s?(?:않|못)(?=(?:았|했)[가-힣 ]{0,8}(?:다|습니다))"
    r"|(?P<noun>[가-힣]{2,4})[을를에]\s(?:이루|이르|도달하)지\s?(?:않|못)|(?P<failed>[가-힣]{2,6}?)(?:하|되)는 데(?:는|에|에는)? 실패(?=했)"
    r"|(?P<fact>[가-힣]{2,6})(?:한|된|받은)\s(?:사실|적|바)[이은도]?\s없|(?<![가-힣])(?P<done>[가-힣]{1,5})\s(?:사실|적|바)[이은도]?\s없(?=[다었습])"
    r"|(?<![가-힣])(?P<plan>[가-힣]{1,6})\s(?:계획|예정|방침|생각)[이은도]?\s없(?=[다었습])"
)
_KO_DONE = r"(?:하|되|받)?(?:했|됐|되었|하였|받았|한다|된다|합니다|됩니다|했습|됐습|하기로|되기로|하겠|(?:할|될|받을)(?= (?:것|예정|방침|계획)))"
_KO_REACHED = r"(?:[을를] 이뤘|[을를] 이루|에 이르렀|에 도달했)"
#: ㄴ and ㄹ, with which a Korean verb stands before its noun.
_DONE_FINAL, _PLAN_FINAL, _FINALS, _FIRST = 4, 8, 28, 0xAC00
_ZH_NOT = regex(
    r"(?:没有|沒有|[从從]?未)[向对對给給][^，。]{1,12}?(?P<given>提供|出售|出口|发射|發射|转让|轉讓|支付|移交|开火|開火|道歉|派遣|派出|交付|开放|開放)"
    r"|(?<!在)(?:没有|沒有|未能|并未|並未|尚未|从未|從未|不会|不會|拒绝|拒絕)(?P<verb>(?![就与與和对對向在因把将將])[\u4e00-\u9fff]{2})"
    r"|(?:未能?|没有|沒有)就[^，。]{1,20}?(?P<noun>达成|達成)|不(?P<fact>存在|承认|承認|同意|接受|参加|參加|支持|出席)"
    r"|(?<![并並尚从從])未(?P<short>出席|参加|參加|召见|召見|签署|簽署|发射|發射|进入|進入|讨论|討論|达成|達成|通过|通過|邀请|邀請|撤回|访问|訪問|会见|會見|批准|同意|提供)"
)
#: What is not done until a time or a condition, or since a time, may be done then.
UNTIL = regex(
    r"\b(?:until|unless|before|till|later|eventually|finally|since|so far)\b|\bin (?:\w+ ){1,3}(?:days|weeks|months|years)\b|까지|전에는|뒤늦|나중에|이후|이래|동안|결국|直到|之前|以来|以來|至今"
)
#: Behind a "not" and its act: the not may be of the reason alone.
_REASON = regex(
    r"\b(?:because|so that|in order (?:to|that)|for the sake of|out of|due to|owing to)\b", re.IGNORECASE
)
#: A "not" of what is to come, and where another sentence tells the act as to come, before or in its words.
_TO_COME = {
    "en": (
        regex(r"\b(?:will|would|shall|won[’']t)\b|\bno plans?\b", re.IGNORECASE),
        regex(r"\b(?:will|would|shall|may|might|can|could|should|must|to)\s(?:\w+ly |be |soon )?$", re.IGNORECASE),
    ),
    "ko": (regex(r"[않못][을겠기할]|계획|예정|방침|생각"), regex(r"(?:기로|[할될을겠])$|[할될을갈낼날]\s?(?:것|예정|방침|계획)")),
    "zh": (regex(r"不[会會]|拒"), regex(r"(?:将|將|会|會|拟|擬|计划|計劃|准备|準備)[^，。]{0,6}$")),
}  # fmt: skip


def said_and_not(one: Passage, other: Passage) -> tuple[Span, Span] | None:
    """Where one passage says not what another says of the same things, names and time."""
    both = next(_acts(one, other), None)
    return (
        both if both and _are_of_one_act(one, other, both) and _are_of_one_thing(one, other, both) else None
    )


def says_not_of(one: Passage, other: Passage) -> tuple[Span, Span] | None:
    """Where one passage says not, in its own places, what another says with the same verb, in the same tense and without any
    word of "not", be it of other things; both in one language.
    """
    if one.lang != other.lang or one.lang not in _ACTS or asks(one) or asks(other) or says_not(other):
        return None
    return next(_acts(one, other), None)


def may_say_not(passage: Passage) -> bool:
    """Whether a passage may say not what another says."""
    return passage.lang in _ACTS and _ACTS[passage.lang][0].search(passage.raw[:LONGEST]) is not None


def _acts(one: Passage, other: Passage) -> Iterator[tuple[Span, Span]]:
    """Where one passage has a verb with a "not", and nowhere without, and another has it without."""
    says_not, act = _ACTS[one.lang]
    raw, theirs = one.raw[:LONGEST], other.raw[:LONGEST]
    rest = says_not.sub(" ", raw)
    for found in islice(says_not.finditer(raw), MOST_CUES):
        span = Span(*found.span())
        if (
            not act(found, rest)
            and (said := act(found, theirs))
            and _are_of_one_tense(one, span, other, said)
            and _is_of_the_act(one, span, other)
        ):
            yield span, said


def _is_of_the_act(passage: Passage, verb: Span, other: Passage) -> bool:
    """Whether a "not" is of the act itself: not of a reason, nor of an "alone" or "in full" that another has not."""
    told = f"{clause_around(passage.raw, verb, passage.lang)} {verb.of(passage.raw)}"
    is_of_reason = passage.lang == "en" and _REASON.search(passage.raw, verb.end)
    return not is_of_reason and bounds(told, passage.lang) <= bounds(other.raw[:LONGEST], other.lang)


def _are_of_one_act(one: Passage, other: Passage, both: tuple[Span, Span]) -> bool:
    """Whether two sentences have most words besides the verb, the names and the time in common."""
    mine, theirs = (frozenset(day.value for day in each.dates if day.value) for each in (one, other))
    names = one.names <= other.names or other.names <= one.names
    return (
        names
        and may_be_one_time(mine, theirs)
        and bool(mine) == bool(theirs)
        and not any(UNTIL.search(each.raw) or asks(each) for each in (one, other))
        and in_common(_besides(one, both[0]), _besides(other, both[1])) >= ALIKE
    )


def _besides(passage: Passage, verb: Span) -> frozenset[str]:
    return units(f"{passage.raw[: verb.start]} {passage.raw[verb.end :]}")


def _are_of_one_tense(one: Passage, mine: Span, other: Passage, theirs: Span) -> bool:
    """Whether what is not done and what is done are both done by now, or both to come."""
    denied, told = _TO_COME[one.lang]
    is_to_come = denied.search(one.raw[mine.start : mine.end + 2]) is not None
    before = other.raw[max(0, theirs.start - BESIDE) : theirs.start]
    behind = other.raw[theirs.start : theirs.end + (BESIDE // 4)]
    will_be = told.search(before if one.lang != "ko" else behind) is not None
    return is_to_come == will_be


def _are_of_one_thing(one: Passage, other: Passage, both: tuple[Span, Span]) -> bool:
    """Whether the clause of one verb has no thing beside those of the other sentence, or that of the other has none."""
    return not (_has_more(one, both[0], other) and _has_more(other, both[1], one))


def _has_more(passage: Passage, verb: Span, other: Passage) -> bool:
    """Whether the clause of a verb has things that another sentence has not; one Chinese sign is none."""
    left = things_left(clause_around(passage.raw, verb, passage.lang), other.raw, passage.lang)
    return next(islice(left, int(passage.lang == "zh"), None), None) is not None


def _english_act(found: re.Match[str], raw: str) -> Span | None:
    verb = next(filter(None, found.groups())).casefold()
    if verb in _NO_ACT:
        return None
    wanted = english_forms(verb)
    return next(
        (Span(*each.span()) for each in _EN_WORD.finditer(raw) if wanted & english_forms(each[0])), None
    )


def _korean_act(found: re.Match[str], raw: str) -> Span | None:
    pattern = _korean_done(found)
    done = re.search(pattern, raw) if pattern else None
    return Span(*done.span()) if done else None


def _korean_done(found: re.Match[str]) -> str | None:
    """How what a Korean sentence says not is said: 합의를 이루지 못했다 and 합의했다, 보낸 적이 없다 and 보냈다."""
    if noun := found["noun"] or found["failed"]:
        return rf"{noun}(?:{_KO_DONE}|{_KO_REACHED})"
    if verb := found["verb"] or found["fact"]:
        return rf"{verb}{_KO_DONE}|{korean_past(verb)}"
    if short := found["short"]:
        return rf"(?<![가-힣]){korean_past(short)}"
    word, final = (found["done"], _DONE_FINAL) if found["done"] else (found["plan"], _PLAN_FINAL)
    if (ord(word[-1]) - _FIRST) % _FINALS != final:
        return None
    if final == _PLAN_FINAL:
        return rf"(?<![가-힣]){word}\s(?:계획|예정|방침)(?:이|을|도)"
    return rf"(?<![가-힣]){korean_past(without_final(word))}"


def _chinese_act(found: re.Match[str], raw: str) -> Span | None:
    verb = next(filter(None, found.groups()))
    at = raw.find(verb)
    return Span(at, at + len(verb)) if at >= 0 else None


#: How a language says not, and where it says the same act.
_ACTS: dict[str, tuple[re.Pattern[str], Callable[[re.Match[str], str], Span | None]]] = {
    "en": (_EN_NOT, _english_act),
    "ko": (_KO_NOT, _korean_act),
    "zh": (_ZH_NOT, _chinese_act),
}
