"""Invented articles for every test that needs an archive."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from app.analysis.cleaning import Segment
from app.analysis.dates import Published
from app.analysis.outlets import Outlet
from app.analysis.text import Span
from app.analysis.topics import Evidence, Tag
from app.archive.article import Article
from app.archive.database import Archive, open_archive
from app.archive.keeping import Kept, keep
from app.archive.outlets import load_outlets
from app.archive.topics import load_topics
from app.settings import Settings, read_settings

SEEN = "2026-02-01T00:00:00+00:00"


@dataclass(frozen=True, slots=True)
class Subject:
    """A topic with the names that the archive keeps."""

    slug: str
    label: str
    about: str = ""
    scope: str = ""


NORTH_KOREA = Subject("north-korea", "North Korea")
HALLYU_BAN = Subject("hallyu-ban", "Hallyu ban")
STRUCTURES = Subject("yellow-sea-structures", "Yellow Sea structures")
SENTIMENT = Subject("public-sentiment", "Public sentiment")
TOPICS = (NORTH_KOREA, HALLYU_BAN, STRUCTURES, SENTIMENT)
HERALD = Outlet("harbour-herald", "Harbour Herald", kind="newspaper", country="KR", lang="en")
WIRE = Outlet("strait-wire", "Strait Wire", native_name="해협통신", kind="agency", country="KR", lang="ko")
OFFICE = Outlet("blue-office", "Blue Office", kind="readout", country="KR", lang="ko")
VOICE = Outlet("river-voice", "River Voice", kind="state-media", country="CN", lang="zh")
OUTLETS = (HERALD, WIRE, OFFICE, VOICE)


def tag(topic: str, grade: str = "mentioned", sentences: int = 1) -> Tag:
    """A tag with evidence in that many sentences of ten characters."""
    found = (
        Evidence(Span(10 * n, 10 * n + 4), Span(10 * n, 10 * n + 10), rule="invented", kind="direct")
        for n in range(sentences)
    )
    return Tag(topic, grade, tuple(found))


def day(at: str) -> Published:
    """A declared date without a clock time."""
    return Published(at=at, precision="day", basis="declared", confidence="high")


def minute(at: str) -> Published:
    """A declared date with a clock time."""
    return Published(at=at, precision="minute", basis="declared", confidence="high")


def make_article(**changes: Any) -> Article:
    """An invented article; ``id``, ``sha256`` and parts follow from identity and text unless given."""
    url = changes.get("url", "https://herald.example/story")
    text = changes.get("text", "The two sides met.\n\nThey agreed to meet again in the spring.")
    form = changes.get("form", "full")
    identity = changes.get("identity", ("summary:" if form == "summary" else "") + (url or text))
    fields: dict[str, Any] = {
        "id": sha256(identity.encode()).hexdigest()[:12],
        "identity": identity,
        "sha256": sha256(text.encode()).hexdigest(),
        "text": text,
        "segments": (Segment("title", 0, min(18, len(text))), Segment("body", min(20, len(text)), len(text))),
        "form": form,
        "url": url,
        "headline": "The two sides met.",
        "headline_basis": "text",
        "outlet": HERALD,
        "outlet_basis": "declared",
        "carrier": None,
        "byline": ("Ada Invented",),
        "published": day("2026-01-05"),
        "lang": "en",
        "lede": "They agreed to meet again in the spring.",
        "full_text_sha256": None,
        "tags": (),
    }
    return Article(**(fields | changes))


def settings_for(folder: Path, **changes: Any) -> Settings:
    """Settings whose archive lies in ``folder``."""
    return read_settings({}, database_url=f"sqlite:///{folder / 'archive.db'}", **changes)


def archive_in(folder: Path, **changes: Any) -> Archive:
    """An archive with the invented topics and outlets, and no article."""
    archive = open_archive(settings_for(folder, **changes))
    with archive.write() as connection:
        load_outlets(connection, OUTLETS)
        load_topics(connection, TOPICS, "rules-1")
    return archive


def put(archive: Archive, *articles: Article, seen_at: str = SEEN) -> list[Kept]:
    """Keep articles, one transaction each."""
    kept = []
    for article in articles:
        with archive.write() as connection:
            kept.append(keep(connection, article, seen_at))
    return kept
