"""Filters in plain English: what a listing shows, and how much of it there is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile
from typing import Protocol

from app.analysis.searching import Query, Sought, read_query
from app.archive.filters import NO_OUTLET, Filters
from app.archive.vocabulary import Vocabulary

#: More values than this are counted instead of named.
MOST_NAMED = 4
#: More of a word or a phrase than this tells no better what was searched for.
LONGEST_NAMED = 60
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_KIND_PLURALS = {
    "readout": "readouts",
    "agency": "news agencies",
    "state-media": "state media",
    "newspaper": "newspapers",
    "broadcaster": "broadcasters",
    "magazine": "magazines",
    "online": "online outlets",
    "aggregator": "aggregators",
}
_FORM_PLURALS = {"full": "full texts", "partial": "partial texts", "summary": "our summaries"}
_GRADES = {"focus": "in focus", "covered": "covered", "mentioned": "mentioned"}


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the sentence; ``strong`` where it repeats what the reader chose, or counts."""

    words: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a listing shows, in parts for a page and as plain ``text``."""

    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        """The whole sentence without marks."""
        return "".join(part.words for part in self.parts)

    @property
    def question(self) -> str:
        """What is asked for, without how much of it there is."""
        return "".join(part.words for part in takewhile(lambda part: part != _BEFORE_COUNTS, self.parts))


#: Stands between what is asked for and how much of it there is.
_BEFORE_COUNTS = Part(": ")


class LedgerLike(Protocol):
    """What a sentence says of the ledger: entries, places, and entries without a date."""

    @property
    def total(self) -> int: ...
    @property
    def quotations(self) -> int: ...
    @property
    def undated_left_out(self) -> int: ...


def sentence(filters: Filters, total: int, undated_left_out: int, vocabulary: Vocabulary) -> Sentence:
    """Such as: North Korea in Korea JoongAng Daily, 1 to 7 January 2026: 24 articles."""
    return Sentence(tuple(_parts(filters, total, undated_left_out, vocabulary)))


def _parts(filters: Filters, total: int, undated_left_out: int, vocabulary: Vocabulary) -> Iterator[Part]:
    yield from _subject(filters, vocabulary)
    yield from _conditions(filters, vocabulary)
    yield _BEFORE_COUNTS
    yield Part(f"{total:,} {_plural(total, 'article')}", strong=True)
    if undated_left_out:
        yield Part(f"; {undated_left_out:,} undated {_plural(undated_left_out, 'article')} left out")


def _subject(filters: Filters, vocabulary: Vocabulary) -> Iterator[Part]:
    if not filters.topic:
        yield Part("Any topic" if filters.grade else "All coverage")
    else:
        joint = " and " if filters.match == "all" else " or "
        yield from _named([vocabulary.label("topic", each) for each in filters.topic], joint, "topics")
    if filters.grade:
        yield Part(" ")
        yield from _named([_GRADES[each] for each in filters.grade], " or ", "grades")
    yield from _where_and_words(filters, vocabulary)


def ledger_sentence(
    filters: Filters, speakers: Sequence[str], figures: LedgerLike, vocabulary: Vocabulary
) -> Sentence:
    """Such as: Ada Reed on North Korea in Harbour Herald, 1 to 7 January 2026: 24 quotations, in 60 places."""
    return Sentence(tuple(_ledger_parts(filters, speakers, figures, vocabulary)))


def _ledger_parts(
    filters: Filters, speakers: Sequence[str], figures: LedgerLike, vocabulary: Vocabulary
) -> Iterator[Part]:
    if speakers:
        yield from _named(list(speakers), " or ", "speakers")
    else:
        yield Part("Quotations" if filters.q else "Everyone quoted")
    if filters.topic:
        yield Part(" on ")
        joint = " and " if filters.match == "all" else " or "
        yield from _named([vocabulary.label("topic", each) for each in filters.topic], joint, "topics")
    yield from _where_and_words(filters, vocabulary)
    yield from _conditions(filters, vocabulary)
    yield _BEFORE_COUNTS
    yield Part(f"{figures.total:,} {_plural(figures.total, 'quotation')}", strong=True)
    if figures.quotations > figures.total:
        yield Part(f", in {figures.quotations:,} places")
    if left := figures.undated_left_out:
        yield Part(f"; {left:,} of undated articles left out")


def _where_and_words(filters: Filters, vocabulary: Vocabulary) -> Iterator[Part]:
    if filters.outlet:
        yield Part(" in ")
        yield from _named([_outlet(each, vocabulary) for each in filters.outlet], " or ", "outlets")
    if filters.q:
        yield from _words(filters.q)


def _words(q: str) -> Iterator[Part]:
    """What is searched for, word by word; as it was written where there is nothing in it to look for."""
    query = read_query(q)
    if query.wanted or query.is_empty:
        yield Part(" containing ")
        yield from _named(list(map(_quoted, query.wanted)) or [_cut(q)], " and ", "words")
    if query.unwanted:
        yield Part(" and not containing " if query.wanted else " not containing ")
        yield from _named(list(map(_quoted, query.unwanted)), " or ", "words")


def sought_in_words(query: Query) -> str:
    """What a query wants, on its own: “Hallyu” and “state run”."""
    named = _named(list(map(_quoted, query.wanted)), " and ", "words")
    return "".join(part.words for part in named)


def _quoted(sought: Sought) -> str:
    return _cut(sought.written)


def _cut(written: str) -> str:
    """In quotation marks, the far end left out of what is long."""
    shown = written if len(written) <= LONGEST_NAMED else f"{written[:LONGEST_NAMED].rstrip()}…"
    return f"“{shown}”"


def _conditions(filters: Filters, vocabulary: Vocabulary) -> Iterator[Part]:
    names: tuple[tuple[tuple[str, ...], Callable[[str], str], str, str], ...] = (
        (filters.kind, lambda value: _KIND_PLURALS[value], ", ", "kinds of outlet"),
        (filters.lang, lambda value: vocabulary.label("lang", value), ", in ", "languages"),
        (filters.form, lambda value: _FORM_PLURALS[value], ", ", "forms"),
    )
    for values, name_of, opening, noun in names:
        if values:
            yield Part(opening)
            yield from _named([name_of(value) for value in values], " or ", noun)
    if filters.dated:
        yield Part(", ")
        yield Part(days_in_words(filters.since, filters.until), strong=True)


def _named(names: list[str], joint: str, noun: str) -> Iterator[Part]:
    if len(names) > MOST_NAMED:
        yield Part(f"{'all of' if joint == ' and ' else 'any of'} {len(names)} {noun}", strong=True)
        return
    for position, name in enumerate(names):
        if position:
            yield Part(joint if position == len(names) - 1 else ", ")
        yield Part(name, strong=True)


def days_in_words(since: date | None, until: date | None) -> str:
    """A span of days, both included, with no month or year said twice."""
    if since is None or until is None:
        return f"from {_day(since)}" if since else f"until {_day(until)}" if until else "any day"
    if since == until:
        return _day(until)
    if since.year != until.year:
        return f"{_day(since)} to {_day(until)}"
    month = "" if since.month == until.month else f" {_MONTHS[since.month - 1]}"
    return f"{since.day}{month} to {_day(until)}"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _outlet(slug: str, vocabulary: Vocabulary) -> str:
    return "an unknown outlet" if slug == NO_OUTLET else vocabulary.label("outlet", slug)


def _plural(count: int, noun: str) -> str:
    return noun if count == 1 else f"{noun}s"
