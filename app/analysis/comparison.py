"""Accounts of one matter against each other: what they report alike, in what they differ, what only one of them has."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import chain, combinations, product

import numpy as np

from app.analysis.agreeing import Agreeing
from app.analysis.aliases import Aliases
from app.analysis.candidates import candidates
from app.analysis.checked_once import Candidate
from app.analysis.closest import Places, closest
from app.analysis.denials import denials
from app.analysis.denied_deeds import denied_deeds
from app.analysis.denied_elsewhere import denied_elsewhere
from app.analysis.details import Told, counts_of, days_of, details_told, figures_of, told_of
from app.analysis.differences import DATE, FIGURE, Difference, difference_of, differences
from app.analysis.encoded_together import Vectors
from app.analysis.encoding import Encoder
from app.analysis.fated import fated
from app.analysis.gathering import CLOSE, SAME, Gathered, Shared, gathered, holds
from app.analysis.labels import Commonness, commonness, label
from app.analysis.one_count import Pair, is_in_conflict, of_two_counts, pairs_of
from app.analysis.only_here import NEAREST, Listed, Only, only
from app.analysis.owners import owners_of
from app.analysis.passages import Account, Passage, passages
from app.analysis.placed import Known, Placed
from app.analysis.statements import Links, Remember, Statement, link, of_two, statements
from app.analysis.text import Span
from app.analysis.unlinked import unlinked
from app.analysis.word_meanings import meanings

#: Two passages so likely the same that a figure or a date in which they differ is shown, though not surely the same:
#: on six matters that were read, all of the differences that readers saw were this likely, and one other pair.
DETAILED = 0.5


@dataclass(frozen=True, slots=True)
class Comparison:
    """Accounts laid against each other. ``gathered`` are the statements with what differs in each, every difference once;
    ``encoder`` is what gave the vectors, None where there were none; ``two_counts``
    are the pairs of accounts whose figures are not shown to differ, for they are not of one count; ``candidates`` may differ,
    and ``closest`` may be one, of which no rule is sure.
    """

    passages: tuple[Passage, ...]
    links: Links
    gathered: tuple[Gathered, ...]
    only: tuple[Only, ...]
    encoder: str | None
    two_counts: tuple[Pair, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    closest: tuple[Places, ...] = ()

    @property
    def statements(self) -> tuple[Shared, ...]:
        """The statements and the pairs close to being one, in the order of their passages."""
        every = (one for each in self.gathered for one in (each.statement, *each.beside))
        return tuple(sorted(every, key=lambda each: each.members))

    @property
    def neither(self) -> tuple[Only, ...]:
        """What stands in no statement, beside no closest one and none to check, and is not said to be in one account only, by
        place, each with its nearest.
        """
        listed = {at for each in self.statements for at in each.members} | {each.place for each in self.only}
        listed |= self.checked.union(*self.closest)
        return tuple(
            Only(at, tuple(self.nearest(at))) for at in range(len(self.passages)) if at not in listed
        )

    @property
    def checked(self) -> frozenset[int]:
        """The places of what stands beside another's in what is worth checking."""
        return frozenset().union(*_side_by_side(self.candidates, self.passages))

    def nearest(self, place: int) -> list[int]:
        """The places of the passages nearest to one."""
        return self.links.nearest(place, NEAREST)

    def listed(self, account: str) -> Listed:
        """How much of an account the statements and what only it has hold."""
        mine = {at for at, each in enumerate(self.passages) if each.account == account}
        stated = mine.intersection(at for each in self.statements for at in each.members)
        near = mine.intersection(at for each in self.closest for at in each) - stated
        checked = mine & self.checked - stated - near
        only = mine.intersection(each.place for each in self.only) - stated - near
        return Listed(account, len(mine), len(stated), len(near), len(checked), len(only))


def compare(accounts: Sequence[Account], aliases: Aliases, encoder: Encoder | None) -> Comparison:
    """The comparison of two accounts or more, in their order."""
    cut = [passages(account, aliases) for account in accounts]
    return laid(cut, aliases, encoder, [vectors_of(each, encoder) for each in cut])


def vectors_of(cut: Sequence[Passage], encoder: Encoder | None) -> Vectors | None:
    """The vectors of an account's passages, shape (passages, dimensions); None without an encoder."""
    return encoder.encode([each.text for each in cut]) if encoder else None


