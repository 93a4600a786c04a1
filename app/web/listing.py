"""The timeline as a reader meets it: the listing, its counts, its controls; shared by page, twin and embed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby
from typing import Any
from urllib.parse import parse_qsl

from app.analysis.searching import read_query
from app.archive.article import Item
from app.archive.articles import stale
from app.archive.counts import Counts, Facet, Facets, counts
from app.archive.figures import Around, Figures, Ground, around, figures, ground, unpaged
from app.archive.filters import FIELDS, Filters, parse, query_string, without
from app.archive.remembering import remembered
from app.archive.search import readings
from app.archive.sentence import Sentence, sentence
from app.archive.thinness import ThinDay
from app.archive.timeline import Page, page
from app.archive.topics import current_version
from app.archive.vocabulary import Choice, Vocabulary, vocabulary
from app.archive.whole import Whole, whole
from app.web import words
from app.web.charts import Chart
from app.web.desk import Desk
from app.web.found import Excerpt, excerpts
from app.web.naming import named
from app.web.suggesting import suggested

#: Outlets that are offered without unfolding the rest.
FIRST_OUTLETS = 10
#: What each filter is called where it is to blame.
NAMES = {
    "q": "the words", "topic": "the topics", "grade": "the grade", "outlet": "the outlets", "kind": "the kinds",
    "lang": "the languages", "form": "the form", "from": "the first day", "to": "the last day",
    "match": "asking for all topics at once",
}  # fmt: skip
#: Thin days that are named; the others are counted.
THIN_SHOWN = 3
#: How many days each stretch has, up to the day of the latest article.
PRESETS = {"latest day": 1, "latest week": 7, "latest month": 30}
#: Values that stand in an order of their own, with articles or without.
ORDERED = ("topic", "grade")
LEGENDS = {
    "topic": "Topic",
    "grade": "Grade",
    "outlet": "Outlet",
    "kind": "Kind",
    "lang": "Language",
    "form": "Form",
}


@dataclass(frozen=True, slots=True)
class Day:
    """The articles of one day, as far as this page holds them; no ``day`` for the undated ones."""

    day: date | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Option:
    """A checkbox: what it would choose, and how many articles that is."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True, slots=True)
