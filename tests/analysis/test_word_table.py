"""The table of words: each line tells one thing in three languages."""

from __future__ import annotations

from collections import Counter

import pytest

from app.analysis.word_table import FATES, LINES, told_in


@pytest.mark.parametrize(
    ("name", "en", "ko", "zh"),
    [
        ("exported", "Orn exports herring.", "오른은 청어를 수출한다.", "奥恩出口鲱鱼。"),
        ("imported", "Orn imported salt.", "오른은 소금을 수입했다.", "奥恩进口盐。"),
        ("started", "The regatta begins.", "대회가 시작된다.", "比赛开始。"),
        ("ended", "The regatta ends.", "대회가 종료됐다.", "比赛結束。"),
        ("seized", "Guards seized a boat.", "배를 나포했다.", "扣押一艘船。"),
        ("around", "Boats surrounded the pilot.", "배들이 에워쌌다.", "渔船包围了引水船。"),
        ("fired", "Guards fired a shot.", "한 발을 쐈다.", "守军鳴槍。"),
        ("killed", "Two died.", "2명이 숨졌다.", "两人死亡。"),
        ("injured", "Two were hurt.", "2명이 다쳤다.", "两人受傷。"),
        ("signed", "They signed a pact.", "협정을 체결했다.", "双方签署协定。"),
        ("met", "The mayors held talks.", "두 시장이 회담했다.", "两位市长會談。"),
        ("called", "The mayors spoke by telephone.", "두 시장이 통화했다.", "两位市长通电话。"),
        ("at table", "They had dinner.", "만찬을 했다.", "出席晚宴。"),
        ("aboard", "The hold carried squid.", "오징어가 실려 있었다.", "船上載有鱿鱼。"),
    ],
)
def test_a_line_tells_one_thing_in_three_languages(name: str, en: str, ko: str, zh: str) -> None:
    names = frozenset(line.name for line in LINES)
    found = [told_in(text, lang, names) for text, lang in ((en, "en"), (ko, "ko"), (zh, "zh"))]
    assert all(name in each for each in found)


def test_each_line_has_a_name_of_its_own_and_every_language() -> None:
    assert max(Counter(line.name for line in LINES).values()) == 1
    assert all(line.en and line.ko and line.zh for line in LINES)
    assert {line.name for line in LINES} > FATES


def test_what_a_line_does_not_name_tells_nothing() -> None:
    assert told_in("진출입구가 막혔다.", "ko", FATES) == frozenset()
    assert told_in("进出口总额", "zh", frozenset({"exported"})) == frozenset()
    assert told_in("Orn exports herring.", "fr", FATES) == frozenset()


@pytest.mark.parametrize(
    ("name", "lang", "text"),
    [
        ("evacuated", "en", "A fleet of 57 boats came."),
        ("closed", "en", "Close to 57 boats came."),
        ("closed", "en", "The shuttle took close allies of the mayor."),
        ("closed", "en", "The price closed at 57 won."),
        ("ordered", "en", "In order to feed the crew they fished."),
        ("ordered", "en", "The mayor ordered 57 boats to leave."),
        ("seized", "en", "The drill held off Orn drew 57 ships."),
        ("fired", "en", "A fire on the boats burned for an hour after the cease-fire."),
        ("fired", "en", "The mayor launched a campaign of 57 days."),
        ("fired", "en", "The yard fired 57 workers."),
        ("against", "en", "Against all advice 57 people came."),
        ("killed", "en", "By the deadline 57 had asked to see the Dead Sea."),
        ("rescued", "en", "The port sent 57 rescue workers."),
        ("released", "en", "The port released a report on 57 boats."),
        ("in hospital", "en", "The hospital has 57 beds."),
        ("left", "en", "The fire left 57 sailors trapped."),
        ("signed", "en", "There are signs of 57 wrecks."),
        ("given", "en", "Given that 57 boats came, the quay was full."),
        ("arrived", "en", "The pact enters into force."),
        ("risen", "en", "Orn set up a fund, which made up 57 percent."),
        ("ended", "en", "The mayor endorsed it at the end of the week."),
        ("far", "en", "The mayors spoke of a wide range of issues and flew home."),
        ("called", "en", "The mayor called for calm."),
        ("exported", "en", "The export curbs hit 57 yards."),
        ("left", "ko", "이탈리아 선원 57명이 왔다."),
        ("had", "ko", "수역에서 배들이 물러나고 있다."),
        ("had", "ko", "배를 볼 수 있다."),
        ("sunk", "ko", "전복 어선 57척이 단속됐다."),
        ("cancelled", "ko", "파도가 강해지고 어두워졌다."),
        ("given", "ko", "인도 선원 57명과 지원자 5명이 왔다."),
        ("brought", "ko", "시장은 상인들과 함께 임무를 수행했다."),
        ("rescued", "ko", "구조대 57명과 구조 개혁, 수익구조."),
        ("evacuated", "ko", "대피소 57곳을 열었다."),
        ("seized", "ko", "구속력이 없는 합의다."),
        ("against", "ko", "섬 반대편에 57척이 모였다."),
        ("injured", "ko", "새 항구로 부상했다."),
        ("fired", "ko", "발사대 57대를 세웠다."),
        ("called", "ko", "통화 정책과 화상 환자."),
        ("high", "ko", "등대를 높이는 기술을 고도화했다."),
        ("fallen", "ko", "결정을 내렸고 기금을 내려고 한다."),
        ("imported", "ko", "수입 업체의 손실이다."),
        ("exported", "ko", "수출입 규모다."),
        ("brought", "zh", "支持率和汇率都稳定。"),
        ("high", "zh", "双方高度重视合作。"),
        ("released", "zh", "对方释放善意。"),
        ("expelled", "zh", "驱逐舰抵港。"),
        ("exported", "zh", "出口管制生效。"),
    ],
)
def test_words_of_another_sense_tell_nothing(name: str, lang: str, text: str) -> None:
    assert told_in(text, lang, frozenset({name})) == frozenset()


@pytest.mark.parametrize(
    ("name", "lang", "text"),
    [
        ("ordered", "en", "The port ordered 57 buses."),
        ("closed", "en", "The port closed 57 schools."),
        ("left", "en", "On Monday 57 boats left the zone."),
        ("fired", "en", "Guards launched three rockets."),
        ("for", "en", "There were 57 votes for the bill, as many voted for it."),
        ("had", "ko", "부두에 배 57척이 있다."),
        ("sunk", "ko", "배 한 척이 전복됐다."),
        ("left", "ko", "세 척이 대열을 이탈했다."),
        ("rescued", "ko", "선원 57명이 구조됐다."),
        ("high", "ko", "고도 600km까지 올라갔다."),
        ("high", "zh", "升到600公里高度后坠海。"),
        ("brought", "zh", "市长率30名企业家来访。"),
        ("built", "ko", "부두 건설에 쓴다."),
        ("brought", "ko", "시장은 기업인 150명과 함께 도착했다."),
        ("seized", "zh", "22名船员被带往雾港。"),
        ("fallen", "ko", "기온이 5도 내려갔다."),
    ],
)
def test_what_a_line_tells_is_told_beside_such_words(name: str, lang: str, text: str) -> None:
    assert told_in(text, lang, frozenset({name})) == frozenset({name})
