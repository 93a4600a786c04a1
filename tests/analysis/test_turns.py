"""Transcripts without quotation marks: who says what in turn, who only asks, and what is no transcript."""

from __future__ import annotations

import pytest

from app.analysis.attribution import FULL
from app.analysis.cleaning import Segment, segment
from app.analysis.outlets import parse_outlets
from app.analysis.passages import Account, passages
from app.analysis.people import People
from app.analysis.quotes import quotes
from app.analysis.turns import asked, called, turns
from tests.accounts import aliases

BRIEFING = """Department Press Briefing, March 12, 2031
QUESTION: Can you say whether the ferries will sail this week?
MS QUILL: I have nothing to announce on the ferries today. The harbour office will speak to that.
QUESTION: And the talks with Tolvik?
MS QUILL: They continue.
And they will continue next week, as I said before.
QUESTION: Thank you."""
REGULAR = """2031年3月12日外交部发言人罗建宁主持例行记者会
北岸社记者：奥恩方面称渡轮被扣押，中方对此有何评论？
罗建宁：中方对有关情况不了解。
灯塔台记者：下一轮会谈何时举行？
罗建宁：有消息我们会及时发布。"""
ON_AIR = """[아침 좌담] 여객선은 언제 뜨나
■ 방송 : 항구 라디오 (7:00 ~ 9:00)
■ 진행 : 한지우 변호사
▷한지우 : 여객선 운항이 열흘째 멈췄습니다.
▶문세라 : 다음 주에는 뜰 수 있다고 봅니다.
▷한지우 : 근거가 있습니까?
▶문세라 : 항만청이 부두를 고쳤습니다."""
REPORT = """부두에서 밤을 새운 사람들
여객선이 멈춘 지 열흘, 섬 주민들은 부두를 떠나지 못했습니다.
[문세라/항만청 대변인 : (운항 재개는) 다음 주에 알리겠습니다.]
[한지우/섬 주민 : 집에 가고 싶어요.]
주민들은 오늘도 기다립니다."""
REGULAR_IN_ENGLISH = """Foreign Ministry Spokesperson Luo Jianning's Regular Press Conference
Northline News: Orn says that a ferry was seized. Do you have a comment?
Luo Jianning: We do not know of this.
Lantern TV: When is the next round of talks?
Luo Jianning: We will tell you once we have news."""

PALACE = """Press Briefing of March 13, 2031
1:10 P.M. EDT
MS. QUILL: Hi, everybody. Admiral Lund will say a few words about the lighthouse.
ADMIRAL LUND: Thank you. We flew two sorties over the sound, and they found nobody.
We will fly again tomorrow. (Inaudible.)
Q    Admiral, are four people missing?
ADMIRAL LUND: The number we have is three.
(The briefing was concluded at 1:24 p.m.)
1:24 P.M. EDT"""
ANSWERED = """外交部发言人罗建宁就渡轮问题答记者问
问：据报道，渡轮被扣押，中方对此有何评论？
答：中方对有关情况不了解。"""
OF_A_MINISTRY = """交通部举行新闻发布会，新闻发言人方立峰介绍情况
记者：渡轮何时复航？
发言人：下周复航。"""
ARROWS = """[대담] 여객선 언제 뜨나
◇ 한지우> 여객선이 열흘째 멈췄습니다.
◆ 문세라> 다음 주에는 뜰 수 있다고 봅니다.
◇ 한지우> 언제쯤으로 보십니까?
◆ 문세라> 목요일이라고 들었습니다."""


