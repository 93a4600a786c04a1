"""English numbers below nought: minus 5 degrees, minus-30 C, -0.3 percent, -$4 million; a margin of error is none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from app.analysis.english_held import Place, held_against
from app.analysis.english_measures import SIGN, sign_of, unit_called, unit_of
from app.analysis.english_numbers import NUMBER, SHORT, SHORT_WORDS, number, shortened
from app.analysis.figure import Figure, Value
from app.analysis.patterns import regex
from app.analysis.text import Span

#: Written out; no sum that is taken from another, and not "plus or minus 3 points".
_IN_WORDS = r"(?<!or\s)(?<!\d\s)(?<!lion\s)(?P<word>(?<!\ba\s)\bnegative|\bminus)[\s-]"
#: A hyphen only behind a blank and before no list, or behind the sign of a money.
_HYPHEN = r"(?<=[ (])(?<![\d%]\s)[-−]"
_SCALED = rf"(?P<short>(?<=\d)(?:(?:{SHORT})|\s(?:{SHORT_WORDS}))\b(?!-))?"
_BELOW = regex(
    rf"(?:{_IN_WORDS}|{_HYPHEN}|(?<!\w)(?=(?:US|A|C|HK|NT|S)?[$€£¥₩][-−]\d))(?:(?P<sign>{SIGN})|(?P<inner>[A-Z]{{0,2}}[$€£¥₩])[-−](?=\d))?"
    rf"(?P<low>{NUMBER}){_SCALED}(?:\s(?:to|and)\s(?P<highsign>plus\s|minus[\s-]|[-−])?(?P<high>\d{{1,3}}(?:\.\d+)?)(?![\w,]|\.\d))?(?:{unit_called('unit')}|\s(?P<letter>(?-i:[CF]))(?![\w-]))?",
    re.IGNORECASE,
)
#: A hyphen means minus only before what falls below nought.
_FALLING = frozenset(["percent", "point", "basis point", "degree", "won", "usd", "eur", "jpy", "cny", "gbp"])


def below_nought(place: Place) -> Iterator[Figure]:
    """Every figure of a stretch below nought."""
    for match in _BELOW.finditer(place.text, place.span.start, place.span.end):
        unit = _unit(match)
        if unit and (match["word"] or match["sign"] or match["inner"] or unit in _FALLING):
            comparator, start = held_against(place, match.start())
            yield Figure(Span(start, match.end()), _value(match), unit, comparator)


def _unit(match: re.Match[str]) -> str | None:
    if sign := match["sign"] or match["inner"]:
        return sign_of(sign)
    word = match["unit"] or match["letter"]
    return unit_of(word, 1)[0] if word else None


def _value(match: re.Match[str]) -> Value:
    low = -number(match["low"]) * shortened((match["short"] or "").strip() or None)
    if not match["high"]:
        return low
    is_above = (match["highsign"] or "").lower().startswith("plus")
    high = Decimal(match["high"]) * (1 if is_above else -1)
    return min(low, high), max(low, high)
