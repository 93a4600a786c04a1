"""Which 7号 of a Chinese text is a day, and which the number of a ship, a star, a building, a document."""

from __future__ import annotations

import re
from datetime import date

import pytest

from app.analysis.chinese_forms import in_both_forms
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
        "货轮“灯塔3号”沉没。灯塔3号上有12人。灯塔3号抵达港口。",
        "科考船灯塔6号抵达北岸港。",
        "嫦娥5号返回。",
        "神舟18号成功发射。",
        "发射的是东风5号。",
        "他们搭乘海鸥8号前往奥恩。",
        "台风12号登陆北岸。",
        "使馆地址：北岸路6号。",
        "北岸街15—31号停车。",
        "唐宁街10号表示欢迎。",
        "部令〔2030〕11号）要求公开账目。",
        "球队在4号位上缺人。",
        "他在16号洞抓到小鸟。",
        "议会3号会议室会谈。",
        "议会审议9号提案。",
        "檢方搜查3號樓。",
        "无人机7号返回基地。",
        "机组3号启动作业。",
        "法案3号获得通过。",
        "被告3号否认指控。",
        "深蓝2号启动作业。",
        "海巡31号参加搜救。",
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
        ("部长昨（7号）离开。", ["7号"]),
        ("海鷗9號已於14日離開，海鷗9號將於20日返港。", ["14日", "20日"]),
        ("代表团7号在3号码头登船。", ["7号"]),
        ("会谈于7号在3号馆举行。", ["7号"]),
        ("总统12号在8日发生的地震灾区视察。", ["12号", "8日"]),
        ("外长5号将在9日举行的峰会上发言。", ["5号", "9日"]),
    ],
)
def test_a_day_is_led_to_or_begins_a_clause(text: str, expected: list[str]) -> None:
    assert days(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "两国防长7号举行会谈。",
        "林一舟7号抵达奥恩。",
        "奥恩议会7号通过决议。",
        "奥恩7号发射三枚火箭弹。",
        "奥恩总理罗建宁7号在北岸会见林一舟。",
        "大使罗建宁7号否认了有关说法。",
        "两国7号签署渡轮协议。",
        "奥恩海军7号凌晨发现潜艇。",
        "双方7号同意重启磋商。",
        "示威者7号聚集在港口外。",
        "海警船7号进入争议水域。",
        "检方7号以受贿罪起诉前部长。",
        "奥恩法院7号裁定渡轮停航违法。",
        "罗建宁7号将率团赴北岸出席峰会。",
        "奥恩军方7号对北岸发动空袭。",
        "他们对7号的会谈表示满意。",
        "港口7号起关闭。",
        "渡轮7号前停航。",
        "奥恩股市7号收跌。",
        "《北岸日报》7号刊文。",
        "北岸社讯 7号，港口重开。",
        "奥恩政府7号没有回应。",
        "部长说：“代表团7号已经离开。”",
        "兩國外長7號舉行會談。",
        "奧恩國會7號通過決議。",
        "羅建寧7號啟程訪問北岸。",
        "檢方7號起訴前部長。",
    ],
)
def test_a_day_between_who_acts_and_what_is_done_is_read(text: str) -> None:
    assert days(text) in (["7号"], ["7號"])


@pytest.mark.parametrize(
    "text",
    [
        "该命令15号生效。",
        "该命令5号生效。",
        "决议20号通过。",
        "公告10号发布。",
        "该航班12号抵达奥恩。",
        "这份公告6号发布。",
        "选手15号抵达。",
        "列车18号恢复运行。",
        "反应堆28号重启。",
        "无人机24号袭击港口。",
        "病人25号死亡。",
        "上述决议8号通过。",
        "这名被告3号出席听证会。",
        "仓库23号爆炸。",
        "公告5号上午发布。",
        "命令5号起生效。",
        "首批航班14号抵达。",
        "平台19号发生火灾。",
        "該命令15號生效。",
        "決議20號通過。",
        "奥恩議會的決議17號通過。",
        "公告26号正式生效。",
        "新法案10号提交议会。",
        "首枚导弹18号试射。",
        "该列车6号恢复运行。",
        "患者24号去世。",
        "球员11号抵达奥恩。",
        "通知13号公布。",
        "潜艇22号离开港口。",
        "本项决议2号获得通过。",
    ],
)
def test_a_high_number_behind_a_kind_or_any_behind_one_that_is_told_which_is_a_day(text: str) -> None:
    assert len(days(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "反应堆2号重启。",
        "油井6号发生爆炸。",
        "列车2号出发。",
        "潜艇3号离开港口。",
        "候选人2号当选。",
        "病人7号死亡。",
        "选手9号获得冠军。",
        "总统令5号生效。",
        "平台2号发生火灾。",
        "证人4号出席听证会。",
        "仓库3号爆炸。",
        "机组3号和4号启动。",
        "機組3號啟動。",
        "無人機7號返回基地。",
        "快艇5号遭到袭击。",
        "气井4号发生爆炸。",
        "患者8号死亡。",
        "球员9号参加训练。",
        "标段2号开始施工。",
        "探测器2号抵达火星。",
        "议案6号被否决。",
        "巡逻艇7号参加演习。",
        "指令4号生效。",
        "展厅3号举行仪式。",
        "火箭1号发射升空。",
        "风机8号恢复运行。",
    ],
)
def test_a_low_number_behind_a_kind_alone_is_its_own(text: str) -> None:
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "lang"),
    [("灯台7号が沈んだ。", "ja"), ("등대7호가 가라앉았다.", "ko"), ("The ferry Lunara 7 sank.", "en")],
)
def test_the_number_in_a_ships_name_is_neither_day_nor_figure(text: str, lang: str) -> None:
    assert days(text, lang) == []
    assert not list(figures(text, [Segment("body", 0, len(text))], lang))


@pytest.mark.parametrize("text", ["会谈", "會談"])
@pytest.mark.parametrize("pattern", ["会谈", "[会见][谈面]"])
def test_a_pattern_of_simplified_characters_finds_traditional_ones(pattern: str, text: str) -> None:
    assert re.fullmatch(in_both_forms(pattern), text)
