"""What an account may have of a difference of which its statement has nothing: what is worth checking beside its values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.analysis.comparison import Comparison
from app.analysis.differences import DATE, FIGURE

if TYPE_CHECKING:
    from app.web.statements import Told


@dataclass(frozen=True, slots=True)
class Perhaps:
    """Words that are worth checking beside another account's, and the passage that has them."""

    words: str
    told: Told


#: By an account and the place of a figure or a date in its text: what others have that is worth checking beside it.
Beside = Mapping[tuple[str, int], Mapping[str, Perhaps]]


def perhaps(comparison: Comparison, told: Callable[[int], Told]) -> Beside:
    """Of each figure and date that stands in a row worth checking, the first that each other account has there; ``told`` shows
    a passage by its place among all.
    """
    places = {(each.account, each.span): at for at, each in enumerate(comparison.passages)}
    found: dict[tuple[str, int], dict[str, Perhaps]] = {}
    for each in comparison.candidates:
        noted = each.row.noted if each.kind in (FIGURE, DATE) else ()
        for one in noted:
            beside = found.setdefault((one.account, one.span.start), {})
            for other in noted:
                if other.account != one.account and other.account not in beside:
                    at = places[other.account, other.passage.span]
                    beside[other.account] = Perhaps(other.words, told(at))
    return found
