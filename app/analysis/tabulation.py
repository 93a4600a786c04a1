"""The figures and the days of accounts in rows: every one of them, under what it counts or the day it comes to.

Nothing here says that two are of one thing: a row holds what may be held against each other, and a reader judges.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import chain

from app.analysis.aliases import Aliases
from app.analysis.clock_time import ClockTime
from app.analysis.counts import PERSON
from app.analysis.details import Detail, counts_told, figures_told
from app.analysis.figure import Figure
from app.analysis.in_rows import InRow, ends_of, shared_in
from app.analysis.named_days import NamedDate
from app.analysis.ones_in_words import NO_ONES, Ones, is_told_by_another, ones_told
from app.analysis.passages import Passage
from app.analysis.row_kinds import (
    MAGNITUDE,
    OTHER,
    RATIO,
    SHARE,
    in_percent,
    is_share,
    kind_of,
    magnitude_of,
    of_what_is_tied,
    ratio_of,
)
from app.analysis.row_words import around, is_long, told, words_beside
from app.analysis.text import Span

#: By account, the large numbers of people and things that it has.
Counts = Mapping[str, Set[Decimal]]
NO_COUNTS: Counts = {}


@dataclass(frozen=True, slots=True)
class Noted:
    """A figure, a day or a time of day in its place: its ``words`` with what stands ``before`` and behind them; ``figure``,
    ``date`` or ``clock`` is what they come to, ``said`` a figure that is one number, in digits with its unit. ``is_shared``: whether another
    account has it in this row, as exactly or rounded; ``is_alone``: whether others have only something else in it.
    ``is_worded``: whether another tells this 1 in words, which are no figure;
    ``is_passed``: a verb beside it says that it is more or less; ``amount``: the number, in ``unit``, the first of its measure, money by
    its code; nothing for what is counted.
    """

    account: str
    passage: Passage
    span: Span
    before: str
    words: str
    behind: str
    figure: Figure | None = None
    date: NamedDate | None = None
    clock: ClockTime | None = None
    said: str = ""
    is_shared: bool = False
    is_alone: bool = False
    is_worded: bool = False
    is_passed: bool = False
    amount: Decimal | None = None
    unit: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it names no number, as dozens do, or no day that is known: nobody can say whether another account has it."""
        if self.date:
            return not self.date.value
        return self.figure is not None and self.figure.value is None and not self.said

    @property
    def values(self) -> tuple[Decimal, ...]:
        """What a figure comes to in its unit, of a range both ends."""
        return (self.amount,) if self.amount is not None else ends_of(self.figure)

    @property
    def at(self) -> str:
        """What a day or a time of day comes to."""
        return self.clock.value if self.clock else (self.date.value if self.date else None) or ""

    @property
    def is_whole(self) -> bool:
        """Whether its whole sentence stands around it."""
        return not is_long(self.passage)


@dataclass(frozen=True, slots=True)
class Row:
    """What stands under one head: ``kind`` is a measure, a line of the table of what is counted, or ``NOUN`` with a noun's
    units; of days the day itself. ``noted`` in the order of the accounts and their texts.
    """

    kind: str
    noted: tuple[Noted, ...]

    @property
    def noun(self) -> str:
        """What the first of its figures counts, in the words of its account."""
        figure = self.noted[0].figure
        return (figure.noun if figure else None) or ""

    @property
    def accounts(self) -> int:
        """How many accounts have something in it."""
        return len({each.account for each in self.noted})

    def of(self, account: str) -> tuple[Noted, ...]:
        """What one account has in it."""
        return tuple(each for each in self.noted if each.account == account)


def figure_rows(found: Sequence[Passage], aliases: Aliases) -> tuple[Row, ...]:
    """A row for every measure and everything counted; first those that most accounts have, and of these those with the
    fewest figures, which are soonest held against each other; people of all kinds one below the other.
    """
    rows: dict[str, list[InRow]] = defaultdict(list)
    for each in chain.from_iterable(figures_by_row(found, aliases).values()):
        rows[each.row].append(each)
    counts = _large_counts(chain.from_iterable(rows.values()))
    is_any_one = any(each.is_one for placed in rows.values() for each in placed)
    ones = ones_told(found) if is_any_one else NO_ONES
    made = (Row(kind, tuple(_noted(placed, counts, ones))) for kind, placed in rows.items())
    ordered = sorted(made, key=lambda row: (-row.accounts, row.kind == OTHER, len(row.noted) / row.accounts))
    people = [row for row in ordered if is_of_people(row.kind, aliases)]
    first = next((at for at, row in enumerate(ordered) if row in people[:1]), 0)
    others = [row for row in ordered[first:] if not is_of_people(row.kind, aliases)]
    return (*ordered[:first], *people, *others)


def figures_by_row(found: Iterable[Passage], aliases: Aliases) -> Mapping[str, Sequence[InRow]]:
    """The figures of passages in their order, by the kind of their row."""
    rows: dict[str, list[InRow]] = defaultdict(list)
    for passage in found:
        for each in _placed(passage, aliases):
            rows[each.kind].append(each)
    return rows


def is_of_people(kind: str, aliases: Aliases) -> bool:
    """Whether a row is of people: crew beside people, for what one account calls so is anybody to another."""
    return kind == PERSON or any(line.slug == kind and line.of == PERSON for line in aliases.counted.lines)


