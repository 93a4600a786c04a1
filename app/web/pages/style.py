"""The style page: what every page is made of, with the contrast of each colour worked out from the sheet itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from fastapi import APIRouter, Request, Response

from app.archive.vocabulary import vocabulary
from app.settings import ROOT
from app.web.desk import TheDesk
from app.web.etag import Fresh
from app.web.templating import page

router = APIRouter(route_class=Fresh)
SHEET = ROOT / "static" / "css" / "tokens.css"
_COLOUR = re.compile(r"--([a-z0-9-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")
_SIZE = re.compile(r"--(s-?\d): ([^;]+);")
#: Which colour is read or seen on which ground, and how much contrast that takes (WCAG 2.2: text 4.5, marks 3).
TEXT, MARK = 4.5, 3.0
ON_PAPER = {"ink": TEXT, "muted": TEXT, "accent": TEXT, "warn": TEXT, "edge": MARK}
GROUNDS = ("paper", "card", "wash")


@dataclass(frozen=True, slots=True)
class Colour:
    """A token of the sheet: its light and its dark value, as #rrggbb."""

    name: str
    light: str
    dark: str


@dataclass(frozen=True, slots=True)
class Contrast:
    """A colour on a ground: the ratio in light and in dark, and the least that is needed."""

    colour: str
    ground: str
    light: float
    dark: float
    needed: float

    @property
    def holds(self) -> bool:
        """Whether both suffice."""
        return min(self.light, self.dark) >= self.needed


@router.get("/about/style", include_in_schema=False)
def show(request: Request, desk: TheDesk) -> Response:
    """Tokens, type, colours and components."""
    with desk.archive.read() as connection:
        known = vocabulary(connection)
    return page(
        request,
        "pages/style.html",
        colours=colours(),
        contrasts=tuple(contrasts()),
        sizes=_SIZE.findall(SHEET.read_text("utf-8")),
        vocabulary=known,
        section="about",
    )


@cache
def colours() -> tuple[Colour, ...]:
    """The colours of the sheet, in its order."""
    return tuple(Colour(*found) for found in _COLOUR.findall(SHEET.read_text("utf-8")))


def contrasts() -> Iterator[Contrast]:
    """Every colour that is read or seen, on every ground that it may stand on."""
    by_name = {each.name: each for each in colours()}
    hues = {name: TEXT for name in by_name if name.startswith("hue-")}
    for name, needed in (ON_PAPER | hues).items():
        for ground in GROUNDS:
            one, other = by_name[name], by_name[ground]
            light, dark = ratio(one.light, other.light), ratio(one.dark, other.dark)
            yield Contrast(name, ground, light, dark, needed)


def ratio(one: str, other: str) -> float:
    """The contrast of two colours given as #rrggbb, 1 to 21, as WCAG defines it."""
    first, second = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
