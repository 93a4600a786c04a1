"""One article: its text by parts with the evidence marked, what each fact rests on, and a JSON twin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from typing import Annotated

from fastapi import APIRouter, Path, Request, Response
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from app.analysis.searching import read_query
from app.archive.article import LONGEST_HEADLINE, Graded, StoredArticle
from app.archive.articles import get
from app.archive.filters import BadFilter, words_of
from app.archive.sentence import sought_in_words
from app.archive.silences import denominators
from app.archive.topics import current_version
from app.archive.vocabulary import vocabulary
from app.archive.withdrawing import tombstone
from app.web import formats, words
from app.web.desk import Desk, TheDesk
from app.web.details import details
from app.web.etag import Fresh
from app.web.facts import facts
from app.web.found import hits_in, sentence_at
from app.web.links import Links
from app.web.marks import Part, Passage, parts, passages
from app.web.nearby import neighbours
from app.web.parameters import EVIDENCE_PARAMETERS, SEARCH_PARAMETERS, asking, described
from app.web.shapes import ArticleShape
from app.web.speech import spoken, voices
from app.web.templating import is_fragment, page
from app.web.tombstones import Gone

router = APIRouter(route_class=Fresh)
Key = Annotated[str, Path(alias="id", description="The article's id: 12 characters.")]
#: Digits of a place: no text has more characters.
LONGEST_PLACE = 9
FURNITURE_NAMES = {"comment": "comments", "form": "forms", "navigation": "navigation", "credit": "credits"}
#: An article of nothing else has come without a text.
WORDLESS = frozenset({"title", "byline", "dateline", *FURNITURE_NAMES})


@dataclass(frozen=True, slots=True)
class Finding:
    """A topic found in the article, with the sentences that prove it."""

    topic: Graded
    passages: tuple[Passage, ...]


@router.get("/articles/{id}.json", **described(ArticleShape))
def twin(key: Key, desk: TheDesk) -> Response:
    """The article with its text, segments, evidence and quotations; every offset counts code points of the text."""
    stored = find_article(desk, key)
    with desk.archive.read() as connection:
        version = current_version(connection)
    return JSONResponse(formats.article(stored, version))


@router.get("/articles/{id}", **asking(SEARCH_PARAMETERS))
def show(request: Request, key: Key, desk: TheDesk) -> Response:
    """The article as a page; with ``q``, what was searched for is marked, with ``at``, the sentence at a place."""
    q = words_of("q", request.query_params.getlist("q") or [""])
    stored = find_article(desk, key)
    outlet, day = stored.item.outlet, stored.item.day
    slug = outlet.slug if outlet and stored.item.form == "full" else ""
    with desk.archive.read() as connection:
        known = vocabulary(connection)
        version = current_version(connection)
        tagged = {topic.slug for topic in stored.item.topics}
        sought = {topic.slug for topic in desk.rules.topics}
        missing = [topic for topic in known.topic if topic.value in sought - tagged]
        near = neighbours(connection, stored, desk.aliases)
        beside = denominators(connection, [slug], [each.value for each in missing], [day] if day else [])
    at = _place(request)
    hits = hits_in(stored.text, stored.segments, q)
    marked = hits or (sentence_at(stored.text, stored.segments, at) if at is not None else ())
    read = parts(stored.text, stored.segments, stored.evidence, marked, spoken=spoken(stored.quotes))
    furniture = [part for part in read if part.is_furniture]
    return page(
        request,
        "pages/article.html",
        article=stored,
        vocabulary=known,
        when=words.when(stored.item, desk.zone),
        title=_title(stored.item.headline, read),
        parts=read,
        has_words=any(part.role not in WORDLESS for part in read),
        has_context=any(proof.kind == "context" for proof in stored.evidence),
        q=q,
        hits=hits,
        sought=sought_in_words(read_query(q)),
        furniture=furniture,
        furniture_roles=", ".join(dict.fromkeys(FURNITURE_NAMES[part.role] for part in furniture)),
        findings=[Finding(topic, passages(read, topic.slug)) for topic in stored.item.topics],
        voices=voices(stored),
        named=details(stored),
        near=near,
        missing=missing,
        current=version,
        denominators=[
            beside[slug, each.value]
            for each in missing
            if (slug, each.value) in beside and stored.ruleset == version
        ],
        facts=facts(stored, desk.zone),
        permanent=Links(desk.settings.base_url).article(stored.item.id),
        section="timeline",
    )


@router.get("/articles/{id}/evidence", **asking(EVIDENCE_PARAMETERS))
def evidence(request: Request, key: Key, desk: TheDesk) -> Response:
    """The sentences that prove each tag, alone: a page of its own, and what a list shows in place.

    Where topics are named that it carries, only theirs: they are what the reader is looking for.
    """
    stored = find_article(desk, key)
    named = request.query_params.getlist("topic")
    wanted = [topic for topic in stored.item.topics if topic.slug in named] or stored.item.topics
    with desk.archive.read() as connection:
        known = vocabulary(connection)
    read = parts(stored.text, stored.segments, stored.evidence)
    return page(
        request,
        "partials/_evidence.html" if is_fragment(request) else "pages/evidence.html",
        article=stored,
        item=stored.item,
        vocabulary=known,
        findings=[Finding(topic, passages(read, topic.slug)) for topic in wanted],
        others=[topic for topic in stored.item.topics if topic not in wanted],
        section="timeline",
    )


def _place(request: Request) -> int | None:
    """The place that is asked for. Raises BadFilter for what is no place."""
    written = request.query_params.get("at") or ""
    if written and not (written.isascii() and written.isdigit() and len(written) <= LONGEST_PLACE):
        raise BadFilter("at", "at is a place in the text, a whole number of characters from its beginning.")
    return int(written) if written else None


def find_article(desk: Desk, key: str) -> StoredArticle:
    """The article at an address, or the answer that there is none."""
    with desk.archive.read() as connection:
        stored = get(connection, key)
        gone = tombstone(connection, key) if stored is None else None
    if gone is not None:
        raise Gone(gone)
    if stored is None:
        raise HTTPException(
            404, "There is no article at this address. Addresses never change once given out."
        )
    return stored


def _title(headline: str | None, read: Sequence[Part]) -> Part | None:
    """The part that is the headline itself, so that its marks stand in the heading and it is not said twice."""
    first = next((part for part in read if part.role == "title"), None)
    if first is None or headline is None or len(headline) > LONGEST_HEADLINE:
        return None
    printed = "".join(run.text for line in first.paragraphs for piece in line.stretches for run in piece.runs)
    same = "".join(unescape(printed).split()) == "".join(headline.split())
    return first if same else None
