"""How Korean writes days, months, years and weekdays, and what only looks like one: 5일간, 3박4일, 2016년산."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.analysis.calendar_words import full_dates
from app.analysis.day_mentions import (
    ASIDE,
    COMING,
    NEWS,
    PAST,
    SAME,
    TOLD,
    UNSAID,
    Joints,
    Mention,
    Shift,
    longest_first,
)
from app.analysis.patterns import regex

JOINTS = Joints(
    regex(r"\s?\(?|도\s?"),
    regex(
        r"\s?(?:(?:초순?|[중상하]순|말)(?=[~∼〜～–부-])|\([^()\n]{1,8}\)\s?)?(?:[~∼〜～–-]|부터)\s?(?:오는\s|지난\s)?|에서\s|\s?[·,]\s?"
    ),
    coarse_first=True,
)
_SHIFTS: Mapping[str, Shift] = {
    "오늘": Shift("day"), "금일": Shift("day"), "어제": Shift("day", -1), "어젯밤": Shift("day", -1), "작일": Shift("day", -1),
    "그제": Shift("day", -2), "그저께": Shift("day", -2), "내일": Shift("day", 1), "명일": Shift("day", 1),
    "모레": Shift("day", 2), "글피": Shift("day", 3),
    "이날": Shift("day", 0, TOLD), "같은 날": Shift("day", 0, SAME), "전날": Shift("day", -1, NEWS), "전일": Shift("day", -1, NEWS, "trading"),
    "다음 날": Shift("day", 1, TOLD), "이튿날": Shift("day", 1, TOLD), "익일": Shift("day", 1, TOLD), "당일": Shift("none"),
    "그날": Shift("day", 0, ASIDE),
    "지난 주": Shift("week", -1), "이번 주": Shift("week"), "금주": Shift("week"), "다음 주": Shift("week", 1),
    "내주": Shift("week", 1), "지지난 주": Shift("week", -2), "다다음 주": Shift("week", 2),
    "지난 주말": Shift("week", -1, part="weekend"), "이번 주말": Shift("week", part="weekend"),
    "다음 주말": Shift("week", 1, part="weekend"),
    "지난 일주일": Shift("week", part="past"), "지난 한 주": Shift("week", -1),
    "지난 달": Shift("month", -1), "이달": Shift("month"), "이번 달": Shift("month"), "다음 달": Shift("month", 1),
    "내달": Shift("month", 1), "지지난 달": Shift("month", -2), "다다음 달": Shift("month", 2),
    "같은 달": Shift("month", 0, TOLD), "전월": Shift("month", -1, ASIDE), "전달": Shift("month", -1, ASIDE), "익월": Shift("month", 1), "지난 한 달": Shift("month", part="past"),
    "올해": Shift("year"), "금년": Shift("year"), "올": Shift("year"), "연내": Shift("year"), "올 한 해": Shift("year"),
    "올 한해": Shift("year"), "올해 한해": Shift("year"), "지난해": Shift("year", -1), "작년": Shift("year", -1), "지난 한 해": Shift("year", -1, part="ended"),
    "재작년": Shift("year", -2), "지지난해": Shift("year", -2), "내년": Shift("year", 1), "내후년": Shift("year", 2),
    "이듬해": Shift("year", 1, TOLD), "같은 해": Shift("year", 0, TOLD), "그해": Shift("year", 0, TOLD),
    "전년": Shift("year", -1, ASIDE), "전분기": Shift("quarter", -1, ASIDE), "직전 분기": Shift("quarter", -1, ASIDE), "전 분기": Shift("quarter", -1, ASIDE),
}  # fmt: skip
#: Words of time that are also other words; they stand only before what tells.
_SHORT = frozenset({"올", "내주", "금주", "전달"})
#: What may follow a noun of time: the end of the word, a particle, a word that is often written close.
_AFTER_WORD = (
    r"(?![가-힣])|(?=(?:은|는|이|가|을|를|의|에|엔|도|만|과|와|로|부터|부턴|부로|까지|께|경|쯤|자|말|초|중|내|보다|대비|비(?![가-힣])|밤|새벽|아침|저녁|오전|오후|처럼|이나|나|동안|간|인|이다|들어"
    r"|들|라|이라|이후|이전|보단|에서|현재|하루|별|동기|동월|여름|겨울|봄|가을|같은|마지막)(?:[^가-힣]|[가-힣]{0,4}))"
)
_SHIFT = regex(
    rf"(?P<word>(?:(?<![가-힣])|(?=지난해|올해|내년|지난달|지난주))(?:{longest_first({word: 0 for word in _SHIFTS if word not in _SHORT})}))(?:{_AFTER_WORD})"
    r"|(?<![가-힣])(?P<short>올(?=\s?(?:\d{1,2}월|[상하]반기|[1-4]분기|연말|연초|초|중반|하순|들어))|내주(?=\s(?!고|며)|부터|까지|중|에\s)|전달(?=\s?(?:대비(?!책)|보다|에\s비해|과\s비교|\(\d{1,2}월))|금주(?=\s?(?:중|에|부터|까지|내|초|말)(?![가-힣]{2})))"
)
_NO_SHIFT_AFTER = regex(
    r"(?:오늘)?(?:의\s?집|날|의\s?운세|내일|치기|\s?(?:배송|정산|결제|출고|도착(?![했한해하])|예약|수령|처리)|의\s성과|의\s[가-힣]{2,6}상(?![가-힣]{2})|의\s인물|의\s책|의\s차|의\s우수|의\s브랜드|의\s작가|의\s신인|의\s단어|의\s사자성어|배움|채움|신문|의\s?소녀|의\s?기자|의\s?선수|의\s?골|의\s?감독|재인|부터인가|보험|의\s?말|하는|로\s?가는|가)|\s?(?:내일|만기|도착(?![했한해하]))|이\s?(?:있|없)"
)
#: Who is quoted said it on the day of the news.
_QUOTES = regex(r"\s[“\"]")
#: The day before something that is not the news: 만나기로 한 바로 전날, 성탄절 전날.
_EVE_OF = regex(
    r"(?:기|기로 한|바로|(?:성탄절|크리스마스|설날?|추석|명절|선거|대선|총선|투표|수능|시험|면접|결혼식|장례식|졸업식|취임식|개막식|개막"
    r"|폐막|경기|대회|공연|회담|회의|만남|방문|방중|방미|방한|방일|출국|귀국|출발|출산|수술|선고|재판|체포|처형|사고|사건|계엄|시위|파업|발사|전쟁|침공))\s$"
)
_PRIZE = regex(r"의\s[^’'”\"\n]{1,14}[’'”\"]")
#: What is only measured against: 지난해 같은 기간보다.
#: What another year is only measured against, with its figure between: 지난해(92%)와 비슷, 지난해 746곳보다.
_COMPARED = regex(
    r"(?:\([^()\n]{1,20}\))?(?:\s?(?:같은|동)\s?(?:기간?|달|분기|월)"
    r"|(?:\s?[\d.,조억만천]+\s?[가-힣%㎞㎏]{1,6}?)?(?:보다|\s?대비|에\s비[해하]|에\s견줘|[와과]\s(?:비교|비슷|유사|같은|달리|견줘)))"
)
_OF_ITSELF = regex(r"[이을과로](?![가-힣])")
_WEEKDAY = regex(
    r"(?<![가-힣])(?:(?P<lean>지난|오는|다음|돌아오는)\s)?(?P<name>[월화수목금토일])요일(?!마다|이면)"
)
_LEANS: Mapping[str, int] = {
    "지난": PAST,
    "오는": COMING,
    "다음": COMING,
    "돌아오는": COMING,
    "다가오는": COMING,
    "다가올": COMING,
}
_LEAN_BEFORE = regex(r"(?<![가-힣])(?P<lean>지난|오는|돌아오는|다가오는|다가올)\s?$")
#: What comes again and again is no day.
EVERY = regex(
    r"(?:매주|매월|매달|매년|매해|해마다|격주|평년|통상|통상적으로|예년)\s?(?:(?:첫째|둘째|셋째|넷째|마지막)|\d{1,2}월(?:과|,|·))?\s?$"
    r"|음력\s?(?:으로\s)?$|\(음\.?\s?$"
)
_YEAR = regex(
    r"(?<![\d+])(?<!\d[.,])(?:(?P<from>(?:1[5-9]|20|21)\d\d)년?\s?[~∼〜～–-]\s?)?(?:(?P<year>(?:1\d|20|21)\d\d)|[’'‘](?P<short>[012]\d))년"
    r"(?:(?P<decade>대)|도)?"
    r"(?!간|차(?!례)|(?:산|생|형|째|짜리|치|이나)(?![가-힣])|생(?:이|과|은|을|으로|부터|까지|인|의|들|에|도|만|입|이나|\s)|\s?(?:동안|넘게|이상|가까이|전통|만에|역사|의\s역사|세월|묵은|된\s|전(?![가-힣])))"
)
_BARE_YEAR = regex(
    r"(?<![\w,~∼/+:·-])(?<!\d\.)(?P<year>(?:19|20)\d\d)(?=(?<=\(\d{4})\)|(?:[-–](?P<to>\d\d|20\d\d))?\s?[’'”\"]?\s[’'‘“\"]?[가-힣A-Z])(?!\s?(?:명|원|개|건|달러|대|톤|회|세대|가구|억|만|여|선|포인트|인|p|마리|곳|채|번|석|시|위|㎞|km|m|t|kg|점|장|편|척|발|기|고지|시리즈|MW|㎿|GW|kW)(?![가-힣]{2}))"
)
_SHORT_DECADE = regex(r"(?P<decade>[5-9]0)년대(?<![\d.,]\d0년대)")
_YEARS_IN_BRACKETS = regex(r"[(（](?P<from>(?:19|20)\d\d)\s?[~∼〜～–-]\s?(?P<to>20\d\d)(?=[)）,])")
#: The second year of a stretch cut short: 2024~25년.
_YEARS_CUT_SHORT = regex(
    r"(?<![\d+])(?<!\d[.,])(?P<from>(?:19|20)\d\d)년?\s?[~∼〜～–-]\s?(?P<to>\d\d)년(?!간|차|생|산|대|째|\s?(?:동안|만에|이상|전(?![가-힣])))"
)
_NEW_YEARS_DAY = regex(
    r"(?<![가-힣])새해\s첫\s?날(?!\s?\(\d|인\s\d|\s(?:코스피|코스닥|증시|거래|주식|환율|장))(?=[에인이은부을의까,.\s(]|$)"
)
#: A bare year right after one of these begins the name of an event.
_OPENING = ("‘", "“", "「", "『", "'", '"', "《", "<")
_NO_YEAR_BEFORE = regex(r"(?:코스피|코스닥|지수|제|결의|약|총|최대|최소|[A-Za-z]-?|호|갤럭시|윈도)\s?$")
_MONTH = regex(
    r"(?<![\d/])(?<!\d[.,·])(?:(?P<from>\d{1,2})월?\s?[~∼〜～–-]\s?)?(?P<month>1[0-2]|0?[1-9])월(?!호|생|드컵|\s?(?:항쟁|혁명|유신|사태|민주|운동|정신|단체|광주|학살|결산법인|결산사))"
)
#: A month of which it is told what happens in it as a rule.
_IN_GENERAL = regex(r"(?<![가-힣])(?:통상|보통|대개)(?:적으로)?\s[^.\n\d]{0,16}$")
_DAY = regex(
    r"(?<![\d/])(?<!\d[.,])(?:(?P<from>\d{1,2})(?P<own>일(?:\([^()\n]{1,6}\))?)?\s?(?P<joint>[~∼〜～–-]|[·,]\s?|부터\s)\s?)?(?P<day>3[01]|[12]\d|0?[1-9])일"
)
#: Days that do not follow on one another; two alone only after their month: 4·19 is a name.
_OVER_MONTHS = regex(
    r"(?P<from>1[0-2]|[1-9])월\s?(?P<first>3[01]|[12]\d|[1-9])\s?[~∼〜～–-]\s?(?P<month>1[0-2]|[1-9])월\s?(?P<day>3[01]|[12]\d|[1-9])일"
)
_DAY_LIST = regex(r"(?P<month>[월달]\s?)?(?<![\d/.,·])(?P<list>\d{1,2}(?:·\d{1,2}){1,9})일")
_NUMBER = regex(r"\d+")
_NO_DAY_BEFORE = regex(
    r"(?:박\s?|(?<![가-힣])주\s?|연간\s?|평균\s?|최장\s?|최대\s?|최소\s?|약\s?|총\s?|기간[을은이]?\s|하루\s?|향후\s|앞으로\s?|이후\s|D-|제|꼬박\s?|무려\s?|근\s|단\s|최근\s|불과\s|매월\s?|매달\s?|달마다\s|년\s\d{1,3}개월\s|개월\s|\d시간\s|(?:[4-9]\d|\d{3})일에서\s|이레|첫\s|이내\s|법정\s|(?<![가-힣])만\s|\d[·,]\s?)$"
)
_NO_DAY_AFTER = regex(
    r"간(?!담|부)|째|차(?![가-힣])|차[를에의로까는]|\s차(?:[를에의]|\s|$)|짜리|여(?:\s|일)|\s?(?:동안|정도|가량|이상|이내|이하|연속|남짓|안팎|밖에|넘게|만에|만의|만이|만인|앞으로|치\s|분량|내내|내로|내에|안에|이나|이라도|에\s걸쳐|연장|체류|출석|접속|단위|\d+회)"
    r"|씩|당(?!일)|제(?![가-힣])|제[를로의]|\s?(?:뒤|후|전|만)(?:에[는도만]?|[의로이엔쯤]|까지|부터)?(?:[^가-힣]|$)|장(?![가-힣])|[을를]?\s?(?:앞두|앞당|남았|남은|남겨|걸리|걸렸|넘긴|넘겨|더\s|기다|버텼|머물|꼬박|지났|지나\s)|[이가]?\s(?:더\s)?(?:늘었|늘어|늘린|줄었|줄어|줄인|단축|짧아|짧았|길어|길었|빨라|늦어|감소했|증가했)|\s중\s\d|\s?이용객|절(?![가-힣])|\s?휴가|\s?천하|상|본|(?<=[^\d]1일)\s?(?:평균|거래|손실|한도|이용|사용|소비|제한|처리|방문|최대|생산|권장|섭취|수업)|반(?![가-힣])|정(?![가-힣])|신문|괴(?![가-힣])"
)
#: The week before, where something is measured against it; 전주 is a town as well.
_WEEK_BEFORE = regex(r"전주(?<![가-힣]전주)(?=\s?(?:\([^()\n]{1,16}\)\s?)?(?:대비|보다|에\s비해|와\s비교))")
_PART = regex(
    r"(?<![\d~∼가-힣])(?<!상[·/])(?:(?P<half>상|하)반기|(?<!\d[.,])(?P<quarter>[1-4])(?:[·/]4)?분기)"
)
_WEEKDAYS = "월화수목금토일"


def found(text: str) -> Iterator[Mention]:
    """Every mention in a narrow text, also of parts that are yet to be joined."""
    for named in full_dates(text):
        yield Mention(named.start, named.end, named.year, named.month, named.day)
    yield from _shifts(text)
    yield from _weekdays(text)
    yield from _years(text)
    yield from _months(text)
    yield from _days(text)
    for match in _WEEK_BEFORE.finditer(text):
        yield Mention(match.start(), match.end(), unit="week", shift=-1, base=SAME)
    for match in _PART.finditer(text):
        half = {"상": "half1", "하": "half2"}.get(match["half"] or "")
        yield Mention(match.start(), match.end(), part=half or f"quarter{match['quarter']}")


def _lean_before(text: str, start: int) -> int:
    said = _LEAN_BEFORE.search(text[max(0, start - 6) : start])
    return _LEANS[said["lean"]] if said else UNSAID


def _shifts(text: str) -> Iterator[Mention]:
    for match in _SHIFT.finditer(text):
        end = match.end()
        if _NO_SHIFT_AFTER.match(text, end) or _is_figure(text, match):
            continue
        shift = _SHIFT_BY_LETTERS[re.sub(r"\s", "", match[0])]
        if shift.base == TOLD and match[0] == "이날" and _QUOTES.match(text, end):
            shift = Shift("day", 0, NEWS)
        if match[0] == "전날" and _EVE_OF.search(text, max(0, match.start() - 8), match.start()):
            shift = _SHIFTS["당일"]
        if shift.unit == "none":
            yield Mention(match.start(), end, unit="day", base=ASIDE, shift=0, part="none")
        else:
            yield Mention(
                match.start(),
                end,
                unit=shift.unit,
                shift=shift.shift,
                base=shift.base,
                part=shift.part,
                compared=bool(_COMPARED.match(text, end)),
            )


def _is_figure(text: str, match: re.Match[str]) -> bool:
    """마을의 오늘과 내일: how something is, and no day; '올해의 음반': a prize."""
    if match[0] == "올해" and text.endswith(_OPENING, 0, match.start()) and _PRIZE.match(text, match.end()):
        return True
    is_of = match[0] in ("오늘", "내일") and text.endswith("의 ", 0, match.start())
    return is_of and bool(_OF_ITSELF.match(text, match.end()))


_SHIFT_BY_LETTERS = {word.replace(" ", ""): shift for word, shift in _SHIFTS.items()}


def _weekdays(text: str) -> Iterator[Mention]:
    for match in _WEEKDAY.finditer(text):
        said = _LEANS[match["lean"]] if match["lean"] else UNSAID
        yield Mention(match.start(), match.end(), weekday=_WEEKDAYS.index(match["name"]), lean=said)


def _years(text: str) -> Iterator[Mention]:
    for match in _YEAR.finditer(text):
        year = int(match["year"]) if match["year"] else 2000 + int(match["short"])
        part = "decade" if match["decade"] and year % 10 == 0 else ""
        if match["decade"] and not part:
            continue
        if match["from"]:
            last = Mention(match.start("year"), match.end(), year=year)
            yield Mention(match.start(), match.end(), year=int(match["from"]), until=last)
        else:
            is_compared = bool(_COMPARED.match(text, match.end()))
            yield Mention(match.start(), match.end(), year=year, part=part, compared=is_compared)
    for match in _SHORT_DECADE.finditer(text):
        yield Mention(match.start(), match.end(), year=1900 + int(match["decade"]), part="decade")
    for match in _YEARS_IN_BRACKETS.finditer(text):
        last = Mention(match.start("to"), match.end("to"), year=int(match["to"]))
        yield Mention(match.start("from"), match.end("to"), year=int(match["from"]), until=last)
    for match in _YEARS_CUT_SHORT.finditer(text):
        first, ending = int(match["from"]), int(match["from"][:2] + match["to"])
        if ending > first:
            last = Mention(match.start("to"), match.end(), year=ending)
            yield Mention(match.start(), match.end(), year=first, until=last)
    for match in _BARE_YEAR.finditer(text):
        before = text[max(0, match.start() - 5) : match.start()]
        if not (_NO_YEAR_BEFORE.search(before) or before.endswith(_OPENING)):
            yield Mention(match.start(), match.end(), year=int(match["year"]))


def _months(text: str) -> Iterator[Mention]:
    for match in _MONTH.finditer(text):
        month, said = int(match["month"]), _lean_before(text, match.start())
        if _IN_GENERAL.search(text[max(0, match.start() - 24) : match.start()]):
            continue
        if match["from"] and 1 <= int(match["from"]) <= 12:
            last = Mention(match.start("month"), match.end(), month=month)
            yield Mention(match.start(), match.end(), month=int(match["from"]), until=last, lean=said)
        else:
            yield Mention(match.start("month"), match.end(), month=month, lean=said)


def _listed_days(text: str) -> Iterator[Mention]:
    """Every day of 3월 2·5·9일."""
    for match in _DAY_LIST.finditer(text):
        if _NO_DAY_AFTER.match(text, match.end()) or not (match["month"] or match["list"].count("·") > 1):
            continue
        numbers = list(_NUMBER.finditer(text, match.start("list"), match.end("list")))
        days = [int(number[0]) for number in numbers]
        if days != sorted(set(days)) or not 1 <= days[0] <= days[-1] <= 31 or days[-1] - days[0] < len(days):
            continue
        for number, day in zip(numbers, days, strict=True):
            is_last = number.end() == match.end("list")
            yield Mention(number.start(), number.end() + is_last, day=day)


def _days_over_months(text: str) -> Iterator[Mention]:
    """Both ends of 1월 5~2월 3일."""
    for match in _OVER_MONTHS.finditer(text):
        if text[match.start() - 1 : match.start()].isdigit():
            continue
        last = Mention(match.start("month"), match.end(), month=int(match["month"]), day=int(match["day"]))
        yield Mention(
            match.start(), match.end(), month=int(match["from"]), day=int(match["first"]), until=last
        )


def _days(text: str) -> Iterator[Mention]:
    yield from _listed_days(text)
    yield from _days_over_months(text)
    for match in _NEW_YEARS_DAY.finditer(text):
        yield Mention(match.start(), match.end(), month=1, day=1)
    for match in _DAY.finditer(text):
        start, first = match.start(), match["from"]
        day = int(match["day"])
        if first and (
            not 1 <= int(first) <= 31 or (match["joint"].strip() in "·," and int(first) + 1 != day)
        ):
            if (
                match["own"]
                and 1 <= int(first) <= 31
                and not _NO_DAY_BEFORE.search(text[max(0, start - 8) : start])
            ):
                yield Mention(start, match.end("from") + 1, day=int(first), lean=_lean_before(text, start))
            start, first = match.start("day"), None
        before = text[max(0, start - 8) : start]
        said = _lean_before(text, start)
        is_whole = said == COMING and text.startswith(" 전 ", match.end())  # "on the 30th all of it opens"
        if not is_whole and (_NO_DAY_BEFORE.search(before) or _NO_DAY_AFTER.match(text, match.end())):
            continue
        last = Mention(match.start("day"), match.end(), day=day) if first else None
        yield Mention(start, match.end(), day=int(first) if first else day, until=last, lean=said)
