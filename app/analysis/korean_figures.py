"""Figures in Korean reporting: a number and its counter or unit; not ordinals, dates, ages by decade or names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from app.analysis.figure import Figure
from app.analysis.korean_counted import with_noun
from app.analysis.text import Span

_SCALES: Mapping[str, int] = {"조": 10**12, "억": 10**8, "만": 10**4, "천": 10**3, "백": 10**2, "십": 10}
_MEASURES: Mapping[str, str] = {
    "원": "won", "달러": "usd", "유로": "eur", "엔": "jpy", "위안": "cny", "위안화": "cny", "파운드": "gbp",
    "%포인트": "point", "%p": "point", "%P": "point", "퍼센트포인트": "point", "%": "percent", "％": "percent",
    "퍼센트": "percent", "㎞": "km", "km": "km", "킬로미터": "km", "m": "m", "ｍ": "m", "미터": "m",
    "㎝": "cm", "cm": "cm", "센티미터": "cm", "㎜": "mm", "mm": "mm", "밀리미터": "mm", "톤": "ton", "t": "ton",
    "㎏": "kg", "kg": "kg", "킬로그램": "kg", "g": "gram", "그램": "gram", "㎎": "milligram", "mg": "milligram",
    "ℓ": "litre", "리터": "litre", "배럴": "barrel", "도": "degree", "℃": "degree",
    "제곱미터": "square metre", "㎡": "square metre", "제곱킬로미터": "square km", "㎢": "square km", "㏊": "hectare",
    "ha": "hectare", "헥타르": "hectare", "평": "pyeong", "GW": "gigawatt", "기가와트": "gigawatt", "MW": "megawatt",
    "메가와트": "megawatt", "㎿": "megawatt", "kW": "kilowatt", "초간": "second", "초": "second", "분간": "minute",
    "분": "minute", "시간": "hour", "일간": "day", "박": "day", "주간": "week", "개월": "month", "년간": "year",
    "개년": "year", "세": "year", "살": "year", "명": "person", "인": "person",
}  # fmt: skip
_COUNTERS = (
    "건", "개", "곳", "척", "발", "회", "차례", "가지", "배", "선", "가구", "세대", "마리", "점", "종", "편", "권", "채",
    "대", "기", "개국", "개사", "개소", "표", "석", "병상", "학급", "과목", "문항", "장", "줄", "벌", "그루", "자루",
    "단체", "업체", "기업", "국가", "나라", "도시", "시군", "부처", "쌍", "켤레", "잔", "병", "봉지", "상자", "필지",
    "품목", "페이지", "글자", "단어", "경기", "골", "거래일", "포인트", "p", "영업일", "량", "매", "포기", "송이", "팀",
)  # fmt: skip
#: These count only what is held in thousands; else they number: 305호, 7번, 3주.
_IN_THOUSANDS = ("호", "주", "부")
_UNITS: Mapping[str, str | None] = dict.fromkeys(_COUNTERS) | dict(_MEASURES)
_UNIT = "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True))
_DIGITS = r"\d[\d,]*(?:\.\d+)?"
_NUMBER = rf"{_DIGITS}(?:여?[조억만천백십](?:\s?{_DIGITS})?){{0,6}}"
_RANGE = rf"(?P<low>[-−–]?{_NUMBER}(?:%|㎞|km|㎝|cm|㎜|mm|ｍ|m|도|℃|명|원|만원|달러|년|세|살|개월|시간|분|개|건)?(?:\s?(?:이상|초과))?\s?[~∼～]\s?)?"
_AFTER = r"(?:\s?(?P<after>이상|초과|이하|미만|가량|정도|안팎|남짓))?"
#: Elsewhere a dash before a number opens the line of a list.
_BELOW_NOUGHT = ("degree", "percent", "point")
#: A number stands at the beginning of a word, or on a sentence's end where the press leaves out the space: 했다.31개.
_EDGE = r"(?<![\w,·\-−–/])(?<!\d\.)"
_WORD_BEFORE = r"(?<![가-힣])(?P<before>약|최소|최대|최고|무려|영하)\s?"
_BEFORE = rf"(?:{_WORD_BEFORE}|{_EDGE})"
#: What may follow a unit of one syllable; anything else makes it the beginning of another word: 21세기, 2 개막전.
_TAIL = re.compile(
    r"(?:은|는|이|가|을|를|의|에|다|도|와|과|로|으로|만|까지|부터|이나|나|씩|당|짜리|대|급|간|국|월|들|이었|였|입|밖|마다|보다|처럼|라|인|규"
    r"|동|이상|초과|이하|미만|가량|정도|안팎|남짓|어치|꼴|중|중반|초반|후반|쯤|뿐|전(?![가-힣])|대비|여서|하고|으|임|였|고)"
)
_FIGURE = re.compile(
    rf"(?:{_WORD_BEFORE}|(?<![A-Za-z\d_,·\-−–/조억만천백십~∼～])(?<!\d\.)){_RANGE}(?P<minus>[-−])?(?P<number>{_NUMBER})\s?(?P<more>여\s?)?"
    rf"(?:(?P<unit>{_UNIT})(?:\s?(?P<jeon>{_DIGITS})전)?)(?![A-Za-z\d]|\s?째){_AFTER}"
)
#: Years, weeks and days are lengths where the words around them say so; else they are dates: 97년, 29일.
_LENGTH = re.compile(
    rf"{_BEFORE}(?<![~∼])(?P<low>\d{{1,3}}\s?[~∼]\s?)?(?P<number>\d{{1,3}})\s?(?P<more>여\s?)?"
    r"(?P<unit>년|주|일)(?:(?<=년)(?=\s?\d{1,2}개월)|\s?간|\s?동안|\s?연속|\s?만(?=[에의이인]|[^가-힣]|$)|\s?이내|\s?내내|\s?가까이|\s?남짓|\s?(?P<after>이상|이하|미만|가량))"
    r"(?!부|[담접병호])"
)
_TERM = re.compile(
    r"(?:징역|금고|집행유예|유예|구형|실형|임기|최근|향후|앞으로|지난|꼬박|계약|자격정지|약|총|만)\s(?:약\s)?(?P<number>\d{1,2})년"
    r"(?!\s?\d{1,2}월|\s?전|\s?차|\s?째|생|산|도)"
)
_SHORT_YEARS = re.compile(
    r"(?<![\w.,·~∼/'’‘-])(?P<number>[1-9])\s?(?P<more>여\s?)?년(?!\s?(?:\d{1,2}월|전|차|째|생|산|도|제|반기|물|채)|\d(?!\d?개월))"
)
#: No month has so many: 180일 is a length.
_LONG_DAYS = re.compile(rf"{_EDGE}(?P<number>3[2-9]|[4-9]\d|\d{{3,4}})일(?!\s?째|\s?차|자)")
_SHARES = re.compile(
    rf"{_BEFORE}(?<![\d.~∼])(?P<number>{_NUMBER})\s?(?P<more>여\s?)?(?:{'|'.join(_IN_THOUSANDS)})(?=$|[^가-힣]|[를을은는가이의로])"
)
#: A headline leaves 원 out: 예산 3조 확보.
_BARE = re.compile(
    rf"{_BEFORE}(?<![\d.~∼])(?P<number>{_DIGITS}(?:[천백](?:{_DIGITS})?)?[조억](?:\s?{_DIGITS}[억만천]){{0,4}})(?P<more>여)?"
    r"(?:(?<=억)(?=[을를이가은는에의로도])|(?![\w~∼]|\s?(?:여\s?)?[\d$%]|\s(?:원|달러|유로|엔|위안|명|개|건|대|배럴|톤|인구|인|회|주|표|년|여|만|파라미터|매개변수|뷰|번)))"
)
_PARTS = re.compile(rf"{_BEFORE}(?P<whole>\d{{1,3}})분의\s?(?P<part>\d{{1,3}})(?!\d){_AFTER}")
_HALF = re.compile(rf"{_BEFORE}(?<![가-힣])절반(?!씩){_AFTER}")
_NATIVE: Mapping[str, int | None] = {
    "두": 2, "세": 3, "석": 3, "네": 4, "넉": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "열한": 11,
    "열두": 12, "열세": 13, "열네": 14, "열다섯": 15, "스무": 20, "스물": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60,
    "일흔": 70, "여든": 80, "아흔": 90, "두세": None, "서너": None, "두어": None, "너덧": None, "네댓": None, "대여섯": None,
    "예닐곱": None,
}  # fmt: skip
_NATIVE_UNITS: Mapping[str, str | None] = {
    "명": "person", "사람": "person", "달": "month", "시간": "hour", "해": "year", "살": "year", "주": "week",
    "가지": None, "차례": None, "번": None, "곳": None, "개": None, "멤버": None, "나라": None, "단계": None, "축": None,
    "후보": None, "배": None, "척": None, "편": None, "건": None, "대": None, "마리": None, "권": None, "채": None, "장": None,
    "줄": None, "벌": None, "그루": None, "자루": None, "표": None, "종": None, "점": None, "발": None, "작품": None,
    "잔": None, "병": None, "팀": None, "기업": None, "도시": None, "군데": None, "쌍": None, "골": None, "경기": None,
}  # fmt: skip
_COUNTED = re.compile(
    rf"(?<![가-힣])(?P<number>{'|'.join(sorted(_NATIVE, key=len, reverse=True))})"
    # Written together, one syllable may be part of a word: 세대, 세종.
    rf"(?:\s|(?=가지|차례|달\s|명\s))(?P<noun>{'|'.join(_NATIVE_UNITS)})"
    r"(?!\s?째|[가-힣]{3})"
)
#: "The two countries", "the two of them" are who is spoken of, no count.
_PAIRS = frozenset(("두", noun) for noun in ("사람", "나라", "후보", "팀", "기업", "도시", "해"))
#: A journey of three nights and four days is four days long; the months after years, the minutes after hours.
_NIGHTS = re.compile(rf"{_EDGE}\d{{1,2}}박\s?(?P<number>\d{{1,2}})일(?:\s?간)?")
_REST = re.compile(
    r"(?:(?<=\d년)|(?<=\d년\s))(?P<months>\d{1,2})개월|(?:(?<=\d시간)|(?<=\d시간\s))(?P<minutes>\d{1,2})분"
)
_DOZENS = re.compile(
    rf"(?<![가-힣])수(?P<scale>십|백|천|만|십만|백만|천만|억|십억|백억|천억|조|십조|백조)\s?(?:여\s?)?(?P<unit>년|일|{_UNIT})(?![가-힣]{{3}})"
    r"|(?<![가-힣])수(?P<few>개월|년|시간|차례|주(?=간|\s?동안|\s안에|\s내에|\s?만에))(?=간|\s|[에의동째로만,.])"
)
_SPANS_OF_DAYS: Mapping[str, int] = {
    "이틀": 2,
    "사흘": 3,
    "나흘": 4,
    "닷새": 5,
    "엿새": 6,
    "이레": 7,
    "열흘": 10,
    "보름": 15,
}
_SPAN_OF_DAYS = re.compile(
    rf"(?<![가-힣])(?P<number>{'|'.join(_SPANS_OF_DAYS)})(?:\s?(?:간|동안|연속|만에|만의|내내)|\s?(?P<after>이상))"
)
_COMPARING: Mapping[str, str] = {
    "약": "about", "가량": "about", "정도": "about", "안팎": "about", "남짓": "about", "여": "about", "최소": "at least",
    "이상": "at least", "초과": "more than", "최대": "up to", "최고": "up to", "이하": "up to", "미만": "under",
}  # fmt: skip
_LENGTHS: Mapping[str, str] = {"년": "year", "주": "week", "일": "day", "개월": "month", "시간": "hour"}
#: "30대" is somebody in their thirties.
_AGES = frozenset(str(age) for age in range(10, 100, 10))
#: Counted in an order: 17대 총선, 3기 신도시; a unit of weapons or of people only elsewhere.
_ORDINAL = re.compile(r"^\s?(?:총선|대선|국회|대통령|의회|정부|지도부|내각|신도시|당대회|전당대회|부터\s)")
_ORDINALS_TO = re.compile(r"\d(?:대|기|회)부터\s\d+$")
#: Only what has one of these may stand written on to the word before it; else it is a name: 코로나19, 누리3호기.
_RUN_ON = frozenset({"won", "usd", "person", "percent"})
#: The third generation of owners, no age.
_HEIR = re.compile(r"(?:재벌|오너|창업주|교포|동포|한인)\s?$")
#: A pope or a king of that number.
_REIGN_BEFORE = re.compile(
    r"(?:레오|베네딕토|바오로|요한|비오|루이|찰스|조지|헨리|나폴레옹|엘리자베스|람세스|펠리페|모하메드|무함마드|압둘라)\s$"
)
_REIGN_AFTER = re.compile(r"^\s?(?:국왕|여왕|교황|황제)")
#: The year of a school or of an examination.
_CLASS = re.compile(r"(?:연수원|사관학교|육사|해사|공사|공채|사시|행시|외시|경찰대)\s?(?:제)?$")
#: An hour of the clock; a length of time is 2시간 43분.
_HOUR = re.compile(r"\d\s?시\s?$")
_NO_FIGURE_BEFORE = re.compile(r"(?:제|[A-Za-z]-?|\d[·.]|코로나\s?|제\s)$")
#: Written on to their number these never begin another word: 26개소, 33명중, 12건씩.
_SURE = frozenset({"명", "개", "건", "곳"})


def korean(text: str, span: Span) -> Iterator[Figure]:
    """The figures of a stretch of Korean text, each once; the longest where ways to read one overlap."""
    taken: list[Span] = []
    ways = (_written, _lengths, _parts, _bare, _named, _unnumbered)
    found = (figure for way in ways for figure in way(text, span))
    for figure in sorted(found, key=lambda each: (each.span.start, -each.span.end)):
        floor = taken[-1].end if taken else span.start
        if floor <= figure.span.start:
            whole = with_noun(text, figure, Span(floor, span.end))
            taken.append(whole.span)
            yield whole


def _written(text: str, span: Span) -> Iterator[Figure]:
    for match in _FIGURE.finditer(text, span.start, span.end):
        if _is_another_thing(text, match):
            continue
        value = None if match["low"] else _scaled(match["number"])
        if value is not None and match["jeon"]:
            value += _scaled(match["jeon"]) / 100
        is_below = match["before"] == "영하" or (match["minus"] and _UNITS[match["unit"]] in _BELOW_NOUGHT)
        if value is not None and is_below:
            value = -value
        yield Figure(_span(match), value, _UNITS[match["unit"]], _comparator(match))


def _is_another_thing(text: str, match: re.Match[str]) -> bool:
    """The number belongs to a word, a name, an order or a clock, or says "each"."""
    before, after = (
        text[max(0, match.start("number") - 8) : match.start("number")],
        text[match.end("unit") :][:6],
    )
    is_each = match["number"] == "1" and after.startswith("당")  # 1인당, 1t당
    is_change = match["jeon"] and match["unit"] not in ("원", "엔")
    return bool(
        is_each
        or is_change
        or _NO_FIGURE_BEFORE.search(before)
        or _is_word(match, after)
        or _is_run_on(text, match)
        or _is_in_order(match, before, text[match.end() : match.end() + 6])
        or (match["unit"] == "분" and (_HOUR.search(before) or after.startswith(("의", "기"))))
    )


def _is_word(match: re.Match[str], after: str) -> bool:
    """A word only begins like a unit: 2 개막전."""
    unit = match["unit"]
    is_sure = unit in _SURE and match[0][match.start("unit") - match.start() - 1].isdigit()
    is_open = len(unit) == 1 and unit >= "가" and "가" <= after[:1] <= "힣"
    return is_open and not is_sure and not _TAIL.match(after[:2])


def _is_run_on(text: str, match: re.Match[str]) -> bool:
    """The number is written on to a word that is most likely a name."""
    is_joined = match.start() > 0 and "가" <= text[match.start() - 1] <= "힣" and not match["before"]
    return is_joined and _UNITS[match["unit"]] not in _RUN_ON


def _is_in_order(match: re.Match[str], before: str, after: str) -> bool:
    """A parliament, a class, an inning, a generation or a decade of age: which one, not how many."""
    unit, number = match["unit"], match["number"]
    if unit in ("대", "기", "회") and (_ORDINAL.match(after) or _ORDINALS_TO.search(before + number)):
        return True
    return bool(
        (unit == "대" and number in _AGES)
        or (unit == "회" and after.strip()[:1] in ("말", "초"))
        or (unit == "기" and _CLASS.search(before))
        or (unit == "세대" and len(number) == 1)
        or (
            unit == "세"
            and (_HEIR.search(before) or _REIGN_BEFORE.search(before) or _REIGN_AFTER.match(after))
        )
    )


def _lengths(text: str, span: Span) -> Iterator[Figure]:
    for match in _LENGTH.finditer(text, span.start, span.end):
        value = None if match["low"] else Decimal(match["number"])
        yield Figure(_span(match), value, _LENGTHS[match["unit"]], _comparator(match))
    for match in _NIGHTS.finditer(text, span.start, span.end):
        yield Figure(_span(match), Decimal(match["number"]), "day")
    for match in _REST.finditer(text, span.start, span.end):
        value = Decimal(match["months"] or match["minutes"])
        yield Figure(_span(match), value, "month" if match["months"] else "minute")
    for match in _LONG_DAYS.finditer(text, span.start, span.end):
        yield Figure(_span(match), Decimal(match["number"]), "day")
    for match in _TERM.finditer(text, span.start, span.end):
        yield Figure(Span(match.start("number"), match.end()), Decimal(match["number"]), "year")
    for match in _SHORT_YEARS.finditer(text, span.start, span.end):
        yield Figure(_span(match), Decimal(match["number"]), "year", _comparator(match))


def _parts(text: str, span: Span) -> Iterator[Figure]:
    for match in _PARTS.finditer(text, span.start, span.end):
        if whole := Decimal(match["whole"]):
            yield Figure(_span(match), round(Decimal(match["part"]) / whole, 4), None, _comparator(match))
    for match in _HALF.finditer(text, span.start, span.end):
        yield Figure(_span(match), Decimal("0.5"), None, _comparator(match))


def _bare(text: str, span: Span) -> Iterator[Figure]:
    for match in _BARE.finditer(text, span.start, span.end):
        yield Figure(_span(match), _scaled(match["number"]), "won", _comparator(match))
    for match in _SHARES.finditer(text, span.start, span.end):
        if (value := _scaled(match["number"])) >= 1000:
            yield Figure(_span(match), value, None, _comparator(match))


def _named(text: str, span: Span) -> Iterator[Figure]:
    """Numbers in Korean words: 세 가지, 스무 개, 사흘간."""
    for match in _COUNTED.finditer(text, span.start, span.end):
        is_measure = _NATIVE_UNITS[match["noun"]] not in (None, "person")
        after = text[match.end() : match.end() + 2]
        is_word = "가" <= after[:1] <= "힣" and not _TAIL.match(after)
        if is_word or (match["number"], match["noun"]) in _PAIRS:
            continue
        value = _NATIVE[match["number"]]
        noun = None if is_measure else match["noun"]
        yield Figure(
            _span(match), None if value is None else Decimal(value), _NATIVE_UNITS[match["noun"]], noun=noun
        )
    for match in _SPAN_OF_DAYS.finditer(text, span.start, span.end):
        yield Figure(_span(match), Decimal(_SPANS_OF_DAYS[match["number"]]), "day", _comparator(match))


def _unnumbered(text: str, span: Span) -> Iterator[Figure]:
    for match in _DOZENS.finditer(text, span.start, span.end):
        unit = match["unit"] or match["few"]
        yield Figure(_span(match), None, _LENGTHS.get(unit, _UNITS.get(unit)))


def _span(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end())


def _comparator(match: re.Match[str]) -> str | None:
    """What a number is held against, by the words about it."""
    groups = match.groupdict()
    is_about = groups.get("more") or "여" in (groups.get("number") or "")
    words = ((groups.get("before") or "").strip(), groups.get("after"), "여" if is_about else None)
    return next((_COMPARING[word] for word in words if word and word in _COMPARING), None)


def _scaled(written: str) -> Decimal:
    """5조6천억 is 5,600,000,000,000: each number under its sign, and thousands under hundreds of millions."""
    total = large = Decimal(0)
    small: Decimal | None = None
    for piece in re.findall(r"\d[\d,]*(?:\.\d+)?|[조억만천백십]", written):
        if piece[0].isdigit():
            small = Decimal(piece.replace(",", ""))
        elif piece in "천백십":
            large += (Decimal(1) if small is None else small) * _SCALES[piece]
            small = None
        else:
            total += (large + (small or 0)) * _SCALES[piece]
            large, small = Decimal(0), None
    return total + large + (small or 0)
