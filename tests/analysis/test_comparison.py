"""Accounts laid against each other: what is the same, what differs in it, what only one has."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
import pytest

from app.analysis.aliases import Aliases
from app.analysis.cleaning import Segment
from app.analysis.comparison import Comparison, compare
from app.analysis.encoded_together import Vectors
from app.analysis.encoding import Encoder, installed_encoder
from app.analysis.gathering import CLOSE, SAME
from app.analysis.passages import MOST_PASSAGES, Account
from app.analysis.quotes import quotes
from app.ingest.seeds import read_seeds
from app.settings import ROOT
from tests.ferries import DAY, ENGLISH, KOREAN, OTHER


@cache
def aliases() -> Aliases:
    return read_seeds(ROOT / "seeds").aliases


def account(key: str, lines: Sequence[str], lang: str = "en") -> Account:
    text = "\n".join(lines)
    title = Segment("title", 0, len(lines[0]))
    segments = (title, Segment("body", len(lines[0]) + 1, len(text)))
    people = aliases().people.on(DAY)
    return Account(key, text, segments, lang, DAY, quotes(text, segments, lang, people))


def laid(*accounts: Account, encoder: Encoder | None = None) -> Comparison:
    return compare(accounts, aliases(), encoder or installed_encoder())


def same(comparison: Comparison) -> list[set[str]]:
    return [
        {comparison.passages[at].text for at in each.members}
        for each in comparison.statements
        if each.tier == SAME
    ]


def test_two_accounts_of_one_act_are_one_statement() -> None:
    found = same(laid(account("a", ENGLISH), account("b", OTHER)))
    assert any({ENGLISH[1], OTHER[1]} <= group for group in found)
    assert all(ENGLISH[4] not in group and OTHER[4] not in group for group in found)


def test_accounts_in_both_scripts_of_chinese_share_their_words() -> None:
    mine = account("a", ["渡轮停运", "港务局发言人周五说，强风迫使北岸的三条渡轮航线停运。"], "zh")
    theirs = account("b", ["渡輪停運", "港務局發言人週五表示，強風迫使北岸三條渡輪航線停運。"], "zh")
    assert same(laid(mine, theirs)) == [{mine.text.split("\n")[1], theirs.text.split("\n")[1]}]


def test_every_sentence_of_an_account_is_counted_once() -> None:
    comparison = laid(account("a", [*ENGLISH, "He said so."]), account("b", OTHER))
    listed = comparison.listed("a")
    assert listed.sentences == len(ENGLISH) + 1
    assert (listed.stated, listed.only, listed.neither) == (3, 2, 1)
    alone = comparison.listed("b")
    assert (alone.sentences, alone.stated, alone.only, alone.neither) == (5, 3, 1, 1)


def test_of_an_account_that_is_cut_the_first_sentences_alone_are_counted() -> None:
    lines = [f"Berth {at} of the Busan harbour was let to crew {at} of the Oslo fleet." for at in range(320)]
    found = laid(account("a", [ENGLISH[0], *lines]), account("b", OTHER))
    assert found.listed("a").is_cut
    assert found.listed("a").sentences == MOST_PASSAGES
    assert not found.listed("b").is_cut


def test_a_figure_in_which_accounts_differ_is_shown_with_its_act() -> None:
    comparison = laid(account("a", ENGLISH), account("b", OTHER))
    figures = [each for one in comparison.statements for each in one.differences if each.kind == "figure"]
    assert [[value.value for value in each.values] for each in figures] == [
        ["420,000,000 won", "450,000,000 won"]
    ]
    assert "electric ferries" in figures[0].values[0].act


def test_what_is_equal_is_no_difference() -> None:
    comparison = laid(account("a", ENGLISH[:2]), account("b", OTHER[:2]))
    assert [each.differences for each in comparison.statements if each.tier == SAME] == [()] * len(
        comparison.statements
    )


def test_a_quotation_in_other_words_is_a_difference_of_wording() -> None:
    comparison = laid(account("a", ENGLISH), account("b", OTHER))
    worded = [each for one in comparison.statements for each in one.differences if each.kind == "wording"]
    assert [[value.text for value in each.values] for each in worded] == [
        [
            "We will share every drawing of the charging piers with our partners,",
            "We will share all drawings of the charging piers with our partners,",
        ]
    ]


def test_a_headline_that_shortens_the_words_of_its_own_body_is_no_difference_of_wording() -> None:
    said = "“There was clear progress at last on the harbour of Orn,” Governor Ada Quill said on Monday."
    mine = account(
        "a", ["“There was some progress at last on the harbour of Orn,” Governor Ada Quill said", said]
    )
    theirs = account("b", ["Envoys leave Orn", said.replace("said on Monday", "told reporters on Monday")])
    found = laid(theirs, mine)
    assert any({2, 3} < set(each.members) for each in found.statements)
    assert [each for one in found.statements for each in one.differences] == []


def test_words_given_to_two_people_are_a_difference_of_attribution() -> None:
    mine = account(
        "a", [ENGLISH[0], '"The piers will open to every fishing boat by autumn," said Mayor Kim Do-yeon.']
    )
    theirs = account(
        "b", [OTHER[0], '"The piers will open to every fishing boat by autumn," said Governor Park Il-seo.']
    )
    differing = [each for one in laid(mine, theirs).statements for each in one.differences]
    assert [(each.kind, [value.value for value in each.values]) for each in differing] == [
        ("attribution", ["Kim Do-yeon", "Park Il-seo"])
    ]


@pytest.mark.parametrize(
    ("name", "differs"),
    [
        ("Do Kim", []),
        ("Doyeon Kim", []),
        ("Special Counsel Kim", []),
        ("Kim Min-ah", ["attribution"]),
        ("the Norwegian Foreign Ministry", ["attribution"]),
    ],
)
def test_one_name_in_another_order_is_no_difference(name: str, differs: list[str]) -> None:
    words = "The piers will open to every fishing boat by autumn,"
    mine = account("a", [ENGLISH[0], f'"{words}" said Kim Do-yeon.'])
    theirs = account("b", [OTHER[0], f'"{words}" said {name}.'])
    found = [each.kind for one in laid(mine, theirs).statements for each in one.differences]
    assert found == differs


@pytest.mark.parametrize(
    ("theirs", "differs"),
    [
        (
            "The pact lets 1,150 boats fish in the shared waters of the Yellow Sea from April 15, the ministry said.",
            ["date"],
        ),
        (
            "The pact lets 1,250 boats fish in the shared waters of the Yellow Sea from April 1, the ministry said.",
            ["figure"],
        ),
        (
            "The pact lets 1,250 boats fish in the shared waters of the Yellow Sea from April 15, the ministry said.",
            ["figure", "date"],
        ),
    ],
)
def test_sentences_that_are_the_same_but_for_a_figure_and_a_date_differ_in_both(
    theirs: str, differs: list[str]
) -> None:
    mine = "The pact lets 1,150 boats fish in the shared waters of the Yellow Sea from April 1, the ministry said."
    found = laid(account("a", [ENGLISH[0], mine]), account("b", [OTHER[0], theirs]))
    assert [each.kind for one in found.statements for each in one.differences] == differs


def test_a_word_that_two_use_is_no_difference_of_attribution() -> None:
    long = (
        "The piers will open to every fishing boat by autumn, and that is no victory for anyone on this coast"
        " while crews sleep in tents and nets rot on the quays of three islands,"
    )
    mine = account("a", [ENGLISH[0], f'"{long}" said Mayor Kim Do-yeon.'])
    theirs = account(
        "b", [OTHER[0], '"The piers will open to every fishing boat," said Governor Park Il-seo.']
    )
    found = [each.kind for one in laid(mine, theirs).statements for each in one.differences]
    assert "attribution" not in found


@pytest.mark.parametrize(
    ("teller", "differs"),
    [("로이터통신에 따르면 김항구 시장은", []), ("항만부 관계자는", []), ("박나루 의원은", ["attribution"])],
)
def test_words_given_by_way_of_an_outlet_or_to_an_office_alone_are_given_to_nobody_else(
    teller: str, differs: list[str]
) -> None:
    words = "부두를 가을까지 모든 고깃배에 열고 뱃삯도 절반으로 내리겠다"
    mine = account("a", ["항구의 부두가 열린다", f'김항구 시장은 "{words}"고 말했다.'], "ko")
    theirs = account("b", ["부두 개방 소식", f'{teller} "{words}"고 말했다.'], "ko")
    found = [each.kind for one in laid(mine, theirs).statements for each in one.differences]
    assert found == differs


def test_years_of_two_acts_stand_with_their_acts() -> None:
    mine = account(
        "a", [ENGLISH[0], "Ties cooled after Seoul agreed to deploy the Aegir radar on Jeju island in 2016."]
    )
    theirs = account(
        "b", [OTHER[0], "Ties cooled after the deployment of the Aegir radar on Jeju island in 2017."]
    )
    dates = [each for one in laid(mine, theirs).statements for each in one.differences if each.kind == "date"]
    assert [[value.value for value in each.values] for each in dates] == [["2016", "2017"]]
    assert ["agreed to deploy" in value.act for value in dates[0].values] == [True, False]


@pytest.mark.skipif(installed_encoder() is None, reason="no sentence encoder is installed")
def test_accounts_in_two_languages_are_linked() -> None:
    found = same(laid(account("a", ENGLISH), account("k", KOREAN, "ko")))
    assert any({ENGLISH[2], KOREAN[2]} <= group for group in found)


def test_without_an_encoder_words_still_link_and_the_comparison_says_so() -> None:
    comparison = compare([account("a", ENGLISH), account("b", OTHER)], aliases(), None)
    assert comparison.encoder is None
    assert any({ENGLISH[1], OTHER[1]} <= group for group in same(comparison))


def test_a_passage_that_only_one_account_has_comes_with_its_nearest() -> None:
    comparison = laid(account("a", ENGLISH), account("b", OTHER))
    only = {comparison.passages[each.place].text: each for each in comparison.only}
    assert {ENGLISH[4], OTHER[4]} <= set(only)
    assert ENGLISH[1] not in only
    nearest = [comparison.passages[at].account for at in only[ENGLISH[4]].nearest]
    assert nearest == ["b"] * len(nearest) != []


def test_a_passage_in_which_a_figure_differs_is_not_in_one_account_only() -> None:
    lines = {
        "a": [*ENGLISH, "At dawn the coast guard of Orn seized two fishing boats behind the bar."],
        "b": [*OTHER, "Its mayor grieved over the seizure of three fishing boats, the pride of Tolvik."],
    }
    comparison = laid(account("a", lines["a"]), account("b", lines["b"]))
    told = [comparison.passages[at].text for each in comparison.statements for at in each.members]
    only = [comparison.passages[each.place].text for each in comparison.only]
    assert {lines["a"][-1], lines["b"][-1]} <= set(told)
    assert not set(told) & set(only)


def test_a_label_is_words_that_all_share() -> None:
    comparison = laid(account("a", ENGLISH), account("b", OTHER))
    for each in comparison.statements:
        for word in each.label:
            assert all(word.lower()[:4] in comparison.passages[at].text.lower() for at in each.members), word


def test_accounts_of_nothing_are_compared_without_a_word() -> None:
    comparison = laid(account("a", ["", ""]), account("b", ["Hello", "Hello"]))
    assert comparison.statements == ()
    assert comparison.only == ()


def test_the_same_account_twice_differs_in_nothing() -> None:
    comparison = laid(account("a", ENGLISH), account("b", ENGLISH))
    assert all(each.differences == () for each in comparison.statements)
    assert comparison.only == ()


EARLIER = "The new accord builds on a 5 billion won ferry deal signed in 2022 and a 2 billion won pier deal in 2024."


@pytest.mark.parametrize(
    ("theirs", "shown"),
    [
        (
            "The first ferry contract of 2022 came to 5.03 billion won.",
            [["5,000,000,000 won", "5,030,000,000 won"]],
        ),
        ("The first ferry contract of 2022 came to 5 billion won.", []),
    ],
)
def test_a_close_pair_is_shown_only_for_a_detail_that_differs(theirs: str, shown: list[list[str]]) -> None:
    comparison = laid(account("a", [ENGLISH[0], EARLIER]), account("b", [OTHER[0], theirs]))
    close = [each for each in comparison.statements if each.tier == CLOSE]
    assert [[value.value for value in one.values] for each in close for one in each.differences] == shown


def test_a_close_pair_counts_two_things_where_one_account_has_both_values() -> None:
    theirs = ["The first ferry contract of 2022 came to 5.03 billion won.", EARLIER.replace("new", "latest")]
    comparison = laid(account("a", [ENGLISH[0], EARLIER]), account("b", [OTHER[0], *theirs]))
    assert [each for each in comparison.statements if each.tier == CLOSE] == []


def test_vectors_of_another_encoder_may_take_its_place() -> None:
    class Flat:
        name = "flat/1"

        def encode(self, sentences: Sequence[str]) -> Vectors:
            return np.ones((len(sentences), 4), dtype=np.float32)

        def encode_words(self, words: Sequence[str]) -> Vectors:
            return np.ones((len(words), 4), dtype=np.float32)

    flat = laid(account("a", ENGLISH), account("b", OTHER), encoder=Flat())
    usual = laid(account("a", ENGLISH), account("b", OTHER))
    assert flat.encoder == "flat/1"
    assert not np.array_equal(flat.links.likely, usual.links.likely)


def details(mine: str, theirs: str, lang: str = "en", kind: str = "figure") -> list[list[str]]:
    heads = (ENGLISH[0], OTHER[0]) if lang == "en" else (KOREAN[0], f"{KOREAN[0]} 속보")
    found = laid(account("a", [heads[0], mine], lang), account("b", [heads[1], theirs], lang))
    return [
        [value.value for value in each.values]
        for one in found.statements
        for each in one.differences
        if each.kind == kind
    ]


@pytest.mark.parametrize(
    ("mine", "theirs", "differing"),
    [
        (
            "Seoul and Oslo agreed to give 400 million won to electric ferries in Busan harbour.",
            "Seoul and Oslo agreed to give 600 million won to piers and 410 million won to electric ferries in Busan harbour.",
            [["400,000,000 won", "410,000,000 won"]],
        ),
        (
            "Twelve fishermen died in the harbour fire at Busan.",
            "Fourteen fishermen died in the harbour fire at Busan.",
            [["12", "14"]],
        ),
        (
            "The minister sent 5 patrol boats to the harbour of Busan on Tuesday night.",
            "The minister sent 6 boats to the harbour of Busan on Tuesday night.",
            [["5", "6"]],
        ),
        (
            "The minister sent 5 fishing crews to the harbour of Busan on Tuesday night.",
            "The minister sent 6 fishing boats to the harbour of Busan on Tuesday night.",
            [],
        ),
        (
            "Some 5,000 dockworkers marched through the harbour of Busan.",
            "Some 5,000 dockworkers marched through the harbour of Busan at noon.",
            [],
        ),
        (
            "More than 5,000 dockworkers marched through the harbour of Busan.",
            "Fewer than 5,000 dockworkers marched through the harbour of Busan at noon.",
            [["more than 5,000", "under 5,000"]],
        ),
        (
            "More than 5,000 dockworkers marched through the harbour of Busan.",
            "At least 5,000 dockworkers marched through the harbour of Busan at noon.",
            [],
        ),
        (
            "More than 5,000 dockworkers marched through the harbour of Busan.",
            "Some 5,000 dockworkers marched through the harbour of Busan at noon.",
            [],
        ),
    ],
)
def test_figures_of_one_kind_differ_from_the_nearest(
    mine: str, theirs: str, differing: list[list[str]]
) -> None:
    assert details(mine, theirs) == differing


@pytest.mark.parametrize(
    ("mine", "theirs", "differing"),
    [
        (
            "부산항 여객선 회담이 3월 10일 부산에서 열린다고 한서윤 장관이 밝혔다.",
            "부산항 여객선 회담이 3월 12일 부산에서 열린다고 한서윤 장관이 밝혔다.",
            [["2026-03-10", "2026-03-12"]],
        ),
        (
            "한서윤 장관은 3일 부산항 여객선 회담이 곧 열린다고 밝혔다.",
            "한서윤 장관은 4일 부산항 여객선 회담이 곧 열린다고 밝혔다.",
            [],
        ),
        (
            "한서윤 장관은 부산항 여객선 협정에 서명했다고 3일 밝혔다.",
            "한서윤 장관은 부산항 여객선 협정에 서명했다고 4일 밝혔다.",
            [],
        ),
    ],
)
def test_a_day_of_telling_is_no_day_of_the_act(mine: str, theirs: str, differing: list[list[str]]) -> None:
    assert details(mine, theirs, "ko", "date") == differing


@pytest.mark.parametrize(
    ("mine", "theirs", "differing"),
    [
        (
            "The Busan harbour ferry talks follow an October agreement with the Fjord Group of Oslo.",
            "The Busan harbour ferry talks follow a 2024 agreement with the Fjord Group of Oslo.",
            [["2025-10", "2024"]],
        ),
        (
            "The Busan harbour ferry talks follow a November 2022 agreement with the Fjord Group of Oslo.",
            "The Busan harbour ferry talks follow a 2022 agreement with the Fjord Group of Oslo.",
            [],
        ),
        (
            "The Busan harbour ferry talks follow a November 2022 agreement and a 2024 plan of the Fjord Group of Oslo.",
            "The Busan harbour ferry talks follow a 2022 agreement with the Fjord Group of Oslo.",
            [],
        ),
        (
            "Guests of the Busan harbour ferries grew by 9 percent from 2023, said the Fjord Group of Oslo.",
            "Guests of the Busan harbour ferries grew by 9 percent in 2024, said the Fjord Group of Oslo.",
            [],
        ),
        (
            "The ferries of Busan harbour earned more this year, while the Fjord Group of Oslo fell behind.",
            "Last year, money was short, but the ferries of Busan harbour earned more than the Fjord Group of Oslo.",
            [],
        ),
    ],
)
def test_dates_of_one_act_differ_as_far_as_both_are_told(
    mine: str, theirs: str, differing: list[list[str]]
) -> None:
    assert details(mine, theirs, kind="date") == differing


def test_what_was_agreed_in_one_year_and_built_in_another_stays_a_difference() -> None:
    mine = "Ties cooled after Seoul agreed to deploy the U.S. Northern Harbour Radar System (Aegir) on Jeju island in 2016."
    theirs = "Ties cooled after the 2017 deployment of a U.S. harbour radar system on Jeju island."
    assert details(mine, theirs, kind="date") == [["2016", "2017"]]


@pytest.mark.parametrize(
    ("theirs", "differing"), [("4,477", [["4,447 person", "4,477 person"]]), ("4,960", [])]
)
def test_a_number_of_many_digits_tells_by_itself_what_it_is(theirs: str, differing: list[list[str]]) -> None:
    mine = "부산항 선원 교육원은 도선사 8546명, 기관사 4447명, 항해사 1538명이 모자란다고 조사했다."
    other = f"부산항 선원 교육원 조사에서 모자라는 인원은 도선사 8546명(56%), 기관사 {theirs}명(29%), 항해사 1538명(10%)이었다."
    assert details(mine, other, "ko", "figure") == differing


@pytest.mark.parametrize(
    ("mine", "theirs", "differing"),
    [
        (
            "부산항만협회는 어제(3일) 발간한 '여객선 동향 보고서'에서 여객선 이용객이 늘었다고 밝혔다.",
            "부산항만협회가 4일 발간한 '여객선 동향 보고서'에 따르면 여객선 이용객이 늘었다.",
            [["2026-03-03", "2026-03-04"]],
        ),
        (
            "한서윤 장관이 3일 부산항 여객선 회담이 곧 열린다고 밝혔다.",
            "한서윤 장관이 4일 부산항 여객선 회담이 곧 열린다고 밝혔다.",
            [],
        ),
        (
            "부산항 여객선 이용객은 올해 부산에서 9% 늘었다.",
            "부산항 여객선 이용객은 지난해 부산에서 9% 늘었다.",
            [["2026", "2025"]],
        ),
        (
            "부산항만협회는 지난 6월 여객선 선착장 확장 공사를 시작했다.",
            "부산항만협회는 작년 6월 여객선 선착장 확장 공사를 시작했다.",
            [],
        ),
        (
            "부산항만협회는 2024년 6월 여객선 선착장 확장 공사를 시작했다.",
            "부산항만협회는 2025년 6월 여객선 선착장 확장 공사를 시작했다.",
            [["2024-06", "2025-06"]],
        ),
        (
            "부산항만협회는 2024년 6월 여객선 선착장 확장 공사를 시작했다.",
            "부산항만협회는 2025년 3월 여객선 선착장 확장 공사를 시작했다.",
            [],
        ),
        (
            "부산항 여객선 이용객은 지난해 말(681명) 대비 9% 늘어 740명에 이르렀다.",
            "부산항 여객선 이용객이 올해 9% 늘어 740명에 이르렀다.",
            [],
        ),
    ],
)
def test_days_and_years_of_korean_acts(mine: str, theirs: str, differing: list[list[str]]) -> None:
    assert details(mine, theirs, "ko", "date") == differing


@pytest.mark.parametrize(
    ("mine", "theirs", "differing"),
    [
        (
            "For nearly a decade Oslo has closed the harbour of Busan to electric ferries.",
            "Oslo opened the harbour of Busan after a decade-long ban of electric ferries.",
            [["nearly 10 year", "10 year"]],
        ),
        (
            "For about a decade Oslo has closed the harbour of Busan to electric ferries.",
            "Oslo opened the harbour of Busan after a decade-long ban of electric ferries.",
            [],
        ),
        (
            "The electric ferries of Busan harbour earned 7.31 trillion won in 2022.",
            "The electric ferries of Busan harbour earned 7.24 trillion won in 2024.",
            [],
        ),
        (
            "The electric ferries of Busan harbour earned 7.31 trillion won in 2022.",
            "The electric ferries of Busan harbour earned 7.24 trillion won in March 2022.",
            [["7,310,000,000,000 won", "7,240,000,000,000 won"]],
        ),
        (
            "Of Busan harbour, the ferries grew by 4.8 percent and the piers by 9.1 percent, said Oslo.",
            "Of Busan harbour, the ferries grew by 4.8 percent and the cranes by 7.2 percent, said Oslo.",
            [],
        ),
        (
            "The ministers spoke of electric ferries in the harbour of Busan for 2 hours 30 minutes.",
            "The ministers spoke of electric ferries in the harbour of Busan for 2.5 hours.",
            [],
        ),
    ],
)
def test_figures_of_one_thing_differ(mine: str, theirs: str, differing: list[list[str]]) -> None:
    assert details(mine, theirs) == differing


def test_figures_far_apart_are_of_one_thing_only_in_clauses_alike() -> None:
    mine = "어린이 승객 1인당 42만원, 부산항 여객선 통학비 10년 새 60% 증가"
    theirs = "정박료 다음은 월 57만원, 부산항 여객선 통학비 10년 새 60% 증가"
    assert details(mine, theirs, "ko") == []
    assert details(mine, theirs.replace("정박료 다음은 월", "어린이 승객 1인당"), "ko") == [
        ["420,000 won", "570,000 won"]
    ]


def test_a_figure_that_is_another_rounded_is_told_apart_from_a_conflict() -> None:
    mine = "Seoul and Oslo agreed to give about 400 million won to electric ferries in Busan harbour."
    exact = mine.replace("about 400 million", "403.57 million")
    least, less = (
        mine.replace("about 400 million", "more than 403.57 million"),
        mine.replace("about", "less than"),
    )
    found = laid(account("a", [ENGLISH[0], mine]), account("b", [OTHER[0], exact]))
    (difference,) = [each for one in found.statements for each in one.differences]
    assert difference.rounded
    found = laid(account("a", [ENGLISH[0], less]), account("b", [OTHER[0], exact]))
    (difference,) = [each for one in found.statements for each in one.differences]
    assert not difference.rounded
    assert details(exact, least) == []


def test_what_two_round_alike_is_a_conflict_where_they_differ() -> None:
    mine = "Seoul and Oslo agreed to give about 400 million won to electric ferries in Busan harbour."
    accounts = [
        account("a", [ENGLISH[0], mine]),
        account("b", [OTHER[0], mine.replace("about 400", "403")]),
        account("c", ["Ferry news", mine.replace("about 400", "396")]),
    ]
    (difference,) = [each for one in laid(*accounts).statements for each in one.differences]
    assert len(difference.values) == 3
    assert not difference.rounded


def test_a_figure_meets_one_other_and_not_a_second_as_well() -> None:
    mine = "Of the guests of Busan harbour 13.8 percent were sailors and 13.9 percent cooks."
    theirs = "Of the guests of Busan harbour 13.76 percent were sailors."
    assert details(mine, theirs) == [["13.8 percent", "13.76 percent"]]


OPENS_AND_CLOSES = "The ministers of Seoul and Oslo open the ferry forum of Busan harbour on 9 March and close it on 10 March."


@pytest.mark.parametrize(
    ("theirs", "differing"),
    [
        ("close the ferry forum of Busan harbour on 10 March.", []),
        ("close the ferry forum of Busan harbour on 11 March.", [["2026-03-10", "2026-03-11"]]),
        (
            "open the ferry forum of Busan harbour on 8 March and close it on 10 March.",
            [["2026-03-09", "2026-03-08"]],
        ),
        ("open the ferry forum of Busan harbour on 8 March and close it on 9 March.", []),
    ],
)
def test_of_two_acts_in_a_clause_each_meets_its_own(theirs: str, differing: list[list[str]]) -> None:
    assert details(OPENS_AND_CLOSES, f"The ministers of Seoul and Oslo {theirs}", kind="date") == differing


def test_of_two_korean_acts_in_a_clause_each_meets_its_own() -> None:
    mine = "부산항 여객선 포럼은 3월 9일 개막해 3월 11일 폐막한다."
    assert details(mine, "부산항 여객선 포럼은 3월 10일 폐막한다.", "ko", "date") == [
        ["2026-03-11", "2026-03-10"]
    ]


@pytest.mark.parametrize(
    ("mine", "theirs", "differ"),
    [
        ("9 (local time)", "10", False),
        ("9", "10, Seoul time", False),
        ("9 (local time)", "10 (local time)", True),
        ("9 (local time)", "11", True),
        ("9", "10", True),
    ],
)
def test_a_day_that_differs_by_the_time_zone_alone_is_no_difference(
    mine: str, theirs: str, differ: bool
) -> None:
    told = "The ministers signed the electric ferry accord of Seoul and Oslo in Busan harbour on March {}."
    assert bool(details(told.format(mine), told.format(theirs), kind="date")) is differ


@pytest.mark.parametrize("mine", ["3월 9일(현지시간)", "현지 시간으로 3월 9일", "현지시각 기준 3월 9일"])
def test_so_is_one_in_korean(mine: str) -> None:
    told = "양국 장관은 {} 오슬로에서 부산항 여객선 협정에 서명했다."
    assert details(told.format(mine), told.format("3월 10일"), "ko", "date") == []
    assert details(told.format("3월 9일"), told.format("3월 10일"), "ko", "date")


@pytest.mark.parametrize(
    ("theirs", "rounded"), [("About 44,000", False), ("About 41,500", True), ("Exactly 40,312", True)]
)
def test_two_figures_told_as_about_that_are_far_apart_differ_each_with_its_about(
    theirs: str, rounded: bool
) -> None:
    line = "{} people watched the ferries race around the harbour of Lowport on Sunday, the police said."
    mine, other = (
        account(key, ["Ferries race at Lowport", line.format(count)])
        for key, count in (("a", "Some 40,000"), ("b", theirs))
    )
    (found,) = [each for one in laid(mine, other).statements for each in one.differences]
    assert found.rounded == rounded
    assert found.values[0].value == "about 40,000"


def test_a_figure_of_a_plan_differs_though_its_end_does_too() -> None:
    told = "Orn will invest {} in the quays of Tolvik by {}, the harbour office said on Friday."
    one, other = (
        account(key, [title, told.format(money, year)])
        for key, title, money, year in (
            ("a", "Talks end", "$1.2 billion", 2030),
            ("b", "Mayors part", "$1.5 billion", 2031),
        )
    )
    assert [each.kind for of in laid(one, other).statements for each in of.differences] == ["figure", "date"]


def test_figures_of_two_years_that_have_been_are_of_two_things() -> None:
    told = "Orn invested {} in the quays of Tolvik in {}, the harbour office said on Friday."
    one, other = (
        account(key, [title, told.format(money, year)])
        for key, title, money, year in (
            ("a", "Talks end", "$1.2 billion", 2020),
            ("b", "Mayors part", "$1.5 billion", 2021),
        )
    )
    assert "figure" not in [each.kind for of in laid(one, other).statements for each in of.differences]
