"""How many sources an account has is no figure of its matter; how many officials were dismissed is one."""

import pytest

from app.analysis.counted_sources import counts_sources
from app.analysis.details import figures_told
from app.analysis.passages import passages
from tests.analysis.test_candidates import TITLES
from tests.analysis.test_comparison import account, aliases
from tests.analysis.test_told_otherwise import figures
from tests.growth import LINEAR, growth


def sources(lang: str, told: str) -> list[str]:
    """The words of the figures of a sentence that count sources."""
    found = passages(account("a", [TITLES[lang], told], lang), aliases())
    return [
        passage.raw[each.span.start - passage.span.start : each.span.end - passage.span.start]
        for passage in found
        if passage.text == told
        for each in figures_told(passage, aliases())
        if counts_sources(each)
    ]


@pytest.mark.parametrize(
    ("lang", "told", "words"),
    [
        ("en", "Two people with knowledge of the talks said the ridge would be cleared.", "Two people"),
        (
            "en",
            "Three officials familiar with the talks said that five people were killed.",
            "Three officials",
        ),
        (
            "en",
            "The ridge is clear, according to three officials who were briefed on the talks.",
            "three officials",
        ),
        ("en", "Four sources close to the monitors said so.", "Four sources"),
        ("en", "Two security sources told the Orn Wire that the ridge is clear.", "Two security sources"),
        ("en", "The ridge is clear, said two diplomats who asked not to be named.", "two diplomats"),
        ("en", "The ridge is clear, two officials said.", "two officials"),
        (
            "en",
            "Three Orn diplomats, speaking on condition of anonymity, said it is clear.",
            "Three Orn diplomats",
        ),
        ("en", "Two people familiar with the matter, who asked not to be named, said so.", "Two people"),
        ("ko", "협상에 정통한 관계자 3명은 능선에서 5명이 숨졌다고 말했다.", "관계자 3명"),
        ("ko", "복수의 소식통과 외교관 두 명은 능선이 비워진다고 전했다.", "외교관 두 명"),
        ("ko", "익명을 요구한 외교관 2명에 따르면 능선이 비워진다.", "외교관 2명"),
        ("ko", "통신은 소식통 3명을 인용해 능선이 비워진다고 보도했다.", "소식통 3명"),
        ("ko", "3명의 소식통은 능선이 비워진다고 말했다.", "3명의 소식통"),
        ("zh", "两名知情人士说，山脊上有五人死亡。", "两名知情人士"),
        ("zh", "两名不愿透露姓名的外交官表示，山脊将被清空。", "两名不愿透露姓名的外交官"),
        ("zh", "该报援引四名消息人士的话说，山脊将被清空。", "四名消息人士"),
        ("zh", "兩位不願具名的官員告訴記者，山脊將被清空。", "兩位不願具名的官員"),
        ("en", "Two people close to the Orn president told the Wire so.", "Two people"),
        ("en", "The Wire, citing three people informed of the decision, said so.", "three people"),
        ("ko", "이름을 밝히지 말 것을 요구한 외교관 2명은 장관이 체포됐다고 전했다.", "외교관 2명"),
        ("zh", "两名知情人士，周一向通讯社透露，山脊将被清空。", "两名知情人士"),
    ],
)
def test_who_says_something_without_a_name_is_counted_as_a_source(lang: str, told: str, words: str) -> None:
    assert sources(lang, told) == [words]


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "Two people were killed on the ridge, the monitors said."),
        ("en", "Three officials were dismissed over the shelling, the ministry said."),
        ("en", "Three officials familiar with the plan were arrested, police said."),
        ("en", "Two people sleeping close to the fire escaped, police said."),
        ("en", "Five people were injured close to the bridge, a source said."),
        ("en", "Police said two people familiar with the alarm were arrested."),
        ("en", "Three officials said they would resign."),
        ("en", "Two sources of heat were found, the monitors said."),
        ("ko", "능선 포격으로 관계자 3명이 해임됐다고 국방부가 밝혔다."),
        ("ko", "소식통 3명은 체포됐다고 경찰이 밝혔다."),
        ("ko", "감시단은 능선에서 3명이 숨졌다고 밝혔다."),
        ("ko", "한 관계자는 3명은 살아 있다고 말했다."),
        ("zh", "两名知情人士被捕，警方说。"),
        ("zh", "因山脊炮击，两名官员被免职。"),
        ("zh", "两人死亡，知情人士说。"),
        ("zh", "据警方说，五人受伤。"),
        ("en", "Two boats close to the reef of Orn reported engine trouble, the navy said."),
        ("en", "Some 40 villagers close to the quay told police that their homes were flooded."),
        ("en", "The embassy said two diplomats, who left on Monday, are safe."),
        ("en", "Police said three people close to the minister had fled the island."),
        ("en", "Seven diplomats told to leave Orn within a day are packing."),
        ("ko", "소식통에 따르면 억류된 선원 3명은 무사하다고 오른 정부는 밝혔다."),
        ("ko", "오른 경찰은 당국자 3명은 부두에서 체포됐다고 밝혔다."),
        ("ko", "협상에 밝은 외교관이 만난 어민 5명은 배를 돌려받았다고 말했다."),
        ("zh", "两名官员说好在周一会面。"),
        ("zh", "三名官员称病缺席会议。"),
        ("zh", "两名了解详情的人士将出庭作证，法院表示。"),
    ],
)
def test_of_whom_something_is_told_is_counted_as_people(lang: str, told: str) -> None:
    assert sources(lang, told) == []


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (
            ("en", "Two people with knowledge of the talks said that the Orn ridge would be cleared."),
            ("en", "Three officials familiar with the talks said that the Orn ridge would be cleared."),
        ),
        (
            ("ko", "협상에 정통한 관계자 4명은 오른 능선이 비워질 것이라고 말했다."),
            ("zh", "两名消息人士说，奥恩山脊将被清空。"),
        ),
    ],
)
def test_how_many_sources_each_account_has_is_no_difference(
    mine: tuple[str, str], theirs: tuple[str, str]
) -> None:
    assert figures(mine, theirs) == []


def test_how_many_officials_were_dismissed_is_a_difference() -> None:
    mine = ("en", "Three officials were dismissed over the shelling of the Orn ridge.")
    theirs = ("en", "Two officials were dismissed over the shelling of the Orn ridge.")
    assert figures(mine, theirs)


@pytest.mark.parametrize(
    "piece", ["two people close to ", "two people, who, ", "소식통 3명은 그가 ", "两名了解，", "said by "]
)
def test_a_text_of_such_words_is_read_in_linear_time(piece: str) -> None:
    lang = "ko" if "명" in piece else "zh" if "名" in piece else "en"
    assert growth(lambda text: sources(lang, text), piece, 400) < LINEAR
