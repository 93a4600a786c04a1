"""Saved views: a question under a short address of its own, for everyone or for whoever holds its token."""

from __future__ import annotations

import re
import secrets
from base64 import b32encode
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection, Row, case, func, insert, select, update

from app.archive import tables as t
from app.archive.database import Archive
from app.archive.runs import now

PAGES = ("timeline", "compare", "matrix")
#: Random bytes of a token: 192 bits, 32 letters of an address.
TOKEN_BYTES = 24
#: Letters of a slug that is made from what the view holds.
SLUG_LENGTH = 10
LONGEST_SLUG = 60
LONGEST_TITLE = 5_000
#: 2,000 letters to search for, of which each may take nine in an address, and room for filters.
LONGEST_QUERY = 24_000
#: Views that may be open at once: more are somebody's mistake, or somebody's malice.
MOST_OPEN = 10_000
_NUMBER = re.compile(r"[0-9]{1,9}")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
#: The first letters of a moment as it is written, up to the hour: uses are noted once an hour.
_HOUR = len("2026-01-05T12")


class BadView(Exception):
    """A view that cannot be saved; the message says why."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is to be saved: a page, the query string of its question and look, and how it is called in lists.

    ``titled``: whether somebody gave it that title, rather than the words of its question.
    """

    page: str
    query: str
    title: str
    titled: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """A saved view. ``slug`` is None for a private one; moments are RFC 3339, None for never."""

    id: int
    page: str
    query: str
    title: str
    titled: bool
    slug: str | None
    made_at: str
    revoked_at: str | None
    used_at: str | None

    @property
    def is_private(self) -> bool:
        """Whether only its token opens it."""
        return self.slug is None


@dataclass(frozen=True, slots=True)
class Saved:
    """A view and the key that opens it: its slug, or the token, which is nowhere to be read again."""

    view: View
    key: str


def save(archive: Archive, draft: Draft, slug: str = "", *, reopen: bool = False) -> Saved:
    """Save a view under a slug, one made from what it holds if none is given. The same view is saved once.

    Raises BadView where the slug is another view's, or not fit for an address, and for a revoked view unless it is
    to be opened again.
    """
    _check(draft)
    key = slug or slug_of(draft)
    if not _SLUG.fullmatch(key) or len(key) > LONGEST_SLUG:
        raise BadView(
            f"“{key[:LONGEST_SLUG]}” is no slug: small letters, digits and single hyphens, at most {LONGEST_SLUG}."
        )
    with archive.read() as connection:
        found = find(connection, key)
    if found is None or (reopen and found.revoked_at and holds(found, draft)):
        with archive.write(unseen=True) as connection:
            _insert_or_open(connection, draft, key, reopen=reopen)
            found = find(connection, key)
    assert found is not None  # noqa: S101 - it was written a moment ago
    if not holds(found, draft):
        raise BadView(f"The slug “{key}” stands for another view: {found.title}.")
    if found.revoked_at:
        raise BadView(f"This view was revoked on {found.revoked_at[:10]}; readout view add opens it again.")
    return Saved(found, key)


def save_private(archive: Archive, draft: Draft) -> Saved:
    """Save a view that only a new token opens; of the token only a hash is kept."""
    _check(draft)
    token = _token()
    with archive.write(unseen=True) as connection:
        _insert(connection, draft, token_hash=_hashed(token))
        found = find(connection, token)
    assert found is not None  # noqa: S101
    return Saved(found, token)


def slug_of(draft: Draft) -> str:
    """The slug that a view has unless it is given another: the same for the same view."""
    digest = sha256(
        "\n".join((draft.page, draft.query, draft.title if draft.titled else "")).encode()
    ).digest()
    return b32encode(digest).decode().lower()[:SLUG_LENGTH]


def find(connection: Connection, key: str) -> View | None:
    """The view that a slug or a token opens, revoked or not."""
    row = connection.execute(select(t.view).where(t.view.c.slug == key)).first()
    row = row or connection.execute(select(t.view).where(t.view.c.token_hash == _hashed(key))).first()
    return _view(row) if row else None


def views(connection: Connection) -> list[View]:
    """Every view, the newest last."""
    return [_view(row) for row in connection.execute(select(t.view).order_by(t.view.c.id))]


