"""A speaker's page: who it is, on what they are quoted, by whom, and their latest words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.analysis.people import People, Person
from app.archive.asking import Asked
from app.archive.filters import Filters
from app.archive.quotation_counts import LedgerFigures, ledger_figures
from app.archive.quotation_ledger import ledger_page
from app.archive.sentence import days_in_words
from app.archive.speakers import SpeakerSummary, speaker_summary
from app.archive.vocabulary import Vocabulary, vocabulary
from app.web.desk import Desk
from app.web.quoting import Quoted, name_of, shown_as

LATEST = 10
OUTLETS_SHOWN = 12


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

    @property
    def native(self) -> tuple[tuple[str, str], ...]:
        """The table's names in other languages than the page's, each under its language."""
        return tuple(
            (lang, names[0])
            for lang, names in (self.person.names if self.person else {}).items()
            if lang != "en"
        )


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
            latest=shown_as(connection, ledger_page(connection, asked, desk.zone).entries),
            vocabulary=known,
            offices=tuple(_offices(desk.people, slug)),
        )


def _offices(people: People, slug: str) -> Iterator[Office]:
    person = people.of_slug(slug)
    for role in person.roles if person else ():
        place = people.places.by_slug.get(role.of)
        days = days_in_words(role.since, role.until) if role.since or role.until else ""
        yield Office(role.title, place.name("en") if place else "", days)
