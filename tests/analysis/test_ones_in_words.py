"""A 1 that another account tells in words is not said to be its own alone."""

from __future__ import annotations

import pytest

from app.analysis.ones_in_words import tells_one
from tests.analysis.test_tabulation import rows

PASS = ("ko", "오른은 여객선 무비자 입국을 1년 연장한다.")
PASSES = "month"


@pytest.mark.parametrize(
    ("theirs", "is_alone"),
    [
        (("en", "Orn extends visa-free entry for one year. It was set for two years before."), False),
        (("en", "Orn gives visa-free entry one more year. It was set for two years before."), False),
        (("en", "Orn extends visa-free entry for a year. It was set for two years before."), False),
        (("en", "Orn set a year-long pass. It was set for two years before."), False),
        (("zh", "奥恩将免签入境延长一年。此前为期2年。"), False),
        (("ko", "오른은 무비자 입국을 한 해 더 늘린다. 전에는 2년이었다."), False),
        (("en", "Orn extends visa-free entry for two years."), True),
        (("en", "Orn extends visa-free entry for a month. It was set for two years before."), True),
        (("zh", "奥恩将免签入境延长2年。双方一致同意。"), True),
        (("ko", "오른은 2021년부터 2년간 운항했다."), True),
        (("zh", "奥恩二十一年来首次延长2年。"), True),
        (("en", "Orn lets in 40 people a year for two years."), True),
    ],
)
def test_a_year_in_digits_is_marked_only_where_nobody_tells_it_in_words(
    theirs: tuple[str, str], *, is_alone: bool
) -> None:
    row = rows(PASS, theirs)[PASSES]
    [mine] = row.of("a")
    assert (mine.is_alone, mine.is_worded) == (is_alone, not is_alone)


@pytest.mark.parametrize(
    ("mine", "theirs", "is_alone"),
    [
        ("The ferries lay still for 1 hour.", "渡轮停航一个小时，随后又停航3小时。", False),
        ("The ferries lay still for 1 day.", "여객선은 하루 멈췄고 뒤에 3일간 더 멈췄다.", False),
        ("The ferries lay still for 1 week.", "여객선은 한 주 멈췄고 뒤에 3주간 더 멈췄다.", False),
        ("The ferries lay still for 1 month.", "여객선은 한 달 멈췄고 뒤에 3개월 더 멈췄다.", False),
        ("The ferries lay still for 1 month.", "여객선은 3개월 멈췄다. 도착한 해도 늦었다.", True),
    ],
)
def test_so_is_an_hour_a_day_a_week_a_month(mine: str, theirs: str, *, is_alone: bool) -> None:
    lang = "zh" if theirs.startswith("渡") else "ko"
    made = rows(("en", mine), (lang, theirs))
    [row] = [row for row in made.values() if row.accounts > 1]
    [one] = row.of("a")
    assert one.is_alone is is_alone


def test_a_shared_one_stays_shared() -> None:
    row = rows(PASS, ("ko", "무비자 입국은 1년 더 간다. 전에는 2년이었다."))[PASSES]
    [mine] = row.of("a")
    assert (mine.is_shared, mine.is_alone, mine.is_worded) == (True, False, False)


@pytest.mark.parametrize(
    ("unit", "text"),
    [
        ("year", "The law gives people a year to leave."),
        ("year", "Orn gave its people one year."),
        ("year", "Orn gave the 40 sailors one year."),
        ("year", "The licence is valid for a year."),
        ("year", "Orn lent 40 ships for a year."),
        ("year", "The talks ended within a year."),
        ("year", "A year later the 40 ships came home."),
        ("year", "It was extended by a further year."),
        ("day", "The crossing lasted a day."),
        ("day", "The two ships met after one day."),
        ("hour", "Both sides spoke for an hour."),
        ("week", "A week-long blackout began."),
        ("month", "The pumps stay more than a month."),
        ("year", "면허를 한 해 더 늘렸다."),
        ("year", "면허는 일 년간 유효하다."),
        ("year", "면허를 1년 연장했다."),
        ("day", "여객선은 하루 동안 멈췄다."),
        ("day", "배는 하루 만에 돌아왔다."),
        ("month", "한 달 뒤 다시 만난다."),
        ("week", "휴전을 한 주 늘렸다."),
        ("hour", "두 사람은 한 시간 통화했다."),
        ("year", "许可证有效期一年。"),
        ("year", "奥恩将期限延长一年。"),
        ("day", "会谈举行了一天。"),
        ("week", "停火延长一周。"),
        ("month", "水泵借用一个月。"),
        ("hour", "双方通话一小时。"),
        ("year", "免签延长1年。"),
    ],
)
def test_one_length_of_time_is_told_in_words(unit: str, text: str) -> None:
    assert tells_one(text, unit)


@pytest.mark.parametrize(
    ("unit", "text"),
    [
        ("year", "The yard builds 40 ships a year."),
        ("year", "The port ships 400 tons a year."),
        ("year", "The island has 2,000 visitors a year."),
        ("year", "The fare brings 3 million yuan a year."),
        ("year", "Thousands of tourists a year come to Orn."),
        ("year", "It costs $40,000 a year."),
        ("day", "A cabin costs 40 euros a day."),
        ("day", "The ferry sails twice a day."),
        ("day", "The ferry sails four times a day."),
        ("month", "He is paid 12 percent a month."),
        ("hour", "The wind blew at 90 km an hour."),
        ("week", "Several flights a week go to Orn."),
        ("year", "오른은 2021년부터 운항했다."),
        ("year", "1년에 두 번 열린다."),
        ("day", "하루 40척이 지난다."),
        ("day", "하루빨리 돌아와야 한다."),
        ("day", "하루에 세 번 뜬다."),
        ("year", "한 해군 장교가 말했다."),
        ("month", "1인당 한 달러를 냈다."),
        ("week", "3일 주일대사를 만났다."),
        ("week", "한 주민이 말했다."),
        ("year", "渔船节一年一度举行。"),
        ("week", "工人每年一周休假。"),
        ("day", "代表团星期一天津登船。"),
        ("day", "许可证5月1日生效。"),
        ("day", "他们安装统一天线。"),
        ("day", "双方同一天签字。"),
        ("week", "周一周二停航。"),
        ("year", "二十一年来首次。"),
        ("week", "渡轮通航一周年。"),
        ("year", "她是一年级学生。"),
        ("day", "谈判第一天结束。"),
    ],
)
def test_a_rate_an_order_or_a_date_is_no_length_of_time(unit: str, text: str) -> None:
    assert not tells_one(text, unit)
