"""Credits: the names a text gives in its own dateline, byline or notice of rights; never whom it cites."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.analysis.cleaning import FURNITURE_ROLES, Segment
from app.analysis.outlet_lines import outlet_lines
from app.analysis.patterns import regex

#: How many lines of body may open with a dateline: behind a deck, a caption, an editor's note.
OPENING_LINES = 8
#: No dateline is longer: what follows is the article.
LONGEST_OPENING = 90
#: A line with an e-mail address and little else signs an article; a sentence with one gives a contact.
LONGEST_SIGNATURE = 80

_BRACKETED = regex(
    r"[(\[【〔［（<]([^()\[\]【】〔〕［］（）<>\n]{2,60})[)\]】〕］）>]|/([A-Z][A-Za-z ]{1,20})/"
)
_OPENING_BRACKET = regex(rf"\s*{_BRACKETED.pattern}")
#: ``SEOUL, Jan. 6 (Agency)``: capitals or a day before the bracket, a dash or the end of a line behind it.
_WIRE = regex(
    r"\s*(?:[A-Z][\w.'’/-]*(?:,? [A-Z0-9][\w.'’/-]*,?){0,6},? ?)"
    r"(?:\((?P<agency>[A-Z][^()\n]{1,40})\)\s?(?:--|[-—–―:]|$)|/(?P<slashed>[A-Z][A-Za-z ]{1,20})/)"
)
_CHINESE = regex(r"\s*(?P<head>[一-鿿]{2,24}?)(?:\d{1,2}月)?(?:\d{1,2}日)?[一-鿿]{0,6}?(?:电|電|讯|訊)")
#: ``Cairo=Agency/Outlet``: behind the sign the last name is whose text it is.
_AT_PLACE = regex(r"[=＝]")
_PARTS = regex(r"\s*(?:[=＝ㅣ│|/,·;\n]|\s[-–—]\s|\band\b|\bfor\b)\s*")
_BY = regex(r"^\s*(?:by|from|来源|來源|稿源|글)\s*[:：]?\s+|^\s*(?:来源|來源|稿源)\s*[:：]\s*", re.IGNORECASE)
_SOURCE = regex(r"\s*(?:来源|來源|稿源)\s*[:：]\s*(?P<name>[^\s\d|]{2,20})")
_EMAIL = regex(r"[\w.+-]+@(?P<host>[\w-]+(?:\.[\w-]+)+)")
_RIGHTS = regex(
    r"(?:저작권자|copyright|copyrights|ⓒ|©|\(c\))[\s:]*(?:\(c\)|ⓒ|©)?\s*(?:copyright\s*)?(?:\d{4}(?:-\d{4})?)?\s*(?:by\s)?"
    r"(?P<name>[^\s,.<>\[\]()|&](?:[^,.<>\[\]()|\n&]{0,40}?[^\s,.<>\[\]()|&])?)"
    r"(?=\s*(?:[,.<>\[\]()|&]|무단|all rights|$))",
    re.IGNORECASE,
)
_RESERVED = regex(r"무단|재배포|all rights reserved|저작권자|版权所有|無断", re.IGNORECASE)
#: In a bracket these say that a picture is credited, or that somebody is only cited.
_PICTURE = regex(
    r"사진|자료|제공|출처|그래픽|캡처|영상|이미지|photo|courtesy|image|file|graphic|via|source|provided|写真|提供|图|圖|摄|攝",
    re.IGNORECASE,
)
_SENT = regex(r"(?:発|发|發)?(?:电|電|讯|訊)$")
_HANGUL_OR_LATIN_ONLY = regex(r"[^\u3041-\u30ff\u4e00-\u9fff]*")
_ALONE = regex(r"\s*[(\[]([A-Z가-힣][^()\[\]\n=＝]{1,30})[)\]]\s*")
_REPORTER = regex(r"\s*(?:기자|특파원|記者|记者|선임기자|인턴기자).*$")


@dataclass(frozen=True, slots=True)
class Credit:
    """A name that may be an outlet's, or the host of an address that may be, and what it rests on."""

    name: str
    basis: str  # dateline | byline
    host: bool = False


def credited(text: str, segments: Sequence[Segment]) -> Iterator[Credit]:
    """What a text says about its own origin, the most telling first."""
    parts = segments or (Segment("body", 0, len(text)),)
    yield from _in_datelines(text, parts)
    yield from _in_labels(text, parts)
    yield from _in_bylines(text, parts)
    yield from _in_signatures(text, parts)


def _in_labels(text: str, parts: Sequence[Segment]) -> Iterator[Credit]:
    """Names behind a label, but for what readers and the page around the article say."""
    own = "\n".join(_words(text, part) for part in parts if part.role not in FURNITURE_ROLES)
    yield from (Credit(each.name, "byline") for each in outlet_lines(own) if each.is_labelled)


