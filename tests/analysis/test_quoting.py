"""Which stretches stand between quotation marks, however carelessly these were set."""

from __future__ import annotations

import pytest

from app.analysis.quoting import quoted


def found(text: str) -> list[str]:
    return [each.span.of(text) for each in quoted(text)]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('특사는 " 항구를 열겠다"라며 "배를 보내겠다"고 말했다.', ["항구를 열겠다", "배를 보내겠다"]),
        ('특사는 항구를 열겠다"라며 "배를 보내겠다"고 말했다.', ["배를 보내겠다"]),
        ("특사는 항구를 열겠다”며 “배를 보내겠다”고 말했다.", ["배를 보내겠다"]),
    ],
)
def test_what_follows_speech_is_never_taken_for_speech(text: str, inside: list[str]) -> None:
    assert [each.span.of(text) for each in quoted(text)] == inside


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We met,” she said.", ["We met,"]),
        ('"We met," she said. "It rained."', ["We met,", "It rained."]),
        ("He said, ”We met.“ Then he left.", ["We met."]),
        ("He said ‘we met’ and left.", ["we met"]),
        ("The envoys' ship didn't sail; 'twas late.", []),
        ("It was the ’90s, the envoys’ best years.", []),
        ("“He said ‘no’ to me,” she told us.", ["He said ‘no’ to me,", "no"]),
        ("\"She called it 'a gift',\" he said.", ["She called it 'a gift',", "a gift"]),
        ("「会談は有益だった」と述べた。『白書』も出た。", ["会談は有益だった", "白書"]),
        ("外交部表示：“双方举行了会谈。”", ["双方举行了会谈。"]),
        ('그는 "만났다"고 말했다.이어 "비가 왔다"고 했다.', ["만났다", "비가 왔다"]),
        ("‘체포’ 소식에 “말도 안 된다”고 했다", ["체포", "말도 안 된다"]),
        ('정부는 "‘특별한 날’이었다"며 웃었다.', ["‘특별한 날’이었다", "특별한 날"]),
        ("‘2차 회담’을 연다", ["2차 회담"]),
        ('與 "비가 온다"…해가 뜬다"', ["비가 온다", "해가 뜬다"]),
        ('A board of 5" by 7" was used.', []),
        ('The "" stands for nothing.', []),
        ("&quot;We met,&quot; she said.", ["We met,"]),
    ],
)
def test_what_stands_between_marks_is_found(text: str, expected: list[str]) -> None:
    assert found(text) == expected


def test_speech_that_is_never_closed_ends_with_its_sentence() -> None:
    only = quoted("He said: “We met. The rain fell.")
    assert [(each.span.start, each.open) for each in only] == [(10, True)]
    assert only[0].span.end == 17


def test_speech_that_goes_on_in_the_next_paragraph_is_open_at_the_end_of_this_one() -> None:
    text = "“We met. It rained.\n“Then we left,” he said."
    assert [(each.span.of(text), each.open) for each in quoted(text)] == [
        ("We met. It rained.", True),
        ("Then we left,", False),
    ]


def test_one_inside_another_knows_its_depth() -> None:
    assert [each.depth for each in quoted("“He said ‘no’ twice,” she said.")] == [0, 1]


def test_many_marks_cost_little() -> None:
    assert len(quoted("“a” " * 20_000)) == 20_000
    assert quoted("“" * 20_000) == ()
