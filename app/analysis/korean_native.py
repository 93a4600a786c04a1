"""Korean's own numbers, written in words: 세 가지, 어선 쉰 척, 한 시간 반, 사흘간, 갑절."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.analysis.figure import Figure, Value
from app.analysis.korean_counted import PARTICLES
from app.analysis.korean_measures import NATIVE, NATIVE_COUNTERS, NATIVE_UNITS, SPANS_OF_DAYS
from app.analysis.patterns import regex
from app.analysis.text import Span

#: What may follow a unit of one syllable; anything else makes it the beginning of another word: 21세기, 2 개막전.
TAIL = regex(
    r"(?:은|는|이|가|을|를|의|에|다|도|와|과|로|으로|만|까지|부터|이나|나|씩|당|짜리|대|급|간|국|월|들|이었|였|입|밖|마다|보다|처럼|라|인|규"
    r"|동|이상|초과|이하|미만|가량|정도|안팎|남짓|어치|꼴|중|중반|초반|후반|쯤|뿐|전(?![가-힣])|대비|여서|여(?![가-힣])|여[에간만의]|하고|으|임|였|고|조차|씩)"
)


_COUNTED = regex(
    rf"(?<![가-힣])(?P<number>{'|'.join(sorted(NATIVE, key=len, reverse=True))})"
    # Written together, one syllable may be part of a word: 세대, 세종.
    rf"(?:\s|(?=가지|차례|달\s|명\s))(?P<noun>{'|'.join(sorted(NATIVE_UNITS, key=len, reverse=True))})"
    r"(?!\s?째|[가-힣]{3})"
)
#: "The two countries", "the two of them" are who is spoken of, no count.
_PAIRS = frozenset(
    ("두", noun) for noun in ("사람", "나라", "후보", "팀", "기업", "도시", "해", "정상", "국가", "분")
)
#: Who hunts two hares wants two things at once; ten mouths would have nothing to say; your side is not mine.
_IDIOM = regex(r"두\s마리\s토끼|열\s개라도|네\s편,?\s내\s편")
#: One is a figure where it is a length that is held against something, or counts the noun before it; else an article.
_ONE_AND_MORE = regex(
    r"(?<![가-힣])한\s?(?P<unit>시간|달|해)(?:(?P<half>\s?반)(?=\s|[은이가을의에만짜정쯤가,.]|동안)|(?P<odd>여)(?=\s|간|만|동안|[,.])|(?<=해)(?=\s만에)|(?=도\s(?:채\s)?(?:안|못)\s|도\s채\s|(?<=시간)\s(?:남짓|넘게)))"
)
_ONE_COUNTED = regex(
    rf"(?<=[가-힣]{{2}}\s)(?<![{PARTICLES}]\s)한\s(?P<noun>척|마리|채)(?=[이은을과와에만]?(?:\s|[,.])|[가로]\s)"
)
#: One who died or was hurt: 선원 한 명이 숨졌다; not 한 명도 다치지 않았다.
_ONE_LOST = regex(
    r"(?<![가-힣])한\s?(?P<unit>명|사람)(?=(?:[이은만가을]|(?<=명)의)?\s(?:[가-힣]{1,6}(?:에서|에|으로|로|서|히)\s|끝내\s|결국\s|크게\s){0,3}(?:숨지|숨졌|숨져|숨진\s(?:것|채|상태)|사망|목숨을\s잃|다치|다쳤|다쳐|다친\s(?:것|채|상태)|부상|중상|경상|중태|실종|익사|희생|참변|변을\s당|구조[돼됐되했한하])"
    r"(?!(?:\S{0,3}지|\S{0,4}은)\s않))"
)
_DOUBLE = regex(r"(?<![가-힣\d])(?<!두\s)(?<!세\s)(?<!몇\s)갑절(?=로|이|이나|가량|가까이|\s|[,.])")
_HALF_YEAR = regex(r"(?<![가-힣])반년(?=\s?(?:넘게|동안|간(?=\s)|만에|이상|가까이|여(?=\s)|이\s넘))")
_SPAN_OF_DAYS = regex(
    rf"(?<![가-힣])(?P<number>{'|'.join(SPANS_OF_DAYS)})(?:\s?(?:간|동안|연속|만에|만의|내내|뒤|새(?=\s)|전(?=[에의,\s])|내리(?=\s)|후(?=[에의,\s]))|(?=\s?(?:이상|남짓|가까이|이내)))"
)
_ONES = {"시간": "hour", "달": "month", "해": "year"}


def native(text: str, span: Span) -> Iterator[Figure]:
    """Every number of a stretch that is written in Korean words."""
    for way in (_counted, _ones, _alone):
        yield from way(text, span)


def _counted(text: str, span: Span) -> Iterator[Figure]:
    for match in _COUNTED.finditer(text, span.start, span.end):
        noun, after = match["noun"], text[match.end() : match.end() + 2]
        is_word = "가" <= after[:1] <= "힣" and not TAIL.match(after)
        if is_word or (match["number"], noun) in _PAIRS or _IDIOM.match(text, match.start()):
            continue
        said = NATIVE[match["number"]]
        value: Value = Decimal(said) if isinstance(said, int) else (Decimal(said[0]), Decimal(said[1]))
        is_odd, is_measure = after[:1] == "여", NATIVE_UNITS[noun] not in (None, "person")
        yield Figure(
            Span(match.start(), match.end() + is_odd),
            value,
            NATIVE_UNITS[noun],
            "about" if is_odd else None,
            None if is_measure or noun in NATIVE_COUNTERS else noun,
        )


def _ones(text: str, span: Span) -> Iterator[Figure]:
    """한 시간 반, 한 달여, 한 시간도 채 안 돼; 경비정 한 척."""
    for match in _ONE_AND_MORE.finditer(text, span.start, span.end):
        value = Decimal("1.5") if match["half"] else Decimal(1)
        comparator = "about" if match["odd"] else None
        yield Figure(Span(match.start(), match.end()), value, _ONES[match["unit"]], comparator)
    for match in _ONE_COUNTED.finditer(text, span.start, span.end):
        yield Figure(Span(match.start(), match.end()), Decimal(1))
    for match in _ONE_LOST.finditer(text, span.start, span.end):
        yield Figure(Span(match.start(), match.end()), Decimal(1), "person")


def _alone(text: str, span: Span) -> Iterator[Figure]:
    """사흘간, 갑절, 반년 넘게."""
    for match in _SPAN_OF_DAYS.finditer(text, span.start, span.end):
        yield Figure(Span(match.start(), match.end()), Decimal(SPANS_OF_DAYS[match["number"]]), "day")
    for match in _DOUBLE.finditer(text, span.start, span.end):
        yield Figure(Span(match.start(), match.end()), Decimal(2), None, None, "배")
    for match in _HALF_YEAR.finditer(text, span.start, span.end):
        yield Figure(Span(match.start(), match.end()), Decimal("0.5"), "year")
