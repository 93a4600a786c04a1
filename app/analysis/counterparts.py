"""Words that tell two things apart of which all else is told alike: a beginning and an end, exports and imports, two places."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import chain

from app.analysis.acts import clause, part
from app.analysis.calendar_words import MONTHS
from app.analysis.details import Detail
from app.analysis.english_numbers import SMALL, number
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.text import Span
from app.analysis.told_otherwise import come_to_same
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
    "en": regex(
        r"\b(?:in|during|at|over|after|by) (?:(?:a|the|their|his|her|this|last|\w+’s|\w+'s) )?(?:(?!on\b|will\b)[\w-]+ ){0,2}?"
        r"(?:calls?|talks|meetings?|summit|dinner|lunch|breakfast|banquet|(?:tele)?phone|video ?-?conference)\b",
        re.IGNORECASE,
    ),
    "ko": regex(
        r"(?:회담|회동|면담|협의|통화|전화|만찬|오찬|조찬|화상회의)(?:에서|\s?중|\s?뒤|\s?후|을 갖고|를 갖고)"
    ),
    "zh": regex(r"在?[^，。]{0,6}(?:会谈|會談|会晤|會晤|通话|通話|晚宴|午宴)(?:[中时時后後]|期间|期間)"),
}
#: What begins like a name and is none, as the months, which are part of what differs.
_NAME = regex(r"[“‘\"'(]?([A-Z][a-z]{2,})")
_NO_NAMES = frozenset(
    [name.title() for name in MONTHS if name.isascii()]
    + ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    + ["President", "Minister", "Prime", "Foreign", "Secretary", "Government", "State", "The"]
)
#: A town or a province, 서울시, 강원도; a party's or a firm's name is told by many.
_PLACE = regex(r"(?<![가-힣])([가-힣]{2,4}[시도군])(?=[은는이가의 ])")
#: Between a part and its whole: 40 of the 60 structures, 60 structures, of which 40; 60기 가운데 40기; 60座中的40座.
_PARTS: Mapping[str, re.Pattern[str]] = {
    "en": regex(
        r"\s(?:out\s)?of\s(?:(?:the|its|their|his|her|all|these|those|some|about|around|nearly)\s){0,2}|(?:\s[\w’'-]+){0,6},?\s(?:\w+\s)?of\s(?:which|whom|them),?\s(?:(?:some|about|around|nearly|only)\s)?",
        re.IGNORECASE,
    ),
    "ko": regex(r"[^.\d]{0,12}\s?(?:중(?:에서)?|가운데(?:서)?)[\s,]*(?:[가-힣]+\s){0,3}"),
    "zh": regex(r"[^，。\d]{0,8}[中里裡][，的有]{0,2}[^，。\d]{0,6}|[^，。\d]{0,8}，其中[^，。\d]{0,6}"),
}
#: Before the number of a whole that stands first: of the 60 structures, 40.
_OF_WHOLE = regex(
    r"(?:^|[.;:,—–-]\s|\b(?:and|but|that)\s)(?:of|among)\s(?:(?:the|its|their|all|these|those)\s)?$",
    re.IGNORECASE,
)
_NEAR, _STOPS = 48, regex(r"[.;:]|,.*,")
#: A whole that stands in the noun of its part: "two" of "the three structures".
_NAMED_WHOLE = regex(rf"(?:(?:the|all|its|their)\s)*(?P<whole>\d+|{SMALL})\b", re.IGNORECASE)


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
    """Whether one of two figures is a part, and its sentence has the other as the whole, or the reverse: two of the three, 3기
    가운데 2기, beside three or beside another 2 of 3; or both come to the same, see told_otherwise.

    Parts are told by the words between the two numbers alone: it is wrong where all three are said to have gone by one and
    two of the three by the other, which no rule tells from three that were there, and where two parts of one whole differ.
    """
    return come_to_same(one, other) or any(
        _names_whole(mine, theirs) or has_as_part(mine, theirs)
        for mine, theirs in ((one, other), (other, one))
    )


def _names_whole(one: Detail, other: Detail) -> bool:
    """Whether the words of the first name the second as its whole: two of the three structures."""
    if one.amount is None or other.amount is None or one.passage.lang != "en":
        return False
    named = _NAMED_WHOLE.match(one.amount.figure.noun or "")
    return named is not None and number(named["whole"]) == other.amount.value


def has_as_part(one: Detail, other: Detail) -> bool:
    """Whether the sentence of the first tells the value of the second as its part or its whole, without what it counts: the 40
    of 40 of the 60 structures.
    """
    if one.amount is None or other.amount is None or one.amount.measure != other.amount.measure:
        return False
    return any(
        each.value == other.amount.value
        and each.measure == other.amount.measure
        and _is_part(one.passage, *sorted((one.span, each.span)))
        for each in one.told
        if not each.span.overlaps(one.span)
    )


def _is_part(passage: Passage, first: Span, last: Span) -> bool:
    """Whether the words between two numbers make one a part of the other."""
    lang, begin = passage.lang, passage.span.start
    between = passage.raw[first.end - begin : last.start - begin]
    if lang == "en" and _OF_WHOLE.search(passage.raw[: first.start - begin]):
        return len(between) <= _NEAR and not _STOPS.search(between)
    return lang in _PARTS and _PARTS[lang].fullmatch(between) is not None