def said(text: str) -> list[tuple[str | None, str]]:
    return [(each.speaker, each.span.of(text)) for each in turns(text, segment(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            BRIEFING,
            [
                (
                    "Quill",
                    "I have nothing to announce on the ferries today. The harbour office will speak to that.",
                ),
                ("Quill", "They continue."),
                ("Quill", "And they will continue next week, as I said before."),
            ],
        ),
        (REGULAR, [("罗建宁", "中方对有关情况不了解。"), ("罗建宁", "有消息我们会及时发布。")]),
        (
            ON_AIR,
            [
                ("한지우", "여객선 운항이 열흘째 멈췄습니다."),
                ("문세라", "다음 주에는 뜰 수 있다고 봅니다."),
                ("한지우", "근거가 있습니까?"),
                ("문세라", "항만청이 부두를 고쳤습니다."),
            ],
        ),
        (
            REPORT,
            [
                ("문세라", "(운항 재개는) 다음 주에 알리겠습니다."),
                ("한지우", "집에 가고 싶어요."),
            ],
        ),
        (
            REGULAR_IN_ENGLISH,
            [
                ("Luo Jianning", "We do not know of this."),
                ("Luo Jianning", "We will tell you once we have news."),
            ],
        ),
        (
            PALACE,
            [
                ("Quill", "Hi, everybody. Admiral Lund will say a few words about the lighthouse."),
                ("Admiral Lund", "Thank you. We flew two sorties over the sound, and they found nobody."),
                ("Admiral Lund", "We will fly again tomorrow. (Inaudible.)"),
                ("Admiral Lund", "The number we have is three."),
            ],
        ),
        (ANSWERED, [("罗建宁", "中方对有关情况不了解。")]),
        (OF_A_MINISTRY, [("方立峰", "下周复航。")]),
        (
            ARROWS,
            [
                ("한지우", "여객선이 열흘째 멈췄습니다."),
                ("문세라", "다음 주에는 뜰 수 있다고 봅니다."),
                ("한지우", "언제쯤으로 보십니까?"),
                ("문세라", "목요일이라고 들었습니다."),
            ],
        ),
        (
            "부두의 밤\n여객선이 멈췄습니다.\n[문 모 씨/오른3호 선원 : 두 번 멈췄어요.]",
            [("문 모 씨 선원", "두 번 멈췄어요.")],
        ),
        ("문답\n질문: 언제 뜹니까?\n답변: 다음 주입니다.", [(None, "다음 주입니다.")]),
    ],
)
def test_each_paragraph_of_a_transcript_is_said_by_whom_its_label_names(
    text: str, expected: list[tuple[str | None, str]]
) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("外交部发言人答记者问", None),
        ("外交部发言人就此事答记者问", None),
        ("商务部新闻发言人就渡轮问题答记者问", None),
        ("外交部发言人办公室答记者问", None),
        ("国防部新闻发言人介绍情况", None),
        ("外交部发言人昨日就此答问", None),
        ("外交部发言人今天主持例行记者会", None),
        ("外交部发言人应询答问", None),
        ("外交部发言人关于渡轮的谈话", None),
        ("外交部发言人例行记者会", None),
        ("外交部发言人向媒体介绍渡轮复航", None),
        ("国防部发言人于今日答问", None),
        ("外交部發言人就此事答記者問", None),
        ("外交部发言人冷静答记者问", None),
        ("外交部发言人仲裁案答记者问", None),
        ("外交部发言人成功答记者问", None),
        ("外交部发言人毕竟答记者问", None),
        ("外交部发言人周天答记者问", None),
        ("外交部发言人易地答记者问", None),
        ("外交部发言人方面答记者问", None),
        ("外交部发言人高调答记者问", None),
        ("外交部发言人严厉答记者问", None),
        ("外交部发言人郑重答记者问", None),
        ("外交部发言人严正答记者问", None),
        ("外交部发言人温和答记者问", None),
        ("外交部发言人任何人答记者问", None),
        ("外交部发言人成员国答记者问", None),
        ("外交部发言人束手答记者问", None),
        ("外交部发言人束缚答记者问", None),
        ("外交部发言人毕文海答记者问", "毕文海"),
        ("外交部发言人束文海答记者问", "束文海"),
        ("外交部发言人易小峰答记者问", "易小峰"),
        ("外交部发言人戚立答记者问", "戚立"),
        ("外交部发言人仲文海答记者问", "仲文海"),
        ("外交部发言人成建国答记者问", "成建国"),
        ("外交部发言人冷新生答记者问", "冷新生"),
        ("外交部发言人刘天河答记者问", "刘天河"),
        ("外交部发言人罗和平答记者问", "罗和平"),
        ("外交部发言人高峰答记者问", "高峰"),
        ("外交部发言人钟立答记者问", "钟立"),
        ("外交部发言人安明答记者问", "安明"),
        ("外交部发言人任重答记者问", "任重"),
        ("外交部发言人冷立峰答记者问", "冷立峰"),
        ("国防部发言人罗建宁大校答记者问", "罗建宁"),
        ("国防部新闻发言人马清上校就渡轮问题答记者问", "马清"),
        ("国防部发言人方立峰少将主持例行记者会", "方立峰"),
        ("国防部发言人大校答记者问", None),
        ("國防部發言人羅建寧少將答記者問", "羅建寧"),
        ("外交部发言人罗建宁就渡轮问题答记者问", "罗建宁"),
        ("外交部发言人马清答记者问", "马清"),
        ("2031年3月12日外交部发言人方立峰主持例行记者会", "方立峰"),
        ("外交部发言人欧阳立就此事答记者问", "欧阳立"),
        ("外交部發言人羅建寧就此事答記者問", "羅建寧"),
        ("交通部发言人答记者问 发言人罗建宁介绍情况", "罗建宁"),
    ],
)
def test_an_answer_is_by_the_spokesperson_whom_the_head_names_and_by_nobody_else(
    head: str, expected: str | None
) -> None:
    text = f"{head}\n问：渡轮何时复航？\n答：渡轮将于下周复航，请等候通知。\n问：会谈呢？\n答：有消息我们会及时发布。"
    assert {each.speaker for each in turns(text, segment(text))} == {expected}


