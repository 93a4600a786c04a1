"""What a text names, whatever it calls it and in which language: people, places, and the things of the alias table."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any

import ahocorasick_rs

from app.analysis.boundaries import Term, bounded, prepare
from app.analysis.counted_things import CountedThings, counted_lines
from app.analysis.patterns import regex
from app.analysis.people import People, Person, slug_of
from app.analysis.place_table import named
from app.analysis.places import Named, every_name
from app.analysis.text import Span, fold

#: A name of one letter or of two Latin ones stands for too many things.
SHORTEST_LATIN, SHORTEST = 3, 2
#: Words of the table of places that mean a direction as often as a state.
_DIRECTIONS = frozenset(("south", "north"))
_HANGUL_NAME = regex(r"[가-힣]{2,4}")


class BadAliases(ValueError):
    """A table of aliases that cannot be used, and where it is wrong."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A thing that a text names: its address, and the words."""

    slug: str
    span: Span


@dataclass(frozen=True, slots=True)
class Actor:
    """Whom a text names that acts for a state: the state itself, a body of it or who holds an office of it; ``sort`` is
    which of the three.
    """

    slug: str
    span: Span
    state: str
    sort: str


@dataclass(frozen=True)
class Aliases:
    """The tables of people, of places and of things, found in by any name of any language.

    ``actors`` are things that whole accounts are about; they are found by ``with_actors`` alone. ``counted`` are things
    that are counted; only what differs asks for them.
    """

    things: tuple[Named, ...] = ()
    people: People = field(default_factory=People)
    actors: tuple[Named, ...] = ()
    counted: CountedThings = field(default_factory=CountedThings)

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """Everything that ``text`` names, in order; of names inside a longer one only the longer.

        Somebody who is called by the full name anywhere in the text is found by the family name too: alone in
        English, before an office in Korean.
        """
        folded = fold(text)
        haystack = folded.text.replace("-", " ")
        hits = list(self._hits(haystack))
        persons = {slug for _, _, slug in hits} & self._persons.keys()
        hits += self._by_family(haystack, [self._persons[slug] for slug in sorted(persons)])
        return tuple(Mention(slug, folded.original(start, end)) for start, end, slug in _longest(hits))

    def actors_of(self, mentions: Iterable[Mention], day: date | None) -> tuple[Actor, ...]:
        """Those of what a text names that act for a state on a day: Moscow, the Kremlin and its president for Russia."""
        found = ((each, self._acting(each.slug, day)) for each in mentions)
        return tuple(Actor(each.slug, each.span, *acting) for each, acting in found if acting)

    def _acting(self, slug: str, day: date | None) -> tuple[str, str] | None:
        """For which state something acts, and as what."""
        places = self.people.places
        if slug in places.by_slug:
            return slug, "state"
        if of := self._bodies.get(slug):
            return of, "body"
        person = self._persons.get(slug)
        held = (role.of for role in person.roles if role.is_held(day)) if person else ()
        states = (self._bodies.get(of, of) for of in held)
        return next(((of, "person") for of in states if of in places.by_slug), None)

    @cached_property
    def titles(self) -> frozenset[str]:
        """The words of offices: what is left of a speaker without them is a name."""
        places = self.people.places
        names = (name for role in (*places.roles, *places.kinds) for name in every_name(role))
        return frozenset(word for name in names for word in slug_of(name).split("-"))

    @cached_property
    def with_actors(self) -> Aliases:
        """The same with actors among the things: for what an account is of, not for what a sentence of it says."""
        if not self.actors:
            return self
        return Aliases((*self.things, *self.actors), self.people, counted=self.counted)

    def called(self, slug: str, lang: str) -> str:
        """What a thing is called in a language, by its address, whole names first; "" for none that the tables know."""
        known = self._named.get(slug)
        if known is None:
            return ""
        names = known.names.get(lang) or next(iter(known.names.values()))
        return next((name for name in names if not name.endswith("*")), names[0].strip("*"))

    def names(self, slug: str, langs: Iterable[str]) -> tuple[str, ...]:
        """All that a thing is called in some languages, by its address; a * lets a word go on."""
        known = self._named.get(slug)
        return tuple(name for lang in langs for name in known.names.get(lang, ())) if known else ()

    def is_thing(self, slug: str) -> bool:
        """Whether an address is of a thing: of no person, place or body."""
        return slug in self._things

    @cached_property
    def _things(self) -> frozenset[str]:
        return frozenset(thing.slug for thing in self.things)

    @cached_property
    def _named(self) -> dict[str, Named]:
        places = self.people.places
        every = (*self.things, *self.people.persons, *places.bodies, *places.places)
        return {named_.slug: named_ for named_ in every}

    @cached_property
    def _persons(self) -> dict[str, Person]:
        return {person.slug: person for person in self.people.persons}

    @cached_property
    def _bodies(self) -> dict[str, str]:
        """Of which place a body with a name of its own is."""
        return {body.slug: body.of for body in self.people.places.bodies if body.of}

    @cached_property
    def _terms(self) -> tuple[tuple[str, Term, str], ...]:
        terms = [(name, prepare(name), named.slug) for named, name in self._spelled()]
        return tuple((needle, term, slug) for _, term, slug in terms for needle in term.needles if needle)

    @cached_property
    def _automaton(self) -> ahocorasick_rs.AhoCorasick:
        return ahocorasick_rs.AhoCorasick([needle for needle, _, _ in self._terms])

    def _spelled(self) -> Iterator[tuple[Named, str]]:
        yield from ((thing, name) for thing in self.things for name in every_name(thing))
        for named_ in (*self.people.persons, *self.people.places.bodies):
            yield from ((named_, name) for name in every_name(named_) if _is_telling(name))
        for place in self.people.places.places:
            names = (*every_name(place), *place.adjectives, *place.capital)
            yield from ((place, name) for name in names if _is_telling(name))

    def _hits(self, haystack: str) -> Iterator[tuple[int, int, str]]:
        for number, start, end in self._automaton.find_matches_as_indexes(haystack, overlapping=True):
            _, term, slug = self._terms[number]
            stretch = bounded(haystack, start, end, term)
            if stretch is not None:
                yield start, stretch, slug

    def _by_family(self, haystack: str, persons: Sequence[Person]) -> Iterator[tuple[int, int, str]]:
        """Where somebody is called by the family name, if nobody else of the text has it."""
        for person in persons:
            others = [other for other in persons if other is not person]
            for pattern in _families(person):
                if not any(pattern.pattern == each.pattern for other in others for each in _families(other)):
                    yield from (
                        (found.start(), found.end(), person.slug) for found in pattern.finditer(haystack)
                    )


