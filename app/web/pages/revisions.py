"""The versions of an article's text: each readable by itself, and what changed from one to the next."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from starlette.exceptions import HTTPException

from app.analysis.changes import Change, changes
from app.analysis.cleaning import FURNITURE_ROLES
from app.analysis.text import Span, paragraphs
from app.archive.article import Revision, StoredArticle
from app.archive.articles import Text, revision_text
from app.archive.vocabulary import vocabulary
from app.web import words
from app.web.desk import Desk, TheDesk
from app.web.etag import Fresh
from app.web.marks import parts
from app.web.pages.article import Key, find_article
from app.web.templating import page

router = APIRouter(route_class=Fresh)
Number = Annotated[str, Path(alias="n", description="The number of a revision.")]
#: Unchanged paragraphs that stay open on either side of a change; the rest is folded away.
CONTEXT = 1


@dataclass(frozen=True, slots=True)
class Stretch:
    """Paragraphs in a row that are all unchanged and folded away, or to be read."""

    folded: bool
    changes: tuple[Change, ...]


@router.get("/articles/{id}/revisions/{n}/changes", include_in_schema=False)
def show_changes(request: Request, key: Key, number: Number, desk: TheDesk) -> Response:
    """What one revision changed in the one before it, paragraph by paragraph."""
    stored = find_article(desk, key)
    revision = _revision(stored, number)
    if revision.n == 1:
        raise HTTPException(404, "Nothing came before the first revision.")
    found = changes(_read(_text(desk, key, revision.n - 1)), _read(_text(desk, key, revision.n)))
    return page(
        request,
        "pages/changes.html",
        item=stored.item,
        revision=revision,
        before=stored.revisions[revision.n - 2],
        current=stored.revisions[-1].n,
        stretches=_folded(found),
        counts={kind: sum(each.kind == kind for each in found) for kind in ("changed", "added", "removed")},
        section="timeline",
    )


@router.get("/articles/{id}/revisions/{n}", include_in_schema=False)
def show(request: Request, key: Key, number: Number, desk: TheDesk) -> Response:
    """The text as it stood in one revision, by its own parts, unmarked: evidence is found in the current one."""
    stored = find_article(desk, key)
    revision = _revision(stored, number)
    text = _text(desk, key, revision.n)
    with desk.archive.read() as connection:
        known = vocabulary(connection)
    return page(
        request,
        "pages/revision.html",
        item=stored.item,
        revision=revision,
        current=stored.revisions[-1].n,
        parts=parts(text.text, text.segments, ()),
        vocabulary=known,
        section="timeline",
    )


def _revision(stored: StoredArticle, number: str) -> Revision:
    found = next((each for each in stored.revisions if str(each.n) == number), None)
    if found is None:
        raise HTTPException(404, f"This article has {words.plural(len(stored.revisions), 'revision')}.")
    return found


def _text(desk: Desk, key: str, n: int) -> Text:
    with desk.archive.read() as connection:
        found = revision_text(connection, key, n)
    if found is None:
        raise HTTPException(404)
    return found


def _read(version: Text) -> list[str]:
    """The paragraphs of the article itself: comments come and go without any revision of it."""
    return [
        line.of(version.text)
        for part in version.segments
        if part.role not in FURNITURE_ROLES
        for line in paragraphs(version.text, Span(part.start, part.end))
    ]


def _folded(found: tuple[Change, ...]) -> tuple[Stretch, ...]:
    """Unchanged paragraphs far from any change are folded away."""
    places = [n for n, change in enumerate(found) if change.kind != "same"]
    near = {n + step for n in places for step in range(-CONTEXT, CONTEXT + 1)}
    runs = groupby(enumerate(found), lambda each: each[0] not in near)
    return tuple(Stretch(folded, tuple(change for _, change in run)) for folded, run in runs)
