"""Who is quoted by which account: the same words beside each other, and the rest under their speakers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.analysis.passages import Account
from app.analysis.people import Speaker
from app.analysis.utterances import Saying, Utterance, utterances


@dataclass(frozen=True, slots=True)
class Row:
    """Quotations in a row: of one speaker, by account."""

    speaker: Speaker | None
    cells: tuple[tuple[Saying, ...], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """Rows of the same words in two accounts or more, then a row for each speaker of what only one account quotes."""

    shared: tuple[Row, ...]
    others: tuple[Row, ...]


def said(accounts: Sequence[Account]) -> Said:
    """Every quotation of accounts; a speech beside each of its sentences that another quotes alone."""
    found = utterances(accounts)
    keys = [each.key for each in accounts]
    shared = [each for each in found if each.accounts > 1]
    others: dict[str, list[Utterance]] = {}
    for each in found:
        if each.accounts == 1:
            others.setdefault(each.speaker.slug if each.speaker else "", []).append(each)
    # Those whom several accounts quote come first: they are what can be compared.
    ordered = sorted(others.values(), key=lambda group: -len({each.variants[0].account for each in group}))
    return Said(
        tuple(_row([each], keys) for each in shared),
        tuple(_row(group, keys) for group in ordered),
    )


def _row(group: Sequence[Utterance], keys: Sequence[str]) -> Row:
    variants = [one for each in group for one in each.variants]
    return Row(group[0].speaker, tuple(tuple(one for one in variants if one.account == key) for key in keys))
