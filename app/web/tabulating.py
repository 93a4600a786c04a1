"""The figures and the days of compared accounts in rows, as a page and a spreadsheet show them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import groupby

from app.analysis.aliases import Aliases
from app.analysis.comparison import Comparison
from app.analysis.details import CLOCK
from app.analysis.differences import ATTRIBUTION, DATE, FIGURE, WORDING
from app.analysis.figures import READ
from app.analysis.named_days import HOW
from app.analysis.passages import MOST_PASSAGES, Passage
from app.analysis.rebuttals import DENIAL
from app.analysis.row_kinds import row_of
from app.analysis.tabulation import Noted, day_rows, figure_rows
from app.analysis.tabulation import Row as Made
from app.analysis.text import Span
from app.analysis.timed_rows import time_rows
from app.archive.article import Item, StoredArticle
from app.web import words
from app.web.cuts import cut_at
from app.web.details import amount, in_large, in_words
from app.web.ledger_formats import head, line, safe
from app.web.links import Links
from app.web.placing import Place, Placed, placed
from app.web.readable_units import Scale, scale_of
from app.web.row_heads import Head, figure_head

UNKNOWN_DAY = "Not known which"
COLUMNS = (
    "sort", "row", "words", "comes_to", "how", "shared", "before", "behind", "outlet", "article", "headline", "published", "place",
    "address", "start", "end", "value", "unit",
)  # fmt: skip
NOTE, DIFFERS = "note", "differs"
UNREAD = "Figures of this article are not read"
CUT_SHORT = f"Of this article only the first {MOST_PASSAGES} sentences are read"
#: A sign, digits, and a unit in letters: nothing that a spreadsheet could compute or call.
_BELOW_NOUGHT = re.compile(
    r"[-−]\d[\d.,]*(?: ?[%％℃°]| ?[^\W\d_]{1,16}){0,3}(?: to [-−]?\d[\d.,]*(?: [a-z]{1,16}){0,3})?"
)
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:/.*)?")


#: Times of day, of whatever they are.
TIMED = Head("Times of day")
Headed = Callable[[Made], Head]


@dataclass(frozen=True, slots=True)
class Contested:
    """Words of an account that stand in the difference of this ``number``."""

    account: str
    span: Span
    number: int


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure or a day in its clause; ``comes_to`` where the words do not say it themselves, ``how`` it was found;
    ``differs``: the number of the difference that it stands in, 0 for none; ``is_beside``: another of its value in the row does.
    """

    noted: Noted
    comes_to: str
    how: str
    place: Place
    differs: int = 0
    is_beside: bool = False

    @property
    def is_shared(self) -> bool:
        """Whether another account has it in that row, and none is told to have it otherwise."""
        return self.noted.is_shared and not (self.differs or self.is_beside)

    @property
    def value(self) -> str:
        """What it comes to."""
        return (self.noted.date.value or "") if self.noted.date else self.noted.said


