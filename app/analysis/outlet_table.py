"""The outlet table: who publishes, under which names and addresses; read from TOML and checked."""

from __future__ import annotations

import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from app.analysis.patterns import regex

KINDS = (
    "readout",
    "agency",
    "state-media",
    "newspaper",
    "broadcaster",
    "magazine",
    "online",
    "aggregator",
)
#: The kind of those who publish accounts of what they did themselves.
READOUT = "readout"
_RESEARCH = regex(r"(?:Studies|Institute|Foundation)$")
#: The kind whose addresses carry other outlets' articles.
CARRIER = "aggregator"
REQUIRED = ("slug", "name", "kind")
TEXTS = ("slug", "name", "native_name", "kind", "country", "lang")
LISTS = ("aliases", "domains", "addresses")
#: The shape of each field that has one, and how to say so.
SHAPES = {
    "slug": (regex(r"[a-z0-9]+(?:-[a-z0-9]+)*"), "lower-case letters and digits joined by hyphens"),
    "kind": (regex("|".join(KINDS)), f"one of {', '.join(KINDS)}"),
    "country": (regex(r"[A-Z]{2}"), "two capitals (ISO 3166)"),
    "lang": (regex(r"[a-z]{2,3}"), "two or three small letters (BCP 47)"),
    "domains": (regex(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+"), "host names in lower case"),
    "addresses": (regex(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+/\S*"), "host/path, without the scheme"),
}
#: What a filter says for "unknown": no outlet may be called so.
RESERVED = "none"
#: What two spellings of one name differ in: an apostrophe of either kind, dashes, commas, "the" and "of"; what stands in brackets behind it
#: is a part of it.
_APOSTROPHE = regex(r"['’‘ʼ`´′]")
_MARKS = regex(r"[\"“”,‐‑‒–—−-]|(?<=\w) ?\((?=\w)|(?<=\w)\)$")
_SMALL = frozenset({"the", "of"})


class OutletError(Exception):
    """An outlet table that is refused; the message names every problem."""


@dataclass(frozen=True, slots=True)
class Outlet:
    """Someone who publishes accounts. ``kind`` is None for an outlet that no table lists.

    ``addresses`` are beginnings of addresses under which a portal carries it, without the scheme.
    """

    slug: str
    name: str
    native_name: str | None = None
    kind: str | None = None
    country: str | None = None
    lang: str | None = None
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OutletTable:
    """All listed outlets in order of their slugs, with an index of every name, domain and address."""

    outlets: tuple[Outlet, ...]
    _by_name: dict[str, Outlet] = field(init=False, repr=False, compare=False)
    _by_domain: dict[str, Outlet] = field(init=False, repr=False, compare=False)
    _by_address: dict[str, Outlet] = field(init=False, repr=False, compare=False)
    _by_slug: dict[str, Outlet] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "_by_name", {name_key(n): o for o in self.outlets for n in names_of(o)})
        put(self, "_by_domain", {d: o for o in self.outlets for d in o.domains})
        put(self, "_by_address", {a: o for o in self.outlets for a in o.addresses})
        put(self, "_by_slug", {o.slug: o for o in self.outlets})

    def named(self, name: str) -> Outlet | None:
        """The outlet of that name, native name, alias or slug, whatever its width and case."""
        return self._by_name.get(name_key(name))

    def is_press(self, name: str) -> bool:
        """Whether an outlet of that name asks at briefings: a ministry, which publishes its own accounts, answers there; a
        single word only as the outlet writes itself or in capitals, as transcripts do, and never without its "the", for
        Hill is a person and The Hill an outlet.

        Wrong about people who are called as an outlet calls itself: Dawn, Nate.
        """
        outlet = self.named(name)
        if outlet is None or outlet.kind in (READOUT, None):
            return False
        written = (outlet.name, outlet.native_name, *outlet.aliases)
        return " " in name or name in (*written, *(each.upper() for each in names_of(outlet)))

    @property
    def quoted(self) -> Iterator[str]:
        """The names of those that others may quote: of all but readouts' publishers, aggregators and houses of research, which
        speak for themselves.
        """
        told = (
            each
            for each in self.outlets
            if each.kind not in (READOUT, CARRIER, None) and not any(map(_RESEARCH.search, names_of(each)))
        )
        return (name for each in told for name in names_of(each) if name != each.slug)

    def with_slug(self, slug: str) -> Outlet | None:
        """The outlet of that slug."""
        return self._by_slug.get(slug)

    def at_host(self, host: str | None) -> Outlet | None:
        """The outlet that a host belongs to: the most exact of the listed domains it lies under."""
        return next((self._by_domain[d] for d in _parents(host or "") if d in self._by_domain), None)

    def at_address(self, address: str) -> Outlet | None:
        """The outlet that a portal carries at this address."""
        bare = address.partition("://")[2]
        return next((o for start, o in self._by_address.items() if bare.startswith(start)), None)


def parse_outlets(source: str) -> OutletTable:
    """The table in a TOML text of ``[[outlet]]`` blocks. Raises OutletError with everything that is wrong."""
    try:
        blocks = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise OutletError(f"not TOML: {error}") from error
    entries = blocks.pop("outlet", [])
    problems = [f"unknown table {name!r}: outlets are [[outlet]] blocks" for name in blocks]
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        raise OutletError("outlets are [[outlet]] blocks")
    problems += [problem for place, entry in enumerate(entries, 1) for problem in _problems(place, entry)]
    if problems:
        raise OutletError("; ".join(problems))
    outlets = tuple(sorted((_outlet(entry) for entry in entries), key=lambda outlet: outlet.slug))
    if repeated := _repeated(outlets):
        raise OutletError("; ".join(repeated))
    return OutletTable(outlets)


def names_of(outlet: Outlet) -> Iterator[str]:
    """Everything by which an outlet may be called."""
    yield outlet.slug
    yield outlet.name
    if outlet.native_name:
        yield outlet.native_name
    yield from outlet.aliases


def name_key(name: str) -> str:
    """Names that differ in width, case, spacing, marks or a "the" and "of" are one name."""
    words = _words(name)
    return "".join(word for word in words if word not in _SMALL) or "".join(words)


def shares_a_name(one: str, outlet: Outlet) -> bool:
    """Whether a name has all words of one of an outlet's, or an outlet's all of it: Harbor Wire Sports, Harbor Wire."""
    sought = {*_words(one)} - _SMALL
    known = [{*_words(each)} - _SMALL for each in names_of(outlet)]
    return any(sought and each and (sought <= each or each <= sought) for each in known)


def _words(name: str) -> list[str]:
    bare = unicodedata.normalize("NFKC", _APOSTROPHE.sub("", name)).casefold()
    return _MARKS.sub(" ", bare).split()


def _problems(place: int, entry: dict[str, Any]) -> Iterator[str]:
    who = f"outlet {entry.get('slug', f'number {place}')}"
    yield from (f"{who}: unknown field {key!r}" for key in entry if key not in (*TEXTS, *LISTS))
    yield from (f"{who}: {key} is missing" for key in REQUIRED if not entry.get(key))
    if entry.get("slug") == RESERVED:
        yield f"{who}: this slug stands for unknown outlets"
    for key, value in entry.items():
        if key in TEXTS and not (isinstance(value, str) and value.strip()):
            yield f"{who}: {key} is not a text"
        elif key in LISTS and not (isinstance(value, list) and all(isinstance(v, str) and v for v in value)):
            yield f"{who}: {key} is not a list of texts"
        elif key in SHAPES:
            pattern, shape = SHAPES[key]
            wrong = [v for v in ([value] if key in TEXTS else value) if not pattern.fullmatch(v)]
            yield from (f"{who}: {key} {v!r} is not {shape}" for v in wrong)


def _outlet(entry: dict[str, Any]) -> Outlet:
    fields: dict[str, Any] = {key: tuple(value) if key in LISTS else value for key, value in entry.items()}
    return Outlet(**fields)


def _repeated(outlets: tuple[Outlet, ...]) -> list[str]:
    """Slugs, names, domains and addresses that two outlets claim: a lookup could not choose between them."""
    slugs = Counter(outlet.slug for outlet in outlets)
    found = [f"duplicate slug {slug!r}" for slug, times in slugs.items() if times > 1]
    for what, claims in (
        ("name", [(name, o.slug) for o in outlets for name in {name_key(n) for n in names_of(o)}]),
        ("domain", [(domain, o.slug) for o in outlets for domain in o.domains]),
        ("address", [(address, o.slug) for o in outlets for address in o.addresses]),
    ):
        owners: dict[str, set[str]] = {}
        for claim, slug in claims:
            owners.setdefault(claim, set()).add(slug)
        found += [
            f"{what} {c!r} belongs to {' and '.join(sorted(o))}" for c, o in owners.items() if len(o) > 1
        ]
    return found


def _parents(host: str) -> Iterator[str]:
    labels = host.rstrip(".").lower().split(".")
    for start in range(len(labels) - 1):
        yield ".".join(labels[start:])
