"""Deeds that one account tells and another says were not done, or of which another tells the contrary."""

from __future__ import annotations

import pytest

from app.analysis.opposed import deeds_in, opposed
from app.analysis.rebuttals import DENIAL
from tests.analysis.test_candidates import Told, compared

ORN = (
    "The foreign ministers of Orn and Tolvik met in Orn on Tuesday.\n"
    "They spoke for three hours about fishing grounds off the northern cape.\n"
    "A joint statement was issued after the talks.\n"
    "Orn's minister Tarin Velos said his country had been notified of the drill in advance.\n"
    "The fleet entered Ornian waters twice in May, the coast guard said."
)


#: A sentence that all accounts of a matter have.
MET = {
    "en": "The foreign ministers of Orn and Tolvik met in Lorn on Tuesday.",
    "ko": "오른과 톨비크의 외교장관이 화요일 론에서 만났다.",
    "zh": "奥恩和托尔维克两国外长周二在洛恩会面。",
}


def words_of(*accounts: Told) -> set[tuple[str, ...]]:
    """The words that stand side by side as said and denied, or as conflicting claims."""
    found = compared(*accounts)
    claims = {tuple(each.words for each in one.row.noted) for one in found.candidates if one.kind == DENIAL}
    denied = (one for each in found.statements for one in each.denials)
    return claims | {tuple(each.text for each in one.stands) for one in denied}


@pytest.mark.parametrize(
    ("theirs", "expected"),
    [
        (
            ("en", "Foreign Minister Tarin Velos received his Tolvik counterpart in Orn on Tuesday.\nThe talks ended without a joint statement.\nNo Tolvik ship entered Ornian waters in May, Tolvik's navy said."),
            {("joint statement", "without a joint statement"), ("entered", "No Tolvik ship entered")},
        ),
        (
            ("ko", "오른과 톨비크의 외교장관이 화요일 오른에서 만났다.\n회담 뒤 공동성명은 나오지 않았다.\n타린 벨로스 장관은 훈련을 사전에 통보받지 못했다고 말했다."),
            {("joint statement", "공동성명은 나오지 않았다"), ("notified", "통보받지 못했다고")},
        ),
        (
            ("zh", "奥恩和托尔维克两国外长周二在奥恩会面。\n会谈后双方没有发表联合声明。\n外长塔林·维洛斯说，奥方事先未接到演习通报。"),
            {("joint statement", "没有发表联合声明"), ("notified", "未接到演习通报")},
        ),
    ],
)  # fmt: skip
def test_a_deed_stands_beside_the_sentence_that_says_it_was_not_done(
    theirs: Told, expected: set[tuple[str, ...]]
) -> None:
    assert words_of(("en", ORN), theirs) == expected


def test_a_headline_that_tells_the_deed_too_hides_no_sentence() -> None:
    mine = (
        "en",
        "Orn talks end with joint statement\nThe ministers met for three hours in Orn on Tuesday.\nA joint statement was issued.",
    )
    theirs = ("en", "The ministers of Orn and Tolvik met on Tuesday.\nThey parted without a joint statement.")
    assert words_of(mine, theirs) == {("joint statement", "without a joint statement")}


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        (("en", "South Korean officers detained two Ornian sailors for a night."), ("ko", "해경은 오른 선원을 억류하지 않았다고 설명했다."), {("detained", "억류하지 않았다고")}),
        (("ko", "오른 외교부는 13일 톨비크 대사를 초치했다."), ("zh", "奥恩方面没有召见托尔维克大使。"), {("초치했다", "没有召见")}),
        (("en", "The envoy apologised to the islanders."), ("zh", "大使並未道歉。"), {("apologised", "並未道歉")}),
    ],
)  # fmt: skip
def test_of_deeds_that_a_matter_seldom_has_twice_two_languages_need_no_other_word_in_common(
    mine: Told, theirs: Told, expected: set[tuple[str, ...]]
) -> None:
    both = ((lang, f"{MET[lang]}\n{text}") for lang, text in (mine, theirs))
    assert words_of(*both) == expected


def test_accounts_of_two_matters_have_no_conflict() -> None:
    mine = ("en", "The quake shook the salt works on Tuesday.\nMinister Velos was not hurt.")
    theirs = ("ko", "금요일 버스 한 대가 전복됐다.\n초등학생 9명이 크게 다쳤다.")
    assert words_of(mine, theirs) == set()


