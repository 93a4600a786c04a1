"""Draft: what a source hands in, before anyone has looked at its words."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.analysis.cleaning import Segment

FORMS = ("full", "partial", "summary")


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that could not be read but cost nothing else: which item, which field, why."""

    item: str
    field: str
    message: str


@dataclass(frozen=True, slots=True)
class Draft:
    """One article as it arrived: its text and what the source declared about it.

    ``text`` is final: every later offset counts its code points. ``marks`` are the roles that the format
    itself makes known (a title, a heading, a block quotation), as segments of ``text``. Every other field
    is the declared string, or None where the source is silent. ``byline`` holds the declared authors.
    """

    item: str
    text: str
    marks: tuple[Segment, ...] = ()
    url: str | None = None
    headline: str | None = None
    outlet: str | None = None
    byline: tuple[str, ...] = ()
    published: str | None = None
    fetched: str | None = None
    lang: str | None = None
    form: str | None = None
    full_text_sha256: str | None = None
    warnings: tuple[Notice, ...] = field(default=())


class Unreadable(Exception):
    """An item that cannot become a draft; the message says why, for the run's report."""