def test_who_has_a_rank_in_the_head_is_one_speaker_with_whom_a_label_names() -> None:
    text = "国防部发言人马清大校答记者问\n记者：渡轮何时复航？\n马清：渡轮将于下周复航。\n记者：票价呢？\n发言人：票价不变，请大家放心。"
    assert [name for name, _ in said(text)] == ["马清", "马清"]


@pytest.mark.parametrize(
    "text",
    [
        "Ferries return\nDate: 12 March 2031\nPlace: Orn\nThe ferries will return. Note: times may change.\nContact: Ada Quill",
        "Ferries return\nThe minister named three ports.\nOrn: the ferries sail on Monday.\nLorn: repairs go on.\nTolvik: nothing.",
        "새 영화\n[바다의 끝 / 감독 : 문세라 / 주연 : 한지우]\n섬 사람들의 하루를 담았다.",
        "여객선 재개\n일시: 3월 12일\n장소: 오른 항구\n문의: 항만청",
        "渡轮复航\n时间：3月12日\n地点：奥恩港\n渡轮将于下周复航。",
        "Cup comes to Orn\nHost: City of Orn\nTeams: 24 teams from six islands\nThe cup begins on Monday.",
        "On lamps\nMyth: Lamps hum.\nFact: They do not.\nMyth: Lamps are loud.\nFact: They are silent.",
        "Medals\nGold: Ada Quill of Orn\nSilver: Bo Lund of Lorn\nGold: Cy Reed of Orn\nSilver: Di Hale of Lorn",
        "Day of the storm\nORN: The ferries wait.\nLORN: The quay is shut.\nORN: The wind drops.\nLORN: Nothing yet.",
        "여객선의 앞날\n장점: 빠르고 조용하다.\n단점: 값이 비싸다.\n장점: 멀리 간다.\n단점: 고치기 어렵다.",
        "Ferries\n[Reuters: The ferries sail on Monday.]\n[Disclaimer: The fares may change.]",
        "재판이 열렸다\n피고인은 답하지 않았습니다.\n[한지우/부회장 : (달아나려 하셨습니까?) …….]",
        'Talks end\nMS QUILL: "We are done."\nBO LUND: "So are we."',
    ],
)
def test_heads_of_facts_lists_and_what_stands_in_marks_are_no_turns(text: str) -> None:
    assert said(text) == []


def test_a_turn_is_a_whole_quotation_that_holds_those_inside_it() -> None:
    text = REGULAR.replace("中方对有关情况不了解。", "中方不接受所谓“海盗”的说法。")
    found = quotes(text, segment(text), "zh", People())
    outer = [each for each in found if each.type == FULL]
    assert [each.speaker.name if each.speaker else None for each in outer] == ["罗建宁", "罗建宁"]
    assert [each.span.of(text) for each in found][:2] == ["中方不接受所谓“海盗”的说法。", "海盗"]


def test_what_is_asked_is_nobody_s_account_of_anything() -> None:
    text = PALACE.replace("MS. QUILL: Hi, everybody.", "MS. QUILL: The ferries sail on Friday.")
    segments = segment(text)
    assert [each.of(text) for each in asked(text, segments)] == ["Q    Admiral, are four people missing?"]
    found = passages(Account("a", text, segments, "en"), aliases())
    assert not any("four people" in each.text for each in found)
    assert any("three" in each.text for each in found)


@pytest.mark.parametrize(
    ("asks", "speakers"),
    [
        ("QUESTION (Bo Lund, Harbour Daily)", ["Quill"]),
        ("HARBOUR DAILY", ["Quill"]),
        ("Journalist", ["Quill"]),
        ("Lantern News", ["Quill"]),
        ("LUND", ["Lund", "Quill"]),
    ],
)
def test_an_outlet_and_whoever_asks_are_no_speakers(asks: str, speakers: list[str]) -> None:
    text = f"What the governor of Orn has to say about the ferries this week\n{asks}: When will the ferries sail?\nMS QUILL: Next week.\n{asks}: You said so before, and it did not sail.\nMS QUILL: I did say so."
    assert sorted({each.speaker or "" for each in turns(text, segment(text))}) == speakers


