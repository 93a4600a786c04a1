"""Which quotations make one entry of the ledger, by invented utterances."""

from __future__ import annotations

from itertools import permutations

import pytest

from app.analysis import folding
from app.analysis.folding import fold
from app.analysis.sameness import Heard, likely

FERRY = "The two harbours will share pilots and dredgers from next spring"
BARGE = "No barge will wait longer than an hour at the northern lock"
KOREAN_FERRY = "두 항구가 내년 봄부터 도선사와 준설선을 함께 쓰겠다"
KOREAN_BARGE = "북쪽 갑문에서 한 시간 넘게 기다리는 바지선은 없을 것"


def heard(key: int, text: str, **changes: object) -> Heard:
    fields = {"article": key, "speaker": "ada-reed", "day": 700_000} | changes
    return Heard(key, text, **fields)  # type: ignore[arg-type]


def together(*said: Heard) -> set[frozenset[int]]:
    """The keys of each entry."""
    entries = {each.key: each.entry for each in said} | dict(fold(said).entries)
    return {frozenset(key for key, entry in entries.items() if entry == one) for one in entries.values()}


def further(*said: Heard) -> dict[int, set[frozenset[int]]]:
    """The keys of the entries that each is in besides its own."""
    found = fold(said)
    entries = {each.key: each.entry for each in said} | dict(found.entries)
    return {
        key: {frozenset(one for one, entry in entries.items() if entry == number) for number in numbers}
        for key, numbers in found.further.items()
    }


SAID = (
    heard(1, f"{FERRY}, and the tolls on barges shall fall by a third"),
    heard(2, FERRY, speaker=None),
    heard(3, "Harbours share pilots, dredgers from spring"),
    heard(4, BARGE),
)


def test_quotations_are_folded_alike_in_whichever_order_they_come() -> None:
    for order in permutations(SAID):
        assert fold(order).entries == {1: 1, 2: 1, 3: 1, 4: 4}


def test_what_was_folded_before_keeps_its_number_and_is_joined() -> None:
    old = heard(9, FERRY, entry=9)
    assert fold((old, *SAID)).entries == {1: 9, 2: 9, 3: 9, 4: 4}


def test_entries_of_the_same_words_become_one_where_another_links_them() -> None:
    there = (heard(1, FERRY, entry=1), heard(5, FERRY, entry=5))
    assert fold(there).entries == {}
    assert fold((*there, heard(9, f"{FERRY}, he said"))).entries == {5: 1, 9: 1}


def test_a_number_that_another_entry_has_is_not_taken() -> None:
    there = heard(7, BARGE, entry=5)
    assert fold((there, heard(5, FERRY), heard(8, f"{FERRY}, yes"))).entries == {5: 8, 8: 8}
    assert fold((there, heard(5, FERRY))).entries == {5: -5}


def test_what_was_folded_before_is_not_parted() -> None:
    assert fold((heard(1, FERRY, entry=1), heard(2, BARGE, entry=1))).entries == {}


@pytest.mark.parametrize(
    ("one", "other"), [(FERRY, BARGE), (KOREAN_FERRY, KOREAN_BARGE)], ids=["english", "korean"]
)
def test_a_speech_of_two_sentences_goes_with_one_and_joins_no_two(one: str, other: str) -> None:
    speech = f"{one}. {other}."
    said = (heard(1, one), heard(2, other), heard(3, speech), heard(4, speech, day=700_001))
    assert together(*said) in (
        {frozenset({1, 3, 4}), frozenset({2})},
        {frozenset({1}), frozenset({2, 3, 4})},
    )
    for order in permutations(said):
        assert together(*order) == together(*said)
        assert further(*order) == further(*said)
    (alone,) = (entry for entry in together(*said) if len(entry) == 1)
    assert further(*said) == {3: {alone}, 4: {alone}}


def test_speeches_of_which_no_sentence_is_quoted_alone_are_folded_among_themselves() -> None:
    speech = f"{FERRY}. {BARGE}."
    assert together(heard(1, speech), heard(2, f"{FERRY}, yes. {BARGE}.")) == {frozenset({1, 2})}


def test_a_headline_of_two_utterances_goes_with_one_and_joins_no_two() -> None:
    headline = heard(3, "Harbours to share pilots, no barge to wait an hour at lock", in_headline=True)
    found = together(heard(1, FERRY), heard(2, BARGE), headline)
    assert found in ({frozenset({1, 3}), frozenset({2})}, {frozenset({1}), frozenset({2, 3})})


def test_a_headline_that_puts_two_utterances_into_one_is_in_both() -> None:
    headline = heard(
        3,
        "Two harbours will share pilots and dredgers, no barge to wait longer than an hour",
        in_headline=True,
    )
    said = (heard(1, FERRY), heard(2, BARGE), headline)
    (alone,) = (entry for entry in together(*said) if len(entry) == 1)
    assert further(*said) == {3: {alone}}


def test_a_headline_of_two_utterances_needs_less_where_its_own_article_quotes_them() -> None:
    headline = "Pilots shared from spring…no barge to wait"
    ferry, barge = (heard(key, text, article=7) for key, text in ((1, FERRY), (2, BARGE)))
    own, other = (heard(3, headline, article=article, in_headline=True) for article in (7, 8))
    assert further(ferry, barge, own) == {3: {frozenset({2})}}
    assert further(ferry, barge, other) == {}


