"""Figures in English reporting: how much or how many of what; not ordinals, days, names or idioms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from app.analysis.figure import Figure
from app.analysis.text import Span

_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORDS: Mapping[str, int] = {
    word: value
    for value, word in enumerate(
        [
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
        start=2,
    )
} | {"thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_SCALES: Mapping[str, int] = {
    "hundred": 10**2, "thousand": 10**3, "million": 10**6, "mln": 10**6, "mn": 10**6, "billion": 10**9, "bln": 10**9,
    "bn": 10**9, "trillion": 10**12, "tln": 10**12, "tr": 10**12,
}  # fmt: skip
_SIGNS: Mapping[str, str] = {"$": "usd", "W": "won", "₩": "won", "€": "eur", "£": "gbp", "¥": "jpy"}
_UNITS: Mapping[str, str] = {
    "percent": "percent", "%": "percent", "per cent": "percent", "pct": "percent", "percentage point": "point",
    "won": "won", "dollar": "usd", "euro": "eur", "yen": "jpy", "yuan": "cny", "pound": "gbp",
    "kilometer": "km", "kilometre": "km", "km": "km", "mile": "mile", "meter": "m", "metre": "m", "ton": "ton",
    "tonne": "ton", "kilogram": "kg", "kg": "kg", "minute": "minute", "hour": "hour", "day": "day", "week": "week",
    "month": "month", "year": "year",
}  # fmt: skip
_COMPARING: Mapping[str, str] = {
    "more than": "more than", "over": "more than", "exceeding": "more than", "about": "about", "around": "about",
    "some": "about", "roughly": "about", "approximately": "about", "nearly": "nearly", "almost": "nearly",
    "at least": "at least", "as many as": "up to", "up to": "up to", "at most": "up to", "less than": "under",
    "fewer than": "under", "under": "under", "below": "under",
}  # fmt: skip
_COMPARATOR = "|".join(sorted(_COMPARING, key=len, reverse=True))
_UNIT = "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True))
_NOUNS = r"(?:[\s-]+(?!(?:{stop})\b)[a-zA-Z][\w’'-]*){{1,4}}".format(
    stop="in|of|on|at|to|by|for|from|with|and|or|that|who|which|were|was|is|are|has|have|had|will|would|a|an|the|as|after|before"
    "|during|into|between|among|while|when|but|its|his|her|their|per|than|longer|more|later|earlier|ago|since|until|under|over"
    # Verbs end a noun; in the press they follow it at once.
    "|met|meet|worth|held|took|take|came|went|gave|made|make|left|became|fell|rose|won|lost|say|says|said|told|grew|saw|began"
    "|can|could|may|might|must|should|shall|do|does|did|not|also|each|together|there|here|if|because|so|about"
)
_ENGLISH = re.compile(
    rf"(?:\b(?P<comparator>{_COMPARATOR})\s+)?"
    rf"(?:(?P<sign>US\$|[$₩€£¥]|\bW(?=\d))(?P<money>{_DIGITS})(?:[\s-]?(?P<mscale>million|billion|trillion|mln|bln|tln|mn|bn|tr)\b)?"
    rf"|(?<![\w.,-])(?P<number>{_DIGITS}|{'|'.join(_WORDS)})(?:[\s-](?P<scale>hundred|thousand|million|billion|trillion)\b)?"
    rf"(?:[\s-]?(?P<unit>{_UNIT})(?:s|es)?(?![\w]))?)(?P<noun>{_NOUNS})?",
    re.IGNORECASE,
)
_DECADE = re.compile(
    r"(?:\b(?P<comparator>nearly|about|over|more than)\s+)?\b(?:a\s+)?decade(?:-long)?\b", re.IGNORECASE
)
#: One is a figure only where it is held against something: "under one minute".
_SINGLE = re.compile(rf"\b(?P<comparator>{_COMPARATOR})\s+one\s+(?P<unit>{_UNIT})\b", re.IGNORECASE)
_FRACTIONS: Mapping[str, Decimal] = {
    "half": Decimal("0.5"), "one-third": Decimal("0.3333"), "a-third": Decimal("0.3333"), "two-thirds": Decimal("0.6667"),
    "a-quarter": Decimal("0.25"), "three-quarters": Decimal("0.75"),
}  # fmt: skip
_FRACTION = re.compile(
    rf"(?:\b(?P<comparator>{_COMPARATOR})\s+)?\b(?P<part>half|one[ -]third|a third|two[ -]thirds|a quarter|three[ -]quarters)\s+of\s+(?:the\s+|its\s+|all\s+)?(?P<noun>(?!next|this|last)[a-z]+)",
    re.IGNORECASE,
)
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?"
#: What stands before or after a number that makes it a day, a place in an order or a name.
_NO_FIGURE_BEFORE = re.compile(
    rf"(?:\b{_MONTHS}|\b(?:Article|No\.|Chapter|Section|Group|Route|Line|Room|Phase|Type|Unit|Saeul|Windows|iPhone)|[A-Za-z]-|\d[-–]|#)\s*$"
)
_NO_FIGURE_AFTER = re.compile(
    rf"^(?:st|nd|rd|th)\b|^[\s-](?:thirds?|quarters?|fifths?)\b|^\s+{_MONTHS}|^:\d\d|^\s*(?:a\.m\.|p\.m\.|o’clock|o'clock)|^-\d|^/\d",
    re.IGNORECASE,
)
_PAIRS = re.compile(
    r"^two\s+(?:sides|parties|societies|peoples|countries|nations|leaders|presidents|koreas|governments|neighbou?rs|states|men|women)\b",
    re.IGNORECASE,
)


def english(text: str, span: Span) -> Iterator[Figure]:
    """The figures of a stretch of English text."""
    for match in _ENGLISH.finditer(text, span.start, span.end):
        if figure := _english_figure(text, match):
            yield figure
    for match in _SINGLE.finditer(text, span.start, span.end):
        yield Figure(
            Span(match.start(), match.end()),
            Decimal(1),
            _unit(match["unit"]),
            _COMPARING[match["comparator"].lower()],
        )
    for match in _FRACTION.finditer(text, span.start, span.end):
        comparator = _COMPARING[match["comparator"].lower()] if match["comparator"] else None
        noun = " ".join((match["noun"] or "").split()) or None
        yield Figure(
            Span(match.start(), match.end()),
            _FRACTIONS[match["part"].lower().replace(" ", "-")],
            None,
            comparator,
            noun,
        )
    for match in _DECADE.finditer(text, span.start, span.end):
        if match["comparator"] or match[0].endswith("long"):
            comparator = _COMPARING.get((match["comparator"] or "").lower())
            yield Figure(Span(match.start(), match.end()), Decimal(10), "year", comparator)


def _english_figure(text: str, match: re.Match[str]) -> Figure | None:
    start = match.start("money") if match["money"] else match.start("number")
    number = match["money"] or match["number"]
    before, after = (
        text[max(0, start - 12) : start],
        text[match.end("money") if match["money"] else match.end("number") :][:16],
    )
    unit = _SIGNS[match["sign"][-1]] if match["sign"] else _unit(match["unit"])
    noun = (match["noun"] or "").strip(" -") or None
    is_name = bool(noun) and number[0].isupper() and (noun or "x")[0].isupper()
    if noun and not noun.isupper() and (is_name or noun.split()[-1][0].isupper()):
        noun = None  # Four Hills is a name
    counted = bool(unit or noun or match["scale"])
    if (
        _NO_FIGURE_BEFORE.search(before)
        or _NO_FIGURE_AFTER.match(after)
        or _PAIRS.match(text[start : start + 40])
        or not counted
    ):
        return None
    if _is_year(number) and not match["sign"] and not unit and not match["scale"]:
        return None
    scale = _SCALES.get((match["mscale"] or match["scale"] or "").lower(), 1)
    comparator = _COMPARING[match["comparator"].lower()] if match["comparator"] else None
    end = match.end() if noun else match.end("noun") if match["noun"] else match.end()
    return Figure(Span(match.start(), end), _number(number) * scale, unit, comparator, noun)


def _unit(word: str | None) -> str | None:
    return _UNITS.get(word.lower()) if word else None


def _is_year(number: str) -> bool:
    return len(number) == 4 and number.isdigit() and "1500" <= number < "2200"


def _number(written: str) -> Decimal:
    word = _WORDS.get(written.lower())
    return Decimal(written.replace(",", "")) if word is None else Decimal(word)
