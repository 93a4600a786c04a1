"""Where the accounts of a comparison stand in its picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.web.pictures.sheet import Sheet

#: What stands on the left of the accounts, and the least that an account needs beside it.
LABELS, LEAST_COLUMN, GUTTER = 132, 150, 22
#: Draws what an account has, from a place on.
Painter = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class Columns:
    """Accounts beside each other, or each below the last where that would be too narrow."""

    sheet: Sheet
    count: int

    @property
    def beside(self) -> bool:
        """Whether they stand beside each other."""
        return (self.sheet.room - LABELS) / self.count >= LEAST_COLUMN

    @property
    def wide(self) -> float:
        """What one has for its words."""
        room = self.sheet.room
        return (room - LABELS) / self.count - GUTTER if self.beside else room

    @property
    def labels(self) -> float:
        """What a label on their left has, or above them."""
        return LABELS - 8 if self.beside else self.sheet.room

    def of(self, at: int) -> float:
        """Where one begins."""
        left = self.sheet.left
        return left + LABELS + at * (self.wide + GUTTER) + GUTTER / 2 if self.beside else left

    def across(self, keys: Sequence[str], draw: Painter) -> None:
        """One thing of each account, on one height where they stand beside each other."""
        top = lowest = self.sheet.y
        for at, key in enumerate(keys):
            if self.beside:
                self.sheet.y = top
            draw(key, self.of(at))
            lowest = max(lowest, self.sheet.y)
        self.sheet.y = lowest + 6
