"""Words that tell two things apart of which all else is told alike: a beginning and an end, exports and imports, two places."""

from __future__ import annotations

import re
from itertools import chain

from app.analysis.acts import clause
from app.analysis.calendar_words import MONTHS
from app.analysis.details import Detail
from app.analysis.word_table import told_in

#: Words of which only one of two sentences has one, and the other its counterpart, where both are of one thing in all else:
#: lines of the table, so that they tell sentences of two languages apart too.
_COUNTERPARTS: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(one), frozenset(other))
    for one, other in (
        (("begun", "opened"), ("ended", "closed")),
        (("exported",), ("imported",)),
        (("far",), ("high",)),
        (("for",), ("against",)),
        (("risen",), ("fallen",)),
        (("met",), ("at table", "called")),
        (("children",), ("adults",)),
        (("directors",), ("ministers",)),
    )
)
_EITHER = frozenset(chain.from_iterable(chain.from_iterable(_COUNTERPARTS)))
#: What begins like a name and is none, as the months, which are part of what differs.
_NAME = re.compile(r"[“‘\"'(]?([A-Z][a-z]{2,})")
_NO_NAMES = frozenset(
    [name.title() for name in MONTHS if name.isascii()]
    + ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    + ["President", "Minister", "Prime", "Foreign", "Secretary", "Government", "State", "The"]
)
#: A town or a province, 서울시, 강원도; a party's or a firm's name is told by many.
_PLACE = re.compile(r"(?<![가-힣])([가-힣]{2,4}[시도군])(?=[은는이가의 ])")


def _named_beside(each: Detail) -> frozenset[str]:
    """The names of its clause in English, but for the word that begins it; whoever says so stands behind a comma. In
    Korean its towns.
    """
    if each.passage.lang != "en":
        return frozenset(_PLACE.findall(clause(each.passage, each.span)))
    words = clause(each.passage, each.span).split()[1:]
    return frozenset(found[1] for found in map(_NAME.match, words) if found and found[1] not in _NO_NAMES)


def are_of_two(one: Detail, other: Detail) -> bool:
    """Whether words that only one sentence has tell two things apart: each clause names somebody or some place that
    the other does not, or one tells of a beginning, an export, a rise where the other tells of an end, an import, a fall.
    """
    mine, theirs = _named_beside(one), _named_beside(other)
    return bool(mine - theirs and theirs - mine) or are_counterparts(one, other)


def are_counterparts(one: Detail, other: Detail) -> bool:
    """Whether one tells of a beginning, an export, a rise where the other tells of an end, an import, a fall; in whichever
    languages.
    """
    mine, theirs = (told_in(each.passage.raw, each.passage.lang, _EITHER) for each in (one, other))
    return any(_are_parted(mine, theirs, pair) or _are_parted(theirs, mine, pair) for pair in _COUNTERPARTS)


def _are_parted(
    mine: frozenset[str], theirs: frozenset[str], pair: tuple[frozenset[str], frozenset[str]]
) -> bool:
    """Whether one tells the first of a pair alone, and the other the second alone."""
    first, second = pair
    return bool(mine & first and theirs & second) and not (mine & second or theirs & first)
