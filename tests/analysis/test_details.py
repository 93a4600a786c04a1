"""Which two figures or dates may be of one thing, by invented sentences."""

from __future__ import annotations

import pytest

from app.analysis.details import Detail, dates_told, figures_told, near_dates, near_figures
from app.analysis.passages import passages
from tests.accounts import aliases
from tests.analysis.test_comparison import account


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
    one = figure("The ferry talks of Busan lasted 65 minutes.", "en")
    assert near_figures(one, figure("The ferry talks of Busan lasted 90 minutes.", "en"))
    assert not near_figures(one, figure("Reporters waited at an airport for 90 minutes.", "en"))


def test_last_month_is_told_of_anything_and_is_held_against_clauses_alike_only() -> None:
    planned = named("부산항 여객선 회담은 4월 오슬로에서 열릴 예정이다.")
    assert not near_dates(
        named("지난달 두 항만은 오슬로 등대와 새 부두 짓는 일과 함께 여객선 요금도 확정했다."), planned
    )
    assert near_dates(named("부산항 여객선 회담은 지난달 오슬로에서 열릴 예정이었다."), planned)
