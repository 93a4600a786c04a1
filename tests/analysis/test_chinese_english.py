"""What Chinese words mean in English, as a dictionary says."""

from __future__ import annotations

import numpy as np
import pytest

from app.analysis.chinese_english import _entries, meaning_of
from app.analysis.chinese_words import _dictionary
from app.analysis.passages import passages
from app.analysis.word_meanings import load_dictionaries, translated, words
from tests.accounts import aliases
from tests.analysis.test_comparison import account


@pytest.mark.parametrize(
    ("word", "alone", "together"),
    [
        ("否认", {"deni"}, set()),
        ("撤离", {"withdraw", "evacuat"}, set()),
        ("渔船", set(), {"fish", "boat"}),
        ("渡轮", set(), {"ferri", "boat"}),
        ("移动", {"mov"}, set()),
        ("奥恩港务", set(), set()),
        ("a", set(), set()),
    ],
)
def test_a_word_means_what_the_dictionary_says(word: str, alone: set[str], together: set[str]) -> None:
    found = meaning_of(word)
    assert alone <= found[0]
    assert together <= found[1]
    assert bool(found[0] | found[1]) == bool(alone | together)


def test_what_is_told_about_a_word_is_no_meaning_of_it() -> None:
    assert not {"surname", "variant", "cl", "sou"} & (meaning_of("船只")[0] | meaning_of("船只")[1])


@pytest.mark.parametrize("zh_first", [True, False])
def test_words_that_the_dictionary_joins_stand_for_each_other_whatever_their_vectors(zh_first: bool) -> None:
    chinese = passages(account("a", ["渡轮撤离"], "zh"), aliases())[0]
    english = passages(account("b", ["Ferries withdrew, evacuated"], "en"), aliases())[0]
    snow = passages(account("b", ["Snow fell"], "en"), aliases())[0]
    listed = ("渡轮", "撤离", "ferries", "withdrew", "evacuated", "snow", "fell")
    apart = {word: row.astype(np.float32) for word, row in zip(listed, np.eye(len(listed)), strict=True)}
    order = [chinese, english, snow] if zh_first else [english, chinese, snow]
    found = translated(order, apart).told
    places = {id(each): at for at, each in enumerate(order)}
    assert found[places[id(chinese)], places[id(english)]] > 0.4
    assert found[places[id(chinese)], places[id(snow)]] < 0.1


def test_the_dictionaries_can_be_had_in_memory_before_a_reader_asks() -> None:
    _entries.cache_clear()
    _dictionary.cache_clear()
    meaning_of.cache_clear()
    words.cache_clear()
    load_dictionaries()
    assert _entries.cache_info().currsize == _dictionary.cache_info().currsize == 1
