"""How a frame on another site looks, and the question in an address that may stand in one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit
from zoneinfo import ZoneInfo, available_timezones

from app.archive.article import Item
from app.archive.days import local_day
from app.archive.filters import MOST_PARAMETERS, BadFilter, parse, query_string
from app.archive.runs import last_loaded
from app.archive.vocabulary import vocabulary
from app.settings import in_punycode
from app.web.choosing import asked_keys, asked_topics, read
from app.web.desk import Desk

Pairs = Sequence[tuple[str, str]]
MAX_LIMIT, DEFAULT_LIMIT = 100, 20
#: The first value of each choice is the usual one.
CHOICES = {"theme": ("auto", "light", "dark"), "density": ("full", "compact"), "title": ("1", "0")}
LOOK = (*CHOICES, "tz")
#: Addresses that can be framed, and the page that each is of.
PATHS = {
    "": "timeline",
    "/": "timeline",
    "/timeline": "timeline",
    "/compare": "compare",
    "/matrix": "matrix",
}
#: Pixels that a frame has where no script sizes it.
HEIGHTS = {"timeline": 640, "compare": 900, "matrix": 560}
_PORTS = {"http": 80, "https": 443}
#: What a view is called in messages.
NAME = "view"


@dataclass(frozen=True, slots=True)
class Look:
    """How the framing page wants it to look."""

    theme: str
    density: str
    title: bool
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that may be framed: its page, its query string in canonical order, and the look that is not usual."""

    page: str
    query: str
    look: str = ""

    @property
    def framed(self) -> str:
        """Everything that the address of a frame says."""
        return "&".join(filter(None, (self.query, self.look)))

    def path(self, root: str = "") -> str:
        """The address under a root: "" for the page, "/embed" for the frame."""
        query = self.framed if root else self.query
        return f"{root}/{self.page}" + (f"?{query}" if query else "")


def under_their_days(items: Sequence[Item], zone: ZoneInfo, sort: str) -> list[Item]:
    """Items in order of the days shown in ``zone``, which a day without a clock time never leaves."""
    shown = [replace(item, day=local_day(item.published, zone)) for item in items]
    dated = [item for item in shown if item.day]
    dated.sort(key=lambda item: item.day or date.min, reverse=sort == "newest")
    return dated + [item for item in shown if not item.day]


def loaded_on(desk: Desk) -> date | None:
    """The day on which the archive last changed: what a copy of a view is of."""
    with desk.archive.read() as connection:
        moment = last_loaded(connection)
    return datetime.fromisoformat(moment).astimezone(desk.zone).date() if moment else None


def look_of(pairs: Pairs, zone: ZoneInfo) -> Look:
    """The look that a query string asks for; the last of a name counts. Raises BadFilter."""
    given = {name: value for name, value in pairs if value}
    chosen = {name: _choice(name, given) for name in CHOICES}
    name = given.get("tz") or zone.key
    if name not in available_timezones():
        raise BadFilter("tz", f"“{name[:60]}” is not a time zone name such as Asia/Seoul.")
    return Look(chosen["theme"], chosen["density"], chosen["title"] == "1", ZoneInfo(name))


def asked(desk: Desk, address: str) -> Asked:
    """The question in an address of this server: of a page or of its frame. Raises BadFilter.

    The address may be whole, or a path, or the query alone of the timeline, or of a comparison.
    """
    path, query = path_and_query(desk, address)
    if path.startswith("/embed/") and path != "/embed/":
        path = path.removeprefix("/embed")
    page = PATHS.get(path)
    if page is None:
        raise BadFilter(
            NAME, f"“{path[:60]}” is not a view that can be shared: timeline, compare and matrix are."
        )
    pairs = parse_qsl(query, keep_blank_values=False)
    if len(pairs) > MOST_PARAMETERS:
        raise BadFilter(NAME, f"There are more than {MOST_PARAMETERS} parameters.")
    look_of(pairs, desk.zone)
    return Asked(page, _canonical(desk, page, pairs), look_query(pairs))


def path_and_query(desk: Desk, address: str) -> tuple[str, str]:
    """Path and query of an address of this server, whole or not. Raises BadFilter for any other."""
    address = address.strip()
    try:
        parts = urlsplit(address)
        base = urlsplit(desk.settings.base_url)
        _ = parts.port
    except ValueError as error:
        raise BadFilter(NAME, f"“{address[:60]}” is not an address.") from error
    if parts.scheme or parts.netloc:
        if _place(parts) != _place(base):
            raise BadFilter(
                NAME, f"“{address[:60]}” is not an address of this server, {desk.settings.base_url}."
            )
        if not parts.path.startswith(base.path):
            raise BadFilter(NAME, f"“{address[:60]}” does not lie under {desk.settings.base_url}.")
        return _plain(parts.path[len(base.path) :]), parts.query
    if "?" not in address and "=" in address and not address.startswith("/"):
        return "/compare" if _is_of_articles(address) else "/timeline", address
    return f"/{parts.path.lstrip('/')}", parts.query


def _is_of_articles(query: str) -> bool:
    """Whether a query names articles, as a comparison's does and the timeline's cannot."""
    return any(name == "article" for name, _ in parse_qsl(query))


def _plain(path: str) -> str:
    """A path as it would usually be written."""
    return unquote(path).rstrip("/") or "/"


def _place(parts: SplitResult) -> tuple[str, int | None]:
    """Host and port, however they are written: http and https lead to one server, letters may be in punycode."""
    usual = parts.port in (None, _PORTS.get(parts.scheme))
    return in_punycode(parts.hostname or ""), None if usual else parts.port


def _canonical(desk: Desk, page: str, pairs: Pairs) -> str:
    if page == "compare":
        keys, topics = asked_keys(pairs), asked_topics(pairs, desk)
        read(desk, keys)
        told = [("article", key) for key in keys] + [("topic", slug) for slug in topics]
        limit = limit_of(pairs)
        return urlencode([*told, *([("limit", str(limit))] if limit != DEFAULT_LIMIT else [])])
    with desk.archive.read() as connection:
        filters = parse(
            pairs, vocabulary(connection), extra=LOOK, max_limit=MAX_LIMIT, default_limit=DEFAULT_LIMIT
        )
    return query_string(filters, after=None)


def look_query(pairs: Pairs) -> str:
    """What is not usual in the look that a query string asks for, in canonical order."""
    given = {name: value for name, value in pairs if name in LOOK}
    usual = {name: known[0] for name, known in CHOICES.items()}
    return urlencode(
        [(name, given[name]) for name in LOOK if name in given and given[name] != usual.get(name)]
    )


def limit_of(pairs: Pairs) -> int:
    """How many statements are shown. Raises BadFilter."""
    given = [value for name, value in pairs if name == "limit" and value]
    if not given:
        return DEFAULT_LIMIT
    number = int(given[-1]) if given[-1].isascii() and given[-1].isdigit() and len(given[-1]) < 10 else 0
    if not 1 <= number <= MAX_LIMIT:
        raise BadFilter("limit", f"It must be a number from 1 to {MAX_LIMIT}.")
    return number


def _choice(name: str, given: dict[str, str]) -> str:
    known = CHOICES[name]
    value = given.get(name) or known[0]
    if value not in known:
        raise BadFilter(name, f"There is no {name} “{value[:60]}”; there are {', '.join(known)}.")
    return value
