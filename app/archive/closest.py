"""The closest accounts of an article: what other outlets tell of the same matter, in any language.

Only what the index holds for a few telling words and names of it is looked at, around its day: neither the archive nor
its days are walked through.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from heapq import nsmallest
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, func, select

from app.analysis.aliases import Aliases
from app.analysis.matter import MOST_LATIN, Matter, alike, alike_across, lead_of, telling
from app.analysis.sameness import units
from app.archive import tables as t
from app.archive.article import LONGEST_HEADLINE, Item, StoredArticle
from app.archive.listing import items_by_row
from app.archive.remembering import remembered
from app.archive.rows import segments_of
from app.archive.search import any_of, holding
from app.archive.state import zone_of

#: Days before and after an article in which others tell the same matter.
DAYS = 3
#: Characters of a lede that are looked up, words of these and of the headline, and names.
LONGEST_LEDE, MOST_WORDS, MOST_NAMES = 250, 36, 12
#: What more articles of these days hold is not looked up: it tells little, and costs most.
COMMON_WORD, COMMON_NAME = 400, 1_200
#: Articles that are held against this one, in its own language and in others; those of which the latter are chosen: such
#: as share names, and such as share words alone.
CANDIDATES, CANDIDATES_ACROSS, BEFORE_CHOICE, UNNAMED = 20, 16, 120, 40
#: Articles that a small archive is thought to have besides, without what is looked up: else its every word were common.
UNSEEN = 1_000
#: Articles that share a quotation with it and are looked at.
MOST_QUOTING = 10
#: Characters of a candidate that are read; how long a usual one is: a longer one names more by chance.
READ, USUAL_LENGTH = 3_000, 1_000
#: What a shared quotation adds, how many count, and what each day between two accounts takes away.
OF_QUOTATION, MOST_QUOTATIONS, OF_DAY = 0.15, 2, 0.04
#: What a thing tells beside a person or a place that is as rare: "factory" stands for any.
OF_THING = 0.8
#: Accounts that have less in common are mostly of another matter, by reading what is close to 120 articles of the press:
#: in one language of letters that stand for syllables, in one of words, which are shared by chance more often, and in two.
LEAST, LEAST_OF_WORDS, LEAST_ACROSS = 0.35, 0.42, 0.42
#: How much less for ten times as many accounts, and how many times ten count.
OF_TENFOLD, MOST_TENFOLD = 0.03, 1.5
_OF_SYLLABLES = frozenset(("ko", "zh", "ja"))
#: Accounts of one outlet.
MOST_OF_OUTLET = 2
_A, _Q = t.article.c, t.quotation.c
_ROW = select(_A.id).where(_A.public_id == bindparam("id"))
_COUNT = func.count().label("count")
_FIRST, _LAST = func.min(_A.id).label("first"), func.max(_A.id).label("last")
_IN_DAYS = (_A.listed == t.YES, _A.day.between(bindparam("from"), bindparam("to")))
_AROUND = select(_A.lang, _COUNT, _FIRST, _LAST).where(*_IN_DAYS).group_by(_A.lang)
_ENTRIES = select(_Q.entry).where(
    _Q.article_id == bindparam("row"), _Q.entry.is_not(None), _Q.told == t.YES, _Q.listed == t.YES
)
_SHARED = func.count(_Q.entry.distinct())
_QUOTING = (
    select(_Q.article_id, _SHARED)
    .where(_Q.entry.in_(_ENTRIES), _Q.listed == t.YES, _Q.told == t.YES, _Q.article_id != bindparam("row"))
    .group_by(_Q.article_id)
    .order_by(_SHARED.desc(), _Q.article_id)
    .limit(MOST_QUOTING)
)
_LENGTHS = (
    select(_A.id, _A.day, func.length(t.article_text.c.text).label("length"))
    .join(t.article_text, t.article_text.c.article_id == _A.id)
    .where(*_IN_DAYS)
)
_CANDIDATES = (
    select(_A.id, _A.public_id, _A.headline, _A.lang, _A.day, t.outlet.c.slug.label("outlet"))
    .add_columns(func.substr(t.article_text.c.text, 1, READ).label("text"), t.article_text.c.segments)
    .join(t.article_text, t.article_text.c.article_id == _A.id)
    .outerjoin(t.outlet, t.outlet.c.id == _A.outlet_id)
    .where(*_IN_DAYS)
)


@dataclass(frozen=True, slots=True)
class Near:
    """An account of the same matter, how many days apart, and what it shares.

    ``names`` are addresses of people, places and things, the rarest first; ``words`` stand in the article's headline;
    ``quotations`` are entries of the ledger. A ``copy`` is nearly the same text.
    """

    item: Item
    days: int
    names: tuple[str, ...]
    words: tuple[str, ...]
    quotations: int
    copy: bool


@dataclass(frozen=True, slots=True)
class _Around:
    """The articles around a day: how many in each language, and between which rows they lie."""

    day: int
    counts: Mapping[str, int]
    rows: tuple[int, int]

    @property
    def bounds(self) -> Mapping[str, int]:
        """Its days, for a statement."""
        return {"from": self.day - DAYS, "to": self.day + DAYS}

    def least(self, lang: str, other: str) -> float:
        """What accounts in two languages must have in common: less where the other has more accounts for each of this
        one's, for there the likelier one of them tells the matter.
        """
        apart = math.log10(self.counts.get(other, 1) / self.counts.get(lang, 1))
        return LEAST_ACROSS - OF_TENFOLD * min(MOST_TENFOLD, max(-MOST_TENFOLD, apart))

    def rarity(self, held: int, langs: Iterable[str]) -> float:
        """The natural logarithm of one in how many articles of these languages holds something."""
        every = sum(self.counts.get(lang, 0) for lang in langs)
        return math.log((every + UNSEEN) / (held + 1))


@dataclass
class _Weighed:
    """Articles by their rows, with the weight of what was looked up that they hold; and how rare each of that is."""

    rows: dict[int, float] = field(default_factory=dict)
    rarity: dict[str, float] = field(default_factory=dict)

    def add(self, held: Iterable[int], rarity: float) -> None:
        """Note which rows hold something."""
        for row in held:
            self.rows[row] = self.rows.get(row, 0.0) + rarity


@dataclass(frozen=True, slots=True)
class _Found:
    """What the index gave for an article."""

    around: _Around
    words: _Weighed
    names: _Weighed


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An article that tells the same matter, and how much it has in common."""

    row: Row[Any]
    matter: Matter
    near: float
    days: int
    quotations: int
    copy: bool

    @property
    def outlet(self) -> str:
        """Whose it is; an article of nobody known is of an outlet of its own."""
        return str(self.row.outlet or self.row.public_id)


