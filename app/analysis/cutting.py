"""A line of page text cut into pieces: what is glued to the article's words is told from them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.analysis import furniture
from app.analysis.furniture import EMAIL, REPORTER
from app.analysis.openings import glued_openings, openings_at
from app.analysis.patterns import regex

#: Furniture glued to the end of a line is looked for in this many last characters. In 13,303 Korean press
#: texts all but 19 of 3,260 such tails are shorter than 300; beyond 500 most finds were the article's words.
TAIL = 500
#: A caption longer than this has run into the article before it: only its credit is cut out.
LONGEST_CAPTION = 320
#: A line with more picture credits is no article: the fullest of those texts has 4.
MOST_CREDITS = 50
#: A caption may be a short account of its own where it has a line to itself.
LONGEST_CAPTIONED_LINE = 900

_SIGN_OFF = rf"(?:[가-힣]{{2,10}}에서,? )?(?<![A-Za-z]){furniture.BROADCASTERS}\s?(?:뉴스)?,? ?[가-힣]{{2,4}}(?:\s?기자)?(?:이?었?습니다|입니다)\.?"
_TAIL_NAMES = r"(?:(?:글|사진|글·사진|[가-힣]{2,6})\s?=\s?)?[가-힣]{2,4}(?:[·,/ ]{1,2}(?:[가-힣]{2,6}=)?[가-힣]{2,4}){0,4}"
_TAIL_BYLINE = (
    rf"[(\[|/]?\s?{_TAIL_NAMES}\s?(?:[가-힣]{{2,4}}\s?)?{REPORTER}\s?[/,(\[]?\s?{EMAIL}\s?[)\]]?"
    rf"|{EMAIL}(?:\s?\(END\))?"
    rf"|[\[(/](?!\s?(?:사진|촬영|캡션|글))[^\[\]()\n]{{1,30}}{REPORTER}[^\[\]()\n]{{0,30}}[)\]](?=\s*$)"
    rf"|(?<=[.!?\"”’'\])>])\s?{_TAIL_NAMES}\s?{REPORTER}(?=\s*(?:$|#))"
)
_TAIL_CREDIT = (
    r"\[\s?(?:영상|촬영|취재|화면|디자인|그래픽|제작|CG)\s?(?:취재|편집|제공|출처|디자인|기자)?\s?[:：= ][^()\[\]\n]{0,160}\]"
    r"|[(\[]\s?(?:영상|촬영|취재|화면|디자인|그래픽|제작|구성|CG)\s?(?:취재|편집|제공|출처|디자인|기자)?\s?[:：=][^()\[\]\n]{0,160}[)\]]"
    r"|\*\s?재판매 및 DB ?금지"
    r"|\(END\)|-0-$"
)
_PRODUCTION = r"(?:촬영기자|영상\s?취재|영상\s?편집|촬영|화면\s?제공|자료\s?조사|그래픽|구성)\s?[:：/]\s?[가-힣A-Za-z][^.\"“”‘’\n]{1,160}"
_HASHTAGS = r"#[^\s#]{1,24}(?:[ ,]{0,2}#[^\s#]{1,24}){1,12}|#[^\s#]{1,24}$"


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
class _Credit:
    """Where a picture's credit stands.

    A ``stamp`` is the date that ends an agency's caption; a ``weak`` one is a bare name, which may as well
    be the first word of the next sentence.
    """

    start: int
    end: int
    stamp: bool = False
    weak: bool = False


@dataclass(frozen=True, slots=True)
class _Rule:
    role: str
    pattern: re.Pattern[str]
    open_ended: bool
    last: bool = False  # believed only where nothing but furniture follows
    needs: re.Pattern[str] | None = None  # stands in whatever the pattern finds, and is found quicker


_TAIL_RULES = (
    _Rule("navigation", furniture.anywhere(furniture.NAVIGATION_OPENINGS), open_ended=True),
    _Rule("credit", furniture.anywhere(furniture.CREDIT_OPENINGS), open_ended=True),
    _Rule("credit", regex(_TAIL_CREDIT), open_ended=False),
    _Rule("credit", regex(_PRODUCTION), open_ended=False, last=True),
    _Rule("navigation", regex(_HASHTAGS), open_ended=False),
    _Rule("byline", regex(_SIGN_OFF), open_ended=False),
    _Rule("byline", regex(_TAIL_BYLINE), open_ended=False, needs=regex(f"{REPORTER}|@")),
)
_CLOSING_DATELINE = regex(
    r"[(\[](?!사진|자료|출처|그래픽|이미지|제공|영상|일러스트|캡처|로이터|신화|타스|교도)[가-힣]{2,8}=(?:연합뉴스|뉴시스|뉴스1)[)\]]$"
)
_BROADCAST_MARK = regex(furniture.BROADCAST_MARK)
_NOTICE = furniture.anywhere(furniture.NOTICES)
_CAPTION_NAME = regex(furniture.CAPTION_NAMES)
_INLINE_CREDIT = furniture.anywhere(furniture.CAPTION_CREDITS)
_CREDIT_ENDING = furniture.anywhere(furniture.CAPTION_ENDINGS)
_DATE_STAMP = regex(
    r"(?<=[.다\s)])\s?20\d\d\. ?\d{1,2}\. ?\d{1,2}\.?(?:\s?/\s?뉴스1)?(?:\s?[(\[][^()\[\]\n]{2,40}[)\]])?(?:\s?[\w.]{2,24}@[\w.]{4,24})?(?:\s?\*?재판매 및 DB ?금지)?"
)
_GLUED = regex(r"[가-힣]\.(?=[가-힣\"“'‘\[(])|다\. ")
_REPORTS = regex(r"다[.\"”’')\]\s]{0,4}$")
_REPORTED = regex(r"(?<!니)다\.[”\"’']?\s?[가-힣“‘]")
#: "..., he said": a statement, which no picture shows.
_STATES = regex(r"고\s?(?:[가-힣]{2,4})?(?:했|밝혔|말했|전했|덧붙였)(?:습니)?다[.\s\"”’(\[]*$")
_LINE_BREAK = regex(r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SHOWS = regex(furniture.CAPTION_CLOSES)
_ABBREVIATIONS = "Apr Aug Col Corp Dec Dr Feb Gen Gov Inc Jan Jr Jul Jun Lt Ltd Maj Mar Mr Mrs Ms No Nov Oct Prof Rep Sen Sep Sept Sgt St vs"
_SENTENCE_END = regex(
    r"(?:[.!?](?<=[가-힣].)|[.!?](?=[\s\"”’')\]])(?<!\b[A-Z]\.)"
    + "".join(rf"(?<!\b{word}\.)" for word in _ABBREVIATIONS.split())
    + r")[\"”’')\]]*"
)


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
    pieces: Iterable[Piece] = _cut_opening(text, start, end, before_body=before_body)
    for cut in (_cut_closing_dateline, _whole_caption, _cut_notices, _cut_tail, _cut_marks, _cut_captions):
        pieces = _each_open(text, pieces, cut)
    return list(pieces)


def _each_open(
    text: str, pieces: Iterable[Piece], cut: Callable[[str, Piece], Iterable[Piece]]
) -> Iterator[Piece]:
    for piece in pieces:
        if piece.role is None:
            yield from cut(text, piece)
        else:
            yield piece


def _cut_opening(text: str, start: int, end: int, *, before_body: bool) -> Iterator[Piece]:
    found = openings_at(text, start, end) or (glued_openings(text, start, end) if before_body else ())
    while found:
        for opening in found:
            yield from trimmed(text, start, opening.start)
            yield from trimmed(text, opening.start, opening.end, opening.role)
            start = opening.end
        found = openings_at(text, start, end)
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
        (rule, Piece(match.start(), end if rule.open_ended else match.end(), rule.role))
        for rule in _TAIL_RULES
        if rule.needs is None or rule.needs.search(text, start, end)
        for match in rule.pattern.finditer(text, start, end)
        if not (rule.open_ended and rule.role == "credit" and _goes_on_as_article(text, match.start(), end))
    ]
    unsure = {mark for rule, mark in found if rule.last}
    marks: list[Piece] = []
    for mark in sorted((mark for _, mark in found), key=lambda mark: mark.start):
        last = marks[-1] if marks else None
        if last is None or mark.start >= last.end:
            marks.append(mark)
        elif mark.end == end and mark.start > last.start and (last.end < end or mark.role != last.role):
            marks[-1:] = [Piece(last.start, mark.start, last.role), mark]
            unsure.discard(last)
    return [mark for mark in marks if mark not in unsure or _only_furniture_after(text, mark, marks, end)]


def _goes_on_as_article(text: str, start: int, end: int) -> bool:
    """Whether words that would open furniture are quoted, or reports follow them: furniture never reports."""
    return text[max(0, start - 1) : start] in ("‘", "“") or bool(_REPORTED.search(text, start, end))


def _only_furniture_after(text: str, mark: Piece, marks: Sequence[Piece], end: int) -> bool:
    following = min((other.start for other in marks if other.start >= mark.end), default=end)
    return not text[mark.end : following].strip()


def _cut_closing_dateline(text: str, piece: Piece) -> Iterator[Piece]:
    """Notices of appointments and deaths carry the agency's dateline at their end."""
    closing = _CLOSING_DATELINE.search(text, max(piece.start, piece.end - 40), piece.end)
    yield from trimmed(text, piece.start, closing.start() if closing else piece.end)
    if closing:
        yield from trimmed(text, closing.start(), piece.end, "dateline")


def _cut_marks(text: str, piece: Piece) -> Iterator[Piece]:
    """The marks of a broadcast script say who speaks; they are no words of the article."""
    return _cut_out(text, piece, _BROADCAST_MARK, "byline")


def _cut_notices(text: str, piece: Piece) -> Iterator[Piece]:
    return _cut_out(text, piece, _NOTICE, "credit")


def _cut_out(text: str, piece: Piece, pattern: re.Pattern[str], role: str) -> Iterator[Piece]:
    start = piece.start
    for found in pattern.finditer(text, piece.start, piece.end):
        yield from trimmed(text, start, found.start())
        yield from trimmed(text, found.start(), found.end(), role)
        start = found.end()
    yield from trimmed(text, start, piece.end)


def _whole_caption(text: str, piece: Piece) -> Iterator[Piece]:
    yield replace(piece, role="caption") if _is_captioned_line(text, piece) else piece


def _is_captioned_line(text: str, piece: Piece) -> bool:
    """A line of separate sentences that ends in a picture credit is a caption from its first word."""
    if piece.end - piece.start > LONGEST_CAPTIONED_LINE or _GLUED.search(text, piece.start, piece.end):
        return False
    last = _last_credit(text, piece)
    return last is not None and last.start > piece.start and _is_shown(text, piece.start, last.start)


