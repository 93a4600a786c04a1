"""Sentences that are closest to each other and that no statement has, as a page and its brief show them: a row each, with the
figures and the days that another in it has otherwise, and a “not” where another has none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.analysis.aliases import Aliases
from app.analysis.comparison import Comparison
from app.analysis.details import Detail, counts_told, dates_told, figures_told
from app.analysis.passages import Passage
from app.analysis.plain_nots import nots_alone
from app.archive.article import StoredArticle
from app.web.cuts import cut_at
from app.web.placing import Place, Placed, placed


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a sentence; ``is_alone`` where they are a figure or a day that another of its row has otherwise, or a “not”
    where another has none.
    """

    text: str
    is_alone: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """A sentence as it stands in a row: its pieces, and where it stands."""

    pieces: tuple[Piece, ...]
    place: Place
    start: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row: of each account in order its sentence, None where it has none."""

    cells: tuple[Beside | None, ...]


def closest_rows(found: Comparison, stored: Sequence[StoredArticle], aliases: Aliases) -> tuple[Row, ...]:
    """The rows of a comparison, the likeliest to state the same first."""
    places = {each.item.id: placed(each) for each in stored}
    return tuple(_row([found.passages[at] for at in each], places, aliases) for each in found.closest)


def _row(members: Sequence[Passage], places: Mapping[str, Placed], aliases: Aliases) -> Row:
    told = {each.account: _details(each, aliases) for each in members}
    nots = nots_alone(members)
    cells: dict[str, Beside] = {}
    for each in members:
        others = [detail for account, some in told.items() if account != each.account for detail in some]
        alone = [detail.span for detail in told[each.account] if not _is_told(detail, others)]
        alone += nots.get(each.account, ())
        marked = sorted(set(alone), key=lambda span: (span.start, -span.end))
        pieces = tuple(Piece(text, is_alone=span is not None) for text, span in cut_at(each, marked))
        cells[each.account] = Beside(pieces, places[each.account].of(each.span), each.span.start)
    return Row(tuple(cells.get(key) for key in places))


def _details(passage: Passage, aliases: Aliases) -> tuple[Detail, ...]:
    return (*figures_told(passage, aliases), *counts_told(passage, aliases), *dates_told(passage))


def _is_told(detail: Detail, others: Sequence[Detail]) -> bool:
    """Whether another sentence has it too, exactly or rounded; or none has anything of its kind."""
    alike = [
        each for each in others if bool(each.amount) == bool(detail.amount) and each.measure == detail.measure
    ]
    return not alike or any(detail.agrees(each) or detail.is_rounded(each) for each in alike)
