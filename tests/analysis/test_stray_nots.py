"""Deeds beside a "not": which it reaches, which it leaves as done, and where nobody can say."""

from __future__ import annotations

import pytest

from app.analysis.opposed import deeds_in
from tests.analysis.test_opposed import MET, words_of


def told(text: str, lang: str) -> dict[str, bool]:
    return {each.name: each.is_done for each in deeds_in(text, lang)}


@pytest.mark.parametrize(
    ("text", "lang", "name", "is_done"),
    [
        ("Tolvik did not violate the border or seize any boats.", "en", "seized", False),
        ("Orn never breached the truce or fired on the patrol.", "en", "fired", False),
        ("The ministry did not seek or receive an envoy.", "en", "received", False),
        ("Orn did not urgently notify the crew.", "en", "notified", False),
        ("It was Orn that did not sign the pact.", "en", "signed", False),
        ("It is the ministry that has not signed the treaty.", "en", "signed", False),
        ("议会否决了弹劾案。", "zh", "impeached", False),
        # What a "not" does not reach is done.
        ("Orn did not accept the invitation.", "en", "invited", True),
        ("Orn did not attend the signing of the pact.", "en", "signed", True),
        ("양측은 합의를 지키지 않았다.", "ko", "agreed", True),
        ("오른은 나포한 어선을 돌려주지 않았다.", "ko", "seized", True),
        ("양측은 협정에 서명했지만 내용은 공개하지 않았다.", "ko", "signed", True),
        ("The pact was signed, but not in Lorn.", "en", "signed", True),
        ("双方签署协议，没有公开内容。", "zh", "signed", True),
        ("双方不久签署协议。", "zh", "signed", True),
        # What is only spoken of is done.
        ("Tolvik has not lodged a protest over the arrest of the crew.", "en", "seized", True),
        ("Tolvik has not lodged a protest over the arrest of the crew.", "en", "protested", False),
        ("Orn did not condemn the attack on the port.", "en", "attacked", True),
        ("Orn has not apologised for seizing the trawler.", "en", "seized", True),
        ("Orn gave no explanation for the arrest.", "en", "seized", True),
        ("Orn did not protest or arrest anyone.", "en", "seized", False),
        ("中方没有就扣押船员一事提出抗议。", "zh", "seized", True),
        ("中方没有就扣押船员一事提出抗议。", "zh", "protested", False),
        ("奥恩没有对逮捕行动作出回应。", "zh", "seized", True),
        ("奥恩没有对渔船开火。", "zh", "fired", False),
        ("双方没有就停火达成协议。", "zh", "agreed", False),
        # Nothing of what is told so was there.
        ("취소된 경기는 없었다.", "ko", "cancelled", False),
        ("체결된 협정은 전혀 없었다.", "ko", "signed", False),
        ("연맹을 제명하지 않았다.", "ko", "expelled", False),
        ("港会把渔会除名。", "zh", "expelled", True),
    ],
)
def test_a_not_reaches_as_far_as_it_is_meant(text: str, lang: str, name: str, *, is_done: bool) -> None:
    assert told(text, lang)[name] is is_done


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("zh", "双方没有讨论免签问题。"), ("zh", "至於免簽，這次沒有談到。")),
        (
            ("en", "Tolvik has not lodged a protest over the arrest of the crew."),
            ("ko", "해경은 선원들을 체포했다."),
        ),
        (("en", "The president did not veto the bill."), ("ko", "대통령은 거부권을 행사하지 않았다.")),
        (("zh", "船长未被戴上手铐。"), ("ko", "경찰은 선장에게 수갑을 채우지 않았다.")),
        (("en", "The ministers did not shake hands."), ("ko", "두 장관은 악수를 나누지 않았다.")),
        (("zh", "医院没有动手术。"), ("en", "Surgery was not performed on the captain.")),
        (("en", "Parliament did not impeach the president."), ("ko", "대통령 탄핵안은 통과되지 못했다.")),
        (("en", "Orn did not cut the nets."), ("en", "The nets were not cut by Orn.")),
        (("ko", "경보는 울리지 않았다."), ("en", "The siren did not sound in Orn.")),
        (("zh", "警报没有响起。"), ("en", "No siren sounded in Lorn.")),
        (("ko", "폭발은 일어나지 않았다."), ("en", "No explosion was heard at the port.")),
        (("en", "The minister does not recall the meeting."), ("zh", "奥恩召回了大使。")),
        (("en", "The ferry operated on two engines."), ("ko", "의사들은 수술을 하지 않았다.")),
        (("en", "The ferry did not run aground."), ("zh", "谈判搁浅。")),
        (("en", "No match was called off."), ("ko", "취소된 경기는 없었다.")),
        (("zh", "比赛照常进行。"), ("ko", "취소된 경기는 없었다.")),
        (("ko", "체결된 협정은 없었다."), ("zh", "双方没有签署协议。")),
        # Other things were not there.
        (("ko", "공개된 자료에는 없었다."), ("en", "The ministry published the document.")),
        (("ko", "취소된 경기는 문제가 없었다."), ("en", "The match was called off.")),
        # What is not frozen was lent, what is due is not paid yet, and a sum is no payment.
        (("en", "The bank lent $120 million."), ("en", "The bank has not frozen the loan.")),
        (("zh", "银行没有冻结贷款。"), ("en", "The bank lent $120 million.")),
        (("zh", "奥恩须在9月30日前赔偿5200万美元。"), ("en", "Not one shilling has been paid.")),
        (("ko", "배상금은 4천600만 달러로 정해졌다."), ("en", "Not one shilling has been paid.")),
        # What is given or published is another thing.
        (
            ("en", "A poll published on Monday showed that most back the talks."),
            ("zh", "奥恩没有公布协议全文。"),
        ),
        (("ko", "톨비크는 새 함정을 공개했다."), ("en", "Orn did not publish the text of the agreement.")),
        (("en", "The envoy delivered a warning."), ("ko", "오른은 백신을 전달하지 않았다.")),
        # What somebody was not told of was done.
        (("en", "The families were not notified of the release."), ("zh", "人质已经获释。")),
        (
            ("en", "Orn was not informed in advance about the signing of the pact."),
            ("ko", "오른은 협정에 서명했다."),
        ),
        (("ko", "제명안이 올라왔다."), ("en", "The council did not expel the union.")),
        (("zh", "驱逐舰抵达港口。"), ("en", "The council did not expel the envoy.")),
    ],
)
def test_two_that_agree_or_tell_of_two_things_are_not_opposed(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert words_of(*((lang, f"{MET[lang]}\n{text}") for lang, text in (one, other))) == set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("ko", "취소된 경기는 없었다."), ("en", "Two matches were called off.")),
        (("ko", "체결된 협정은 없었다."), ("en", "The two sides signed the agreement.")),
        (("ko", "오른은 배상금을 지급했다."), ("en", "Not one shilling has been paid.")),
        (("en", "The bank has frozen the loan."), ("zh", "银行没有冻结贷款。")),
        # Words that only hold one of a part, of a time, of a figure of speech or of a case.
        (("zh", "两艘船只沉没。"), ("en", "No ferry sank off Orn.")),
        (("zh", "奥恩没有在首都签署协定。"), ("en", "Orn signed the pact in the capital.")),
        (("zh", "奥恩日前没有释放船员。"), ("en", "Orn released the crew.")),
        (("en", "Orn was not at all notified of the drill."), ("ko", "톨비크는 훈련을 오른에 통보했다.")),
        (("ko", "장관까지 나섰지만 협정에 서명하지 않았다."), ("en", "The ministers signed the pact.")),
        (("ko", "무인기가 추락했다."), ("en", "The drone did not crash.")),
        (("ko", "무인기가 격추됐다."), ("en", "The drone was not shot down.")),
        (
            ("en", "The Lorn Shipping Co. had already signed the pact."),
            ("ko", "론 해운은 협정에 서명하지 않았다."),
        ),
    ],
)
def test_two_of_which_one_says_that_nothing_of_it_was_are_opposed(
    one: tuple[str, str], other: tuple[str, str]
) -> None:
    assert words_of(*((lang, f"{MET[lang]}\n{text}") for lang, text in (one, other)))
