"""How a picture is wanted: light or dark, how wide, and at which scale it is painted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from app.archive.filters import BadFilter
from app.web.colours import colours

THEMES = ("light", "dark")
SCALES = (1, 2)
NARROWEST, WIDEST, USUAL = 480, 1_600, 960
#: The parameters of a picture beside the filters of its page; a drawing has no scale.
NAMES = frozenset({"theme", "width", "scale"})
#: Nothing taller is drawn, whatever is asked for: 4,000 by 1,600 at twice the size are 26 million points.
TALLEST = 4_000
_NUMBER = re.compile(r"[0-9]{1,4}")


@dataclass(frozen=True, slots=True)
class Look:
    """A picture stands on a ground of its own: where it will be shown is not known."""

    theme: str = THEMES[0]
    width: int = USUAL
    scale: int = SCALES[0]

    @property
    def ink(self) -> Mapping[str, str]:
        """The colours of the style sheet under this theme, by name."""
        return _inks(self.theme)


@cache
def _inks(theme: str) -> Mapping[str, str]:
    found = {each.name: each.dark if theme == "dark" else each.light for each in colours()}
    return MappingProxyType(found | {"hue-none": found["muted"]})


def look_of(pairs: Iterable[tuple[str, str]]) -> Look:
    """The look that a query string asks for; empty values count as absent. Raises BadFilter."""
    given: dict[str, str] = {}
    for name, value in pairs:
        if name not in NAMES or not value:
            continue
        if given.setdefault(name, value) != value:
            raise BadFilter(name, "It may be given only once.")
    return Look(
        theme=_chosen(given, "theme", THEMES),
        width=_width(given.get("width", str(USUAL))),
        scale=int(_chosen(given, "scale", tuple(map(str, SCALES)))),
    )


def _chosen(given: Mapping[str, str], name: str, known: tuple[str, ...]) -> str:
    value = given.get(name, known[0])
    if value not in known:
        raise BadFilter(name, f"There is no {name} “{value[:60]}”; there are {', '.join(known)}.")
    return value


def _width(value: str) -> int:
    if not _NUMBER.fullmatch(value) or not NARROWEST <= int(value) <= WIDEST:
        raise BadFilter("width", f"It must be a number from {NARROWEST} to {WIDEST}.")
    return int(value)
