"""People as a table knows them: by which names articles of each language call them, and which office is whose."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, TypeVar

from app.analysis.chinese_script import simplified
from app.analysis.place_table import named
from app.analysis.places import Body, Found, Kind, Named, Places, every_name, folded
from app.analysis.press_table import Press
from app.analysis.spellings import by_sound

KEYS = frozenset(("roles", "family"))
ROLE_KEYS = {"title", "ko", "of"}
DAY_KEYS = {"from", "to"}
#: Days and offices whose people are remembered.
MOST_REMEMBERED = 2_000
#: What people are called who hold no office of state; politicians are called professors and lawyers as well.
_CALLINGS = r"(?:목사|신부|스님|기자|배우|가수|감독|선수|코치|셰프|피디|PD|앵커|아나운서|교사|의사|간호사|약사|디자이너|화가|작가|소설가|시인|개그맨|애널리스트|연구원|점장|과장|팀장|구의원|시의원|도의원|기동대장|수사대장|대학생|학생|학년)"
#: Posts outside the state, told after a name or right before it: 김항구 바다증권 사장, 바다협회(회장 김항구).
_POSTS = r"(?:사장|부사장|회장|부회장|협회장|이사장|대표이사|행장|은행장|병원장|교수|교장|본부장|센터장|전무|상무|변호사|회계사|지점장|관장)"
K = TypeVar("K")
V = TypeVar("V")
#: Words of a title before a family name: "South Korean Foreign Minister".
MOST_TITLE = 5


class BadPeople(ValueError):
    """A table of people that cannot be used, and where it is wrong."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: somebody the tables know, or whoever a text names, under an address made of the name."""

    slug: str
    name: str


@dataclass(frozen=True, slots=True)
class Role:
    """An office that a person holds: its English and its Korean name, of which place, and from which day to which.

    Both days are days in office; None is open. ``office`` is the office's address in the table of places, "" for
    one that it does not list.
    """

    title: str
    ko: str
    of: str
    since: date | None = None
    until: date | None = None
    office: str = ""

    def is_held(self, day: date | None) -> bool:
        """Whether it is held on a day; on none in particular, where no end is known."""
        if day is None:
            return self.until is None
        return (self.since or day) <= day <= (self.until or day)


@dataclass(frozen=True, slots=True)
class Person(Named):
    """A person of the table. ``family`` is the English family name, ``offices`` all that were ever held."""

    roles: tuple[Role, ...] = ()
    family: str = ""
    # Not shown: its order differs from run to run, and pages are keyed by what is shown.
    offices: frozenset[str] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, slots=True)
