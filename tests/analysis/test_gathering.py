"""Differences of one statement and of the pairs beside it, each thing once."""

from __future__ import annotations

import pytest

from app.analysis.comparison import Comparison
from app.analysis.differences import Difference, Value
from app.analysis.gathering import SAME, one_for_each_thing
from app.analysis.text import Span
from tests.analysis.test_comparison import account, laid


def value(account: str, at: int, said: str) -> Value:
    return Value(account, Span(at, at + 3), said, said)


ABOUT = value("a", 0, "about 400")


def rounded(*values: Value) -> Difference:
    return Difference("figure", values, rounded=True)


def test_a_number_that_two_accounts_round_alike_stays_rounded() -> None:
    found = one_for_each_thing([rounded(ABOUT, value("b", 5, "403")), rounded(ABOUT, value("c", 9, "403"))])
    assert [(each.rounded, len(each.values)) for each in found] == [(True, 3)]


def test_what_two_accounts_tell_exactly_and_otherwise_is_a_conflict_though_a_third_rounds_it() -> None:
    found = one_for_each_thing([rounded(ABOUT, value("b", 5, "403")), rounded(ABOUT, value("c", 9, "396"))])
    assert [(each.rounded, len(each.values)) for each in found] == [(False, 3)]


def test_differences_that_share_no_value_stay_apart() -> None:
    found = one_for_each_thing(
        [rounded(ABOUT, value("b", 5, "403")), rounded(value("a", 20, "about 90"), value("c", 9, "88"))]
    )
    assert len(found) == 2


def differing(kind: str, *values: Value) -> Difference:
    return Difference(kind, values)


@pytest.mark.parametrize(
    ("one", "other", "values"),
    [
        (["a 0 57", "c 9 54"], ["b 5 57", "c 9 54"], 3),
        (["a 0 57", "b 5 54"], ["a 20 57", "c 9 60"], 3),
        (["a 0 57", "d 40 54"], ["b 5 57", "c 9 54"], 4),
        (["a 0 57", "b 5 54", "c 9 60"], ["b 30 54", "d 40 57"], 4),
        (["a 0 57", "b 5 54"], ["a 20 57", "b 30 54"], 2),
    ],
    ids=["one place", "one figure twice", "other accounts", "some of the values", "the same again"],
)
@pytest.mark.parametrize("kind", ["figure", "date"])
def test_what_differs_in_parts_of_one_statement_is_one_difference(
    kind: str, one: list[str], other: list[str], values: int
) -> None:
    told = [
        differing(kind, *(value(account, int(at), said) for account, at, said in map(str.split, each)))
        for each in (one, other)
    ]
    assert [len(each.values) for each in one_for_each_thing(told)] == [values]


@pytest.mark.parametrize(
    ("kinds", "said"),
    [(("figure", "figure"), ("3", "3")), (("figure", "date"), ("57", "57"))],
    ids=["a count of a few things", "two kinds"],
)
def test_two_things_of_one_statement_stay_apart(kinds: tuple[str, str], said: tuple[str, str]) -> None:
    told = [
        differing(kinds[0], value("a", 0, said[0]), value("b", 5, "2")),
        differing(kinds[1], value("a", 20, said[1]), value("c", 9, "4")),
    ]
    assert len(one_for_each_thing(told)) == 2


@pytest.mark.parametrize(
    "told",
    [
        ["The storm killed 12 sailors and injured 12 passengers of the ferry Lantern off Lowport.",
                "The storm killed 15 sailors and injured 18 passengers of the ferry Lantern off Lowport."],
        ["The storm killed 12 sailors and injured 12 passengers of the ferry Lantern off Lowport.",
                "The storm killed 15 sailors and injured 18 passengers of the ferry Lantern off Lowport.",
                "The storm killed 12 sailors and injured 18 passengers of the ferry Lantern off Lowport."],
        ["Orn seized 57 boats and Tolvik seized 57 trawlers off Lowport on Tuesday.",
                "Orn seized 42 boats and Tolvik seized 61 trawlers off Lowport on Tuesday."],
        ["The storm killed 3 sailors and injured 3 passengers of the ferry Lantern off Lowport.",
                "The storm killed 2 sailors and injured 2 passengers of the ferry Lantern off Lowport."],
        ["The storm left 3 dead and 3 injured on the ferry Lantern off Lowport, the office said.",
                "The storm left 2 dead and 2 injured on the ferry Lantern off Lowport, the office said."],
    ],
    ids=["two accounts", "three", "boats", "few", "fates"],
)  # fmt: skip
def test_one_number_of_two_things_is_two_differences(told: list[str]) -> None:
    title = "Storm hits the ferry off Lowport"
    comparison = laid(*(account(key, [title, each]) for key, each in zip("abc", told, strict=False)))
    found = [each for one in comparison.gathered for each in one.differences]
    assert [len(each.values) for each in found] == [len(told)] * 2
    assert all(len({one.noun for one in each.values}) == 1 for each in found)


