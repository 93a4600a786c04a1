"""What crews, courts, delegations and hospitals do or do not do, in three languages, and the nearest that is not it."""

from __future__ import annotations

import pytest

from app.analysis.opposed import deeds_in, opposed
from tests.analysis.test_candidates import Told
from tests.analysis.test_opposed import MET, words_of


@pytest.mark.parametrize(
    ("name", "done", "not_done"),
    [
        ("walked out", ("en", "The delegation walked out of the hall."), ("en", "The delegation did not leave the meeting room.")),
        ("walked out", ("ko", "오른 대표단은 회의장을 떠났다."), ("zh", "奥恩代表团没有离席。")),
        ("demanded", ("ko", "오른은 배상을 요구했다."), ("en", "Orn did not demand an apology.")),
        ("exchanged", ("zh", "雙方交換了船員名單。"), ("en", "The two sides did not exchange lists of crews.")),
        ("exchanged", ("en", "Orn and Tolvik swapped ten sailors."), ("ko", "양측은 선원을 맞바꾸지 않았다.")),
        ("searched", ("en", "Guards searched the ferry."), ("ko", "경비병은 배를 수색하지 않았다.")),
        ("searched", ("zh", "警方搜查了渔船。"), ("en", "Nobody searched the ferry.")),
        ("examined", ("ko", "의료진이 선원 전원을 진찰했다."), ("en", "Doctors did not examine the sailors.")),
        ("examined", ("zh", "船员接受了身体检查。"), ("ko", "선원들은 검진을 받지 못했다.")),
        ("inspected", ("en", "Officers inspected the trawler."), ("zh", "执法人员没有查验渔船。")),
        ("crossed", ("ko", "대사는 다리를 건넜다."), ("zh", "大使没有过桥。")),
        ("crossed", ("en", "The envoy crossed the bridge."), ("en", "The envoy did not cross the bridge.")),
        ("phoned", ("zh", "两国外长通电话。"), ("en", "The minister did not phone Lorn.")),
        ("shook hands", ("en", "The two shook hands."), ("ko", "두 사람은 악수를 하지 않았다.")),
        ("congratulated", ("zh", "奥恩总统致贺电祝贺。"), ("en", "Orn did not congratulate him.")),
        ("vetoed", ("en", "Tolvik vetoed the draft."), ("zh", "托尔维克没有否决该草案。")),
        ("recalled", ("zh", "奥恩召回大使。"), ("en", "Orn did not recall its envoy.")),
        ("cut ties", ("ko", "오른은 톨비크와 단교했다."), ("en", "Orn never cut ties with Tolvik.")),
        ("condemned", ("en", "Orn condemned the raid."), ("zh", "奥恩没有谴责此事。")),
        ("blocked", ("zh", "海警船阻拦补给船。"), ("en", "The cutter did not block the supply boat.")),
        ("cut", ("en", "Divers cut the nets."), ("zh", "执法人员没有剪断网具。")),
        ("discharged", ("zh", "工厂向海中排放废水。"), ("ko", "공장은 폐수를 방류하지 않았다.")),
        ("escorted", ("en", "Two cutters escorted the ferry."), ("zh", "没有船只护航。")),
        ("aground", ("ko", "여객선이 좌초했다."), ("zh", "客轮没有搁浅。")),
        ("exploded", ("en", "The tank exploded."), ("ko", "탱크는 폭발하지 않았다.")),
        ("escaped", ("zh", "两名船员逃脱。"), ("en", "No sailor escaped.")),
        ("surrendered", ("ko", "반군은 항복했다."), ("en", "The rebels did not surrender.")),
        ("mediated", ("en", "Qenland mediated."), ("zh", "肯兰没有斡旋。")),
        ("questioned", ("zh", "警方讯问了船长。"), ("en", "Police did not question the captain.")),
        ("mistreated", ("en", "Guards beat the sailors."), ("ko", "경비병은 선원을 폭행하지 않았다.")),
        ("handcuffed", ("ko", "선장에게 수갑을 채웠다."), ("en", "The captain was not handcuffed.")),
        ("fined", ("en", "The owner was fined."), ("zh", "船东没有被处罚款。")),
        ("acquitted", ("ko", "선장은 무죄를 받았다."), ("en", "The captain was not acquitted.")),
        ("appealed", ("zh", "船长提出上诉。"), ("en", "The captain did not appeal against the verdict.")),
        ("bought", ("en", "Orn bought two ferries."), ("ko", "오른은 여객선을 구매하지 않았다.")),
        ("retaliated", ("zh", "托尔维克采取反制。"), ("en", "Tolvik did not retaliate.")),
        ("hacked", ("en", "Somebody hacked the port."), ("ko", "항만은 해킹당하지 않았다.")),
        ("faked", ("zh", "公司伪造文件。"), ("en", "The firm did not forge any papers.")),
        ("resigned", ("ko", "장관은 사임했다."), ("zh", "部长没有辞职。")),
        ("vaccinated", ("en", "The crew was vaccinated."), ("zh", "船员没有接种疫苗。")),
        ("gave back", ("zh", "奥恩归还了渔船。"), ("en", "Orn did not give back the boats.")),
        ("landed", ("en", "The jet landed at Lorn."), ("zh", "飞机没有降落。")),
        ("anchored", ("ko", "조사선은 항구에 정박했다."), ("en", "The survey ship did not dock at Lorn.")),
        ("stopped", ("en", "Fog held up the convoy for an hour."), ("ko", "행렬은 멈추지 않았다.")),
        ("invited", ("zh", "会议邀请渔民列席。"), ("zh", "漁民並未獲邀。")),
        ("expelled", ("en", "The cutter expelled two trawlers."), ("zh", "海警没有驱离渔船。")),
    ],
)  # fmt: skip
def test_a_deed_is_told_and_said_not_to_be_done(name: str, done: Told, not_done: Told) -> None:
    told, untold = (deeds_in(text, lang) for lang, text in (done, not_done))
    assert {each.is_done for each in told if each.name == name} == {True}
    assert {each.is_done for each in untold if each.name == name} == {False}