def _in_datelines(text: str, parts: Sequence[Segment]) -> Iterator[Credit]:
    for part in parts:
        if part.role == "dateline":
            yield from (Credit(name, "dateline") for name in _dateline_names(_words(text, part)))
    for line in _opening_lines(text, parts):
        yield from (Credit(name, "dateline") for name in _opening_names(line))


def _in_bylines(text: str, parts: Sequence[Segment]) -> Iterator[Credit]:
    for part in parts:
        if part.role == "byline":
            yield from _byline_credits(_words(text, part))
    for line in _lines(text, parts, ("body", "credit", "navigation", "dateline")):
        if found := _SOURCE.match(line):
            yield Credit(found["name"], "byline")
        elif line.lstrip().lower().startswith("by ") and len(line) <= LONGEST_SIGNATURE:
            yield from _byline_credits(line)
        elif (alone := _ALONE.fullmatch(line)) and not _PICTURE.search(line):
            yield Credit(alone[1], "byline")


def _in_signatures(text: str, parts: Sequence[Segment]) -> Iterator[Credit]:
    """An e-mail address that signs the text, a notice that says whose the rights are."""
    for line in _lines(text, parts, ("body", "byline", "credit", "form", "navigation")):
        if len(line) <= LONGEST_SIGNATURE and not _PICTURE.search(line):
            yield from (Credit(email["host"].lower(), "byline", host=True) for email in _EMAIL.finditer(line))
        if _RESERVED.search(line):
            yield from (Credit(found["name"], "byline") for found in _RIGHTS.finditer(line))


def _dateline_names(words: str) -> Iterator[str]:
    for found in _BRACKETED.finditer(words):
        yield from _bracket_names(found[1] or found[2])
    yield from _chinese_names(words)
    yield from _bracket_names(words.strip(" \t\n()[]【】〔〕［］（）-—–"))


def _opening_names(line: str) -> Iterator[str]:
    opening = line[:LONGEST_OPENING]
    if wire := _WIRE.match(opening):
        yield wire["agency"] or wire["slashed"]
    if (bracket := _OPENING_BRACKET.match(opening)) and not _ALONE.fullmatch(line):
        yield from _bracket_names(bracket[1] or bracket[2])
    yield from _chinese_names(opening)


def _bracket_names(inside: str) -> Iterator[str]:
    """The names that ``Seoul=Agency``, ``Outlet, Reporter`` or ``PlaceAgency`` may hold, longest first."""
    if _PICTURE.search(inside):
        return
    yield inside
    pieces = [_REPORTER.sub("", piece).strip() for piece in _PARTS.split(inside)]
    yield from (piece for piece in reversed(pieces) if piece)
    for piece in pieces:
        if piece.isascii():
            continue  # of an English name no part is the name: "(News Focus)" is not by Focus
        words = piece.split()
        yield from (" ".join(words[:count]) for count in range(len(words) - 1, 0, -1))
        yield from words[-1:]
    yield from _glued_names(inside)


def _glued_names(inside: str) -> Iterator[str]:
    """Japanese and Chinese datelines put the place before the name and nothing between."""
    if _HANGUL_OR_LATIN_ONLY.fullmatch(inside):
        return
    glued = _SENT.sub("", inside)
    yield from (glued[start:] for start in range(1, len(glued) - 1))


def _chinese_names(line: str) -> Iterator[str]:
    if found := _CHINESE.match(line.lstrip("(（【")):
        yield from (found["head"][:size] for size in range(len(found["head"]), 1, -1))


def _byline_credits(words: str) -> Iterator[Credit]:
    yield from (Credit(found["host"].lower(), "byline", host=True) for found in _EMAIL.finditer(words))
    pieces = _PARTS.split(_BY.sub("", words.strip("()[] \n")))
    for piece in reversed(pieces) if _AT_PLACE.search(words) else pieces:
        name = _BY.sub("", _EMAIL.sub("", piece)).strip("()[] ")
        if name and not _PICTURE.search(name):
            yield Credit(name, "byline")
            yield from (
                Credit(word, "byline") for word in [_REPORTER.sub("", name).split(" ")[0]] if word != name
            )


def _opening_lines(text: str, parts: Sequence[Segment]) -> list[str]:
    return [line for _, line in zip(range(OPENING_LINES), _lines(text, parts, ("body",)), strict=False)]


def _lines(text: str, parts: Sequence[Segment], roles: Sequence[str]) -> Iterator[str]:
    for part in parts:
        if part.role in roles:
            yield from (line for line in _words(text, part).split("\n") if line.strip())


def _words(text: str, part: Segment) -> str:
    return html.unescape(text[part.start : part.end])
