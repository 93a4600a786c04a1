"""Words in lines: what fits, where lines break in each writing, and what XML can hold."""

from __future__ import annotations

import pytest

from app.web.pictures.measure import Face, Words, balanced, fitted, plain, width, wrapped

FACE = Face("sans", 10)


def lines_of(text: str, room: float, most: int = 100) -> list[str]:
    return ["".join(each.text for each in line) for line in wrapped(text, FACE, room, most)]


@pytest.mark.parametrize("family", ["sans", "serif"])
def test_wide_letters_fill_a_square_and_accents_add_nothing_of_their_own(family: str) -> None:
    face = Face(family, 10)
    assert width("항구", face) == width("港口", face) == 20
    assert width("e\u0301", face) == width("e", face)
    assert width("é", face) >= width("e", face)
    assert width("harbour", Face(family, 10, bold=True)) >= width("harbour", face)


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("Envoys meet by the harbour", 80, ["Envoys meet", "by the harbour"]),
        ("특사단 항구에서 만나", 60, ["특사단", "항구에서", "만나"]),
        ("使節團在港口會面", 45, ["使節團在", "港口會面"]),
        ("港口、使節會面。", 21, ["港", "口、", "使節", "會", "面。"]),
        ("「港口」會面", 21, ["「港", "口」", "會面"]),
        ("https://a.example/harbour?day=1", 70, ["https://", "a.example/", "harbour?", "day=1"]),
        ("港口のフェリーが", 55, ["港口の", "フェリーが"]),
        ("Harbour\u00a0Daily by day", 75, ["Harbour\u00a0Daily", "by day"]),
        ("  too   many\n\tspaces ", 100, ["too many spaces"]),
        ("", 100, []),
    ],
)
def test_lines_break_where_readers_expect_it(text: str, room: float, lines: list[str]) -> None:
    assert lines_of(text, room) == lines


@pytest.mark.parametrize(
    "text", ["x" * 500, "한" * 500, "a\u0301" * 300, "long-" * 90, "W" * 7 + " " + "m" * 400]
)
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text: str) -> None:
    lines = lines_of(text, 57)
    assert all(width(line, FACE) <= 57 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert not [line for line in lines if line.startswith("\u0301")]


def test_what_is_cut_says_so_and_still_fits() -> None:
    lines = lines_of("Envoys meet by the harbour and leave again", 80, 2)
    assert lines[-1].endswith("…")
    assert len(lines) == 2
    assert width(lines[-1], FACE) <= 80
    assert fitted("Envoys", FACE, 100) == "Envoys"
    assert fitted("Envoys", FACE, 3) == "…"
    assert fitted("", FACE, 3) == ""


def test_words_keep_their_appearance_across_lines() -> None:
    found = wrapped([Words("Envoys "), Words("meet by the harbour", bold=True), Words(" today")], FACE, 80)
    assert [[(each.text, each.bold) for each in line] for line in found] == [
        [("Envoys ", False), ("meet", True)],
        [("by the", True)],
        [("harbour", True), (" today", False)],
    ]


def test_balanced_lines_are_as_many_and_leave_no_word_alone() -> None:
    text = "Envoys meet by the harbour and talk until the rain is over at last"
    plainly, evenly = (
        ["".join(w.text for w in line) for line in cut(text, FACE, 285)] for cut in (wrapped, balanced)
    )
    assert len(plainly) == len(evenly) == 2
    assert len(evenly[1]) > len(plainly[1])
    assert " ".join(evenly) == text


def test_letters_that_xml_cannot_hold_are_spaces() -> None:
    assert plain("a\x00b\x1bc\ufffed\u2028e") == "a b c d e"
    assert lines_of("a\x00b\ufffec", 100) == ["a b c"]
