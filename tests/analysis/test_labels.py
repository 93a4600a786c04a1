"""What a statement is called: rarer words before common ones, and a weak word never alone."""

from __future__ import annotations

import pytest

from app.analysis.aliases import Aliases
from app.analysis.cleaning import Segment
from app.analysis.labels import commonness, label
from app.analysis.passages import Account, Passage, passages
from tests.accounts import aliases

KOREAN = (
    "항구시는 새 도서관을 세웠다고 밝혔다.",
    "항구시는 배표 값을 내렸다고 밝혔다.",
    "항구시는 물고기 시장을 닫았다고 밝혔다.",
    "항구시는 다리 난간을 고쳤다고 밝혔다.",
    "항구시는 부두 창고를 팔았다고 밝혔다.",
    "항구시는 갈매기 축제를 미뤘다고 밝혔다.",
    "항구시는 방파제 길이를 늘렸다고 밝혔다.",
    "항구시는 연락선 정원을 줄였다고 밝혔다.",
)


def cut(key: str, lines: tuple[str, ...], lang: str = "ko") -> tuple[Passage, ...]:
    text = "\n".join(lines)
    return passages(Account(key, text, (Segment("body", 0, len(text)),), lang), known())


def known() -> Aliases:
    return aliases()


def called(one: str, other: str, lines: tuple[str, ...] = KOREAN, lang: str = "ko") -> tuple[str, ...]:
    mine, theirs = cut("a", (one, *lines), lang), cut("b", (other, *lines), lang)
    return label([mine[0], theirs[0]], known(), commonness((*mine, *theirs)))


def test_words_that_tell_leave_out_one_that_stands_in_every_sentence() -> None:
    found = called(
        "항구시는 낡은 등대 계단을 헐었다고 밝혔다.", "항구시는 어제 낡은 등대 계단을 없앴다고 밝혔다."
    )
    assert found == ("낡은 등대 계단을",)


@pytest.mark.parametrize(
    ("one", "other", "lang", "expected"),
    [
        (
            "항구시는 예산안을 다듬었다.",
            "항구시는 예산안을 접었다.",
            "ko",
            ("항구시는 예산안을",),
        ),
        ("항구시는 예산안을 다듬었다.", "항구시는 축제까지 접었다.", "ko", ("항구시는 축제까지 접었다",)),
        ("The 6 ferries sank.", "Only 6 ferries remain.", "en", ("6 ferries",)),
        ("The 6 ferries sank.", "Only 6 boats remain.", "en", ("6",)),
    ],
)
def test_a_common_word_or_a_number_stands_with_a_neighbour_that_all_share(
    one: str, other: str, lang: str, expected: tuple[str, ...]
) -> None:
    lines = KOREAN if lang == "ko" else ()
    assert called(one, other, lines, lang) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("The harbour lanterns burned at 2:20 p.m.", "At 2:20 p.m. the harbour lanterns went out.",
         ("harbour lanterns", "2:20 p.m")),
        ("Lanterns of the harbour burned.", "The harbour burned its lanterns.", ("Lanterns", "harbour burned")),
        ("Three lanterns, long harboured, burned on May 12.", "On May 12 the harboured lanterns burned.",
         ("lanterns", "harboured", "burned", "May 12")),
    ],
)  # fmt: skip
def test_words_with_the_same_between_them_everywhere_are_one_phrase(
    one: str, other: str, expected: tuple[str, ...]
) -> None:
    assert called(one, other, (), "en") == expected


def test_a_word_that_begins_another_is_named_once() -> None:
    found = called("등대지기와 등대 모형이 팔렸다.", "등대 모형과 등대지기가 팔렸다.")
    assert len(found) == len({word[:2] for word in found})


def across(*told: tuple[str, str, str]) -> tuple[str, ...]:
    """What a statement of sentences is called, each with its account and its language."""
    members = [cut(account, (sentence,), lang)[0] for account, lang, sentence in told]
    return label(members, known(), commonness(()))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (("ko", "노르웨이는 부두를 고친다."), ("en", "Norway mends its piers."), ("Norway",)),
        (("ko", "노르웨이는 부두를 고친다."), ("zh", "挪威修码头。"), ("Norway",)),
        (("ko", "배는 2031년 3월 9일까지 쉰다."), ("en", "The boats rest until 9 March 2031."), ("9 March 2031",)),
        (("ko", "부두는 2031년 3월에 연다."), ("en", "Piers open in March 2031."), ("March 2031",)),
        (("en", "The piers cost 420 million won."), ("ko", "부두에는 4억2000만 원이 들었다."), ("420 million won",)),
        (("ko", "QTX는 부두를 고친다."), ("en", "Piers are mended by QTX."), ("QTX",)),
        (("ko", "배가 쉰다."), ("en", "Nothing sails."), ("Nothing sails",)),
    ],
)  # fmt: skip
def test_a_statement_of_two_languages_is_called_by_what_both_name_in_english(
    one: tuple[str, str], other: tuple[str, str], expected: tuple[str, ...]
) -> None:
    assert across(("a", *one), ("b", *other)) == expected


