"""Foreign names as Korean spells them: a run of words before an office that names no body, no country and no office."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.analysis.korean_seats import GIVEN
from app.analysis.korean_shapes import glued_end, is_no_person, may_be_korean, title_of
from app.analysis.korean_words import (
    ADNOMINALS,
    COUNTRIES,
    DETERMINERS,
    FIRMS,
    NAME_LENGTH,
    ORGANISATION,
    PERSON,
    SURE_SURNAMES,
    VERB_ENDS,
)

#: A word of a name; halves of it may be joined.
_HANGUL = re.compile(r"[가-힣]+(?:-[가-힣]+)?")
#: Letters of a family name whose end is that of another word.
LONGEST = 4
#: What firms end in as a word of its own.
COMPANIES = frozenset(
    [
        "벤처스",
        "캐피털",
        "파트너스",
        "홀딩스",
        "솔루션",
        "네트웍스",
        "스튜디오",
        "에너지",
        "모터스",
        "프로젝트",
        "시스템",
        "시스템즈",
    ]
)


def foreign_run(words: Sequence[str]) -> list[str]:
    """The run of words that name no body, no country and no office."""
    found: list[str] = []
    for word in words:
        is_short = len(word) == 1 and word in DETERMINERS
        is_given = len(word) > 1 and word in GIVEN
        is_verb = not found and word[-1:] in VERB_ENDS
        if found and found[-1] in GIVEN and _is_family(word):
            found.append(word)  # 리사 나리히
        elif _HANGUL.fullmatch(word) and (is_given or not (is_short or is_verb or is_no_person(word))):
            found.append(word)
        elif word in COMPANIES and found[2:]:
            return found[:-1]  # 마루 나니 바다 벤처스
        elif word in ADNOMINALS:
            found = []  # 항구에 선 김항구 총리: a verb stands before a name, never behind it
        elif found:
            break
    return found


def _is_family(word: str) -> bool:
    """Whether a word behind a given name may be the family's, whatever it ends in."""
    is_body = ORGANISATION.search(word) or PERSON.search(word) or word in COUNTRIES or word in FIRMS
    return bool(_HANGUL.fullmatch(word)) and len(word) <= LONGEST and not (is_body or title_of(word))


def named_in(words: list[str], *, is_abroad: bool = False) -> tuple[str, str]:
    """The name in a run of words that no table knows, and the word with which it begins."""
    last = words[-1]
    if is_abroad and words[1:]:
        return words[0], " ".join(words)  # 안드리 마루 항구국 외무장관
    if found := next(((word, glued) for word in words if (glued := glued_end(word))), None):
        return found
    if words[1:] and len(last) == NAME_LENGTH and last[0] in SURE_SURNAMES and may_be_korean(last):
        return last, last  # 항구행동 김항매 대표
    return words[0], words[0] if may_be_korean(words[0]) else " ".join(words)
