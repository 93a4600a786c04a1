"""Rows of figures across languages: one count stands in one row, whatever counter and noun a language has for it."""

from __future__ import annotations

import pytest

from tests.analysis.test_candidates import compared
from tests.analysis.test_tabulation import rows

Told = tuple[str, str]


@pytest.mark.parametrize(
    ("mine", "theirs", "kind"),
    [
        (("en", "The envoy called three times."), ("ko", "특사는 네 차례 전화했다."), "time"),
        (("en", "The envoy called three times."), ("zh", "特使打了4次电话。"), "time"),
        (("ko", "두 장관은 세 번 통화했다."), ("zh", "两位部长通话4次。"), "time"),
        (("en", "They met on five occasions."), ("ko", "이들은 6회 만났다."), "time"),
        (("en", "Clerks copied 1,200 files."), ("ko", "직원들은 파일 1300개를 복사했다."), "document"),
        (("en", "Clerks copied 1,200 files."), ("zh", "职员复制了1300份档案。"), "document"),
        (("en", "The ferry has a crew of 14."), ("ko", "여객선 선원 16명이 구조됐다."), "crew"),
        (("en", "The ferry has a crew of about 14."), ("zh", "渡轮有16名船员。"), "crew"),
        (("en", "He led a delegation of 30."), ("ko", "그는 30명을 이끌었다."), "person"),
        (("en", "The survey counted 12 steel structures."), ("ko", "철제 구조물은 모두 13기다."), "structure"),
        (("en", "The survey counted 12 steel structures."), ("zh", "海上有13座構築物。"), "structure"),
        (("ko", "투표소는 총 40곳이다."), ("zh", "全市共设41个投票站。"), "polling-station"),
        (("en", "Voters queued at 40 polling stations."), ("ko", "투표소는 모두 41곳으로 집계됐다."), "polling-station"),
        (("en", "The observers sent 20 monitors."), ("zh", "来了23名观察员。"), "observer"),
        (("ko", "참관인 20명이 왔다."), ("zh", "来了23名观察员。"), "observer"),
        (("en", "Three diplomats were expelled."), ("zh", "4名外交官被驱逐。"), "diplomat"),
        (("en", "The two sides sent four letters."), ("zh", "双方互致5份信函。"), "letter"),
        (("en", "The council passed two resolutions."), ("zh", "理事会通过了3项决议。"), "resolution"),
        (("en", "The plant has six reactors."), ("ko", "이 발전소의 원자로는 모두 5기다."), "reactor"),
        (("ko", "대피소는 모두 12곳이다."), ("zh", "全岛开放了14个避难所。"), "shelter"),
        (("en", "Aid filled 40 containers."), ("zh", "援助物资装满45个集装箱。"), "container"),
        (("en", "The navies held two drills."), ("zh", "两国海军举行了3次演习。"), "drill"),
    ],
)  # fmt: skip
def test_one_count_stands_in_one_row_in_every_language(mine: Told, theirs: Told, kind: str) -> None:
    found = rows(mine, theirs)
    assert found[kind].accounts == 2


