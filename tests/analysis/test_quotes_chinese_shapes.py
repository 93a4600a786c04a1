"""Turns of phrase by which Chinese reports name a speaker: by a body of his, as one of two, by whom something is told."""

from __future__ import annotations

import time

import pytest

from tests.analysis.test_quotes_chinese_reports import told

#: Somebody else who is quoted in the paragraph before.
_OTHER = "发言人马天河说：“渡轮将于明日复航。”\n"
_Told = list[tuple[str | None, str | None]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what his body says is not his
        ("针对市府说法，陶一仪办公室则回应“尊重”。", [("陶一仪办公室", None)]),
        ("军方发言人哈桑上校说，“残骸已被找到”。", [("哈桑", None)]),
        ("他的话被湖国媒体批“空洞”。", [("湖国媒体", None)]),
        ("死者胞兄接受訪問時說：「我唔信。」", [("死者胞兄", None)]),
        ("岸国总理的国家安全顾问随后澄清说，总理的意思是“要有条件”。", [("岸国总理的国家安全顾问", None)]),
        # one of two, and one who was told of
        (
            "局长林一舟和船东陶一仪分别致辞。前者说：“湖是我们的。”后者说：“湖也是你们的。”",
            [("林一舟", None), ("陶一仪", None)],
        ),
        ("一名业内人士表示，“都在等”。该业内人士还表示，价格“没有最低”。", [("业内人士", None), ("业内人士", None)]),
        ("《湖区晚报》记者采访到一名目击者，他说：“车开得很快。”", [("一名目击者", None)]),
        # what he does while he speaks
        ("局長林一舟在會中動怒，拍桌說「誰都別想走」。", [("林一舟", None)]),
        ("一名外交官周二晚些时候对随行记者说：“立场没有变。”", [("一名外交官", None)]),
        ("“油又涨了。”老韩把车停在路边，“饭还是要吃。”", [("老韩", None), ("老韩", None)]),
        ("“最难的是第一年。”回忆起那些日子，船东林一舟感慨万千。", [("林一舟", None)]),
        ("“船什么时候回来？”电话那头，六岁的女儿问。", [("女儿", None)]),
        ("湖光社记者问：“您会出席吗？”局长林一舟答：“会。”", [("湖光社记者", None), ("林一舟", None)]),
        # by whom
        ("湖光社援引两名知情人士消息称，收购案“几近破裂”。", [("两名知情人士", "湖光社")]),
        ("名嘴陶一仪在節目中爆料，局長林一舟曾說「我不選」。", [("林一舟", "陶一仪")]),
        ("检察官陶一仪当庭宣读了被害人家属的信：“我们每天都在等他。”", [("被害人家属", "陶一仪")]),
        # nobody
        ("局长林一舟被问及此事时没有回答“何时复航”的问题。", [(None, None)]),
    ],
)  # fmt: skip
def test_a_turn_of_phrase_names_who_speaks(text: str, expected: _Told) -> None:
    found = told(_OTHER + text)[1:]
    assert [via for _, via in found] == [via for _, via in expected]
    for (name, _), (wanted, _) in zip(found, expected, strict=True):
        assert name == wanted or (wanted and (name or "").endswith(wanted))


@pytest.mark.parametrize("piece", ["前者说：“好。”", "拍桌摇头", "该人士", "的话被", "死者父"])
def test_hostile_turns_of_phrase_take_linear_time(piece: str) -> None:
    start = time.perf_counter()
    told("局长林一舟和船东陶一仪。" + piece * 1000)
    assert time.perf_counter() - start < 10


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“这是我们的饭碗。”说话间，渔民林一舟又撒下一网。", ("林一舟", None)),
        ("议员莫雷蒂誓言“战斗到底”，其支持者则高呼“莫雷蒂总理”。", ("莫雷蒂", None)),
        ("立委許一宏嗆市府「不適任」。", ("许一宏", None)),
        ("住在附近的黃太太就話：「嘈到瞓唔到。」", ("黄太太", None)),
        ("湖光社的报道称，总理“去意已决”。", (None, "湖光社")),
        ("湖国驻岸国大使在《湖区邮报》撰文指出，两国关系“到了十字路口”。", ("湖国驻岸国大使", None)),
        ("据《湖区邮报》援引的一份备忘录，总理曾写道：“我累了。”", ("总理", "湖区邮报")),
        ("古语云：“水至清则无鱼。”", (None, None)),
        ("村口贴着一副对联：“湖水养人，渔歌唱晚。”", (None, None)),
    ],
)
def test_more_turns_of_phrase_name_who_speaks(text: str, expected: tuple[str | None, str | None]) -> None:
    assert told(_OTHER + text)[1] == expected


@pytest.mark.parametrize(
    "text",
    [
        "渔民林一舟，人称“湖上飞”。",
        "局长林一舟出席“湖区之夜”活动，并参观了“渔民之家”。",
        "湖区推行“湖长制”，局长林一舟任组长。",
        "从“看天吃饭”到“看屏种田”，渔民林一舟的日子变了。",
        "湖区“最美渔民”林一舟走上领奖台。",
        "林一舟走出门，门上贴着“停业”。",
        "坚持“两手抓”，局长林一舟带队走访企业。",
        "渔民林一舟给船起名“晨星”。",
        "在“湖区论坛”上，局长林一舟说，渡轮会停。",
        "岸国的指控“毫无根据”，码头上没有人相信。",
    ],
)
def test_nobody_says_what_is_named_beside_a_person(text: str) -> None:
    assert {speaker for speaker, _ in told(_OTHER + text)[1:]} == {None}


def test_whoever_accuses_another_says_of_what() -> None:
    assert told("岸国指控湖国“干涉内政”。")[0][0] == "岸国"
