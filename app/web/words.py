"""Dates, counts and findings in words, as pages say them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Protocol
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from app.analysis.dates import Published
from app.archive.article import LONGEST_HEADLINE, Item

#: What a date rests on, as it follows "7 Jan,".
DATE_BASIS = {
    "declared": "as declared",
    "url": "from its address",
    "dateline": "from its dateline",
    "caption": "from a caption",
    "relative": "counted back from when it was fetched",
}
#: What an outlet or a headline rests on, in a sentence of its own.
OUTLET_BASIS = {
    "declared": "named with the article",
    "url": "from the host of its address",
    "dateline": "from the text’s dateline",
    "byline": "from the text’s byline",
    "none": "not found",
}
HEADLINE_BASIS = {
    "declared": "named with the article",
    "text": "the first line of the text",
    "url": "made from the address; it carries no evidence",
    "none": "the text has none",
}
#: What an empty cell of a comparison says, by the form of the text that it stands for.
ABSENCE = {
    "full": "no passage found (rules v{version})",
    "partial": "partial text: not judged",
    "summary": "not in our summary",
}
#: The same where another rule finds a passage all the same.
BY_THE_RULES = {
    "no passage found (rules v": "no passage by the rules (v",
    "not in our summary": "not found in our summary by the rules",
}
#: Why nothing is said of what is not met in a text, by its form.
UNJUDGED = {"partial": "partial text: not judged", "summary": "our summary: not judged"}
#: What a card says of a text that is not the whole account.
FORM_NOTES = {"partial": "partial text", "summary": "our summary of this account"}
FORM_PLURALS = {"full": "full texts", "partial": "partial texts", "summary": "summaries of ours"}
#: As many words as tell one account of an unknown outlet from the next.
FIRST_WORDS = 4
#: Four words of a language that sets no spaces are none; twice the longest four of 13,303 press headlines.
FIRST_CHARS = 60
#: Of what was searched for, as much as a chip holds.
LONGEST_CHIP = 60
NUMBERS = {2: "Two", 3: "Three", 4: "Four"}
#: Outlets of a kind, as a heading.
KINDS_OF = {
    "readout": "Readouts",
    "agency": "News agencies",
    "state-media": "State media",
    "newspaper": "Newspapers",
    "broadcaster": "Broadcasters",
    "magazine": "Magazines",
    "online": "Online outlets",
    "aggregator": "Aggregators",
}
IN_GRADE = {"focus": "in focus", "covered": "covered", "mentioned": "mentioned"}
GRADE_STEPS = {"focus": 3, "covered": 2, "mentioned": 1}


class Dated(Protocol):
    """Whatever has a date: an article, a quotation."""

    @property
    def published(self) -> Published: ...
    @property
    def day(self) -> date | None: ...


def number(count: int) -> str:
    """A count with its thousands apart."""
    return f"{count:,}"


def cut(written: str) -> str:
    """What was searched for, as much of it as a chip holds."""
    return written if len(written) <= LONGEST_CHIP else f"{written[:LONGEST_CHIP]}…"


def headed(headline: str | None) -> str | None:
    """A headline as pages show it: all of it, unless it is none that anyone wrote."""
    if headline is None or len(headline) <= LONGEST_HEADLINE:
        return headline
    return f"{headline[:LONGEST_HEADLINE]}…"


def percent(share: float) -> str:
    """A share in percent, with a tenth where it is small: 42 %, 3.5 %."""
    return f"{100 * share:.0f} %" if share >= 0.1 else f"{100 * share:.1f} %"


def plural(count: int, one: str, many: str | None = None) -> str:
    """A count and its noun."""
    return f"{number(count)} {one if count == 1 else many or one + 's'}"


def day(value: date, *, year: bool = True) -> str:
    """A day: 7 January 2026."""
    return f"{value.day} {value:%B}" + (f" {value.year}" if year else "")


def month_day(value: date) -> str:
    """A day of a year that is known: 7 Jan."""
    return f"{value.day} {value:%b}"


def day_before(value: date) -> date:
    """The day before; the first of the calendar has none but itself."""
    return date.fromordinal(max(1, value.toordinal() - 1))


def day_after(value: date) -> date:
    """The day after; the last of the calendar has none but itself."""
    return date.fromordinal(min(date.max.toordinal(), value.toordinal() + 1))


def weekday(value: date) -> str:
    """A day as it stands in the margin: Wed 7 Jan."""
    return f"{value:%a} {value.day} {value:%b}"


def host(url: str) -> str:
    """Where a link leads."""
    return (urlsplit(url).hostname or url).removeprefix("www.")


def when(item: Dated, zone: ZoneInfo, *, year: bool = True) -> str:
    """An article's date on one line, with what it rests on; its year goes where a heading already says it."""
    published = item.published
    if item.day is None or published.at is None:
        return _undated(published)
    basis = DATE_BASIS.get(published.basis, published.basis)
    sure = ", uncertain" if published.confidence == "low" else ""
    written = short_day(item.day) if year else f"{item.day.day} {item.day:%b}"
    if published.precision == "minute":
        clock = _instant(published.at, zone)
        written = f"{written}, {clock}" if year else clock
    return f"{written}, {basis}{sure}"


