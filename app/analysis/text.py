"""Spans of a text; its paragraphs and sentences; folding that remembers where everything stood."""

from __future__ import annotations

import html
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, pairwise

from app.analysis.patterns import regex
from app.analysis.stops import QuotationMarks, is_stop

LINE_BREAKS = "\n\r\x0b\x0c\x85\u2028\u2029"
_LINE = regex(f"[^{LINE_BREAKS}]+")
_ENTITY = regex(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
#: Stands in a shadow for the characters of an entity after its first; white space to no rule but ours.
FILL = "\u2060"
_STOP = regex(r"[.!?。…]+[\"'”’“‘)\]}」』》〉】〕" + FILL + "]*")
_WIDE_STOPS = str.maketrans("．！？｡（）［］", ".!?。()[]")


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points, counted from the start of an article's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters that the span covers in ``text``."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


def paragraphs(text: str, span: Span | None = None) -> list[Span]:
    """The lines of ``span`` that hold anything but white space, trimmed: a line break ends a paragraph."""
    within = span or Span(0, len(text))
    lines = (_trimmed(text, m.start(), m.end()) for m in _LINE.finditer(text, within.start, within.end))
    return [line for line in lines if line.start < line.end]


def sentences(text: str, span: Span | None = None) -> list[Span]:
    """The sentences of ``span``, trimmed, covering every character that is not white space.

    English, Korean, Chinese and Japanese. A line break always ends a sentence. Where a stop is in doubt
    two sentences stay one: a missed break costs less than half a sentence shown as evidence.
    """
    return list(each_sentence(text, span))


def each_sentence(text: str, span: Span | None = None) -> Iterator[Span]:
    """The same one by one, for who needs only the first."""
    return (sentence for line in paragraphs(text, span) for sentence in _of_line(text, line))


def _of_line(text: str, line: Span) -> Iterator[Span]:
    stops = (line.start + stop for stop in _stops(shadow(line.of(text))))
    held: Span | None = None
    for start, end in pairwise(chain((line.start,), stops, (line.end,))):
        piece = _trimmed(text, start, end)
        if held and not any(char.isalnum() for char in _ENTITY.sub("", piece.of(text))):
            held = Span(held.start, max(held.end, piece.end))
        elif piece.start < piece.end:
            if held:
                yield held
            held = piece
    if held:
        yield held


def shadow(text: str) -> str:
    """``text`` at the same length with each HTML entity as its character and full-width stops narrow."""
    if "&" in text:
        text = _ENTITY.sub(_entity_shadow, text)
    return text.translate(_WIDE_STOPS)


def _entity_shadow(entity: re.Match[str]) -> str:
    char = html.unescape(entity[0])
    if len(char) != 1 or char in LINE_BREAKS:
        return entity[0]
    return char.ljust(len(entity[0]), FILL)


def _stops(line: str) -> Iterator[int]:
    marks = QuotationMarks(line)
    for mark in _STOP.finditer(line):
        end = is_stop(line, mark, marks)
        if end is not None and end < len(line):
            yield end


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


@dataclass(frozen=True, slots=True)
class Folded:
    """A text folded for searching, and where each folded stretch came from.

    ``places`` and ``sources`` are parallel and ascending: the folded offset at which a stretch begins and
    its original start. Stretches marked in ``whole`` cannot be cut: a hit inside covers all of it.
    """

    text: str
    places: tuple[int, ...]
    sources: tuple[int, ...]
    whole: frozenset[int]

    def original(self, start: int, end: int) -> Span:
        """The original characters from which ``text[start:end]`` was folded."""
        first = bisect_right(self.places, start) - 1
        last = bisect_right(self.places, max(start, end - 1)) - 1
        return Span(self._begin(first, start), self._finish(last, end))

    def position(self, offset: int) -> int:
        """The folded offset at or after which the original character ``offset`` stands."""
        at = bisect_right(self.sources, offset) - 1
        if at in self.whole:
            inside = offset > self.sources[at]
            return self.places[at + 1] if inside and at + 1 < len(self.places) else self.places[at]
        return self.places[at] + offset - self.sources[at]

    def _begin(self, at: int, place: int) -> int:
        return self.sources[at] + (0 if at in self.whole else place - self.places[at])

    def _finish(self, at: int, place: int) -> int:
        if at in self.whole:
            return self.sources[at + 1]
        return self.sources[at] + place - self.places[at]


#: Written one way for searching; what NFKC and lower case leave apart.
_SAME = {
    **dict.fromkeys("“”„‟«»〝〞＂″", '"'),
    **dict.fromkeys("‘’‚‛`´′＇", "'"),
    **dict.fromkeys("‐‑‒–−﹣－", "-"),
    **dict.fromkeys("—―─", "—"),
    **dict.fromkeys("ㆍ・･‧∙⋅•", "·"),
    "…": "…",
}
_DROPPED = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
#: Characters that fold to one character, whatever stands beside them.
_PLAIN = r"A-Za-z0-9!-%'-/:-@\[-_{-~가-힣一-鿿ぁ-ゖァ-ヺ"
_UNPLAIN = regex(rf"{_ENTITY.pattern}|[^\S{LINE_BREAKS}]+|[{_PLAIN}]?[^{_PLAIN}\s&]+|[^{_PLAIN}\S]")


def fold(text: str) -> Folded:
    """``text`` in one spelling: case, quotes, dashes, width, spaces, composed letters, entities decoded."""
    pieces: list[str] = []
    places: list[int] = [0]
    sources: list[int] = [0]
    whole: set[int] = set()
    length = done = 0
    for odd in _UNPLAIN.finditer(text):
        if odd[0] == " ":
            continue
        for cluster in _clusters(odd):
            new = _folded_cluster(cluster.of(text))
            plain = text[done : cluster.start].lower()
            pieces += [plain, new]
            length += len(plain)
            if not len(new) == cluster.end - cluster.start == 1:
                whole.add(len(places))
                places += [length, length + len(new)]
                sources += [cluster.start, cluster.end]
            length += len(new)
            done = cluster.end
    pieces.append(text[done:].lower())
    return Folded("".join(pieces), tuple(places), tuple(sources), frozenset(whole))


def _clusters(odd: re.Match[str]) -> Iterator[Span]:
    """Cut a run where no normalisation can reach across: before every character that starts afresh."""
    run = odd[0]
    if run[0] == "&" or run[0].isspace():
        yield Span(odd.start(), odd.end())
        return
    start = 0
    for at in range(1, len(run)):
        if not _continues(run[at]):
            yield Span(odd.start() + start, odd.start() + at)
            start = at
    yield Span(odd.start() + start, odd.end())


def _continues(char: str) -> bool:
    """Combining marks, the vowels and finals of decomposed Hangul, half-width voicing marks."""
    return unicodedata.combining(char) != 0 or "\u1160" <= char <= "\u11ff" or char in "ﾞﾟ"


@lru_cache(maxsize=20_000)
def _folded_cluster(cluster: str) -> str:
    if cluster[0] == "&" and len(cluster) > 1:
        char = html.unescape(cluster)
        return cluster.lower() if char == cluster else "".join(map(_folded_cluster, char))
    if cluster in _SAME:
        return _SAME[cluster]
    if cluster in LINE_BREAKS:
        return "\n"
    if cluster in _DROPPED:
        return ""
    if cluster.isspace():
        return " "
    normal = unicodedata.normalize("NFKC", cluster).lower()
    return "".join(_SAME.get(char, char) for char in normal)
