"""States that no table has, by how a Korean text speaks of them elsewhere: 퀼란으로 돌아갔다, 퀼란 외교부, 주퀼란 대사."""

from __future__ import annotations

import re
from functools import lru_cache

from app.analysis.patterns import regex

#: What a state abroad is called before the offices of its own, 마루 나니 바다주 검찰총장; and how offices of states end.
_STATE = regex(r"[가-힣]{2,3}주")
_OF_STATES = (
    "청장",
    "총장",
    "지사",
    "국장",
    "장관",
    "차관",
    "의원",
    "판사",
    "대변인",
    "대통령",
    "총리",
    "대사",
    "특사",
)
#: What ends a word of a place and no word of a person (whose government a government is), and what people and things of a state are called behind it.
_BEHIND = (
    r"(?:에서|으?로|산)(?=\s)"
    r"|의? (?:외교부|국방부|의회|영토|영공|영해|국경|대사관|수도|국민|시민|주민|기자|군인|병사|포로|난민|동부|서부|남부|북부|쪽에서|땅)"
)
#: A word that is told so: 퀼란 | 에서, 주 | 퀼란 대사.
_TOLD = regex(
    rf"(?<![가-힣])(?:(?P<word>[가-힣]{{2,8}}?)(?:{_BEHIND})|주(?P<host>[가-힣]{{2,8}}) (?:[가-힣]{{1,8}} )?(?:대사|공사|총영사))"
)
#: Texts of which it is remembered what they speak of so: each is asked with every office in it.
_REMEMBERED = 8


def is_state(word: str, title: str, office: re.Match[str]) -> bool:
    """Whether a word before an office of states, at its place in the text, is the state that it is of."""
    is_of_state = title.endswith(_OF_STATES)
    return is_of_state and bool(_STATE.fullmatch(word) or is_told_as_state(word, office.string))


def is_told_as_state(word: str, text: str) -> bool:
    """Whether a text speaks of a word as of a state."""
    return word in _told_as_states(text)


@lru_cache(maxsize=_REMEMBERED)
def _told_as_states(text: str) -> frozenset[str]:
    return frozenset(found["word"] or found["host"] for found in _TOLD.finditer(text))
