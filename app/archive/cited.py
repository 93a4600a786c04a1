"""An article as a citation fixes it: its text by hash, what it is tagged with, when, where and how it appeared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Select, bindparam, select

from app.analysis.dates import Published
from app.archive import tables as t
from app.archive.article import LONGEST_HEADLINE
from app.archive.rows import published_of

#: Articles that are asked for at once: reading 99,000 takes as long by the hundred as by five thousand.
BATCH = 1_000
T = TypeVar("T")
#: Hexadecimal digits by which a headline is known: it is only ever told from others of the same article.
DIGEST_LENGTH = 16


@dataclass(frozen=True, slots=True)
class CitedOutlet:
    """Who published it."""

    slug: str
    name: str
    kind: str | None


@dataclass(frozen=True, slots=True)
class Cited:
    """What is fixed of an article. ``sha256`` is that of its text in ``revision``; ``headline`` is a digest.

    ``topics`` are its grades by topic; ``superseded_by`` is the article to which it gave way in listings.
    """

    id: str
    revision: int
    sha256: str
    outlet: CitedOutlet | None
    form: str
    lang: str
    published: Published
    headline: str | None
    topics: dict[str, str]
    superseded_by: str | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """An article as it stands now, and its headline in words."""

    cited: Cited
    headline: str | None


_successor = t.article.alias()
# By name, not the whole row: its lists would be decoded, which takes a fifth of the time.
_COLUMNS = (
    "id", "public_id", "revision", "form", "lang", "headline",
    "published", "published_precision", "published_basis", "published_confidence", "not_before",
)  # fmt: skip
_SEEN: Select[Any] = (
    select(
        *(t.article.c[name] for name in _COLUMNS),
        t.outlet.c.slug.label("outlet_slug"),
        t.outlet.c.name.label("outlet_name"),
        t.outlet.c.kind.label("outlet_kind"),
        t.revision.c.sha256,
        _successor.c.public_id.label("successor"),
    )
    .join(t.revision, (t.revision.c.article_id == t.article.c.id) & (t.revision.c.n == t.article.c.revision))
    .outerjoin(t.outlet, t.outlet.c.id == t.article.c.outlet_id)
    .outerjoin(_successor, _successor.c.id == t.article.c.superseded_by)
    .where(t.article.c.id.in_(bindparam("rows", expanding=True)))
)
_GRADES = (
    select(t.article_topic.c.article_id, t.topic.c.slug, t.article_topic.c.grade)
    .join(t.topic, t.topic.c.id == t.article_topic.c.topic_id)
    .where(t.article_topic.c.article_id.in_(bindparam("rows", expanding=True)))
    .order_by(t.topic.c.slug)
)


def seen(connection: Connection, rows: Sequence[int]) -> Iterator[Seen]:
    """The articles of these rows as they stand now, in this order."""
    for batch in _batches(rows):
        found = {row.id: row for row in connection.execute(_SEEN, {"rows": batch})}
        grades: dict[int, dict[str, str]] = {}
        for row in connection.execute(_GRADES, {"rows": batch}):
            grades.setdefault(row.article_id, {})[row.slug] = row.grade
        yield from (_seen(found[row], grades.get(row, {})) for row in batch if row in found)


def rows_of(connection: Connection, ids: Iterable[str]) -> list[int]:
    """The rows of the articles at these addresses, in their order; those without an article are passed over."""
    article, found = t.article.c, []
    for batch in _batches(ids):
        query = select(article.public_id, article.id).where(article.public_id.in_(batch))
        rows = {row.public_id: int(row.id) for row in connection.execute(query)}
        found += [rows[each] for each in batch if each in rows]
    return found


def headlines(connection: Connection, articles: Iterable[Cited]) -> dict[str, str]:
    """The headlines that these articles had, by address; none for one that was withdrawn."""
    found: dict[str, str] = {}
    kept = t.cited_headline.c
    for batch in _batches(articles):
        wanted = {each.id: each.headline for each in batch if each.headline}
        rows = connection.execute(select(t.cited_headline).where(kept.public_id.in_(wanted)))
        found |= {row.public_id: row.headline for row in rows if row.digest == wanted[row.public_id]}
    return found


def revisions(connection: Connection, articles: Iterable[Cited]) -> dict[str, int]:
    """The number under which the text of each article is kept now, by address; none for one that is no longer here."""
    found: dict[str, int] = {}
    for batch in _batches(articles):
        wanted = {each.id: each.sha256 for each in batch}
        query = select(t.article.c.public_id, t.revision.c.n, t.revision.c.sha256)
        query = query.join(t.revision, t.revision.c.article_id == t.article.c.id)
        rows = connection.execute(query.where(t.article.c.public_id.in_(wanted)))
        found |= {row.public_id: row.n for row in rows if row.sha256 == wanted[row.public_id]}
    return found


def to_keep(headline: str) -> str:
    """As much of a headline as is ever shown."""
    return headline[: LONGEST_HEADLINE + 1]


def digest_of(headline: str | None) -> str | None:
    """What a headline is known by."""
    if headline is None:
        return None
    return sha256(headline.encode("utf-8", "surrogatepass")).hexdigest()[:DIGEST_LENGTH]


def _seen(row: Row[Any], topics: dict[str, str]) -> Seen:
    cited = Cited(
        id=row.public_id,
        revision=row.revision,
        sha256=row.sha256,
        outlet=_outlet(row.outlet_slug, row.outlet_name, row.outlet_kind) if row.outlet_slug else None,
        form=row.form,
        lang=row.lang,
        published=published_of(row),
        headline=digest_of(row.headline),
        topics=topics,
        superseded_by=row.successor,
    )
    return Seen(cited, row.headline)


@lru_cache(maxsize=2_000)
def _outlet(slug: str, name: str, kind: str | None) -> CitedOutlet:
    """One object for all the articles of an outlet."""
    return CitedOutlet(slug, name, kind)


def _batches(all_of_them: Iterable[T]) -> Iterator[list[T]]:
    left = iter(all_of_them)
    while batch := list(islice(left, BATCH)):
        yield batch
