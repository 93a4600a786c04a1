"""Chinese speakers who are told of in a clause without a verb of saying, before a colon or a comma."""

from __future__ import annotations

import time

import pytest

from tests.analysis.test_quotes_chinese_reports import told

#: Somebody else who is quoted in the paragraph before.
_OTHER = "发言人马天河说：“渡轮将于明日复航。”\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what somebody does or shows, and says
        ("渡轮驶过，引航员林一舟摘下手套，话锋一转：“别光看雾，要看人。”", [("林一舟", None)]),
        ("攤商溫如玉苦笑，「船比人多，一天跑三趟」。", [("温如玉", None)]),
        ("自治會長林一舟跳腳，「說得倒好聽，船票誰付？」", [("林一舟", None)]),
        ("局长林一舟私下下达死命令，“年底前没修好，大家一起走”。", [("林一舟", None)]),
        (
            "“过去我们在岸上等雾散。”港务集团董事长林一舟打了个比方，“现在得把灯搬到船上。”",
            [("林一舟", None), ("林一舟", None)],
        ),
        ("老站长把钥匙交给他，只交代一句：“别让灯灭。”", [("老站长", None)]),
        ("局长林一舟没有理会，其发言人只用一句话打发了记者：“不予评论。”", [("发言人", None)]),
        ("业主林一舟掰着指头算：船票三元，车票九元，“一年省下一条船”。", [("林一舟", None)]),
        # by what means
        ("司长林一舟日前在网志撰文，以“点灯容易，添油难”形容渡轮，并承诺交代细节。", [("林一舟", None)]),
        ("被问到去留，局长林一舟用“船到桥头”回应。", [("林一舟", None)]),
        # from whom a sound comes
        ("门外传来邻居的喊声：“船来了！”", [("邻居", None)]),
        # whose words somebody keeps
        ("林一舟至今记得父亲临终的嘱咐：“船要修好。”", [("父亲", "林一舟")]),
        ("渔民林一舟的回答只有一句：“不走。”", [("林一舟", None)]),
        # who speaks on in the sentence, by the same relay
        (
            "据湖区广播电台报道，一名渔民称“守了一辈子”，反复劝说之下才松口：“走，听你们的。”",
            [("渔民", "湖区广播电台"), ("渔民", "湖区广播电台")],
        ),
        # behind a colon nobody else speaks
        ("船长林一舟把灯一关：“走吧。”湖光社则援引一名船员的话说，船“没有走远”。", [("林一舟", None), ("船员", "湖光社")]),
        # nobody
        ("渔民林一舟走出会场，“渡轮不停航！”的横幅挂在门口。", [(None, None)]),
        ("局长林一舟走上码头，“晨星”靠了岸。", [(None, None)]),
        ("渔民林一舟以“湖风”为笔名。", [(None, None)]),
        ("门外传来“砰”的一声。", [(None, None)]),
    ],
)  # fmt: skip
def test_a_clause_without_a_verb_of_saying_names_who_speaks(
    text: str, expected: list[tuple[str | None, str | None]]
) -> None:
    found = told(_OTHER + text)[1:]
    assert [via for _, via in found] == [via for _, via in expected]
    for (name, _), (wanted, _) in zip(found, expected, strict=True):
        assert name == wanted or (wanted and (name or "").endswith(wanted))


@pytest.mark.parametrize("piece", ["林一舟记得", "传来，", "苦笑，「好」", "交代一句：「好。」", "的回答："])
def test_hostile_leads_take_linear_time(piece: str) -> None:
    start = time.perf_counter()
    told(piece * 1500 + "“好。”")
    assert time.perf_counter() - start < 10
