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

from app.analysis.acts import clause, clause_around
from app.analysis.amounts import Amount
from app.analysis.counts import PERSON
from app.analysis.denial_words import tells_not
from app.analysis.details import Detail
from app.analysis.patterns import regex

_I = re.IGNORECASE
#: Clauses of which it is remembered how often they say that something comes: each is held against many.
_REMEMBERED = 4_096


def _every(times: str, often: str) -> re.Pattern[str]:
    """So much a month, monthly; not for a month, twice a month, a month later."""
    no = "".join(f"(?<!{word} )" for word in _NOT_BEFORE)
    return regex(rf"(?:{no}\ban?|\b(?:per|each|every))[ -](?:{times})\b{_NOT_BEHIND}|\b(?:{often})\b", _I)


#: Before or behind "a month" that make it a length of time, a point in time or more often than that.
_NOT_BEFORE = (
    "for",
    "within",
    "than",
    "after",
    "over",
    "nearly",
    "almost",
    "about",
    "half",
    "twice",
    "times",
)
_NOT_BEHIND = r"(?! (?:ago|after|before|earlier|later|since|old|or two|and a half)\b)"
#: How often in a year, by the words beside what is paid or made so often.
_OFTEN: Mapping[str, Mapping[int, re.Pattern[str]]] = {
    "en": {
        1: _every("year|annum", r"annual(?:ly)?|yearly"),
        4: _every("quarter", "quarterly"),
        12: _every("month", "monthly"),
        52: _every("week", "weekly"),
        365: _every("day", "(?-i:daily)"),
    },
    "ko": {
        1: regex(r"해마다|매년|매해|연간|연\s?평균|(?:한 해|1년)에(?! 걸쳐)|(?<![가-힣\d])연 (?=\d)"),
        4: regex(r"분기마다|매분기|매 분기"),
        12: regex(r"다달이|달마다|매달|매월|월\s?평균|한 달에(?! 걸쳐)|(?<![가-힣\d])월 (?=\d)"),
        52: regex(r"매주|주마다|(?:한 주|일주일)에(?! 걸쳐)"),
        365: regex(r"매일|날마다|하루에(?! 걸쳐)|하루 (?=\d)|하루 평균|(?<![가-힣\d])일 (?=\d)|일평균"),
    },
    "zh": {
        1: regex(r"[每逐]年|年[租薪产產均]"),
        4: regex(r"每季"),
        12: regex(r"[每逐](?:个|個)?月|(?<![\d一二三四五六七八九十])月[租薪产產均]"),
        52: regex(r"每(?:个|個)?(?:周|週|星期)"),
        365: regex(r"[每逐][天日](?!新[闻聞]|[邮郵][报報]|[电電][讯訊]|[经經][济濟])|日[产產均]"),
    },
}
#: So much of a sum by the week may be lost or won by counting 52 weeks a year; of one by the day, by months of 28 to 31 days.
NEAR_RATE, DAILY, NEAR_DAILY = Decimal("0.005"), 365, Decimal("0.03")
#: How many times a figure something is, or what part of it, by the words right before it, "twice last year's 170,000", "half of the
#: 600", or right behind it, 17만 개의 두 배. What it has doubled to is no such figure.
_TIMES: Mapping[str, Mapping[Decimal, re.Pattern[str]]] = {
    "en": {
        Decimal(times): regex(rf"\b(?:{words})(?: (?!to\b)[\w’'-]+){{0,5}} ?$", _I)
        for times, words in (
            (2, r"twice|doubl(?:e[ds]?|ing)"),
            (3, r"three times|tripl(?:e[ds]?|ing)"),
            (4, r"four times|quadrupl(?:e[ds]?|ing)"),
            ("1.5", r"one and a half times|1\.5 times"),
            ("0.5", r"(?<!second )(?<!first )half|halv(?:e[ds]?|ing)"),
        )
    }
    | {
        Decimal(part) / of: regex(
            rf"\b(?:{words}) of (?:(?:the|its|their|his|her|all|these|those|some|about|last year['’]s) ){{0,2}}$",
            _I,
        )
        for part, of, words in (
            (1, 3, "(?:a|one) third"),
            (2, 3, "two[ -]thirds"),
            (1, 4, "(?:a|one) quarter"),
            (3, 4, "three[ -]quarters"),
        )
    },
    "ko": {
        Decimal(times): regex(rf"^(?:에서|보다|의|[을를])? ?(?:{words})")
        for times, words in (
            (2, "두 ?배|2배|갑절|곱절"),
            (3, "세 ?배|3배"),
            (4, "네 ?배|4배"),
            ("1.5", r"1\.5배|한 배 ?반"),
            ("0.5", "절반|반으로|(?:가운데|중)의? ?절반"),
        )
    }
    | {
        Decimal(part) / of: regex(rf"^(?: ?(?:가운데|중)의?|의) ?{of}분의 ?{part}(?!\d)")
        for part, of in ((1, 3), (2, 3), (1, 4), (3, 4))
    },
    "zh": {
        Decimal(times): regex(rf"^[^，,。]{{0,6}}(?:{more}|的(?:{words})倍(?!半))")
        for times, more, words in (
            (2, r"翻一?番|(?:增[加长長]?|提高|[扩擴]大)了?一倍", "[两兩二2]"),
            (3, r"(?:增[加长長]?|提高|[扩擴]大)了?[两兩二2]倍", "[三3]"),
            ("1.5", r"(?:增[加长長]?|提高|[扩擴]大)了?一半|的一倍半", r"1\.5"),
        )
    }
    | {
        Decimal(part) / of: regex(rf"^[^，,。]{{0,6}}(?:[中的里裡][，,]?有?|有)(?:{words})")
        for part, of, words in (
            (1, 2, "一半|半[数數]"),
            (1, 3, "三分之一"),
            (2, 3, "三分之[二两兩]"),
            (1, 4, "四分之一"),
            (3, 4, "四分之三"),
        )
    },
}
#: What is halved, and from what: will halve its tariff, now 8 percent.
_HALVED = regex(
    r"\bhalv(?:e[ds]?|ing)\b[^.;|]{0,60}\b(?:now|currently|at present|from|which (?:is|was|stands at|stood at)|(?:is|was) now) $",
    _I,
)
_HALF, _BEFORE = Decimal("0.5"), 90
#: Months of a year.
_YEAR = 12
#: So much of a figure may be lost where a third of it is told as a number.
NEAR_PART = Decimal("0.002")
#: What has a beginning, an end and what is between: of people, votes and money a sum of two is as often a third thing.
_EXTENTS = frozenset({"mm", "square metre", "millilitre", "milligram", "kilowatt", "km/h"})
#: By how much something changed, by the words right before the number or behind it: cut by 1,500, 1천500명 줄어, 减少了1500人.
_CHANGED: Mapping[str, re.Pattern[str]] = {
    "en": regex(r"\bby (?:about |some |another |a further |nearly )?\|", _I),
    "ko": regex(
        r"\|[이가을를]? ?(?:더 ?)?(?:줄|늘|감소|증가|감축|증원|증액|감액|인상|인하|삭감|오르|올랐|오른|내리|내렸|내린|떨어)"
    ),
    "zh": regex(
        r"(?:减少|減少|增加|增[长長]|下降|上升|下跌|上[涨漲]|[缩縮]減|缩减|裁[减減]|提高|降低|上[调調]|下[调調]|延[长長]|[缩縮]短)了?(?:大?[约約])?\|"
    ),
}
#: What each of several gets, pays or is, by the words right before the number or behind it: two instalments of $5 million, $4,000
#: each, 500만 원씩, 每人4000元.
_EACH: Mapping[str, re.Pattern[str]] = {
    "en": regex(
        r"\b(?:instal+ments?|payments|tranches|batches|lots|shipments|portions|stages) of (?:about |some )?\||\beach (?:\w+ ){1,4}\||\beach of [^|,]{1,60}\||\|[^|,]{0,16}\b(?:each|apiece|per head)\b",
        _I,
    ),
    "ko": regex(r"\|씩|(?:1인당|한 사람당|[가-힣]{1,4}당|각각|각) ?\|"),
    "zh": regex(r"(?:每[人户戶家期次名位艘座]|各)[^|，,。]{0,8}\|"),
}
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
    lengths = {told.value for told in (*one.told, *other.told) if told.measure == "month"}
    sums = [of_a_year * months / _YEAR for months in lengths if months > 1]
    if often > 1:
        sums.append(of_a_year)
    told = (
        {_value(other), *_of_measure(other)} if often > 1 and _often(other) in (None, 1) else {_value(other)}
    )
    return any(abs(each - value) <= abs(each) * NEAR_PART for each in sums for value in told)


