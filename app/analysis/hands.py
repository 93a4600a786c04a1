"""Whose it is that is counted, and which state does it: what Japan sent is nothing that South Korea sent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.analysis.aliases import Aliases, Mention
from app.analysis.nationals import states_of
from app.analysis.passages import Passage
from app.analysis.patterns import regex
from app.analysis.text import Span

#: Characters before a figure in which whose it is may stand: 중국 어선 57척.
WHOSE = 8
#: A writer's own state, right before a figure or in it, and those that are so called in that language.
_OURS = {
    "ko": (
        regex(r"우리(?:나라|측|군|국민)?(?:\s[가-힣]{1,5})?\s?$|^우리\s"),
        frozenset({"south-korea", "north-korea"}),
    ),
    "zh": (regex(r"我(?:方|国|國|军|軍|驻|駐)[\u4e00-\u9fff]{0,4}$"), frozenset({"china", "taiwan"})),
}
#: Whoever acts counts its own: 자국 근로자 280명, its own 280 workers, 本国公民280人.
_OWN = {
    "en": regex(r"\bits(?: own)?$|\bof its ", re.IGNORECASE),
    "ko": regex(r"자국[민인]?(?:\s[가-힣]{1,6})?$"),
    "zh": regex(r"本[国國][一-鿿]{0,4}$"),
}
#: What may stand between a name and a figure of its people: 중국 국적 선원 5명.
_BODY = {
    "zh": regex(r"(?:方|方面|籍)?(?:代表[团團]|使[团團]|[团團]队|人[员員])?"),
    "ko": regex(r"(?:인|측|\s?국적(?:의|인)?)"),
}
_NUMBERED = regex(r"[\d一二三四五六七八九十百千万两]")
_PARTED = regex(r"[;:。，；：\"“”\n]|,(?!\d{3}| and | [A-Z])|\.\s")
#: Characters between the clause's beginning and a figure in which a state may be named that acts.
ACTS = 80
#: What stands before a state that acts, by language, and between two that act together.
_ACTOR = {
    "en": regex(r"(?:^|\b(?:that|said|says|but|while|and) )(?:the )?$", re.IGNORECASE),
    "ko": regex(r"(?:^|\s)$"),
    "zh": regex(r"(?:^|[称稱说說]|表示|指出)$"),
}
_TOGETHER = regex(r"^(?:,? and (?:the )?|, (?:the )?|[과와] |[·,、] ?|[和与與及])$")
#: A Korean state acts where a particle of the subject stands behind it or a word or two later.
_KOREAN_SUBJECT = regex(r"(?:[과와·,] ?)?(?:\s?[가-힣]{1,8}){0,2}?[은는이가도]\s")
#: Behind a state that only says so, which is not who acts.
_SAYS = {
    "en": regex(
        r"(?:['’]s [^,]{0,40}?)?,? (?:has |have |had |also |later )?(?:said|says|say|announced|reported|reports|claimed|claims|confirmed|told|estimates?|estimated|believes?|put|counted)\b",
        re.IGNORECASE,
    ),
    "zh": regex(r"[^，。]{0,8}?(?:称|稱|说|說|表示|指出|宣布|通报|通報|证实|證實)"),
}
#: And a Korean topic is who says so, where its sentence ends in a word of saying.
_KOREAN_SAYS = regex(r"[^\s]{0,6}(?: [^\s]{1,8}){0,1}?[은는]\s")
_KOREAN_SAID = regex(
    r"고 [^.]{0,20}?(?:밝혔|말했|전했|보도했|발표했|주장했|설명했|강조했|집계했)[가-힣]{0,4}[.\s]*$"
)


@dataclass(frozen=True, slots=True)
class Hands:
    """The states whose it is, and those that act."""

    whose: frozenset[str]
    actors: frozenset[str]

    def are_others(self, other: Hands) -> bool:
        """Whether both are told and none alike, of whose it is or of who acts."""
        pairs = ((self.whose, other.whose), (self.actors, other.actors))
        return any(mine and theirs and mine.isdisjoint(theirs) for mine, theirs in pairs)


NOBODY = Hands(frozenset(), frozenset())


def hands(passage: Passage, span: Span, aliases: Aliases) -> Hands:
    """The states named in a figure or right before it and its noun, and those that act in its clause."""
    states = {each.slug for each in aliases.people.places.places}
    whose, actors = (
        _whose(passage, span, aliases) & states,
        frozenset(_actors(passage, span, aliases, states)),
    )
    return Hands(frozenset(whose) or (actors if _is_own(passage, span) else frozenset()), actors)


def _is_own(passage: Passage, span: Span) -> bool:
    """Whether a figure is told to be of the state that acts."""
    own = _OWN.get(passage.lang)
    start = max(passage.span.start, span.start - WHOSE)
    before, words = _words(passage, Span(start, span.start)).rstrip(), _words(passage, span)
    return own is not None and bool(own.search(before) or own.search(words) or own.search(_unnumbered(words)))


def _unnumbered(words: str) -> str:
    """The words of a figure without its number and counter: 자국민 of 자국민 280명."""
    return _NUMBERED.split(words, maxsplit=1)[0].rstrip()


def _whose(passage: Passage, span: Span, aliases: Aliases) -> set[str]:
    start = max(passage.span.start, span.start - WHOSE)
    before = _words(passage, Span(start, span.start)).rstrip()
    beside = (
        each for each in aliases.mentions(before) if _is_owner(before[each.span.end :], passage.lang, aliases)
    )
    words = _words(passage, span)
    called = states_of(words, aliases) if passage.lang == "en" else ()
    found = {*called, *(each.slug for each in (*aliases.mentions(words), *beside))}
    ours, states = _OURS.get(passage.lang, (None, frozenset()))
    is_said = any(each.span.start <= span.start < each.span.end for each in passage.quotes)
    is_ours = ours is not None and not is_said and (ours.search(before) or ours.search(words))
    return found | states if is_ours else found


def _is_owner(rest: str, lang: str, aliases: Aliases) -> bool:
    """Whether nothing stands between a name and a figure but, the body or, in Chinese, the noun that is counted: 中国公民
    243人, 中方代表团9人, 한국인 관광객 14명.
    """
    is_body = lang in _BODY and _BODY[lang].fullmatch(rest) is not None
    return not rest or is_body or (lang == "zh" and aliases.counted.called(rest, lang) is not None)


def _actors(passage: Passage, span: Span, aliases: Aliases, states: set[str]) -> Iterator[str]:
    before = _words(passage, Span(_beginning(passage, span), span.start)).lstrip()
    named = [each for each in aliases.mentions(before) if each.slug in states]
    return _acting(named, before, passage)


def _beginning(passage: Passage, span: Span) -> int:
    """Where the clause of a figure begins, or as near to it as a state that acts is looked for."""
    start = max(passage.span.start, span.start - ACTS)
    before = _words(passage, Span(start, span.start))
    breaks = [each.end() for each in _PARTED.finditer(before)]
    return start + (breaks[-1] if breaks else 0)


def _acting(named: Sequence[Mention], before: str, passage: Passage) -> Iterator[str]:
    """The states that act, of those named before a figure."""
    end, lang = -1, passage.lang
    for each in named:
        between = before[end : each.span.start] if end >= 0 else ""
        opens = _ACTOR[lang].search(before[: each.span.start]) if lang in _ACTOR else None
        if lang == "ko" and not _KOREAN_SUBJECT.match(before, each.span.end):
            opens = None
        if (opens or _TOGETHER.match(between)) and not _only_says(each, before, passage):
            end = each.span.end
            yield each.slug


def _only_says(each: Mention, before: str, passage: Passage) -> bool:
    """Whether a state is not told to do anything but to say so."""
    if passage.lang == "ko":
        return bool(_KOREAN_SAYS.match(before, each.span.end) and _KOREAN_SAID.search(passage.raw))
    says = _SAYS.get(passage.lang)
    return bool(says and says.match(before, each.span.end))


def _words(passage: Passage, span: Span) -> str:
    return passage.raw[span.start - passage.span.start : span.end - passage.span.start]
