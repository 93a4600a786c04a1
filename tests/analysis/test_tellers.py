"""When two accounts surely give words to two: who is named more fully, by an office or by a body is nobody else."""

from __future__ import annotations

from functools import cache

import pytest

from app.analysis.people import People
from app.analysis.tellers import Teller, surely_two
from app.ingest.seeds import read_seeds
from app.settings import ROOT
from tests.ferries import DAY

ONE = [
    ("한 자 틀린 외국인", "세르게이 라브로프", "세르게이 라프로프"),
    ("성만 쓴 외국인", "채프먼", "스튜어트 채프먼"),
    ("소리대로 달리 쓴 외국인", "낫타폰 나크파닛", "나따폰 낙파닛"),
    ("붙여 쓴 호칭", "도문", "도문스님"),
    ("성과 씨", "채도언", "채 씨"),
    ("그룹을 뺀 관계자", "가람그룹 관계자", "가람 관계자"),
    ("부서까지 든 관계자", "가람은행 미래사업부 관계자", "은행 관계자"),
    ("줄인 기관", "국가인권위원회", "인권위"),
    ("그 기관의 사람", "박서우", "경찰"),
    ("연구를 이끈 사람", "홍다은", "연구팀"),
    ("정부와 그 부처", "외교부", "정부"),
    ("문장에 나라가 있는 대변인", "린젠", "중국 외교부"),
    ("의원과 그 당", "채도언", "국민의힘"),
    ("대통령실과 그 대변인실", "대통령실", "대변인실"),
    ("당과 그 위원회", "국민의힘", "특별위원회"),
    ("one person transliterated", "Volodymyr Zelensky", "Volodymyr Zelenskiy"),
    ("one Korean person in two romanisations", "Yoon Suk-yeol", "Yun Seok-yeol"),
    ("a Korean name in two romanisations", "Cho Hyun-u", "Jo Hyeon Woo"),
    ("a Korean name with the family name last", "Do-yeon Kim", "Kim Do-yeon"),
    ("a company and its chair", "Bo Karim", "Garam Motors"),
    ("a ministry by its letters", "National Harbour Authority", "the NHA"),
    ("an official without a name", "Mara Quist", "a senior official"),
    ("one body called otherwise", "Harbour Workers Union", "Union of Harbour Crews"),
]
TWO = [
    ("한국 사람 둘", "김민석", "김민식"),
    ("외국 사람 둘", "마르코 루비오", "세르게이 라브로프"),
    ("표에 있는 사람 둘", "이재명", "시진핑"),
    ("한 나라의 두 부처", "외교부", "국방부"),
    ("두 나라의 같은 부처", "중국 외교부", "일본 외무성"),
    ("다른 나라의 기관", "이재명", "중국 외교부"),
    ("이름이 다른 단체 둘", "가람연구원", "다온개발원"),
    ("two Koreans of a family", "Lee Jae-myung", "Lee Jae-yong"),
    ("two Koreans whose names end otherwise", "Kim Min-seok", "Kim Min-sik"),
    ("two Johns", "John Smith", "Joan Smith"),
    ("two people", "Mara Quist", "Bo Karim"),
    ("ministries of two states", "the Norwegian Foreign Ministry", "the Swedish Foreign Ministry"),
    ("a person and the ministry of another state", "Mara Quist", "the Norwegian Foreign Ministry"),
    ("two bodies", "Harbour Workers Union", "the Coastal Institute"),
]


@cache
def people() -> People:
    return read_seeds(ROOT / "seeds").aliases.people.on(DAY)


def teller(name: str) -> Teller:
    lang = "ko" if any("가" <= char <= "힣" for char in name) else "en"
    sentence = "린젠 중국 외교부 대변인은 그렇게 말했다." if lang == "ko" else f'"Yes," said {name}.'
    return Teller(people().speaker(name, lang), lang, sentence if "린젠" in name else f"{name}이 말했다.")


@pytest.mark.parametrize(("one", "other"), [each[1:] for each in ONE], ids=[each[0] for each in ONE])
def test_who_is_called_otherwise_may_be_one(one: str, other: str) -> None:
    assert not surely_two(teller(one), teller(other), people())
    assert not surely_two(teller(other), teller(one), people())


