"""Whether two languages count one thing: boats and 어선, not fishing boats and warships, nor the killed and the injured."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from app.analysis.acts import clause
from app.analysis.aliases import Aliases, Mention
from app.analysis.amounts import Amount
from app.analysis.fates import are_two_fates, fates
from app.analysis.passages import Passage
from app.analysis.text import Span

PERSON = "person"
#: Characters before a figure in which whose it is may stand: 중국 어선 57척.
WHOSE = 8
_PARTED = re.compile(r"[;:。，；：\"“”\n]|,(?!\d{3}| and | [A-Z])|\.\s")
#: What is held against a number behind its measure word.
_HELD = re.compile(
    r"\s?(?:이상|초과|이하|미만|이내|가량|정도|안팎|남짓|내외|쯤|가까이|넘[게는은]|以上|以下|以[内內]|左右|上下|[多余餘])$"
)
#: Characters between the clause's beginning and a figure in which a state may be named that acts.
ACTS = 80
#: What stands before a state that acts, by language, and between two that act together.
_ACTOR = {
    "en": re.compile(r"(?:^|\b(?:that|said|says|but|while|and) )(?:the )?$", re.IGNORECASE),
    "ko": re.compile(r"(?:^|\s)$"),
    "zh": re.compile(r"(?:^|[称稱说說]|表示|指出)$"),
}
_TOGETHER = re.compile(r"^(?:,? and (?:the )?|, (?:the )?|[과와] |[·,、] ?|[和与與及])$")
#: A Korean state acts where a particle of the subject stands behind it or a word or two later.
_KOREAN_SUBJECT = re.compile(r"(?:[과와·,] ?)?(?:\s?[가-힣]{1,8}){0,2}?[은는이가]\s")
_NUMERAL = "조억만천백십兆億萬여零〇一二三四五六七八九十百千万亿两兩多余餘几幾来來"
_MEASURE = re.compile(rf"(?:[\d\s{_NUMERAL}])(?P<word>[^\W\d{_NUMERAL}a-zA-Z]{{1,3}})$")


#: So many times, where no noun stands beside it: 2.7배.
_TIMES = "배"
#: The word before a Korean noun, and a noun before its name in brackets and its number.
_LED = re.compile(r"[가-힣]{2,6} $")
_GLOSSED = re.compile(r"(?P<noun>[가-힣]{2,8})\s?\([A-Za-z]{2,6}\) ?$")


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
    def whose(self) -> frozenset[str]:
        """The states named in the figure, or right before it and its noun."""
        states = {each.slug for each in self.aliases.people.places.places}
        start = max(self.passage.span.start, self.span.start - WHOSE)
        before = _words(self.passage, Span(start, self.span.start)).rstrip()
        inside = self.aliases.mentions(_words(self.passage, self.span))
        beside = (each for each in self.aliases.mentions(before) if each.span.end == len(before))
        return frozenset(each.slug for each in (*inside, *beside) if each.slug in states)

    @cached_property
    def actors(self) -> frozenset[str]:
        """The states that act in its clause: what Japan sent is nothing that South Korea sent."""
        states = {each.slug for each in self.aliases.people.places.places}
        begin = _beginning(self.passage, self.span)
        before = _words(self.passage, Span(begin, self.span.start)).lstrip()
        named = [each for each in self.aliases.mentions(before) if each.slug in states]
        return frozenset(_acting(named, before, self.passage.lang))

    @cached_property
    def fates(self) -> frozenset[str]:
        """What became of it."""
        return fates(clause(self.passage, self.span), self.passage.lang)

    def may_be(self, other: Counting) -> bool:
        """Whether both may count one thing."""
        if self.thing != other.thing and self.head not in (self.thing, other.thing):
            return False
        is_of_two = _are_two(self.whose, other.whose) or _are_two(self.actors, other.actors)
        return not is_of_two and not are_two_fates(self.fates, other.fates)


def _are_two(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _beginning(passage: Passage, span: Span) -> int:
    """Where the clause of a figure begins, or as near to it as a state that acts is looked for."""
    start = max(passage.span.start, span.start - ACTS)
    before = _words(passage, Span(start, span.start))
    breaks = [each.end() for each in _PARTED.finditer(before)]
    return start + (breaks[-1] if breaks else 0)


def _acting(named: Sequence[Mention], before: str, lang: str) -> Iterator[str]:
    """The states that act, of those named before a figure."""
    end = -1
    for each in named:
        between = before[end : each.span.start] if end >= 0 else ""
        opens = _ACTOR[lang].search(before[: each.span.start]) if lang in _ACTOR else None
        if lang == "ko" and not _KOREAN_SUBJECT.match(before, each.span.end):
            opens = None
        if opens or _TOGETHER.match(between):
            end = each.span.end
            yield each.slug


def counted(passage: Passage, told: Sequence[Amount], aliases: Aliases) -> Iterator[tuple[Amount, Counting]]:
    """What a passage counts that other languages count by other words."""
    named = [(each, found) for each in told if (found := _thing(passage, each, aliases))]
    for each, (head, thing) in named:
        alone = len({other.value for other, (of, _) in named if of == head}) == 1
        yield each, Counting(head, thing, alone, passage, each.span, aliases)


def _thing(passage: Passage, told: Amount, aliases: Aliases) -> tuple[str, str] | None:
    """What is counted, as widely and as narrowly as the table knows it; a noun that it does not know is one more kind of
    what its measure word counts.
    """
    figure, called = told.figure, aliases.counted.called
    if figure.unit not in (None, PERSON):
        return None
    noun = figure.noun or _glossed(passage, told.span)
    names = _nouns(passage, told.span, noun) if noun else ()
    if found := next((each for name in names if (each := called(name, passage.lang))), None):
        return found.head, found.slug
    measured = called(_measure_word(passage, told.span), passage.lang)
    head = PERSON if figure.unit == PERSON else measured.head if measured else ""
    if not head:
        return None
    slug = measured.slug if measured else head
    return head, f"{slug}:{noun}" if noun else slug


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
    return found["word"] if found and found["word"] != _TIMES else ""


def _words(passage: Passage, span: Span) -> str:
    return passage.raw[span.start - passage.span.start : span.end - passage.span.start]
