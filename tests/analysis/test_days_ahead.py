"""Days named without a year near the turn of one: within what is reported, the verb of the report sets no date."""

from __future__ import annotations

from datetime import date

import pytest

from tests.analysis.test_named_days import pairs

DECEMBER, JANUARY = date(2025, 12, 30), date(2026, 1, 5)
TUESDAY = date(2026, 1, 6)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("정상회담이 1월 2일 잡혀 있다고 전했다.", "2026-01-02"),
        ("마루 총리가 1월 4일부터 7일까지 방문한다고 밝혔다.", "2026-01-04/2026-01-07"),
        ("행사는 1월 3일이라고 밝혔다.", "2026-01-03"),
        ("1월 2일에는 취임식이 있다고 전했다.", "2026-01-02"),
        ("회담 날짜가 1월 5일로 잡혔다고 전했다.", "2026-01-05"),
        ("재판부는 1월 16일을 선고기일로 지정했다.", "2026-01-16"),
        ("항구당은 1월 11일 선거를 치르기로 했다.", "2026-01-11"),
        ("마루 총리는 1월 4일 항구를 찾는 것으로 알려졌다.", "2026-01-04"),
        ("매출 일부가 1월에 인식될 뿐 아니라 비용도 컸다고 말했다.", "2026-01"),
        ("배는 점검을 거쳐 개방 예정(1월 초)이라고 적혔다.", "2026-01"),
        ("1월 15일 총회를 소집했다고 밝혔다.", "2025-01-15"),
        ("법원은 1월 7일 그 법이 위헌이라고 판시했다.", "2025-01-07"),
        ("마루 총리가 1월 9일 “못 간다”고 말했다.", "2025-01-09"),
        ("배는 1월 1일부터 12월 28일까지 세 번 떴다.", "2025-01-01/2025-12-28"),
        ("배는 4월 1일부터 8월 31일까지 항구에서 운영됐다.", "2025-04-01/2025-08-31"),
        ("항만부는 상반기 중 법을 개정한다.", "2026-01/2026-06"),
        ("상반기에는 배가 늘었다.", "2025-01/2025-06"),
        ("The ministry said the visit takes place Jan. 4 to 7.", "2026-01-04/2026-01-07"),
        ("The trip was announced for Jan. 4-7.", "2026-01-04/2026-01-07"),
        ("Orn accepted an invitation to visit on Jan. 4.", "2026-01-04"),
        ("Orn said the summit was scheduled for Jan. 5.", "2026-01-05"),
        ("He was sworn in on Jan. 20.", "2025-01-20"),
    ],
)
def test_in_december_a_january_is_ahead_where_what_is_told_is_to_come(text: str, value: str) -> None:
    assert pairs(text, "ko" if "가" <= text[-2] <= "힣" else "en", DECEMBER)[0][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12월 반도체 수출이 늘 것으로 보인 터라 값이 오른다.", "2025-12"),
        ("12월 9일까지 값은 두 배였다.", "2025-12-09"),
        ("12월까지 한 해 동안 적용된다.", "2026-12"),
        ("다리는 12월 준공 예정이다.", "2026-12"),
        ("다리는 오는 12월 열린다.", "2026-12"),
    ],
)
def test_in_january_a_december_is_the_one_just_past_unless_words_beside_it_set_it_ahead(
    text: str, value: str
) -> None:
    assert pairs(text, "ko", JANUARY)[0][1] == value


def test_a_decision_of_a_day_stays_on_it() -> None:
    assert pairs("항만부는 31일 배를 조사하기로 했다.", "ko", JANUARY)[0][1] == "2025-12-31"


