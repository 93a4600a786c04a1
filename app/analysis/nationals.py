"""People whom a figure counts without any noun for people: nationals called by their state, and those of whom it is told what
became of them (“At least 370 have died”).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.analysis.aliases import Aliases
from app.analysis.passages import Passage
from app.analysis.text import Span

#: What is written behind the name of a state for its people: 중국인, 中国人, 韩国籍.
_BEHIND: Mapping[str, frozenset[str]] = {
    "ko": frozenset(("인", "인들", "국적", "국적자", "적")),
    "zh": frozenset(("人", "籍", "籍人士", "籍人员", "籍人員")),
}
#: What becomes of people alone, behind a number that counts nothing named; ships may be seized and sunk as well.
_OF_PEOPLE = re.compile(
    r"\s(?:(?:more|others|have|has|had|were|was|are|is|been|being|remain(?:ed|s)?|reported(?:ly)?|confirmed|feared|presumed|still|also|later|now|since|already|seriously|critically|slightly|badly)\s){0,4}"
    r"(?:killed|died|dead|found dead|found alive|injured|wounded|hurt|arrested|detained|missing|unaccounted|rescued|drowned|displaced|fled|homeless|hospitali[sz]ed|trapped|stranded|deported|jailed|imprisoned|executed"
    r"|kidnapped|abducted|evacuated|perished|survived|infected|took part|voted)\b"
)
#: Nothing but a number that stands for those whom it counts: neither of a list nor a name, "Flight 370 was".
_STANDS_ALONE = re.compile(
    r"(?:^|[.;:,—–-]\s|\b(?:least|most|than|about|some|around|nearly|almost|over|and|that|said|another|further|only|up to|estimated|put at)\s)$",
    re.IGNORECASE,
)
#: Characters before a number in which what stands there is looked at.
BEFORE = 12
#: Several of anything, and of those that are killed and injured as people are.
_PLURAL = re.compile(r"\b[a-z]{2,}s\b")
_BEASTS = re.compile(
    r"\b(?:whales|dolphins|dogs|cats|cattle|cows|pigs|hogs|sheep|goats|horses|birds|chickens|ducks|hens|animals|bears|seals|elephants|camels|reindeer|deer|turtles|sharks)\b",
    re.IGNORECASE,
)
#: Votes for and against, told in two numbers: "voted 62 to 38", "passed 62-38".
_VOTES = re.compile(
    r"\b(?:vot(?:ed?|es|ing)|passed|approved|adopted|rejected|carried|defeated)(?: (?:it|of|was|by|the \w+)){0,2}(?: a (?:vote|margin) of)? (?P<one>\d{1,4})(?: to |[-–])(?P<other>\d{1,4})\b",
    re.IGNORECASE,
)


def is_national(noun: str, lang: str, aliases: Aliases) -> bool:
    """Whether people are called by their state: 62 South Koreans, three more Poles, 중국인 234명, 96名英国人."""
    if lang == "en":
        return bool(states_of(noun, aliases))
    states = aliases.people.places.by_slug
    named = (each for each in aliases.mentions(noun) if each.span.start == 0 and each.slug in states)
    return any(noun[each.span.end :].strip() in _BEHIND.get(lang, ()) for each in named)


def states_of(noun: str, aliases: Aliases) -> frozenset[str]:
    """The states by whose adjective or people an English noun calls anybody: South Koreans, three more Poles."""
    words = noun.split()
    tails = {" ".join(words[at:]) for at in range(len(words))}
    names = {each.removesuffix("s") for each in tails} | tails
    states = aliases.people.places.places
    return frozenset(each.slug for each in states if not names.isdisjoint((*each.adjectives, *each.people)))


def are_understood(passage: Passage, span: Span, aliases: Aliases) -> bool:
    """Whether an English number stands for people, of whom the words behind it say what became; not where its sentence has
    named other things before, or beasts: of the ships 40 were missing.
    """
    if passage.lang != "en" or _are_others(passage.raw[: span.start - passage.span.start], aliases):
        return False
    start, end = span.start - passage.span.start, span.end - passage.span.start
    opens = _STANDS_ALONE.search(passage.raw[max(0, start - BEFORE) : start])
    is_led = not passage.raw[start].isdigit() or opens
    return bool(is_led and _OF_PEOPLE.match(passage.raw, end))


def _are_others(before: str, aliases: Aliases) -> bool:
    """Whether words name several of anything that is counted, and no people."""
    called = (aliases.counted.called(each, "en") for each in _PLURAL.findall(before))
    return _BEASTS.search(before) is not None or any(each and each.head != "person" for each in called)


def are_votes(passage: Passage, span: Span) -> bool:
    """Whether an English number is one of the two of a vote."""
    if passage.lang != "en":
        return False
    start = span.start - passage.span.start
    return any(start in (each.start("one"), each.start("other")) for each in _VOTES.finditer(passage.raw))
