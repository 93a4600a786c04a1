"""A sentence cut at what a page marks in it."""

from __future__ import annotations

import pytest

from app.analysis.text import Span
from app.web.cuts import cut_at
from tests.analysis.test_counts import passage

TEXT = "Orn did not ask for 12 ferries."


@pytest.mark.parametrize(
    ("marked", "pieces"),
    [
        ([], [(TEXT, False)]),
        (["not"], [("Orn did ", False), ("not", True), (" ask for 12 ferries.", False)]),
        (["did not", "not ask"], [("Orn ", False), ("did not", True), (" ask for 12 ferries.", False)]),
        (["did not ask", "not"], [("Orn ", False), ("did not ask", True), (" for 12 ferries.", False)]),
        (
            ["not", "12 ferries"],
            [("Orn did ", False), ("not", True), (" ask for ", False), ("12 ferries", True), (".", False)],
        ),
    ],
)
def test_of_two_marks_that_overlap_the_first_stands_alone(
    marked: list[str], pieces: list[tuple[str, bool]]
) -> None:
    told = passage("a", "en", TEXT)
    begin = told.span.start
    spans = [Span(begin + TEXT.index(words), begin + TEXT.index(words) + len(words)) for words in marked]
    assert [(text, span is not None) for text, span in cut_at(told, spans)] == pieces
