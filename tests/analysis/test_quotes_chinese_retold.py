"""Who passes words on from the beginning of a Chinese sentence, whom a word stands for, and marks that name something."""

from __future__ import annotations

import time

import pytest

from tests.analysis.test_quotes_chinese_reports import told

#: Somebody else who is quoted in the paragraph before.
_OTHER = "发言人马天河说：“渡轮将于明日复航。”\n"
_Told = tuple[str | None, str | None]


def _are(text: str, expected: list[_Told]) -> None:
    found = told(_OTHER + text)[1:]
    assert [via for _, via in found] == [via for _, via in expected]
    for (name, _), (wanted, _) in zip(found, expected, strict=True):
        assert name == wanted or (wanted and (name or "").endswith(wanted))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # outlets
        ("湖光社注意到，局长林一舟没有置评，只对记者说：“不便评论。”", [("林一舟", "湖光社")]),
        ("另据《湖区邮报》引述政府消息人士指，当局已检讨航线，结论是「船多客少」。", [("政府消息人士", "湖区邮报")]),
        ("亲政府的《湖区邮报》更引用一位船长的话写道，停航是“一场告别”。", [("船长", "湖区邮报")]),
        ("《湖区邮报》披露，局长林一舟在会上感叹：“谁都输不起。”", [("林一舟", "湖区邮报")]),
        # a paper's own words are nobody else's
        ("早在去年，《湖区经济评论》就警告，航线正在变成“没有舵手的船”。", [(None, "湖区经济评论")]),
        # persons
        ("承办人林一舟记得，停航那天湖上起雾，然后船长陶一仪问：“灯看得见吗？”", [("陶一仪", "林一舟")]),
        ("一名幕僚轉述，市長林一舟私下下達死命令，「年底前一起下船」。", [("林一舟", "一名幕僚")]),
        ("作家林一舟在文章里引述一名看守1931年的家书：“此地多风。”他解释，岛上的人“不喊全名”。", [("一名看守", "林一舟"), ("林一舟", None)]),
        ("作家林一舟转述了陶一仪的一句话：“风太大了。”陶一仪表示愿意再来。她说：“还有别的船。”", [("陶一仪", "林一舟"), ("陶一仪", None)]),
        ("警方一名负责人对湖光社说，湖面“大体平静”。", [("警方一名负责人", "湖光社")]),
        # no relays
        ("新湖社报道，林一舟说：“船会来的。”", [("林一舟", None)]),
        ("文旅局回覆本报查询时称，会“适时检讨航线”。", [("文旅局", None)]),
        ("林一舟记得那场雾。他说：“什么也看不见。”", [("林一舟", None)]),
    ],
)  # fmt: skip
def test_who_passes_words_on_stands_at_the_beginning(text: str, expected: list[_Told]) -> None:
    _are(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("渔民林一舟说：“船来了。”老人擦了擦眼睛。“船真的来了。”老人说。", ["林一舟", "林一舟"]),
        ("局长林一舟说：“船来了。”\n这位局长强调：“船真的来了。”", ["林一舟", "林一舟"]),
        ("走上码头的老人说，“渡轮停了”。", ["走上码头的老人"]),
        ("攤商溫如玉苦笑，「船比人多，一天跑三趟」，她無奈表示，自己「沒有辦法」。", ["温如玉", "温如玉"]),
        ("渔民林一舟坦言：“不怕是假的。”他守了一夜。“那天我只写了一句，‘灯亮着。’”", ["林一舟", "林一舟", None]),
    ],
)  # fmt: skip
def test_a_word_for_somebody_known_is_him(text: str, expected: list[str | None]) -> None:
    _are(text, [(each, None) for each in expected])


@pytest.mark.parametrize(
    "text",
    [
        "湖口曾有“十年九旱”之说。局长林一舟摇头。",
        "「湖光新路」立法會議員林一舟昨天出席會議。",
        "環團「零廢行動」理事長林一舟說，湖水髒了。",
        "議員林一舟痛批，市府要推「循環杯」，結果沒有下文。",
        "对于外界炒作的“湖区威胁论”，外交部发言人已作出回应。",
    ],
)
def test_marks_that_name_something_are_nobodys_words(text: str) -> None:
    assert told(_OTHER + text)[1] == (None, None)


@pytest.mark.parametrize("piece", ["湖光社注意到", "林一舟记得，", "《湖区邮报》", "这位老人说", "一名报"])
def test_hostile_beginnings_take_linear_time(piece: str) -> None:
    start = time.perf_counter()
    told(piece * 1500 + "“好。”")
    assert time.perf_counter() - start < 10
