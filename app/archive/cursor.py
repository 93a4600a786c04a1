"""The place in a listing after which the next page begins."""

from __future__ import annotations

import re
from dataclasses import dataclass

_SHAPE = re.compile(r"(n|o)\.(-?[0-9]{1,16})\.([0-9]{1,16})")
_LETTERS = {"newest": "n", "oldest": "o"}


class BadCursor(ValueError):
    """A cursor that no page gave out."""


@dataclass(frozen=True, slots=True)
class Cursor:
    """The sort key and the row of the last article shown, under the sort it was shown in."""

    sort: str
    published_at: int
    row: int

    def __str__(self) -> str:
        return f"{_LETTERS[self.sort]}.{self.published_at}.{self.row}"


def read_cursor(written: str) -> Cursor:
    """The cursor that ``written`` stands for. Raises BadCursor."""
    shape = _SHAPE.fullmatch(written)
    if not shape:
        raise BadCursor(written)
    sort = "newest" if shape[1] == "n" else "oldest"
    return Cursor(sort=sort, published_at=int(shape[2]), row=int(shape[3]))
