"""Whether terms stand near one another: counted in words, in their order, and not across a speaker's name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.analysis.boundaries import WordCount, count_words
from app.analysis.matching import Hit, NearPlan
from app.analysis.patterns import regex

#: Characters by which a Korean word behind the first term may be further off than one before it and still be
#: the one that is meant: what is described follows its description (민간 부문의 우호적 신뢰).
KOREAN_HEAD = 8
#: A quotation ends and its speaker is named: what follows is said by somebody else.
_SPEAKER = regex(
    r"""(?:[,.!?]["']|",?)\ (?:[\w.'-]+\ ){0,4}?
    (?:said|says|told|added|adds|noted|stressed|wrote|warned|asked|replied|argued|explained|remarked|stated)\b""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Ground:
    """A sentence on which distances are taken: its words, and the ends of quotations with a speaker."""

    text: str
    words: WordCount
    walls: tuple[int, ...]

    def chosen(self, first: Hit, groups: Sequence[Sequence[Hit]], rule: NearPlan) -> list[Hit]:
        """``first`` and one hit of each group that fulfil ``rule``, or nothing."""
        korean = "가" <= self.text[first.end - 1] <= "힣"
        for head in (KOREAN_HEAD, 0) if korean and not rule.ordered else (0,):
            chosen = _nearest(first, groups, head, ordered=rule.ordered)
            if chosen and self._holds(chosen, rule.within):
                return chosen
        return []

    def _holds(self, chosen: Sequence[Hit], within: int) -> bool:
        start, last = min(hit.start for hit in chosen), max(hit.start for hit in chosen)
        if self.words.between(start, last) > within:
            return False
        return not any(start < wall <= last for wall in self.walls)


def ground_of(folded: str, start: int, end: int) -> Ground:
    """The ground of the sentence ``folded[start:end]``."""
    walls: tuple[int, ...] = ()
    if folded.find('"', start, end) >= 0 or folded.find("'", start, end) >= 0:
        walls = tuple(match.start() for match in _SPEAKER.finditer(folded, start, end))
    return Ground(folded, count_words(folded, start, end), walls)


def overlap(one: Hit, other: Hit) -> bool:
    """Whether two hits share a character."""
    return one.start < other.end and other.start < one.end


def _nearest(first: Hit, groups: Sequence[Sequence[Hit]], head: int, *, ordered: bool) -> list[Hit]:
    """``first`` and the nearest free hit of each group, or nothing if a group has none."""
    chosen = [first]
    for group in groups:
        free = [hit for hit in group if not any(overlap(hit, other) for other in chosen)]
        if ordered:
            free = [hit for hit in free if hit.start >= chosen[-1].end]
        if not free:
            return []
        chosen.append(min(free, key=lambda hit: _distance(first, hit, head)))
    return chosen


def _distance(first: Hit, hit: Hit, head: int) -> int:
    return hit.start - first.start if hit.start > first.start else first.start - hit.start + head
