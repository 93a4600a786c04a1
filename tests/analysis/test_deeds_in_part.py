"""Deeds told of a part, calls that are left without an answer, and what is published, returned, paid and withdrawn."""

from __future__ import annotations

import pytest

from app.analysis.opposed import deeds_in, opposed
from tests.analysis.test_candidates import Told
from tests.analysis.test_opposed import MET, words_of


def are_opposed(mine: Told, theirs: Told) -> bool:
    return next(opposed(*(deeds_in(text, lang) for lang, text in (mine, theirs))), None) is not None


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "Orn has returned the flight recorder to the embassy."), ("ko", "비행기록장치는 아직 돌려받지 못했다.")),
        (("zh", "飞行记录器尚未归还。"), ("en", "The recorder has been returned to the embassy.")),
        (("en", "The crew were denied access to the consul."), ("en", "The crew were given access to the consul.")),
        (("en", "The envoy was given permission to land."), ("zh", "大使未获准降落。")),
        (("zh", "船东已缴清罚款。"), ("en", "The owner has not paid the fine.")),
        (("ko", "선주는 벌금을 갚았다."), ("zh", "船东没有缴纳罚款。")),
        (("en", "The owner settled the bill."), ("ko", "선주는 대금을 납부하지 않았다.")),
        (("zh", "国会尚未批准议定书。"), ("en", "Parliament ratified the protocol.")),
        (("ko", "의회는 의정서를 비준했다."), ("zh", "議會沒有批准該議定書。")),
        (("en", "Orn withdrew its proposal."), ("ko", "오른은 제안을 철회하지 않았다.")),
        (("zh", "奥恩撤回了提案。"), ("en", "Orn did not withdraw its proposal.")),
        (("en", "Orn has not recalled the vaccine."), ("ko", "오른은 백신을 전량 회수했다.")),
        (("zh", "奥恩召回了疫苗。"), ("ko", "오른은 백신을 회수하지 않았다.")),
        (("ko", "오른은 백신을 이미 톨비크에 전달했다."), ("en", "Orn has not delivered the vaccines.")),
        (("zh", "奥方尚未交付疫苗。"), ("ko", "오른은 물자를 톨비크에 전달했다.")),
        (("ko", "정부는 협정문을 공개하지 않았다."), ("zh", "政府已公布協議全文。")),
        (("en", "The government published the text."), ("ko", "정부는 협정문을 공개하지 않았다.")),
        (("en", "The ministry released the full transcript."), ("zh", "外交部没有公布记录。")),
        (("en", "The pilot answered every radio call."), ("en", "The pilot ignored the radio calls.")),
        (("en", "The pilot responded to the hail."), ("zh", "机长没有回应呼叫。")),
        (("ko", "기장은 교신에 응답했다."), ("zh", "机长没有回应无线电呼叫。")),
        (("ko", "기장은 호출을 무시했다."), ("en", "The pilot answered the radio call.")),
        (("zh", "机长无视无线电呼叫。"), ("ko", "기장은 호출에 응답했다.")),
        (("ko", "오른은 만찬을 강행했다."), ("zh", "晚宴取消了。")),
        (("en", "Doctors did not examine the sailors before they crossed."), ("ko", "의료진이 선원 전원을 진찰했다.")),
        (("zh", "部分船员受伤。"), ("en", "No sailor was hurt.")),
        (("ko", "일부 선원이 다쳤다."), ("zh", "无人受伤。")),
        (("zh", "一只渔船被扣押。"), ("en", "Orn did not seize any boats.")),
        (("zh", "奥恩不仅公布了协议全文，还道了歉。"), ("en", "Orn did not publish the text.")),
        (("en", "Orn released the sailors partly because of the storm."), ("ko", "오른은 선원을 석방하지 않았다.")),
        (("ko", "이날까지 협정문을 공개하지 않았다."), ("en", "The ministry published the text.")),
        (("ko", "아직까지 협정문을 공개하지 않았다."), ("en", "The ministry published the text.")),
        (("zh", "此前没有公布协议全文。"), ("en", "The ministry published the text.")),
        (("en", "The ministry had not published the text."), ("ko", "외교부는 협정문을 공개했다.")),
    ],
)  # fmt: skip
def test_what_was_done_and_was_not_stands_against_each_other(mine: Told, theirs: Told) -> None:
    assert are_opposed(mine, theirs)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "The pilot ignored the radio calls."), ("zh", "机长没有回应战机的无线电呼叫。")),
        (("en", "The pilot did not respond to the radio calls."), ("ko", "전투기는 무선 교신을 시도했다.")),
        (("ko", "기장은 무선 교신에 응답하지 않았다."), ("en", "The jets radioed the plane.")),
        (("en", "The minister did not respond to calls for a truce."), ("ko", "기장은 호출에 응답했다.")),
        (("en", "The ministry did not respond to a request for comment."), ("zh", "机长回应了无线电呼叫。")),
        (("ko", "주민 70%는 찬성한다고 응답했다."), ("en", "The pilot did not answer the radio call.")),
        (("zh", "外交部回应称此事属实。"), ("en", "The pilot did not answer the radio call.")),
        (("en", "The pilot answered neither the radio calls nor the signals."), ("en", "The pilot ignored the radio calls.")),
        (("en", "The government published the text only in part."), ("ko", "정부는 협정문 전문을 공개하지 않았다.")),
        (("ko", "정부는 협정문을 일부만 공개했다."), ("en", "The government has not published the full text.")),
        (("zh", "政府公布了部分内容。"), ("ko", "정부는 전문을 공개하지 않았다.")),
        (("en", "The army has not fully withdrawn."), ("zh", "部队撤离了。")),
        (("ko", "군은 전부 철수하지는 않았다."), ("en", "The army withdrew some troops.")),
        (("zh", "奥恩没有全部释放船员。"), ("en", "Orn released five sailors.")),
        (("zh", "政府仅公布了日期。"), ("en", "The government has not published the text.")),
        (("ko", "이름을 공개하지 않은 관계자가 말했다."), ("en", "The government published the text.")),
        (("ko", "경찰은 신원을 공개하지 않았다."), ("zh", "政府公布全文。")),
        (("ko", "회의는 비공개로 열렸다."), ("en", "The paper did not publish the text.")),
        (("en", "The publisher closed."), ("ko", "정부는 협정문을 공개하지 않았다.")),
        (("en", "She made no public appearance."), ("ko", "정부는 협정문을 공개했다.")),
        (("en", "Orn has not decided whether to publish the text."), ("ko", "정부는 협정문을 공개했다.")),
        (("en", "Orn will publish the text in May."), ("ko", "정부는 협정문을 공개하지 않았다.")),
        (("en", "Orn withdrew its proposal."), ("ko", "오른군은 철수하지 않았다.")),
        (("zh", "奥恩撤回提案。"), ("en", "Orn did not pull its troops out.")),
        (("en", "Orn withdrew its troops."), ("ko", "오른은 제안을 철회하지 않았다.")),
        (("en", "He was returned to power."), ("ko", "오른은 어선을 반환하지 않았다.")),
        (("en", "The ferry returned to port."), ("zh", "奥恩没有归还渔船。")),
        (("en", "The owner was fined."), ("en", "The owner has not paid the fine.")),
        (("zh", "船东没有缴清罚款。"), ("ko", "선주는 벌금형을 받았다.")),
        (("en", "Given that access was closed, the crew waited."), ("en", "The crew were denied access.")),
        (("en", "Orn gave up access to the bay."), ("en", "The crew were denied access.")),
        (("en", "The consul was not given access."), ("en", "The consul was denied access.")),
        (("ko", "대통령은 감사의 뜻을 전달했다."), ("en", "Orn has not delivered the vaccines.")),
        (("ko", "장관은 입장을 톨비크에 전달했다."), ("zh", "奥方尚未交付疫苗。")),
        (("en", "The minister delivered a speech."), ("ko", "오른은 물자를 톨비크에 전달하지 않았다.")),
        (("zh", "国会批准了预算。"), ("en", "Parliament did not ratify the protocol.")),
        (("ko", "의회는 비준을 미뤘다."), ("zh", "国会尚未批准议定书。")),
        (("en", "If Parliament ratifies the protocol, Orn will pay."), ("zh", "国会尚未批准议定书。")),
        (("en", "Orn recalled that the vaccine was new."), ("ko", "오른은 백신을 회수하지 않았다.")),
        (("ko", "쓰레기를 회수했다."), ("en", "Orn has not recalled the vaccine.")),
        (("ko", "양측은 선원 석방을 논의했다."), ("en", "Orn has not released the sailors.")),
        (("ko", "오른은 대사 소환을 보류했다."), ("zh", "奥恩没有召回大使。")),
        (("en", "The ministers discussed releasing the sailors."), ("ko", "오른은 선원을 석방하지 않았다.")),
        (("en", "Orn postponed signing the pact."), ("zh", "奥恩尚未签署协议。")),
        (("en", "Orn promised to pay the fine."), ("zh", "船东没有缴清罚款。")),
        (("ko", "선주는 벌금을 내지 않았다."), ("en", "The owner was fined.")),
        (("en", "The captain settled in Lorn."), ("ko", "선주는 대금을 납부하지 않았다.")),
        (("en", "The crew were shown the access road."), ("en", "The crew were denied access.")),
        (("zh", "晚宴上发生口角。"), ("ko", "만찬은 취소됐다.")),
        (("ko", "강행군 끝에 도착했다."), ("en", "The banquet was cancelled.")),
        (("en", "The pilot spoke of the radio."), ("en", "The pilot ignored the radio calls.")),
        (("ko", "기장은 경고를 무시했다."), ("en", "The pilot answered the radio call.")),
        (("zh", "对方置之不理。"), ("en", "The pilot answered the radio call.")),
        (("en", "Orn nearly seized the boat."), ("ko", "오른은 어선을 나포하지 않았다.")),
        (("en", "Guards seized neither the boat nor the crew."), ("zh", "警方没有扣押渔船。")),
        (("en", "The ministry did not publish the text until Friday."), ("ko", "외교부는 금요일 협정문을 공개했다.")),
        (("ko", "외교부는 금요일까지 협정문을 공개하지 않았다."), ("en", "The ministry published the text.")),
        (("zh", "外交部在周五之前没有公布协议全文。"), ("en", "The ministry published the text.")),
        (("ko", "오른은 백신을 제때 전달하지 않았다."), ("en", "Orn delivered the vaccines late.")),
        (("en", "Orn did not immediately release the sailors."), ("ko", "오른은 선원을 석방했다.")),
        (("zh", "奥恩没有及时公布协议全文。"), ("en", "Orn published the text.")),
        (("ko", "오른은 협정문을 공개하지 않을 수 없었다."), ("en", "Orn published the text.")),
        (("ko", "오른이 선원을 석방하지 않은 것은 아니다."), ("en", "Orn released the sailors.")),
        (("zh", "奥恩不得不公布协议全文。"), ("en", "Orn published the text.")),
        (("zh", "奥恩并非没有公布协议全文。"), ("en", "Orn published the text.")),
        (("en", "Had Orn published the text, nobody would ask."), ("ko", "오른은 협정문을 공개하지 않았다.")),
        (("en", "Should Orn publish the text, Tolvik will sign."), ("ko", "오른은 협정문을 공개하지 않았다.")),
        (("en", "The pilot was hailed as a hero."), ("zh", "没有船只呼叫飞机。")),
        (("en", "Orn paid tribute to the dead."), ("ko", "선주는 벌금을 납부하지 않았다.")),
        (("en", "The minister paid a visit to Lorn."), ("zh", "船东没有支付工资。")),
        (("en", "The crew paid a heavy price."), ("ko", "선주는 임금을 지급하지 않았다.")),
        (("ko", "오른은 값비싼 대가를 지불했다."), ("en", "The owner has not paid the fine.")),
        (("en", "The verdict has been returned."), ("zh", "奥恩没有归还渔船。")),
        (("en", "His call was returned."), ("ko", "오른은 어선을 반환하지 않았다.")),
        (("en", "He delivered on his promise."), ("ko", "오른은 물자를 전달하지 않았다.")),
        (("en", "The team delivered a win."), ("zh", "奥方尚未交付疫苗。")),
        (("ko", "백신 접종 결과를 보건부에 전달했다."), ("zh", "奥方尚未交付疫苗。")),
        (("ko", "물자 부족을 당국에 전달했다."), ("en", "Orn did not deliver the supplies.")),
        (("ko", "시신을 확인했다는 소식을 전달했다."), ("en", "The bodies were not handed over.")),
        (("en", "He answered the call of the sea."), ("zh", "机长没有回应无线电呼叫。")),
        (("en", "He answered a call from his wife."), ("zh", "机长没有回应无线电呼叫。")),
        (("en", "Police responded to calls of an attack."), ("ko", "기장은 호출에 응답하지 않았다.")),
        (("en", "Critics ignored calls for calm."), ("zh", "机长回应了无线电呼叫。")),
    ],
)  # fmt: skip
def test_what_agrees_or_is_of_something_else_stands_apart(mine: Told, theirs: Told) -> None:
    assert not are_opposed(mine, theirs)


