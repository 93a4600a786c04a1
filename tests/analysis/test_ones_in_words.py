"""A 1 that another account tells in words is not said to be its own alone."""

from __future__ import annotations

import pytest

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
