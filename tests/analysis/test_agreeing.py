"""Of accounts that have a statement in which two others differ each stands with the value that it has."""

from __future__ import annotations

import pytest

from app.analysis.differences import DATE, FIGURE
from tests.analysis.test_candidates import Told, compared


def sides(*accounts: Told) -> list[dict[str, str]]:
    """What each account has, by difference."""
    return [
        {one.account: one.value for one in each.values}
        for group in compared(*accounts).gathered
        for each in group.conflicts
        if each.kind in (FIGURE, DATE)
    ]


@pytest.mark.parametrize(
    "accounts",
    [
        (("en", "The clash off Orn hurt nine sailors."), ("ko", "오른 앞바다 충돌로 선원 12명이 다쳤다."), ("zh", "奥恩海域碰撞造成12名船员受伤。")),
        (("en", "The clash off Orn hurt nine sailors."), ("zh", "奥恩海域碰撞造成12名船员受伤。"), ("en", "Nine sailors were hurt in the clash off Orn.")),
        (("zh", "奥恩海域碰撞造成9名船员受伤。"), ("ko", "오른 앞바다 충돌로 선원 12명이 다쳤다."), ("ko", "오른 앞바다에서 충돌로 선원 12명이 다쳤다.")),
        (("en", "The fire in Orn killed 31 people."), ("ko", "오른 화재로 34명이 숨졌다."), ("zh", "奥恩火灾造成34人死亡。")),
        (("en", "The fire in Orn killed 31 people."), ("zh", "奥恩火灾造成34人死亡。"), ("ko", "오른 화재로 31명이 숨졌다.")),
        (("ko", "오른 화재로 31명이 숨졌다."), ("zh", "奥恩火灾造成34人死亡。"), ("en", "The fire in Orn killed 34 people.")),
        (("en", "The talks in Orn ended on June 3."), ("ko", "오른 회담은 6월 4일 끝났다."), ("zh", "奥恩会谈6月4日结束。")),
        (("en", "The talks in Orn ended on June 3."), ("zh", "奥恩会谈6月4日结束。"), ("en", "Talks in Orn ended on June 3.")),
        (("en", "Aid to Orn came to $3.1 million."), ("ko", "오른 지원금은 340만 달러다."), ("zh", "对奥恩的援助为340万美元。")),
        (("en", "Turnout in Orn was 61 percent."), ("ko", "오른 투표율은 64%였다."), ("zh", "奥恩投票率为64%。")),
        (("en", "The ferry carried 181 passengers."), ("zh", "渡轮载有175名乘客。"), ("ko", "여객선에는 승객 175명이 타고 있었다.")),
        (("en", "The coast guard seized two fishing boats off Orn."), ("ko", "해경은 오른 앞바다에서 어선 3척을 나포했다."), ("zh", "海警在奥恩海域扣押了三艘渔船。")),
        (("en", "Bo Lund, 54, was jailed in Orn."), ("en", "Bo Lund, 57, was jailed in Orn."), ("en", "Bo Lund was jailed in Orn.\nHe is Bo Lund, 57, of Tolvik.")),
        (("en", "Clerks in Orn copied 1,200 files."), ("en", "Clerks in Orn copied 1,300 files."), ("en", "Clerks in Orn copied files.\nThe 1,300 files are of the yard.")),
        (("en", "Police arrested 27 protesters on the pier."), ("zh", "警方在码头逮捕了29名示威者。"), ("ko", "경찰은 부두에서 시위대 29명을 체포했다.")),
    ],
)  # fmt: skip
def test_every_account_with_one_of_two_values_stands_beside_it(accounts: tuple[Told, ...]) -> None:
    assert not sides(*accounts) or max(map(len, sides(*accounts))) == 3


@pytest.mark.parametrize(
    "third",
    [
        ("ko", "오른 화재로 34명이 다쳤다."),
        ("zh", "奥恩火灾造成34人受伤。"),
        ("en", "The fire in Orn injured 34 people."),
        ("ko", "오른 화재로 버스 34대가 탔다."),
        ("zh", "奥恩火灾烧毁34辆公交车。"),
        ("en", "The fire in Orn burned 34 buses."),
        ("ko", "오른 화재는 34시간 만에 꺼졌다."),
        ("zh", "奥恩火灾34小时后扑灭。"),
        ("en", "The fire in Orn took 34 hours to put out."),
        ("ko", "오른 화재로 숨진 사람은 확인되지 않았다."),
        ("zh", "奥恩火灾伤亡不明。"),
        ("en", "The fire in Orn killed people."),
        ("en", "The fire in Orn cost $34 million."),
        ("ko", "오른 화재 피해는 34억 원이다."),
        ("zh", "奥恩火灾损失34亿元。"),
    ],
)  # fmt: skip
def test_a_number_of_another_thing_stands_beside_none(third: Told) -> None:
    accounts = ("en", "The fire in Orn killed 31 people."), ("en", "A fire in Orn killed 34 people."), third
    assert all("c" not in each for each in sides(*accounts))
