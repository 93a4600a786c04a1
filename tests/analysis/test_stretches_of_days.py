"""Stretches of days and years with one end cut short, New Year's Day, and plans for a month or a day far ahead."""

from __future__ import annotations

from datetime import date

import pytest

from tests.analysis.test_named_days import pairs

TUESDAY = date(2026, 1, 6)


def values(text: str, lang: str, published: date = TUESDAY) -> list[str | None]:
    return [value for _, value in pairs(text, lang, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("회담은 2026년 1월 4일부터 7일까지 열린다.", ["2026-01-04/2026-01-07"]),
        ("2025년 11월 20일부터 12월 5일까지 접수했다.", ["2025-11-20/2025-12-05"]),
        ("대표단은 4일에서 7일까지 머문다.", ["2026-01-04/2026-01-07"]),
        ("임기는 2022년 5월에서 2026년 5월까지다.", ["2022-05/2026-05"]),
        ("개회식은 12일에서 14일로 연기됐다.", ["2026-01-12", "2026-01-14"]),
        ("2024~25년 예산이다.", ["2024/2025"]),
        ("2023∼25년 평균이다.", ["2023/2025"]),
        ("2022년부터 지난해까지 항만은 컸다.", ["2022/2025"]),
        ("지난해 1월부터 지난달까지 세었다.", ["2025-01/2025-12"]),
        ("지난달부터 이달까지 세었다.", ["2025-12/2026-01"]),
        ("센터는 내년 1월 13일부터 2월 2일까지 연다고 30일 밝혔다.", ["2027-01-13/2027-02-02", "2025-12-30"]),
        ("새해 첫날 국경이 열렸다.", ["2026-01-01"]),
        ("새해 첫날인 1월 1일 국경이 열렸다.", ["2026-01-01"]),
        ("새해 첫날 코스피가 올랐다.", []),
    ],
)
def test_both_ends_of_a_korean_stretch_are_read(text: str, expected: list[str]) -> None:
    assert values(text, "ko") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The union strikes from 19 to 23 January.", ["2026-01-19/2026-01-23"]),
        ("Boats were sold from late 2021 through this year.", ["2021/2026"]),
        ("The survey ran from March 2024 to last month.", ["2024-03/2025-12"]),
        ("The games run from 3-7 February 2026.", ["2026-02-03/2026-02-07"]),
        ("Hearings are set for 19 and 20 January.", ["2026-01-19/2026-01-20"]),
        ("Hearings are set for 19 and 22 January.", ["2026-01-19", "2026-01-22"]),
        ("On New Year's Day the mine closed.", ["2026-01-01"]),
        ("Lunar New Year's Day is near.", []),
        ("The tariffs on timber start on 9 October.", ["2026-10-09"]),
        ("New duties on steel begin on 1 November.", ["2026-11-01"]),
        ("Fighting resumed on 9 October.", ["2025-10-09"]),
        ("The king invited President Andrade to make a state visit to Lima in October.", ["2026-10"]),
        ("The chancellor agreed to visit Nairobi in September.", ["2026-09"]),
        ("The president accepted an offer to address parliament in October.", ["2026-10"]),
        ("The minister decided to step down in December.", ["2025-12"]),
        ("Work is due to begin next March.", ["2026-03"]),
        ("The premier will visit Lima on 3 October.", ["2026-10-03"]),
        ("The ban applies from 15 March.", ["2026-03-15"]),
        ("Troops must leave by the end of February.", ["2026-02"]),
        ("The minister arrives in Oslo on Wednesday.", ["2026-01-07"]),
    ],
)
def test_english_stretches_and_plans_are_of_the_year_that_they_mean(text: str, expected: list[str]) -> None:
    assert values(text, "en") == expected


def test_new_years_day_said_in_december_is_the_one_to_come() -> None:
    assert values("새해 첫날 국경이 열린다.", "ko", date(2025, 12, 30)) == ["2026-01-01"]
