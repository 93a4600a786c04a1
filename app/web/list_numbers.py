"""The numbers of a list at the head of an account's sentences: they count its points, and are no words of any."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from app.analysis.passages import Passage

#: A number, its stop or bracket and a space, no day or version behind it.
_NUMBER = re.compile(r"\(?(\d{1,2})[.)]\s+(?=[^\W\d_]|[“‘\"'「『《])")
#: By account and place of a passage, the characters of its number.
Numbers = Mapping[tuple[str, int], int]


def list_numbers(found: Iterable[Passage]) -> Numbers:
    """The numbers at the head of passages, of accounts in which one follows another."""
    numbered: dict[str, dict[int, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    for passage in found:
        if number := _NUMBER.match(passage.raw):
            numbered[passage.account][int(number[1])].append((passage.span.start, number.end()))
    return {
        (account, start): length
        for account, by_number in numbered.items()
        for number, heads in by_number.items()
        if {number - 1, number + 1} & by_number.keys()
        for start, length in heads
    }
