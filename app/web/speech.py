"""Who speaks in an article: its quotations gathered under their speakers, each with its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.analysis.attribution import SCARE
from app.analysis.people import Speaker
from app.analysis.quotes import Quote
from app.analysis.text import Span, paragraphs
from app.archive.article import StoredArticle
from app.web.marks import NUMBERED_ROLES, Spoken

#: Where nobody was found who speaks.
UNKNOWN = "speaker not found"


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


def spoken(found: Sequence[Quote]) -> tuple[Spoken, ...]:
    """Somebody's quotations as they are marked in the text, so that the ledger can lead to each."""
    told = (each for each in found if each.type != SCARE)
    return tuple(Spoken(each.span, each.speaker.name if each.speaker else UNKNOWN) for each in told)


def voices(stored: StoredArticle) -> tuple[Voice, ...]:
    """The speakers of an article, who speaks first leading."""
    places = numbered(stored)
    spoken: dict[Speaker, list[Said]] = {}
    for quote in stored.quotes:
        if quote.speaker is not None:
            number = next((n for n, line in places if line.overlaps(quote.span)), None)
            said = Said(quote.span.start, " ".join(quote.span.of(stored.text).split()), quote.via, number)
            spoken.setdefault(quote.speaker, []).append(said)
    return tuple(Voice(speaker, tuple(said)) for speaker, said in spoken.items())


def numbered(stored: StoredArticle) -> list[tuple[int, Span]]:
    """The counted paragraphs by their numbers, as the page shows them."""
    counted = (part for part in stored.segments if part.role in NUMBERED_ROLES)
    lines = (line for part in counted for line in paragraphs(stored.text, Span(part.start, part.end)))
    return list(enumerate(lines, start=1))
