"""A sheet to draw on: words, rules, bars and steps at their places, and the frame that every picture has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from app.archive.sentence import Part
from app.web import words
from app.web.pictures.look import TALLEST, Look
from app.web.pictures.measure import Face, Line, Words, balanced, fitted, plain, width, wrapped

#: Families by the reader's machine, then those that have every letter; a painter has only the latter.
FIRST_CHOICE = {
    "sans": "system-ui,'Segoe UI','Noto Sans','Apple SD Gothic Neo',",
    "serif": "'Iowan Old Style','Source Serif 4','Noto Serif',Georgia,",
}
_EVERY_LETTER = {
    "sans": "'Noto Sans CJK {region}','Noto Sans {region}','Malgun Gothic','Liberation Sans','DejaVu Sans',sans-serif",
    "serif": "'Noto Serif CJK {region}','Noto Serif {region}',AppleMyungjo,Batang,'Liberation Serif','DejaVu Serif',serif",
}
#: A Chinese character has a shape for each country.
REGIONS = {"ko": "KR", "ja": "JP", "zh": "SC"}
USUAL_REGION = "KR"

MARGIN = 28
HEAD = Face("serif", 23)
NOTE = Face("sans", 12)
BODY = Face("sans", 13)
#: Lines of the sentence, and of an address, that are shown.
MOST_HEAD, MOST_ADDRESS = 5, 4
#: How much of a size stands above the line on which letters stand, and from one line to the next.
ASCENT, LEADING = 1.0, 1.38
BAR, DOT, STEP = 3, 3.25, 10
#: From a bar to its steps, from them to a name, and from one tag to the next.
STEPS_AT, NAME_AT, APART = 11, 45, 22


@dataclass(frozen=True, slots=True)
class Tag:
    """A topic with its grade and the name of its colour."""

    label: str
    grade: str
    hue: str


class Sheet:
    """Collects what is drawn. ``y`` is how far down it has come; who draws moves it on."""

    def __init__(self, look: Look, title: str, description: str) -> None:
        self.look = look
        self.y = 0.0
        self._title, self._description = plain(title), plain(description)
        self._drawn: list[str] = []

    @property
    def left(self) -> int:
        """Where everything begins."""
        return MARGIN

    @property
    def right(self) -> int:
        """Where everything ends."""
        return self.look.width - MARGIN

    @property
    def room(self) -> int:
        """From one margin to the other."""
        return self.right - self.left

    def place(self) -> tuple[int, float]:
        """Where the drawing stands, to come back to."""
        return len(self._drawn), self.y

    def back(self, place: tuple[int, float]) -> None:
        """Take away what was drawn since."""
        del self._drawn[place[0] :]
        self.y = place[1]

    def write(
        self,
        line: str | Line,
        face: Face,
        x: float,
        y: float,
        *,
        ink: str = "ink",
        anchor: str = "",
        lang: str = "",
        italic: bool = False,
        link: str = "",
    ) -> None:
        """A line of words, ``y`` being what its letters stand on."""
        pieces = (Words(plain(line)),) if isinstance(line, str) else line
        written = "".join(self._span(each, ink) for each in pieces)
        if not written:
            return
        family = FIRST_CHOICE[face.family] + _EVERY_LETTER[face.family].format(
            region=REGIONS.get(lang, USUAL_REGION)
        )
        attributes = {
            "x": _number(x),
            "y": _number(y),
            "font-size": _number(face.size),
            "font-family": "" if face.family == "sans" and lang not in REGIONS else family,
            "font-weight": "700" if face.bold else "",
            "font-style": "italic" if italic else "",
            "fill": self.look.ink[ink],
            "text-anchor": anchor,
            "xml:lang": _escaped(lang),
            "xml:space": "preserve" if len(pieces) > 1 else "",
        }
        self._linked(f"<text{_attributes(attributes)}>{written}</text>", link)

    def paragraph(
        self,
        lines: Iterable[Line],
        face: Face,
        x: float,
        *,
        ink: str = "ink",
        lang: str = "",
        italic: bool = False,
        link: str = "",
    ) -> None:
        """Lines below each other; ``y`` then stands under the last."""
        for line in lines:
            self.write(
                line, face, x, self.y + ASCENT * face.size, ink=ink, lang=lang, italic=italic, link=link
            )
            self.y += LEADING * face.size

    def rule(self, x: float, right: float, *, ink: str = "rule", wide: float = 1) -> None:
        """A line across, where the drawing stands."""
        self._drawn.append(
            f'<path d="M{_number(x)} {_number(self.y)}H{_number(right)}" stroke="{self.look.ink[ink]}" '
            f'stroke-width="{_number(wide)}"/>'
        )

    def box(
        self, x: float, y: float, wide: float, high: float, ink: str, *, opacity: float = 1, link: str = ""
    ) -> None:
        """A filled box."""
        attributes = {
            "x": _number(x),
            "y": _number(y),
            "width": _number(wide),
            "height": _number(high),
            "fill": self.look.ink[ink],
            "fill-opacity": "" if opacity == 1 else _number(opacity),
        }
        self._linked(f"<rect{_attributes(attributes)}/>", link)

    def steps(self, x: float, y: float, grade: str, ink: str) -> None:
        """A grade as filled steps, on their middle line ``y``."""
        colour = self.look.ink[ink]
        empty = ' fill="none"'
        dots = "".join(
            f'<circle cx="{_number(x + DOT + STEP * step)}" cy="{_number(y)}" r="{DOT}"'
            f"{'' if step < words.GRADE_STEPS[grade] else empty}/>"
            for step in range(len(words.GRADE_STEPS))
        )
        self._drawn.append(f'<g fill="{colour}" stroke="{colour}" stroke-width="1.25">{dots}</g>')

    def tags(self, tags: Sequence[Tag], x: float, right: float) -> None:
        """Topics beside each other, as many a line as there is room for."""
        at, high = x, LEADING * NOTE.size + 4
        for tag in tags:
            label = fitted(tag.label, NOTE, right - x - NAME_AT)
            wide = NAME_AT + width(label, NOTE)
            if at > x and at + wide > right:
                at = x
                self.y += high
            self.tag(tag, label, at)
            at += wide + APART
        self.y += high if tags else 0

    def tag(self, tag: Tag, label: str, x: float) -> None:
        """A topic on the line that begins here: its bar, the steps of its grade, its name."""
        self.box(x, self.y + 1, BAR, 14, tag.hue)
        if tag.grade:
            self.steps(x + STEPS_AT, self.y + 8, tag.grade, tag.hue)
        self.write(label, NOTE, x + (NAME_AT if tag.grade else STEPS_AT), self.y + 12.2)

    def head(self, parts: Sequence[Part], link: str) -> None:
        """The sentence that the picture stands for."""
        self.y = MARGIN - 4
        lines = balanced([Words(part.words, part.strong) for part in parts], HEAD, self.room, MOST_HEAD)
        self.paragraph(lines, HEAD, self.left, link=link)
        self.y += 14

    def foot_height(self, notes: Sequence[str], address: str) -> float:
        """How much room the foot takes."""
        lines = sum(len(wrapped(note, NOTE, self.room)) for note in notes)
        return 46 + LEADING * NOTE.size * (lines + len(self._address(address)))

    def foot(self, notes: Sequence[str], address: str) -> None:
        """What was counted under which rules, and the address of the page that this is a picture of."""
        self.y += 10
        self.rule(self.left, self.right, ink="edge")
        self.y += 9
        for note in notes:
            self.paragraph(wrapped(note, NOTE, self.room), NOTE, self.left, ink="muted")
        self.paragraph(self._address(address), NOTE, self.left, ink="accent", link=address)
        self.y += MARGIN - 10

    def done(self) -> str:
        """The picture, as tall as what was drawn."""
        high = min(TALLEST, int(self.y + 0.999))
        size = f'viewBox="0 0 {self.look.width} {high}" width="{self.look.width}" height="{high}"'
        family = FIRST_CHOICE["sans"] + _EVERY_LETTER["sans"].format(region=USUAL_REGION)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="group" '
            f'aria-labelledby="picture-title picture-desc" font-family="{family}">\n'
            f'<title id="picture-title">{_escaped(self._title)}</title>\n'
            f'<desc id="picture-desc">{_escaped(self._description)}</desc>\n'
            f'<rect width="{self.look.width}" height="{high}" fill="{self.look.ink["paper"]}"/>\n'
            + "\n".join(self._drawn)
            + "\n</svg>\n"
        )

    def _address(self, address: str) -> tuple[Line, ...]:
        return wrapped(address, NOTE, self.room, MOST_ADDRESS)

    def _span(self, piece: Words, ink: str) -> str:
        """Words of a line: bold, or marked where another account has them otherwise."""
        attributes = {
            "font-weight": "700" if piece.bold or piece.marked else "",
            "fill": self.look.ink[piece.ink] if piece.ink and piece.ink != ink else "",
            "text-decoration": "underline" if piece.marked else "",
        }
        written = _attributes(attributes)
        return f"<tspan{written}>{_escaped(piece.text)}</tspan>" if written else _escaped(piece.text)

    def _linked(self, drawn: str, link: str) -> None:
        self._drawn.append(f'<a href="{_escaped(link)}">{drawn}</a>' if link else drawn)


def dated(notes: Sequence[str], loaded: date | None) -> list[str]:
    """The notes of a foot with the day of which the archive is: a copy of a picture may be looked at much later."""
    return [f"{notes[0]} · as loaded on {words.day(loaded)}", *notes[1:]] if loaded else list(notes)


def _attributes(named: dict[str, str]) -> str:
    return "".join(f' {name}="{value}"' for name, value in named.items() if value)


def _escaped(text: str) -> str:
    return escape(text, quote=True)


def _number(value: float) -> str:
    """A measure without digits that nobody sees."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
