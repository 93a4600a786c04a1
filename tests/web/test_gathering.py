"""Differences of one statement and of the pairs beside it, each thing once."""

from __future__ import annotations

from app.analysis.differences import Difference, Value
from app.analysis.text import Span
from app.web.gathering import one_for_each_thing


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
