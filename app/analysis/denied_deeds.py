"""Statements in which accounts of one language tell a deed of the table and those of another that it was not done."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from app.analysis.acts import may_be_one_time
from app.analysis.attribution import HEADLINE_ROLES
from app.analysis.denial_words import asks, is_of_court
from app.analysis.denials import Denial, Stand, in_order, stand_of
from app.analysis.denied_limits import bounds
from app.analysis.opposed import Deed, deeds_in
from app.analysis.passages import Passage
from app.analysis.rebuttals import words_of_denial
from app.analysis.said_not import UNTIL
from app.analysis.things_done_to import are_done_to_two
from app.analysis.things_left import clause_around


def denied_deeds(members: Sequence[Passage]) -> Iterator[Denial]:
    """The first deed that passages of one statement tell in accounts of one language as done and in those of another as not
    done; an account that has both stands on no side, nor a sentence that denies something in other words. Within a language verbs are
    compared, and what they are done to: see ``denials``. Headlines are not read, which cut the "not" off.

    Of the 80 opposite claims of the tuned invented matters three are told so, and nothing else; of 23 that a reader planted in two
    further matters four, and nothing else, and of 46 of another reader twelve, after the table had learnt from them; in 1,442 statements of press accounts none.
    """
    told: dict[str, dict[str, list[tuple[Passage, Deed]]]] = defaultdict(lambda: defaultdict(list))
    for each in members:
        if not (each.role in HEADLINE_ROLES or asks(each) or is_of_court(each)):
            for deed in deeds_in(each.raw, each.lang):
                told[deed.name][each.account].append((each, deed))
    for accounts in told.values():
        if stands := _stands(accounts):
            yield in_order(members, stands)
            return


def _stands(accounts: Mapping[str, Sequence[tuple[Passage, Deed]]]) -> list[Stand]:
    """What each account has of a deed, if some tell it as done and others as not done."""
    sides = {account: {deed.is_done for _, deed in told} for account, told in accounts.items()}
    firsts = [told[0] for account, told in accounts.items() if len(sides[account]) == 1]
    firsts = [(each, deed) for each, deed in firsts if not (deed.is_done and words_of_denial(each))]
    done, not_done = ({each.lang for each, deed in firsts if deed.is_done == side} for side in (True, False))
    if not (done and not_done and done.isdisjoint(not_done)):
        return []
    if not all(_is_of_the_whole(each, deed, firsts) for each, deed in firsts if not deed.is_done):
        return []
    if _are_of_two_things(firsts):
        return []
    days = [frozenset(day.value for day in each.dates if day.value) for each, _ in firsts]
    if not all(may_be_one_time(one, other) for one, other in combinations(days, 2)):
        return []
    return [stand_of(each, deed.words, denies=not deed.is_done) for each, deed in firsts]


def _are_of_two_things(firsts: Sequence[tuple[Passage, Deed]]) -> bool:
    """Whether one tells a deed of a thing and another says of another thing that it was not done to that."""
    ends = [(deed.name, deed.is_done, (each.raw, deed.words, each.lang)) for each, deed in firsts]
    return any(
        one != other and are_done_to_two(name, mine, theirs)
        for (name, one, mine), (_, other, theirs) in combinations(ends, 2)
    )


def _is_of_the_whole(denies: Passage, not_done: Deed, told: Sequence[tuple[Passage, Deed]]) -> bool:
    """Whether a sentence that says not says it of no time alone, and in its clause of no more than every sentence that tells
    the deed: not until noon, not all of them.
    """
    words = not_done.words
    clause = f"{words.of(denies.raw)} {clause_around(denies.raw, words, denies.lang)}"
    limits = bounds(clause, denies.lang)
    return not UNTIL.search(denies.raw) and all(
        limits <= bounds(each.raw, each.lang) for each, deed in told if deed.is_done
    )
