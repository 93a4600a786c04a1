"""What to call a statement: by the words that its passages share, never by words of our own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from app.analysis.aliases import Aliases
from app.analysis.common_units import WEIGHTS
from app.analysis.passages import Passage
from app.analysis.sameness import units
from app.analysis.searching import is_cjk

#: Words of a label.
MOST_WORDS = 6
#: Words that say that something was said, as units: they label nothing.
_TELLING = frozenset(
    [
        "said",
        "told",
        "add",
        "added",
        "report",
        "announc",
        "stat",
        "according",
        "밝혔",
        "혔다",
        "말했",
        "했다",
        "전했",
        "고밝",
        "이날",
        "이번",
        "지난",
    ]
)
_WORD = re.compile(r"[0-9]+(?:[.,][0-9]+)+|[^\W_]+(?:[-'’.][^\W_]+)*")
#: Letters of a run without spaces that are looked at: words of Korean are shorter, and Chinese and Japanese have none.
LONGEST_RUN = 12
#: What a word is written with and adds nothing to a label.
_ENDING = re.compile(r"['’]s$")


def label(members: Sequence[Passage], aliases: Aliases) -> tuple[str, ...]:
    """The words that all passages of the commonest language have; if there is none, or none tells anything, the names
    and the figures that all passages have, as the first one's language calls them.
    """
    counts = Counter(each.lang for each in members)
    alike = [each for each in members if each.lang == counts.most_common(1)[0][0]]
    first = alike[0]
    words: list[str] = []
    if len(alike) > 1:
        shared = frozenset.intersection(*(each.units for each in alike))
        words = list(dict.fromkeys(_shared_words(first, shared)))
    return tuple((words or _shared_names(members, aliases))[:MOST_WORDS])


def _shared_words(first: Passage, shared: frozenset[str]) -> Iterator[str]:
    """Words of a passage, as written there, that are shared; of a run without spaces the beginning that is."""
    for written in _WORD.findall(first.text):
        word = written[:LONGEST_RUN] if is_cjk(written[0]) else written
        ends = range(len(word), 1, -1) if is_cjk(word[0]) else (len(word),)
        for end in ends:
            own = units(word[:end])
            if own and own <= shared:
                if any(unit not in WEIGHTS and unit not in _TELLING for unit in own):
                    yield _ENDING.sub("", word[:end])
                break


def _shared_names(members: Sequence[Passage], aliases: Aliases) -> list[str]:
    first = members[0]
    slugs = frozenset.intersection(*(each.names for each in members))
    names = sorted(filter(None, (aliases.called(slug, first.lang) for slug in slugs)))
    values = [
        frozenset((figure.value, figure.unit) for figure in each.figures if figure.value is not None)
        for each in members
    ]
    common = frozenset.intersection(*values)
    figures = [
        " ".join(figure.span.of(" " * first.span.start + first.raw).split())
        for figure in first.figures
        if (figure.value, figure.unit) in common
    ]
    return list(dict.fromkeys([*names, *figures]))
