"""Who is quoted by which account: the same words beside each other, and the rest under their speakers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.analysis.changes import words_between
from app.analysis.passages import Account
from app.analysis.people import Speaker
from app.analysis.quotes import Quote
from app.analysis.utterances import Saying, Utterance, utterances
from app.web.variants import Bit
from app.web.wording import other_words


@dataclass(frozen=True, slots=True)
class Words:
    """A quotation in its account, cut where its words begin or cease to differ."""

    quote: Quote
    bits: tuple[Bit, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """Quotations in a row: of one speaker, or of several whom accounts claim, by account."""

    speaker: Speaker | None
    cells: tuple[tuple[Words, ...], ...]
    #: All whom as many accounts name as the speaker, where that is more than one.
    claimed: tuple[Speaker, ...] = ()


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
        tuple(_row([each], keys, {each.key: each.lang for each in accounts}) for each in shared),
        tuple(_row(group, keys) for group in ordered),
    )


def _row(group: Sequence[Utterance], keys: Sequence[str], langs: Mapping[str, str] | None = None) -> Row:
    """A row of quotations; with ``langs`` they are the same words, and marked where those of one language differ."""
    variants = [one for each in group for one in each.variants]
    marked = [tuple(_marked(one, variants, langs)) if langs else (Bit(one.text),) for one in variants]
    return Row(
        group[0].speaker,
        tuple(
            tuple(
                Words(one.quote, bits)
                for one, bits in zip(variants, marked, strict=True)
                if one.account == key
            )
            for key in keys
        ),
        group[0].claimed if langs and len(group[0].claimed) > 1 else (),
    )


def _marked(one: Saying, variants: Sequence[Saying], langs: Mapping[str, str]) -> Iterator[Bit]:
    """The words of a quotation against the fullest of the others, or, of the fullest, against each of them: words that
    the fullest has more are marked only where another has others in their place.
    """
    alike = [each for each in variants if langs[each.account] == langs[one.account]]
    fullest = max(alike, key=lambda each: len(each.text))
    new = f"{one.text.rstrip()} "
    places: set[int] = set()
    for other in alike if one is fullest else [fullest]:
        if other is not one:
            pieces = words_between(f"{other.text.rstrip()} ", new)
            places.update(other_words(pieces, only_replaced=one is fullest))
    ends = [at for at in range(1, len(new)) if (at in places) != (at - 1 in places)]
    for start, end in pairwise((0, *ends, len(new))):
        yield Bit(new[start:end] if end < len(new) else new[start:end].rstrip(), start in places)
