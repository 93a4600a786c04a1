"""The lede: an article's first words, cut for a card."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from app.analysis.cleaning import Segment
from app.analysis.text import Span, each_sentence

#: Characters that fill three lines of a card; a CJK character fills two places.
LEDE_WIDTH = 220
#: Where a text has no body, the next best words to show.
_FALLBACKS = ("body", "deck", "caption", "heading")
_CJK = frozenset({"ja", "ko", "zh"})
#: Languages that set no blank between sentences.
_UNSPACED = frozenset({"ja", "zh"})


def lede(text: str, segments: Sequence[Segment], lang: str) -> str:
    """The first sentence or sentences of the body, at most LEDE_WIDTH wide, ending in an ellipsis if cut."""
    room = LEDE_WIDTH * 2 // 3 if lang in _CJK else LEDE_WIDTH
    taken: list[str] = []
    for sentence in _first_sentences(text, segments):
        if taken and len(_joined([*taken, sentence], lang)) > room:
            break
        taken.append(sentence)
        if len(_joined(taken, lang)) >= room:
            break
    return _cut(_joined(taken, lang), room)


def _joined(sentences: Sequence[str], lang: str) -> str:
    """Sentences in a row: nothing stands behind 。 but the next one."""
    close = lang in _UNSPACED
    return "".join(
        each if at == len(sentences) - 1 or (close and not each[-1:].isascii()) else f"{each} "
        for at, each in enumerate(sentences)
    )


def _first_sentences(text: str, segments: Sequence[Segment]) -> Iterator[str]:
    for role in _FALLBACKS:
        parts = [part for part in segments if part.role == role]
        for part in parts:
            for sentence in each_sentence(text, Span(part.start, part.end)):
                yield " ".join(html.unescape(sentence.of(text)).split())
        if parts:
            return


def _cut(words: str, room: int) -> str:
    if len(words) <= room:
        return words
    kept = words[: room - 1]
    space = kept.rfind(" ", room // 2)
    return (kept[:space] if space > 0 else kept).rstrip(" ,;:–—-") + "…"