class People:
    """The tables of people and of places, found in by any name, and of the outlets that people tell something."""

    persons: tuple[Person, ...] = ()
    by_name: Mapping[str, Person] = field(default_factory=dict, repr=False)
    places: Places = field(default_factory=Places)
    families: frozenset[str] = field(default=frozenset(), repr=False)
    press: Press = field(default_factory=Press)
    # Asked with every article and every office in it: what was found before is remembered.
    _days: dict[date | None, People] = field(init=False, default_factory=dict, repr=False, compare=False)
    _slugs: dict[str, Person | None] = field(init=False, default_factory=dict, repr=False, compare=False)
    _sounds: dict[str, Person | None] = field(init=False, default_factory=dict, repr=False, compare=False)
    _held: dict[tuple[str, str], Person | None] = field(
        init=False, default_factory=dict, repr=False, compare=False
    )

    def on(self, day: date | None) -> People:
        """The same people with the offices that they held on a day; None: that have no end."""
        return _remembered(self._days, day, lambda: self._on(day))

    def _on(self, day: date | None) -> People:
        held = ((each, tuple(role for role in each.roles if role.is_held(day))) for each in self.persons)
        persons = tuple(
            each if len(roles) == len(each.roles) else replace(each, roles=roles) for each, roles in held
        )
        return replace(self, persons=persons)

    def find(self, name: str) -> Person | None:
        """Who is called so; None where nobody of the table is."""
        return self.by_name.get(folded(name))

    def knows(self, name: str, lang: str) -> bool:
        """Whether a name is of a person, a place, a body or an office of the tables."""
        return self.find(name) is not None or self.places.find(name, lang) is not None

    def of_slug(self, slug: str) -> Person | None:
        """The person of the table at an address."""
        return _remembered(
            self._slugs, slug, lambda: next((person for person in self.persons if person.slug == slug), None)
        )

    def of_office(self, family: str, office: str) -> Person | None:
        """The only person of the table with this Korean family name and office; None where two fit, or none."""
        return _remembered(self._held, (family, office), lambda: self._of_office(family, office))

    def _of_office(self, family: str, office: str) -> Person | None:
        return _only(
            person
            for person in self.persons
            if any(name.startswith(family) for name in person.names.get("ko", ()))
            and any(role.ko.endswith(office) for role in person.roles)
        )

    def of_title(self, title: str, family: str) -> Person | None:
        """The only person of the table with this English title and family name; None where two fit, or none."""
        office = self.places.office(title)
        return _only(
            person
            for person in self.persons
            if person.family == family
            and any(
                (office and role.office == office) or title.casefold() in role.title.casefold()
                for role in person.roles
            )
        )

    def titled(self, text: str, family: str) -> Person | None:
        """Whom an English text means by a family name alone: by the title that it gives it somewhere."""
        if family not in self.families:
            return None
        before = re.search(rf"((?:[A-Z][\w.\-]*[ \t]+){{1,{MOST_TITLE}}}){re.escape(family)}\b", text)
        words = before[1].split() if before else []
        titles = (" ".join(words[at:]) for at in range(len(words)))
        return next((person for title in titles if (person := self.of_title(title, family))), None)

    def holder(self, found: Found) -> Person | None:
        """The only person of the table who holds an office; None where two do, or none."""
        role, body = found.role, found.body
        of = body if isinstance(body, Body) and not body.of else found.place
        if of is None or role is None or found.senior or found.host:
            return None
        at = body.slug if isinstance(body, Body) else of.slug
        office = "" if role.many or isinstance(body, Kind) else role.slug
        shown = folded(found.name("ko"))
        return _only(
            person
            for person in self.persons
            if any(
                (each.of == at and office and each.office == office)
                or (each.of == of.slug and body and folded(each.ko) == shown)
                for each in person.roles
            )
        )

    def speaker(self, name: str, lang: str, text: str = "") -> Speaker:
        """A name as a text gives it: whom the tables know by it there, or somebody of that name.

        The address of a Chinese name is of its simplified characters: 羅建寧 and 罗建宁 are one speaker.
        """
        plain = simplified(name) if lang == "zh" else name
        if person := self.find(name) or self.find(plain):
            other = _namesake(person, name, text) if lang == "ko" else ""
            return (
                Speaker(slug_of(f"{name} {other}"), name)
                if other
                else Speaker(person.slug, person.name(lang))
            )
        spelled = by_sound(name) if lang == "ko" else None
        if person := (
            self._at_end(name) or self._of_sound(spelled) or (self._of_family(name, text) if text else None)
        ):
            return Speaker(person.slug, person.name(lang))
        found = self.places.find(name, lang) or (self.places.find(plain, lang) if plain != name else None)
        if found and found.unsaid and text:
            found = self._unsaid(found, name, text)
        if found is None:
            return Speaker(slug_of(spelled or plain), name)
        known = self.holder(found) or found
        return Speaker(known.slug, known.name(lang))

    def _at_end(self, name: str) -> Person | None:
        """Whom a whole name of two words means that the end of a line ran into: 속보에이다 리브스."""
        *before, first, last = ["", *name.split()] if " " in name else ["", "", ""]
        starts = range(1, len(first)) if not before[1:] else range(len(first))
        return next((person for at in starts if (person := self.find(f"{first[at:]} {last}"))), None)

    def _of_sound(self, sound: str | None) -> Person | None:
        """The only person of the table whose Korean name sounds so."""
        if sound is None:
            return None
        return _remembered(
            self._sounds,
            sound,
            lambda: _only(
                person
                for person in self.persons
                if any(by_sound(name) == sound for name in person.names.get("ko", ()))
            ),
        )

    def _of_family(self, name: str, text: str) -> Person | None:
        """A Korean family name and an office that fit two persons: the one whom the text names."""
        family, _, office = name.partition(" ")
        if len(family) != 1 or not office:
            return None
        return _only(
            person
            for person in self.persons
            if any(name.startswith(family) and name in text for name in person.names.get("ko", ()))
            and any(role.ko.endswith(office) for role in person.roles)
        )

    def _unsaid(self, found: Found, name: str, text: str) -> Found | None:
        """A body without its country is that of the text; an office without its holder must be the only one there."""
        placed = self.places.placed_by(found, name, text)
        if placed is None or placed.body or placed.role is None:
            return placed
        holder, office = self.holder(placed), placed.role.slug
        named = [
            person
            for person in self.persons
            if office in person.offices and any(each in text for each in every_name(person))
        ]
        if any(person is not holder for person in named):
            return None
        return placed if holder in named or not placed.unsaid else None


