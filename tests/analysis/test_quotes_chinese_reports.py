"""Whom Chinese reports quote: in both scripts, behind a clause of their own words, without a verb, by a relay."""

from __future__ import annotations

import pytest

from app.analysis.chinese_script import simplified
from tests.analysis.test_quotes import name_of, read

Told = list[tuple[str | None, str | None]]


def told(text: str) -> Told:
    """Speaker and relay of each quotation, in simplified characters."""
    return [
        (
            simplified(name_of(each.speaker) or "").replace("．", "·") or None,
            simplified(name_of(each.via) or "") or None,
        )
        for each in read(text, "zh")
        if text[each.span.start - 1] not in "《〈"
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # relays in both scripts
        ("據湖區電視台報導，一名外交官表示，「渡輪不會停」。", [("一名外交官", "湖区电视台")]),
        ("据《湖区邮报》报道，一位科长表示，“渡轮不会停”。", [("一位科长", "湖区邮报")]),
        ("據鄰國《湖區》週刊報導，兩名官員形容此案是「一場長跑」。", [("两名官员", "湖区")]),
        ("渔会会长马天河忧心忡忡。他引述一位船长的话说：“雾来得太快。”", [("一位船长", "马天河")]),
        ("發言人林一舟轉述部長的談話指出，「渡輪不會停航」。", [("部长", "林一舟")]),
        ("理事長林一舟轉述會員的心聲：「渡輪不能再停了。」", [("会员", "林一舟")]),
        ("港务局长林一舟接受湖光电视访问时说，“渡轮不会停航”。", [("林一舟", "湖光电视")]),
        # own papers pass nothing on
        ("船东马天河在电话中告诉本报，对方“态度倒还客气”。", [("马天河", None)]),
        ("前科长马天河在接受本刊专访时说，停航“比想象的更近”。", [("马天河", None)]),
        # what is said further on in a sentence
        ("港务局发言人马天河表示，该局已派船，但“水位远远高于往年”。", [("马天河", None)]),
        ("次长林一舟说，货轮在附近「来回拖了三趟」，并未停下。", [("林一舟", None)]),
        ("学者林一舟指出，三年来已有两家迁走，“这是一声钟，不是一首歌”。", [("林一舟", None)]),
        ("林一舟表示，将继续推进“大湖环线”计划。", [(None, None)]),
        ("渡轮公司宣布，“晨星号”下月停航。", [(None, None)]),
        # without a verb of saying
        ("民宿老板马太太向记者诉苦：“房间全空了。”", [("马太太", None)]),
        ("教授林一舟认为时机未到。他同时提醒，所谓“大湖方案”并不现实：“水深不够。”", [None, ("林一舟", None)]),
        ("馬天河部長昨日在臉書寫下：「風浪越大，越要掌舵。」", [("马天河", None)]),
        ("特使林一舟表示，航道关乎两岸生计。“停一天，就少一天。”他提出三点建议。", [("林一舟", None)]),
        ("港口公告很短：“今日停航。”", [(None, None)]),
        # what follows in the next sentence is of another
        ("会长马天河说，会员“手头很紧”。\n市长林一舟宣布，渡轮复航。", [("马天河", None)]),
        ("局长马天河说，水位“远高于往年的水平”。邻市政府宣布派船。", [("马天河", None)]),
        # foreign names
        ("港务部长安德烈·科瓦奇承认失误。他在码头对工人说：“渡轮会回来的。”", [("安德烈·科瓦奇", None)]),
        ("港务部长安德烈·科瓦奇抵达。科瓦奇称这是“迟来的一课”，并说“谁也不能再把码头当自家院子”。", [("安德烈·科瓦奇", None)] * 2),
        ("議長安娜．杜波瓦指出，小港雖小，但「小港也有說話的權利」。", [("安娜·杜波瓦", None)]),
        ("商会主席Ada Lund对记者说，湖区是“进入内陆的门”。", [("Ada Lund", None)]),
        ("总领事白乐恒（Adam Lund）回覆查询时称，安排属检讨的一部分，“并非针对湖区”。", [("白乐恒", None)]),
        # what stands between a name and the verb
        ("發言人路書瑤批評對方「甩鍋渡輪公司」。路書瑤又說，故障大多屬意外，是「慣常的把戲」。", [("路书瑶", None)] * 2),
        ("次长林一舟没有点名，但说“谁受益，大家心里有数”。", [("林一舟", None)]),
        ("參謀長林一舟中將坦言落後，但強調「安全第一，不趕時間」。", [("林一舟", None)]),
        ("立委馬天河質詢時指出，承包商逾期未交，「罰到今天，船還在碼頭上」。", [("马天河", None)]),
        ("外长林一舟通报了事故情况。他对家属表示慰问，并承诺“一定查到底、绝不放过”。", [("林一舟", None)]),
        ("会长马天河介绍了航线，呼吁各方“往前看、往前走”。", [("马天河", None)]),
        ("被問到是否與停航有關，總領事林一舟直言：「完全無關。」", [("林一舟", None)]),
        ("总理马天河称这是好事。议长林一舟讽刺说：“好事怎么没人来？”", [("林一舟", None)]),
        ("奥恩国防部长马库斯·林德接受湖光社访问时强调，该案“与任何国家无关”，但不愿说明细节。", [("马库斯·林德", "湖光社")]),
        ("知情人士对《湖区财经》说，方案“已经定稿”。", [("知情人士", "湖区财经")]),
        ("外交部领事司司长马天河转述大使的话称，船员“情况稳定”。", [("大使", "马天河")]),
        ("文章援引一名退役军官的分析称，“雾才是最大的敌人”。", [("一名退役军官", None)]),
        ("立法委員馬天河痛批，所謂「零延誤」根本是笑話，「連時刻表都沒有」。", [(None, None), ("马天河", None)]),
        ("在記者追問下，林一舟只回了一句：「沒有就是沒有。」", [("林一舟", None)]),
        ("林一舟介绍，渡轮将增至8艘。他说：“这只是第一步。”", [("林一舟", None)]),
        ("报告称，湖区的“银色经济”正在升温。", [(None, None)]),
        ("他们举着写有“还我渡轮”的标语。", [(None, None)]),
        ("业内人士看涨运价。“谁都跑不掉。”一名货代经理说。", [("一名货代经理", None)]),
        ("奥恩政府派船。奥恩外长在社交媒体上写道：“湖水不分你我。”", [("奥恩外长", None)]),
        ("渔政船长马天河说，绿岛方面称被撞。林一舟对此回应说，这种说法“纯属编造”。", [("林一舟", None)]),
    ],
)  # fmt: skip
def test_chinese_reports_name_who_speaks(
    text: str, expected: list[tuple[str | None, str | None] | None]
) -> None:
    assert [one if want else None for one, want in zip(told(text), expected, strict=True)] == expected
