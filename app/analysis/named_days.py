"""Every expression of an article that places something in time by calendar, and which day, month or year it means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from app.analysis import (
    chinese_days,
    english_ahead,
    english_days,
    english_tense,
    korean_days,
    korean_tense,
)
from app.analysis.attribution import QUOTABLE_ROLES
from app.analysis.calendar_words import full_dates, narrow
from app.analysis.cleaning import Segment
from app.analysis.day_mentions import Joints, Mention, assembled
from app.analysis.day_placing import placed
from app.analysis.day_telling import AHEAD_SURELY, COUNTABLE, NEVER, NEXT_YEAR, Placed, Told
from app.analysis.text import Span, sentences, shadow

#: How a value was found, in words for a page.
HOW: Mapping[str, str] = {
    "explicit": "as written",
    "year-from-publication": "the year by the day of publication",
    "month-from-publication": "the month by the day of publication",
    "year-from-text": "the year by the same day named in full elsewhere in the text",
    "weekday": "the weekday by the day of publication",
    "relative": "counted from the day of publication",
    "same-day": "the day just told",
    "told": "counted from a date just told",
    "unresolved": "not known",
}
#: Characters beside a mention, within its sentence, in which a word may set it in the past or ahead.
BESIDE = 160
#: A day told so many sentences before is still the one that "that day" means.
CLOSE = 2
#: What is quoted was said so many days before publication at most.
SAID_DAYS = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class NamedDate:
    """A date as a text names it. ``value`` is ISO and as precise as the words: a day, a month, a year, or two
    of them with a slash for a range; None where it cannot be known. ``how`` is a code of HOW.
    """

    span: Span
    value: str | None
    how: str


@dataclass(frozen=True, slots=True)
class _Tongue:
    """How a language writes dates."""

    found: Callable[[str], Iterator[Mention]]
    lean: Callable[[Mention, str, str], int]
    joints: Joints
    every: re.Pattern[str]
    surely: Callable[[Mention, str, str], int] = lambda *_: AHEAD_SURELY
    hardly: Callable[[Mention, str, str], int] = lambda *_: NEVER
    doubt: Callable[[Mention, str, str], int] = lambda *_: 0
    again: Callable[[Mention, str, str], int] = lambda *_: NEXT_YEAR

    def mentions(self, words: str) -> list[Mention]:
        """What names a time once, joined and in order."""
        joined = assembled(words, self.found(words), self.joints)
        return [each for each in joined if not self.every.search(words[max(0, each.start - 12) : each.start])]


_TONGUES: Mapping[str, _Tongue] = {
    "en": _Tongue(
        english_days.found,
        english_tense.lean,
        english_days.JOINTS,
        english_days.EVERY,
        english_tense.surely,
        doubt=english_ahead.doubt,
        again=english_ahead.again,
    ),
    "ko": _Tongue(
        korean_days.found,
        korean_tense.lean,
        korean_days.JOINTS,
        korean_days.EVERY,
        surely=korean_tense.surely,
        hardly=korean_tense.hardly,
    ),
    "zh": _Tongue(
        chinese_days.found, chinese_days.lean, chinese_days.JOINTS, chinese_days.EVERY, chinese_days.surely
    ),
    "ja": _Tongue(
        chinese_days.found, chinese_days.lean, chinese_days.JOINTS, chinese_days.EVERY, chinese_days.surely
    ),
}


def named_dates(
    text: str, segments: Sequence[Segment], lang: str, published: date | None
) -> tuple[NamedDate, ...]:
    """The dates of an article's own words, in order; none in languages that have no table here.

    Weekdays, days without a month and words such as "yesterday" have a value only where the day of
    publication is known. Durations, clock times, vague words and names such as 6·3 are no dates.
    """
    tongue = _TONGUES.get(lang)
    if tongue is None:
        return ()
    if published and published.year not in COUNTABLE:
        published = None
    plain = narrow(shadow(text))
    parts = [Span(part.start, part.end) for part in segments if part.role in QUOTABLE_ROLES]
    named = (day for part in parts for one in full_dates(part.of(plain)) if (day := one.date()))
    known = {f"{day.month}-{day.day}": day for day in sorted(named)}
    return tuple(_read(plain, parts, tongue, Told(published, known)))


def _read(plain: str, parts: Iterable[Span], tongue: _Tongue, told: Told) -> Iterator[NamedDate]:
    for part in parts:
        words = part.of(plain)
        mentions = tongue.mentions(words)
        lines = sentences(words) if mentions else []
        at, last_at, day_at, end = 0, -9, -9, 0
        outside: date | None = None
        for each in mentions:
            while at + 1 < len(lines) and lines[at + 1].start <= each.start:
                at, outside = at + 1, None
            is_quoted = _is_quoted(words[lines[at].start : each.start])
            here = replace(
                told,
                near=last_at == at,
                close=at - day_at <= CLOSE,
                next_to=at - day_at <= 1,
                gap=each.start - end,
                eve=told.eve if last_at == at else None,
                coming=told.coming if at - last_at <= 1 else None,
                said=outside if is_quoted else None,
                surely=tongue.surely(each, *_beside(words, each)),
                hardly=tongue.hardly(each, *_beside(words, each)),
                doubt=tongue.doubt(each, *_within(words, lines[at], each)),
                again=tongue.again(each, *_within(words, lines[at], each)),
            )
            found = placed(each, here, _leaning(words, lines[at], each, tongue))
            told = here.after(found, each)
            if is_quoted and told.published and told.day and told.day > told.published:
                told = replace(told, day=here.day)  # who speaks of a day ahead does not tell of it
            last_at, end = (at, each.end) if found.first else (last_at, end)
            day_at = at if told.day != here.day or (found.first and found.first.day) else day_at
            outside = outside if is_quoted else _day_of_saying(found, told) or outside
            yield NamedDate(Span(part.start + each.start, part.start + each.end), found.value, found.how)


def _is_quoted(before: str) -> bool:
    """Whether a quotation is open at the end of a stretch."""
    opened = sum(before.count(mark) for mark in "“「") - sum(before.count(mark) for mark in "”」")
    return opened > 0 or before.count('"') % 2 == 1


def _day_of_saying(found: Placed, told: Told) -> date | None:
    """The day from which "today" counts in what is quoted after it."""
    day = found.first.date if found.first and not found.last else None
    here = told.published
    return day if day and here and here - SAID_DAYS <= day <= here else None


def _beside(words: str, each: Mention) -> tuple[str, str]:
    return words[max(0, each.start - BESIDE) : each.start], words[each.end : each.end + BESIDE]


def _within(words: str, sentence: Span, each: Mention) -> tuple[str, str]:
    before = Span(max(sentence.start, each.start - BESIDE), each.start)
    after = Span(each.end, max(each.end, min(sentence.end, each.end + BESIDE)))
    return before.of(words), after.of(words)


def _leaning(words: str, sentence: Span, each: Mention, tongue: _Tongue) -> Callable[[], int]:
    return lambda: tongue.lean(each, *_within(words, sentence, each))
