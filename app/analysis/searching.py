"""Full-text search without a database: the tokens a text is found by, and what a reader's words ask of them.

A text is units: runs of Chinese, Japanese or Korean letters, and words of every other script. A word is
found whole. A run is found by any part of it, so it becomes overlapping pairs of letters and, at its end,
the last letter alone: a part of two letters or more is then a chain of pairs, one letter the beginning of
some token, and nothing reaches from one run into the next.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import add

from app.analysis.chinese_script import in_other_scripts
from app.analysis.cleaning import Segment
from app.analysis.patterns import regex
from app.analysis.text import Folded, Span, fold

#: Raise it whenever ``tokens_of`` gives other tokens for some text: archives then index themselves anew.
FOLD_VERSION = 1
#: The roles that a reader means by an article. Captions, bylines and furniture are not searched.
SEARCHED_ROLES = frozenset({"title", "deck", "body", "heading", "pull-quote"})
#: More tokens than this are no question: each costs a look at every text that holds it. An English phrase
#: of two thousand characters has some 350.
MOST_TOKENS = 400
#: Letters of a word or phrase that is looked for in other scripts of Chinese too.
LONGEST_IN_SCRIPTS = 40
#: Stands at the start of a text and between its parts. No query can hold it: it is neither letter nor digit.
BREAK = "¶"

#: Jamo, radicals, marks of repetition, kana, bopomofo, ideographs, syllables; compatibility forms fold away.
_CJK = (
    "\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303c\u3041-\u3096\u309d-\u309f"
    "\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f"
    "\uac00-\ud7ff\uf900-\ufaff\U00020000-\U0003ffff"
)
FIRST_CJK = "\u1100"
_UNIT = regex(rf"[{_CJK}]+|[^\W_{_CJK}]+")
_IS_CJK = regex(f"[{_CJK}]")
#: Between two units of one kind something must stand; between a word and a run nothing needs to.
_SOMETHING, _PERHAPS = r"[\W_]+", r"[\W_]*"
_NOT_IN_WORD_BEFORE = rf"(?<![^\W_{_CJK}])"
_NOT_IN_WORD_AFTER = rf"(?![^\W_{_CJK}])"

_QUOTES = '"“”„‟«»〝〞＂″'
_DASHES = "-‐‑‒–−﹣－"
_ITEM = regex(rf"([{_DASHES}]?)(?:[{_QUOTES}]([^{_QUOTES}]*)[{_QUOTES}]?|([^\s{_QUOTES}]+))")
_CONTROLS = regex(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SURROGATES = regex(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Sought:
    """A word or a phrase that a reader asked for: as written, and the units it comes down to. ``others`` are those of the same
    in another script of Chinese, which a text may hold as well.
    """

    written: str
    units: tuple[str, ...]
    others: tuple[tuple[str, ...], ...] = ()

    @property
    def tokens(self) -> tuple[str, ...]:
        """The neighbouring tokens of every text that holds it as it is written."""
        return tokens_sought(self.units)

    @property
    def forms(self) -> tuple[tuple[str, ...], ...]:
        """The units of all ways to write it; a text is found that holds any."""
        return (self.units, *self.others)

    @property
    def is_prefix(self) -> bool:
        """Whether the last token may go on: a run of one letter is the beginning of pairs."""
        return len(self.units[-1]) == 1 and is_cjk(self.units[-1])


@dataclass(frozen=True, slots=True)
class Query:
    """What a reader asks of a text: all of ``wanted``, none of ``unwanted``. Neither: nothing can be found."""

    wanted: tuple[Sought, ...] = ()
    unwanted: tuple[Sought, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is no letter and no digit to look for."""
        return not self.wanted and not self.unwanted

    @property
    def is_too_long(self) -> bool:
        """Whether it asks for more than can be looked up at once."""
        return sum(len(each.tokens) for each in (*self.wanted, *self.unwanted)) > MOST_TOKENS


@lru_cache(maxsize=256)
def read_query(written: str) -> Query:
    """Words, "phrases" and -not. A quotation mark that is never closed closes at the end."""
    wanted: dict[tuple[str, ...], Sought] = {}
    unwanted: dict[tuple[str, ...], Sought] = {}
    for dash, phrase, word in _ITEM.findall(written):
        found = units_of(phrase or word)
        if found:
            side = unwanted if dash else wanted
            side.setdefault(found, Sought(" ".join((phrase or word).split()), found, _others(phrase or word)))
    return Query(tuple(wanted.values()), tuple(unwanted.values()))


