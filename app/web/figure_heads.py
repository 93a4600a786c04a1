"""What the figures of a difference count or measure, under the head that their row has in the table of all figures."""

from __future__ import annotations

from collections.abc import Iterator

from app.analysis.aliases import Aliases
from app.analysis.comparison import Comparison
from app.analysis.differences import FIGURE, Difference
from app.analysis.in_rows import InRow
from app.analysis.passages import Passage
from app.analysis.row_kinds import OTHER
from app.analysis.tabulation import figures_by_row
from app.web.row_heads import Head, figure_head


class FigureHeads:
    """The heads of a comparison's figures."""

    def __init__(self, found: Comparison, aliases: Aliases) -> None:
        rows = figures_by_row(tuple(_differing(found)), aliases)
        self._placed = [each for kind, row in rows.items() if kind != OTHER for each in row]

    def of(self, difference: Difference) -> Head | None:
        """The head of the first of its figures that has one; None where what they count is not known."""
        if difference.kind != FIGURE:
            return None
        return next((_head(each) for each in self._of(difference)), None)

    def _of(self, difference: Difference) -> Iterator[InRow]:
        for value in difference.values:
            for each in self._placed:
                if each.passage.account == value.account and each.figure.span.overlaps(value.span):
                    yield each


def named(heading: str, head: Head | None) -> str:
    """What a difference is called, with what is counted or measured where that is known."""
    return f"{heading}: {head.text}" if head else heading


def _head(found: InRow) -> Head:
    return figure_head(found.row, found.unit, found.figure.noun or "", found.passage.lang)


def _differing(found: Comparison) -> Iterator[Passage]:
    """The passages that have a figure in which accounts differ."""
    spans = {
        (value.account, value.span)
        for group in found.gathered
        for each in group.conflicts
        if each.kind == FIGURE
        for value in each.values
    }
    for passage in found.passages:
        if any(account == passage.account and span.overlaps(passage.span) for account, span in spans):
            yield passage
