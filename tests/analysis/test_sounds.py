"""A name is heard in both scripts."""

from __future__ import annotations

import pytest

from app.analysis.sounds import sounds


@pytest.mark.parametrize(
    ("latin", "hangul"),
    [
        ("Hanwha", "한화는"),
        ("Danielle", "다니엘에게"),
        ("Poland", "폴란드와"),
        ("Kang Hoon-sik", "강훈식"),
        ("Zelenskyy", "젤렌스키"),
        ("Maduro", "마두로"),
    ],
)
def test_a_name_sounds_alike_in_both_scripts(latin: str, hangul: str) -> None:
    assert sounds(f"Then {latin} left.", "en") & sounds(f"이어 {hangul} 떠났다.", "ko")


def test_what_is_no_name_is_not_heard() -> None:
    assert sounds("then he left the building again", "en") == frozenset()


def test_two_consonants_are_too_few_to_tell_a_name() -> None:
    assert sounds("Ador", "en") == frozenset()


def test_a_long_run_of_letters_is_heard_only_at_its_beginning() -> None:
    assert max(map(len, sounds("가나다라마바사" * 1000, "ko"))) <= 12
