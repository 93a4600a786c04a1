"""What each account has of a difference: its words, what they come to, and whether the fewest accounts say so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.analysis.changes import words_between
from app.analysis.counts import PERSON
from app.analysis.differences import DATE, FIGURE, WORDING, Difference, Value
from app.analysis.text import Span
from app.web.details import in_large, in_words
from app.web.wording import other_words

_STOPS = " ,.;:。，"
#: What a figure comes to, without the about or more than before it.
_BARE = re.compile(r"[-−]?\d.*")


@dataclass(frozen=True, slots=True)
class Bit:
    """Words of a passage; ``differs`` where another account has them otherwise, ``rounded`` where only with other digits."""

    text: str
    differs: bool = False
    rounded: bool = False


@dataclass(frozen=True, slots=True)
class Variant:
    """What one account has of a difference: its words, what they come to, and the act they belong to; ``is_outlier`` where
    fewer accounts say so than say another thing.
    """

    article: str
    lang: str
    span: Span
    bits: tuple[Bit, ...]
    value: str
    act: str
    is_outlier: bool = False

    @property
    def start(self) -> int:
        """Where its words begin."""
        return self.span.start

    @property
    def text(self) -> str:
        """Its words."""
        return "".join(bit.text for bit in self.bits)

    @property
    def beside(self) -> str:
        """What a figure or a date comes to, where its words do not say it in English, in digits and with its unit."""
        return "" if says(self.text, self.value) else self.value


def says(words: str, value: str) -> bool:
    """Whether words say in English and in digits what they come to: 2시간 does not, nor does two hours."""
    digits = "".join(char for char in value if char.isdigit() or char == ".")
    return words.isascii() and digits in words.replace(",", "")


def variants(difference: Difference, langs: Mapping[str, str]) -> tuple[Variant, ...]:
    """What each account has of it; ``langs`` are their languages."""
    wordings = [value.text.strip(_STOPS) for value in difference.values]
    is_one_language = len({langs[value.account] for value in difference.values}) == 1
    few = _outliers(difference) if difference.kind != WORDING or is_one_language else ()
    return tuple(
        Variant(
            article=value.account,
            lang=langs[value.account],
            span=value.span,
            bits=tuple(_worded(value.text.strip(_STOPS), wordings))
            if difference.kind == WORDING and is_one_language
            else (Bit(value.text),),
            value=_value(difference, value),
            act=value.act,
            is_outlier=value in few,
        )
        for value in difference.values
    )


def _outliers(difference: Difference) -> tuple[Value, ...]:
    """What the fewest accounts say; nothing where all are said by as many, as each of two."""
    agree = _AGREE.get(difference.kind, _has_one_value)
    sayers = {
        each: {
            other.account
            for other in difference.values
            if agree(each, other) or frozenset((each.value, other.value)) in difference.alike
        }
        for each in difference.values
    }
    counts = sorted(map(len, sayers.values()))
    return tuple(each for each, accounts in sayers.items() if len(accounts) == counts[0] < counts[-1])


def _has_one_value(one: Value, other: Value) -> bool:
    return one.value == other.value


def _has_one_number(one: Value, other: Value) -> bool:
    """Whether two figures are one, whatever they are held against and whether or not they say that they count people:
    about 2 hours, 2 hours; 24 officials, 24명.
    """
    numbers = [_BARE.search(each.value) for each in (one, other)]
    bare = {each[0].removesuffix(f" {PERSON}") for each in numbers if each}
    return one.value == other.value or (all(numbers) and len(bare) == 1)


def _has_one_day(one: Value, other: Value) -> bool:
    """Whether one date is the other, as far as both are told."""
    return f"{one.value}-".startswith(f"{other.value}-") or f"{other.value}-".startswith(f"{one.value}-")


def _has_one_wording(one: Value, other: Value) -> bool:
    return one.text.strip(_STOPS).casefold() == other.text.strip(_STOPS).casefold()


#: When two accounts say one thing, by what differs; else where their values are one.
_AGREE: Mapping[str, Callable[[Value, Value], bool]] = {
    FIGURE: _has_one_number,
    DATE: _has_one_day,
    WORDING: _has_one_wording,
}


def _value(difference: Difference, value: Value) -> str:
    """What the words of a difference come to; "" where they say it themselves."""
    if difference.kind == WORDING or value.value == value.text:
        return ""
    return in_large(in_words(value.value)) if difference.kind == FIGURE else value.value


def _worded(text: str, wordings: Sequence[str]) -> Iterator[Bit]:
    """The words of a wording, marked where the fullest one has others; of the fullest those in whose place another has others,
    and the marks that another has not. Stops at its ends are nobody's words.
    """
    fullest = max(wordings, key=len)
    others = [other for other in wordings if other != text] if text == fullest else [fullest]
    places = {
        at
        for other in others
        for at in other_words(words_between(other, text, in_any_script=True), only_replaced=text == fullest)
    }
    ends = [at for at in range(1, len(text)) if (at in places) != (at - 1 in places)]
    for start, end in pairwise((0, *ends, len(text))):
        yield Bit(text[start:end], start in places)
