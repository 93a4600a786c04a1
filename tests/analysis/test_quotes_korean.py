"""Who speaks in Korean headlines, lists and sentences that do not say it plainly."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read, told


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            '박나루 장관은 늦다고 항구일보는 전했다.솔 마루다(바다·항구) 하원의원은 "비가 왔다"고 말했다.',
            "솔 마루다",
        ),
        ('항구종 총무원장 현담스님은 "불을 밝히자"고 말했다.', "현담스님"),
        ('두 나라의 라칭데 총통이 왔다. 라칭 총통은 "비가 왔다"고 말했다.', "라칭 총통"),
        ('라이칭테 총통이 왔다. 라이 총통은 "비가 왔다"고 말했다.', "라이칭테 총통"),
        ('김항구 바다 H2SF 센터장은 "비가 왔다"고 말했다.', "김항구"),
        ('김항구 내정자가 왔다. 김 내정자는 "비가 왔다"고 말했다.', "김항구"),
        ('박나루 의원이 왔다. "길을 닫자"는 취지 라고 김 교육장은 밝혔다.', "김 교육장"),
        ('박나루 의원이 왔다고 했다김항구 항만과장은 "비가 왔다"고 말했다.', "김항구"),
        ('박나루 의원이 왔다. 배가 비슷하다는 주장에 대해서는 "비가 왔다"고 설명했다.', "박나루"),
        ('박나루 의원은 질문을 던지고는 "비가 왔다"고 말했다.', "박나루"),
        ('바다 죽음에 책임이 있는 사람은 없다. 박나루 의원은 "비가 왔다"고 말했다.', "박나루"),
        ('항구에 선 오르단 마데로 베트남 대통령은 "비가 왔다"고 말했다.', "오르단 마데로"),
        ('박나루 의원이 왔다. ■ 김항구 "비가 왔다"', "김항구"),
        ('박나루 의원이 왔다. 이에 김항구 항만당 대표 "비가 왔다"고 주장했다.', "김항구"),
        ('박나루 의원이 왔다. 일부 누리꾼들은 "비가 왔다"고 했다.', "일부 누리꾼들"),
        ('김항구 특검이 왔다. 특검은 "비가 왔다"고 했다.', "김항구 특검"),
        ('김항구 특별검사가 왔다. 김항구 특검은 "비가 왔다"고 했다.', "김항구"),
    ],
)
def test_korean_speech_has_its_speaker_however_it_is_named(text: str, speaker: str) -> None:
    assert told(text, "ko")[-1][0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('박나루 의원이 왔다. 항만청의 안내문에는 "길을 닫는다"라는 내용이 담겼다.', "항만청"),
        ('박나루 의원이 왔다. 메뉴판에는 "길을 닫는다"라고 적혀 있었다.', None),
        ('박나루 의원이 왔다. 종이에는 "길을 닫는다"는 내용도 담겼다.', None),
    ],
)
def test_what_is_written_is_said_by_the_body_whose_writing_it_is(text: str, speaker: str | None) -> None:
    assert told(text, "ko")[-1][0] == speaker


@pytest.mark.parametrize(
    ("headline", "text", "speaker"),
    [
        ('항구마트, 새 배 공개…"빠르다"', "항구마트가 새 배를 내놓았다.", "항구마트"),
        ('"절반 값에 판다"…항구마트, 새 행사', "항구마트가 새 행사를 연다.", "항구마트"),
        ('바다 다섯 중 하나 얼어…"위험↑"\n항만청, 주의 필요', "항만청은 5일 바다가 언다고 밝혔다.", "항만청"),
        ('올겨울 셋 쓰러져…"조심해야"', "추위가 오면서 항만청이 조심하라고 당부했다.", "항만청"),
        ('두 나라, 새 법 시행…"나쁘다" 비판도', "항구마트가 새 행사를 연다.", None),
        ('金의원도 "비가 왔다"', '김항구 의원은 "길다"고 했다.', "김항구"),
        ('바다, 항구 지원금 삭감…"나쁘다"', "항구마트가 새 행사를 연다.", None),
        ('유족 "슬프다" 주장法 "믿기 어렵다"', "항구마트가 새 행사를 연다.", "유족"),
        (
            '항구 압류 방침김항구 "길이 닫혔다"',
            '박나루는 "비"라고 했다. 김항구 시장은 말이 없었다.',
            "김항구",
        ),
        ('특검 "길이 닫혔다"', '이번 특검 수사가 이전과는 다르다. 박나루 특검팀은 "길다"고 했다.', None),
    ],
)
def test_a_korean_headline_is_announced_by_who_acts_in_it(
    headline: str, text: str, speaker: str | None
) -> None:
    assert name_of(read(text, "ko", headline)[0].speaker) == speaker


@pytest.mark.parametrize(
    "text",
    [
        "김항구 특사가 왔다. 또 ‘항구의 아침’을 언급하며 웃었다.",
        "김항구 특사가 왔다. ‘항구에 산다’는 작년부터 방송됐다.",
        "김항구 특사가 왔다. ‘항구에 산다’에 출연했다.",
    ],
)
def test_the_title_of_a_programme_is_no_speech(text: str) -> None:
    assert told(text, "ko") == [(None, None, "scare")]


def test_a_headline_has_the_relay_of_an_article_in_which_nobody_else_is_heard() -> None:
    found = read('항구일보는 "비가 왔다"고 전했다.', "ko", '"길 닫혀도 배는 간다"')
    assert name_of(found[0].via) == "항구일보"
