"""A few of an account's own words that say what a line of what differs is of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from app.analysis.searching import is_cjk

#: Characters of it; East Asian ones say more with each.
LONGEST, LONGEST_EAST = 64, 32
#: How a clause may begin that is cut from another: the number of a list, marks, a conjunction.
_LEAD = re.compile(
    r"^(?:\d{1,2}\.\s+|[\s,;:，、；：…\"“”‘’'()-]+|(?:and|but|while|that|which)\s+)+", re.IGNORECASE
)
#: And what it does not end with.
_TAIL = re.compile(
    r"(?:[\s,;:，、；：(\"“‘-]+|\s(?:an?|the|of|in|on|to|for|with|that|and|or|by|at|from|as|its|his|her|their|is|are|was|were))+$"
)


@dataclass(frozen=True, slots=True)
class Clause:
    """Words of an account, with their language."""

    text: str
    lang: str


def shortest(said: Iterable[tuple[str, str]], lang: str = "") -> Clause | None:
    """The shortest of several clauses with their languages, or of those in one language, cut at the end of a word; None where
    there is none.
    """
    told = (Clause(_LEAD.sub("", " ".join(text.split())), its) for text, its in said if lang in ("", its))
    found = min((each for each in told if each.text), key=lambda each: len(each.text), default=None)
    return Clause(_cut(found.text), found.lang) if found else None


def _cut(text: str) -> str:
    longest = LONGEST_EAST if is_cjk(text[:1]) else LONGEST
    if len(text) <= longest:
        return text.rstrip(" .。")
    kept = text[: longest + 1]
    whole, space, _ = kept.rpartition(" ")
    return f"{_TAIL.sub('', whole if space else kept[:longest])}…"
