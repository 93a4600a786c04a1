"""Figures that differ and tell one thing: a rent by the month and by the year, a quay lengthened from 500 to 800 metres and
by 300, twice the 170,000 of last year and 340,000, nearly a year and eleven months, a third repaid and two thirds not.

Each is by what the sentences tell and exact: figures that come to the same by chance, of which the words do not tell so, are
held against each other as before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from app.analysis.acts import clause, clause_around
from app.analysis.amounts import Amount
from app.analysis.denial_words import tells_not
from app.analysis.details import Detail
from app.analysis.patterns import regex

_I = re.IGNORECASE
#: How often in a year, by the words beside what is paid or made so often.
_OFTEN: Mapping[str, Mapping[int, re.Pattern[str]]] = {
    "en": {
        1: regex(r"\b(?:an?|per|each|every)[ -](?:year|annum)\b|\b(?:annual(?:ly)?|yearly)\b", _I),
        4: regex(r"\b(?:a|per|each|every)[ -]quarter\b|\bquarterly\b", _I),
        12: regex(r"\b(?:a|per|each|every)[ -]month\b|\bmonthly\b", _I),
        52: regex(r"\b(?:a|per|each|every)[ -]week\b|\bweekly\b", _I),
    },
    "ko": {
        1: regex(r"해마다|매년|매해|연간|한 해에|1년에|(?<![가-힣\d])연 (?=\d)"),
        4: regex(r"분기마다|매분기|매 분기"),
        12: regex(r"다달이|달마다|매달|매월|한 달에|(?<![가-힣\d])월 (?=\d)"),
        52: regex(r"매주|주마다|한 주에|일주일에"),
    },
    "zh": {
        1: regex(r"[每逐]年|年[租薪产產均]"),
        4: regex(r"每季"),
        12: regex(r"[每逐](?:个|個)?月|(?<![\d一二三四五六七八九十])月[租薪产產均]"),
        52: regex(r"每(?:个|個)?(?:周|週|星期)"),
    },
}
#: So much of a sum by the week may be lost or won by counting 52 weeks a year.
NEAR_RATE = Decimal("0.005")
#: How many times a figure something is, by the words right before it, "twice last year's 170,000", or right behind it, 17만 개의 두
#: 배. What it has doubled to is no such figure.
_TIMES: Mapping[str, Mapping[int, re.Pattern[str]]] = {
    "en": {
        times: regex(rf"\b(?:{words})(?: (?!to\b)[\w’'-]+){{0,5}} ?$", _I)
        for times, words in (
            (2, r"twice|doubl(?:e[ds]?|ing)"),
            (3, r"three times|tripl(?:e[ds]?|ing)"),
            (4, r"four times|quadrupl(?:e[ds]?|ing)"),
        )
    },
    "ko": {
        times: regex(rf"^(?:에서|보다|의|[을를])? ?(?:{words})")
        for times, words in ((2, "두 ?배|2배|갑절|곱절"), (3, "세 ?배|3배"), (4, "네 ?배|4배"))
    },
    "zh": {
        times: regex(rf"^[^，,。]{{0,6}}(?:{more}|的(?:{words})倍)")
        for times, more, words in (
            (2, r"翻一?番|(?:增[加长長]?|提高|[扩擴]大)了?一倍", "[两兩二2]"),
            (3, r"(?:增[加长長]?|提高|[扩擴]大)了?[两兩二2]倍", "[三3]"),
        )
    },
}
#: What has a beginning, an end and what is between: of people, votes and money a sum of two is as often a third thing.
_EXTENTS = frozenset({"mm", "square metre", "millilitre", "milligram", "kilowatt", "km/h"})
#: In what a time may be told as nearly so many, or more, that another account tells in a smaller unit; and by what part of it
#: the other may lie below and above: nearly a year and 11 months, more than two weeks and 19 days; by judgement.
_LENGTHS, BELOW, ABOVE = frozenset({"second", "month"}), Decimal("0.15"), Decimal("0.5")
#: What two parts of one whole come to in percent, and how far off thirds may be.
_WHOLE, NEAR_WHOLE = Decimal(100), Decimal("0.5")


def come_to_same(one: Detail, other: Detail) -> bool:
    """Whether two figures of one measure that differ tell one thing by what their sentences say of them."""
    mine, theirs = one.amount, other.amount
    if mine is None or theirs is None or mine.measure != theirs.measure or mine.value == theirs.value:
        return False
    if _are_parts_of_a_whole(one, other) or _are_of_one_extent(one, other):
        return True
    return any(
        _is_at_another_rate(each, against)
        or any(times * amount.value == held.value for times in _times(each))
        or _is_within(amount, held)
        for each, amount, against, held in ((one, mine, other, theirs), (other, theirs, one, mine))
    )


def _is_at_another_rate(one: Detail, other: Detail) -> bool:
    """A million a month, and twelve a year."""
    often, seldom = _often(one), _often(other)
    if often is None or seldom is None or often <= seldom:
        return False
    of_a_year = _value(one) * often
    return abs(of_a_year - _value(other) * seldom) <= abs(of_a_year) * NEAR_RATE


def _often(each: Detail) -> int | None:
    """How often in a year the clause of a figure says that it comes; None where it does not say so, or in two ways."""
    before, _, behind = clause_around(each.passage, each.span)
    listed = _OFTEN.get(each.passage.lang, {})
    found = [times for times, words in listed.items() if words.search(f"{before}|{behind}")]
    return found[0] if len(found) == 1 else None


def _times(each: Detail) -> Iterator[int]:
    """How many times a figure its clause tells of."""
    before, _, behind = clause_around(each.passage, each.span)
    lang = each.passage.lang
    said = before if lang == "en" else behind
    yield from (times for times, words in _TIMES.get(lang, {}).items() if words.search(said))


def _are_of_one_extent(one: Detail, other: Detail) -> bool:
    """From 500 to 800, and by 300 to 800: what one tells is between the other and what both tell, or both together."""
    if one.measure not in _EXTENTS:
        return False
    ends = {_value(one), _value(other)}
    both = _of_measure(one) & _of_measure(other) - ends
    return not both.isdisjoint({sum(ends), max(ends) - min(ends)})


def _of_measure(each: Detail) -> frozenset[Decimal]:
    return frozenset(told.value for told in each.told if told.measure == each.measure)


def _value(each: Detail) -> Decimal:
    return each.amount.value if each.amount else Decimal(0)


def _is_within(mine: Amount, theirs: Amount) -> bool:
    """Nearly so much, or more than that, in a larger unit than the other's."""
    if mine.measure not in _LENGTHS or mine.figure.unit == theirs.figure.unit or not mine.value:
        return False
    beyond = (theirs.value - mine.value) / mine.value
    return (0 < beyond <= ABOVE) if mine.side > 0 else mine.side < 0 and -BELOW <= beyond < 0


def _are_parts_of_a_whole(one: Detail, other: Detail) -> bool:
    """A third that was, and two thirds that were not."""
    if one.measure != "percent" or abs(_value(one) + _value(other) - _WHOLE) >= NEAR_WHOLE:
        return False
    nots = [tells_not(clause(each.passage, each.span), each.passage.lang) for each in (one, other)]
    return nots[0] != nots[1]
