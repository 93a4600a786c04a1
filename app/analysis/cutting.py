"""A line of page text cut into pieces: what is glued to the article's words is told from them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from app.analysis import furniture
from app.analysis.furniture import EMAIL, REPORTER
from app.analysis.openings import glued_openings, openings_at

#: Furniture glued to the end of a line is looked for in this many last characters. The longest tip line
#: with production credits in 13,303 Korean press texts has 520.
TAIL = 700
#: A caption longer than this has run into the article before it: only its credit is cut out.
LONGEST_CAPTION = 320
#: A caption may be a short account of its own where it has a line to itself.
LONGEST_CAPTIONED_LINE = 900

_SIGN_OFF = r"(?:[가-힣]{2,10}에서,? )?(?:[A-Z]{2,5}|[가-힣]{1,4}TV|TV\s?조선|채널\s?A)\s?(?:뉴스)?,? ?[가-힣]{2,4}(?:\s?기자)?(?:이?었?습니다|입니다)\.?"
_TAIL_BYLINE = (
    rf"[(\[|/]?\s?(?:[가-힣]{{2,4}}[·,/ ]{{1,2}}){{0,4}}[가-힣]{{2,4}}\s?(?:[가-힣]{{2,4}}\s?)?{REPORTER}\s?[/,(\[]?\s?{EMAIL}\s?[)\]]?"
    rf"|{EMAIL}(?:\s?\(END\))?"
    rf"|[\[(/][^\[\]()\n]{{1,30}}{REPORTER}[^\[\]()\n]{{0,30}}[)\]](?=\s*$)"
)
_TAIL_CREDIT = (
    r"[(\[]\s?(?:영상|촬영|취재|구성|화면|디자인|그래픽|제작|CG|SBS 디지털)[^()\[\]\n]{0,160}[)\]]"
    r"|(?:촬영기자|영상\s?취재|영상\s?편집|촬영|화면\s?제공|자료\s?조사|그래픽)\s?[:：/].{0,120}"
    r"|\(END\)"
)
_HASHTAGS = r"#[^\s#]{1,24}(?: ?#[^\s#]{1,24}){1,12}"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a line; ``role`` is None while nothing is known but that it is words.

    ``marked`` roles were made known by the format, and nothing overrules them.
    """

    start: int
    end: int
    role: str | None = None
    marked: bool = False


@dataclass(frozen=True, slots=True)
class _Rule:
    role: str
    pattern: re.Pattern[str]
    open_ended: bool


_TAIL_RULES = (
    _Rule("navigation", furniture.anywhere(furniture.NAVIGATION_OPENINGS), open_ended=True),
    _Rule("credit", furniture.anywhere(furniture.CREDIT_OPENINGS), open_ended=True),
    _Rule("credit", re.compile(_TAIL_CREDIT), open_ended=False),
    _Rule("navigation", re.compile(_HASHTAGS), open_ended=False),
    _Rule("byline", re.compile(_SIGN_OFF), open_ended=False),
    _Rule("byline", re.compile(_TAIL_BYLINE), open_ended=False),
)
_BROADCAST_MARK = re.compile(
    r"[\[<〈【]\s?(?:앵커|앵커멘트|기자|리포트|캐스터|답변|질문|인터뷰|아나운서|VCR|현장음|녹취|오프닝|클로징|전문)\s?[\]>〉】]"
)
_INLINE_CREDIT = furniture.anywhere(furniture.CAPTION_CREDITS)
_CREDIT_ENDING = furniture.anywhere(furniture.CAPTION_ENDINGS)
_DATE_STAMP = re.compile(
    r"(?<=[.다\s)])\s?20\d\d\. ?\d{1,2}\. ?\d{1,2}\.?(?:\s?/\s?뉴스1)?(?:\s?[(\[][^()\[\]\n]{2,40}[)\]])?(?:\s?[\w.]{2,24}@[\w.]{4,24})?(?:\s?\*?재판매 및 DB ?금지)?"
)
_GLUED_SENTENCES = re.compile(r"[가-힣]\.(?=[가-힣\"“'‘\[(])|다\. ")
_SENTENCE_END = re.compile(r"(?:(?<=[가-힣])[.!?]|[.!?](?=[\s\"”’')\]]))[\"”’')\]]*")


