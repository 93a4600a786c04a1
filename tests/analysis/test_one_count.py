"""Accounts of two towns or two days share the sentences of a statistic: their numbers are in no conflict."""

from __future__ import annotations

import pytest

from app.analysis.gathering import SAME
from tests.analysis.test_comparison import account, laid

LINES = (
    "Harbour office reports the month of {town}",
    "The harbour office of {town} counted {ferries} ferries in March, it said in its monthly report on Tuesday.",
    "The ferries of {town} carried {people} passengers in the month, the harbour office said.",
    "The harbour office said that {tons} tons of salted herring were landed at the quays of {town}.",
    "The lighthouse of {town} was repaired for {cost} won in the month, the harbour office said.",
)
NORTH = {"town": "Lowport", "ferries": "412", "people": "48,310", "tons": "2,940", "cost": "71,350,000"}


def conflicts(**changes: str) -> list[list[str]]:
    """The figures that are shown as differing between two monthly reports."""
    one, other = (
        account(key, [line.format(**own) for line in LINES])
        for key, own in (("a", NORTH), ("b", NORTH | changes))
    )
    comparison = laid(one, other)
    assert any(each.tier == SAME for each in comparison.statements)
    return [
        [value.value for value in found.values]
        for each in comparison.statements
        for found in each.differences
        if found.kind == "figure" and not found.rounded
    ]


@pytest.mark.parametrize(
    ("changes", "shown"),
    [
        ({"people": "48,130"}, 1),
        ({"people": "48,130", "tons": "2,690"}, 2),
        ({"ferries": "409", "people": "48,130", "tons": "2,690"}, 0),
    ],
    ids=["one of four", "two of four", "three of four"],
)
def test_accounts_that_differ_in_more_figures_than_they_share_are_of_two_counts(
    changes: dict[str, str], shown: int
) -> None:
    assert len(conflicts(**changes)) == shown


def test_a_single_conflict_is_shown_though_nothing_else_is_counted() -> None:
    one, other = (
        account(key, [line.format(**NORTH | {"ferries": count}) for line in LINES[:2]])
        for key, count in (("a", "412"), ("b", "409"))
    )
    assert [each.kind for one_of in laid(one, other).statements for each in one_of.differences] == ["figure"]


@pytest.mark.parametrize("repeated", [1, 3])
def test_a_figure_that_an_account_repeats_is_one_conflict(repeated: int) -> None:
    lines = [LINES[0].format(**NORTH)]
    told = "The harbour office of Lowport counted {} ferries in March, it said in its monthly report on Tuesday{}."
    ends = ("", " at the northern quay", " at the southern quay")[:repeated]
    one, other = (
        account(key, lines + [told.format(count, end) for end in ends])
        for key, count in (("a", "412"), ("b", "409"))
    )
    shown = [each for one_of in laid(one, other).statements for each in one_of.differences]
    assert {each.kind for each in shown} == {"figure"}


def test_a_third_account_takes_no_conflict_from_two_others() -> None:
    texts = (
        NORTH,
        NORTH | {"tons": "2,690"},
        NORTH | {"ferries": "409", "people": "48,130", "tons": "2,690", "cost": "73,150,000"},
    )
    accounts = [
        account(key, [line.format(**own) for line in LINES]) for key, own in zip("abc", texts, strict=True)
    ]
    shown = [
        each for one_of in laid(*accounts).statements for each in one_of.differences if each.kind == "figure"
    ]
    assert any({"a", "b"} <= {value.account for value in each.values} for each in shown)


PRICES = "At the fish market of Ambrook herring rose {} percent, cod {} percent, salmon {} percent and squid {} percent on Tuesday."


@pytest.mark.parametrize(
    ("theirs", "shown"),
    [
        (("3.67", "2.27", "1.76", "8.91"), 0),
        (("3.14", "2.31", "1.47", "8.85"), 1),
    ],
    ids=["another hour", "one of four"],
)
def test_lists_that_share_less_than_they_have_alone_are_of_another_hour(
    theirs: tuple[str, ...], shown: int
) -> None:
    mine = ("3.14", "2.31", "1.47", "8.58")
    one, other = (
        account(key, [LINES[0].format(**NORTH), PRICES.format(*values)])
        for key, values in (("a", mine), ("b", theirs))
    )
    found = [each for one_of in laid(one, other).statements for each in one_of.differences]
    assert len([each for each in found if each.kind == "figure"]) == shown