def test_what_somebody_says_of_days_ahead_leaves_this_day_where_it_is() -> None:
    text = '재판부는 이날 "1월 5일에는 와야 한다"고 말했다.'
    assert [value for _, value in pairs(text, "ko", DECEMBER)] == ["2025-12-30", "2026-01-05"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The panel meets Wednesday.", "2026-01-07"),
        ("The panel meets on Wednesday.", "2026-01-07"),
        ("The two sides meet separately Thursday in the port.", "2026-01-08"),
        ("The four-day visit ends Wednesday, the office said.", "2026-01-07"),
        ("Orn leaves Thursday for the islands.", "2026-01-08"),
        ("Orn leaves for Harbor on Thursday.", "2026-01-08"),
        ("The talks resume Friday.", "2026-01-09"),
        ("Orn returns home Wednesday.", "2026-01-07"),
        ("It was agreed at a meeting that takes place Friday.", "2026-01-09"),
        ("The two sides meet Thursday in the port.", "2026-01-08"),
        ("Orn meets the premier Monday", "2026-01-05"),
        ("Harbor panel meets Wednesday", "2025-12-31"),
        ("The index ends Friday at 3,400.", "2026-01-02"),
        ("Stocks end Friday lower.", "2026-01-02"),
        ("The envoys did not meet Thursday.", "2026-01-01"),
        ("The envoys failed to meet Thursday.", "2026-01-01"),
        ("Orn says Monday that she is ready.", "2026-01-05"),
        ("Orn was in the port from Monday to Wednesday last week.", "2025-12-29/2025-12-31"),
        ("Orn stays in the port from Wednesday to Friday.", "2026-01-07/2026-01-09"),
        ("Orn stayed in the port from Wednesday to Friday.", "2025-12-31/2026-01-02"),
        ("Orn said she stays in the port from Wednesday to Friday.", "2026-01-07/2026-01-09"),
    ],
)
def test_a_present_right_before_a_weekday_tells_of_what_is_on_the_programme(text: str, value: str) -> None:
    assert pairs(text, "en", TUESDAY)[0][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("From January to November exports rose.", "2025-01/2025-11"),
        ("Exports rose from January to November.", "2025-01/2025-11"),
        ("The ministry said exports rose from January to November.", "2025-01/2025-11"),
        ("Exports in January through November rose.", "2025-01/2025-11"),
        ("In the January-November period exports rose.", "2025-01/2025-11"),
        ("In the January-to-November period, exports rose.", "2025-01/2025-11"),
        ("The January-November figure was the highest.", "2025-01/2025-11"),
        ("Sales rose in the April-June period.", "2025-04/2025-06"),
        ("Sales rose between April and June.", "2025-04/2025-06"),
        ("The office will set a budget for the January-March period.", "2026-01/2026-03"),
        ("The plan for January-June was approved.", "2026-01/2026-06"),
        ("The course runs from January to June.", "2026-01/2026-06"),
        ("The course will run from January to November.", "2026-01/2026-11"),
        ("Guests were told to come from January to March.", "2026-01/2026-03"),
        ("Exports rose 3 percent in June.", "2025-06"),
        ("In June, exports rose 3 percent.", "2025-06"),
        ("If approved, the plan will start in March.", "2026-03"),
        ("Orn said she hoped to visit in April.", "2026-04"),
        ("They discussed a visit to the port in April.", "2026-04"),
        ("Orn invited him to visit in April.", "2026-04"),
    ],
)
def test_months_ahead_are_last_years_where_the_sentence_tells_what_was_in_them(text: str, value: str) -> None:
    assert pairs(text, "en", TUESDAY)[0][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The June 3 mayoral election brought him to power.", "2025-06-03"),
        ("The June 3 vote was held amid rain.", "2025-06-03"),
        ("Orn won the June 3 election.", "2025-06-03"),
        ("Orn took office June 4.", "2025-06-04"),
        ("The court ruled on April 4 that it was void.", "2025-04-04"),
        ("The term ended Jan. 20.", "2025-01-20"),
        ("The pact entered into force on Feb. 1.", "2025-02-01"),
        ("The June 3 local elections loom.", "2026-06-03"),
        ("The June 3 local elections were put on the agenda.", "2026-06-03"),
        ("The party will pick a leader after the June 3 local elections.", "2026-06-03"),
        ("Orn is to be sworn in on Feb. 1.", "2026-02-01"),
        ("The term ends Jan. 20.", "2026-01-20"),
        ("The court is expected to rule on April 4.", "2026-04-04"),
    ],
)
def test_a_day_ahead_is_last_years_where_a_full_verb_beside_it_tells_what_was(text: str, value: str) -> None:
    assert pairs(text, "en", TUESDAY)[0][1] == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Orn spoke on Friday last week.", [("Friday last week", "2026-01-02")]),
        ("Orn spoke on Thursday of last week.", [("Thursday of last week", "2026-01-01")]),
        ("Orn will speak on Monday next week.", [("Monday next week", "2026-01-12")]),
        ("The day before the Jan. 5 summit Orn flew.", [("The day before", "2026-01-04"), ("Jan. 5", "2026-01-05")]),
        ("Orn flew the day before the vote.", []),
        ("Orn came on Jan. 4, having called the day before.", [("Jan. 4", "2026-01-04"), ("the day before", "2026-01-03")]),
    ],
)  # fmt: skip
def test_a_weekday_and_its_week_are_one_day_and_the_eve_of_something_is_no_day_of_the_news(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert pairs(text, "en", TUESDAY) == expected


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("6월 수출은 증가했다.", "2025-06"),
        ("6월 수출이 3% 감소했다.", "2025-06"),
        ("6월 수출 3% 증가", "2025-06"),
        ("6월 소비자물가가 2.2% 올랐다.", "2025-06"),
        ("3월 실업률은 3%였다.", "2025-03"),
        ("1~11월 수출은 증가했다.", "2025-01/2025-11"),
        ("1~11월 수출 8% 증가", "2025-01/2025-11"),
        ("1월부터 11월까지 수출은 증가했다.", "2025-01/2025-11"),
        ("2월부터 4월까지 회담이 이어졌다.", "2025-02/2025-04"),
        ("6월에 합의했다.", "2025-06"),
        ("두 섬은 6월에 협정에 서명했다.", "2025-06"),
        ("6월 초 취임한 마루 장관은 말했다.", "2025-06"),
        ("6월 3일 시장 선거가 치러졌다.", "2025-06-03"),
        ("6월 3일 시장 선거에서 당선됐다.", "2025-06-03"),
        ("4월 4일 신청이 인용됐다.", "2025-04-04"),
        ("2월 1일 개봉한 영화다.", "2025-02-01"),
        ("2월 1일부터 시행됐다.", "2025-02-01"),
        ("1월 15일 회담이 열렸다.", "2025-01-15"),
        ("8일 회담이 열렸다.", "2025-12-08"),
        ("9일 출국했다.", "2025-12-09"),
    ],
)
def test_korean_days_and_months_ahead_are_past_where_what_was_on_them_is_told(text: str, value: str) -> None:
    assert pairs(text, "ko", TUESDAY)[0][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("6월 시장 선거에 출마한다.", "2026-06"),
        ("6월 시장 선거 출마를 선언했다.", "2026-06"),
        ("6월 시장 선거를 앞두고 탈당했다.", "2026-06"),
        ("6월에 열리는 회담을 준비했다.", "2026-06"),
        ("6월에 방문해 달라고 요청했다.", "2026-06"),
        ("6월에 방문할 뜻을 밝혔다.", "2026-06"),
        ("6월에 다시 만나자고 제안했다.", "2026-06"),
        ("6월까지 끝내라고 지시했다.", "2026-06"),
        ("6월 완공을 목표로 착공했다.", "2026-06"),
        ("6월 개최를 확정했다.", "2026-06"),
        ("6월 수출 목표를 늘렸다.", "2026-06"),
        ("6월 수출 증가 전망", "2026-06"),
        ("6월 물가 상승 우려", "2026-06"),
        ("6월 선거에서 승리하겠다고 했다.", "2026-06"),
        ("6월 취임하는 마루 장관은 말했다.", "2026-06"),
        ("6월 3일 시장 선거 출마를 선언했다.", "2026-06-03"),
        ("2월 1일 개봉을 확정했다.", "2026-02-01"),
        ("1월부터 11월까지 운영할 예정이다.", "2026-01/2026-11"),
        ("1~3월 행사를 연다.", "2026-01/2026-03"),
    ],
)
def test_korean_days_and_months_ahead_stay_so_where_something_is_planned_for_them(
    text: str, value: str
) -> None:
    assert pairs(text, "ko", TUESDAY)[0][1] == value


