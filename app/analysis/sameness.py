"""Which quotations are the same words: the same utterance as several accounts give it, whole, in part or reworded."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from app.analysis.common_units import WEIGHTS
from app.analysis.searching import FIRST_CJK, is_cjk, units_of

#: Measured on 181 pairs of quotations of the press that two readers judged alike, half of them set aside: see
#: tests/test_quality_sameness.py. Weights are natural logarithms of rarity; a rare word or pair of letters has 8.
RAREST = 8.0
#: Days between two accounts of one utterance.
FARTHEST_DAYS = 3
#: Units by which a quotation is looked up among the others: its rarest.
LOOKED_UP = 6
#: Quotations of an entry that another is held against.
ASKED = 8
#: So many of these must be shared before two are compared.
LEAST_MET = 2
#: Longer ones are compared by their beginning.
LONGEST = 2_000
_ENDINGS = ("ing", "ed", "es", "s", "ly")
_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Bar:
    """How much two quotations must share: ``contained`` of the shorter, ``shared`` weight, ``alike`` of the longer."""

    contained: float
    shared: float
    alike: float = 0.0

    def is_met(self, likeness: Likeness) -> bool:
        """Whether two quotations reach it."""
        return (
            likeness.contained >= self.contained
            and likeness.shared >= self.shared
            and likeness.alike >= self.alike
        )


#: Any of these is enough. A part of a long sentence must be nearly all of the shorter quotation.
OF_ONE_SPEAKER = (Bar(0.45, 12, 0.2), Bar(0.6, 9, 0.2), Bar(0.75, 9, 0.06))
#: Where one speaker is not known, or the accounts name two: he who said it, and he who relayed it.
OF_ANY_SPEAKER = (Bar(0.7, 16, 0.5), Bar(0.7, 30, 0.3), Bar(0.6, 30, 0.4))
#: Where two accounts name two people, and one of them may have taken the other's words for his own.
OF_TWO_SPEAKERS = (Bar(0.65, 30, 0.4), Bar(0.8, 20, 0.6))
#: Speakers without a name of their own, by their addresses: there are many of each, and courts and offices say the
#: same of many matters.
_UNNAMED = re.compile(
    r"(?:관계자|당국자|전문가|시민|주민|누리꾼|네티즌|재판부|법원|검찰|경찰|특검|측|(?:^|-)\w-?씨)$"
    r"|(?:^|-)(?:officials?|sources?|residents?|critics|experts?|analysts?|spokes(?:person|man|woman)|court|police|prosecutors|lawyers?|users?)$"
)
#: Of these, persons, whom a letter or their trade stands for and who are none in two articles.
_NAMELESS = re.compile(
    r"^(?:[a-z]{1,2}|[ㄱ-ㅎ]|[가-힣])-?모?-?(?:씨|군|양)$"
    r"|(?:관계자|당국자|소식통|전문가|시민|주민|상인|누리꾼|네티즌|목격자|직원|측근|유족|유가족|학부모|승객|제보자|남성|여성)들?$"
    r"|^(?:an?|one|another|some|several|many)-(?:[^-]+-){0,8}?(?:official|insider|source|worker|employee|resident|expert|analyst|critic|representative"
    r"|spokes(?:person|man|woman)|lawyer|student|user|executive|lawmaker|observer|diplomat|investor)s?(?:-|$)"
)
#: A headline and the text below it: the speaker often stands only in the text.
IN_ONE_ARTICLE = (Bar(0.45, 12), Bar(0.6, 9))
#: What makes one entry of two.
NEARLY_ALL = (Bar(0.7, 20, 0.45),)


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two quotations share: weight, as part of the lighter and of the heavier one."""

    shared: float
    contained: float
    alike: float


