"""Which sentences of an account are held against those of others."""

from __future__ import annotations

import pytest

from app.analysis.passages import passages
from tests.accounts import aliases
from tests.analysis.test_comparison import account


def weighty(text: str) -> list[str]:
    """The sentences behind a headline that are compared."""
    cut = passages(account("a", ["Ferries of Lowport", text]), aliases())
    return [each.text for each in cut[1:] if each.is_weighty]


def test_every_sentence_of_a_quoted_speech_is_compared() -> None:
    speech = '"We came to the lower harbour with open minds. The pier must be a bridge. No skipper has anything to fear."'
    assert len(weighty(f"Han Seo-yun said: {speech}")) == 3


def test_a_few_common_words_are_compared_only_with_a_day_a_figure_or_a_quotation() -> None:
    assert weighty("A second round will be held there.") == []
    assert len(weighty("A second round will be held there on May 14.")) == 1


@pytest.mark.parametrize(
    ("sentence", "is_compared"),
    [
        ("Han Seo-yun speaks on the quay of the ferries in Lowport, North Eastmark, 3 March 2026.", False),
        ("Ferries wait in this image taken from the pier on Tuesday by the harbour office.", False),
        ("The ministers signed the accord on ferries and pilots in Lowport on Tuesday, 3 March 2026.", True),
        (
            "Envoys of Eastmark, Norway and Korea signed the accord on ferries in Lowport harbour, 3 March 2026.",
            True,
        ),
        (
            "There is no room for a ferry tax in this picture, the transport minister told skippers in Lowport.",
            True,
        ),
    ],
)
def test_a_caption_is_not_compared(sentence: str, is_compared: bool) -> None:
    assert bool(weighty(sentence)) is is_compared
