"""Sentences that deny something, each with the sentence of the other account that is nearest to it and denies nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.analysis.denial_words import DENIES, IS_DENIED, is_of_court, says_not
from app.analysis.nearest import Likely, Pair
from app.analysis.passages import Passage
from app.analysis.tabulation import noted_at
from app.analysis.text import Span

#: What such a pair is called.
DENIAL = "denial"
#: How likely the two state the same, at least. Of 26 denials that a stranger planted in twelve invented accounts the sure
#: rules show one and these eight, in 16 pairs; with any word of "not" there were twelve, in 73 pairs.
LIKELY = 0.05


def rebuttals(found: Sequence[Passage], likely: Likely) -> Iterator[Pair]:
    """Every sentence that denies something, with the nearest one of each other account."""
    accounts = dict.fromkeys(each.account for each in found)
    plain = {key: [each for each in found if each.account == key and not says_not(each)] for key in accounts}
    for one in found:
        words = _words_of_denial(one)
        for key, others in plain.items():
            if words is None or key == one.account or not others:
                continue
            other = max(others, key=lambda each: likely.of(one, each))
            if (near := likely.of(one, other)) >= LIKELY:
                whole = Span(other.span.start, other.span.start)
                yield Pair(DENIAL, noted_at(one, words), noted_at(other, whole), near)


def _words_of_denial(passage: Passage) -> Span | None:
    """The first words by which a sentence tells that something is denied; None before a court, where charges are."""
    if is_of_court(passage):
        return None
    tables = [table[passage.lang] for table in (DENIES, IS_DENIED) if passage.lang in table]
    found = next((each for table in tables for each in table.finditer(passage.raw)), None)
    at = passage.span.start
    return Span(at + found.start(), at + found.end()) if found else None
