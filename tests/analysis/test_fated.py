"""One counted thing with one fate, told by different numbers in sentences that nothing else links; and what only looks so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from app.analysis.details import counts_of, details_told
from app.analysis.fated import FARTHEST, fated
from app.analysis.passages import passages
from app.analysis.placed import Known
from tests.accounts import aliases
from tests.analysis.test_comparison import account

DAY = date(2026, 3, 4)
TITLES = {"en": "Ferries of Ambrook", "ko": "앰브룩 소식", "zh": "安布鲁克消息"}


def told(langs: str, *accounts: Sequence[str]) -> list[set[str]]:
    """What is said in the figures that accounts, in the languages of ``langs``, differ in."""
    cut = [
        passages(replace(account(key, [TITLES[lang], *lines], lang), day=DAY), aliases())
        for key, lang, lines in zip("abc"[: len(accounts)], langs.split(), accounts, strict=True)
    ]
    found = [each for account_of in cut for each in account_of]
    details, counts = details_told(found, aliases()), counts_of(found, aliases())
    nothing = Known(frozenset(), frozenset())
    return [
        {each.detail.said for each in group} for group in fated(found, details, counts, nothing, aliases())
    ]


@pytest.mark.parametrize(
    ("langs", "mine", "theirs"),
    [
        ("en en", "The coast guard of Orn seized two trawlers off the reef.", "Tolvik protested the seizure of three of its fishing boats."),
        ("en ko", "The coast guard seized two trawlers off the reef.", "오른 해경은 암초 앞바다에서 어선 3척을 나포했다."),
        ("en zh", "The coast guard seized two trawlers off the reef.", "海警在礁石附近扣押五艘渔船。"),
        ("ko zh", "어선 2척이 침몰했다.", "四艘渔船沉没。"),
        ("ko en", "수비대는 경고사격 12발을 쐈다.", "Guards fired more than 40 shots at the ferry."),
        ("ko zh", "수비대는 경고사격 12발을 쐈다.", "守军开枪40余发。"),
        ("en en", "Guards fired 12 rounds.", "The garrison fired 30 shots, the mayor said."),
        ("en zh", "The garrison launched three ballistic missiles.", "守军发射了五枚弹道导弹。"),
        ("en zh", "About 30 boats surrounded the pilot cutter.", "当时附近约有15艘渔船。"),
        ("en ko", "Divers found 14 tons of squid aboard.", "배에는 오징어 9t이 실려 있었다."),
        ("zh ko", "渔船上载有14吨鱿鱼。", "배에서는 오징어 9톤이 발견됐다."),
        ("ko en", "앰브룩은 톨비크에 쌀 5만t을 지원했다.", "Ambrook donated 40,000 tons of rice to Tolvik."),
        ("ko zh", "앰브룩은 매년 동정광 5만 톤을 수출한다.", "安布鲁克每年出口4万吨铜精矿。"),
        ("zh en", "大米5万吨将提供给托尔维克。", "Some 30,000 tons of rice will be provided to Tolvik."),
        ("en ko", "The envoys signed 14 agreements in the town hall.", "두 도시는 협정 16건을 체결했다."),
        ("en ko", "The envoys signed 14 memorandums of understanding.", "두 도시는 양해각서(MOU) 16건을 맺었다."),
        ("en zh", "The envoys signed 14 memorandums of understanding.", "双方签署16份谅解备忘录。"),
        ("zh ko", "兩市簽署12份文件。", "두 도시는 문건 15건에 서명했다."),
        ("en ko", "Their talks lasted 90 minutes.", "회담은 120분간 진행됐다."),
        ("en zh", "Their talks lasted an hour and a half.", "会谈持续两小时。"),
        ("en ko", "The mayors spoke by phone for 40 minutes.", "두 시장의 통화는 1시간 동안 이어졌다."),
        ("en ko", "Twenty-two crew members were detained.", "선원 24명이 연행됐다."),
        ("en zh", "Twenty-two crew members were detained.", "24名船员被带走。"),
        ("en ko", "Four coast guard officers were injured in the clash.", "이 과정에서 해경 대원 6명이 다쳤다."),
        ("en zh", "Four coast guard officers were injured in the clash.", "有6名海警受伤。"),
        ("en ko", "Ambrook deployed 14 warships to the strait.", "앰브룩은 해협에 군함 20척을 파견했다."),
        ("en ko", "The storm led airlines to cancel 120 flights.", "태풍으로 항공편 150편이 결항했다."),
    ],
)  # fmt: skip
def test_one_thing_with_one_fate_differs_without_a_link(langs: str, mine: str, theirs: str) -> None:
    assert len(told(langs, [mine], [theirs])) == 1


SEIZED = "The coast guard seized two trawlers."
SIGNED = "The envoys signed 14 agreements."
TALKED = "Their talks lasted 90 minutes."
SHOTS = "Guards fired 12 shots."


@pytest.mark.parametrize(
    ("langs", "mine", "theirs"),
    [
        ("en en", "The coast guard seized two trawlers off the reef on Monday.", "The coast guard has seized 11 trawlers so far this year."),
        ("en ko", SEIZED, "해경은 올해 들어 어선 7척을 나포했다."),
        ("en zh", SEIZED, "海警今年以来已扣押7艘渔船。"),
        ("en ko", SEIZED, "지난해 해경이 나포한 어선은 7척이다."),
        ("en ko", "In a similar clash last month the coast guard seized five trawlers.", "해경은 어선 2척을 나포했다."),
        ("ko ko", "2년 전 사고로 선원 5명이 숨졌다.", "선원 2명이 숨졌다."),
        ("zh ko", "去年类似冲突中三名渔民死亡。", "어민 1명이 숨졌다."),
        ("en en", "On Monday the coast guard seized two trawlers.", "On Tuesday the coast guard seized four trawlers."),
        ("ko zh", "지난 2일 해경은 어선 2척을 나포했다.", "3日海警扣押四艘渔船。"),
        ("en en", "Four people were killed in the collision off Orn.", "Nine people were killed in an accident at the mine of Tolvik."),
    ],
)  # fmt: skip
def test_another_time_or_incident_is_another_thing(langs: str, mine: str, theirs: str) -> None:
    assert told(langs, [mine], [theirs]) == []


@pytest.mark.parametrize(
    ("langs", "mine", "theirs"),
    [
        ("en ko", "Two fishermen were killed.", "어민 5명이 다쳤다."),
        ("en ko", "Twenty-two crew members were detained.", "선원 10명이 석방됐다."),
        ("en en", "Twenty-two crew members were detained.", "Ten of the detained crew members were released."),
        ("en en", SIGNED, "The envoys cancelled 20 agreements."),
        ("en ko", SIGNED, "두 도시는 내년에 협정 16건을 체결할 예정이다."),
        ("en zh", SIGNED, "双方将签署16项协议。"),
        ("ko en", "앰브룩은 쌀 5만t을 지원했다.", "Ambrook plans to donate 40,000 tons of rice."),
        ("en ko", "Tolvik wants Ambrook to release 24 sailors.", "앰브룩은 선원 10명을 석방했다."),
        ("en ko", "Ambrook exported 50,000 tons of copper last year.", "앰브룩은 지난해 구리 4만t을 수입했다."),
        ("en ko", "Ambrook will export 50,000 tons of copper each year.", "앰브룩은 구리 4만t을 수출했다."),
        ("en zh", "Ambrook exported 50,000 tons of copper in 2024.", "安布鲁克2025年出口4万吨铜。"),
        ("en en", SHOTS, "The mayor denied that guards had fired 40 shots."),
        ("en ko", SHOTS, "수비대가 40발을 쐈다는 주장은 사실이 아니다."),
        ("en zh", SHOTS, "守军没有开枪40发。"),
        ("en ko", TALKED, "만찬은 120분간 진행됐다."),
        ("en en", TALKED, "They met two hours after landing."),
        ("en ko", TALKED, "두 시장은 착륙 3시간 뒤 만났다."),
        ("en zh", TALKED, "会谈两小时后结束。"),
        ("en ko", "The fleet of Orn has 14 warships.", "군함 20척이 해협에 파견됐다."),
    ],
)  # fmt: skip
def test_another_fate_a_plan_or_a_denial_is_another_thing(langs: str, mine: str, theirs: str) -> None:
    assert told(langs, [mine], [theirs]) == []


@pytest.mark.parametrize(
    ("langs", "mine", "theirs"),
    [
        ("en en", "South Korea seized two Chinese trawlers.", "China seized three South Korean trawlers."),
        ("ko zh", "해경은 중국 어선 2척을 나포했다.", "中国海警扣押三艘韩国渔船。"),
        ("en zh", "Six officers were injured.", "四名渔民受伤。"),
        ("en ko", "Six crew members were injured.", "해경 대원 4명이 다쳤다."),
        ("ko ko", "초등학생 10명이 다쳤다.", "대학생 16명이 다쳤다."),
        ("en ko", SIGNED, "양해각서 16건을 맺었다."),
        ("en ko", "Divers found 14 tons of squid aboard.", "배에는 고등어 9t이 실려 있었다."),
        ("en zh", "Guards fired 12 warning shots.", "守军发射了五枚导弹。"),
        ("en ko", "Ambrook deployed 14 warships to the strait.", "앰브룩은 해협에 어선 20척을 파견했다."),
        ("ko ko", "조사에서는 시민 1004명이 새 다리를 지지했다.", "조사에서는 시민 2009명이 새 시장을 지지했다."),
    ],
)  # fmt: skip
def test_what_is_of_others_or_of_another_kind_is_another_thing(langs: str, mine: str, theirs: str) -> None:
    assert told(langs, [mine], [theirs]) == []


@pytest.mark.parametrize(
    ("langs", "mine", "theirs"),
    [
        ("en ko", [SEIZED], ["해경은 어선 3척을 나포했다.", "지난달에도 어선 5척을 나포했다."]),
        ("en ko", [SEIZED], ["해경은 어선 3척을 나포했다.", "1척은 풀어줬지만 2척은 아직 나포돼 있다."]),
        ("ko ko", ["회담은 90분간 이어졌다."], ["단독 회담은 30분, 확대 회담은 60분간 이어졌다."]),
        ("en en", ["The envoys signed 14 agreements."], ["The envoys signed 16 agreements.", "In 2024 they had signed nine agreements."]),
    ],
)  # fmt: skip
def test_an_account_with_two_numbers_of_the_thing_tells_none(
    langs: str, mine: Sequence[str], theirs: Sequence[str]
) -> None:
    assert told(langs, mine, theirs) == []


@pytest.mark.parametrize(
    ("langs", "mine", "theirs", "expected"),
    [
        ("en ko", ["The coast guard seized two trawlers.", "The next day guards chased away 55 trawlers."], ["해경은 어선 3척을 나포했다."], {"2", "3"}),
        ("en ko", ["Six fishermen were injured, one of them seriously."], ["어민 8명이 다쳤고 이 가운데 1명은 중상이다."], {"6", "8"}),
        ("en ko", ["Guards fired 12 shots."], ["수비대가 40발을 쐈다는 주장은 사실이 아니다.", "수비대는 20발을 쐈다."], {"12", "20"}),
    ],
)  # fmt: skip
def test_another_fate_a_part_or_a_denial_is_no_hindrance(
    langs: str, mine: Sequence[str], theirs: Sequence[str], expected: set[str]
) -> None:
    assert told(langs, mine, theirs) == [expected]


@pytest.mark.parametrize(
    ("theirs", "others", "expected"),
    [
        ("해경은 어선 3척을 나포했다.", "海警扣押五艘渔船。", [{"2", "3", "5"}]),
        ("해경은 어선 3척을 나포했다.", "海警扣押三艘渔船。", [{"2", "3"}]),
        ("해경은 어선 2척을 나포했다.", "海警扣押三艘渔船。", [{"2", "3"}]),
        ("해경은 어선 3척을 나포했다.", "五艘渔船沉没。", [{"2", "3"}]),
    ],
)
def test_three_accounts_of_one_thing_differ_once(theirs: str, others: str, expected: list[set[str]]) -> None:
    assert told("en ko zh", [SEIZED], [theirs], [others]) == expected


def test_two_things_of_three_accounts_differ_apart() -> None:
    mine = [SEIZED, "Two trawlers sank at the quay."]
    found = told("en ko zh", mine, ["해경은 어선 3척을 나포했다."], ["四艘渔船沉没。"])
    assert sorted(map(sorted, found)) == [["2", "3"], ["2", "4"]]


@pytest.mark.parametrize(("other", "expected"), [(2, 0), (3, 1), (8, 1), (9, 0)])
def test_numbers_too_far_apart_are_of_two_things(other: int, expected: int) -> None:
    assert FARTHEST == 4
    assert len(told("en ko", [SEIZED], [f"해경은 어선 {other}척을 나포했다."])) == expected
