"""Times of day of two accounts: in which they differ, which may be one, and what is only worth checking."""

from __future__ import annotations

import pytest

from app.analysis.comparison import Comparison
from app.analysis.details import CLOCK
from app.analysis.timed_rows import time_rows
from tests.analysis.test_candidates import Told, compared, words


def differing(found: Comparison) -> list[tuple[str, ...]]:
    """The values of the times of day that are told to differ."""
    return [
        tuple(value.value for value in each.values)
        for one in found.statements
        for each in one.differences
        if each.is_timed
    ]


def checked(found: Comparison) -> list[tuple[str, ...]]:
    """The words of the times of day that are worth checking."""
    return [words(each) for each in found.candidates if each.row.kind == CLOCK]


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        (
            ("en", "The ferry Lunara struck the northern pier of Orn at 7:40 a.m. on Monday."),
            ("en", "The ferry Lunara struck the northern pier of Orn at 7:25 a.m. on Monday."),
            ("07:40", "07:25"),
        ),
        (
            ("en", "The ferry Lunara struck the northern pier of Orn at 7:40 a.m. on Monday."),
            ("en", "The Lunara, a ferry, struck the northern pier of Orn shortly after 9 a.m. on Monday."),
            ("07:40", "about 09:00"),
        ),
        (
            ("en", "The first ferry left the northern pier of Orn at 6:45 a.m. on Monday and the last at 11:30 a.m."),
            ("en", "The first ferry left the northern pier of Orn at 7:05 a.m. on Monday and the last at 11:30 a.m."),
            ("06:45", "07:05"),
        ),
        (
            ("ko", "여객선 루나라호가 9일 오전 7시 40분께 오른 북쪽 방파제에 부딪혔다."),
            ("ko", "여객선 루나라호가 9일 오전 7시 20분께 오른 북쪽 방파제에 부딪혔다."),
            ("about 07:40", "about 07:20"),
        ),
        (
            ("ko", "여객선 루나라호가 9일 오전 7시 52분께 오른 북쪽 방파제에 부딪혔다."),
            ("ko", "여객선 루나라호가 9일 오전 7시 47분께 오른 북쪽 방파제에 부딪혔다."),
            ("about 07:52", "about 07:47"),
        ),
        (
            ("zh", "渡轮卢纳拉号9日上午7时40分撞上奥恩北码头。"),
            ("zh", "渡轮卢纳拉号9日上午7时20分撞上奥恩北码头。"),
            ("07:40", "07:20"),
        ),
        (
            ("en", "Orn fired a rocket from the northern cape at 7:40 a.m. Korea time."),
            ("en", "Orn fired a rocket from the northern cape at 6:55 a.m. Beijing time."),
            ("07:40 Korea time, 22:40 UTC", "06:55 Beijing time, 22:55 UTC"),
        ),
        (
            ("en", "The ferry Lunara struck the northern pier of Orn at 1:03 p.m. on Monday."),
            ("en", "The ferry Lunara struck the northern pier of Orn at 1:03 a.m. on Monday."),
            ("13:03", "01:03"),
        ),
        (
            ("en", "The ferry Lunara struck the northern pier of Orn at 5:50 on Monday."),
            ("en", "The ferry Lunara struck the northern pier of Orn at 6:20 p.m. on Monday."),
            ("05:50 or 17:50", "18:20"),
        ),
    ],
)  # fmt: skip
def test_two_times_of_one_act_differ(mine: Told, theirs: Told, expected: tuple[str, ...]) -> None:
    assert differing(compared(mine, theirs)) == [expected]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (
            ("en", "Orn fired a rocket from the northern cape at 7:40 a.m. Korea time."),
            ("en", "Orn fired a rocket from the northern cape at 6:40 a.m. Beijing time."),
        ),
        (
            ("en", "The ferry Lunara struck the northern pier of Orn at about 7 a.m. on Monday."),
            ("en", "The ferry Lunara struck the northern pier of Orn at 7:05 a.m. on Monday."),
        ),
        (
            ("en", "The ferry Lunara struck the northern pier of Orn at 5:50 on Monday."),
            ("en", "The ferry Lunara struck the northern pier of Orn at 5:50 p.m. on Monday."),
        ),
        (
            ("en", "The ferry Lunara struck the northern pier of Orn at 7:40 a.m. on Monday."),
            ("en", "The ferry Lunara struck the northern pier of Orn at 6:40 a.m. local time on Monday."),
        ),
        (
            ("en", "The ferry Lunara struck the northern pier of Orn after 7 a.m. on Monday."),
            ("en", "The ferry Lunara struck the northern pier of Orn at 7:40 a.m. on Monday."),
        ),
        (
            ("en", "The ferry Lunara struck the northern pier of Orn at 4:48 p.m. Tehran time on Monday."),
            ("en", "The ferry Lunara struck the northern pier of Orn at 4:48 p.m. on Monday."),
        ),
        (
            ("en", "The ferry Lunara left at 6 a.m. and struck the northern pier of Orn at 7:40 a.m. on Monday."),
            ("en", "The ferry Lunara struck the northern pier of Orn at 7:40 a.m., and sank at 9 a.m. on Monday."),
        ),
        (
            ("ko", "오른 해군은 9일 오전 8시부터 오후 6시까지 북쪽 바다에서 사격 훈련을 한다."),
            ("ko", "오른 해군은 9일 오전 9시 북쪽 바다에서 사격 훈련을 실시했다."),
        ),
        (
            ("ko", "오른이 북쪽 곶에서 오전 7시 40분께 로켓을 쏘았다."),
            ("zh", "奥恩上午6时40分从北岬发射火箭。"),
        ),
        (
            ("en", "The ferry Lunara may dock at the northern pier of Orn until 9 p.m. on Monday."),
            ("en", "The ferry Lunara may dock at the northern pier of Orn from 7 p.m. on Monday."),
        ),
        (
            ("en", "As of 3 p.m., 40 islanders of Orn were rescued from the northern pier."),
            ("en", "As of 5 p.m., 40 islanders of Orn were rescued from the northern pier."),
        ),
        (
            ("en", "The captain of the Lunara said at 7:40 a.m. that the northern pier of Orn was safe."),
            ("en", "The captain of the Lunara said at 8:15 a.m. that the northern pier of Orn was safe."),
        ),
    ],
)  # fmt: skip
def test_times_that_may_be_one_or_of_no_act_are_no_difference(mine: Told, theirs: Told) -> None:
    found = compared(mine, theirs)
    assert (differing(found), checked(found)) == ([], [])


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        (
            ("en", "The ferry Lunara struck the northern pier of Orn at 7:40 a.m. on Monday."),
            ("en", "The ferry Lunara struck the northern pier of Orn at 6:15 a.m. local time on Monday."),
            ("7:40 a.m.", "6:15 a.m."),
        ),
        (
            ("ko", "루나라호는 9일 오전 7시 40분께 침몰했다."),
            ("zh", "卢纳拉号9日上午6时25分沉没。"),
            ("오전 7시 40분", "上午6时25分"),
        ),
    ],
)  # fmt: skip
def test_times_of_clocks_that_nobody_can_set_are_worth_checking(
    mine: Told, theirs: Told, expected: tuple[str, ...]
) -> None:
    found = compared(mine, theirs)
    assert (differing(found), checked(found)) == ([], [expected])


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        (
            ("en", "The ferry Lunara struck the northern pier of Orn at 7:40 a.m. on Monday, 2 March."),
            ("en", "The ferry Lunara struck the northern pier of Orn at 8:15 a.m. on Tuesday, 3 March."),
            [("7:40 a.m.", "8:15 a.m.")],
        ),
        (
            ("en", "The ferry Lunara struck the northern pier of Orn at 7:40 a.m. on Monday, 2 March."),
            ("en", "The ferry Lunara left the northern pier of Orn at 8:15 a.m. on Tuesday, 3 March."),
            [],
        ),
        (
            ("en", "The ferry Lunara calls at the northern pier of Orn at 7:40 a.m."),
            ("en", "The ferry Lunara calls at the northern pier of Orn at 8:15 a.m. on Tuesday, 3 March and on 9 March."),
            [],
        ),
    ],
)  # fmt: skip
def test_times_of_one_act_that_is_told_on_two_days_are_worth_checking(
    mine: Told, theirs: Told, expected: list[tuple[str, ...]]
) -> None:
    assert checked(compared(mine, theirs)) == expected


def test_no_digit_of_a_time_is_a_figure_too() -> None:
    found = compared(
        ("ko", "여객선이 오전 7시 40분 12초에 40명을 태우고 떠났다."),
        ("zh", "渡轮下午2点半载着40人离港。"),
    )
    figures = [each.value for one in found.passages for each in one.figures]
    assert figures == [40, 40]


@pytest.mark.parametrize(
    ("mine", "theirs", "shared"),
    [
        ("The ferry sailed at 7 p.m.", "The ferry sailed at 6:30 p.m.", False),
        ("The ferry sailed at 8:30 a.m.", "The council met at 9 a.m.", False),
        ("The ferry sailed at 7:40 a.m. Korea time.", "The ferry sailed at 6:40 a.m. Beijing time.", True),
        ("The ferry sailed at 7 p.m.", "The ferry came at 7 p.m.", True),
        ("The ferry sailed at about 7 p.m.", "The ferry sailed at 7:10 p.m.", False),
    ],
)
def test_only_the_same_minute_is_marked_as_told_by_another(mine: str, theirs: str, shared: bool) -> None:
    [row] = time_rows(compared(("en", mine), ("en", theirs)).passages)
    assert [each.is_shared for each in row.noted] == [shared, shared]
