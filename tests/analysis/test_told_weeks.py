"""Which week a weekday is of is told beside it, and two that are told otherwise are worth checking."""

from __future__ import annotations

import pytest

from app.analysis.told_weeks import told_week
from tests.analysis.test_acts import passage


@pytest.mark.parametrize(
    ("text", "lang", "week"),
    [
        ("The mayor visited Lorn last Monday.", "en", "last"),
        ("The mayor visited Lorn last week on Monday.", "en", "last"),
        ("The mayor visited Lorn Monday last week.", "en", "last"),
        ("The mayor visits Lorn this Monday.", "en", "this"),
        ("The mayor will visit Lorn next Monday.", "en", "next"),
        ("The mayor will visit Lorn on Monday next week.", "en", "next"),
        ("시장은 지난주 월요일 론을 방문했다.", "ko", "last"),
        ("시장은 지난 월요일 론을 방문했다.", "ko", "last"),
        ("시장은 이번 주 월요일 론을 방문한다.", "ko", "this"),
        ("시장은 다음 주 월요일 론을 방문한다.", "ko", "next"),
        ("시장은 오는 월요일 론을 방문한다.", "ko", "next"),
        ("市长上周一访问论恩。", "zh", "last"),
        ("市长本周一访问论恩。", "zh", "this"),
        ("市长下周一访问论恩。", "zh", "next"),
        ("市長上週一訪問論恩。", "zh", "last"),
        ("市长这周一访问论恩。", "zh", "this"),
        ("市长下个星期一访问论恩。", "zh", "next"),
    ],
)
def test_the_week_of_a_weekday_is_told_beside_it(text: str, lang: str, week: str) -> None:
    found = passage(text, lang)
    assert week in [told_week(found, each.span) for each in found.dates]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The mayor visited Lorn on Monday.", "en"),
        ("The mayor will visit Lorn on Monday.", "en"),
        ("The last ferry of the mayor sails to Lorn on Monday.", "en"),
        ("In the next town the mayor spoke on Monday.", "en"),
        ("On Monday the mayor visited Lorn for the last time.", "en"),
        ("This harbour was opened to all on Monday.", "en"),
        ("시장은 월요일 론을 방문했다.", "ko"),
        ("시장은 월요일에 다음 일정을 알린다.", "ko"),
        ("시장이 월요일 지난 일을 말했다.", "ko"),
        ("다음 항구를 찾은 시장은 어제저녁 늦게 월요일 출항을 알렸다.", "ko"),
        ("市长周一访问论恩。", "zh"),
        ("市长星期一访问论恩。", "zh"),
        ("市长星期一上午访问论恩。", "zh"),
        ("市长周一下船。", "zh"),
        ("市長週一訪問論恩。", "zh"),
    ],
)
def test_a_weekday_alone_tells_no_week(text: str, lang: str) -> None:
    found = passage(text, lang)
    assert [told_week(found, each.span) for each in found.dates][:1] in ([None], [])
