"""Expressions of the calendar as they are written, before anything says which day they mean; how parts join."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.analysis.patterns import regex

#: What a shift counts from: the day of publication, the day just told, the day that the news is of, or whatever day
#: was named last, the eve of the news as well, or the day told just before, else that of the news.
PUBLISHED, TOLD, NEWS, ASIDE, SAME, BEFORE = "published", "told", "news", "aside", "same", "before"
PAST, UNSAID, COMING = -1, 0, 1
#: A feast that is a weekday of its month, and a weekend of which only the sentence says whether it has been.
FEAST, MEANT_WEEKEND = "fourth-thursday", "meant-weekend"


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch that names a time. Numbers are as written; ``unit`` moves by ``shift`` from ``base``.

    ``part`` is a stretch of a year, a week or a century: half1, quarter3, weekend, decade, past (the one that
    ends today), sunday (a week that begins on one), trading (a day on which markets trade); of a day also beside (only from one in its
    sentence) and of (from the day of something, ``of`` or the one told just before). ``lean`` says whether words beside it set it in the past or ahead; ``until`` ends a range;
    ``compared`` says that something is only measured against it.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: str = ""
    unit: str = ""
    shift: int = 0
    base: str = PUBLISHED
    lean: int = UNSAID
    until: Mention | None = None
    compared: bool = False
    of: Mention | None = None

    @property
    def fields(self) -> frozenset[str]:
        """What it names: of a year, a part, a month, a week, a weekday, a day."""
        written = {
            "year": self.year, "month": self.month, "day": self.day, "weekday": self.weekday, "part": self.part or None,
        }  # fmt: skip
        return frozenset({name for name, value in written.items() if value is not None} | {self.unit} - {""})


@dataclass(frozen=True, slots=True)
class Shift:
    """What a word such as "yesterday" or 지난달 says."""

    unit: str
    shift: int = 0
    base: str = PUBLISHED
    part: str = ""


@dataclass(frozen=True, slots=True)
class Joints:
    """What may stand between two parts of one date, between both ends of a range, and around a day repeated."""

    parts: re.Pattern[str]
    range: re.Pattern[str]
    coarse_first: bool


#: What two neighbours may make together.
_WHOLE = frozenset(
    frozenset(names.split())
    for names in (
        "year month", "year month day", "month day", "week weekday", "week part", "year part", "weekday month day",
        "weekday year month day", "weekday month", "weekday day",
    )
)  # fmt: skip
_AGAIN = regex(r"(?P<bracket>\s?[(（])|인\s(?:오는\s|지난\s)?")
_COARSE = ("year", "month", "week", "part", "weekday", "day")
#: What stands between the parts of a list.
_LISTING = frozenset("·,、，")
#: Both ends of a range are named to the same part; the last may be a year or a month counted from now: 2022년부터 지난해까지.
_SPANNED = frozenset({"year", "month"})
_RANGED = frozenset(
    frozenset(names.split()) for names in ("year", "year month", "year month day", "month", "month day", "day", "weekday")
)  # fmt: skip


def assembled(text: str, found: Iterable[Mention], joints: Joints) -> list[Mention]:
    """The mentions in order: the longest of those that overlap, parts joined to dates, dates to ranges."""
    dates = _folded(text, _apart(found), joints.parts, lambda a, b: _joined(a, b, joints.coarse_first))
    ranges = _folded(
        text,
        dates,
        joints.range,
        lambda a, b: _ranged(a, b, joints.coarse_first) if _spans(text, a, b) else None,
    )
    return _folded(text, ranges, _AGAIN, lambda a, b: _said_twice(text, a, b))


def _apart(found: Iterable[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    for each in sorted(found, key=lambda each: (each.start, -each.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
        elif each.until and each.until.start >= kept[-1].end:
            kept.append(each.until)  # 2026년 1월 4일부터 7일: the first day is named in full
    return kept


def _folded(
    text: str,
    found: Sequence[Mention],
    joint: re.Pattern[str],
    join: Callable[[Mention, Mention], Mention | None],
) -> list[Mention]:
    kept: list[Mention] = []
    for each in found:
        touching = bool(kept) and joint.fullmatch(text, kept[-1].end, each.start)
        if both := join(kept[-1], each) if touching else None:
            kept[-1] = both
        else:
            kept.append(each)
    return kept


def _joined(first: Mention, second: Mention, coarse_first: bool) -> Mention | None:
    ours, theirs = first.fields, second.fields
    if ours & theirs or ours | theirs not in _WHOLE or (first.unit and second.unit):
        return None
    if first.until and "year" not in theirs | ours:
        return None
    in_order = min(map(_COARSE.index, ours)) < min(map(_COARSE.index, theirs))
    if in_order != coarse_first and "weekday" not in ours | theirs:
        return None
    outer, inner = (first, second) if first.unit else (second, first)
    return replace(
        inner,
        start=first.start,
        end=second.end,
        year=first.year if second.year is None else second.year,
        month=first.month if second.month is None else second.month,
        day=first.day if second.day is None else second.day,
        weekday=first.weekday if second.weekday is None else second.weekday,
        part=first.part or second.part,
        unit=outer.unit,
        shift=outer.shift,
        base=outer.base,
        lean=first.lean or second.lean,
        until=first.until or second.until,
    )


def _spans(text: str, first: Mention, second: Mention) -> bool:
    """Whether what joins them makes a stretch: a list does so where one follows on the other, "and" after between."""
    joint = text[first.end : second.start].strip()
    if joint == "and":
        return text[max(0, first.start - 8) : first.start].lower() == "between "
    if joint == "에서":  # moved from one day to another, unless it is until there
        return text.startswith("까지", second.end)
    return joint not in _LISTING or _follows_on(first, second)


def _follows_on(first: Mention, second: Mention) -> bool:
    finest = _finest(second.fields) if second.fields else ""
    if finest == "day" and second.month not in (None, first.month):
        return False
    ours, theirs = getattr(first, finest, None), getattr(second, finest, None)
    if not isinstance(ours, int) or not isinstance(theirs, int):
        return False
    return theirs == ours + 1 or (finest == "weekday" and theirs == (ours + 1) % 7)


def _ranged(first: Mention, second: Mention, coarse_first: bool) -> Mention | None:
    is_based = second.base == PUBLISHED and (
        first.base == PUBLISHED or (first.base, first.shift) == (TOLD, 0)
    )
    if first.until or second.until or not is_based or second.part or first.part:
        return None
    is_of_both = not coarse_first and second.month and second.month >= (first.month or 0)
    if is_of_both and second.unit == "year" and not first.unit and first.year is None:
        first, second = replace(first, unit="year", shift=second.shift), replace(second, unit="")
    if second.unit == "week" and first.fields == {"weekday"} and not coarse_first:
        first, second = replace(first, unit="week", shift=second.shift), replace(second, unit="")
    if second.unit and not (second.month or second.day or second.unit in _SPANNED):
        return None
    ours, theirs = first.fields, second.fields
    is_one_kind = (theirs <= ours or ours <= theirs) and _finest(ours) == _finest(theirs)
    if theirs not in _RANGED or not is_one_kind:
        return None
    return replace(first, end=second.end, until=second, lean=first.lean or second.lean)


def _said_twice(text: str, first: Mention, second: Mention) -> Mention | None:
    """오늘(29일) and 이튿날인 26일 are one date, and the number says which."""
    between = _AGAIN.fullmatch(text, first.end, second.start)
    closed = text[second.end : second.end + 1] in (")", "）")
    is_bracket = bool(between and between["bracket"])
    is_day = first.unit == "day" or first.fields == {"weekday"}
    if not is_day or second.unit or "day" not in second.fields or (is_bracket and not closed):
        return None
    is_eve = is_bracket and first.base == NEWS  # the day before the news: 전날(28일)
    kept = (NEWS, first.shift) if is_eve else (second.base, second.shift)
    return replace(second, start=first.start, end=second.end + is_bracket, base=kept[0], shift=kept[1])


def _finest(fields: frozenset[str]) -> str:
    return max(fields, key=_COARSE.index)


def longest_first(words: Mapping[str, object]) -> str:
    """The keys of a table as one alternative, a blank in them standing for one blank or none."""
    return "|".join(re.escape(word).replace("\\ ", r"\s?") for word in sorted(words, key=len, reverse=True))
