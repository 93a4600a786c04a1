"""Figures in reporting: how much or how many of what, in English and Korean; not ordinals, days, names or idioms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.analysis.attribution import QUOTABLE_ROLES
from app.analysis.cleaning import Segment
from app.analysis.text import Span


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure: its place with comparator, unit and noun; ``value`` with its scale applied, None for "dozens of".

    ``unit``: won usd eur jpy cny gbp percent point km m mile ton kg minute hour day week month year person, or
    None for things counted; ``comparator``: more than, about, at least, up to, under, nearly, or None; ``noun``:
    what is counted, in the text's own words.
    """

    span: Span
    value: Decimal | None
    unit: str | None = None
    comparator: str | None = None
    noun: str | None = None


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

_KO_SCALES: Mapping[str, int] = {"조": 10**12, "억": 10**8, "만": 10**4, "천": 10**3, "백": 10**2, "십": 10}
_KO_UNITS: Mapping[str, str | None] = {
    "원": "won", "달러": "usd", "유로": "eur", "엔": "jpy", "위안": "cny", "파운드": "gbp", "%포인트": "point", "%p": "point",
    "%": "percent", "퍼센트": "percent", "㎞": "km", "km": "km", "킬로미터": "km", "m": "m", "미터": "m", "톤": "ton", "t": "ton",
    "㎏": "kg", "kg": "kg", "분간": "minute", "분": "minute", "시간": "hour", "일간": "day", "박": "day", "주간": "week",
    "개월": "month", "년간": "year", "년 만": "year", "세": "year", "살": "year", "명": "person", "인": "person", "여명": "person",
    "건": None, "개": None, "곳": None, "척": None, "발": None, "회": None, "차례": None, "가지": None, "배": None, "선": None,
    "가구": None, "마리": None, "점": None, "종": None, "편": None, "권": None, "채": None, "대": None, "기": None,
}  # fmt: skip
_KO_UNIT = "|".join(sorted(map(re.escape, _KO_UNITS), key=len, reverse=True))
_KO_NUMBER = r"\d[\d,]*(?:\.\d+)?(?:[조억만천백십](?:\s?\d[\d,]*(?:\.\d+)?)?)*"
#: What may follow a unit of one syllable; anything else makes it the beginning of another word: 21세기, 2 개막전.
_KO_TAIL = re.compile(
    r"(?:은|는|이|가|을|를|의|에|다|도|와|과|로|으로|만|까지|부터|이나|나|씩|당|짜리|대로|급|간|국|월|들|이었|였|입|밖|마다|보다|처럼|라|인|규|동|이상|초과|이하|미만|가량|정도|안팎|남짓)"
)
_KOREAN = re.compile(
    rf"(?:(?P<before>약|최소|최대|최고|무려)\s?)?(?<![\w.,·-])(?P<number>{_KO_NUMBER})\s?(?P<more>여\s?)?(?P<unit>{_KO_UNIT})"
    r"(?![A-Za-z\d])(?:\s?(?P<after>이상|초과|이하|미만|가량|정도|안팎|남짓))?"
)
_KO_NATIVE = re.compile(
    r"(?<![가-힣])(?P<number>세|네|다섯|여섯|일곱|여덟|아홉|열)\s(?P<noun>가지|명|차례|번|곳|개|사람|멤버|나라|단계|축|후보)(?![가-힣]{3})"
)
_KO_DOZENS = re.compile(
    r"수(?:십|백|천|만|십만|백만|천만|억|십억|백억|조)\s?(?:여\s?)?(?P<unit>원|달러|유로|명|건|개|곳|차례|마리|대|척)"
)
_NATIVE: Mapping[str, int] = {
    "세": 3,
    "네": 4,
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
    "아홉": 9,
    "열": 10,
}
_KO_COMPARING: Mapping[str, str] = {
    "약": "about", "가량": "about", "정도": "about", "안팎": "about", "남짓": "about", "여": "about", "최소": "at least",
    "이상": "at least", "초과": "more than", "최대": "up to", "최고": "up to", "이하": "up to", "미만": "under",
}  # fmt: skip
#: "30대" is somebody in their thirties.
_AGES = frozenset(str(age) for age in range(10, 100, 10))
#: Counted in an order: 17대 총선, 3기 신도시; a unit of weapons or of people only elsewhere.
_KO_ORDINAL = re.compile(r"^\s?(?:총선|대선|국회|대통령|의회|정부|지도부|내각|신도시|당대회|전당대회)")
#: An hour of the clock; a length of time is 2시간 43분.
_KO_HOUR = re.compile(r"\d\s?시\s?$")
_KO_NO_FIGURE_BEFORE = re.compile(r"(?:제|[A-Za-z]-?|\d[·.]|코로나)\s?$")


