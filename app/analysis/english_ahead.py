"""How sure English words must set a day or a month ahead: the nearer the last one lies, the surer.

Of 170 weekdays of news that had been one to three days before, four were ahead, and each of them was told with what is to
come: will, is scheduled to, postponed until. A modal or an infinitive elsewhere in the sentence says nothing of it.
"""

from __future__ import annotations

import re

from app.analysis.day_mentions import Mention
from app.analysis.day_telling import NEXT_YEAR
from app.analysis.english_tense import DEEDS, DUE_TO, ENDED, HAPPENED, is_on_programme
from app.analysis.patterns import regex

#: So many days back or fewer a weekday is past, whatever the sentence says: none, yesterday, three days, the whole week.
SURE, LIKELY, DOUBTFUL, NEVER_AHEAD = 0, 1, 3, 6
#: Longer past than this a month may be next year's where the sentence says so for sure.
HALF_A_YEAR = 149
#: What sets a day ahead for sure, and what does so unless it was yesterday.
_SURE = regex(
    r"\b(?:will|won[’']t|shall|(?:is|are) (?:\w+ly |also |now |still |not )?(?:to|due|expected|scheduled|slated|planned|set|going|poised|preparing|planning|likely|supposed)"
    rf"|(?<!was )(?<!were )to be (?:held|opened|released|announced|launched)|(?<!was )(?<!were )(?<!been )(?<!previously )(?:(?:set|slated|scheduled) to|{DUE_TO}))\b|[’']ll\b",
    re.IGNORECASE,
)
_LIKELY = regex(
    r"\b(?:would(?! have)|may|might|must|should(?! have)|can|if|plans?|planned to|planning|expected to|scheduled to|hopes? to|intends? to|agenda|upcoming|forthcoming"
    r"|opens|begins|starts|kicks off|runs|expires|takes? place|convenes?|(?:is|are) (?:holding|hosting|visiting|meeting|leaving|travell?ing))\b",
    re.IGNORECASE,
)
_RIGHT_BEFORE = regex(
    r"(?:\b(?:next|upcoming|coming|effective|due|as (?:early|soon) as|ahead of|prior to|(?:scheduled|slated|due|set|reset|rescheduled|expected|planned|called|announced|proposed|booked|confirmed) (?:for|on)"
    r"|(?:postponed?|put off|delay(?:ed)?|adjourn(?:ed)?|extend(?:ed)?|suspend(?:ed)?|recess(?:ed)?|pushed back|moved|gave|give[ns]?)\b[^.;:!?]{0,60}? (?:until|till|to|through)|(?:ha[sd]|have) until)"
    r" (?:on )?(?:the )?(?:(?:late|early|noon|midnight|\d{1,2}(?::\d\d)? [ap]\.?m\.?(?: [A-Z]{2,4})?)(?: on)? )?)$",
    re.IGNORECASE,
)
_SINCE_OVER = regex(
    r"\b(?:had been|previously|originally|initially|earlier|(?:was|were)(?: \w+ly)?) (?:scheduled|planned|set|due|expected|slated|called|announced)\b",
    re.IGNORECASE,
)
#: Verbs of the past that do not end as others do, beside those that the tense of any date is read by.
_PAST = regex(
    r"(?<!\bbe )\b(?:said|told|held|met|was|were|had|did|took|came|began|made|fell|rose|struck|won|led|tore|shot|fled|broke|hit|left|went|gave|got|sent|spoke|fought|sank|flew|drove|ran|sat|stood|blew|rode"
    r"|swept|bought|brought|caught|threw|grew|knew|saw|shook|stole|swore|wrote|withdrew|drew|paid|lost|laid|found|felt|kept|heard|built|after|since|following"
    rf"|(?!need|schedul|slat|plan|expect|propos|unit){ENDED})\b(?!-)"
)
_OVER = regex(r"\s(?:was|were|had|did)\b")
_THEN_AHEAD = regex(
    r"[^.;:!?]{0,40}?\b(?:will|won[’']t|(?:is|are) (?:also )?(?:to|set|expected|scheduled|due|slated|planning))\b"
)
_IF = regex(r"(?:If|Once|Unless)\b")
_CLAUSE_OPENS = regex(r"[,;:]")
_BY = regex(
    r"(?P<clause>[^,;:]*)\b(?:by|through|until|till|starting|starting in|beginning|beginning in|from) (?:(?:late|early|mid) )?$"
)
#: Who is to do something by Tuesday.
_TO_DO_BY = regex(r"\bto [a-z]+ [^.;:!?]*\bby (?:the end of )?$")
#: The attack Sunday is one that has been, if Sunday was yesterday.
_OF_A_DEED = regex(
    rf"\b(?:the|an?|its|his|her|their) (?:[\w-]+ )?(?:{DEEDS}) (?:(?:on|in) )?(?:(?:early|late|mid) )?$"
)
_OWNS = regex(r"[’']s?\s(?P<what>(?:[\w-]+\s){0,3}?[\w-]+)")
_HAPPENED = regex(
    rf"(?:\w+\s)*?(?:{HAPPENED}|statements?|remarks|comments|results?|closing|close|defeat|victory)\b"
)
_EVENTS = (
    r"elections?|polls?|votes?|voting|ballot|primary|primaries|runoff|referendum|summit|talks|deadline|meetings?|hearing|session|game|match|visit|trip|ceremony|inauguration|debate"
    r"|rally|conference|dinner|speech|address|sentencing|trial|vigil"
)
_COMES = regex(rf"(?:\w+\s)*?(?:{_EVENTS})\b")
#: What is planned or can be done for the summit in April.
_AT_WHAT_COMES = regex(
    rf"\b(?:for|before) (?:the|an?|its|their|his|her) (?:[\w-]+ ){{0,3}}(?:{_EVENTS}) (?:in|on) (?:(?:early|late|mid) )?$"
)


