"""What a comparison loads is in memory before anybody asks for one."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from subprocess import run
from typing import Any

import numpy as np
import pytest

from app.analysis import statements
from app.analysis.comparison import Comparison
from app.analysis.encoded_together import Vectors
from app.analysis.encoding import is_installed
from app.analysis.likeness import features
from app.analysis.passages import Passage
from app.settings import ROOT
from app.web import comparer
from app.web.comparer import Comparer
from tests.accounts import aliases
from tests.invented import matters

#: Compares what was invented in three languages, in a program of its own, and says which parts of libraries came of it.
FIRST = """
import gc, sys
from app.analysis.patterns import Late
from app.analysis.encoding import installed_encoder
from app.web.comparer import Comparer
from tests.accounts import aliases
from tests.invented import matters

comparer = Comparer(aliases())
comparer.warm()
before, patterns = set(sys.modules), [each for each in gc.get_objects() if isinstance(each, Late)]
comparer._laid([told.account for told in matters()[0].told.values()])
print(*sorted(set(sys.modules) - before))
print("pypinyin" in before, "rjieba" in before, all("compiled" in vars(each) for each in patterns))
"""


@pytest.mark.skipif(not is_installed(), reason="no sentence encoder is installed")
def test_the_first_comparison_that_is_asked_for_loads_nothing() -> None:
    said = run([sys.executable, "-c", FIRST], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert said.splitlines() == ["", "True True True"]


class Listening:
    """An encoder that keeps what it was asked."""

    name = "listening/1"

    def __init__(self) -> None:
        self.asked: list[Sequence[str]] = []

    def encode(self, sentences: Sequence[str]) -> Vectors:
        return np.zeros((len(sentences), 1), dtype=np.float32)

    def encode_words(self, words: Sequence[str]) -> Vectors:
        self.asked.append(words)
        return self.encode(words)


def test_words_that_articles_share_are_learnt_a_few_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = Listening()
    monkeypatch.setattr(comparer, "installed_encoder", lambda: encoder)
    monkeypatch.setattr(comparer, "AT_ONCE", 2)
    Comparer(aliases()).learn([("en", "Ferries left Orn late tonight.")] * 2 + [("en", "Alone.")])
    assert encoder.asked == [["ferries", "left"], ["orn", "late"], ["tonight"]]


def test_without_an_encoder_nothing_is_read_ahead() -> None:
    def never() -> Sequence[tuple[str, str]]:
        raise AssertionError

    Comparer(aliases(), with_vectors=False).learn(each for _ in range(1) for each in never())


@pytest.mark.parametrize("with_vectors", [True, False], ids=["vectors", "words"])
def test_two_accounts_are_weighed_once_whatever_stands_beside_them(
    monkeypatch: pytest.MonkeyPatch, with_vectors: bool
) -> None:
    weighed: list[int] = []

    def counted(passages: Sequence[Passage], *asked: Any) -> Any:
        weighed.append(len(passages))
        return features(passages, *asked)

    monkeypatch.setattr(statements, "features", counted)
    one, two, three = (told.account for told in matters()[0].told.values())
    comparing = Comparer(aliases(), with_vectors=with_vectors)
    first = comparing._laid((one, two, three))
    assert len(weighed) == 3
    again = comparing._laid((three, one, two))
    assert len(weighed) == 3
    alone = Comparer(aliases(), with_vectors=with_vectors)._laid((three, one, two))
    assert len(weighed) == 6
    assert told_by(again) == told_by(alone) == told_by(first)
    comparing._laid((replace(one, text=one.text.replace("30", "40")), two))
    assert len(weighed) == 7


def told_by(found: Comparison) -> set[frozenset[tuple[str, int]]]:
    """The statements of a comparison, each as its passages."""
    return {
        frozenset(
            (found.passages[at].account, found.passages[at].span.start) for at in each.statement.members
        )
        for each in found.gathered
    }
