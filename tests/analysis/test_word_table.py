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
        ("begun", "The regatta begins.", "대회가 시작된다.", "比赛开始。"),
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
