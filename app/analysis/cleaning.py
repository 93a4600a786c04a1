"""Page text to segments with roles."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.analysis.asking_lines import asked_in_body
from app.analysis.cutting import Piece, cut_line, trimmed
from app.analysis.layout import lay_out
from app.analysis.lines import role_of_line
from app.analysis.patterns import regex
from app.analysis.pictures import under_pictures
from app.analysis.signing_lines import signed
from app.analysis.text import FILL

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

#: A name and an address between two cuts; longer pieces are words.
LONGEST_LEFTOVER = 80
_ENTITY = regex(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,12});")
_LINE = regex(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of an article's text and the part it plays on the page (one of ROLES)."""

    role: str
    start: int
    end: int


def nobody(_: str) -> bool:
    """That no outlet is known by name."""
    return False


def segment(
    text: str,
    *,
    headline: str | None = None,
    marks: Sequence[Segment] = (),
    is_outlet: Callable[[str], bool] = nobody,
    lang: str | None = None,  # noqa: ARG001 - every table is tried on every text, for pages mix languages
) -> tuple[Segment, ...]:
    """The parts of a page text with their roles: in order, not overlapping, covering all but white space.

    ``headline`` is the declared one; ``marks`` are the roles that the format made known, and they win; ``is_outlet``
    tells the names of outlets that are known.
    """
    seen = _as_seen(text)
    pieces = under_pictures(seen, list(_pieces(seen, tuple(_fit(seen, marks)))))
    pieces = asked_in_body(seen, lay_out(seen, signed(seen, pieces, is_outlet), headline), is_outlet)
    return tuple(Segment(piece.role or "body", piece.start, piece.end) for piece in pieces)


def title_of(text: str, segments: Sequence[Segment]) -> str | None:
    """The headline that the text itself carries, on one line, or None."""
    for part in segments:
        if part.role == "title":
            return " ".join(html.unescape(text[part.start : part.end]).split()) or None
    return None


def _as_seen(text: str) -> str:
    """The text at its own length with each entity as the character that readers see, and filler after it."""
    return _ENTITY.sub(_seen_entity, text) if "&" in text else text


def _seen_entity(entity: re.Match[str]) -> str:
    char = html.unescape(entity[0])
    return (
        entity[0]
        if len(char) != 1 or not char.isprintable() or char.isspace()
        else char.ljust(len(entity[0]), FILL)
    )


def _fit(text: str, marks: Sequence[Segment]) -> Iterator[Piece]:
    """The marks as pieces: in order, inside the text, none over another, trimmed."""
    reached = 0
    for mark in sorted(marks, key=lambda mark: (mark.start, mark.end)):
        start, end = max(mark.start, reached), min(mark.end, len(text))
        yield from trimmed(text, start, end, mark.role, marked=True)
        reached = max(reached, end)


def _pieces(text: str, fixed: Sequence[Piece]) -> Iterator[Piece]:
    """Every line between the marks cut into pieces, and the marks themselves."""
    start = 0
    opened = False
    for mark in (*fixed, Piece(len(text), len(text), "end")):
        for line in _LINE.finditer(text, start, mark.start):
            for whole in trimmed(text, line.start(), line.end()):
                pieces = _line(text, whole, opened=opened)
                opened = opened or any(piece.role in ("dateline", "byline") for piece in pieces)
                yield from pieces
        if mark.start < mark.end:
            yield mark
        start = mark.end


def _line(text: str, whole: Piece, *, opened: bool) -> list[Piece]:
    role = role_of_line(text[whole.start : whole.end])
    if role:
        return [Piece(whole.start, whole.end, role)]
    return [
        _leftover(text, piece) for piece in cut_line(text, whole.start, whole.end, before_body=not opened)
    ]


def _leftover(text: str, piece: Piece) -> Piece:
    """What cutting leaves of a line may be a byline or a credit in turn."""
    if piece.role or piece.end - piece.start > LONGEST_LEFTOVER:
        return piece
    role = role_of_line(text[piece.start : piece.end])
    return replace(piece, role=role) if role in ("byline", "credit") else piece
