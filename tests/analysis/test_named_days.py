"""Named days: which expressions are dates, what they mean beside a day of publication, and what is no date."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.analysis.cleaning import Segment
from app.analysis.named_days import HOW, NamedDate, named_dates
from tests.growth import LINEAR, growth

#: A Tuesday.
DAY = date(2025, 12, 30)
Found = list[tuple[str, str | None]]


def read(text: str, lang: str, published: date | None = DAY) -> tuple[NamedDate, ...]:
    return named_dates(text, [Segment("body", 0, len(text))], lang, published)


def pairs(text: str, lang: str, published: date | None = DAY) -> Found:
    return [(each.span.of(text), each.value) for each in read(text, lang, published)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The pact of Jan. 5, 2024, holds.", [("Jan. 5, 2024", "2024-01-05")]),
        ("They met on Dec. 22.", [("Dec. 22", "2025-12-22")]),
        ("They met in October. 12 divers came on Sept. 12.", [("October", "2025-10"), ("Sept. 12", "2025-09-12")]),
        ("They met on 9 March. 12 sailors left.", [("9 March", "2025-03-09")]),
        ("They met on Monday, Dec. 22.", [("Monday, Dec. 22", "2025-12-22")]),
        ("They met on 22 December.", [("22 December", "2025-12-22")]),
        ("Minister Orn said Monday.", [("Monday", "2025-12-29")]),
        ("Minister Orn said Tuesday.", [("Tuesday", "2025-12-30")]),
        ("The talks are scheduled for Friday.", [("Friday", "2026-01-02")]),
        ("Orn said Sunday that she will leave on Friday.", [("Sunday", "2025-12-28"), ("Friday", "2026-01-02")]),
        ("Orn will come next Thursday.", [("next Thursday", "2026-01-01")]),
        ("Orn came last Tuesday.", [("last Tuesday", "2025-12-23")]),
        ("The shop opens Jan. 15.", [("Jan. 15", "2026-01-15")]),
        ("It is open through March 2.", [("March 2", "2026-03-02")]),
        ("The tower rose in September.", [("September", "2025-09")]),
        ("It began in November last year.", [("November last year", "2024-11")]),
        ("It began last November.", [("last November", "2025-11")]),
        ("It began in April 2024.", [("April 2024", "2024-04")]),
        ("The 2016 deployment angered many.", [("2016", "2016")]),
        ("The plan covers 2026 to 2030.", [("2026 to 2030", "2026/2030")]),
        ("The rule of 1910-45 ended.", [("1910-45", "1910/1945")]),
        ("It was built in the 1990s.", [("1990s", "1990/1999")]),
        ("It was built in the late ’90s.", [("’90s", "1990/1999")]),
        ("Sales grew this year.", [("this year", "2025")]),
        ("It was the first summit of the year.", [("the year", "2025")]),
        ("Sales grew last month.", [("last month", "2025-11")]),
        ("It is due next week.", [("next week", "2026-01-04/2026-01-10")]),
        ("Over the past month, sales grew.", [("the past month", "2025-11-30/2025-12-30")]),
        ("The fair runs Jan. 4-7.", [("Jan. 4-7", "2026-01-04/2026-01-07")]),
        ("He was away from Jan. 30 to Feb. 2, 2024.", [("Jan. 30 to Feb. 2, 2024", "2024-01-30/2024-02-02")]),
        ("Growth slowed in the first half of 2026.", [("the first half of 2026", "2026-01/2026-06")]),
        ("He spoke yesterday and leaves tomorrow.", [("yesterday", "2025-12-29"), ("tomorrow", "2025-12-31")]),
        ("It closed at 24 on Friday, up 2 from the previous day.", [("Friday", "2025-12-26"), ("the previous day", "2025-12-25")]),
        ("They met on January 5, a day after the launch.", [("January 5", "2025-01-05"), ("a day after", "2025-01-04")]),
        ("In 2010, on March 3, he left.", [("2010", "2010"), ("March 3", "2010-03-03")]),
        ("Exports fell between 2016 and 2017.", [("2016 and 2017", "2016/2017")]),
        ("Between Monday and Thursday they met.", [("Monday and Thursday", "2025-12-29/2026-01-01")]),
        ("It sold more than in June, compared with May.", [("June", "2025-06"), ("May", "2025-05")]),
        ("It opened in May Juche 90 (2001).", [("May Juche 90 (2001)", "2001-05")]),
        ("It opened on May 3, Juche 90 (2001).", [("May 3, Juche 90 (2001)", "2001-05-03")]),
        ("Orn said Sunday, \"I leave today.\"", [("Sunday", "2025-12-28"), ("today", "2025-12-28")]),
        ("Orn came Sunday. \"I leave today.\"", [("Sunday", "2025-12-28"), ("today", "2025-12-30")]),
        ("It beat the last year's figure.", [("last year", "2024")]),
        ("Sales fell last week from the previous week.", [("last week", "2025-12-21/2025-12-27"), ("the previous week", "2025-12-14/2025-12-20")]),
        ("In November, sales rose from a month earlier.", [("November", "2025-11"), ("a month earlier", "2025-10")]),
        ("Sales rose from a year earlier.", [("a year earlier", "2024")]),
        ("Now May's jobs report is out.", [("May", "2025-05")]),
        ("It came with the fall in first quarter GDP.", [("first quarter", "2025-01/2025-03")]),
        ("In the fiscal year of 2024/2025 it rose.", [("2024/2025", "2024/2025")]),
        ("The shift starts from January 2.", [("January 2", "2026-01-02")]),
        ("Those who adopt it from January 2 save.", [("January 2", "2026-01-02")]),
        ("He signed the 2012 JOBS Act.", [("2012", "2012")]),
        ("From late July to early August this year, they met.", [("July to early August this year", "2025-07/2025-08")]),
        ("He spoke on 10/24/13.", [("10/24/13", "2013-10-24")]),
        ("They met on Dec. 30, on the day of its founding (Dec. 30, 1945).", [("Dec. 30", "2025-12-30"), ("Dec. 30, 1945", "1945-12-30")]),
        ("In the third quarter it fell from the previous quarter.", [("the third quarter", "2025-07/2025-09"), ("the previous quarter", "2025-04/2025-06")]),
        ("Drones came on Dec. 3 and 9.", [("Dec. 3", "2025-12-03"), ("9", "2025-12-09")]),
        ("It is due until 20:00 of December 13.", [("December 13", "2025-12-13")]),
        ("Orn could have come on Monday.", [("Monday", "2025-12-29")]),
        ("On Thursday, Orn is scheduled to have a luncheon.", [("Thursday", "2026-01-01")]),
        ("Asked about the agenda of talks on Thursday, Orn smiled.", [("Thursday", "2026-01-01")]),
        ("On Monday he said he would come.", [("Monday", "2025-12-29")]),
        (
            "It is for those who left between Dec. 31 this year and Jan. 13 next year.",
            [("Dec. 31 this year and Jan. 13 next year", "2025-12-31/2026-01-13")],
        ),
    ],
)  # fmt: skip
def test_english_dates_take_their_value_from_the_day_of_publication(text: str, expected: Found) -> None:
    assert pairs(text, "en") == expected


@pytest.mark.parametrize(
    "text",
    [
        "It lasted for three days.",
        "Recently, and now, they met.",
        "He may march 5 miles.",
        "The March 1 Movement and the May Fourth era.",
        "They met at 3:30 p.m.",
        "He has 2000 people and $2016.",
        "Every Monday they meet.",
        "Black Friday sales rose.",
        "The Sunday Times wrote it.",
        "SEOUL, Jan. 6 (Agency) -- They met.",
        "In today's world, it is rare.",
        "Seen over the next year or two.",
        "Resolution 2021 passed.",
        "Judge April Moon and June Park sat.",
        "They toured the March 9 Shoe Factory.",
        "They follow Vision 2030.",
        "They praised October 8 Model Instructors.",
        "They signed House Bill 1523.",
        "It led the Monday-Tuesday drama slot.",
        "They went to the show of August 3 Consumer Goods.",
        'Orn spoke on ABC\'s "This Week" of talks.',
        "Orn spoke on PQR’s “This Week” of talks.",
        "It was a promise of the year two thousand.",
        "It was in the sixties outside, and she in the '20s club.",
    ],
)
def test_what_only_looks_like_an_english_date_is_none(text: str) -> None:
    assert pairs(text, "en") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("그는 반대했지만 29일 회의에는 나왔다.", [("29일", "2025-12-29")]),
        ("가온 장관은 29일 밝혔다.", [("29일", "2025-12-29")]),
        ("가온 장관은 지난 5일 밝혔다.", [("5일", "2025-12-05")]),
        ("오는 13일까지 연다.", [("13일", "2026-01-13")]),
        ("31일 회의가 열린다.", [("31일", "2025-12-31")]),
        ("다음 달 5일 떠난다.", [("다음 달 5일", "2026-01-05")]),
        ("지난달 28일 만났다.", [("지난달 28일", "2025-11-28")]),
        ("지난달 3일과 5일 만났다.", [("지난달 3일", "2025-11-03"), ("5일", "2025-11-05")]),
        ("지난해 11월 시작했다.", [("지난해 11월", "2024-11")]),
        ("지난 10월 시작했다.", [("10월", "2025-10")]),
        ("올해 10월과 내년 1월", [("올해 10월", "2025-10"), ("내년 1월", "2026-01")]),
        ("2022년과 2024년 2차 계약", [("2022년", "2022"), ("2024년", "2024")]),
        ("2022년 3월 4일 맺었다.", [("2022년 3월 4일", "2022-03-04")]),
        ("2022년 3월 맺고 같은 해 5월 끝냈다.", [("2022년 3월", "2022-03"), ("같은 해 5월", "2022-05")]),
        ("어제 왔고 내일 간다.", [("어제", "2025-12-29"), ("내일", "2025-12-31")]),
        ("오늘(30일) 만났다.", [("오늘(30일)", "2025-12-30")]),
        ("28일 만났다. 이날 회의에서", [("28일", "2025-12-28"), ("이날", "2025-12-28")]),
        ("30일 나왔다. 전날 있던 일이다.", [("30일", "2025-12-30"), ("전날", "2025-12-29")]),
        ("지난 26일 시작해 이튿날 끝났다.", [("26일", "2025-12-26"), ("이튿날", "2025-12-27")]),
        ("10~12일 열렸다.", [("10~12일", "2025-12-10/2025-12-12")]),
        ("지난 27일부터 28일까지", [("27일부터 28일", "2025-12-27/2025-12-28")]),
        ("지난 한 달 팔렸다.", [("지난 한 달", "2025-11-30/2025-12-30")]),
        ("올해 상반기 늘었다.", [("올해 상반기", "2025-01/2025-06")]),
        ("다음 주 월요일 떠난다.", [("다음 주 월요일", "2026-01-05")]),
        ("지난주 금요일 왔다.", [("지난주 금요일", "2025-12-26")]),
        ("1990년대 지었다.", [("1990년대", "1990/1999")]),
        ("연내 끝낸다.", [("연내", "2025")]),
        ("사고 당일 왔다.", [("당일", None)]),
        ("오는 5일, 9일 연다.", [("5일", "2026-01-05"), ("9일", "2026-01-09")]),
        ("3월 2일, 5월 7일 열렸다.", [("3월 2일", "2025-03-02"), ("5월 7일", "2025-05-07")]),
        ("7일, 8일 열렸다.", [("7일, 8일", "2025-12-07/2025-12-08")]),
        ("다음 달 3·6·9일 연다.", [("다음 달 3", "2026-01-03"), ("6", "2026-01-06"), ("9일", "2026-01-09")]),
        ("1월 3·6일 공판 기일이 잡혔다.", [("1월 3", "2026-01-03"), ("6일", "2026-01-06")]),
        (
            "다음 달 8일 끝낸다. 노을 판사는 8일이 마지막이라 했다.",
            [("다음 달 8일", "2026-01-08"), ("8일", "2026-01-08")],
        ),
        ("내년 예산은 9조원이다. 전년 대비 늘었다.", [("내년", "2026"), ("전년", "2025")]),
        ("올해 매출은 9조원이다. 전년 대비 늘었다.", [("올해", "2025"), ("전년", "2024")]),
        (
            "29일 알렸다. 전날 만난 다음 날 알린 것이다.",
            [("29일", "2025-12-29"), ("전날", "2025-12-28"), ("다음 날", "2025-12-29")],
        ),
        (
            "가온 장관은 29일 “어제 왔고 오늘 간다”고 했다.",
            [("29일", "2025-12-29"), ("어제", "2025-12-28"), ("오늘", "2025-12-29")],
        ),
        ("내년 2월 말부터 3월 초까지 연다.", [("내년 2월 말부터 3월", "2026-02/2026-03")]),
        ("내년 2월에 열고 5월에 닫았다고 한다.", [("내년 2월", "2026-02"), ("5월", "2026-05")]),
        ("올해 3·4분기 늘었다.", [("올해 3·4분기", "2025-07/2025-09")]),
        (
            "29일 알렸다. 전날 잡은 것이다. 배는 같은 날 떠났다.",
            [("29일", "2025-12-29"), ("전날", "2025-12-28"), ("같은 날", "2025-12-28")],
        ),
        (
            "24일 금리는 전주(연 3.0%) 대비 내렸다.",
            [("24일", "2025-12-24"), ("전주", "2025-12-15/2025-12-21")],
        ),
        ("내년 1월 5~2월 3일까지 연다.", [("내년 1월 5~2월 3일", "2026-01-05/2026-02-03")]),
        ("게임 1일 손실한도를 5일 정했다.", [("5일", "2025-12-05")]),
        ("3분기 매출은 전분기 대비 늘었다.", [("3분기", "2025-07/2025-09"), ("전분기", "2025-04/2025-06")]),
        ("올해 3분기 매출은 전년 동기보다 늘었다.", [("올해 3분기", "2025-07/2025-09"), ("전년", "2024")]),
        ("지난해 같은 기간보다 늘었다. 건수는 전년과 같다.", [("지난해", "2024"), ("전년", "2024")]),
        (
            "가온 씨는 “31일 장은 쉰다”고 했다. 이날 지수가 하락하는 가운데 값은 올랐다.",
            [("31일", "2025-12-31"), ("이날", "2025-12-30")],
        ),
        ("지난 12월 한 달간 늘었다.", [("12월", "2025-12")]),
        ("가온 장관은 “1월, 어느 때가 될 것”이라고 했다.", [("1월", "2026-01")]),
        ("기본계획(2026~2030)을 세웠다.", [("2026~2030", "2026/2030")]),
        ("1950년대와 60년대를 산 사람이다.", [("1950년대", "1950/1959"), ("60년대", "1960/1969")]),
        (
            "2026년 2분기까지 합치면 상반기가 많다.",
            [("2026년 2분기", "2026-04/2026-06"), ("상반기", "2026-01/2026-06")],
        ),
        ("지난 26일부터 이날까지 팔렸다.", [("26일", "2025-12-26"), ("이날", "2025-12-30")]),
        ("지난달 28일부터 지난 3일까지 열렸다.", [("지난달 28일부터 지난 3일", "2025-11-28/2025-12-03")]),
        ("지난 3월 26일부터 이달 14일까지 열렸다.", [("3월 26일부터 이달 14일", "2025-03-26/2025-12-14")]),
        ("12월 31일부터 내년 1월 3일까지 연다.", [("12월 31일부터 내년 1월 3일", "2025-12-31/2026-01-03")]),
        ("지난해 10월부터 올해 3월까지 했다.", [("지난해 10월부터 올해 3월", "2024-10/2025-03")]),
        ("11월 지수는 88.1로 전달 대비 올랐다.", [("11월", "2025-11"), ("전달", "2025-10")]),
        ("오는 30일 전 구간을 연다.", [("30일", "2025-12-30")]),
        ("올 들어 늘었다.", [("올", "2025")]),
        ("이날부터 31일까지 연다.", [("이날부터 31일", "2025-12-30/2025-12-31")]),
        (
            "2022년 6월 20일 조사했다. 2019년에 온 배다. 같은 달 29일 고발했다.",
            [("2022년 6월 20일", "2022-06-20"), ("2019년", "2019"), ("같은 달 29일", "2022-06-29")],
        ),
        (
            "30일 밝혔다. 28일 조사를 마쳤다. 시는 이날 “잘됐다”고 했다.",
            [("30일", "2025-12-30"), ("28일", "2025-12-28"), ("이날", "2025-12-30")],
        ),
        (
            "2025년 12월 승객은 2024년(9만 명)보다 늘었다. 부두별로는 전년과 순위가 같았다.",
            [("2025년 12월", "2025-12"), ("2024년", "2024"), ("전년", "2024")],
        ),
        (
            "승객의 92%는 지난해(91%)와 비슷하고 화물은 전년(69%)보다 늘었다.",
            [("지난해", "2024"), ("전년", "2024")],
        ),
        (
            "올해 여객선을 띄운 항은 총 73곳으로 지난해 64곳보다 늘었다. 새 부두는 전년 대비 줄었다.",
            [("올해", "2025"), ("지난해", "2024"), ("전년", "2024")],
        ),
        (
            "승객은 지난해 64만명으로 집계됐다. 화물은 전년 대비 줄었다.",
            [("지난해", "2024"), ("전년", "2023")],
        ),
        (
            "29일 알렸다. 성탄절 전날 듣고 만나기로 한 바로 전날 정했다.",
            [("29일", "2025-12-29"), ("전날", None), ("전날", None)],
        ),
        ("29일 알렸다. 회담은 전날 열렸다.", [("29일", "2025-12-29"), ("전날", "2025-12-28")]),
        ("전날(29일) 듣고 이날 정했다.", [("전날(29일)", "2025-12-29"), ("이날", "2025-12-30")]),
    ],
)
def test_korean_dates_take_their_value_from_the_day_of_publication(text: str, expected: Found) -> None:
    assert pairs(text, "ko") == expected


@pytest.mark.parametrize(
    "text",
    [
        "5일간 머문다",
        "3박4일 여정",
        "2016년산 쌀",
        "1966년생이 많다",
        "‘올해의 음반’을 받았다",
        "올해의 가온상을 받았다",
        "‘2026 가온 잔치’에 왔다",
        "상·하반기 점검을 면제한다",
        "여름이 25일 늘었다",
        "9·19 군사합의와 6·3 지방선거, 12·3 비상계엄",
        "3·1절 기념식",
        "2026학년도 수능",
        "10일 만에 끝났다",
        "10일 전 왔다",
        "3일 전에는 없었다",
        "7일 출석을 마쳤다",
        "서류를 전달했다",
        "5일 뒤 떠난다",
        "매년 3월 3일 연다",
        "매주 월요일 연다",
        "음력 11월 10일에 제를 올린다",
        "제를 올리는 날(음 11월 10일)",
        "주 5일 일한다",
        "30년 전 일이다",
        "오늘날 우리는",
        "최근 들어 현재",
        "이번 주총에서",
        "5월 항쟁을 기린다",
        "통상 첫 행사는 3월에 연다",
        "마을의 오늘을 말하고 마을의 내일로 간다",
    ],
)
def test_what_only_looks_like_a_korean_date_is_none(text: str) -> None:
    assert pairs(text, "ko") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("王某12月5日来访。", [("12月5日", "2025-12-05")]),
        ("1月5日将举行会谈。", [("1月5日", "2026-01-05")]),
        ("去年11月举行。", [("去年11月", "2024-11")]),
        ("他本周一表示。", [("本周一", "2025-12-29")]),
        ("他上周五来了。", [("上周五", "2025-12-26")]),
        ("他昨天表示。", [("昨天", "2025-12-29")]),
        ("2016年3月签署。", [("2016年3月", "2016-03")]),
        ("12月30日至31日举行。", [("12月30日至31日", "2025-12-30/2025-12-31")]),
        ("明年上半年开工。", [("明年上半年", "2026-01/2026-06")]),
        ("为期3个月、5天。", []),
        ("农历11月10日祭祖。", []),
    ],
)
def test_chinese_dates_take_their_value_from_the_day_of_publication(text: str, expected: Found) -> None:
    assert pairs(text, "zh") == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Orn opened a shop there in August.", "2024-08"),
        ("It is still felt after the great flood of Orn in August.", "2024-08"),
        ("The law was passed in August.", "2024-08"),
        ("In September, Minister Orn opened a shop.", "2024-09"),
        ("Orn has kept silent since August.", "2024-08"),
        ("Orn will come in August.", "2025-08"),
        ("Orn named a candidate for the August election.", "2025-08"),
        ("Orn stayed until the convention in August.", "2025-08"),
        ("Orn was silent about the upcoming talks in August.", "2025-08"),
        ("The fair was held in June.", "2025-06"),
    ],
)
def test_a_month_alone_is_last_years_where_something_is_told_of_it(text: str, value: str) -> None:
    assert [each.value for each in read(text, "en", date(2025, 5, 20))] == [value]


def test_a_report_of_last_years_months_goes_on_into_months_that_this_year_has_yet_to_see() -> None:
    text = "지난해 2월에는 줄었다. 6월부터 늘었다. 8월에 연다."
    assert [each.value for each in read(text, "ko", date(2026, 1, 5))] == ["2025-02", "2025-06", "2026-08"]


def test_japanese_reads_by_the_same_table() -> None:
    assert pairs("氏は昨年11月に、先月28日に。", "ja") == [
        ("昨年11月", "2024-11"),
        ("先月28日", "2025-11-28"),
    ]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("He said Monday, in 2016 and last year.", "en", [None, "2016", None]),
        ("They met on Jan. 5. The fire of Jan. 5, 2020, is out.", "en", ["2020-01-05", "2020-01-05"]),
        ("29일, 2016년, 어제, 지난해 11월", "ko", [None, "2016", None, None]),
        ("2020년 3월 4일 만났고 이날", "ko", ["2020-03-04", "2020-03-04"]),
    ],
)
def test_without_a_day_of_publication_only_what_is_written_has_a_value(
    text: str, lang: str, expected: list[str | None]
) -> None:
    assert [each.value for each in read(text, lang, None)] == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("In 2016, Jan. 5; Monday; today.", "en", ["explicit", "told", "weekday", "relative"]),
        ("On Dec. 5. The same day.", "en", ["year-from-publication", "same-day"]),
        ("29일 왔다. 이날, 전날, 당일", "ko", ["month-from-publication", "same-day", "told", "unresolved"]),
        ("Jan. 5; Jan. 5, 2020", "en", ["year-from-text", "explicit"]),
    ],
)
def test_every_value_says_how_it_was_found(text: str, lang: str, expected: list[str]) -> None:
    found = [each.how for each in read(text, lang)]
    assert found == expected
    assert set(found) <= HOW.keys()


def test_only_own_words_are_read_and_places_are_those_of_the_text() -> None:
    text = "사진 28일\n&quot;29일&quot; 왔다"
    found = named_dates(text, [Segment("caption", 0, 6), Segment("body", 7, len(text))], "ko", DAY)
    assert [each.span.of(text) for each in found] == ["29일"]


def test_impossible_days_have_no_value() -> None:
    assert [each.value for each in read("They met on Feb. 30.", "en")] == [None]
    assert [each.value for each in read("2025년 2월 30일", "ko")] == [None]


def test_a_language_without_a_table_has_no_dates() -> None:
    assert named_dates("5. Januar 2026", [Segment("body", 0, 14)], "de", DAY) == ()


@pytest.mark.parametrize(
    "piece", ["5일 ", "이날 ", "Jan. 5 ", "Monday ", "2016-", "the ", "10~", "last ", "1월", "부터 "]
)
@pytest.mark.parametrize("lang", ["en", "ko", "zh"])
def test_hostile_repetition_takes_linear_time(piece: str, lang: str) -> None:
    assert growth(lambda text: read(text, lang), piece, 40_000 // len(piece)) < LINEAR


_PIECES = (
    "이번 주", "월요일", "5일", "10~12", "30월", "0일", "부터", "까지", " ", "(", ")", "인 ", "2월", "지난해", "당일", "전년", "이날", "9999년",
    "1100년", "하반기", "last ", "Monday", "Feb. 30", " to ", "-", "2026", "the year", "May ", "31", "1910-45", "today", ", ", ". ", "本周", "日", "月",
    "今年", "31日", "至", "上半年", "~", "past ", "the past year", "지난 한 달", "the same month", "a day after", "9999-12-31",
)  # fmt: skip


@settings(max_examples=500, deadline=None)
@given(
    st.lists(st.sampled_from(_PIECES), max_size=12).map("".join),
    st.sampled_from(("en", "ko", "zh", "ja")),
    st.sampled_from((None, DAY, date(2024, 2, 29), date(1, 1, 1), date(9999, 12, 31))),
)
def test_any_text_is_read_without_error_and_in_order(text: str, lang: str, published: date | None) -> None:
    found = read(text, lang, published)
    edges = [edge for each in found for edge in (each.span.start, each.span.end)]
    assert edges == sorted(edges)
    assert all(each.span.start < each.span.end <= len(text) and each.how in HOW for each in found)
    assert all((each.value is None) == (each.how == "unresolved") for each in found)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Four meetings were held on Oct. 19, 20, 22 and 23.", ["19", "20", "22", "23"]),
        ("They met on Oct. 19, 20 and 22 in Oslo.", ["19", "20", "22"]),
        ("On Oct. 19, 20 sailors and 22 cooks met.", ["19"]),
        ("On Oct. 19, 20 percent agreed.", ["19"]),
        ("They met on Oct. 19, 5 and 22 in Oslo.", ["19"]),
    ],
)
def test_each_day_of_an_english_list_is_a_day(text: str, days: list[str]) -> None:
    assert [value for _, value in pairs(text, "en")] == [f"2025-10-{day}" for day in days]