def doubt(each: Mention, before: str, after: str) -> int:
    """So many days back a weekday is rather past than ahead, by the words of its sentence."""
    if each.weekday is None or each.month or each.day or each.unit:
        return SURE
    if owned := _OWNS.match(after):
        return _of_what_it_owns(owned, before)
    if _SINCE_OVER.search(before) or _OVER.match(after):
        return DOUBTFUL
    if _RIGHT_BEFORE.search(before):
        return SURE
    return max(_by_words(before, after), LIKELY if _OF_A_DEED.search(before) else SURE)


def again(each: Mention, before: str, after: str) -> int:
    """So many days past a month, or a day of it, may be next year's: fewer where the sentence sets it ahead for sure."""
    if (
        each.month is None
        or each.until
        or each.year is not None
        or _SINCE_OVER.search(before)
        or _OF_A_DEED.search(before)
        or _OVER.match(after)
    ):
        return NEXT_YEAR
    is_sure = (
        _RIGHT_BEFORE.search(before)
        or _is_told_by(_SURE, before)
        or _is_then_ahead(before, after)
        or _is_by_then(before)
        or is_on_programme(before, after)
        or (_AT_WHAT_COMES.search(before) and not _PAST.search(before))
    )
    return HALF_A_YEAR if is_sure else NEXT_YEAR


def _of_what_it_owns(owned: re.Match[str], before: str) -> int:
    """Wednesday's ruling has been; Wednesday's vote may be ahead where somebody will do something."""
    if _RIGHT_BEFORE.search(before):
        return SURE
    if _HAPPENED.match(owned["what"]):
        return NEVER_AHEAD
    is_ahead = _COMES.match(owned["what"]) and _is_told_by(_SURE, before)
    return LIKELY if is_ahead else DOUBTFUL


def _by_words(before: str, after: str) -> int:
    if _is_told_by(_SURE, before) or is_on_programme(before, after):
        return SURE
    if _is_told_by(_LIKELY, before) or _TO_DO_BY.search(before):
        return LIKELY
    return SURE if _is_then_ahead(before, after) else DOUBTFUL


def _is_then_ahead(before: str, after: str) -> bool:
    """Whether what is told behind a day is to come, also on a condition that is told before it."""
    return bool(_THEN_AHEAD.match(after)) and (not _PAST.search(before) or bool(_IF.match(before)))


def _is_by_then(before: str) -> bool:
    """Whether something is to be done by a day, or from it on."""
    opens = max((each.end() for each in _CLAUSE_OPENS.finditer(before)), default=0)
    by = _BY.match(before, opens)
    return by is not None and not _PAST.search(by["clause"])


def _is_told_by(words: re.Pattern[str], before: str) -> bool:
    """Whether such words stand before, and no verb of the past between them and the day."""
    last = max((match.end() for match in words.finditer(before)), default=-1)
    return last >= 0 and not _PAST.search(before, last)