def parse_aliases(source: str, people: People | None = None) -> Aliases:
    """The table in ``source``, a TOML with the lines ``alias``, beside people and places. Raises BadAliases."""
    try:
        table = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise BadAliases(f"It is no TOML: {error}.") from error
    if unknown := set(table) - {"alias", "actor", "counted"}:
        raise BadAliases(f"There is no {min(unknown)}; there are alias, actor and counted, lists of lines.")
    things, actors = (tuple(_lines(table, key)) for key in ("alias", "actor"))
    _check((*things, *actors))
    counted = counted_lines(_list_of(table, "counted"), BadAliases)
    return Aliases(things, people or People(), actors, counted)


def _lines(table: Mapping[str, Any], key: str) -> Iterator[Named]:
    for at, line in enumerate(_list_of(table, key), start=1):
        where = f"{key.capitalize()} {at} ({line.get('slug', 'no slug')})"
        yield named(line, where, frozenset(), BadAliases)


def _list_of(table: Mapping[str, Any], key: str) -> list[dict[str, Any]]:
    lines = table.get(key, [])
    if not isinstance(lines, list) or not all(isinstance(line, dict) for line in lines):
        raise BadAliases(f"{key} is a list of lines, each {{ slug = …, en = […], ko = […] }}.")
    return lines


def _check(things: Iterable[Named]) -> None:
    slugs: set[str] = set()
    owners: dict[str, str] = {}
    for thing in things:
        if thing.slug in slugs:
            raise BadAliases(f"There are two lines of {thing.slug}.")
        slugs.add(thing.slug)
        for name in dict.fromkeys(every_name(thing)):
            if not fold(name.strip("*")).text.strip():
                raise BadAliases(f"{thing.slug}: a name is empty.")
            if (other := owners.setdefault(fold(name).text, thing.slug)) != thing.slug:
                raise BadAliases(f"“{name}” is a name of {other} and of {thing.slug}.")


def _is_telling(name: str) -> bool:
    shortest = SHORTEST_LATIN if name.isascii() else SHORTEST
    return len(name) >= shortest and name.casefold() not in _DIRECTIONS


def _families(person: Person) -> Iterator[re.Pattern[str]]:
    if person.family:
        yield re.compile(rf"(?<!\w){re.escape(person.family.casefold())}(?!\w)")
    for name in person.names.get("ko", ()):
        if _HANGUL_NAME.fullmatch(name):
            offices = {role.ko.rsplit(maxsplit=1)[-1] for role in person.roles if role.ko}
            for office in sorted(offices):
                yield re.compile(rf"(?<![가-힣]){name[0]} ?{re.escape(office)}")


def _longest(hits: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """Hits in order without those inside a longer one."""
    reached, last = 0, (0, 0)
    for start, end, slug in sorted(set(hits), key=lambda hit: (hit[0], -hit[1], hit[2])):
        if end > reached or (start, end) == last:
            yield start, end, slug
            reached, last = max(reached, end), (start, end)
