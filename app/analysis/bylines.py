"""Who wrote an article: names from what the source declared, else from the text's own bylines."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence

from app.analysis.cleaning import Segment
from app.analysis.furniture import BROADCAST_MARK, EMAIL, MEDIA_WORDS, REPORTER

#: No name is longer; what is longer is a sentence that stands in the author's field.
LONGEST_NAME = 40
MOST_NAMES = 12

_SURNAMES = frozenset(
    [
        "가",
        "간",
        "갈",
        "감",
        "강",
        "견",
        "경",
        "계",
        "고",
        "곡",
        "공",
        "곽",
        "구",
        "국",
        "권",
        "금",
        "기",
        "길",
        "김",
        "나",
        "남",
        "남궁",
        "노",
        "단",
        "담",
        "당",
        "도",
        "독고",
        "동",
        "동방",
        "두",
        "라",
        "류",
        "마",
        "매",
        "맹",
        "명",
        "모",
        "목",
        "문",
        "민",
        "박",
        "반",
        "방",
        "배",
        "백",
        "변",
        "복",
        "봉",
        "부",
        "빈",
        "사",
        "사공",
        "상",
        "서",
        "서문",
        "석",
        "선",
        "선우",
        "설",
        "성",
        "소",
        "손",
        "송",
        "승",
        "시",
        "신",
        "심",
        "안",
        "양",
        "어",
        "엄",
        "여",
        "연",
        "염",
        "예",
        "오",
        "옥",
        "온",
        "왕",
        "용",
        "우",
        "원",
        "위",
        "유",
        "육",
        "윤",
        "은",
        "음",
        "이",
        "인",
        "임",
        "장",
        "전",
        "정",
        "제",
        "제갈",
        "조",
        "종",
        "주",
        "지",
        "진",
        "차",
        "채",
        "천",
        "최",
        "추",
        "탁",
        "태",
        "편",
        "표",
        "피",
        "하",
        "한",
        "함",
        "허",
        "현",
        "형",
        "호",
        "홍",
        "황",
        "황보",
    ]
)
#: Titles and offices that stand beside a name and look like one.
_OFFICES = frozenset(
    [
        "객원",
        "교수",
        "국장",
        "군사",
        "기획",
        "기자",
        "논설",
        "대기자",
        "대표",
        "데스크",
        "문화",
        "박사",
        "법조",
        "변호사",
        "본부장",
        "부국장",
        "부장",
        "부장대우",
        "부편집장",
        "산업",
        "선임",
        "수습",
        "시민",
        "연구원",
        "연구위원",
        "온라인",
        "위원",
        "의학",
        "이사",
        "인턴",
        "자유",
        "작가",
        "전문",
        "정리",
        "정치",
        "제작",
        "주간",
        "주재",
        "지사장",
        "차장",
        "체육",
        "취재",
        "칼럼",
        "팀장",
        "편집",
        "편집국장",
        "편집위원",
        "편집인",
        "편집장",
        "평론",
        "특별",
        "특파원",
        "프리랜서",
        "한국",
        "환경",
        "회장",
        "사진",
        "영상",
        "글",
        "글·사진",
        "서울",
        "세종",
        "부산",
        "전주",
        "인천",
        "안동",
        "안양",
        "성남",
        "공주",
        "남원",
        "원주",
        "제주",
        "강릉",
        "양양",
        "동해",
        "진주",
        "여수",
        "이천",
        "나주",
        "도쿄",
        "상하이",
        "하노이",
        "방콕",
        "모스크바",
        "강원",
        "경기",
        "경남",
        "경북",
        "전남",
        "전북",
    ]
)
_DESK = re.compile(r"(?:뉴스|일보|신문|방송|경제|통신|닷컴|팀|부|국|센터|기자단|연합|취재진|공용|제보)$")
_MEDIA = re.compile("|".join(re.escape(word) for word in MEDIA_WORDS if not word.isascii()))
_NO_NAMES = frozenset(
    [
        "admin",
        "administrator",
        "afp",
        "agencies",
        "agency",
        "ap",
        "apnews",
        "associated",
        "bbc",
        "correspondent",
        "cnn",
        "desk",
        "editor",
        "editorial",
        "editors",
        "focus",
        "kbs",
        "kcna",
        "mbc",
        "mbn",
        "monitoring",
        "news",
        "newsroom",
        "online",
        "press",
        "reporter",
        "reuters",
        "sbs",
        "staff",
        "team",
        "web",
        "webmaster",
        "writer",
        "xinhua",
        "yna",
        "yonhap",
        "ytn",
    ]
)
_EMAIL = re.compile(rf"{EMAIL}|https?://\S+|www\.\S+|(?<!\w)@\w+")
_EMPTY_BRACKETS = re.compile(r"[(（<\[][\s,.=]*[)）>\]]")
_PLACE = re.compile(
    r"(?:^|(?<=[\s,]))[가-힣A-Za-z]{1,10}(?:\([가-힣A-Za-z]{1,10}\))?\s?[=＝]\s?|\(\s?[=＝][^()]{1,12}\)"
)
_SPLIT = re.compile(r"\s*(?:[,;/|·ㆍ•、，&＆\n\t]|\band\b|\bwith\b|(?<=\s)및(?=\s))\s*")
_LEAD = re.compile(
    r"^(?:(?:written|story|reported|reporting|text|words|photos?)\s+)?by:?\s+|^(?:글|사진|作者|文|撰文|本报记者|记者|記者|文責)\s*[:：=/|]?\s*|^reporter:?\s+",
    re.IGNORECASE,
)
_TITLE = re.compile(
    rf"\s*[가-힣]{{0,8}}{REPORTER}(?:입니다\.?|의? ?보도입니다\.?|가 .{{0,12}})?\s*[=＝]?\s*$"
)
_ENGLISH_TITLE = re.compile(
    r"(?:,\s*|\s+)(?:(?:staff|senior|chief|contributing|special|political|foreign) )*(?:reporter|writer|correspondent|editor)s?$",
    re.IGNORECASE,
)
_HANGUL_WORD = re.compile(r"[가-힣]{2,4}")
_WESTERN = re.compile(
    r"[^\W\d_a-z][\w.'’-]*(?: (?:[^\W\d_a-z][\w.'’-]*|al|bin|da|de|del|der|di|dos|el|la|le|van|von|y)){1,5}"
)
_CJK = re.compile(r"[一-鿿々][一-鿿々ぁ-んァ-ヶー・ 　]{1,11}")
_EDGES = re.compile(r"^[\s\[\](){}<>【】〈〉（）|*·•\-–—.:]+|[\s\[\](){}<>【】〈〉（）|*·•\-–—:=＝]+$")
_MARK = re.compile(BROADCAST_MARK)


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
    if not part or len(part) > LONGEST_NAME or any(c.isdigit() for c in part):
        return
    if _HANGUL_WORD.search(part):
        yield from _korean(part)
    elif not any(word.strip(".").casefold() in _NO_NAMES for word in part.split()):
        single = not signed and len(part.split()) == 1 and len(part) > 3 and part[0].isupper()
        if single or _WESTERN.fullmatch(part) or _CJK.fullmatch(re.sub(r"(?:記者|记者|特派員)$", "", part)):
            yield re.sub(r"(?:記者|记者|特派員)$", "", part).strip()


def _korean(part: str) -> Iterator[str]:
    """Names among outlets, departments and titles: a known surname and one to three syllables."""
    for word in _TITLE.sub("", part).split():
        name = _EDGES.sub("", word)
        if _HANGUL_WORD.fullmatch(name) and _is_korean_name(name):
            yield name


def _is_korean_name(word: str) -> bool:
    if word in _OFFICES or _DESK.search(word) or _MEDIA.search(word):
        return False
    return word[:1] in _SURNAMES if len(word) <= 3 else word[:2] in _SURNAMES


def _unique(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names))[:MOST_NAMES]
