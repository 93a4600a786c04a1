"""Accounts that have one of two values that differ in the passages of their statement, where no rule held it against the other:
whoever reads what differs sees at once who agrees with whom.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from app.analysis.details import Detail
from app.analysis.differences import DATE, FIGURE, Difference, value_of
from app.analysis.fates import are_two_fates
from app.analysis.gathering import Gathered
from app.analysis.passages import Passage
from app.analysis.text import Span
from app.analysis.ties import digits_of

#: So many digits of a figure tell by themselves what it is.
TELLING_DIGITS = 2

#: The details of each place of an account: one for its own language, one for others.
_Told = Mapping[tuple[str, Span], Sequence[Detail]]


@dataclass(frozen=True)
class Agreeing:
    """What all passages tell: their ``details``, by the places of the passages."""

    passages: Sequence[Passage]
    details: Sequence[Sequence[Detail]]

    def completed(self, groups: Iterable[Gathered]) -> tuple[Gathered, ...]:
        """Statements with what differs in them, with every account of theirs that has one of the values."""
        found = tuple(groups)
        told: dict[tuple[str, Span], list[Detail]] = defaultdict(list)
        for each in chain.from_iterable(self.details):
            told[each.passage.account, each.span].append(each)
        new = {
            each: self._completed(each, group, told)
            for group in found
            for each in group.differences
            if each.kind in (FIGURE, DATE) and not each.rounded
        }
        return tuple(_with(group, new) for group in found)

    def _completed(self, difference: Difference, group: Gathered, told: _Told) -> Difference:
        held = [one for each in difference.values for one in told.get((each.account, each.span), ())]
        accounts = {each.account for each in difference.values}
        values = list(difference.values)
        for each in self._told_in(group):
            if each.passage.account not in accounts and any(_agree(each, one) for one in held):
                accounts.add(each.passage.account)
                values.append(value_of(each))
        if len(values) == len(difference.values):
            return difference
        order = {
            account: at for at, account in enumerate(dict.fromkeys(each.account for each in self.passages))
        }
        ordered = sorted(values, key=lambda one: (order[one.account], one.span.start))
        return replace(difference, values=tuple(ordered))

    def _told_in(self, group: Gathered) -> Iterator[Detail]:
        """The details of a statement, then telling figures of its accounts elsewhere: an age, 1,200 files."""
        places = sorted({*group.statement.members, *group.close})
        accounts = {self.passages[at].account for at in places}
        for at in places:
            yield from self.details[at]
        for passage, details in zip(self.passages, self.details, strict=True):
            if passage.account in accounts:
                yield from (each for each in details if digits_of(each.value) >= TELLING_DIGITS)


def _agree(one: Detail, other: Detail) -> bool:
    """Whether a detail has a value of a difference, and nothing tells that it is of another thing."""
    if one.kind != other.kind or one.value != other.value or one.is_aside or one.is_age != other.is_age:
        return False
    if one.counting and other.counting:
        return one.counting.may_be(other.counting)
    return not (one.hands.are_others(other.hands) or are_two_fates(one.fates, other.fates))


def _with(group: Gathered, new: Mapping[Difference, Difference]) -> Gathered:
    return replace(
        group,
        differences=tuple(new.get(each, each) for each in group.differences),
        parts=tuple(
            replace(each, difference=new.get(each.difference, each.difference)) for each in group.parts
        ),
    )