@pytest.mark.parametrize(
    ("mine", "theirs", "is_shown"),
    [
        (("en", "Orn returned the boats to Tolvik."), ("ko", "오른은 유해를 반환하지 않았다."), False),
        (("zh", "奥恩归还了渔船。"), ("en", "The remains have not been returned."), False),
        (("zh", "奥恩归还了渔船。"), ("en", "The boats have not been returned."), True),
        (("en", "Orn delivered rice to Lorn."), ("ko", "오른은 백신을 전달하지 않았다."), False),
        (("en", "Orn delivered vaccines to Lorn."), ("ko", "오른은 백신을 전달하지 않았다."), True),
        (("en", "The government published a map of the reef."), ("zh", "政府没有公布协议全文。"), False),
        (("en", "The government published the text of the pact."), ("ko", "오른은 지도를 공개하지 않았다."), False),
        (("en", "The government published the text of the pact."), ("zh", "政府没有公布协议全文。"), True),
        (("en", "The company recalled 300 cars."), ("ko", "회사는 백신을 회수하지 않았다."), False),
        (("en", "The company recalled a vaccine."), ("ko", "회사는 백신을 회수하지 않았다."), True),
        (("en", "The owner paid the fine."), ("zh", "船东没有支付工资。"), False),
        (("en", "The owner paid the fine."), ("zh", "船东没有缴纳罚款。"), True),
        (("en", "The minister published a memoir."), ("ko", "정부는 협정문을 공개하지 않았다."), False),
        (("en", "Orn made its demands public."), ("ko", "정부는 협정문을 공개하지 않았다."), False),
        (("zh", "船东付清了账单。"), ("en", "The owner has not paid the fine."), False),
        (("en", "The ferry returned to port with all its boats."), ("ko", "오른은 어선을 돌려주지 않았다."), False),
        (("en", "He was returned to power in May."), ("zh", "奥恩没有归还遗体。"), False),
        (("en", "Orn returned the flight recorder."), ("ko", "어선은 아직 돌려받지 못했다."), False),
        (("en", "Orn returned the flight recorder to the embassy."), ("ko", "비행기록장치는 아직 돌려받지 못했다."), True),
        (("en", "Orn withdrew its complaint."), ("ko", "오른은 제안을 철회하지 않았다."), False),
        (("en", "Orn withdrew its proposal."), ("ko", "오른은 제안을 철회하지 않았다."), True),
    ],
)  # fmt: skip
def test_one_deed_that_is_done_to_two_things_is_no_conflict(
    mine: Told, theirs: Told, *, is_shown: bool
) -> None:
    both = ((lang, f"{MET[lang]}\n{text}") for lang, text in (mine, theirs))
    assert bool(words_of(*both)) is is_shown
