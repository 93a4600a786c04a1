"""The day on which somebody met the press is not held against the day of what was told there."""

from __future__ import annotations

import pytest

from app.analysis.briefings import meets_the_press
from app.analysis.differences import DATE
from tests.analysis.test_candidates import Told, compared


@pytest.mark.parametrize(
    ("lang", "clause"),
    [
        ("en", "Spokesman Bo Lund held a regular press briefing on June 3"),
        ("en", "The ministry of Orn holds its weekly news conference on Fridays"),
        ("en", "Governor Quill gave a press conference on June 3"),
        ("en", "The port authority hosted a media briefing on June 3"),
        ("en", "On June 3 the envoy briefed reporters"),
        ("en", "Quill told a press gathering on June 3"),
        ("ko", "문세라 대변인은 3일 정례브리핑을 열었다"),
        ("ko", "에이다 퀼 지사는 3일 기자회견을 가졌다"),
        ("ko", "항만청은 3일 브리핑을 진행했다"),
        ("ko", "항만청장은 3일 기자간담회를 개최했다"),
        ("ko", "문세라 대변인은 3일 브리핑에서 밝혔다"),
        ("zh", "6月3日，发言人罗建宁主持例行记者会"),
        ("zh", "港務局6月3日舉行記者會"),
        ("zh", "省政府6月3日召开新闻发布会"),
        ("zh", "发言人罗建宁6月3日答记者问"),
    ],
)  # fmt: skip
def test_a_clause_tells_that_the_press_was_met(lang: str, clause: str) -> None:
    assert meets_the_press(clause, lang)


@pytest.mark.parametrize(
    ("lang", "clause"),
    [
        ("en", "The two governors held talks on June 3"),
        ("en", "Orn held an election on June 3"),
        ("en", "The storm hit the press centre on June 3"),
        ("en", "Envoys met the premier of Orn on June 3"),
        ("en", "The briefing room of the port burned on June 3"),
        ("en", "The yard opened its gates on June 3"),
        ("ko", "두 장관은 3일 회담을 열었다"),
        ("ko", "오른은 3일 선거를 치렀다"),
        ("ko", "여객선이 3일 침몰했다"),
        ("ko", "기자 두 명이 3일 체포됐다"),
        ("ko", "항만청은 3일 훈련을 진행했다"),
        ("zh", "两位部长6月3日举行会谈"),
        ("zh", "记者6月3日在奥恩被捕"),
        ("zh", "渡轮6月3日沉没"),
        ("zh", "省长6月3日主持落成典礼"),
    ],
)  # fmt: skip
def test_a_clause_tells_another_act(lang: str, clause: str) -> None:
    assert not meets_the_press(clause, lang)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "Orn expelled the consul of Lorn on June 2."), ("ko", "문세라 대변인은 3일 오후 정례브리핑을 열었다.\n오른은 론 영사를 추방했다.")),
        (("en", "Orn expelled the consul of Lorn on June 2."), ("en", "Spokesman Bo Lund held a press briefing on June 3 on the consul of Lorn whom Orn expelled.")),
        (("zh", "奥恩6月2日驱逐洛恩领事。"), ("ko", "문세라 대변인은 3일 영사 추방에 대해 정례브리핑을 열었다.")),
        (("ko", "오른은 2일 론 영사를 추방했다."), ("zh", "6月3日，发言人罗建宁就领事被驱逐一事主持例行记者会。")),
    ],
)  # fmt: skip
def test_the_day_of_a_briefing_is_nothing_to_check(mine: Told, theirs: Told) -> None:
    assert [each for each in compared(mine, theirs).candidates if each.kind == DATE] == []
