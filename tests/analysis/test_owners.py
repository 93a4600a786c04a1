"""Whose people are counted: those of one state are not those of another, wherever in an account it is told."""

from __future__ import annotations

import pytest

from app.analysis.differences import FIGURE
from tests.analysis.test_candidates import Told, compared

#: Where a set of accounts holds two figures against each other.
DIFFERS, CHECKED, NOWHERE = "What differs", "Worth checking", "nowhere"


def place(*accounts: Told) -> str:
    """Where figures of these accounts are held against each other."""
    found = compared(*accounts)
    claimed = [
        each
        for group in found.gathered
        for each in group.conflicts
        if each.kind == FIGURE and len({one.account for one in each.values}) > 1
    ]
    checked = [each for each in found.candidates if each.kind == FIGURE]
    return DIFFERS if claimed else CHECKED if checked else NOWHERE


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("zh", "3名中国船员受伤。"), ("ko", "한국 선원 5명이 다쳤다.")),
        (("zh", "3名中国船员受伤。"), ("ko", "선원 5명 부상\n충돌로 한국 선원 5명이 다쳤다.")),
        (("zh", "事故中船员受伤。\n3名日本船员受伤。"), ("en", "Five Philippine sailors were injured.")),
        (("zh", "4名越南渔民受伤。"), ("en", "Three Filipino fishermen were injured.\nThree fishermen were injured.")),
        (("en", "Two Chinese sailors were injured."), ("ko", "선원 3명이 다쳤다.\n베트남 선원 3명이 다쳤다.")),
        (("en", "The storm killed 12 Japanese tourists."), ("ko", "태풍으로 한국인 관광객 14명이 숨졌다.")),
        (("en", "The storm killed 12 Japanese tourists."), ("zh", "台风造成14名中国游客死亡。")),
        (("ko", "대표단에는 한국 기업인 40명이 참가했다."), ("zh", "代表团有45名日本企业家。")),
        (("en", "Expelled were two Russian diplomats."), ("ko", "한국 외교관 1명이 추방됐다.")),
        (("en", "Expelled were two Russian diplomats."), ("zh", "3名英国外交官被驱逐。")),
        (("ko", "러시아 외교관 2명이 추방됐다."), ("zh", "3名韩国外交官被驱逐。")),
        (("en", "Observers said 20 Indian monitors came."), ("en", "Observers said 23 Brazilian monitors came.")),
        (("zh", "选举期间来了20名印度观察员。"), ("ko", "선거에 브라질 참관인 23명이 왔다.")),
        (("en", "The camp took in 300 Syrian refugees."), ("ko", "수용소는 우크라이나 난민 340명을 받았다.")),
        (("en", "The camp took in 300 Syrian refugees."), ("zh", "营地接收了340名乌克兰难民。")),
        (("ko", "구조대는 미국 승객 7명을 구조했다."), ("zh", "救援队救出9名中国乘客。")),
    ],
)  # fmt: skip
def test_people_of_two_states_are_not_held_against_each_other(mine: Told, theirs: Told) -> None:
    assert place(mine, theirs) == NOWHERE


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("zh", "3名中国船员受伤。"), ("ko", "선원 5명이 다쳤다.")),
        (("zh", "3名中国船员受伤。"), ("en", "Five of our crew members were injured.")),
        (("zh", "3名日本船员受伤。"), ("en", "Five sailors were injured.")),
        (("en", "Three Japanese sailors were injured."), ("ko", "선원 5명이 다쳤다.")),
        (("en", "Three Japanese sailors were injured."), ("zh", "5名船员受伤。")),
        (("ko", "일본 선원 3명이 다쳤다."), ("zh", "5名船员受伤。")),
        (("ko", "일본 선원 3명이 다쳤다."), ("en", "Five sailors were injured.")),
        (("en", "The fire injured 12 Vietnamese workers."), ("ko", "이 불로 노동자 14명이 다쳤다.")),
        (("en", "The fire injured 12 Vietnamese workers."), ("zh", "火灾造成14名工人受伤。")),
        (("ko", "이 불로 베트남 노동자 12명이 다쳤다."), ("zh", "火灾造成14名工人受伤。")),
        (("zh", "火灾造成14名越南工人受伤。"), ("en", "The fire injured 12 workers.")),
        (("en", "The quake killed 31 Turkish students."), ("ko", "지진으로 학생 34명이 숨졌다.")),
        (("ko", "지진으로 튀르키예 학생 31명이 숨졌다."), ("en", "The quake killed 34 students.")),
        (("en", "Rebels freed 14 Indian hostages."), ("zh", "叛军释放了12名人质。")),
        (("zh", "叛军释放了12名印度人质。"), ("en", "Rebels freed 14 hostages.")),
        (("ko", "반군은 인도 인질 14명을 석방했다."), ("zh", "叛军释放了12名人质。")),
    ],
)  # fmt: skip
def test_people_of_a_state_and_people_of_none_that_is_told_are_worth_checking_at_most(
    mine: Told, theirs: Told
) -> None:
    assert place(mine, theirs) != DIFFERS


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("zh", "3名中国船员受伤。"), ("ko", "중국 선원 4명이 다쳤다.")),
        (("zh", "3名船员受伤。"), ("ko", "선원 4명이 다쳤다.")),
        (("en", "China moved 326 Chinese workers from the dam."), ("ko", "중국은 댐에서 자국 근로자 280명을 옮겼다.")),
        (("en", "China moved 326 Chinese workers from the dam."), ("ko", "중국도 댐에 있던 자국 근로자 280명을 옮겼다.")),
        (("en", "Japan evacuated its own 310 nationals."), ("zh", "日本撤离了280名日本公民。")),
        (("ko", "일본은 자국민 310명을 대피시켰다."), ("zh", "日本撤离了280名日本公民。")),
        (("zh", "日本撤离本国公民310人。"), ("ko", "일본은 일본 국민 280명을 대피시켰다.")),
        (("zh", "3名船员受伤。"), ("en", "Four sailors were injured.")),
        (("en", "Four Chinese sailors were injured."), ("zh", "3名中国船员受伤。")),
        (("en", "Four sailors were injured."), ("ko", "선원 3명이 다쳤다.")),
        (("en", "The crash hurt two South Korean sailors."), ("ko", "한국 선원 3명이 다쳤다.")),
        (("en", "Two Korean sailors were injured."), ("en", "Three of our sailors were injured.")),
        (("en", "The fire injured 12 Vietnamese workers."), ("ko", "이 불로 베트남 노동자 14명이 다쳤다.")),
        (("en", "The fire injured 12 Vietnamese workers."), ("zh", "火灾造成14名越南工人受伤。")),
        (("ko", "이 불로 베트남 노동자 12명이 다쳤다."), ("zh", "火灾造成14名越南工人受伤。")),
        (("en", "The quake killed 31 Turkish students."), ("ko", "지진으로 튀르키예 학생 34명이 숨졌다.")),
        (("en", "Rebels freed 14 Indian hostages."), ("zh", "叛军释放了12名印度人质。")),
        (("en", "Two buses collided and 40 were killed."), ("ko", "버스 두 대가 충돌해 42명이 숨졌다.")),
        (("en", "The coast guard detained 57 Chinese boats."), ("ko", "해경은 어선 52척을 나포했다.")),
        (("en", "South Korea detained 57 Chinese boats."), ("zh", "韩国扣押52艘渔船。")),
        (("ko", "해경은 일본 어선 14척을 나포했다."), ("zh", "海警扣押了16艘渔船。")),
    ],
)  # fmt: skip
def test_people_of_one_state_or_of_none_and_ships_differ(mine: Told, theirs: Told) -> None:
    assert place(mine, theirs) != NOWHERE


