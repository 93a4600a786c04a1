"""Figures of two accounts that may be of one thing, and those that only stand in lists alike."""

from __future__ import annotations

import pytest

from app.analysis.details import Detail, figures_told, near_figures
from app.analysis.passages import passages
from tests.accounts import aliases
from tests.analysis.test_comparison import account


def told(text: str, key: str) -> Detail:
    return next(figures_told(passages(account(key, [text]), aliases())[0], aliases()))


@pytest.mark.parametrize(
    ("mine", "theirs", "near"),
    [
        ("Ambrook: 20.1 percent", "Tolvik: 19.8 percent", False),
        ("Ambrook: 20.11 percent", "Tolvik: 20.1 percent", True),
        (
            "Rents in the old harbour of Ambrook rose 20.1 percent in spring",
            "Rents in the old harbour of Ambrook rose 19.8 percent in spring",
            True,
        ),
        (
            "Rents in the old harbour of Ambrook rose 20.1 percent in spring",
            "Teachers of Tolvik asked the council for 19.8 percent more pay",
            False,
        ),
        ("About 20 sailors were hurt", "28 sailors were hurt", True),
    ],
)
def test_figures_are_of_one_thing_in_clauses_that_say_so_or_where_one_is_rounded(
    mine: str, theirs: str, near: bool
) -> None:
    assert near_figures(told(mine, "a"), told(theirs, "b")) is near
