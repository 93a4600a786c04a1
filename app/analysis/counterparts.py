"""Words that tell two things apart of which all else is told alike: a beginning and an end, exports and imports, two places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain

from app.analysis.acts import clause, part
from app.analysis.calendar_words import MONTHS
from app.analysis.details import Detail
from app.analysis.word_table import told_in

_Pair = tuple[frozenset[str], frozenset[str]]


def _pairs(*pairs: tuple[tuple[str, ...], tuple[str, ...]]) -> tuple[_Pair, ...]:
    return tuple((frozenset(one), frozenset(other)) for one, other in pairs)


#: Words of which only one of two sentences has one, and the other its counterpart, where both are of one thing in all else:
#: lines of the table, so that they tell sentences of two languages apart too.
_COUNTERPARTS = _pairs(
    (("started", "in force", "opened"), ("ended", "closed")),
    (("exported",), ("imported",)),
    (("far",), ("high",)),
    (("for",), ("against",)),
    (("risen",), ("fallen",)),
    (("children",), ("adults",)),
    (("directors",), ("ministers",)),
)
#: How two talk tells apart how long it lasted, and its day; who talks, how long it lasted.
_WAYS = _pairs((("met",), ("at table", "called")))
_WHO = _pairs(
    (("for two",), ("expanded",)),
    (("of leaders",), ("of ministers", "of envoys")),
    (("of ministers",), ("of envoys",)),
)
_EITHER = frozenset(chain.from_iterable(chain.from_iterable((*_COUNTERPARTS, *_WAYS, *_WHO))))
#: How it is told that two talk: when they meet, over the telephone, at table.
TALKED = frozenset({"met", "called", "at table"})
_LENGTH, _DATE = "second", "date"
#: Talks at which something else was done: agreed in a call, over dinner, 회담에서.
_AMID: Mapping[str, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:in|during|at|over|after|by) (?:(?:a|the|their|his|her|this|last|\w+’s|\w+'s) )?(?:(?!on\b|will\b)[\w-]+ ){0,2}?"
        r"(?:calls?|talks|meetings?|summit|dinner|lunch|breakfast|banquet|(?:tele)?phone|video ?-?conference)\b",
        re.IGNORECASE,
    ),
    "ko": re.compile(
        r"(?:회담|회동|면담|협의|통화|전화|만찬|오찬|조찬|화상회의)(?:에서|\s?중|\s?뒤|\s?후|을 갖고|를 갖고)"
    ),
    "zh": re.compile(r"在?[^，。]{0,6}(?:会谈|會談|会晤|會晤|通话|通話|晚宴|午宴)(?:[中时時后後]|期间|期間)"),
}
#: What begins like a name and is none, as the months, which are part of what differs.
_NAME = re.compile(r"[“‘\"'(]?([A-Z][a-z]{2,})")
_NO_NAMES = frozenset(
    [name.title() for name in MONTHS if name.isascii()]
    + ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    + ["President", "Minister", "Prime", "Foreign", "Secretary", "Government", "State", "The"]
)
#: A town or a province, 서울시, 강원도; a party's or a firm's name is told by many.
_PLACE = re.compile(r"(?<![가-힣])([가-힣]{2,4}[시도군])(?=[은는이가의 ])")


def _named_beside(each: Detail) -> frozenset[str]:
    """The names of its clause in English, but for the word that begins it; whoever says so stands behind a comma. In
    Korean its towns.
    """
    if each.passage.lang != "en":
        return frozenset(_PLACE.findall(clause(each.passage, each.span)))
    words = clause(each.passage, each.span).split()[1:]
    return frozenset(found[1] for found in map(_NAME.match, words) if found and found[1] not in _NO_NAMES)


def are_of_two(one: Detail, other: Detail) -> bool:
    """Whether words that only one sentence has tell two things apart: each clause names somebody or some place that
    the other does not, or one tells of a beginning, an export, a rise where the other tells of an end, an import, a fall.
    """
    mine, theirs = _named_beside(one), _named_beside(other)
    return bool(mine - theirs and theirs - mine) or are_counterparts(one, other)


def are_counterparts(one: Detail, other: Detail) -> bool:
    """Whether the part of its clause that is a detail's own tells of a beginning, an export, a rise where the other's tells
    of an end, an import, a fall; in whichever languages. Of talks how long they lasted, or their day, is told apart by how
    two talked, and how long they lasted by who did.
    """
    mine, theirs = (_told(each) for each in (one, other))
    if not (mine and theirs):
        return False
    pairs = _COUNTERPARTS
    if one.kind in (_LENGTH, _DATE):
        pairs += _WAYS
    if one.kind == _LENGTH and mine & TALKED and theirs & TALKED:
        pairs += _WHO
    return any(
        said & first and heard & second and not (said & second or heard & first)
        for first, second in pairs
        for said, heard in ((mine, theirs), (theirs, mine))
    )


def _told(each: Detail) -> frozenset[str]:
    lang, said = each.passage.lang, part(each.passage, each.span)
    if each.kind == _DATE and lang in _AMID:
        said = _AMID[lang].sub(" ", said)
    return told_in(said, lang, _EITHER)


def are_told_together(one: Detail, other: Detail) -> bool:
    """Whether the sentence of one figure has the number of the other too, of the same things or of nothing named: 3기 가운데
    2기 beside two of the three.
    """
    return _tells_both(one, other) or _tells_both(other, one)


def _tells_both(one: Detail, other: Detail) -> bool:
    noun = one.amount.figure.noun if one.amount else None
    return any(
        each.value == other.value and each.measure == other.measure and each.figure.noun in (None, noun)
        for each in one.told
        if each.span != one.span
    )
