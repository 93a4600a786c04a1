"""By what Korean reporting calls people and bodies: glued offices, departments, states, several at once, letters, sides."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read, told


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # What is glued to an office behind a whole name is no family name.
        ('나항구 남구청장은 "길을 열겠다"고 말했다.', "나항구"),
        ('나항구 시교육감은 "길을 열겠다"고 말했다.', "나항구"),
        ('나항구 바다그룹 윤리 소위원장은 "길을 열겠다"고 말했다.', "나항구"),
        (
            '항구기상지청은 나항구 8대 항구기상지청장이 왔다고 밝혔다. 나 지청장은 "길을 열겠다"고 했다.',
            "나항구",
        ),
        ('남항구 구청장이 왔다. 남 구청장은 "길을 열겠다"고 말했다.', "남항구"),
        # A department or a firm that ends like a particle cuts no name off.
        ('문운철 항구대병원 안과 교수는 "비가 왔다"고 말했다.', "문운철"),
        ('문운철 항구대병원 신경과 교수는 "비가 왔다"고 말했다.', "문운철"),
        ('이준 바다전자 영상사업부 부사장은 "비가 왔다"고 밝혔다.', "이준"),
        # A firm, a country or a state behind a foreign name is none of it.
        ('마레나 리데로 바다홀딩스 대표는 "비가 왔다"고 말했다.', "마레나 리데로"),
        ('마레나 리데로 리투아니아 대통령은 "비가 왔다"고 말했다.', "마레나 리데로"),
        ('마레나 리데로 마르주 검찰총장은 "비가 왔다"고 말했다.', "마레나 리데로"),
        ('마레나 리데로 사피로 벤처스 대표는 "비가 왔다"고 말했다.', "마레나 리데로"),
        # Of whom a given name tells that they are called by more than their office.
        ('미카엘 리데로 바다테크 보안 연구 책임자는 "비가 왔다"고 말했다.', "미카엘 리데로"),
        ('리사 나리히 항구연구소 연구 책임자는 "비가 왔다"고 말했다.', "리사 나리히"),
        ('리사 툰 항구대 교수는 "비가 왔다"고 말했다.', "리사 툰"),
        ('바다테크 보안 연구 책임자는 "비가 왔다"고 말했다.', "보안 연구 책임자"),
        ('제이미 리데로 바다은행 최고경영자는 "비가 왔다"고 말했다.', "제이미 리데로"),
        # The seat of whoever a party sent.
        ('나항구 부산 항구을 바다당 의원이 "비가 왔다"고 말했다.', "나항구"),
        ('나항구 장관을 바다당 의원이 "느리다"고 비판했다.', "바다당 의원"),
        # Several at once.
        ('김항구·나마루 의원은 "비가 왔다"고 말했다.', "김항구·나마루"),
        ('김항구·나마루 바다증권 연구원은 "비가 왔다"고 말했다.', "김항구·나마루"),
        ('김항구·나마루 의원이 왔다. 나 의원은 "비가 왔다"고 말했다.', "나마루"),
        ('한항구·나마루 의원이 왔다. 바다당의 한 의원은 "비가 왔다"고 말했다.', "한 의원"),
        # What stands between is no name.
        ('뇌 수술 전문 교수는 "비가 왔다"고 말했다.', "교수"),
        ('날씨가 흐리다. 이 담당관은 "비가 왔다"고 말했다.', "이 담당관"),
        ('비가 올지 볼 일이다,나항구 바다증권 연구원은 "비가 왔다"고 말했다.', "나항구"),
        ('나항구 카페24 대표는 "비가 왔다"고 말했다.', "나항구"),
    ],
)
def test_whoever_holds_an_office_is_called_by_name(text: str, speaker: str) -> None:
    assert {name_of(each.speaker) for each in read(text, "ko")} == {speaker}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('마루티 측은 성명을 내고 "기쁘다"고 밝혔다.', "마루티"),
        ('바르도 측은 "기쁘다"고 밝혔다.', "바르도"),
        ('사흘마다 한 척이라고 QNSC는 설명했다. 그러면서 "더 늘리겠다"고 전했다.', "QNSC"),
        ('사흘마다 한 척이라고 쿠팡은 설명했다. 이어 "더 늘리겠다"고 전했다.', "쿠팡"),
        ('바다 개발진은 "길을 열겠다"고 전했다.', "개발진"),
        ('한 기업인이 인터뷰에서 "비가 왔다"고 말했다.', "한 기업인"),
        ('바다살림 70인위원회는 "길을 열라"고 말했다.', "70인위원회"),
        ("이번 전시는 '사람을 향한 바다'라는 항구그룹의 비전과 닿는다.", "항구그룹"),
        ('나항구 교수는 "비가 왔다"고 했다. 뱃길도 새 희망으로 꼽으며 "더 늘 것"이라고 했다.', "나항구"),
        ('물결당도 원인으로 꼽으며 "비가 더 늘 것"이라고 했다.', "물결당"),
    ],
)
def test_bodies_speak_by_their_letters_and_sides(text: str, speaker: str) -> None:
    assert {name_of(each.speaker) for each in read(text, "ko")} == {speaker}


@pytest.mark.parametrize(
    "text",
    [
        "항구 온보드는 '배가 빨라졌다'는 뜻과 '함께 달린다'라는 의미를 담고 있다.",
        "나항구 작가는 지난달 '항구에 산다'라는 신간을 냈다.",
        '[지난 3월 : "길을 열겠다"] 배가 떠났다.',
        "'왜 왔나'라는 손님의 말에는 \"몰라서 묻나\"라며, 바다당이 버티기 힘들다고 말했다.",
    ],
)
def test_what_is_meant_or_when_it_was_is_nobody(text: str) -> None:
    assert {speaker for speaker, _, _ in told(text, "ko")} == {None}


def test_he_is_nobody_of_those_who_treated_him() -> None:
    text = '나항구 씨는 "비가 왔다"고 했다. 의료진은 바로 옮겼다. 그는 "길이 막혔다"고 말했다.'
    assert [name_of(each.speaker) for each in read(text, "ko")] == ["나항구", "나항구"]