def laid(
    cut: Sequence[Sequence[Passage]],
    aliases: Aliases,
    encoder: Encoder | None,
    vectors: Sequence[Vectors | None],
    remember: Remember | None = None,
) -> Comparison:
    """The comparison of accounts that are cut already, and have their vectors; ``remember``: see ``statements.link``."""
    found = tuple(passage for each in cut for passage in each)
    known = [each for each in vectors if each is not None]
    meant = meanings(found, np.concatenate(known), encoder) if known and encoder else None
    links = link(found, meant, remember)
    alone = of_two(found, links)
    grouped = statements(found, links, alone)
    details, counts = details_told(found, aliases), counts_of(found, aliases)
    whole = _Whole(aliases, told_of(found, details, counts), commonness(found))
    shared = [_shared(each, found, whole) for each in grouped]
    shared += list(
        _differing_closely(found, shared, links, [each for each in grouped if not each.beside], whole)
    )
    apart = _of_two_counts(shared, found, aliases, alone)
    together = _together(grouped)
    shared += _apart(unlinked(found, details, links, Known(together, _shown(shared))), found, whole)
    shared += _apart(fated(found, details, counts, Known(together, _shown(shared)), aliases), found, whole)
    shared += _denied_apart(found, links, together, whole)
    shared = list(owners_of(chain.from_iterable(counts)).kept(shared))
    shared = sorted(_of_one_count(shared, apart), key=lambda each: each.members)
    every = [(*mine, *theirs) for mine, theirs in zip(details, counts, strict=True)]
    groups = Agreeing(found, every).completed(gathered(shared, found))
    listed = {at for each in groups for at in (*each.statement.members, *each.close)}
    checks = candidates(found, links, aliases, _told(groups), _denied(groups, found))
    beside = _side_by_side(checks, found)
    return Comparison(
        passages=found,
        links=links,
        gathered=groups,
        only=tuple(each for each in only(found, links) if each.place not in listed.union(*beside)),
        encoder=encoder.name if encoder else None,
        two_counts=tuple(sorted(apart)),
        candidates=checks,
        closest=closest(found, links, listed, beside),
    )


def _side_by_side(checks: Iterable[Candidate], found: Sequence[Passage]) -> frozenset[frozenset[int]]:
    """The pairs of places that stand beside each other in what is worth checking."""
    at = {(each.account, each.span): place for place, each in enumerate(found)}
    rows = ([at[each.account, each.passage.span] for each in check.row.noted] for check in checks)
    return frozenset(frozenset(pair) for row in rows for pair in combinations(row, 2))


def _denied(groups: Iterable[Gathered], found: Sequence[Passage]) -> Iterator[list[Passage]]:
    """The passages of each statement in which something is shown to be denied."""
    for group in groups:
        if any(each.denials for each in (group.statement, *group.beside)):
            yield [found[at] for at in (*group.statement.members, *group.close)]


def _told(groups: Iterable[Gathered]) -> Iterator[Difference]:
    """Everything that is shown to differ, or to agree once rounded; what is set aside is worth checking."""
    for group in groups:
        yield from (one for each in (group.statement, *group.beside) for one in each.differences)
        yield from group.differences


def _of_two_counts(
    shared: Sequence[Shared], found: Sequence[Passage], aliases: Aliases, alone: Sequence[Statement]
) -> frozenset[Pair]:
    """The pairs of accounts that are not of one count, by what differs between the two when they are ``alone``."""
    pairs = _together(alone)
    by_two = [
        one for each in shared for told in each.differences for one in _between_two(told, each, found, pairs)
    ]
    return of_two_counts(by_two, ([found[at] for at in each.members] for each in shared), aliases)


def _between_two(
    difference: Difference, told: Shared, found: Sequence[Passage], alone: frozenset[tuple[int, int]]
) -> Iterator[Difference]:
    """A difference of several accounts as those of each two that have it when they are alone."""
    if len({each.account for each in difference.values}) <= 2:
        yield difference
        return
    pairs = alone if told.tier == SAME else {told.members}
    places = [[at for at, each in enumerate(found) if holds(each, value)] for value in difference.values]
    for one, other in combinations(range(len(places)), 2):
        if any(tuple(sorted(pair)) in pairs for pair in product(places[one], places[other])):
            yield replace(difference, values=(difference.values[one], difference.values[other]))


def _of_one_count(shared: Sequence[Shared], apart: frozenset[Pair]) -> Iterator[Shared]:
    """Statements with the figures of accounts that are not of one count set aside, and close ones only for what is left."""
    for each in shared:
        held = [one for one in each.differences if not one.apart]
        aside = tuple(one for one in held if is_in_conflict(one) and apart.issuperset(pairs_of(one)))
        kept = tuple(one for one in held if one not in aside)
        if kept or each.denials or each.tier == SAME:
            yield replace(each, differences=kept, aside=aside)


@dataclass(frozen=True, slots=True)
class _Whole:
    """What is known from all passages: which figures and days each account tells, and how common their words are."""

    aliases: Aliases
    told: Told
    common: Commonness

    def label(self, members: Sequence[Passage]) -> tuple[str, ...]:
        """What passages of one statement are called."""
        return label(members, self.aliases, self.common)

    def differences(self, members: Sequence[Passage], *, is_sure: bool = True) -> tuple[Difference, ...]:
        """In what passages of one statement differ."""
        return differences(members, self.aliases, self.told, is_sure=is_sure)


def _shared(statement: Statement, found: Sequence[Passage], whole: _Whole) -> Shared:
    members, around = (
        [found[at] for at in places] for places in (statement.members, statement.around or statement.members)
    )
    return Shared(
        statement.members,
        whole.label(members),
        _topic(members),
        SAME,
        tuple(
            each for each in whole.differences(around) if not statement.around or _is_within(each, members)
        ),
        denials(around) or tuple(denied_deeds(around)),
        beside=statement.beside,
    )


