"""Where somebody speaks anew in Korean, so that whoever passed on what they said before passes on no more."""

from __future__ import annotations

from app.analysis.attribution import Marked, Page
from app.analysis.korean_outlets import KIND_SPEAKS, OTHER_DAY, OWN_CHANNEL
from app.analysis.korean_reporting import CONTRARY

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


def is_contrary(page: Page, teller: str, each: Marked) -> bool:
    """Whether somebody says otherwise than a party told of them: 그러나 김 씨는 "…"며 부인했다."""
    sentence = page.sentence_of(each.span.start)
    return teller not in _said(page, each) and CONTRARY.match(page.masked, sentence.start) is not None


def _said(page: Page, each: Marked) -> str:
    sentence = page.sentence_of(each.span.start)
    return page.masked[sentence.start : max(sentence.end, each.span.end + NEAR)]
