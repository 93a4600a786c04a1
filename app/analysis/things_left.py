"""The things of a clause that another sentence has not: of another thing, place or time two sentences tell two acts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from app.analysis.english_names import words
from app.analysis.patterns import regex
from app.analysis.text import Span
from app.analysis.verb_forms import english_forms

#: Characters of a sentence that are looked at.
LONGEST = 1200
_EN_WORD = regex(r"[A-Za-z][A-Za-z’'-]*")
#: Where the clause of a verb ends.
_EDGES = {
    "en": regex(r"[,;:“”\"]|\b(?:that|said|says|told)\b"),
    "ko": regex(r"[,“”\"]|(?:며|면서|지만|으나)\s"),
    "zh": regex(r"[，；：“”。]|表示|称|稱|说|說"),
}
#: Words of a clause that are no thing of its act.
_NO_THINGS = words(
    "the a an of in on at to for from by with and or as its their his her it he she they this that any all both also not yet been be being is are was were"
    " has have had did does do will would after during over about into near off two no never formally publicly again still officials official together"
)
#: The particle at the end of a Korean word.
KO_PARTICLES = regex(r"(?:에서는|에서|에게|으로|은|는|이|가|을|를|의|에|와|과|로|도)$")
_KO_NO_THINGS = words("아직 공식 최종 끝내 결국 전혀 이미 모두 함께 서로 이날 당시 또 다시 그 양측 데")
_ZH_NO_THINGS = frozenset(
    "的了在与與和就对對向已将將会會没沒有未不并並尚从從能日月年于於两兩双雙方各曾也都及其这這那"
)
_ZH_CHARACTER = regex(r"[\u4e00-\u9fff]")


def clause_around(raw: str, span: Span, lang: str, begin: int = 0) -> str:
    """The words around a verb, without it; in Korean those before it."""
    edges = [each.span() for each in _EDGES[lang].finditer(raw[:LONGEST], begin)]
    first = max((end for _start, end in edges if end <= span.start), default=begin)
    last = min((start for start, _end in edges if start >= span.end), default=LONGEST)
    return f"{raw[first : span.start]} {'' if lang == 'ko' else raw[span.end : last]}"


def things_left(clause: str, raw: str, lang: str) -> Iterator[str]:
    """The things of a clause that another sentence has not; in Chinese their signs."""
    return _THINGS_LEFT[lang](clause, raw[:LONGEST])


def _english_left(clause: str, raw: str) -> Iterator[str]:
    held = [_without_owner(each[0]) for each in _EN_WORD.finditer(raw)]
    known = frozenset[str]().union(*map(english_forms, held))
    for found in _EN_WORD.finditer(clause):
        word = _without_owner(found[0])
        if word.casefold() not in _NO_THINGS and not known & english_forms(word):
            yield word


def _without_owner(word: str) -> str:
    return word.removesuffix("’s").removesuffix("'s")


def _korean_left(clause: str, raw: str) -> Iterator[str]:
    for word in clause.split():
        stem = KO_PARTICLES.sub("", word) or word
        is_alone = len(stem) == 1 and not re.search(rf"(?<![가-힣]){re.escape(stem)}(?=[\s가-힣])", raw)
        if stem and stem not in _KO_NO_THINGS and (stem not in raw or is_alone):
            yield stem


def _chinese_left(clause: str, raw: str) -> Iterator[str]:
    yield from (
        each for each in _ZH_CHARACTER.findall(clause) if each not in raw and each not in _ZH_NO_THINGS
    )


_THINGS_LEFT: dict[str, Callable[[str, str], Iterator[str]]] = {
    "en": _english_left,
    "ko": _korean_left,
    "zh": _chinese_left,
}
