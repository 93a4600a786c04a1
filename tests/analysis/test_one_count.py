"""Accounts of two towns or two days share the sentences of a statistic: their numbers are in no conflict."""

from __future__ import annotations

import pytest

from app.analysis.details import told_by
from app.analysis.differences import FIGURE, Difference, differences
from app.analysis.gathering import SAME
from app.analysis.one_count import of_two_counts
from app.analysis.passages import Passage, passages
from tests.accounts import aliases
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


def members(*texts: str) -> list[Passage]:
    """Passages of an English and a Korean account, which state the same."""
    cut = (
        passages(account(key, [title, text], lang), aliases())
        for key, lang, title, text in zip("ab", ("en", "ko"), ("Ferries", "부산항 소식"), texts, strict=True)
    )
    return [each[-1] for each in cut]


def differing(*texts: str) -> tuple[list[Difference], list[Passage]]:
    held = members(*texts)
    return [
        each for each in differences(held, aliases(), told_by(held, aliases())) if each.kind == FIGURE
    ], held


CONFLICTS = (
    ("The gale sank 57 boats.", "강풍으로 어선 54척이 침몰했다."),
    ("The fire killed 31 people.", "이 불로 34명이 숨졌다."),
    ("The yard laid off 310 workers.", "조선소는 직원 350명을 해고했다."),
)
ALIKE = (
    ("The fair drew 86 companies.", "박람회에 기업 86곳이 참가했다."),
    ("The garrison fired 12 missiles.", "수비대는 미사일 12발을 발사했다."),
    ("The outage hit 240 households.", "정전으로 240가구가 불편을 겪었다."),
)


@pytest.mark.parametrize(("agreed", "are_two"), [(0, True), (2, True), (3, False)])
def test_what_two_languages_count_alike_makes_them_of_one_count(agreed: int, are_two: bool) -> None:
    conflicting = [differing(*texts) for texts in CONFLICTS]
    found = [each for told, _ in conflicting for each in told]
    together = [held for _, held in conflicting] + [members(*texts) for texts in ALIKE[:agreed]]
    assert len(found) == len(CONFLICTS)
    assert bool(of_two_counts(found, together, aliases())) == are_two


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