def _is_within(difference: Difference, members: Sequence[Passage]) -> bool:
    """Whether two accounts have a difference in these passages."""
    held = {each.account for each in difference.values if any(holds(one, each) for one in members)}
    return len(held) > 1


def _topic(members: Sequence[Passage]) -> str | None:
    """The topic that most of the passages prove, if half of them prove it."""
    counts = Counter(topic for each in members for topic in sorted(each.topics))
    topic, count = counts.most_common(1)[0] if counts else (None, 0)
    return topic if 2 * count >= len(members) else None


def _differing_closely(
    found: Sequence[Passage],
    shared: Sequence[Shared],
    links: Links,
    grouped: Sequence[Statement],
    whole: _Whole,
) -> Iterator[Shared]:
    """Pairs that are close and not surely the same, where a figure or a date in them differs."""
    together, shown = (
        _together(grouped),
        [_places(one) for each in shared for one in each.differences if not one.apart],
    )
    for one, other in zip(*np.nonzero(np.triu(links.likely >= DETAILED)), strict=True):
        pair = (int(one), int(other))
        if pair in together:
            continue
        together_with = [found[at] for at in _with_its_statement(pair, found, grouped)]
        details = tuple(
            each
            for each in whole.differences(together_with, is_sure=False)
            if each.kind in (FIGURE, DATE)
            and {found[at].account for at in pair} <= {value.account for value in each.values}
            and not _is_of_two_things(pair, each, found, links, whole.aliases)
            and not _is_shown(each, shown)
        )
        if details:
            members = [found[at] for at in pair]
            yield Shared(pair, whole.label(members), _topic(members), CLOSE, details)


def _together(grouped: Sequence[Statement]) -> frozenset[tuple[int, int]]:
    """The pairs of places that stand in one statement."""
    return frozenset(pair for each in grouped for pair in combinations(each.members, 2))


def _places(difference: Difference) -> frozenset[tuple[str, Span]]:
    """Where the values of a difference stand."""
    return frozenset((value.account, value.span) for value in difference.values)


def _is_shown(difference: Difference, shown: Sequence[frozenset[tuple[str, Span]]]) -> bool:
    """Whether every two values of a difference are shown to differ from each other already, or from none but others."""
    return any(_places(difference) <= each for each in shown)


def _shown(shared: Sequence[Shared]) -> frozenset[tuple[str, Span]]:
    """Where what is shown to differ stands."""
    told = (one for each in shared for one in each.differences if not one.apart)
    return frozenset((value.account, value.span) for each in told for value in each.values)


def _apart(groups: Iterable[tuple[Placed, ...]], found: Sequence[Passage], whole: _Whole) -> Iterator[Shared]:
    """Sentences that are not close, of which accounts tell one thing each by a figure or a day that differs."""
    for group in groups:
        kind = FIGURE if isinstance(group[0].detail.value, Decimal) else DATE
        told = difference_of(kind, [each.detail for each in group])
        members = [found[each.place] for each in group]
        places = tuple(each.place for each in group)
        yield Shared(places, whole.label(members), _topic(members), CLOSE, (told,))


def _denied_apart(
    found: Sequence[Passage], links: Links, together: frozenset[tuple[int, int]], whole: _Whole
) -> Iterator[Shared]:
    """Sentences that are not surely linked, of which one tells what the other tells as denied."""
    for pair, denial in denied_elsewhere(found, links.likely, together):
        members = [found[at] for at in pair]
        yield Shared(pair, whole.label(members), _topic(members), CLOSE, (), (denial,))


def _is_of_two_things(
    pair: tuple[int, int], difference: Difference, found: Sequence[Passage], links: Links, aliases: Aliases
) -> bool:
    """Whether the account of one passage has what differs in the other, or beside a day any of its figures, in a passage
    near to that: then the two passages are of two things.
    """

    def telling(passage: Passage) -> set[tuple[Hashable, ...]]:
        told = figures_of(passage, aliases)
        if difference.kind == FIGURE:
            return {each for each in told if each[-1] in differing}
        return told | {each for each in days_of(passage) if each[-1] in differing}

    differing = {each.value for each in difference.values}
    for mine, theirs in (pair, pair[::-1]):
        lone = telling(found[mine]) - telling(found[theirs])
        for at in np.nonzero(links.near[mine])[0]:
            each = found[int(at)]
            if each.account == found[theirs].account and lone & telling(each):
                return True
    return False


def _with_its_statement(
    pair: tuple[int, int], found: Sequence[Passage], grouped: Sequence[Statement]
) -> tuple[int, ...]:
    """A pair with the other passages of the statement that one of the two is in, if it has none of the other's account."""
    for mine, theirs in (pair, pair[::-1]):
        for each in grouped:
            accounts = {found[at].account for at in each.members}
            if mine in each.members and found[theirs].account not in accounts:
                return tuple(sorted((*each.members, theirs)))
    return pair
