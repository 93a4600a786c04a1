"""What became of those who are counted, in words of three languages: the killed of one account are no injured of another."""

from __future__ import annotations

from app.analysis.acts import clause, part
from app.analysis.passages import Passage
from app.analysis.text import Span
from app.analysis.word_table import FATES, told_in

#: Of those who are killed or injured both are told, though a conjunction parts the clause there.
_TOGETHER = frozenset({"casualties"})


def fates_of(passage: Passage, span: Span) -> frozenset[str]:
    """Which fates the part of a clause that is a figure's own tells, or else all the clause: a verb may be of two."""
    own, every = (told_in(each(passage, span), passage.lang, FATES) for each in (part, clause))
    return own | (every & _TOGETHER) if own else every


def are_two_fates(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both tell some and none alike."""
    return bool(one and other) and one.isdisjoint(other)
