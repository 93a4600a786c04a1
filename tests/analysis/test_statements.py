"""What two accounts report alike when they are alone is told of them among four as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import pytest

from app.analysis.comparison import Comparison
from app.analysis.gathering import SAME
from app.analysis.passages import Passage
from tests.analysis.test_comparison import account, laid
from tests.analysis.test_gathering import MATTERS, told_by_each

#: Of the first account a sentence says two things, of which the second and the third tell one each.
TWO_THINGS = (
    [
        "Lowport closes its harbour",
        "The harbour of Lowport will close to ferries on Monday and the fish market of Lowport will move to Orn.",
    ],
    [
        "Lowport closes its harbour",
        "The harbour of Lowport will close to ferries on Monday, the mayor said.",
    ],
    [
        "Lowport loses its fish market",
        "The fish market of Lowport will move to Orn, the traders said.",
    ],
)
ACCOUNTS = [*(told_by_each(*each) for each in MATTERS), list(TWO_THINGS)]


def places(passages: Sequence[Passage]) -> Iterator[tuple[str, int]]:
    return ((each.account, each.span.start) for each in passages)


def together(comparison: Comparison) -> set[frozenset[tuple[str, int]]]:
    """The sentences that stand in one card, by twos."""
    return {
        frozenset(pair)
        for each in comparison.gathered
        for pair in combinations(
            places([comparison.passages[at] for at in (*each.statement.members, *each.close)]), 2
        )
    }


@pytest.mark.parametrize("told", ACCOUNTS, ids=lambda told: told[0][0])
def test_what_two_accounts_surely_report_alike_is_told_among_others(told: list[list[str]]) -> None:
    accounts = [account(key, lines) for key, lines in zip("abcd", told, strict=False)]
    among = together(laid(*accounts))
    for pair in combinations(accounts, 2):
        alone = laid(*pair)
        for each in alone.gathered:
            for one, other in combinations(each.statement.members, 2):
                if each.statement.tier == SAME and alone.links.same[one, other]:
                    assert frozenset(places([alone.passages[one], alone.passages[other]])) in among


@pytest.mark.parametrize("told", ACCOUNTS, ids=lambda told: told[0][0])
def test_a_third_account_changes_no_link(told: list[list[str]]) -> None:
    accounts = [account(key, lines) for key, lines in zip("abcd", told, strict=False)]
    whole = laid(*accounts)
    at = {place: number for number, place in enumerate(places(whole.passages))}
    for pair in combinations(accounts, 2):
        alone = laid(*pair)
        rows = [at[place] for place in places(alone.passages)]
        assert whole.links.likely[rows][:, rows] == pytest.approx(alone.links.likely, abs=1e-5)