def closest(connection: Connection, stored: StoredArticle, aliases: Aliases, limit: int) -> tuple[Near, ...]:
    """The accounts that most likely tell what an article tells: of other outlets first, copies of it last.

    Of one outlet there are two at most. Where there are more than asked for, one in another language is among them
    all the same. An article without a day has none, nor one whose place another took, nor one that tells many matters.
    """
    item = stored.item
    lead = lead_of(stored.text, stored.segments)
    own = Matter((item.headline or "")[:LONGEST_HEADLINE], lead, item.lang, aliases.with_actors)
    if item.day is None or stored.superseded_by or own.is_roundup:
        return ()
    found = _look_up(connection, own, item.lede, item.day)
    row = int(connection.execute(_ROW, {"id": item.id}).scalar_one())
    quoting = {int(each[0]): int(each[1]) for each in connection.execute(_QUOTING, {"row": row})}
    likely = [
        each for each in dict.fromkeys([*quoting, *_best(found.words.rows, 2 * CANDIDATES)]) if each != row
    ]
    candidates = [
        *_read(connection, likely, found.around, _A.lang == own.lang)[:CANDIDATES],
        *_read(connection, _across(connection, own, found), found.around),
    ]
    chosen = _chosen(_held_against(own, candidates, found, quoting), stored, limit)
    items = items_by_row(connection, [each.row.id for each in chosen], zone_of(connection))
    return tuple(_near(own, each, item, found.names.rarity) for each, item in zip(chosen, items, strict=True))


def _look_up(connection: Connection, own: Matter, lede: str, day: date) -> _Found:
    around = _around(connection, day)
    words = _by_words(connection, own, lede, around)
    return _Found(around, words, _by_names(connection, own, around))


def _around(connection: Connection, day: date) -> _Around:
    """Remembered: it is the one thing that looks at every article of these days."""

    def work_out() -> _Around:
        ordinal = day.toordinal()
        rows = connection.execute(_AROUND, {"from": ordinal - DAYS, "to": ordinal + DAYS}).all()
        bounds = min((row.first for row in rows), default=0), max((row.last for row in rows), default=0)
        return _Around(ordinal, {row.lang: int(row[1]) for row in rows}, bounds)

    return remembered(connection, ("around", day), work_out)


def _by_words(connection: Connection, own: Matter, lede: str, around: _Around) -> _Weighed:
    """Articles that hold telling words of headline and lede."""
    words = telling(f"{own.headline}\n{lede[:LONGEST_LEDE]}")[:MOST_WORDS]
    held = holding(connection, [any_of([word]) for word in words], around.rows, COMMON_WORD + 1)
    found = _Weighed()
    for word, rows in zip(words, held, strict=True):
        rarity = around.rarity(len(rows), [own.lang])
        found.rarity |= dict.fromkeys(units(word) if word.isascii() else (word,), rarity)
        found.add(rows if len(rows) <= COMMON_WORD else (), rarity)
    return found


