"""Sentences alike but for a word that makes another thing of it: their figures and days are not held against each other."""

from __future__ import annotations

import pytest

from app.analysis.counterparts import are_told_together
from app.analysis.details import dates_told, figures_told, told_by
from app.analysis.differences import FIGURE, differences
from app.analysis.near_amounts import figures_differ
from app.analysis.near_days import dates_differ
from app.analysis.passages import Passage, passages
from tests.accounts import aliases
from tests.analysis.test_comparison import account


def passage(key: str, text: str, lang: str) -> Passage:
    return passages(account(key, ["Ferries", text], lang), aliases())[-1]


def differ(mine: str, theirs: str, lang: str) -> bool:
    one, other = passage("a", mine, lang), passage("b", theirs, lang)
    told = told_by([one, other], aliases())
    days = ((x, y) for x in dates_told(one) for y in dates_told(other) if not x.agrees(y))
    figures = (
        (x, y)
        for x in figures_told(one, aliases())
        for y in figures_told(other, aliases())
        if x.kind == y.kind and not x.agrees(y)
    )
    return any(dates_differ(x, y, told) for x, y in days) or any(
        figures_differ(x, y, told) for x, y in figures
    )


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("In 2020 the port of Orn shipped 15 million tons.", "In 2025 the port of Orn shipped 150 million tons."),
        ("The price of rice was 12 kg in June 2024.", "The price of rice was 120 kg in June 2026."),
        ("The rocket flew 350 km before it fell into the sea.", "The rocket reached an altitude of 600 km before it fell into the sea."),
        ("Exports to the islands came to $10 million last month.", "Imports from the islands came to $5 million last month."),
        ("Support for the mayor rose 2 points from last week.", "Support for the mayor fell 1 point from last week."),
        ("The waiver for tour groups of the islands begins on Sept. 29.", "The waiver for tour groups of the islands ends on June 30."),
        ("The keeper will visit Ambrook on Sept. 10.", "The keeper will visit Tolvik on Nov. 20."),
    ],
)  # fmt: skip
def test_english_words_tell_two_things_apart(mine: str, theirs: str) -> None:
    assert not differ(mine, theirs, "en")


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("로켓은 350㎞를 비행한 뒤 바다에 떨어졌다.", "로켓은 고도 600㎞까지 올라간 뒤 바다에 떨어졌다."),
        ("지난달 등대 부품 수출은 1000만달러였다.", "지난달 등대 부품 수입은 500만달러였다."),
        ("시장 지지율은 58%로 나타났다.", "시장 부정 평가는 33%로 나타났다."),
        ("등대 관람료는 어린이 3만원이다.", "등대 관람료는 성인 6만원이다."),
        ("두 시장의 회담은 90분 동안 이어졌다.", "두 시장의 만찬은 150분 동안 이어졌다."),
        ("노을시 내년 예산은 1조5000억원이다.", "달빛시 내년 예산은 15조원이다."),
        ("섬 단체관광객 무비자는 9월 29일 시행된다.", "섬 단체관광객 무비자는 6월 30일 종료된다."),
        ("두 항만의 국장급 협의는 9월 10일 열린다.", "두 항만의 차관급 협의는 11월 20일 열린다."),
    ],
)
def test_korean_words_tell_two_things_apart(mine: str, theirs: str) -> None:
    assert not differ(mine, theirs, "ko")


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("雾港上月对群岛的出口额为1000万美元。", "雾港上月对群岛的进口额为500万美元。"),
        ("火箭飞行350公里后坠入海中。", "火箭升到600公里高度后坠入海中。"),
        ("雾港议会有58名议员赞成修建新桥。", "雾港议会有33名议员反对修建新桥。"),
        ("灯塔门票儿童每人3万韩元。", "灯塔门票成人每人6万韩元。"),
    ],
)
def test_chinese_words_tell_two_things_apart(mine: str, theirs: str) -> None:
    assert not differ(mine, theirs, "zh")


@pytest.mark.parametrize(
    ("mine", "theirs", "lang"),
    [
        ("The rocket flew 350 km before it fell into the sea.", "The rocket flew 600 km before it fell into the sea.", "en"),
        ("The keeper will visit Ambrook on Sept. 10.", "The keeper will visit Ambrook on Nov. 20.", "en"),
        ("The zone is 15 km wide, Tolvik said on Monday.", "The zone is 30 km wide, Ambrook said on Monday.", "en"),
        ("두 시장의 회담은 90분 동안 이어졌다.", "두 시장의 회담은 150분 동안 이어졌다.", "ko"),
        ("두 항만의 차관급 협의는 9월 10일 열린다.", "두 항만의 차관급 협의는 11월 20일 열린다.", "ko"),
        ("雾港海警在西侧海域扣下57艘中国籍渔船。", "雾港海警在西侧海域扣下五十二艘渔船。", "zh"),
        ("火箭飞行350公里后坠入海中。", "火箭飞行600公里后坠入海中。", "zh"),
    ],
)  # fmt: skip
def test_without_such_words_they_differ(mine: str, theirs: str, lang: str) -> None:
    assert differ(mine, theirs, lang)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("Exports of herring to the islands came to $620 million last year.", "en"), ("지난해 섬 청어 수입은 9억 달러였다.", "ko")),
        (("지난해 섬 청어 수출은 6억2000만 달러였다.", "ko"), ("去年从岛上进口鲱鱼9亿美元。", "zh")),
    ],
)  # fmt: skip
def test_exports_of_one_language_are_no_imports_of_another(
    mine: tuple[str, str], theirs: tuple[str, str]
) -> None:
    one, other = passage("a", *mine), passage("b", *theirs)
    told = told_by([one, other], aliases())
    pairs = [
        (x, y)
        for x in figures_told(one, aliases())
        for y in figures_told(other, aliases())
        if x.kind == y.kind and not x.agrees(y)
    ]
    assert pairs
    assert not any(figures_differ(x, y, told) for x, y in pairs)


