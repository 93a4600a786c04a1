"""What one speaker is quoted with in two languages is shown as that, and is no difference."""

from __future__ import annotations

import pytest

from app.analysis.details import told_by
from app.analysis.differences import ATTRIBUTION, WORDING, Difference, differences
from app.analysis.passages import passages
from tests.accounts import aliases
from tests.analysis.test_candidates import TITLES, Told, compared
from tests.analysis.test_comparison import account

EN = (
    "en",
    '"The ferry to the islands will be a bridge and will never be closed again," President Lee Jae-myung said.',
)
EN_OTHERWISE = (
    "en",
    '"The ferry to the islands will be a bridge and will not be closed again," President Lee Jae-myung said.',
)
EN_PART = ("en", '"The ferry to the islands will be a bridge," President Lee Jae-myung said.')
KO = ("ko", '이재명 대통령은 "섬으로 가는 여객선은 다리가 될 것이며 다시는 닫히지 않을 것"이라고 말했다.')
KO_OTHERWISE = (
    "ko",
    '이재명 대통령은 "섬으로 가는 여객선은 다리가 될 것이고 다시는 멈추지 않을 것"이라고 말했다.',
)
ZH = ("zh", "李在明总统说：“通往岛屿的渡轮将成为桥梁，永远不会再关闭。”")

ZH_TRADITIONAL = ("zh", "李在明總統說：「通往島嶼的渡輪將成為橋樑，永遠不會再關閉。」")


def found(*accounts: Told) -> list[Difference]:
    """What differs in sentences that state the same."""
    members = [
        passages(account(key, [TITLES[lang], text], lang), aliases())[-1]
        for key, (lang, text) in zip("abcd", accounts, strict=False)
    ]
    return list(differences(members, aliases(), told_by(members, aliases())))


def told(*accounts: Told) -> list[tuple[str, bool, str]]:
    """The same: its kind, whether it is translated, and the accounts that have it."""
    return [
        (each.kind, each.translated, "".join(value.account for value in each.values))
        for each in found(*accounts)
    ]


@pytest.mark.parametrize(
    ("accounts", "expected"),
    [
        ((EN, KO), [(WORDING, True, "ab")]),
        ((KO, EN), [(WORDING, True, "ab")]),
        ((EN, ZH), [(WORDING, True, "ab")]),
        ((KO, ZH), [(WORDING, True, "ab")]),
        ((EN, KO, ZH), [(WORDING, True, "abc")]),
        ((EN, EN, KO), [(WORDING, True, "ac")]),
        ((EN, EN_PART, KO), [(WORDING, True, "ac")]),
        ((EN, KO, KO), [(WORDING, True, "ab")]),
        ((EN, EN_OTHERWISE, KO), [(WORDING, False, "ab"), (WORDING, True, "ac")]),
        ((EN, KO, KO_OTHERWISE), [(WORDING, False, "bc"), (WORDING, True, "ab")]),
        ((EN, EN_OTHERWISE), [(WORDING, False, "ab")]),
        ((KO, KO_OTHERWISE), [(WORDING, False, "ab")]),
        ((ZH, ZH_TRADITIONAL), []),
        ((EN, EN), []),
        ((EN, EN_PART), []),
    ],
)  # fmt: skip
def test_words_differ_within_a_language_and_are_told_apart_from_their_translation(
    accounts: tuple[Told, ...], expected: list[tuple[str, bool, str]]
) -> None:
    assert told(*accounts) == expected


def test_a_translation_is_no_conflict_of_its_statement_and_stands_with_it() -> None:
    [group] = compared(EN, KO).gathered
    assert group.conflicts == ()
    assert [each.kind for each in group.translated] == [WORDING]


QUILL = (
    "en",
    '"The ferry to the islands will be a bridge and will never be closed again," Governor Ada Quill said.',
)


@pytest.mark.parametrize(
    ("other", "is_another"),
    [
        (("ko", '에이다 퀼 지사는 "섬으로 가는 여객선은 다리가 될 것이며 다시는 닫히지 않을 것"이라고 말했다.'), False),
        (("zh", "“通往岛屿的渡轮将成为桥梁，永远不会再关闭。”州长阿达·奎尔说。"), False),
        (("zh", "“通往岛屿的渡轮将成为桥梁，永远不会再关闭。”港务局长罗建宁说。"), True),
    ],
)  # fmt: skip
def test_a_foreign_name_in_two_scripts_is_not_said_to_be_two(other: Told, *, is_another: bool) -> None:
    assert (ATTRIBUTION in [each.kind for each in compared(QUILL, other).candidates]) is is_another