def figures(text: str, segments: Sequence[Segment], lang: str) -> tuple[Figure, ...]:
    """The figures of an article, in order; none in other languages than English and Korean."""
    parts = (part for part in segments if part.role in QUOTABLE_ROLES)
    found = {"en": _english, "ko": _korean}.get(lang)
    if found is None:
        return ()
    return tuple(
        figure
        for part in parts
        for figure in sorted(found(text, Span(part.start, part.end)), key=lambda each: each.span)
    )


def _english(text: str, span: Span) -> Iterator[Figure]:
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


def _korean(text: str, span: Span) -> Iterator[Figure]:
    for match in _KOREAN.finditer(text, span.start, span.end):
        start = match.start("number")
        after = text[match.end("unit") : match.end("unit") + 2]
        is_word = (
            len(match["unit"]) == 1
            and match["unit"] >= "가"
            and "가" <= after[:1] <= "힣"
            and not _KO_TAIL.match(after)
        )
        is_word |= match["unit"] == "년 만" and bool(re.match(r"(?![에의이인])[가-힣]", after))  # 만성, 만족
        is_age = match["unit"] == "대" and match["number"] in _AGES
        if is_word or is_age:
            continue
        if match["unit"] == "분" and _KO_HOUR.search(text[max(0, start - 8) : start]):
            continue  # 오후 2시 43분
        is_named = _KO_NO_FIGURE_BEFORE.search(text[max(0, start - 4) : start])
        is_ordinal = match["unit"] in ("대", "기", "회") and _KO_ORDINAL.match(
            text[match.end() : match.end() + 6]
        )
        if is_named or is_ordinal:
            continue
        words = (match["before"], match["after"], "여" if match["more"] else None)
        comparator = next((_KO_COMPARING[word] for word in words if word and word in _KO_COMPARING), None)
        yield Figure(
            Span(match.start(), match.end()), _scaled(match["number"]), _KO_UNITS[match["unit"]], comparator
        )
    for match in _KO_NATIVE.finditer(text, span.start, span.end):
        value = Decimal(_NATIVE[match["number"]])
        unit = "person" if match["noun"] in ("명", "사람") else None
        yield Figure(Span(match.start(), match.end()), value, unit, noun=match["noun"])
    for match in _KO_DOZENS.finditer(text, span.start, span.end):
        yield Figure(Span(match.start(), match.end()), None, _KO_UNITS.get(match["unit"]))


def _scaled(written: str) -> Decimal:
    """5조6천억 is 5,600,000,000,000: each number under its sign, and thousands under hundreds of millions."""
    total = large = Decimal(0)
    small: Decimal | None = None
    for piece in re.findall(r"\d[\d,]*(?:\.\d+)?|[조억만천백십]", written):
        if piece[0].isdigit():
            small = Decimal(piece.replace(",", ""))
        elif piece in "천백십":
            large += (Decimal(1) if small is None else small) * _KO_SCALES[piece]
            small = None
        else:
            total += (large + (small or 0)) * _KO_SCALES[piece]
            large, small = Decimal(0), None
    return total + large + (small or 0)
