"""People as a table knows them: by which names articles of each language call them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

LANGS = ("en", "ko", "zh", "ja")
KEYS = {"slug", "roles", *LANGS}
ROLE_KEYS = {"title", "ko", "of"}
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class BadPeople(ValueError):
    """A table of people that cannot be used, and where it is wrong."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: a person of the table, or whoever a text names, under an address made of the name."""

    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class Role:
    """An office that a person holds: its English and its Korean name, and of which country."""

    title: str
    ko: str
    of: str


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the table; ``names`` by language, the first of each the one that is shown."""

    slug: str
    names: Mapping[str, tuple[str, ...]]
    roles: tuple[Role, ...] = ()

    def name(self, lang: str) -> str:
        """What to call the person in a language, or in the first that has a name."""
        found = self.names.get(lang) or next(iter(self.names.values()))
        return found[0]


@dataclass(frozen=True, slots=True)
class People:
    """The table, found in by any name."""

    persons: tuple[Person, ...] = ()
    by_name: Mapping[str, Person] | None = None

    def find(self, name: str) -> Person | None:
        """Who is called so; None where nobody of the table is."""
        return (self.by_name or {}).get(_same(name))

    def of_slug(self, slug: str) -> Person | None:
        """The person of the table at an address."""
        return next((person for person in self.persons if person.slug == slug), None)

    def of_office(self, family: str, office: str) -> Person | None:
        """The only person of the table with this Korean family name and office; None where two fit, or none."""
        fits = [
            person
            for person in self.persons
            if any(name.startswith(family) for name in person.names.get("ko", ()))
            and any(role.ko.endswith(office) for role in person.roles)
        ]
        return fits[0] if len(fits) == 1 else None

    def speaker(self, name: str, lang: str) -> Speaker:
        """A name as a text gives it: the person of the table, or somebody of that name."""
        person = self.find(name)
        return Speaker(person.slug, person.name(lang)) if person else Speaker(slug_of(name), name)


def parse_people(source: str) -> People:
    """The table in ``source``, a TOML of [[person]] blocks. Raises BadPeople."""
    try:
        table = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise BadPeople(f"It is no TOML: {error}.") from error
    persons = tuple(_person(block, at) for at, block in enumerate(table.get("person", []), start=1))
    by_name: dict[str, Person] = {}
    for person in persons:
        for name in _names(person):
            other = by_name.setdefault(_same(name), person)
            if other is not person:
                raise BadPeople(f"“{name}” is a name of {other.slug} and of {person.slug}.")
    return People(persons, by_name)


def slug_of(name: str) -> str:
    """An address for a name: its letters and digits in lower case, whatever their script."""
    return "-".join(re.findall(r"\w+", name.casefold())) or "unknown"


def _person(block: Mapping[str, Any], at: int) -> Person:
    where = f"Person {at} ({block.get('slug', 'no slug')})"
    if unknown := set(block) - KEYS:
        raise BadPeople(
            f"{where}: there is no key {sorted(unknown)[0]}; there are {', '.join(sorted(KEYS))}."
        )
    slug = block.get("slug")
    if not isinstance(slug, str) or not _SLUG.fullmatch(slug):
        raise BadPeople(f"{where}: a slug is lower-case letters, digits and hyphens.")
    given = {lang: block[lang] for lang in LANGS if block.get(lang)}
    names = {lang: tuple(each) for lang, each in given.items() if isinstance(each, list)}
    well_named = all(isinstance(name, str) and name for each in names.values() for name in each)
    if not names or len(names) < len(given) or not well_named:
        raise BadPeople(f"{where}: names stand in lists under {', '.join(LANGS)}, one at least.")
    return Person(slug, names, tuple(_role(role, where) for role in block.get("roles", ())))


def _role(role: Any, where: str) -> Role:
    if (
        not isinstance(role, dict)
        or set(role) != ROLE_KEYS
        or not all(isinstance(each, str) for each in role.values())
    ):
        raise BadPeople(f"{where}: a role has {', '.join(sorted(ROLE_KEYS))}, each in quotation marks.")
    return Role(**role)


def _names(person: Person) -> Iterator[str]:
    return (name for names in person.names.values() for name in names)


def _same(name: str) -> str:
    """Names are the same whatever their case, spaces and hyphens."""
    return re.sub(r"[\s\-‐‑’'.]+", "", name).casefold()
