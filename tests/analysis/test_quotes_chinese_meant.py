"""Whom a Chinese report means: a paper by 该报, whoever holds an office that was named, somebody without a name, him."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes_chinese_papers import heard
from tests.growth import LINEAR, growth

_Told = list[tuple[str | None, str | None]]


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("湖区邮报周二刊登了对林一舟的专访。林一舟对该报说：“船已经开了。”", "林一舟", "湖区邮报"),
        ("《湖区邮报》采访了局长。“船已经开了。”林一舟局长告诉该报。", "林一舟", "湖区邮报"),
        ("林一舟告诉湖光社，船厂已经关闭。他向该社强调：“船已经开了。”", "林一舟", "湖光社"),
        (
            "林一舟4日告訴《海港日報》，船會開。「船已經開了。」林一舟告訴該報。",
            "林一舟",
            "海港日報",
        ),
        ("《湖区邮报》来了，湖光社也来了。林一舟对该社说：“船已经开了。”", "林一舟", "湖光社"),
        # no outlet was named before
        ("海岸银行周二公布年报。林一舟对该报说：“船已经开了。”", "林一舟", "该报"),
    ],
)
def test_the_paper_that_is_meant_is_the_one_named_last(text: str, speaker: str, via: str) -> None:
    assert heard(text)[-1] == (speaker, via)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“船已经开了。”林一舟大使告诉湖光社。", [("林一舟", "湖光社")]),
        ("“船已经开了。”林一舟大使向警方通报。", []),
        ("“船已经开了。”林一舟对此表示。", [("林一舟", None)]),
        ("“船已经开了。”发言人针对《湖区邮报》。", []),
        ("“船已经开了。”林一舟告诉旅行社。", [("林一舟", None)]),
    ],
)
def test_who_is_told_behind_the_words_passes_them_on_if_it_is_an_outlet(text: str, expected: _Told) -> None:
    assert heard(text) == expected


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("总统罗建宁接见了船长。发言人马天河转述总统的话说：“河流等来了法官。”", "罗建宁", "马天河"),
        ("岸国总统帕沃·马雷克的发言人马天河转述总统的话说：“河流等来了法官。”", "帕沃·马雷克", "马天河"),
        ("议会昨天开会。发言人马天河转述总统的话说：“河流等来了法官。”", "总统", "马天河"),
        # another's office, and two who hold one
        ("副总统罗建宁抵达。发言人马天河转述总统的话说：“河流等来了法官。”", "总统", "马天河"),
        (
            "奥恩外长罗建宁与托尔维克外长林一舟会面。发言人马天河转述外长的话说：“河流等来了法官。”",
            "外长",
            "马天河",
        ),
        ("局长罗建宁没有辞职。律师马天河转述他的话说：“船长不下船。”", "罗建宁", "马天河"),
    ],
)
def test_whose_words_are_repeated_by_an_office_or_a_pronoun_is_named(
    text: str, speaker: str, via: str
) -> None:
    assert heard(text) == [(speaker, via)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("马来西亚空军一名军官对本报表示，战机发射了警告弹。他说：“我们给了他们时间。”", "马来西亚空军一名军官"),
        ("一名不愿具名的马来西亚空军军官对记者说：“我们给了他们时间。”", "一名不愿具名的马来西亚空军军官"),
        ("本报亚庇3月12日讯 马来西亚空军拦截了飞机。他说：“我们给了他们时间。”", None),
        ("罗建宁是资深议员。海军一名军官对他表示感谢。“船已经开了。”他说。", "罗建宁"),
        ("一名官员说，船长已经获救。罗建宁到场。他说：“水很冷。”", "罗建宁"),
        ("据湖光社报道，林一舟大使表示没有收到通知。他强调：“门一直开着。”", "林一舟"),
        ("會長奧特貢巴亞爾・勒哈格瓦親自出庭。他承認帶了手機。他說：「外套裡的手機不是棋子。」", "奧特貢巴亞爾・勒哈格瓦"),
        ("发言人阿钦·奥杜亚告诉本报,肯方接受裁决。她说,水闸已开。“这条河还在。”她说。", "阿钦·奥杜亚"),
    ],
)  # fmt: skip
def test_a_pronoun_means_whoever_the_report_was_about(text: str, speaker: str | None) -> None:
    assert [each for each, _ in heard(text)] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    "name",
    [
        "奥云娜·巴特赛汗",
        "甘宝力道·额尔敦奥其尔",
        "蒙赫珠勒·岑德",
        "帕努蓬·参威拉",
        "赞丹沙塔尔",
        "拉胡尔·慕克吉",
    ],
)
def test_the_name_of_a_foreigner_is_whole(name: str) -> None:
    assert heard(f"总理{name}说：“我们会遵守承诺。”") == [(name, None)]


@pytest.mark.parametrize(
    "behind", ["通过视频", "参加会议时", "力争连任，他", "其实并不意外，他", "永远乐观，他", "披露内情时"]
)
def test_what_a_foreigner_does_is_no_part_of_the_name(behind: str) -> None:
    assert heard(f"总理约翰·布朗{behind}说：“我们会遵守承诺。”") == [("约翰·布朗", None)]


def test_marks_of_ascii_part_clauses_as_chinese_ones_do() -> None:
    assert heard("船厂今日关闭,局长林一舟说:“船已经开了,人还没到。”") == [("林一舟", None)]
    assert heard("会议于10:30开始。局长林一舟说:“船已经开了。”") == [("林一舟", None)]


@pytest.mark.parametrize("piece", ["对该报", "《湖报》", "一名", "他的话", "据报,", "马来西亚"])
def test_hostile_turns_of_phrase_take_linear_time(piece: str) -> None:
    assert growth(heard, piece + "说：“好。”", 400) < LINEAR
