"""A comparison as a picture: the accounts, what each holds on each topic, and what they state in their own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import unescape
from zoneinfo import ZoneInfo

from app.analysis.differences import ATTRIBUTION, DATE, FIGURE
from app.archive.sentence import Part
from app.archive.vocabulary import KIND_LABELS
from app.web import words
from app.web.comparison import Row, shorts
from app.web.denials import STATED
from app.web.glance import OUTLIERS, Line, lines
from app.web.laying import Laid
from app.web.links import Links
from app.web.pictures.columns import LABELS, Columns
from app.web.pictures.glance import LABEL, MOST_GLANCED, OWN, SECTION, draw_glance, section
from app.web.pictures.look import TALLEST, Look
from app.web.pictures.measure import UNBROKEN, Face, Words, width, wrapped
from app.web.pictures.sheet import DOT, LEADING, NOTE, STEP, Sheet, dated
from app.web.pictures.timeline import GRADES_SAID
from app.web.statements import Card, Cell, Told
from app.web.templating import hue
from app.web.variants import Bit, Variant

#: Statements that are drawn unless others are asked for, and at most.
USUAL_LIMIT, MOST_STATEMENTS = 6, 100
NAME = Face("serif", 16, bold=True)
TITLE = Face("serif", 14)
#: Letters of a name that stays in one line of the sentence: at 480 points one has room for 25.
LONGEST_UNBROKEN = 24
#: From the steps of a grade to its name.
AFTER_STEPS = 2 * DOT + 2 * STEP + 8
#: Lines of a name above a column, before it is cut in its middle.
MOST_NAME = 2
#: Lines of a passage, of a headline and of what differs, that are drawn.
MOST_OWN, MOST_TITLE, MOST_VARIANT = 9, 4, 3
#: Passages of a statement that are drawn of one account.
MOST_TOLD = 2


@dataclass(frozen=True, slots=True)
class Drawn:
    """How many lines of what differs are drawn, and how many statements."""

    glanced: int
    statements: int

    def has(self, at: int, line: Line) -> bool:
        """Whether a difference is drawn, in its line or at its statement."""
        return at < self.glanced or line.card.number <= self.statements


def svg(
    laid: Laid,
    look: Look,
    links: Links,
    zone: ZoneInfo,
    *,
    address: str = "",
    limit: int = USUAL_LIMIT,
    loaded: date | None = None,
) -> str:
    """The comparison as a drawing, with as many statements as are asked for and as there is room for."""
    address = address or links.compare([item.id for item in laid.items], laid.topics)
    called = ", ".join(laid.names[item.id] for item in laid.items)
    sheet = Sheet(look, f"{words.NUMBERS[len(laid.items)]} accounts side by side: {called}", _about(laid))
    drawing = _Drawing(sheet, laid, links, zone)
    sheet.head(list(_sentence(laid)), address)
    drawing.accounts()
    drawing.coverage()
    most = _notes(laid, Drawn(MOST_GLANCED, len(laid.found.cards)))
    bottom = TALLEST - sheet.foot_height(dated(most, loaded), address)
    drawn = Drawn(drawing.glance(bottom), drawing.statements(limit, bottom))
    sheet.foot(dated(_notes(laid, drawn), loaded), address)
    return sheet.done()


def _sentence(laid: Laid) -> Iterator[Part]:
    yield Part(words.NUMBERS[len(laid.items)], strong=True)
    yield Part(" accounts side by side: ")
    for at, item in enumerate(laid.items):
        yield Part(", " if at else "")
        yield Part(_together(laid.names[item.id]), strong=True)


def _together(name: str) -> str:
    """A name that no line parts, unless it is longer than a line of a narrow picture may be."""
    return name.replace(" ", UNBROKEN) if len(name) <= LONGEST_UNBROKEN else name


def _about(laid: Laid) -> str:
    found = [row.label for row in laid.rows if row.found]
    return (
        f"Coverage by topic ({', '.join(found) or 'none found'}), and statements in the accounts’ own words."
    )


def _notes(laid: Laid, drawn: Drawn) -> list[str]:
    cards, differing = laid.found.cards, laid.found.differences
    told = [each for at, each in enumerate(lines(laid.found)) if drawn.has(at, each)]
    shown_denied = sum(each.is_denial for each in told)
    shown_differing = len(told) - shown_denied
    rules = " and v".join(map(str, laid.rulesets))
    counted = f"{min(drawn.statements, len(cards))} of {words.plural(len(cards), 'statement')} that two or more report"
    differ = f", {shown_differing} of {words.plural(len(differing), 'difference')}" if differing else ""
    denied = f", {shown_denied} of {len(laid.found.denials)} said and denied" if laid.found.denials else ""
    held = len(laid.compared.candidates)
    checked = f", none of the {held} worth checking" if held else ""
    summed = ", or our summary’s where it says so" if any(i.form == "summary" for i in laid.items) else ""
    whose = f"found by rules, every passage an account’s own{summed}"
    steps = (
        [f"{GRADES_SAID}, each with the number of its sentences"] if any(r.found for r in laid.rows) else []
    )
    bold = [f"Bold where accounts differ: {OUTLIERS}"] if any(each.has_outliers for each in told) else []
    return [f"{counted}{differ}{denied}{checked} · {whose} · Readout, rules v{rules}", *bold, *steps]


class _Drawing:
    """Draws a comparison row by row."""

    def __init__(self, sheet: Sheet, laid: Laid, links: Links, zone: ZoneInfo) -> None:
        self._sheet, self._laid, self._links, self._zone = sheet, laid, links, zone
        self._columns = Columns(sheet, len(laid.items))

    def accounts(self) -> None:
        """Each account: its outlet and kind, its date and what that rests on, its headline."""
        sheet = self._sheet
        sheet.rule(sheet.left, sheet.right, ink="ink", wide=1.5)
        sheet.y += 12
        self._columns.across([item.id for item in self._laid.items], self._account)
        sheet.y += 4

    def coverage(self) -> None:
        """Topics that any of them holds, with the grade in each; those that none has in a line."""
        sheet = self._sheet
        for row in self._laid.rows:
            if row.found:
                sheet.rule(sheet.left, sheet.right)
                sheet.y += 9
                self._covered(row)
        absent = [row.label for row in self._laid.rows if not row.found]
        if absent:
            sheet.rule(sheet.left, sheet.right)
            sheet.y += 9
            said = f"Found in none of these accounts: {', '.join(absent)}"
            sheet.paragraph(wrapped(said, NOTE, sheet.room), NOTE, sheet.left, ink="muted", italic=True)
            sheet.y += 6

    def glance(self, bottom: float) -> int:
        """The first lines of what differs, as many as stand above ``bottom``; how many that were is returned."""
        return draw_glance(self._columns, tuple(lines(self._laid.found)), self._laid.shorts, bottom)

    def statements(self, limit: int, bottom: float) -> int:
        """The first of them, as many as stand above ``bottom``; how many that were is returned."""
        sheet, cards = self._sheet, self._laid.found.cards
        if not cards:
            sheet.y += 8
            said = "No statement was found that two of these accounts share."
            sheet.paragraph(wrapped(said, OWN, sheet.room), OWN, sheet.left, ink="muted")
        else:
            section(sheet, "Reported by two or more")
        for at, card in enumerate(cards[:limit]):
            before = sheet.place()
            if card.topic != (cards[at - 1].topic if at else None):
                self._topic(card.topic)
            else:
                sheet.rule(sheet.left, sheet.right)
            sheet.y += 10
            self._statement(card)
            if sheet.y > bottom:
                sheet.back(before)
                return at
        return min(limit, len(cards))

    def _account(self, key: str, x: float) -> None:
        sheet, wide = self._sheet, self._columns.wide
        item = next(each for each in self._laid.items if each.id == key)
        name = item.outlet.name if item.outlet else "Unknown outlet"
        link = self._links.article(key)
        if len(wrapped(name, NAME, wide)) > MOST_NAME:
            name = shorts({each.id: words.who(each) for each in self._laid.items})[key]
        sheet.paragraph(wrapped(name, NAME, wide, MOST_NAME + 1), NAME, x, link=link)
        kind = f"{KIND_LABELS[item.outlet.kind].lower()} · " if item.outlet and item.outlet.kind else ""
        form = f" · {words.FORM_NOTES[item.form]}" if item.form != "full" else ""
        quiet = f"{kind}{words.when(item, self._zone)}{form}"
        sheet.paragraph(wrapped(quiet, NOTE, wide, 4), NOTE, x, ink="muted")
        sheet.y += 3
        title = words.headed(item.headline) or unescape(item.lede) or "Without a headline"
        sheet.paragraph(wrapped(title, TITLE, wide, MOST_TITLE), TITLE, x, lang=item.lang)
        sheet.y += 0 if self._columns.beside else 10

    def _covered(self, row: Row) -> None:
        sheet, ink = self._sheet, hue(self._laid.vocabulary, row.slug)
        top = sheet.y
        lines = wrapped(row.label, NOTE, LABELS - 14 if self._columns.beside else sheet.room - 14, 3)
        sheet.box(sheet.left, top + 1, 3, max(14, LEADING * NOTE.size * len(lines) - 3), ink)
        sheet.paragraph(lines, NOTE, sheet.left + 11)
        below = sheet.y
        if self._columns.beside:
            sheet.y = top
        cells = {cell.id: cell for cell in row.cells}

        def draw(key: str, x: float) -> None:
            cell = cells[key]
            called = () if self._columns.beside else (Words(f"{self._laid.shorts[key]} · ", ink="muted"),)
            at = x + AFTER_STEPS if cell.grade or not self._columns.beside else x
            room = self._columns.wide - (at - x)
            if cell.grade:
                sheet.steps(x, sheet.y + 7.5, cell.grade, ink)
                said, colour = self._counted(cell.grade, cell.count), "ink"
            else:
                said, colour = (cell.absence or "").replace("rules v", f"rules{UNBROKEN}v"), "muted"
            sheet.paragraph(wrapped([*called, Words(said)], NOTE, room, 4), NOTE, at, ink=colour)

        self._columns.across(list(cells), draw)
        sheet.y = max(sheet.y, below + 6)

    def _counted(self, grade: str, count: int) -> str:
        """A grade and what proves it: in one line, so that all say no more than there is room for in each."""
        cells = [cell for row in self._laid.rows for cell in row.cells if cell.grade]
        room = self._columns.wide - AFTER_STEPS
        long = any(width(_proved(cell.grade or "", cell.count), NOTE) > room for cell in cells)
        return f"{grade} · {words.number(count)}" if long else _proved(grade, count)

    def _topic(self, slug: str | None) -> None:
        sheet = self._sheet
        sheet.y += 14
        if slug:
            label, ink = self._laid.vocabulary.label("topic", slug), hue(self._laid.vocabulary, slug)
            sheet.box(sheet.left, sheet.y, 4, 22, ink)
            sheet.write(label, SECTION, sheet.left + 13, sheet.y + 17)
        else:
            sheet.write("Other statements", SECTION, sheet.left, sheet.y + 17, ink="muted")
        sheet.y += 28
        sheet.rule(sheet.left, sheet.right, ink="edge")

    def _statement(self, card: Card) -> None:
        sheet, beside = self._sheet, self._columns.beside
        top, wide = sheet.y, self._columns.labels
        label = " · ".join(card.label) or "Statement"
        sheet.paragraph(wrapped(label, LABEL, wide, 4), LABEL, sheet.left)
        sheet.paragraph(wrapped(card.had_by, NOTE, wide), NOTE, sheet.left, ink="muted")
        found = (*(each.heading for each in card.denials), *(each.named for each in card.differences))
        for heading in dict.fromkeys(found):
            sheet.paragraph(wrapped((Words(heading, bold=True),), NOTE, wide), NOTE, sheet.left, ink="accent")
        for each in card.pointers:
            sheet.paragraph(
                wrapped(f"{each.heading}, see another statement", NOTE, wide), NOTE, sheet.left, ink="muted"
            )
        for told in (*card.translated[:1], *card.rounded[:1]):
            sheet.paragraph(wrapped(told.heading, NOTE, wide), NOTE, sheet.left, ink="muted")
        below = sheet.y
        sheet.y = top if beside else below + 4
        cells = {cell.article: cell for cell in card.cells}

        def draw(key: str, x: float) -> None:
            if not beside:
                sheet.paragraph(wrapped(self._laid.shorts[key], NOTE, sheet.room, 2), NOTE, x, ink="muted")
            self._cell(cells[key], x)
            self._stands(card, key, x)
            self._variants(card, key, x)
            sheet.y += 0 if beside else 8

        self._columns.across(list(cells), draw)
        sheet.y = max(sheet.y, below + 6)

    def _cell(self, cell: Cell, x: float) -> None:
        self._passages(cell.told, x)
        if cell.close:
            self._quiet("close, not surely the same as all of it", x)
            self._passages(cell.close, x)
        if cell.absence:
            self._quiet(cell.absence, x)

    def _passages(self, found: Sequence[Told], x: float) -> None:
        sheet, wide = self._sheet, self._columns.wide
        for told in found[:MOST_TOLD]:
            lines = wrapped(_own(told), OWN, wide, MOST_OWN)
            link = self._links.passage(told.article, told.start)
            sheet.paragraph(lines, OWN, x, lang=told.lang, link=link)
            sheet.paragraph(wrapped(told.place.short, NOTE, wide), NOTE, x, ink="muted")
            sheet.y += 3

    def _quiet(self, said: str, x: float) -> None:
        lines = wrapped(said, NOTE, self._columns.wide)
        self._sheet.paragraph(lines, NOTE, x, ink="muted", italic=True)

    def _stands(self, card: Card, key: str, x: float) -> None:
        """The words with which this account tells a denial, or that it has none."""
        for one in (one for each in card.denials for one in each.stands if one.article == key):
            if not one.text:
                self._quiet(STATED, x)
                continue
            said = [Words("“"), Words(unescape(one.text), marked=True), Words("”")]
            lines = wrapped(said, NOTE, self._columns.wide, MOST_VARIANT)
            self._sheet.paragraph(lines, NOTE, x, ink="accent", lang=one.lang)

    def _variants(self, card: Card, key: str, x: float) -> None:
        """What this account has where others differ."""
        cell = next(each for each in card.cells if each.article == key)
        told = (*cell.told[:MOST_TOLD], *cell.close[:MOST_TOLD])
        wide = self._columns.wide
        cut = any(len(wrapped(_own(each), OWN, wide, MOST_OWN + 1)) > MOST_OWN for each in told)
        for each in card.differences:
            for one in each.variants:
                if one.article == key:
                    lines = wrapped(_varied(each.kind, one, cut), NOTE, wide, MOST_VARIANT)
                    self._sheet.paragraph(lines, NOTE, x, ink="accent", lang=one.lang)


def _varied(kind: str, one: Variant, cut: bool) -> list[Words]:
    """A speaker; the words of a wording; what a date or figure comes to, or itself where the passage is ``cut``."""
    if kind == ATTRIBUTION and one.value:
        return [Words("Speaker: "), Words(one.value, bold=True)]
    bits = [Words(unescape(bit.text), marked=bit.differs and bool(bit.text.strip())) for bit in one.bits]
    if kind not in (FIGURE, DATE):
        return [Words("“"), *bits, Words("”")]
    if one.beside:
        return [*bits, Words(f" = {one.beside}")]
    return bits if cut else []


def _proved(grade: str, count: int) -> str:
    return f"{grade} · {words.plural(count, 'sentence')}"


def _own(told: Told) -> list[Words]:
    """A passage, its differing words marked."""
    return [_marked(bit) for bit in told.bits]


def _marked(bit: Bit) -> Words:
    differs = bit.differs and bool(bit.text.strip())
    return Words(unescape(bit.text), ink="accent" if differs else "", marked=differs)
