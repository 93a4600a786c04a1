"""Entries of the ledger: quotations of the same words together, each in one, and what longer ones say besides."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from app.analysis.anchors import likely_anchored, told
from app.analysis.common_units import WEIGHTS
from app.analysis.sameness import BRIEF, HEADLINE, LONG, Heard, are_near, is_near, likely, may_be_one, runs

#: Units by which a quotation is looked up among the others: its rarest. So many must be shared before two are weighed,
#: and one in so many.
LOOKED_UP, LEAST_MET, ONE_IN = 10, 2, 5
#: So many of a day that hold a unit are looked at, and of those that share units so many are weighed: the busiest entry
#: of the press at hand has 74 quotations, and what thousands say alike must not take a day.
MOST_HOLDING, MOST_WEIGHED = 1_000, 200
#: Quotations of an entry by which it is known.
ASKED = 12
#: A pair is kept in mind from here on.
LEAST = 0.02
#: By rank: two are linked from here on, and two entries become one if their quotations are so likely the same on the
#: mean, so that none is chained to words that it does not hold. These and the bars below were chosen on the tuned part
#: of the drawn quotations, folded among all of the press; there a mean of .30 does as well in texts as .31, which the
#: precision pinned of the newest part asked for.
LINKED: Mapping[int, float] = {BRIEF: 0.3, LONG: 0.4, HEADLINE: 0.5}
MEAN: Mapping[int, float] = {BRIEF: 0.31, LONG: 0.4, HEADLINE: 0.25}
#: The mean where two people are named, an entry being that of the first who is named in it.
MEAN_OF_TWO = 0.35
#: By rank, from where on a quotation goes to an entry of what is briefer, or of what stands below it.
PLACED: Mapping[int, float] = {LONG: 0.4, HEADLINE: 0.6}
#: In odds, how much likelier a headline is to shorten what its own article quotes.
OF_ITS_OWN = 30.0
#: From where on a headline is in the further entry of what its own article quotes, which the two sentences that it puts
#: into one need no more for; and of what others quote: how likely the same as one in it, and on the mean as what leads it.
#: By what its own article quotes it is as likely for any other; where that quotes what is in the entry no more is asked.
FURTHER_OF_ITS_OWN, FURTHER, FURTHER_MEAN = 0.5, 0.7, 0.5
FURTHER_ANCHORED, FURTHER_ANCHORED_MEAN = 0.5, 0.35
#: By its words alone so likely at least: nothing that is less so is in an entry by what its article quotes (tuned part).
LEAST_ANCHORED = 0.1


@dataclass(frozen=True, slots=True)
class Folded:
    """What folding found, by the keys of quotations.

    ``entries`` has the entry of each that had none, or another than before; ``further`` the entries, besides its own, of
    each that says what they hold and more: a speech, or a headline that puts two sentences into one.
    """

    entries: Mapping[int, int]
    further: Mapping[int, frozenset[int]]


def fold(heard: Sequence[Heard]) -> Folded:
    """The entries of quotations.

    First quotations of one sentence: the likeliest pairs lead. Those of several sentences are folded among
    themselves and go, copies together, to the entry of the sentence that they likeliest hold; headlines to that of what
    they likeliest shorten, before all what their own article quotes. Neither joins two entries: a whole speech would else
    join all of its sentences, and a headline the two that it puts into one; they are in the others as well. In whichever
    order the quotations of one call are handed over, they are folded alike. What has an entry already is not parted from
    it, and two entries become one only where a quotation without one is linked to both: what comes in several calls may
    be folded otherwise than at once.
    """
    folding = folded_texts(heard)
    folding.place(HEADLINE)
    folding.unite(HEADLINE)
    entries = {each.key: entry for each, entry in folding.entries() if entry != each.entry}
    found = Folded(entries, folding.further())
    # Nothing of a text that may be withdrawn stays in memory.
    runs.cache_clear()
    return found


def folded_texts(heard: Iterable[Heard]) -> Folding:
    """Quotations of which those in texts are in their entries and headlines are not yet."""
    folding = Folding(sorted(heard, key=lambda each: (each.entry is None, -each.weight, each.key)))
    folding.unite(BRIEF)
    folding.unite(LONG)
    folding.place(LONG)
    return folding


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


@dataclass(frozen=True, slots=True)
class _Best:
    """Where a group is placed: the likeliest, of equals the first, by the quotation that is so like it."""

    odds: float
    below: int
    above: int

    def over(self, other: _Best | None) -> _Best:
        """The better of two."""
        if other is None or self.odds != other.odds:
            return self if other is None or self.odds > other.odds else other
        return min(self, other, key=lambda each: (each.below, each.above))


class Folding:
    """Quotations in their groups, by place."""

    def __init__(self, heard: Iterable[Heard]) -> None:
        self._heard: list[Heard] = []
        #: The articles of each and of its copies: copies are common, and one of them is weighed for all of its day.
        self._articles: list[set[int]] = []
        self._copies: list[tuple[Heard, int]] = []
        #: What stands in the text of each article.
        self._below: dict[int, list[int]] = defaultdict(list)
        self._groups: list[_Group] = []
        self._likely: dict[tuple[int, int], float] = {}
        #: By headline and entry how likely the same as what its article quotes, and by pair what comes of it.
        self._own: dict[int, dict[int, float]] = {}
        self._by_own: dict[tuple[int, int], float] = {}
        firsts: dict[object, int] = {}
        there: dict[int, _Group] = {}
        for each in heard:
            alike = (each.units, each.speaker, each.rank, each.day, each.lang)
            same = firsts.get(alike)
            if same is not None and self._is_copy(each, same):
                self._copies.append((each, same))
                self._articles[same].add(each.article)
                continue
            firsts.setdefault(alike, len(self._heard))
            self._add(each, there)
        self._numbers = frozenset(there)
        self._weigh()

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
                least = max(MEAN_OF_TWO, MEAN[rank]) if is_of_two else MEAN[rank]
                if self._mean(mine, theirs) >= least:
                    self._take(one, other)

    def place(self, rank: int) -> None:
        """Groups of a rank, each into that of lower rank which one of its quotations is likeliest the same as."""
        best: dict[int, _Best] = {}
        for pair in self._likely:
            above, below = sorted(pair, key=lambda place: (-self._heard[place].rank, place))
            group, odds = self._groups[above], self._odds(above, below)
            is_of_ranks = self._heard[above].rank == rank > self._heard[below].rank
            if rank == LONG and self._is_another(above, below):
                continue
            if is_of_ranks and group.rank == rank and odds >= PLACED[rank] / (1 - PLACED[rank]):
                best[group.first] = _Best(odds, below, above).over(best.get(group.first))
        for first in sorted(best):
            self._take(best[first].below, best[first].above)

    def placed(self) -> Iterator[tuple[Heard, int]]:
        """Every quotation with its place, a copy with that of what it is a copy of."""
        yield from ((each, at) for at, each in enumerate(self._heard))
        yield from self._copies

    def entries(self) -> Iterator[tuple[Heard, int]]:
        """Every quotation with the number of its entry."""
        numbers = {id(group): self._number(group) for group in self._groups}
        for heard, place in self.placed():
            yield heard, numbers[id(self._groups[place])]

    def further(self) -> Mapping[int, frozenset[int]]:
        """The entries that a quotation of higher rank is in besides its own, by key; its copies are there too."""
        keys = defaultdict(list)
        for heard, place in self.placed():
            if heard.rank != BRIEF:
                keys[place].append(heard.key)
        numbers = {id(group): self._number(group) for group in self._groups}
        found: dict[int, set[int]] = defaultdict(set)
        for pair in tuple(self._likely):
            above, below = sorted(pair, key=lambda place: (-self._heard[place].rank, place))
            if self._groups[above] is not self._groups[below] and self._is_in(above, below):
                for key in keys[above]:
                    found[key].add(numbers[id(self._groups[below])])
        return {key: frozenset(entries) for key, entries in found.items()}

    def _is_another(self, above: int, below: int) -> bool:
        """Whether what several sentences hold is in their own article somebody else's: an answer in which another is quoted is
        not what that one said.
        """
        mine = self._heard[above]
        group = (self._heard[at] for places in self._groups[below].places.values() for at in places)
        own = (each for each in group if each.article == mine.article and each.text in mine.text)
        return any(
            mine.speaker and each.speaker and not may_be_one(mine.speaker, each.speaker) for each in own
        )

    def _is_in(self, above: int, below: int) -> bool:
        """Whether a quotation says what one of lower rank does and what stands with it."""
        rank, found = self._heard[above].rank, self._same(above, below)
        if rank == self._heard[below].rank:
            return False
        if rank == LONG:
            return found >= PLACED[LONG] and not self._is_another(above, below)
        if self._is_of_own(above, below):
            return found >= FURTHER_OF_ITS_OWN
        return self._is_what_others_quote(above, below)

    def _is_what_others_quote(self, headline: int, below: int) -> bool:
        """Whether a headline says what a text of another article does, by what its own article quotes too."""
        group, own = self._groups[below], self._own_of(headline)
        leading = group.places[group.rank][:ASKED]
        if own and self._anchored(headline, below) < FURTHER_ANCHORED:
            return False
        if id(group) in own:
            likely_there = [self._anchored(headline, place) for place in leading]
            return sum(likely_there) / len(leading) >= FURTHER_ANCHORED_MEAN
        likely_there = [self._same(headline, place) for place in leading]
        return self._same(headline, below) >= FURTHER and sum(likely_there) / len(leading) >= FURTHER_MEAN

    def told(self, headline: int, below: int) -> tuple[float, float]:
        """What the articles of a headline and of its copies tell of it and of a quotation in a text."""
        return told(self._own_of(headline), id(self._groups[below]))

    def _own_of(self, headline: int) -> Mapping[int, float]:
        """By entry that the texts of its articles quote, how likely a headline is the same as the likeliest there."""
        if headline not in self._own:
            own = self._own[headline] = {}
            for place in (place for article in self._articles[headline] for place in self._of_text(article)):
                entry = id(self._groups[place])
                own[entry] = max(own.get(entry, 0.0), self._same(headline, place))
        return self._own[headline]

    def _anchored(self, headline: int, below: int) -> float:
        """How likely a headline is the same as a quotation in a text, by what its own article quotes too."""
        pair = (headline, below)
        if pair not in self._by_own:
            found = self._same(*pair)
            if found < LEAST_ANCHORED:
                found = 0.0
            elif not self._is_of_own(*pair):
                found = likely_anchored(self._heard[headline], self._heard[below], self.told(*pair))
            self._by_own[pair] = found
        return self._by_own[pair]

    def _of_text(self, article: int) -> Sequence[int]:
        """What an article quotes in its text, as much as is looked at."""
        return self._below.get(article, [])[:MOST_WEIGHED]

    def _number(self, group: _Group) -> int:
        """Its own, or the key of the first of it that is no other entry's number, or a number that no entry has."""
        if group.number is not None:
            return group.number
        keys = [
            self._heard[place].key for rank in sorted(group.places) for place in sorted(group.places[rank])
        ]
        return next((key for key in keys if key not in self._numbers), -keys[0])

    def _is_copy(self, heard: Heard, place: int) -> bool:
        """Whether the same words are one utterance: what nobody is named for, and is said by many, is not."""
        other = self._heard[place]
        return heard.entry in (None, other.entry) and likely(heard, other) >= LINKED[heard.rank]

    def _add(self, heard: Heard, there: dict[int, _Group]) -> None:
        group = _Group(heard.entry, heard.speaker)
        if heard.entry is not None:
            group = there.setdefault(heard.entry, group)
        group.places.setdefault(heard.rank, []).append(len(self._heard))
        group.voice = group.voice or heard.speaker
        self._heard.append(heard)
        self._articles.append({heard.article})
        self._groups.append(group)

    def _weigh(self) -> None:
        """How likely the same a quotation without an entry and every other are that shares rare words with it, and a
        headline and the words below it.
        """
        held = _Held(self._heard)
        for place, articles in enumerate(self._articles):
            for article in articles if self._heard[place].rank != HEADLINE else ():
                self._below[article].append(place)
        for place, each in enumerate(self._heard):
            if each.entry is None:
                near = set(held.near(place))
                if each.rank == HEADLINE:
                    near.update(*map(self._of_text, self._articles[place]))
                for other in near - {place}:
                    self._same(place, other)

    def _same(self, one: int, other: int) -> float:
        """How likely two are the same, weighed once."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self._likely:
            mine, theirs = self._heard[one], self._heard[other]
            found = likely(mine, theirs) if is_near(mine, theirs) else 0.0
            if found < LEAST:
                return 0.0
            self._likely[pair] = found
        return self._likely[pair]

    def _odds(self, above: int, below: int) -> float:
        found = self._same(above, below)
        return found / max(1e-9, 1 - found) * (OF_ITS_OWN if self._is_of_own(above, below) else 1)

    def _is_of_own(self, above: int, below: int) -> bool:
        """Whether a headline and a quotation, or copies of them, are of one article."""
        return self._heard[above].rank == HEADLINE and bool(self._articles[above] & self._articles[below])

    def _mean(self, mine: _Group, theirs: _Group) -> float:
        """How likely the same two groups are: what leads them, against each other."""
        sides = [each.places[each.rank][:ASKED] for each in (mine, theirs)]
        found = [self._same(*pair) for pair in product(*sides)]
        return sum(found) / len(found)

    def _take(self, one: int, other: int) -> None:
        mine, theirs = self._groups[one], self._groups[other]
        if mine is not theirs:
            mine.take(theirs)
            for place in (place for places in theirs.places.values() for place in places):
                self._groups[place] = mine


class _Held:
    """Which quotations of each day hold each rare unit."""

    def __init__(self, heard: Sequence[Heard]) -> None:
        self._heard = heard
        self._holding: dict[str, dict[int | None, list[int]]] = defaultdict(lambda: defaultdict(list))
        self._counts: Counter[str] = Counter()
        for place, each in enumerate(heard):
            rare = [unit for unit in each.units if unit not in WEIGHTS]
            self._counts.update(rare)
            for unit in rare:
                self._holding[unit][each.day].append(place)

    def near(self, place: int) -> Iterator[int]:
        """Those of near days that share most of a quotation's rarest units with it."""
        own = self._heard[place]
        rare = sorted(
            (unit for unit in own.units if unit in self._holding), key=lambda unit: (self._counts[unit], unit)
        )[:LOOKED_UP]
        met: Counter[int] = Counter()
        for unit in rare:
            for day, places in self._holding[unit].items():
                if are_near(own.day, day):
                    met.update(places[:MOST_HOLDING])
        least = max(min(LEAST_MET, len(rare)), math.ceil(len(rare) / ONE_IN))
        return (other for other, count in met.most_common(MOST_WEIGHED) if count >= least)
