"""Figures that differ and tell one thing: a rent by the month and by the year, a quay lengthened from 500 to 800 metres and
by 300, twice the 170,000 of last year and 340,000, half of the 600 and 300, two instalments of 5 million and 10 million, nearly a
year and eleven months, a third repaid and two thirds not.

Each is by what the sentences tell and exact: figures that come to the same by chance, of which the words do not tell so, are
held against each other as before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import lru_cache

from app.analysis.acts import clause_around, part
from app.analysis.amounts import Amount, in_first
from app.analysis.counts import PERSON
from app.analysis.denial_words import tells_not
from app.analysis.details import Detail
from app.analysis.otherwise_words import CHANGED, EACH, HALVED, LASTING, OFTEN, SIDES, TIMES

#: Clauses of which it is remembered how often they say that something comes: each is held against many.
_REMEMBERED = 4_096


#: So much of a sum by the week may be lost or won by counting 52 weeks a year; of one by the day, by months of 28 to 31 days.
NEAR_RATE, DAILY, NEAR_DAILY = Decimal("0.005"), 365, Decimal("0.03")
_HALF, _BEFORE = Decimal("0.5"), 90
#: Characters beside a length of time in which it is told that something goes on for so long.
_BESIDE = 24
#: Months of a year.
_YEAR = 12
#: So much of a figure may be lost where a third of it is told as a number.
NEAR_PART = Decimal("0.002")
#: In what a time may be told as nearly so many, or more, that another account tells in a smaller unit; and by what part of it
#: the other may lie below and above: nearly a year and 11 months, more than two weeks and 19 days; by judgement.
_LENGTHS, BELOW, ABOVE = frozenset({"second", "month"}), Decimal("0.15"), Decimal("0.5")
#: How many times something is done is counted too: 두 차례에 걸쳐.
_ROUNDS = "time"
#: What two parts of one whole come to in percent, and how far off thirds may be.
_WHOLE, NEAR_WHOLE = Decimal(100), Decimal("0.5")


def come_to_same(one: Detail, other: Detail) -> bool:
    """Whether two figures of one measure that differ tell one thing by what their sentences say of them."""
    mine, theirs = one.amount, other.amount
    if mine is None or theirs is None or _measure(mine) != _measure(theirs) or mine.value == theirs.value:
        return False
    if are_parts_of_a_whole(one, other) or _are_of_one_extent(one, other):
        return True
    return any(
        _is_at_another_rate(each, against)
        or any(abs(times * amount.value - held.value) <= held.value * NEAR_PART for times in _times(each))
        or _is_of_each(each, against)
        or _is_told_by_rate(each, against)
        or _is_share_of_change(each, against)
        or _is_within(amount, held)
        for each, amount, against, held in ((one, mine, other, theirs), (other, theirs, one, mine))
    )


def _is_at_another_rate(one: Detail, other: Detail) -> bool:
    """A million a month, and twelve a year."""
    often, seldom = _often(one), _often(other)
    if often is None or seldom is None or often <= seldom:
        return False
    of_a_year = _value(one) * often
    return abs(of_a_year - _value(other) * seldom) <= abs(of_a_year) * (
        NEAR_DAILY if often == DAILY else NEAR_RATE
    )


def _is_told_by_rate(one: Detail, other: Detail) -> bool:
    """Whether so much a month or a year comes to what the other's sentence tells without saying how often, or to that in so many
    years as either sentence tells: 12 million a year for three years, and 36 million.
    """
    often = _often(one)
    if often is None or often == DAILY:
        return False
    of_a_year = _value(one) * often
    sums = [of_a_year] if often > 1 else []
    if _often(other) is None:
        sums += [of_a_year * months / _YEAR for months in {*_lasting(one), *_lasting(other)} if months > 1]
    told = (
        {_value(other), *_of_measure(other)} if often > 1 and _often(other) in (None, 1) else {_value(other)}
    )
    return any(abs(each - value) <= abs(each) * NEAR_PART for each in sums for value in told)


def _lasting(each: Detail) -> Iterator[Decimal]:
    """For how many months its sentence tells that something goes on."""
    raw, lang, begin = each.passage.raw, each.passage.lang, each.passage.span.start
    for told in each.told:
        start, end = told.span.start - begin, told.span.end - begin
        said = f"{raw[max(0, start - _BESIDE) : start]}|{raw[start:end]}|{raw[end : end + _BESIDE]}"
        if told.measure == "month" and lang in LASTING and LASTING[lang].search(said):
            yield told.value


def _is_share_of_change(by: Detail, end: Detail) -> bool:
    """Whether a share is that by which something changed, and the other figure one of the two between which it did: halved, and
    from 8 percent to 4.
    """
    if by.measure != "percent" or not _says(CHANGED, by):
        return False
    value, share = _value(end), _value(by) / _WHOLE
    others = _of_measure(end) - {value}
    return any(
        first and abs(abs(first - last) / first - share) <= NEAR_PART
        for each in others
        for first, last in ((value, each), (each, value))
    )


def times_by_rate(one: Detail, other: Detail) -> Decimal | None:
    """How many times the other one of two figures is by the year, where both say how often they come and not as often."""
    often = [_often(each) for each in (one, other)]
    if None in often or len(set(often)) == 1 or _value(one) * _value(other) <= 0:
        return None
    small, large = sorted(
        abs(_value(each)) * (rate or 0) for each, rate in zip((one, other), often, strict=True)
    )
    return large / small


def _often(each: Detail) -> int | None:
    """How often in a year the clause of a figure says that it comes; None where it does not say so, or in two ways."""
    before, _, behind = clause_around(each.passage, each.span)
    return _told_often(each.passage.lang, f"{before}|{behind}")


@lru_cache(_REMEMBERED)
def _told_often(lang: str, said: str) -> int | None:
    found = [times for times, words in OFTEN.get(lang, {}).items() if words.search(said)]
    return found[0] if len(found) == 1 else None


def _times(each: Detail) -> Iterator[Decimal]:
    """How many times a figure its clause tells of."""
    before, _, behind = clause_around(each.passage, each.span)
    lang = each.passage.lang
    said = before if lang == "en" else behind
    yield from (times for times, words in TIMES.get(lang, {}).items() if words.search(said))
    start = each.span.start - each.passage.span.start
    if lang == "en" and HALVED.search(each.passage.raw[max(0, start - _BEFORE) : start]):
        yield _HALF


def _are_of_one_extent(one: Detail, other: Detail) -> bool:
    """From 500 to 800, and by 300 to 800: one says that something changed by so much, the other tells from what to what."""
    return any(_is_between(by, end) for by, end in ((one, other), (other, one)))


def _is_between(by: Detail, end: Detail) -> bool:
    """Whether a figure is how much is between another and one more of that one's sentence, both of them ends."""
    if not _says(CHANGED, by):
        return False
    return any(abs(each - _value(end)) == _value(by) for each in _of_measure(end) - {_value(by)})