def test_of_four_accounts_those_of_one_state_differ_from_each_other_alone() -> None:
    found = compared(
        ("zh", "碰撞中4名中国船员受伤。"),
        ("en", "The collision injured two South Korean crew members."),
        ("ko", "충돌로 한국 선원 5명이 다쳤다."),
        ("zh", "碰撞中3名中国船员受伤。"),
    )
    told = [
        {each.account for each in one.values}
        for group in found.gathered
        for one in group.conflicts
        if one.kind == FIGURE
    ]
    assert all(each in ({"a", "d"}, {"b", "c"}) for each in told)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (
            ("en", "Three people died when the ferry Lunara sank off Orn on Monday.\nThree Chinese officials arrived."),
            ("en", "Five people died when the ferry Lunara sank off Orn on Monday.\nFive Korean officials left."),
        ),
        (
            ("ko", "9일 오른 앞바다에서 여객선 루나라호가 침몰해 3명이 숨졌다.\n중국 관리 3명이 도착했다."),
            ("ko", "9일 오른 앞바다에서 여객선 루나라호가 침몰해 5명이 숨졌다.\n한국 관리 5명이 떠났다."),
        ),
    ],
)  # fmt: skip
def test_a_state_is_not_lent_by_a_number_alone(mine: Told, theirs: Told) -> None:
    found = compared(mine, theirs)
    assert any(each.kind == FIGURE for one in found.statements for each in one.differences)
