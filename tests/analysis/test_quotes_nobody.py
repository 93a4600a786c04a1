"""Korean speakers who are none, whom a sentence is about rather than who speaks in it, and who asks and who answers."""

from __future__ import annotations

import unicodedata

import pytest

from app.analysis.korean_matters import is_nobody
from app.analysis.people import People, slug_of
from app.analysis.spellings import by_sound
from tests.analysis.test_quotes import name_of, read


@pytest.mark.parametrize(
    "name",
    [
        "지적에",
        "주장엔",
        "의원들의 질문에는",
        "내놓",
        "내뱉",
        "나오",
        "욱신거리",
        "받고서",
        "관해서",
        "했더니",
        "보기 필요한가",
        "혹여",
        "바닷길 하락",
        "항구 출시",
        "나루 시도",
        "부동산 시장",
    ],
)
def test_a_verb_a_particle_and_a_matter_are_nobody(name: str) -> None:
    assert is_nobody(name)


@pytest.mark.parametrize(
    "name",
    [
        "김항구",
        "나루다 시장",
        "항만청",
        "투가르다 마루",
        "보고서",
        "항구 주민들",
        "바다시장 상인",
        "가르도 하나",
    ],
)
def test_a_name_a_body_and_a_kind_of_people_are_somebody(name: str) -> None:
    assert not is_nobody(name)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('박나루 의원이 왔다. 관련 질문을 받고서는 "비가 왔다"고 답했다.', "박나루"),
        ('박나루 의원은 "왔다"고 했다. 나아가 "비가 왔다"고 했다.', "박나루"),
        ('박나루 의원은 배의 출시가 "너무 늦었다"고 했다.', "박나루"),
        ('모든 것을 가로막는 "닫힌 나라"라는 말이 있다.', None),
        ('항구의 학교에서 할 일은 무엇인가."비가 왔다."', None),
        ('가을을 되돌아본 결과인가."비가 왔다."', None),
        ('최나루 사과김항구 항만부(항만처) 장관 후보자는 "비가 왔다"고 했다. 김항구는 웃었다.', "김항구"),
        ('핵심요약마루나 나니다 대표는 "비가 왔다"고 했다. 마루나 나니다 대표는 웃었다.', "마루나 나니다"),
        ('앞으로 낼 돈은 6만 원김항구 원장은 "비가 왔다"고 했다. 김항구는 웃었다.', "김항구"),
        ('3선 중진인 김주민 의원이 "비가 왔다"고 말했다.', "김주민"),
        ('항구 문제 전문가인 다카루 나니다 교수는 "비가 왔다"고 말했다.', "다카루 나니다"),
        ('문제에 관해 항만부 고위관계자는 "비가 왔다"고 했다.', "항만부 고위관계자"),
        ('박나루 의원이 웃은 직후 마루나 나니다 대표는 "비가 왔다"고 했다.', "마루나 나니다"),
        ('마루나 나니다 연방 하원의원은 "비가 왔다"고 했다.', "마루나 나니다"),
        ('개혁신당은 "비가 왔다"고 했다.', "개혁신당"),
        ('고항구 11번바다 영업그룹장은 "비가 왔다"고 했다.', "고항구"),
        ('고주민 의원은 "비가 왔다"고 했다.', "고주민"),
    ],
)
def test_what_stands_where_a_speaker_does_is_not_always_one(text: str, speaker: str | None) -> None:
    assert name_of(read(text, "ko")[-1].speaker) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('김항구 대변인은 나루 장관이 "새 항구를 연다"고 밝혔다.', "김항구"),
        ('김항구 의원은 박나루 장관이 "모두를 속였다"며 화를 냈다.', "김항구"),
        ('항구당은 박나루 장관이 "배를 막았다"고 거듭 비판했다.', "항구당"),
        ('박나루 장관이 왔다. 이어 그는 미국이 "기회를 원한다"고 말했다.', "박나루"),
        ('김항구 의원은 박나루 장관이 "배가 왔다"고 말한 데 대해 웃었다.', "박나루"),
        ('김항구 의원은 박나루 장관이 "배가 왔다"고 강조한 점에 주목했다.', "박나루"),
        ('김항구 의원은 화를 냈지만 박나루 장관이 "괜찮다"고 말했다.', "박나루"),
        ('김항구 의원은 박나루 장관이 "괜찮다"고 하자 웃었다.', "박나루"),
        ('김항구 의원은 박나루 장관의 "배가 왔다" 발언을 비판했다.', "박나루"),
        ('김항구 의원은 박나루 장관의 "배가 왔다"는 주장을 반박했다.', "박나루"),
        ('길이 막힌 가운데 박나루 주석의 "물러나라"는 압박에 항구는 어려워졌다.', "박나루"),
        ('항구당은 화를 냈다. 항구당의 설명은 "배가 없었다"였다.', "항구당"),
        ('김항구 장관은 박나루 의원의 주장은 "거짓말"이라며 비판했다.', "김항구"),
        ('김항구 위원장은 누리집에 "배가 없다"는 제목의 글을 올리며 문서를 냈다.', "김항구"),
        ('김항구 대통령이 바다로 가는 길에는 지지자들이 모여 "만세"를 외치며 반겼다.', "지지자들"),
    ],
)
def test_whoever_stands_at_the_mark_may_be_whom_it_is_about(text: str, speaker: str) -> None:
    assert name_of(read(text, "ko")[-1].speaker) == speaker