def test_who_arrived_the_day_before_is_told_of_and_what_arrives_today_is_a_parcel() -> None:
    assert pairs("5일 만났다. 전날 도착했다.", "ko", TUESDAY)[1:] == [("전날", "2026-01-04")]
    assert pairs("오늘 도착 상품", "ko", TUESDAY) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("王某大后天将抵达。", [("大后天", "2026-01-09")]),
        ("王某大前天抵达。", [("大前天", "2026-01-03")]),
        ("王某今晚抵达。", [("今晚", "2026-01-06")]),
        ("王某明早将抵达。", [("明早", "2026-01-07")]),
        ("1至11月出口增长了5%。", [("1至11月", "2025-01/2025-11")]),
        ("1-11月出口增长5%。", [("1-11月", "2025-01/2025-11")]),
        ("去年1至11月出口增长。", [("去年1至11月", "2025-01/2025-11")]),
        ("今年1至3月将举行展览。", [("今年1至3月", "2026-01/2026-03")]),
        ("6月出口增长了5%。", [("6月", "2025-06")]),
        ("6月出口预计增长5%。", [("6月", "2026-06")]),
        ("6月3日举行了选举。", [("6月3日", "2025-06-03")]),
        ("6月3日将举行选举。", [("6月3日", "2026-06-03")]),
        ("二〇二六年一月五日举行会谈。", [("二〇二六年一月五日", "2026-01-05")]),
        ("十一月二十九日举行。", [("十一月二十九日", "2025-11-29")]),
        ("三个月后、一月内完成。", []),
    ],
)
def test_chinese_names_days_in_words_and_stretches_of_months(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert pairs(text, "zh", TUESDAY) == expected


@pytest.mark.parametrize(
    ("day", "value"), [(DECEMBER, "2025"), (JANUARY, "2025"), (date(2026, 7, 1), "2025")]
)
@pytest.mark.parametrize("words", ["지난 한 해", "지난 한해"])
def test_the_year_that_has_passed_is_in_december_the_one_that_ends(words: str, day: date, value: str) -> None:
    assert pairs(f"항구는 {words} 배를 늘렸다.", "ko", day) == [(words, value)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Orn released his tax returns on Friday.", "2026-01-02"),
        ("The premier met agency heads on Friday.", "2026-01-02"),
        ("Crowds cheered his return on Monday.", "2026-01-05"),
        ("The mayor praised this vote on Friday.", "2026-01-02"),
        ("The House adopted committee rules on Monday.", "2026-01-05"),
        ("Tesla falls Monday after weak deliveries.", "2026-01-05"),
        ("The harbour authority closes Monday 3 percent higher.", "2026-01-05"),
        ("A woman sits on Monday outside the wreck.", "2026-01-05"),
        ("The Feb. 14 premiere was called off on Monday.", "2026-02-14"),
        ("The June 3 local elections led parties to open offices early.", "2026-06-03"),
        ("The Jan. 20 deadline came closer.", "2026-01-20"),
        ("The city council voted unanimously for a ceremony on Jan. 20.", "2026-01-20"),
        ("The court overturned the delay of the election on June 3.", "2026-06-03"),
        ("The ministry launched a campaign from January to March.", "2026-01/2026-03"),
        ("The city extended the tax cut from January to June.", "2026-01/2026-06"),
        ("3월 출시한 뒤 해외로 넓힐 계획이다.", "2026-03"),
        ("6월 3일 출범한 뒤 업무를 맡게 된다.", "2026-06-03"),
        ("6월에 선거가 있어 서둘렀다.", "2026-06"),
        ("3월 무역협상이 최대 고비다.", "2026-03"),
    ],
)
def test_what_only_looks_like_a_verb_of_its_tense_sets_no_date(text: str, value: str) -> None:
    lang = "ko" if any("가" <= char <= "힣" for char in text) else "en"
    assert pairs(text, lang, TUESDAY)[0][1] == value


