"""Times of day in Korean: 오전 7시 40분께, 오후 2시 반, 14시 30분, 정오; no lengths, cities, or what is done when (발사 시)."""

from __future__ import annotations

from collections.abc import Mapping

from app.analysis.clock_reading import OF_24_HOURS, Hedge, Tongue, Zones
from app.analysis.clock_time import ABOUT, AFTER, AS_OF, BEFORE
from app.analysis.clock_zones import LOCAL, UTC
from app.analysis.patterns import regex

_NATIVE: Mapping[str, int] = {
    "한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10, "열한": 11, "열두": 12,
}  # fmt: skip
#: Parts of a day with the hours that they have, beyond 24 those of the next day.
_HALVES: Mapping[str, range] = {
    "오전": range(12), "오후": range(12, 24), "새벽": range(12), "아침": range(4, 13), "대낮": range(10, 18), "한낮": range(10, 18),
    "낮": range(10, 18), "점심": range(11, 16), "저녁": range(15, 24), "한밤": range(20, 30), "한밤중": range(20, 30),
    "심야": range(20, 30), "밤": range(18, 30), "AM": range(12), "PM": range(12, 24),
}  # fmt: skip
#: Places by whose clock times are told: what stands before 시간.
_PLACES: Mapping[str, str] = {
    "Korea time": "한국, 우리, 우리나라, 국내, 서울",
    "Pyongyang time": "평양, 북한",
    "Japan time": "일본, 도쿄",
    "Beijing time": "베이징, 중국",
    "Hong Kong time": "홍콩",
    "Taipei time": "대만, 타이베이",
    "Manila time": "필리핀, 마닐라",
    "Singapore time": "싱가포르",
    "Kuala Lumpur time": "말레이시아",
    "Hanoi time": "베트남, 하노이",
    "Bangkok time": "태국, 방콕",
    "Jakarta time": "인도네시아, 자카르타",
    "India time": "인도",
    "Tehran time": "이란, 테헤란",
    "Baghdad time": "이라크",
    "Doha time": "카타르",
    "Israel time": "이스라엘",
    "Turkish time": "튀르키예",
    "Moscow time": "모스크바, 러시아",
    "Kyiv time": "우크라이나, 키이우",
    "London time": "영국, 런던",
    "Paris time": "프랑스, 파리",
    "Berlin time": "독일, 베를린",
    "Brussels time": "브뤼셀",
    "Geneva time": "스위스, 제네바",
    "Vienna time": "오스트리아, 빈",
    "Rome time": "이탈리아, 로마",
    "Central European Time": "중부 유럽, 유럽 중부",
    "Eastern time": "동부, 미국 동부, 미 동부, 워싱턴, 뉴욕",
    "Central time": "미국 중부, 미 중부",
    "Pacific time": "미국 서부, 미 서부",
    "Hawaii time": "하와이",
    "Sydney time": "시드니",
    "U.S. time": "미국, 미",
    UTC: "그리니치, 그리니치 표준, 세계 표준, 국제 표준",
    LOCAL: "현지",
}
_KINDS = ("시간", "시각", "표준시", "표준시간", "표준시각", "현지시간", "현지시각")
_NAMES = {"GMT": UTC, "UTC": UTC, "KST": "Korea time", "협정 세계시": UTC, "세계 협정시": UTC} | {
    f"{place} {kind}": zone
    for zone, places in _PLACES.items()
    for place in places.split(", ")
    for kind in _KINDS
}
#: A day between a clock and its time: 현지시간 3일 오후 2시.
_DAY = r"(?:(?:\d{1,4}년|\d{1,2}월|\d{1,2}일|\([월화수목금토일]\)|[월화수목금토일]요일|지난|오는|이날|당일|같은\s날|전날|다음\s?날|이튿날|어제|오늘|내일)\s?){0,4}"
_HALF = f"(?P<half>{'|'.join(sorted(_HALVES, key=len, reverse=True))})"
_NEXT = "|".join(_HALVES)
_ZONES = Zones(
    _NAMES,
    before=rf"(?<![가-힣])ZONE(?:으로|로)?\s?(?:기준(?:으로)?)?\)?,?\s?{_DAY}$",
    behind=rf"(?:께|쯤|경)?\s?\(?\s?ZONE(?:\s?기준)?(?:\s?\)|(?=[,.]|$|으?로|에|\s(?!\d|지난|이날|{_NEXT})))",
)
#: What may follow 시 where no minute is told: particles, never the rest of another word.
_TAIL = (
    r"(?=[^가-힣\w]|$|에(?:는|도|서|야|만)?(?![가-힣])|엔|부터|까지|께|쯤|경(?![가-힣]{2})|무렵|가량|정도|즈음|전후|이후|이전|현재|기준|정각|직후|직전|발\s"
    r"|[를을가이와과는은도만](?![가-힣])|으?로(?![가-힣])|의\s|보다|였|이었|이다|이며|이고|입니다|인데|인\s|출발|도착|시작|개최|개막|마감|전까지|넘)"
)
_HOUR = r"(?P<hour>\d{1,2})"
_MINUTE = r"\s?(?:(?P<minute>[0-5]?\d)\s?분(?![가-힣]*간|기|대)(?:\s?\d{1,2}초)?|(?P<rest>반)(?=[^가-힣]|$|[에께쯤경이을의]|부터|까지|무렵|정도|가량|으로))"
_NATIVES = f"(?P<hour>{'|'.join(sorted(_NATIVE, key=len, reverse=True))})"
_EDGE = r"(?<!\d[.,])(?<![\w:/·])"
_LOW = r"(?:(?P<low>\d{1,2})\s?[-~∼～〜]\s?)?"

