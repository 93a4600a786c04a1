"""Dates as texts write them, in English, Korean, Chinese and Japanese: full ones, and days without a year."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.analysis.patterns import regex

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
            "august aug", "september sept sep", "october oct", "november nov", "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    )
}
#: Letters of a month that is written short, with a stop, and months that never are.
_LONGEST_SHORT, _NEVER_SHORT = 4, frozenset(("may", "june", "july"))
#: Any short word; whether it is a month is looked up, four times faster than trying 36 spellings in place.
_MONTH = r"(?P<name>[A-Za-z]{3,9})\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})"
_MONTH_FIRST = rf"{_MONTH}\s*{_DAY}"
_DAY_FIRST = rf"{_DAY}(?:\s+of)?[\s-]{_MONTH}"


@dataclass(frozen=True, slots=True)
class _Spelling:
    """One way to write a day, and what may not stand before it.

    The second is looked at last: a pattern that begins with a character it wants is searched ten times as fast.
    """

    pattern: re.Pattern[str]
    never_after: re.Pattern[str]


def _spelling(pattern: str, never_after: str) -> _Spelling:
    return _Spelling(regex(pattern), regex(rf"(?:{never_after})$"))


#: A full date names its year, month and day; each way to write one is a line.
FULL = (
    _spelling(rf"{_MONTH_FIRST},?\s+{_YEAR}(?!\d)", r"[A-Za-z]"),
    _spelling(rf"{_DAY_FIRST},?[\s-]{_YEAR}(?!\d)", r"[\d.,:$]"),
    _spelling(rf"{_YEAR}\s?[년年]\s?(?P<month>\d{{1,2}})\s?[월月]\s?(?P<day>\d{{1,2}})\s?[일日]", r"\d"),
    _spelling(rf"{_YEAR}-(?P<month>\d{{1,2}})-(?P<day>\d{{1,2}})(?!\d|[./-]\d)", r"[\d./-]"),
    _spelling(rf"{_YEAR}\.\s?(?P<month>\d{{1,2}})\.\s?(?P<day>\d{{1,2}})(?!\d|[/-]\d)", r"[\d./-]"),
    _spelling(rf"{_YEAR}/(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})(?!\d|[./-]\d)", r"[\d./-]"),
)
#: A month and a day; "the 5th" and 지난 5일 name no month and are not dates here.
PARTIAL = (
    _spelling(rf"{_MONTH_FIRST}(?!\d|,?\s+\d{{4}}|\.\d)", r"[A-Za-z]"),
    _spelling(rf"{_DAY_FIRST}(?!,?[\s-]\d{{4}})", r"[\d.,:$]"),
    _spelling(r"(?P<month>\d{1,2})\s?[월月]\s?(?P<day>\d{1,2})\s?[일日]", r"[\d년年]|[년年]\s"),
)


@dataclass(frozen=True, slots=True)
class Named:
    """A day that a text names at ``start`` to ``end``; ``year`` is None where the text does not give it."""

    year: int | None
    month: int
    day: int
    start: int
    end: int

    def date(self, year: int | None = None) -> date | None:
        """The day as a date, in ``year`` where it names none; None where no calendar has it."""
        try:
            return date(self.year or year or 0, self.month, self.day)
        except ValueError:
            return None


def full_dates(text: str) -> list[Named]:
    """Every full date in a narrow ``text``, impossible ones included, in order."""
    return sorted(_found(text, FULL), key=lambda named: named.start)


def partial_dates(text: str) -> list[Named]:
    """Every month and day without a year in a narrow ``text``, in order."""
    return sorted(_found(text, PARTIAL), key=lambda named: named.start)


def narrow(text: str) -> str:
    """``text`` at the same length with full-width digits and marks narrow: ２０２６年 is a year."""
    if text.isascii():
        return text
    return text.translate(_NARROW)


_NARROW = {code: ord(unicodedata.normalize("NFKC", chr(code))) for code in range(0xFF01, 0xFF5F)} | {
    0xA0: 0x20,
    0x3000: 0x20,
    0x202F: 0x20,
    0x2009: 0x20,
}


def _ends_a_sentence(match: re.Match[str], name: str | None) -> bool:
    """Whether a stop behind a month written in full parts it from what follows: the talks end in May. 12 boats left."""
    if not name or (len(name) <= _LONGEST_SHORT and name.lower() not in _NEVER_SHORT):
        return False
    return match.start("day") > match.end("name") and match.string.startswith(".", match.end("name"))


def _found(text: str, spellings: tuple[_Spelling, ...]) -> Iterator[Named]:
    for spelling in spellings:
        for match in spelling.pattern.finditer(text):
            groups = match.groupdict()
            name = groups.get("name")
            month = MONTHS.get(name.lower()) if name else int(groups["month"])
            before = text[max(0, match.start() - 2) : match.start()]
            if month is None or spelling.never_after.search(before) or _ends_a_sentence(match, name):
                continue
            year = groups.get("year")
            yield Named(int(year) if year else None, month, int(groups["day"]), match.start(), match.end())
