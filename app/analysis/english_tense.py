"""Whether an English sentence tells of what is to come or has been, and what says so beside a date."""

from __future__ import annotations

import re

from app.analysis.day_mentions import COMING, PAST, UNSAID, Mention
from app.analysis.day_telling import AHEAD_SURELY, MONTH_AHEAD
from app.analysis.patterns import regex

#: A verb of the past by its ending: none of the words that end so otherwise, and not one that says of which kind a thing is.
ENDED = r"(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bnewly )(?!(?:suc|ex|pro)ceed|indeed|speed|hundred|kindred|breed|bleed|embed|sacred|naked)[a-z]{3,}ed"
#: What nobody plans and has happened by the time that it is told of: the attack, the quake.
DEEDS = (
    r"attacks?|strikes?|shootings?|killings?|slayings?|murders?|massacre|incidents?|incursion|invasion|coup|crash|blasts?|bombings?|explosions?|arrests?|kidnappings?|deaths?|earthquake|quake|eruption"
    r"|landslide|disaster|floods?|flooding|fire|failure|raids?|crackdown|clash(?:es)?|violence|unrest|riots?|revolt|uprising|assault|resignation|cyberattacks?"
)
#: With what is ruled and agreed, which has been where it is told apart by its day: Sunday's ruling, the June accord.
HAPPENED = rf"{DEEDS}|rulings?|decisions?|announcements?|verdict|indictment|agreements?|accords?|pact|treaty|declaration|resolution"
#: What has one before its month or day: the March accord.
ARTICLE = regex(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s$")
_THING_BEHIND = regex(rf"\s(?:[a-z]+\s)?(?:{HAPPENED})\b(?!\s(?:talks|drills?|deadline|anniversary)\b)")
#: Due to begin, where "due to rain" is no plan.
DUE_TO = (
    r"due to (?:address|announce|appear|arrive|attend|be|begin|come|conclude|convene|decide|deliver|discuss|end|expire|face|fly|give|go|hold|host|join|land|launch"
    r"|leave|make|meet|open|publish|release|report|resume|return|rule|run|sign|speak|stand|start|take|testify|travel|visit|vote)"
)
_WORDS_AHEAD = regex(
    r"\b(?:until|till|by|through|effective|starting|beginning|next|due|upcoming|ahead of|prior to|as (?:early|soon) as) (?:(?:the|late|early|mid) )?$"
    r"|(?:(?<=announced )|(?<=called )|(?<=proposed )|(?<=booked )|(?<=confirmed ))for (?:(?:the|late|early|mid) )?$|\b(?:takes? place|convenes?|departs?)\b"
    r"|\b(?:agree[ds]?|decides?|invitation|offer|proposal|invited|pledge[ds]?|vow(?:ed|s)?|promise[ds]?|plan(?:ned|s)?) (?:[\w’']+ ){0,3}?to [a-z]+\b"
    rf"|\b(?:{DUE_TO}|(?:is|are|was|were) due (?:on|in|by|back|for|out)|agenda|upcoming|forthcoming|will|won[’']t|would(?! have)|shall|scheduled|slated|set (?:to|for)|plans?|planned|planning|expected|deadline|must|can|(?:should|could)(?! have)|if|is to|are to|to be (?:held|opened|released|announced|launched)|opens|begins|starts|kicks off|runs|expires|(?:is|are) (?:holding|hosting|visiting|meeting)|'ll|’ll)\b",
    re.IGNORECASE,
)
#: "From Jan. 1": a day on which something begins, unless it is one end of a stretch.
_FROM = regex(r"\b(?<!ed )from\s$")
#: Who says something of a stretch of days says nothing of when that is.
_SAYING = ("said", "told", "announced", "added", "confirmed", "reported", "stated", "revealed")
#: What months are told to have seen, and nothing is planned to do.
_MEASURED = regex(
    r"\b(?:rose|fell|grew|was|were|had been|increased|decreased|declined|stayed|remained|dropped|climbed|surged|gained|totall?ed|reached|averaged|stood|shrank|slowed|jumped|slipped|plunged|soared|doubled|exceeded|recorded|posted)\b"
)
_INFINITIVE = regex(r"\sto\s(?!an?\b|the\b|its\b|their\b)[a-z]")
_FROM_TO = regex(r"\s?[-–—]|[^.;]{0,24}\s(?:to|through|until|till)\s")
_WORDS_BEHIND = regex(
    r"\b(?<!be )(?<![Ii]f )(?:said|told|announced|confirmed|reported|revealed|stated|held|met|unveiled|issued|was|were|had|did|took|came|added|wrote|began|made|after|since"
    rf"|following|released|signed|arrived|visited|attended|posted|launched|opened|closed|fell|rose|happened|died|struck|won|led|last|spoke|gave|went|sent|flew|fought|brought|broke|sank|shot|fled|tore|{ENDED})\b"
)
_AHEAD_RIGHT_AFTER = regex(
    r"[^.;]{0,40}?\b(?:will|won[’']t|would|(?:is|are) (?:also )?(?:set|expected|scheduled|due|slated|planning))\b"
)
#: A month in which something was, "she opened a shop there in October", and what sets it ahead for all that.
_TOLD_BEFORE = regex(
    r"\b(?:said|told|met|held|won|lost|led|took|came|went|made|began|wrote|fell|rose|left|gave|spoke|was|were|[a-z]{3,}ed)\b"
    r"[^.;:?!—]{0,60}?\s(?:in|between)\s(?:the\s)?(?:early\s|late\s)?$|\b(?:after|following|since)\b[^.;:?!—]{0,60}?\sin\s(?:early\s|late\s)?$|\b(?:since|in\sthat|back\sin)\s$"
)
#: "The June 3 election brought him to power": what is on the day did something.
_WAS = regex(
    r"\s(?:(?!(?:was|were|is|are|be|been|to|and|that|which|who|will|would|could|may|might|must|should|not)\s)[a-z-]+\s){1,3}"
    r"(?:(?:was|were)\s(?:held|won|lost)\b|brought\s(?:[\w-]+\s){1,3}(?:to|into)\s(?:power|office)\b)"
)
#: "The term ended Jan. 20", "he won the June 3 election".
_HAS_BEEN = regex(
    r"(?<!\bbe\s)(?<!\bhave\s)\b(?:ended|began|died|took\s(?:effect|place|office)|(?:entered|came|went)\sinto\s(?:force|effect)|opened|arrived"
    r"|(?:was|were)\s(?:held|signed|elected|sworn\sin|born|killed|arrested|inaugurated|appointed|founded|impeached))\s(?:on\s)?$"
    r"|(?<!\bbe\s)(?<!\bhave\s)\b(?:ruled|resigned|crashed|sank|voted)\son\s$"
)
_WON = regex(r"\b(?:won|lost)\s(?:the|his|her|their)\s$")
_BEGINS = regex(r"(?:^|[.!?][\"”]?\s{1,3}|\n)(?:In|Since)\s(?:early\s|late\s)?$")
_COMES = (
    r"(?:elections?|polls?|vote|voters|voting|ballots?|primary|primaries|caucus(?:es)?|conventions?|referendum|summit|talks|deadline"
    r"|general|contests?|matchup|race|Olympics|Games|Congress)"
)
_TO_COME = regex(
    rf"\b(?:{_COMES}|will|won[’']t|would|until|till|before|by|into|up|next|win|wins|winning|victory|beat|face|unprecedented|expected|scheduled|planned|slated|sometime|heading|due|need|looming|upcoming|coming|can|could|may|to\sbe"
    r"|(?:discussed|invited|asked|hoped|proposed|requested|urged|offered|agreed|pledged|vowed|promised|sought)\s(?!in\s))\b",
    re.IGNORECASE,
)
_TO_COME_AFTER = regex(rf"(?:['’]s?)?\s(?:[\w-]+\s){{0,2}}{_COMES}\b")
#: What is on a programme is told in the present right before its day: "the panel meets Friday", "talks resume on Monday".
_PRESENT = regex(
    r"\b(?:(?:go|goes|heads?)\sto\sthe\spolls|(?:meets|convenes|reconvenes|resumes|concludes|ends|begins|starts|departs|leaves|expires|kicks\soff|gets\sunder\sway|takes\s(?:place|effect|office)"
    r"|enters\sinto\sforce|returns(?=\s(?:home|to)\s))|(?<!\b[Hh]is\s)(?<!\b[Ii]ts\s)(?<!\b[Tt]his\s)(?:(?<=[a-z]s\s)|(?<=\b[Tt]hey\s)|(?<=\b[Ww]e\s))(?:meet|resume|reconvene|begin|start|end)"
    r"|(?<!\bto\s)(?:start|begin|resume|expire|take\seffect|(?:come|enter)\sinto\sforce|go\sinto\seffect)(?=\son\s)|(?:arrives|travels|flies)(?=\s(?:in|to)\s))"
    r"(?:\s(?:home|back|again|here|there|[a-z]+ly))?(?:\s(?:for|to|in)\s(?:the\s)?[A-Z]\w+)?\s(?:on\s|in\s)?$"
)
#: What comes again and again, and what is told with a percentage, is on no programme.
_USUALLY = regex(r"\b(?:usually|typically|normally|often|regularly|always|generally)\b", re.IGNORECASE)
_SHARE = regex(r"\d\s?(?:%|percent\b)")
#: Markets are reported in the present as well, and what has no full stop may be a headline.
_MARKET = regex(
    r"\b(?:index|stocks?|shares|markets?|futures|prices?|oil|gold|crude|bonds?|bourse|Street|Kospi|KOSPI|Kosdaq|KOSDAQ|Nikkei|Dow|Nasdaq|won|dollar|yen|yuan|euro|currency|bitcoin)\b"
)
_MARKET_AFTER = regex(
    r"(?:\s(?:session|trading))?\s(?:at\s\W?\d|up|down|higher|lower|flat|mixed|little\schanged)"
)
_STOP = regex(r"[.!?][\"”’)]*\s*$")
#: A sentence so long behind the date was cut.
_LONG = 120
_NEXT_DATE = regex(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def lean(each: Mention, before: str, after: str) -> int:
    """Whether the sentence around a mention speaks of what is to come or what has been: the nearest word says."""
    if (each.day and _WAS.match(after)) or _is_of_a_deed(each, before, after):
        return PAST
    if each.until and not each.day and _FROM.search(before):
        return _of_stretch(each, before, after)
    ahead = max((match.end() for match in _WORDS_AHEAD.finditer(before)), default=-1)
    behind = max(_behind(before), default=-1)
    if ahead > behind or _is_begun(before, after) or is_on_programme(before, after):
        return COMING
    stop = _NEXT_DATE.search(after)
    clause = after[: stop.start()] if stop else after
    ahead_after = _AHEAD_RIGHT_AFTER.match(clause) if behind < 0 else None
    if ahead_after and not _behind(ahead_after[0]):
        return COMING
    if behind >= 0:
        return PAST
    return PAST if _behind(clause[:80]) else UNSAID


def _of_stretch(each: Mention, before: str, after: str) -> int:
    """The same for "from Monday to Friday", "from January to November": to come unless a verb says that it has been."""
    told = _behind(before)
    if each.month and not each.day:
        near = before[told[-1] :] if told else after[:80]
        return PAST if _MEASURED.search(near) else COMING
    if not told:
        return PAST if each.month and _behind(after[:80]) else COMING
    clause = before[told[-1] :]
    is_ahead = clause.startswith(_SAYING) or _WORDS_AHEAD.search(clause) or _INFINITIVE.search(clause)
    return COMING if is_ahead else PAST


def _is_begun(before: str, after: str) -> bool:
    return bool(_FROM.search(before)) and not _FROM_TO.match(after)


def is_on_programme(before: str, after: str) -> bool:
    """Whether the verb right before a date tells in the present of what is to come."""
    present = _PRESENT.search(before)
    if present is None or not (len(after) > _LONG or _STOP.search(after)):
        return False
    told = _behind(before)
    if told and not before[told[-1] :].startswith(_SAYING):
        return False
    is_otherwise = _MARKET.search(before) or _USUALLY.search(before)
    return not (is_otherwise or _MARKET_AFTER.match(after) or _SHARE.search(after))


def _behind(words: str) -> list[int]:
    """Where words tell of what has been; "scheduled" tells of what is to come."""
    return [match.start() for match in _WORDS_BEHIND.finditer(words) if not _planned(match)]


def surely(each: Mention, before: str, after: str) -> int:
    """How many days ahead a date is this year's even in a sentence that tells of the past: few for a month of
    which something is told right before, or that begins the sentence, unless it is named for what is to come;
    none for a day right before or behind which a full verb tells what it was, or of what has happened.
    """
    if _is_of_a_deed(each, before, after):
        return 0
    if each.day and (_WAS.match(after) or _HAS_BEEN.search(before)):
        return 0
    if each.day and _WON.search(before) and _TO_COME_AFTER.match(after):
        return 0
    told = _TOLD_BEFORE.search(before)
    is_told = bool(told and not _TO_COME.search(told[0])) or bool(_BEGINS.search(before))
    return AHEAD_SURELY if each.day or not is_told or _TO_COME_AFTER.match(after) else MONTH_AHEAD


def _is_of_a_deed(each: Mention, before: str, after: str) -> bool:
    """Whether a month or its day tells which of several things is meant that have happened: the June accord."""
    return bool(each.month and ARTICLE.search(before) and _THING_BEHIND.match(after))


def _planned(match: re.Match[str]) -> bool:
    return match[0] in ("scheduled", "slated", "planned", "expected")
