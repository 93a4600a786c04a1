"""How exactly figures are told: what each comes to in one unit, to which digit, and whether one is another, rounded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from app.analysis.figure import Figure
from app.analysis.passages import Passage, once_each
from app.analysis.patterns import regex
from app.analysis.text import Span

#: Figures of a passage that are held against others: a table on one line has hundreds.
MOST_TOLD = 120
#: Of the larger of two figures, so much is between a number and what it was rounded from at most: "3 km" for 3.2 km.
#: Of 60 roundings that readers saw in the press, see tests/test_quality_differences.py, the farthest two were 0.09 apart.
FARTHEST_ROUNDED = Decimal("0.1")
#: So much where a bare number has one digit and noughts, which may be counted: 500 is 493, 20,000 is not 21,000.
FARTHEST_BARE = Decimal("0.02")
#: So much where two digits or more and one nought stand before a word for thousands: 9.7 million, as 970만, are 9.73 million.
FARTHEST_WORDED = Decimal("0.005")
#: So much where both are told as about, half of that: neither is the number that the other was rounded from. By judgement:
#: some 40,000 and about 41,500 may be one number, some 40,000 and about 44,000 are two.
FARTHEST_OF_TWO = Decimal("0.05")
#: So much where one of two is told in an older measure, and the noughts of the other may be counted: 690 km are 430 miles.
FARTHEST_CONVERTED = Decimal("0.02")
#: So near, a number may be rounded up where it would be rounded down: 850 for 844.7.
NEXT = Decimal("0.01")
#: So many noughts, or so many digits before one, make the noughts of a bare number rounded ones: 500 and 1,230, not 20.
ROUND_NOUGHTS, ROUND_DIGITS = 2, 3
#: Below this a number in words is counted.
COUNTED = 1_000
_ABOUT, _NEARLY = "about", "nearly"
#: On which side of its number what is told lies.
_SIDES: Mapping[str | None, int] = {"more than": 1, "at least": 1, "up to": -1, "under": -1, _NEARLY: -1}
#: What measures the same, by how many of the first unit of its kind each is; gallons are those of the United States.
_MEASURES: Mapping[str, Mapping[str, str]] = {
    "second": {"second": "1", "minute": "60", "hour": "3600", "day": "86400", "week": "604800"},
    "month": {"month": "1", "year": "12"},
    "mm": {"mm": "1", "cm": "10", "m": "1000", "km": "1000000"},
    "milligram": {"milligram": "1", "gram": "1000", "kg": "1000000", "ton": "1000000000"},
    "square metre": {"square metre": "1", "hectare": "10000", "square km": "1000000"},
    "millilitre": {"millilitre": "1", "litre": "1000"},
    "kilowatt": {"kilowatt": "1", "megawatt": "1000", "gigawatt": "1000000", "terawatt": "1000000000"},
    "kilowatt hour": {
        "kilowatt hour": "1",
        "megawatt hour": "1000",
        "gigawatt hour": "1000000",
        "terawatt hour": "1000000000",
    },
    "point": {"point": "1", "basis point": "0.01"},
    "km/h": {"km/h": "1", "m/s": "3.6"},
}
#: The same of older measures, which press of other countries converts and rounds.
_OLDER: Mapping[str, Mapping[str, str]] = {
    "mm": {"inch": "25.4", "foot": "304.8", "yard": "914.4", "mile": "1609344", "nautical mile": "1852000"},
    "milligram": {"ounce": "28349.523125", "pound": "453592.37"},
    "square metre": {"square foot": "0.09290304", "acre": "4046.8564224", "square mile": "2589988.110336"},
    "millilitre": {"gallon": "3785.411784"},
    "km/h": {"mph": "1.609344", "knot": "1.852"},
}
_MEASURED: dict[str, tuple[str, Decimal]] = {
    unit: (base, Decimal(times))
    for table in (_MEASURES, _OLDER)
    for base, units in table.items()
    for unit, times in units.items()
}
_CONVERTED = frozenset(unit for units in _OLDER.values() for unit in units)
#: What is told behind a measure as its part: two hours and 30 minutes.
_PARTS: Mapping[str, str] = {
    "year": "month", "month": "day", "day": "hour", "hour": "minute", "minute": "second", "km": "m", "m": "cm",
    "foot": "inch", "pound": "ounce",
}  # fmt: skip
_TIED = regex(r",?\s?(?:and\s)?")
_WRITTEN = regex(r"\d[\d,]*(?:\.\d+)?")
#: 100여 명 are a hundred and some more, 二十多名 twenty and some more, 두 달여 two months and some days.
_ODD = regex(
    r"[\d조억만천백십]\s?여|(?:달|개월|년|주|주일|일|시간|분)\s?여$|[\s-]odd\b|[\d十百千万萬亿億]\s?[多余餘几幾]|[年月周天时時]多$"
)

#: Characters beside a number in which a verb says that more or less is meant.
VERB = 14
#: 60%대 is sixty-odd percent, 4210선 a level that was reached.
_IN_THE = regex(r"[대선](?=[\s,.…·()'\"’”]|[로를에의가는도은이을]|$)")
_PASSED_BEHIND = regex(
    r"(?:대|선)?[을를이가도]?\s?(?:(?P<above>넘어[서선섰설]|넘[었긴겼길]|웃도[는니]|웃돌[았아며고]|상회)|(?P<below>밑도[는니]|밑돌[았아며고]|하회|(?:에\s)?못\s?미[치친쳤]))"
)
_PASSED_BEFORE = regex(
    r"\b(?:(?P<above>exceed(?:s|ed|ing)?|topp?(?:ed|s|ing)|surpass(?:es|ed|ing)?)|(?P<below>falls? short of|fell short of))\s$",
    re.IGNORECASE,
)
#: Characters before a number in which its passing may be denied or only thought of.
DENIAL = 48
_DENIED_BEFORE = regex(
    r"(?:n['’]t|\b(?:not|never|cannot|fail(?:s|ed|ing)? to|may|might|could|would|should|will|if|whether|to))\b[^,;.]*$",
    re.IGNORECASE,
)
_DENIED_BEHIND = regex(r"[가-힣]{0,3}(?:지\s?(?:못|않)|는지|을지|[았었]?다는|[을를] (?:것|경우|수)|[으]?면)")


@dataclass(frozen=True, slots=True)
class Amount:
    """What a passage says of how much: in the first unit of its measure, ``place`` being what its last digit counts.

    ``slack``: how much of the larger may be between it and what it is rounded from. ``is_converted``: in an older
    measure, from which or to which press converts it; ``coarse`` what its last digit but noughts counts. ``is_odd``: and some more;
    ``is_passed``: held against it by a verb beside it only.
    """

    figure: Figure
    span: Span
    measure: str | None
    value: Decimal
    place: Decimal
    said: str
    slack: Decimal = FARTHEST_ROUNDED
    is_odd: bool = False
    is_passed: bool = False
    is_converted: bool = False
    coarse: Decimal = Decimal(0)

    @property
    def hedge(self) -> str | None:
        """What it is held against: more than, about, at least."""
        return self.figure.comparator

    @property
    def side(self) -> int:
        """On which side of the value it lies: 1 above, -1 below, 0 where that is not said."""
        return _SIDES.get(self.hedge, 0)

    def agrees(self, other: Amount) -> bool:
        """Whether both may be one number: the same, or within what a bound says to the digit that it gives."""
        if self._is_across(other):
            return False
        if self.value == other.value:
            return {self.hedge, other.hedge} != {_NEARLY, None}
        return self._bounds(other) or other._bounds(self)

    def is_rounded(self, other: Amount) -> bool:
        """Whether one of two that are not the same is the other with fewer digits, or told by about or nearly.

        A number may be as far from what it was rounded from as ``slack`` says. Of two that are both told as about neither
        is exact: they may be half as far from each other, FARTHEST_OF_TWO; further apart they are two numbers. What is
        told as nearly, or as so many and some more, says on which side of it the other lies, and is held to that alone.
        """
        if self._is_across(other) or self._forbids(other) or other._forbids(self):
            return False
        return self._rounds(other) or other._rounds(self) or self._converts(other)

    def _converts(self, other: Amount) -> bool:
        """Whether one of two in an old and a new measure is the other, rounded to noughts."""
        if self.is_converted == other.is_converted:
            return False
        gap, larger = abs(self.value - other.value), max(abs(self.value), abs(other.value))
        return 2 * gap <= max(self.coarse, other.coarse) and gap <= larger * FARTHEST_CONVERTED

    def _is_across(self, other: Amount) -> bool:
        """Whether one lies above its number and the other below: two months and some days, and less than two months."""
        pairs = ((self, other), (other, self))
        above = any(one.is_odd and two.side < 0 and two.hedge != _NEARLY for one, two in pairs)
        return self.side * other.side < 0 or (self.value == other.value and above)

    def _bounds(self, other: Amount) -> bool:
        """At least 500 are 512, and are not 600."""
        beyond = self.side * (abs(other.value) - abs(self.value))
        return self.side != 0 and self.hedge != _NEARLY and 0 <= beyond < self.place

    def _forbids(self, other: Amount) -> bool:
        """More than 500 are not 493, nor any number that 493 may stand for."""
        low, high = other._between()
        return (self.side > 0 and high < abs(self.value)) or (self.side < 0 and low > abs(self.value))

    def _between(self) -> tuple[Decimal, Decimal]:
        value, half = abs(self.value), self.place / 2
        return (value, value + self.place) if self.is_odd else (value - half, value + half)

    def _rounds(self, finer: Amount) -> bool:
        mine, theirs = abs(self.value), abs(finer.value)
        gap = abs(mine - theirs)
        if not gap:
            return True
        if finer.place >= self.place or gap >= self.place:
            return False
        if self.is_odd:
            return theirs > mine
        if gap > max(mine, theirs) * self._slack_to(finer) or (self.hedge == _NEARLY and theirs > mine):
            return False
        is_cut = theirs > mine
        return self.hedge == _NEARLY or is_cut or 2 * gap <= self.place or gap <= max(mine, theirs) * NEXT

    def _slack_to(self, finer: Amount) -> Decimal:
        """How much of the larger may be between it and a number with more digits."""
        are_about = self.hedge == finer.hedge == _ABOUT
        return min(self.slack, FARTHEST_OF_TWO) if are_about else self.slack


def measure_of(unit: str | None) -> str | None:
    """The unit in which all that measure the same are held against each other."""
    return _MEASURED[unit][0] if unit in _MEASURED else unit


def in_first(value: Decimal, unit: str | None) -> Decimal:
    """A value in the unit in which all that measure the same are held against each other."""
    return value * _MEASURED[unit][1] if unit in _MEASURED else value


@once_each
def amounts(passage: Passage) -> tuple[Amount, ...]:
    """The amounts that a passage tells by one number; what is told in two figures, 2시간 30분, is one."""
    told = [each for each in passage.figures[:MOST_TOLD] if isinstance(each.value, Decimal)]
    whole: list[Amount] = []
    for figure in told:
        part = amount_of(passage, figure)
        if whole and _is_part(passage, whole[-1], part):
            whole[-1] = _joined(whole[-1], part)
        else:
            whole.append(part)
    return tuple(whole)


def amount_of(passage: Passage, told: Figure) -> Amount:
    """A figure of one number as it is held against others."""
    figure = told if told.comparator else replace(told, comparator=_passed(passage, told.span))
    value = figure.value if isinstance(figure.value, Decimal) else Decimal(0)
    written = _words(passage, figure.span.start, figure.span.end)
    times = _MEASURED[figure.unit][1] if figure.unit in _MEASURED else Decimal(1)
    is_decade = passage.lang == "ko" and _is_decade(passage, figure.span)
    place, slack = _exactness(written, abs(value), figure.comparator or (_ABOUT if is_decade else None))
    said = " ".join(filter(None, (figure.comparator, f"{value.normalize():,f}", figure.unit)))
    is_odd = is_decade or (figure.comparator == _ABOUT and _ODD.search(written) is not None)
    is_passed = figure.comparator != told.comparator
    return Amount(
        figure,
        figure.span,
        measure_of(figure.unit),
        value * times,
        place * times,
        said,
        slack,
        is_odd,
        is_passed,
        figure.unit in _CONVERTED,
        _last_digit(value) * times,
    )


def _passed(passage: Passage, span: Span) -> str | None:
    """What a verb beside a number makes of it: 50%를 넘어섰다, topped 50 percent."""
    start, end = span.start - passage.span.start, span.end - passage.span.start
    if passage.lang == "ko":
        found = _PASSED_BEHIND.match(passage.raw[: end + VERB], end)
        is_denied = found and _DENIED_BEHIND.match(passage.raw, found.end())
    else:
        found = _PASSED_BEFORE.search(passage.raw[max(0, start - VERB) : start])
        is_denied = found and _DENIED_BEFORE.search(passage.raw[max(0, start - DENIAL) : start])
    return None if found is None or is_denied else "more than" if found["above"] else "under"


def _is_decade(passage: Passage, span: Span) -> bool:
    return _IN_THE.match(passage.raw, span.end - passage.span.start) is not None


def _exactness(written: str, value: Decimal, hedge: str | None) -> tuple[Decimal, Decimal]:
    """What the last digit counts that is given, and how far off a number so told may be."""
    numbers = _WRITTEN.findall(written)
    if not numbers and value < COUNTED:
        numbers = [f"{value.normalize():f}"]
    digits = numbers[0].replace(",", "") if len(numbers) == 1 else ""
    if not digits.strip("0."):
        return _last_digit(value), FARTHEST_ROUNDED
    scale = value / Decimal(digits)
    decimals = len(digits.partition(".")[2])
    if decimals:
        return scale.scaleb(-decimals), FARTHEST_ROUNDED
    given = digits.rstrip("0")
    noughts = len(digits) - len(given)
    is_round = noughts >= ROUND_NOUGHTS or len(given) >= ROUND_DIGITS
    if noughts and not (hedge or is_round):
        is_worded = scale >= COUNTED and len(given) > 1
        return (scale.scaleb(noughts), FARTHEST_WORDED) if is_worded else (scale, FARTHEST_ROUNDED)
    is_bare = noughts and len(given) == 1 and not hedge
    return scale.scaleb(noughts), FARTHEST_BARE if is_bare else FARTHEST_ROUNDED


def _last_digit(value: Decimal) -> Decimal:
    """What the last digit of a number counts that is no nought."""
    return Decimal(1).scaleb(int(value.normalize().as_tuple().exponent))


def _is_part(passage: Passage, before: Amount, part: Amount) -> bool:
    """Whether what is told right behind a measure is its part."""
    unit = before.figure.unit
    if unit is None or part.figure.unit != _PARTS.get(unit) or part.hedge not in (None, _ABOUT):
        return False
    between = _words(passage, before.span.end, part.span.start)
    return before.measure == part.measure and _TIED.fullmatch(between) is not None


def _joined(before: Amount, part: Amount) -> Amount:
    figure = Figure(
        Span(before.span.start, part.span.end),
        None,
        part.figure.unit,
        before.hedge or part.hedge,
        part.figure.noun,
    )
    return Amount(
        figure,
        figure.span,
        part.measure,
        before.value + part.value,
        part.place,
        f"{before.said} {part.said.removeprefix(f'{_ABOUT} ')}",
        is_odd=part.is_odd,
        is_converted=part.is_converted,
    )


def _words(passage: Passage, start: int, end: int) -> str:
    return passage.raw[start - passage.span.start : end - passage.span.start]
