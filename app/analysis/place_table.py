"""The table of places and bodies as written: read from TOML, refused with the block that is wrong."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from app.analysis.patterns import regex
from app.analysis.places import (
    LANGS,
    Body,
    Kind,
    Named,
    Place,
    Places,
    every_name,
    folded,
    places_of,
    spellings,
)

SLUG = regex(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_Block = TypeVar("_Block")
#: What a block may hold beside its slug and its names.
_KEYS: Mapping[str, frozenset[str]] = {
    "place": frozenset(("adjective", "people", "capital", "short", "host", "home")),
    "kind": frozenset(("bare", "abroad")),
    "role": frozenset(("bare", "abroad", "many")),
    "body": frozenset(("of", "kind")),
}


class BadPlaces(ValueError):
    """A table of places that cannot be used, and where it is wrong."""


def parse_places(source: str) -> Places:
    """The table in ``source``, a TOML of [[place]], [[kind]], [[role]] and [[body]] blocks. Raises BadPlaces."""
    try:
        table = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise BadPlaces(f"It is no TOML: {error}.") from error
    if unknown := set(table) - set(_KEYS):
        raise BadPlaces(f"There are no [[{min(unknown)}]] blocks; there are {', '.join(sorted(_KEYS))}.")
    found = places_of(
        places=tuple(_read(table, "place", _place)),
        kinds=tuple(_read(table, "kind", _kind)),
        roles=tuple(_read(table, "role", _kind)),
        bodies=tuple(_read(table, "body", _body)),
    )
    _check_slugs(found)
    _check_homes(found.places)
    _check_bodies(found)
    _check_spellings(found)
    return found


def named(block: Mapping[str, Any], where: str, more: frozenset[str], error: type[ValueError]) -> Named:
    """The slug and the names of a block, which may hold the keys of ``more`` too."""
    keys = {"slug", *LANGS, *more}
    if unknown := set(block) - keys:
        raise error(f"{where}: there is no key {min(unknown)}; there are {', '.join(sorted(keys))}.")
    slug = block.get("slug")
    if not isinstance(slug, str) or not SLUG.fullmatch(slug):
        raise error(f"{where}: a slug is lower-case letters, digits and hyphens.")
    names = {lang: tuple(block[lang]) for lang in LANGS if block.get(lang) and _are_words(block[lang])}
    if not names or len(names) < sum(bool(block.get(lang)) for lang in LANGS):
        raise error(f"{where}: names stand in lists under {', '.join(LANGS)}, one at least.")
    return Named(slug, names)


def _read(
    table: Mapping[str, Any], key: str, make: Callable[[Named, Mapping[str, Any], str], _Block]
) -> Iterator[_Block]:
    for at, block in enumerate(table[key] if isinstance(table.get(key), list) else (), start=1):
        where = f"{key.capitalize()} {at} ({block.get('slug', 'no slug')})"
        yield make(named(block, where, _KEYS[key], BadPlaces), block, where)


def _place(called: Named, block: Mapping[str, Any], where: str) -> Place:
    host = block.get("host", {})
    if not isinstance(host, dict) or not set(host) <= set(LANGS) or not _are_words(list(host.values())):
        raise BadPlaces(f"{where}: host has what “stationed there” is under {', '.join(LANGS)}.")
    home = _words(block, "home", where)
    if unknown := set(home) - set(LANGS):
        raise BadPlaces(f"{where}: home is of {', '.join(LANGS)}, not {min(unknown)}.")
    return Place(
        called.slug,
        called.names,
        adjectives=_words(block, "adjective", where),
        people=_words(block, "people", where),
        capital=_words(block, "capital", where),
        short=_words(block, "short", where),
        host=host,
        home=home,
    )


def _kind(called: Named, block: Mapping[str, Any], where: str) -> Kind:
    flags = {key: block.get(key, False) for key in ("abroad", "many")}
    for key, value in flags.items():
        if not isinstance(value, bool):
            raise BadPlaces(f"{where}: {key} is true or false.")
    bare = _words(block, "bare", where)
    if unknown := set(bare) - set(every_name(called)):
        raise BadPlaces(f"{where}: {min(unknown)} under bare is none of its names.")
    return Kind(called.slug, called.names, bare=bare, **flags)


def _body(called: Named, block: Mapping[str, Any], where: str) -> Body:
    of, kind = block.get("of", ""), block.get("kind", "")
    if not isinstance(of, str) or not isinstance(kind, str):
        raise BadPlaces(f"{where}: of and kind are slugs, in quotation marks.")
    return Body(called.slug, called.names, of=of, kind=kind)


def _words(block: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
    words = block.get(key, [])
    if not _are_words(words):
        raise BadPlaces(f"{where}: {key} is a list of words in quotation marks.")
    return tuple(words)


def _are_words(words: Any) -> bool:
    return isinstance(words, list) and all(isinstance(word, str) and folded(word) for word in words)


def _check_slugs(found: Places) -> None:
    seen: set[str] = set()
    for each in (*found.places, *found.bodies):
        if each.slug in seen:
            raise BadPlaces(f"There are two of {each.slug}.")
        seen.add(each.slug)
    for kind in ("kinds", "roles"):
        slugs = [each.slug for each in getattr(found, kind)]
        if twice := {slug for slug in slugs if slugs.count(slug) > 1}:
            raise BadPlaces(f"There are two {kind} {min(twice)}.")


def _check_homes(places: Sequence[Place]) -> None:
    seen: dict[str, Place] = {}
    for place in places:
        for lang in place.home:
            if (other := seen.setdefault(lang, place)) is not place:
                raise BadPlaces(f"{lang} is at home in {other.slug} and in {place.slug}.")


def _check_bodies(found: Places) -> None:
    kinds = {kind.slug for kind in found.kinds}
    seen: dict[tuple[str, str], Body] = {}
    for body in found.bodies:
        if body.of and body.of not in found.by_slug:
            raise BadPlaces(f"Body {body.slug}: there is no place {body.of}.")
        if body.kind and (body.kind not in kinds or not body.of):
            raise BadPlaces(f"Body {body.slug}: a kind is one of the table's, and of a place.")
        if body.kind and (other := seen.setdefault((body.of, body.kind), body)) is not body:
            raise BadPlaces(f"{other.slug} and {body.slug} are both the {body.kind} of {body.of}.")


def _check_spellings(found: Places) -> None:
    seen: dict[str, Named] = {}
    for name, (_, called, _) in spellings(found.places, found.kinds, found.roles, found.bodies):
        if called is None:
            continue
        other = seen.setdefault(folded(name), called)
        if other is not called:
            raise BadPlaces(f"“{name}” is a name of {other.slug} and of {called.slug}.")
