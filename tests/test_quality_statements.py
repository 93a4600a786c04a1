"""What readers say that real accounts state alike, against what is linked: floors that are never lowered.

The models were fitted on the tuned part, so their figures there flatter; the cross-validated ones stand beside the models
(app/analysis/link_models.py, `python -m tests.calibrate`). The part set aside was looked at once, when all was done.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import pytest

from app.analysis.statements import Links, link, pairs_of, statements
from tests.accounts import DRAWN, GOLDEN, MATTERS, Compared, compared, pairs_read
from tests.speech import AT_HAND, WHY_NOT

pytestmark = pytest.mark.skipif(not AT_HAND, reason=WHY_NOT)
SECOND = GOLDEN / "second_reader.jsonl"
WITHIN, ACROSS = False, True


@dataclass(frozen=True, slots=True)
class Score:
    """Pairs that are in one statement, those of them that a reader sees, and all that the reader sees."""

    said: int
    right: int
    there: int

    @property
    def precision(self) -> float:
        """How much of what is said is right."""
        return self.right / max(1, self.said)

    @property
    def recall(self) -> float:
        """How much of what is there is said."""
        return self.right / max(1, self.there)


@cache
def laid(part: str) -> tuple[tuple[Compared, Links], ...]:
    """Every pair of accounts of a part, linked."""
    read = compared([*pairs_read(DRAWN, part), *pairs_read(MATTERS, part)])
    return tuple((each, link(each.passages, each.vectors)) for each in read)


def scored(part: str, across: bool, file: str = "") -> Score:
    """The statements of a part, within a language or across two; ``file`` "drawn" or "matters" for one source only."""
    said = right = there = 0
    for each, links in laid(part):
        if each.read.is_across != across or (
            file and (file == "drawn") != each.read.group.startswith("drawn")
        ):
            continue
        for statement in statements(each.passages, links):
            found = [each.grades.get(pair, 0) > 0 for pair in pairs_of(statement, each.passages)]
            said, right = said + len(found), right + sum(found)
        there += sum(grade > 0 for grade in each.grades.values())
    return Score(said, right, there)


def nearest(part: str, across: bool, most: int = 3) -> Iterator[bool]:
    """For each passage that has a counterpart: whether one is among its nearest."""
    for each, links in laid(part):
        wanted = defaultdict(set)
        for (one, other), grade in each.grades.items():
            if grade and each.read.is_across == across:
                wanted[one].add(other)
                wanted[other].add(one)
        for place, others in wanted.items():
            if each.passages[place].is_weighty:
                yield bool(set(links.nearest(place, most)) & others)


@pytest.mark.parametrize(
    ("across", "precision", "recall"), [(WITHIN, 0.93, 0.36), (ACROSS, 0.83, 0.22)], ids=["within", "across"]
)
def test_statements_are_what_readers_call_the_same(across: bool, precision: float, recall: float) -> None:
    score = scored("tuned", across)
    for file in ("drawn", "matters"):
        part = scored("tuned", across, file)
        print(f"\n{file}: P {part.precision:.3f} R {part.recall:.3f} of {part.there}", end="")
    print(f"\nboth: P {score.precision:.3f} R {score.recall:.3f} of {score.there}")
    assert score.precision >= precision
    assert score.recall >= recall


@pytest.mark.parametrize(("across", "floor"), [(WITHIN, 0.9), (ACROSS, 0.85)], ids=["within", "across"])
def test_a_counterpart_is_among_the_three_nearest(across: bool, floor: float) -> None:
    found = list(nearest("tuned", across))
    print(f"\n{sum(found)} of {len(found)}: {sum(found) / len(found):.3f}")
    assert sum(found) / len(found) >= floor


@pytest.mark.parametrize(("across", "floor"), [(WITHIN, 0.88), (ACROSS, 0.75)], ids=["within", "across"])
def test_a_passage_near_to_nothing_is_in_one_account_only(across: bool, floor: float) -> None:
    alone = [
        not any(grade and at in pair for pair, grade in each.grades.items())
        for each, links in laid("tuned")
        if each.read.is_across == across
        for at, passage in enumerate(each.passages)
        if passage.is_weighty and not links.near[at].any()
    ]
    print(f"\n{sum(alone)} of {len(alone)}: {sum(alone) / len(alone):.3f}")
    assert sum(alone) / len(alone) >= floor


def test_two_readers_agree_on_what_is_the_same() -> None:
    first = {each.group: each.same for part in ("tuned", "set-aside") for each in pairs_read(DRAWN, part)}
    both = said = 0
    for each in pairs_read(SECOND, "second"):
        mine, theirs = ({pair[:2] for pair in same} for same in (first[each.group], each.same))
        both, said = both + 2 * len(mine & theirs), said + len(mine) + len(theirs)
    print(f"\ntwo readers: F {both / said:.3f}")
    assert both / said > 0.95
