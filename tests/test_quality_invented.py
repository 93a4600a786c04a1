"""Chinese beside English and Korean: what invented accounts of ten matters state alike, against what is linked.

The accounts are made to mislead: each has sentences that are near to others and state something else, and what the
accounts contradict each other in counts as stated alike. So these figures are lower than those of real accounts in
test_quality_statements; no model was fitted on them. A second reader of three matters saw 70 of the 71 pairs that the
first had seen, and four more. Floors are never lowered.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations

import numpy as np
import pytest

from app.analysis.comparison import compare
from app.analysis.encoding import installed_encoder
from app.analysis.statements import Links, link, pairs_of, statements
from tests.accounts import Compared, aliases
from tests.invented import OPPOSITE, SET_ASIDE, TUNED, Matter, compared_in, matters, second_reader

PAIRS = ("zh-en", "zh-ko", "en-ko")
#: Of what is said to be the same: how much is; and how much of what is the same is said to be.
LINKS = {"zh-en": (0.86, 0.27), "zh-ko": (0.8, 0.13), "en-ko": (0.62, 0.16)}
#: Of sentences that have a counterpart, those that have it among the three nearest.
NEAREST = {"zh-en": 0.82, "zh-ko": 0.72, "en-ko": 0.74}


@cache
def linked(part: str) -> tuple[tuple[str, Compared, Links], ...]:
    """Every two accounts of a part, by their languages."""
    return tuple(
        (f"{each.read.one.source}-{each.read.other.source}", each, link(each.passages, each.meanings))
        for each in compared_in(part)
    )


def is_one_of_three(each: Compared, links: Links, at: int) -> bool:
    """Whether a counterpart of a passage is among the three of the other account that are likeliest for it."""
    account = each.passages[at].account
    others = [to for to, passage in enumerate(each.passages) if passage.account != account]
    nearest = sorted(others, key=lambda to: -links.likely[at, to])[:3]
    return any(each.grades.get((min(at, to), max(at, to)), 0) for to in nearest)


@pytest.mark.parametrize("pair", PAIRS)
def test_what_is_linked_is_the_same(pair: str) -> None:
    said = right = there = 0
    for languages, each, links in linked(TUNED):
        if languages == pair:
            for statement in statements(each.passages, links):
                found = [each.grades.get(places, 0) > 0 for places in pairs_of(statement, each.passages)]
                said, right = said + len(found), right + sum(found)
            there += sum(grade > 0 for grade in each.grades.values())
    print(f"\n{pair}: {said} said, {right} right, {there} there")
    assert right >= LINKS[pair][0] * said
    assert right >= LINKS[pair][1] * there


@pytest.mark.parametrize("pair", PAIRS)
def test_a_counterpart_is_among_the_three_nearest(pair: str) -> None:
    found = [
        is_one_of_three(each, links, at)
        for languages, each, links in linked(TUNED)
        if languages == pair
        for at in sorted({place for places, grade in each.grades.items() if grade for place in places})
    ]
    print(f"\n{pair}: {sum(found)} of {len(found)}")
    assert np.mean(found) >= NEAREST[pair]


#: Of contradicting claims those that stand side by side as such: 27 of 80, before deeds were read 4; of the 19 set aside 2, as
#: before, so unseen matters may have few of these deeds. Of 48 that a reader planted in ten articles of two further
#: matters, who had not seen the table, 28 stood there at the first look, 14 of 31 across languages.
SIDE_BY_SIDE = {TUNED: 27, SET_ASIDE: 2}


@pytest.mark.parametrize("part", SIDE_BY_SIDE)
def test_contradicting_claims_stand_side_by_side(part: str) -> None:
    found = [is_shown for matter in matters() if matter.part == part for is_shown in contradicted(matter)]
    print(f"\n{part}: {sum(found)} of {len(found)}")
    assert sum(found) >= SIDE_BY_SIDE[part]


def contradicted(matter: Matter) -> Iterator[bool]:
    """Whether what two accounts contradict each other in stands side by side in what differs or is worth checking."""
    for keys in combinations([each.account.key for each in matter.told.values()], 2):
        accounts = [each.account for each in matter.told.values() if each.account.key in keys]
        found = compare(accounts, aliases(), installed_encoder())
        shown = [{(each.account, each.passage.span) for each in one.row.noted} for one in found.candidates]
        shown += [
            {
                (each.account, each.span)
                for each in found.passages
                for one in denial.stands
                if one.account == each.account and one.span.overlaps(each.span)
            }
            for statement in found.statements
            for denial in statement.denials
        ]
        for told in matter.contradictions:
            places = [each for each in told.places if each[0] in keys]
            if told.kind == OPPOSITE and len({key for key, _, _ in places}) == len(keys):
                yield any(
                    all(
                        any(key == account and span.start <= start < span.end for account, span in row)
                        for key, start, _ in places
                    )
                    for row in shown
                )


def test_two_readers_saw_nearly_the_same() -> None:
    first = {each.name: each.same for each in matters()}
    agreed = both = 0
    for name, theirs in second_reader().items():
        mine, other = (
            {frozenset(((a, b), (c, d))) for a, b, c, d, _ in same} for same in (first[name], theirs)
        )
        agreed, both = agreed + len(mine & other), both + len(mine | other)
    assert agreed >= 0.93 * both


def test_some_matters_are_set_aside() -> None:
    assert {each.name for each in matters() if each.part == SET_ASIDE} == {"port-lease", "visa-rules"}
