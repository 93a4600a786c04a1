"""Chinese speakers who are told of behind a sentence that is quoted alone, past when and where, and past datelines."""

from __future__ import annotations

import time

import pytest

from tests.analysis.test_quotes_chinese_reports import told

#: Somebody else who is quoted in the paragraph before.
_OTHER = "发言人马天河说：“渡轮将于明日复航。”\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # past when and where
        ("“开闸！”6月3日上午9时，随着水利局总指挥林一舟一声令下，水流了出来。", ("林一舟", None)),
        ("“我们会守到天亮。”镜头前，救援队教导员林一舟的嗓子已经沙哑。", ("林一舟", None)),
        ("「船票不是恩賜！」週四上午，數千名示威者高呼口號走過碼頭。", ("数千名示威者", None)),
        ("“渡轮不会停。”会后，局长林一舟告诉记者。", ("林一舟", None)),
        # from whom a sound comes
        ("“慢一点！”司机林一舟的对讲机里传来指挥手的声音。", ("指挥手", None)),
        # words that are told to have been spoken
        (
            "“只要我在，湖国就不会退出！”据湖国《湖区邮报》18日报道，该国总理马科·桑切斯当天喊出上述口号。",
            ("马科·桑切斯", "湖区邮报"),
        ),
        ("“船比人老。”船长林一舟在日记里这样写道。", ("林一舟", None)),
        # behind a dateline
        ("（湖光社岸城12日电）“船票不是恩赐！”渔民林一舟摇了摇头。", ("林一舟", None)),
        ("【本报讯】“船票不是恩赐！”渔民林一舟摇了摇头。", ("林一舟", None)),
        ("本台特派记者发自岸城——“船票不是恩赐！”渔民林一舟摇了摇头。", ("林一舟", None)),
        # in the clause before
        ("县长林一舟在调度会上要求，各级干部必须“一线靠前”。", ("林一舟", None)),
        ("不久前召开的全县渡轮大会提出，要把码头建成“湖区第一站”。", ("不久前召开的全县渡轮大会", None)),
        # nobody
        ("林一舟在会上提出“三步走”方案。", (None, None)),
        ("“渡轮不会停。”周四上午，码头上静了下来。", (None, None)),
        ("“渡轮不会停。”据《湖区邮报》报道，航线已有三十年历史。", (None, None)),
    ],
)  # fmt: skip
def test_who_is_told_of_behind_a_sentence_speaks_it(
    text: str, expected: tuple[str | None, str | None]
) -> None:
    assert told(_OTHER + text)[1] == expected


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("湖国总统放话“绝不退出”。湖国网民吵成一片。", "湖国总统"),
        ("洛维亚总统放话“绝不退出”。洛维亚网民吵成一片。", "洛维亚总统"),
        ("洛维亚总统放话“绝不退出”。本报驻洛维亚记者在场。", "洛维亚总统"),
        ("桑切斯总统放话“绝不退出”。", "桑切斯"),
    ],
)
def test_the_head_of_a_state_is_not_called_as_the_state(text: str, speaker: str) -> None:
    assert told(text)[0][0] == speaker


@pytest.mark.parametrize("piece", ["周四上午，", "“好！”6月3日，", "记者——", "据《湖》报道，"])
def test_hostile_runs_of_when_take_linear_time(piece: str) -> None:
    start = time.perf_counter()
    told("“好！”" + piece * 1500)
    assert time.perf_counter() - start < 10