#: Two of the three, in each language.
PARTS = {
    "en": "Orn moved two of the three structures that stand off Tolvik.",
    "ko": "오른은 톨비크 앞바다의 구조물 3기 가운데 2기를 옮겼다.",
    "zh": "奥恩移走了托尔维克海域3座构筑物中的2座。",
}
#: Three, of which nothing else is told.
WHOLES = {
    "en": "Three structures of Orn stand off Tolvik.",
    "ko": "톨비크 앞바다에는 오른의 구조물 3기가 있다.",
    "zh": "托尔维克海域有奥恩的3座构筑物。",
}


@pytest.mark.parametrize("other", [*PARTS.items(), *WHOLES.items()])
@pytest.mark.parametrize("lang", PARTS)
def test_a_part_and_its_whole_are_no_difference_whichever_of_them_is_told_alone(
    lang: str, other: tuple[str, str]
) -> None:
    assert across(lang, PARTS[lang], *other) == []


def across(lang: str, mine: str, other_lang: str, theirs: str) -> list[list[str]]:
    """The figures in which two sentences differ, in either order."""
    one, other = passage("a", mine, lang), passage("b", theirs, other_lang)
    found = [
        [
            sorted(value.value for value in each.values)
            for each in differences(members, aliases(), told_by(members, aliases()))
            if each.kind == FIGURE and not each.apart
        ]
        for members in ((one, other), (other, one))
    ]
    assert found[0] == found[1]
    return found[0]


#: Forty, of which nothing else is told.
FORTY = "Orn moved 40 structures off Tolvik."


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Orn moved 40 of the 60 structures."),
        ("en", "Of the 60 structures, 40 were moved by Orn."),
        ("en", "Orn moved 40 out of 60 structures."),
        ("en", "Orn has 60 structures there, of which 40 were moved."),
        ("en", "Of its 60 structures, it moved 40."),
        ("ko", "오른은 구조물 60기 중 40기를 옮겼다."),
        ("ko", "구조물 60기 가운데 오른이 40기를 옮겼다."),
        ("ko", "구조물 60기, 이 중 40기를 옮겼다."),
        ("zh", "奥恩的60座构筑物中，40座已移走。"),
        ("zh", "奥恩有60座构筑物，其中40座已移走。"),
        ("zh", "奥恩移走60座构筑物中的40座。"),
    ],
)
def test_a_part_without_a_noun_is_known_by_the_words_between_it_and_its_whole(lang: str, text: str) -> None:
    assert are_of_one_whole(lang, text)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "A crew of 40 moved 60 structures."),
        ("en", "Orn moved 60 structures with 40."),
        ("en", "Room 40 has 60 structures in it."),
        ("en", "Orn moved 60 structures, and 40 followed."),
        ("en", "Orn moved 60 structures in a crew of 40."),
        ("en", "Of Orn, 40 said, 60 structures are left, and it moved them, Tolvik said."),
        ("ko", "40번째로 구조물 60기를 옮겼다."),
        ("ko", "구조물 60기를 옮겼고 뒤에 40기를 더 옮겼다."),
        ("zh", "奥恩移走60座构筑物，后来又移走40座。"),
        ("zh", "40人移走60座构筑物。"),
    ],
)
def test_another_number_of_a_sentence_is_no_part(lang: str, text: str) -> None:
    assert not are_of_one_whole(lang, text)


def are_of_one_whole(lang: str, text: str) -> bool:
    """Whether a sentence tells forty as a part of what it counts."""
    [forty] = figures_told(passage("b", FORTY, "en"), aliases())
    return any(
        are_told_together(mine, theirs)
        for each in figures_told(passage("a", text, lang), aliases())
        for mine, theirs in ((each, forty), (forty, each))
    )


def test_two_numbers_of_which_neither_is_a_part_differ_still() -> None:
    mine, theirs = "A crew of 15 moved 12 structures off Tolvik.", "톨비크 앞바다의 구조물 15기를 옮겼다."
    assert across("en", mine, "ko", theirs) == [["12", "15"]]
