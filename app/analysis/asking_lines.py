"""Lines of a transcript in which somebody asks: short and without a full stop, and yet no headings and no credits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from app.analysis.cutting import Piece
from app.analysis.patterns import regex

#: Labels of who asks: QUESTION, Q2, 진행자, 问.
ASKING = (
    r"(?i:Q|Questions?|Reporters?|The Press|Moderator|Interviewer)\.?\s?\d{0,2}\.?"
    r"|[^\n:：?？]{0,20}(?:기자|앵커|진행자|사회자)|질문|질의|문|[^\n:：?？]{0,12}(?:记者|記者)(?:追问|追問|提问|提問|又问|又問|问|問)?|[又追]?[问問]|主持人?|提问|提問"
)
#: A line with one, ▶ 진행자> …, or with a Q alone and a gap behind it.
_ASKED = regex(
    rf"[◎▶▷◇◆■□●○☞\-–*\s]{{0,4}}(?:[\[【<〔]?\s*(?:{ASKING})\s*[\]】〕]?\s*[:：>〉]|Q(?:\s{{2,}}|\t))\s*\S"
)
#: Of a credit, 记者：…, nothing but its end says that something is asked or told.
_SENTENCE = regex(r"[?？。][\"”’』」]?$")
_SET_OFF = frozenset({"deck", "heading"})
#: Any label: Harbour Times: Can you confirm that?
_LABELLED = regex(r"(?P<label>[^\n:：.?!。？！]{2,40})[:：]\s*\S")
_ASKS = regex(r"[?？][\"”’』」]?$")
#: Lines that somebody says under one label at least, and questions before such lines, for these to be asked.
FEWEST_ANSWERS = 2


def asked_in_body(text: str, pieces: Sequence[Piece], is_outlet: Callable[[str], bool]) -> list[Piece]:
    """The same pieces, what is asked behind a label as body, unless the format itself set it otherwise: a label of asking, an
    outlet's name, or any before a line of somebody who answers again and again.
    """
    labels = [_label(text, piece) for piece in pieces]
    answering = {label for label, count in Counter(labels).items() if label and count >= FEWEST_ANSWERS}
    questions = {
        at: label
        for at, (label, piece) in enumerate(zip(labels, pieces, strict=True))
        if label
        and piece.role in _SET_OFF
        and not piece.marked
        and _ASKS.search(text[piece.start : piece.end])
    }
    answered = [at for at in questions if at + 1 < len(labels) and labels[at + 1] in answering]
    asked = {at for at, label in questions.items() if is_outlet(label)}
    asked |= {*answered} if len(answered) >= FEWEST_ANSWERS else set()
    return [
        replace(piece, role=None) if at in asked or _is_asked(text, piece) else piece
        for at, piece in enumerate(pieces)
    ]


def _label(text: str, piece: Piece) -> str | None:
    found = _LABELLED.match(text, piece.start, piece.end)
    return found["label"].strip() if found else None


def _is_asked(text: str, piece: Piece) -> bool:
    if piece.marked or not _ASKED.match(text, piece.start, piece.end):
        return False
    is_sentence = _SENTENCE.search(text[piece.start : piece.end]) is not None
    return piece.role in _SET_OFF or (piece.role == "credit" and is_sentence)
