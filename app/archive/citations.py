"""Citations: a view with all that it showed, under an address that is made from exactly that."""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from app.analysis.dates import Published
from app.archive import tables as t
from app.archive.cited import BATCH, Cited, CitedOutlet, Seen, to_keep
from app.archive.database import Archive, ArchiveError
from app.archive.runs import now
from app.archive.vocabulary import Choice

#: Letters of a slug: 60 bits, as in the address of an article.
SLUG_LENGTH = 12
#: More articles than this are not one citation: 99,000 take 6 MB and six seconds whenever the archive has changed,
#: 7,600 half a megabyte and half a second.
MOST_ARTICLES = 100_000
#: The kinds of view that can be cited, and their paths.
PATHS = {"timeline": "/timeline", "compare": "/compare", "matrix": "/matrix"}
#: Of the record as it is written down; another way of writing it gets another number.
FORMAT = 1


@dataclass(frozen=True, slots=True)
class Content:
    """What a citation fixes. ``query`` is the canonical one of a ``kind`` of view; ``articles`` are in its order.

    Of a matrix they are all that it looked at. ``topics`` are those that the rules of version ``ruleset`` look
    for; days were counted in ``timezone``.
    """

    kind: str
    query: str
    sentence: str
    ruleset: int
    timezone: str
    topics: tuple[Choice, ...]
    articles: tuple[Cited, ...]

    @property
    def path(self) -> str:
        """The view's own path and query."""
        return PATHS[self.kind] + (f"?{self.query}" if self.query else "")

    def label(self, topic: str) -> str:
        """What a topic was called."""
        return next((each.label for each in self.topics if each.value == topic), topic)


@dataclass(frozen=True, slots=True)
class Citation:
    """A citation as it was kept: when, in which state of the archive, and what it fixes."""

    slug: str
    cited_at: str
    counter: int
    content: Content


def cite(archive: Archive, content: Content, sources: Iterable[Seen], counter: int) -> str:
    """Keep what a view shows in the state ``counter`` of the archive; its slug. What is kept already stays as it is.

    ``sources`` are the articles with their headlines in words.
    """
    written = write(content)
    slug = slug_of(written)
    with archive.read() as connection:
        if _is_kept(connection, slug):
            return slug
    row = {"slug": slug, "cited_at": now(), "counter": counter, "content": zlib.compress(written)}
    kept = [
        {"public_id": each.cited.id, "digest": each.cited.headline, "headline": to_keep(each.headline)}
        for each in sources
        if each.headline is not None
    ]
    with archive.write(unseen=True) as connection:
        connection.execute(insert(t.citation).on_conflict_do_nothing(), row)
        for start in range(0, len(kept), BATCH):
            connection.execute(insert(t.cited_headline).on_conflict_do_nothing(), kept[start : start + BATCH])
        # An article may have been withdrawn since it was read.
        gone = select(t.withdrawal.c.public_id)
        connection.execute(delete(t.cited_headline).where(t.cited_headline.c.public_id.in_(gone)))
    return slug


def find(connection: Connection, slug: str) -> Citation:
    """The citation under a slug.

    Raises LookupError where there is none, ArchiveError for one that is not what its slug was made from.
    """
    row = connection.execute(select(t.citation).where(t.citation.c.slug == slug)).first()
    if row is None:
        raise LookupError(f"There is no citation {slug[:60]} in this archive.")
    content = content_of(row.slug, row.content)
    if content is None:
        raise ArchiveError(f"Citation {slug} is damaged: it does not hold what its address was made from.")
    return Citation(row.slug, row.cited_at, row.counter, content)


def content_of(slug: str, stored: bytes) -> Content | None:
    """A stored content; None where the slug was made from another."""
    try:
        written = zlib.decompress(stored)
    except zlib.error:
        return None
    return read(written) if slug_of(written) == slug else None


def slug_of(written: bytes) -> str:
    """The address of a content: the same view in the same state has the same one, in every archive."""
    return base64.b32encode(sha256(written).digest()).decode("ascii").lower()[:SLUG_LENGTH]


def write(content: Content) -> bytes:
    """A content in the one way in which it is written down."""
    outlets = sorted({each.outlet for each in content.articles if each.outlet}, key=lambda each: each.slug)
    places = {outlet: place for place, outlet in enumerate(outlets)}
    fields = {
        "format": FORMAT,
        "kind": content.kind,
        "query": content.query,
        "sentence": content.sentence,
        "ruleset": content.ruleset,
        "timezone": content.timezone,
        "topics": [[each.value, each.label] for each in content.topics],
        "outlets": [[each.slug, each.name, each.kind] for each in outlets],
        "articles": [_row(each, places) for each in content.articles],
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")


def read(written: bytes) -> Content:
    """The other way round."""
    fields = json.loads(written.decode("utf-8", "surrogatepass"))
    outlets = [CitedOutlet(*each) for each in fields["outlets"]]
    return Content(
        kind=fields["kind"],
        query=fields["query"],
        sentence=fields["sentence"],
        ruleset=fields["ruleset"],
        timezone=fields["timezone"],
        topics=tuple(Choice(*each) for each in fields["topics"]),
        articles=tuple(_cited(each, outlets) for each in fields["articles"]),
    )


def _row(cited: Cited, places: Mapping[CitedOutlet, int]) -> list[Any]:
    """Plain columns: a hundred thousand of them are named once, here."""
    return [
        cited.id,
        cited.revision,
        cited.sha256,
        places[cited.outlet] if cited.outlet else None,
        cited.form,
        cited.lang,
        list(asdict(cited.published).values()),
        cited.headline,
        cited.topics,
        cited.superseded_by,
    ]


def _cited(row: list[Any], outlets: Sequence[CitedOutlet]) -> Cited:
    key, revision, digest, outlet, form, lang, published, headline, topics, superseded_by = row
    return Cited(
        id=key,
        revision=revision,
        sha256=digest,
        outlet=None if outlet is None else outlets[outlet],
        form=form,
        lang=lang,
        published=Published(*published),
        headline=headline,
        topics=topics,
        superseded_by=superseded_by,
    )


def _is_kept(connection: Connection, slug: str) -> bool:
    return connection.execute(select(t.citation.c.slug).where(t.citation.c.slug == slug)).first() is not None
