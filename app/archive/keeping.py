"""Keeping an article: known by its text or its identity, added, revised, or left as it is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, select, update

from app.archive import tables as t
from app.archive.article import Article
from app.archive.metadata import Metadata, address_of, groups_of, merged, metadata_of
from app.archive.quotations import add_quotations, remove_quotations
from app.archive.reprints import Reprint, note_reprint, reprint_of
from app.archive.rows import segments_to_store
from app.archive.search import forget, learn
from app.archive.state import zone_of
from app.archive.superseding import settle
from app.archive.tagging import add_tags, follow, write_tags
from app.archive.topics import current_version
from app.archive.withdrawing import withdrawn_as


def _of_text(*, summary: bool) -> Select[Any]:
    form = t.article.c.form == "summary" if summary else t.article.c.form != "summary"
    return (
        select(t.article, t.revision.c.n)
        .join(t.revision, t.revision.c.article_id == t.article.c.id)
        .where(t.revision.c.sha256 == bindparam("sha256"), form)
        .order_by((t.article.c.public_id == bindparam("id")).desc(), t.article.c.id)
        .limit(1)
    )


# Asked with every article: statements that are built once cost half as much.
_BY_ID = select(t.article).where(t.article.c.public_id == bindparam("id"))
_BY_TEXT = {summary: _of_text(summary=summary) for summary in (False, True)}
_ADD_ARTICLE = insert(t.article).returning(*t.article.c)
_ADD_TEXT = insert(t.article_text)
_ADD_REVISION = insert(t.revision)


@dataclass(frozen=True, slots=True)
class Same:
    """The stored article that a draft is a version of.

    ``known`` tells that its text equals some revision, ``current`` that it equals the latest one; ``revision`` is
    the number of that revision, 0 where there is none.
    """

    id: str
    known: bool
    current: bool
    superseded: bool
    revision: int = 0


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of an article: added, revised, metadata (only what it says of itself changed), unchanged,
    or withdrawn: it was taken down, and stays so.

    ``id`` is the address under which it is kept, not always the draft's own; ``superseded`` names the
    summaries that yielded their place, ``updated`` what is said otherwise of a known text, ``earlier`` the number of the
    revision whose text it is, where a later one has taken its place. ``reprint`` is there
    when its text, or without an address its body, was kept already, and it names another address or outlet.
    """

    id: str
    outcome: str
    superseded: tuple[str, ...] = ()
    reprint: Reprint | None = None
    updated: tuple[str, ...] = ()
    earlier: int | None = None


def find_same(connection: Connection, identity_id: str, sha256: str, form: str) -> Same | None:
    """The stored article with this text or, failing that, this identity; summaries only among summaries."""
    row = _by_text(connection, identity_id, sha256, form)
    if row is not None:
        current = row.n == row.revision
        return Same(row.public_id, known=True, current=current, superseded=not row.listed, revision=row.n)
    row = connection.execute(_BY_ID, {"id": identity_id}).first()
    if row is None:
        return None
    return Same(row.public_id, known=False, current=False, superseded=not row.listed)


def keep(connection: Connection, article: Article, seen_at: str) -> Kept:
    """Store an article by what it is known by; ``seen_at`` is RFC 3339 in UTC.

    An article's tags and quotations must be complete whenever its text is new to the archive, and whenever its
    segments, its language or its day are; with a text that is known as it stands they are not looked at.
    """
    if taken_down := withdrawn_as(connection, article):
        return Kept(taken_down, "withdrawn")
    same = find_same(connection, article.id, article.sha256, article.form)
    if same is None:
        return _add(connection, article, seen_at)
    stored = _row(connection, same.id)
    reprint = _of_another_outlet(connection, same, stored, article)
    if reprint:
        kept = Kept(same.id, "unchanged")
    else:
        kept = _keep_version(connection, same, stored, article, seen_at)
        reprint = None if same.id == article.id else reprint_of(connection, stored, article)
    if reprint and reprint.other_outlet:
        note_reprint(connection, stored, same.revision, article)
    return replace(kept, reprint=reprint)


def _of_another_outlet(
    connection: Connection, same: Same, stored: Row[Any], article: Article
) -> Reprint | None:
    """What another outlet printed of a body that is kept, where only the lines around it are new: no revision of it.

    An article with an address is that address's, whoever signs it.
    """
    if same.known or same.id != article.id or address_of(article):
        return None
    reprint = reprint_of(connection, stored, article)
    return reprint if reprint and reprint.other_outlet else None


