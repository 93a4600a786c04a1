"""The figures, the dates and the times of day that an article names, each with its place: what a comparison of accounts turns on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from typing_extensions import TypedDict

from app.analysis.clock_time import ClockTime
from app.analysis.clock_time import written as clock
from app.analysis.clock_times import clock_times
from app.analysis.figures import Figure, figures
from app.analysis.named_days import HOW, NamedDate, named_dates
from app.analysis.text import Span
from app.archive.article import StoredArticle
from app.web.speech import numbered

#: Units in words; any other is its own word.
_UNITS = {
    "usd": "US dollars", "eur": "euros", "jpy": "yen", "cny": "yuan", "gbp": "pounds", "aud": "Australian dollars",
    "cad": "Canadian dollars", "hkd": "Hong Kong dollars", "nzd": "New Zealand dollars", "sgd": "Singapore dollars",
    "twd": "Taiwan dollars", "inr": "rupees", "rub": "roubles", "chf": "Swiss francs", "thb": "baht", "myr": "ringgit",
    "idr": "rupiah", "vnd": "dong", "zar": "rand", "brl": "reais", "php": "Philippine pesos", "peso": "pesos",
    "sar": "riyals", "irr": "rials", "aed": "dirhams", "ils": "shekels", "try": "lira", "pln": "zloty", "uah": "hryvnia",
    "point": "percentage points",
}  # fmt: skip
#: Units that take an s in words where there are several, by the last of their words, and those that become another word.
_COUNTABLE = frozenset(
    (
        "second", "minute", "hour", "day", "week", "month", "year", "ton", "pound", "gram", "milligram", "litre",
        "millilitre", "barrel", "degree", "mile", "metre", "hectare", "watt", "kilowatt", "megawatt", "gigawatt", "terawatt",
        "acre", "yard", "ounce", "gallon", "point", "knot", "volt", "micrometre", "nanometre", "decibel", "megabyte",
        "gigabyte", "terabyte", "gigapascal", "megapascal",
    )
)  # fmt: skip
_MANY = {"person": "people", "foot": "feet", "inch": "inches"}
_MEASURED = re.compile(r"(\d[\d,.]*) ([a-z]+(?: [a-z]+)?)")
#: Numbers that are told in words, by how many they are, and the decimals that one is told with.
_LARGE = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{3}){3,}(?![.,]?\d)")
_SIZES = (("trillion", Decimal(10**12)), ("billion", Decimal(10**9)))
MOST_DECIMALS = 2
#: Korean names both the nights and the days of a journey.
_NIGHTS = "박"


class NamedDateShape(TypedDict):
    start: int
    end: int
    text: str
    value: str | None
    how: str


class ClockTimeShape(TypedDict):
    start: int
    end: int
    text: str
    value: str
    precision: str
    hedge: str | None
    zone: str | None
    utc: str | None


@dataclass(frozen=True, slots=True)
class Detail:
    """Words of the text, what they come to, how that was found, and the number of their paragraph; None: headline."""

    words: str
    meaning: str
    how: str
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class Details:
    """The figures, the dates and the times of day of an article, in order."""

    figures: tuple[Detail, ...]
    dates: tuple[Detail, ...]
    times: tuple[Detail, ...] = ()


def figures_of(stored: StoredArticle) -> tuple[Figure, ...]:
    """The figures of an article as it stands."""
    return figures(stored.text, stored.segments, stored.item.lang)


def dates_of(stored: StoredArticle) -> tuple[NamedDate, ...]:
    """The dates that an article as it stands names, by the day on which it was written."""
    return named_dates(stored.text, stored.segments, stored.item.lang, stored.written_on)


def times_of(stored: StoredArticle) -> tuple[ClockTime, ...]:
    """The times of day that an article as it stands names."""
    return clock_times(stored.text, stored.segments, stored.item.lang)


def date_shapes(stored: StoredArticle) -> Iterator[NamedDateShape]:
    """Dates as the JSON twins have them."""
    for each in dates_of(stored):
        start, end = each.span.start, each.span.end
        yield NamedDateShape(
            start=start, end=end, text=each.span.of(stored.text), value=each.value, how=each.how
        )


def time_shapes(stored: StoredArticle) -> Iterator[ClockTimeShape]:
    """Times of day as the JSON twins have them, in UTC too where a clock and a half of the day are told."""
    for each in times_of(stored):
        moment = each.in_utc(stored.written_on) if each.is_half_told else None
        yield ClockTimeShape(
            start=each.span.start,
            end=each.span.end,
            text=each.span.of(stored.text),
            value=each.value,
            precision=each.precision,
            hedge=each.hedge,
            zone=each.zone,
            utc=None if moment is None else clock(moment),
        )


def details(stored: StoredArticle) -> Details:
    """Figures, dates and times of day as the page lists them."""
    places = numbered(stored)

    def paragraph(span: Span) -> int | None:
        return next((number for number, line in places if line.overlaps(span)), None)

    def written(span: Span) -> str:
        return " ".join(span.of(stored.text).split())

    return Details(
        tuple(
            Detail(words := written(each.span), amount(each, words), "", paragraph(each.span))
            for each in figures_of(stored)
        ),
        tuple(
            Detail(
                written(each.span),
                (each.value or "").replace("/", " to "),
                HOW[each.how],
                paragraph(each.span),
            )
            for each in dates_of(stored)
        ),
        tuple(
            Detail(written(each.span), each.told(stored.written_on), "", paragraph(each.span))
            for each in times_of(stored)
        ),
    )


def amount(figure: Figure, words: str = "") -> str:
    """A figure in digits, with what it is held against and its unit: more than 4,000,000,000,000 won."""
    if isinstance(figure.value, tuple) and _NIGHTS in words and figure.unit == "day":
        nights, days = figure.value
        return f"{_digits(nights)} nights, {_digits(days)} days"
    return " ".join(_amount(figure))


def in_words(said: str) -> str:
    """A figure as analysis says it, with its units in words: 1,200,000 usd is 1,200,000 US dollars, 2 hour 2 hours."""
    return _MEASURED.sub(lambda found: f"{found[1]} {unit_named(found[2], many=found[1] != '1')}", said)


def in_large(said: str) -> str:
    """What is said in digits, thousands of millions in words where they are round: 330,000,000,000 is 330 billion."""
    return _LARGE.sub(lambda found: _in_large(found[0]), said)


def _in_large(digits: str) -> str:
    value = Decimal(digits.replace(",", ""))
    name, size = next((name, size) for name, size in _SIZES if value >= size)
    told = (value / size).normalize()
    exponent = told.as_tuple().exponent
    is_round = isinstance(exponent, int) and exponent >= -MOST_DECIMALS
    return f"{told:,f} {name}" if is_round else digits


def unit_named(unit: str, *, many: bool = True) -> str:
    """A unit in words, of one or ``many``: usd is US dollars, day is days."""
    if unit in _UNITS:
        return _UNITS[unit] if many else _UNITS[unit].removesuffix("s")
    last = unit.rpartition(" ")[2]
    if not many:
        return unit
    return unit + "s" if last in _COUNTABLE else unit.removesuffix(last) + _MANY.get(last, last)


def _amount(figure: Figure) -> Iterator[str]:
    if figure.comparator:
        yield figure.comparator
    ends = figure.value if isinstance(figure.value, tuple) else (figure.value,)
    yield " to ".join("no single number" if end is None else _digits(end) for end in ends)
    if figure.unit and figure.value is not None:
        yield unit_named(figure.unit, many=ends != (Decimal(1),))


def _digits(value: Decimal) -> str:
    return f"{value.normalize():,f}"