def _last_credit(text: str, piece: Piece) -> _Credit | None:
    credits = _caption_credits(text, max(piece.start, piece.end - 120), piece.end)
    return next((credit for credit in credits if credit.end == piece.end), None)


def _is_shown(text: str, start: int, end: int) -> bool:
    """Whether the words before a credit describe a picture: a Korean sentence that reports does not."""
    return not _REPORTS.search(text, max(start, end - 12), end) or bool(
        _SHOWS.search(text, max(start, end - 12), end)
    )


def _cut_captions(text: str, piece: Piece) -> Iterator[Piece]:
    start = piece.start
    credits = _caption_credits(text, piece.start, piece.end)
    for credit in credits if len(credits) <= MOST_CREDITS else ():
        if credit.start < start:
            continue
        begin, role = _caption_start(text, start, credit.start), "caption"
        alone = begin == piece.start and credit.end < piece.end and _begins_line(text, begin)
        alone = alone and not _STATES.search(text, max(begin, credit.start - 16), credit.start)
        known = credit.stamp or text[begin] == "▲" or (alone and not credit.weak)
        if not known and not _is_shown(text, begin, credit.start):
            if credit.weak:
                continue
            begin, role = credit.start, "credit"
        yield from trimmed(text, start, begin)
        yield from trimmed(text, begin, credit.end, role)
        start = credit.end
    yield from trimmed(text, start, piece.end)


def _begins_line(text: str, at: int) -> bool:
    """Whether a line begins here, for pieces that follow a dateline are the article's first words."""
    return at == 0 or bool(_LINE_BREAK.search(text, max(0, at - 8), at))


def _caption_credits(text: str, start: int, end: int) -> list[_Credit]:
    found = [
        _Credit(m.start(), _closed(text, m.end(), end)) for m in _INLINE_CREDIT.finditer(text, start, end)
    ]
    found += [_Credit(m.start(), m.end(), stamp=True) for m in _DATE_STAMP.finditer(text, start, end)]
    found += [_Credit(m.start(), m.end(), weak=True) for m in _CAPTION_NAME.finditer(text, start, end)]
    last = _CREDIT_ENDING.search(text, max(start, end - 80), end)
    found += [_Credit(last.start(), last.end())] if last else []
    return sorted(found, key=lambda credit: (credit.start, -credit.end))


def _closed(text: str, at: int, end: int) -> int:
    """A caption may stand in brackets as a whole: the closing one belongs to it."""
    return at + 1 if at < end and text[at] in "]〉" else at


def _caption_start(text: str, start: int, credit: int) -> int:
    """Where the caption begins whose credit stands at ``credit``: after the sentence before its own."""
    nearest = max(start, credit - LONGEST_CAPTION)
    opened = text.rfind("▲", nearest, credit)
    if opened >= 0:
        return opened
    ends = [m.end() for m in _SENTENCE_END.finditer(text, nearest, credit)]
    if ends and not text[ends[-1] : credit].strip(" ([/"):
        ends = ends[:-1]
    if ends:
        return ends[-1]
    return start if nearest == start else credit
