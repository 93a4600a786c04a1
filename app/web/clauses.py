"""A few of an account's own words that say what a line of what differs is of."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

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
    """Words of an account, with their language and whose they are."""

    text: str
    lang: str
    article: str = ""


def shortest(said: Iterable[Clause], lang: str = "") -> Clause | None:
    """The shortest of several clauses, or of those in one language, cut at the end of a word; None where there is none."""
    asked = (each for each in said if lang in ("", each.lang))
    told = (replace(each, text=_LEAD.sub("", " ".join(each.text.split()))) for each in asked)
    found = min((each for each in told if each.text), key=lambda each: len(each.text), default=None)
    return replace(found, text=_cut(found.text)) if found else None


def _cut(text: str) -> str:
    longest = LONGEST_EAST if is_cjk(text[:1]) else LONGEST
    if len(text) <= longest:
        return text.rstrip(" .。")
    kept = text[: longest + 1]
    whole, space, _ = kept.rpartition(" ")
    return f"{_TAIL.sub('', whole if space else kept[:longest])}…"
