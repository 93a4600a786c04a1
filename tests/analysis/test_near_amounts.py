"""Whether two figures may be of one thing, by how far they are apart and by how much of their clauses is the same."""

from __future__ import annotations

import pytest

from app.analysis.details import Detail, figures_told
from app.analysis.near_amounts import near_figures
from app.analysis.passages import passages
from tests.accounts import aliases
from tests.analysis.test_comparison import account


def figure_of(sentence: str) -> Detail:
    (passage,) = passages(account(sentence, [sentence], "en"), aliases())
    (found,) = figures_told(passage, aliases())
    return found


@pytest.mark.parametrize(
    ("mine", "theirs", "sure", "likely"),
    [
        ("The standoff lasted six hours.", "The standoff lasted nine hours, he said.", True, False),
        ("The standoff lasted six hours.", "The standoff lasted 20 hours, he said.", False, False),
        ("The standoff lasted six hours.", "The blackout lasted nine hours, he said.", False, False),
        ("He spoke for five minutes.", "He spoke for six minutes.", False, False),
        (
            "The standoff off the northern reef lasted six hours.",
            "The standoff off the northern reef lasted nine hours.",
            True,
            True,
        ),
    ],
)
def test_short_sentences_tell_one_figure_only_where_they_surely_state_the_same(
    mine: str, theirs: str, sure: bool, likely: bool
) -> None:
    one, other = figure_of(mine), figure_of(theirs)
    assert near_figures(one, other, is_sure=True) == sure
    assert near_figures(one, other, is_sure=False) == likely