#: 자정 is also what an institution does to mend itself.
_NO_CLEANSING = (
    r"(?!\s?(?:작용|능력|노력|결의|기능|운동|선언|장치|움직임|효과|활동|역할|기구|시스템)"
    r"|[을를이의]\s(?:촉구|요구|위한|위해|강조|주문|당부|다짐|기대|필요|목소리|계기))"
)

_WAYS = tuple(
    regex(pattern)
    for pattern in (
        rf"{_HALF}\s?{_LOW}{_HOUR}\s?시(?:{_MINUTE}|{_TAIL})",
        rf"{_EDGE}(?!24시\s?(?:편의점|영업|운영|찜질방|어린이집|돌봄|가동)|\d{{1,2}}시\s\d{{1,2}}[군구]){_LOW}{_HOUR}시(?:{_MINUTE}|{_TAIL})",
        rf"{_HALF}\s?{_NATIVES}\s?시(?:{_MINUTE}|{_TAIL})",
        rf"(?<![가-힣]){_NATIVES}\s?시(?:\s?(?P<rest>반)(?![가-힣]{{2}})|(?=쯤|께|경|정각|까지|부터|무렵|에\s)(?<!한\s시)(?<!한시))",
        rf"{_HALF}\s?{_HOUR}:(?P<minute>[0-5]\d)(?![:\d])",
        r"\d일(?:\s?\([월화수목금토일]\))?\s(?P<all>(?P<full>)(?P<hour>[0-2]\d):(?P<minute>[0-5]\d))(?![:\d])",
        rf"(?<![\d:.]){OF_24_HOURS}(?P<full>)(?P<low>\d\d:[0-5]\d)\s?[-~∼～〜]\s?(?P<hour>\d\d):(?P<minute>[0-5]\d)(?![:\d])",
        rf"(?<![가-힣\w])(?P<named>정오|자정){_NO_CLEANSING}(?=[^가-힣\w]|$|에(?![가-힣]{2})|부터|까|께|쯤|경|무렵|[을를이가의과와는은도](?![가-힣])|이후|이전|직후|직전|으?로(?![가-힣])|엔|을\s)",
    )
)


def _number(written: str) -> int | None:
    return int(written) if written.isdecimal() else _NATIVE.get(written)


KOREAN = Tongue(
    ways=_WAYS,
    number=_number,
    halves={half.casefold(): hours for half, hours in _HALVES.items()},
    rests={"반": 30},
    named={"정오": 720, "자정": 0},
    hedges=(
        Hedge(
            ABOUT,
            regex(r"(?<![가-힣])약\s$"),
            regex(
                r"\s?(?:께|쯤|경(?![가-힣]{2})|무렵|가량|정도|즈음|전후|안팎|직후|직전|[을를이가]?\s?(?:조금\s|막\s|갓\s)?(?:넘|전후))"
            ),
        ),
        Hedge(AS_OF, None, regex(r"\s?(?:현재|기준)")),
        Hedge(BEFORE, None, regex(r"\s?이?전(?:까지|에|엔|으로|부터)?(?![가-힣])|\s이?전(?:까지|에)는")),
        Hedge(BEFORE, None, regex(r"\s?이전")),
        Hedge(AFTER, None, regex(r"\s?(?:이후|넘어|이\s?지나|후(?![가-힣]))")),
    ),
    zones=_ZONES,
    tie=regex(r"\s?[-~∼～〜]\s?|(?:부터|에서)\s(?:같은\s날\s|이튿날\s|다음\s?날\s)?"),
    none_before=regex(r"(?<![가-힣])[제매]\s?$|(?<![가-힣])(?:전국|인근|주변|도내|관내|수도권)\s$|\s등\s$"),
    none_behind=regex(r"\s?(?:방향|뉴스)|\s?[·∙ㆍ]\s?[군구]"),
    furniture=regex(
        r"\W*(?:기사\s?)?(?:입력|수정|등록|승인|송고|최종\s?수정|업데이트|발행|게시)(?:\s?(?:일시|시간|시각|일))?\s?[:：|]?\s?[\d.\-/년월일\s(월화수목금토일)]*(?:오전|오후)?\s?$"
    ),
)
