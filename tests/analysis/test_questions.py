"""What is asked in a transcript, and which words answer it."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import segment
from app.analysis.turns import questions
from tests.analysis.test_turns import ANSWERED, BRIEFING, ON_AIR, PALACE, REPORT

IN_TWO = """Department Press Briefing, March 12, 2031
QUESTION: The ferries lie still.
The harbour office has said nothing of them since Friday, and nor have you.
MS QUILL: I have nothing to announce.
QUESTION: Anything at all?
QUESTION: Or next week?
MS QUILL: We will see.
And that is all.
QUESTION: Thank you."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            IN_TWO,
            [
                (
                    "The ferries lie still. The harbour office has said nothing of them since Friday, and nor have you.",
                    "I have nothing to announce.",
                ),
                ("Anything at all?", None),
                ("Or next week?", "We will see."),
                ("Thank you.", None),
            ],
        ),
        (ANSWERED, [("据报道，渡轮被扣押，中方对此有何评论？", "中方对有关情况不了解。")]),
        (PALACE, [("Admiral, are four people missing?", "The number we have is three.")]),
        (REPORT, []),
    ],
)
def test_a_question_has_all_its_paragraphs_and_the_first_of_its_answer(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    found = questions(text, segment(text))
    assert [
        (" ".join(each.span.of(text).split()), each.answer.of(text) if each.answer else None)
        for each in found
    ] == expected


@pytest.mark.parametrize(("text", "count"), [(BRIEFING, 3), (ON_AIR, 0), (REPORT, 0)])
def test_questions_are_counted_where_somebody_asks(text: str, count: int) -> None:
    assert len(questions(text, segment(text))) == count