def _keep_version(
    connection: Connection, same: Same, stored: Row[Any], article: Article, seen_at: str
) -> Kept:
    if same.known and not same.current:
        return Kept(same.id, "unchanged", earlier=same.revision)
    new = merged(stored, metadata_of(connection, article, zone_of(connection)), own=same.id == article.id)
    if not same.known:
        return _revise(connection, stored, article, new, seen_at)
    return _refresh(connection, stored, article, new)


def _ruleset(connection: Connection, article: Article) -> int:
    """The rules may have moved on while the article was being read."""
    return current_version(connection) if article.ruleset is None else article.ruleset


def _by_text(connection: Connection, identity_id: str, sha256: str, form: str) -> Row[Any] | None:
    return connection.execute(_BY_TEXT[form == "summary"], {"sha256": sha256, "id": identity_id}).first()


def _add(connection: Connection, article: Article, seen_at: str) -> Kept:
    own = {
        "public_id": article.id,
        "ruleset": _ruleset(connection, article),
        "borrowed": [],
        "ingested_at": seen_at,
    }
    values = {**metadata_of(connection, article, zone_of(connection)).columns, **own}
    row = connection.execute(_ADD_ARTICLE, values).one()
    text = {"article_id": row.id, "text": article.text, "segments": segments_to_store(article.segments)}
    connection.execute(_ADD_TEXT, text)
    _add_revision(connection, row.id, 1, article, seen_at)
    learn(connection, row.id, article.words)
    add_tags(connection, row, article.tags)
    add_quotations(connection, row, article.text, article.quotes, article.tags)
    return Kept(article.id, "added", settle(connection, row))


def _revise(connection: Connection, stored: Row[Any], article: Article, new: Metadata, seen_at: str) -> Kept:
    """The outgoing text moves to its revision, the new one takes its place."""
    forget(connection, stored.id)
    remove_quotations(connection, stored.id)
    text = connection.execute(select(t.article_text).where(t.article_text.c.article_id == stored.id)).one()
    outgoing = (t.revision.c.article_id == stored.id, t.revision.c.n == stored.revision)
    connection.execute(update(t.revision).where(*outgoing).values(text=text.text, segments=text.segments))
    _add_revision(connection, stored.id, stored.revision + 1, article, seen_at)
    connection.execute(
        update(t.article_text)
        .where(t.article_text.c.article_id == stored.id)
        .values(text=article.text, segments=segments_to_store(article.segments))
    )
    changes = {**new.columns, "revision": stored.revision + 1, "ruleset": _ruleset(connection, article)}
    connection.execute(update(t.article).where(t.article.c.id == stored.id).values(changes))
    learn(connection, stored.id)
    return _settled(connection, article, "revised", retag=True)


def _refresh(connection: Connection, stored: Row[Any], article: Article, new: Metadata) -> Kept:
    """The text is known as it stands; what it says of itself, or how it is cut up, may have changed."""
    own = stored.public_id == article.id
    changes = new.changed_from(stored)
    updated = groups_of(changes)
    segments = segments_to_store(article.segments)
    text = select(t.article_text.c.segments).where(t.article_text.c.article_id == stored.id)
    recut = own and connection.execute(text).scalar_one() != segments
    if not changes and not recut:
        return Kept(stored.public_id, "unchanged")
    # Who holds an office depends on the day.
    retag = recut or "lang" in changes or "day" in changes
    reworded = recut or "headline" in changes
    if reworded:
        forget(connection, stored.id)
    if retag:
        remove_quotations(connection, stored.id)
        changes["ruleset"] = _ruleset(connection, article)
        where = t.article_text.c.article_id == stored.id
        connection.execute(update(t.article_text).where(where).values(segments=segments))
    connection.execute(update(t.article).where(t.article.c.id == stored.id).values(changes))
    if reworded:
        learn(connection, stored.id)
    kept = _settled(connection, article, "metadata", retag=retag, public_id=stored.public_id)
    return replace(kept, updated=updated)


def _settled(
    connection: Connection, article: Article, outcome: str, *, retag: bool, public_id: str | None = None
) -> Kept:
    """Bring everything that hangs on the article row in line with it."""
    row = _row(connection, public_id or article.id)
    if retag:
        write_tags(connection, row, article.tags)
        add_quotations(connection, row, article.text, article.quotes, article.tags)
    else:
        follow(connection, row)
    return Kept(row.public_id, outcome, settle(connection, row))


def _add_revision(connection: Connection, row_id: int, n: int, article: Article, seen_at: str) -> None:
    values = {"article_id": row_id, "n": n, "seen_at": seen_at, "sha256": article.sha256}
    connection.execute(_ADD_REVISION, values)


def _row(connection: Connection, public_id: str) -> Row[Any]:
    return connection.execute(_BY_ID, {"id": public_id}).one()
