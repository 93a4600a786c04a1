"""The figures and dates of a passage as they are held against those of another: which two may be of one thing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from itertools import chain, islice

from app.analysis.acts import (
    MONTH,
    YEAR,
    agree,
    beside_it,
    context,
    dates_beside,
    in_common,
    is_of_an_act,
    is_of_telling,
    own_words,
)
from app.analysis.ages import is_age
from app.analysis.aliases import Aliases
from app.analysis.amounts import Amount, amounts, measure_of
from app.analysis.clock_meeting import Moment, may_be_one, moment_of
from app.analysis.clock_time import AS_OF
from app.analysis.counts import PERSON, Across, Counting, counted
from app.analysis.fates import fates_of
from app.analysis.figure import Figure
from app.analysis.hands import NOBODY, Hands, hands
from app.analysis.passages import Passage, once_each
from app.analysis.sameness import units, weight
from app.analysis.text import Span
from app.analysis.ties import RATES, Ties, comes_to, is_converted, ties

#: From here on two counts of things called otherwise (accounts, customers) are of one thing if as near as in a list.
LARGE = 100_000
OF_LARGE, _DATE, CLOCK = "large", "date", "clock"
_COUNTED = (None, "person")
#: Of the weight of the lighter of two clauses, so much is in both if their dates or figures are of one act, and so heavy is
#: either: "20.11 percent (Gwacheon)" beside "18.72 percent (Seongdong)" is a list. Of 60 differences of the press 24 were
#: of one thing; these bars left 42, the 24 among them; of 23 more, 20 with all the 14.
ONE_ACT, DOUBTFUL, LIGHTEST_CLAUSE = 0.3, 0.5, 27.0
#: Two clauses so much of which is the same may be as light as this, if neither is of a list: "all restored after 95 days", "after 96 days".
SAME_CLAUSE, LIGHTEST_SAME = 0.9, 16.0
#: Two clauses so heavy and so much the same are of one act though both accounts have both values somewhere.
SAME_WORDS, HEAVY_CLAUSE = 0.95, 80.0
#: And so heavy if either has one date alone: these may be far apart.
HEAVY_SENTENCE = 40.0
#: Below this a number is of many things.
SMALL = 4
#: Dates of a clause that are looked at beside one.
MOST_BESIDE = 6
#: How a date is known that is counted from another day; see app.analysis.named_days.
_TOLD = "told"
_COUNTED_FROM = ("relative", _TOLD)

#: Nouns that do not say which people or things are counted.
_ANYBODY = frozenset(
    ("people", "persons", "others", "victims", "vessels", "ships", "사람", "인원", "선박", "배", "人员", "人員", "船只", "船隻")
)  # fmt: skip


@dataclass(frozen=True)
class Detail:
    """A detail of a passage: ``kind`` says with which others it may be held against, ``amount`` how exactly a figure is
    told, ``told`` all of its passage; ``is_counted`` holds for a date counted from another day, last year, ``is_told`` for one counted from a day of the text, ``is_aside`` for one that is of no act;
    ``moment``: when a time of day is; ``aliases`` name the states that a figure may be of.
    """

    passage: Passage
    span: Span
    kind: Hashable
    value: Hashable
    said: str
    amount: Amount | None = None
    told: tuple[Amount, ...] = field(default=(), repr=False, compare=False)
    is_counted: bool = False
    is_told: bool = False
    is_aside: bool = False
    counting: Counting | None = None
    moment: Moment | None = None
    aliases: Aliases | None = field(default=None, repr=False, compare=False)

    @cached_property
    def context(self) -> frozenset[str]:
        """The words of its clause."""
        return context(self.passage, self.span)

    @cached_property
    def dates(self) -> frozenset[str]:
        """The dates that it is of, if it is a figure."""
        return dates_beside(self.passage, self.span)

    @cached_property
    def own(self) -> frozenset[str]:
        """The words of its clause that belong to it and to no other date, if it is a date."""
        return own_words(self.passage, self.span)

    @cached_property
    def beside(self) -> tuple[frozenset[str], ...]:
        """Those of the other dates of its clause."""
        others = islice(beside_it(self.passage, self.span), MOST_BESIDE)
        return tuple(own_words(self.passage, each) for each in others)

    @cached_property
    def ties(self) -> Ties:
        """The figures that it is told with, if it is a figure."""
        return ties(self.told, self.span, self.passage.lang)

    @cached_property
    def values(self) -> frozenset[Hashable]:
        """What the figures of its passage come to."""
        return frozenset(each.value for each in self.told)

    @cached_property
    def is_alone(self) -> bool:
        """Whether its passage has one figure of its kind: of several, one may be of anybody in a list. An age is none of how
        long something took, and what is told in two units, 16 miles (26 km), is one.
        """
        if self.counting and isinstance(self.kind, Across):
            return self.counting.alone
        kind = self.kind if isinstance(self.kind, str) else ""
        alike = [
            each
            for each in self.told
            if each.measure == kind and is_age(self.passage, each.span) == self.is_age
        ]
        apart = [each for at, each in enumerate(alike) if not any(_is_one(each, one) for one in alike[:at])]
        ranges = [
            measure_of(each.unit) for each in self.passage.figures if not isinstance(each.value, Decimal)
        ]
        return len(apart) + ranges.count(kind) <= 1

    @cached_property
    def fates(self) -> frozenset[str]:
        """What became of what it counts or measures, if it is a figure."""
        return fates_of(self.passage, self.span)

    @cached_property
    def hands(self) -> Hands:
        """Whose it is and who acts, if it is a figure."""
        return hands(self.passage, self.span, self.aliases) if self.aliases else NOBODY

    @property
    def measure(self) -> str | None:
        """What it is measured in, if it is a figure."""
        return self.amount.measure if self.amount else None

    @property
    def noun(self) -> frozenset[str]:
        """The units of the noun of what is counted, if it is a figure whose noun says which people or things these are."""
        noun = self.amount.figure.noun if self.amount else None
        last = noun.split()[-1].casefold() if noun else ""
        return frozenset() if not last or last in _ANYBODY else units(last)

    @property
    def side(self) -> int:
        """On which side of the value it lies: 1 above, -1 below, 0 where that is not said."""
        return self.amount.side if self.amount else 0

    def agrees(self, other: Detail) -> bool:
        """Whether two details come to the same: dates as far as both are told, a month against a year at the coarsest;
        figures that may be one number, times of day that may be one.
        """
        if self.moment and other.moment:
            return may_be_one(self.moment, other.moment)
        if self.amount and other.amount:
            return self.amount.agrees(other.amount)
        if isinstance(self.value, str) and isinstance(other.value, str):
            return self.value == other.value or (
                not is_day(self.value) and not is_day(other.value) and agree(self.value, other.value)
            )
        return False

    @property
    def is_hedged(self) -> bool:
        """Whether it is a figure told as about, more or less than it is, in words of its own."""
        return bool(self.amount and self.amount.hedge and not self.amount.is_passed)

    def is_rounded(self, other: Detail) -> bool:
        """Whether one of two figures is the other, rounded, or both are one sum of another money at the rate of a day.

        Two that are both told as about are one number only if they are near, see ``Amount.is_rounded``: some 40,000 and
        about 44,000 differ, each shown with its about.
        """
        if not (self.amount and other.amount):
            return False
        return self.amount.is_rounded(other.amount) or self.is_converted(other)

    def is_converted(self, other: Detail) -> bool:
        """Whether both are one sum of another money, at rates that two days may have."""
        if not (isinstance(self.value, Decimal) and isinstance(other.value, Decimal)):
            return False
        lower, higher = sorted((abs(self.value), abs(other.value)))
        is_told_so = all(
            comes_to(each.passage.raw, each.span.start - each.passage.span.start) for each in (self, other)
        )
        return is_told_so and higher <= lower * RATES and is_converted(self.ties, other.ties, self.measure)

    @property
    def is_age(self) -> bool:
        """Whether it is how old somebody is, not how long something took, nor how many are so old."""
        return self.measure in _OF_AN_AGE and is_age(self.passage, self.span)


#: What an age is measured in, if in anything: years are so many months.
_OF_AN_AGE = (None, "month")


def _is_one(one: Amount, other: Amount) -> bool:
    """Whether a figure is another once more, in another unit."""
    return one.figure.unit != other.figure.unit and (one.agrees(other) or one.is_rounded(other))


#: What each account tells anywhere: of which kind, and what it comes to.
Told = Mapping[str, Set[tuple[Hashable, Hashable]]]


def details_told(found: Iterable[Passage], aliases: Aliases) -> tuple[tuple[Detail, ...], ...]:
    """The figures and the dates of each passage."""
    return tuple((*figures_told(passage, aliases), *dates_told(passage)) for passage in found)


def counts_of(found: Iterable[Passage], aliases: Aliases) -> tuple[tuple[Detail, ...], ...]:
    """What each passage counts that another language may count too."""
    return tuple(counts_told(passage, aliases) for passage in found)


def told_by(found: Sequence[Passage], aliases: Aliases) -> Told:
    """The figures and the dates of acts that accounts tell."""
    return told_of(found, details_told(found, aliases), counts_of(found, aliases))


def told_of(
    found: Iterable[Passage], details: Iterable[Iterable[Detail]], counts: Iterable[Iterable[Detail]]
) -> Told:
    """The same, of the details of each passage and what it counts."""
    told: dict[str, set[tuple[Hashable, Hashable]]] = defaultdict(set)
    for passage, mine, counted_things in zip(found, details, counts, strict=True):
        own = (each for each in (*mine, *times_told(passage)) if not each.is_aside)
        every = chain(own, counted_things)
        told[passage.account].update((each.kind, each.value) for each in every)
    return told


def figures_in_common(one: str, other: str, told: Told) -> int:
    """How many figures two accounts both tell, but for small counts, which anything has."""
    shared = {each for each in told.get(one, ()) if not isinstance(each[0], Across)} & set(
        told.get(other, ())
    )
    return len({value for _, value in shared if isinstance(value, Decimal) and abs(value) >= SMALL})


def told_both_ways(one: Detail, other: Detail, told: Told) -> bool:
    """Whether both accounts tell both, so that nothing is told by one that the other does not, unless of the very same
    words.
    """
    mine, theirs = told.get(one.passage.account, ()), told.get(other.passage.account, ())
    if one.value == other.value or not (
        (one.kind, one.value) in theirs and (other.kind, other.value) in mine
    ):
        return False
    return not of_one_act(one, other, SAME_WORDS, HEAVY_CLAUSE)


def figures_of(passage: Passage, aliases: Aliases) -> set[tuple[Hashable, ...]]:
    """The figures of a passage as differences hold them: of which kind, what they come to, and how that is said."""
    every = (*figures_told(passage, aliases), *counts_told(passage, aliases))
    return {(each.kind, each.value, each.said) for each in every}


def days_of(passage: Passage) -> set[tuple[Hashable, ...]]:
    """The days, months and times of day of a passage; a year is of many acts."""
    return {(each.said,) for each in (*dates_told(passage), *times_told(passage)) if len(each.said) > YEAR}


@once_each
def figures_told(passage: Passage, aliases: Aliases) -> tuple[Detail, ...]:
    """The figures of a passage that may be held against others; a number of people or things twice if it is large."""
    every = amounts(passage)
    found = []
    for each in every:
        of_large = OF_LARGE if each.value >= LARGE and each.figure.unit in _COUNTED else None
        for kind in filter(None, (each.measure or _counted(each.figure, aliases), of_large)):
            found.append(
                Detail(passage, each.span, kind, each.value, each.said, each, every, aliases=aliases)
            )
    return tuple(found)


@once_each
def counts_told(passage: Passage, aliases: Aliases) -> tuple[Detail, ...]:
    """What a passage counts, to be held against what is counted in another language."""
    every = amounts(passage)
    found = []
    for each, counting in counted(passage, every, aliases):
        kind, said = Across(counting.head), each.said.removesuffix(f" {PERSON}")
        found.append(Detail(passage, each.span, kind, each.value, said, each, every, counting=counting))
    return tuple(found)


def figures_across(passage: Passage, aliases: Aliases) -> Iterator[Detail]:
    """The figures of a passage that may be held against others, of its language and of another."""
    counts = counts_told(passage, aliases)
    by_place = {each.span: each.counting for each in counts}
    for each in figures_told(passage, aliases):
        yield replace(each, counting=by_place.get(each.span))
    yield from counts


def _counted(figure: Figure, aliases: Aliases) -> Hashable:
    """What is counted, in any language."""
    if not figure.noun:
        return None
    named = [mention.slug for mention in aliases.mentions(figure.noun)]
    return named[-1] if named else units(figure.noun.split()[-1])


@once_each
def dates_told(passage: Passage) -> tuple[Detail, ...]:
    """The dates of a passage, those of its acts and those that only meet what another passage has."""
    return tuple(
        Detail(
            passage,
            named.span,
            _DATE,
            named.value,
            named.value,
            is_counted=named.how in _COUNTED_FROM,
            is_told=named.how == _TOLD,
            is_aside=not is_of_an_act(passage, named),
        )
        for named in passage.dates
        if named.value and "/" not in named.value
    )


def times_told(passage: Passage) -> Iterator[Detail]:
    """The times of day of a passage; aside are those of telling and those as of which something is counted."""
    for each in passage.times:
        said, moment = each.told(passage.day), moment_of(each, passage.lang, passage.day)
        is_aside = each.hedge == AS_OF or is_of_telling(passage, each.span)
        yield Detail(passage, each.span, CLOCK, said, said, is_aside=is_aside, moment=moment)


def in_same_words(one: Detail, other: Detail) -> bool:
    """Whether two passages tell by the same words, and of one day each: these are of one act, however far their days
    are apart.
    """
    is_of_one = all(
        [is_day(day.value or "") for day in each.passage.dates] == [True] for each in (one, other)
    )
    if not is_of_one or one.passage.lang != other.passage.lang:
        return False
    mine, theirs = (
        frozenset(unit for unit in each.context if not unit[0].isdigit()) for each in (one, other)
    )
    return min(weight(mine), weight(theirs)) >= HEAVY_SENTENCE and in_common(mine, theirs) >= SAME_WORDS


def of_one_act(one: Detail, other: Detail, least: float, lightest: float = 0.0) -> bool:
    """Whether the clauses of two details weigh and share so much; nothing is asked of two languages."""
    if one.passage.lang != other.passage.lang:
        return True
    if min(weight(one.context), weight(other.context)) < lightest:
        return False
    return in_common(one.context, other.context) >= least


def of_one_sentence(one: Detail, other: Detail, least: float) -> bool:
    """Whether the sentences of two details have so much in common but for their numbers; nothing is asked of two
    languages.
    """
    if one.passage.lang != other.passage.lang:
        return True
    mine, theirs = (
        frozenset(unit for unit in each.passage.units if not unit[0].isdigit()) for each in (one, other)
    )
    return min(weight(mine), weight(theirs)) >= HEAVY_SENTENCE and in_common(mine, theirs) >= least


def is_day(value: str) -> bool:
    """Whether a date is told to the day."""
    return len(value) > MONTH


def days_of_value(value: str) -> int:
    """A day as a number; a month or a year as its first day."""
    parts = [int(part) for part in value.split("-")]
    return date(parts[0], *[*parts[1:], 1, 1][:2]).toordinal()


def words_of(passage: Passage, span: Span) -> str:
    """What a passage says in a place of its text."""
    return passage.raw[span.start - passage.span.start : span.end - passage.span.start]
