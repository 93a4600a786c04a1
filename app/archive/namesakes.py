"""Speakers whose names are one by their sound in two scripts: perhaps one person, whom no table knows.

What sounds alike is worked out of everybody who is quoted, whom a speaker's page asks for anyhow, and kept until the
archive changes. A column of keys would ask for a migration, and for `readout tag` with every spelling that is learned.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.analysis.chinese_script import simplified
from app.analysis.people import Speaker, slug_of
from app.analysis.spellings import by_sound
from app.analysis.two_scripts import of_one_sound
from app.archive import tables as t
from app.archive.remembering import remembered
from app.archive.speakers import Quoted, everyone_quoted

_Q = t.quotation.c


@dataclass(frozen=True, slots=True)
class Namesake:
    """Somebody who is quoted under a name that sounds like another's in another script: in how many entries, and in
    articles of which languages. ``family`` is the family name of whichever of both is in Latin letters, "" of neither.
    """

    speaker: Speaker
    entries: int
    family: str
    langs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Namesakes:
    """A speaker, and whose names sound like that one's, those most quoted first."""

    speaker: Speaker
    found: tuple[Namesake, ...]


def namesakes(connection: Connection, slug: str) -> Namesakes | None:
    """The speaker at an address and the namesakes; None where there are none."""
    return remembered(connection, "namesakes", lambda: _every(connection)).get(slug)


def _every(connection: Connection) -> Mapping[str, Namesakes]:
    # An address of more than the name, or than its sound, is that of whom a text tells from somebody of the tables.
    quoted = {
        each.speaker.name: each
        for each in everyone_quoted(connection)
        if each.speaker.slug in _addresses(each.speaker.name)
    }
    pairs = tuple(of_one_sound(quoted))
    langs = _langs(
        connection, {quoted[name].speaker.slug for each in pairs for name in (each.native, each.other)}
    )
    found: dict[str, list[Namesake]] = defaultdict(list)
    for pair in pairs:
        for own, other in ((pair.native, pair.other), (pair.other, pair.native)):
            found[own].append(_namesake(quoted[other], pair.family, langs))
    return {
        quoted[own].speaker.slug: Namesakes(quoted[own].speaker, _ordered(some))
        for own, some in found.items()
    }


def _addresses(name: str) -> set[str]:
    return {slug_of(name), slug_of(by_sound(name) or name), slug_of(simplified(name))}


def _namesake(quoted: Quoted, family: str, langs: Mapping[str, set[str]]) -> Namesake:
    speaker = quoted.speaker
    return Namesake(speaker, quoted.entries, family, tuple(sorted(langs[speaker.slug])))


def _ordered(found: Sequence[Namesake]) -> tuple[Namesake, ...]:
    return tuple(sorted(found, key=lambda each: (-each.entries, each.speaker.slug)))


def _langs(connection: Connection, slugs: set[str]) -> Mapping[str, set[str]]:
    quoted = (_Q.speaker.in_(sorted(slugs)), _Q.listed == t.YES, _Q.told == t.YES)
    found: dict[str, set[str]] = defaultdict(set)
    for row in connection.execute(select(_Q.speaker, _Q.lang).where(*quoted).distinct()):
        found[row.speaker].add(row.lang)
    return found
