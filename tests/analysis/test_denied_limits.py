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


@pytest.mark.parametrize(
    ("says", "denies", "lang"),
    [
        ("Some of the keepers were freed from the lighthouse of Orn.", "The office denied that all the keepers had been freed from the lighthouse of Orn.", EN),
        ("The dairy sold sour milk to the islanders.", "The dairy denied that it knowingly sold sour milk to the islanders.", EN),
        ("The patrol shelled the ferry by mistake.", "The patrol denied that it deliberately shelled the ferry.", EN),
        ("Tolvik sank the buoy off the lighthouse of Orn.", "The mayor denied that Tolvik alone sank the buoy off the lighthouse of Orn.", EN),
        ("The patrol boarded the ferry off the lighthouse.", "The patrol denied that it clumsily boarded the ferry off the lighthouse.", EN),
        ("시장은 선원 일부를 석방했다고 밝혔다.", "시장은 선원을 전부 석방했다는 보도는 사실이 아니라고 밝혔다.", KO),
        ("회사는 상한 우유를 팔았다.", "회사는 상한 우유를 고의로 팔았다는 의혹을 부인했다.", KO),
        ("港务局释放部分船员。", "港务局否认释放全部船员。", ZH),
    ],
)  # fmt: skip
def test_a_denial_that_may_be_of_the_all_or_of_the_manner_alone_is_none(
    says: str, denies: str, lang: str
) -> None:
    assert not told((says, lang), (denies, lang))


@pytest.mark.parametrize(
    ("says", "denies", "lang"),
    [
        ("All the keepers were freed from the lighthouse of Orn.", "The office denied that all the keepers had been freed from the lighthouse of Orn.", EN),
        ("The dairy deliberately sold sour milk to the islanders.", "The dairy denied that it knowingly sold sour milk to the islanders.", EN),
        ("회사는 상한 우유를 일부러 팔았다.", "회사는 상한 우유를 고의로 팔았다는 의혹을 부인했다.", KO),
        ("港务局五月在灯塔岛码头释放所有船员。", "港务局否认五月在灯塔岛码头释放全部船员。", ZH),
    ],
)  # fmt: skip
def test_it_is_one_of_what_is_told_with_the_same_all_or_manner(says: str, denies: str, lang: str) -> None:
    assert told((says, lang), (denies, lang))