@pytest.mark.parametrize(("one", "other"), [each[1:] for each in TWO], ids=[each[0] for each in TWO])
def test_two_people_or_two_bodies_are_two(one: str, other: str) -> None:
    assert surely_two(teller(one), teller(other), people())
    assert surely_two(teller(other), teller(one), people())


@pytest.mark.parametrize(
    ("sentence", "is_named"),
    [
        ("이에 대해 그는 “부두를 열겠다”고 말했다.", False),
        ("채도언은 “부두를 열겠다”고 말했다.", True),
        ("채 의원은 “부두를 열겠다”고 말했다.", True),
        ("채 전 위원장은 “부두를 열겠다”고 말했다.", True),
        ("다른 채 하나를 두고 “부두를 열겠다”고 말했다.", False),
    ],
)
def test_only_a_speaker_whom_the_sentence_names_is_surely_another(sentence: str, is_named: bool) -> None:
    words = "부두를 열겠다"
    around = sentence.replace(words, " ")
    one = Teller(people().speaker("채도언", "ko"), "ko", around, words)
    other = Teller(people().speaker("박서우", "ko"), "ko", "박서우는 “ ”고 말했다.", words)
    assert one.is_named(people()) is is_named
    assert surely_two(one, other, people()) is is_named


def test_words_that_another_tells_with_the_name_of_who_said_them_are_told_by_one() -> None:
    said = Teller(
        people().speaker("박서우", "ko"), "ko", "박서우의 “부두를 닫으라”는 지시가 있었다.", "부두를 닫으라"
    )
    words = "박서우 시장이 부두를 닫으라고 지시했다"
    told = Teller(people().speaker("채도언", "ko"), "ko", "채도언은 “ ”고 증언했다.", words)
    assert not surely_two(said, told, people())
    assert not surely_two(told, said, people())


@pytest.mark.parametrize(
    ("mine", "theirs", "are_two"),
    [
        ("이도언 후보는 “ ”고 말했다.", "이서우 후보는 “ ”고 말했다.", True),
        ("이 후보는 “ ”고 말했다.", "이서우 후보는 “ ”고 말했다.", False),
        ("이 후보는 “ ”고 말했다.", "이 후보는 “ ”고 말했다.", False),
    ],
    ids=["both in full", "one by the family name", "both by the family name"],
)
def test_of_one_family_name_two_are_sure_only_if_both_are_named_in_full(
    mine: str, theirs: str, are_two: bool
) -> None:
    said = [
        Teller(people().speaker(name, "ko"), "ko", sentence)
        for name, sentence in (("이도언", mine), ("이서우", theirs))
    ]
    assert surely_two(said[0], said[1], people()) is are_two


@pytest.mark.parametrize(
    ("name", "sentence", "is_named"),
    [
        ("Bank of Korea", "He said “ ” in front of the pier.", False),
        ("Lee In-young", "He said “ ” in spring.", False),
        ("He Lifeng", "In spring he said “ ”.", False),
        ("Lee In-young", "Lee said “ ”.", True),
        ("He Lifeng", "Vice Premier He Lifeng said “ ”.", True),
    ],
)
def test_small_words_name_nobody(name: str, sentence: str, is_named: bool) -> None:
    assert Teller(people().speaker(name, "en"), "en", sentence).is_named(people()) is is_named


def test_an_office_inside_a_word_names_nobody() -> None:
    one = Teller(people().speaker("이도언", "ko"), "ko", "그는 이 대표적인 사례를 두고 “ ”고 했다.")
    assert not one.is_named(people())


@pytest.mark.parametrize(
    ("one", "other", "lang"),
    [
        (
            ("Bo Karim", '"Yes," Trade Minister Bo Karim said.'),
            ("Quist", '"Yes," Commissioner Quist said.'),
            "en",
        ),
        (
            ("채도언", "채도언 본부장은 “그렇다”고 말했다."),
            ("린드크비스트", "린드크비스트 유럽연합 통상 담당 집행위원은 “그렇다”고 말했다."),
            "ko",
        ),
    ],
)
def test_who_is_known_by_one_name_and_an_office_is_a_person(
    one: tuple[str, str], other: tuple[str, str], lang: str
) -> None:
    mine, theirs = (Teller(people().speaker(name, lang), lang, sentence) for name, sentence in (one, other))
    assert surely_two(mine, theirs, people())
