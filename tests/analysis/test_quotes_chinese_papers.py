"""Papers in the marks of speech that are told something, and who stands behind an office of few words, in Chinese."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes_relayed import told


def heard(text: str) -> list[tuple[str | None, str | None]]:
    return [each for each in told(text, "zh") if each != (None, None)]


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("首席代表林一舟告訴「湖區日報」，「為了留住魚，我們放棄了船」。", "林一舟", "湖區日報"),
        ("研究員林一舟對「岸城晚報」說：「他們換了一張照片。」", "林一舟", "岸城晚報"),
        ("發言人林一舟則向「湖光社」表示，「照片誰都會拍，不必當真」。", "林一舟", "湖光社"),
        ("发言人林一舟对“燃灯计划”表示：“照片谁都会拍。”", "林一舟", None),
    ],
)
def test_a_paper_in_marks_of_speech_that_is_told_something_passes_it_on(
    text: str, speaker: str, via: str | None
) -> None:
    assert heard(text) == [(speaker, via)]


@pytest.mark.parametrize(
    ("named", "speaker"),
    [
        ("湖国海洋部渔业政策官林一舟", "林一舟"),
        ("新闻官林一舟", "林一舟"),
        ("湖区记者丽娜·奥斯特", "丽娜·奥斯特"),
        ("学者帕沃·马雷克", "帕沃·马雷克"),
    ],
)
def test_who_stands_behind_an_office_is_named_without_it(named: str, speaker: str) -> None:
    assert heard(f"{named}表示：“照片谁都会拍，不必当真。”") == [(speaker, None)]
