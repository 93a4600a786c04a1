"""People abroad in Korean texts: their whole names, the states that they are of, and who passes their words on."""

from __future__ import annotations

import pytest

from app.analysis.korean_states import is_told_as_state
from tests.analysis.test_quotes_relayed import told

#: A text that speaks of two states that no table has.
STATES = "퀼란에서 만난 두 나라는 배를 맞바꿨다. 주오르넬 대사는 쉬었다. "


@pytest.mark.parametrize(
    ("named", "name"),
    [
        ("파보 마레크 퀼란 외교차관", "파보 마레크"),
        ("일세 마레크 오르넬 외교장관", "일세 마레크"),
        ("노라 린드 적십자 대표", "노라 린드"),
        ("노라 린드 대표", "노라 린드"),
        ("카림 나루 적십자 총재", "카림 나루"),
        ("마루 나니 린다 외교장관", "마루 나니 린다"),
        ("한나 의원", "한나"),
        ("한나 상임 대표", "한나"),
        ("한나 공동 대표", "한나"),
        ("한나 부산 대표", "한나"),
    ],
)
def test_a_name_abroad_is_whole_and_without_the_state_that_the_text_tells_of(named: str, name: str) -> None:
    earlier = "한국인 김항구(34)씨도 풀려났다. "
    assert told(f"{STATES}{earlier}{named}은 “배를 세겠다”고 말했다.", "ko") == [(name, None)]


@pytest.mark.parametrize(
    ("text", "is_state"),
    [
        ("린다에서 배가 떴다.", True),
        ("린다 외교부가 답했다.", True),
        ("린다로 떠났다.", True),
        ("주린다 대사가 왔다.", True),
        ("린다는 웃었다. 린다의 배다. 린다에게 물었다. 린다와 나니가 왔다.", False),
        ("린다 정부가 답했다. 린다 총리가 왔다.", False),
        ("마린다에서 배가 떴다.", False),
        ("린다산맥을 넘었다.", False),
    ],
)
def test_a_state_is_known_by_what_is_said_of_no_person(text: str, is_state: bool) -> None:
    assert is_told_as_state("린다", text) == is_state


@pytest.mark.parametrize(
    ("behind", "heard"),
    [
        ("고 했다고 한 참석자가 전했다.", [("김항구", "한 참석자")]),
        ("고 말했다고 한 참석자가 전했다.", [("김항구", "한 참석자")]),
        ("고 했다고 대변인이 전했다.", [("김항구", "대변인")]),
    ],
)
def test_whoever_was_there_passes_on_what_somebody_is_told_to_have_said(
    behind: str, heard: list[tuple[str, str]]
) -> None:
    assert told(f"김항구 부국장은 만찬장에서 “배를 세겠다”{behind}", "ko") == heard


def test_who_is_told_to_have_said_so_speaks() -> None:
    assert told("“배를 세겠다”고 한 김항구 의원을 시장이 만났다.", "ko") == [("김항구", None)]
    assert told("“배를 세겠다”고 말했다고 한 김항구 의원을 시장이 만났다.", "ko") == [("김항구", None)]
