"""Verbs of saying in Chinese, and what stands between a name and its verb: how, when and to whom it is said."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes_chinese_reports import told

#: Somebody else who is quoted in the paragraph before.
_OTHER = "发言人马天河说：“渡轮将于明日复航。”\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # verbs
        ("水利局局长林一舟介绍，水渠每年送水三亿方，“等于多了十座湖”。", ["林一舟"]),
        ("局长林一舟介绍，渡轮已停。他同时强调，通航不是终点，“三分修，七分养”。", ["林一舟"]),
        ("前局長林一舟三年前開幕時曾豪言，要令碼頭「夜夜如晝」。", ["林一舟"]),
        ("七岁的林小舟指着湖面大声回答：“从那边！”", ["林小舟"]),
        ("局长林一舟告诫船东，“湖水不认人”。", ["林一舟"]),
        ("席间，局长林一舟祝酒说：“愿湖水长清。”", ["林一舟"]),
        # no verbs of saying
        ("局长林一舟收到一封“介绍信”。", [None]),
        ("经朋友劝说，局长林一舟改了主意，不再坐“夜船”。", [None]),
        ("听说这条船“会唱歌”。", [None]),
        # how and when
        ("一名上了年纪的渔民起初称“住了一辈子”。", ["渔民"]),
        ("“我觉得可以啊。”大学生阿泽边走边说。", ["阿泽"]),
        ("文旅局回覆本報查詢時稱，會「適時檢討航線」。", ["文旅局"]),
        ("岸国外交部发言人此前已多次作出回应，强调有关国家应“多做有利于航运的事”。", ["岸国外交部发言人"]),
        ("当地渔政部门在微博上写道：“请不要下湖。”", ["当地渔政部门"]),
        ("当局在微博上写道：“请不要下湖。”", ["当局"]),
    ],
)  # fmt: skip
def test_verbs_of_saying_are_known_with_what_stands_before_them(
    text: str, expected: list[str | None]
) -> None:
    found = [speaker for speaker, _ in told(_OTHER + text)][1:]
    for name, wanted in zip(found, expected, strict=True):
        assert name == wanted or (wanted and (name or "").endswith(wanted))