@pytest.mark.parametrize(
    ("text", "wrong"),
    [("会谈6月10-7月5日举行。", "2025-10/2026-07"), ("展览5月1至6月3日开放。", "2026-01/2026-06")],
)
def test_a_day_before_a_chinese_month_is_no_month(text: str, wrong: str) -> None:
    assert wrong not in [value for _, value in pairs(text, "zh", TUESDAY)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("나루 대통령은 마루 총리를 10월에 섬으로 초청했다.", "2026-10"),
        ("나루 대통령은 10월 방문을 초청했다고 말했다.", "2026-10"),
        ("나루 대통령은 10월에 마루 총리를 국빈 초청했다고 밝혔다.", "2026-10"),
        ("나루 대통령은 지난 10월에 마루 총리를 초청했다.", "2025-10"),
        ("나루 대통령은 작년 10월에 마루 총리를 초청했다.", "2025-10"),
        ("나루 대통령은 10월에 초청받아 섬을 찾았다.", "2025-10"),
        ("나루 대통령은 10월에 섬을 찾은 마루 총리를 초청했다.", "2025-10"),
        ("나루 대통령은 10월 3일 마루 총리를 초청했다.", "2025-10-03"),
        ("나루 대통령은 3월에 마루 총리를 초청했다.", "2026-03"),
    ],
)
def test_a_month_to_which_somebody_is_invited_in_korean_is_to_come(text: str, value: str) -> None:
    assert pairs(text, "ko", date(2026, 4, 14))[0][1] == value


