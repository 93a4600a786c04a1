"""One contradiction is told once: where it is surest, however often accounts repeat their figures and days."""

from __future__ import annotations

from collections import Counter

import pytest

from app.analysis.differences import DATE, FIGURE
from tests.analysis.test_candidates import Told, compared


def told(*accounts: Told) -> Counter[tuple[str, ...]]:
    """What each place says that accounts have: of a difference what its values come to, of a check what its ends do."""
    found = compared(*accounts)
    differing = [
        sorted({one.value.removesuffix(" person") for one in each.values})
        for group in found.gathered
        for each in group.conflicts
        if each.kind in (FIGURE, DATE)
    ]
    checked = [
        sorted({(one.date.value or "") if one.date else one.said for one in each.row.noted})
        for each in found.candidates
        if each.kind in (FIGURE, DATE)
    ]
    return Counter(map(tuple, (*differing, *checked)))


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "Nine sailors hurt in clash\nThe clash hurt nine sailors."), ("ko", "선원 열두 명이 다쳤다.")),
        (("en", "The clash hurt nine sailors."), ("ko", "선원 12명 부상\n충돌로 선원 12명이 다쳤다.")),
        (("zh", "9名船员受伤\n碰撞造成9名船员受伤。"), ("ko", "선원 12명 부상\n충돌로 선원 12명이 다쳤다.")),
        (("en", "Envoy told to leave in 72 hours\nThe envoy has 72 hours to leave Orn."), ("en", "The envoy was told to leave Orn within five days.\nThe envoy has five days to leave.")),
        (("en", "The talks in Orn lasted three hours.\nThree hours of talks ended in Orn."), ("ko", "오른 회담은 5시간 동안 진행됐다.\n5시간 회담이 끝났다.")),
        (("zh", "会谈持续3小时。\n3小时会谈结束。"), ("ko", "회담은 5시간 동안 진행됐다.")),
        (("en", "The ferry sank on March 3 (Tuesday)."), ("en", "The ferry sank on Wednesday, March 4.")),
        (("zh", "渡轮于3月3日（星期二）沉没。"), ("en", "The ferry sank on Wednesday, March 4.")),
        (("zh", "渡轮于3月3日（星期二）沉没。"), ("ko", "여객선은 3월 4일(수요일) 침몰했다.")),
        (("ko", "여객선은 3월 3일(화요일) 침몰했다."), ("en", "The ferry sank on Wednesday, March 4.")),
        (("en", "The dam will be opened on June 3.\nOn June 3 the governor opens the dam."), ("ko", "댐은 6월 5일 개통한다.")),
        (("en", "The dam will be opened on June 3."), ("zh", "大坝将于6月5日启用。\n省长将于6月5日为大坝启用剪彩。")),
        (("en", "Aid of $3 million goes to Orn.\nOrn gets $3 million in aid."), ("ko", "오른에 500만 달러를 지원한다.\n지원금은 500만 달러다.")),
        (("en", "Turnout was 61 percent.\nOnly 61 percent voted."), ("en", "Turnout was 64 percent.\nSome 64 percent voted.")),
        (("en", "The storm killed 31 people.\nThe 31 people killed were islanders."), ("zh", "台风造成34人死亡。\n34人死亡，其中有岛民。")),
        (("ko", "태풍으로 31명이 숨졌다.\n숨진 31명은 섬 주민이다."), ("zh", "台风造成34人死亡。")),
        (("en", "A 6.9-magnitude quake struck off Orn on Tuesday."), ("en", "A 6.5-magnitude quake struck off Orn on Tuesday.")),
        (("en", "A 6.9-magnitude quake struck off Orn."), ("ko", "오른 앞바다에서 규모 6.5의 지진이 났다.")),
    ],
)  # fmt: skip
def test_two_values_are_told_to_differ_once(mine: Told, theirs: Told) -> None:
    assert all(times == 1 for times in told(mine, theirs).values())


@pytest.mark.parametrize(
    ("mine", "theirs", "least"),
    [
        (("en", "The clash hurt nine sailors.\nThe fleet lost three boats."), ("ko", "선원 열두 명이 다쳤다.\n함대는 배 4척을 잃었다."), 1),
        (("en", "The fire killed 31 people and injured 40 people."), ("ko", "이 불로 34명이 숨지고 44명이 다쳤다."), 2),
        (("en", "The fire killed 31 people and injured 40 people."), ("zh", "火灾造成34人死亡、44人受伤。"), 2),
        (("zh", "火灾造成31人死亡、40人受伤。"), ("ko", "이 불로 34명이 숨지고 44명이 다쳤다."), 2),
        (("en", "The storm sank 12 fishing boats.\nThe storm killed 31 people."), ("ko", "태풍으로 어선 15척이 침몰했다.\n태풍으로 34명이 숨졌다."), 2),
        (("en", "The storm sank 12 fishing boats.\nThe storm killed 31 people."), ("zh", "台风造成15艘渔船沉没。\n台风造成34人死亡。"), 2),
        (("en", "Turnout was 61 percent.\nThe ferry sank on March 3."), ("en", "Turnout was 64 percent.\nThe ferry sank on March 4."), 1),
        (("en", "Orn pays $3.1 million.\nThe ferry carried 181 passengers."), ("zh", "奥恩支付340万美元。\n渡轮载有175名乘客。"), 1),
        (("en", "The ferry carried 181 passengers.\nPolice arrested 27 protesters."), ("zh", "渡轮载有175名乘客。\n警方逮捕了29名示威者。"), 2),
        (("en", "The yard laid off 300 workers.\nThe fair drew 860 companies."), ("ko", "조선소는 직원 350명을 해고했다.\n박람회에 기업 820곳이 참가했다."), 2),
        (("en", "The talks ended on June 3.\nThe dam will be opened on July 7."), ("en", "The talks ended on June 4.\nThe dam will be opened on July 9."), 2),
        (("en", "The Tide Party won 153 seats.\nThe fire killed 31 people."), ("ko", "밀물당은 의석 135석을 얻었다.\n이 불로 34명이 숨졌다."), 2),
        (("en", "Rebels freed 14 hostages.\nThe blast left 31 injured."), ("zh", "叛军释放了12名人质。\n爆炸造成34人受伤。"), 2),
        (("ko", "헬기 3대가 수색에 나섰다.\n이 불로 31명이 숨졌다."), ("zh", "四架直升机参与搜索。\n火灾造成34人死亡。"), 2),
        (("en", "The city bought 45 buses.\nThe fire killed 31 people."), ("zh", "市政府采购了50辆公交车。\n火灾造成34人死亡。"), 2),
    ],
)  # fmt: skip
def test_what_differs_in_two_things_is_told_of_both(mine: Told, theirs: Told, least: int) -> None:
    assert sum(told(mine, theirs).values()) >= least


def test_a_check_joins_no_people_of_two_states() -> None:
    found = compared(
        ("zh", "碰撞造成3名中国船员受伤。"),
        ("ko", "충돌로 한국 선원 5명이 다쳤다."),
        ("en", "The collision injured four of our crew members."),
    )
    assert all({"a", "b"} - {each.account for each in check.row.noted} for check in found.candidates)
