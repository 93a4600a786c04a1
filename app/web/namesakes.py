"""Who may be the same person as a speaker, by the sound of the name alone, and how to make them one."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.analysis.korean_latin import romanised
from app.analysis.people import People, Speaker
from app.analysis.two_scripts import script_of
from app.archive.connections import Connection
from app.archive.namesakes import Namesake, namesakes

#: Namesakes that are told at once: of more than that the name says little.
MOST = 3
#: Languages of the table's names, one for each script.
LANGS = ("en", "ko", "zh")


@dataclass(frozen=True, slots=True)
class Perhaps:
    """Who may be the same person as a speaker, and the lines of people.toml by which they are one."""

    found: tuple[Namesake, ...]
    lines: str


def perhaps_same(connection: Connection, people: People, slug: str) -> Perhaps | None:
    """Who is quoted under the same name in another script; None for nobody, and for whom the tables know."""
    alike = namesakes(connection, slug)
    if alike is None or _is_known(people, alike.speaker):
        return None
    found = tuple(each for each in alike.found if not _is_known(people, each.speaker))[:MOST]
    return Perhaps(found, "\n".join(_lines(alike.speaker, found))) if found else None


def _is_known(people: People, speaker: Speaker) -> bool:
    """Whether the tables have this address or name, which an archive that was tagged before may not know."""
    is_place = people.places.is_place(speaker.slug)
    return is_place or people.of_slug(speaker.slug) is not None or people.find(speaker.name) is not None


def _lines(speaker: Speaker, found: Sequence[Namesake]) -> Iterator[str]:
    """A person of the table who has all these names, under the address of the Latin one, or as Korean is written so."""
    every = (speaker, *(each.speaker for each in found))
    names = {lang: [each for each in every if script_of(each.name) == lang] for lang in LANGS}
    family = next((each.family for each in found if each.family), "")
    yield "[[person]]"
    yield f"slug = {_quoted(names['en'][0].slug if names['en'] else romanised(names['ko'][0].name))}"
    for lang, some in names.items():
        if some:
            yield f"{lang} = [{', '.join(_quoted(each.name) for each in some)}]"
    if names["en"] and family != names["en"][0].name.split()[-1]:
        yield f"family = {_quoted(family)}"


def _quoted(text: str) -> str:
    """A string of TOML, which takes what JSON writes."""
    return json.dumps(text, ensure_ascii=False)
