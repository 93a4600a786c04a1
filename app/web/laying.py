"""A comparison laid out for whoever shows it: the page, a frame on another site, a picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from app.analysis.comparison import Comparison
from app.archive.article import Item, StoredArticle
from app.archive.days import local_day
from app.archive.silences import denominators
from app.archive.topics import current_version
from app.archive.vocabulary import Vocabulary, vocabulary
from app.web import words
from app.web.comparison import Account, Row, account, names, rows, shorts
from app.web.desk import Desk
from app.web.silences import unjudged
from app.web.standing import standing
from app.web.statements import Found, shown


@dataclass(frozen=True, slots=True)
class Laid:
    """Two to four accounts side by side: a row for each topic, those in ``topics`` first, and what they state alike."""

    stored: tuple[StoredArticle, ...]
    accounts: tuple[Account, ...]
    topics: tuple[str, ...]
    rows: tuple[Row, ...]
    names: Mapping[str, str]
    vocabulary: Vocabulary
    compared: Comparison
    found: Found

    @property
    def keys(self) -> list[str]:
        """The ids in the order of the columns."""
        return [item.id for item in self.items]

    @property
    def items(self) -> tuple[Item, ...]:
        """The articles as listings show them."""
        return tuple(each.item for each in self.accounts)

    @property
    def shorts(self) -> dict[str, str]:
        """What each account is called where room is short, by its id."""
        return shorts(self.names)

    @property
    def rulesets(self) -> list[int]:
        """The versions of the rules under which they were tagged."""
        return sorted({each.ruleset for each in self.accounts})

    def when(self, zone: ZoneInfo) -> dict[str, str]:
        """When each was published and what that rests on, by id."""
        items = [replace(item, day=local_day(item.published, zone)) for item in self.items]
        return {item.id: words.when(item, zone) for item in items}


def lay(desk: Desk, stored: Sequence[StoredArticle], topics: Sequence[str]) -> Laid:
    """The comparison of articles."""
    accounts = [account(each) for each in stored]
    items = [each.item for each in accounts]
    with desk.archive.read() as connection:
        known, version = vocabulary(connection), current_version(connection)
        beside = denominators(
            connection,
            [item.outlet.slug for item in items if item.outlet],
            [topic.value for topic in known.topic],
            [item.day for item in items if item.day],
        )
    compared = desk.comparer.compare(stored)
    sizes = Counter(each.account for each in compared.passages)
    found = shown(compared, stored, order_of(topics, known), desk.aliases)
    by_topic = rows(accounts, known.topic, beside, version, unjudged=unjudged(stored), sizes=sizes)
    return Laid(
        stored=tuple(stored),
        accounts=tuple(accounts),
        topics=tuple(topics),
        rows=tuple(in_order(standing(by_topic, found.cards), topics)),
        names=names(accounts),
        vocabulary=known,
        compared=compared,
        found=found,
    )


def in_order(found: Sequence[Row], topics: Sequence[str]) -> list[Row]:
    """Rows with those of ``topics`` first."""
    return sorted(found, key=lambda row: row.slug not in topics)


def order_of(topics: Sequence[str], known: Vocabulary) -> list[str]:
    """All topics, those named first."""
    return list(dict.fromkeys([*topics, *(topic.value for topic in known.topic)]))
