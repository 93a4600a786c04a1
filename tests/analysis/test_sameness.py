"""Which quotations are the same words, by invented utterances."""

from __future__ import annotations

import pytest

from app.analysis.sameness import Heard, is_nameless, likely, may_be_one, units, wording
from tests.sameness import is_same

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


def test_two_people_are_asked_for_more_of_the_same_words_than_one() -> None:
    part = "harbours will share"
    assert is_same(heard(1, FERRY), heard(2, part))
    assert not is_same(heard(1, FERRY), heard(2, part, speaker="bo-hale"))
    assert is_same(heard(1, FERRY), heard(2, f"{FERRY}, he said", speaker="bo-hale"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("한-장관", "한서윤"),
        ("한-장관", "한서윤-장관"),
        ("리브스-장관", "에이다-리브스"),
        ("reed", "ada-reed"),
        ("minister-ada-reed", "ada-reed"),
    ],
)
def test_a_family_name_with_an_office_may_be_whoever_is_called_so(one: str, other: str) -> None:
    assert may_be_one(one, other)
    assert may_be_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("한-장관", "하서윤"),
        ("한서윤", "한도진"),
        ("ada-reed", "bo-hale"),
        ("a-씨", "a-군"),
        ("한-장관", "도-장관"),
        ("foreign-minister", "transport-minister"),
    ],
)
def test_two_names_are_two_people(one: str, other: str) -> None:
    assert not may_be_one(one, other)


@pytest.mark.parametrize(("days", "same"), [(0, True), (3, True), (4, False), (None, True)])
def test_only_accounts_of_near_days_are_compared(days: int | None, same: bool) -> None:
    later = None if days is None else 700_000 + days
    assert is_same(heard(1, FERRY), heard(2, FERRY, day=later)) is same


def test_endings_and_spaces_make_no_difference() -> None:
    assert units("Pilots dredging the harbour") == units("the pilot dredged HARBOURS")
    assert units("부두를 함께") == {"부두", "두를", "함께"}


def test_a_few_words_do_not_join_a_whole_speech() -> None:
    speech = " ".join(
        f"Harbour {n} shall dredge its own channel number {n * 7} by {1900 + n}." for n in range(60)
    )
    assert not is_same(heard(1, speech), heard(2, "dredge its own channel"))


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
        "아내",
        "양국",
        "카페-사장",
        "2심-재판부",
        "an-industry-official",
        "one-company-insider-who-left",
        "south-korea-presidential-office-official",
        "一名不愿具名的官员",
        "世卫组织一名官员",
        "马来西亚空军一名军官",
        "知情人士",
        "湖国网友",
    ],
)
def test_a_letter_or_a_trade_is_no_one_person(slug: str) -> None:
    assert is_nameless(slug)


@pytest.mark.parametrize(
    "slug",
    [
        "tom-reed",
        "a-jax",
        "항구법원",
        "경찰",
        "김항구",
        "김항구-장관",
        "one-harbour-bank",
        "south-korea-police",
        "林一舟",
        "湖国外交部",
        "湖国外交部发言人",
        "数位发展部",
        "三位一体教会",
        "无国界记者",
        "罗建宁记者",
        "帕沃-马雷克",
    ],
)
def test_a_name_or_a_body_is_one_speaker(slug: str) -> None:
    assert not is_nameless(slug)


def test_korean_words_are_known_by_their_first_two_letters_and_others_whole() -> None:
    assert wording("준설선을 tolls 함께").starts == {"준설", "toll", "함께"}
    assert wording("两港共享").starts == {"两港", "港共", "共享"}


def test_parts_that_are_one_rare_word_are_none() -> None:
    found = wording("도선사 부족…준설선 두 척 내년 봄 투입")
    assert [part for part, _ in found.parts] == [
        {"도선", "부족"},
        {"준설", "두", "척", "내년", "봄", "투입"},
    ]
    assert [len(each.parts) for each in (wording("도선사…준설선"), wording("…"), wording(""))] == [0, 0, 0]


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        # Particles and endings dropped, words written together.
        ("갑문 통행료 인하 검토", "갑문의 통행료를 인하하는 방안도 검토하고 있다"),
        ("준설 예산 확보가 급선무", "준설예산부터 확보하는 것이 급선무"),
        # Two utterances in one, of which the text is one.
        ("어장 복원 서둘러야…준설 예산부터 확보", "준설에 쓸 예산을 먼저 확보하는 것이 순서"),
    ],
)
def test_a_headline_that_shortens_is_known_by_how_words_begin(headline: str, text: str) -> None:
    assert is_same(heard(1, headline, in_headline=True), heard(2, text))
    assert is_same(heard(2, text), heard(1, headline, in_headline=True))


@pytest.mark.parametrize(
    ("headline", "text"),
    [
        ("도선사 부족…통행료 인하 검토", "통행료를 내리는 일은 없다고 분명히 말씀드린다"),
        ("도선사 턱없이 부족…갑문 통행료 인하 검토", "갑문 공사가 늦어진 까닭을 조사하겠다"),
    ],
)
def test_a_headline_that_says_otherwise_of_one_matter_is_not(headline: str, text: str) -> None:
    assert not is_same(heard(1, headline, in_headline=True), heard(2, text))


def test_two_quotations_are_as_likely_the_same_in_either_order() -> None:
    said = [
        heard(at, text)
        for at, text in enumerate((FERRY, "갯벌 어장을 되살리겠다", "어장 되살리겠다, 갯벌도"))
    ]
    said.append(heard(9, "갯벌 어장, 되살린다", in_headline=True))
    assert all(likely(one, other) == likely(other, one) for one in said for other in said)
