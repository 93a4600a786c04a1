"""Which dates are the last of some time, which the first, and which neither, by the words beside them."""

from __future__ import annotations

import pytest

from app.analysis.acts import is_deadline, is_since, is_until, may_be_ends_alike
from tests.analysis.test_acts import passage

#: 至 and 到 before a date.
CHINESE_LAST = [
    "免签政策有效期至2026年12月31日。",
    "许可证有效期到2026年12月31日。",
    "试点执行期至2026年12月31日。",
    "奥恩把渔业协议延期至2026年12月31日。",
    "措施延长至2026年12月31日。",
    "措施延长到2026年12月31日。",
    "展览持续至3月31日。",
    "搜救持续到3月31日。",
    "渡轮运营至3月31日。",
    "港口关闭至3月31日。",
    "船员将被拘留至3月31日。",
    "报名截止到3月31日。",
    "截至3月31日，渡轮停航。",
    "停航直至3月31日。",
    "航线一直开放到3月31日。",
    "申请最迟于3月31日提交。",
    "文件须不迟于3月31日送达。",
    "豁免期延至3月31日。",
    "關稅豁免延長至3月31日。",
    "簽證有效期至3月31日。",
    "协定有效至4月30日。",
    "制裁措施将维持到4月30日。",
    "他将留任至4月30日。",
    "临时停火延长至4月30日午夜。",
    "港口封闭到4月30日。",
    "配额使用期到4月30日。",
    "签证豁免适用至4月30日。",
]
CHINESE_NO_LAST = [
    "会谈推迟至3月31日。",
    "会谈推迟到3月31日。",
    "会谈推迟至3月31日举行。",
    "选举提前至3月31日。",
    "投票提前到3月31日。",
    "访问改至3月31日。",
    "航班改到3月31日。",
    "会谈延期至3月31日。",
    "峰会再次延期至3月31日。",
    "开庭押后至3月31日。",
    "演习顺延至3月31日。",
    "仪式延后到3月31日。",
    "他看到3月31日的渡轮。",
    "他谈到3月31日的会谈。",
    "港务局收到3月31日的来信。",
    "争端可追溯至2019年。",
    "争端可追溯到2019年。",
    "一切又回到3月31日。",
    "许多人甚至3月31日仍在等候。",
    "会谈的日子定到3月31日。",
    "会談推遲至3月31日。",
    "選舉提前到3月31日。",
    "演唱会改期至4月30日。",
    "会议提前至4月30日召开。",
    "他在信中提到4月30日的会谈。",
    "复航日期推迟到4月30日。",
    "听证会延期至4月30日。",
]
#: 前 behind one.
CHINESE_BEFORE = [
    "12月31日前外国游客可免签入境。",
    "3月31日前国会须批准协议。",
    "部队须在3月31日前部署完毕。",
    "工程3月31日前任务完成一半。",
    "申请须在3月31日前提交。",
    "所有船只须在3月31日前离港。",
    "3月31日前所有船只须离港。",
    "3月31日前进入港口的船只可免费停泊。",
    "3月31日前议会不会复会。",
    "双方将在3月31日前完成谈判。",
    "奥恩须在5月底前移走渡轮。",
    "奥恩须在5月31日之前移走渡轮。",
    "3月31日以前入境者无须登记。",
    "渡轮将于年内3月31日（周三）前复航。",
    "3月31日前两国须交换文本。",
    "12月31日前外資企業可申請。",
    "申請須在3月31日前遞交。",
    "许可证4月30日前仍然有效。",
    "奥恩限期4月30日前撤离人员。",
    "4月30日前，渡轮停航。",
    "4月30日前入境的旅客无须检疫。",
    "双方力争4月30日前签约。",
    "4月30日前外籍船员须登记。",
    "4月30日前不得捕鱼。",
    "4月30日前提出申请者优先。",
    "奥恩要求邻国于4月30日前答复。",
    "4月30日前驻军须撤离。",
    "4月30日前政府不会让步。",
    "4月30日前市政府须整改。",
    "4月30日前部分航线停运。",
]
CHINESE_FORMER = [
    "3月3日前市长访问奥恩。",
    "3月3日前州长出庭。",
    "3月3日前司令被捕。",
    "3月3日前官员作证。",
    "3月3日前总统作证。",
    "3月3日前外长访问奥恩。",
    "3月3日前外交部长访问奥恩。",
    "3月3日前国防部长被捕。",
    "3月3日前驻奥恩大使抵达。",
    "3月3日前任总统出庭。",
    "3月3日前副总理去世。",
    "3月3日前首相发表演讲。",
    "3月3日前国会议员被捕。",
    "3月3日前国务卿发表演讲。",
    "3月3日前锋罗建宁进球。",
    "3月3日前往奥恩。",
    "代表团3月3日前来奥恩访问。",
    "3月3日前夕，渡轮停航。",
    "3月3日前后，渡轮停航。",
    "渡轮3月3日前一天停航。",
    "3月3日前線部隊撤離。",
    "3月3日前總統出庭。",
    "3月3日前外長抵達。",
    "4月30日前防长出庭。",
    "4月30日前高官被捕。",
    "4月30日前总统夫人出庭。",
    "4月30日前局长作证。",
    "4月30日前不久渡轮停航。",
    "4月30日前往奥恩的渡轮停航。",
    "4月30日前海军司令去世。",
    "4月30日前法官受审。",
    "4月30日前秘书作证。",
    "4月30日前党首退党。",
]
#: 起 behind one, and 自, 从 before.
CHINESE_FIRST = [
    "7月1日起航班恢复运营。",
    "7月1日起运费上调。",
    "7月1日起身份证须出示。",
    "7月1日起航线关闭。",
    "7月1日起重新开放港口。",
    "7月1日起诉讼费下调。",
    "7月1日起飞行员罢工。",
    "7月1日起，渡轮停航。",
    "新规自7月1日起施行。",
    "渡轮从7月1日开始停航。",
    "7月1日以来，渡轮停航。",
    "自7月1日，渡轮停航。",
    "7月起，渡轮停航。",
    "7月1日起對遊客免簽。",
    "7月1日起義務教育免費。",
    "7月1日起運費上調。",
    "7月1日起航班恢復。",
    "4月30日起船票涨价。",
    "4月30日起草案公布。",
    "4月30日起飞机票涨价。",
    "4月30日起航空公司复航。",
    "4月30日起步行桥开放。",
    "4月30日起身边不得携带刀具。",
    "4月30日起落实新规。",
    "4月30日起码头关闭。",
    "4月30日起伏季休渔。",
    "4月30日起程序简化。",
]
CHINESE_NO_FIRST = [
    "渡轮3月3日起航。",
    "渡轮3月3日起航前往奥恩。",
    "代表团3月3日起程。",
    "飞机3月3日起飞。",
    "仓库3月3日起火。",
    "检方3月3日起诉前市长。",
    "双方3月3日起草协议。",
    "马拉松3月3日起跑。",
    "守军3月3日起义。",
    "货物3月3日起运。",
    "海警3月3日起获两吨毒品。",
    "3月3日起重机倒塌。",
    "渡轮3月3日起锚。",
    "旅客来自3月3日的船队。",
    "他服从3月3日的命令。",
    "飛機3月3日起飛。",
    "檢方3月3日起訴前市長。",
    "卫星4月30日起吊。",
    "渡轮4月30日起火。",
    "他4月30日起身。",
    "选手4月30日起步。",
    "大会4月30日起草了宣言。",
]
ENGLISH_LAST = [
    "Orn must hand in the list by May 31.",
    "The ferries are to be moved by the end of May.",
    "Orn wants the pier finished by 2030.",
    "The envoys will sign the accord by March 3.",
    "Talks should be over by early June.",
    "The ferries sail until March 31.",
    "The accord runs through December 31, 2027.",
    "Ships must leave no later than May 31.",
    "By May 31, every ship must have left.",
    "The crew will be held till June 3.",
    "The waiver was extended until late May.",
    "By March 3 some 40 ships had left.",
    "The pier is closed through 2027.",
    "The ferries were held until May 31.",
    "The delayed ferries sail until May 31.",
    "The talks will go on until May 31.",
    "The crew moved in until May 31.",
    "The dock was held by the navy until May 31.",
    "The number grew by May 31.",
    "Nine people had died by May 31.",
]
ENGLISH_NO_LAST = [
    "The ferry sailed on March 31.",
    "The talks were followed by May 31 elections.",
    "The day was preceded by May 31, a feast.",
    "The talks were postponed until May 31.",
    "The summit was put off until May 31.",
    "The vote was pushed back until May 31.",
    "The hearing was adjourned until May 31.",
    "The visit was rescheduled to May 31.",
    "The ferry sank in May 2030.",
    "The rules apply from May 31.",
    "A report of May 31 names the ship.",
    "The vote is set for May 31.",
    "The talks on May 31 failed.",
    "The talks were delayed until May 31.",
    "The ferry talks between Orn and Lorn were again delayed until May 31.",
    "Delaying the vote until May 31 was unwise.",
    "Orn delays its launch until May 31.",
    "The vote was held over until May 31.",
    "The hearing was moved back until May 31.",
    "The vote moves back until May 31.",
    "The case holds over until May 31.",
]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        *((text, "zh") for text in [*CHINESE_LAST, *CHINESE_BEFORE]),
        *((text, "en") for text in ENGLISH_LAST),
        ("여객선은 3월 31일까지 운항한다.", "ko"),
    ],
)
def test_the_last_day_of_some_time_is_known(text: str, lang: str) -> None:
    found = passage(text, lang)
    assert is_until(found, found.dates[0].span)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        *((text, "zh") for text in [*CHINESE_NO_LAST, *CHINESE_FORMER]),
        *((text, "en") for text in ENGLISH_NO_LAST),
        ("여객선은 3월 31일 운항한다.", "ko"),
    ],
)
def test_a_day_that_an_act_is_moved_to_or_on_which_a_former_officer_acts_is_no_last_one(
    text: str, lang: str
) -> None:
    found = passage(text, lang)
    assert not is_until(found, found.dates[0].span)


