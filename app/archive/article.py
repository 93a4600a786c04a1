"""Article: what we keep, and the shapes in which the archive hands it back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.analysis.cleaning import Segment
from app.analysis.dates import Published
from app.analysis.outlets import Outlet
from app.analysis.quotes import Quote
from app.analysis.text import Span
from app.analysis.topics import Tag
from app.archive.days import day_of_writing

FORMS = ("full", "partial", "summary")
#: Characters of a headline that are shown: the longest of 13,303 press headlines has 118.
LONGEST_HEADLINE = 300


@dataclass(frozen=True, slots=True)
class Article:
    """An article as ingest hands it to the archive: a text, its parts, and what was found in it.

    ``id`` is the public address; ``identity`` is what it was made from. ``sha256`` is that of the UTF-8
    text. ``tags`` and ``quotes`` were found under version ``ruleset`` of the rules; None stands for those in force.
    ``words`` are the tokens it is searched by, where they have been made already.
    """

    id: str
    identity: str
    sha256: str
    text: str
    segments: tuple[Segment, ...]
    form: str
    url: str | None
    headline: str | None
    headline_basis: str
    outlet: Outlet | None
    outlet_basis: str
    carrier: Outlet | None
    byline: tuple[str, ...]
    published: Published
    lang: str
    lede: str
    full_text_sha256: str | None
    tags: tuple[Tag, ...]
    ruleset: int | None = None
    words: str | None = None
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class Graded:
    """A topic on a card: its grade and how many distinct sentences prove it."""

    slug: str
    label: str
    grade: str
    evidence: int


@dataclass(frozen=True, slots=True)
class Item:
    """An article in a listing. ``day`` is its day in the reader's time zone, None when undated."""

    id: str
    form: str
    headline: str | None
    url: str | None
    outlet: Outlet | None
    published: Published
    day: date | None
    lang: str
    lede: str
    topics: tuple[Graded, ...]
    headline_basis: str


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece of evidence as stored. ``kind``: direct or context."""

    topic: str
    span: Span
    sentence: Span
    rule: str
    kind: str


@dataclass(frozen=True, slots=True)
class Revision:
    """One version of an article's text; ``seen_at`` is RFC 3339 in UTC."""

    n: int
    seen_at: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Printing:
    """Where and when another outlet printed the same text, and what its name rests on.

    ``earlier`` is the number of the revision that it printed, where that is not the present one; ``another`` is where
    another text from its address is kept.
    """

    outlet: Outlet
    outlet_basis: str
    url: str | None
    published: Published
    day: date | None
    earlier: int | None = None
    another: str | None = None


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """A whole article as the archive keeps it; its tags and quotations were found under version ``ruleset``."""

    item: Item
    text: str
    segments: tuple[Segment, ...]
    headline_basis: str
    byline: tuple[str, ...]
    outlet_basis: str
    carrier: Outlet | None
    superseded_by: str | None
    ingested_at: str
    ruleset: int
    evidence: tuple[Proof, ...]
    quotes: tuple[Quote, ...]
    revisions: tuple[Revision, ...]
    printings: tuple[Printing, ...] = ()

    @property
    def written_on(self) -> date | None:
        """What "today" means in it: its day by its own clock; ``item.day`` is the reader's."""
        country = self.item.outlet.country if self.item.outlet else None
        return day_of_writing(self.item.published, self.item.lang, country)