def revoke(archive: Archive, key: str) -> View:
    """Close a view for good, by slug, token, or its number in the list as "#3". Raises LookupError."""
    with archive.write(unseen=True) as connection:
        found = _numbered(connection, key) if key.startswith("#") else find(connection, key)
        if found is None:
            raise LookupError(f"There is no view {key}.")
        if not found.revoked_at:
            connection.execute(update(t.view).where(t.view.c.id == found.id).values(revoked_at=now()))
        after = _numbered(connection, f"#{found.id}")
    assert after is not None  # noqa: S101
    return after


def is_noted(view: View) -> bool:
    """Whether it is known that a view was opened in this hour: a wiki page that many read is not written at each."""
    return view.used_at is not None and view.used_at[:_HOUR] == now()[:_HOUR]


def note_use(archive: Archive, view: View) -> None:
    """Remember that a view was opened."""
    if not is_noted(view):
        with archive.write(unseen=True) as connection:
            connection.execute(update(t.view).where(t.view.c.id == view.id).values(used_at=now()))


def state(connection: Connection) -> str:
    """What changes whenever a view is saved, revoked or opened again: for the tags of answers that show views."""
    view = t.view.c
    closed = case((view.revoked_at.is_not(None), view.id), else_=0)
    row = connection.execute(
        select(
            func.max(view.id),
            func.count(view.revoked_at),
            func.sum(closed),
            func.sum(closed * closed),
            func.total(func.julianday(view.revoked_at)),
            func.max(view.made_at),
        )
    ).one()
    return "-".join(map(str, row))


def holds(view: View, draft: Draft) -> bool:
    """Whether a view is the one that a draft would save; words that nobody chose may have changed since."""
    same = (view.page, view.query, view.titled) == (draft.page, draft.query, draft.titled)
    return same and (not draft.titled or view.title == draft.title)


def _numbered(connection: Connection, word: str) -> View | None:
    number = word.removeprefix("#")
    if not _NUMBER.fullmatch(number):
        return None
    row = connection.execute(select(t.view).where(t.view.c.id == int(number))).first()
    return _view(row) if row else None


def _insert_or_open(connection: Connection, draft: Draft, key: str, *, reopen: bool) -> None:
    """Whoever was quicker has saved it already."""
    found = find(connection, key)
    if found is None:
        _insert(connection, draft, slug=key)
    elif reopen and holds(found, draft):
        _check_room(connection)
        connection.execute(update(t.view).where(t.view.c.id == found.id).values(revoked_at=None))


def _check_room(connection: Connection) -> None:
    open_now = select(func.count()).select_from(t.view).where(t.view.c.revoked_at.is_(None))
    if connection.execute(open_now).scalar_one() >= MOST_OPEN:
        raise BadView(f"There are {MOST_OPEN:,} open views already; revoke some first.")


def _token() -> str:
    """A new token. A command takes a word that begins with a hyphen for an option."""
    while (token := secrets.token_urlsafe(TOKEN_BYTES)).startswith("-"):
        pass
    return token


def _insert(
    connection: Connection, draft: Draft, slug: str | None = None, token_hash: bytes | None = None
) -> None:
    _check_room(connection)
    connection.execute(
        insert(t.view).values(
            slug=slug,
            token_hash=token_hash,
            title=draft.title,
            titled=draft.titled,
            page=draft.page,
            query=draft.query,
            made_at=now(),
        )
    )


def _check(draft: Draft) -> None:
    if draft.page not in PAGES:
        raise BadView(f"“{draft.page[:60]}” cannot be saved; {', '.join(PAGES)} can.")
    if len(draft.query) > LONGEST_QUERY:
        raise BadView(f"Its address is too long: {len(draft.query):,} letters, at most {LONGEST_QUERY:,}.")
    if not draft.title.isprintable():
        raise BadView("Its title holds characters that cannot be printed.")
    if len(draft.title) > LONGEST_TITLE:
        raise BadView(f"Its title is too long: {len(draft.title)} letters, at most {LONGEST_TITLE}.")


def _hashed(token: str) -> bytes:
    # The token is random and long: no salt and no slow hash are needed to keep it from being guessed.
    return sha256(token.encode(errors="replace")).digest()


def _view(row: Row[tuple[object, ...]]) -> View:
    return View(
        id=row.id,
        page=row.page,
        query=row.query,
        title=row.title,
        titled=bool(row.titled),
        slug=row.slug,
        made_at=row.made_at,
        revoked_at=row.revoked_at,
        used_at=row.used_at,
    )
