"""Nouns as heads of rows."""

from __future__ import annotations

import pytest

from app.web.plurals import in_many


@pytest.mark.parametrize(
    ("noun", "many"),
    [
        ("vessel", "vessels"), ("embassy", "embassies"), ("church", "churches"), ("policeman", "policemen"),
        ("woman", "women"), ("human", "humans"), ("German", "Germans"), ("Roman", "Romans"), ("rice", "rice"),
        ("seafood", "seafood"), ("life", "lives"), ("knife", "knives"), ("fishing boat", "fishing boats"),
        ("round of talks", "rounds of talks"), ("patrol aircraft", "patrol aircraft"), ("day", "days"),
    ],
)  # fmt: skip
def test_a_noun_is_told_in_many(noun: str, many: str) -> None:
    assert in_many(noun) == many
