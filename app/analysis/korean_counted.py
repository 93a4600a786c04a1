"""What a Korean figure counts: the noun right after its counter, or right before its number."""

from __future__ import annotations

import re
from dataclasses import replace

from app.analysis.figure import Figure
from app.analysis.text import Span

#: What is counted stands before or after these.
_COUNTER = re.compile(
    r"(?P<counter>명|건|개|곳|척|마리|편|권|채|가구|개사|개국|개소|종|발)(?P<more>\s?(?:이상|초과|이하|미만|가량|정도|안팎|남짓))?$"
)
_NOUN_AFTER = re.compile(
    r"(?P<of>의)?\s(?P<noun>[가-힣]{2,8}?)(?=(?:에서|에게|으로|까지|부터|은|는|이|가|을|를|의|에|도|와|과|로)?(?:[^가-힣]|$))"
)
_NOUN_BEFORE = re.compile(r"(?:^|[^가-힣])(?P<noun>[가-힣]{2,8})\s$")
_PARTICLES = "은는이가을를에의와과도로만며고해한인된할던총등약및면나게히지째든"
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
)
#: Words of time, order and degree beside a number, which name nothing counted.
_NO_NOUNS = frozenset(
    {
        "올해", "지난해", "작년", "내년", "최근", "현재", "당시", "이날", "오늘", "어제", "매년", "매일", "매월", "하루", "이번", "지난달",
        "이달", "모두", "전체", "가운데", "이상", "이하", "정도", "규모", "가량", "미만", "안팎", "각각", "다시", "역시", "이미", "약간",
        "무려", "겨우", "불과", "최소", "최대", "최고", "추가", "기준", "기록", "증가", "감소", "반면", "평균", "누적", "연간", "전국",
        "다른", "주요", "국내", "세계", "해외", "대형", "일부", "여러", "경우", "넘게", "늘어", "줄어", "가까이", "남짓", "오전", "오후", "상위", "하위", "대비", "때문", "동안", "이후", "이전",
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
        and (after["of"] or (counter["counter"] == "개" and not counter["more"]))
        and _is_noun(after["noun"])
    ):
        return replace(figure, span=Span(start, after.end("noun")), noun=after["noun"])
    before = _NOUN_BEFORE.search(text[max(room.start, start - 12) : start])
    if before and _is_noun(before["noun"]) and _is_noun_alone(before["noun"]):
        return replace(figure, span=Span(start - len(before["noun"]) - 1, end), noun=before["noun"])
    return figure


def _is_noun(word: str) -> bool:
    is_cut = len(word) == 2 and word[-1] in "은는이을를"
    return not is_cut and word not in _NO_NOUNS and not word.endswith(_NO_NOUN_ENDS)


def _is_noun_alone(word: str) -> bool:
    """No particle and no verb ends the word: 회원은, 회원인, 모인."""
    return word.endswith(_PEOPLE) or word[-1] not in _PARTICLES