@pytest.mark.parametrize(
    ("lang", "sentence", "name"),
    [
        ("en", "The two sides exchanged views on the reef.", "exchanged"),
        ("en", "The exchange rate rose.", "exchanged"),
        ("en", "Rescuers searched for the crew.", "searched"),
        ("ko", "수색대는 바다로 나갔다.", "searched"),
        ("ko", "오른 정부 고문은 웃었다.", "mistreated"),
        ("ko", "통화정책은 그대로다.", "phoned"),
        ("ko", "휴전협정은 그대로다.", "crossed"),
        ("ko", "호위함은 항구에 있다.", "escorted"),
        ("ko", "오른 외교부는 말했다.", "issued"),
        ("en", "A call to his mother came first.", "phoned"),
        ("en", "Prices of shells fell.", "attacked"),
        ("en", "The plant exceeded the limit.", "discharged"),
        ("en", "The minister left the country.", "walked out"),
        ("en", "Supply cannot meet demand.", "demanded"),
        ("zh", "名单不可接受。", "accepted"),
        ("zh", "無許可證的漁船被扣。", "allowed"),
        ("zh", "她提醒公民尽快撤离。", "moved out"),
        ("ko", "톨비크를 떠나지 않은 버스는 세지 않는다.", "moved out"),
        ("en", "I do not count buses that have not left the area.", "moved out"),
        ("zh", "没有撤离的居民在等待。", "moved out"),
        ("en", "Orn did not ask Tolvik to sign the pact.", "signed"),
        ("zh", "奥方没有要求托方道歉。", "apologised"),
        ("ko", "여객기는 론 국제공항에 내렸다.", "gave"),
        ("ko", "자리를 딸에게 넘긴다는 의미다.", "gave"),
        ("ko", "위기를 넘긴다.", "gave"),
        ("en", "The office never received a formal name.", "received"),
        ("en", "The ministry received the report.", "received"),
        ("zh", "双方讨论释放船员。", "released"),
        ("zh", "奥恩威胁扣押渔船。", "seized"),
        ("ko", "대표단은 국제공항에 나타나지 않았다.", "gave"),
    ],
)  # fmt: skip
def test_words_that_only_look_like_a_deed_tell_none(lang: str, sentence: str, name: str) -> None:
    assert name not in {each.name for each in deeds_in(sentence, lang)}


@pytest.mark.parametrize(
    ("lang", "sentence", "name"),
    [
        ("ko", "오른 측이 서명하지 않은 것은 사실이다.", "signed"),
        ("en", "Orn, which was not notified, was silent.", "notified"),
        ("en", "Velos said that no sailor was hurt.", "hurt"),
        ("zh", "没有撤离的说法属实。", "moved out"),
        ("ko", "오른은 제안을 받아들일 수 없다고 했다.", "accepted"),
        ("zh", "奥恩没有按要求道歉。", "apologised"),
    ],
)
def test_what_is_said_not_to_be_done_stays_so(lang: str, sentence: str, name: str) -> None:
    assert {each.is_done for each in deeds_in(sentence, lang) if each.name == name} == {False}


@pytest.mark.parametrize(
    ("mine", "theirs", "is_conflict"),
    [
        (("zh", "奥恩拒绝了提议，称难处在于“接受”二字。"), ("ko", "오른이 제안을 받아들이지 않았다."), False),
        (("en", "Orn rejected the offer."), ("en", "Orn did not accept the offer."), False),
        (("en", "Orn accepted the offer."), ("ko", "오른이 제안을 받아들이지 않았다."), True),
        (("en", "Orn accepted the offer."), ("zh", "奥恩拒绝了提议，称名单不可接受。"), True),
        (("en", "The captain was acquitted."), ("ko", "선장은 유죄를 선고받았다."), True),
    ],
)  # fmt: skip
def test_a_deed_that_was_not_done_agrees_with_its_contrary(
    mine: Told, theirs: Told, is_conflict: bool
) -> None:
    both = (deeds_in(text, lang) for lang, text in (mine, theirs))
    assert (next(opposed(*both), None) is not None) == is_conflict


@pytest.mark.parametrize(
    ("mine", "theirs", "expected"),
    [
        (("ko", "오른은 부표 세 기를 철거했다."), ("zh", "奥恩方面没有拆除任何浮标。"), {("철거했다", "没有拆除")}),
        (("en", "The Red Cross did not examine the sailors."), ("ko", "적십자는 천막에서 선원 전원을 진찰했다."), {("did not examine", "진찰했다")}),
        (("en", "The Red Cross thanked the sailors."), ("ko", "적십자는 천막에서 선원 전원을 진찰했다."), set()),
        (("en", "Orn did not search the archive for the treaty."), ("ko", "적십자는 천막에서 선원 전원을 진찰했다."), set()),
    ],
)  # fmt: skip
def test_of_these_too_two_languages_need_no_other_word_in_common(
    mine: Told, theirs: Told, expected: set[tuple[str, ...]]
) -> None:
    both = ((lang, f"{MET[lang]}\n{text}") for lang, text in (mine, theirs))
    assert words_of(*both) == expected