def trimmed(
    text: str, start: int, end: int, role: str | None = None, *, marked: bool = False
) -> Iterator[Piece]:
    """The piece without white space at its edges, or nothing where there is nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Piece(start, end, role, marked)


def cut_line(text: str, start: int, end: int, *, before_body: bool) -> list[Piece]:
    """The pieces of one line, in order. Until the body has begun, a dateline may hide inside the line."""
    pieces = list(_cut_opening(text, start, end, before_body=before_body))
    pieces = list(_each_open(pieces, lambda piece: _cut_tail(text, piece)))
    pieces = list(_each_open(pieces, lambda piece: _cut_marks(text, piece)))
    return list(_each_open(pieces, lambda piece: _cut_captions(text, piece)))


def _each_open(pieces: Iterable[Piece], cut: Callable[[Piece], Iterable[Piece]]) -> Iterator[Piece]:
    for piece in pieces:
        if piece.role is None:
            yield from cut(piece)
        else:
            yield piece


def _cut_opening(text: str, start: int, end: int, *, before_body: bool) -> Iterator[Piece]:
    found = openings_at(text, start, end)
    if not found and before_body:
        found = glued_openings(text, start, end)
    for opening in found:
        yield from trimmed(text, start, opening.start)
        yield from trimmed(text, opening.start, opening.end, opening.role)
        start = opening.end
    yield from trimmed(text, start, end)


def _cut_tail(text: str, piece: Piece) -> Iterator[Piece]:
    """What follows the article's last words on the same line: sign-off, e-mail, credits, tip line."""
    start, end = piece.start, piece.end
    for mark in _tail_marks(text, max(start, end - TAIL), end):
        yield from trimmed(text, start, mark.start)
        yield from trimmed(text, mark.start, mark.end, mark.role)
        start = mark.end
    yield from trimmed(text, start, end)


def _tail_marks(text: str, start: int, end: int) -> list[Piece]:
    found = [
        Piece(match.start(), end if rule.open_ended else match.end(), rule.role)
        for rule in _TAIL_RULES
        for match in rule.pattern.finditer(text, start, end)
    ]
    marks: list[Piece] = []
    for mark in sorted(found, key=lambda mark: mark.start):
        if not marks or mark.start >= marks[-1].end:
            marks.append(mark)
        elif marks[-1].end == end and mark.role != marks[-1].role:
            marks[-1] = Piece(marks[-1].start, mark.start, marks[-1].role)
            marks.append(mark)
    return marks


def _cut_marks(text: str, piece: Piece) -> Iterator[Piece]:
    """The marks of a broadcast script say who speaks; they are no words of the article."""
    start = piece.start
    for mark in _BROADCAST_MARK.finditer(text, piece.start, piece.end):
        yield from trimmed(text, start, mark.start())
        yield from trimmed(text, mark.start(), mark.end(), "byline")
        start = mark.end()
    yield from trimmed(text, start, piece.end)


def _cut_captions(text: str, piece: Piece) -> Iterator[Piece]:
    start = piece.start
    if _is_captioned_line(text, piece):
        yield Piece(piece.start, piece.end, "caption")
        return
    for credit in _caption_credits(text, piece.start, piece.end):
        if credit.start < start:
            continue
        begin = _caption_start(text, start, credit.start)
        yield from trimmed(text, start, begin)
        yield from trimmed(text, begin, credit.end, "caption")
        start = credit.end
    yield from trimmed(text, start, piece.end)


def _is_captioned_line(text: str, piece: Piece) -> bool:
    """A line of separate sentences that ends in a picture credit is a caption from its first word."""
    if piece.end - piece.start > LONGEST_CAPTIONED_LINE:
        return False
    if _GLUED_SENTENCES.search(text, piece.start, piece.end):
        return False
    return any(credit.end == piece.end for credit in _caption_credits(text, piece.start, piece.end))


def _caption_credits(text: str, start: int, end: int) -> list[Piece]:
    inline = [Piece(m.start(), m.end()) for m in _INLINE_CREDIT.finditer(text, start, end)]
    stamps = [Piece(m.start(), m.end()) for m in _DATE_STAMP.finditer(text, start, end)]
    last = _CREDIT_ENDING.search(text, max(start, end - 80), end)
    ending = [Piece(last.start(), last.end())] if last else []
    return sorted(inline + stamps + ending, key=lambda found: found.start)


def _caption_start(text: str, start: int, credit: int) -> int:
    """Where the caption begins whose credit stands at ``credit``: after the sentence before its own."""
    if credit - start <= LONGEST_CAPTION // 2:
        ends = [m.end() for m in _SENTENCE_END.finditer(text, start, credit)]
    else:
        ends = [m.end() for m in _SENTENCE_END.finditer(text, max(start, credit - LONGEST_CAPTION), credit)]
    if ends and not text[ends[-1] : credit].strip(" ([/"):
        ends = ends[:-1]
    if ends:
        return ends[-1]
    return start if credit - start <= LONGEST_CAPTION else credit