@pytest.mark.parametrize(
    "own",
    [
        "Long waits of barges at the northern lock end",
        "The northern lock lets every barge through within the hour",
        "Barges will not wait longer than an hour",
    ],
)
def test_a_headline_is_in_the_further_entry_of_what_its_own_article_quotes_in_other_words(own: str) -> None:
    headline = heard(9, "Pilots shared from spring…no barge to wait", article=8, in_headline=True)
    others = (heard(1, FERRY), heard(2, BARGE))
    below = heard(3, own, article=8)
    assert likely(headline, below) == 0.0
    assert further(*others, headline) == {}
    assert further(*others, below, headline) == {9: {frozenset({2, 3})}}


def test_what_came_before_is_in_a_further_entry_once_its_other_sentence_is_quoted_alone() -> None:
    speech = heard(1, f"{FERRY}. {BARGE}.", entry=1)
    assert further(speech, heard(2, FERRY, entry=1)) == {}
    assert further(speech, heard(2, FERRY, entry=1), heard(3, BARGE)) == {1: {frozenset({3})}}


def test_one_sentence_is_in_no_further_entry() -> None:
    assert further(heard(1, f"{FERRY} and {BARGE.lower()}"), heard(2, FERRY), heard(3, BARGE)) == {}


def test_parts_of_a_sentence_that_share_nothing_are_not_chained_by_the_whole_of_it() -> None:
    parts = (heard(1, FERRY), heard(2, BARGE), heard(3, f"{BARGE} now"))
    more = (heard(at, FERRY, day=700_000 + at - 10) for at in range(10, 13))
    found = together(*parts, *more, heard(5, f"{FERRY} and {BARGE.lower()}"))
    assert not any({1, 2} <= entry for entry in found)


def test_two_people_need_more_in_common_than_one() -> None:
    words = "dredgers and tolls from next year"
    assert len(together(heard(1, FERRY), heard(2, words))) == 1
    assert len(together(heard(1, FERRY), heard(2, words, speaker="bo-hale"))) == 2


def test_two_languages_are_not_joined() -> None:
    one, other = "朝鮮半島の平和と安定、地域の安全保障", "朝鮮半島平和安定、地域安全保障"
    assert len(together(heard(1, one, lang="ja"), heard(2, other, lang="zh"))) == 2
    assert len(together(heard(1, one, lang="ja"), heard(2, one, lang="ja"))) == 1


def test_a_headline_goes_with_what_its_own_article_quotes() -> None:
    short = "Harbours: a common pilot"
    there = heard(1, FERRY, article=7)
    assert together(there, heard(2, short, article=7, speaker=None, in_headline=True)) == {frozenset({1, 2})}
    assert len(together(there, heard(2, short, article=8, speaker=None, in_headline=True))) == 2


def test_a_headline_goes_with_what_its_own_article_quotes_where_another_has_the_same_words() -> None:
    short = heard(3, "Harbours: a common pilot", article=8, speaker=None, in_headline=True)
    assert together(heard(1, FERRY, article=7), heard(2, FERRY, article=8), short) == {frozenset({1, 2, 3})}


@pytest.mark.parametrize("others", [0, 1, 4])
def test_a_headline_is_in_no_entry_of_which_it_shares_no_word(others: int) -> None:
    said = [heard(1, FERRY, article=7), *(heard(at, FERRY, article=at) for at in range(20, 20 + others))]
    short = heard(2, "Mayor steps down over crane contracts", article=7, in_headline=True)
    assert max(likely(short, each) for each in said) == 0.0
    assert frozenset({2}) in together(*said, short)
    assert further(*said, short) == {}


@pytest.mark.parametrize("text", [BARGE, f"{FERRY}. {BARGE}."])
def test_a_headline_of_two_parts_is_in_no_entry_that_holds_neither(text: str) -> None:
    said = (heard(1, text, article=7), heard(3, text, article=8))
    short = heard(2, "Mayor steps down…crane contracts to be read again", article=7, in_headline=True)
    assert frozenset({2}) in together(*said, short)
    assert further(*said, short) == {}


def test_headlines_above_nothing_of_the_kind_are_folded_among_themselves() -> None:
    one, other = (heard(key, f"{FERRY}…{end}", in_headline=True) for key, end in ((1, "at last"), (2, "yes")))
    assert together(one, other) == {frozenset({1, 2})}


def test_an_answer_in_which_another_is_quoted_is_not_what_that_one_said() -> None:
    answer = f"There was no statement. Reed said, “{FERRY},” and I have nothing to add. Ask her."
    inner = heard(2, FERRY, article=1)
    theirs = (heard(1, answer, speaker="ben-hale"), inner, heard(3, FERRY))
    assert together(*theirs) == {frozenset({1}), frozenset({2, 3})}
    own = (heard(1, answer), inner, heard(3, FERRY))
    assert together(*own) == {frozenset({1, 2, 3})}


def test_one_who_is_named_does_not_join_through_one_who_is_not() -> None:
    said = (
        heard(1, FERRY),
        heard(2, f"{FERRY}, it is said", speaker=None),
        heard(3, "share pilots", speaker="bo-hale"),
    )
    assert fold(said).entries == {1: 2, 2: 2, 3: 3}


def test_copies_are_of_near_days_only() -> None:
    assert len(together(heard(1, FERRY), heard(2, FERRY, day=700_009))) == 2


def test_thousands_that_say_nearly_the_same_are_each_held_against_a_few() -> None:
    weighed = 0

    def counted(one: Heard, other: Heard) -> float:
        nonlocal weighed
        weighed += 1
        return likely(one, other)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folding, "likely", counted)
        fold([heard(at, f"{FERRY} at pier {at}") for at in range(1, 501)])
    assert weighed <= 500 * folding.MOST_WEIGHED


def test_nothing_is_folded_into_nothing() -> None:
    assert fold(()).entries == {}
    assert fold((heard(1, ""), heard(2, "…"))).entries == {1: 1, 2: 2}
