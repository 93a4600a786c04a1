"""Invented coverage of an invented meeting, and how it gets into an archive."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256

from app.analysis.cleaning import Segment
from app.analysis.dates import Published
from app.analysis.outlets import Outlet
from app.analysis.people import People
from app.analysis.quotes import quotes
from app.analysis.text import Span, sentences
from app.analysis.topics import Evidence, Tag
from app.archive.article import Article
from app.archive.database import Archive
from app.archive.entries import fold_waiting
from app.archive.keeping import keep

SEEN_AT = "2031-05-06T00:00:00+00:00"
DAILY = Outlet(slug="harbour-daily", name="Harbour Daily")
WIRE = Outlet(slug="lantern-wire", name="Lantern Wire")


def article(
    key: str,
    body: str,
    *,
    headline: str | None = "A headline",
    outlet: Outlet | None = DAILY,
    at: str | None = "2031-05-05",
    evidence: Mapping[str, tuple[str, ...]] | None = None,
    furniture: tuple[tuple[str, str], ...] = (),
    form: str = "full",
    lang: str = "en",
    url: str | None = None,
    grade: str = "covered",
) -> Article:
    """An article whose evidence is the words that ``evidence`` names under each topic."""
    text, segments = _page(headline, body, furniture)
    digest = sha256(text.encode()).hexdigest()
    return Article(
        id=key.ljust(12, "a"),
        identity=key,
        sha256=digest,
        text=text,
        segments=segments,
        form=form,
        url=url,
        headline=headline,
        headline_basis="text" if headline else "none",
        outlet=outlet,
        outlet_basis="declared" if outlet else "none",
        carrier=None,
        byline=("Ada Quill",),
        published=_published(at),
        lang=lang,
        lede=body.split("\n", maxsplit=1)[0],
        full_text_sha256=None,
        tags=tuple(_tag(text, topic, words, grade) for topic, words in (evidence or {}).items()),
        quotes=quotes(text, segments, lang, People()),
    )


def store(archive: Archive, *articles: Article) -> None:
    """Put articles into the archive, as a run does."""
    for each in articles:
        with archive.write() as connection:
            keep(connection, each, SEEN_AT)
    fold_waiting(archive)


def again(old: Article, **changes: object) -> Article:
    """The same article with other words or facts."""
    return replace(old, **changes)  # type: ignore[arg-type]


def _page(
    headline: str | None, body: str, furniture: tuple[tuple[str, str], ...]
) -> tuple[str, tuple[Segment, ...]]:
    pieces = ([("title", headline)] if headline else []) + [("body", body), *furniture]
    text, segments = "", []
    for role, words in pieces:
        start = len(text)
        text += words
        segments.append(Segment(role, start, len(text)))
        text += "\n\n"
    return text, tuple(segments)


def _published(at: str | None) -> Published:
    if at is None:
        return Published(not_before="2031-05-04")
    precision = "minute" if "T" in at else "day"
    return Published(at=at, precision=precision, basis="declared", confidence="high")


def _tag(text: str, topic: str, words: tuple[str, ...], grade: str) -> Tag:
    found = []
    for phrase in words:
        span = Span(text.index(phrase), text.index(phrase) + len(phrase))
        around = next(each for each in sentences(text) if each.overlaps(span))
        found.append(Evidence(span=span, sentence=around, rule="strong", kind="direct"))
    return Tag(topic=topic, grade=grade, evidence=tuple(sorted(found, key=lambda each: each.span)))
