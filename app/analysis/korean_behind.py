"""Korean figures that only what stands behind a number tells from days, places and shares.

20년 전, 10여 일, 4년제, 2주 사이, 25일 늘었다, 9층 규모, 1천만 관객. Each number is looked at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal

from app.analysis.figure import Figure, Value, ranged
from app.analysis.korean_counted import PARTICLE
from app.analysis.korean_measures import SCALES, UNITS
from app.analysis.patterns import regex
from app.analysis.text import Span

#: What may not stand before a number that begins a figure; looked at last, which is several times faster.
_NOT_BEFORE = frozenset("~∼～,·-−–/") | {"_"}
#: So long ago or hence: 20년 전, 사흘이 아니라 3일 뒤; "former" behind a day is another word: 29일 전 장관.
_AGO = regex(
    r"(?:(?P<low>\d{1,3})\s?[~∼～]\s?)?(?P<number>\d{1,3})\s?(?P<more>여\s?)?(?P<unit>년|주|일)(?=\s?(?:뒤|후(?![가-힣])|후[에의인]|전[에의부인까보]|(?<=[년주])\s?전(?![가-힣])))"
)
#: 10여 일; a course of 4년제; weeks that pass: 2주 사이.
_ODD = regex(
    r"(?P<number>\d{1,3})(?:(?P<more>여)\s?(?P<unit>년|주|일)|\s?(?P<more2>여\s)(?P<unit2>년|주|일)|(?P<unit3>년)여(?=에\s|간(?![가-힣])|의\s|\s(?=동안|만|전|뒤|후))|(?P<years>년)제(?![한가-힣][가-힣]*재))(?!\s?째)"
)
_WEEKS = regex(
    r"(?:(?P<low>\d{1,2})\s?[~∼～]\s?)?(?P<number>\d{1,2})(?P<unit>주)(?=\s?(?:사이|밖에|가량|넘게|정도|반(?![가-힣])|앞(?![가-힣]))|(?:[를가도로의]|에)(?![가-힣]))"
)
_NO_WEEKS = regex(r"(?:주식|보통주|우선주|자사주|주당|1인당|나무|제)\s?$")
#: How high or deep something is built; 3층에 is where.
_STOREYS = regex(
    r"(?:(?P<low>\d{1,3})층?\s?[~∼～]\s?)?(?P<number>\d{1,3})층(?=\s?(?:규모|높이|짜리|건물|이상|이하|빌딩|아파트|주택|(?:[~∼～,·/]\s?|[과와]\s|\s)(?:지상|지하)\s?\d|[~∼～]\s?\d))"
)
#: 지하 3층, 지상 20층; 최고 20층.
_UPPER_STOREY = regex(
    r"(?:(?<=[~∼～])\s?(?:지상\s?)?|(?<=\d층)(?:[,·/]\s?|[과와]\s|\s)(?:지상|지하)\s?|(?<![가-힣])최고\s)(?P<number>\d{1,3})층"
)
#: Who is many is named without a counter: 1천만 관객.
_PEOPLED = regex(
    r"(?P<number>\d{1,4}(?:[.,]\d{1,3})?[천백십]?[만억])(?P<more>여)?\s(?P<noun>관광객|방문객|계정|이용자|사용자|관객|관람객|구독자|팔로워|시민|국민|도민|군민|구민|주민|회원|가입자|인파|관중|대군|병력|장병|청중|팬|유튜버"
    r"|당원|노동자|근로자|조합원|학생|청년|인구|독자|고객|소상공인|자영업자|농민|어민|투자자|신도|동포|교민|공무원|교사|교직원|직장인|대학생|수험생|인플루언서|크리에이터|군인|소비자|유권자|매개변수|파라미터|토큰)(?=…|들|[은는이가을를의에과와도,.\s]|$)"
)
#: A following is told without a counter behind its name: 구독자 30만, and so is an age of many: 관광객 30만 시대.
_FOLLOWED = regex(
    r"(?P<number>\d[\d,]{0,5}(?:\.\d)?[천백십]?[만억])(?P<more>여)?(?=$|[\s,.…)’”'\"·]|[을를](?!\s?[\d조억만천])|의\s)(?!\s?(?:\d|여\s))"
)
_FOLLOWERS = regex(
    r"(?:구독자|팔로워|관광객|관람객|방문객|이용객|이용자|관객|인구|회원|가입자|조회수|시청자|사용자|참가자|유튜버)(?:\s?수)?[은는이가]?\s$"
)
_ERA = regex(r"\s시대(?=[가를의에로\s]|$)")
#: Room for cars; a page of a newspaper has a number.
_LOTS = regex(
    r"(?P<number>\d{1,3}(?:,?\d{3}){0,3})면(?=\s?(?:규모|의\s(?:주차|임시))|을?\s(?:추가|조성|확보|갖)|이\s(?:추가|조성|확보))"
)
#: So many of something, not counted to the last: 30여 농가.
_ODD_NOUN = regex(
    rf"(?P<number>\d{{1,3}}(?:,?\d{{3}}){{0,3}})여\s(?P<noun>[가-힣]{{2,8}}?)(?=(?:{PARTICLE})?(?:[^가-힣]|$))"
)
_COUNTERS = regex(
    rf"(?:{'|'.join(sorted(map(re.escape, (*UNITS, '년', '일', '주', '달', '호')), key=len, reverse=True))})(?:{PARTICLE}|[가-힣]?$)"
)
#: So many days more or less: 25일 늘었다.
_DAYS_MORE = regex(
    r"(?P<number>\d{1,3})(?P<unit>일)(?=\s(?:출석|접속)|[이가]?\s(?:더\s)?(?:늘었|늘어|늘린|줄었|줄어|줄인|단축|짧아|짧았|길어|길었|빨라|늦어|감소했|증가했))"
)
#: How each of these may begin.
_BEGINNING = regex(
    r"\d{1,4}(?:[.,]\d{1,3}){0,3}(?:\s?(?:여\s?)?[년주일]|\s?여|[층면]|\s?[~∼～]|[천백십]?[만억])"
)
_LENGTHS: Mapping[str, str] = {"년": "year", "주": "week", "일": "day"}


def told_behind(text: str, span: Span) -> Iterator[Figure]:
    """Every figure of a stretch that the words behind its number tell."""
    for beginning in _BEGINNING.finditer(text, span.start, span.end):
        if _is_at_edge(text, span.start, beginning.start()):
            for pattern, read in _READINGS:
                match = pattern.match(text, beginning.start(), span.end)
                if match and (figure := read(match)):
                    yield figure
    for match in _UPPER_STOREY.finditer(text, span.start, span.end):
        yield Figure(Span(match.start("number"), match.end()), _length(match))


def _is_at_edge(text: str, first: int, start: int) -> bool:
    """A figure begins with a word or on the end of a sentence: not in a word, a decimal, a list or a range."""
    before = text[max(first, start - 2) : start]
    is_joined = before[-1:].isalnum() and not before.endswith("약")
    is_decimal = before[-1:] == "." and before[:1].isdigit()
    return not (is_joined or is_decimal or before[-1:] in _NOT_BEFORE)


def _ago(match: re.Match[str]) -> Figure:
    return _figure(match, _LENGTHS[match["unit"]], "about" if match["more"] else None)


def _days_more(match: re.Match[str]) -> Figure:
    return _figure(match, "day")


def _weeks(match: re.Match[str]) -> Figure | None:
    before = match.string[max(0, match.start() - 5) : match.start()]
    return None if _NO_WEEKS.search(before) else _figure(match, "week")


def _odd(match: re.Match[str]) -> Figure:
    unit = match["unit"] or match["unit2"] or match["unit3"] or match["years"]
    return _figure(match, _LENGTHS[unit], None if match["years"] else "about")


def _storeys(match: re.Match[str]) -> Figure:
    return _figure(match, None)


def _peopled(match: re.Match[str]) -> Figure:
    comparator = "about" if match["more"] else None
    return Figure(Span(match.start(), match.end()), _scaled(match), None, comparator, match["noun"])


def _followed(match: re.Match[str]) -> Figure | None:
    before = match.string[max(0, match.start() - 10) : match.start()]
    if not (_FOLLOWERS.search(before) or _ERA.match(match.string, match.end())):
        return None
    return Figure(Span(match.start(), match.end()), _scaled(match), None, "about" if match["more"] else None)


def _lots(match: re.Match[str]) -> Figure:
    return Figure(Span(match.start(), match.end()), Decimal(match["number"].replace(",", "")))


def _odd_noun(match: re.Match[str]) -> Figure | None:
    if _COUNTERS.match(match["noun"].lstrip("천백십만억조")):
        return None
    value = Decimal(match["number"].replace(",", ""))
    return Figure(Span(match.start(), match.end()), value, None, "about", match["noun"])


def _scaled(match: re.Match[str]) -> Decimal:
    value = Decimal(match["number"].rstrip("조억만천백십").replace(",", ""))
    for sign in match["number"].lstrip("0123456789,."):
        value *= SCALES[sign]
    return value


def _figure(match: re.Match[str], unit: str | None, comparator: str | None = None) -> Figure:
    return Figure(Span(match.start(), match.end()), _length(match), unit, comparator)


def _length(match: re.Match[str]) -> Value:
    number, low = Decimal(match["number"]), match.groupdict().get("low")
    return ranged(Decimal(low), number) if low else number


_READINGS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Figure | None]], ...] = (
    (_AGO, _ago),
    (_DAYS_MORE, _days_more),
    (_WEEKS, _weeks),
    (_ODD, _odd),
    (_STOREYS, _storeys),
    (_PEOPLED, _peopled),
    (_FOLLOWED, _followed),
    (_ODD_NOUN, _odd_noun),
    (_LOTS, _lots),
)
