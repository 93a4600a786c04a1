"""People whom a figure counts without any noun for people: nationals called by their state, and those of whom it is told what
became of them (“At least 370 have died”).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from app.analysis.aliases import Aliases
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.text import Span

#: What is written behind the name of a state for its people: 중국인, 中国人, 韩国籍.
_BEHIND: Mapping[str, frozenset[str]] = {
    "ko": frozenset(("인", "인들", "국적", "국적자", "적")),
    "zh": frozenset(("人", "籍", "籍人士", "籍人员", "籍人員")),
}
#: What becomes of people alone, behind a number that counts nothing named; ships may be seized and sunk as well.
_OF_PEOPLE = regex(
    r"\s(?:(?:more|others|have|has|had|were|was|are|is|been|being|remain(?:ed|s)?|reported(?:ly)?|confirmed|feared|presumed|still|also|later|now|since|already|seriously|critically|slightly|badly)\s){0,4}"
    r"(?:killed|died|dead|found dead|found alive|injured|wounded|hurt|arrested|detained|missing|unaccounted|rescued|drowned|displaced|fled|homeless|hospitali[sz]ed|trapped|stranded|deported|jailed|imprisoned|executed"
    r"|kidnapped|abducted|evacuated|perished|survived|infected|took part|voted)\b"
)
#: Nothing but a number that stands for those whom it counts: neither of a list nor a name, "Flight 370 was".
_STANDS_ALONE = regex(
    r"(?:^|[.;:,—–-]\s|\b(?:least|most|than|about|some|around|nearly|almost|over|and|that|said|another|further|only|up to|estimated|put at)\s)$",
    re.IGNORECASE,
)
_PERSON = "person"
#: Characters before a number in which what stands there is looked at.
BEFORE = 12
#: The whole, behind which the number of a part stands: "Of the 60 ships, 40 were missing".
_WHOLE = regex(
    r"(?:^|[.;:,—–-]\s|\b(?:and|but|that)\s)(?:of|among)\s(?P<whole>[^.;:,]{1,60}),?\s$", re.IGNORECASE
)
#: What ends the noun of a whole: of "the 90 aboard the ships".
_SAYS_WHICH = regex(r"\s(?:on|aboard|in|at|that|who|which|from|off|to|with)\b")
#: Beasts that are killed, injured and rescued as people are, several of them.
_BEASTS = regex(
    r"\b(?:whales|dolphins|dogs|cats|cattle|cows|calves|pigs|hogs|boars|sheep|goats|lambs|horses|donkeys|birds|chickens|ducks|geese|hens|swans|cranes|gulls"
    r"|penguins|animals|beasts|bears|wolves|lions|tigers|leopards|seals|elephants|camels|reindeer|deer|turtles|sharks|porpoises|monkeys|pandas|bats)$",
    re.IGNORECASE,
)
#: Votes for and against, told in two numbers: "voted 62 to 38", "passed 62-38".
_VOTES = regex(
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
    """Whether an English number stands for people, of whom the words behind it say what became: "two buses collided and 40
    were killed". Not where it is a part of things or beasts told right before ("of the 60 ships, 40 were missing"), nor
    where its sentence has counted as many beasts or more before ("200 whales stranded and 140 died").

    Wrong about things and beasts that are told in another way: the 12 of "boats sank and 12 are missing" are people here,
    those of "whales stranded and 12 died" too, and 12 whom 50 dogs have hurt are none.
    """
    if passage.lang != "en":
        return False
    start, end = span.start - passage.span.start, span.end - passage.span.start
    opens = _STANDS_ALONE.search(passage.raw[max(0, start - BEFORE) : start])
    is_led = not passage.raw[start].isdigit() or opens
    if not is_led or not _OF_PEOPLE.match(passage.raw, end):
        return False
    return not (_are_part_of_others(passage.raw[:start], aliases) or _are_beasts(passage, span))


def _are_part_of_others(before: str, aliases: Aliases) -> bool:
    """Whether words end in the whole of which the number behind them is a part, and it is no people."""
    found = _WHOLE.search(before)
    if found is None:
        return False
    whole = _SAYS_WHICH.split(found["whole"], maxsplit=1)[0]
    called = aliases.counted.called(whole, "en")
    return _BEASTS.search(whole) is not None or (called is not None and called.head != _PERSON)


def _are_beasts(passage: Passage, span: Span) -> bool:
    """Whether a passage has counted as many beasts before, or more, or nobody knows how many."""
    [value] = [each.value for each in passage.figures if each.span == span][:1] or [None]
    return any(
        each.noun is not None
        and _BEASTS.search(each.noun)
        and (not isinstance(each.value, Decimal) or not isinstance(value, Decimal) or each.value >= value)
        for each in passage.figures
        if each.span.end <= span.start
    )


def are_votes(passage: Passage, span: Span) -> bool:
    """Whether an English number is one of the two of a vote."""
    if passage.lang != "en":
        return False
    start = span.start - passage.span.start
    return any(start in (each.start("one"), each.start("other")) for each in _VOTES.finditer(passage.raw))