@dataclass(frozen=True)
class Heard:
    """A quotation to be folded: ``key`` is its own number, ``entry`` that of the entry it is in already, if any.

    ``day`` is an ordinal, None for an undated account.
    """

    key: int
    text: str
    article: int
    speaker: str | None = None
    day: int | None = None
    entry: int | None = None

    @cached_property
    def units(self) -> frozenset[str]:
        """Its words and pairs of letters."""
        return units(self.text)

    @cached_property
    def weight(self) -> float:
        """How much there is to recognise it by."""
        return weight(self.units)


def units(text: str) -> frozenset[str]:
    """The words of a quotation without endings and particles, and the pairs of letters of a run without spaces."""
    found: set[str] = set()
    for unit in units_of(text[:LONGEST]):
        if unit[0] >= FIRST_CJK and is_cjk(unit):
            found.update(unit[at : at + 2] for at in range(max(1, len(unit) - 1)))
        else:
            found.add(unit if unit in WEIGHTS else _stem(unit))
    return frozenset(found)


def weight(found: Iterable[str]) -> float:
    """The weights of units added up."""
    return sum(WEIGHTS.get(unit, RAREST) for unit in found)


def likeness(one: Heard, other: Heard) -> Likeness:
    """What two quotations share."""
    shared = weight(one.units & other.units)
    lighter, heavier = sorted((one.weight, other.weight))
    return Likeness(shared, shared / lighter if lighter else 0.0, shared / heavier if heavier else 0.0)


def is_same(one: Heard, other: Heard) -> bool:
    """Whether two quotations are the same words."""
    found = likeness(one, other)
    return is_near(one, other) and any(bar.is_met(found) for bar in bars(one, other))


def is_near(one: Heard, other: Heard) -> bool:
    """Whether both may be of one occasion; an undated account may be of any."""
    return one.day is None or other.day is None or abs(one.day - other.day) <= FARTHEST_DAYS


def is_unnamed(speaker: str) -> bool:
    """Whether an address is that of somebody without a name: many different people are called so."""
    return _UNNAMED.search(speaker) is not None


def is_nameless(speaker: str) -> bool:
    """Whether an address stands for persons without a name, another in each article: Mr A, a ministry official."""
    return _NAMELESS.search(speaker) is not None


def bars(one: Heard, other: Heard) -> tuple[Bar, ...]:
    """What is asked of two quotations, any of these."""
    if one.article == other.article:
        return IN_ONE_ARTICLE
    if not one.speaker or not other.speaker:
        return OF_ANY_SPEAKER
    if one.speaker != other.speaker:
        return OF_TWO_SPEAKERS
    return OF_ANY_SPEAKER if is_unnamed(one.speaker) else OF_ONE_SPEAKER


def fold(heard: Sequence[Heard]) -> Mapping[int, int]:
    """The entry of each quotation that has none, or another than before, by key.

    The weightiest come first. Each joins the entry that it shares most with, of those in which it is the same as the
    quotation that began it, or as a third of the others: none is chained to words that it does not hold. Or it
    begins an entry of its own. Where it is nearly all of two of one speaker, they become one if they fit as well.
    In whichever order the quotations of one call are handed over, they are folded alike; entries that are there
    already are not parted again.
    """
    placed = _Placed()
    for each in sorted(heard, key=lambda each: (each.entry is None, -each.weight, each.key)):
        placed.add(each)
    return {each.key: entry for each, entry in placed.entries() if entry != each.entry}


