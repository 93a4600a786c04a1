"""Figures: value, unit and comparator; and what is no figure at all."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest

from app.analysis.cleaning import Segment
from app.analysis.figures import figures

Found = list[tuple[str, str | None, str | None]]


def read(text: str, lang: str) -> Found:
    found = figures(text, [Segment("body", 0, len(text))], lang)
    return [
        ("?" if each.value is None else f"{each.value.normalize():f}", each.unit, each.comparator)
        for each in found
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They signed 14 memoranda.", [("14", None, None)]),
        ("More than 200 business leaders came.", [("200", None, "more than")]),
        ("It cost $3.9 billion.", [("3900000000", "usd", None)]),
        ("A deal of 5.6 trillion won was signed.", [("5600000000000", "won", None)]),
        ("It weighs 1.25 tons.", [("1.25", "ton", None)]),
        ("Shares rose 6.45 percent.", [("6.45", "percent", None)]),
        ("About 34 million customers waited.", [("34000000", None, "about")]),
        ("The four-day visit ended.", [("4", "day", None)]),
        ("It lasted nearly a decade.", [("10", "year", "nearly")]),
        ("It fires in under one minute.", [("1", "minute", "under")]),
        ("Nearly two-thirds of the population watched.", [("0.6667", None, "nearly")]),
        ("The five-member group left.", [("5", None, None)]),
    ],
)
def test_english_figures_have_value_unit_and_comparator(text: str, expected: Found) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "The two sides met on Jan. 5, 2026.",
        "It was the 3rd round, at 10:30 a.m.",
        "The KF-21 and the G20 were named.",
        "Article 2 applies since 2016.",
        "The two countries agreed.",
        "The Four Hills Tournament began in the first half of next year.",
    ],
)
def test_orders_days_names_and_idioms_are_no_english_figures(text: str) -> None:
    assert read(text, "en") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4조 원을 냈다.", [("4000000000000", "won", None)]),
        ("5조6천억원 규모다.", [("5600000000000", "won", None)]),
        ("5조357억원이다.", [("5035700000000", "won", None)]),
        ("개인정보 3370만건이 샜다.", [("33700000", None, None)]),
        ("약 30명이 왔다.", [("30", "person", "about")]),
        ("30명 이상이 왔다.", [("30", "person", "at least")]),
        ("20여 명이 왔다.", [("20", "person", "about")]),
        ("사거리 80㎞다.", [("80", "km", None)]),
        ("53.2%였다.", [("53.2", "percent", None)]),
        ("세 가지 원칙을 냈다.", [("3", None, None)]),
        ("수십억 달러를 들였다.", [("?", "usd", None)]),
        ("수십만 명이 모였다.", [("?", "person", None)]),
        ("열차 수백편이 멈췄다.", [("?", None, None)]),
        ("수개월간 머물렀다.", [("?", "month", None)]),
        ("나무 1만2천여 그루를 심었다.", [("12000", None, "about")]),
        ("기금 3억2150여만원을 썼다.", [("321500000", "won", "about")]),
        ("100억 원대 계약이다.", [("10000000000", "won", None)]),
        ("환율은 1402원30전이다.", [("1402.3", "won", None)]),
        ("예산 4천120억 확보", [("412000000000", "won", None)]),
        ("밀 5만t을 샀다.", [("50000", "ton", None)]),
        ("발전 용량은 2.5GW다.", [("2.5", "gigawatt", None)]),
        ("원유 300만 배럴을 실었다.", [("3000000", "barrel", None)]),
        ("터는 1200㎡다.", [("1200", "square metre", None)]),
        ("아침 기온은 -4.5도였다.", [("-4.5", "degree", None)]),
        ("영하 7도까지 떨어졌다.", [("-7", "degree", None)]),
        ("기온이 3∼8도였다.", [("?", "degree", None)]),
        ("직원 3~4명이 남았다.", [("?", "person", None)]),
        ("서너 명이 남았다.", [("?", "person", None)]),
        ("배 열두 척이 떠났다.", [("12", None, None)]),
        ("두 달 만에 돌아왔다.", [("2", "month", None)]),
        ("스무 개를 샀다.", [("20", None, None)]),
        ("수출이 두 배로 늘었다.", [("2", None, None)]),
        ("세 배 이상이다.", [("3", None, None)]),
        ("응답자의 3분의 2가 답했다.", [("0.6667", None, None)]),
        ("절반 이상이 떠났다.", [("0.5", None, "at least")]),
        ("징역 12년을 받았다.", [("12", "year", None)]),
        ("5년 연속 흑자다.", [("5", "year", None)]),
        ("20여년간 살았다.", [("20", "year", "about")]),
        ("9년여 만이다.", [("9", "year", None)]),
        ("10일간 열린다.", [("10", "day", None)]),
        ("사흘간 열린다.", [("3", "day", None)]),
        ("2박3일 일정이다.", [("3", "day", None)]),
        ("3년6개월 만이다.", [("3", "year", None), ("6", "month", None)]),
        ("했다.31개 항목이다.", [("31", None, None)]),
        ("약30명이 왔다.", [("30", "person", "about")]),
        ("쉼터 26개소를 연다.", [("26", None, None)]),
        ("회사 11개사가 왔다.", [("11", None, None)]),
        ("자사주 4만 주를 샀다.", [("40000", None, None)]),
        ("보통주 2억300만주를 샀다.", [("203000000", None, None)]),
        ("12년 4개월 만이다.", [("12", "year", None), ("4", "month", None)]),
        ("지수가 20.5포인트 올랐다.", [("20.5", None, None)]),
        ("벌금250만 원을 냈다.", [("2500000", "won", None)]),
        ("12회에 걸쳐 냈다.", [("12", None, None)]),
        ("기온은 -5~4℃다.", [("?", "degree", None)]),
        ("6세~12세 아동이 왔다.", [("?", "year", None)]),
        ("150일 수사를 마쳤다.", [("150", "day", None)]),
        ("지수가 1.7p 올랐다.", [("1.7", None, None)]),
        ("찬성 112표였다.", [("112", None, None)]),
    ],
)
def test_korean_figures_have_value_unit_and_comparator(text: str, expected: Found) -> None:
    assert read(text, "ko") == expected


@pytest.mark.parametrize(
    "text",
    [
        "29일 만났다.",
        "2026년 1월 5일이다.",
        "17대 총선에 나왔다.",
        "두 정상이 만났다.",
        "제3차 회담.",
        "21세기의 일이다.",
        "2 개막전이 열렸다.",
        "30대 남성.",
        "2022년 만성 질환을 다뤘다.",
        "97년 봄에 만났다.",
        "24년 12월에 만났다.",
        "세 번째 회담이다.",
        "다섯 번째 방문이다.",
        "5년째 살고 있다.",
        "오후 2시 43분에 왔다.",
        "17대부터 22대까지 의원이었다.",
        "세대 간의 일이다.",
        "세종 시민이다.",
        "두 나라가 만났다.",
        "4분기 실적이다.",
        "305호에 산다.",
        "1인당 나눴다.",
        "창업주 3세 경영이다.",
        "교황 비오 19세를 만났다.",
        "가온 7세 국왕이 왔다.",
        "국채 3년물을 샀다.",
        "100일째 맞섰다.",
        "조선사가 수주 목표를 세웠다.",
        "연수원 20기 판사다.",
        "누리3기 사업이다.",
        "- 4세대 모델이다.",
    ],
)
def test_orders_days_and_pairs_are_no_korean_figures(text: str) -> None:
    assert read(text, "ko") == []


def test_a_figure_covers_its_comparator_and_its_noun() -> None:
    text = "Envoys met more than 200 business leaders in the harbour."
    (only,) = figures(text, [Segment("body", 0, len(text))], "en")
    assert only.span.of(text) == "more than 200 business leaders"
    assert (only.noun, only.value) == ("business leaders", Decimal(200))


@pytest.mark.parametrize(
    ("text", "words", "noun"),
    [
        ("이들은 양해각서 14건에 서명했다.", "양해각서 14건", "양해각서"),
        ("행사에 기업인 200여 명이 왔다.", "기업인 200여 명", "기업인"),
        ("시는 11개 단지를 짓는다.", "11개 단지", "단지"),
        ("서는 13건의 위반을 적었다.", "13건의 위반", "위반"),
        ("올해 13건을 적었다.", "13건", None),
        ("모인 30명이 떠났다.", "30명", None),
    ],
)
def test_a_korean_figure_covers_what_it_counts_beside_it(text: str, words: str, noun: str | None) -> None:
    (only,) = figures(text, [Segment("body", 0, len(text))], "ko")
    assert (only.span.of(text), only.noun) == (words, noun)


@pytest.mark.parametrize("piece", ["1만 ", "1,", "약 ", "12년", "-1", "수백", "1~2~", "3억 2"])
def test_hostile_runs_of_korean_numbers_are_read_in_no_time(piece: str) -> None:
    text = piece * 20_000
    began = time.perf_counter()
    read(text, "ko")
    assert time.perf_counter() - began < 3


def test_other_languages_have_none_yet() -> None:
    assert read("14件の覚書に署名した。", "ja") == []
