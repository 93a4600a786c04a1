"""Quotations of accounts: the same words together, what only sounds alike apart."""

from __future__ import annotations

import pytest

from app.analysis.claimants import each_once
from app.analysis.cleaning import Segment
from app.analysis.passages import Account
from app.analysis.people import People, Speaker, slug_of
from app.analysis.quotes import quotes
from app.analysis.utterances import utterances


def account(key: str, text: str) -> Account:
    segments = (Segment("body", 0, len(text)),)
    return Account(key, text, segments, "en", None, quotes(text, segments, "en", People()))


@pytest.mark.parametrize(
    ("mine", "theirs", "together"),
    [
        ("We will act as a mediator of peace.", "They may serve as a mediator, a mediator for peace.", True),
        ("The ferry leaves before the tide does.", "The ferry leaves before the tide does.", True),
        (
            "We want to open a new phase in the development of Korea-Norway relations.",
            "It is the first year of the full restoration of Korea-Norway relations.",
            False,
        ),
        ("The ferry leaves before the tide does.", "Nobody paid for the pier.", False),
    ],
)
def test_the_same_words_stand_together(mine: str, theirs: str, together: bool) -> None:
    accounts = [account("a", f'"{mine}" said Han Seo-yun.'), account("b", f'"{theirs}" said Han Seo-yun.')]
    found = utterances(accounts)
    assert (found[0].accounts == 2) is together
    assert sorted(one.text for each in found for one in each.variants) == sorted([mine, theirs])


def test_scare_quotes_are_no_utterances() -> None:
    assert utterances([account("a", "The so-called “ferry tax” was dropped.")]) == ()


FERRY = "The two harbours will share pilots and dredgers from next spring."
BARGE = "No barge will wait longer than an hour at the northern lock."


def test_a_speech_stands_beside_each_of_its_sentences_that_another_account_quotes_alone() -> None:
    whole = account("a", f'"{FERRY} {BARGE}" said Han Seo-yun.')
    parts = account("b", f'"{FERRY}" said Han Seo-yun. The mayor listened. "{BARGE}" said Han Seo-yun.')
    found = utterances([whole, parts])
    assert [sorted(one.account for one in each.variants) for each in found] == [["a", "b"], ["a", "b"]]
    assert {one.text for each in found for one in each.variants if one.account == "b"} == {FERRY, BARGE}


def test_who_quotes_a_sentence_alone_does_not_stand_there_with_the_speech_again() -> None:
    both = account(
        "a", f'"{FERRY}" said Han Seo-yun. The mayor listened. "{FERRY} {BARGE}" said Han Seo-yun.'
    )
    found = utterances([both, account("b", f'"{BARGE}" said Han Seo-yun.')])
    assert sum(one.account == "b" for each in found for one in each.variants) == 1
    assert all(len({one.text for one in each.variants}) == len(each.variants) for each in found)


@pytest.mark.parametrize(
    ("named", "claimed"),
    [
        # one account each, or as many each: all of them
        ("A B", "A B"),
        ("B A", "B A"),
        ("A B C", "A B C"),
        ("A - B", "A B"),
        ("- A B", "A B"),
        ("A B -", "A B"),
        ("A A B B", "A B"),
        ("A B B A", "A B"),
        ("B A A B C", "B A"),
        ("A B - -", "A B"),
        ("C B A", "C B A"),
        ("A B C C B", "B C"),
        ("A B C D", "A B C D"),
        ("D A D A", "D A"),
        ("A A B B -", "A B"),
        # most of them, or all
        ("A", "A"),
        ("A A", "A"),
        ("A A B", "A"),
        ("A B B", "B"),
        ("B A A", "A"),
        ("A -", "A"),
        ("- A", "A"),
        ("A - -", "A"),
        ("A A A B B", "A"),
        ("A B C C", "C"),
        ("A A B C", "A"),
        ("A A - B", "A"),
        ("B - A A", "A"),
        ("A B A B A", "A"),
        ("- - A", "A"),
        ("- A A", "A"),
    ],
)
def test_a_quotation_is_claimed_for_all_whom_as_many_accounts_name(named: str, claimed: str) -> None:
    speakers = {"A": "Han Seo-yun", "B": "Bo Harrow", "C": "Ada Velling", "D": "Tom Reed"}
    accounts = [
        account(
            str(at),
            "“The ferry leaves before the tide does.”" + (f" said {speakers[each]}." if each != "-" else ""),
        )
        for at, each in enumerate(named.split())
    ]
    [found] = utterances(accounts)
    assert [each.name for each in found.claimed] == [speakers[each] for each in claimed.split()]


@pytest.mark.parametrize(
    ("named", "claimed"),
    [
        (("帕多·德林", "德林"), ["帕多·德林"]),
        (("德林", "帕多·德林"), ["帕多·德林"]),
        (("윤해린", "尹海麟"), ["윤해린"]),
        (("Han Seo-yun", "한서윤"), ["Han Seo-yun"]),
        (("帕多·德林", "裴成珉"), ["帕多·德林", "裴成珉"]),
        (("윤해린", "裴成珉"), ["윤해린", "裴成珉"]),
        (("Ada Velling", "Tom Reed"), ["Ada Velling", "Tom Reed"]),
        (("윤해린", "윤해숙"), ["윤해린", "윤해숙"]),
    ],
)
def test_two_spellings_of_one_name_are_one_claimant(named: tuple[str, ...], claimed: list[str]) -> None:
    assert [each.name for each in each_once([Speaker(slug_of(name), name) for name in named])] == claimed
