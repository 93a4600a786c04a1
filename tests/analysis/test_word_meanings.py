"""Words across languages: which are read, and how much of one passage another tells."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.analysis.likeness import counted, features
from app.analysis.passages import Passage, passages
from app.analysis.word_meanings import (
    MOST_OF_PASSAGE,
    MOST_WORDS,
    common_words,
    translated,
    words,
    words_of_all,
)
from tests.accounts import aliases
from tests.analysis.test_comparison import account, laid


def cut(text: str, lang: str = "en", key: str = "a") -> Passage:
    return passages(account(key, [text], lang), aliases())[0]


@pytest.mark.parametrize(
    ("text", "lang", "read"),
    [
        ("The harbour's ferries were said to be late", "en", ("harbour", "ferries", "late")),
        ("항구에서 배 두 척이 멈췄다", "ko", ("항구에서", "척이", "멈췄다")),
        ("新しいフェリーが運航", "ja", ("フェリー", "運航")),
        ("港口的渡轮停运", "zh", ("港口", "渡轮", "停运")),
        ("双方没有同意移走任何设施", "zh", ("双方", "没有", "同意", "移走", "任何", "设施")),
        (
            "港務局發言人否認渡輪進入禁航區",
            "zh",
            ("港务局", "发言人", "否认", "渡轮", "进入", "禁航区"),
        ),
    ],
)
def test_words_that_mean_something_are_read(text: str, lang: str, read: tuple[str, ...]) -> None:
    assert words(text, lang) == read


def test_a_long_passage_is_read_in_part() -> None:
    assert len(words(" ".join(f"word{chr(97 + at % 26)}{'x' * (at // 26)}" for at in range(500)), "en")) == (
        MOST_OF_PASSAGE
    )


def test_the_words_that_most_texts_share_come_first_and_what_one_alone_has_is_not_among_them() -> None:
    texts = [
        ("en", "Ferries stopped. Ferries, ferries!"),
        ("en", "Harbour ferries stopped."),
        ("en", "Ferries left the harbour late."),
        ("ko", "여객선이 멈췄다"),
        ("ko", "여객선이 떠났다"),
    ]
    assert common_words(texts, 10) == ["ferries", "stopped", "harbour", "여객선이"]
    assert common_words(texts, 1) == ["ferries", "여객선이"]


def test_what_one_passage_tells_in_its_language_is_told_in_another() -> None:
    first = cut("Ferries stopped tonight.")
    second, third = cut("여객선 중단됐다.", "ko", "b"), cut("눈이 내렸다.", "ko", "b")
    vectors = {
        "ferries": (1, 0, 0, 0), "여객선": (1, 0, 0, 0), "stopped": (0, 1, 0, 0), "중단됐다": (0, 1, 0, 0),
        "tonight": (0, 0, 0, 1), "눈이": (0, 0, 1, 0), "내렸다": (0, 0, 1, 0.5),
    }  # fmt: skip
    found = translated(
        [first, second, third], {word: np.array(row, np.float32) for word, row in vectors.items()}
    )
    assert found.told[0, 1] > found.told[0, 2]
    assert found.told[1, 2] == found.standing[1, 2] == 0
    assert np.array_equal(found.told, found.told.T)


def test_figures_are_one_whatever_they_are_counted_in() -> None:
    people, bare = cut("가입자가 700만 명을 넘었다.", "ko"), cut("Subscribers passed the 7 million mark.")
    assert counted(people) & counted(bare)
    assert len(counted(cut("Growth of 15 to 20 percent is expected."))) == 2


def test_figures_that_round_to_one_are_near() -> None:
    one, other = cut("Exports came to $7.19 billion."), cut("Exports came to $7.2 billion.", key="b")
    found = features([one, other], None)
    assert found["figures"][0, 1] == 0 < found["figures_near"][0, 1]


@pytest.mark.parametrize(
    "text",
    [
        "In this image from a ship's camera, the mayor of Ambrook waves to the crew of the new ferry.",
        "Passengers wait beside the board of delayed ferries in the harbour of Ambrook, North Eastmark, 30 December 2025.",
    ],
)
def test_a_caption_is_not_compared(text: str) -> None:
    assert not cut(text).is_weighty
    assert cut(
        "The mayor of Ambrook said that the new ferry would sail on 30 December 2025 at the latest."
    ).is_weighty


def test_accounts_without_a_word_that_means_something_are_compared() -> None:
    found = laid(account("a", ["12 34. 56 78."]), account("b", ["ああ、そう。"], "ja"))
    assert found.statements == ()


def test_a_long_account_leaves_room_for_the_words_of_another_language() -> None:
    one = cut("Ferries stopped tonight.")
    many = [replace(one, raw=f"ferry{chr(97 + at % 26) * (1 + at // 26)}") for at in range(MOST_WORDS)]
    listed = words_of_all([*many, cut("여객선이 중단됐다.", "ko", "b")])
    assert "중단됐다" in listed
    assert len(listed) <= MOST_WORDS
