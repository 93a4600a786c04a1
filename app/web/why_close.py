"""Why a statement is shown that is not surely one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WhyClose:
    """Why a card is shown that is not surely one statement, as the page and as the brief says it."""

    here: str
    told: str


#: By what a card has, the first that it has.
WHY_CLOSE = {
    "denials": WhyClose("and one denies it", "one denies it"),
    "differences": WhyClose("and a detail differs", "a detail differs"),
    "rounded": WhyClose("with a figure rounded", "a figure is rounded"),
}
