"""Figures and days of accounts in rows: under what they count, and which of them another account has too."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.analysis.passages import Passage, passages
from app.analysis.tabulation import Row, day_rows, figure_rows
from tests.accounts import aliases
from tests.analysis.test_comparison import account

TITLES = {"en": "Ferries of Orn", "ko": "오른 여객선", "zh": "奥恩渡轮"}


def told(*accounts: tuple[str, str]) -> list[Passage]:
    """The passages of accounts a, b, ..., each of a language and sentences a line."""
    return [
        passage
        for key, (lang, text) in zip("abcd", accounts, strict=False)
        for passage in passages(account(key, [TITLES[lang], *text.split("\n")], lang), aliases())
    ]


def rows(*accounts: tuple[str, str]) -> dict[str, Row]:
    """Rows of figures by their kinds."""
    return {row.kind: row for row in figure_rows(told(*accounts), aliases())}


def words(row: Row, account: str) -> list[str]:
    return [each.words for each in row.of(account)]


@pytest.mark.parametrize(
    ("mine", "theirs", "kind", "expected"),
    [
        (
            ("en", "The coast guard seized two fishing boats off Orn."),
            ("ko", "해경은 오른 앞바다에서 어선 3척을 나포했다."),
            "vessel",
            (["two fishing boats"], ["어선 3척"]),
        ),
        (
            ("en", "The coast guard seized two fishing boats off Orn."),
            ("zh", "海警在奥恩海域扣押了三艘渔船。"),
            "vessel",
            (["two fishing boats"], ["三艘渔船"]),
        ),
        (
            ("en", "Officers found 14 tons of cod on the pier."),
            ("ko", "부두에서 대구 9t이 발견됐다."),
            "milligram",
            (["14 tons"], ["9t"]),
        ),
        (
            ("en", "The regatta had 14 sponsors."),
            ("en", "Tolvik spoke of a main sponsor and 16 other sponsors."),
            "noun:sponsor",
            (["14 sponsors"], ["16 other sponsors"]),
        ),
        (
            ("en", "The crossing took 2 hours and 30 minutes."),
            ("en", "The crossing lasted 150 minutes."),
            "second",
            (["2 hours and 30 minutes"], ["150 minutes"]),
        ),
        (
            ("en", "Tickets cost 10 to 15 percent more."),
            ("en", "Tickets cost 12 percent more."),
            "percent",
            (["10 to 15 percent"], ["12 percent"]),
        ),
        (
            ("en", "The captain, 41, was praised by the mayor of Orn."),
            ("en", "The captain, who is 43 years old, lives in Orn."),
            "age",
            (["41"], ["43 years"]),
        ),
    ],
)
def test_figures_stand_under_what_they_count(
    mine: tuple[str, str], theirs: tuple[str, str], kind: str, expected: tuple[list[str], list[str]]
) -> None:
    row = rows(mine, theirs)[kind]
    assert (words(row, "a"), words(row, "b")) == expected


def test_people_stand_under_who_they_are() -> None:
    found = rows(
        ("en", "The ferry carried 12 sailors and 30 passengers."),
        ("ko", "여객선에는 선원 14명과 승객 30명이 탔다."),
    )
    assert (words(found["crew"], "a"), words(found["crew"], "b")) == (["12 sailors"], ["선원 14명"])
    assert (words(found["passenger"], "a"), words(found["passenger"], "b")) == (
        ["30 passengers"],
        ["승객 30명"],
    )


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "Twelve Orn citizens slept.", ["Twelve Orn citizens"]),
        (
            "en",
            "The ferry carried five Swedes, 12 Danes and 3 other South Koreans.",
            ["five Swedes", "12 Danes", "3 other South Koreans"],
        ),
        ("en", "The ferry carried 12 French nationals.", ["12 French nationals"]),
        ("ko", "여객선에는 중국인 12명이 탔다.", ["중국인 12명"]),
        ("zh", "船上有12名瑞典公民。", ["12名瑞典公民"]),
    ],
)
def test_nationals_citizens_and_those_called_by_their_state_are_people(
    lang: str, text: str, expected: list[str]
) -> None:
    assert words(rows((lang, text))["person"], "a") == expected


@pytest.mark.parametrize(
    ("mine", "theirs", "kind", "is_shared"),
    [
        (
            ("en", "Half of the lamps of Orn broke."),
            ("en", "50 percent of the lamps broke."),
            "percent",
            True,
        ),
        (("en", "Two-thirds of the lamps broke."), ("ko", "등불의 3분의 2가 깨졌다."), "percent", True),
        (
            ("en", "Two-thirds of the lamps broke."),
            ("en", "Some 67 percent of the lamps broke."),
            "percent",
            True,
        ),
        (("en", "One in five lamps broke."), ("zh", "三分之一的灯坏了。"), "percent", False),
        (("ko", "오른은 톨빅을 3대 1로 이겼다."), ("ko", "톨빅은 오른에 3대 1로 졌다."), "ratio", True),
        (("ko", "오른은 톨빅을 3대 1로 이겼다."), ("ko", "톨빅은 오른에 4대 1로 졌다."), "ratio", False),
        (
            ("en", "The ferry goes 186 miles per hour."),
            ("ko", "여객선은 시속 300km로 달린다."),
            "km/h",
            True,
        ),
        (("en", "The ferry goes 30 km an hour."), ("zh", "渡轮时速30公里。"), "km/h", True),
        (
            ("ko", "섬 주민의 48%가 65세 이상이다."),
            ("ko", "주민 가운데 48%는 65세 이상이다."),
            "percent",
            True,
        ),
        (("en", "The 27-harbour league met in Orn."), ("en", "All 27 harbours met."), "noun:harbour", True),
        (("ko", "오른에서 규모 6.4의 지진이 났다."), ("ko", "규모 6.4의 진동이 있었다."), "magnitude", True),
        (("en", "A magnitude 6.4 quake struck Orn."), ("zh", "奥恩发生6.4级地震。"), "magnitude", True),
    ],
)
def test_shares_are_per_cent_and_scores_and_speeds_have_rows_of_their_own(
    mine: tuple[str, str], theirs: tuple[str, str], kind: str, is_shared: bool
) -> None:
    row = rows(mine, theirs)[kind]
    assert row.accounts == 2
    assert {each.is_shared for each in row.noted} == {is_shared}


@pytest.mark.parametrize(
    ("lang", "mine", "theirs", "is_shared"),
    [
        ("zh", "港口指数收于1204.5点。", "指数收于1204.5点。", True),
        ("en", "The index of Orn came to 93.7 in May.", "It fell to 93.7 at Tolvik.", False),
        ("en", "The index of Orn came to 1,204 points.", "It fell to 93.7 at Tolvik.", None),
    ],
)
def test_numbers_of_nothing_that_is_named_are_shared_beside_the_same_word_only(
    lang: str, mine: str, theirs: str, is_shared: bool | None
) -> None:
    found = rows((lang, mine), (lang, theirs))
    several = [row for row in found.values() if row.kind == "other" and row.accounts > 1]
    assert [{each.is_shared for each in row.noted} for row in several] == (
        [] if is_shared is None else [{is_shared}]
    )
    assert not any(each.is_alone for row in several for each in row.noted)


def test_rows_of_people_stand_one_below_the_other_and_those_of_a_state_are_people() -> None:
    found = figure_rows(
        told(
            ("en", "The ferry carried 12 sailors, 62 South Koreans, 4 cars and 9 passengers."),
            ("ko", "여객선에는 선원 14명, 승객 9명, 한국인 64명과 차량 4대가 있었다."),
        ),
        aliases(),
    )
    kinds = [row.kind for row in found]
    people = [at for at, kind in enumerate(kinds) if kind in ("crew", "passenger", "person")]
    assert people == list(range(people[0], people[0] + 3))
    assert "62 South Koreans" in words(next(row for row in found if row.kind == "person"), "a")


def test_a_figure_that_another_account_has_is_shared_exactly_or_rounded() -> None:
    row = rows(
        ("en", "The storm sank 1,214 boats off Orn, and later 18 boats off Tolvik."),
        ("en", "Some 1,200 boats went down off Orn."),
    )["vessel"]
    assert [(each.words, each.is_shared) for each in row.noted] == [
        ("1,214 boats", True),
        ("18 boats", False),
        ("Some 1,200 boats", True),
    ]


def test_a_large_number_that_another_account_counts_by_another_name_is_nobody_s_alone() -> None:
    found = rows(
        ("en", "The leak of Orn reached 3,370 ledgers, 12 mugs and 15 lamps."),
        ("en", "The leak of Orn reached 3,370 notebooks and 44 ledgers, 15 mugs and 12 chairs."),
    )
    told = {each.words: (each.is_shared, each.is_alone) for row in found.values() for each in row.noted}
    assert told["3,370 ledgers"] == (False, False)
    assert told["44 ledgers"] == told["12 mugs"] == (False, True)
    assert told["15 lamps"] == (False, False)


LONG = "which the mayor of Orn has praised for its bold roof and its quiet lifts since the day on which it opened"


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        (
            "en",
            "The harbour has  12 boats, says its mayor.",
            ("The harbour has ", "12 boats", ", says its mayor."),
        ),
        ("en", f"The ferry house, {LONG}, {LONG}, has 12 boats.", ("… has ", "12 boats", ".")),
        (
            "en",
            f"It has 12 boats; the ferry house, {LONG}, {LONG}.",
            ("It has ", "12 boats", "; the ferry house …"),
        ),
        ("ko", "항만에는 배 12척이 있다.", ("항만에는 ", "배 12척", "이 있다.")),
    ],
)
def test_a_figure_stands_in_its_sentence_or_in_the_clause_of_a_long_one(
    lang: str, text: str, expected: tuple[str, str, str]
) -> None:
    [noted] = rows((lang, text))["vessel"].noted
    assert (noted.before, noted.words, noted.behind) == expected


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("en", "The pact of Orn binds 17 of the 27 harbours.", ["17", "27 harbours"]),
        ("en", "Twelve boats sank, three of them off Orn.", ["Twelve boats", "three of them"]),
        ("en", "Orn sold 10-year harbour bonds.", ["10-year"]),
        ("en", "Orn held a two-day parliamentary debate.", ["two-day"]),
        ("en", "A 19-year-old cook of Orn slept.", ["19-year-old"]),
        ("zh", "奥恩气温降至零下5摄氏度。", ["零下5摄氏度"]),
    ],
)
def test_the_words_of_a_figure_are_cut_from_no_word_and_end_in_none_that_only_leads(
    lang: str, text: str, expected: list[str]
) -> None:
    found = [each for row in rows((lang, text)).values() for each in row.noted]
    assert [each.words for each in sorted(found, key=lambda each: each.span.start)] == expected


@pytest.mark.parametrize(
    ("mine", "theirs", "kind", "is_shared"),
    [
        (("en", "It took 1 to 2 hours to Orn."), ("ko", "오른까지 60~120분이 걸렸다."), "second", True),
        (("en", "It took 1 to 2 hours to Orn."), ("en", "It took 3 to 4 hours to Orn."), "second", False),
        (("en", "Orn had 5 degrees of warmth."), ("ko", "오른의 기온은 영하 5도였다."), "degree", False),
        (("en", "The storm sank 51,214 boats."), ("en", "The storm sank some 51,200 boats."), "vessel", True),
        (("zh", "船长41岁，来自奥恩。"), ("en", "The captain, 41, was praised by Orn."), "age", True),
    ],
)
def test_ranges_signs_and_ages_are_shared_as_what_they_come_to(
    mine: tuple[str, str], theirs: tuple[str, str], kind: str, is_shared: bool
) -> None:
    row = rows(mine, theirs)[kind]
    assert row.accounts == 2
    assert {each.is_shared for each in row.noted} == {is_shared}


def test_dozens_are_neither_shared_nor_anybody_s_alone_and_times_are_no_boats() -> None:
    row = rows(("en", "Dozens of boats sank off Orn."), ("ko", "오른 앞바다에서 수십 척이 침몰했다."))[
        "vessel"
    ]
    assert all(each.is_open for each in row.noted)
    assert "vessel" not in rows(("ko", "수출이 두 배로 늘었다."))


def test_every_figure_stands_in_one_row() -> None:
    found = told(
        (
            "en",
            "The harbour spent 420 million won on 3 ferries, 12 of 40 piers and 2 hours and 10 minutes of song.",
        ),
        ("ko", "항만은 여객선 3척에 4억2000만원을 썼고 부두 40곳 가운데 12곳을 고쳤다."),
    )
    noted = [each.span for row in figure_rows(found, aliases()) for each in row.noted]
    assert len(noted) == len(set(noted)) == sum(len(each.figures) for each in found) - 1


def test_rows_that_most_accounts_have_and_the_fewest_figures_come_first() -> None:
    found = figure_rows(
        told(
            (
                "en",
                "The coast guard fired 12 shots at 2 boats, 3 boats and 4 boats. The pier is 40 metres long.",
            ),
            ("en", "The coast guard fired 40 shots at 2 boats."),
        ),
        aliases(),
    )
    assert [row.accounts for row in found] == sorted((row.accounts for row in found), reverse=True)
    sizes = [len(row.noted) for row in found if row.accounts == 2]
    assert sizes == sorted(sizes)


def test_days_stand_in_order_of_time_and_what_is_not_known_last() -> None:
    undated = replace(
        account("b", [TITLES["en"], "Talks began in Orn on 12 March 2030. They end on Thursday."], "en"),
        day=None,
    )
    found = day_rows(
        [
            *told(("en", "The pact takes effect on 4 May 2031. Talks began on 12 March 2030.")),
            *passages(undated, aliases()),
        ]
    )
    assert [(row.kind, row.accounts) for row in found] == [("2030-03-12", 2), ("2031-05-04", 1), ("", 1)]
    assert [[each.is_shared for each in row.noted] for row in found] == [[True, True], [False], [False]]
    assert [[each.is_open for each in row.noted] for row in found] == [[False, False], [False], [True]]
    assert not any(each.is_alone for row in found for each in row.noted)


@pytest.mark.parametrize(
    ("lang", "text", "kind"),
    [
        ("en", "Six men climbed onto the pier of Orn.", "person"),
        ("en", "Six women climbed onto the pier of Orn.", "person"),
        ("en", "Six missing after a ferry sank off Orn.", "person"),
        ("en", "Six rescued off Orn in the storm.", "person"),
        ("en", "Six charged over tolls of Orn", "person"),
        ("ko", "오른 부두에서 여성 6명이 구조됐다.", "person"),
        ("zh", "奥恩出动6艘巡逻舰。", "vessel"),
        ("zh", "奥恩出动6艘扫雷舰。", "vessel"),
        ("zh", "奥恩派出6艘海警舰。", "vessel"),
    ],
)
def test_people_and_ships_stand_under_their_heads_whatever_they_are_called(
    lang: str, text: str, kind: str
) -> None:
    assert list(rows((lang, text))) == [kind]


@pytest.mark.parametrize(
    ("bound", "number", "is_shared"),
    [
        ("more than two hours", "two hours", True),
        ("more than two hours", "2.1 hours", True),
        ("more than two hours", "2.5 hours", False),
        ("more than two hours", "more than two hours", True),
        ("more than 500 minutes", "512 minutes", True),
        ("more than 500 minutes", "590 minutes", False),
    ],
)
def test_a_bound_agrees_with_a_bound_or_with_what_is_near_it(
    bound: str, number: str, is_shared: bool
) -> None:
    row = rows(("en", f"The crossing took {bound}."), ("en", f"The crossing took {number}."))["second"]
    assert [each.is_shared for each in row.noted] == [is_shared] * 2


def test_hours_and_days_stand_in_rows_of_their_own() -> None:
    found = rows(
        ("en", "The talks took two hours. A visa lasts 30 days. The watch lasted 24 hours."),
        ("ko", "회담은 3시간 걸렸다. 체류 기간은 60일이다. 당직은 36시간이었다."),
    )
    assert words(found["second"], "a") + words(found["second"], "b") == ["two hours", "3시간"]
    assert words(found["day"], "a") + words(found["day"], "b") == ["30 days", "24 hours", "60일", "36시간"]


def test_eleven_of_one_state_are_not_eleven_of_another() -> None:
    told_of = rows(
        ("en", "The convoy carried 11 Koreans and 7 Chinese from the flooded port."),
        ("en", "The convoy carried 7 Koreans and 11 Chinese from the flooded port."),
        ("en", "The convoy carried 11 Koreans from the flooded port."),
    )
    shared = {
        each.words: each.is_shared for row in told_of.values() for each in row.noted if each.account == "a"
    }
    assert shared == {"11 Koreans": True, "7 Chinese": False}
