"""Figures in Korean reporting: a number and its counter or unit; not ordinals, dates, ages by decade or names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from app.analysis.figure import Figure, Value, ranged
from app.analysis.heights import heights
from app.analysis.korean_behind import told_behind
from app.analysis.korean_counted import held_against, with_noun
from app.analysis.korean_levels import levels
from app.analysis.korean_measures import IN_THOUSANDS, SCALES, UNITS
from app.analysis.korean_native import TAIL, native
from app.analysis.patterns import regex
from app.analysis.text import Span

_UNIT = "|".join(sorted(map(re.escape, UNITS), key=len, reverse=True))
_DIGITS = r"\d[\d,]*(?:\.\d+)?"
#: Some write the scale on to the unit: 2400 만원.
_NUMBER = rf"(?:(?<![가-힣\d])천\s?)?{_DIGITS}(?:여?\s(?=만\s?(?:원|명|달러|톤|대|개|건))만)?(?:여?[조억만천백십兆億萬](?:\s?{_DIGITS})?){{0,6}}"
_RANGE = (
    rf"(?:(?P<low>[-−–]?{_NUMBER})(?:\s?(?:%|㎡|ha|㎞|km|㎝|cm|㎜|mm|ｍ|m|도|℃|명|원|만원|달러|년|세|살|개월|시간|분|개|건|배|회|톤|kg|층))?"
    r"(?:\s?(?:이상|초과))?(?:\s?[~∼～〜]\s?|\s내지\s|(?P<from>(?<=\d)에서\s)|(?<=\d)[-–](?=\d)))?"
)
_AFTER = r"(?:\s?(?P<after>이상|초과|이하|미만|가량|정도|안팎|남짓|내외))?"
#: From 20 to 30% it grew; 20에서 30% alone is a range.
_BECAME = regex(r"으?로\s")
#: People are told by the word for minutes where they are honoured.
_HONOURED = regex(r"분의\s(?:[가-힣]{2,3}\s)?(?:희생|명복|넋|삶|영령|유족|유가족|고인|생명|시민|어르신)")
#: Elsewhere a dash before a number opens the line of a list.
_BELOW_NOUGHT = ("degree", "percent", "point")
#: A number stands at the beginning of a word, or on a sentence's end where the press leaves out the space: 했다.31개.
_EDGE = r"(?<![\w,·\-−–/])(?<!\d\.)"
_WORD_BEFORE = r"(?<![가-힣])(?P<before>약|최소|최대|최고|무려|영하|마이너스)\s?"
#: Below nought.
_BELOW = frozenset(("영하", "마이너스"))
_BEFORE = rf"(?:{_WORD_BEFORE}|{_EDGE})"
_FIGURE = regex(
    rf"(?:{_WORD_BEFORE}|(?<=[\s(]만)(?=\d+세)|(?<![A-Za-z\d_,\-−–/조억만천백십兆億萬~∼～])(?<!\d[.·])(?<![A-Za-z]·)){_RANGE}(?P<minus>[-−])?(?P<number>{_NUMBER})\s?(?P<more>여\s?)?"
    rf"(?:(?P<unit>{_UNIT})(?:\s?(?P<jeon>{_DIGITS})전)?)(?![A-Za-z]|(?<!시간)(?<!분)\d|\s?째)(?P<odd>여(?![가-힣]))?{_AFTER}"
)
#: Years, weeks and days are lengths where the words around them say so; else they are dates: 97년, 29일.
_LENGTH = regex(
    rf"{_BEFORE}(?<![~∼])(?:(?P<low>\d{{1,3}})(?:년|주|일)?\s?[~∼～]\s?)?(?P<number>\d{{1,3}})\s?(?P<more>여\s?)?"
    r"(?P<unit>년|주|일)(?:(?<=년)(?=\s?\d{1,2}개월)|\s?간|\s?동안|\s?연속|\s?만(?=[에의이인]|[^가-힣]|$)|\s?내내|(?<=[년주])(?=\s새\s)|(?<=년)(?=\s?넘[게도은는]|을\s(?:훌쩍|넘|채[우운울]|꼬박|일했|일한|일해|살[았아던]|함께|보[냈낸]|기다[렸린려]|버[텼틴텨]|지[냈낸]|근무)|\s단위로)|(?<=일)(?=[이은을]?\s?(?:더\s)?(?:걸리|걸려|걸린|걸렸|걸릴|소요)|치(?![가-힣])|분(?![가-힣]))|\s?(?P<after>이상|이하|미만|가량|이내|가까이|남짓))"
    r"(?!부|[담접병호])"
)
_TERM = regex(
    r"(?:과거|활동|역사|인생|경력|창립|데뷔|결혼|생애|외길|수교|분단|광복|징역|금고|집행유예|유예|구형|실형|임기|최근|향후|앞으로|지난|꼬박|계약|자격정지|약|총|만|(?:기간|한도|시효|수명|임기|형량|연한|만기)[은는이가을를도])\s(?:약\s)?(?P<number>\d{1,2})년"
    r"(?!\s?\d{1,2}월|\s?전|\s?차|\s?째|생|산|도)"
)
#: Years of what goes on for years; of others it may be what is done in the year: 26년 운영 계획. And lengths that a headline
#: ties to the word before: 방문7년만에.
_YEARS_OF = regex(
    rf"{_BEFORE}(?P<number>(?:1\d|[3-8]\d|1\d\d)(?=년\s(?:집권|통치|독재|근속|무사고|장기\s?(?:집권|임대)|숙원|공백|독점|전통|우정|동맹)(?![가-힣]{{3}}))"
    r"|(?:[3-8]\d|1\d\d)(?=년\s(?:운영|임대|거주)(?![가-힣]{3})))년"
    r"|(?<=[가-힣])(?P<tied>\d{1,3})년(?=\s?만에|간(?![가-힣])|\s?연속)"
)
_SHORT_YEARS = regex(
    r"(?<![\w.,·~∼/'’‘-])(?:(?P<low>[1-9])년?\s?[~∼～]\s?)?(?P<number>[1-9])\s?(?P<more>여\s?)?년(?!\s?(?:\d{1,2}월|전|차|째|생|산|도(?!\s채)|제|반기|물|채)|\d(?!\d?개월))"
)
#: What only lengths have before them: 최대 7일.
_MOST = regex(
    r"(?<![가-힣])(?P<before>약|최소|최대|최장|최단|평균|총|꼬박|무려|불과)\s(?:(?P<low>\d{1,3})일?\s?[~∼～]\s?)?(?P<number>\d{1,3})(?P<unit>일|주)(?!\s?[째차]|자|식|[가-힣]{2}일)"
)
#: No month has so many: 180일 is a length.
_LONG_DAYS = regex(
    rf"{_EDGE}(?:(?P<low>\d{{2,3}})일?\s?[~∼～]\s?)?(?P<number>3[2-9]|[4-9]\d|\d{{3,4}}|\d{{1,2}}(?:,|천\s?)\d{{3}}|\d{{1,3}}\.\d{{1,2}})일(?!\s?째|\s?차|자)"
)
#: No day of a calendar has a fraction: 평균 5.8년.
_FRACTIONS = regex(rf"{_EDGE}(?P<number>\d{{1,3}}\.\d{{1,2}})(?P<unit>년|주)(?!도|차)")
_SHARES = regex(
    rf"{_BEFORE}(?<![\d.~∼])(?<!결의\s)(?<!결의안\s)(?<!법률\s)(?<!고시\s)(?<!\d동\s)(?<!제\s)(?P<number>{_NUMBER})\s?(?P<more>여\s?)?(?:{'|'.join(IN_THOUSANDS)})(?=$|[^가-힣]|[를을은는가이의로에])"
)
#: A headline leaves 원 out: 예산 3조 확보.
_BARE = regex(
    rf"{_BEFORE}(?<![\d.~∼])(?P<number>{_DIGITS}(?:[천백](?:{_DIGITS})?)?[조억兆億](?:\s?{_DIGITS}(?:[천백](?=[억만億萬]))?[억만천億萬]){{0,4}})(?P<more>여)?"
    r"(?:(?<=억)(?=[을를이가은는에의로도])|(?<=조)(?=[가를]\s(?:넘|웃|훌쩍|돌파))|(?![\w~∼]|\s?(?:여\s?)?[\d$%]|\s(?:원|달러|유로|엔|위안|명|개|건|대|배럴|톤|인구|인|회|주(?!고\s)|표|년|여|만|파라미터|매개변수|뷰|번)))"
)
_AGE = regex(
    r"(?:(?<=[가-힣]{2})|(?<=\s씨)|(?<=[\s가-힣][A-Z])(?=\(\d\d\)\s?(?:씨|군|양)))\((?:[여남][·,]\s?)?(?P<age>[1-9]\d)(?:[·,]\s?[^()\n]{1,20})?\)"
)
#: How strong an earthquake is, by a scale without a unit.
_MAGNITUDE = regex(
    r"(?<![가-힣])규모(?:[는가]|가\s리히터)?\s(?:리히터\s규모\s)?(?:약\s)?(?P<number>\d\.\d)(?=[의로이가은는,.)~\s]|으로)(?!\s?[조억만%])"
)
_HALVED = regex(r"(?:시간|년|달|배|바퀴|개월)$")
_HALF_MORE = regex(r"\s?반(?=(?:가량|정도|쯤|만|을|이|의|에|동안|넘게)|[\s,.]|$)")
_PARTS = regex(rf"{_BEFORE}(?P<whole>\d{{1,3}})분의\s?(?P<part>\d{{1,3}})(?!\d){_AFTER}")
_HALF = regex(rf"{_BEFORE}(?<![가-힣])절반(?!씩){_AFTER}")
#: A journey of three nights and four days; the months after years, the minutes after hours.
_NIGHTS = regex(rf"{_EDGE}(?P<nights>\d{{1,2}})박\s?(?P<number>\d{{1,2}})일(?:\s?간)?")
_REST = regex(
    r"(?:(?<=\d년)|(?<=\d년\s))(?P<months>\d{1,2})개월|(?:(?<=\d시간)|(?<=\d시간\s))(?P<minutes>\d{1,2})분"
)
_DOZENS = regex(
    rf"(?<![가-힣])수(?P<scale>십|백|천|만|십만|백만|천만|억|십억|백억|천억|조|십조|백조)\s?(?:여\s?)?(?P<unit>년|일|{_UNIT})(?![가-힣]{{3}})"
    r"|(?<![가-힣])수(?P<few>개월|년|시간|차례|주(?=간|\s?동안|\s안에|\s내에|\s?만에))(?=간|\s|[에의동째로만,.])"
)
_COMPARING: Mapping[str, str] = {
    "약": "about", "가량": "about", "정도": "about", "안팎": "about", "남짓": "about", "내외": "about", "여": "about", "최소": "at least",
    "이내": "up to", "가까이": "nearly",
    "이상": "at least", "초과": "more than", "최대": "up to", "최고": "up to", "이하": "up to", "미만": "under",
}  # fmt: skip
_LENGTHS: Mapping[str, str] = {"년": "year", "주": "week", "일": "day", "개월": "month", "시간": "hour"}
#: Characters behind a unit that tell of what it is: 10대 그룹, 20대의 소방 헬기가.
OF_WHAT = 14
#: "30대" is somebody in their thirties.
_AGES = frozenset(str(age) for age in range(10, 100, 10))
_IN_ALL = regex(r"(?<![가-힣])(?:총|모두|약|각각|무려)\s$")
_MACHINES = r"(?:차|차량|오토바이|버스|택시|트럭|헬기|헬리콥터|전투기|무인기|드론|항공기|여객기|카메라|컴퓨터|노트북|서버|로봇|장비|자전거|킥보드|열차|탱크|굴착기|크레인|휴대전화|스마트폰|냉장고|에어컨|선박|보트|발사대|기기|전차|장갑차|함정|어선|경비함|경비정|순시선|군함|잠수함)"
#: What tells more of them, glued to them: 구급차, 발사차량.
_FOR_WHAT = r"(?:구급|소방|경찰|순찰|발사|지휘|화물|전기|살수|견인|제설|군용|무인|감시|정찰|수송|방역|의료|응급|구조|버스형)?"
_MACHINE = regex(rf"{_MACHINES}\s$")
#: 20대의 소방 헬기가, 60대의 차량을: counted where the machines are what is told of, not whose or for what they are.
_OF_MACHINES = regex(
    rf"의\s(?:(?!여성|남성|남녀|청년|학생|주민|직장인)[가-힣]{{1,4}}\s)?{_FOR_WHAT}{_MACHINES}(?:(?:[가이은는을를와과도만에]|으?로|에서)(?![가-힣])|(?=[,.\n]|$))"
)
#: The first so many of something.
_TOP = regex(
    r"\s(?:그룹|기업|대기업|재벌|건설사|증권사|은행|로펌|뉴스|브랜드|과제|공약|사건|트렌드|품목|수출|대학|성과|핵심|전략|주요|고품질|추천|인기|명소|산업|기술|대표)"
)
#: Counted in an order: 17대 총선, 3기 신도시; a unit of weapons or of people only elsewhere.
_ORDINAL = regex(
    r"^\s?(?:총선|대선|국회|대통령|의회|정부|행정부|트럼프|지도부|내각|신도시|당대회|전당대회|부터\s)"
)
#: The term of a government, the stage of a disease: 행정부 1기, 민선 8기, 폐암 3기.
_TERM_BEFORE = regex(
    r"(?:행정부|정부|정권|집권|민선|트럼프|지도부|체제|대표|의회|내각|임기|암|결핵|림프종|골수종|흑색종|신부전|고혈압|병)\s$"
)
_ONE_DIGIT = regex(r"\d|10")
_ORDINALS_TO = regex(r"\d(?:대|기|회)부터\s\d+$")
#: Which generation, or those from 20 to 49: 4세대, 2040세대.
_GENERATIONS = regex(r"\d|[1-8]0[2-9]0")
#: Only what has one of these may stand written on to the word before it; else it is a name: 코로나19, 누리3호기.
_RUN_ON = frozenset({"won", "usd", "person", "percent"})
#: The third generation of owners, no age.
_HEIR = regex(r"(?:재벌|오너|창업주|교포|동포|한인)\s?$")
#: A pope or a king of that number.
_REIGN_BEFORE = regex(
    r"(?:레오|베네딕토|바오로|요한|비오|루이|찰스|조지|헨리|나폴레옹|엘리자베스|람세스|펠리페|모하메드|무함마드|압둘라)\s$"
)
_REIGN_AFTER = regex(r"^\s?(?:국왕|여왕|교황|황제)")
#: The year of a school or of an examination.
_CLASS = regex(r"(?:고시|시험|연수원|사관학교|육사|해사|공사|공채|사시|행시|외시|경찰대)\s?(?:제)?$")
_CLASS_AFTER = regex(r"\s[가-힣]{1,3}고시")
#: The group of that name: 주요 20개국.
_GROUP_BEFORE, _GROUP_AFTER = regex(r"주요\s?$"), regex(r"^\s?(?:재무|정상|\([GB]|외교|중앙은행)")
#: Two thirds of it, a quarter; "the sacrifice of 20 people" counts them.
_NO_MINUTES = regex(r"의\s?(?:약\s)?\d|기")
#: An hour of the clock; a length of time is 2시간 43분.
_HOUR = regex(r"\d\s?시\s?$")
_NO_FIGURE_BEFORE = regex(r"(?:(?<![가-힣])제\s?|[A-Za-z]-?|\d[·.]|코로나\s?)$")
#: Written on to their number these never begin another word: 26개소, 33명중, 12건씩.
_SURE = frozenset({"명", "개", "건", "곳"})


def korean(text: str, span: Span) -> Iterator[Figure]:
    """The figures of a stretch of Korean text, each once; the longest where ways to read one overlap."""
    taken: list[Span] = []
    ways = (_written, _lengths, told_behind, levels, _ages, _parts, _bare, native, _unnumbered, heights)
    found = (figure for way in ways for figure in way(text, span))
    for figure in sorted(found, key=lambda each: (each.span.start, -each.span.end)):
        floor = taken[-1].end if taken else span.start
        if floor <= figure.span.start:
            room = Span(floor, span.end)
            whole = with_noun(text, held_against(text, _and_a_half(text, figure), room), room)
            taken.append(whole.span)
            yield whole


def _and_a_half(text: str, figure: Figure) -> Figure:
    """2시간 반 is two hours and a half."""
    half = _HALF_MORE.match(text, figure.span.end)
    if half is None or not isinstance(figure.value, Decimal) or not _HALVED.search(figure.span.of(text)):
        return figure
    return replace(figure, span=Span(figure.span.start, half.end()), value=figure.value + Decimal("0.5"))


def _written(text: str, span: Span) -> Iterator[Figure]:
    for match in _FIGURE.finditer(text, span.start, span.end):
        if _is_another_thing(text, match):
            continue
        unit = "person" if _HONOURED.match(text, match.start("unit")) else UNITS[match["unit"]]
        if match["from"] and _BECAME.match(text, match.end()):
            yield Figure(Span(match.start("number"), match.end()), _scaled(match["number"]), unit)
        else:
            yield Figure(_span(match), _written_value(match), unit, _comparator(match))


def _written_value(match: re.Match[str]) -> Value:
    value = _scaled(match["number"])
    if match["jeon"]:
        value += _scaled(match["jeon"]) / 100
    is_below = match["before"] in _BELOW or (match["minus"] and UNITS[match["unit"]] in _BELOW_NOUGHT)
    low = match["low"]
    if low is None:
        return -value if is_below else value
    least = _scaled(low)
    if match["before"] in _BELOW:
        return ranged(-value, -least)
    return ranged(
        -least if low[0] in "-−–" else least,
        -value if is_below else value,
        _missing_scale(low, match["number"]),
    )


def _missing_scale(low: str, high: str) -> int:
    """What the lower end of a range leaves out: 만 of 2~3만, and of 3천~5천만."""
    if re.search("[조억만兆億萬]", low):
        return 1
    ending = re.search("[조억만천백십兆億萬]*$", high)
    scale = 1
    for sign in ending[0] if ending else "":
        is_named = low[-1] in "천백십" and sign in "천백십"
        scale *= 1 if is_named else SCALES[sign]
    return scale


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
        or _is_in_order(match, before, text[match.end() : match.end() + OF_WHAT])
        or (match["unit"] == "분" and (_HOUR.search(before) or _NO_MINUTES.match(after)))
    )


def _is_word(match: re.Match[str], after: str) -> bool:
    """A word only begins like a unit: 2 개막전."""
    unit = match["unit"]
    is_sure = unit in _SURE and match[0][match.start("unit") - match.start() - 1].isdigit()
    is_open = len(unit) == 1 and unit >= "가" and "가" <= after[:1] <= "힣"
    return is_open and not is_sure and not TAIL.match(after[:2])


def _is_run_on(text: str, match: re.Match[str]) -> bool:
    """The number is written on to a word that is most likely a name."""
    is_joined = match.start() > 0 and "가" <= text[match.start() - 1] <= "힣" and not match["before"]
    if is_joined and match["unit"] == "세" and text.endswith((" 만", "(만"), 0, match.start()):
        return False
    return is_joined and UNITS[match["unit"]] not in _RUN_ON


def _is_in_order(match: re.Match[str], before: str, after: str) -> bool:
    """A parliament, a class, an inning, a generation or a decade of age: which one, not how many."""
    unit, number = match["unit"], match["number"]
    if unit in ("대", "기", "회") and (_ORDINAL.match(after) or _ORDINALS_TO.search(before + number)):
        return True
    is_of_term = unit == "기" and _ONE_DIGIT.fullmatch(number)
    return bool(
        (is_of_term and _TERM_BEFORE.search(before))
        or (unit == "대" and _is_age(match) and not _is_of_things(before, after))
        or (unit == "회" and (after.strip()[:1] in ("말", "초") or after.startswith(("를 맞", "를 맞"))))
        or (unit in ("기", "회") and (_CLASS.search(before) or _CLASS_AFTER.match(after)))
        or (unit == "개국" and (_GROUP_BEFORE.search(before) or _GROUP_AFTER.match(after)))
        or (unit == "선" and number == "38")
        or (unit == "세대" and _GENERATIONS.fullmatch(number))
        or (
            unit == "세"
            and (_HEIR.search(before) or _REIGN_BEFORE.search(before) or _REIGN_AFTER.match(after))
        )
    )


def _is_age(match: re.Match[str]) -> bool:
    """20~30대 are ages, 31~50대 and 60여 대 are not."""
    is_round = "여" not in match.string[match.end("number") : match.start("unit")]
    return is_round and match["number"] in _AGES and (match["low"] is None or match["low"] in _AGES | {"1"})


def _is_of_things(before: str, after: str) -> bool:
    """총 10대의 승합차, 10대 그룹: no age."""
    is_of_all = after.startswith("의 ") and _IN_ALL.search(before)
    return bool(is_of_all or _TOP.match(after) or _MACHINE.search(before) or _OF_MACHINES.match(after))


def _lengths(text: str, span: Span) -> Iterator[Figure]:
    for match in _LENGTH.finditer(text, span.start, span.end):
        yield Figure(_span(match), _length(match), _LENGTHS[match["unit"]], _comparator(match))
    for match in _NIGHTS.finditer(text, span.start, span.end):
        yield Figure(_span(match), (Decimal(match["nights"]), Decimal(match["number"])), "day")
    for match in _REST.finditer(text, span.start, span.end):
        value = Decimal(match["months"] or match["minutes"])
        yield Figure(_span(match), value, "month" if match["months"] else "minute")
    for match in _LONG_DAYS.finditer(text, span.start, span.end):
        yield Figure(_span(match), _length(match), "day")
    for match in _MOST.finditer(text, span.start, span.end):
        yield Figure(_span(match), _length(match), _LENGTHS[match["unit"]], _comparator(match))
    for match in _FRACTIONS.finditer(text, span.start, span.end):
        yield Figure(_span(match), _length(match), _LENGTHS[match["unit"]])
    for match in _TERM.finditer(text, span.start, span.end):
        yield Figure(Span(match.start("number"), match.end()), Decimal(match["number"]), "year")
    for match in _YEARS_OF.finditer(text, span.start, span.end):
        yield Figure(_span(match), Decimal(match["number"] or match["tied"]), "year")
    for match in _SHORT_YEARS.finditer(text, span.start, span.end):
        yield Figure(_span(match), _length(match), "year", _comparator(match))


def _ages(text: str, span: Span) -> Iterator[Figure]:
    """가온누리(54) 원장: the age behind a name."""
    for match in _MAGNITUDE.finditer(text, span.start, span.end):
        yield Figure(Span(match.start("number"), match.end()), Decimal(match["number"]))
    for match in _AGE.finditer(text, span.start, span.end):
        yield Figure(Span(match.start("age"), match.end("age")), Decimal(match["age"]), "year")


def _length(match: re.Match[str]) -> Value:
    number = _scaled(match["number"])
    low = match.groupdict().get("low")
    return ranged(Decimal(low), number) if low else number


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


def _unnumbered(text: str, span: Span) -> Iterator[Figure]:
    for match in _DOZENS.finditer(text, span.start, span.end):
        unit = match["unit"] or match["few"]
        yield Figure(_span(match), None, _LENGTHS.get(unit, UNITS.get(unit)))


def _span(match: re.Match[str]) -> Span:
    return Span(match.start(), match.end())


def _comparator(match: re.Match[str]) -> str | None:
    """What a number is held against, by the words about it."""
    groups = match.groupdict()
    is_about = groups.get("more") or groups.get("odd") or "여" in (groups.get("number") or "")
    words = ((groups.get("before") or "").strip(), groups.get("after"), "여" if is_about else None)
    return next((_COMPARING[word] for word in words if word and word in _COMPARING), None)


def _scaled(written: str) -> Decimal:
    """5조6천억 is 5,600,000,000,000: each number under its sign, and thousands under hundreds of millions."""
    total = large = Decimal(0)
    small: Decimal | None = None
    for piece in re.findall(r"\d[\d,]*(?:\.\d+)?|[조억만천백십兆億萬]", written):
        if piece[0].isdigit():
            small = Decimal(piece.replace(",", ""))
        elif piece in "천백십":
            large += (Decimal(1) if small is None else small) * SCALES[piece]
            small = None
        else:
            total += (large + (small or 0)) * SCALES[piece]
            large, small = Decimal(0), None
    return total + large + (small or 0)