def test_who_relays_what_another_said_is_no_speaker() -> None:
    found = read('김항구 의원은 박나루 장관이 "배가 왔다"고 말했다고 전했다.', "ko")[0]
    assert (name_of(found.speaker), name_of(found.via)) == ("박나루", "김항구")


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            '김항구 의원이 "배가 왔느냐"고 묻자 박나루 장관은 "왔다"고 답했다.',
            ("김항구", "박나루"),
        ),
        (
            '박나루 장관은 "비가 왔다"고 했다. 김항구 의원이 "언제 왔나"라고 묻자 "어제 왔다"고 답했다.',
            ("박나루", "김항구", "박나루"),
        ),
        (
            '김항구 의원이 "왔느냐"고 묻자 박나루 장관은 "왔다"고 했다. 이어 "언제 왔느냐"고 묻자 박나루 장관은 "어제"라고 했다.',
            ("김항구", "박나루", "김항구", "박나루"),
        ),
        (
            '박나루 장관이 왔다. "배가 왔느냐"고 묻자 박나루 장관은 "왔다"고 답했다.',
            (None, "박나루"),
        ),
        (
            '마루다 나니 대표는 "배를 아느냐"라는 김항구 판사 질문에 "모른다"고 답했다.',
            ("김항구", "마루다 나니"),
        ),
    ],
)
def test_who_asks_is_told_from_who_answers(text: str, speakers: tuple[str | None, ...]) -> None:
    assert tuple(name_of(each.speaker) for each in read(text, "ko")) == speakers


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("해롤다 나루저스", "헤럴다 나루저스"),
        ("마루리 힌턴", "마루리 힌튼"),
        ("나루디미르 마렌스키", "나루디미르 마렌스키이"),
        ("캐럴리나 마룻", "케롤리나 마룯"),
    ],
)
def test_spellings_of_one_sound_are_one_speaker(one: str, other: str) -> None:
    assert by_sound(one) == by_sound(other) is not None
    speakers = [People().speaker(name, "ko") for name in (one, other)]
    assert speakers[0].slug == speakers[1].slug
    assert [each.name for each in speakers] == [one, other]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("마리아노 나루", "마리아나 나루"),
        ("나루테 마이클", "나루테 마이켈라"),
        ("요한나 마루스", "요한나 마루즈가"),
        ("나루토마 홀", "나루토마 헐"),
        ("마루리 번나루", "마루리 본나루"),
        ("볼다 나루스키", "벌다 나루스키"),
    ],
)
def test_names_of_other_sounds_stay_two(one: str, other: str) -> None:
    assert by_sound(one) != by_sound(other)
    speakers = [People().speaker(name, "ko") for name in (one, other)]
    assert speakers[0].slug != speakers[1].slug


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Ada Invented", "ada-invented"),
        ("Zoë d’Aubér", "zoë-d-aubér"),
        ("김항구", "김항구"),
        ("나루토마 홀", "나루토마-홀"),
        ("陈海港", "陈海港"),
        ("港田なみ", "港田なみ"),
        ("ナルド・ミナト", "ナルド-ミナト"),
    ],
)
def test_an_address_is_the_name_in_its_own_letters_however_they_are_composed(name: str, slug: str) -> None:
    assert slug_of(name) == slug_of(unicodedata.normalize("NFD", name)) == slug


@pytest.mark.parametrize(
    "name", ["마루 나니", "김항구", "항구증권 연구원", "바다항구 관계자들", "Mary Harbour Lane", "마루나루다"]
)
def test_only_long_foreign_names_are_told_by_their_sound(name: str) -> None:
    assert by_sound(name) is None


def test_both_sides_are_nobody_in_particular() -> None:
    found = read(
        "두 항구의 대표가 만났다. 양측은 “도선사와 준설선을 함께 쓰는 일부터 넓혀 가겠다”고 밝혔다.", "ko"
    )
    assert [name_of(each.speaker) for each in found if each.speaker] == []
