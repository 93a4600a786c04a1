"""A comparison worth opening: accounts by different outlets, close in time, on the same topics; best such as quote the same words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from app.archive.article import Item

#: Accounts of one comparison that are suggested; a fourth can be added there.
SUGGESTED = 3
#: Fewer shared topics make no comparison worth suggesting.
FEWEST_SHARED = 2
#: Accounts of one matter appear within so many days.
DAYS_APART = 2
#: Accounts that quote so much, and all of it alike, are copies of one text.
COPIED = 3
_NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Account:
    """An account with its topics and the entries of the ledger that it quotes."""

    item: Item
    topics: frozenset[str]
    quoted: frozenset[int]

    def shares(self, other: _Account) -> tuple[int, int]:
        """How many quotations and topics two have in common."""
        return len(self.quoted & other.quoted), len(self.topics & other.topics)

    def goes_with(self, other: _Account) -> bool:
        """Whether they may stand side by side: of two outlets, close in time, on the same topics, and no copies."""
        one, two = self.item, other.item
        is_near = one.day and two.day and abs((one.day - two.day).days) <= DAYS_APART
        is_copy = self.quoted == other.quoted and len(self.quoted) >= COPIED
        return (
            one.outlet != two.outlet
            and bool(is_near)
            and not is_copy
            and self.shares(other)[1] >= FEWEST_SHARED
        )


def suggested(items: Sequence[Item], quoted: Mapping[str, frozenset[int]]) -> tuple[Item, ...]:
    """Up to three of these articles to lay side by side, that with most topics first; none where none fit.

    ``quoted``: by the address of an article, the entries of the ledger that it quotes. As many accounts as there may be,
    then those that have most quotations in common, for what is worded in two ways is surely of one thing; then most
    topics. Among the first articles the accounts with most topics in common alone held nothing that differs.
    """
    able = list(_able(items, quoted))
    groups = [_beside(first, able) for first in able]
    best = max(groups, key=_worth, default=[])
    return tuple(each.item for each in best) if len(best) > 1 else ()


def _able(items: Iterable[Item], quoted: Mapping[str, frozenset[int]]) -> Iterator[_Account]:
    for each in items:
        topics = frozenset(topic.slug for topic in each.topics)
        if each.outlet and each.day and len(topics) >= FEWEST_SHARED:
            yield _Account(each, topics, quoted.get(each.id, _NONE))


def _beside(first: _Account, able: Iterable[_Account]) -> list[_Account]:
    """The first, and those that share most with it."""
    chosen = [first]
    for each in sorted(able, key=first.shares, reverse=True):
        if len(chosen) < SUGGESTED and all(each.goes_with(other) for other in chosen):
            chosen.append(each)
    return chosen


def _worth(group: Sequence[_Account]) -> tuple[int, int, int]:
    """How many they are, how many quotations two of them share, each pair counted, and on how many topics the first is."""
    shared = sum(one.shares(other)[0] for one, other in combinations(group, 2))
    return len(group), shared, len(group[0].topics)
