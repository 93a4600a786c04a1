"""Filters: what a reader asks for, from and to a query string."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import lru_cache
from typing import Any
from urllib.parse import quote_plus

from app.analysis.searching import read_query, tidy
from app.archive.cursor import BadCursor, Cursor, read_cursor
from app.archive.vocabulary import NO_OUTLET, Vocabulary

__all__ = ["NO_OUTLET", "BadFilter", "Filters", "Vocabulary", "having", "parse", "query_string", "without"]

#: Beyond any honest page: each of the repeatable names with a handful of values.
MOST_PARAMETERS = 100
#: A slug is under 60 characters, a cursor under 40; only words to search for may be many.
LONGEST_VALUE = 200
LONGEST_Q = 2_000
#: Up to here all valid values are named in a message; outlets may be hundreds.
MOST_NAMED = 20
DEFAULT_LIMIT = 50
MAX_LIMIT = 200
SORTS = ("newest", "oldest")
MATCHES = ("any", "all")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NUMBER = re.compile(r"[0-9]{1,9}")


class BadFilter(Exception):
    """A parameter that cannot be honoured: which one, and what would be right."""

    def __init__(self, parameter: str, message: str) -> None:
        super().__init__(message)
        self.parameter = parameter
        self.message = message


@dataclass(frozen=True, slots=True)
class Filters:
    """A reader's question. Values of one field are alternatives, different fields all apply.

    ``q`` is what to search for, tidied but as it was written: words, "phrases", -not; "" for nothing.
    ``limit`` is None where the reader did not give one; ``size`` is then the page's own, None for all.
    """

    topic: tuple[str, ...] = ()
    outlet: tuple[str, ...] = ()
    kind: tuple[str, ...] = ()
    lang: tuple[str, ...] = ()
    grade: tuple[str, ...] = ()
    form: tuple[str, ...] = ()
    match: str = "any"
    since: date | None = None
    until: date | None = None
    q: str = ""
    sort: str = "newest"
    after: Cursor | None = None
    limit: int | None = None
    default_limit: int | None = DEFAULT_LIMIT

    @property
    def size(self) -> int | None:
        """How many articles to show; None for every match."""
        return self.default_limit if self.limit is None else self.limit

    @property
    def dated(self) -> bool:
        """Whether days are asked for, so that undated articles are left out."""
        return self.since is not None or self.until is not None

    @property
    def narrowed(self) -> bool:
        """Whether any condition is set at all."""
        return self.dated or bool(self.q) or any(getattr(self, name) for name in REPEATABLE)


REPEATABLE = ("topic", "outlet", "kind", "lang", "grade", "form")
#: Parameter names, in the order of an address, and the fields behind them.
FIELDS = {name: name for name in (*REPEATABLE, "match")} | {
    "from": "since",
    "to": "until",
    "q": "q",
    "sort": "sort",
    "limit": "limit",
    "after": "after",
}


def parse(
    pairs: Iterable[tuple[str, str]],
    vocabulary: Vocabulary,
    *,
    extra: Collection[str] = frozenset(),
    lenient: bool = False,
    max_limit: int = MAX_LIMIT,
    default_limit: int | None = DEFAULT_LIMIT,
) -> Filters:
    """The filters in a query string's ``pairs``. Empty values, as forms send them, count as absent.

    ``extra`` names the parameters that the page reads itself; ``lenient`` passes over unknown ones.
    Raises BadFilter.
    """
    given = _given(pairs, extra, lenient)
    found: dict[str, Any] = {
        FIELDS[name]: _READERS[name](name, values, vocabulary) for name, values in given.items()
    }
    filters = Filters(default_limit=default_limit, **found)
    _check_together(filters, max_limit)
    return filters


def query_string(filters: Filters, **changes: Any) -> str:
    """The query string that parses to these filters, with fields changed: "" when nothing is set.

    A change starts again from the first page unless it sets ``after`` itself.
    """
    if changes:
        changed: dict[str, Any] = {"after": None, **changes}
        filters = replace(filters, **changed)
    return "&".join(
        f"{name}={_encoded(written)}"
        for name, field in FIELDS.items()
        if (value := getattr(filters, field)) != _DEFAULTS[field]
        for written in (value if isinstance(value, tuple) else (str(value),))
    )


@lru_cache(maxsize=2_000)
def _encoded(value: str) -> str:
    """A value as it stands in an address; a page of many links says the same few again and again."""
    return quote_plus(value)


def having(filters: Filters, name: str, value: str) -> Filters:
    """The filters with one more value of a repeatable name, from the first page."""
    values = getattr(filters, name)
    changed: dict[str, Any] = {name: values if value in values else (*values, value)}
    return replace(filters, after=None, **changed)


def without(filters: Filters, name: str, value: str | None = None) -> Filters:
    """The filters less one value of a repeatable name, or less a whole name, from the first page."""
    field = FIELDS[name]
    changed: dict[str, Any] = {field: _DEFAULTS[field]}
    if name in REPEATABLE and value is not None:
        changed[field] = tuple(each for each in getattr(filters, field) if each != value)
    if name == "topic" and not changed[field]:
        changed["match"] = _DEFAULTS["match"]
    return replace(filters, after=None, **changed)


def _given(pairs: Iterable[tuple[str, str]], extra: Collection[str], lenient: bool) -> dict[str, list[str]]:
    """The values under each known name, each once, in the order in which they came."""
    given: dict[str, list[str]] = {}
    for count, (name, value) in enumerate(pairs, start=1):
        if count > MOST_PARAMETERS:
            raise BadFilter(name[:LONGEST_VALUE], f"There are more than {MOST_PARAMETERS} parameters.")
        if name in extra or (lenient and name not in FIELDS):
            continue
        if name not in FIELDS:
            known = ", ".join([*FIELDS, *sorted(extra)])
            raise BadFilter(name[:LONGEST_VALUE], f"There is no parameter of this name; there are {known}.")
        longest = LONGEST_Q if name == "q" else LONGEST_VALUE
        if len(value) > longest:
            raise BadFilter(name, f"A value may have at most {longest:,} characters.")
        if value and value not in given.setdefault(name, []):
            given[name].append(value)
    return {name: values for name, values in given.items() if values}


def _check_together(filters: Filters, max_limit: int) -> None:
    if filters.since and filters.until and filters.since > filters.until:
        raise BadFilter("to", f"The last day lies before the first, {filters.since}.")
    if filters.after and filters.after.sort != filters.sort:
        raise BadFilter("after", f"This cursor belongs to sort={filters.after.sort}; start again without it.")
    if filters.limit is not None and not 1 <= filters.limit <= max_limit:
        raise BadFilter("limit", f"It must be a number from 1 to {max_limit}.")


def _many(name: str, values: list[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    known = [choice.value for choice in vocabulary.choices(name)]
    for value in values:
        _require(name, value, known)
    return tuple(values)


def _one_of(known: tuple[str, ...]) -> Callable[[str, list[str], Vocabulary], str]:
    def read(name: str, values: list[str], _vocabulary: Vocabulary) -> str:
        value = _single(name, values)
        _require(name, value, known)
        return value

    return read


def _day(name: str, values: list[str], _vocabulary: Vocabulary) -> date:
    value = _single(name, values)
    try:
        if _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise BadFilter(name, f"{_shown(value)} is not a day; write it like 2026-01-05.")


def words_of(name: str, values: list[str], _vocabulary: Vocabulary | None = None) -> str:
    """What to search for, in one line. Raises BadFilter."""
    value = tidy(_single(name, values))
    if len(value) > LONGEST_Q:
        raise BadFilter(name, f"A value may have at most {LONGEST_Q:,} characters.")
    if read_query(value).is_too_long:
        raise BadFilter(name, "It asks for too many words at once; search for fewer.")
    return value


def _limit(name: str, values: list[str], _vocabulary: Vocabulary) -> int:
    value = _single(name, values)
    # A number too long to be read is as wrong as one that is too large, and is told so by the range check.
    return int(value) if _NUMBER.fullmatch(value) else 0


def _after(name: str, values: list[str], _vocabulary: Vocabulary) -> Cursor:
    try:
        return read_cursor(_single(name, values))
    except BadCursor as error:
        raise BadFilter(name, "This is not a cursor that a page gave out; start again without it.") from error


_READERS: dict[str, Callable[[str, list[str], Vocabulary], Any]] = {
    **dict.fromkeys(REPEATABLE, _many),
    "match": _one_of(MATCHES),
    "from": _day,
    "to": _day,
    "q": words_of,
    "sort": _one_of(SORTS),
    "limit": _limit,
    "after": _after,
}


def _single(name: str, values: list[str]) -> str:
    if len(values) > 1:
        raise BadFilter(name, "It may be given only once.")
    return values[0]


def _require(name: str, value: str, known: Collection[str]) -> None:
    if value in known:
        return
    if len(known) > MOST_NAMED:
        raise BadFilter(name, f"There is no {name} {_shown(value)}; /{name}s lists all {len(known)}.")
    raise BadFilter(name, f"There is no {name} {_shown(value)}; there are {', '.join(known) or 'none yet'}.")


def _shown(value: str) -> str:
    return f"\u201c{value[:60]}\u201d"


_DEFAULTS = {field.name: field.default for field in fields(Filters)}
