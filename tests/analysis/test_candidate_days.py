"""Which days of two accounts are worth checking, and which differ: how far apart, by which they are told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.analysis.comparison import Comparison
from app.analysis.differences import DATE
from tests.analysis.test_candidates import TITLES, Told, compared
from tests.analysis.test_comparison import account, laid

#: On which day of the week next week's and this week's are told alike.
SATURDAY = date(2026, 11, 7)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (
            ("en", "Orn must hand in the list of its ferries by May 31."),
            ("zh", "奥恩须在5月30日前提交渡轮名单。"),
        ),
        (
            ("en", "Orn must hand in the list of its ferries by May 31."),
            ("en", "Orn must hand in its list of ferries until May 30."),
        ),
        (
            ("en", "Orn plans to open the new ferry terminal by 2030."),
            ("ko", "오른은 새 여객선 터미널을 2031년에 열 계획이다."),
        ),
    ],
)
def test_deadlines_of_what_surely_is_one_plan_differ(mine: Told, theirs: Told) -> None:
    found = compared(mine, theirs)
    assert [each.kind for one in found.statements for each in one.differences] == [DATE]


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (
            ("en", "Orn freed the sailors of the Lunara on March 3."),
            ("en", "The Lunara’s sailors were released by Orn on May 3."),
        ),
        (
            ("en", "Lorn deported the four poachers in the night of March 3."),
            ("ko", "론은 5월 9일 밀렵꾼 네 명을 추방했다."),
        ),
        (
            ("en", "The salt accord was signed on March 3 in Tolvik."),
            ("zh", "盐业协议5月9日在托尔维克签署。"),
        ),
        (("en", "The new pier of Orn opened on February 2."), ("ko", "오른의 새 부두는 4월 20일 개통했다.")),
        (
            ("en", "The council adopted the fishing code on January 12."),
            ("zh", "议会4月12日通过了渔业守则。"),
        ),
        (("ko", "화물선 루나라호는 2월 3일 침몰했다."), ("en", "The freighter Lunara sank on April 30.")),
        (("en", "Lorn closed its consulate in Orn on January 5."), ("zh", "洛恩4月5日关闭驻奥恩领事馆。")),
        (
            ("en", "The court convicted the captain on January 8."),
            ("ko", "법원은 4월 8일 선장에게 유죄를 선고했다."),
        ),
        (("en", "Prosecutors indicted the harbour chief on January 8."), ("zh", "检方4月8日起诉港务局长。")),
        (
            ("en", "The coast guard seized the trawler Osprey on January 9."),
            ("ko", "해경은 4월 9일 어선 오스프리호를 나포했다."),
        ),
        (("en", "The ceasefire ended on January 9."), ("zh", "停火4月9日结束。")),
        (("en", "Work on the bridge started on January 9."), ("ko", "다리 공사는 4월 9일 착공됐다.")),
        (
            ("ko", "오른은 1월 9일 염전 계약을 해지했다고 론은 밝혔다."),
            ("en", "Orn cancelled the salt contract on April 9."),
        ),
    ],
)
def test_days_of_what_happens_to_a_thing_once_are_worth_checking_however_far_apart(
    mine: Told, theirs: Told
) -> None:
    assert DATE in _told(compared(mine, theirs))


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "The ministers met in Lorn on January 9."), ("ko", "양국 장관은 4월 9일 회담했다.")),
        (("en", "The leaders spoke by phone on January 9."), ("zh", "两国领导人4月9日通电话。")),
        (
            ("en", "Orn launched three missiles on January 9."),
            ("ko", "오른은 4월 9일 미사일 세 발을 발사했다."),
        ),
        (("en", "The envoy arrived in Orn on January 9."), ("zh", "特使4月9日抵达奥恩。")),
        (("en", "The fleet left Lorn on January 9."), ("ko", "함대는 4월 9일 론을 떠났다.")),
        (("en", "Orn shot down a drone on January 9."), ("zh", "奥恩4月9日击落一架无人机。")),
        (("en", "Salt prices fell on January 9."), ("ko", "소금값은 4월 9일 하락했다.")),
        (("en", "Lorn sent two ships to the shoal on January 9."), ("zh", "洛恩4月9日派出两艘船。")),
        (("en", "Share prices rose on January 9."), ("ko", "주가는 4월 9일 상승했다.")),
        (("en", "Orn gave rice to the islanders on January 9."), ("zh", "奥恩4月9日向岛民提供大米。")),
        (
            ("en", "A ferry collision injured nine on January 9."),
            ("ko", "4월 9일 여객선 충돌로 열두 명이 다쳤다."),
        ),
        (("en", "The works bought salt from Lorn on January 9."), ("zh", "工厂4月9日从洛恩采购食盐。")),
        (
            ("en", "The works hired hands from Lorn on January 9."),
            ("ko", "공장은 4월 9일 론 사람들을 채용했다."),
        ),
        (
            ("en", "The storm destroyed the lighthouse of Orn on January 9."),
            ("zh", "风暴4月9日摧毁奥恩灯塔。"),
        ),
        (
            ("en", "A strike killed nine in Lorn on January 9."),
            ("ko", "4월 9일 론 공습으로 열두 명이 숨졌다."),
        ),
    ],
)
def test_days_far_apart_of_what_happens_again_and_again_are_not(mine: Told, theirs: Told) -> None:
    assert DATE not in _told(compared(mine, theirs))


def _told(found: Comparison) -> list[str]:
    """What differs and what is worth checking, by kind."""
    differing = [each.kind for one in found.statements for each in one.differences]
    return differing + [each.kind for each in found.candidates]


WEEKDAYS = [
    ("월요일", "周一", "Monday"),
    ("화요일", "周二", "Tuesday"),
    ("수요일", "周三", "Wednesday"),
    ("목요일", "周四", "Thursday"),
    ("금요일", "周五", "Friday"),
    ("일요일", "周日", "Sunday"),
]
#: By one another, the next for the last.
OTHERS = [
    (korean, chinese, english)
    for (korean, chinese, _), (_, _, english) in zip(WEEKDAYS, [*WEEKDAYS[1:], WEEKDAYS[0]], strict=True)
]


def written_on_saturday(*told: Told) -> Comparison:
    return laid(
        *(
            replace(account(key, [TITLES[lang], text], lang), day=SATURDAY)
            for key, (lang, text) in zip("ab", told, strict=True)
        )
    )


@pytest.mark.parametrize(
    ("mine", "english"),
    [
        *(
            (("ko", f"여객선은 {korean}부터 유효한 면허로 출항했다고 오른이 밝혔다."), english)
            for korean, _, english in WEEKDAYS
        ),
        *((("zh", f"渡轮{chinese}复航。"), english) for _, chinese, english in WEEKDAYS),
    ],
)
def test_a_weekday_that_comes_to_days_a_week_apart_is_one(mine: Told, english: str) -> None:
    found = written_on_saturday(mine, ("en", f"The ferries will sail again on {english}."))
    assert DATE not in _told(found)


@pytest.mark.parametrize(
    ("mine", "english"),
    [
        *((("ko", f"여객선은 {korean} 출항했다고 오른이 밝혔다."), english) for korean, _, english in OTHERS),
        *((("zh", f"渡轮{chinese}复航。"), english) for _, chinese, english in OTHERS),
        (("ko", "여객선은 화요일 출항한다고 오른이 밝혔다."), "Nov. 17"),
    ],
)
def test_another_weekday_and_a_day_in_full_are_another_day(mine: Told, english: str) -> None:
    found = written_on_saturday(mine, ("en", f"The ferries will sail again on {english}."))
    assert DATE in _told(found)


@pytest.mark.parametrize(
    ("mine", "theirs", "is_shown"),
    [
        (
            ("ko", "장관은 지난주 수요일 오른을 방문했다."),
            ("ko", "장관은 다음 주 수요일 오른을 방문한다."),
            True,
        ),
        (("zh", "外长本周三访问奥恩。"), ("zh", "外长上周三访问奥恩。"), True),
        (
            ("en", "The minister visited Lorn last week on Wednesday."),
            ("en", "The minister will visit Lorn next Wednesday."),
            True,
        ),
        (
            ("en", "The minister visited Lorn on Wednesday."),
            ("en", "The minister will visit Lorn next Wednesday."),
            False,
        ),
        (("ko", "장관은 수요일 오른을 방문했다."), ("ko", "장관은 다음 주 수요일 오른을 방문한다."), False),
    ],
)
def test_weekdays_whose_weeks_are_told_otherwise_are_worth_checking(
    mine: Told, theirs: Told, is_shown: bool
) -> None:
    found = compared(mine, theirs)
    kinds = [each.kind for each in found.candidates]
    kinds += [each.kind for one in found.statements for each in one.differences]
    assert (DATE in kinds) is is_shown
