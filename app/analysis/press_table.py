"""Outlets that English accounts quote, by their names: the table of them as written, and with it the outlets that publish."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.analysis.patterns import regex

#: A name in Latin letters, as English texts have it.
_LATIN = regex(r"[A-Z\u00c0-\u00de\d][^\u1100-\uffff@]+")
#: The lists of names, and that of those which mean something else as well.
LISTS = ("agencies", "broadcasters", "papers")
WORDS_TOO = "words_too"


class BadPress(ValueError):
    """A table of outlets that are quoted which cannot be used, and where it is wrong."""


@dataclass(frozen=True, slots=True)
class Press:
    """Names of outlets, with or without their "The", as they are written or in capitals. ``names`` are outlets' wherever
    they stand but for ``words_too``, which mean something else as well; these, and the ``published``, outlets
    called by a single word that no list has, are outlets' where something is told to them. In capitals a word of
    ``words_too`` means nothing else, unless it is listed so.
    """

    names: tuple[str, ...] = ()
    words_too: tuple[str, ...] = ()
    published: tuple[str, ...] = ()
    _sure: frozenset[str] = field(init=False, repr=False, compare=False)
    _told: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        loose = {*map(_bare, self.words_too), *_written(self.published)}
        put = object.__setattr__
        put(self, "_sure", _written(self.names) - loose)
        put(self, "_told", _written((*self.names, *self.published)))

    def has(self, name: str, *, told: bool = False) -> bool:
        """Whether a name is of an outlet; ``told``: it stands where an outlet would, told something."""
        return _bare(name) in (self._told if told else self._sure)

    def with_published(self, names: Iterable[str]) -> Press:
        """The same outlets with those that publish what is read, by their names: one of a single word only when told."""
        listed = {*_written(self.names)}
        new = sorted({name for name in names if _LATIN.fullmatch(name) and _bare(name) not in listed})
        single = {name for name in new if " " not in _bare(name)}
        return Press(
            tuple(sorted({*self.names, *new} - single)),
            self.words_too,
            tuple(sorted({*self.published, *single})),
        )


def parse_press(source: str) -> Press:
    """The table in ``source``, a TOML of lists of names. Raises BadPress with everything that is wrong."""
    try:
        table = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise BadPress(f"It is no TOML: {error}.") from error
    every = (*LISTS, WORDS_TOO)
    problems = [f"There is no list {key!r}; there are {', '.join(every)}." for key in table.keys() - {*every}]
    problems += [
        f"The list {key!r} holds names in quotation marks and nothing else."
        for key in every
        if not _is_of_names(table.get(key, []))
    ]
    if problems:
        raise BadPress(" ".join(sorted(problems)))
    names = {_marked(name) for key in LISTS for name in table.get(key, [])}
    return Press(tuple(sorted(names)), tuple(sorted(map(_marked, table.get(WORDS_TOO, [])))))


def _is_of_names(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) and each.strip() for each in value)


def _marked(name: str) -> str:
    """A name with one kind of apostrophe."""
    return name.strip().replace("'", "’")


def _bare(name: str) -> str:
    """A name without its article."""
    found = _marked(name)
    return found[4:] if found[:4] in ("The ", "the ") else found


def _written(names: Iterable[str]) -> frozenset[str]:
    """How names may be written: without their articles, as they are or in capitals."""
    bare = [_bare(name) for name in names]
    return frozenset((*bare, *(name.upper() for name in bare)))
