"""What is marked of one wording beside another: other words, and marks that tell something."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

import pytest

from app.analysis.changes import Piece, words_between
from app.web.wording import other_words, telling


def marked(old: str, new: str, find: Callable[[Iterable[Piece]], Iterator[int]]) -> list[str]:
    places = set(find(words_between(old, new, in_any_script=True)))
    ends = [at for at in range(1, len(new)) if (at in places) != (at - 1 in places)]
    return [new[start:end] for start, end in pairwise((0, *ends, len(new))) if start in places]


#: The shorter wording, the fuller one, and what of the fuller is marked though it has no other words.
MARKS = [
    ("We met friends there", "We met “friends” there", ["“", "”"]),
    ("We met ‘friends’ there", "We met “friends” there", []),
    ("We met 'friends' there", "We met 「friends」 there", []),
    ("After the talks we sailed", "After the talks, we sailed", []),
    ("They left; all came back", "They left - all came back", []),
    ("Did it rise. It did", "Did it rise? It did", ["?"]),
    ("We sail now. All of us", "We sail now! All of us", ["!"]),
    ("We sail to all ports", "We sail … to all ports", ["…"]),
    ("We sail ... to all ports", "We sail … to all ports", []),
    ("He said we sail", "(He) said we sail", ["(", ")"]),
    ("[He] said we sail", "(He) said we sail", []),
    ("It grew by 5 this year", "It grew by 5 % this year", ["%"]),
    ("It grew by 5 ％ this year", "It grew by 5 % this year", []),
    ("그는 우정을 말했다", "그는 ‘우정’을 말했다", ["‘", "’"]),
    ("배가 갔는가. 갔다", "배가 갔는가? 갔다", ["?"]),
    ("昨天会谈结束", "昨天「会谈」结束", ["「", "」"]),
    ("昨天会谈继续", "昨天，会谈继续", []),
]


@pytest.mark.parametrize(("shorter", "fuller", "expected"), MARKS)
def test_a_mark_that_only_the_fuller_wording_has_is_marked_there_if_it_tells_something(
    shorter: str, fuller: str, expected: list[str]
) -> None:
    assert marked(shorter, fuller, other_words) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("The talks began", "The talks ended", ["ended"]),
        ("The talks, began at sea", "The Talks began at sea", []),
        ("They sail in mid spring", "They sail in mid-spring", []),
        ("It grew by 35 m", "It grew by 3.5 m", ["3.5"]),
        ("두달 만에 왔다", "두 달 만에 왔다", []),
        ("그는 “우정”을 말했다", "그는 ‘우정’을 말했다", []),
        ("The boats sailed", "The boats sailed “home”", ["“home”"]),
        # one script of Chinese and the other
        ("船漏了，船長先下船。", "船漏了，船长不下船。", ["不"]),
        ("兩國結束會談", "两国结束会谈", []),
        ("兩周後簽署", "两週后签署", []),
        ("渡輪於2031年開航", "渡轮于2032年开航", ["2032"]),
        ("It rose 5 percent", "It rose 5% on", ["5% on"]),
        ("The boats “sailed”", "The boats sailed", []),
        ("It fell to 5 degrees", "It fell to -5 degrees", ["-5"]),
    ],
)
def test_other_words_are_marked_and_other_commas_are_not(old: str, new: str, expected: list[str]) -> None:
    assert marked(old, new, other_words) == expected


@pytest.mark.parametrize(
    ("one", "other"), [("“", "‘"), ("”,", "'"), (",", ""), ("。", "."), ("？", "?"), ("…", "..."), ("— ", "")]
)
def test_marks_of_one_meaning_tell_the_same(one: str, other: str) -> None:
    assert telling(one) == telling(other)


@pytest.mark.parametrize(
    ("one", "other"), [("“", ""), ("?", "."), ("%", ""), ("…", "."), ("(", "“"), ("!", "?")]
)
def test_marks_of_another_meaning_tell_another_thing(one: str, other: str) -> None:
    assert telling(one) != telling(other)


def test_a_not_that_the_fuller_wording_has_more_is_marked() -> None:
    pieces = list(words_between("Trust is paid in salt. ", "Trust is not paid in salt. "))
    assert [*other_words(pieces, only_replaced=True)] == [9, 10, 11]
