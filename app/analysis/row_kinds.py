"""Under which head a figure stands beside those of other accounts: what it measures or counts, a share, a score."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from app.analysis.aliases import Aliases
from app.analysis.amounts import amount_of, measure_of
from app.analysis.counted_things import Counted
from app.analysis.counts import NATIONAL, PERSON, called_line, is_multiple
from app.analysis.details import Detail, words_of
from app.analysis.figure import Figure
from app.analysis.nationals import is_national
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.sameness import units
from app.analysis.text import Span

#: Kinds of rows beside the measures of app.analysis.amounts and the nouns of what is counted.
AGE, OTHER, NOUN, RATIO, SHARE = "age", "other", "noun:", "ratio", "percent"
#: Lengths of time stand in two rows: of hours and less, and from a day up.
DAYS, _LENGTH, _A_DAY = "day", "second", 24 * 60 * 60
#: So many times as many: what a Korean counter of boats means behind a number.
TIMES, _TIMES = "times", "배"
#: Lines of the table of what is counted that say nothing but that they are people.
_ANYBODY = frozenset({NATIONAL, "man", "woman"})
#: How strong an earthquake is, by what stands before and behind its number.
MAGNITUDE = "magnitude"
_STRENGTH: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "en": (
        regex(r"\bmagnitude(?: of)?[- ](?:about |around )?$", re.IGNORECASE),
        regex(r"[- ]magnitude\b", re.IGNORECASE),
    ),
    "ko": (regex(r"규모[는가]? (?:약 )?$"), regex(r"(?!)")),
    "zh": (regex(r"(?!)"), regex(r"[级級]")),
}
_ON_THE_SCALE = regex(r"(?<![\d.,])\d\.\d(?![\d%])|(?<![\d.,])\d(?=[- ]magnitude)")
#: A share is told in words or in two numbers; 0.5 is a number.
_DECIMAL = regex(r"\d\.\d|[点點]")
_RATIO = regex(
    r"(?P<one>\d{1,3}(?:\.\d+)?)\s?(?:대|[比:：–-]|\sto)\s?(?P<two>\d{1,3}(?:\.\d+)?)(?![\d:-]|[.,]\d|\s?[%％])"
)
_NO_RATIO = regex(r"(?:\bfrom |[\d.,:-])$")
#: What a number tied to a word counts: a 27-nation bloc, a 60-seat hall; not a 1,100-strong crew.
_TIED = regex(r"(?:^|\s)[\d.,]+-(?P<noun>[a-z]{3,})\s(?=[a-z])")
_EXTENTS = frozenset(
    ("strong", "plus", "odd", "long", "high", "wide", "deep", "tall", "thick", "fold", "some")
)


def row_of(kind: str, values: Sequence[Decimal]) -> str:
    """The row of a figure of a kind, by what it comes to: talks of two hours stand apart from stays of thirty days."""
    return DAYS if kind == _LENGTH and max(values, default=Decimal(0)) >= _A_DAY else kind


def kind_of(passage: Passage, figure: Figure, detail: Detail | None, aliases: Aliases) -> str:
    """The head of the row: a measure; else what is counted, by its line of the table or its noun; people by who they are,
    as far as the table knows.
    """
    words = words_of(passage, figure.span)
    if (passage.lang == "ko" and words.endswith(_TIMES)) or is_multiple(passage, figure.span):
        return TIMES
    if detail and detail.counting:
        thing, _, noun = detail.counting.thing.partition(":")
        head = detail.counting.head
        return head if head != PERSON or noun or thing in _ANYBODY else thing
    if detail and detail.is_age:
        return AGE
    if measure := measure_of(figure.unit):
        return measure
    return _kind_of_noun(figure.noun, words, aliases, passage.lang) if figure.noun else OTHER


def _kind_of_noun(noun: str, words: str, aliases: Aliases, lang: str) -> str:
    if known := called_line(noun, words, lang, aliases):
        return _kind_of_line(known)
    if is_national(noun, lang, aliases):
        return PERSON
    return NOUN + " ".join(sorted(units(noun.rsplit(maxsplit=1)[-1])))


def _kind_of_line(line: Counted) -> str:
    if line.head != PERSON:
        return line.head
    return PERSON if line.slug in _ANYBODY else line.slug


def magnitude_of(passage: Passage, figure: Figure, aliases: Aliases) -> Detail | None:
    """How strong an earthquake is: a 6.9-magnitude quake, 규모 6.7, 6.7级地震."""
    start, end = figure.span.start - passage.span.start, figure.span.end - passage.span.start
    found = _ON_THE_SCALE.search(passage.raw, start, end + 1)
    if figure.unit or not found or passage.lang not in _STRENGTH:
        return None
    before, behind = _STRENGTH[passage.lang]
    if not (before.search(passage.raw[: found.start()]) or behind.match(passage.raw, found.end())):
        return None
    at = Span(passage.span.start + found.start(), passage.span.start + found.end())
    told = amount_of(passage, replace(figure, span=at, noun=None))
    return Detail(passage, told.span, MAGNITUDE, told.value, told.said, told, (told,), aliases=aliases)


def is_share(passage: Passage, figure: Figure) -> bool:
    """Whether a figure is a part of a whole: half of the seats, two thirds, 3분의 1."""
    value = figure.value
    is_part = figure.unit is None and isinstance(value, Decimal) and 0 < value < 1
    return is_part and not _DECIMAL.search(words_of(passage, figure.span))


def in_percent(passage: Passage, figure: Figure, aliases: Aliases) -> Detail:
    """A share as so many per cent, to be held against others."""
    value = figure.value * 100 if isinstance(figure.value, Decimal) else Decimal(0)
    told = amount_of(passage, replace(figure, value=value, unit=SHARE, noun=None))
    return Detail(passage, told.span, SHARE, told.value, told.said, told, (told,), aliases=aliases)


def ratio_of(passage: Passage, figure: Figure) -> Figure | None:
    """A score or a ratio that a figure begins: 3대 1, 64-31."""
    start = figure.span.start - passage.span.start
    found = _RATIO.match(passage.raw, start)
    is_number = figure.unit is None and isinstance(figure.value, Decimal)
    if not (found and is_number) or start + len(words_of(passage, figure.span)) >= found.end():
        return None
    if Decimal(found["one"]) != figure.value or _NO_RATIO.search(passage.raw[max(0, start - 6) : start]):
        return None
    at = Span(figure.span.start, passage.span.start + found.end())
    return Figure(at, (Decimal(found["one"]), Decimal(found["two"])))


def of_what_is_tied(passage: Passage, figure: Figure) -> Figure:
    """A figure with the noun that a hyphen ties to it for what it counts: 27 nations, in a 27-nation bloc."""
    tied = _TIED.search(words_of(passage, figure.span)) if passage.lang == "en" and not figure.unit else None
    return replace(figure, noun=tied["noun"]) if tied and tied["noun"] not in _EXTENTS else figure