@pytest.mark.parametrize(
    ("mine", "theirs", "kind"),
    [
        (("en", "The port is three times as large."), ("ko", "두 장관은 세 번 통화했다."), "time"),
        (("en", "Fares rose three times faster."), ("zh", "两位部长通话4次。"), "time"),
        (("ko", "수출이 3배로 늘었다."), ("zh", "两位部长通话4次。"), "time"),
        (("en", "Take exit 3."), ("ko", "3번 출구로 나온다."), "time"),
        (("en", "The envoy called three times."), ("ko", "제3회 포럼이 열렸다."), "time"),
        (("en", "The envoy called three times."), ("zh", "第3次会谈举行。"), "time"),
        (("en", "The envoy called three times."), ("zh", "这是第二次世界大战的船。"), "time"),
        (("en", "A ferry of 14 decks sailed."), ("ko", "선원 16명이 구조됐다."), "crew"),
        (("en", "The Group of 14 met in Orn."), ("ko", "30명이 모였다."), "person"),
        (("en", "The fleet has a budget of 14."), ("zh", "渡轮有16名船员。"), "crew"),
        (("en", "Clerks copied 1,200 files."), ("ko", "구조물은 모두 3기다."), "document"),
        (("en", "The survey counted 12 structures."), ("zh", "共有13个设施。"), "structure"),
        (("ko", "여객선은 오른에서 3척을 만났다."), ("en", "The Orns won two titles."), "orn"),
        (("en", "Three diplomats were expelled."), ("zh", "4名观察员被驱逐。"), "diplomat"),
        (("ko", "장관은 모두 3곳을 방문했다."), ("en", "Four ministers came."), "minister"),
        (("ko", "대사는 3명을 만났다."), ("en", "Four ambassadors came."), "ambassador"),
    ],
)  # fmt: skip
def test_what_only_looks_like_it_does_not(mine: Told, theirs: Told, kind: str) -> None:
    found = rows(mine, theirs)
    assert kind not in found or found[kind].accounts == 1


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "The port warned the ferry five times."), ("en", "We called four times by radio.")),
        (("en", "The governor visited the dam five times."), ("ko", "여객선은 네 차례 경적을 울렸다.")),
        (("en", "The governor visited the dam five times."), ("zh", "渡轮鸣笛4次。")),
        (("ko", "지사는 댐을 다섯 차례 찾았다."), ("zh", "渡轮鸣笛4次。")),
        (("zh", "省长3次视察大坝。"), ("en", "The ferry sounded its horn four times.")),
        (("en", "Voters in Orn have gone to the polls five times."), ("ko", "태풍은 섬을 네 차례 덮쳤다.")),
    ],
)  # fmt: skip
def test_how_many_times_two_things_were_done_is_nothing_to_check(mine: Told, theirs: Told) -> None:
    found = compared(mine, theirs)
    assert found.candidates == ()
    assert [one for group in found.gathered for one in group.conflicts] == []


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "The governor visited the flooded village three times in July."), ("ko", "지사는 7월 침수된 마을을 두 차례 방문했다.")),
        (("en", "The coast guard warned the ferry five times."), ("zh", "海警3次警告渡轮。")),
        (("ko", "해경은 여객선에 다섯 차례 경고했다."), ("zh", "海警3次警告渡轮。")),
    ],
)  # fmt: skip
def test_how_many_times_one_thing_was_done_is_held_against_each_other(mine: Told, theirs: Told) -> None:
    found = compared(mine, theirs)
    assert found.candidates or [one for group in found.gathered for one in group.conflicts]


@pytest.mark.parametrize(
    ("lang", "text", "words"),
    [
        ("en", "A magnitude 6.9 quake struck Orn.", "6.9"),
        ("en", "A magnitude-6.9 quake struck Orn.", "6.9"),
        ("en", "A 6.9-magnitude quake struck Orn.", "6.9"),
        ("en", "A 6.9-magnitude tremor shook the dam.", "6.9"),
        ("en", "A quake with a magnitude of 5.1 struck Orn.", "5.1"),
        ("en", "A quake with a magnitude of about 5.1 struck Orn.", "5.1"),
        ("ko", "오른에서 규모 6.7의 지진이 났다.", "6.7"),
        ("ko", "규모 5.1 지진이 오른을 흔들었다.", "5.1"),
        ("ko", "지진은 규모 4.4로 관측됐다.", "4.4"),
        ("zh", "奥恩发生6.7级地震。", "6.7"),
        ("zh", "奧恩發生6.7級地震。", "6.7"),
        ("zh", "奥恩测定为5.1级。", "5.1"),
        ("zh", "5.1级余震袭击奥恩。", "5.1"),
        ("ko", "규모 5.1의 여진이 이어졌다.", "5.1"),
        ("en", "The aftershock had a magnitude of 4.4.", "4.4"),
    ],
)
def test_how_strong_a_quake_is_stands_in_a_row_of_its_own(lang: str, text: str, words: str) -> None:
    assert [each.words for each in rows((lang, text), ("en", "Nothing."))["magnitude"].noted] == [words]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The island had 6 earthquakes."),
        ("en", "The deficit, of this magnitude, is 6.9 percent."),
        ("en", "The dam cost 6.9 million dollars."),
        ("en", "The pier is 6.9 metres long."),
        ("en", "Prices rose 5.1 points."),
        ("ko", "규모 5억 원의 사업이다."),
        ("ko", "예산 규모는 6.7조 원이다."),
        ("ko", "지진이 6차례 났다."),
        ("ko", "투표율은 5.1% 올랐다."),
        ("zh", "奥恩发生6次地震。"),
        ("zh", "风力达7级。"),
        ("zh", "投票率上升5.1个百分点。"),
        ("zh", "工程规模为6.7亿元。"),
        ("zh", "船长6.7米。"),
        ("ko", "배의 길이는 6.7m다."),
    ],
)
def test_what_is_no_magnitude_does_not(lang: str, text: str) -> None:
    assert "magnitude" not in rows((lang, text), ("en", "Nothing."))
