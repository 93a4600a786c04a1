"""Words without which a thing is another: all of it or some, alone, in full, knowingly."""

from __future__ import annotations

import pytest

from app.analysis.denied_limits import bounds
from tests.analysis.test_denials import told

EN, KO, ZH = "en", "ko", "zh"


def test_ways_of_doing_a_thing_are_bounds_and_other_words_in_ly_are_none() -> None:
    assert bounds("It openly met an early ally of the family, reportedly in Italy.", EN) == {
        "openly",
        "early",
    }


@pytest.mark.parametrize(
    ("says", "says_not", "lang"),
    [
        ("The council published the survey of the quay.", "The council has not published the survey of the quay in full.", EN),
        ("The council published the survey of the quay.", "The council did not publish the whole survey of the quay.", EN),
        ("The envoy left the dinner in Orn.", "The envoy did not leave the dinner in Orn early.", EN),
        ("The envoy attended the dinner in Orn.", "The envoy did not attend the dinner in Orn alone.", EN),
        ("Orn withdrew its patrol from the strait.", "Orn did not fully withdraw its patrol from the strait.", EN),
        ("Orn answered the letter of Tolvik.", "Orn did not immediately answer the letter of Tolvik.", EN),
        ("The council published the survey of the quay as the skippers asked for it.", "The council did not publish the survey of the quay because the law asked for it.", EN),
        ("시의회는 부두 조사서를 공개했다.", "시의회는 부두 조사서를 전부 공개하지 않았다.", KO),
        ("시의회는 부두 조사서를 공개했다.", "시의회는 부두 조사서를 공개하지는 않았다.", KO),
        ("시장은 등대섬을 방문했다.", "시장은 등대섬을 혼자 방문하지 않았다.", KO),
        ("市长公布了码头调查报告。", "市长没有公布码头调查报告全文。", ZH),
        ("市长访问灯塔岛的磨坊。", "市长没有单独访问灯塔岛的磨坊。", ZH),
    ],
)  # fmt: skip
def test_a_not_of_how_far_or_why_is_none_of_the_act(says: str, says_not: str, lang: str) -> None:
    assert not told((says, lang), (says_not, lang))


@pytest.mark.parametrize(
    ("says", "says_not", "lang"),
    [
        ("The council published the survey of the quay in full.", "The council has not published the survey of the quay in full.", EN),
        ("시의회는 부두 조사서를 전부 공개했다.", "시의회는 부두 조사서를 전부 공개하지 않았다.", KO),
        ("市长公布了码头调查报告全文。", "市长没有公布码头调查报告全文。", ZH),
    ],
)  # fmt: skip
def test_it_is_one_where_the_other_goes_as_far(says: str, says_not: str, lang: str) -> None:
    assert told((says, lang), (says_not, lang))
