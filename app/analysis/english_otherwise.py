"""English figures that no plain number tells: fractions, dozens of, decades, less than an hour, ages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from app.analysis.english_counted import head
from app.analysis.english_held import ROOM, Place, compared, held_against
from app.analysis.english_measures import UNIT, unit_of
from app.analysis.english_numbers import SCALE, SMALL, number
from app.analysis.figure import Figure, ranged
from app.analysis.patterns import regex
from app.analysis.text import Span

MONTHS = (
    r"(?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)|May"
    r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?![a-z])\.?)"
)
_HURT = r"(?:died|killed|injured|wounded|dead|missing|drowned|hurt)"
#: What may be one of those who died: a word, or two.
_ONE = rf"(?:(?!{_HURT}\b)[a-z]{{3,}} )?(?!(?:{_HURT}|was|were|has|have|had|also|later|still|been|and|another)\b)[a-z]{{3,}}"
#: What a verb that is no participle does it to.
_TO_WHOM = (
    r"(?:an?|the|his|her|its|their|my|our|one|two|three|four|five|six|seven|eight|nine|ten|some|many|several|dozens|hundreds|at least|more than|about|nearly"
    r"|himself|herself|itself|people|others|by|pride|\d+)"
)
#: "One person died", "one sailor was injured", "one sailor and one officer died"; of no name and of nobody known before.
#: What kills is not who died: "one bomb killed 12 people", "one soldier wounded a colleague"; "one town hurt by tolls" is none.
_ONE_LOST = regex(
    rf"(?<!no )(?<!the )(?<!not )(?<!never )(?<!without )\bone (?!after |by )(?P<noun>{_ONE})"
    rf"(?=(?:,? (?:and|or) (?:one|an?|two|three|four|five|six|\d{{1,3}}) {_ONE}){{0,2}}(?P<was> (?:was|were|is|are|has been|have been|had been|had|remains?))?"
    rf"(?: (?:also|later|still|seriously|critically|slightly|badly|confirmed|reported))? {_HURT}\b(?(was)|(?<!hurt)(?! {_TO_WHOM}\b)))",
    re.IGNORECASE,
)
#: The storm killed one passenger.
_LOST_ONE = regex(
    rf"\b(?:kill|injur|wound|drown)(?:ed|ing) one (?P<noun>{_ONE})(?=[,.;]|$| (?:and|in|on|at|near|by|after|when|while|off|aboard)\b)",
    re.IGNORECASE,
)
#: Said of a person: "Orn, 54, said", "aged 54".
_AGE = regex(
    rf"(?<=[A-Za-z”\"’'],\s)(?P<age>[1-9]\d?|{SMALL})(?=[,.;)](?!\d))|\b(?:aged|ages?|age\sof)\s(?P<aged>\d{{1,2}}|(?-i:{SMALL}))(?=[\s,.;)])(?!\s(?:to|and|or)\s\d|\s?[-–])",
    re.IGNORECASE,
)
#: Ages from one to another: "children aged 7-16".
_AGES = regex(
    r"\b(?:aged|ages|age)\s(?P<low>\d{1,2})(?:\s?[-–]\s?|\sto\s)(?P<high>\d{1,2})(?![\w-]|[.,]\d)",
    re.IGNORECASE,
)
#: The age of whom a noun means: "the suspect, 34, was".
_MEANT = regex(r"\b(?:the|an?|his|her|their|whose)\s(?:[a-z]+\s)?[a-z]{3,},\s$", re.IGNORECASE)
_MEANT_DOES = regex(
    r",\s(?:(?:also|now|later|then)\s)?(?:was|is|has|had|who|whose|said|says|told|died|of|from|appeared|faces|pleaded|denied|admitted|remains|suffered|lives|lived|survived)\b"
)
#: So many and a half of one: "a year and a half".
_AND_A_HALF = regex(
    r"\b(?:an?|one)[\s-](?P<unit>minute|hour|day|week|month|year|decade|century|mile|kilometre|kilometer|metre|meter|tonne|ton)s?[\s-]and[\s-]a[\s-]half\b",
    re.IGNORECASE,
)
#: Half of one: "half an hour", "a half-hour call"; not "every half hour" nor "two and a half hours".
_HALF_OF_ONE = regex(
    r"(?<!every\s)(?<!each\s)(?<!on\sthe\s)(?<!first\s)(?<!second\s)(?<!last\s)(?<!final\s)(?<!other\s)(?<!and\s)(?<!and-)"
    r"\b(?:half[\s-]an?[\s-]|a\shalf[\s-]|(?<!\ba\s)half-)(?P<unit>hour|minute|mile|kilometer|kilometre|meter|metre|inch|tonne|ton|acre|decade|century|percentage\spoint|percent|per\scent)\b(?![\s-]and\b)",
    re.IGNORECASE,
)
#: Half an hour is told in minutes.
_SMALLER: Mapping[str, tuple[str, int]] = {"hour": ("minute", 30), "minute": ("second", 30)}
#: One and some of its parts: "an hour and 30 minutes".
_AND_PARTS = regex(
    r"(?<![\d%s] )\b(?:an?|one) (?P<unit>hour|minute|day|week|month|year)(?=(?:,)? and (?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)[ -](?:second|minute|hour|day|week|month)s?\b)",
    re.IGNORECASE,
)
#: Two, or about so many: "a couple of trucks"; the last couple of weeks are no count.
_COUPLE = regex(
    r"(?<!last\s)(?<!next\s)(?<!past\s)\ba\scouple\sof\s(?P<noun>[a-z]+(?:s|men)|people|men|women|children)\b(?!\s(?:ago|later|before|earlier))",
    re.IGNORECASE,
)
#: The age of who is named right after it: "At 54, Orn", "now 54, she".
_AGE_FIRST = regex(r"(?:(?<![\w,] )\bAt|\b[Nn]ow)\s(?P<age>[1-9]\d),\s(?=[A-Z][a-z]|s?he\b)")
#: The age that somebody reaches, or has in a sentence of its own: "she turns 80", "he was 83."
_AGE_REACHED = regex(
    rf"\bturn(?:s|ed|ing)?\s(?P<turned>\d{{2}}|{SMALL})(?=[,.;)](?!\d)|\s(?:this|next|last|in|on|later|when|while)\b)"
    r"|\b(?:s?he|who)\s(?:is|was|will\sbe|would\sbe)\s(?P<was>[1-9]\d)(?=\.(?!\d)|,?\s(?:when|by\sthe\send|by\sthen|(?:this|next|last)\s(?:year|month|week)|at\sthe\stime)\b)",
    re.IGNORECASE,
)
_NAMED = regex(
    rf"(?<![\w.])(?!(?:{MONTHS}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),)[A-Z][\w’'.-]+[”\"]?,\s$"
)
_DECADE = regex(r"\bdecade(?P<long>-long)?\b", re.IGNORECASE)
#: One is a figure only where it is held against something: "under one minute", "less than an hour".
_SINGLE = regex(
    r"\b(?P<comparator>more\sthan|less\sthan|over|under|at\sleast|up\sto|at\smost|(?:about|around|nearly|almost|within)(?=\sone\s))\s(?:one|an?)"
    r"[\s-](?P<unit>second|minute|hour|day|week|month|year|century|kilometer|kilometre|mile|meter|metre|ton|tonne|percent|per\scent|percentage\spoint)\b",
    re.IGNORECASE,
)
_TIMES = "seconds|minutes|hours|weeks|months|years|decades|games|matches|states|cases"
#: One in two is as often a way of speaking.
_FEW = 2
_FRACTIONS: Mapping[str, int] = {
    "half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "tenth": 10,
}  # fmt: skip
_PARTS: Mapping[str, int] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "nine": 9,
}  # fmt: skip
_FRACTION = regex(
    r"\b(?:(?P<half>half)\s(?:of\s|(?=(?:the|its|their|all|his|her|our)\s))"
    rf"|(?P<part>{'|'.join(_PARTS)})[ -](?P<whole>{'|'.join(_FRACTIONS)})s?(?=\sof\b)(?:\sof\s)?)"
    r"(?:(?:the|its|all|their|his|her|our)\s+)*(?P<noun>(?!next|this|last|it\b|a\b|an\b|year\b|month\b|century\b|season\b|day\b)[a-z]+)?",
    re.IGNORECASE,
)
#: By what share something moved: "prices rose by a quarter".
_MOVED_BY_PART = regex(
    rf"(?P<by>\bby\s)(?:(?P<comparator>about|around|nearly|almost|roughly|more\sthan|over|at\sleast|up\sto|less\sthan)\s)?(?:(?P<part>{'|'.join(_PARTS)})[ -](?P<whole>{'|'.join(list(_FRACTIONS)[1:])})s?|(?P<half>half))(?=[.,;)]|\s(?:in|since|from|to|over|by|between|after|on|at|during|this|last|compared|as|and|within|while|because)\b|$)",
    re.IGNORECASE,
)
#: Half of the 18 million.
_NUMBERED = regex(r"\d")
#: How a vote ended: "by 64 votes to 31", "voted 52-48", "adopted it 93 to 24"; "a 5-to-4 ruling" is a score.
_DECIDED = regex(
    r"\b(?:vote\swas|adopted|passed|approved|rejected|ratified|endorsed)(?:\s(?:it|him|her|them|by|(?:the|a)\s[a-z]+))?\s(?P<first>\d{1,3})(?:\s?[-–]\s?|\sto\s)(?P<last>\d{1,3})"
    r"(?=[.,;)](?!\d)|\s(?:with|in|on|to|after|for|against|last|this|over|but|that|at|when|as)\b|$)",
    re.IGNORECASE,
)
_VOTES = regex(
    r"(?:\b\d{1,3}\svotes?\sto\s|\b(?P<voted>voted|vote\sof)\s(?P<first>\d{1,3})(?:\s?[-–]\s?|\sto\s))(?P<last>\d{1,3})(?![\w-]|[.,]\d)",
    re.IGNORECASE,
)
#: What became of so many, with no noun behind: "scores injured".
_SCORES = regex(
    r"\b(?:tens\sof\sthousands|hundreds\sof\sthousands|dozens|scores|hundreds|thousands)\s(?:more\s)?(?=(?:(?:were|have\sbeen|are|was)\s)?(?:feared\s)?(?:injured|wounded|hurt|killed|dead|missing|arrested|detained|displaced|homeless|trapped|stranded|evacuated|rescued)\b)",
    re.IGNORECASE,
)
_ORDERED_HALF = regex(
    r"\b(?:first|second|other|latter|last|top|bottom|upper|lower|better|former|an|and|a)[\s-]$", re.IGNORECASE
)
#: Four in ten voters: a share, unless it is so many in so long a time.
_SHARE = regex(
    rf"(?<![\w.,-])(?P<part>\d|{SMALL})\s(?:in|out\sof)(?:\severy)?\s(?P<whole>10|20|100|{SMALL})(?=[.,;)]|\s(?!(?:{_TIMES}|days|times|in|of)\b)[A-Za-z])",
    re.IGNORECASE,
)
#: Numbers of which only the size is told.
_MANY = regex(
    rf"\b(?:(?:tens|scores|dozens|hundreds|thousands|millions|billions|trillions)\sof(?:\s(?:thousands|millions|billions|trillions)\sof)*|(?:several|a\sfew|many)\s(?:{SCALE})(?:\s(?:{SCALE}))?)"
    rf"(?=\s)(?:{UNIT})?",
    re.IGNORECASE,
)


def told_otherwise(place: Place) -> Iterator[Figure]:
    """Every figure of a stretch that is not told by a plain number."""
    for way in (
        _singles,
        _one_lost,
        _halves,
        _halves_of_one,
        _shares,
        _fractions,
        _moved,
        _decades,
        _votes,
        _many,
        _scores,
        _ages,
    ):
        yield from way(place)


def _singles(place: Place) -> Iterator[Figure]:
    for match in _SINGLE.finditer(place.text, place.span.start, place.span.end):
        unit, times = unit_of(match["unit"], 1)
        yield Figure(_span(match), Decimal(times), unit, compared(match))


def _one_lost(place: Place) -> Iterator[Figure]:
    """One of whom something became is counted: "one person died"."""
    for match in _ONE_LOST.finditer(place.text, place.span.start, place.span.end):
        comparator, start = held_against(place, match.start())
        yield Figure(Span(start, match.end("noun")), Decimal(1), None, comparator, match["noun"])
    for match in _LOST_ONE.finditer(place.text, place.span.start, place.span.end):
        start = match.start("noun") - len("one ")
        yield Figure(Span(start, match.end("noun")), Decimal(1), None, None, match["noun"])


def _halves(place: Place) -> Iterator[Figure]:
    """A year and a half; an hour and 30 minutes; a couple of trucks."""
    for match in _AND_A_HALF.finditer(place.text, place.span.start, place.span.end):
        unit, times = unit_of(match["unit"], 1)
        comparator, start = held_against(place, match.start())
        yield Figure(Span(start, match.end()), Decimal("1.5") * times, unit, comparator)
    for match in _AND_PARTS.finditer(place.text, place.span.start, place.span.end):
        unit, times = unit_of(match["unit"], 1)
        comparator, start = held_against(place, match.start())
        yield Figure(Span(start, match.end()), Decimal(times), unit, comparator)
    for match in _COUPLE.finditer(place.text, place.span.start, place.span.end):
        yield Figure(_span(match), Decimal(2), None, "about", match["noun"])


def _halves_of_one(place: Place) -> Iterator[Figure]:
    for match in _HALF_OF_ONE.finditer(place.text, place.span.start, place.span.end):
        unit, times = unit_of(match["unit"], 1)
        comparator, start = held_against(place, match.start())
        smaller, many = _SMALLER.get(unit or "", (unit, Decimal("0.5") * times))
        yield Figure(Span(start, match.end()), Decimal(many), smaller, comparator)


def _moved(place: Place) -> Iterator[Figure]:
    for match in _MOVED_BY_PART.finditer(place.text, place.span.start, place.span.end):
        parts = 1 if match["half"] else _PARTS[match["part"].lower()]
        whole = 2 if match["half"] else _FRACTIONS[match["whole"].lower()]
        value = round(Decimal(parts) / whole, 4)
        yield Figure(Span(match.end("by"), match.end()), value, None, compared(match))


def _fractions(place: Place) -> Iterator[Figure]:
    for match in _FRACTION.finditer(place.text, place.span.start, place.span.end):
        before = place.text[max(place.span.start, match.start() - 10) : match.start()]
        if (match["half"] and _ORDERED_HALF.search(before)) or not (
            match["noun"] or _NUMBERED.match(place.text, match.end())
        ):
            continue
        parts = 1 if match["half"] else _PARTS[match["part"].lower()]
        whole = 2 if match["half"] else _FRACTIONS[match["whole"].lower()]
        comparator, start = held_against(place, match.start())
        yield Figure(
            Span(start, match.end()), round(Decimal(parts) / whole, 4), None, comparator, match["noun"]
        )


def _shares(place: Place) -> Iterator[Figure]:
    for match in _SHARE.finditer(place.text, place.span.start, place.span.end):
        part, whole = number(match["part"]), number(match["whole"])
        if part < whole and whole > _FEW:
            comparator, start = held_against(place, match.start())
            noun = head(place.text, match.end(), place.span.end)
            value = round(part / whole, 4)
            yield Figure(
                Span(start, noun[0] if noun else match.end()),
                value,
                None,
                comparator,
                noun[1] if noun else None,
            )


def _decades(place: Place) -> Iterator[Figure]:
    for match in _DECADE.finditer(place.text, place.span.start, place.span.end):
        article = 2 * place.text.endswith((" a ", "\na "), 0, match.start())
        comparator, start = held_against(place, match.start() - article)
        if match["long"] or (comparator in ("nearly", "about", "more than", "under", "at least") and article):
            yield Figure(Span(start, match.end()), Decimal(10), "year", comparator)


def _votes(place: Place) -> Iterator[Figure]:
    for match in _VOTES.finditer(place.text, place.span.start, place.span.end):
        for group in ("first", "last") if match["voted"] else ("last",):
            yield Figure(Span(match.start(group), match.end(group)), Decimal(match[group]))
    for match in _DECIDED.finditer(place.text, place.span.start, place.span.end):
        for group in ("first", "last"):
            yield Figure(Span(match.start(group), match.end(group)), Decimal(match[group]))


def _many(place: Place) -> Iterator[Figure]:
    for match in _MANY.finditer(place.text, place.span.start, place.span.end):
        unit = unit_of(match["unit"], 1)[0] if match["unit"] else None
        noun = None if unit else head(place.text, match.end(), place.span.end)
        comparator, start = held_against(place, match.start())
        yield Figure(
            Span(start, noun[0] if noun else match.end()), None, unit, comparator, noun[1] if noun else None
        )


def _scores(place: Place) -> Iterator[Figure]:
    for match in _SCORES.finditer(place.text, place.span.start, place.span.end):
        comparator, start = held_against(place, match.start())
        yield Figure(Span(start, match.end() - 1), None, None, comparator)


def _ages(place: Place) -> Iterator[Figure]:
    for match in _AGES.finditer(place.text, place.span.start, place.span.end):
        if ends := ranged(Decimal(match["low"]), Decimal(match["high"])):
            yield Figure(Span(match.start("low"), match.end()), ends, "year")
    for match in _AGE_FIRST.finditer(place.text, place.span.start, place.span.end):
        yield Figure(Span(match.start("age"), match.end("age")), Decimal(match["age"]), "year")
    for match in _AGE_REACHED.finditer(place.text, place.span.start, place.span.end):
        group = "turned" if match["turned"] else "was"
        yield Figure(Span(match.start(group), match.end(group)), number(match[group]), "year")
    for match in _AGE.finditer(place.text, place.span.start, place.span.end):
        before = place.text[max(place.span.start, match.start() - ROOM) : match.start()]
        is_meant = _MEANT.search(before) and _MEANT_DOES.match(place.text, match.end())
        if match["aged"] or is_meant or _NAMED.search(before):
            group = "aged" if match["aged"] else "age"
            yield Figure(Span(match.start(group), match.end(group)), number(match[group]), "year")


def _span(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end())
