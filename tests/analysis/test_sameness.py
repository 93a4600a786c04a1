"""Which quotations are the same words, by invented utterances."""

from __future__ import annotations

from itertools import permutations

import pytest

from app.analysis.sameness import Heard, fold, is_nameless, is_same, units

FERRY = "The two harbours will share pilots and dredgers from next spring"


def heard(key: int, text: str, **changes: object) -> Heard:
    fields = {"article": key, "speaker": "ada-reed", "day": 700_000} | changes
    return Heard(key, text, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (FERRY, FERRY),
        (FERRY, "the two harbours will share pilots and dredgers"),
        (FERRY, "Harbours to share pilots, dredgers from spring"),
        ("a pilot for the quiet estuary", "pilots of a quiet estuary"),
        ("부두를 함께 준설하고 도선사도 나눠 쓰겠다", "부두 함께 준설, 도선사도 나눠 쓸 것"),
        ("갯벌 어장을 되살리는 데 두 항구가 힘을 모으겠다", "갯벌 어장을 되살리겠다"),
        ("两港将共享引航员和挖泥船", "两港共享引航员"),
    ],
)
def test_whole_partial_and_reworded_utterances_of_one_speaker_are_the_same(one: str, other: str) -> None:
    assert is_same(heard(1, one), heard(2, other))
    assert is_same(heard(2, other), heard(1, one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (FERRY, "The two sides will not discuss tolls before the autumn"),
        ("앞으로도 최선을 다하겠다", "앞으로도 지속적으로 노력하겠다"),
        ("깊이 사과드린다", "진심으로 감사드린다"),
        (FERRY, "harbours"),
        ("", FERRY),
        ("…", "!"),
    ],
)
def test_other_utterances_and_formulas_are_not(one: str, other: str) -> None:
    assert not is_same(heard(1, one), heard(2, other))


def test_of_another_or_an_unknown_speaker_only_nearly_the_same_words_are_the_same() -> None:
    part = "the two harbours will share"
    for speaker in ("bo-hale", None):
        assert is_same(heard(1, FERRY), heard(2, f"{FERRY}, said the office", speaker=speaker))
        assert not is_same(heard(1, FERRY), heard(2, part, speaker=speaker))


@pytest.mark.parametrize("speaker", ["항만청-관계자", "a-씨", "재판부", "a-senior-official", "the-police"])
def test_unnamed_speakers_are_not_taken_for_one(speaker: str) -> None:
    one, other = "증거를 없앨 염려가 있고 먼 항구로 달아날 염려도 크다고 본다", "증거를 없앨 염려"
    assert is_same(heard(1, one), heard(2, other))
    assert not is_same(heard(1, one, speaker=speaker), heard(2, other, speaker=speaker))


def test_a_headline_is_the_same_as_the_words_below_it_though_it_names_nobody() -> None:
    short = "Harbours to share pilots"
    assert is_same(heard(1, FERRY, article=7), heard(2, short, article=7, speaker=None))
    assert not is_same(heard(1, FERRY, article=7), heard(2, short, article=8, speaker=None))


@pytest.mark.parametrize(("days", "same"), [(0, True), (3, True), (4, False), (None, True)])
def test_only_accounts_of_near_days_are_compared(days: int | None, same: bool) -> None:
    later = None if days is None else 700_000 + days
    assert is_same(heard(1, FERRY), heard(2, FERRY, day=later)) is same


def test_endings_and_spaces_make_no_difference() -> None:
    assert units("Pilots dredging the harbour") == units("the pilot dredged HARBOURS")
    assert units("부두를 함께") == {"부두", "두를", "함께"}


def test_one_who_is_named_does_not_join_through_one_who_is_not() -> None:
    said = (
        heard(1, FERRY),
        heard(2, f"{FERRY}, it is said", speaker=None),
        heard(3, "share pilots", speaker="bo-hale"),
    )
    assert fold(said) == {1: 2, 2: 2, 3: 3}


def test_a_few_words_do_not_join_a_whole_speech() -> None:
    speech = " ".join(
        f"Harbour {n} shall dredge its own channel number {n * 7} by {1900 + n}." for n in range(60)
    )
    assert not is_same(heard(1, speech), heard(2, "dredge its own channel"))


SAID = (
    heard(1, f"{FERRY}, and the tolls on barges shall fall by a third"),
    heard(2, FERRY, speaker=None),
    heard(3, "Harbours share pilots, dredgers from spring"),
    heard(4, "No barge will wait longer than an hour at the lock"),
)


def test_quotations_are_folded_alike_in_whichever_order_they_come() -> None:
    for order in permutations(SAID):
        assert fold(order) == {1: 1, 2: 1, 3: 1, 4: 4}


def test_what_was_folded_before_keeps_its_number_and_is_joined() -> None:
    old = heard(9, FERRY, entry=9)
    assert fold((old, *SAID)) == {1: 9, 2: 9, 3: 9, 4: 4}


def test_entries_that_turn_out_to_be_of_the_same_words_become_one() -> None:
    one = heard(1, FERRY, entry=1, day=700_000)
    other = heard(5, FERRY, entry=5, day=700_003)
    assert fold((one, other)) == {}
    assert fold((one, other, heard(3, f"{FERRY}, he said", day=700_002))) == {3: 1, 5: 1}


@pytest.mark.parametrize(
    "slug",
    [
        "a-씨",
        "ㄱ씨",
        "b씨",
        "김-모-씨",
        "한-관계자",
        "항구시-관계자",
        "누리꾼들",
        "an-industry-official",
        "one-company-insider-who-left",
    ],
)
def test_a_letter_or_a_trade_is_no_one_person(slug: str) -> None:
    assert is_nameless(slug)


@pytest.mark.parametrize(
    "slug", ["tom-reed", "a-jax", "항구법원", "경찰", "김항구", "one-harbour-bank", "south-korea-police"]
)
def test_a_name_or_a_body_is_one_speaker(slug: str) -> None:
    assert not is_nameless(slug)
