"""Who wrote an article: names from what the source declared, else from the text's own bylines."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence

from app.analysis.cleaning import Segment
from app.analysis.furniture import BROADCAST_MARK, EMAIL, MEDIA_WORDS, REPORTER
from app.analysis.patterns import regex
from app.analysis.signing_lines import is_outlet_name

#: No name is longer; what is longer is a sentence that stands in the author's field.
LONGEST_NAME = 40
MOST_NAMES = 12

_KOREAN_SURNAMES = (
    "가 간 갈 감 강 견 경 계 고 곡 공 곽 구 국 권 금 기 길 김 나 남 남궁 노 단 담 당 도 독고 동 동방 두 라 류 마 매 맹 명 모 목 "
    "문 민 박 반 방 배 백 변 복 봉 부 빈 사 사공 상 서 서문 석 선 선우 설 성 소 손 송 승 시 신 심 안 양 어 엄 여 연 염 예 오 옥 "
    "온 왕 용 우 원 위 유 육 윤 은 음 이 인 임 장 전 정 제 제갈 조 종 주 지 진 차 채 천 최 추 탁 태 편 표 피 하 한 함 허 현 형 "
    "호 홍 황 황보 범 빙 옹 좌 초 팽"
)
_SURNAMES = frozenset(_KOREAN_SURNAMES.split())
#: Titles, offices and places that stand beside a name and look like one.
_BESIDE_NAMES = (
    "객원 경제부 교수 국장 국제부 군사 기획 기자 논설 대기자 대표 데스크 문화 문화부 박사 법조 변호사 보도국 본부장 부국장 부장 "
    "부장대우 부편집장 사진 사진부 사회부 산업 산업부 선임 소장 수습 시민 아나운서 연구원 연구위원 영상 영상부 온라인 위원 원장 의학 "
    "이사 인턴 자유 작가 전문 정리 정치 정치부 제작 주간 주재 지사장 차장 체육 체육부 취재 칼럼 팀장 편집 편집국 편집국장 편집부 "
    "편집위원 편집인 편집장 평론 피플팀 특별 특파원 프리랜서 환경 회장 강릉 강원 경기 경남 경북 공주 광주 나주 남원 도쿄 동해 모스크바 "
    "방콕 부산 상하이 서울 성남 세종 안동 안양 양양 여수 원주 이천 인천 전남 전북 전주 제주 진주 하노이 한국"
)
_OFFICES = frozenset(_BESIDE_NAMES.split())
_DESK = regex(
    r"(?:뉴스|일보|신문|방송|경제|통신|닷컴|센터|기자단|연합|취재진|공용|제보|위원|교수|과정|의원|화가|작가)$|^[가-힣]{3}[팀부국]$"
)
_MEDIA = regex("|".join(re.escape(word) for word in MEDIA_WORDS if not word.isascii()))
_SIGNED_BY_NOBODY = (
    "admin administrator afp agencies agency ap apnews associated bbc bizwire cnn daily desk editor editorial editors "
    "focus herald journal kbs kcna mbc mbn media monitoring news newsroom online press reuters sbs staff team times "
    "tribune tv web webmaster xinhua yna yonhap ytn"
)
_NO_NAMES = frozenset(_SIGNED_BY_NOBODY.split())
_EMAIL = regex(rf"{EMAIL}|https?://\S+|www\.\S+|(?<!\w)@\w+")
_EMPTY_BRACKETS = regex(r"[(（<\[][\s,.=]*[)）>\]]")
_PLACE = regex(
    r"(?:^|(?<=[\s,]))[가-힣A-Za-z]{1,10}(?:\([가-힣A-Za-z]{1,10}\))?\s?[=＝]\s?|\(\s?[=＝][^()]{1,12}\)"
)
_SPLIT = regex(r"\s*(?:[,;/|·ㆍ•、，&＆\n\t]|\band\b|\bwith\b|(?<=\s)및(?=\s))\s*")
_LEAD = regex(
    r"^(?:(?:written|story|reported|reporting|text|words|photos?)\s+)?by:?\s+|^(?:글|사진|作者|文|撰文|本报记者|记者|記者|文責)\s*[:：=/|]?\s*|^reporter:?\s+",
    re.IGNORECASE,
)
_TITLE = regex(
    rf"(?:\s+[가-힣]{{0,8}}|(?:선임|전문|인턴|객원|수습)?){REPORTER}(?:입니다\.?|의? ?보도입니다\.?|가 .{{0,12}})?\s*[=＝]?\s*$"
)
_ENGLISH_TITLE = regex(
    r"(?:,\s*|\s+)(?:(?:staff|senior|chief|contributing|special|political|foreign) )*(?:reporter|writer|correspondent|editor)s?$",
    re.IGNORECASE,
)
_HANGUL_WORD = regex(r"[가-힣]{2,4}")
_WESTERN = regex(
    r"[^\W\d_a-z][\w.'’-]*(?: (?:[^\W\d_a-z][\w.'’-]*|al|bin|da|de|del|der|di|dos|el|la|le|van|von|y)){1,5}"
)
_CJK = regex(r"[一-鿿々][一-鿿々ぁ-んァ-ヶー・ 　]{1,11}")
_EDGES = regex(r"^[\s\[\](){}<>【】〈〉（）|*·•\-–—.:]+|[\s\[\](){}<>【】〈〉（）|*·•\-–—:=＝]+$")
_MARK = regex(BROADCAST_MARK)


def bylines(declared: Sequence[str], text: str, segments: Sequence[Segment]) -> tuple[str, ...]:
    """The names of those who wrote an article, in order, once each; never an e-mail address.

    Where the source declared people, they are taken as they are; else the text signs for itself.
    """
    found = _unique(name for words in declared for name in _names(words, signed=False))
    if found:
        return found
    signed = (text[part.start : part.end] for part in segments if part.role == "byline")
    return _unique(
        name for words in signed if not _MARK.fullmatch(words) for name in _names(words, signed=True)
    )


def _names(words: str, *, signed: bool) -> Iterator[str]:
    """The names in one string; a ``signed`` one stood in the text and may hold other words."""
    words = _PLACE.sub(" ", _EMPTY_BRACKETS.sub(" ", _EMAIL.sub(" ", html.unescape(words))))
    for part in _SPLIT.split(_ENGLISH_TITLE.sub("", words.strip())):
        yield from _names_of_part(_EDGES.sub("", " ".join(part.split())), signed=signed)


def _names_of_part(part: str, *, signed: bool) -> Iterator[str]:
    part = _EDGES.sub("", _ENGLISH_TITLE.sub("", _LEAD.sub("", part)))
    if not part or len(part) > LONGEST_NAME or any(c.isdigit() for c in part) or is_outlet_name(part):
        return
    if _HANGUL_WORD.search(part):
        yield from _korean(part)
    elif not any(word.strip(".").casefold() in _NO_NAMES for word in part.split()):
        single = not signed and len(part) > 3 and part.istitle() and part.isalpha()
        if single or _is_western_name(part) or _CJK.fullmatch(re.sub(r"(?:記者|记者|特派員)$", "", part)):
            yield re.sub(r"(?:記者|记者|特派員)$", "", part).strip()


def _korean(part: str) -> Iterator[str]:
    """Names among outlets, places and titles: a known surname before one to three syllables.

    Beside a full name a word of two syllables is a place or an outlet.
    """
    words = [_EDGES.sub("", word) for word in _TITLE.sub("", part).split()]
    names = [word for word in words if _HANGUL_WORD.fullmatch(word) and _is_korean_name(word)]
    yield from [name for name in names if len(name) > 2] or names


def _is_korean_name(word: str) -> bool:
    if word in _OFFICES or _DESK.search(word) or _MEDIA.search(word):
        return False
    return word[:1] in _SURNAMES or word[:2] in _SURNAMES


def _is_western_name(words: str) -> bool:
    """Names of two words or more; agencies sign with initials, which name nobody."""
    return bool(_WESTERN.fullmatch(words)) and any(len(w) > 3 or not w.isupper() for w in words.split())


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))[:MOST_NAMES]
