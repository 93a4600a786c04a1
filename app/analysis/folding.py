"""Entries of the ledger: quotations of the same words together, each in one."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from app.analysis.common_units import WEIGHTS
from app.analysis.sameness import BRIEF, HEADLINE, LONG, Heard, is_near, likely, may_be_one

#: Units by which a quotation is looked up among the others: its rarest. So many must be shared before two are weighed,
#: and one in so many: the lighter of two that are the same shares at least that part of its weight.
LOOKED_UP, LEAST_MET, ONE_IN = 10, 2, 4
#: So many that hold a unit are looked at, and of those that share units so many are weighed: the busiest entry of the
#: press at hand has 74 quotations, and what thousands say alike must not take a day.
MOST_HOLDING, MOST_WEIGHED = 1_000, 200
#: Quotations of an entry by which it is known.
ASKED = 12
#: A pair is kept in mind from here on.
LEAST = 0.02
#: By rank: two are linked from here on, and two entries become one if their quotations are so likely the same on the
#: mean, so that none is chained to words that it does not hold. Measured: see tests/test_quality_folding.py.
LINKED: Mapping[int, float] = {BRIEF: 0.3, LONG: 0.4, HEADLINE: 0.5}
MEAN: Mapping[int, float] = {BRIEF: 0.3, LONG: 0.4, HEADLINE: 0.25}
#: The mean where two people are named, an entry being that of the first who is named in it.
MEAN_OF_TWO = 0.35
#: By rank, from where on a quotation goes to an entry of what is briefer, or of what stands below it.
PLACED: Mapping[int, float] = {LONG: 0.4, HEADLINE: 0.55}
#: In odds, how much likelier a headline is to shorten what its own article quotes.
OF_ITS_OWN = 30.0


def fold(heard: Sequence[Heard]) -> Mapping[int, int]:
    """The entry of each quotation that has none, or another than before, by key.

    First quotations of one sentence: the likeliest pairs lead. Those of several sentences are folded among
    themselves and go, copies together, to the entry of the sentence that they likeliest hold; headlines to that of what
    they likeliest shorten, before all what their own article quotes. Neither joins two entries: a whole speech would else
    join all of its sentences, and a headline the two that it puts into one. In whichever order the quotations of one call
    are handed over, they are folded alike; entries that are there already are not parted again.
    """
    folding = _Folding(sorted(heard, key=lambda each: (each.entry is None, -each.weight, each.key)))
    folding.unite(BRIEF)
    folding.unite(LONG)
    folding.place(LONG)
    folding.place(HEADLINE)
    folding.unite(HEADLINE)
    return {each.key: entry for each, entry in folding.entries() if entry != each.entry}


@dataclass(slots=True, eq=False)
class _Group:
    """Quotations of one entry, by place. ``number`` is its own where it is there already; ``voice`` speaks it."""

    number: int | None
    voice: str | None
    places: dict[int, list[int]] = field(default_factory=dict)

    @property
    def rank(self) -> int:
        """That of the briefest in it."""
        return min(self.places)

    @property
    def first(self) -> int:
        """The place of the one that leads it."""
        return min(self.places[self.rank])

    def take(self, other: _Group) -> None:
        """All of another group."""
        for rank, places in other.places.items():
            self.places.setdefault(rank, []).extend(places)
        self.voice = self.voice or other.voice
        numbers = [each.number for each in (self, other) if each.number is not None]
        self.number = min(numbers, default=None)


class _Folding:
    """Quotations in their groups, by place."""

    def __init__(self, heard: Iterable[Heard]) -> None:
        self._heard: list[Heard] = []
        #: Copies are common: one of them is weighed for all.
        self._copies: list[tuple[Heard, int]] = []
        self._groups: list[_Group] = []
        firsts: dict[object, int] = {}
        there: dict[int, _Group] = {}
        for each in heard:
            alike = (each.units, each.speaker, each.rank)
            same = firsts.get(alike)
            if each.entry is None and same is not None and self._is_copy(each, same):
                self._copies.append((each, same))
                continue
            place = len(self._heard)
            firsts.setdefault(alike, place)
            group = _Group(each.entry, each.speaker)
            if each.entry is not None:
                group = there.setdefault(each.entry, group)
            group.places.setdefault(each.rank, []).append(place)
            group.voice = group.voice or each.speaker
            self._heard.append(each)
            self._groups.append(group)
        self._likely = self._weighed()

    def unite(self, rank: int) -> None:
        """Groups of one rank that are likely the same."""
        pairs = [
            (-found, pair)
            for pair, found in self._likely.items()
            if found >= LINKED[rank] and all(self._heard[place].rank == rank for place in pair)
        ]
        for _, (one, other) in sorted(pairs):
            mine, theirs = self._groups[one], self._groups[other]
            if mine is not theirs and mine.rank == theirs.rank == rank:
                is_of_two = mine.voice and theirs.voice and not may_be_one(mine.voice, theirs.voice)
                if self._mean(mine, theirs) >= (max(MEAN_OF_TWO, MEAN[rank]) if is_of_two else MEAN[rank]):
                    self._take(one, other)

    def place(self, rank: int) -> None:
        """Groups of a rank, each into that of lower rank which one of its quotations is likeliest the same as."""
        best: dict[int, tuple[float, int, int]] = {}
        for pair, found in self._likely.items():
            above, below = sorted(pair, key=lambda place: -self._heard[place].rank)
            if self._heard[above].rank != rank or self._heard[below].rank == rank:
                continue
            odds = found / max(1e-9, 1 - found)
            if rank == HEADLINE and self._heard[above].article == self._heard[below].article:
                odds *= OF_ITS_OWN
            group = self._groups[above]
            if odds >= PLACED[rank] / (1 - PLACED[rank]) and group.rank == rank:
                best[group.first] = max(best.get(group.first, (0.0, 0, 0)), (odds, -below, above))
        for first in sorted(best):
            _, below, above = best[first]
            self._take(-below, above)

    def entries(self) -> Iterator[tuple[Heard, int]]:
        """Every quotation with the number of its entry."""
        for heard, place in (*((each, at) for at, each in enumerate(self._heard)), *self._copies):
            group = self._groups[place]
            yield heard, self._heard[group.first].key if group.number is None else group.number

    def _is_copy(self, heard: Heard, place: int) -> bool:
        """Whether the same words are one utterance: what nobody is named for, and is said by many, is not."""
        other = self._heard[place]
        return is_near(heard, other) and likely(heard, other) >= LINKED[heard.rank]

    def _weighed(self) -> dict[tuple[int, int], float]:
        """How likely the same every two are that share rare words, and a headline and the words below it."""
        holding, of_article = self._held()
        found: dict[tuple[int, int], float] = {}
        for place, each in enumerate(self._heard):
            rare = sorted(
                (unit for unit in each.units if unit in holding), key=lambda unit: (len(holding[unit]), unit)
            )[:LOOKED_UP]
            met = Counter(other for unit in rare for other in holding[unit][:MOST_HOLDING])
            least = max(min(LEAST_MET, len(rare)), math.ceil(len(rare) / ONE_IN))
            near = {other for other, count in met.most_common(MOST_WEIGHED) if count >= least}
            if each.rank == HEADLINE:
                near.update(of_article[each.article])
            for other in near - {place}:
                pair = (place, other) if place < other else (other, place)
                if pair not in found and is_near(each, self._heard[other]):
                    same = likely(each, self._heard[other])
                    if same >= LEAST:
                        found[pair] = same
        return found

    def _held(self) -> tuple[Mapping[str, list[int]], Mapping[int, list[int]]]:
        """The places that hold each rare unit, and those of each article."""
        holding: dict[str, list[int]] = defaultdict(list)
        of_article: dict[int, list[int]] = defaultdict(list)
        for place, each in enumerate(self._heard):
            of_article[each.article].append(place)
            for unit in each.units:
                if unit not in WEIGHTS:
                    holding[unit].append(place)
        return dict(holding), of_article

    def _mean(self, mine: _Group, theirs: _Group) -> float:
        """How likely the same two groups are: what leads them, against each other."""
        sides = [each.places[each.rank][:ASKED] for each in (mine, theirs)]
        found = [self._likely.get((min(pair), max(pair)), 0.0) for pair in product(*sides)]
        return sum(found) / len(found)

    def _take(self, one: int, other: int) -> None:
        mine, theirs = self._groups[one], self._groups[other]
        if mine is not theirs:
            mine.take(theirs)
            for place in (place for places in theirs.places.values() for place in places):
                self._groups[place] = mine