def _by_names(connection: Connection, own: Matter, around: _Around) -> _Weighed:
    """Articles in other languages that name what this one names."""
    langs = [lang for lang in around.counts if lang != own.lang]
    called = {slug: any_of(own.aliases.names(slug, langs)) for slug in own.names[:MOST_NAMES]}
    asked = {slug: expression for slug, expression in called.items() if expression}
    held = holding(connection, list(asked.values()), around.rows, COMMON_NAME + 1)
    found = _Weighed()
    for slug, rows in zip(asked, held, strict=True):
        rarity = around.rarity(len(rows), langs) * (OF_THING if own.aliases.is_thing(slug) else 1.0)
        found.rarity[slug] = rarity
        found.add(rows if len(rows) <= COMMON_NAME else (), rarity)
    return found


def _across(connection: Connection, own: Matter, found: _Found) -> list[int]:
    """The likeliest rows in other languages: short ones of the same day that hold much."""
    weighed, around = _together(found), found.around
    query = _LENGTHS.where(_A.id.in_(list(weighed)), _A.lang != own.lang)
    likely = {
        row.id: weighed[row.id]
        * (1 - 2 * OF_DAY * abs(row.day - around.day))
        / math.sqrt(1 + row.length / USUAL_LENGTH)
        for row in connection.execute(query, around.bounds)
    }
    return sorted(likely, key=lambda row: (-likely[row], row))[:CANDIDATES_ACROSS]


def _together(found: _Found) -> dict[int, float]:
    """Rows that name what an article names, and a few that only hold its words: most of these are in its own language."""
    words, named = found.words.rows, found.names.rows
    weighed = {row: weight + min(MOST_LATIN, words.get(row, 0.0)) for row, weight in named.items()}
    best = {row: weighed[row] for row in _best(weighed, BEFORE_CHOICE)}
    only = {row: min(MOST_LATIN, weight) for row, weight in words.items() if row not in named}
    return best | {row: only[row] for row in _best(only, UNNAMED)}


def _best(weighed: Mapping[int, float], most: int) -> list[int]:
    return nsmallest(most, weighed, key=lambda row: (-weighed[row], row))


def _read(
    connection: Connection, rows: Sequence[int], around: _Around, *conditions: ColumnElement[bool]
) -> list[Row[Any]]:
    """The candidates at these rows, in this order."""
    query = _CANDIDATES.where(_A.id.in_(rows), *conditions)
    found = {row.id: row for row in connection.execute(query, around.bounds)}
    return [found[row] for row in rows if row in found]


def _held_against(
    own: Matter, candidates: Iterable[Row[Any]], found: _Found, quoting: Mapping[int, int]
) -> Iterator[_Candidate]:
    """The candidates that have enough in common with an article."""
    for row in candidates:
        other = Matter(
            row.headline or "", lead_of(row.text, segments_of(row.segments)), row.lang, own.aliases
        )
        if other.is_roundup:
            continue
        quotations, days = quoting.get(row.id, 0), abs(row.day - found.around.day)
        shared = OF_QUOTATION * min(MOST_QUOTATIONS, quotations)
        if row.lang == own.lang:
            near = alike(own, other, found.words.rarity) - OF_DAY * days
            least = LEAST if row.lang in _OF_SYLLABLES else LEAST_OF_WORDS
        else:
            near = alike_across(own, other, found.names.rarity, found.words.rarity) - OF_DAY * days
            least = found.around.least(own.lang, row.lang)
        if near + shared >= least:
            copy = row.lang == own.lang and own.is_copy(other)
            yield _Candidate(row, other, near + shared, days, quotations, copy)


def _chosen(found: Iterable[_Candidate], stored: StoredArticle, limit: int) -> list[_Candidate]:
    """As many as asked for, one of each outlet before a second one of any."""
    mine = stored.item.outlet.slug if stored.item.outlet else ""
    met: Counter[str] = Counter()
    places: list[tuple[tuple[bool, bool, int, float, int], _Candidate]] = []
    for each in sorted(found, key=lambda each: (each.copy, -each.near, each.row.id)):
        if met[each.outlet] < MOST_OF_OUTLET:
            place = (each.copy, each.outlet == mine, met[each.outlet], -each.near, each.row.id)
            places.append((place, each))
        met[each.outlet] += 1
    ranked = [each for _, each in sorted(places, key=lambda placed: placed[0])]
    chosen, left = ranked[:limit], ranked[limit:]
    others = [each for each in left if each.row.lang != stored.item.lang]
    if others and all(each.row.lang == stored.item.lang for each in chosen):
        chosen[-1:] = others[:1]
    return chosen


def _near(own: Matter, candidate: _Candidate, item: Item, rarity: Mapping[str, float]) -> Near:
    other = candidate.matter
    shared = set(own.names) & set(other.names)
    return Near(
        item=item,
        days=candidate.days,
        names=tuple(sorted(shared, key=lambda slug: (-rarity.get(slug, 0.0), slug))),
        words=own.words_in(other) if item.lang == own.lang else (),
        quotations=candidate.quotations,
        copy=candidate.copy,
    )