class _Placed:
    """Quotations in their entries, found by their rare units."""

    def __init__(self) -> None:
        self._heard: list[Heard] = []
        self._parents: list[int] = []
        #: Whose an entry is: the first who is named in it.
        self._voices: dict[int, str] = {}
        self._members: dict[int, list[int]] = {}
        self._exact: dict[tuple[frozenset[str], str | None], int] = {}
        self._copies: list[tuple[Heard, int]] = []
        self._entries: dict[int, int] = {}
        self._holding: dict[str, list[int]] = defaultdict(list)

    def add(self, heard: Heard) -> None:
        """Place a quotation, in an entry with those that it is the same as."""
        exact = (heard.units, heard.speaker)
        same = self._exact.get(exact)
        if heard.entry is None and same is not None and is_same(heard, self._heard[same]):
            # Copies are common: one of them is held against the others for all.
            self._copies.append((heard, same))
            return
        place = len(self._heard)
        self._exact.setdefault(exact, place)
        self._heard.append(heard)
        first = self._entries.setdefault(heard.entry, place) if heard.entry else place
        self._parents.append(first)
        self._members.setdefault(first, []).append(place)
        if heard.entry is None:
            self._join(place)
        if heard.speaker:
            self._voices.setdefault(self._first(place), heard.speaker)
        for unit in heard.units:
            if unit not in WEIGHTS:
                self._holding[unit].append(place)

    def entries(self) -> Iterator[tuple[Heard, int]]:
        """Every quotation with the key of the first of its entry."""
        for heard, place in (*((each, at) for at, each in enumerate(self._heard)), *self._copies):
            first = self._heard[self._first(place)]
            yield heard, first.key if first.entry is None else first.entry

    def _join(self, place: int) -> None:
        """Put a quotation into the entry that it shares most with, of those that it fits."""
        heard = self._heard[place]
        best: dict[int, float] = {}
        nearly = []
        for other, alike in self._same(heard):
            if any(bar.is_met(alike) for bar in NEARLY_ALL):
                nearly.append(other)
            first = self._first(other)
            best[first] = max(best.get(first, 0.0), alike.shared)
        for first in sorted(best, key=lambda first: (-best[first], first)):
            if self._fits(heard, first):
                self._unite(first, place)
                break
        for other in nearly:
            if self._may_unite(place, other) and self._fits(
                self._heard[self._first(place)], self._first(other)
            ):
                self._unite(place, other)

    def _fits(self, heard: Heard, first: int) -> bool:
        """Whether a quotation is the same as the one that began an entry, or as a third of a few of the others."""
        members = self._members[first]
        some = members[:: max(1, len(members) // ASKED)]
        same = [is_same(heard, self._heard[place]) for place in some]
        return same[0] or 3 * sum(same) >= len(same)

    def _same(self, heard: Heard) -> Iterator[tuple[int, Likeness]]:
        rare = sorted((unit for unit in heard.units if unit not in WEIGHTS), key=self._rarity)[:LOOKED_UP]
        met = Counter(place for unit in rare for place in self._holding.get(unit, ()))
        least = min(LEAST_MET, len(rare))
        for place in sorted(place for place, count in met.items() if count >= least):
            other = self._heard[place]
            if is_near(heard, other):
                alike = likeness(heard, other)
                if any(bar.is_met(alike) for bar in self._bars(heard, place)):
                    yield place, alike

    def _may_unite(self, one: int, other: int) -> bool:
        voices = {self._voices.get(self._first(place)) for place in (one, other)} - {None}
        return len(voices) < 2

    def _bars(self, heard: Heard, place: int) -> tuple[Bar, ...]:
        """What is asked of a quotation and another; more where the other's entry is somebody else's already."""
        voice = self._voices.get(self._first(place))
        is_another = heard.speaker and voice and voice != heard.speaker
        return OF_TWO_SPEAKERS if is_another else bars(heard, self._heard[place])

    def _unite(self, one: int, other: int) -> None:
        first, second = sorted((self._first(one), self._first(other)))
        if first == second:
            return
        self._parents[second] = first
        self._members[first] += self._members.pop(second)
        if voice := self._voices.pop(second, None):
            self._voices.setdefault(first, voice)

    def _first(self, place: int) -> int:
        while (parent := self._parents[place]) != place:
            self._parents[place] = self._parents[parent]
            place = parent
        return place

    def _rarity(self, unit: str) -> tuple[int, str]:
        return (len(self._holding.get(unit, ())), unit)


def _stem(word: str) -> str:
    ending = next((each for each in _ENDINGS if word.endswith(each)), "")
    return word[: -len(ending)] if ending and len(word) - len(ending) >= _SHORTEST_STEM else word
