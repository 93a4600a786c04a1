"""A speaker's page: who it is, on what they are quoted, by whom, and their latest words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.analysis.people import People, Person
from app.analysis.sameness import is_nameless, is_unnamed
from app.archive.asking import Asked
from app.archive.filters import Filters
from app.archive.quotation_counts import LedgerFigures, ledger_figures
from app.archive.quotation_ledger import ledger_page
from app.archive.sentence import days_in_words
from app.archive.speakers import SpeakerSummary, everyone_quoted, speaker_summary
from app.archive.vocabulary import Vocabulary, vocabulary
from app.web.desk import Desk
from app.web.namesakes import Perhaps, perhaps_same
from app.web.quoting import Quoted, name_of, shown_as

LATEST = 10
#: Speakers that are listed at once; a name finds the others.
MOST_LISTED = 300
#: The languages of names, that of the pages first.
LANGUAGES = ("en", "ko", "zh", "ja")


@dataclass(frozen=True, slots=True)
class Office:
    """An office in words: its title, of which place, and the days between which the table knows it held."""

    title: str
    place: str
    days: str


@dataclass(frozen=True, slots=True)
class Portrait:
    """What is shown of a speaker; ``person`` is None for one who is in no table."""

    name: str
    person: Person | None
    summary: SpeakerSummary
    figures: LedgerFigures
    latest: tuple[Quoted, ...]
    vocabulary: Vocabulary
    offices: tuple[Office, ...]
    perhaps: Perhaps | None

    @property
    def is_unnamed(self) -> bool:
        """Whether many are called so: officials, residents, Mr A."""
        return is_unnamed(self.summary.slug)

    @property
    def native(self) -> tuple[tuple[str, str], ...]:
        """The table's names in other languages than the page's, each under its language."""
        return tuple(_once(self.person.names, LANGUAGES[1:])) if self.person else ()


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody in the list of speakers, by the table's names where it has any."""

    slug: str
    names: tuple[tuple[str, str], ...]
    entries: int
    quotations: int


@dataclass(frozen=True, slots=True)
class Gallery:
    """Those who are quoted and of the name that is sought, the first of them, and how many there are."""

    shown: tuple[Listed, ...]
    total: int


def gallery(desk: Desk, sought: str) -> Gallery:
    """Who is quoted under a name that holds ``sought``, whatever its case; everybody where nothing is sought.

    Persons without a name are not listed: an address of theirs is no one person's.
    """
    with desk.archive.read() as connection:
        everyone = everyone_quoted(connection)
    part = sought.casefold()
    named = (
        (each, person.names if (person := desk.people.of_slug(each.speaker.slug)) else {})
        for each in everyone
        if not is_nameless(each.speaker.slug)
    )
    found = [
        Listed(each.speaker.slug, tuple(_shown(each.speaker.name, names)), each.entries, each.quotations)
        for each, names in named
        if not part
        or part in each.speaker.name.casefold()
        or any(part in name.casefold() for every in names.values() for name in every)
    ]
    return Gallery(tuple(found[:MOST_LISTED]), len(found))


def _shown(name: str, names: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    if not names:
        yield "", name
    yield from _once(names, LANGUAGES)


def _once(names: Mapping[str, tuple[str, ...]], langs: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The name in each language under it; one that two languages write alike, in the first of them."""
    met = set()
    for lang in langs:
        if lang in names and names[lang][0] not in met:
            met.add(names[lang][0])
            yield lang, names[lang][0]


def portrait(desk: Desk, slug: str) -> Portrait | None:
    """The speaker at an address; None where nobody is quoted under it."""
    with desk.archive.read() as connection:
        found = speaker_summary(connection, slug)
        if found is None:
            return None
        known = vocabulary(connection)
        asked = Asked(Filters(default_limit=LATEST), (slug,))
        return Portrait(
            name=name_of(connection, desk.people, slug),
            person=desk.people.of_slug(slug),
            summary=found,
            figures=ledger_figures(connection, known, desk.zone, asked),
            latest=shown_as(connection, ledger_page(connection, asked, desk.zone).entries, desk.people),
            vocabulary=known,
            offices=tuple(_offices(desk.people, slug)),
            perhaps=perhaps_same(connection, desk.people, slug),
        )


def _offices(people: People, slug: str) -> Iterator[Office]:
    person = people.of_slug(slug)
    for role in person.roles if person else ():
        place = people.places.by_slug.get(role.of)
        days = days_in_words(role.since, role.until) if role.since or role.until else ""
        yield Office(role.title, place.name("en") if place else "", days)
