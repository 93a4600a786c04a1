"""What a Korean word looks like: a person's name, an office, a body, or none of them."""

from __future__ import annotations

import re
from functools import lru_cache

from app.analysis.korean_matters import is_nobody
from app.analysis.korean_words import (
    ADNOMINALS,
    COMMON,
    COUNTRIES,
    FIRMS,
    GIVEN_FIRST,
    GIVEN_LAST,
    LONG_ENDS,
    LONG_NAME,
    NAME_LENGTH,
    NO_NAME_END,
    NO_NAME_WORD,
    NO_NAMES,
    ORGANISATION,
    PERSON,
    RARE_SURNAMES,
    SHAPED,
    SPEAKING,
    SURE_SURNAMES,
    SURNAMES,
    THINGS,
    TITLES,
)
from app.analysis.patterns import regex

_BRACKETS = regex(r"\([^()]*\)|^【[^】]*】|^\[[^\]]*\]")
#: What people are called that given names are as well: 김주민.
_GIVEN_TITLES = frozenset(("주민",))
#: What stands before 자 in given names, where 자 is not whoever does something: 순자, 영자.
_BEFORE_JA = frozenset("순영정말경미은숙춘옥금화봉복희")
#: Words of which it is remembered whether they are names or offices.
_REMEMBERED = 50_000


def looks_like_name(word: str) -> bool:
    """Whether a word has the shape of a Korean person's name."""
    is_short = 2 <= len(word) <= NAME_LENGTH and word[0] in SURNAMES
    return (is_short or LONG_NAME.match(word) is not None) and re.fullmatch(r"[가-힣]+", word) is not None


def may_be_korean(word: str) -> bool:
    """Whether a word has a Korean name's shape and one of its given letters at least."""
    is_given = len(word) < NAME_LENGTH or word[1] in GIVEN_FIRST or word[-1] in GIVEN_LAST
    return looks_like_name(word) and is_given


def _is_rare(word: str) -> bool:
    """Whether a word has a rare family name and no end that other words have."""
    return word[0] in RARE_SURNAMES and word[-1] not in "은도의인" and not NO_NAME_END.search(word)


@lru_cache(_REMEMBERED)
def is_full_name(word: str) -> bool:
    """Whether a word is made of a family name and the letters of given names."""
    return (
        len(word) == NAME_LENGTH
        and (word[0] in SURNAMES or _is_rare(word))
        and word[1] in GIVEN_FIRST
        and (word[2] in GIVEN_LAST or (word[2] == "자" and word[1] in _BEFORE_JA))
        and word not in NO_NAMES
        and word not in SHAPED
        and word not in COUNTRIES
        and title_of(word) in (None, *_GIVEN_TITLES)
        and title_of(word[:-1]) is None
    )


def is_several(word: str) -> bool:
    """Whether a word is the names of several people: 김항구·나마루."""
    names = word.split("·")
    return len(names) > 1 and all(map(looks_like_name, names)) and any(map(is_full_name, names))


@lru_cache(_REMEMBERED)
def is_no_person(word: str) -> bool:
    if is_full_name(word):
        return False  # 원 ends given names as often as institutes
    is_thing = THINGS.search(word) and not looks_like_name(word)
    is_common = is_thing or ORGANISATION.search(word) or PERSON.search(word)
    return (
        bool(is_common or NO_NAME_END.search(word))
        or word in COUNTRIES
        or title_of(word) is not None
        or word in ADNOMINALS
        or word in FIRMS
        or NO_NAME_WORD.search(word) is not None
        or is_nobody(word)
        or _is_what(word)
    )


def _is_what(word: str) -> bool:
    """Whether a word says what somebody is who is named behind it: 중진인, 위원장인."""
    return word.endswith("인") and (title_of(word[:-1]) is not None or PERSON.search(word[:-1]) is not None)


@lru_cache(_REMEMBERED)
def unbracketed(word: str) -> str:
    """총통부(대통령실) is 총통부. The departments of universities and hospitals end like a particle: 산부인과."""
    bare = _BRACKETS.sub("", word) if "(" in word or word[:1] in "【[" else word
    return (
        bare[:-1]
        if len(bare) > NAME_LENGTH and bare.endswith(("학과", "내과", "외과", "인과", "공학과"))
        else bare
    )


@lru_cache(_REMEMBERED)
def stem_of(word: str) -> str:
    for end in LONG_ENDS:
        if word.endswith(end) and len(word) > len(end):
            return word[: -len(end)]
    if is_full_name(word):
        return word
    is_particle = len(word) > 1 and word[-1] in "은는이가도의을를와과에" and title_of(word) is None
    return word[:-1] if is_particle else word


@lru_cache(_REMEMBERED)
def title_of(stem: str) -> str | None:
    starts = (stem[at:] for at in range(len(stem)))
    return next((end for end in starts if end in TITLES), None)


@lru_cache(_REMEMBERED)
def is_common(word: str) -> bool:
    """Whether a word is, or ends in, a noun that names nobody: 우크라이나 does, and is a country."""
    is_country = len(word) > 1 and word in COUNTRIES
    return not (is_country or SPEAKING.search(word)) and COMMON.search(word) is not None


def glued_name(word: str) -> str:
    """The name at the end of a word that a caption or a sentence was run into: 항만청김항구, 했다김항구."""
    before, name = word[:-NAME_LENGTH], word[-NAME_LENGTH:]
    is_run = len(before) > 1 and (
        before.endswith(("다", "다,", "다.", "..."))
        or (len(before) > len("00") and ORGANISATION.search(before))
    )
    return name if is_run and is_full_name(name) else ""


def glued_end(word: str) -> str:
    """The Korean name at the end of a word that the line above ran into: 촉구김항구."""
    name = word[-NAME_LENGTH:]
    is_run = len(word) >= len("촉구") + NAME_LENGTH and name[0] in SURE_SURNAMES
    return name if is_run and is_full_name(name) else ""
