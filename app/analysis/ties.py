"""Figures told right beside the same other figure, 52 members (94.2%) and 52 members (94.5%): what is beside is one thing."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.analysis.amounts import Amount
from app.analysis.english_measures import SIGNS
from app.analysis.patterns import regex
from app.analysis.text import Span

#: Characters between a figure and one that it is told with, by language, and between it and one of fewer than TELLING
#: digits.
BESIDE: Mapping[str, int] = {"ko": 8, "en": 16, "zh": 8}
TOUCHING = 3
#: Digits of a figure that ties by itself what stands beside it, and the fewest of one that ties what touches it.
TELLING, FEWEST = 3, 2
#: Of two figures so tied neither is so many times the other: a nought lost or added, with what is between; beside one of
#: few digits, a digit misread. Of 1,102 pairs of press accounts 79 pairs of figures had a figure in common within forty
#: characters and were not told alike; by reading, of the 13 that these bars tie 12 were of one thing, of the others some ten.
FARTHEST, FARTHEST_TOUCHING = Decimal(12), Decimal(4)

#: Figures beside two, so many times each other, make them of two things.
UNLIKE = Decimal("1.1")
#: Between the rates of two days, or of a bank and a paper, lies no more.
RATES = Decimal("1.05")
MONEYS = frozenset(SIGNS.values())


@dataclass(frozen=True, slots=True)
class Beside:
    """A figure beside another: how many characters are between, and whether it stands before."""

    away: int
    is_before: bool


#: Characters before a sum in which it is told to be another one converted.
GLOSSED = 12
_COMES_TO = regex(
    r"[(（]\s?(?:약|한화|우리\s?돈|约|約|合|折合|about|around|roughly|some|or|₩|\$|US\$|,|\s){0,3}$|\bor (?:about |some )?$",
    re.IGNORECASE,
)
#: What stands beside a figure, by its measure and value; a fall of 3 is a fall of -3.
Ties = Mapping[tuple[str | None, Decimal], Beside]


def ties(told: Sequence[Amount], span: Span, lang: str) -> Ties:
    """The figures of a passage that are told with one."""
    found: dict[tuple[str | None, Decimal], Beside] = {}
    for each in told:
        is_before = each.span.start < span.start
        away = span.start - each.span.end if is_before else each.span.start - span.end
        if 0 <= away <= BESIDE.get(lang, 0) and digits_of(each.value) >= FEWEST:
            found[each.measure, abs(each.value)] = Beside(away, is_before)
    return found


def is_converted(one: Ties, other: Ties, measure: str | None) -> bool:
    """Whether two sums of money are one sum of another money: told in brackets behind it, at the rate of the day."""
    shared = {key[0] for key in one.keys() & other.keys() if one[key].is_before and other[key].is_before}
    return measure in MONEYS and bool(shared & (MONEYS - {measure}))


def are_apart(one: Ties, other: Ties) -> bool:
    """Whether two figures are told with others of one measure on one side, and none of them alike."""
    if one.keys() & other.keys():
        return False
    return any(
        mine[0] is not None
        and mine[0] == theirs[0]
        and one[mine].is_before == other[theirs].is_before
        and max(mine[1], theirs[1]) > min(mine[1], theirs[1]) * UNLIKE
        for mine in one
        for theirs in other
    )


def reach(one: Ties, other: Ties) -> Decimal:
    """How many times the other a figure may be at most that is told with the same figure on the same side; 0 where two
    have no such figure.
    """
    return max((_reach(key, one[key], other[key]) for key in one.keys() & other.keys()), default=Decimal(0))


def _reach(key: tuple[str | None, Decimal], mine: Beside, theirs: Beside) -> Decimal:
    if mine.is_before != theirs.is_before:
        return Decimal(0)
    if digits_of(key[1]) >= TELLING:
        return FARTHEST
    return FARTHEST_TOUCHING if max(mine.away, theirs.away) <= TOUCHING else Decimal(0)


def comes_to(text: str, start: int) -> bool:
    """Whether a sum is what one before it comes to in another money: (약 1319억원), or about 130 billion won."""
    return _COMES_TO.search(text, max(0, start - GLOSSED), start) is not None


def digits_of(value: Hashable) -> int:
    """How many digits of a figure tell something, without the noughts at its end; none of what is no number."""
    return len(value.normalize().as_tuple().digits) if isinstance(value, Decimal) else 0
