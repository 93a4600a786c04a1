"""Who speaks in Korean headlines: a name before the words or behind them, or whoever says them in the article below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.analysis.attribution import FARTHEST, Marked, Page
from app.analysis.korean_aims import AIMED_AT, is_aimed_at, is_suffered
from app.analysis.korean_cast import Cast
from app.analysis.korean_names import naming_at
from app.analysis.korean_shapes import is_full_name, title_of, unbracketed
from app.analysis.korean_subjects import WRITERS
from app.analysis.korean_words import (
    ABBREVIATED,
    COUNTRIES,
    MARKS,
    OPENERS,
    ORGANISATION,
    PERSON,
    PERSON_END,
    PRONOUNS,
    SIDES,
    SIGNS,
)
from app.analysis.patterns import regex
from app.analysis.text import Span

#: The stretch of a headline in which its speaker stands ends with what came before.
_CUT = regex(r"[\n”\"…\]]|···|\.{2,}")
_NO_SPEAKER_END = regex(r"(?:에|엔|에는|을|를|로|으로|서|의|에도|까지|부터|에서)$")
_SUBJECT_END = regex(r"(?:은|는|이|가)$")
_CIRCLE = regex(
    r"(?:여성계|산업계|과학계|문화계|예술계|체육계|교육계|개신교계|불교계|장애계|업계|재계|학계|정계|의료계|노동계|법조계|경제계|종교계|야권|여권|정치권|금융권)$"
)
#: A share of those asked: 주민 75% "…"
_SHARE = regex(r"([가-힣]{2,10}) \d[\d.]{0,5}% ?$")
#: Who speaks most often behind a line that ran into it: 가능성전문가.
_KIND = regex(r"[가-힣]{2,}(전문가|유족|청와대|대통령실|국민의힘)$")
#: A figure that the line above ends with.
_FIGURE = regex(r"^\S*[\d)%]")
#: Words of a line among which whoever acts in it is named: 항만부 새 장관 김항구, 항구서 "…".
OPENING = 6
#: What may stand between a speaker and the words: 김항구, 항구서 "…".
FAR = 3


def headed(page: Page, cast: Cast, each: Marked, since: int = 0) -> str | None:
    """The speaker of a headline: who is named before the quotation and behind ``since``, the nearest first."""
    start = each.span.start - 1
    begin = max(each.part.start, start - FARTHEST, since)
    cuts = [cut.end() for cut in _CUT.finditer(page.masked, begin, start)]
    tokens = list(re.finditer(r"(?:\([^()\n]{0,40}\)|\S)+", page.masked[max([begin, *cuts]) : start]))
    here = Span(each.span.start, each.span.start)
    if share := _SHARE.search(page.masked, max(begin, start - 20), start):
        return share[1]
    return _at_end(cast, tokens, here) or _before_comma(cast, tokens, here) or _anywhere(cast, tokens, here)


def _at_end(cast: Cast, tokens: Sequence[re.Match[str]], here: Span) -> str | None:
    """Who is named right before the quotation."""
    if not tokens:
        return None
    word = unbracketed(tokens[-1][0]).strip(MARKS + "·━─")
    if glued := _glued(cast, word):
        return glued
    naming = naming_at(tokens, len(tokens) - 1, _particle(word)) if word else None
    if (
        naming is None
        or naming.title in WRITERS
        or "■" in word
        or naming.name in PRONOUNS
        or word in OPENERS
        or word.islower()
        or len(naming.name + naming.title) < 2
        or (_NO_SPEAKER_END.search(word) and not _ends(word, naming.title))
    ):
        return None
    name = cast.unglued(cast.fullest(replace(naming, span=here)))
    if naming.is_bare and name == naming.name and not PERSON.search(name):
        return None
    is_whole = word.endswith(naming.name.split()[-1]) or _SUBJECT_END.search(word) is not None
    circle = _CIRCLE.search(name)
    if circle and len(name) > len(circle[0]) + 2:
        name = circle[0]  # the end of the line above ran into it
    is_known = cast.knows(word, name) or cast.knows(naming.name, name)
    if naming.title or len(tokens) == 1 or is_known or (is_whole and _is_speaker(naming.name)):
        return name
    return None


def _glued(cast: Cast, word: str) -> str | None:
    """Who stands at the end of a word that the line above ran into: 방침김항구, 주장法, 46%항구은행."""
    if person := SIDES.get(word) or cast.person_at_end(word):
        return person
    if "·" in word and COUNTRIES.issuperset(word.split("·")):
        return word  # 두 나라
    if kind := _KIND.match(word):
        return kind[1]
    tail = _FIGURE.sub("", word)
    if tail != word and cast.knows(tail, tail):
        return tail
    return ABBREVIATED[word[-1]] if len(word) > 1 and word[-1] in SIGNS and word not in ABBREVIATED else None


def _particle(word: str) -> str:
    """What a headline's subject ends in; names end in 이 and 가 as well."""
    if is_full_name(word):
        return ""
    return word[-1] if re.search(r".[은는]$", word) or (word.endswith("도") and _is_told(word[:-1])) else ""


