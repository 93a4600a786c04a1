"""How sure English words must set a weekday ahead: the nearer the last one lies, the surer.

Of 170 weekdays of news that had been one to three days before, four were ahead, and each of them was told with what is to
come: will, is scheduled to, postponed until. A modal or an infinitive elsewhere in the sentence says nothing of it.
"""

from __future__ import annotations

import re

from app.analysis.day_mentions import Mention
from app.analysis.english_tense import is_on_programme

#: So many days back or fewer a weekday is past, whatever the sentence says: none, yesterday, three days, the whole week.
SURE, LIKELY, DOUBTFUL, NEVER_AHEAD = 0, 1, 3, 6
#: What sets a day ahead for sure, and what does so unless it was yesterday.
_SURE = re.compile(
    r"\b(?:will|won[’']t|shall|(?:is|are) (?:\w+ly |also |now |still |not )?(?:to|due|expected|scheduled|slated|planned|set|going|poised|preparing|planning|likely|supposed)"
    r"|to be (?:held|opened|released|announced|launched)|(?<!was )(?<!were )(?<!been )(?<!previously )(?:set|slated|scheduled) to)\b|[’']ll\b",
    re.IGNORECASE,
)
_LIKELY = re.compile(
    r"\b(?:would(?! have)|may|might|must|should(?! have)|can|if|plans?|planned to|planning|expected to|scheduled to|hopes? to|intends? to|agenda|upcoming|forthcoming"
    r"|opens|begins|starts|kicks off|runs|expires|takes? place|convenes?|(?:is|are) (?:holding|hosting|visiting|meeting|leaving|travell?ing))\b",
    re.IGNORECASE,
)
_RIGHT_BEFORE = re.compile(
    r"(?:\b(?:next|upcoming|coming|effective|due|as (?:early|soon|late) as|ahead of|prior to|(?:scheduled|slated|due|set|reset|rescheduled|expected|planned|called|announced|proposed|booked|confirmed) (?:for|on)"
    r"|(?:postponed?|put off|delay(?:ed)?|adjourn(?:ed)?|extend(?:ed)?|suspend(?:ed)?|recess(?:ed)?|pushed back|moved|gave|give[ns]?|ha[sd]|have)\b[^.;:!?]{0,60}? (?:until|till|to|through))"
    r" (?:on )?(?:the )?(?:(?:late|early|noon|midnight|\d{1,2}(?::\d\d)? [ap]\.?m\.?(?: [A-Z]{2,4})?)(?: on)? )?)$",
    re.IGNORECASE,
)
_SINCE_OVER = re.compile(
    r"\b(?:had been|previously|originally|initially|earlier|(?:was|were)(?: \w+ly)?) (?:scheduled|planned|set|due|expected|slated|called|announced)\b",
    re.IGNORECASE,
)
#: Verbs of the past that do not end as others do, beside those that the tense of any date is read by.
_PAST = re.compile(
    r"\b(?:said|told|held|met|was|were|had|did|took|came|began|made|fell|rose|struck|won|led|tore|shot|fled|broke|hit|left|went|gave|got|sent|spoke|fought|sank|flew|drove|ran|sat|stood|blew|rode"
    r"|swept|bought|brought|caught|threw|grew|knew|saw|shook|stole|swore|wrote|withdrew|drew|paid|lost|laid|found|felt|kept|heard|built|fired|after|since|following"
    r"|(?!need|need|schedul|slat|plan|expect|propos|limit|unit)[a-z]{3,}ed)\b(?!-)"
)
_OVER = re.compile(r"\s(?:was|were|had|did)\b")
_THEN_AHEAD = re.compile(
    r"[^.;:!?]{0,40}?\b(?:will|won[’']t|(?:is|are) (?:also )?(?:to|set|expected|scheduled|due|slated|planning))\b"
)
_OWNS = re.compile(r"[’']s?\s(?P<what>(?:[\w-]+\s){0,3}?[\w-]+)")
_HAPPENED = re.compile(
    r"(?:\w+\s)*?(?:rulings?|attacks?|strikes?|shootings?|killings?|decisions?|announcements?|incidents?|crash|blasts?|bombings?|explosions?|arrests?|deaths?|statements?|earthquake|quake|failure"
    r"|raids?|clash(?:es)?|violence|assault|remarks|comments|results?|closing|close|verdict|defeat|victory|resignation)\b"
)
_COMES = re.compile(
    r"(?:\w+\s)*?(?:elections?|polls?|votes?|voting|ballot|primary|primaries|runoff|referendum|summit|talks|deadline|meetings?|hearing|session|game|match|visit|trip|ceremony|inauguration|debate"
    r"|rally|conference|dinner|speech|address|sentencing|trial|vigil)\b"
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
    return _by_words(before, after)


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
    if _is_told_by(_LIKELY, before):
        return LIKELY
    return SURE if not _PAST.search(before) and _THEN_AHEAD.match(after) else DOUBTFUL


def _is_told_by(words: re.Pattern[str], before: str) -> bool:
    """Whether such words stand before, and no verb of the past between them and the day."""
    last = max((match.end() for match in words.finditer(before)), default=-1)
    return last >= 0 and not _PAST.search(before, last)
