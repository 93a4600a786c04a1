"""Chinese sound bites, whose captions are an office, a gap and a name before a colon."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes_chinese_reports import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("渡轮停航。\n港务局局长 林一舟：渡轮已经停了，工作确实难做。\n渡轮明天复航。", ["林一舟"]),
        ("渡輪停航。\n湖口村村民　溫如玉：等了三十年，總算等到了。", ["温如玉"]),
        (
            "渡轮停航。\n湖国总理 马科·桑切斯：我们不会退出。\n港务局局长 林一舟：船会来的。",
            ["马科·桑切斯", "林一舟"],
        ),
        # a list, a reporter, a credit, a heading
        ("联系人\n港务局局长 林一舟：13800001111\n港务局副局长 马天河：负责航线", []),
        ("渡轮停航。\n湖区台记者 林一舟：我现在在码头上。", []),
        ("渡轮停航。\n责任编辑 林一舟：陶一仪。", []),
        ("渡轮停航。\n湖区 渡轮：还要等多久？", []),
    ],
)
def test_a_chinese_caption_names_who_speaks(text: str, expected: list[str]) -> None:
    assert told(text) == [(name, None) for name in expected]
