"""Figures: value, unit and comparator; and what is no figure at all."""

from __future__ import annotations

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
    ],
)
def test_orders_days_and_pairs_are_no_korean_figures(text: str) -> None:
    assert read(text, "ko") == []


def test_a_figure_covers_its_comparator_and_its_noun() -> None:
    text = "Envoys met more than 200 business leaders in the harbour."
    (only,) = figures(text, [Segment("body", 0, len(text))], "en")
    assert only.span.of(text) == "more than 200 business leaders"
    assert (only.noun, only.value) == ("business leaders", Decimal(200))


def test_other_languages_have_none_yet() -> None:
    assert read("14件の覚書に署名した。", "ja") == []
