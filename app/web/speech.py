"""Who speaks in an article: its quotations gathered under their speakers, each with its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.analysis.people import People, Speaker
from app.analysis.quotes import Quote, quotes
from app.analysis.text import Span, paragraphs
from app.archive.article import StoredArticle
from app.web.marks import NUMBERED_ROLES, Spoken


@dataclass(frozen=True, slots=True)
class Said:
    """A quotation, where it begins, who relays it, and the number of its paragraph; None for a headline."""

    start: int
    text: str
    via: Speaker | None
    paragraph: int | None


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker and what they say, in the order of the text."""

    speaker: Speaker
    said: tuple[Said, ...]


def quotes_of(stored: StoredArticle, people: People) -> tuple[Quote, ...]:
    """The quotations of an article as it stands, its offices those of its day."""
    return quotes(stored.text, stored.segments, stored.item.lang, people.on(stored.item.day))


def spoken(found: Sequence[Quote]) -> tuple[Spoken, ...]:
    """The quotations that have a speaker, as they are marked in the text."""
    return tuple(Spoken(each.span, each.speaker.name) for each in found if each.speaker)


def voices(stored: StoredArticle, found: Sequence[Quote]) -> tuple[Voice, ...]:
    """The speakers of an article, who speaks first leading."""
    places = _numbered(stored)
    spoken: dict[Speaker, list[Said]] = {}
    for quote in found:
        if quote.speaker is not None:
            number = next((n for n, line in places if line.overlaps(quote.span)), None)
            said = Said(quote.span.start, " ".join(quote.span.of(stored.text).split()), quote.via, number)
            spoken.setdefault(quote.speaker, []).append(said)
    return tuple(Voice(speaker, tuple(said)) for speaker, said in spoken.items())


def _numbered(stored: StoredArticle) -> list[tuple[int, Span]]:
    """The counted paragraphs by their numbers, as the page shows them."""
    counted = (part for part in stored.segments if part.role in NUMBERED_ROLES)
    lines = (line for part in counted for line in paragraphs(stored.text, Span(part.start, part.end)))
    return list(enumerate(lines, start=1))