MANY = (
    ("산책로 의자를 옮겼다.", "선착장 지붕을 고쳤다.", "박물관 유리를 닦았다.", "운동장 잔디를 심었다.", "체육관 천장을 칠했다."),
    ("분수대 물을 뺐다.", "주차장 차단기를 달았다.", "화장실 거울을 갈았다.", "정류장 지도를 붙였다.", "골목길 가로등을 켰다."),
    ("수영장 타일을 붙였다.", "공원 담장을 허물었다.", "시장 간판을 내렸다.", "학교 종을 울렸다.", "병원 침대를 들였다."),
    ("교회 종탑을 세웠다.", "극장 막을 올렸다.", "우체국 창구를 열었다.", "은행 금고를 닫았다.", "온실 창문을 깼다."),
)  # fmt: skip


@pytest.mark.parametrize("place", range(6))
@pytest.mark.parametrize("account", range(4))
def test_the_words_that_all_share_are_found_wherever_they_stand_among_an_accounts_sentences(
    account: int, place: int
) -> None:
    told: list[tuple[str, str, str]] = []
    for at, sentences in enumerate(MANY):
        own = [*sentences]
        own.insert(place if at == account else 0, "낡은 등대 계단을 헐었다.")
        told += [("abcd"[at], "ko", sentence) for sentence in own]
    assert across(*told) == ("낡은 등대 계단을",)


def test_the_day_that_all_share_is_found_among_many_sentences_of_two_languages() -> None:
    others = [
        f"The {word} rest."
        for word in ["boats", "quays", "lamps", "gulls", "ropes", "masts", "sails", "decks", "bells"]
    ]
    told = [("a", "en", each) for each in (*others, "The boats sail on 9 March 2031.")]
    told += [("b", "ko", each) for each in (*MANY[0], *MANY[1], "배는 2031년 3월 9일에 뜬다.")]
    assert across(*told) == ("9 March 2031",)


@pytest.mark.parametrize(
    ("lang", "first", "second", "both", "expected"),
    [
        ("ko", "낡은 등대를 헐었다.", "갈매기 축제를 미뤘다.", "낡은 등대를 헐고 잔치는 취소했다.", ("낡은 등대를",)),
        ("en", "Lanterns burned.", "Seagulls circled quays.", "Bonfires glowed while seagulls circled.", ("Seagulls circled",)),
    ],
)  # fmt: skip
def test_what_one_account_says_in_two_sentences_is_called_by_words_of_each_account(
    lang: str, first: str, second: str, both: str, expected: tuple[str, ...]
) -> None:
    assert across(("a", lang, first), ("a", lang, second), ("b", lang, both)) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ((("a", "en", "The old lamps of the quay were lit again by the harbour office."), ("b", "ko", "배가 쉰다.")), "The old lamps of the quay…"),
        ((("a", "en", "Lamps burned."), ("b", "en", "The boats stayed in for the week.")), "Lamps burned"),
        ((("a", "en", "Divers found the wreck of Lowport’s brig near the reef."), ("b", "ko", "배가 쉰다.")), "Divers found the wreck…"),
        ((("a", "en", "“Lamps,” she said, “were lit again all week long.”"), ("b", "ko", "배가 쉰다.")), "Lamps, she said, were lit again…"),
        ((("a", "ko", "항구시는 낡은 등대의 계단을 지난주에 모두 다시 헐었다."), ("b", "zh", "船停了，码头也关了，灯塔很久没有亮。")), "船停了…"),
        ((("a", "zh", "灯塔很久没有亮起来所以没有人看见那条旧船，后来修好了。"), ("b", "ko", "항구시는 낡은 등대의 계단을 지난주에 모두 다시 헐었다. 그리고 새로 지었다.")), "灯塔很久没有亮起来所以没…"),
        ((("a", "en", "Congratulations-of-the-harbour-and-quay-masters: interlocking-breakwaters-and-lighthouse-stairs sink."), ("b", "ko", "배가 쉰다.")), "Congratulations-of-the-harbour-and-quay-masters…"),
    ],
)  # fmt: skip
def test_a_statement_that_shares_no_word_is_called_by_how_its_shortest_passage_begins_in_english_first(
    told: tuple[tuple[str, str, str], ...], expected: str
) -> None:
    assert across(*told) == (expected,)


def test_what_most_accounts_share_goes_before_how_one_begins() -> None:
    told = ("Lanterns of the quay burned.", "Seagulls circled.", "Old lanterns burned at noon.")
    assert across(*(("abc"[at], "en", each) for at, each in enumerate(told))) == ("Lanterns", "burned")


@pytest.mark.parametrize(
    ("mine", "theirs", "called_so"),
    [
        (
            ("어선이 1150척으로 줄었다.", "ko"),
            ("내년 어선은 1150척으로 줄어든다.", "ko"),
            "1150척",
        ),
        (
            ("Four Ornian soldiers lie in the river.", "en"),
            ("奥恩士兵的遗体在河里。", "zh"),
            "soldiers",
        ),
    ],
)
def test_a_statement_is_called_by_words_that_stand_in_it_without_an_ending_of_case(
    mine: tuple[str, str], theirs: tuple[str, str], called_so: str
) -> None:
    members = [cut("a", (mine[0],), mine[1])[0], cut("b", (theirs[0],), theirs[1])[0]]
    assert called_so in label(members, known(), commonness(members))


def test_a_day_that_is_told_as_today_calls_no_statement_alone() -> None:
    members = [
        cut("a", ("Boats were swapped at the quay today, 18 November.",), "en")[0],
        cut("b", ("18일 부두에서 배를 맞바꿨다.",), "ko")[0],
    ]
    assert label(members, known(), commonness(members)) != ("today",)
