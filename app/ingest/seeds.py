"""Opening the archive with the topics and outlets of the seeds folder loaded into it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from app.analysis.aliases import Aliases, BadAliases, parse_aliases
from app.analysis.outlets import OutletError, OutletTable, parse_outlets
from app.analysis.people import BadPeople, People, parse_people
from app.analysis.place_table import BadPlaces, parse_places
from app.analysis.places import Places
from app.analysis.press_table import BadPress, Press, parse_press
from app.analysis.quotes import SPEECH_VERSION
from app.analysis.topics import TAG_VERSION, RuleError, RuleSet, parse_rules
from app.archive.database import Archive, open_archive
from app.archive.outlets import load_outlets
from app.archive.topics import load_topics
from app.settings import Settings


class BadSeeds(Exception):
    """A seed file that is missing or refused; the message names the file and each problem."""


@dataclass(frozen=True, slots=True)
class Seeds:
    """The tables that analysis works with, as read from the seeds folder."""

    rules: RuleSet
    outlets: OutletTable
    people: People = field(default_factory=People)
    aliases: Aliases = field(default_factory=Aliases)

    @property
    def sha256(self) -> str:
        """Stands for everything that decides which topics and quotations an article holds."""
        decisive = (self.rules.sha256, repr(self.people), str(SPEECH_VERSION), str(TAG_VERSION))
        return sha256("\0".join(decisive).encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Opened:
    """A migrated archive, the seeds it was given, and the version under which it knows the rules."""

    archive: Archive
    seeds: Seeds
    ruleset: int


def read_seeds(folder: Path) -> Seeds:
    """The six tables of ``folder``: topics, outlets, people, places, aliases and the press. Raises BadSeeds."""
    outlets = read_outlets(folder)
    people = read_people(folder, outlets)
    return Seeds(read_rules(folder), outlets, people, read_aliases(folder, people))


def read_rules(folder: Path) -> RuleSet:
    """The topic rules of ``folder``, examples run. Raises BadSeeds."""
    path = folder / "topics.toml"
    try:
        return parse_rules(_read(path))
    except RuleError as error:
        raise BadSeeds(f"{path}: {error}") from error


def read_outlets(folder: Path) -> OutletTable:
    """The outlet table of ``folder``. Raises BadSeeds."""
    path = folder / "outlets.toml"
    try:
        return parse_outlets(_read(path))
    except OutletError as error:
        raise BadSeeds(f"{path}: {error}") from error


def read_people(folder: Path, outlets: OutletTable | None = None) -> People:
    """The people and the places of ``folder``; none where it has no such tables. ``outlets`` are known as those of its
    table of the press are. Raises BadSeeds.
    """
    path, places = folder / "people.toml", read_places(folder)
    press = read_press(folder).with_published(outlets.quoted if outlets else ())
    try:
        found = parse_people(_read(path), places) if path.exists() else People(places=places)
    except BadPeople as error:
        raise BadSeeds(f"{path}: {error}") from error
    return replace(found, press=press)


def read_press(folder: Path) -> Press:
    """The outlets that accounts quote, of ``folder``; none where it has no such table. Raises BadSeeds."""
    path = folder / "press.toml"
    try:
        return parse_press(_read(path)) if path.exists() else Press()
    except BadPress as error:
        raise BadSeeds(f"{path}: {error}") from error


def read_places(folder: Path) -> Places:
    """The places and bodies of ``folder``; none where it has no such table. Raises BadSeeds."""
    path = folder / "places.toml"
    try:
        return parse_places(_read(path)) if path.exists() else Places()
    except BadPlaces as error:
        raise BadSeeds(f"{path}: {error}") from error


def read_aliases(folder: Path, people: People) -> Aliases:
    """The aliases of ``folder`` beside people and places; none where it has no such table. Raises BadSeeds."""
    path = folder / "aliases.toml"
    try:
        return parse_aliases(_read(path) if path.exists() else "", people)
    except BadAliases as error:
        raise BadSeeds(f"{path}: {error}") from error


def open_with_seeds(settings: Settings) -> Opened:
    """The archive of ``settings``, migrated, with its topics and outlets up to date.

    Raises ArchiveError (it cannot be opened), NewerSchema, or BadSeeds (nothing was written then).
    """
    seeds = read_seeds(settings.seeds)
    archive = open_archive(settings)
    with archive.write() as connection:
        load_outlets(connection, seeds.outlets.outlets)
        version = load_topics(connection, seeds.rules.topics, seeds.sha256)
    return Opened(archive=archive, seeds=seeds, ruleset=version)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadSeeds(f"{path}: {error}") from error