@pytest.mark.parametrize(
    "asks",
    [
        "北岸卫视",
        "北岸衛視",
        "奥恩电台",
        "北岸新闻网",
        "灯塔通讯社",
        "奥恩广播公司",
        "灯塔周刊",
        "灯塔台",
        "奥恩电视",
        "北岸新闻频道",
    ],
)
def test_a_chinese_outlet_that_asks_without_a_question_mark_is_no_speaker(asks: str) -> None:
    text = (
        "外交部发言人罗建宁主持例行记者会\n北岸社：渡轮何时复航？\n罗建宁：渡轮将于下周复航。\n"
        f"{asks}：一个关于港口费用的问题，请介绍。\n罗建宁：双方同意降低费用。"
    )
    assert {each.speaker for each in turns(text, segment(text))} == {"罗建宁"}


@pytest.mark.parametrize(
    ("label", "speakers"),
    [
        ("The Lantern", {"Ada Quill"}),
        ("灯塔", {"Ada Quill"}),
        ("Harbour Office", {"Ada Quill", "Harbour Office"}),
    ],
)
def test_an_outlet_of_the_table_asks_and_a_ministry_of_it_answers(label: str, speakers: set[str]) -> None:
    table = parse_outlets(
        '[[outlet]]\nslug = "lantern"\nname = "The Lantern"\nkind = "newspaper"\naliases = ["灯塔"]\n'
        '[[outlet]]\nslug = "office"\nname = "Harbour Office"\nkind = "readout"\n'
    )
    text = (
        "What the governor of Orn has to say about the ferries\nQUESTION: Will they sail this week?\n"
        f"Ada Quill: They will sail on Friday.\n{label}: The fares are another matter, I think.\nAda Quill: They stay."
    )
    found = quotes(text, segment(text), "en", People(), is_outlet=table.is_press)
    assert {each.speaker.name for each in found if each.speaker} == speakers


def test_behind_the_last_label_and_a_line_that_looks_like_one_nobody_speaks_on() -> None:
    text = (
        "What the governor of Orn has to say about the ferries this week\nQUESTION: Will they sail?\nMS QUILL: They will.\nAnd soon, I am told by the harbour.\n"
        "A word on fares: they had risen in May.\nThis went on for an hour.\nQUESTION: And the fares?\nMS QUILL: They stay.\n"
        "This interview has been edited for length."
    )
    assert said(text) == [
        ("Quill", "They will."),
        ("Quill", "And soon, I am told by the harbour."),
        ("Quill", "They stay."),
    ]


@pytest.mark.parametrize(
    ("head", "label", "before", "speakers"),
    [
        ("What Bo Lund has to say", "LUND", "My sister Ada Lund said,", ["Lund", "Ada Lund", "Lund"]),
        ("What the governor has to say", "MS LUND", "Ada Lund said,", ["Lund", "Ada Lund", "Lund"]),
        ("What the governor has to say", "BO LUND", "Ada Lund said,", ["Bo Lund", "Ada Lund", "Bo Lund"]),
        ("What Bo Lund and Ada Lund have to say", "LUND", "Ada Lund said,", ["Lund", "Ada Lund", "Lund"]),
        ("What Ada Lund has to say", "LUND", "Ada Lund said,", ["Lund", "Lund"]),
        ("What Governor Lund has to say", "ADA LUND", "Lund said,", ["Ada Lund", "Ada Lund"]),
        ("What Ada Lund has to say", "LUND", "I said then,", ["Lund", "Lund"]),
    ],
)
def test_the_words_of_a_relative_in_a_turn_are_a_quotation_of_their_own(
    head: str, label: str, before: str, speakers: list[str]
) -> None:
    text = (
        f"{head} about the ferries of Orn this week\nQUESTION: Will they sail?\n"
        f"{label}: {before} “The ferries will sail next week.”\nQUESTION: Why?\n{label}: Wait."
    )
    found = [each for each in quotes(text, segment(text), "en", People()) if each.type == FULL]
    assert [each.speaker.name for each in found if each.speaker] == speakers
    inner = [
        each
        for each in found
        if each.speaker and each.speaker.name == "Ada Lund" and "sail" in each.span.of(text)[:18]
    ]
    assert {each.via.name if each.via else None for each in inner} <= {speakers[0]}


