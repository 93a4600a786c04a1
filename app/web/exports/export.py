"""What every format is written from: the articles, and what is asked for."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from app.archive.article import Item
from app.archive.cursor import Cursor
from app.archive.exporting import Exported
from app.archive.filters import Filters
from app.archive.sentence import Sentence
from app.web import words
from app.web.links import Links, is_linkable

#: Characters that end a line, steer a terminal or are none: not one belongs in the words of a headline.
_UNPRINTABLE = dict.fromkeys(
    [*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000), *range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF, 0x2028, 0x2029],
    " ",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Export:
    """Articles under filters. ``links`` lead to the base URL; ``next_cursor`` is that of a feed's next page.

    ``address`` is where a feed is found that is not the timeline's own, such as a saved view's.
    """

    filters: Filters
    sentence: Sentence
    total: int
    ruleset: int
    links: Links
    zone: ZoneInfo
    articles: Iterable[Exported]
    next_cursor: Cursor | None = None
    address: str = ""


def one_line(text: str) -> str:
    """Words in one line, without characters that no letter of theirs needs."""
    printable = text if text.isprintable() else text.translate(_UNPRINTABLE)
    return " ".join(printable.split())


def original(item: Item) -> str | None:
    """The article's own address, where it is one that may be followed."""
    return item.url if is_linkable(item.url) else None


def lede(item: Item) -> str:
    """Its first paragraph as it is read: plain text may carry entities as they came."""
    return one_line(html.unescape(item.lede))


def labels(item: Item) -> Sequence[str]:
    """Its topics by their names."""
    return [one_line(topic.label) for topic in item.topics]


def opening(item: Item) -> str:
    """Its first paragraph, after whose words these are where they are not the outlet's own."""
    note = words.FORM_NOTES.get(item.form)
    return f"[{note.capitalize()}] {lede(item)}".strip() if note else lede(item)
