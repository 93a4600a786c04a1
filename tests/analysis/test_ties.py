"""Figures that are told with the same other figure are of one thing, however far apart they are."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.analysis.details import Detail, figures_told
from app.analysis.near_amounts import near_figures
from app.analysis.passages import passages
from app.analysis.ties import are_apart
from tests.accounts import aliases
from tests.analysis.test_comparison import account


def detail(text: str, value: Decimal | int, lang: str = "ko") -> Detail:
    head = "가온항 소식" if lang == "ko" else "News of Ambrook"
    passage = passages(account("a", [head, text], lang), aliases())[-1]
    return next(each for each in figures_told(passage, aliases()) if each.value == value)


def is_near(mine: str, theirs: str, value: Decimal | int, other: Decimal | int, lang: str = "ko") -> bool:
    return near_figures(detail(mine, value, lang), detail(theirs, other, lang))


@pytest.mark.parametrize(
    ("mine", "theirs", "values", "near"),
    [
        (
            "가온항만공사는 부두 보수에 3271만달러(약 430억원)를 들였다.",
            "가온항만공사는 올해 부두 보수에 총 3271만 달러(약 4030억원)를 들였다.",
            (43_000_000_000, 403_000_000_000),
            True,
        ),
        (
            "가온항만공사는 부두 보수에 3271만달러(약 430억원)를 들였다.",
            "가온항만공사는 올해 부두 보수에 총 5160만 달러(약 4030억원)를 들였다.",
            (43_000_000_000, 403_000_000_000),
            False,
        ),
        (
            "가온항만공사는 선원 28명이 배 33척에서 다쳤다고 밝혔다.",
            "가온항만공사는 선원 88명이 배 33척에서 다쳤다고 밝혔다.",
            (28, 88),
            True,
        ),
        (
            "가온항만공사는 선원 28명이 부두에 줄지어 서 있던 배 33척에서 다쳤다고 밝혔다.",
            "가온항만공사는 선원 88명이 부두에 줄지어 서 있던 배 33척에서 다쳤다고 밝혔다.",
            (28, 88),
            False,
        ),
        (
            "누리호텔은 어부들에게 방을 내줬는데 선원 52명(94.2%)이 묵었다.",
            "등대지기 노조는 해마다 겨울이면 눈을 치우는데 52명(94.5%)이 나섰다.",
            (Decimal("94.2"), Decimal("94.5")),
            False,
        ),
    ],
    ids=["one sum in dollars", "two sums", "touching", "of few digits and not touching", "of two acts"],
)
def test_what_is_told_with_one_figure_is_of_one_thing(
    mine: str, theirs: str, values: tuple[Decimal | int, Decimal | int], near: bool
) -> None:
    assert is_near(mine, theirs, *values) is near


def test_in_english_too() -> None:
    told = "In spring 517 {} of the harbour board of Ambrook resigned."
    assert is_near(
        told.format("members (24 percent)"), told.format("members (42 percent)"), 24, 42, lang="en"
    )


@pytest.mark.parametrize(("theirs", "quiet"), [("1331", True), ("1490", False)])
def test_one_sum_of_money_at_the_rate_of_the_day_is_in_no_conflict(theirs: str, quiet: bool) -> None:
    told = "가온항만공사는 부두 보수에 9214만달러({}억1500만원)를 들였다고 밝혔다."
    one, other = (
        detail(told.format(each), int(each) * 100_000_000 + 15_000_000) for each in ("1319", theirs)
    )
    assert near_figures(one, other)
    assert one.is_rounded(other) is quiet


@pytest.mark.parametrize(
    ("mine", "theirs", "apart"),
    [
        (
            "여성 고용률은 2014년(49.7%) 대비 5%포인트 올랐다.",
            "대졸 여성 고용률은 2014년(62.6%) 대비 6.5%포인트 올랐다.",
            True,
        ),
        (
            "여성 고용률은 2014년(49.7%) 대비 5%포인트 올랐다.",
            "여성 고용률은 2014년(49.7%) 대비 6.5%포인트 올랐다.",
            False,
        ),
        ("여성 고용률은 2014년(49.7%) 대비 5%포인트 올랐다.", "여성 고용률은 6.5%포인트 올랐다.", False),
    ],
    ids=["beside other figures", "beside the same", "beside none"],
)
def test_what_is_told_with_other_figures_is_of_two_things(mine: str, theirs: str, apart: bool) -> None:
    assert are_apart(detail(mine, 5).ties, detail(theirs, Decimal("6.5")).ties) is apart


@pytest.mark.parametrize(
    ("text", "value", "is_age"),
    [
        ("가온항 선원의 평균 나이는 57세로 낮아졌다.", 57 * 12, True),
        ("가온항 선원 나루터(57) 씨가 상을 받았다.", 57 * 12, True),
        ("가온항 부두는 57년 만에 문을 닫았다.", 57 * 12, False),
    ],
)
def test_an_age_is_no_length_of_time(text: str, value: int, is_age: bool) -> None:
    assert detail(text, value).is_age is is_age
