"""A comparison's statements as they are shown: each with the pairs close to it, and one difference for each thing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.analysis.comparison import CLOSE, Comparison, Shared
from app.analysis.differences import Difference


@dataclass(frozen=True, slots=True)
class Gathered:
    """A statement, the pairs that are ``beside`` it, each with one of its passages and one of an account that it lacks,
    and what differs in all of them.
    """

    statement: Shared
    beside: tuple[Shared, ...]
    differences: tuple[Difference, ...]

    @property
    def close(self) -> tuple[int, ...]:
        """The places of the passages that only the pairs beside it have."""
        members = (at for each in self.beside for at in each.members)
        return tuple(sorted({at for at in members if at not in self.statement.members}))

    @property
    def conflicts(self) -> tuple[Difference, ...]:
        """What differs, without what is only rounded."""
        return tuple(each for each in self.differences if not each.rounded)

    @property
    def rounded(self) -> tuple[Difference, ...]:
        """The figures that are one number, rounded."""
        return tuple(each for each in self.differences if each.rounded)


def gathered(comparison: Comparison) -> list[Gathered]:
    """The statements, each close pair beside the statement that has one of its two passages; pairs without one last."""
    sure = [each for each in comparison.statements if each.tier != CLOSE]
    beside: dict[int, list[Shared]] = {at: [] for at in range(len(sure))}
    loose: list[Shared] = []
    for pair in comparison.statements:
        if pair.tier == CLOSE:
            at = next((at for at, each in enumerate(sure) if _lacks(comparison, each, pair)), None)
            if at is None:
                loose.append(pair)
            else:
                beside[at].append(pair)
    together = [*((each, tuple(beside[at])) for at, each in enumerate(sure)), *((each, ()) for each in loose)]
    return [Gathered(each, near, one_for_each_thing(_told(each, near))) for each, near in together]


def _told(statement: Shared, beside: Iterable[Shared]) -> list[Difference]:
    return [*statement.differences, *(each for pair in beside for each in pair.differences)]


def one_for_each_thing(differences: Sequence[Difference]) -> tuple[Difference, ...]:
    """Differences of one kind that share a value as one, without those of which another holds every value."""
    whole: list[Difference] = []
    for each in differences:
        shares = [other for other in whole if other.kind == each.kind and _places(other) & _places(each)]
        for other in shares:
            whole.remove(other)
        whole.append(_joined([*shares, each]) if shares else each)
    values = [frozenset((each.kind, one.account, one.value) for one in each.values) for each in whole]
    return tuple(
        each
        for at, each in enumerate(whole)
        if not any(
            values[at] < other or (values[at] == other and before < at) for before, other in enumerate(values)
        )
    )


#: Values of what is only rounded: the number, and what it was rounded from.
ONE_ROUNDED = 2


def _joined(parts: Sequence[Difference]) -> Difference:
    first = {(one.account, one.span): one for each in reversed(parts) for one in reversed(each.values)}
    values = tuple(reversed(first.values()))
    # What one number was rounded from in two accounts may be two numbers.
    is_one = all(each.rounded for each in parts) and len({one.value for one in values}) <= ONE_ROUNDED
    return replace(parts[0], values=values, rounded=is_one)


def _places(difference: Difference) -> set[tuple[str, int, int]]:
    return {(one.account, one.span.start, one.span.end) for one in difference.values}


def _lacks(comparison: Comparison, statement: Shared, pair: Shared) -> bool:
    """Whether a statement has one passage of a pair, and none of the other's account."""
    other = [at for at in pair.members if at not in statement.members]
    if len(other) != 1:
        return False
    account = comparison.passages[other[0]].account
    return all(comparison.passages[at].account != account for at in statement.members)
