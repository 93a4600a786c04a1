"""Whether two languages count one thing: boats and 어선, not fishing boats and warships, nor the killed and the injured."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from app.analysis.aliases import Aliases
from app.analysis.amounts import Amount
from app.analysis.counted_things import Counted
from app.analysis.fates import are_two_fates, fates_of
from app.analysis.hands import Hands, hands
from app.analysis.nationals import are_understood, are_votes, is_national
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.text import Span

PERSON = "person"
#: The line of the table that has those who are called by their state.
NATIONAL = "national"
VOTE = "vote"
#: What is held against a number behind its measure word.
_HELD = regex(
    r"\s?(?:이상|초과|이하|미만|이내|가량|정도|안팎|남짓|내외|쯤|가까이|넘[게는은]|以上|以下|以[内內]|左右|上下|[多余餘])$"
)
_NUMERAL = "조억만천백십兆億萬여零〇一二三四五六七八九十百千万亿两兩多余餘几幾来來"
_MEASURE = regex(rf"(?:[\d\s{_NUMERAL}])(?P<word>[^\W\d{_NUMERAL}a-zA-Z]{{1,3}})$")


#: So many times as many, and no boats: 2.7배, 두 배.
_TIMES = "배"
_MULTIPLE = regex(
    r"[^.;,]{0,24}?\btimes (?:as|more|less|faster|slower|larger|smaller|higher|lower|bigger|greater|longer|stronger|richer|that of|the (?:size|amount|number|price|rate|average|level|cost|value|speed|limit|usual|normal))\b"
)
#: What no person is counted by in Korean: 위반 12건, 의원 3곳 are no people.
_NO_PEOPLE = regex(r"\d\s?(?:건|곳|개|개소|회|차례|척|대|채|종|점|편|가지|장)$")
#: A noun that means another thing by these measure words: 배 6상자 are pears.
_MEANT: Mapping[str, re.Pattern[str]] = {"배": regex(r"(?:상자|박스|봉지|포대|그루|송이|알|개)$")}
#: Whose members are counted without a noun: a crew of 14, a delegation of about 30.
_BODY_OF = regex(
    r"\b(?P<body>crew|team|staff|delegation|party|panel|squad|family|force|contingent|audience|congregation|workforce|crowd|class) of (?:(?:about|around|some|at least|nearly|more than|over|up to) )?$"
)
#: The word before a Korean noun, and a noun before its name in brackets and its number.
_LED = regex(r"[가-힣]{2,6} $")
_GLOSSED = regex(r"(?P<noun>[가-힣]{2,8})\s?\([A-Za-z]{2,6}\) ?$")


@dataclass(frozen=True, slots=True)
class Across:
    """The kind of what is counted alike in several languages, by the widest name: figures of one language have others."""

    head: str


@dataclass(frozen=True)
class Counting:
    """What is counted in a place of a passage: ``head`` as widely as the table knows it, ``thing`` as narrowly as is told;
    ``alone``: whether the passage counts nothing else so wide.
    """

    head: str
    thing: str
    alone: bool
    passage: Passage = field(repr=False, compare=False)
    span: Span
    aliases: Aliases = field(repr=False, compare=False)

    @cached_property
    def hands(self) -> Hands:
        """Whose it is, and who acts."""
        return hands(self.passage, self.span, self.aliases)

    @cached_property
    def fates(self) -> frozenset[str]:
        """What became of it."""
        return fates_of(self.passage, self.span)

    def may_be(self, other: Counting) -> bool:
        """Whether both may count one thing."""
        if self.thing != other.thing and self.head not in (self.thing, other.thing):
            return False
        return not self.hands.are_others(other.hands) and not are_two_fates(self.fates, other.fates)


def counted(passage: Passage, told: Sequence[Amount], aliases: Aliases) -> Iterator[tuple[Amount, Counting]]:
    """What a passage counts that other languages count by other words."""
    named = [(each, found) for each in told if (found := _thing(passage, each, aliases))]
    for each, (head, thing) in named:
        alike = (
            other for other, (of, _) in named if of == head and (_says_what(other) or not _says_what(each))
        )
        alone = len({other.value for other in alike}) == 1
        yield each, Counting(head, thing, alone, passage, each.span, aliases)


def is_multiple(passage: Passage, span: Span) -> bool:
    """Whether an English number is how many times as much something is: three times as large."""
    return passage.lang == "en" and _MULTIPLE.match(passage.raw, span.start - passage.span.start) is not None


def _says_what(told: Amount) -> bool:
    """Whether a figure names what it counts: ten people died and five were injured."""
    return bool(told.figure.noun or told.figure.unit)


def _thing(passage: Passage, told: Amount, aliases: Aliases) -> tuple[str, str] | None:
    """What is counted, as widely and as narrowly as the table knows it; a noun that it does not know is one more kind of
    what its measure word counts.
    """
    figure, words = told.figure, _words(passage, told.span)
    is_of_nothing = (passage.lang == "ko" and words.endswith(_TIMES)) or is_multiple(passage, told.span)
    if figure.unit not in (None, PERSON) or is_of_nothing:
        return None
    noun = figure.noun or _glossed(passage, told.span)
    named = (
        _by_noun(passage, told.span, noun, aliases) if noun else _without_noun(passage, told.span, aliases)
    )
    return named or _by_measure_word(passage, told, noun, aliases)


def _by_noun(passage: Passage, span: Span, noun: str, aliases: Aliases) -> tuple[str, str] | None:
    words, lang = _words(passage, span), passage.lang
    lines = (called_line(name, words, lang, aliases) for name in _nouns(passage, span, noun))
    if found := next(filter(None, lines), None):
        return found.head, found.slug
    return (PERSON, NATIONAL) if is_national(noun, lang, aliases) else None


def _without_noun(passage: Passage, span: Span, aliases: Aliases) -> tuple[str, str] | None:
    if passage.lang == "en" and (body := _BODY_OF.search(passage.raw, 0, span.start - passage.span.start)):
        found = aliases.counted.called(body["body"], "en")
        return (found.head, found.slug) if found else (PERSON, PERSON)
    if are_understood(passage, span, aliases):
        return PERSON, PERSON
    return (VOTE, VOTE) if are_votes(passage, span) else None


def _by_measure_word(
    passage: Passage, told: Amount, noun: str | None, aliases: Aliases
) -> tuple[str, str] | None:
    measured = aliases.counted.called(_measure_word(passage, told.span), passage.lang)
    head = PERSON if told.figure.unit == PERSON else measured.head if measured else ""
    if not head:
        return None
    slug = measured.slug if measured else head
    return head, f"{slug}:{noun}" if noun else slug


def called_line(noun: str, words: str, lang: str, aliases: Aliases) -> Counted | None:
    """The line of the table that has a noun, as its figure's ``words`` count it."""
    if lang == "ko" and noun in _MEANT and _MEANT[noun].search(words):
        return None
    found = aliases.counted.called(noun, lang)
    is_no_person = lang == "ko" and found is not None and found.head == PERSON and _NO_PEOPLE.search(words)
    return None if is_no_person else found


def _nouns(passage: Passage, span: Span, noun: str) -> tuple[str, ...]:
    """A noun, first with what describes it in the figure or, in Korean, right before it: a line of the table may name both,
    巡航导弹, 해경 대원.
    """
    words = _words(passage, span)
    if passage.lang == "ko" and (led := _LED.search(passage.raw, 0, span.start - passage.span.start)):
        return f"{led[0]}{noun}", noun
    return (words, noun) if words.endswith(noun) else (noun,)


def _glossed(passage: Passage, span: Span) -> str | None:
    """The Korean noun of a figure behind its name in brackets: 양해각서(MOU) 7건."""
    found = _GLOSSED.search(passage.raw, 0, span.start - passage.span.start) if passage.lang == "ko" else None
    return found["noun"] if found else None


def _measure_word(passage: Passage, span: Span) -> str:
    """The word by which something is counted without a noun: 42척, 30개국."""
    found = _MEASURE.search(_HELD.sub("", _words(passage, span)))
    return found["word"] if found else ""


def _words(passage: Passage, span: Span) -> str:
    return passage.raw[span.start - passage.span.start : span.end - passage.span.start]
