"""What is done at a time of day: two acts are never held against each other, in whichever words and languages."""

from __future__ import annotations

import pytest

from app.analysis.details import times_told
from app.analysis.timed_acts import acts_at
from tests.analysis.test_candidates import Told, compared
from tests.analysis.test_opposed import MET
from tests.analysis.test_times_compared import checked, differing


def apart(*accounts: Told) -> list[tuple[str, ...]]:
    """The times of day that are told to differ, or are worth checking, beside a sentence that all accounts have."""
    found = compared(*((lang, f"{MET[lang]}\n{text}") for lang, text in accounts))
    return differing(found) + checked(found)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "The survey plane of Orn was intercepted off the northern cape at 9:40 a.m. on Tuesday."), ("en", "The survey plane of Orn landed at the northern cape at 10:55 a.m. on Tuesday.")),
        (("en", "The survey plane was intercepted by two Tolvik jets at 9:40 a.m. and forced to land."), ("zh", "奥恩测量飞机被两架托尔维克战机拦截，随后于上午10时55分降落。")),
        (("ko", "오른 측량기는 오전 9시 20분 톨비크 전투기의 요격을 받았다."), ("zh", "奥恩测量机上午10时55分降落托尔维克机场。")),
        (("ko", "오전 9시 20분 이륙한 오른 측량기가 톨비크 전투기의 요격을 받았다."), ("en", "Tolvik jets intercepted the Ornian survey plane at 9:50 a.m.")),
        (("zh", "上午9时20分起飞的测量机被托尔维克战机拦截。"), ("ko", "오른 측량기는 오전 9시 50분 톨비크 전투기의 요격을 받았다.")),
        (("en", "The talks between Orn and Tolvik began at 9:40 a.m."), ("en", "The talks between Orn and Tolvik ended at 11:10 a.m.")),
        (("ko", "오른과 톨비크의 회담은 오전 9시 40분 시작됐다."), ("en", "The talks between Orn and Tolvik broke up at 11:10 a.m.")),
        (("zh", "奥恩与托尔维克会谈上午9时40分开始。"), ("ko", "오른과 톨비크의 회담은 오전 11시 10분에 끝났다.")),
        (("en", "The ferry Lunara left Lorn at 7:40 a.m. on Monday."), ("en", "The ferry Lunara reached Lorn at 9:10 a.m. on Monday.")),
        (("en", "The ferry Lunara set out from Lorn at 7:40 a.m."), ("ko", "여객선 루나라호는 오전 9시 10분 론에 도착했다.")),
        (("zh", "渡轮卢纳拉号上午7时40分离港。"), ("en", "The ferry Lunara docked in Lorn at 9:10 a.m.")),
        (("en", "Parliament in Lorn was closed at 6:15 p.m. by the police."), ("en", "Parliament in Lorn was opened at 4:30 p.m. by the king.")),
        (("en", "The captain called for help at 3:20 a.m., and the Lunara was listing."), ("ko", "루나라호는 오전 4시 5분 침몰했다.")),
        (("ko", "루나라호 선장은 오전 3시 20분 조난 신호를 보냈다."), ("zh", "卢纳拉号上午4时5分沉没。")),
        (("en", "At 3:20 a.m. the Lunara lost contact with the harbour of Lorn."), ("en", "At 4:05 a.m. the Lunara was found by the harbour of Lorn.")),
        (("en", "Two sailors were taken to hospital at 5:30 a.m."), ("ko", "선원 두 명은 오전 4시 10분에 다쳤다.")),
    ],
)  # fmt: skip
def test_times_of_two_acts_stand_apart(mine: Told, theirs: Told) -> None:
    assert apart(mine, theirs) == []


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        (("en", "The survey plane of Orn landed at the northern cape at 11:15 a.m. on Tuesday."), ("zh", "奥恩测量机周二上午10时55分降落北岬。"), {"11:15 a.m.", "上午10时55分", "11:15", "10:55"}),
        (("ko", "오른 측량기는 오전 9시 20분 톨비크 전투기의 요격을 받았다."), ("en", "The Ornian survey plane was intercepted by Tolvik jets at 9:40 a.m."), {"오전 9시 20분", "9:40 a.m.", "09:20", "09:40"}),
        (("en", "The talks between Orn and Tolvik ended at 11:10 a.m."), ("ko", "오른과 톨비크의 회담은 오전 11시 50분에 끝났다."), {"11:10 a.m.", "오전 11시 50분", "11:10", "11:50"}),
        (("en", "The ferry Lunara reached Lorn at 9:10 a.m."), ("ko", "여객선 루나라호는 오전 9시 35분 론에 입항했다."), {"9:10 a.m.", "오전 9시 35분", "09:10", "09:35"}),
    ],
)  # fmt: skip
def test_times_of_one_act_in_other_words_stand_side_by_side(
    mine: Told, theirs: Told, expected: set[str]
) -> None:
    [row] = apart(mine, theirs)
    assert set(row) <= expected


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "The survey plane was intercepted at 9:40 a.m. off the northern cape. It landed in Lorn at 10:20 a.m."), ("ko", "오른 측량기는 오전 9시 40분 론에 착륙했다.")),
    ],
)  # fmt: skip
def test_a_time_of_another_act_hides_no_difference(mine: Told, theirs: Told) -> None:
    assert apart(mine, theirs) == [("10:20 a.m.", "오전 9시 40분")]