def day_rows(found: Sequence[Passage]) -> tuple[Row, ...]:
    """A row for every day, month, year and stretch of days that accounts name, in order of time; what cannot be known
    stands last, under no kind.
    """
    rows: dict[str, list[tuple[Passage, NamedDate]]] = defaultdict(list)
    for passage in found:
        for each in passage.dates:
            rows[each.value or ""].append((passage, each))
    made = []
    for kind, named in rows.items():
        is_shared = bool(kind) and len({passage.account for passage, _ in named}) > 1
        noted = (noted_day(passage, each, is_shared=is_shared) for passage, each in named)
        made.append(Row(kind, tuple(noted)))
    return tuple(sorted(made, key=lambda row: (not row.kind, row.kind)))


def _placed(passage: Passage, aliases: Aliases) -> Iterator[InRow]:
    details = {
        each.span: each for each in chain(figures_told(passage, aliases), counts_told(passage, aliases))
    }
    end = passage.span.start
    for span, figure in _whole(passage, details):
        if span.start < end:
            continue
        known = details.get(span)
        if (strength := magnitude_of(passage, figure, aliases)) and strength.amount:
            yield InRow(MAGNITUDE, passage, strength.amount.figure, strength)
        elif not (known and known.counting) and (ratio := ratio_of(passage, figure)):
            end = ratio.span.end
            yield InRow(RATIO, passage, ratio)
        elif is_share(passage, figure):
            detail = in_percent(passage, figure, aliases)
            yield InRow(SHARE, passage, detail.amount.figure if detail.amount else figure, detail)
        else:
            told = of_what_is_tied(passage, figure)
            yield InRow(kind_of(passage, told, known, aliases), passage, told, known)


def _whole(passage: Passage, details: Mapping[Span, Detail]) -> Iterator[tuple[Span, Figure]]:
    """The figures of a passage, what is told in two of them, 2시간 30분, as one."""
    inside = {
        each.span
        for span in details
        for each in passage.figures
        if each.span != span and span.start <= each.span.start and each.span.end <= span.end
    }
    joined = {each.span: each.amount.figure for each in details.values() if each.amount}
    figures = {each.span: each for each in passage.figures if each.span not in inside} | joined
    return ((span, figures[span]) for span in sorted(figures, key=lambda span: span.start))


def _large_counts(placed: Iterable[InRow]) -> Counts:
    """The large numbers of people and things that each account counts, whatever it calls them."""
    found: dict[str, set[Decimal]] = defaultdict(set)
    for each in placed:
        if (count := each.large_count) is not None:
            found[each.passage.account].add(count)
    return found


def _noted(row: Sequence[InRow], counts: Counts = NO_COUNTS, ones: Ones = NO_ONES) -> Iterator[Noted]:
    """The figures of a row, with whether another account has each; ``counts`` are those of all rows, ``ones`` what each
    account tells one of, be it in words.
    """
    shared = shared_in(row)
    beside = _beside_one_word(row)
    may_be_alone = len({each.passage.account for each in row}) > 1 and all(each.kind != OTHER for each in row)
    for each in row:
        is_told = each.told in shared
        is_worded = each.is_one and is_told_by_another(each.passage.account, each.figure.unit, ones)
        is_alone = may_be_alone and not (is_told or is_worded or _is_counted_by_another(each, counts))
        is_shared = is_told and (each.kind != OTHER or each.figure.span in beside[each.passage.account])
        yield replace(
            noted(each, is_shared=is_shared, is_alone=is_alone), is_worded=is_worded and not is_told
        )


def noted(each: InRow, *, is_shared: bool = False, is_alone: bool = False) -> Noted:
    """A figure in its place."""
    span = told(each.passage, each.figure)
    before, words, behind = around(each.passage, span)
    amount = each.detail.amount if each.detail else None
    return Noted(
        account=each.passage.account,
        passage=each.passage,
        span=span,
        before=before,
        words=words,
        behind=behind,
        figure=each.figure,
        said=each.detail.said if each.detail else "",
        is_shared=is_shared,
        is_alone=is_alone,
        is_passed=bool(amount and amount.is_passed),
        amount=amount.value if amount else None,
        unit=each.unit,
    )


def _beside_one_word(row: Sequence[InRow]) -> dict[str, set[Span]]:
    """Of the numbers of nothing that is named, by account those that another account has beside the same word."""
    told: dict[Hashable, list[InRow]] = defaultdict(list)
    for each in row:
        if each.kind == OTHER:
            for unit in words_beside(each.passage, each.figure.span):
                told[each.value, unit].append(each)
    found: dict[str, set[Span]] = defaultdict(set)
    for alike in told.values():
        if len({each.passage.account for each in alike}) > 1:
            for each in alike:
                found[each.passage.account].add(each.figure.span)
    return found


def _is_counted_by_another(placed: InRow, counts: Counts) -> bool:
    """Whether another account has so large a number of people or things, which it may call by another name."""
    count = placed.large_count
    others = (told for account, told in counts.items() if account != placed.passage.account)
    return count is not None and any(count in told for told in others)


def noted_at(passage: Passage, span: Span, *, said: str = "") -> Noted:
    """Other words in their place, with what is to be told of them."""
    return Noted(passage.account, passage, span, *around(passage, span), said=said)


def noted_whole(passage: Passage) -> Noted:
    """A sentence of which nothing is marked."""
    return Noted(passage.account, passage, passage.span, "", "", passage.text)


def noted_day(passage: Passage, named: NamedDate, *, is_shared: bool = False) -> Noted:
    """A day in its place."""
    before, words, behind = around(passage, named.span)
    return Noted(passage.account, passage, named.span, before, words, behind, date=named, is_shared=is_shared)
