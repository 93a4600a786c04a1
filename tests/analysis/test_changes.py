"""What changed from one version of a text to the next."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.changes import MOST_COMPARED, Piece, changes, words_between

MARKS = {"same": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}


def written(pieces: Iterable[Piece]) -> str:
    """Words, removed ones in [-…-] and added ones in {+…+}."""
    return "".join(MARKS[piece.kind].format(piece.text) for piece in pieces)


def spoken(old: list[str], new: list[str]) -> list[str]:
    """Each paragraph as its kind and its words."""
    return [f"{change.kind}: {written(change.pieces)}" for change in changes(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (["They met."], ["They met."], ["same: They met."]),
        (["They met."], ["They met.", "It rained."], ["same: They met.", "added: {+It rained.+}"]),
        (["It rained.", "They met."], ["They met."], ["removed: [-It rained.-]", "same: They met."]),
        (
            ["The envoys met on Monday in Busan."],
            ["The envoys met on Friday in Busan."],
            ["changed: The envoys met on [-Monday -]{+Friday +}in Busan."],
        ),
        (["Rain fell."], ["Envoys met."], ["removed: [-Rain fell.-]", "added: {+Envoys met.+}"]),
        (["两国代表昨天会面"], ["两国代表今天会面"], ["changed: 两国代表[-昨-]{+今+}天会面"]),
        (
            ["특사단이 월요일 부산에서 만났다"],
            ["특사단이 금요일 부산에서 만났다"],
            ["changed: 특사단이 [-월요일 -]{+금요일 +}부산에서 만났다"],
        ),
        ([], [], []),
    ],
)
def test_paragraphs_and_the_words_within_them(old: list[str], new: list[str], expected: list[str]) -> None:
    assert spoken(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("After the talks we sailed", "After the talks, we sailed", "After the talks{+,+} we sailed"),
        ("The talks, began", "The talks ended", "The talks[-,-] [-began-]{+ended+}"),
        ("They met “friends” there", "They met friends there", "They met [-“-]friends[-”-] there"),
        ("They met “friends” there", "They met 'friends' there", "They met [-“-]{+'+}friends[-”-]{+'+} there"),
        ("The boats—all of them", "The boats, all of them", "The boats[-—-]{+, +}all of them"),
        ("It rose 5 percent", "It rose 5% on", "It rose [-5 percent-]{+5% on+}"),
        ("It fell to -5 degrees", "It fell to 5 degrees", "It fell to [--5 -]{+5 +}degrees"),
        ("A 3.5 m, pier", "A 35 m pier", "A [-3.5 -]{+35 +}m[-,-] pier"),
        ("어제 회담, 그리고 만찬", "어제 회담 그리고 만찬", "어제 회담[-,-] 그리고 만찬"),
        ("그는 ‘우정’ 을 말했다", "그는 “우정” 을 말했다", "그는 [-‘-]{+“+}우정[-’-]{+”+} 을 말했다"),
        ("昨天会谈，继续航行", "昨天会谈继续航行", "昨天会谈[-，-]继续航行"),
        ("自此，2031年起航", "自此2031年起航", "自此[-，-]2031年起航"),
        ("昨天「会谈」结束。", "昨天会谈结束", "昨天[-「-]会谈[-」-]结束[-。-]"),
    ],
)  # fmt: skip
def test_of_a_word_with_other_marks_at_its_edge_the_marks_alone_differ(
    old: str, new: str, expected: str
) -> None:
    assert written(words_between(old, new)) == expected


def test_the_scripts_of_chinese_differ_unless_either_will_do() -> None:
    old, new = "船長先下船", "船长不下船"
    assert written(words_between(old, new)) == "船[-長先-]{+长不+}下船"
    assert written(words_between(old, new, in_any_script=True)) == "船长[-先-]{+不+}下船"


LINES = st.lists(st.text("ab, “—的", min_size=1, max_size=12), max_size=8)


@given(LINES, LINES)
def test_both_versions_can_be_read_off_whole(old: list[str], new: list[str]) -> None:
    found = changes(old, new)
    for kept, version in (("removed", old), ("added", new)):
        read = ["".join(p.text for p in each.pieces if p.kind in ("same", kept)) for each in found if each.kind in ("same", "changed", kept)]  # fmt: skip
        assert read == version


def test_one_letter_over_and_over_is_compared_as_soon_as_any_other() -> None:
    found = changes(["的" * (MOST_COMPARED + 1), "的" * 4000], ["的" * MOST_COMPARED, "的的新" * 1300])
    assert {each.kind for each in found} <= {"changed", "removed", "added"}