def at(dated: Dated, zone: ZoneInfo) -> str:
    """A date in a list of several: Tue 6 Jan, 08:12 KST; with what it rests on only where that is not declared."""
    published = dated.published
    if dated.day is None or published.at is None:
        return _undated(published)
    clock = f", {_instant(published.at, zone)}" if published.precision == "minute" else ""
    basis = "" if published.basis == "declared" else f", {DATE_BASIS.get(published.basis, published.basis)}"
    return f"{weekday(dated.day)}{clock}{basis}{', uncertain' if published.confidence == 'low' else ''}"


def full_when(item: Item, zone: ZoneInfo) -> str:
    """An article's date without its basis; "" when it has none."""
    if item.day is None or item.published.at is None:
        return ""
    clock = f", {_instant(item.published.at, zone)}" if item.published.precision == "minute" else ""
    return day(item.day) + clock


def short_day(value: date) -> str:
    """A day on a card: 7 Jan 2026."""
    return f"{value.day} {value:%b} {value.year}"


def _undated(published: Published) -> str:
    if published.not_before is None:
        return "no date found"
    return f"not before {short_day(date.fromisoformat(published.not_before[:10]))}, the latest day it names"


def _instant(at: str, zone: ZoneInfo) -> str:
    instant = datetime.fromisoformat(at)
    try:
        local = instant.astimezone(zone)
    except (OverflowError, ValueError):
        local = instant
    name = local.tzname() or ""
    return f"{local:%H:%M} {name}".strip()


def span(since: date, until: date) -> str:
    """A run of days in a sentence: on 5 January 2026; between 1 and 3 January 2026."""
    if since == until:
        return f"on {day(until)}"
    if (since.year, since.month) == (until.year, until.month):
        return f"between {since.day} and {day(until)}"
    return f"between {day(since, year=since.year != until.year)} and {day(until)}"


def duration(seconds: int) -> str:
    """How long something took: under a second, 48 s, 3 min 5 s, 2 h 10 min."""
    if seconds < 1:
        return "under a second"
    minutes, rest = divmod(seconds, 60)
    hours, left = divmod(minutes, 60)
    if hours:
        return f"{hours} h {left} min"
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


def absence(form: str, version: int, current: int | None = None) -> str:
    """What may be said of an account in which nothing was found under ``version`` of the rules.

    Where others are in force by now, nothing: they may look for more.
    """
    said = ABSENCE.get(form, ABSENCE["full"])
    if form == "full" and current is not None and current != version:
        return f"not judged: tagged under rules v{version}, v{current} are in force (readout tag)"
    return said.format(version=version)


def without_a_passage(absence: str) -> str:
    """The same where a passage stands there all the same, and only the rules have none."""
    for said, instead in BY_THE_RULES.items():
        absence = absence.replace(said, instead)
    return absence


def who(item: Item, *, apart: bool = False) -> str:
    """Whose account it is; with its first words where the outlet is unknown, or where that alone is not enough."""
    name = item.outlet.name if item.outlet else "Unknown outlet"
    opening = " ".join((item.headline or item.lede)[: 10 * FIRST_CHARS].split()[:FIRST_WORDS])[:FIRST_CHARS]
    return f"{name}, “{opening} …”" if opening and (apart or not item.outlet) else name


def moment(written: str, zone: ZoneInfo) -> str:
    """A moment that the archive noted: 7 Jan 2026, 15:40 KST."""
    local = datetime.fromisoformat(written).astimezone(zone)
    return f"{short_day(local.date())}, {local:%H:%M} {local.tzname()}"
