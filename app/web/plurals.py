"""English nouns as heads of what is counted in many: vessels, embassies, rounds of talks."""

from __future__ import annotations

import re
from collections.abc import Mapping

#: Those that no rule makes; a noun that is never told in many is its own.
_OTHERWISE: Mapping[str, str] = {
    "aircraft": "aircraft", "child": "children", "coast guard": "coast guard officers", "crew": "crew", "fish": "fish",
    "foot": "feet", "man": "men", "memorandum": "memoranda", "person": "people", "police": "police", "staff": "staff",
    "woman": "women", "life": "lives", "knife": "knives", "half": "halves",
    "rice": "rice", "wheat": "wheat", "seafood": "seafood", "grain": "grain", "fuel": "fuel", "aid": "aid",
}  # fmt: skip
_OF = re.compile(r"(?P<noun>[^ ]+)(?P<of> of .+)")
_ENDS = (
    # Nobody ends so but whoever is one: no human, German, Roman or Ottoman.
    (re.compile(r"(?<!hu)(?<!Ger)(?<!Ro)(?<!Otto)man$"), "men"),
    (re.compile(r"(?<=[^aeiou])y$"), "ies"),
    (re.compile(r"(?<=[sxz])$|(?<=[cs]h)$"), "es"),
    (re.compile(r"$"), "s"),
)


def in_many(noun: str) -> str:
    """A noun in many."""
    if of_it := _OF.fullmatch(noun):
        return in_many(of_it["noun"]) + of_it["of"]
    if noun in _OTHERWISE:
        return _OTHERWISE[noun]
    before, _, last = noun.rpartition(" ")
    if before and last in _OTHERWISE:
        return f"{before} {_OTHERWISE[last]}"
    pattern, end = next((pattern, end) for pattern, end in _ENDS if pattern.search(noun))
    return pattern.sub(end, noun, count=1)