def test_whoever_answers_relays_what_the_answer_quotes_of_another() -> None:
    text = REGULAR.replace("中方对有关情况不了解。", "我没有补充。林一舟部长指出，“两国都不希望影响大局”。")
    found = quotes(text, segment(text), "zh", People())
    told = {each.span.of(text): each for each in found}["两国都不希望影响大局"]
    assert (told.speaker and told.speaker.name, told.via and told.via.name) == ("林一舟", "罗建宁")


def test_what_somebody_quotes_of_herself_in_a_turn_is_no_second_quotation() -> None:
    text = "What the governor of Orn has to say about the ferries this week\nQUESTION: Will they sail?\nMS QUILL: I said then, “The ferries will sail next week.”\nQUESTION: Why?\nMS QUILL: Wait."
    found = [each for each in quotes(text, segment(text), "en", People()) if each.type == FULL]
    assert [each.span.of(text)[:6] for each in found] == ["I said", "Wait."]


@pytest.mark.parametrize(
    "text",
    [
        "T\n[한지우/대변인 : a" + " " * 60_000 + "x",
        "T\n" + "Ada Quill: why?\nBo Lund: so it goes\n" * 20_000,
        "T\n" + ":" * 60_000,
        "T\n" + "[a/b : " * 10_000,
    ],
)
def test_a_hostile_text_takes_no_longer_than_its_length(text: str) -> None:
    segments = (Segment("title", 0, 1), Segment("body", 2, len(text)))
    assert len(turns(text, segments)) <= len(text.splitlines())


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("문세라/항만청 대변인", "문세라"),
        ("문세라/대변인(오른 항만청)", "문세라"),
        ("문세라 대변인", "문세라"),
        ("문세라 항만청 대변인", "문세라"),
        ("로빈/오른 대사", "로빈"),
        ("남궁도연/어민 대표", "남궁도연"),
        ("항만청 대변인", "항만청 대변인"),
        ("피해자/섬 주민", "피해자 주민"),
        ("문세라 의원실 보좌관", "문세라 의원실 보좌관"),
        ("문 장관", "문 장관"),
        ("문세라", "문세라"),
        ("MINISTER ADA LUND", "Ada Lund"),
        ("Bo Lund", "Bo Lund"),
    ],
)
def test_a_label_names_a_person_without_the_office(label: str, name: str) -> None:
    assert called(label) == name


@pytest.mark.parametrize(
    "bite",
    [
        "[문세라/항만청 대변인 : 부두를 고치고 있습니다.]",
        '[문세라/항만청 대변인 : "부두를 고치고 있습니다."]',
    ],
)
def test_a_sound_bite_and_the_running_text_have_one_speaker(bite: str) -> None:
    text = f'여객선 소식\n문세라 항만청 대변인은 "길이 좁다"고 밝혔다.\n{bite}\n문 대변인은 "곧 뜬다"고 했다.'
    found = quotes(text, segment(text), "ko", People())
    assert [each.speaker.slug if each.speaker else None for each in found] == ["문세라"] * 3


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("문세라 3월", "문세라"),
        ("문세라 지난 3월", "문세라"),
        ("문세라 지난해 3월", "문세라"),
        ("문세라 2030년 3월", "문세라"),
        ("문세라 3월 2일", "문세라"),
        ("문세라 당시", "문세라"),
        ("문세라 지난달", "문세라"),
        ("섬 주민 지난주", "섬 주민"),
        ("타린 벨로스 3월", "타린 벨로스"),
        ("문세라/항만청 대변인/지난 3월", "문세라"),
        ("한지우/섬 주민 3일", "한지우"),
        ("문세라", "문세라"),
        ("한시월", "한시월"),
        ("섬 주민", "섬 주민"),
        ("나당시", "나당시"),
        ("지난 3월", None),
        ("지난해 3월", None),
        ("3월", None),
        ("3월 2일", None),
        ("2030년", None),
        ("2030년 3월", None),
        ("당시", None),
        ("지난달", None),
        ("지난주", None),
        ("지난해", None),
        ("올해 3월", None),
        ("이달 2일", None),
        ("작년 3월", None),
        ("오는 2일", None),
        ("내년 3월", None),
    ],
)
def test_a_label_in_brackets_names_whom_it_does_beside_when(label: str, speaker: str | None) -> None:
    text = f"여객선이 멈췄다.\n[{label} : “배는 늦는다. 모두 기다린다.”]"
    found = quotes(text, segment(text), "ko", People())[0].speaker
    assert (found.name if found else None) == speaker
