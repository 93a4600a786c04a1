"""Outlets on whose air, in whose pages or at whose asking an English text tells that somebody speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.analysis.english_kinds import MOST_LETTERS, NAME
from app.analysis.english_outlets import Outlets
from app.analysis.patterns import regex

_DAY = r"(?: (?:(?:late|early|on|last|this) ){0,2}(?:[A-Z][a-z]+day|week|month|year|morning|evening|night))?"
#: Said on Monday on | the air of an outlet; speaking on it, appeared on it, in remarks on it.
_ON = regex(
    rf"\b(?:said|says|added|argued|claimed|insisted|warned|declared|stated|asserted|commented|remarked|announced|complained|joked|recalled|explained|predicted|conceded|acknowledged|(?:said|says) (?:[A-Z][\w’.-]+ ?){{1,4}}(?:, [^,;:“”\"■]{{2,60}},)?|told (?:viewers|listeners|[A-Z][\w’.-]+(?: [A-Z][\w’.-]+){{1,2}})"
    rf"|[Ss]peaking|spoke|[Aa]ppearing|[Aa]ppearances?|appeared|[Ii]nterviewed|[Ii]nterview|[Rr]emarks|[Cc]omments|debate|town hall|segment|address|speech|phone-in){_DAY}(?: live)? on (?:(?:the|its|an?) (?:[a-z-]+ ){{0,3}}?(?:air|airwaves|programme|program|show|edition|bulletin|podcast) (?:of|on) )?"
)
#: Speaking on | Marn’s morning programme: whose it is that somebody is on.
_PROGRAMME = regex(
    rf"\b(?:said|says|added|told (?:viewers|listeners)|[Ss]peaking|spoke|[Aa]ppearing|appeared|[Ii]nterviewed|[Ii]nterview){_DAY}(?: live)? on (?:(?:the|an?) (?:[a-z-]+ ){{0,3}})?(?P<name>{NAME})[’']s? (?:[a-z-]+ ){{0,2}}(?:(?:(?:morning|evening|afternoon|lunchtime|night|late-night|midday|breakfast|daily|weekly|nightly|news|talk|political|affairs|flagship|interview|discussion|sports?|radio|television|TV|[A-Z][a-z]+day) ){{1,3}}|[“\"][^“”\"]{{1,40}}[”\"] |(?P<title>[A-Z]\w+ (?:[A-Z]\w+ ){{0,2}}))(?:programme|program|show|podcast|broadcast|bulletin|newscast|phone-in)\b"
)
#: When asked by | an outlet; texted it, recalled to it.
_ASKED = regex(
    r"\b(?:[Aa]sked (?:[a-z]+ ){0,2}?by|[Cc]ontacted by|[Aa]s (?:first |originally )?reported by|texted|e-?mailed|messaged|(?:recalled|recounted|confided|explained|admitted|confirmed|lamented|complained|boasted|revealed|disclosed|said|wrote) to|in (?:an? )?(?:e-?mails?|text messages?|texts?|phone calls?|phone interviews?|messages?) (?:to|with)) "
)
#: Wrote in | the pages of an outlet, in an opinion piece for it.
_IN = regex(
    r"\b(?:(?:wrote|writes|[Ww]riting|written|argued|argues|arguing) (?:[A-Z][a-z]+day )?(?:in|for)|(?:op-ed|(?:opinion|guest|joint) (?:piece|article|essay|column)|essay|op-ed (?:piece|article))(?: (?:published|that appeared|which appeared|printed|carried|co-written|written))?(?: [A-Z][a-z]+day)?(?: (?:in|by|for|on))) (?:(?:an?|the|this) (?:[a-z]+ )?(?:op-ed|opinion piece|essay|article|column|editorial|letter|post) (?:for|in|published (?:by|in|on)) )?",
)
#: What only outlets are called in whose pages somebody writes: for The Lowport Informer, in an op-ed in the Lowport Informer.
_CALLED = regex(
    rf"\b(?:(?:wrote|writes|[Ww]riting) (?:[A-Z][a-z]+day )?(?:in|for) The|(?:op-ed|(?:opinion|guest) (?:piece|article|essay|column)|op-ed (?:piece|article)|column)(?: published)?(?: [A-Z][a-z]+day)? (?:in|for)(?: [Tt]he)?) (?P<name>{NAME})"
)
#: Who writes in an outlet for it.
_STAFF = regex(
    r"\b(?:critics?|columnists?|editors?|correspondents?|journalists?|commentators?|reviewers?|reporters?|editorials?|staff|leader writers?|cartoonists?)\b"
)
#: What is said there is said by whoever is on for the outlet.
_OF_THE_HOUSE = regex(r"\b(?:presenters?|newsreaders?|announcers?|anchors?|hosts?|pundits?|commentators?)\b")


#: Orn television | ’s “Tide” program.
_WHOSE = regex(r"\b(television|radio|TV|newspaper|magazine)[’']s\b")
#: On | an outlet, Reed called it “…”; Reed was blunter on | an outlet: “…”
_OPENS_ON = regex(r"^\s*(?:[A-Z][a-z]+(?:day|ly|while)?,? )?[Oo]n |\bon (?=[A-Z][^,;“”\"■]{1,30}: ?$)")
#: In a | Marn radio interview.
_INTERVIEW = regex(
    rf"\b(?:[Ii]n|[Dd]uring|[Oo]n) an? (?P<name>{NAME}?)(?: (?:radio|TV|television|news|morning|podcast))* (?:interview|show|program|programme|appearance|podcast|broadcast)\b"
)
#: Whose programme has a title of its own may be a state’s: Orn’s New Deal program, but Radio 4’s PM programme.
_HOUSE_NAME = regex(r"\b(?:Radio|TV|Television|News|Channel|FM)\b")
#: On | the Marn Post’s report; on | Monday the Marn Post asked him.
_OWNS = regex(
    r"[’'](?:s\b|(?!s))(?! (?:[\w-]+ ){0,3}(?:programmes?|programs?|show|podcast|bulletin|news|broadcast)\b)"
)
_DAY_FIRST = regex(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_WITH = regex(r"\bwith ")
_AIR = regex(
    r"^(?:R[aá]dio|TV) [A-Z]|\b(?:radio|television|TV|station|channel|network|program(?:me)?|podcast|broadcaster)\b"
)
#: The Harbour Times | reports that Reed called it “…”.
_OPENING = regex(r"(?:Meanwhile|However|Separately|Earlier|Later|On [A-Z][a-z]+day),? ")
_REPORTS = regex(
    rf" (?:now |also |further |later )?(?:(?:reports|is reporting|has reported)(?: that)?|reported{_DAY} that) (?!.*[,;] (?:and|but|while|as|after)\b)"
)


def aired(outlets: Outlets, words: str, at: int) -> str | None:
    """The outlet of some words to which somebody speaks without telling it: said on it, asked by it, wrote in it; and
    that is told to report it beside: with the Marn news agency reporting that …
    """
    words = _WHOSE.sub(r"\1,", words)
    led = _OPENING.match(words)
    opens = outlets.at(words, led.end() if led else 0, at)
    if opens and _REPORTS.match(words, opens[1]):
        return opens[0]
    for each in _WITH.finditer(words):
        named = outlets.at(words, each.end(), at)
        if named and words.startswith(" reporting", named[1]):
            return named[0]
    ways = [_ASKED] if _OF_THE_HOUSE.search(words) else [_ON, _OPENS_ON, _ASKED]
    found = ((name, said, way) for way in ways for name, said in _named(outlets, way, words, at))
    sure = (
        name for name, said, way in found if outlets.is_outlet(name, told=way is _ASKED) or _AIR.search(said)
    )
    its = (each["name"] for each in _INTERVIEW.finditer(words))
    if name := next(sure, None) or next((each for each in its if outlets.is_outlet(each)), None):
        return name
    if not _OF_THE_HOUSE.search(words) and (whose := outlets.called(_PROGRAMME, words, known=True)):
        titled = any(each["title"] for each in _PROGRAMME.finditer(words))
        return whose if not titled or outlets.is_outlet(whose) or _HOUSE_NAME.search(whose) else None
    if _STAFF.search(words):
        return None
    pages = next(_named(outlets, _IN, words, at), None)
    return pages[0] if pages else outlets.called(_CALLED, words)


def _named(outlets: Outlets, way: re.Pattern[str], words: str, at: int) -> Iterator[tuple[str, str]]:
    """The outlets that stand behind a phrase, and the words that name them."""
    for each in way.finditer(words):
        named = outlets.at(words, each.end(), at)
        owns = way is _OPENS_ON and named and _OWNS.match(words, named[1])
        if named and not owns and not _DAY_FIRST.match(words, each.end()):
            yield named[0], words[each.end() : named[1] + MOST_LETTERS // 4]
