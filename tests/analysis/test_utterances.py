"""Quotations of accounts: the same words together, what only sounds alike apart."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import Segment
from app.analysis.passages import Account
from app.analysis.people import People
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
