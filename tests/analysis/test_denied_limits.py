"""Words without which a thing is another: of another time, of all or of some, done knowingly or not."""

from __future__ import annotations

import pytest

from app.analysis.denied_limits import are_of_two_times, bounds
from tests.analysis.test_denials import told

EN, KO, ZH = "en", "ko", "zh"


@pytest.mark.parametrize(
    ("says", "denies", "lang"),
    [
        ("The mayor toured the mill of Marlen in May.", "The mayor denied that he toured the mill of Marlen in March.", EN),
        ("The mayor toured the mill of Marlen on Saturday.", "The mayor denied that he toured the mill of Marlen on Sunday.", EN),
        ("The mayor toured the mill of Marlen last spring.", "The mayor denied that he toured the mill of Marlen last autumn.", EN),
        ("The tunnel of Marlen flooded after the regatta.", "The office denied that the tunnel of Marlen had flooded before the regatta.", EN),
        ("The envoy left Marlen in the evening.", "The envoy denied that he left Marlen in the morning.", EN),
        ("시장은 5월 방앗간을 방문했다.", "시장은 3월 방앗간을 방문했다는 보도는 사실이 아니라고 말했다.", KO),
        ("시장은 지난 봄 방앗간을 방문했다.", "시장은 지난 가을 방앗간을 방문했다는 보도를 부인했다.", KO),
        ("시장은 선거 후에 방앗간을 방문했다.", "시장은 선거 전에 방앗간을 방문했다는 보도를 부인했다.", KO),
        ("市长五月访问灯塔岛的磨坊。", "市长否认三月访问灯塔岛的磨坊。", ZH),
        ("市长去年春天访问灯塔岛的磨坊。", "市长否认去年秋天访问灯塔岛的磨坊。", ZH),
        ("市长选举后访问灯塔岛的磨坊。", "市长否认选举前访问灯塔岛的磨坊。", ZH),
    ],
)  # fmt: skip
def test_what_was_done_at_another_time_is_not_what_is_denied(says: str, denies: str, lang: str) -> None:
    assert not told((says, lang), (denies, lang))


@pytest.mark.parametrize(
    ("says", "denies"),
    [
        (("시장은 지난 봄 방앗간을 방문했다.", KO), ("The mayor denied that he toured the mill last autumn.", EN)),
        (("市长去年春天访问磨坊。", ZH), ("시장은 지난 가을 방앗간을 방문했다는 보도를 부인했다.", KO)),
        (("The tunnel flooded after the regatta of Marlen.", EN), ("시장은 대회 전에 터널이 침수됐다는 보도를 부인했다.", KO)),
    ],
)  # fmt: skip
def test_nor_is_it_in_another_language(says: tuple[str, str], denies: tuple[str, str]) -> None:
    assert not told(says, denies)


@pytest.mark.parametrize(
    ("says", "denies", "lang"),
    [
        ("The mayor toured the mill of Marlen in May.", "The mayor denied that he toured the mill of Marlen in May.", EN),
        ("The patrol shelled the port of Marlen on Saturday.", "On Sunday the patrol denied that it shelled the port of Marlen.", EN),
        ("시장은 지난 가을 방앗간을 방문했다.", "시장은 지난 가을 방앗간을 방문했다는 보도를 부인했다.", KO),
        ("市长去年秋天访问灯塔岛的磨坊。", "市长否认去年秋天访问灯塔岛的磨坊。", ZH),
    ],
)  # fmt: skip
def test_what_was_done_at_the_same_time_or_on_another_day_than_that_of_the_denial_is(says: str, denies: str, lang: str) -> None:  # fmt: skip
    assert told((says, lang), (denies, lang))


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


def test_ways_of_doing_a_thing_are_bounds_and_other_words_in_ly_are_none() -> None:
    assert bounds("It openly met an early ally of the family, reportedly in Italy.", EN) == {
        "openly",
        "early",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Orn denied that it banned the rally.",
        "Orn banned a large rally on the quay.",
        "The office denied a deadly attack on the ferry.",
        "The office denied that elderly islanders were hurt.",
        "Orn denied that it would supply boats to Tolvik.",
        "Orn denied that the quarterly tally was wrong.",
        "Orn denied a costly and unlikely plan.",
        "It was an orderly exit from the port.",
        "Orn denied that it called Tolvik a friendly ally.",
        "The talks were lovely.",
        "Orn denied that its assembly had a timely reply.",
        "Orn denied hourly patrols of the strait.",
    ],
)
def test_an_english_noun_verb_or_adjective_in_ly_bounds_nothing(text: str) -> None:
    assert bounds(text, EN) == frozenset()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The patrol clumsily boarded the ferry.", "clumsily"),
        ("The patrol was accused of having brutally beaten the crew.", "brutally"),
        ("Orn did not generously pay the crew.", "generously"),
        ("The crew was treated cruelly.", "cruelly"),
        ("Orn treated the crew harshly in the port.", "harshly"),
        ("They hastily left the port.", "hastily"),
    ],
)
def test_an_english_way_of_doing_a_thing_at_its_verb_does(text: str, expected: str) -> None:
    assert bounds(text, EN) == {expected}


