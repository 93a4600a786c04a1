"""Whether an English sentence tells of what is to come or has been, and what says so beside a date."""

from __future__ import annotations

import re

from app.analysis.day_mentions import COMING, PAST, UNSAID, Mention
from app.analysis.day_telling import AHEAD_SURELY

_WORDS_AHEAD = re.compile(
    r"\b(?:until|till|by|through|effective|starting|beginning|next|due|upcoming|ahead of|prior to) (?:(?:the|late|early|mid) )?$"
    r"|(?:(?<=announced )|(?<=called )|(?<=proposed )|(?<=booked )|(?<=confirmed ))for (?:(?:the|late|early|mid) )?$|\b(?:takes? place|convenes?|departs?)\b"
    r"|\b(?:agree[ds]?|decide[ds]?|invitation|invited|pledge[ds]?|vow(?:ed|s)?|promise[ds]?|plan(?:ned|s)?) (?:[\w’']+ ){0,3}?to [a-z]+\b"
    r"|\b(?:agenda|upcoming|forthcoming|will|would(?! have)|shall|scheduled|slated|set (?:to|for)|plans?|planned|planning|expected|deadline|must|can|(?:should|could)(?! have)|if|is to|are to|to be (?:held|opened|released|announced|launched)|opens|begins|starts|kicks off|runs|expires|(?:is|are) (?:holding|hosting|visiting|meeting)|'ll|’ll)\b",
    re.IGNORECASE,
)
#: "From Jan. 1": a day on which something begins, unless it is one end of a stretch.
_FROM = re.compile(r"\b(?<!ed )from\s$")
_FROM_TO = re.compile(r"\s?[-–—]|[^.;]{0,24}\s(?:to|through|until|till)\s")
_WORDS_BEHIND = re.compile(
    r"\b(?<!be )(?<![Ii]f )(?:said|told|announced|confirmed|reported|revealed|stated|held|met|unveiled|issued|was|were|had|did|took|came|added|wrote|began|made|after|since"
    r"|following|released|signed|arrived|visited|attended|posted|launched|opened|closed|fell|rose|happened|died|struck|won|led|last|[a-z]{3,}ed)\b"
)
_AHEAD_RIGHT_AFTER = re.compile(
    r"[^.;]{0,40}?\b(?:will|would|(?:is|are) (?:also )?(?:set|expected|scheduled|due|slated|planning))\b"
)
#: The month after this one is this year's whatever the sentence tells.
NEXT_MONTH = 31
#: A month in which something was, "she opened a shop there in October", and what sets it ahead for all that.
_TOLD_BEFORE = re.compile(
    r"\b(?:said|told|met|held|won|lost|led|took|came|went|made|began|wrote|fell|rose|left|gave|spoke|was|were|[a-z]{3,}ed)\b"
    r"[^.;:?!—]{0,60}?\sin\s(?:early\s|late\s)?$|\b(?:after|following)\b[^.;:?!—]{0,60}?\sin\s(?:early\s|late\s)?$|\b(?:since|in\sthat|back\sin)\s$"
)
_BEGINS = re.compile(r"(?:^|[.!?][\"”]?\s{1,3}|\n)(?:In|Since)\s(?:early\s|late\s)?$")
_COMES = (
    r"(?:elections?|polls?|vote|voters|voting|ballots?|primary|primaries|caucus(?:es)?|conventions?|referendum|summit|talks|deadline"
    r"|general|contests?|matchup|race|Olympics|Games|Congress)"
)
_TO_COME = re.compile(
    rf"\b(?:{_COMES}|will|would|until|till|before|by|into|up|next|win|wins|winning|victory|beat|face|unprecedented|expected|scheduled|planned|slated|sometime|heading|due|need|looming|upcoming|coming|can|could|may|to\sbe)\b",
    re.IGNORECASE,
)
_TO_COME_AFTER = re.compile(rf"(?:['’]s?)?\s(?:[\w-]+\s){{0,2}}{_COMES}\b")
_NEXT_DATE = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def lean(before: str, after: str) -> int:
    """Whether the sentence around a mention speaks of what is to come or what has been: the nearest word says."""
    ahead = max((match.start() for match in _WORDS_AHEAD.finditer(before)), default=-1)
    behind = max(_behind(before), default=-1)
    if ahead > behind or (_FROM.search(before) and not _FROM_TO.match(after)):
        return COMING
    stop = _NEXT_DATE.search(after)
    clause = after[: stop.start()] if stop else after
    ahead_after = _AHEAD_RIGHT_AFTER.match(clause) if behind < 0 else None
    if ahead_after and not _behind(ahead_after[0]):
        return COMING
    if behind >= 0:
        return PAST
    return PAST if _behind(clause[:80]) else UNSAID


def _behind(words: str) -> list[int]:
    """Where words tell of what has been; "scheduled" tells of what is to come."""
    return [match.start() for match in _WORDS_BEHIND.finditer(words) if not _planned(match)]


def surely(each: Mention, before: str, after: str) -> int:
    """How many days ahead a date is this year's even in a sentence that tells of the past: few for a month of
    which something is told right before, or that begins the sentence, unless it is named for what is to come.
    """
    told = _TOLD_BEFORE.search(before)
    is_told = bool(told and not _TO_COME.search(told[0])) or bool(_BEGINS.search(before))
    return AHEAD_SURELY if each.day or not is_told or _TO_COME_AFTER.match(after) else NEXT_MONTH


def _planned(match: re.Match[str]) -> bool:
    return match[0] in ("scheduled", "slated", "planned", "expected")
