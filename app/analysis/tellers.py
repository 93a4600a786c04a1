"""Whether two accounts that give words to others by name may mean the same people: by office, short name or outlet."""

from __future__ import annotations

import re
import unicodedata

from rapidfuzz.fuzz import ratio

from app.analysis.korean_shapes import is_full_name, title_of
from app.analysis.korean_words import OUTLET, PERSON, RARE_SURNAMES, SURNAMES, UNNAMED


def _words(table: str) -> frozenset[str]:
    return frozenset(table.split())


#: Letters of a name that is a part of another: 국민은행 of 항구국민은행.
SHORTEST = 3
#: How alike, of 100, two spellings of a foreign name are by their single letters: read on 160 pairs of accounts, those
#: of one person were at 84 and more, those of two at 60 and less.
ALIKE = 78
#: Letters that two names share at their end where one spells in Latin letters what the other does not.
TAIL = 4
#: Bodies by their kind alone, which may be any that has a name.
_KINDS = _words(
    """
    법원 검찰 경찰 군 야당 여당 국회 재판부 본사 회사 업체 소속사 협회 노조 단체 대학 학교 병원 은행 매체 통신 신문 방송 양국 양측 양사
    시 도 구청 군청 시청 당 정당들
    """
)
#: Bodies for which somebody speaks who may be named instead.
_SPOKEN_FOR = _words("정부 당국 지도부 대통령실 청와대 특검 특검팀")
_OUTLET = re.compile(
    r"\b(?:Reuters|Bloomberg|Yonhap|Xinhua|Kyodo|AP|AFP|CNN|BBC|NHK|CCTV|TASS|Politico|Axios)\b"
    r"|\b(?:News|Times|Post|Press|Daily|Journal|Herald|Today|TV|Broadcasting|Tribune|Guardian|Newspaper)$|\bNews Agency$"
)
_LATIN = re.compile(r"[A-Za-z0-9]+")
_ARTICLE = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)


def may_be_one(one: str, other: str) -> bool:
    """Whether two names may be of one: one is a part of the other, or says only what office or of what kind it is."""
    mine, theirs = (_ARTICLE.sub("", name).replace(" ", "").casefold() for name in (one, other))
    shorter, longer = sorted((mine, theirs), key=len)
    if len(shorter) >= SHORTEST and shorter in longer:
        return True
    for name, against in ((one, other), (other, one)):
        if family := _family(name):
            return against.startswith(family) or is_nameless(against)
    if _may_be(one, other) or _may_be(other, one) or _is_spelt_otherwise(mine, theirs):
        return True
    return _is_cut_short(shorter, longer) or _sounds_alike(one, other)


def is_nameless(name: str) -> bool:
    """Whether a name is of an office or a kind alone: 항구부 관계자, 항만청장, officials."""
    if not any("가" <= char <= "힣" for char in name):
        return not any(char.isupper() for char in name) and name.isascii()
    *before, last = name.split()
    if last in _KINDS | _SPOKEN_FOR or PERSON.search(last) or last in UNNAMED:
        return not any(is_full_name(word) for word in before)
    title = title_of(last)
    is_office = title is not None and not is_full_name(last)
    return is_office and not any(is_full_name(word) or len(word) == 1 for word in before)


def _may_be(one: str, other: str) -> bool:
    """Whether a name without a person may be another: a body that is only called by its kind is nobody by name."""
    return is_nameless(one) and not (_KINDS.intersection(one.split()[-1:]) and is_full_name(other))


def is_outlet(name: str) -> bool:
    """Whether whoever relays words is an outlet, which an account may name or leave out."""
    return bool(OUTLET.search(name) or _OUTLET.search(name))


def _family(name: str) -> str:
    """The family name of who is called by it and an office, 김 의원; "" for any other name."""
    words = name.split()
    is_called = len(words) > 1 and len(words[0]) == 1 and words[0] in SURNAMES | RARE_SURNAMES
    return words[0] if is_called and title_of(words[-1]) else ""


def _is_cut_short(shorter: str, longer: str) -> bool:
    """Whether one is the other body's name with letters left out: 나루지청 of 나루항만지청."""
    if len(shorter) <= SHORTEST or shorter[:2] != longer[:2] or shorter[-2:] != longer[-2:]:
        return False
    left = iter(longer)
    return all(letter in left for letter in shorter) and not is_full_name(shorter)


def _sounds_alike(one: str, other: str) -> bool:
    """Whether two foreign names of several words are one in two spellings: 제임스 나루키, 제임스 나르키."""
    if not (" " in one and " " in other and "가" <= one[0] <= "힣" and "가" <= other[0] <= "힣"):
        return False
    return ratio(*(unicodedata.normalize("NFD", name) for name in (one, other))) >= ALIKE


def _is_spelt_otherwise(one: str, other: str) -> bool:
    """Whether one name spells in Latin letters what the other does in its own: SM항구, 에스엠항구."""
    for mine, theirs in ((one, other), (other, one)):
        tail = _LATIN.sub("", mine)
        if tail != mine and len(tail) >= TAIL and theirs.endswith(tail) and not _LATIN.search(theirs):
            return True
    return False
