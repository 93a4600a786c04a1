"""In what accounts of one statement differ: figures, dates, the wording of a quotation, and to whom it is given."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from app.analysis.acts import clause
from app.analysis.aliases import Aliases
from app.analysis.attribution import SCARE
from app.analysis.clock_meeting import minutes_apart
from app.analysis.counted_sources import counts_sources
from app.analysis.counterparts import are_told_together
from app.analysis.denial_words import tells_not
from app.analysis.details import (
    Detail,
    Told,
    dates_told,
    days_of_value,
    figures_across,
    figures_told,
    is_day,
    times_told,
    words_of,
)
from app.analysis.fates import are_two_fates
from app.analysis.near_amounts import are_far, figures_differ
from app.analysis.near_days import dates_differ
from app.analysis.near_times import times_differ
from app.analysis.passages import Passage
from app.analysis.phases import told_apart
from app.analysis.said_alike import Said, in_full, said_alike, tellers, worded_apart
from app.analysis.text import Span
from app.analysis.ties import are_apart

FIGURE, DATE, WORDING, ATTRIBUTION = KINDS = ("figure", "date", "wording", "attribution")
#: So many figures of one kind that only one account has, and more than both have, are of another list: the prices of
#: another hour, the polls of another town.
FEWEST_LISTED = 3
#: Words before a name that the table of places does not list as an office.
_MORE_TITLES = frozenset(
    ("special", "counsel", "assistant", "deputy", "vice", "former", "acting", "chief", "head", "team", "s")
)


@dataclass(frozen=True, slots=True)
class Value:
    """What one account has: the words, what they come to, the act that they are about, in the account's words, and the
    ``noun`` of what a figure counts, where that tells more than that it is people.
    """

    account: str
    span: Span
    text: str
    value: str
    act: str = ""
    noun: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Difference:
    """A detail in which accounts of one statement differ, the accounts in their order; ``rounded`` where any two of the
    figures are one number told with fewer digits or more; ``far`` where any two are further apart than those of one count
    are; ``apart`` where they look alike and are told apart by words
    beside them or as parts of two lists: never shown, and a sign of two counts. ``alike`` are pairs of its values that are
    one number, rounded, beside others that are not. ``translated`` where its values are what is quoted in several languages,
    and no difference. ``is_timed`` where its values are times of day, which are of the kind of dates.
    """

    kind: str
    values: tuple[Value, ...]
    rounded: bool = False
    apart: bool = False
    far: bool = False
    alike: frozenset[frozenset[str]] = frozenset()
    translated: bool = False
    is_timed: bool = False


def differences(
    members: Sequence[Passage], aliases: Aliases, told: Told, *, is_sure: bool = True
) -> tuple[Difference, ...]:
    """The details in which the passages of one statement differ, one account from another; ``told`` is what the whole
    accounts tell; ``is_sure`` holds where the passages surely state the same.

    What two accounts both have is no difference; nor is what only one has. Figures are held against figures of the
    same unit or noun, dates against dates as precise, times of day against such, quotations against quotations of the same words.
    """
    dates = tuple(
        _differing(
            DATE,
            [each for passage in members for each in dates_told(passage)],
            lambda one, other: _may_be_held(one, other) and dates_differ(one, other, told, is_sure=is_sure),
        )
    )
    one_time = {
        frozenset((mine.value, theirs.value))
        for each in dates
        if not each.apart
        for mine, theirs in combinations(each.values, 2)
        if (is_day(mine.value) and is_day(theirs.value)) or _are_to_come(mine, theirs, members)
    }
    figures_of = figures_across if len({each.lang for each in members}) > 1 else figures_told
    return (
        *_differing(
            FIGURE,
            [
                each
                for passage in members
                for each in figures_of(passage, aliases)
                if not counts_sources(each)
            ],
            lambda one, other: (
                _may_be_held(one, other) and figures_differ(one, other, told, one_time, is_sure=is_sure)
            ),
        ),
        *dates,
        *_differing(
            DATE,
            [each for passage in members for each in times_told(passage)],
            lambda one, other: _may_be_held(one, other) and times_differ(one, other, told, is_sure=is_sure),
        ),
        *(_of_quotations(members, aliases) if sum(bool(each.quotes) for each in members) > 1 else ()),
    )


def _may_be_held(one: Detail, other: Detail) -> bool:
    """Whether both clauses tell what is so, or both what is not, of other than one number, rounded: what was not done on
    Saturday may have been done on Sunday.
    """
    nots = [tells_not(clause(each.passage, each.span), each.passage.lang) for each in (one, other)]
    return nots[0] == nots[1] or one.is_rounded(other)


def _are_to_come(mine: Value, theirs: Value, members: Sequence[Passage]) -> bool:
    """Whether both times are still to come as the accounts were written: one plan, told with two ends."""
    written = max((each.day.isoformat() for each in members if each.day), default="")
    return bool(written) and all(each.value > written[: len(each.value)] for each in (mine, theirs))


def _differing(
    kind: str, details: Sequence[Detail], is_near: Callable[[Detail, Detail], bool]
) -> Iterator[Difference]:
    """Per kind of detail: what is left of two accounts when all that both have is taken away, the nearest together."""
    kinds: dict[Hashable, list[Detail]] = defaultdict(list)
    for each in details:
        kinds[each.kind].append(each)
    shown: set[tuple[str, Span]] = set()
    for alike in kinds.values():
        together, others = _groups(alike, is_near)
        for found in sorted(together, key=lambda each: alike.index(each[0])):
            group = [*found, *_who_else(found, alike)]
            places = {(each.passage.account, each.span) for each in group}
            if not places <= shown:
                yield difference_of(kind, group)
            shown |= places
        for pair in others:
            yield Difference(kind, tuple(value_of(each) for each in pair), _is_rounded(pair), apart=True)


def difference_of(kind: str, group: Sequence[Detail]) -> Difference:
    """Details that differ as they are shown."""
    values = tuple(value_of(each) for each in group)
    alike = frozenset(
        frozenset((mine.said, theirs.said))
        for mine, theirs in combinations(group, 2)
        if mine.is_rounded(theirs)
    )
    is_timed = all(each.moment for each in group)
    return Difference(kind, values, _is_rounded(group), far=_is_far(group), alike=alike, is_timed=is_timed)


def _who_else(group: Sequence[Detail], alike: Sequence[Detail]) -> list[Detail]:
    """The first detail of every further account that has one of the values of a group."""
    found: dict[str, Detail] = {}
    accounts = {each.passage.account for each in group}
    for each in alike:
        is_other = each.passage.account not in accounts and not each.is_aside
        if is_other and any(each.value == one.value and not _had_two_fates(each, one) for one in group):
            found.setdefault(each.passage.account, each)
    return list(found.values())


def _had_two_fates(one: Detail, other: Detail) -> bool:
    """Whether two figures are of the killed and of the injured."""
    return bool(one.amount and other.amount) and are_two_fates(one.fates, other.fates)


def _groups(
    alike: Sequence[Detail], is_near: Callable[[Detail, Detail], bool]
) -> tuple[list[list[Detail]], list[list[Detail]]]:
    """The details that may be of one thing, together; and pairs of them that something tells apart."""
    accounts: dict[str, list[Detail]] = defaultdict(list)
    for each in alike:
        accounts[each.passage.account].append(each)
    groups: list[list[Detail]] = []
    others: list[list[Detail]] = []
    for one, other in combinations(accounts.values(), 2):
        lone, rest = (
            [each for each in mine if not any(map(each.agrees, theirs))]
            for mine, theirs in ((one, other), (other, one))
        )
        is_another = _is_another_list(lone, one, rest, other)
        for mine, theirs in _paired(lone, rest, is_near):
            if are_told_together(mine, theirs):
                continue
            is_apart = are_apart(mine.ties, theirs.ties) or told_apart(
                mine.passage, mine.span, theirs.passage, theirs.span
            )
            if is_apart or (is_another and not mine.is_rounded(theirs)):
                others.append([mine, theirs])
            else:
                _put(groups, mine, theirs)
    return groups, others


def _is_another_list(
    lone: Sequence[Detail], one: Sequence[Detail], rest: Sequence[Detail], other: Sequence[Detail]
) -> bool:
    """Whether two accounts list things of one kind and share no more of them than either has alone."""
    return all(
        len({each.value for each in alone}) >= FEWEST_LISTED
        and 2 * len({each.value for each in alone}) > len({each.value for each in every})
        for alone, every in ((lone, one), (rest, other))
    )


def _paired(
    lone: Sequence[Detail], rest: Sequence[Detail], is_near: Callable[[Detail, Detail], bool]
) -> Iterator[tuple[Detail, Detail]]:
    """The details of two accounts that may be of one thing, the nearest first; none of another thing as well."""
    near = [(mine, theirs) for mine in lone for theirs in rest if is_near(mine, theirs)]
    met: dict[tuple[bool, Hashable], Hashable] = {}
    for mine, theirs in sorted(near, key=lambda pair: _how_far(*pair)):
        of_mine, of_theirs = met.get((True, mine.value)), met.get((False, theirs.value))
        if of_mine in (None, theirs.value) and of_theirs in (None, mine.value):
            met[True, mine.value], met[False, theirs.value] = theirs.value, mine.value
            yield mine, theirs


def _how_far(one: Detail, other: Detail) -> tuple[int, float]:
    """How far two near values are from each other: dates as precise as each other first."""
    if one.moment and other.moment:
        return 0, float(minutes_apart(one.moment, other.moment))
    mine, theirs = one.value, other.value
    if isinstance(mine, Decimal) and isinstance(theirs, Decimal):
        return 0, float(abs(mine - theirs) / max(abs(mine), abs(theirs)))
    unlike = abs(str(mine).count("-") - str(theirs).count("-"))
    return unlike, float(abs(days_of_value(str(mine)) - days_of_value(str(theirs))))


def _is_rounded(group: Sequence[Detail]) -> bool:
    """Whether no two accounts conflict."""
    return all(
        mine.agrees(theirs) or mine.is_rounded(theirs)
        for mine, theirs in combinations(group, 2)
        if mine.passage.account != theirs.passage.account
    )


def _is_far(group: Sequence[Detail]) -> bool:
    """Whether figures of it are further apart than those of one count are."""
    return any(are_far(mine, theirs) for mine, theirs in combinations(group, 2))


def value_of(detail: Detail) -> Value:
    """A detail as it is shown."""
    return Value(
        account=detail.passage.account,
        span=detail.span,
        text=" ".join(words_of(detail.passage, detail.span).split()),
        value=detail.said,
        act=clause(detail.passage, detail.span),
        noun=detail.noun,
    )


def _put(groups: list[list[Detail]], mine: Detail, theirs: Detail) -> None:
    """Into the group that holds either already, each value of an account once."""
    group = next((each for each in groups if mine in each or theirs in each), None)
    if group is None:
        groups.append([mine, theirs])
        return
    have = {(each.passage.account, each.value, each.side) for each in group}
    group += [each for each in (mine, theirs) if (each.passage.account, each.value, each.side) not in have]


def _of_quotations(members: Sequence[Passage], aliases: Aliases) -> Iterator[Difference]:
    """The same words as accounts give them, where they are not the same to the letter in one language or not given to one
    speaker; and as they stand in several languages, which nobody can say to differ.
    """
    titles = aliases.titles | _MORE_TITLES
    said = [Said(passage, quote) for passage in members for quote in passage.quotes if quote.type != SCARE]
    for alike in said_alike(said):
        full = in_full(alike)
        langs = {each.passage.lang: each for each in reversed(full)}
        for lang in dict.fromkeys(each.passage.lang for each in full):
            worded = worded_apart([each for each in full if each.passage.lang == lang])
            if worded:
                yield Difference(WORDING, tuple(_said(each, each.words) for each in worded))
        if len(langs) > 1:
            first = [each for each in full if langs[each.passage.lang] is each]
            yield Difference(WORDING, tuple(_said(each, each.words) for each in first), translated=True)
        told = tellers(alike, titles, aliases.people)
        if len({each.passage.account for each in told}) > 1:
            yield Difference(ATTRIBUTION, tuple(_said(each, each.teller) for each in told))


def _said(one: Said, value: str) -> Value:
    """A quotation as it is shown."""
    return Value(one.passage.account, one.quote.span, one.words, value)