def parse_people(source: str, places: Places | None = None) -> People:
    """The table in ``source``, a TOML of [[person]] blocks whose offices are of ``places``. Raises BadPeople."""
    places = places or Places()
    try:
        table = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise BadPeople(f"It is no TOML: {error}.") from error
    blocks = enumerate(table.get("person", []), start=1)
    persons = tuple(_person(block, at, places) for at, block in blocks)
    by_name: dict[str, Person] = {}
    slugs: set[str] = set()
    for person in persons:
        if person.slug in slugs or places.is_place(person.slug):
            raise BadPeople(f"There are two of {person.slug}.")
        slugs.add(person.slug)
        for name in every_name(person):
            other = by_name.setdefault(folded(name), person)
            if other is not person:
                raise BadPeople(f"“{name}” is a name of {other.slug} and of {person.slug}.")
    return People(persons, by_name, places, frozenset(person.family for person in persons))


def _namesake(person: Person, name: str, text: str) -> str:
    """The calling of another person of the name whom a Korean text names; "" where it may be the table's own.

    A person of the table with an office is meant wherever the text has the office anywhere.
    """
    if any(role.ko.split()[-1] in text for role in person.roles):
        return ""
    between = r"(?:[^\s,.…\"“”]{1,10}(?<![와과은는이가의을를도]) ){0,2}[^\s,.…\"“”]{0,5}?"
    called = re.search(
        rf"{re.escape(name)}(?: ?/ ?| ){between}(?P<behind>{_CALLINGS})(?![가-힣]{{3}})"
        rf"|(?<![가-힣])(?P<before>{_CALLINGS}) {re.escape(name)}",
        text,
    )
    if called is None and person.roles:
        # 김항구 바다화학 대표; heads of parties hold offices of state as well
        called = re.search(
            rf"{re.escape(name)} [A-Za-z가-힣]{{2,12}}(?<![당힘전]) (?P<behind>대표)(?![가-힣]{{3}})"
            rf"|{re.escape(name)} (?:[A-Za-z가-힣&·]{{2,16}}(?<![와과은는이가의을를도전]) )?(?P<post>{_POSTS})(?![가-힣]{{3}})"
            rf"|[(,](?P<before>{_POSTS}|대표) {re.escape(name)}\)",
            text,
        )
    return next(filter(None, called.groupdict().values())) if called else ""


def slug_of(name: str) -> str:
    """An address for a name: its letters and digits in lower case, whatever their script."""
    return "-".join(re.findall(r"\w+", unicodedata.normalize("NFC", name.casefold()))) or "unknown"


def _remembered(known: dict[K, V], question: K, find: Callable[[], V]) -> V:
    if question not in known:
        if len(known) >= MOST_REMEMBERED:
            known.clear()
        known[question] = find()
    return known[question]


def _only(fits: Iterator[Person]) -> Person | None:
    first, second = next(fits, None), next(fits, None)
    return first if second is None else None


def _person(block: Mapping[str, Any], at: int, places: Places) -> Person:
    where = f"Person {at} ({block.get('slug', 'no slug')})"
    called = named(block, where, KEYS, BadPeople)
    last = called.names.get("en", ("",))[0].split()[-1:]
    family = block.get("family", "".join(last))
    if not isinstance(family, str):
        raise BadPeople(f"{where}: family is the English family name, in quotation marks.")
    roles = tuple(_role(role, where, places) for role in block.get("roles", ()))
    offices = frozenset(role.office for role in roles)
    return Person(called.slug, called.names, roles, family, offices)


def _role(role: Any, where: str, places: Places) -> Role:
    if (
        not isinstance(role, dict)
        or not ROLE_KEYS <= set(role) <= ROLE_KEYS | DAY_KEYS
        or not all(isinstance(role[key], str) for key in ROLE_KEYS)
    ):
        raise BadPeople(
            f"{where}: a role has {', '.join(sorted(ROLE_KEYS))}, each in quotation marks, and may have from and to."
        )
    days = [role.get("from"), role.get("to")]
    if any(isinstance(day, datetime) or not isinstance(day, date | None) for day in days):
        raise BadPeople(f"{where}: from and to of a role are days, as 2024-05-10, without quotation marks.")
    since, until = days
    if since and until and until < since:
        raise BadPeople(f"{where}: a role ends on {until}, before it begins.")
    if places.places and not places.is_place(role["of"]):
        raise BadPeople(f"{where}: there is no place {role['of']}.")
    title, ko = role["title"], role["ko"]
    return Role(title, ko, role["of"], since, until, places.office(title, ko))
