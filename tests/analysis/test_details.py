"""Figures of two accounts that may be of one thing, and those that only stand in lists alike."""

from __future__ import annotations

import pytest

from app.analysis.details import Detail, dates_told, figures_told, near_dates, near_figures
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


def figure(text: str, lang: str) -> Detail:
    passage = passages(account("a", ["Ferries of Busan", text], lang), aliases())[-1]
    return next(figures_told(passage, aliases()))


def named(text: str) -> Detail:
    passage = passages(account("a", ["부산항 소식", text], "ko"), aliases())[-1]
    return next(dates_told(passage))


@pytest.mark.parametrize(
    ("korean", "is_near"),
    [("부산항 회담은 90분 이어졌다.", False), ("부산항 회담은 70분 이어졌다.", True)],
)
def test_in_two_languages_figures_far_apart_are_of_two_things(korean: str, is_near: bool) -> None:
    english = figure("The ferry talks of Busan lasted 65 minutes.", "en")
    assert near_figures(english, figure(korean, "ko")) is is_near


def test_far_apart_in_one_language_they_are_of_one_thing_if_their_clauses_are_alike() -> None:
    one = figure("The ferry talks of Busan harbour with Norway lasted 65 minutes.", "en")
    assert near_figures(one, figure("The ferry talks of Busan harbour with Norway lasted 90 minutes.", "en"))
    assert not near_figures(one, figure("Reporters waited at an airport for 90 minutes.", "en"))


def test_last_month_is_told_of_anything_and_is_held_against_clauses_alike_only() -> None:
    planned = named("부산항 여객선 회담은 4월 오슬로에서 열릴 예정이다.")
    assert not near_dates(
        named("지난달 두 항만은 오슬로 등대와 새 부두 짓는 일과 함께 여객선 요금도 확정했다."), planned
    )
    assert near_dates(named("부산항 여객선 회담은 지난달 오슬로에서 열릴 예정이었다."), planned)
