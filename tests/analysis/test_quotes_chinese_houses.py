"""Whom Chinese houses of many styles quote: by a family name, by what somebody is in a story, beside the words, in headlines."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read
from tests.analysis.test_quotes_chinese_reports import told

#: Somebody else who is quoted in the paragraph before.
_OTHER = "发言人马天河说：“渡轮将于明日复航。”\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a family name alone
        ("局長狄一舟表示，航道太淺。狄續指，「渡輪要停三天」。", ("狄一舟", None)),
        ("立委賴一舟昨天質詢。賴事後在臉書發文回嗆：「我要的是船。」", ("赖一舟", None)),
        ("律師尤一舟到場。尤又說，「渡輪不能停」。", ("尤一舟", None)),
        ("法官鄺一舟判刑。鄺官又指，被告「毫無悔意」。", ("邝一舟", None)),
        # when and where, which is no name
        ("法官鄺一舟判刑時直斥被告「把渡輪當提款機」。", ("邝一舟", None)),
        ("大律師狄一舟求情時指，被告案發時「一時糊塗」。", ("狄一舟", None)),
        ("渔业协会发言人其后回应称，“会全面检讨航线安排”。", ("渔业协会发言人", None)),
        ("港务局星期二（3日）发文告说，该局“欢迎一切建议”。", ("港务局", None)),
        ("岸国的国防部则坚称其船队“只是路过湖区”。", ("岸国的国防部", None)),
        ("干事长林一舟反问对方：“你到底要不要渡轮？”", ("林一舟", None)),
        ("岸国总统室一位高层人士表示，“没有必要大惊小怪”。", ("岸国总统室一位高层人士", None)),
        # without a name
        ("被告聞判後神情木然，步入囚室前對旁聽席說：「對唔住。」", ("被告", None)),
        ("惟控方反駁，被告曾對警員稱「全部是自願的」。", ("被告", "控方")),
        ("店家則在留言區補充：「我們也沒有辦法。」", ("店家", None)),
        ("原PO隨後補充：「我只是分享心得而已。」", ("原PO", None)),
        ("有網友直呼「這船票太貴」。", ("网友", None)),
        ("在码头卖鱼的林一舟（化名）说：“雾来得太快。”", ("林一舟", None)),
        # verbs of saying
        ("業者林一舟大嘆「一天少賺三成」。", ("林一舟", None)),
        ("局長林一舟指對方「無理取鬧」。", ("林一舟", None)),
        ("局长林一舟声称，对方“无理取闹”。", ("林一舟", None)),
        ("在記者追問下，局長林一舟只回了一句「沒有」。", ("林一舟", None)),
        ("议员林一舟讽刺局长是船厂的“业务员”。", ("林一舟", None)),
        ("“我们不会低头。”林一舟对着人群喊道。", ("林一舟", None)),
        ("林一舟把这次谈判比作“两只刺猬取暖”。", ("林一舟", None)),
        ("林一舟将对方的提议称为“一张空头支票”。", ("林一舟", None)),
        ("在林一舟口中，这份协议“连草稿都算不上”。", ("林一舟", None)),
        ("用林一舟的话说，这叫“打着灯笼找贼”。", ("林一舟", None)),
        ("正如林一舟所言，“桥修好了，人也走了”。", ("林一舟", None)),
        # by what they put out or do, in the clause before
        ("检方起诉书指出，林一舟“明知船体有裂缝仍下令出航”。", ("检方起诉书", None)),
        ("岸国总理办公室发布的声明说：“我们对此深表遗憾。”", ("岸国总理办公室", None)),
        ("该国外交部发表声明，称这一指控“纯属捏造”。", ("该国外交部", None)),
        ("被问及是否参选，陶一仪笑而不答，只说：“到时候你们就知道了。”", ("陶一仪", None)),
        ("特首潘一棟出席會議前見記者，指「政府會全力以赴」。", ("潘一栋", None)),
        ("日本外務省局長三枝隆則提出抗議，稱此舉「極為遺憾」。", ("三枝隆则", None)),
        ("崔一同昨在網上發文自嘲「老兵不死」。", ("崔一同", None)),
        ("死者的姐姐哭着说：“他才十九岁。”", ("死者的姐姐", None)),
        ("他的律师谢一青说，当事人“情绪稳定”。", ("谢一青", None)),
        ("警方说，嫌犯行凶前曾高喊“你们都得死”。", ("嫌犯", "警方")),
        ("崔一同说，父亲临终前对他说：“船要修好。”", ("父亲", "崔一同")),
        # relays
        ("“船长关掉了灯”，湖光通讯社引述知情人士。", ("知情人士", "湖光通讯社")),
        ("“船长关掉了灯”，《湖区邮报》转述林一舟的话说。", ("林一舟", "湖区邮报")),
        ("「船長關掉了燈」，《湖區邮報》援引一名船員報道。", ("一名船员", "湖区邮报")),
        ("《湖区邮报》早前引述一名不愿具名的船员报道，会谈气氛“像是在水底下”。", ("一名不愿具名的船员", "湖区邮报")),
        ("崔一同引用一句谚语说：“水能载舟，亦能覆舟。”", ("崔一同", None)),
        ("码头工会一位不愿透露姓名的工作人员告诉《湖区邮报》：“名单早就定了。”", ("工作人员", "湖区邮报")),
        ("《湖区邮报》发表评论说，此案“开了一个坏头”。", (None, "湖区邮报")),
        ("《湖区邮报》的社论写道：“沉默不是金。”", (None, "湖区邮报")),
        ("岸国外务次长林一舟通过湖光社发表谈话，指船队的演习“是玩火自焚的举动”。", ("林一舟", "湖光社")),
    ],
)  # fmt: skip
def test_a_chinese_house_names_who_speaks_in_its_way(
    text: str, expected: tuple[str | None, str | None]
) -> None:
    speaker, via = told(_OTHER + text)[-1]
    assert via == expected[1]
    assert speaker == expected[0] or (speaker or "").endswith(expected[0] or "nobody")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # words beside which somebody is told of
        ("“这种事以前也有过。”船长林一舟摇了摇头。", ["林一舟"]),
        ("“雾来得太快，”船东林一舟分析，“船根本来不及停。”", ["林一舟", "林一舟"]),
        (
            "“渡轮怎么停了？”在码头卖鱼的林一舟反问记者。他的儿子去年离开。“我的人都在这里。”",
            ["林一舟", "林一舟"],
        ),
        ("“渡轮不会停。”林一舟不同意这种说法。", [None]),
        ("“渡轮不会停。”码头上静了下来。", [None]),
        # the next sentence of the same speaker is none of these words
        ("局长林一舟说，票价从三元涨到九元，“多出来的钱进了谁的口袋？”他并讽刺对方装睡。", ["林一舟"]),
        ("墙上写着“今天停航”。", [None]),
        ("“三年通车”的承诺至今没有兑现。", [None]),
        ("展览名为“归航”，林一舟说，布展花了三年。", [None]),
        ("林一舟宣布启动“清网行动”。", [None]),
        ("习惯上把这段河叫“鬼门”。", [None]),
        # who asks is nobody, who answers behind the marks is somebody else
        ("记者问：“你后悔吗？”林一舟摇头：“不后悔。”", [None, "林一舟"]),
        ("一名船員寫道：「等了十年。」會長林一舟則說：「終於。」", ["一名船员", "林一舟"]),
        ("有網友評論「笑死」，也有人說「可憐」。", [None, None]),
    ],
)
def test_who_speaks_stands_beside_the_words(text: str, expected: list[str | None]) -> None:
    assert [speaker for speaker, _ in told(_OTHER + text)][1:] == expected


@pytest.mark.parametrize(
    ("headline", "body", "speaker"),
    [
        ("局长称渡轮“不会停航”", "局长林一舟说：“渡轮不会停航。”", "局长"),
        ("渡轮“不会停航” 湖区松一口气", "局长林一舟说：“渡轮不会停航。”", "林一舟"),
        ("林一舟：渡轮“不会停航”", "局长林一舟昨天见了记者。", "林一舟"),
        ("岸国官员：渡轮“不会停航”", "岸国昨天派船。", "岸国官员"),
        ("国际观察：渡轮“停航”之后", "局长林一舟昨天见了记者。", None),
        ("渡轮“不会停航”？", "局长林一舟说：“渡轮不会停航。”会长马天河说：“渡轮不会停航。”", None),
    ],
)
def test_a_chinese_headline_takes_its_speaker_from_the_body(
    headline: str, body: str, speaker: str | None
) -> None:
    text = f"{headline}\n{body}"
    assert name_of(read(text, "zh", headline)[0].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("局长林一舟以短信回复：“不评论臆测之词。”", "full"),
        ("局长林一舟反问对方：“你到底要不要渡轮？”", "full"),
        ("局长林一舟批评方案“仓促”。", "fragment"),
        ("第二批“晨星”渡轮明天到港。", "scare"),
        ("渡轮公司被轰“抢钱”。", "scare"),
        ("所谓“共同航道”，指“两岸都能走的水路”。", "scare"),
    ],
)
def test_a_sentence_with_its_stop_is_a_quotation_of_its_own(text: str, kind: str) -> None:
    assert read(text, "zh")[-1].type == kind
