"""One name in two scripts is heard as one, and two names are not."""

from __future__ import annotations

import sys

import pytest

from app.analysis.two_scripts import OneSound, of_one_sound, script_of


def are_one(native: str, latin: str) -> bool:
    return bool(list(of_one_sound([native, latin])))


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        # Revised Romanisation and McCune-Reischauer, with its signs and without
        ("정해석", "Jeong Haeseok"),
        ("정해석", "Chŏng Haesŏk"),
        ("정해석", "Chong Hae-sok"),
        ("김태경", "Kim T’ae-gyŏng"),
        # as the press spells families and what is given
        ("김바름", "Gim Ba-reum"),
        ("박하늘", "Park Ha-neul"),
        ("이두리", "Lee Du-ri"),
        ("이두리", "Rhee Doo Ree"),
        ("이두리", "Yi Doo-ri"),
        ("이용현", "Ri Yong Hyon"),
        ("최설", "Choe Seol"),
        ("최무웅", "Choi Moo-woong"),
        ("조은희", "Cho Eun-hee"),
        ("조은희", "Jo Eunhui"),
        ("윤재림", "Yun Jae-rim"),
        ("유슬기", "Ryu Seul-ki"),
        ("우준호", "Woo Joon-ho"),
        ("노승섭", "Roh Seung-sup"),
        ("로승섭", "No Sung-seop"),
        ("임혜영", "Rim Hye-young"),
        ("신길수", "Shin Kil-soo"),
        ("안병의", "Ahn Byung-eui"),
        ("오세라", "Oh Se-ra"),
        ("허백현", "Hur Baek-hyun"),
        ("박태환", "Pak Thae Hwan"),
        ("황규백", "Hwang Gyu-back"),
        ("황규백", "Whang Kyu-paik"),
        ("위승락", "Wi Seung-lac"),
        ("남궁별", "Namgung Byeol"),
        # the family name last, without a hyphen, in capitals behind it
        ("문세라", "Se-ra Moon"),
        ("문세라", "Moon Sera"),
        ("문세라", "Moon Se-Ra"),
    ],
)
def test_a_korean_name_is_heard_in_latin_letters(hangul: str, latin: str) -> None:
    assert are_one(hangul, latin)


@pytest.mark.parametrize(
    ("chinese", "latin"),
    [
        ("罗建宁", "Luo Jianning"),
        ("羅建寧", "Jianning Luo"),
        ("羅建寧", "Lo Chien-ning"),
        ("卓文哲", "Cho Wen-che"),
        ("欧阳清", "Ouyang Qing"),
        ("吕秀", "Lü Xiu"),
        ("吕秀", "Lyu Xiu"),
        ("曾贤", "Zeng Xian"),
    ],
)
def test_a_chinese_name_is_heard_in_latin_letters(chinese: str, latin: str) -> None:
    assert are_one(chinese, latin)


@pytest.mark.parametrize(
    ("hangul", "latin"),
    [
        ("타린 벨로스", "Tarin Velos"),
        ("해롤드 브렌디손", "Harold Brendison"),
        ("헤럴드 브렌디슨", "Harold Brendison"),
        ("로저 크리스토프", "Roger Christophe"),
        ("미하일 추르킨", "Mikhail Tchurkin"),
        ("나카무라 하루토", "Haruto Nakamura"),
        ("나카무라 하루토", "Nakamura Haruto"),
        ("안드레 마르티네스", "André Martínez"),
        ("토머스 리드 해링턴", "Thomas Reed Harrington"),
        # of four consonants, by their vowels as well
        ("이고르 마벨", "Igor Mavel"),
        ("올가 페로프", "Olga Perov"),
        ("타라 벨로", "Tara Velo"),
        ("에밀 로카", "Emil Roka"),
        ("니콜 오타", "Nicole Ota"),
        ("카렐 오로프", "Karel Orov"),
        ("유리 말로프", "Yuri Malov"),
        ("파울 오데르", "Paul Oder"),
        ("루시 데일", "Lucy Dale"),
        ("마야 코르덴", "Maya Korden"),
        ("다리아 노바", "Daria Nova"),
        ("피터 레노", "Peter Leno"),
        ("오토 말로트", "Otto Malot"),
        ("사나 코노", "Sana Kono"),
        ("아베 도무라", "Tomura Abe"),
        ("레나 포사", "Lena Fossa"),
    ],
)
def test_a_foreign_name_in_hangul_is_heard_in_latin_letters(hangul: str, latin: str) -> None:
    assert are_one(hangul, latin)


