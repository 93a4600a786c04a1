"""Which 7号 of a Chinese text is a day, and which the number of a ship, a star, a building, a document."""

from __future__ import annotations

from datetime import date

import pytest

from app.analysis.cleaning import Segment
from app.analysis.figures import figures
from app.analysis.named_days import named_dates

#: A Thursday.
DAY = date(2031, 3, 13)


def days(text: str, lang: str = "zh") -> list[str]:
    return [each.span.of(text) for each in named_dates(text, [Segment("body", 0, len(text))], lang, DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "货船“灯塔3号”在北岸外海搁浅。",
        "灯塔3号沉没，12人失踪。",
        "巡逻艇北岸12号凌晨沉没。",
        "探测器远行2号在轨运行。",
        "海鸥5号和6号相撞。",
        "他乘坐海鸥8号抵达。",
        "神舟十五号返回。",
        "3号楼起火。",
        "2号航站楼开始关闭。",
        "从3号门进入。",
        "在2号码头等候。",
        "7号机组停机。",
        "4号、5号机组重启。",
        "根据第7号令，港口关闭。",
        "政府发布第9号文件。",
        "他看到9号。",
    ],
)
def test_the_number_of_what_is_numbered_is_no_day(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("本月7号，港口重开。", ["本月7号"]),
        ("上月25号渡轮停航。", ["上月25号"]),
        ("下月2号会谈。", ["下月2号"]),
        ("3月7号会谈。", ["3月7号"]),
        ("双方将于7号会面。", ["7号"]),
        ("会谈定于9号举行。", ["9号"]),
        ("他在9号离开。", ["9号"]),
        ("自3号起停航。", ["3号"]),
        ("截至8号，渡轮停航。", ["8号"]),
        ("从4号到6号会谈。", ["4号到6号"]),
        ("外长7号至9号访问奥恩。", ["7号至9号"]),
        ("6日和7号会谈。", ["6日", "7号"]),
        ("会谈在5号、6号举行。", ["5号", "6号"]),
        ("7号，港口重开。", ["7号"]),
        ("7号上午举行会谈。", ["7号"]),
        ("12号北岸港口举行仪式。", ["12号"]),
        ("外长7号表示，会谈推迟。", ["7号"]),
        ("部长周五（7号）抵达。", ["周五（7号）"]),
    ],
)
def test_a_day_is_led_to_or_begins_a_clause(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "lang"),
    [("灯台7号が沈んだ。", "ja"), ("등대7호가 가라앉았다.", "ko"), ("The ferry Lunara 7 sank.", "en")],
)
def test_the_number_in_a_ships_name_is_neither_day_nor_figure(text: str, lang: str) -> None:
    assert days(text, lang) == []
    assert not list(figures(text, [Segment("body", 0, len(text))], lang))
