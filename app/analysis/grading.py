"""How much of an article a topic takes: mentioned, covered, focus."""

from __future__ import annotations

from dataclasses import dataclass

#: Evidence sentences that make a topic covered, and the fewest that can make it the focus.
COVERED = 2
FOCUS = 3
#: Share of the body's sentences: set on five hand-graded accounts of one summit (16 to 36 sentences each),
#: where topics in focus take .22 or more, or open the article and take .12 or more.
FOCUS_SHARE = 0.22
LEAD_SHARE = 0.12
#: A text of so few sentences is a brief: title and one sentence are all it has.
BRIEF = 3


@dataclass(frozen=True, slots=True)
class Weight:
    """What grading looks at: distinct sentences with evidence, of the body and in all, and where."""

    sentences: int
    in_body: int
    body: int
    in_title: bool
    in_lead: bool


def grade(weight: Weight) -> str:
    """One of GRADES for a topic with at least one sentence of evidence."""
    if weight.body <= BRIEF and weight.in_title and weight.in_body:
        return "focus"
    share = weight.in_body / max(weight.body, 1)
    leads = weight.in_title or (weight.in_lead and share >= LEAD_SHARE)
    if weight.sentences >= FOCUS and (share >= FOCUS_SHARE or leads):
        return "focus"
    return "covered" if weight.sentences >= COVERED else "mentioned"
