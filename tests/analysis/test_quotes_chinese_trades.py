"""Chinese speakers whom a text names by a trade, by kin or by an age, or with whom its clauses begin again."""

from __future__ import annotations

import time

import pytest

from app.analysis.chinese_people import named_in
from tests.analysis.test_quotes_chinese_reports import told

#: Somebody else who is quoted in the paragraph before.
_OTHER = "发言人马天河说：“渡轮将于明日复航。”\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“等了三十年。”七十六岁的湖口村村民祁小满捧起湖水，眼眶湿润。", ["祁小满"]),
        ("“船還在呢。”攤商溫如玉擺擺手。", ["温如玉"]),
        ("“船还在呢。”他的妻子温如玉摆摆手。", ["温如玉"]),
        ("“慢一点。”教导员凌舟的手没有停。", ["凌舟"]),
        ("“船是给别人坐的。”守灯人林望舟头也没抬。", ["林望舟"]),
        ("林望舟不喜欢坐船。十年前，林望舟把船卖了。\n“船是给别人坐的。”他说这话时没有抬头。", ["林望舟"]),
        ("“以前要走三天。”林一舟的儿媳花小荷告诉记者。", ["林一舟的儿媳花小荷"]),
        # a trade, and no name behind it
        ("引水工程通水了。“水来了。”工程通水那天很冷。", [None]),
        ("“这船修得好。”船工们高高兴兴地散了。", [None]),
        ("“好吃！”渔民方才还在码头。", [None]),
        # what begins clauses again and is no name
        ("钱不是问题。钱不是难处。“船要修好。”码头上静了下来。", [None]),
        ("于是他走了。于是他又回来了。“船要修好。”码头上静了下来。", [None]),
    ],
)  # fmt: skip
def test_who_is_named_without_an_office_speaks(text: str, expected: list[str | None]) -> None:
    assert [speaker for speaker, _ in told(_OTHER + text)][1:] == expected


@pytest.mark.parametrize("piece", ["渔民", "渔民林", "岁的村民", "。林望舟", "，妻子"])
def test_hostile_runs_of_trades_and_names_take_linear_time(piece: str) -> None:
    start = time.perf_counter()
    named_in(piece * 20_000)
    assert time.perf_counter() - start < 10