@pytest.mark.parametrize("text", CHINESE_FIRST)
def test_the_first_day_of_some_time_is_known(text: str) -> None:
    found = passage(text, "zh")
    assert is_since(found, found.dates[0].span)


@pytest.mark.parametrize("text", CHINESE_NO_FIRST)
def test_a_day_on_which_something_takes_off_or_is_begun_is_no_first_one(text: str) -> None:
    found = passage(text, "zh")
    assert not is_since(found, found.dates[0].span)


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Orn must hand in the list by May 31.", "en", True),
        ("Ships must leave no later than May 31.", "en", True),
        ("The ferries sail until May 31.", "en", False),
        ("奥恩须在5月31日前移走渡轮。", "zh", True),
        ("文件须不迟于5月31日送达。", "zh", True),
        ("渡轮运营至5月31日。", "zh", False),
        ("오른은 5월 31일까지 명단을 내야 한다.", "ko", False),
    ],
)
def test_a_day_by_which_something_is_to_be_done_is_told_from_the_end_of_some_time(
    text: str, lang: str, expected: bool
) -> None:
    found = passage(text, lang)
    assert is_deadline(found, found.dates[0].span) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Orn must hand in the list by May 31.", "오른은 5월 30일까지 명단을 내야 한다.", True),
        ("Orn must hand in the list by May 31.", "奥恩须在5月30日前提交名单。", True),
        ("Orn must hand in the list by May 31.", "Orn hands in the list on May 30.", True),
        ("Orn must hand in the list by May 31.", "Orn keeps the list until May 30.", True),
        ("奥恩须在5月30日前提交名单。", "오른은 5월 31일 명단을 낸다.", True),
        ("The ferries sail until May 31.", "여객선은 5월 30일까지 운항한다.", True),
        ("The ferries sail until May 31.", "渡轮5月30日启航。", False),
        ("여객선은 5월 30일까지 운항한다.", "The ferry sails on May 31.", False),
        ("渡轮运营至5月31日。", "여객선은 5월 30일 운항한다.", False),
        ("The ferry sails on May 31.", "여객선은 5월 30일 운항한다.", True),
    ],
)
def test_a_deadline_may_be_held_against_an_end_and_against_a_day(
    one: str, other: str, expected: bool
) -> None:
    langs = ["zh" if "月" in text else "ko" if "월" in text else "en" for text in (one, other)]
    mine, theirs = (passage(text, lang) for text, lang in zip((one, other), langs, strict=True))
    assert may_be_ends_alike(mine, mine.dates[0].span, theirs, theirs.dates[0].span) is expected


