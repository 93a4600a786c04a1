"""Figures of two accounts that may be of one thing, and those that only stand in lists alike."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from app.analysis.details import (
    Detail,
    counts_told,
    dates_told,
    figures_told,
    told_both_ways,
    told_by,
)
from app.analysis.near_amounts import near_figures
from app.analysis.near_days import dates_differ, near_dates, told_each_day
from app.analysis.passages import passages
from tests.accounts import aliases
from tests.analysis.test_comparison import account
from tests.ferries import DAY


def told(text: str, key: str) -> Detail:
    return figures_told(passages(account(key, [text]), aliases())[0], aliases())[0]


@pytest.mark.parametrize(
    ("mine", "theirs", "near"),
    [
        ("Ambrook: 20.1 percent", "Tolvik: 19.8 percent", False),
        ("Ambrook: 20.11 percent", "Tolvik: 20.1 percent", True),
        (
            "Rents in the old harbour of Ambrook rose 20.1 percent in spring",
            "Rents in the old harbour of Ambrook rose 19.8 percent in spring",
            True,
        ),
        (
            "Rents in the old harbour of Ambrook rose 20.1 percent in spring",
            "Teachers of Tolvik asked the council for 19.8 percent more pay",
            False,
        ),
        ("About 20 sailors were hurt", "28 sailors were hurt", True),
    ],
)
def test_figures_are_of_one_thing_in_clauses_that_say_so_or_where_one_is_rounded(
    mine: str, theirs: str, near: bool
) -> None:
    assert near_figures(told(mine, "a"), told(theirs, "b")) is near


def figure(text: str, lang: str) -> Detail:
    passage = passages(account("a", ["Ferries of Busan", text], lang), aliases())[-1]
    return figures_told(passage, aliases())[0]


def named(text: str, lang: str = "ko", later: int = 0, key: str = "a") -> Detail:
    told = account(key, ["부산항 소식", text], lang)
    day = DAY + timedelta(days=later)
    return dates_told(passages(replace(told, day=day), aliases())[-1])[0]


@pytest.mark.parametrize(
    ("korean", "is_sure", "is_near"),
    [
        ("부산항 회담은 200분 이어졌다.", True, False),
        ("부산항 회담은 90분 이어졌다.", True, True),
        ("부산항 회담은 90분 이어졌다.", False, False),
        ("부산항 회담은 70분 이어졌다.", False, True),
    ],
    ids=["too far", "the only ones", "of passages that are only close", "near"],
)
def test_in_two_languages_figures_far_apart_are_of_one_thing_if_their_sentences_state_the_same(
    korean: str, is_sure: bool, is_near: bool
) -> None:
    english = figure("The ferry talks of Busan lasted 65 minutes.", "en")
    assert near_figures(english, figure(korean, "ko"), is_sure=is_sure) is is_near


@pytest.mark.parametrize(
    ("mine", "theirs", "lang", "near"),
    [
        (
            "부산항 여객선 조합의 화물은 7150만t이다.",
            "부산항 여객선 조합의 화물은 7억1500만t이다.",
            "ko",
            True,
        ),
        ("부산항 여객선 조합의 이익은 4천만원이다.", "부산항 여객선 조합의 이익은 4천억원이다.", "ko", True),
        ("부산항 여객선 조합의 이익은 4천만원이다.", "부산항 등대에 4천억원을 들인다.", "ko", False),
        (
            "부산항 여객선 조합의 화물은 7150만t이다.",
            "부산항 여객선 조합의 화물은 9억3200만t이다.",
            "ko",
            False,
        ),
        (
            "The ferries of Busan harbour took $1.5 million in fares from Norway.",
            "The ferries of Busan harbour took $1.5 billion in fares from Norway.",
            "en",
            True,
        ),
        (
            "The ferries of Busan harbour took $1.5 million in fares from Norway.",
            "The lighthouse is insured for $1.5 billion.",
            "en",
            False,
        ),
    ],
    ids=["ten times", "one digit", "one digit of another", "other digits", "million and billion", "another"],
)
def test_the_same_digits_at_another_power_of_ten_differ(
    mine: str, theirs: str, lang: str, near: bool
) -> None:
    assert near_figures(figure(mine, lang), figure(theirs, lang)) is near


@pytest.mark.parametrize(
    ("mine", "theirs", "alone"),
    [
        ("Keeper Lund, 41, was jailed for 12 years.", "Keeper Lund was jailed for 14 years.", True),
        ("The zone is about 16 nautical miles (30 km) wide.", "The zone is 15 km wide.", True),
        ("The zones are 30 km and 45 km wide.", "The zone is 15 km wide.", False),
    ],
    ids=["an age beside", "one length in two units", "two lengths"],
)
def test_a_figure_is_alone_beside_an_age_and_beside_itself_in_another_unit(
    mine: str, theirs: str, alone: bool
) -> None:
    told = list(figures_told(passages(account("a", ["Ferries of Busan", mine]), aliases())[-1], aliases()))
    other = figures_told(passages(account("b", ["Ferries of Busan", theirs]), aliases())[-1], aliases())[0]
    assert next(each.is_alone for each in told if each.kind == other.kind and not each.is_age) is alone


def test_three_digits_at_another_power_of_ten_need_no_clauses_alike_in_sentences_that_state_the_same() -> (
    None
):
    one = figure("The ferries of Busan took $715 million.", "en")
    other = figure("What passengers paid at sea came to 71.5 million US dollars.", "en")
    assert near_figures(one, other, is_sure=True)
    assert not near_figures(one, other, is_sure=False)


def test_of_two_languages_too() -> None:
    english = figure("The ferries of Busan carried 71.5 million tons.", "en")
    assert near_figures(english, figure("부산항 여객선은 7억1500만톤을 날랐다.", "ko"))


def test_far_apart_in_one_language_they_are_of_one_thing_if_their_clauses_are_alike() -> None:
    one = figure("The ferry talks of Busan harbour with Norway lasted 65 minutes.", "en")
    assert near_figures(one, figure("The ferry talks of Busan harbour with Norway lasted 90 minutes.", "en"))
    assert not near_figures(one, figure("Reporters waited at an airport for 90 minutes.", "en"))


def test_last_month_is_told_of_anything_and_is_held_against_clauses_alike_only() -> None:
    planned = named("부산항 여객선 회담은 4월 오슬로에서 열릴 예정이다.")
    assert not near_dates(
        named("지난달 두 항만은 오슬로 등대와 새 부두 짓는 일과 함께 여객선 요금도 확정했다."), planned
    )
    assert near_dates(named("부산항 여객선 회담은 지난달 오슬로에서 열릴 예정이었다."), planned)


def test_what_both_accounts_tell_both_ways_is_told_differently_by_none() -> None:
    harbour = "Rents in the old harbour of Ambrook rose {} percent in spring"
    hills = "Teachers of Tolvik asked the council for {} percent more pay"
    pairs = [("a", (harbour, "20.1"), (hills, "19.8")), ("b", (harbour, "19.8"), (hills, "20.1"))]
    both = [
        passages(account(key, [text.format(value) for text, value in lines]), aliases())
        for key, *lines in pairs
    ]
    once = [both[0], both[1][:1]]
    for accounts, expected in ((both, True), (once, False)):
        one, other = (figures_told(each[0], aliases())[0] for each in accounts)
        told = told_by([passage for each in accounts for passage in each], aliases())
        assert told_both_ways(one, other, told) is expected


def test_words_that_are_all_the_same_may_have_their_values_changed() -> None:
    harbour = "Rents near the lighthouse at the fish market where sailors of Ambrook lodge rose {} percent in spring"
    accounts = [
        passages(account(key, [harbour.format(mine), f"Wages in Tolvik rose {other} percent"]), aliases())
        for key, mine, other in (("a", "20.1", "19.8"), ("b", "19.8", "20.1"))
    ]
    one, other = (figures_told(each[0], aliases())[0] for each in accounts)
    assert not told_both_ways(one, other, told_by([*accounts[0], *accounts[1]], aliases()))


@pytest.mark.parametrize(
    ("theirs", "near"), [("96일 만에 복구 완료.", True), ("96일 만에 정부 발표.", False)]
)
def test_light_clauses_are_of_one_thing_in_the_same_words(theirs: str, near: bool) -> None:
    assert near_figures(figure("95일 만에 복구 완료.", "ko"), figure(theirs, "ko")) is near


@pytest.mark.parametrize(
    ("mine", "theirs", "near"),
    [
        (
            "부산항 여객선 회담은 오슬로에서 4월 3일까지 이어진다.",
            "부산항 여객선 회담은 오슬로에서 4월 2일 이어진다.",
            False,
        ),
        (
            "부산항 여객선 회담은 오슬로에서 4월 3일까지 이어진다.",
            "부산항 여객선 회담은 오슬로에서 4월 2일까지 이어진다.",
            True,
        ),
        (
            "부산항 여객선 회담은 4월 오슬로에서 열렸다.",
            "부산항 여객선 회담은 2025년 오슬로에서 열렸다.",
            True,
        ),
        (
            "부산항 여객선 회담은 4월 오슬로에서 열렸다.",
            "부산항 등대 여객선 회담은 2025년 새 부두 요금 문제로 미뤄졌다.",
            False,
        ),
        (
            "부산항 여객선 회담은 지난해에 이어 오슬로에서 열렸다.",
            "부산항 여객선 회담은 올해 오슬로에서 열렸다.",
            False,
        ),
        (
            "부산항 여객선 회담은 오슬로에서 4월 3일 0시 30분까지 이어진다.",
            "부산항 여객선 회담은 오슬로에서 4월 2일 이어진다.",
            False,
        ),
        (
            "부산항 여객선 회담은 4월 1일부터 새 부두 요금을 두고 오슬로에서 이어졌다.",
            "부산항 여객선 회담은 4월 3일 등대 이름을 두고 오슬로에서 열렸다.",
            False,
        ),
        (
            "부산항 여객선 회담은 4월 1일부터 오슬로에서 이어진다.",
            "부산항 여객선 회담은 4월 3일부터 오슬로에서 이어진다.",
            True,
        ),
        (
            "부산항 여객선 이용객을 4월 3일(휴일 제외) 오슬로에서 세었다.",
            "부산항 여객선 이용객을 4월 2일 제외하고 오슬로에서 세었다.",
            False,
        ),
        (
            "부산항 여객선 조합이 4월 3일 발표한 이용객 조사에서 오슬로가 앞섰다.",
            "부산항 여객선 조합의 4월 2일 이용객 조사에서 오슬로가 앞섰다.",
            False,
        ),
        (
            "부산항 여객선 조합이 4월 3일 발표한 이용객 조사에서 오슬로가 앞섰다.",
            "부산항 여객선 조합이 4월 2일 발간된 이용객 조사에서 오슬로가 앞섰다고 했다.",
            True,
        ),
    ],
    ids=[
        "until",
        "both until",
        "a month and a year",
        "alike by half",
        "compared",
        "until an hour",
        "since",
        "both since",
        "left out",
        "given out",
        "both given out",
    ],
)
def test_dates_are_of_one_act_if_told_in_one_way(mine: str, theirs: str, near: bool) -> None:
    assert near_dates(named(mine), named(theirs)) is near


@pytest.mark.parametrize(
    ("mine", "theirs", "later", "near"),
    [
        ("4일", "5일", 1, False),
        ("3일", "5일", 1, True),
        ("3일", "4일", 0, True),
        ("2일", "4일", 2, False),
    ],
    ids=["of each day", "of other days", "published at once", "of the day before each"],
)
def test_accounts_of_two_days_that_each_tell_of_a_day_as_far_from_theirs_tell_of_two(
    mine: str, theirs: str, later: int, near: bool
) -> None:
    text = "{} 부산항 여객선 운임은 전장보다 오른 값에 오슬로 시장에서 거래를 마쳤다."
    one, other = named(text.format(mine), key="a"), named(text.format(theirs), later=later, key="b")
    assert near_dates(one, other)
    assert told_each_day(one, other, {}) is not near
    shared = frozenset(((None, Decimal(95)), ("usd", Decimal(42))))
    assert not told_each_day(one, other, {"a": shared, "b": shared})


PLANNED = "부산항 여객선 협정은 오슬로에서 2030년 5월 {}일 발효된다."
HOPED = "부산항 여객선 협정은 2030년 5월 29일 오슬로에서 발효될 전망이라고 조합이 알렸다."


@pytest.mark.parametrize(
    ("mine", "theirs", "differ"),
    [
        (PLANNED.format(10), HOPED, True),
        (PLANNED.format(10), "부산항 여객선 협정은 2030년 5월 29일부터 오슬로에서 발효된다고 밝혔다.", True),
        (PLANNED.format(10), "부산항 여객선 협정은 2030년 5월 29일까지 오슬로에서 발효된다.", False),
        (PLANNED.format(10), "부산항 등대는 2030년 5월 29일 이름을 바꾼다.", False),
        (PLANNED.format(10), HOPED.replace("2030", "2035"), False),
        (
            "부산항 여객선 협정은 오슬로에서 2019년 5월 10일 발효됐다.",
            "부산항 여객선 협정은 오슬로에서 2019년 5월 29일 발효되고 새 부두 요금도 같이 올랐다.",
            False,
        ),
    ],
    ids=["a plan", "from when", "until when", "of another act", "years apart", "what has been"],
)
def test_days_to_come_that_are_far_apart_are_of_one_plan_in_clauses_alike(
    mine: str, theirs: str, differ: bool
) -> None:
    assert dates_differ(named(mine, key="a"), named(theirs, key="b"), {}) is differ


@pytest.mark.parametrize(("is_sure", "differ"), [(True, True), (False, False)])
def test_in_two_languages_the_only_days_of_sentences_that_state_the_same_are_of_one_plan(
    is_sure: bool, differ: bool
) -> None:
    english = named("The ferry pact of Busan takes effect on Oct. 29, 2030.", "en", key="b")
    assert dates_differ(named(PLANNED.format(10), key="a"), english, {}, is_sure=is_sure) is differ


@pytest.mark.parametrize(("is_sure", "differ"), [(True, True), (False, False)])
def test_the_ends_of_what_two_sentences_surely_state_differ_however_far_apart_and_in_whatever_words(
    is_sure: bool, differ: bool
) -> None:
    one = named(
        "Visitors may stay at the pier through Dec. 31, 2031, the harbour of Busan said.", "en", key="a"
    )
    other = named("The harbour has let boats in free until 31 December 2030.", "en", key="b")
    assert dates_differ(one, other, {}, is_sure=is_sure) is differ


def test_days_to_come_that_are_near_are_of_one_plan_too() -> None:
    one = named("The ferry pact will take effect on March 1, 2030, the harbour of Busan said.", "en", key="a")
    other = named("The ferry pact takes effect on March 3, 2030.", "en", key="b")
    assert dates_differ(one, other, {})


@pytest.mark.parametrize(("value", "differ"), [("2030-05-29", False), ("2030-05", False), ("2030", True)])
def test_a_plan_of_which_an_account_tells_the_others_day_elsewhere_is_of_two_days(
    value: str, differ: bool
) -> None:
    one, other = named(PLANNED.format(10), key="a"), named(HOPED, key="b")
    assert dates_differ(one, other, {"a": frozenset({(one.kind, value)})}) is differ


@pytest.mark.parametrize(
    ("mine", "theirs", "lang", "near"),
    [
        ("The pact will run until 2031.", "The pact runs through 2032.", "en", True),
        ("The pact was run until 2021.", "The pact ran through 2022.", "en", False),
        ("The lighthouse is closed until 2031.", "The pact runs through 2032.", "en", False),
        ("부산항 협정은 2031년까지 이어진다.", "부산항 협정의 효력은 2032년까지다.", "ko", True),
    ],
    ids=["to come", "past", "of another", "in Korean"],
)
def test_until_when_something_lasts_is_told_in_few_words(
    mine: str, theirs: str, lang: str, near: bool
) -> None:
    assert near_dates(named(mine, lang), named(theirs, lang)) is near


def test_a_day_far_from_the_news_is_told_of_no_news_of_each_day() -> None:
    text = "부산항 여객선 회담은 2030년 5월 {}일 오슬로에서 열린다."
    one, other = named(text.format(10), key="a"), named(text.format(11), later=1, key="b")
    assert near_dates(one, other)
    assert not told_each_day(one, other, {})


@pytest.mark.parametrize(
    ("theirs", "near"),
    [
        ("The ferry talks of Busan follow last year's election.", False),
        ("The ferry talks of Busan follow an election of last year.", True),
    ],
    ids=["of a thing", "of an act"],
)
def test_in_two_languages_a_year_that_is_only_a_things_meets_no_month(theirs: str, near: bool) -> None:
    english = named(theirs, "en")
    assert near_dates(named("부산항 여객선 회담은 지난달 열렸다."), english) is near


@pytest.mark.parametrize(
    ("korean", "english", "near"),
    [
        ("부산항 여객선 운임은 내년에 오른다.", "The ferry fares of Busan rise this year.", False),
        ("부산항 여객선 운임은 2027년에 오른다.", "The ferry fares of Busan rise this year.", True),
        ("부산항 여객선 회담은 4월 3일 열린다.", "The ferry talks of Busan open on April 2.", True),
    ],
    ids=["this and the next", "as written", "days"],
)
def test_in_two_languages_years_counted_from_today_are_told_of_anything(
    korean: str, english: str, near: bool
) -> None:
    assert near_dates(named(korean), named(english, "en")) is near


@pytest.mark.parametrize(
    ("text", "is_aside"),
    [
        ("부산항 여객선 운임은 전날 오후 3시 종가 대비 오른 값에 거래됐다.", True),
        ("부산항 여객선 운임은 전날 오후 3시 오슬로에서 정해졌다.", False),
        ("부산항 여객선 조합은 '2024년 여객선 통계'를 다시 펴냈다.", True),
        ("부산항 여객선 조합은 2024년 여객선 통계를 다시 펴냈다.", False),
    ],
    ids=["compared with an hour", "an act", "in a title", "of a thing"],
)
def test_a_date_that_is_compared_with_or_stands_in_a_title_is_of_no_act(text: str, is_aside: bool) -> None:
    assert named(text).is_aside is is_aside


@pytest.mark.parametrize(
    ("lang", "text", "is_age"),
    [
        ("zh", "船上有21个国家的人，其中14岁以下的有87个。", False),
        ("zh", "队长今年54岁。", True),
        ("ko", "승객은 30명이고 7세 미만이 4명이다.", False),
        ("ko", "선장은 54세다.", True),
    ],
)
def test_an_age_is_the_number_before_its_word_and_none_before_another_number(
    lang: str, text: str, is_age: bool
) -> None:
    passage = passages(account("a", ["Ferries of Busan", text], lang), aliases())[-1]
    found = (*figures_told(passage, aliases()), *counts_told(passage, aliases()))
    assert min(found, key=lambda each: each.span.start).is_age is is_age
