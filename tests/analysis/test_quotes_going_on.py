"""Who speaks in Korean where a sentence goes on without naming them: 그는, 이어, 또, or no subject at all."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import told


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "박나루 차관은 배를 조사하라고 지시했다. 그는 마데로 대통령이 명령을 낸 뒤에도 막겠다고 밝혔다. "
            '그러면서 "길을 닫겠다"고 덧붙였다.',
            "박나루",
        ),
        (
            '박나루 대표는 "비가 왔다"고 했다. 이어 마데로 대통령이 항구에 온다고 덧붙였다. '
            '그는 "길을 열자"고 말했다.',
            "박나루",
        ),
        (
            '박나루 위원장은 "두 명부가 같다"고 밝혔다. 김 씨는 나간 것으로 알려졌다. 또한 "날이 같다"고 했다.',
            "박나루",
        ),
        (
            '박나루 대표는 "비가 왔다"고 했다. 또 김항구 의원이 웃은 사건을 언급하며 "잘못했다"고 말했다.',
            "박나루",
        ),
        (
            '박나루 대표는 "비가 왔다"고 했다. 이어 항구 특검이 필요한 이유에 대해 "숨겼다"고 말했다.',
            "박나루",
        ),
    ],
)
def test_whoever_is_told_of_within_what_is_said_does_not_speak_on(text: str, speaker: str) -> None:
    assert told(text, "ko")[-1][0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('박나루 차관이 왔다. 김지원 대변인은 "비가 왔다"고 했다. 그는 "길이 닫혔다"고 했다.', "김지원"),
        ('양측은 만났다. 김지원 항만청 대변인은 "비가 왔다"고 했다. 그는 "길이 닫혔다"고 했다.', "김지원"),
        ('박나루 시장이 왔다. 김항구 의원이 맞았다. 그는 김항구 의원에게 "가만 안 둔다"고 했다.', "박나루"),
        ('김항구 총리는 밤에 일한다. 주변에서는 김항구 총리에게 "쉬어야 한다"고 조언했다.', None),
        ('김항구 의원에게 물었더니 "모른다"고 답했다. 김항구 의원은 갔다.', "김항구"),
        ('김항구 의원은 항구에 왔다. 김항구 의원에게 "왜 왔냐"고 묻자 "그냥"이라고 답했다.', "김항구"),
    ],
)
def test_who_is_spoken_to_does_not_speak_unless_asked(text: str, speaker: str | None) -> None:
    assert told(text, "ko")[-1][0] == speaker


def test_two_without_a_name_are_neither_of_them() -> None:
    text = '김항구 대통령과 박나루 총리가 만났다. 두 정상은 "길을 열자"고 했다.'
    assert told(text, "ko")[-1][0] is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('현장에 있던 스위스인 목격자 마루는 "비가 왔다"고 말했다.', "마루"),
        ('현장에 있던 스위스인 마루와 나니는 "비가 왔다"고 말했다.', "마루와 나니"),
        ('안드리 나니하 스위스 외무장관은 "비가 왔다"고 말했다.', "안드리 나니하"),
        ('의회 수장 격인 나루지 의장은 "비가 왔다"고 말했다.', "나루지"),
        ('김항구 한은 조사팀장은 "비가 왔다"고 말했다.', "김항구"),
        ('김항구 항구R12 책임연구원은 "비가 왔다"고 말했다.', "김항구"),
        ('박나루 의원은 갔다. 항만부 한 인사는 "비가 왔다"고 말했다.', "한 인사"),
        ('김항구 은행장은 "비가 왔다"고 말했다.', "김항구"),
    ],
)
def test_who_is_named_is_named_whole(text: str, speaker: str) -> None:
    assert told(text, "ko")[-1][0] == speaker


@pytest.mark.parametrize(
    "frame",
    [
        "는 이야기를 하려 했다는 해석이 나온다.",
        "란 우려가 물가로 이어진 것으로 분석됐다.",
        "라는 비아냥이 나오는 까닭이다.",
    ],
)
def test_what_is_heard_of_nobody_is_not_the_last_speaker_s(frame: str) -> None:
    text = f'박나루 의원은 "왔다"고 했다. 항구에선 "길이 좁다"{frame}'
    assert told(text, "ko")[-1][0] is None
