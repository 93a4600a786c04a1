"""Days, months and years as Chinese papers and notices write them, in both scripts."""

from __future__ import annotations

from datetime import date

import pytest

from app.analysis.cleaning import Segment
from app.analysis.figures import figures
from app.analysis.named_days import named_dates

PUBLISHED = date(2025, 11, 4)


def values(text: str) -> list[str | None]:
    return [each.value for each in named_dates(text, [Segment("body", 0, len(text))], "zh", PUBLISHED)]


def counted(text: str) -> list[str]:
    return [each.span.of(text) for each in figures(text, [Segment("body", 0, len(text))], "zh")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("港務局今（4）日公布班表。", ["2025-11-04"]),
        ("港务局昨（3）日公布班表，明（5）日起实施。", ["2025-11-03", "2025-11-05"]),
        ("次長昨在議會答詢。", ["2025-11-03"]),
        ("市長昨表示渡輪不停。", ["2025-11-03"]),
        ("被扣渔船今获释。", ["2025-11-04"]),
        ("渡輪今起復航。", ["2025-11-04"]),
        ("当今在航渡轮很少，至今在港的也不多，如今获救者少。", []),
        ("古今在此相会。", []),
        ("去年前三季度客流上升。", ["2024-01/2024-09"]),
        ("今年前7個月客流上升。", ["2025-01/2025-07"]),
        ("2024年前十个月客流上升。", ["2024-01/2024-10"]),
        ("停航前三个月客流上升。", []),
        ("民國98年建成燈塔。", ["2009"]),
        ("渡輪於民國114年6月3日下水。", ["2025-06-03"]),
        ("去（113）年下水三艘。", ["2024"]),
        ("港务局须在15日内递交方案。", []),
        ("船東會應於20日內召集。", []),
        ("10日内务部长抵达。", ["2025-11-10"]),
        ("下輪會談訂於12月15日，代表團已於4日離開。", ["2025-12-15", "2025-11-04"]),
        ("会谈定于12月15日，双方曾在2日会面。", ["2025-12-15", "2025-11-02"]),
        ("会谈定于12月15日，代表团将于16日离开。", ["2025-12-15", "2025-12-16"]),
        ("会谈定于12月15日，双方不曾在2日会面。", ["2025-12-15", "2025-12-02"]),
    ],
)
def test_a_chinese_day_is_the_one_that_is_meant(text: str, expected: list[str | None]) -> None:
    assert values(text) == expected


@pytest.mark.parametrize("text", ["民國98年建成燈塔。", "渡輪於民國114年6月3日下水。", "去（113）年下水。"])
def test_a_year_of_the_republic_is_no_length_of_time(text: str) -> None:
    assert counted(text) == []
