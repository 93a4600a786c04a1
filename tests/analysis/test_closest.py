"""Sentences that are closest to each other both ways, and stand in no statement."""

from __future__ import annotations

import numpy as np

from app.analysis.closest import LIKELY, closest
from app.analysis.passages import Passage, passages
from app.analysis.statements import Links
from tests.accounts import aliases
from tests.analysis.test_comparison import account

NOTHING: frozenset[int] = frozenset()
NO_PAIR: frozenset[frozenset[int]] = frozenset()


def accounts(*lengths: int) -> tuple[Passage, ...]:
    """The sentences of as many accounts, of each so many."""
    return tuple(
        passage
        for key, length in zip("abcd", lengths, strict=False)
        for passage in passages(
            account(key, [f"The ferry {key}{at} sails." for at in range(length)], "en"), aliases()
        )
    )


def links(found: tuple[Passage, ...], likely: dict[tuple[int, int], float]) -> Links:
    grid = np.zeros((len(found), len(found)), dtype=np.float32)
    for (one, other), value in likely.items():
        grid[one, other] = grid[other, one] = value
    return Links(grid, grid >= 0.9, grid >= 0.5, grid >= 0.2)


def test_two_sentences_that_are_likeliest_for_each_other_stand_together() -> None:
    found = accounts(2, 2)
    likely = {(0, 2): 0.6, (0, 3): 0.5, (1, 2): 0.4, (1, 3): 0.35}
    assert closest(found, links(found, likely), NOTHING, NO_PAIR) == ((0, 2),)


def test_one_that_is_nearer_to_another_of_the_account_does_not() -> None:
    found = accounts(1, 2)
    assert closest(found, links(found, {(0, 1): 0.5, (0, 2): 0.6}), NOTHING, NO_PAIR) == ((0, 2),)


def test_the_likeliest_come_first_and_none_that_is_too_unlikely() -> None:
    found = accounts(3, 3)
    likely = {(0, 3): 0.5, (1, 4): 0.7, (2, 5): LIKELY - 0.01}
    assert closest(found, links(found, likely), NOTHING, NO_PAIR) == ((1, 4), (0, 3))


def test_what_stands_in_a_statement_or_side_by_side_already_is_left_out() -> None:
    found = accounts(2, 2)
    likely = {(0, 2): 0.5, (1, 3): 0.7}
    assert closest(found, links(found, likely), frozenset({1}), NO_PAIR) == ((0, 2),)
    assert closest(found, links(found, likely), NOTHING, frozenset({frozenset({0, 2})})) == ((1, 3),)


def test_of_three_accounts_those_that_share_an_end_are_one_group() -> None:
    found = accounts(1, 1, 1)
    likely = {(0, 1): 0.6, (1, 2): 0.5, (0, 2): 0.4}
    assert closest(found, links(found, likely), NOTHING, NO_PAIR) == ((0, 1, 2),)


def test_no_group_has_two_sentences_of_one_account() -> None:
    found = accounts(2, 1, 1)
    likely = {(0, 2): 0.6, (1, 3): 0.5, (2, 3): 0.4}
    assert closest(found, links(found, likely), NOTHING, NO_PAIR) == ((0, 2, 3), (1, 3))


def test_accounts_without_anything_in_common_have_none() -> None:
    found = accounts(2, 2)
    assert closest(found, links(found, {}), NOTHING, NO_PAIR) == ()
