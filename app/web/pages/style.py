"""The style page: what every page is made of, with the contrast of each colour worked out from the sheet itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from fastapi import APIRouter, Request, Response

from app.archive.vocabulary import vocabulary
from app.web.colours import SHEET, Colour, colours
from app.web.desk import TheDesk
from app.web.etag import Fresh
from app.web.samples import sample_chart, samples
from app.web.templating import page

router = APIRouter(route_class=Fresh)
_SIZE = re.compile(r"--(s-?\d): ([^;]+);")
#: How much contrast it takes to read and to see (WCAG 2.2, 1.4.3 and 1.4.11).
TEXT, MARK = 4.5, 3.0
ON_GROUNDS = {"ink": TEXT, "muted": TEXT, "accent": TEXT, "warn": TEXT, "edge": MARK}
GROUNDS = ("paper", "card", "wash")
#: Pairs that stand by themselves: words on a button, what was searched for, the banner of a lost server.
PAIRS = (("on-accent", "accent"), ("ink", "mark"), ("paper", "ink"))
#: Evidence stands on this much of its topic's colour, as ``mark[class]`` has it in the sheets.
TINT = 0.14


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
    measured = tuple(contrasts())
    on_grounds = [pair for pair in measured if pair.ground in GROUNDS]
    return page(
        request,
        "pages/style.html",
        colours=colours(),
        grounds=GROUNDS,
        on_grounds=[tuple(each) for _name, each in groupby(on_grounds, key=lambda pair: pair.colour)],
        pairs=[pair for pair in measured if pair.ground not in GROUNDS],
        samples=samples(known.topic),
        chart=sample_chart(),
        sizes=_SIZE.findall(SHEET.read_text("utf-8")),
        vocabulary=known,
        section="about",
    )


def contrasts() -> Iterator[Contrast]:
    """Every colour that is read or seen, on every ground that it may stand on."""
    by_name = {each.name: each for each in colours()}
    hues = [name for name in by_name if name.startswith("hue-")]
    for name, needed in (ON_GROUNDS | dict.fromkeys(hues, TEXT)).items():
        for ground in GROUNDS:
            yield _contrast(by_name[name], by_name[ground], needed)
    for name, ground in PAIRS:
        yield _contrast(by_name[name], by_name[ground], TEXT)
    for hue in hues:
        yield _contrast(by_name["ink"], _tinted(by_name[hue], by_name["paper"]), TEXT)


def _contrast(one: Colour, ground: Colour, needed: float) -> Contrast:
    light, dark = ratio(one.light, ground.light), ratio(one.dark, ground.dark)
    return Contrast(one.name, ground.name, light, dark, needed)


def _tinted(hue: Colour, ground: Colour) -> Colour:
    """A ground under a thin layer of a topic's colour."""
    name = f"{hue.name} at {TINT:.0%}"
    return Colour(name, _mixed(hue.light, ground.light), _mixed(hue.dark, ground.dark))


def _mixed(colour: str, ground: str) -> str:
    pairs = zip(_channels(colour), _channels(ground), strict=True)
    return "#" + "".join(f"{round(TINT * one + (1 - TINT) * other):02x}" for one, other in pairs)


def ratio(one: str, other: str) -> float:
    """The contrast of two colours given as #rrggbb, 1 to 21, as WCAG defines it."""
    first, second = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (first + 0.05) / (second + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
