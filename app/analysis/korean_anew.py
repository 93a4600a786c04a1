"""Where somebody speaks anew in Korean, so that whoever passed on what they said before passes on no more."""

from __future__ import annotations

from app.analysis.attribution import Marked, Page
from app.analysis.korean_outlets import KIND_SPEAKS, OTHER_DAY, OWN_CHANNEL
from app.analysis.korean_reporting import CONTRARY
from app.analysis.patterns import regex

#: Where somebody speaks for himself, whatever an outlet told of before: 이에 대해, 기자들과 만나, 국회에서, 기자회견을 열고.
_OF_HIS_OWN = regex(
    r"이에 (?:대해|대하여|관해)|(?:기자|취재진|언론)(?:들)?(?:과|와|에게|의) |국회(?:에서|에 (?:나와|출석))|"
    r"(?:국정감사|대정부질문|청문회|본회의|상임위\S{0,4}|기자회견|회견|간담회|브리핑|토론회|정례회의|연설|유세)(?:에서|을 열|를 열|에 나와|에 출석|을 통해|를 통해)"
)
#: Letters in which a sentence says who passes its words on.
NEAR = 60


def is_elsewhere(page: Page, outlet: str, each: Marked, since: int) -> bool:
    """Whether somebody whom an outlet passed on goes on where they speak for themselves, or on another day."""
    sentence = page.sentence_of(each.span.start)
    said = _said(page, each)
    if outlet.rsplit(maxsplit=1)[-1] in said or KIND_SPEAKS.search(said):
        return False
    before = page.sentence_of(max(0, sentence.start - 2))
    lead = page.masked[max(since, before.start) : each.span.start - 1]
    here = page.masked[sentence.start : each.span.start - 1]
    return bool(OWN_CHANNEL.search(lead) or OTHER_DAY.search(here))


def is_of_his_own(page: Page, outlet: str, each: Marked) -> bool:
    """Whether somebody says words to the press, in parliament or at a briefing, and not in what an account tells."""
    sentence = page.sentence_of(each.span.start)
    here = page.masked[sentence.start : each.span.start - 1]
    return outlet.rsplit(maxsplit=1)[-1] not in _said(page, each) and _OF_HIS_OWN.search(here) is not None


def is_contrary(page: Page, teller: str, each: Marked) -> bool:
    """Whether somebody says otherwise than a party told of them: 그러나 김 씨는 "…"며 부인했다."""
    sentence = page.sentence_of(each.span.start)
    return teller not in _said(page, each) and CONTRARY.match(page.masked, sentence.start) is not None


def _said(page: Page, each: Marked) -> str:
    sentence = page.sentence_of(each.span.start)
    return page.masked[sentence.start : max(sentence.end, each.span.end + NEAR)]
