"""Where a text dates itself: its address, its dateline, a line that is only a date, "3 hours ago"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import unquote

from app.analysis.calendar_words import MONTHS, Named, full_dates, partial_dates
from app.analysis.cleaning import Segment
from app.analysis.patterns import regex

#: A dateline or a date of its own stands among the first lines, behind a deck, captions, an editor's note.
HEAD_LINES = 12
LONGEST_DATELINE = 90
LONGEST_DATE_LINE = 90
#: Characters between a label and its date: a colon, a weekday, "on".
LONGEST_GAP = 12
#: Letters that a line may hold besides its date, label and clock and still be only a date.
STRAY_LETTERS = 2

_URL_PARTED = regex(
    r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<mark>[-/_.])(?P<month>\d{1,2}|[a-z]{3})(?P=mark)(?P<day>\d{1,2})(?!\d)",
    re.IGNORECASE,
)
_URL_HALF = regex(r"(?<!\d)(?P<year>(?:19|20)\d\d)[-/](?P<month>\d\d)(?P<day>\d\d)(?=[/?_-]|$)")
_URL_COMPACT = regex(r"(?<!\d)(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?=\d{0,12}(?!\d))")
#: What follows the day of a dateline: ``(Agency)``, ``/TASS/``, a dash, or the "telegraphed" of East Asia.
_AFTER_DAY = regex(
    r"[.,]?\s*(?:,?\s*\d{4})?\s*(?:\([A-Z가-힣][^()\n]{1,40}\)|/[A-Z][A-Za-z]{2,}/|--|[—–]|-\s)|[^\s，。,.]{0,10}(?:电|電|讯|訊|発|발|聯合|共同|時事|社)"
)
_BEFORE_DAY = regex(r"\s*[(（【\[]?(?:[A-Z][\w.'’/-]*,?\s*){0,7}|\s*[(（【\[]?[^\s\d，。,.]{1,12}\s?")
_LABEL = regex(
    r"published|posted|released?|issued|created|date|updated?|modified|edited|revised|last|first|time|online"
    r"|기사\s?입력|입력|승인|등록|게시|작성|발행|수정|최종|송고|날짜|일시|시간|发布|發布|發佈|发表|時間|时间|日期|更新|公開|配信|掲載|投稿",
    re.IGNORECASE,
)
_LATER_LABEL = regex(r"updated?|modified|edited|revised|수정|최종|更新", re.IGNORECASE)
_NOT_STRAY = regex(
    r"\b(?:on|at|by|am|pm|et|kst|jst|utc|gmt|est|edt|pst|pdt|cst|bst|ist|hkt|sgt"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\b|오전|오후|上午|下午|午前|午後|[월화수목금토일月火水木金土日]요?일?[)）]",
    re.IGNORECASE,
)
_LETTER = regex(r"[^\W\d_]")
_AGO = regex(
    r"(?<!\w)(?P<count>\d{1,3}|an?|one)\s*(?P<unit>min(?:ute)?s?|hours?|hrs?|days?|weeks?)\s+ago\b"
    r"|(?P<count2>\d{1,3})\s?(?P<unit2>분|시간|일|주|分钟|分鐘|小时|小時|天|分|時間|日|週間)\s?(?:전|前)",
    re.IGNORECASE,
)
_UNITS = {
    "min": timedelta(minutes=1), "분": timedelta(minutes=1), "分": timedelta(minutes=1),
    "h": timedelta(hours=1), "시간": timedelta(hours=1), "小": timedelta(hours=1), "時": timedelta(hours=1),
    "d": timedelta(days=1), "일": timedelta(days=1), "天": timedelta(days=1), "日": timedelta(days=1),
    "w": timedelta(weeks=1), "주": timedelta(weeks=1), "週": timedelta(weeks=1),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class UrlDay:
    """A day in an address; ``sure`` when its parts are set apart and not just eight digits in a row."""

    day: date
    sure: bool


def url_day(url: str | None) -> UrlDay | None:
    """The first possible day in an address, those with their parts set apart first."""
    path = unquote((url or "").partition("://")[2].partition("/")[2])
    for pattern, sure in ((_URL_PARTED, True), (_URL_HALF, True), (_URL_COMPACT, False)):
        for found in pattern.finditer(path):
            month = MONTHS.get(found["month"].lower()) or (
                int(found["month"]) if found["month"].isdigit() else 0
            )
            if day := Named(int(found["year"]), month, int(found["day"]), 0, 0).date():
                return UrlDay(day, sure)
    return None


def head_lines(text: str, segments: Sequence[Segment]) -> list[str]:
    """The lines in which a text may date itself: datelines and bylines anywhere, else the first ones."""
    parts = segments or (Segment("body", 0, len(text)),)
    own = [line for part in parts if part.role in ("dateline", "byline") for line in _lines(text, part)]
    first = [
        line
        for part in parts
        if part.role in ("deck", "body", "heading", "navigation", "credit")
        for line in _lines(text, part)
    ]
    return own + first[:HEAD_LINES]


def dateline_days(lines: Sequence[str]) -> Iterator[Named]:
    """The days of datelines such as ``SEOUL, Jan. 6 (Agency) --`` with which lines open."""
    for line in lines:
        opening = line[:LONGEST_DATELINE]
        for named in (*full_dates(opening), *partial_dates(opening)):
            if _BEFORE_DAY.fullmatch(opening, 0, named.start) and _AFTER_DAY.match(line, named.end):
                yield named


def date_lines(lines: Sequence[str]) -> list[str]:
    """The lines that are only a date: "Published Jan. 7, 2026 09:30" and its like, those about updates last.

    Without a label one such line dates the text; several with different days are a chronicle.
    """
    found = [line for line in lines if len(line) <= LONGEST_DATE_LINE and full_dates(line)]
    labelled = [line for line in found if _labelled(line)]
    if labelled:
        return sorted(labelled, key=lambda line: bool(_LATER_LABEL.match(line.strip())))
    bare = [line for line in found if _is_only_date(line)]
    days = {full_dates(line)[0].date() for line in bare}
    return bare if len(days) == 1 else []


def time_ago(lines: Sequence[str]) -> timedelta | None:
    """How long ago a short line says that it was published."""
    for line in lines:
        found = _AGO.search(line) if len(line) <= LONGEST_DATE_LINE else None
        if found and _stray(_AGO.sub("", line)) <= STRAY_LETTERS:
            count, unit = found["count"] or found["count2"], (found["unit"] or found["unit2"]).lower()
            size = next(size for start, size in _UNITS.items() if unit.startswith(start))
            return size * (int(count) if count.isdigit() else 1)
    return None


def _labelled(line: str) -> bool:
    label, first = _LABEL.search(line), full_dates(line)[0].start
    return label is not None and 0 <= first - label.end() <= LONGEST_GAP


def _is_only_date(line: str) -> bool:
    named = full_dates(line)
    edges = [0, *(edge for one in named for edge in (one.start, one.end)), len(line)]
    left = "".join(line[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))
    return _stray(left) <= STRAY_LETTERS


def _stray(words: str) -> int:
    return len(_LETTER.findall(_NOT_STRAY.sub("", _LABEL.sub("", words))))


def _lines(text: str, part: Segment) -> Iterator[str]:
    yield from (line for line in text[part.start : part.end].split("\n") if line.strip())
