"""How articles open: datelines and bylines before the first words, in English, Korean, Japanese and Chinese."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.analysis.furniture import MEDIA_WORDS, REPORTER
from app.analysis.patterns import regex
from app.analysis.text import FILL

#: A deck, a caption or a repeated headline may be glued before a dateline, but hardly more than this: in
#: 13,303 Korean press texts what was found further inside a line was no opening.
GLUED_BEFORE = 350

#: After an entity seen as its character stands filler.
_EQUALS = rf"(?:[=＝ㅣ|│]{FILL}{{0,8}})"
NAMES = r"[가-힣]{2,4}(?:[·,ㆍ/\s]{1,2}[가-힣]{2,4}){0,5}"
_BRACKET = regex(r"[(\[【〔［（]((?:[^()\[\]【】〔〕［］（）\n]|\([^()\[\]\n]{1,16}\)){2,60})[)\]】〕］）]")
_REPORTER = regex(REPORTER)
#: Words that open the credit of a picture, not a dateline.
_PICTURES = ("사진", "자료", "출처", "그래픽", "이미지", "제공", "영상", "일러스트", "캡션", "캡처", "写真")
_SIGN = regex(rf"\s{{0,3}}{_EQUALS}\s")
_HAS_EQUALS = regex(_EQUALS)
_MEDIA = regex("|".join(re.escape(word) for word in MEDIA_WORDS))
_AFTER_DATELINE = regex(
    rf"\s{{0,3}}((?:글|사진|글·사진)?\s?{NAMES}\s?(?:[가-힣]{{2,4}}\s?)?{REPORTER}(?:\s?[·,]\s?{NAMES}\s?{REPORTER})?)\s?({_EQUALS})\s?"
)
_MONTHS = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:\.|[a-z]{0,6})"
_DAY = rf"(?:{_MONTHS} \d{{1,2}}|\d{{1,2}} {_MONTHS})(?:, ?\d{{4}})?"
_DASH = r"\s?(?:--|—|–|―|-)"
#: With a date and an agency a city may be spelled as in a sentence; a bare city must be in capitals.
_WIRE = regex(
    rf"(?:[A-Z][A-Za-z.'’/-]{{1,20}}(?:,? [A-Z][A-Za-z.'’/-]{{1,20}}){{0,3}}, )?{_DAY} ?\([A-Z][^()\n]{{1,40}}\){_DASH}{{0,1}}\s?"
)
_GLUED_WIRE = regex(
    rf"(?<![A-Z])[A-Z]{{3,14}}(?:[ /-][A-Z]{{2,14}}){{0,3}}, {_DAY} \([A-Z][^()\n]{{1,40}}\){_DASH}\s?"
)
_CITY = regex(
    rf"[A-Z][A-Z.'’]{{1,20}}(?:[ /,-]{{1,2}}[A-Z][A-Za-z.'’]{{1,20}}){{0,4}}"
    rf"(?:(?:, {_DAY}(?: ?\([A-Z][^()\n]{{1,40}}\))?| ?\([A-Z][^()\n]{{1,40}}\)){_DASH}|\s?(?:--|—|–|―))\s"
)
_CITY_AGENCY = regex(
    r"[A-Z][A-Za-z.'’]{1,20}(?: [A-Z][A-Za-z.'’]{1,20}){0,2} \([A-Z][A-Za-z ]{1,30}\)\s?(?:--|—|–|―|-)\s"
)
_NOT_CITIES = regex(
    r"(?:ANALYSIS|BREAKING|CORRECTION|EXCLUSIVE|EXPLAINER|INTERVIEW|LIVE|OPINION|UPDATED?|VIDEO|WATCH)\b"
)
#: 据海港社报道，…: whose report it is belongs to what is told. What an agency wired, 据海港社3月3日电, opens it.
_CHINESE = regex(
    r"(?:(?!(?:据|據|根据|根據)[^电電讯訊，,。\n]{0,40}(?:报道|報道|报导|報導))[一-鿿]{2,6}(?:社|网|網|报|報|新闻|新聞|在线|客户端|时报))(?:[^\s，。；：、“”「」]{0,16}?\d{1,2}月\d{1,2}日)?(?:[一-鿿]{0,6}?)"
    r"(?:(?:电|電|讯|訊)(?![，,、一-鿿])|(?<=日)(?:电|電|讯|訊)(?:[，,]\s?)|(?:电|電|讯|訊)(?=[一-鿿]{2})(?<=日[电電讯訊])|(?:报道|報道|报导|報導)(?=\s|[（(：:]))(?:\s?[（(][^（）()\n]{2,40}[）)])?\s?[：:]?\s?"
    r"|[（(][^（）()\n]{1,16}(?:电|電|讯|訊)[）)]\s?"
)
_JAPANESE_WIRE = regex(
    r"[\[［][^\[\]［］\n]{2,24}(?:ロイター|共同|時事|聯合)[^\[\]［］\n]{0,12}[\]］]\s?[-－―]?\s?"
)
_ENGLISH_BYLINE = regex(
    r"By [A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3}(?:(?:, | and |, and )[A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{0,20}){1,3}){0,4}\s{0,3}$"
)


@dataclass(frozen=True, slots=True)
class Opening:
    """A dateline or byline found at a place: its role, and where it begins and ends."""

    role: str
    start: int
    end: int


def openings_at(text: str, start: int, end: int) -> tuple[Opening, ...]:
    """The dateline and byline with which a line opens, in order; empty where it opens with its words."""
    while start < end and text[start].isspace():
        start += 1
    found = _first_at(text, start, end)
    if not found:
        return ()
    after = _AFTER_DATELINE.match(text, found.end, end)
    if after:
        return (found, Opening("byline", after.start(1), after.end()))
    return (found,)


def glued_openings(text: str, start: int, end: int) -> tuple[Opening, ...]:
    """The first dateline that stands inside a line, behind a deck or caption that was glued before it."""
    reach = min(end, start + GLUED_BEFORE)
    for bracket in _BRACKET.finditer(text, start, reach):
        if bracket[0][0] == "(" and not _HAS_EQUALS.search(bracket[1]):
            continue
        if role := _bracket_role(bracket[1], at_start=False):
            found = Opening(role, bracket.start(), _past_equals(text, bracket.end(), end))
            after = _AFTER_DATELINE.match(text, found.end, end)
            return (found, Opening("byline", after.start(1), after.end())) if after else (found,)
    wire = _GLUED_WIRE.search(text, start, reach)
    if not wire:
        return ()
    dateline = Opening("dateline", wire.start(), wire.end())
    byline = _ENGLISH_BYLINE.search(text, max(start, wire.start() - 120), wire.start())
    return (Opening("byline", byline.start(), wire.start()), dateline) if byline else (dateline,)


def _first_at(text: str, start: int, end: int) -> Opening | None:
    bracket = _BRACKET.match(text, start, end)
    if bracket and (role := _bracket_role(bracket[1], at_start=True)):
        return Opening(role, start, _past_equals(text, bracket.end(), end))
    for pattern in (_WIRE, _CITY, _CITY_AGENCY, _CHINESE, _JAPANESE_WIRE):
        match = pattern.match(text, start, end)
        if match and match.end() < end and not _NOT_CITIES.match(text, start):
            return Opening("dateline", start, match.end())
    return None


def _past_equals(text: str, at: int, end: int) -> int:
    """The sign that leads from a dateline to the article, where no writer is named between them."""
    sign = _SIGN.match(text, at, end)
    return sign.end() if sign else at


def _bracket_role(inside: str, *, at_start: bool) -> str | None:
    """What the words in brackets are: "Seoul = agency", "outlet, reporter", an outlet alone, or nothing."""
    if inside.lstrip().startswith(_PICTURES):
        return None
    if _REPORTER.search(inside):
        return "byline" if len(inside) <= 50 and not inside.rstrip().endswith(("다", ".")) else None
    if _HAS_EQUALS.search(inside) and len(inside) <= 40:
        left = _HAS_EQUALS.split(inside, maxsplit=1)[0]
        return "dateline" if _is_place(left) and _MEDIA.search(inside) else None
    if at_start and len(inside) <= 20 and _MEDIA.search(inside) and not inside.rstrip().endswith(("다", ".")):
        return "dateline"
    return None


def _is_place(words: str) -> bool:
    """Places before the sign are short and hold no figures."""
    words = words.strip()
    return 1 <= len(words) <= 16 and not any(c.isdigit() for c in words)
