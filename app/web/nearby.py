"""The closest accounts of an article as pages show them: what each shares, in words, and which to compare at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from app.analysis.aliases import Aliases
from app.archive.article import Item, StoredArticle
from app.archive.closest import DAYS, Near, closest
from app.archive.connections import Connection
from app.archive.remembering import remembered
from app.web import words

#: Lines on an article's page, and on the page that picks accounts.
SHOWN, OFFERED = 4, 8
#: Names and words that a line shows.
MOST_NAMED = 3
#: Accounts that are compared with an article at once.
MOST_TOGETHER = 3


@dataclass(frozen=True, slots=True)
class Nearby:
    """An account of the same matter on a line: ``shares`` is what it shares, ``words`` those of both headlines."""

    item: Item
    shares: tuple[str, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The closest accounts of an article, those to compare with it at once, and the days that were looked at."""

    nearest: tuple[Nearby, ...]
    together: tuple[str, ...]
    days: tuple[date, date] | None


def neighbours(
    connection: Connection, stored: StoredArticle, aliases: Aliases, limit: int = SHOWN
) -> Neighbours:
    """Those of one article; found once while the archive does not change."""
    found = remembered(
        connection, ("closest", stored.item.id, limit), lambda: closest(connection, stored, aliases, limit)
    )
    return Neighbours(
        nearest=tuple(_shown(each, stored.item, aliases) for each in found),
        together=tuple(_together(stored.item, found)),
        days=_days(stored.item.day) if stored.item.day else None,
    )


def _together(item: Item, found: Sequence[Near]) -> Iterator[str]:
    """The best accounts of their own by different outlets; the last of them in another language if there is one."""
    outlets = {item.outlet.slug if item.outlet else ""}
    own: list[Near] = []
    for near in found:
        outlet = near.item.outlet.slug if near.item.outlet else near.item.id
        if not near.copy and outlet not in outlets:
            outlets.add(outlet)
            own.append(near)
    chosen, left = own[:MOST_TOGETHER], own[MOST_TOGETHER:]
    if all(near.item.lang == item.lang for near in chosen):
        chosen[-1:] = [near for near in left if near.item.lang != item.lang][:1] or chosen[-1:]
    return (near.item.id for near in chosen)


def _shown(near: Near, item: Item, aliases: Aliases) -> Nearby:
    people_first = sorted(near.names, key=lambda slug: aliases.people.of_slug(slug) is None)
    names = tuple(aliases.with_actors.called(slug, "en") or slug for slug in people_first[:MOST_NAMED])
    shares = [_apart(near.item, item), ", ".join(names)]
    shares.append(words.plural(near.quotations, "quotation") if near.quotations else "")
    shares.append("nearly the same text" if near.copy else "")
    left = max(0, MOST_NAMED - len(names))
    return Nearby(near.item, tuple(filter(None, shares)), near.words[:left])


def _apart(other: Item, item: Item) -> str:
    if other.day is None or item.day is None:
        return ""
    days = (other.day - item.day).days
    return f"{words.plural(abs(days), 'day')} {'later' if days > 0 else 'earlier'}" if days else "same day"


def _days(day: date) -> tuple[date, date]:
    first, last = date.min.toordinal(), date.max.toordinal()
    at = day.toordinal()
    return date.fromordinal(max(first, at - DAYS)), date.fromordinal(min(last, at + DAYS))
