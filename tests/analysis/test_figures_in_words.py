"""Figures that are written in words, what they count, and words that only look like figures."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import Segment
from app.analysis.figures import figures
from tests.analysis.test_figures import Found, read


def counted(text: str, lang: str) -> list[str | None]:
    return [each.noun for each in figures(text, [Segment("body", 0, len(text))], lang)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("직원 스물세 명을 뽑았다.", [("23", "person", None)]),
        ("열여섯 살 소년이 강을 건넜다.", [("16", "year", None)]),
        ("의원 아흔아홉 명이 서명했다.", [("99", "person", None)]),
        ("화물차 스물여섯 대가 늘어섰다.", [("26", None, None)]),
        ("함포 네 문을 실었다.", [("4", None, None)]),
        ("논 열두 필지가 잠겼다.", [("12", None, None)]),
        ("스무 가구가 산다.", [("20", None, None)]),
        ("경비정 한 척이 접근했다.", [("1", None, None)]),
        ("한 시간 반 동안 이어졌다.", [("1.5", "hour", None)]),
        ("한 달여 만에 만났다.", [("1", "month", "about")]),
        ("한 시간여 만에 꺼졌다.", [("1", "hour", "about")]),
        ("두 시간여에 걸친 회담이다.", [("2", "hour", "about")]),
        ("한 시간도 채 안 되는 회의였다.", [("1", "hour", "under")]),
        ("약 한 달 반 만에 끝났다.", [("1.5", "month", "about")]),
        ("반년 넘게 비어 있다.", [("0.5", "year", "more than")]),
        ("열이틀 동안 멈췄다.", [("12", "day", None)]),
        ("여객이 갑절로 늘었다.", [("2", None, None)]),
        ("갑절 이상 뛰었다.", [("2", None, "at least")]),
        ("8년여 만에 열렸다.", [("8", "year", "about")]),
        ("12년여에 걸친 내전이다.", [("12", "year", "about")]),
        ("2~3일이 걸린다.", [("2~3", "day", None)]),
        ("40년을 일했다.", [("40", "year", None)]),
        ("30년 운영 기준이다.", [("30", "year", None)]),
        ("15년 집권이 끝났다.", [("15", "year", None)]),
        ("항만 방문7년만에 열려", [("7", "year", None)]),
        ("등대가20년간 1위였다.", [("20", "year", None)]),
        ("3.1%를 웃도는 성장률이다.", [("3.1", "percent", "more than")]),
        ("10%를 밑도는 투표율이다.", [("10", "percent", "under")]),
        ("5조원에 육박하는 빚이다.", [("5000000000000", "won", "nearly")]),
        ("목표의 80%에도 못 미치는 실적이다.", [("80", "percent", "under")]),
        ("전망치인 3.1%를 웃도는 성장률이다.", [("3.1", "percent", None)]),
        ("저점인 11만원에 근접한 값이다.", [("110000", "won", None)]),
        ("늑대 한 마리가 달아났다.", [("1", None, None)]),
        ("2兆 추경을 편성했다.", [("2000000000000", "won", None)]),
        ("예산 1兆3천억 증발", [("1300000000000", "won", None)]),
        ("지진 규모는 5.8로 측정됐다.", [("5.8", None, None)]),
        ("인구 7만의 소도시다.", [("70000", None, None)]),
    ],
)
def test_korean_numbers_in_words_are_figures(text: str, expected: Found) -> None:
    assert read(text, "ko") == expected


@pytest.mark.parametrize(
    "text",
    [
        "2025년 한 해 동안 애썼다.",
        "한 달 안에 답한다.",
        "한 관계자가 말했다.",
        "입이 열 개라도 할 말이 없다.",
        "네 편 내 편이 따로 없다.",
        "똘똘한 한 채를 찾는다.",
        "통닭이라도 한 마리 산다.",
        "민선 8기의 정신이다.",
        "안보리 결의 2270호를 어겼다.",
        "108동 1203호에서 불이 났다.",
        "주요 20개국(G20) 회의가 열린다.",
        "20개국 재무장관회의가 열린다.",
        "38선 부근이다.",
        "트럼프 행정부 1기 때다.",
        "민선 8기 도정이다.",
        "폐암 3기 판정을 받았다.",
        "26년 운영 계획을 세웠다.",
        "99년 운영을 멈췄다.",
        "25년 1위 항만이다.",
    ],
)
def test_years_as_a_whole_numbered_things_and_terms_are_no_korean_figures(text: str) -> None:
    assert read(text, "ko") == []


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("어선 쉰 척을 적발했다.", "어선"),
        ("배 두 척이 부서졌다.", "배"),
        ("소방차 열다섯 대가 왔다.", "소방차"),
        ("세 편의 이야기를 썼다.", "이야기"),
        ("드론 91기를 쏘았다.", "드론"),
        ("지뢰 89발을 치웠다.", "지뢰"),
        ("두 개의 팔에 달았다.", "팔"),
        ("상자 두 개 위에 놓였다.", "상자"),
        ("이야기가 아니라 세 개다.", None),
        ("세 명이 붙잡혔다.", None),
        ("세 가지 원칙이다.", "가지"),
    ],
)
def test_a_korean_number_in_words_counts_the_noun_beside_its_counter(text: str, noun: str | None) -> None:
    assert counted(text, "ko") == [noun]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It lasted two-and-a-half hours.", [("2.5", "hour", None)]),
        ("It lasted a year and a half.", [("1.5", "year", None)]),
        ("A couple of trucks came.", [("2", None, "about")]),
        ("Prices rose by a quarter.", [("0.25", None, None)]),
        ("It was cut by about half in June.", [("0.5", None, "about")]),
        ("The flood left 45 missing.", [("45", None, None)]),
        ("The suspect, 34, was arrested.", [("34", "year", None)]),
        ("Three were killed and two are still missing.", [("3", None, None), ("2", None, None)]),
        ("Scores were injured.", [("?", None, None)]),
        ("It passed by 64 votes to 31.", [("64", None, None), ("31", None, None)]),
        ("Senators voted 52-48 to block it.", [("52", None, None), ("48", None, None)]),
        ("Only 12 of 40 ambulances came.", [("12", None, None), ("40", None, None)]),
        ("Each visit is limited to an hour and 30 minutes.", [("1", "hour", None), ("30", "minute", None)]),
    ],
)
def test_english_numbers_in_words_are_figures(text: str, expected: Found) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    ["Boeing 737 jets were grounded.", "The three were arrested.", "He left a couple of days ago."],
)
def test_models_and_who_was_named_before_are_no_english_figures(text: str) -> None:
    assert read(text, "en") == []


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("They found 31 dead and scores injured.", "dead"),
        ("They seek 40 missing persons.", "missing persons"),
    ],
)
def test_the_dead_and_the_missing_are_counted_without_a_noun(text: str, noun: str) -> None:
    assert counted(text, "en")[0] == noun


@pytest.mark.parametrize(
    ("lang", "text", "nouns"),
    [
        ("en", "One sailor and one officer died.", ["sailor", "officer"]),
        ("en", "One sailor and two officers were injured.", ["sailor", "officers"]),
        ("en", "The blast left one sailor dead and two missing.", ["sailor", "missing"]),
        ("en", "The storm killed one person and injured two.", ["person"]),
        ("en", "The storm killed one female passenger.", ["female passenger"]),
        ("en", "Reports said one man had died.", ["man"]),
        ("en", "One passenger killed in ferry crash.", ["passenger"]),
        ("en", "At least one person died and one was missing.", ["person"]),
        ("en", "One bomb killed 12 people.", ["people"]),
        ("en", "One soldier wounded a colleague.", []),
        ("en", "The rebels killed one another.", []),
        ("en", "Not one sailor died.", []),
        ("en", "One family injured pride in the talks.", []),
        ("en", "In one town hurt by tolls, shops closed.", []),
        ("ko", "선원 한 명이 바다에서 숨졌다.", ["선원"]),
        ("ko", "승객 한 명이 크게 다쳤다.", ["승객"]),
        ("ko", "해경은 선원 한 명을 구조했다.", ["선원"]),
        ("ko", "한 사람이 실종됐다.", [None]),
        ("ko", "승객 한 명도 다치지 않았다.", []),
        ("ko", "선원 한 명이 다치지 않았다.", []),
        ("ko", "한 사람은 숨진 아이를 안았다.", []),
        ("ko", "한 사람의 희생으로 배가 떴다.", []),
        ("ko", "선원 한 명이 말했다.", []),
    ],
)
def test_one_who_died_or_was_hurt_is_counted(lang: str, text: str, nouns: list[str | None]) -> None:
    assert counted(text, lang) == nouns


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The crossing took half an hour.", [("30", "minute", None)]),
        ("The lamp went out within half an hour.", [("30", "minute", "up to")]),
        ("They waited for more than half-an-hour.", [("30", "minute", "more than")]),
        ("The half-hour crossing was rough.", [("30", "minute", None)]),
        ("The pier is about half a mile long.", [("0.5", "mile", "about")]),
        ("It stood for half a century.", [("50", "year", None)]),
        ("Rates rose half a percentage point.", [("0.5", "point", None)]),
        ("The boat leaves every half hour.", []),
        ("They lost in the first half.", []),
        ("The crossing took two and a half hours.", [("2.5", "hour", None)]),
    ],
)
def test_half_of_one_is_a_figure(text: str, expected: Found) -> None:
    assert read(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 60-ton barge Lunara sank.", [("60", "ton", None)]),
        ("The 60-ton barge Lunara 7 sank.", [("60", "ton", None)]),
        ("A nine-hour crossing Ada Lund made.", [("9", "hour", None)]),
        ("The 12-member crew Hanaro rowed.", [("12", None, None)]),
        ("The two agreed to sail.", []),
        ("The three discussed salvage.", []),
        ("The three freed were sailors.", [("3", None, None)]),
        ("All four arrested went home.", [("4", None, None)]),
    ],
)
def test_a_name_behind_a_measure_and_a_verb_of_known_people_count_nothing(text: str, expected: Found) -> None:
    assert read(text, "en") == expected
