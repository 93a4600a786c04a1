"""Details of accounts with the places of their passages, two of which may be of one thing, and the days that either tells."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Set
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import chain

from app.analysis.day_telling import NEWS_DAYS
from app.analysis.details import Detail, is_day
from app.analysis.passages import Passage
from app.analysis.text import Span

DATE = "date"


@dataclass(frozen=True, slots=True)
class Placed:
    """A detail, and the place of its passage."""

    place: int
    detail: Detail


@dataclass(frozen=True, slots=True)
class Met:
    """Two details of two accounts that may be of one thing."""

    mine: Placed
    theirs: Placed

    @property
    def details(self) -> tuple[Detail, Detail]:
        """Both, in order."""
        return self.mine.detail, self.theirs.detail

    @property
    def places(self) -> tuple[int, int]:
        """Where they stand."""
        return self.mine.place, self.theirs.place

    @property
    def values(self) -> tuple[Hashable, Hashable]:
        """What they come to."""
        return self.mine.detail.value, self.theirs.detail.value


@dataclass(frozen=True, slots=True)
class Known:
    """What the statements tell already: the pairs of places that stand ``together`` in one, and where what is ``shown`` to
    differ stands.
    """

    together: Set[tuple[int, int]]
    shown: Set[tuple[str, Span]]

    def has(self, met: Met) -> bool:
        """Whether two details are held against each other already."""
        return met.places in self.together or all(
            (each.passage.account, each.span) in self.shown for each in met.details
        )


def times(one: Detail, other: Detail) -> Decimal:
    """How many times the other one of two figures is; 0 if they are of two signs."""
    mine, theirs = one.value, other.value
    if not isinstance(mine, Decimal) or not isinstance(theirs, Decimal) or mine * theirs <= 0:
        return Decimal(0)
    return max(abs(mine), abs(theirs)) / min(abs(mine), abs(theirs))


def days_told(found: Iterable[Passage]) -> set[str]:
    """The days that passages tell, the ends of stretches too, and those on which they were published."""
    told: set[str] = set()
    for each in found:
        told |= {str(each.day)} | {day for named in each.dates for day in (named.value or "").split("/")}
    return told


def own_days(each: Detail) -> set[str]:
    """The days before the news that a figure is told with, and the ends of stretches in its sentence; none of a date."""
    told_on = each.passage.day
    if each.kind == DATE or told_on is None:
        return set()
    stretches = (named.value.split("/") for named in each.passage.dates if named.value and "/" in named.value)
    days = {day for day in (*each.dates, *chain.from_iterable(stretches)) if is_day(day)}
    return {day for day in days if abs(date.fromisoformat(day) - told_on) > NEWS_DAYS}


def tells_days(found: Iterable[Passage], one: Detail, other: Detail) -> bool:
    """Whether the account of one, of all that is found, tells all days of the other."""
    days, account = own_days(other), one.passage.account
    return not days or days <= days_told(each for each in found if each.account == account)