@pytest.mark.parametrize(
    "text",
    [
        "By March 5, nine people had died in the Orn ferry fire.",
        "By March 5 nine people were killed.",
        "By March 5, the number of ships rose.",
        "By March 5 some 40 ships had left.",
        "By May, the bill was passed.",
        "By March 5, the fire had spread over the pier.",
        "Nine people had died by March 5.",
        "The number grew by May.",
        "The bill was passed by May 2.",
        "Exports fell by March 2030.",
        "All ships were freed by March 5.",
        "Some 40 ships had left by the end of May.",
        "The herd had shrunk by early June.",
        "The toll reached nine by March 5.",
        "Half of the pier was built by 2030.",
        "Two boats sank by March 5.",
    ],
)
def test_what_had_been_done_by_a_day_is_no_deadline_and_no_act_of_that_day(text: str) -> None:
    found = passage(text, "en")
    assert is_until(found, found.dates[0].span)
    assert not is_deadline(found, found.dates[0].span)


@pytest.mark.parametrize(
    "text",
    [
        "Orn must hand in the list by May 31.",
        "The ferries are to be moved by the end of May.",
        "The ferries were to be moved by the end of May.",
        "Orn wants the pier finished by 2030.",
        "Orn wanted the pier finished by 2030.",
        "The envoys will sign the accord by March 3.",
        "Talks should be over by early June.",
        "By May 31, every ship must have left.",
        "Ships must leave no later than May 31.",
        "The crews were told to leave by March 5.",
        "Orn had promised to free the crew by March 5.",
        "By March 5, ships were told to leave.",
        "By March 5 the pier was to be rebuilt.",
        "The deadline fell by March 5.",
        "The harbour aims for calm by May 2.",
        "Ships leave by May 31.",
    ],
)
def test_what_is_to_be_done_by_a_day_is_a_deadline(text: str) -> None:
    found = passage(text, "en")
    assert is_deadline(found, found.dates[0].span)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("오른 의회 선거가 3월 3일까지 연기됐다.", False),
        ("회담이 3월 3일까지 연기됐다고 항만청이 밝혔다.", False),
        ("오른은 3월 3일까지 회담을 연기했다.", False),
        ("오른은 3월 3일까지 회담을 미루기로 했다.", False),
        ("출항이 3월 3일까지 미뤄졌다.", False),
        ("개막이 3월 3일까지 순연됐다.", False),
        ("투표를 3월 3일까지 늦췄다.", False),
        ("투표는 3월 3일까지 늦춰진다.", False),
        ("일정을 3월 3일까지 앞당겼다.", False),
        ("행사가 3월 3일까지 한 차례 더 연기됐다.", False),
        ("여객선은 3월 3일까지 멈춘다.", True),
        ("서류는 3월 3일까지 내야 한다.", True),
        ("3월 3일까지 배 40척이 떠났다.", True),
        ("휴전은 3월 3일까지 연장됐다.", True),
        ("회담은 3월 3일까지 이어진다.", True),
        ("연기 없이 부두는 3월 3일까지 닫힌다.", True),
        ("선원은 3월 3일까지 억류된다.", True),
        ("3월 3일까지 연장한다고 항만청이 밝혔다.", True),
        ("전시는 3월 3일까지 열린다.", True),
        ("신청은 3월 3일까지다.", True),
    ],
)
def test_a_korean_day_that_something_is_moved_to_is_no_last_one(text: str, expected: bool) -> None:
    found = passage(text, "ko")
    assert is_until(found, found.dates[0].span) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3月3日前卫生部长被捕。", False),
        ("3月3日前环境部长发表文章。", False),
        ("3月3日前教育部副部长落马。", False),
        ("3月3日前市议员被捕。", False),
        ("3月3日前州长辞世。", False),
        ("3月3日前女友报警。", False),
        ("3月3日前台职员报警。", False),
        ("3月3日前半夜发生地震。", False),
        ("3月3日前首富被捕。", False),
        ("3月3日前国脚被捕。", False),
        ("3月3日前董事长出庭。", False),
        ("3月3日前船长出庭。", False),
        ("3月3日前狱警被捕。", False),
        ("3月3日前线传来消息。", False),
        ("3月3日前衛生部長被捕。", False),
        ("3月3日前船长须下船。", True),
        ("3月3日前卫生部长须答复。", True),
        ("3月3日前教育部须公布名单。", True),
        ("3月3日前船只须离港。", True),
        ("3月3日前市民可登记。", True),
        ("3月3日前首批船只离港。", True),
        ("3月3日前国内航班恢复。", True),
        ("3月3日前半数居民登记。", True),
        ("3月3日前卫生局完成检查。", True),
        ("3月3日前环境调查须完成。", True),
        ("3月3日前记者可领证。", True),
        ("3月3日前全体船员下船。", True),
        ("须在3月3日前完成。", True),
        ("請在3月3日前提交申請。", True),
        ("3月3日前州议会将表决。", True),
    ],
)
def test_a_former_officer_behind_a_chinese_day_makes_no_deadline(text: str, expected: bool) -> None:
    found = passage(text, "zh")
    assert is_deadline(found, found.dates[0].span) is expected
