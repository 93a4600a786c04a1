"""One article: its text by parts with the evidence marked, what each fact rests on, and a JSON twin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape

from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from app.archive.article import Graded, StoredArticle
from app.archive.articles import get
from app.archive.vocabulary import vocabulary
from app.web import formats, words
from app.web.desk import Desk, TheDesk
from app.web.etag import Fresh
from app.web.facts import facts
from app.web.marks import Part, Passage, parts, passages
from app.web.parameters import described
from app.web.shapes import ArticleShape
from app.web.templating import page

router = APIRouter(route_class=Fresh)
FURNITURE_NAMES = {"comment": "comments", "form": "forms", "navigation": "navigation", "credit": "credits"}


@dataclass(frozen=True, slots=True)
class Finding:
    """A topic found in the article, with the sentences that prove it."""

    topic: Graded
    passages: tuple[Passage, ...]


@router.get("/articles/{key}.json", **described(ArticleShape))
def twin(key: str, desk: TheDesk) -> Response:
    """The article with its text, segments and evidence; every offset counts code points of the text."""
    return JSONResponse(formats.article(_find(desk, key)))


@router.get("/articles/{key}", include_in_schema=False)
def show(request: Request, key: str, desk: TheDesk) -> Response:
    """The article as a page."""
    stored = _find(desk, key)
    with desk.archive.read() as connection:
        known = vocabulary(connection)
    read = parts(stored.text, stored.segments, stored.evidence)
    furniture = [part for part in read if part.is_furniture]
    return page(
        request,
        "pages/article.html",
        article=stored,
        vocabulary=known,
        when=words.when(stored.item, desk.zone),
        title=_title(stored.item.headline, read),
        parts=read,
        furniture=furniture,
        furniture_roles=", ".join(dict.fromkeys(FURNITURE_NAMES[part.role] for part in furniture)),
        findings=[Finding(topic, passages(read, topic.slug)) for topic in stored.item.topics],
        facts=facts(stored, desk.zone),
        section="timeline",
    )


def _find(desk: Desk, key: str) -> StoredArticle:
    with desk.archive.read() as connection:
        stored = get(connection, key)
    if stored is None:
        raise HTTPException(
            404, "There is no article at this address. Addresses never change once given out."
        )
    return stored


def _title(headline: str | None, read: Sequence[Part]) -> Part | None:
    """The part that is the headline itself, so that its marks stand in the heading and it is not said twice."""
    first = next((part for part in read if part.role == "title"), None)
    if first is None or headline is None:
        return None
    printed = "".join(run.text for line in first.paragraphs for piece in line.stretches for run in piece.runs)
    same = "".join(unescape(printed).split()) == "".join(headline.split())
    return first if same else None