def test_two_values_of_an_account_are_not_joined_by_the_one_value_of_another() -> None:
    told = [
        differing("figure", value("a", 0, "57"), value("b", 5, "42")),
        differing("figure", value("a", 20, "57"), value("b", 30, "61")),
    ]
    assert len(one_for_each_thing(told)) == 2


def test_two_values_of_an_account_are_not_joined_by_way_of_a_third() -> None:
    told = [
        differing("figure", value("a", 0, "57"), value("b", 5, "42")),
        differing("figure", value("a", 20, "57"), value("c", 9, "60")),
        differing("figure", value("a", 40, "57"), value("b", 30, "61")),
    ]
    found = one_for_each_thing(told)
    assert sorted(len(each.values) for each in found) == [2, 3]


#: One sentence in four wordings, each of which says it with a figure of its own.
DEAD = (
    "The fire on the ferry Lantern killed {} passengers off Lowport on Tuesday, the harbour office said.",
    "At least {} passengers died when the ferry Lantern burned off Lowport, officials said.",
    "{} passengers dead in Lantern ferry fire off Lowport",
    "Officials put the number of passengers who died on the burning ferry at {}.",
)
INSURED = (
    "The insurer said on Wednesday that the ferry was insured for {} million won.",
    "The owner of the ferry has insured it for {} million won, the insurer said on Wednesday.",
    "The ferry was insured for {} million won, according to the insurer.",
    "Insurance of {} million won covers the Lantern, the insurer said.",
)
BUILT = (
    "Built in Busan in 2009, the ferry of {} tons had been rebuilt twice.",
    "The register lists the Lantern as a ferry of {} tons under a foreign flag.",
    "The Lantern of {} tons was built in Busan in 2009 and rebuilt twice, the register says.",
    "The ferry of {} tons was built at a Busan yard in 2009.",
)
HEARD = (
    "The minister will lay the report on the Lantern fire before parliament on March {}, her office said.",
    "Parliament is to get the report on the fire on March {}, the office of the minister said.",
    "The report on the Lantern fire reaches parliament on March {}.",
    "Her office said that the minister will give parliament the report on the Lantern fire on March {}.",
)


def told_by_each(dead: str, insured: str, built: str, heard: str) -> list[list[str]]:
    """Accounts of a fire: of each thing the wordings, by their numbers, and the figure that each account has of it."""
    told = [(DEAD, dead), (BUILT, built), (HEARD, heard), (INSURED, insured)]
    rows = [[each.split(":") for each in figures.split()] for _, figures in told]
    return [
        [
            "Ferry burns off Lowport",
            *(
                wordings[int(way)].format(row[at][-1])
                for (wordings, _), row in zip(told, rows, strict=True)
                for way in row[at][0]
            ),
        ]
        for at in range(len(rows[0]))
    ]


def four_ways(*matter: str) -> Comparison:
    """These accounts, compared."""
    return laid(*(account(key, lines) for key, lines in zip("abcd", told_by_each(*matter), strict=False)))


#: Of the tons each of two statements has a part.
ONE_IN_TWO = ("2:60 1:57 0:55 02:60", "0:470 1:450 2:450 3:450", "0:6,825 1:6,280 1:6,800 0:6,825", "0:19 1:19 2:20 3:20")  # fmt: skip
MATTERS = [
    ("0:57 1:57 2:54", "0:420 2:420 1:450", "0:6,825 1:6,280 2:6,825", "0:19 1:19 2:20"),
    ("0:60 23:54 23:54", "01:450 1:450 0:420", "0:6,800 12:6,825 0:6,800", "2:21 2:19 1:19"),
    ONE_IN_TWO,
    ("0:60 3:54 3:54 2:60", "01:450 23:420 3:450 1:450", "03:6,825 0:6,825 01:6,800 13:6,280", "0:19 13:21 1:19 02:19"),
]  # fmt: skip


@pytest.mark.parametrize("matter", MATTERS, ids=str)
def test_no_figure_of_several_accounts_differs_in_two_differences(matter: tuple[str, str, str, str]) -> None:
    comparison = four_ways(*matter)
    told = [
        (found.kind, one.account, one.span)
        for each in comparison.gathered
        for found in each.differences
        for one in found.values
    ]
    assert len(told) >= 6
    assert len(told) == len(set(told))


@pytest.mark.parametrize("matter", MATTERS, ids=str)
def test_every_value_of_a_difference_stands_in_a_passage_beside_it(
    matter: tuple[str, str, str, str],
) -> None:
    comparison = four_ways(*matter)
    for each in comparison.gathered:
        beside = [comparison.passages[at] for at in (*each.statement.members, *each.close)]
        for one in (value for found in each.differences for value in found.values):
            assert any(at.account == one.account and at.span.overlaps(one.span) for at in beside), one


@pytest.mark.parametrize("matter", MATTERS, ids=str)
def test_what_is_told_with_another_statement_is_told_there(matter: tuple[str, str, str, str]) -> None:
    comparison = four_ways(*matter)
    told = [found for each in comparison.gathered for found in each.differences]
    for each in comparison.gathered:
        assert all(told.count(found) == 1 for found in each.elsewhere)
        assert each.statement.tier == SAME or each.differences
