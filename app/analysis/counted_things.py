"""What is counted, whatever the language calls it: boats, 어선, 渔船; a table that users extend, in seeds/aliases.toml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from app.analysis.place_table import named
from app.analysis.places import Named, every_name
from app.analysis.text import fold


@dataclass(frozen=True, slots=True)
class Counted(Named):
    """A thing that is counted; ``of`` is the one of which it is a kind: fishing boats are boats."""

    of: str = ""

    @property
    def head(self) -> str:
        """The widest thing that it is."""
        return self.of or self.slug


@dataclass(frozen=True)
class CountedThings:
    """The table of them, asked by a noun or a measure word."""

    lines: tuple[Counted, ...] = ()

    def called(self, noun: str, lang: str) -> Counted | None:
        """The thing of which ``noun`` is a name or ends with one, the longest: Chinese fishing boats, 중국어선."""
        names = self._names.get(lang, {})
        return next((names[tail] for tail in _tails(fold(noun).text) if tail in names), None)

    @cached_property
    def _names(self) -> dict[str, dict[str, Counted]]:
        return {
            lang: {fold(name).text: line for line in self.lines for name in line.names.get(lang, ())}
            for lang in {lang for line in self.lines for lang in line.names}
        }


def _tails(noun: str) -> Iterator[str]:
    """A noun and its ends, the longest first: whole words, and where words are not parted two letters or more."""
    yield noun
    if noun.isascii():
        words = noun.replace("-", " ").split()
        yield from (" ".join(words[at:]) for at in range(len(words)))
    else:
        yield from (noun[at:] for at in range(1, len(noun) - 1))


def counted_lines(lines: Iterable[Mapping[str, Any]], error: type[ValueError]) -> CountedThings:
    """The lines ``counted`` of a table. Raises ``error``."""
    found = tuple(_line(line, at, error) for at, line in enumerate(lines, start=1))
    heads = {line.slug for line in found if not line.of}
    owners: dict[tuple[str, str], str] = {}
    for line in found:
        if line.of and line.of not in heads:
            raise error(f"{line.slug}: {line.of} is no line of counted, or is of another itself.")
        if sum(other.slug == line.slug for other in found) > 1:
            raise error(f"There are two lines of {line.slug}.")
        for lang, name in ((lang, name) for lang, names in line.names.items() for name in names):
            if (other := owners.setdefault((lang, fold(name).text), line.slug)) != line.slug:
                raise error(f"“{name}” is a name of {other} and of {line.slug}.")
    return CountedThings(found)


def _line(line: Mapping[str, Any], at: int, error: type[ValueError]) -> Counted:
    where = f"Counted {at} ({line.get('slug', 'no slug')})"
    called = named(line, where, frozenset({"of"}), error)
    of = line.get("of", "")
    if not isinstance(of, str):
        raise error(f"{where}: of is the slug of another line.")
    if any(not fold(name).text.strip() for name in every_name(called)):
        raise error(f"{where}: a name is empty.")
    return Counted(called.slug, called.names, of)
