"""Who may be the same under two names, where accounts give them the same words."""

from __future__ import annotations

import pytest

from app.analysis.tellers import is_nameless, is_outlet, may_be_one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("이 후보자", "이나루"),
        ("항만청장", "김항구"),
        ("항구부 관계자", "김항구"),
        ("항구은행 관계자", "바다항구은행 관계자"),
        ("항만감사위", "항만감사위원회"),
        ("항구지법", "법원"),
        ("SM항구엔터", "에스엠항구엔터"),
        ("한 남성", "승객"),
        ("officials", "Han Seo-yun"),
        ("대통령실", "김항구"),
        ("나루지청", "나루항만노동지청"),
        ("제임스 나루키", "제임스 나르키"),
        ("the Harbour Board", "Harbour Board of Busan"),
    ],
)
def test_an_office_a_kind_or_a_part_of_a_name_may_be_who_is_named(one: str, other: str) -> None:
    assert may_be_one(one, other)
    assert may_be_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("박 후보자", "이나루"),
        ("김항구", "박나루"),
        ("김항구", "항구당"),
        ("항구당", "나루당"),
        ("재판부", "김항구"),
        ("제임스 나루키", "솔 마데로"),
        ("Kim Do-yeon", "Kim Min-ah"),
        ("Norwegian Foreign Ministry", "Kim Do-yeon"),
    ],
)
def test_two_names_are_two(one: str, other: str) -> None:
    assert not may_be_one(one, other)


def test_a_name_is_none_where_it_says_the_office_alone() -> None:
    assert is_nameless("항구부 관계자")
    assert not is_nameless("김항구")
    assert not is_nameless("김항구 관계자")
    assert not is_nameless("Han Seo-yun")


@pytest.mark.parametrize("name", ["항구통신", "로이터통신", "Reuters", "The Harbour Times"])
def test_an_outlet_that_relays_is_known(name: str) -> None:
    assert is_outlet(name)
    assert not is_outlet("Lee Na-ru")