def _is_share_of_change(by: Detail, end: Detail) -> bool:
    """Whether a share is that by which something changed, and the other figure one of the two between which it did: halved, and
    from 8 percent to 4.
    """
    before, _, behind = clause_around(by.passage, by.span)
    lang = by.passage.lang
    if by.measure != "percent" or lang not in _CHANGED or not _CHANGED[lang].search(f"{before}|{behind}"):
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
    found = [times for times, words in _OFTEN.get(lang, {}).items() if words.search(said)]
    return found[0] if len(found) == 1 else None


def _times(each: Detail) -> Iterator[Decimal]:
    """How many times a figure its clause tells of."""
    before, _, behind = clause_around(each.passage, each.span)
    lang = each.passage.lang
    said = before if lang == "en" else behind
    yield from (times for times, words in _TIMES.get(lang, {}).items() if words.search(said))
    start = each.span.start - each.passage.span.start
    if lang == "en" and _HALVED.search(each.passage.raw[max(0, start - _BEFORE) : start]):
        yield _HALF


def _are_of_one_extent(one: Detail, other: Detail) -> bool:
    """From 500 to 800, and by 300 to 800: what one tells is between the other and what both tell, or both together; of people,
    votes and money where the one says that it changed by so much, and the other tells from what to what.
    """
    ends = {_value(one), _value(other)}
    both = _of_measure(one) & _of_measure(other) - ends
    if one.measure in _EXTENTS and not both.isdisjoint({sum(ends), max(ends) - min(ends)}):
        return True
    return any(_is_between(by, end) for by, end in ((one, other), (other, one)))


def _is_between(by: Detail, end: Detail) -> bool:
    """Whether a figure is how much is between another and one more of that one's sentence, both of them ends."""
    before, _, behind = clause_around(by.passage, by.span)
    lang = by.passage.lang
    if lang not in _CHANGED or not _CHANGED[lang].search(f"{before}|{behind}"):
        return False
    return any(abs(each - _value(end)) == _value(by) for each in _of_measure(end) - {_value(by)})


def _is_of_each(one: Detail, other: Detail) -> bool:
    """Whether a figure is what each has, and the other what so many have that either sentence counts."""
    before, _, behind = clause_around(one.passage, one.span)
    lang = one.passage.lang
    if lang not in _EACH or not _EACH[lang].search(f"{before}|{behind}"):
        return False
    counts = (told.value for told in (*one.told, *other.told) if _measure(told) in (None, _ROUNDS))
    return any(count * _value(one) == _value(other) for count in counts if count > 1)


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
    if mine.measure not in _LENGTHS or mine.figure.unit == theirs.figure.unit or not mine.value:
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
    nots = [tells_not(clause(each.passage, each.span), each.passage.lang) for each in (one, other)]
    return nots[0] != nots[1]