def _is_told(stem: str) -> bool:
    """Whether what stands before 도 is whole without it: 김 총리도, 항구당도."""
    named = title_of(stem) or PERSON.search(stem) or PERSON_END.search(stem) or ORGANISATION.search(stem)
    return bool(named) or is_full_name(stem)


def _ends(word: str, title: str) -> bool:
    return bool(title) and word.endswith(title)


def _is_speaker(name: str) -> bool:
    return bool(PERSON.search(name) or ORGANISATION.search(name) or _CIRCLE.search(name)) or name in COUNTRIES


def _before_comma(cast: Cast, tokens: Sequence[re.Match[str]], here: Span) -> str | None:
    """Who is named before a comma or as a topic: 김항구, 항구서 "…"."""
    for at in reversed(range(len(tokens))):
        shown = unbracketed(tokens[at][0])
        is_topic = re.search(r"(?:은|는)$", shown) and not AIMED_AT.search(shown)
        is_topic = is_topic and not is_full_name(shown)
        if not ((shown.endswith((",", "，")) and at < OPENING) or is_topic):
            continue
        word = shown.strip(MARKS + "·，")
        naming = naming_at(tokens, at, _particle(word)) if word else None
        if naming is None or "■" in word or word.islower() or len(naming.name + naming.title) < 2:
            continue
        name = cast.fullest(replace(naming, span=here))
        if is_suffered(" ".join(each[0] for each in tokens[at + 1 :])) and cast.is_person(naming, name):
            return None
        if naming.title or cast.knows(word, name) or _is_speaker(naming.name):
            return name
    return None


def _anywhere(cast: Cast, tokens: Sequence[re.Match[str]], here: Span) -> str | None:
    """Whom a short stretch names with an office, or by a name that the text gives to a person."""
    if not tokens or tokens[-1][0].endswith(("에", "엔", "에는", "에도")):
        return None  # 김항구 발언에 "…": what is said of it
    words = [unbracketed(each[0]).strip(MARKS + "·") for each in tokens]
    for at in reversed(range(max(0, len(tokens) - FAR), len(tokens))):
        if at + 1 < len(tokens) and ORGANISATION.search(tokens[at + 1][0]):
            continue  # 마데로 정부
        word = words[at]
        naming = naming_at(tokens, at) if word and not AIMED_AT.search(word) else None
        if naming is None or (_NO_SPEAKER_END.search(word) and not _SUBJECT_END.search(word)):
            continue
        if is_aimed_at(words[at + 1 :]):
            continue
        name = cast.fullest(replace(naming, span=here))
        if naming.title in WRITERS:
            return None
        if naming.title and not naming.is_bare and _is_somebody(cast, name):
            return name
        if any(each.name == name for each in cast.full) and _is_somebody(cast, name):
            return name
    return None


def _is_somebody(cast: Cast, name: str) -> bool:
    """Whether words before an office are a name, rather than any that happened to stand there."""
    is_named = is_full_name(name.rsplit(maxsplit=1)[-1]) or cast.people.find(name)
    return bool(is_named) or cast.meets_often(name)