MARCH = date(2026, 3, 14)


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        # by when something is to be done is ahead
        ("배상금은 크게 줄었고 지급 기한은 10월 31일이다.", "ko", "2026-10-31"),
        ("마감: 10월 31일", "ko", "2026-10-31"),
        ("제출 기한(10월 31일)을 알렸다.", "ko", "2026-10-31"),
        ("船厂违约，并须在9月30日前赔偿。", "zh", "2026-09-30"),
        ("雙方須於10月31日前提交報告。", "zh", "2026-10-31"),
        ("协议规定10月31日前须提交报告，双方已签字。", "zh", "2026-10-31"),
        ("他说，付款期限为10月31日。", "zh", "2026-10-31"),
        # a last day that has been, what was done by then, and an invitation
        ("납부 시한은 10월 31일이었다.", "ko", "2025-10-31"),
        ("시한인 10월 31일을 넘겼다.", "ko", "2025-10-31"),
        ("他们在9月30日前支付了赔款。", "zh", "2025-09-30"),
        ("按规定应于10月31日前缴清，但他没有缴。", "zh", "2025-10-31"),
        ("供应在10月31日中断。", "zh", "2025-10-31"),
        ("무기한 10월 31일 파업에 들어갔다.", "ko", "2025-10-31"),
        ("기한은 10월 31일로 이미 지났다.", "ko", "2025-10-31"),
        ("他应10月31日的邀请到访。", "zh", "2025-10-31"),
    ],
)
def test_in_march_an_autumn_day_is_ahead_where_something_is_due_by_it(
    text: str, lang: str, value: str
) -> None:
    assert pairs(text, lang, MARCH)[0][1] == value