@pytest.mark.parametrize(
    ("characters", "other"),
    [
        ("文世羅", "문세라"),
        ("文世罗", "문세라"),
        ("文世羅", "Moon Se-ra"),
        ("文世罗", "Mun Sera"),
        ("李銀河", "이은하"),
        ("李銀河", "리은하"),
        ("李銀河", "Lee Eun-ha"),
        ("柳順愛", "유순애"),
        ("柳順愛", "Ryu Soon-ae"),
        ("林秀娟", "임수연"),
        ("林秀娟", "Lim Soo-yeon"),
        ("盧龍雲", "노용운"),
        ("崔若蘭", "최약란"),
        ("朴麗珠", "박여주"),
        ("鄭炳烈", "정병렬"),
        ("郑炳烈", "Chung Byung-yul"),
        ("皇甫松", "황보송"),
        ("諸葛賢", "제갈현"),
        ("姜哲", "Kang Chul"),
    ],
)
def test_a_korean_name_is_heard_in_chinese_characters(characters: str, other: str) -> None:
    assert are_one(characters, other)


@pytest.mark.parametrize(
    ("characters", "other"),
    [
        ("文世羅", "문세나라"),
        ("文世羅", "문서라"),
        ("文世羅", "민세라"),
        ("文世羅", "문세라 장관"),
        ("文世羅", "세라문"),
        ("文世羅", "Min Se-ra"),
        ("文世羅", "Moon Se-hee"),
        ("李銀河", "김은하"),
        ("李銀河", "이은희"),
        ("李銀河", "Lee Eun-hee"),
        ("柳順愛", "유선애"),
        ("柳順愛", "Ryu Sun-young"),
        ("林秀娟", "임수영"),
        ("發言人", "발언인"),
        ("外交部", "외교부"),
        ("國防部", "국방부"),
        ("文", "문"),
        ("文世羅代表", "문세라"),
        ("朴麗珠", "박러주"),
    ],
)
def test_what_is_read_otherwise_is_not(characters: str, other: str) -> None:
    assert not are_one(characters, other)


@pytest.mark.parametrize(
    ("native", "latin"),
    [
        # other consonants, too few of them, one word of two, words in another order
        ("타린 벨로스", "Tarin Belman"),
        ("타린 벨로스", "Darren Velos-Orne"),
        ("앤 헤일", "Ann Hale"),
        ("벨로스", "Tarin Velos"),
        ("타린 벨로스", "Velos"),
        ("타린 벨로스 대변인", "Tarin Velos"),
        ("노턴 브라더스 모터스", "Norton Brothers Motors"),
        ("문세라", "Moon Se-hee"),
        ("문세라", "Min Se-ra"),
        ("박하늘", "Park Ha-na"),
        ("罗建宁", "Luo Jianming"),
        ("罗建宁", "Liu Jianning"),
        # four consonants, and other vowels
        ("타라 벨로", "Teri Velo"),
        ("타라 벨로", "Tara Vile"),
        ("에밀 로카", "Emil Ruka"),
        ("에밀 로카", "Amal Reka"),
        ("레나 포사", "Lino Fossa"),
        ("레나 포사", "Lena Fusi"),
        ("니콜 오타", "Nicole Ito"),
        ("오토 말로트", "Atto Melot"),
        ("루시 데일", "Lacey Dole"),
        ("다리아 노바", "Doro Nova"),
        ("유리 말로프", "Yuri Melov"),
        ("바다 가수", "Peter Kazu"),
        ("바다 가수", "Bede Cass"),
        ("아베 도무라", "Tamara Abe"),
        ("오늘 소식", "Onell Sosic"),
        ("사나 코노", "Sina Kano"),
        # a family name alone, an office, a body, letters alone
        ("문", "Moon"),
        ("문세라", "Moon"),
        ("문 장관", "Moon Jang-gwan"),
        ("문세라 장관", "Moon Se-ra"),
        ("문세라", "Minister Moon Se-ra"),
        ("문세라", "moon se-ra"),
        ("대변인", "Dae Byeon-in"),
        ("罗", "Luo"),
    ],
)
def test_other_names_and_what_is_no_whole_name_are_not(native: str, latin: str) -> None:
    assert not are_one(native, latin)


def test_every_name_that_sounds_so_is_found_with_the_family_name() -> None:
    found = list(of_one_sound(["정해석", "정해숙", "Jung Hae-suk", "Hae-suk Jung", "罗建宁", "Luo Jianning"]))
    assert found == [
        OneSound("정해석", "Hae-suk Jung", "Jung"),
        OneSound("정해숙", "Hae-suk Jung", "Jung"),
        OneSound("정해석", "Jung Hae-suk", "Jung"),
        OneSound("정해숙", "Jung Hae-suk", "Jung"),
        OneSound("罗建宁", "Luo Jianning", "Luo"),
    ]
    assert list(of_one_sound(["타린 벨로스", "Tarin Velôs"])) == [
        OneSound("타린 벨로스", "Tarin Velôs", "Velôs")
    ]


def test_no_reading_of_characters_is_loaded_where_nobody_is_written_in_letters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "pypinyin", None)
    assert list(of_one_sound(["罗建辉", "문세라"])) == []


def test_a_script_tells_the_language_of_the_tables_names() -> None:
    assert [script_of(name) for name in ("문세라", "罗建宁", "Moon Se-ra")] == ["ko", "zh", "en"]
