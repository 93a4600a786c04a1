"""Accounts cut into passages, the sentences that are compared, each with all that may link it to another."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property, wraps
from typing import Concatenate, ParamSpec, TypeVar

from app.analysis.aliases import Actor, Aliases
from app.analysis.attribution import SCARE
from app.analysis.cleaning import EVIDENCE_ROLES, Segment
from app.analysis.clock_time import ClockTime
from app.analysis.clock_times import clock_times
from app.analysis.figure import Figure
from app.analysis.figures import figures
from app.analysis.named_days import NamedDate, named_dates
from app.analysis.patterns import regex
from app.analysis.quotes import Quote
from app.analysis.sameness import units, weight
from app.analysis.sounds import sounds
from app.analysis.text import Span, sentences
from app.analysis.turns import asked

T = TypeVar("T")
Tables = ParamSpec("Tables")
#: A sentence lighter than this states nothing that could be found again: a name alone, "He said so." One with a
#: figure, a date or a quotation may be as light as LIGHTEST_TELLING: "Twelve people died in the fire."
LIGHTEST, LIGHTEST_TELLING = 60.0, 26.0
#: Sentences of an account that are compared, its first: of 13,302 press articles none has more. Every pair of sentences
#: is weighed, so that four accounts of so many take some 100 MB for a second.
MOST_PASSAGES = 300
#: What tells a picture and not the news: that it was taken or handed out, or a town, its country and a day at its end.
_TOWN = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}"
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_CAPTION = regex(
    r"\bin this (?:\w+ )?(?:image|photo|picture|frame) (?:taken|provided|released|obtained|made|from|by|grab)\b"
    r"|^\W*file (?:photo|picture|image)\b|\bfile (?:photo|picture|image)\W*$|\bstill image (?:taken|from|obtained|provided)\b"
    r"|\bhandout (?:photo|image|picture|video)\b|\bimage taken from\b"
    rf"|(?:, |\b(?:in|at|of|near|off|outside) )(?-i:{_TOWN}, {_TOWN}), \d{{1,2}} {_MONTH} \d{{4}}\.?$",
    re.IGNORECASE,
)

#: A sound bite that is one sentence, and how one begins.
_BITE = regex(r"[\[【〔][^\[\]【】〔〕:：]{1,60}[:：]\s*[^\[\]【】〔〕]+[\]】〕]")
_BITE_OPENS = regex(r"[\[【〔](?=[^\[\]【】〔〕:：]{1,60}[:：])")


@dataclass(frozen=True, slots=True)
class Proved:
    """A sentence that proves a topic."""

    topic: str
    sentence: Span


@dataclass(frozen=True, slots=True)
class Account:
    """An account to be compared. ``key`` is its id; ``day`` that on which it was written; ``quotes`` are its quotations."""

    key: str
    text: str
    segments: tuple[Segment, ...]
    lang: str
    day: date | None = None
    quotes: tuple[Quote, ...] = ()
    proved: tuple[Proved, ...] = ()


@dataclass(frozen=True)
class Passage:
    """A sentence of an account with what it names, counts, dates and quotes, and the topics that it proves; ``goes_on``
    where it is said by whom the sentence before quotes; ``day`` is that on which the account was written; ``mentions``
    are where it names what the tables know, by its slug, ``actors`` those of them that act for a state, ``times`` its times of day.
    """

    account: str
    lang: str
    span: Span
    role: str
    raw: str
    units: frozenset[str]
    names: frozenset[str]
    sounds: frozenset[str]
    figures: tuple[Figure, ...]
    dates: tuple[NamedDate, ...]
    quotes: tuple[Quote, ...]
    topics: frozenset[str]
    goes_on: bool = False
    day: date | None = None
    mentions: tuple[tuple[Span, str], ...] = ()
    actors: tuple[Actor, ...] = ()
    times: tuple[ClockTime, ...] = ()

    @cached_property
    def text(self) -> str:
        """Its words in one line."""
        return " ".join(self.raw.split())

    @cached_property
    def is_weighty(self) -> bool:
        """Whether it says enough to be found again, and is no caption of a picture."""
        if _CAPTION.search(self.text):
            return False
        own = weight(self.units)
        is_said = self.goes_on or any(each.type != SCARE for each in self.quotes)
        telling = is_said or bool(self.figures) or any(each.value for each in self.dates)
        return own >= LIGHTEST or (telling and own >= LIGHTEST_TELLING)


def once_each(rule: Callable[Concatenate[Passage, Tables], T]) -> Callable[Concatenate[Passage, Tables], T]:
    """A rule that is asked of a passage again and again, and of an account in every comparison that it is in: what it gives
    stays with the passage, with the tables that it was asked with.
    """
    name = f"{rule.__module__}.{rule.__qualname__}"

    @wraps(rule)
    def kept(passage: Passage, /, *tables: Tables.args, **named: Tables.kwargs) -> T:
        given = (*tables, *(table for _, table in sorted(named.items())))
        stored: tuple[tuple[object, ...], T] | None = vars(passage).get(name)
        if stored is None or list(map(id, stored[0])) != list(map(id, given)):
            stored = vars(passage)[name] = (given, rule(passage, *tables, **named))
        return stored[1]

    return kept


def passages(account: Account, aliases: Aliases) -> tuple[Passage, ...]:
    """The sentences of an account in order, a sentence that is repeated word for word only once, and no question that is put
    in a transcript.
    """
    parts = [part for part in account.segments if part.role in EVIDENCE_ROLES]
    mentions = aliases.mentions(account.text)
    named = [(mention.span, mention.slug) for mention in mentions]
    acting = [(each.span, each) for each in aliases.actors_of(mentions, account.day)]
    clocks = clock_times(account.text, account.segments, account.lang)
    timed = [(each.span, each) for each in clocks]
    counted = [(each.span, each) for each in figures(account.text, account.segments, account.lang, clocks)]
    dated = [
        (each.span, each) for each in named_dates(account.text, account.segments, account.lang, account.day)
    ]
    quoted = [(each.span, each) for each in account.quotes]
    questions = asked(account.text, account.segments)
    found: list[Passage] = []
    seen: set[str] = set()
    for part in parts:
        for cut in sentences(account.text, Span(part.start, part.end)):
            span = _out_of_brackets(account.text, cut)
            raw = span.of(account.text)
            text = " ".join(raw.split())
            is_asked = any(each.overlaps(span) for each in questions)
            if text in seen or is_asked or len(found) >= MOST_PASSAGES:
                continue
            seen.add(text)
            found.append(
                Passage(
                    account=account.key,
                    lang=account.lang,
                    span=span,
                    role=part.role,
                    raw=raw,
                    units=units(text),
                    names=frozenset(within(named, span)),
                    sounds=sounds(text, account.lang),
                    figures=tuple(within(counted, span)),
                    dates=tuple(within(dated, span)),
                    quotes=tuple(within(quoted, span)),
                    topics=frozenset(each.topic for each in account.proved if each.sentence.overlaps(span)),
                    goes_on=any(at.start < span.start < at.end for at, each in quoted if each.type != SCARE),
                    day=account.day,
                    mentions=tuple((at, slug) for at, slug in named if span.start <= at.start < span.end),
                    actors=tuple(within(acting, span)),
                    times=tuple(within(timed, span)),
                )
            )
    return tuple(found)


def _out_of_brackets(text: str, cut: Span) -> Span:
    """A sentence without the bracket of a sound bite that is cut with it: [NAME/OFFICE : …? | …]; a label stays."""
    said = cut.of(text)
    is_bite = _BITE.fullmatch(said) is not None
    opens, shuts = (sum(said.count(mark) for mark in marks) for marks in ("[【〔", "]】〕"))
    start = cut.start + (_BITE_OPENS.match(said) is not None and (is_bite or opens > shuts))
    end = cut.end - (said.endswith(("]", "】", "〕")) and (is_bite or shuts > opens))
    inner = text[start:end]
    lead, trail = len(inner) - len(inner.lstrip()), len(inner) - len(inner.rstrip())
    return Span(start + lead, end - trail) if inner.strip() else cut


def within(placed: Iterable[tuple[Span, T]], span: Span) -> Iterator[T]:
    """What begins inside a span."""
    return (each for at, each in placed if span.start <= at.start < span.end)
