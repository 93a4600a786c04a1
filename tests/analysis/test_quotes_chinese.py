"""Whom a Chinese text names before a verb of saying: the name behind a title, never what describes the title."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("湖区最大在野党党首林泰山抨击港口方案“仓促”。", "林泰山"),
        ("在野党领袖林泰山抨击港口方案“仓促”。", "林泰山"),
        ("执政党党首林泰山说：“渡轮必须复航。”", "林泰山"),
        ("反对党党魁林泰山称，“渡轮不会复航。”", "林泰山"),
        ("林泰山党首抨击港口方案“仓促”。", "林泰山"),
        ("渔民协会会长林泰山质疑渡轮“太旧”。", "林泰山"),
        ("前海军参谋长林泰山指出：“航道太窄了。”", "林泰山"),
        ("船长林泰山说：“雾来得太快。”", "林泰山"),
        ("副市长兼财政局长林泰山说：“渡轮必须复航。”", "林泰山"),
        ("湖区最大工会主席林泰山批评称，“方案太仓促。”", "林泰山"),
        ("湖区最大在野党抨击方案“仓促”。", "湖区最大在野党"),
        ("反对党抨击方案“仓促”。", "反对党"),
        ("对方船长只答道：“雾太大。”", "对方船长"),
        ("林泰山在野外说：“雾来得太快。”", "林泰山"),
    ],
)
def test_a_chinese_speaker_is_named_behind_the_title(text: str, speaker: str) -> None:
    assert name_of(read(text, "zh")[0].speaker) == speaker
