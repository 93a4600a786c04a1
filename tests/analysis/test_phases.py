"""Words beside two values that say that they are of two acts."""

from __future__ import annotations

import pytest

from app.analysis.passages import passages
from app.analysis.phases import told_apart
from tests.accounts import aliases
from tests.analysis.test_comparison import account


def are_apart(mine: str, theirs: str, lang: str) -> bool:
    one, other = (
        passages(account(key, [text], lang), aliases())[0] for key, text in (("a", mine), ("b", theirs))
    )
    return told_apart(one, one.figures[0].span, other, other.figures[0].span)


@pytest.mark.parametrize(
    ("mine", "theirs", "apart"),
    [
        ("청어 값은 1상자 439.5원에 거래를 시작했다.", "청어 값은 1상자 444.3원에 거래를 마쳤다.", True),
        ("청어 값은 439.5원으로 마감했다.", "청어 값은 444.3원에 장을 마쳤다.", False),
        ("청어 값은 439.5원으로 마감했다.", "청어 값은 444.3원이다.", False),
        ("선주 지지율은 3주 차 53.4%로 나타났다.", "선주 지지율은 2주차 54.3%로 나타났다.", True),
        ("선주 지지율은 3주 차 53.4%로 나타났다.", "선주 지지율은 3주차 54.3%로 나타났다.", False),
        ("배를 가진 어부는 17명 더 있었다.", "배를 가진 어부는 19명이었다.", True),
        ("청어 값은 0.65% 내린 채 팔렸다.", "청어 값은 0.77% 오른 채 팔렸다.", True),
        ("청어 값은 0.65% 내린 채 팔렸다.", "청어 값은 0.77% 하락했다.", False),
        ("배를 빌린 선원 12명이 빠진 바다를 찾았다.", "배를 빌린 선원 14명이 오른 배를 찾았다.", False),
        (
            "5월 암브룩 항구의 청어 수출액은 지난해보다 3.2% 증가했다.",
            "5월 암브룩 항구의 청어 수출액은 지난해보다 4.1% 감소했다.",
            False,
        ),
        ("청어 값은 9시 5분 기준 3.2% 내렸다.", "청어 값은 9시 22분 현재 3.8% 내렸다.", True),
        ("청어 값은 9시 5분 기준 3.2% 내렸다.", "청어 값은 9시5분 현재 3.8% 내렸다.", False),
    ],
)
def test_beginning_and_end_one_week_and_the_next_are_apart_in_korean(
    mine: str, theirs: str, apart: bool
) -> None:
    assert are_apart(mine, theirs, "ko") is apart


@pytest.mark.parametrize(
    ("mine", "theirs", "apart"),
    [
        ("Herring opened at 439.5 won in Ambrook.", "Herring closed at 444.3 won in Ambrook.", True),
        ("The yard closed 12 docks in Ambrook.", "The yard opened 14 docks in Ambrook.", False),
        (
            "The yard sold 12 boats in the second quarter.",
            "The yard sold 14 boats in the third quarter.",
            True,
        ),
        ("Rents were 12 percent higher.", "Rents were 14 percent lower.", True),
        (
            "Herring exports of the old harbour of Ambrook were 3.2 percent higher in May.",
            "Herring exports of the old harbour of Ambrook were 4.1 percent lower in May.",
            False,
        ),
        (
            "Heavy rain killed 52 people and more is expected.",
            "Heavy rain killed 57 people and more is expected.",
            False,
        ),
        ("The yard sold 12 more boats.", "The yard sold 14 boats.", True),
        ("The yard sold 12 boats, more than ever.", "The yard sold 14 boats.", False),
    ],
)
def test_and_in_english(mine: str, theirs: str, apart: bool) -> None:
    assert are_apart(mine, theirs, "en") is apart


def test_words_of_two_languages_tell_nothing_apart() -> None:
    one = passages(account("a", ["청어 값은 439.5원에 거래를 시작했다."], "ko"), aliases())[0]
    other = passages(account("b", ["Herring closed at 444.3 won in Ambrook."], "en"), aliases())[0]
    assert not told_apart(one, one.figures[0].span, other, other.figures[0].span)


@pytest.mark.parametrize(
    ("mine", "theirs", "apart"),
    [
        (
            "가온항 기온이 영하 12도까지 떨어지겠습니다.",
            "가온항 체감온도는 영하 15도까지 내려가겠습니다.",
            True,
        ),
        ("가온항 기온이 영하 12도까지 떨어졌습니다.", "가온항 기온이 영하 15도까지 떨어졌습니다.", False),
        ("가온항 소비가 12% 늘 전망이다.", "가온항 소비가 15% 늘 전망이다.", False),
    ],
)
def test_each_forecast_of_the_weather_is_its_own(mine: str, theirs: str, apart: bool) -> None:
    assert are_apart(mine, theirs, "ko") is apart
