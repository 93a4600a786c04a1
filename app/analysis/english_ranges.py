"""One English number, or two that are tied: which of them are a range, and which what something was and became."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from app.analysis.english_held import ROOM, Place, held_against
from app.analysis.english_measures import METRES, SIGN, UNIT, unit_called, unit_of
from app.analysis.english_numbers import NUMBER, SHORT, SHORT_WORDS, has_scale, number, scale_of, shortened
from app.analysis.figure import Figure, Value, ranged
from app.analysis.patterns import regex
from app.analysis.text import Span

ONE = Decimal(1)
_TIED = r"(?:\s?[-–—]\s?|\s(?:to|and|or)\s|-to-|-\s(?:to|or)\s)"
_LEADING = r"(?:(?<![\w.,/:])(?<!\d\+)|(?<=[a-z]{3}\.)(?=(?-i:[A-Z])))"
_ODD = r"(?P<odd>[\s-]odd\b|\+(?!\d)|-plus\b)?"
#: "One or two days": one is a number where two or three are tied to it.
_LOW = rf"(?:{NUMBER}|one(?=\s(?:to|or)\s(?:two|three|2|3)\b))"
#: A number with its sign, scale and unit, and one that is tied before it.
PAIR = regex(
    rf"{_LEADING}(?:(?P<lowsign>(?<!\w)(?:{SIGN}))?(?P<low>{_LOW})(?P<lowshort>(?!{METRES})(?:{SHORT})\b)?(?P<lowmeasure>{unit_called('lowunit')})?(?P<tie>{_TIED})"
    rf"(?=[\w$€£¥₩]))?(?P<sign>(?<!\w)(?:{SIGN}))?(?P<number>{NUMBER})(?P<short>(?<=\d)(?!{METRES})(?:(?:{SHORT})|\s(?:{SHORT_WORDS}))\b(?!-))?{_ODD}(?:{UNIT})?",
    re.IGNORECASE,
)
#: "From 10 to 15", "up 3 to 45": no range but where something was and where it is.
_MOVING = regex(
    r"\b(?:from|up|down|ros[e]|rise[ns]?|rising|fell|fall(?:s|en|ing)?|grew|drop\w*|gain\w*|climb\w*|jump\w*|slid|slip\w*|shed|lost|add\w*|increas\w+|decreas\w+|declin\w+"
    r"|advanc\w+|surg\w+|plung\w+|edg\w+|cut|widen\w*|narrow\w*|rais\w+|lower\w*|won|beat|defeat\w*|vot\w+|trail\w*|led|leads?|leading|split)\s(?:(?:by|up|down|from|about|around|some|nearly)\s){0,2}$",
    re.IGNORECASE,
)
#: "From six to 11": two figures, where the sentence tells of growth or loss.
_GROWING = regex(
    r"\b(?:increas|expand|grow|grew|rais|rose|ris|fell|fall|cut|reduc|drop|declin|boost|number|jump|went|up|down|lower|climb|widen|shr[aiu]nk)\w*\b[^.;]{0,50}\sfrom\s$",
    re.IGNORECASE,
)
_BETWEEN = regex(
    r"\bbetween\s(?:the\sages\sof\s)?$|\bages?d?\s$|\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|anywhere|costs?|costing|priced|lasts?|lasting)\sfrom\s$",
    re.IGNORECASE,
)
#: By how much something moved may be a range.
_BY = regex(r"\bby\s(?:(?:about|around|some|nearly)\s)?$", re.IGNORECASE)
#: What was a range and became another: "from 5 to 7 percent to 3 to 5 percent".
_THEN_TO = regex(r"\sto\s\d")
#: Two that are this near in size may be a range of one move, or share a scale.
_NEAR_BY, _NEAR_IN_SCALE, _NEAR_OR = 3, 10, 2
#: How a vote or a poll ended in shares: no range of them.
_POLLED = regex(
    r"\b(?:(?<!\d\s)(?<!lion\s)won|win\w*|lost|los(?:e|es|ing)|beat\w*|defeat\w*|trail\w*|lead\w*|led|ahead|behind|deficit|negative|favou?rab\w*|approv\w*|poll\w*|margin|versus|vote[ds]?|voters?|voting"
    r"|points?)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_SHARES = frozenset(["%", "percent", "per cent", "pct", "pc"])
#: Characters before two shares in which a vote may be told.
_VOTING = 80
#: "Two- and three-year terms", "four-, five- and six-seat boats": all of what the last is of.
_HANGING = regex(
    rf"(?<![\w.,/:-])(?P<number>{NUMBER})-(?=,?\s(?:(?:{NUMBER})-,?\s){{0,3}}(?:and|or)\s(?P<last>{NUMBER})(?:{UNIT}|-[a-z]))",
    re.IGNORECASE,
)


def is_year(written: str) -> bool:
    """Whether a number as written may be a year."""
    return len(written) == 4 and written.isdigit() and "1500" <= written < "2200"


def tie_of(match: re.Match[str]) -> str:
    """What ties the two of a pair: to, and, or, or a dash."""
    return (match["tie"] or "").strip(" -\n\u00a0").lower() or "-"


def is_from(place: Place, match: re.Match[str]) -> bool:
    """Whether a pair without units is where something was and what it grew or shrank to."""
    if not place.text.endswith("from ", 0, match.start()):
        return False
    before = place.text[max(place.span.start, match.start() - 90) : match.start()]
    is_bare = not (match["unit"] or match["sign"] or match["lowsign"] or match["lowunit"])
    return is_bare and _GROWING.search(before) is not None


def is_range(place: Place, match: re.Match[str]) -> bool:
    """Whether the two of a pair are the ends of one range."""
    before = place.text[max(place.span.start, match.start() - ROOM) : match.start()]
    is_between = bool(_BETWEEN.search(before))
    tie = tie_of(match)
    if tie == "and" and not is_between:
        return False
    if is_year(match["low"]) and is_year(match["number"]) and not match["unit"]:
        return False
    if not isinstance(value_of(match), tuple):
        return False
    if tie in ("to", "or") and not is_between and _is_move(before, match):
        return False
    return is_between or not match["lowunit"] or (_is_of_one_unit(match) and not _is_vote(place, match))


def _is_vote(place: Place, match: re.Match[str]) -> bool:
    before = place.text[max(place.span.start, match.start() - _VOTING) : match.start()]
    is_of_shares = tie_of(match) != "or" and match["lowunit"].lower() in _SHARES and bool(match["unit"])
    return is_of_shares and _POLLED.search(before) is not None


def _is_move(before: str, match: re.Match[str]) -> bool:
    """Whether the words before a pair tell of a move from one to the other."""
    if _BY.search(before) and match["unit"]:
        return bool(match["lowunit"]) and not _is_near(match, _NEAR_BY)
    return bool(_MOVING.search(before)) and not _THEN_TO.match(match.string, match.end())


def _is_of_one_unit(match: re.Match[str]) -> bool:
    """Two days to three days, 5%-10%; not two days - three days."""
    if not match["unit"]:
        return tie_of(match) == "or"
    is_loose = tie_of(match) == "-" and " " in match["tie"]
    is_far = tie_of(match) == "or" and not _is_near(match, _NEAR_OR)
    return not (is_loose or is_far) and unit_of(match["lowunit"], 1) == unit_of(match["unit"], 1)


def _is_near(match: re.Match[str], times: int) -> bool:
    low = number(match["low"]) / scale_of(match["low"])
    high = number(match["number"]) / scale_of(match["number"])
    return 0 < low <= high * times and high <= low * times


def shared_scale(match: re.Match[str]) -> Decimal:
    """The scale that the first of two without one has from the other: from 24 to 33 billion."""
    is_open = not (match["lowshort"] or match["lowunit"] or has_scale(match["low"]))
    scale = scale_of(match["number"]) * shortened((match["short"] or "").strip() or None)
    is_shared = is_open and tie_of(match) == "to" and match["unit" if not match["sign"] else "sign"]
    return scale if is_shared and _is_near(match, _NEAR_IN_SCALE) else ONE


def value_of(match: re.Match[str]) -> Value:
    """What a number or a pair comes to; None for a pair that falls."""
    scale = scale_of(match["number"]) * shortened((match["short"] or "").strip() or None)
    high = number(match["number"]) * shortened((match["short"] or "").strip() or None)
    if not match["low"]:
        return high
    is_of_metres = match["unit"] == match["lowshort"] == "m"
    low = number(match["low"]) * (1 if is_of_metres else shortened(match["lowshort"]))
    is_open = not (match["lowshort"] or has_scale(match["low"]))
    return ranged(low, high, scale if is_open else 1)


def hanging(place: Place) -> Iterator[Figure]:
    """The numbers that hang by a hyphen on the unit or the noun of the last of them."""
    for match in _HANGING.finditer(place.text, place.span.start, place.span.end):
        unit, times = unit_of(match["unit"], 1) if match["unit"] else (None, 1)
        comparator, start = held_against(place, match.start())
        yield Figure(Span(start, match.end()), number(match["number"]) * times, unit, comparator)
