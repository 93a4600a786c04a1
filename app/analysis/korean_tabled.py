"""Places and bodies of the tables as subjects of Korean sentences, whatever their names look like: 캐나다는, 국제통화기금은."""

from __future__ import annotations

from collections.abc import Iterator

from app.analysis.korean_names import Naming
from app.analysis.korean_shapes import unbracketed
from app.analysis.korean_subjects import Subject
from app.analysis.korean_words import COUNTRIES, MARKS, SUBJECT, TOKEN, TOPICS
from app.analysis.places import Places, folded
from app.analysis.text import Span

#: Shorter names are other words as often: 수단은, 말리는.
SHORTEST = 3
#: Of the tables' words, those that name a place or a body by itself.
NAMED = frozenset("PB")


def tabled(text: str, span: Span, places: Places) -> Iterator[Subject]:
    """The subjects in ``span``, in order, that are a place or a body of the tables by name: of the whole sentence, or at
    its end, where no clause within can have them.
    """
    for token in TOKEN.finditer(text, span.start, span.end):
        word = unbracketed(token[0]).strip(MARKS)
        particle = SUBJECT.search(word)
        name = word[: particle.start()] if particle else ""
        is_long = len(name) >= SHORTEST or (len(name) > 1 and name in COUNTRIES)
        is_last = not text[token.end() : span.end].strip()
        if particle and is_long and (particle[0] in TOPICS or is_last) and _is_named(name, places):
            start = token.start() + token[0].find(name)
            yield Subject(Naming(Span(start, start + len(name)), name), particle[0])


def _is_named(name: str, places: Places) -> bool:
    return any(kind in NAMED for kind, _, _ in places.tokens.get(folded(name), ()))