@dataclass(frozen=True, slots=True)
class Cut:
    """Words of a sentence; ``entry`` where they are a figure or a day."""

    text: str
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or a clause of one, with all in it that stands in one row."""

    entries: tuple[Entry, ...]

    @property
    def first(self) -> Entry:
        """The first of them, which stands for its place."""
        return self.entries[0]

    @property
    def told(self) -> tuple[str, ...]:
        """What its figures come to, of several each by its words, or how its days were found, or who says so, each once."""
        said = (self._told(each) if not each.how else each.how for each in self.entries)
        return tuple(dict.fromkeys(filter(None, said)))

    @property
    def differs(self) -> tuple[int, ...]:
        """The numbers of the differences that it stands in, each once."""
        return tuple(dict.fromkeys(each.differs for each in self.entries if each.differs))

    def _told(self, entry: Entry) -> str:
        if not entry.comes_to:
            return ""
        return f"{entry.noted.words} = {entry.comes_to}" if len(self.entries) > 1 else f"= {entry.comes_to}"

    @property
    def comes_to(self) -> str:
        """What the first comes to, or who says so."""
        return self.first.comes_to or ("" if self.first.noted.date else self.first.how)

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """Its words, cut at each of them."""
        noted = self.first.noted
        if len(self.entries) == 1:
            return Cut(noted.before), Cut(noted.words, self.first), Cut(noted.behind)
        return tuple(_cuts(noted.passage, self.entries))


@dataclass(frozen=True, slots=True)
class Row:
    """A row under its head, a cell for each account in order; ``lang``: of a head that is an account's own word."""

    head: str
    lang: str | None
    cells: tuple[tuple[Sentence, ...], ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All of it, one by one."""
        return tuple(entry for cell in self.cells for sentence in cell for entry in sentence.entries)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that two accounts or more have something in, with every day, and those of one account only."""

    together: tuple[Row, ...]
    alone: tuple[Row, ...]

    @property
    def rows(self) -> tuple[Row, ...]:
        """All of them."""
        return (*self.together, *self.alone)


@dataclass(frozen=True, slots=True)
class Tabulated:
    """The figures and the days of accounts, those of which no figure is read, and those of which not all is."""

    figures: Table
    days: Table
    unread: tuple[str, ...] = ()
    cut_short: tuple[str, ...] = ()


def checks(found: Comparison, stored: Sequence[StoredArticle]) -> tuple[Row, ...]:
    """What may differ, of which no rule is sure, the nearest first: a row each, under its head."""
    places = _Places({each.item.id: placed(each) for each in stored})
    return tuple(_row(each.row, places, partial(_checked_head, each.kind)) for each in found.candidates)


def tabulated(
    found: Sequence[Passage],
    stored: Sequence[StoredArticle],
    aliases: Aliases,
    contested: Sequence[Contested] = (),
) -> Tabulated:
    """Every figure and every day of compared passages; ``contested`` are those that are told to differ."""
    places = _Places({each.item.id: placed(each) for each in stored}, contested)
    read = Counter(each.account for each in found)
    return Tabulated(
        _table(figure_rows(found, aliases), places, _figure_head),
        _table((*time_rows(found), *day_rows(found)), places, _day_head),
        unread=tuple(each.item.id for each in stored if each.item.lang not in READ),
        cut_short=tuple(key for key, count in read.items() if count >= MOST_PASSAGES),
    )


@dataclass(frozen=True, slots=True)
class _Places:
    """Where passages stand in their articles, and which words are told to differ."""

    by_account: Mapping[str, Placed]
    contested: Sequence[Contested] = ()

    def entry(self, noted: Noted) -> Entry:
        """A figure or a day with its place."""
        of_it = (
            each.number
            for each in self.contested
            if each.account == noted.account and each.span.overlaps(noted.span)
        )
        place = self.by_account[noted.account].of(noted.span)
        return Entry(noted, _comes_to(noted), _how(noted), place, next(of_it, 0))


def _table(made: Sequence[Made], places: _Places, headed: Headed) -> Table:
    rows = [(_is_open(each), _row(each, places, headed)) for each in made]
    return Table(tuple(row for held, row in rows if held), tuple(row for held, row in rows if not held))


def _is_open(made: Made) -> bool:
    """Whether two accounts have something in a row, or it is a day: a day that only one names is missing in the others."""
    return bool(made.kind) and (made.accounts > 1 or _DAY.fullmatch(made.kind) is not None)


def _row(made: Made, places: _Places, headed: Headed) -> Row:
    by_account = {key: [places.entry(each) for each in made.of(key)] for key in places.by_account}
    differing = {each.value for entries in by_account.values() for each in entries if each.differs}
    cells = (
        tuple(_sentences([replace(each, is_beside=each.value in differing) for each in entries]))
        for entries in by_account.values()
    )
    head_of_it = TIMED if made.kind == CLOCK else headed(made)
    return Row(head_of_it.text, head_of_it.lang, tuple(cells))


def _sentences(entries: Sequence[Entry]) -> Iterator[Sentence]:
    """Those of one sentence that is shown whole together, any other alone."""
    for is_whole, several in groupby(entries, lambda each: each.noted.is_whole and each.noted.passage.span):
        if is_whole:
            yield Sentence(tuple(several))
        else:
            yield from (Sentence((each,)) for each in several)


def _cuts(passage: Passage, entries: Sequence[Entry]) -> Iterator[Cut]:
    by_place: dict[Span, Entry] = {}
    for each in entries:
        by_place.setdefault(each.noted.span, each)
    for text, span in cut_at(passage, by_place):
        yield Cut(text, by_place[span] if span else None)


def _how(noted: Noted) -> str:
    """How a day was found, or by whom words are said."""
    if noted.date:
        return HOW[noted.date.how]
    return f"said by {noted.said}" if noted.said and not (noted.figure or noted.clock) else ""


def _comes_to(noted: Noted) -> str:
    """What a figure or a time of day comes to, where its words do not hold its digits."""
    if noted.clock:
        return "" if noted.words == noted.said else noted.said
    if noted.figure is None:
        return (noted.date.value or "").replace("/", " to ") if noted.date else ""
    said = in_large(_in_digits(noted))
    if noted.is_passed:
        return said
    return "" if _digits(said) and _digits(said) in _digits(noted.words) else said


def _in_digits(noted: Noted) -> str:
    """What a figure or a day comes to, whether or not its words say so."""
    if noted.figure is None:
        return _comes_to(noted)
    return in_words(noted.said) if noted.said else amount(noted.figure, noted.words)


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdecimal() or char == ".").strip(".")


