"""Captions that only their neighbours give away: a photographer's name before them, a credit behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.analysis import furniture
from app.analysis.cutting import LONGEST_CAPTION, Piece, trimmed
from app.analysis.patterns import regex
from app.analysis.text import Span, each_sentence, sentences

#: Of a caption with a credit of its own behind it.
MOST_SENTENCES = 2
_PHOTOGRAPHER = regex(rf"[\[(][^\[\]()\n]{{2,30}}{furniture.REPORTER}[\])]")
_DAY = regex(r"(?<!\d)\d{1,2}일")
#: A Korean caption says what is going on in the picture; "(담겨 있다)" and its like say that it is one.
_SHOWS = regex(r"(?:[고여겨려]\s?있다|모습|전경|장면|현장|영상|사진|담았다|담겼다)[.\s]*$")


def under_pictures(text: str, pieces: Sequence[Piece]) -> list[Piece]:
    """The same stretches with such captions, and the photographers' names above them, set apart.

    A second name in brackets is a photographer's where the next sentence tells what is being done on which
    day; the article's own reporter comes first.
    """
    found: list[Piece] = []
    last = max((index for index, piece in enumerate(pieces) if piece.role is None), default=-1)
    for index, piece in enumerate(pieces):
        if piece.role is None and _names_photographer(text, found):
            caption, rest = _first_sentence(text, piece)
            if _shows(text, caption) and _DAY.search(text, caption.start, caption.end):
                found[-1] = replace(found[-1], role="caption")
                found += [replace(caption, role="caption"), *rest]
                continue
        following = pieces[index + 1] if index + 1 < len(pieces) else None
        captioned = piece.role is None and index < last and _is_credited(text, piece, following)
        found.append(replace(piece, role="caption") if captioned else piece)
    return found


def _is_credited(text: str, piece: Piece, following: Piece | None) -> bool:
    """Whether a piece shows something in a sentence or two, and a credit follows it."""
    if following is None or following.role != "credit" or not _shows(text, piece):
        return False
    return len(sentences(text, Span(piece.start, piece.end))) <= MOST_SENTENCES


def _names_photographer(text: str, before: Sequence[Piece]) -> bool:
    """Whether a reporter's name in brackets stands last, and another before it."""
    if not before or before[-1].role != "byline":
        return False
    named = _PHOTOGRAPHER.fullmatch(text, before[-1].start, before[-1].end)
    return bool(named) and any(piece.role == "byline" for piece in before[:-1])


def _first_sentence(text: str, piece: Piece) -> tuple[Piece, list[Piece]]:
    """The piece's first sentence, and what follows it."""
    first = next(each_sentence(text, Span(piece.start, piece.end)))
    return replace(piece, end=first.end), list(trimmed(text, first.end, piece.end))


def _shows(text: str, piece: Piece) -> bool:
    return piece.end - piece.start <= LONGEST_CAPTION and bool(_SHOWS.search(text[piece.start : piece.end]))
