"""Of one statement: which accounts tell a deed as done, and which as not done, in whichever languages."""

from __future__ import annotations

import pytest

from app.analysis.denied_deeds import denied_deeds
from app.analysis.passages import passages
from tests.accounts import aliases
from tests.analysis.test_comparison import account
from tests.analysis.test_denials import passage

Told = tuple[str, str]


def stands(*texts: Told) -> list[list[tuple[str, bool]]]:
    members = [passage(str(at), text, lang) for at, (text, lang) in enumerate(texts)]
    return [[(one.text, one.denies) for one in each.stands] for each in denied_deeds(members)]


@pytest.mark.parametrize(
    ("mine", "theirs", "words"),
    [
        (
            ("The two delegations signed the harbour protocol at noon.", "en"),
            ("不过，双方尚未签署港口议定书。", "zh"),
            [("signed", False), ("尚未签署", True)],
        ),
        (
            ("Nor did the two sides extend the truce on the river.", "en"),
            ("양측은 강의 휴전을 연장했다.", "ko"),
            [("Nor did the two sides extend", True), ("연장했다", False)],
        ),
    ],
)
def test_a_deed_that_one_account_tells_and_another_says_was_not_done_is_said_and_denied(
    mine: Told, theirs: Told, words: list[tuple[str, bool]]
) -> None:
    assert stands(mine, theirs) == [words]


def test_every_account_stands_on_its_side() -> None:
    done = ("Orn signed the harbour protocol at noon.", "en")
    not_done = ("双方尚未签署港口议定书。", "zh")
    (found,) = stands(done, not_done, ("오른은 항만 의정서에 서명했다.", "ko"))
    assert [denies for _, denies in found] == [False, True, False]
    assert stands(done, not_done, ("雙方代表簽署港口議定書。", "zh")) == []


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("Orn signed the protocol.", "en"), ("双方签署议定书。", "zh")),
        (("Orn did not sign the protocol.", "en"), ("双方尚未签署议定书。", "zh")),
        (("Orn will sign the protocol in May.", "en"), ("双方尚未签署议定书。", "zh")),
        (("Orn signed the protocol.", "en"), ("如果奥方不签署议定书，会谈将中止。", "zh")),
        (("Did Orn sign the protocol?", "en"), ("双方尚未签署议定书。", "zh")),
        (("Orn denied that it had signed the protocol.", "en"), ("双方尚未签署议定书。", "zh")),
        (("雙方代表在中午簽署港口議定書。", "zh"), ("不过，双方尚未签署港口议定书。", "zh")),
        (("Orn signed the protocol on fish.", "en"), ("Orn did not sign the protocol on ferries.", "en")),
        (("Orn did not sign the protocol until noon.", "en"), ("奥方签署了议定书。", "zh")),
        (("Orn had never before signed the protocol.", "en"), ("奥方签署了议定书。", "zh")),
        (("Orn did not sign the protocol on May 3.", "en"), ("奥方5月4日签署了议定书。", "zh")),
        (("Orn did not urge Tolvik to sign the protocol.", "en"), ("双方签署了议定书。", "zh")),
        (("Orn did not release all the sailors; not all were freed.", "en"), ("奥方释放了船员。", "zh")),
        (("The pier was closed for a day.", "en"), ("双方重新开放了码头。", "zh")),
    ],
)
def test_accounts_that_agree_and_what_is_to_come_or_in_case_are_no_denial(mine: Told, theirs: Told) -> None:
    assert stands(mine, theirs) == []


def test_an_account_that_tells_both_stands_on_no_side() -> None:
    members = [
        passage("a", "Orn signed the first protocol and did not sign the second.", "en"),
        passage("b", "双方尚未签署议定书。", "zh"),
    ]
    assert list(denied_deeds(members)) == []


def test_a_headline_is_no_side() -> None:
    said = "Orn signs the harbour protocol"
    headline, body = passages(account("a", [said, f"{said}."], "en"), aliases())
    denied = passage("b", "双方尚未签署议定书。", "zh")
    assert list(denied_deeds([headline, denied])) == []
    assert len(list(denied_deeds([body, denied]))) == 1
