"""Foreign names as Korean spells them: a run of words before an office that names no body, no country and no office."""

from __future__ import annotations

from collections.abc import Sequence

from app.analysis.korean_seats import GIVEN, is_given
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
from app.analysis.patterns import regex

#: A word of a name; halves of it may be joined.
_HANGUL = regex(r"[가-힣]+(?:-[가-힣]+)?")
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

#: Chinese family names as Korean spells them by their sound, and the syllables of given ones.
_CHINESE_FAMILIES = [
    "왕",
    "리",
    "장",
    "류",
    "천",
    "양",
    "자오",
    "황",
    "저우",
    "우",
    "쉬",
    "쑨",
    "마",
    "주",
    "후",
    "궈",
    "허",
    "가오",
    "린",
    "뤄",
    "정",
    "량",
    "셰",
    "쑹",
    "탕",
    "덩",
    "한",
    "펑",
    "차오",
    "쩡",
    "톈",
    "샤오",
    "판",
    "위안",
    "둥",
    "위",
    "쉐",
    "쑤",
    "루",
    "예",
    "뤼",
    "웨이",
    "차이",
    "자",
    "딩",
    "선",
    "팡",
    "멍",
    "바이",
    "진",
    "마오",
    "친",
    "스",
    "캉",
    "쭝",
    "추이",
    "인",
    "옌",
    "첸",
    "탄",
    "랴오",
    "쩌우",
    "슝",
    "하오",
    "쿵",
    "바오",
    "창",
    "완",
    "돤",
    "레이",
    "뉴",
    "치",
    "닝",
    "구",
    "먀오",
    "푸",
    "두",
    "거",
    "웨",
    "야오",
    "룽",
    "관",
    "루오",
    "황푸",
    "쓰마",
    "어우양",
]
_CHINESE_GIVEN = (
    "가강건겅궁광궈군나난네녠닝눙누뉴다단당더덩디뎬딩둥둔둬라란랑러레리롄량례린링류루룽룬뤄뤼롼마만망메먼멍몐민밍모무바반방베번비볜빈빙보부"
    "사산상서선성수솽숴쉐쓰써쑤쑹쑨쒀싸싼싱시셴샹샤셰신슝쉬쉔쉰슈아안앙어언얼야옌양예이인잉융위윈원웨와완왕워우오자잔장저전정제젠징진지쥐쥔주중줘"
    "쩌쩡쭈쭝쯔차찬창천청체첸치친칭추춘충취츠카캉커쿤쿵타탄탕터텅톈톄팅투퉁판팡펑페핑포푸하항허헝후화환황훙훠훈"
)
#: Places and things that are written so.
_NO_CHINESE = frozenset(("마카오", "두만강", "장사정포", "진주만"))
_CHINESE = regex(rf"(?:{'|'.join(_CHINESE_FAMILIES)})[{_CHINESE_GIVEN}]{{2,3}}")


def is_chinese_name(word: str) -> bool:
    """Whether a word has the form of a Chinese name of three syllables or more: 뤄정밍, 루오젠닝, 시진핑 not, whom the table
    knows; shorter ones have that of other words too.
    """
    return _CHINESE.fullmatch(word) is not None and word not in _NO_CHINESE and not is_no_person(word)


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
    if words[1:] and (is_abroad or is_given(words, 0)):
        return words[0], " ".join(words)  # 안드리 마루 항구국 외무장관
    if found := next(((word, glued) for word in words if (glued := glued_end(word))), None):
        return found
    if words[1:] and len(last) == NAME_LENGTH and last[0] in SURE_SURNAMES and may_be_korean(last):
        return last, last  # 항구행동 김항매 대표
    return words[0], words[0] if may_be_korean(words[0]) else " ".join(words)
