"""What is said in several accounts: quotations of the same words together, each with who relays it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.analysis.attribution import SCARE
from app.analysis.passages import Account
from app.analysis.people import Speaker
from app.analysis.quotes import Quote
from app.analysis.sameness import Heard, fold


@dataclass(frozen=True, slots=True)
class Saying:
    """A quotation in its account."""

    account: str
    quote: Quote
    text: str


@dataclass(frozen=True, slots=True)
class Utterance:
    """The same words as accounts give them, in the accounts' order. ``speaker``: the first who is named in any."""

    speaker: Speaker | None
    variants: tuple[Saying, ...]

    @property
    def accounts(self) -> int:
        """How many accounts have it."""
        return len({each.account for each in self.variants})


def utterances(accounts: Sequence[Account]) -> tuple[Utterance, ...]:
    """Every quotation of accounts once, those that most accounts have first, then by account and place."""
    said = [
        Saying(each.key, quote, quote.span.of(each.text))
        for each in accounts
        for quote in each.quotes
        if quote.type != SCARE
    ]
    order = {each.key: at for at, each in enumerate(accounts)}
    days = {each.key: each.day.toordinal() if each.day else None for each in accounts}
    heard = [
        Heard(
            key=at,
            text=each.text,
            article=order[each.account],
            speaker=each.quote.speaker.slug if each.quote.speaker else None,
            day=days[each.account],
        )
        for at, each in enumerate(said, start=1)
    ]
    entries = fold(heard)
    together: dict[int, list[Saying]] = {}
    for at, each in enumerate(said, start=1):
        together.setdefault(entries.get(at, at), []).append(each)
    found = [
        Utterance(next((one.quote.speaker for one in group if one.quote.speaker), None), tuple(group))
        for group in together.values()
    ]
    return tuple(sorted(found, key=lambda each: (-each.accounts, order[each.variants[0].account])))
