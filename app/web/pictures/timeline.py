"""The timeline as a picture: its articles under their days, each with its outlet, headline, topics and date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import unescape
from zoneinfo import ZoneInfo

from app.archive.article import Item
from app.archive.sentence import days_in_words
from app.archive.vocabulary import KIND_LABELS, Vocabulary
from app.web import words
from app.web.links import Links
from app.web.listing import Listing
from app.web.pictures.look import TALLEST, Look
from app.web.pictures.measure import Face, Line, Words, balanced, wrapped
from app.web.pictures.sheet import BODY, NOTE, Sheet, Tag, dated
from app.web.templating import hue

#: Articles that are drawn unless others are asked for.
USUAL_LIMIT = 10
#: From this width on days stand in the margin, below it above their articles.
WIDE, DAY_COLUMN = 640, 118
DAY = Face("serif", 16, bold=True)
HEADLINE = Face("serif", 17, bold=True)
LEDE = Face("serif", 15)
#: Lines of a headline; of the words that stand for one that is missing.
MOST_HEADLINE, MOST_LEDE = 5, 2
#: Grades in the order of their steps, as the foot explains them.
GRADES_SAID = "Filled steps: three focus, two covered, one mentioned"


def svg(
    listing: Listing,
    look: Look,
    links: Links,
    zone: ZoneInfo,
    *,
    address: str = "",
    loaded: date | None = None,
) -> str:
    """The listing as a drawing. ``address`` is that of the page it stands for, if it is not the timeline's own."""
    address = address or links.timeline(listing.filters, limit=None, after=listing.filters.after)
    sheet = Sheet(look, listing.sentence.text, "Articles by day, each with its outlet, date and topics.")
    sheet.head(listing.sentence.parts, address)
    bottom = TALLEST - sheet.foot_height(dated(_notes(listing, listing.page.items), loaded), address)
    shown = _Days(sheet, listing.vocabulary, links, zone).draw(listing.page.items, bottom)
    if not listing.page.items:
        _nothing(sheet, listing)
    sheet.foot(dated(_notes(listing, shown), loaded), address)
    return sheet.done()


class _Days:
    """Draws articles under their days."""

    def __init__(self, sheet: Sheet, known: Vocabulary, links: Links, zone: ZoneInfo) -> None:
        self._sheet, self._known, self._links, self._zone = sheet, known, links, zone
        self._beside = sheet.look.width >= WIDE
        self._x = sheet.left + (DAY_COLUMN if self._beside else 0)

    def draw(self, items: Sequence[Item], bottom: float) -> Sequence[Item]:
        """As many as stand above ``bottom``; those are returned."""
        for at, item in enumerate(items):
            before = self._sheet.place()
            if at == 0 or items[at - 1].day != item.day:
                self._day(item.day)
            else:
                self._sheet.rule(self._x, self._sheet.right)
                self._sheet.y += 13
            self._item(item)
            if self._sheet.y > bottom:
                self._sheet.back(before)
                return items[:at]
        return items

    def _day(self, day: date | None) -> None:
        sheet = self._sheet
        sheet.rule(sheet.left, sheet.right, ink="edge")
        sheet.y += 13
        name, year = (words.weekday(day), str(day.year)) if day else ("Undated", "")
        if self._beside:
            sheet.write(name, DAY, sheet.left, sheet.y + DAY.size)
            sheet.write(year, NOTE, sheet.left, sheet.y + DAY.size + 18, ink="muted")
        else:
            line = (Words(name), Words(f" {year}", ink="muted"))
            sheet.paragraph((line,), DAY, sheet.left)
            sheet.y += 6

    def _item(self, item: Item) -> None:
        sheet, room = self._sheet, self._sheet.right - self._x
        sheet.paragraph(wrapped(_who(item, self._zone), BODY, room, 3), BODY, self._x)
        sheet.y += 3
        link = self._links.article(item.id)
        if item.headline:
            lines = balanced(words.headed(item.headline) or "", HEADLINE, room, MOST_HEADLINE)
            sheet.paragraph(lines, HEADLINE, self._x, lang=item.lang, link=link)
        else:
            sheet.paragraph(wrapped("Without a headline", LEDE, room), LEDE, self._x, ink="muted", link=link)
            lede = wrapped(unescape(item.lede), LEDE, room, MOST_LEDE)
            sheet.paragraph(lede, LEDE, self._x, lang=item.lang)
        sheet.y += 6
        tags = [Tag(each.label, each.grade, hue(self._known, each.slug)) for each in item.topics]
        sheet.tags(tags, self._x, sheet.right)
        sheet.y += 8


def _who(item: Item, zone: ZoneInfo) -> Line:
    """Whose account it is, of which kind, and what its date rests on, in one quiet line."""
    said = [KIND_LABELS[item.outlet.kind].lower()] if item.outlet and item.outlet.kind else []
    said.append(words.when(item, zone, year=False))
    if item.form != "full":
        said.append(words.FORM_NOTES[item.form])
    if item.headline_basis == "url":
        said.append("headline from its address")
    name = item.outlet.name if item.outlet else "Unknown outlet"
    return Words(name, bold=True), Words("".join(f" · {each}" for each in said), ink="muted")


def _nothing(sheet: Sheet, listing: Listing) -> None:
    """What it means that there is nothing."""
    sheet.rule(sheet.left, sheet.right, ink="edge")
    sheet.y += 18
    lines = wrapped(nothing(listing), LEDE, sheet.room)
    sheet.paragraph(lines, LEDE, sheet.left, ink="muted")
    sheet.y += 10


def nothing(listing: Listing) -> str:
    """Why a listing is empty, as its page says it."""
    if listing.filters.after:
        return "There is nothing after this place."
    if not listing.filters.narrowed:
        return "The archive is empty."
    if listing.is_absence:
        texts = words.plural(listing.ground.full, "full text")
        return f"No passage found (rules v{listing.ruleset}) in the {texts} that the other filters choose."
    return "No article matches all of this."


def _notes(listing: Listing, shown: Sequence[Item]) -> list[str]:
    """How many of how many, of which days, under which rules."""
    counted = f"{words.number(len(shown))} of {words.plural(listing.total, 'article')}"
    days = [item.day for item in shown if item.day]
    covered = f", {days_in_words(min(days), max(days))}" if days else ""
    undated = len(shown) - len(days)
    without = f", {words.number(undated)} of them undated" if undated and days else ""
    first = f"{counted}{covered}{without} · Readout, rules v{listing.ruleset}"
    return [first, GRADES_SAID] if any(item.topics for item in shown) else [first]