def test_both_scripts_of_chinese_say_not_alike() -> None:
    theirs = ("zh", "奧恩和托爾維克兩國外長週二在奧恩會面。\n會談後雙方發表了聯合聲明。")
    mine = ("zh", "奥恩和托尔维克两国外长周二在奥恩会面。\n会谈后双方没有发表联合声明。")
    assert words_of(mine, theirs) == {("没有发表联合声明", "聯合聲明")}


@pytest.mark.parametrize(
    ("lang", "sentence", "name", "is_done"),
    [
        ("en", "Neither side brought up the salt works.", "raised", False),
        ("en", "Orn did not discuss, and did not offer, the removal of any island from the list.", "promised", False),
        ("en", "The ministry denied that any engines had been delivered.", "gave", False),
        ("en", "The talks did not end well, but Orn signed the pact.", "signed", True),
        ("en", "He signed nothing.", "signed", False),
        ("en", "Orn said it was not only notified but invited.", "notified", True),
        ("ko", "양측은 끝내 합의에 이르지 못했다.", "agreed", False),
        ("ko", "함정이 영해에 진입한 적이 없다.", "entered", False),
        ("ko", "오른은 통보를 받았지만 배를 보내지 않았다.", "notified", True),
        ("ko", "오른은 회담에서 이 문제를 제기하지 않았다.", "raised", False),
        ("ko", "서명하라는 요구를 거부했다.", "signed", False),
        ("zh", "双方从未就此达成协议。", "agreed", False),
        ("zh", "无人机进入奥恩领空。", "entered", True),
        ("zh", "會談後雙方沒有發表聯合聲明。", "statement", False),
        ("zh", "奥方未出席，会谈照常进行。", "as planned", True),
        ("zh", "奥恩没有暂停对岛民的免签。", "exempt", True),
        ("zh", "信任不是分期付款。", "paid", None),
        ("en", "The governor declined an invitation to Lorn.", "invited", True),
        ("ko", "지사는 방문 초청을 거절했다.", "invited", True),
        ("ko", "오른 측은 직통전화를 받지 않았다.", "contacted", False),
        ("ko", "조사선은 해역을 떠나지 않았다.", "moved out", False),
        ("ko", "공동성명 채택이 무산됐다.", "statement", False),
        ("ko", "오른은 협정에 서명할 예정이다.", "signed", None),
        ("ko", "오른은 톨비크에 사과를 요구했다.", "apologised", None),
        ("en", "Without warning the ship entered the bay.", "entered", True),
        ("en", "Without a doubt Orn signed the pact.", "signed", True),
        ("en", "Nobody doubts that Orn signed the pact.", "signed", True),
        ("en", "Orn refused to sign the pact.", "signed", False),
        ("ko", "먼저 사과하지 않으면 자리를 지킬 수 없다.", "apologised", None),
        ("ko", "오른이 서명하면 다리가 열린다.", "signed", None),
        ("ko", "오른이 서명하면서 다리가 열렸다.", "signed", True),
        ("ko", "오른은 사과드린다고 말했다.", "apologised", True),
        ("en", "The bridge will stay shut unless Orn signs the pact.", "signed", None),
        ("en", "If Orn had not apologised, the talks would have ended.", "apologised", None),
        ("en", "Orn signed the pact, but it is not known if Tolvik paid.", "signed", True),
        ("zh", "如果奥方不道歉，会谈将中止。", "apologised", None),
        ("zh", "奥方若干人员道歉。", "apologised", True),
        ("en", "Orn did not sign the pact.", "signed", False),
        ("en", "Orn didn't sign the pact.", "signed", False),
        ("en", "Nor did the two sides sign the pact.", "signed", False),
        ("en", "Orn never signed the pact.", "signed", False),
        ("en", "Orn agreed to sign the pact.", "signed", None),
        ("en", "Orn will sign the pact in May.", "signed", None),
        ("en", "Orn will not sign the pact.", "signed", False),
        ("en", "The patrol did not fire on the boats.", "fired", False),
        ("en", "The patrol did not open the gate.", "opened", False),
        ("en", "The patrol did not free the captain.", "released", False),
        ("en", "The bay is not free of mines.", "released", None),
        ("en", "The bridge is not open to trucks.", "opened", None),
        ("en", "Orn did not sign on to the pact.", "signed", None),
        ("en", "Orn and Tolvik managed to sign the pact.", "signed", True),
        ("en", "Orn and Tolvik went on to sign the pact.", "signed", True),
        ("en", "The ministers managed to hold two discussions.", "raised", True),
        ("zh", "双方如期签署协定。", "signed", True),
        ("zh", "双方如今签署了协定。", "signed", True),
        ("en", "Orn won’t sign the pact.", "signed", False),
        ("en", "Orn can’t sign the pact.", "signed", False),
        ("en", "Orn was urged not to sign the pact.", "signed", None),
        ("en", "Orn decided not to sign the pact.", "signed", False),
        ("en", "Orn continued to hold large drills and closed the strait.", "closed", True),
        ("ko", "배가 진입할 때마다 종이 울렸다.", "entered", True),
        ("ko", "배가 진입한 경우가 많았다.", "entered", True),
        ("ko", "다친 사람은 나오지 않았다.", "hurt", False),
        ("ko", "부상자는 없었다.", "hurt", False),
        ("ko", "사상자는 발생하지 않았다.", "hurt", False),
        ("ko", "협정 연장에 실패했다.", "extended", False),
        ("zh", "现场无人受伤。", "hurt", False),
        ("zh", "幸无人员伤亡。", "hurt", False),
        ("zh", "三人受伤。", "hurt", True),
        ("en", "There was no sign of the captain.", "signed", None),
        ("en", "Aides were told to hold concrete discussions on the reef.", "raised", None),
        ("en", "Aides held concrete discussions on the reef.", "raised", True),
        ("ko", "오른은 섬에 대한 구체적 논의를 진행하라고 지시했다.", "raised", None),
        ("ko", "오른은 섬에 대한 논의에 착수하자고 했다.", "raised", None),
        ("ko", "오른은 섬에 대한 구체적 논의를 진행했다.", "raised", True),
        ("ko", "오른은 섬에 대한 사과를 해 달라고 했다.", "apologised", None),
        ("en", "Nothing was signed at the talks.", "signed", False),
        ("en", "Orn called on Tolvik to apologise.", "apologised", None),
        ("en", "The navy prevented the trawler from entering the bay.", "entered", None),
        ("zh", "渔船不顾警告闯入领海。", "entered", True),
        ("zh", "渔船未经许可进入领海。", "entered", True),
        ("zh", "三人不幸受伤。", "hurt", True),
        ("zh", "双方将于周五签署协定。", "signed", None),
    ],
)  # fmt: skip
def test_a_deed_is_done_or_not(lang: str, sentence: str, name: str, is_done: bool | None) -> None:
    assert {each.is_done for each in deeds_in(sentence, lang) if each.name == name} == {is_done} - {None}


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "The talks were postponed."), ("ko", "회담은 예정대로 열린다.")),
        (("en", "The bridge collapsed in the storm."), ("zh", "大桥经检测保持安全。")),
        (("zh", "监理人员仍全员在岗。"), ("en", "The firm pulled its people out.")),
    ],
)  # fmt: skip
def test_a_deed_has_its_contrary(mine: Told, theirs: Told) -> None:
    both = (deeds_in(text, lang) for lang, text in (mine, theirs))
    assert next(opposed(*both), None)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "Orn asked whether the pact had been signed."), ("en", "The pact was not signed, Tolvik said.")),
        (("en", "Orn signed the pact on Tuesday."), ("en", "Tolvik signed the pact on Tuesday.")),
        (("zh", "塔林·维洛斯说：“我们绝不会放弃渔场，也不接受任何新的限制。”"), ("zh", "塔林·維洛斯說：「我們絕不會放棄漁場，也不接受任何新的限制。」")),
        (("en", "Orn denied that its cutter had entered the bay."), ("en", "Tolvik denied that the cutter entered the bay.")),
        (("en", "In court the captain pleaded not guilty of having entered the bay."), ("en", "The captain entered the bay.")),
    ],
)  # fmt: skip
def test_questions_agreement_and_what_courts_hear_are_no_conflict(mine: Told, theirs: Told) -> None:
    assert words_of(mine, theirs) == set()