def _figure_head(row: Made) -> Head:
    first = row.noted[0]
    return figure_head(row_of(row.kind, first.values), first.unit, row.noun, first.passage.lang)


#: What stands at the head of what is to be checked where it is no figure, by what it is.
_HEADS = {DATE: "Day", ATTRIBUTION: "Who said it", WORDING: "Wording", DENIAL: "Conflicting claims"}


def _checked_head(kind: str, row: Made) -> Head:
    """The head of what is to be checked."""
    return Head(_HEADS[kind]) if kind in _HEADS else _figure_head(row)


def _day_head(row: Made) -> Head:
    return Head(" to ".join(map(_day, row.kind.split("/"))) if row.kind else UNKNOWN_DAY)


def _day(value: str) -> str:
    """A day, a month or a year as it is read: Thu 12 Mar 2026, March 2026, 2026."""
    parts = [int(part) for part in value.split("-")]
    if len(parts) == 1:
        return value
    first = date(parts[0], parts[1], parts[2] if len(parts) > 2 else 1)
    return f"{words.weekday(first)} {first.year}" if len(parts) > 2 else f"{first:%B} {first.year}"


def _is_shared(entry: Entry) -> str:
    """Whether another account has it in that row, or it is told to differ; nothing where nobody can say."""
    if entry.differs:
        return DIFFERS
    noted = entry.noted
    return "" if noted.is_open or noted.is_worded else "yes" if noted.is_shared else "no"


def lines(found: Tabulated, stored: Sequence[StoredArticle], links: Links) -> Iterator[str]:
    """A line for each figure and each day, the spreadsheet's head first, then what is not read."""
    by_id = {each.item.id: each.item for each in stored}
    yield head(COLUMNS)
    for said, keys in ((UNREAD, found.unread), (CUT_SHORT, found.cut_short)):
        for item in (by_id[key] for key in keys):
            cells = ("", "", "", "", "", "", *_article(item), "", links.article(item.id), "", "", "", "")
            yield line(map(safe, (NOTE, said, *cells)))
    for sort, table in ((FIGURE, found.figures), (DATE, found.days)):
        for row in table.rows:
            scale = _scale(row)
            for entry in row.entries:
                told = _cells(entry, by_id[entry.noted.account], links, scale)
                yield line(map(_cell, (sort, row.head, *told)))


def _scale(row: Row) -> Scale:
    """The unit in which the figures of a row stand."""
    noted = [each.noted for each in row.entries]
    return scale_of(noted[0].unit, [value for each in noted for value in each.values])


def _cells(entry: Entry, item: Item, links: Links, scale: Scale) -> tuple[object, ...]:
    noted = entry.noted
    return (
        noted.words,
        _in_digits(noted),
        entry.how,
        _is_shared(entry),
        noted.before.strip(),
        noted.behind.strip(),
        *_article(item),
        entry.place.short,
        links.passage(item.id, noted.span.start),
        noted.span.start,
        noted.span.end,
        noted.at if noted.date or noted.clock else scale.of(noted.values),
        (noted.clock.zone or "") if noted.clock else scale.unit,
    )


def _article(item: Item) -> tuple[str, str, str, str]:
    """Its outlet, its address, its headline, its day."""
    outlet = item.outlet.name if item.outlet else ""
    return outlet, item.id, item.headline or "", item.published.at or ""


def _cell(value: object) -> str:
    """A number below nought with its unit begins no formula; any other cell may."""
    written = str(value)
    return written if _BELOW_NOUGHT.fullmatch(written) else safe(written)
