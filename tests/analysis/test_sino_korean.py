"""Chinese words as Korean reads them."""

from __future__ import annotations

import unicodedata

import numpy as np
import pytest

from app.analysis.passages import passages
from app.analysis.sino_korean import LONGEST, readings
from app.analysis.word_meanings import translated
from tests.accounts import aliases
from tests.analysis.test_comparison import account


@pytest.mark.parametrize(
    ("word", "read"),
    [
        ("制裁", "제재"), ("协定", "협정"), ("協定", "협정"), ("渔船", "어선"), ("海警", "해경"), ("贸易", "무역"), ("抗议", "항의"),
        ("抗議", "항의"), ("领海", "영해"), ("历史", "역사"), ("比率", "비율"), ("成功率", "성공률"), ("女性", "여성"), ("劳动", "노동"),
        ("不当", "부당"), ("罗列", "나열"), ("理论", "이론"),
    ],
)  # fmt: skip
def test_a_word_is_read_as_korean_writes_it(word: str, read: str) -> None:
    assert read in readings(word)


@pytest.mark.parametrize("word", ["船", "他们", "这样", "a", "Orn", "", "协定协定协定", "渔船x"])
def test_a_single_character_and_what_the_table_lacks_are_read_as_nothing(word: str) -> None:
    assert not readings(word)


def test_no_reading_begins_with_an_r_that_is_not_heard_and_none_is_longer_than_its_word() -> None:
    every = [read for word in ("历史", "林业", "老人", "流通", "良心", "女王") for read in readings(word)]
    assert all(unicodedata.normalize("NFD", read)[0] != "ᄅ" and len(read) == 2 for read in every)
    assert len(readings("率率率率率")) <= 16
    assert LONGEST == 5


@pytest.mark.parametrize("korean_first", [True, False])
def test_words_that_korean_has_of_chinese_stand_for_each_other_whatever_their_vectors(
    korean_first: bool,
) -> None:
    chinese = passages(account("a", ["渔船协定"], "zh"), aliases())[0]
    korean = passages(account("b", ["어선 협정을"], "ko"), aliases())[0]
    snow = passages(account("b", ["눈이 내렸다"], "ko"), aliases())[0]
    listed = ("渔船", "协定", "어선", "협정을", "눈이", "내렸다")
    apart = {word: row.astype(np.float32) for word, row in zip(listed, np.eye(len(listed)), strict=True)}
    order = [korean, chinese, snow] if korean_first else [chinese, korean, snow]
    found = translated(order, apart).told
    places = {id(each): at for at, each in enumerate(order)}
    assert found[places[id(chinese)], places[id(korean)]] > 0.4
    assert found[places[id(chinese)], places[id(snow)]] < 0.1
