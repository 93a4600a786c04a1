"""What a Korean figure counts: the noun right after its counter, or right before its number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from app.analysis.figure import Figure
from app.analysis.patterns import regex
from app.analysis.text import Span

_HELD: Mapping[str, str] = {
    "약": "about", "대략": "about", "거의": "nearly", "최소": "at least", "적어도": "at least", "최대": "up to", "최고": "up to",
    "이상": "at least", "초과": "more than", "이하": "up to", "미만": "under", "이내": "up to", "가량": "about", "정도": "about",
    "안팎": "about", "남짓": "about", "내외": "about", "쯤": "about", "가까이": "nearly", "가까운": "nearly", "넘게": "more than", "넘는": "more than", "넘은": "more than",
}  # fmt: skip
_AFTERWARDS = "이상|초과|이하|미만|이내|가량|정도|안팎|남짓|내외|쯤|가까이|가까운|넘[게는은]"
#: What describes something by its size, not what it did: 3.1%를 웃도는 성장률, 한 시간도 채 안 되는.
_VERBS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (regex(rf"(?:{particle})\s?(?:훌쩍\s|크게\s|채\s|조금\s|약간\s|거의\s|한참\s)?(?:{verbs})"), word)
    for particle, verbs, word in (
        ("[을를]", "웃도는|상회하는|넘어서는|초과하는", "more than"),
        ("[을를]", "밑도는|하회하는", "under"),
        ("에|에는", "육박하는|가까운|근접한", "nearly"),
        ("도|이|가|", r"안\s?(?:되는|된|돼|될)|못\s?(?:되는|된|돼)", "under"),
        ("에도|에|에는|에조차", r"(?:못|미치지\s못)\s?(?:미치|미친|미치고|하는)", "under"),
    )
)
#: What others are held against is itself exact: 예상치인 2천억원을 웃도는, 기준 5%에 못 미치는.
_STANDARD = regex(
    r"(?:예상치|전망치|추정치|기준|기준치|목표|목표치|정원|평균)(?:인|였던)?\s$|[점치선값](?:인|였던)\s$"
)
#: 8년여 만에: the press writes 여 behind the unit too.
_ODD = regex(r"여(?=\s(?!가지)|간(?![가-힣]{2})|만에)")
_HELD_BEFORE = regex(r"(?<![가-힣])(?P<word>약|대략|거의|최소|적어도|최대|최고)\s?$")
_HELD_AFTER = regex(rf"(?:동안\s|[이가을를]\s(?=넘))?\s?(?P<word>{_AFTERWARDS})(?![가-힣]{{3}})")
#: What is counted stands before or after these.
_COUNTER = regex(
    r"(?P<counter>회분|도즈|명|인|건|개|곳|척|마리|편|권|채|가구|개사|개국|개소|종|장|대|점|벌|병|석|팀|량|매|잔|그루|쌍|곡|표|문항|상자|포|발|문|기|필지|세대|통)"
    rf"(?P<more>\s?(?:{_AFTERWARDS}))?$"
)
#: What describes a noun between it and its number: 68건의 구체적인 제보.
_DESCRIBING = r"(?:[가-힣]{1,6}(?:적인|적|한|된|인)\s)?"
PARTICLE = (
    "이라는|이라고|라는|라고|에서는|에서도|에게는|으로는|입니다|이었|에서|에게|으로|까지|부터|보다|마다|처럼|에는|에선|에도|에만|이다|이며|이고|이나|이라|인데|들이|들은|들을|들의|들에|들과|들"
    "|은|는|이|가|을|를|의|에|도|와|과|로|만|인|간|별|씩"
)
#: Nouns of one syllable that are counted.
_SHORT = "배|팔|눈|손|칼|글|축|핵|팀|국|곡|섬|역|군|구|시|도|읍|면|동|과|당|책|꽃|집|땅|산|강|방"
_NOUN_AFTER = regex(
    rf"(?P<of>의)?\s(?P<adjective>{_DESCRIBING})(?P<noun>(?!시[도군]|국가)(?:{_SHORT})(?=(?:{PARTICLE})?(?:[^가-힣]|$))|[가-힣]{{2,8}}?(?=(?:{PARTICLE})?(?:[^가-힣]|$)))"
)
#: What a noun right behind a counter may only describe: 22개 사회 복지 시설 are institutions, 11개 단지 주민 are no residents.
_LAST_NOUNS = "시설|건물|기관|업체|기업|단체|학교|대학|병원|공장|사업|과제|항목|품목|제품|사건|법안|노선|마을|주택|점포|매장|작품|종목|부대|위원회|교육청|대회|행사|공공기관"
_LAST_NOUN = regex(rf"(?:\s[가-힣]{{2,4}})?\s(?P<noun>{_LAST_NOUNS})(?=(?:{PARTICLE})?(?:[^가-힣]|$))")
#: These are counted themselves, whatever follows: 8개 국가 기업.
_WHOLE = frozenset(
    (*_LAST_NOUNS.split("|"), "국가", "나라", "도시", "지역", "단지", "부처", "은행", "그룹", "회사")
)
#: What is done with what was counted: 드론 111대 격추.
_DEEDS = frozenset(
    [
        "격추",
        "요격",
        "판매",
        "생산",
        "수출",
        "수입",
        "도입",
        "배치",
        "파괴",
        "설치",
        "운영",
        "증차",
        "투입",
        "파손",
        "침몰",
        "구매",
        "공급",
        "보급",
        "지원",
        "확보",
        "추가",
        "건설",
        "조성",
        "발견",
        "적발",
        "철거",
        "폐쇄",
        "발사",
        "인도",
        "발주",
        "수주",
        "제작",
        "출고",
        "등록",
        "교체",
        "압수",
        "처리",
        "창출",
        "증설",
        "감축",
        "철수",
        "동원",
        "운용",
        "보유",
        "제조",
        "선정",
        "지정",
        "추진",
        "개통",
    ]
)
#: A verb that goes on ends so, and some nouns: 1000개 만들어 팔았다, 3개 언어.
_GOING_ON = regex(r"[어아여해려져쳐켜워와춰]$")
_LIKE_VERBS = frozenset(
    [
        "언어",
        "장어",
        "연어",
        "문어",
        "고등어",
        "오징어",
        "청어",
        "홍어",
        "숭어",
        "피해",
        "견해",
        "유아",
        "영아",
        "남아",
        "여아",
    ]
)
_NOUN_BEFORE = regex(r"(?:^|[^가-힣\d])(?P<noun>[가-힣]{2,8}|[닭소양배차책집옷쌀곡알벌새꽃논밭])\s$")
#: Of what is counted a sentence tells how many there are: 구조물은 모두 3기다, 희생자는 12명으로 집계됐다.
_SUBJECT = regex(
    r"(?<![가-힣])(?P<noun>[가-힣]{2,8})[은는이가]\s(?:(?:현재|모두|총|전부|약|최소|각각)\s){0,2}$"
)
_ARE = regex(
    r"(?:이?다(?![가-힣])|이?었|였|입니다|이?며(?![가-힣])|이?고(?![가-힣])|뿐|으?로\s(?:집계|파악|추산|늘|줄|확인))"
)
#: Characters before a number in which the subject of its sentence may stand.
SUBJECT = 24
#: These may be followed by what they count without a particle: 11개 단지, 3대 과제.
_DIRECTLY = frozenset({"개", "대"})
PARTICLES = "은는이가을를에의와과도로만며고해한인된할던총등약및면나게히지째든"
_PEOPLE = (
    "기업인",
    "외국인",
    "한국인",
    "미국인",
    "중국인",
    "일본인",
    "민간인",
    "정치인",
    "경제인",
    "언론인",
    "종교인",
    "예술인",
    "장애인",
    "군인",
    "노인",
    "행인",
    "주인",
    "상인",
    "연예인",
    "시인",
    "법인",
    "증인",
    "지인",
    "연인",
    "성인",
    "여인",
    "참관인",
)
#: Who does something by trade; 가 and 이 are particles elsewhere.
_CRAFTS = (
    "전문가",
    "작가",
    "화가",
    "사업가",
    "활동가",
    "운동가",
    "음악가",
    "예술가",
    "평론가",
    "건축가",
    "기업가",
    "어린이",
    "고양이",
    "원숭이",
    "오토바이",
    "아이",
)
#: Words of time, order and degree beside a number, which name nothing counted.
_NO_NOUNS = frozenset(
    {
        "올해", "지난해", "작년", "내년", "최근", "현재", "당시", "이날", "오늘", "어제", "매년", "매일", "매월", "하루", "이번", "지난달",
        "이달", "모두", "전체", "가운데", "이상", "이하", "정도", "규모", "가량", "미만", "안팎", "각각", "다시", "역시", "이미", "약간",
        "무려", "겨우", "불과", "최소", "최대", "최고", "추가", "기준", "기록", "증가", "감소", "반면", "평균", "누적", "연간", "전국",
        "전년", "전월", "전주", "기간", "동기", "분기", "상반기", "하반기", "기존", "최종", "이중", "합계", "당초", "애초", "매달", "매주", "종전", "신규", "나머지", "오히려", "이들", "우리", "각종", "통상",
        "다른", "아니라", "둘러싼", "힘입어", "커다란", "초대형", "위에", "안에", "옆에", "앞에", "뒤에", "중에", "아래", "주요", "국내", "세계", "해외", "대형", "일부", "여러", "경우", "절반", "넘게", "늘어", "줄어", "가까이", "남짓", "오전", "오후", "상위", "하위", "대비", "때문", "동안", "이후", "이전",
    }
)  # fmt: skip
_NO_NOUN_ENDS = (
    "당",
    "다",
    "며",
    "면서",
    "했던",
    "하는",
    "되는",
    "월",
    "한다",
    "됐다",
    "부터",
    "까지",
    "에서",
    "보다",
)


def held_against(text: str, figure: Figure, room: Span) -> Figure:
    """The figure with what it is held against, where a word for that stands at either side of it."""
    if figure.comparator:
        return figure
    start, end = figure.span.start, figure.span.end
    if before := _HELD_BEFORE.search(text[max(room.start, start - 5) : start]):
        return replace(figure, span=Span(start - len(before[0]), end), comparator=_HELD[before["word"]])
    if after := _HELD_AFTER.match(text, end, room.end):
        return replace(figure, span=Span(start, after.end()), comparator=_HELD[after["word"]])
    if odd := _ODD.match(text, end, room.end):
        return replace(figure, span=Span(start, odd.end()), comparator="about")
    if _STANDARD.search(text[max(room.start, start - 10) : start]):
        return figure
    held = next((word for pattern, word in _VERBS if pattern.match(text, end, room.end)), None)
    return replace(figure, comparator=held) if held else figure


def with_noun(text: str, figure: Figure, room: Span) -> Figure:
    """The figure with what it counts, where that stands next to it: 11개 단지, 13건의 위반, 기업인 200명."""
    start, end = figure.span.start, figure.span.end
    if (
        figure.noun
        or figure.unit not in (None, "person")
        or not (counter := _COUNTER.search(text[start:end]))
    ):
        return figure
    after = _NOUN_AFTER.match(text, end, room.end)
    if (
        after
        and (
            after["of"]
            or (counter["counter"] in _DIRECTLY and not counter["more"] and not after["adjective"])
        )
        and _is_noun(after["noun"])
        and not _is_deed(text, after)
    ):
        is_whole = after["noun"] in _WHOLE
        found = (None if is_whole else _LAST_NOUN.match(text, after.end("noun"), room.end)) or after
        return replace(figure, span=Span(start, found.end("noun")), noun=found["noun"])
    before = _NOUN_BEFORE.search(text[max(room.start, start - 12) : start])
    if before and _is_noun(before["noun"]) and _is_noun_alone(before["noun"]):
        return replace(figure, span=Span(start - len(before["noun"]) - 1, end), noun=before["noun"])
    return _with_subject(text, figure, room)


def _with_subject(text: str, figure: Figure, room: Span) -> Figure:
    """The figure with the subject of its sentence for what it counts, where that only tells how many there are."""
    start, end = figure.span.start, figure.span.end
    subject = _SUBJECT.search(text, max(room.start, start - SUBJECT), start)
    if not (subject and _ARE.match(text, end, room.end) and _is_noun(subject["noun"])):
        return figure
    return replace(figure, noun=subject["noun"])


def _is_deed(text: str, after: re.Match[str]) -> bool:
    """Whether the word behind a counter tells what was done with what was counted, and names nothing."""
    word, is_bare = after["noun"], text[after.end("noun") : after.end("noun") + 1] == " "
    return word in _DEEDS or (is_bare and bool(_GOING_ON.search(word)) and word not in _LIKE_VERBS)


def _is_noun(word: str) -> bool:
    is_cut = (len(word) == 2 and word[-1] in "은는이을를") or word.endswith("으")  # 항으|로
    return not is_cut and word not in _NO_NOUNS and not word.endswith(_NO_NOUN_ENDS)


def _is_noun_alone(word: str) -> bool:
    """No particle and no verb ends the word: 회원은, 회원인, 모인."""
    return len(word) == 1 or word.endswith(_CRAFTS) or word.endswith(_PEOPLE) or word[-1] not in PARTICLES