def _is_of_each(one: Detail, other: Detail) -> bool:
    """Whether a figure is what each has, and the other what so many have that either sentence counts, or both sides."""
    if _says(SIDES, one) and not _says(SIDES, other) and _value(one) * 2 == _value(other):
        return True
    if not _says(EACH, one):
        return False
    counts = (told.value for told in (*one.told, *other.told) if _measure(told) in (None, _ROUNDS))
    return any(count * _value(one) == _value(other) for count in counts if count > 1)


def _says(words: Mapping[str, re.Pattern[str]], each: Detail) -> bool:
    before, _, behind = clause_around(each.passage, each.span)
    lang = each.passage.lang
    return lang in words and words[lang].search(f"{before}|{behind}") is not None


def _of_measure(each: Detail) -> frozenset[Decimal]:
    if each.amount is None:
        return frozenset()
    return frozenset(told.value for told in each.told if _measure(told) == _measure(each.amount))


def _measure(amount: Amount) -> str | None:
    """What a figure is measured in; nothing for people, whom only some languages count by a word of their own."""
    return None if amount.measure == PERSON else amount.measure


def _value(each: Detail) -> Decimal:
    return each.amount.value if each.amount else Decimal(0)


def _is_within(mine: Amount, theirs: Amount) -> bool:
    """Nearly so much, or more than that, in a larger unit than the other's."""
    units = [in_first(Decimal(1), each.figure.unit) for each in (mine, theirs)]
    if mine.measure not in _LENGTHS or units[0] <= units[1] or not mine.value:
        return False
    beyond = (theirs.value - mine.value) / mine.value
    return (0 < beyond <= ABOVE) if mine.side > 0 else mine.side < 0 and -BELOW <= beyond < 0


def are_parts_of_a_whole(one: Detail, other: Detail) -> bool:
    """A third that was, and two thirds that were not: neither sentence denies the other."""
    if (
        one.measure != "percent"
        or other.measure != one.measure
        or abs(_value(one) + _value(other) - _WHOLE) >= NEAR_WHOLE
    ):
        return False
    nots = [tells_not(part(each.passage, each.span), each.passage.lang) for each in (one, other)]
    return nots[0] != nots[1]