def tokens_sought(units: Sequence[str]) -> tuple[str, ...]:
    """The neighbouring tokens of every text that holds these units in a row."""
    *inner, last = units
    return (*_tokens(inner), *_open_tokens(last))


def _others(written: str) -> tuple[tuple[str, ...], ...]:
    """The units of a word or phrase in other scripts of Chinese, unless it is long: each asks the index once more."""
    own = units_of(written)
    if len(written) > LONGEST_IN_SCRIPTS:
        return ()
    found = dict.fromkeys(units_of(each) for each in in_other_scripts(written))
    return tuple(each for each in found if each and each != own)


def tidy(written: str) -> str:
    """A query in one line without characters that cannot be seen; "" where nothing is left."""
    seen = _CONTROLS.sub("", _SURROGATES.sub("\ufffd", written))
    return " ".join("".join(" " if unicodedata.category(char) == "Cc" else char for char in seen).split())


def tokens_of(headline: str | None, text: str, segments: Sequence[Segment]) -> str:
    """The tokens of an article in order, spaces between them. A title that repeats the headline counts once."""
    heading = units_of(headline or "")
    found = [BREAK, *_tokens(heading)]
    for part in segments:
        if part.role not in SEARCHED_ROLES:
            continue
        units = units_of(text[part.start : part.end])
        if part.role == "title" and units == heading:
            continue
        found += [BREAK, *_tokens(units)]
    return " ".join(found)


def tokens_said(said: str) -> str:
    """The tokens of words by themselves."""
    return " ".join([BREAK, *_tokens(units_of(said))])


def hits(text: str, span: Span, query: Query) -> list[Span]:
    """Where in ``span`` the wanted words and phrases stand, in order, those that touch or overlap joined."""
    pattern = _pattern(query)
    if pattern is None:
        return []
    folded = fold(span.of(text))
    found = [_original(folded, *match.span(), span.start) for match in pattern.finditer(_bare(folded.text))]
    return _joined(found)


def units_of(text: str) -> tuple[str, ...]:
    """The words and runs of a text, folded."""
    return tuple(_UNIT.findall(_bare(fold(text).text)))


def is_cjk(unit: str) -> bool:
    """Whether a unit is a run of Chinese, Japanese or Korean letters."""
    return _IS_CJK.match(unit) is not None


def _tokens(units: Iterable[str]) -> list[str]:
    """The tokens of units that are there from end to end."""
    found: list[str] = []
    for unit in units:
        if unit[0] >= FIRST_CJK and is_cjk(unit):
            found += map(add, unit, unit[1:])
            found.append(unit[-1])
        else:
            found.append(unit)
    return found


def _open_tokens(unit: str) -> list[str]:
    """The tokens of a unit behind which a run may go on."""
    tokens = _tokens([unit])
    return tokens[:-1] if len(tokens) > 1 else tokens


def _bare(folded: str) -> str:
    """Latin letters without their accents, every character in its place."""
    return folded.translate(_ACCENTS) if _ACCENTED.search(folded) else folded


def _accents() -> dict[int, str]:
    letters = [*range(0xC0, 0x250), *range(0x1E00, 0x1F00)]
    bases = {letter: unicodedata.normalize("NFD", chr(letter))[0] for letter in letters}
    return {letter: base for letter, base in bases.items() if base.isascii() and ord(base) != letter}


_ACCENTS = _accents()
_ACCENTED = regex("[\u00c0-\u024f\u1e00-\u1eff]")


@lru_cache(maxsize=256)
def _pattern(query: Query) -> re.Pattern[str] | None:
    """What finds the wanted words in a folded text, the longest first."""
    forms = (form for each in query.wanted for form in each.forms)
    found = sorted(map(_written_out, forms), key=len, reverse=True)
    return re.compile("|".join(found)) if found else None


def _written_out(units: tuple[str, ...]) -> str:
    first, last = is_cjk(units[0]), is_cjk(units[-1])
    pattern = "" if first else _NOT_IN_WORD_BEFORE
    for before, unit in zip((None, *units), units, strict=False):
        if before is not None:
            pattern += _SOMETHING if is_cjk(before) == is_cjk(unit) else _PERHAPS
        pattern += re.escape(unit)
    return pattern if last else pattern + _NOT_IN_WORD_AFTER


def _original(folded: Folded, start: int, end: int, offset: int) -> Span:
    span = folded.original(start, end)
    return Span(offset + span.start, offset + span.end)


def _joined(spans: Sequence[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined
