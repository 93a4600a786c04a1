"""Page text to segments with roles."""

from __future__ import annotations

from dataclasses import dataclass

ROLES = (
    "title",
    "deck",
    "byline",
    "dateline",
    "body",
    "heading",
    "pull-quote",
    "caption",
    "comment",
    "form",
    "navigation",
    "credit",
)
EVIDENCE_ROLES = frozenset({"title", "deck", "body", "heading", "pull-quote"})
FURNITURE_ROLES = frozenset({"comment", "form", "navigation", "credit"})


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of an article's text and the part it plays on the page (one of ROLES)."""

    role: str
    start: int
    end: int