@pytest.mark.parametrize(
    ("lang", "sentence", "act"),
    [
        ("en", "The left wing of the plane caught fire at 9:40 a.m.", "left"),
        ("en", "Nine sailors were left dead at 9:40 a.m.", "left"),
        ("en", "Two sailing boats met at 9:40 a.m.", "left"),
        ("ko", "떠들썩한 행사는 오전 9시 40분 시작됐다.", "left"),
        ("en", "The landlord spoke at 9:40 a.m.", "arrived"),
        ("en", "The island was dark at 9:40 a.m.", "arrived"),
        ("en", "Workers on strike spoke at 9:40 a.m.", "met"),
        ("en", "The ram was sold at 9:40 a.m.", "left"),
        ("en", "The contact was named at 9:40 a.m.", "lost"),
        ("ko", "사람들은 오전 9시 40분 모였다.", "lost"),
        ("en", "The reporter spoke at 9:40 a.m.", "reported"),
        ("ko", "신고전주의 건물은 오전 9시 40분 열렸다.", "reported"),
        ("en", "The spokes of the wheel broke at 9:40 a.m.", "spoke"),
        ("ko", "오전 9시 40분 연어가 잡혔다.", "spoke"),
        ("en", "The passenger list was found at 9:40 a.m.", "voted"),
        ("ko", "투수는 오전 9시 40분 떠났다.", "voted"),
        ("en", "The opener was found at 9:40 a.m.", "started"),
        ("ko", "개 한 마리가 오전 9시 40분 발견됐다.", "started"),
        ("en", "Jets flew over the cape at 9:40 a.m.", "ended"),
        ("en", "The closest boat was found at 9:40 a.m.", "ended"),
        ("en", "The power plant opened at 9:40 a.m.", "dark"),
        ("ko", "정전협정은 오전 9시 40분 서명됐다.", "dark"),
        ("en", "The foundation met at 9:40 a.m.", "detected"),
        ("en", "He was found guilty at 9:40 a.m.", "detected"),
        ("ko", "조사선은 오전 9시 40분 떠났다.", "questioned"),
        ("en", "The question is still open at 9:40 a.m.", "moved"),
        ("en", "The movie began at 9:40 a.m.", "moved"),
        ("ko", "이송희 씨는 오전 9시 40분 떠났다.", "moved"),
    ],
)  # fmt: skip
def test_words_that_only_look_like_an_act_tell_none(lang: str, sentence: str, act: str) -> None:
    found = compared((lang, sentence), ("en", MET["en"])).passages
    [told] = [each for passage in found for each in times_told(passage)]
    assert act not in acts_at(told)
