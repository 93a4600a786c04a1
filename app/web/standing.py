"""Accounts that stand in a statement under a topic of which the rules find no passage in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.web import words
from app.web.comparison import Cell, Row
from app.web.statements import Card

#: So many other accounts of a statement prove the topic under which an account is said to stand by it.
PROVING = 2


def standing(found: Sequence[Row], cards: Sequence[Card]) -> tuple[Row, ...]:
    """The same rows; where the rules find no passage of an account and yet a statement under the topic has one, and two
    accounts more that the rules do find, they say so.
    """
    proving = {(row.slug, cell.id) for row in found for cell in row.cells if cell.grade}
    numbers = {
        (card.topic, each.article): card.number
        for card in reversed(cards)
        for each in card.cells
        if each.told
        and sum((card.topic, one.article) in proving for one in card.cells if one.told) >= PROVING
    }
    return tuple(
        replace(row, cells=tuple(_standing(cell, numbers.get((row.slug, cell.id))) for cell in row.cells))
        for row in found
    )


def _standing(cell: Cell, number: int | None) -> Cell:
    if cell.grade or number is None:
        return cell
    said = f"{words.without_a_passage(cell.absence or '')}; stands in statement {number}"
    return replace(cell, absence=said, denominator=None, statement=number)