@pytest.mark.parametrize(
    ("english", "korean", "chinese"),
    [
        (
            "Orn and Tolvik jointly patrolled the strait.",
            "양측은 해협을 공동으로 순찰했다.",
            "双方共同巡逻海峡。",
        ),
        ("Orn publicly apologised.", "오른은 공개적으로 사과했다.", "奥恩公开道歉。"),
        ("Orn immediately freed the crew.", "오른은 선원을 즉시 풀어 줬다.", "奥恩立即释放船员。"),
        ("Orn formally joined the accord.", "오른은 공식적으로 협정에 가입했다.", "奥恩正式加入协议。"),
        ("Orn temporarily shut the port.", "오른은 항구를 임시로 닫았다.", "奥恩临时关闭港口。"),
    ],
)
def test_a_way_of_doing_a_thing_has_its_counterpart_in_each_language(
    english: str, korean: str, chinese: str
) -> None:
    found = {bounds(text, lang) for text, lang in ((english, EN), (korean, KO), (chinese, ZH))}
    assert len(found) == 1
    assert len(next(iter(found))) == 1


@pytest.mark.parametrize(
    ("says", "denies"),
    [
        (("항만청은 집회를 금지했다.", KO), ("The harbour office denied that it banned the rally.", EN)),
        (("奥恩扣押了三艘渔船。", ZH), ("Orn denied that it seized three boats of an ally.", EN)),
    ],
)  # fmt: skip
def test_no_noun_in_ly_keeps_a_denial_from_what_another_language_tells(says: tuple[str, str], denies: tuple[str, str]) -> None:  # fmt: skip
    assert bounds(denies[0], denies[1]) <= bounds(says[0], says[1])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("It fell in the summer.", EN), ("去年冬天", ZH)),
        (("새벽에 도착했다.", KO), ("It came at midnight.", EN)),
        (("회담 이전", KO), ("会谈之后", ZH)),
    ],
)
def test_seasons_parts_of_a_day_and_before_and_after_are_held_against_each_other(one: tuple[str, str], other: tuple[str, str]) -> None:  # fmt: skip
    assert are_of_two_times(*one, *other)
    assert are_of_two_times(*other, *one)
    assert not are_of_two_times(*one, *one)


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
    "text",
    [
        "双方发表联合声明。",
        "联合演习结束。",
        "临时政府成立。",
        "公开资料显示。",
        "永久居民返回。",
        "临时代办否认此事。",
        "公开信中说。",
        "她在公开赛中获胜。",
        "联合报的记者离开。",
        "联合政府下台。",
        "联合王国派船。",
        "这符合共同利益。",
        "永久理事国代表在场。",
        "共同社报道此事。",
        "联合国大会开会。",
        "联合早报称。",
        "命运共同体会议。",
        "联合公报全文。",
        "联合调查组抵达。",
        "临时地铁站开门。",
        "聯合聲明全文。",
        "公開信內容。",
    ],
)
def test_a_chinese_noun_that_is_so_called_bounds_nothing(text: str) -> None:
    assert bounds(text, ZH) <= {"all"}


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("双方共同巡逻海峡。", "together"),
        ("双方联合社区巡逻。", "together"),
        ("双方联合体能训练。", "together"),
        ("两国联合开发油田。", "together"),
        ("两国联合举行会谈。", "together"),
        ("兩國聯合發表聲明。", "together"),
        ("双方共同社会治理。", "together"),
        ("双方共同谴责袭击。", "together"),
        ("市长公开道歉。", "openly"),
        ("市长公开向船员道歉。", "openly"),
        ("發言人公開批評奧恩。", "openly"),
        ("奥恩公开地威胁邻国。", "openly"),
        ("港口临时关闭。", "for a time"),
        ("议会临时召开会议。", "for a time"),
        ("奥恩臨時停用燈塔。", "for a time"),
        ("船只永久停靠在此。", "for good"),
        ("奥恩永久放弃该岛。", "for good"),
        ("码头永久封闭。", "for good"),
    ],
)
def test_a_chinese_way_of_doing_a_thing_bounds_it(text: str, bound: str) -> None:
    assert bounds(text, ZH) == {bound}
