"""English numbers with a sign of their own: 1/3 of, 3½, 2 1/2, .25 percent, 2×10^11, a magnitude of 6.5."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from app.analysis.english_counted import head
from app.analysis.english_held import Place, held_against
from app.analysis.english_measures import UNIT, unit_called, unit_of
from app.analysis.figure import Figure
from app.analysis.patterns import regex
from app.analysis.text import Span

_SIGNS = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
_OF = r"(?=\s(?:of\s(?:an?|the|its|their|all|his|her|our|these|those|[a-z]+s)\b|(?:stake|share)\b))"
_SIGN = f"[{''.join(_SIGNS)}]"
_NO_MORE = r"(?![\w/⁄])"
#: "3½ years", "2 1/2-mile", "1/16 of a pint", "½ of them"; no day and no "9/11".
_FRACTION = regex(
    rf"(?<![\w.,/⁄$€£:-])(?!9/11\b)(?:(?P<whole>\d{{1,4}})(?:[\s-]?(?P<sign>{_SIGN})|[\s-](?P<part>\d)[/⁄](?P<parts>\d{{1,2}}){_NO_MORE})(?:{UNIT})?"
    rf"|(?:(?P<only>{_SIGN})|(?P<piece>\d{{1,2}})[/⁄](?P<pieces>\d{{1,3}}){_NO_MORE})(?:{unit_called('tiny')}|{_OF}))",
    re.IGNORECASE,
)
#: A number that begins with its point.
_POINTED = regex(rf"(?<![\w.,])\.(?P<digits>\d{{1,4}}){UNIT}", re.IGNORECASE)
#: Ten to the so-many-th; without a mark of power only behind a sign of times.
_POWER = regex(
    rf"(?<![\w.,/])(?P<digits>\d+(?:\.\d+)?)\s?(?:[×x]\s?10\s?(?:\^|\*\*)|×\s?10)\(?(?P<minus>[-−–])?(?P<power>\d{{1,2}})\)?(?!\w)(?:{UNIT})?",
    re.IGNORECASE,
)
#: How strong a quake was.
_MAGNITUDE = regex(
    r"\bmagnitude(?:\s(?:of|was|is|at)\s(?:about\s)?|[\s-])(?P<before>\d(?:\.\d)?)(?!\w|[.,]\d)|(?<![\w.,])(?P<behind>\d(?:\.\d)?)(?=\son\sthe\s(?:open-ended\s)?Richter)",
    re.IGNORECASE,
)
#: So far a power may go: the world has no more.
_FARTHEST = 60


def told_by_signs(place: Place) -> Iterator[Figure]:
    """Every figure of a stretch that is told by a fraction, a point, a power or a magnitude."""
    for way in (_fractions, _pointed, _powers, _magnitudes):
        yield from way(place)


def _fractions(place: Place) -> Iterator[Figure]:
    for match in _FRACTION.finditer(place.text, place.span.start, place.span.end):
        part, parts = _parts(match)
        whole = Decimal(match["whole"] or 0)
        if not 0 < part < parts:
            continue
        word = match["unit"] or match["tiny"]
        unit, times = unit_of(word, 1) if word else (None, 1)
        comparator, start = held_against(place, match.start())
        noun = None if unit else head(place.text, match.end(), place.span.end)
        if unit or noun or not match["whole"]:
            value = (whole + round(Decimal(part) / parts, 4)) * times
            end = noun[0] if noun else match.end()
            yield Figure(Span(start, end), value, unit, comparator, noun[1] if noun else None)


def _parts(match: re.Match[str]) -> tuple[int, int]:
    if sign := match["sign"] or match["only"]:
        return _SIGNS[sign]
    return int(match["part"] or match["piece"]), int(match["parts"] or match["pieces"])


def _pointed(place: Place) -> Iterator[Figure]:
    for match in _POINTED.finditer(place.text, place.span.start, place.span.end):
        comparator, start = held_against(place, match.start())
        unit, times = unit_of(match["unit"], 0)
        yield Figure(Span(start, match.end()), Decimal(f"0.{match['digits']}") * times, unit, comparator)


def _powers(place: Place) -> Iterator[Figure]:
    for match in _POWER.finditer(place.text, place.span.start, place.span.end):
        power = int(match["power"]) * (-1 if match["minus"] else 1)
        if abs(power) <= _FARTHEST:
            comparator, start = held_against(place, match.start())
            unit = unit_of(match["unit"], 0)[0] if match["unit"] else None
            yield Figure(Span(start, match.end()), Decimal(match["digits"]).scaleb(power), unit, comparator)


def _magnitudes(place: Place) -> Iterator[Figure]:
    for match in _MAGNITUDE.finditer(place.text, place.span.start, place.span.end):
        group = "before" if match["before"] else "behind"
        yield Figure(Span(match.start(group), match.end(group)), Decimal(match[group]))