class Control:
    """One filter as a group of checkboxes; ``more`` are folded away."""

    name: str
    legend: str
    options: tuple[Option, ...]
    more: tuple[Option, ...] = ()


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter that is set, in words, and the filters without it."""

    label: str
    others: Filters


@dataclass(frozen=True, slots=True)
class WayOut:
    """A filter without which there would be articles, in words; the others, and how many there would be."""

    words: str
    others: Filters
    count: int


@dataclass(frozen=True, slots=True)
class Named:
    """A topic that the words searched for name, and its articles under the other filters."""

    label: str
    filters: Filters
    count: int


@dataclass(frozen=True, slots=True)
class Searched:
    """What words add to a listing: where each of its articles holds them, and the topics that they name."""

    excerpts: Mapping[str, Excerpt] = field(default_factory=dict)
    named: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True)
class Preset:
    """A stretch of days in words; ``chosen`` where it is what is asked for."""

    label: str
    since: date
    until: date
    chosen: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """Everything that an address of the timeline shows."""

    filters: Filters
    vocabulary: Vocabulary
    sentence: Sentence
    figures: Figures
    around: Around
    ground: Ground
    ruleset: int
    stale: bool
    page: Page
    whole: Whole
    searched: Searched
    ways_out: tuple[WayOut, ...] = ()

    @property
    def total(self) -> int:
        """How many articles there are under its filters."""
        return self.figures.total

    @property
    def days(self) -> tuple[Day, ...]:
        """The page's articles by day, in its order."""
        return by_day(self.page.items)

    @property
    def controls(self) -> tuple[Control, ...]:
        """The filters that can tell articles apart here."""
        return controls(self.filters, self.figures.facets, self.whole.facets, self.vocabulary)

    @property
    def suggested(self) -> tuple[Item, ...]:
        """Accounts to lay side by side, for who comes without a question."""
        asks_nothing = not self.filters.narrowed and self.filters.after is None
        return suggested(self.whole.on_topic, self.whole.quoted) if asks_nothing else ()

    @property
    def chosen_from(self) -> Ground | None:
        """Its ground, where that is more than the listing itself."""
        return self.ground if unpaged(self.filters) != self.ground.filters else None

    @property
    def is_absence(self) -> bool:
        """Whether nothing but the topic keeps it empty, so that it says something of what was looked through."""
        others = self.filters.q or self.filters.grade or self.filters.match == "all" or self.stale
        return bool(self.filters.topic and self.ground.full and not others)

    @property
    def thin(self) -> tuple[ThinDay, ...]:
        """The latest thin days among those that it is of."""
        return self.ground.thin[::-1][:THIN_SHOWN]

    @property
    def presets(self) -> tuple[Preset, ...]:
        """Days that are often asked for, counted back from the latest article there is."""
        return presets(self.filters, self.whole.latest)

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The filters that are set."""
        return chips(self.filters, self.vocabulary)

    @property
    def beside_words(self) -> list[tuple[str, str]]:
        """The other filters as a form sends them, so that searching keeps them."""
        return parse_qsl(query_string(self.filters, q=""))

    @property
    def nothing_to_look_for(self) -> bool:
        """Whether what is searched for holds no letter and no digit."""
        return bool(self.filters.q) and read_query(self.filters.q).is_empty

    @property
    def chart(self) -> Chart:
        """Its articles over time, among those of other days where a day is a bar."""
        whole = Chart(self.filters, self.around.histogram, self.around.before, self.around.after)
        if not self.filters.dated or (self.around.histogram.unit == "day" and whole.reaches):
            return whole
        return Chart(self.filters, self.figures.histogram)


def look(desk: Desk, pairs: Iterable[tuple[str, str]], *, excerpted: bool = True, **options: Any) -> Listing:
    """What the query string's ``pairs`` ask for; ``options`` are those of ``filters.parse``. Raises BadFilter.

    ``excerpted``: with the passages that hold the words searched for.
    """
    with desk.archive.read() as connection:
        known = vocabulary(connection)
        filters = parse(pairs, known, **options)
        counted = counts(connection, known, desk.zone)
        found = figures(connection, known, desk.zone, filters)
        shown = page(connection, filters, desk.zone)
        ids = tuple(item.id for item in shown.items)

        def search() -> Searched:
            leads = tuple(_named(filters, counted, known, desk))
            return Searched(excerpts(readings(connection, ids), filters.q), leads)

        def find_ways_out() -> tuple[WayOut, ...]:
            return tuple(_ways_out(filters, counted))

        asked = unpaged(filters)
        return Listing(
            filters=filters,
            vocabulary=known,
            sentence=sentence(filters, found.total, found.undated_left_out, known),
            figures=found,
            around=around(connection, known, desk.zone, filters),
            ground=ground(connection, known, desk.zone, filters),
            ruleset=current_version(connection),
            stale=not found.total and bool(stale(connection)),
            page=shown,
            whole=whole(connection, known, desk.zone),
            searched=remembered(connection, ("searched", asked, ids), search)
            if filters.q and excerpted
            else Searched(),
            ways_out=() if found.total else remembered(connection, ("ways out", asked), find_ways_out),
        )


def by_day(items: Sequence[Item]) -> tuple[Day, ...]:
    """Items in their order, gathered under their days."""
    return tuple(Day(day, tuple(found)) for day, found in groupby(items, key=lambda item: item.day))


def _ways_out(filters: Filters, counted: Counts) -> Iterator[WayOut]:
    """The filters that alone keep a listing empty."""
    one_day = filters.since is not None and filters.since == filters.until
    for name, said in NAMES.items():
        if getattr(filters, FIELDS[name]) == getattr(Filters(), FIELDS[name]) or (one_day and name == "to"):
            continue
        is_the_day = one_day and name == "from"
        others = without(without(filters, name), "to") if is_the_day else without(filters, name)
        if count := counted.total(others):
            yield WayOut("the day" if is_the_day else said, others, count)


def _named(filters: Filters, counted: Counts, known: Vocabulary, desk: Desk) -> Iterator[Named]:
    """The topics that the words name and that are not asked for, where they have articles."""
    slugs = {choice.value for choice in known.topic} - set(filters.topic)
    for slug in named(filters.q, desk.rules):
        instead = replace(filters, q="", topic=(slug,), grade=(), match="any", after=None)
        if slug in slugs and (count := counted.total(instead)):
            yield Named(known.label("topic", slug), instead, count)


def presets(filters: Filters, latest: date | None) -> tuple[Preset, ...]:
    """Days that are often asked for, counted back from the latest article there is."""
    return tuple(_presets(filters, latest))


def _presets(filters: Filters, latest: date | None) -> Iterator[Preset]:
    if latest is None:
        return
    for label, days in PRESETS.items():
        since = date.fromordinal(max(1, latest.toordinal() - days + 1))
        yield Preset(label, since, latest, (filters.since, filters.until) == (since, latest))


def controls(filters: Filters, facets: Facets, every: Facets, known: Vocabulary) -> tuple[Control, ...]:
    """The filters that can tell articles apart; ``every`` holds the values of the whole archive."""
    return tuple(_controls(filters, facets, every, known))


def _controls(filters: Filters, facets: Facets, every: Facets, known: Vocabulary) -> Iterator[Control]:
    for name, legend in LEGENDS.items():
        chosen = getattr(filters, name)
        options = [_option(facet, chosen) for facet in getattr(facets, name)]
        if name in ORDERED:
            options = _every_one(options, known.choices(name))
        else:
            options = _in_place(options, getattr(every, name), keep_order=name != "outlet")
        if len(options) < 2 and not chosen and name not in ORDERED:
            continue
        first, more = (options, []) if name != "outlet" else split(options)
        yield Control(name, legend, tuple(first), tuple(more))


def _option(facet: Facet, chosen: Sequence[str]) -> Option:
    return Option(facet.value, facet.label, facet.count, facet.value in chosen)


def _every_one(options: Sequence[Option], choices: Sequence[Choice]) -> list[Option]:
    """Topics and grades keep their order and their place, with articles or without: they are what we look for."""
    found = {option.value: option for option in options}
    return [found.get(choice.value, Option(choice.value, choice.label, 0, False)) for choice in choices]


def _in_place(options: Sequence[Option], every: Sequence[Facet], *, keep_order: bool) -> list[Option]:
    """The options and, with no article, those that other filters leave nothing of: none vanishes.

    ``keep_order``: as they stand in the whole archive, so that none moves either.
    """
    found = {option.value: option for option in options}
    whole = [found.pop(facet.value, Option(facet.value, facet.label, 0, False)) for facet in every]
    everything = [*whole, *found.values()]
    return everything if keep_order else sorted(everything, key=lambda option: -option.count)


def split(options: Sequence[Option]) -> tuple[list[Option], list[Option]]:
    """The chosen and the largest first, the rest folded, unless folding would hide only one or two."""
    if len(options) <= FIRST_OUTLETS + 2:
        return list(options), []
    first = [option for at, option in enumerate(options) if option.chosen or at < FIRST_OUTLETS]
    return first, [option for option in options if option not in first]


def chips(filters: Filters, vocabulary: Vocabulary) -> tuple[Chip, ...]:
    """The filters that are set, each with the others alone."""
    return tuple(_chips(filters, vocabulary))


def _chips(filters: Filters, vocabulary: Vocabulary) -> Iterator[Chip]:
    if filters.q:
        yield Chip(f"containing {words.cut(filters.q)}", without(filters, "q"))
    for name in ("topic", "grade", "outlet", "kind", "lang", "form"):
        for value in getattr(filters, name):
            yield Chip(vocabulary.label(name, value), without(filters, name, value))
    if filters.match == "all":
        yield Chip("all topics at once", without(filters, "match"))
    yield from _day_chips(filters)


def _day_chips(filters: Filters) -> Iterator[Chip]:
    """A day that is both the first and the last is one filter."""
    if filters.since and filters.since == filters.until:
        yield Chip(words.short_day(filters.since), without(without(filters, "from"), "to"))
        return
    if filters.since:
        yield Chip(f"from {words.short_day(filters.since)}", without(filters, "from"))
    if filters.until:
        yield Chip(f"to {words.short_day(filters.until)}", without(filters, "to"))
