"""The words of a figure or a day as a row shows them: without what is cut from another word, in their sentence or clause."""

from __future__ import annotations

import re

from app.analysis.acts import clause_around
from app.analysis.figure import Figure
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.sameness import units, weight
from app.analysis.text import Span

#: Characters of a sentence that is shown whole; of a longer one only the clause is. East Asian ones say more with each.
WHOLE, WHOLE_EAST = 180, 90
_SPACES = regex(r"\s+")
_EAST = frozenset(("ko", "zh", "ja"))
#: Characters before a number in which the word beside it stands.
BESIDE = 30
#: So heavy is a word beside a number that two accounts have of one thing.
TELLING = 5.0
_LAST_WORD, _FIRST_WORD = regex(r"[^\W\d_]+(?=\W{0,2}$)"), regex(r"\W{0,2}([^\W\d_]+)")
#: Words that only lead to what is counted: 17 of the 27 members.
_LEADING = regex(r"\s+(?:out\s+)?of(?:\s+(?:the|these|those|its|his|her|their|our))?\s*$|\s+$")
#: A measure that a hyphen ties to what it describes: 10-year bond yields; and an age of which the end is cut: 19-year-old.
_DESCRIBING = regex(r"(?:.*\s)?[\w.,]+-[a-z]+(?=\s)", re.DOTALL)
_OLD = regex(r"-olds?\b")


def told(passage: Passage, figure: Figure) -> Span:
    """Where the words of a figure stand: the number with its unit and with what it counts."""
    start, end = figure.span.start - passage.span.start, figure.span.end - passage.span.start
    words = passage.raw[start:end]
    if old := _OLD.match(passage.raw, end):
        return Span(figure.span.start, passage.span.start + old.end())
    if passage.lang != "en":
        return figure.span
    tied = _DESCRIBING.match(words) if figure.unit else None
    kept = tied[0] if tied else _LEADING.sub("", words)
    return Span(figure.span.start, figure.span.start + len(kept))


def is_long(passage: Passage) -> bool:
    """Whether a sentence is too long to be shown whole beside others."""
    return len(passage.text) > (WHOLE_EAST if passage.lang in _EAST else WHOLE)


def around(passage: Passage, span: Span) -> tuple[str, str, str]:
    """The words of a value, with the sentence on either side of them, or the clause of a long one, dots where it is cut."""
    sentence = passage.text
    if is_long(passage):
        before, words, behind = clause_around(passage, span)
        if not sentence.startswith(f"{before}{words}"):
            before = f"… {before.lstrip()}"
        return before, words, behind if sentence.endswith(f"{words}{behind}") else f"{behind.rstrip()} …"
    start, end = span.start - passage.span.start, span.end - passage.span.start
    before, words, behind = (
        _SPACES.sub(" ", each) for each in (passage.raw[:start], passage.raw[start:end], passage.raw[end:])
    )
    return before.lstrip(), words, behind.rstrip()


def words_beside(passage: Passage, span: Span) -> frozenset[str]:
    """What the words right before and right behind a value tell."""
    start, end = span.start - passage.span.start, span.end - passage.span.start
    before, behind = (
        _LAST_WORD.search(passage.raw[max(0, start - BESIDE) : start]),
        _FIRST_WORD.match(passage.raw, end),
    )
    found = units(f"{before[0] if before else ''} {behind[1] if behind else ''}")
    return frozenset(each for each in found if weight((each,)) >= TELLING)
