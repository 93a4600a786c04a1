"""One account tells that a thing is so, another that somebody denies it or that it is not: both are said to be told."""

from __future__ import annotations

import pytest

from app.analysis.denials import Denial, denials, has_not_in_one
from app.analysis.denied_things import MOST_CUES
from app.analysis.passages import Passage, passages
from app.analysis.things_left import LONGEST
from tests.accounts import aliases
from tests.analysis.test_comparison import account


def passage(key: str, text: str, lang: str) -> Passage:
    return passages(account(key, ["Ferries", text], lang), aliases())[-1]


def told(*texts: tuple[str, str]) -> tuple[Denial, ...]:
    return denials([passage(str(at), text, lang) for at, (text, lang) in enumerate(texts)])


def words(found: tuple[Denial, ...]) -> list[list[str]]:
    return [[stand.text if stand.denies else f"({stand.text})" for stand in each.stands] for each in found]


@pytest.mark.parametrize(
    ("says", "denies", "cue"),
    [
        ("The harbour office said that talks on the island were being prepared.", "The harbour office denied that talks on the island were being prepared.", "denied"),
        ("The harbour office said on Monday that talks on the island were being prepared.", "The harbour office denied again on Monday that talks on the island were being prepared.", "denied"),
        ("Orn shut its port to the boats of Tolvik, the paper reported.", "Orn flatly denied having shut its port to the boats of Tolvik.", "denied"),
        ("Two keepers were held on the island, according to the union.", "The ministry denies that two keepers were held on the island.", "denies"),
        ("The mayor asked for a loan of the neighbouring town, the paper wrote.", "The mayor rejected reports that he had asked the neighbouring town for a loan.", "rejected reports"),
        ("The mayor asked for a loan of the neighbouring town, the paper wrote.", "The mayor dismissed the claim that he had asked for a loan as a fairy tale.", "dismissed the claim"),
        ("The patrol fired at the ferry, its captain said.", "The coast guard said the report that the patrol fired at the ferry was false.", "was false"),
        ("The patrol fired at the ferry, its captain said.", "The coast guard called it baseless that the patrol fired at the ferry.", "called it baseless"),
        ("The two mayors discussed the workers of Orn, the paper wrote.", "Reports that the two mayors discussed the workers of Orn are not true.", "are not true"),
        ("A visit of the king to Orn in May is being weighed.", "The palace ruled out a visit of the king to Orn in May.", "ruled out"),
        ("Tolvik sank the buoy, Orn’s admiral said.", "Tolvik disputed that it sank the buoy, the admiral of Orn said.", "disputed"),
        ("The patrol rammed a supply boat near the shoal.", "Orn denied its patrol rammed a supply boat near the shoal.", "denied"),
        ("The balloon flew over the islands of Orn.", "Tolvik has denied the balloon flew over the islands of Orn.", "denied"),
        ("Orn sold its ferry to the islanders, the paper wrote.", "The mayor is denying that Orn sold its ferry to the islanders.", "is denying"),
        ("Orn sold its ferry to the islanders, the paper wrote.", "The mayor issued a denial that Orn sold its ferry to the islanders.", "issued a denial"),
        ("Orn sold its ferry to the islanders, the paper wrote.", "The mayor said it was untrue that Orn sold its ferry to the islanders.", "it was untrue"),
        ("Orn closed the strait to the ferries, islanders said.", "Reports that Orn closed the strait to the ferries are “completely false”, the mayor said.", "are “completely false"),
        ("The trial of the new ferry failed off Tolvik.", "Orn denied that the trial of the new ferry failed off Tolvik.", "denied"),
        ("Tolvik sank the buoy off the lighthouse.", "The admiral, who asked not to be named, denied that Tolvik sank the buoy off the lighthouse.", "denied"),
    ],
)  # fmt: skip
def test_english_words_of_denial_are_told(says: str, denies: str, cue: str) -> None:
    assert words(told((says, "en"), (denies, "en"))) == [["()", cue]]


@pytest.mark.parametrize(
    ("says", "denies", "cue"),
    [
        ("등대청은 두 항구의 교환 방문을 준비하고 있다고 밝혔다.", "등대청은 두 항구의 교환 방문을 준비하고 있다는 보도를 부인했다.", "부인했다"),
        ("신문은 시장이 이웃 도시에 자금을 요청했다고 보도했다.", "시장은 이웃 도시에 자금을 요청했다는 신문 보도는 사실이 아니라고 밝혔다.", "사실이 아니라고"),
        ("신문은 시장이 이웃 도시에 자금을 요청했다고 보도했다.", "시장은 이웃 도시에 자금을 요청했다는 주장을 일축했다.", "일축했다"),
        ("신문은 시장이 이웃 도시에 자금을 요청했다고 보도했다.", "시장 측은 이웃 도시에 자금을 요청했다는 의혹에 대해 사실무근이라고 말했다.", "사실무근이라고"),
        ("선장은 경비정이 여객선에 발포했다고 주장했다.", "해경은 경비정이 여객선에 발포했다는 선장의 주장을 반박했다.", "주장을 반박했다"),
        ("선장은 경비정이 여객선에 발포했다고 주장했다.", "해경은 경비정이 여객선에 발포했다는 것은 사실과 다르다고 설명했다.", "사실과 다르다고"),
        ("경비정이 등대섬 12해리 안에 들어왔다고 해경이 밝혔다.", "시장은 경비정이 등대섬 12해리 안에 들어왔다는 보도는 오보라고 말했다.", "오보라고"),
        ("오른시가 섬에 설계도를 넘겼다고 신문이 전했다.", "시장은 오른시가 섬에 설계도를 넘겼다는 주장은 거짓이라고 말했다.", "거짓이라고"),
        ("오른시가 섬에 설계도를 넘겼다고 신문이 전했다.", "시장은 오른시가 섬에 설계도를 넘겼다는 보도를 부인하는 입장을 냈다.", "부인하는 입장을"),
        ("섬 방문이 5월에 검토되고 있다고 관계자가 말했다.", "등대청은 5월 섬 방문 검토설에 선을 그었다.", "선을 그었다"),
    ],
)  # fmt: skip
def test_korean_words_of_denial_are_told(says: str, denies: str, cue: str) -> None:
    assert words(told((says, "ko"), (denies, "ko"))) == [["()", cue]]


@pytest.mark.parametrize(
    ("says", "denies", "cue"),
    [
        ("港务局表示正在准备两港互访。", "港务局否认正在准备两港互访。", "否认"),
        ("船长称巡逻艇向渡轮开火。", "海警表示巡逻艇向渡轮开火的说法与事实不符。", "与事实不符"),
        ("船长称巡逻艇向渡轮开火。", "海警表示巡逻艇向渡轮开火的说法不实。", "不实"),
        ("船长指控巡逻艇撞沉渔船。", "海警否认巡逻艇撞沉渔船的指控。", "否认"),
        ("船長稱巡邏艇向渡輪開火。", "海警駁斥巡邏艇向渡輪開火的說法。", "駁斥"),
    ],
)
def test_chinese_words_of_denial_are_told(says: str, denies: str, cue: str) -> None:
    assert words(told((says, "zh"), (denies, "zh"))) == [["()", cue]]


@pytest.mark.parametrize(
    ("says", "says_not", "both"),
    [
        (("Orn and Tolvik agreed on a joint patrol on Monday.", "en"), ("Orn and Tolvik did not agree on a joint patrol on Monday.", "en"), ["(agreed)", "did not agree"]),
        (("Orn and Tolvik agreed on a joint patrol on Monday.", "en"), ("Orn and Tolvik failed to agree on a joint patrol on Monday.", "en"), ["(agreed)", "failed to agree"]),
        (("The mayor of Orn will attend the boat parade in May.", "en"), ("The mayor of Orn won’t attend the boat parade in May.", "en"), ["(attend)", "won’t attend"]),
        (("The keeper said the boats had entered the waters of Orn without permission.", "en"), ("The keeper said the boats had not entered the waters of Orn.", "en"), ["(entered)", "had not entered"]),
        (("The mayors discussed the lifting of the ban in Orn.", "en"), ("The mayors did not discuss the lifting of the ban in Orn.", "en"), ["(discussed)", "did not discuss"]),
        (("The patrol used water cannon against the ferry.", "en"), ("The patrol did not use water cannon against the ferry.", "en"), ["(used)", "did not use"]),
        (("The patrol stopped the ferry off the island.", "en"), ("The patrol did not stop the ferry off the island.", "en"), ["(stopped)", "did not stop"]),
        (("두 시장은 월요일 등대섬에서 만났다.", "ko"), ("두 시장은 월요일 등대섬에서 만나지 않았다.", "ko"), ["(만났다)", "만나지 않았다"]),
        (("시장은 섬에 여객선을 보냈다고 밝혔다.", "ko"), ("시장은 섬에 여객선을 보내지 않았다고 밝혔다.", "ko"), ["(보냈다고)", "보내지 않았다고"]),
        (("두 시장은 공동 순찰에 합의했다.", "ko"), ("두 시장은 공동 순찰에 합의를 이루지 못했다.", "ko"), ["(합의했다)", "합의를 이루지 못했다"]),
        (("시장은 상대 시장을 초치했다고 밝혔다.", "ko"), ("시장은 상대 시장을 초치한 사실이 없다고 밝혔다.", "ko"), ["(초치했다고)", "초치한 사실이 없다고"]),
        (("The two mayors met at the boat parade on Monday.", "en"), ("The two mayors have not yet met after the boat parade on Monday.", "en"), ["(met)", "have not yet met"]),
        (("The mayors signed the paper on the island’s ferry.", "en"), ("The mayors refused to sign the paper on the island’s ferry.", "en"), ["(signed)", "refused to sign"]),
        (("두 시장은 월요일 공동 순찰에 합의했다.", "ko"), ("두 시장은 월요일 공동 순찰에 합의하지 못했다.", "ko"), ["(합의했다)", "합의하지 못했다"]),
        (("시장은 5월 뱃놀이 행사에 참석할 예정이다.", "ko"), ("시장은 5월 뱃놀이 행사에 참석하지 않을 예정이다.", "ko"), ["(참석할)", "참석하지 않을"]),
        (("두 시장은 섬 여객선 문서에 서명했다고 밝혔다.", "ko"), ("두 시장은 섬 여객선 문서에 서명하지 않았다고 밝혔다.", "ko"), ["(서명했다고)", "서명하지 않았다고"]),
        (("两市市长就联合巡逻达成协议。", "zh"), ("两市市长未能就联合巡逻达成协议。", "zh"), ["(达成)", "未能就联合巡逻达成"]),
        (("Orn and Tolvik reached a deal on the quotas of the strait.", "en"), ("No deal on the quotas of the strait was reached by Orn and Tolvik.", "en"), ["(reached)", "No deal on the quotas of the strait was reached"]),
        (("The mayors issued a joint paper after the talks in Orn.", "en"), ("The mayors issued no joint paper after the talks in Orn.", "en"), ["(issued)", "issued no"]),
        (("The mayors signed the border paper in Orn.", "en"), ("The mayors left Orn without signing the border paper.", "en"), ["(signed)", "without signing"]),
        (("시장은 섬에 특사를 보냈다고 방송이 보도했다.", "ko"), ("시장은 섬에 특사를 보낸 적이 없다고 밝혔다.", "ko"), ["(보냈다고)", "보낸 적이 없다고"]),
        (("두 시장은 요금 인하에 합의했다.", "ko"), ("두 시장은 요금 인하에 합의하는 데 실패했다.", "ko"), ["(합의했다)", "합의하는 데 실패했다"]),
        (("시장은 섬에 경비정을 보낼 계획이라고 밝혔다.", "ko"), ("시장은 섬에 경비정을 보낼 계획이 없다고 밝혔다.", "ko"), ["(보낼 계획이라고)", "보낼 계획이 없다고"]),
        (("구조대는 섬에서 실종자를 찾았다고 밝혔다.", "ko"), ("구조대는 섬에서 실종자를 찾지 않았다고 밝혔다.", "ko"), ["(찾았다고)", "찾지 않았다고"]),
        (("市长出席了在灯塔岛举行的边界会议。", "zh"), ("市长未出席在灯塔岛举行的边界会议。", "zh"), ["(出席)", "未出席"]),
        (("港务局向岛民提供救生艇，报道说。", "zh"), ("港务局从未向岛民提供救生艇。", "zh"), ["(提供)", "从未向岛民提供"]),
        (("两市市长星期一签署联合巡逻文件。", "zh"), ("两市市长星期一没有签署联合巡逻文件。", "zh"), ["(签署)", "没有签署"]),
    ],
)  # fmt: skip
def test_what_one_says_and_another_says_not_is_told(says: tuple[str, str], says_not: tuple[str, str], both: list[str]) -> None:  # fmt: skip
    assert words(told(says, says_not)) == [both]


def test_a_denial_is_told_across_languages() -> None:
    found = told(
        ("The harbour office said that talks on the island were being prepared.", "en"),
        ("등대청은 섬 회담을 준비하고 있다는 보도를 부인했다.", "ko"),
        ("港务局否认正在准备岛上会谈。", "zh"),
    )
    assert words(found) == [["()", "부인했다", "否认"]]


@pytest.mark.parametrize(
    ("one", "other", "lang"),
    [
        # Both deny it, each in its words.
        ("The harbour office denied that talks were being prepared.", "The harbour office said no talks were being prepared.", "en"),
        ("등대청은 회담을 준비한다는 보도를 부인했다.", "등대청은 회담 준비 보도가 사실이 아니라고 했다.", "ko"),
        ("등대청은 회담을 준비한다는 보도를 부인했다.", "등대청은 준비 중인 회담이 없다고 말했다.", "ko"),
        # What is denied to somebody is withheld.
        ("The crew was denied entry to the port of Orn.", "The crew waited for days outside the port of Orn.", "en"),
        ("Orn denied the crew a visa on Monday.", "Orn held back the visas of the crew on Monday.", "en"),
        # Neither confirmed nor denied, not denied.
        ("The palace neither confirmed nor denied the visit in May.", "The palace kept its counsel about the visit in May.", "en"),
        ("The palace declined to confirm or deny the visit in May.", "The palace kept its counsel about the visit in May.", "en"),
        ("The palace did not deny that a visit is planned.", "The palace said that a visit is planned.", "en"),
        ("시장은 방문 계획을 부인하지 않았다.", "시장은 방문 계획을 설명했다.", "ko"),
        ("市长没有否认访问计划。", "市长谈到访问计划。", "zh"),
        # A proposal that is rejected is not denied, and who is dismissed loses an office.
        ("Tolvik rejected the proposal of a joint patrol.", "Tolvik answered the proposal of a joint patrol.", "en"),
        ("The mayor dismissed his harbour master on Monday.", "The mayor replaced his harbour master on Monday.", "en"),
        # A wife is no denial.
        ("시장 부인이 섬을 방문했다.", "시장의 아내가 섬을 방문했다.", "ko"),
        # A disputed water is no denial, nor are things that are denied to somebody, charges, and what nobody denies.
        ("Orn built a steel platform in disputed waters near Tolvik, the navy said.", "Orn built a steel platform in waters near Tolvik, the navy said.", "en"),
        ("The captain denied charges of spying for Orn in the harbour.", "The captain was charged with spying for Orn in the harbour.", "en"),
        ("선장은 뇌물을 받은 혐의를 전면 부인했다.", "선장은 뇌물을 받은 혐의로 재판을 받고 있다.", "ko"),
        ("被告人否认受贿指控，等待开庭。", "被告人受贿案将于五月开庭。", "zh"),
        ("Nobody denied that the ferry sank off the island.", "The ferry sank off the island.", "en"),
        ("Orn denied boats from Tolvik shelter in its harbour.", "Orn gave boats from Tolvik shelter in its harbour.", "en"),
        ("Orn rejected claims by fishermen for damages from the spill.", "Orn paid claims by fishermen for damages from the spill.", "en"),
        ("Orn rejected the idea of a joint patrol of the strait.", "Orn raised the idea of a joint patrol of the strait.", "en"),
        ("The mayor, who has long denied taking the money of the port, met the keeper.", "The mayor met the keeper about the money of the port.", "en"),
        ("中方无法否认渡轮沉没的事实。", "渡轮沉没的事实已经查明。", "zh"),
        ("시장은 여객선이 멈출 수 있다는 우려를 일축했다.", "시장은 여객선이 멈출 수 있다고 우려했다.", "ko"),
        # Another time, another who, until a time, not again.
        ("Orn did not fire a rocket over the strait in June.", "Orn fired a rocket over the strait in May.", "en"),
        ("오른시는 올해 해협 위로 로켓을 발사하지 않았다.", "오른시는 지난해 해협 위로 로켓을 발사했다.", "ko"),
        ("The mayors did not agree on the joint patrol until the keeper paid.", "The mayors agreed on the joint patrol after the keeper paid.", "en"),
        ("The mayors did not meet again at the lighthouse.", "The mayors met at the lighthouse.", "en"),
        ("의회는 법정 시한까지 예산안을 처리하지 못했다.", "의회는 예산안을 처리했다.", "ko"),
        ("未经批准的渔船进入港口。", "经批准的渔船进入港口。", "zh"),
        # Not of the act of the other sentence.
        ("Orn did not agree on the joint patrol of the strait.", "Tolvik agreed that the weather was fine for the regatta.", "en"),
        ("Not only Orn but Tolvik signed the paper.", "Orn and Tolvik signed the paper.", "en"),
        ("The mayor did not say when he would sign the paper.", "The mayor said he would sign the paper.", "en"),
        # What is denied is little, and the rest is not denied: charges, "it", the words of one who says that it is not so.
        ("Orn denied the charges, saying that it had lent the buoy to the island.", "Orn said that it had lent the buoy to the island.", "en"),
        ("시장은 \"부표는 섬에 빌려준 것\"이라며 혐의를 부인했다.", "시장은 \"부표는 섬에 빌려준 것\"이라고 말했다.", "ko"),
        ("시장은 부표를 팔았다는 주장은 사실이 아니라고 밝혔다.", "시장은 부표를 팔았다는 주장에 대해 빌려준 것이라고 설명했다.", "ko"),
        # One sentence has both, or another word of not doing it.
        ("두 시장은 부표 목록에 서명했지만 문서에는 서명하지 않았다.", "두 시장은 월요일 문서에 서명했다.", "ko"),
        ("시장은 월요일 청문회에 출석하지 않았다.", "시장은 지난번에 출석했지만 월요일 청문회에는 불출석했다.", "ko"),
        # Both say not.
        ("The mayors did not sign the paper.", "The mayors left without signing the paper, though one signed a guest book.", "en"),
        ("두 시장은 문서에 서명하지 않았다.", "두 시장이 문서에 서명한 적은 없다.", "ko"),
        # A question, a fear, a condition.
        ("문서에 서명하지 않으면 여객선은 멈춘다.", "문서에 서명해야 여객선이 다닌다.", "ko"),
    ],
)  # fmt: skip
def test_what_is_no_denial_is_not_told(one: str, other: str, lang: str) -> None:
    assert not told((one, lang), (other, lang))
    assert not told((other, lang), (one, lang))


SANK = "Tolvik sank the buoy off the lighthouse of Orn."
RAMMED = "경비정이 등대섬 해역에 들어왔다고 해경이 밝혔다."
CROSSED = "巡逻艇越过边界线进入灯塔岛水域。"


@pytest.mark.parametrize(
    ("says", "denies", "lang"),
    [
        (SANK, "Tolvik has not denied that it sank the buoy off the lighthouse of Orn.", "en"),
        (SANK, "Tolvik has not rejected claims that it sank the buoy off the lighthouse of Orn.", "en"),
        (SANK, "Few denied that Tolvik sank the buoy off the lighthouse of Orn.", "en"),
        (SANK, "Neither the mayor nor the keeper denied that Tolvik sank the buoy off the lighthouse of Orn.", "en"),
        (SANK, "If the mayor denied that Tolvik sank the buoy off the lighthouse of Orn, nobody would believe it.", "en"),
        (SANK, "Reporters asked whether the report that Tolvik sank the buoy off the lighthouse of Orn was false.", "en"),
        (SANK, "Nothing in the report that Tolvik sank the buoy off the lighthouse of Orn was false.", "en"),
        (SANK, "It is not true that only Tolvik sank the buoy off the lighthouse of Orn.", "en"),
        (CROSSED, "市长没有直接否认巡逻艇越过边界线进入灯塔岛水域。", "zh"),
        (CROSSED, "如果市长否认巡逻艇越过边界线进入灯塔岛水域，海警将调查。", "zh"),
        (RAMMED, "경비정이 등대섬 해역에 들어왔다는 보도가 사실이 아니라면 해경이 설명해야 한다.", "ko"),
        (RAMMED, "경비정이 등대섬 해역에 들어왔다는 보도를 부인했다는 기사가 나왔다.", "ko"),
    ],
)  # fmt: skip
def test_a_denial_that_nobody_makes_is_none(says: str, denies: str, lang: str) -> None:
    assert not told((says, lang), (denies, lang))


@pytest.mark.parametrize(
    ("says", "denies", "lang"),
    [
        (SANK, "Tolvik, which earlier denied that it sank the buoy off the lighthouse of Orn, now admits it.", "en"),
        (SANK, "Tolvik at first denied that it sank the buoy off the lighthouse of Orn.", "en"),
        (SANK, "The mayor falsely denied that Tolvik sank the buoy off the lighthouse of Orn.", "en"),
        (RAMMED, "시장은 경비정이 등대섬 해역에 들어왔다는 보도를 부인했다가 하루 만에 시인했다.", "ko"),
        (RAMMED, "시장은 경비정이 등대섬 해역에 들어왔다는 보도를 부인했으나 결국 인정했다.", "ko"),
        (CROSSED, "市长曾否认巡逻艇越过边界线进入灯塔岛水域，后来承认。", "zh"),
    ],
)  # fmt: skip
def test_a_denial_that_is_over_is_none(says: str, denies: str, lang: str) -> None:
    assert not told((says, lang), (denies, lang))


@pytest.mark.parametrize(
    ("says", "denies", "lang"),
    [
        (SANK, "Tolvik denied that the boat which sank the buoy off the lighthouse of Orn carried guns.", "en"),
        (SANK, "The mayor denied that Tolvik knew who sank the buoy off the lighthouse of Orn.", "en"),
        (SANK, "Marlen denied sinking the buoy off the lighthouse of Orn.", "en"),
        ("The king will open the regatta in Orn with the mayor in May.", "The palace denied that the king will skip the regatta in Orn with the mayor in May.", "en"),
        ("The toll of the ferry fire off Tolvik is 28.", "The coast guard denied that the toll of the ferry fire off Tolvik was 30.", "en"),
        ("Two keepers crossed the strait by night.", "Orn denied that three keepers crossed the strait by night.", "en"),
        ("Talks on the quotas of the strait go on in Orn.", "The mayor denied that talks on the quotas of the strait had stalled in Orn.", "en"),
        (RAMMED, "시장은 경비정이 등대섬 해역에 들어왔다는 발표를 늦췄다는 의혹을 부인했다.", "ko"),
        (RAMMED, "시장은 경비정이 등대섬 해역에 들어왔을 때 대응하지 않았다는 보도를 부인했다.", "ko"),
        ("시장은 섬이 선원을 숨겼다고 비판하며 회담을 이어가겠다고 했다.", "시장은 섬의 주장을 반박하면서 선원을 숨겼다고 비판하며 회담을 이어가겠다고 했다.", "ko"),
        ("이는 시장이 섬에 자금을 요청했다는 일부 신문 보도에 대한 입장이다.", "시장은 섬에 자금을 요청했다는 신문 보도를 부인했다.", "ko"),
    ],
)  # fmt: skip
def test_another_act_than_that_which_is_denied_is_not_told_by_the_rest_of_its_words(says: str, denies: str, lang: str) -> None:  # fmt: skip
    assert not told((says, lang), (denies, lang))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Orn ruled out that its patrol entered the waters of the island.", "en"), ("오른시는 경비정이 섬 해역에 들어갔을 가능성을 배제했다.", "ko")),
        (("오른시는 경비정이 섬 해역에 들어갔다는 보도를 부인했다.", "ko"), ("The report that the patrol entered the waters was a fabrication, Orn said.", "en")),
        (("Orn said it was false that its patrol rammed the ferry.", "en"), ("港务局称这是谣言。", "zh")),
    ],
)  # fmt: skip
def test_of_two_accounts_that_deny_in_two_languages_neither_says_it(one: tuple[str, str], other: tuple[str, str]) -> None:  # fmt: skip
    assert not told(one, other)


@pytest.mark.parametrize(
    ("says", "says_not", "lang"),
    [
        ("두 시장은 여객선 요금을 논의했다고 밝혔다.", "두 시장은 등대 보수를 논의하지 않았다고 밝혔다.", "ko"),
        ("이 시장은 뱃놀이 행사에 참석했다.", "김 시장은 뱃놀이 행사에 참석하지 않았다.", "ko"),
        ("오른시는 1월 해협 위로 로켓을 발사했다.", "오른시는 1월 이후 해협 위로 로켓을 발사하지 않았다.", "ko"),
        ("시장은 문서에 서명할 예정이다.", "시장은 아직 문서에 서명하지 않았다.", "ko"),
        ("Orn fired a rocket over the strait in January.", "Orn has not fired a rocket over the strait since January.", "en"),
        ("The council adopted the plan on the ferries of the southern strait.", "The council did not adopt the plan on the ferries of the northern strait.", "en"),
        ("The mayors met at the lighthouse in the morning.", "The mayors did not meet at the lighthouse in the evening.", "en"),
        ("Orn will send the patrol boats to the island.", "Orn has not sent the patrol boats to the island.", "en"),
        ("Reporters asked whether the mayors signed the paper on the ferry.", "The mayors did not sign the paper on the ferry.", "en"),
        ("两市同意渔民进入灯塔岛。", "两市不同意船只进入灯塔岛。", "zh"),
        ("港务局一月发射火箭飞越海峡。", "港务局一月以来没有发射火箭飞越海峡。", "zh"),
    ],
)  # fmt: skip
def test_another_thing_or_another_time_is_not_what_is_said_not(says: str, says_not: str, lang: str) -> None:
    assert not told((says, lang), (says_not, lang))


@pytest.mark.parametrize(
    ("says", "denies", "lang"),
    [
        ("The carrier of Tolvik has landing rights in the harbour of Orn.", "Orn denied landing rights in its harbour to the carrier of Tolvik.", "en"),
        ("Shipping firms of Tolvik send boats through the strait of Orn.", "Orn denied shipping firms of Tolvik passage through the strait.", "en"),
        ("Orn gave boats of Tolvik that strayed shelter in its harbour.", "Orn denied boats of Tolvik that had strayed shelter in its harbour.", "en"),
        ("The captain is accused of spying for Orn at the naval base.", "The captain denied accusations of spying for Orn at the naval base.", "en"),
        ("Orn is weighing a friendly answer to the raid on the ferry.", "Orn ruled out a military answer to the raid on the ferry.", "en"),
        ("Orn offered talks with Tolvik if the ferry is withdrawn.", "Orn ruled out talks with Tolvik unless the ferry is withdrawn.", "en"),
        ("Tolvik holds the islands of the strait.", "Orn rejects the claims of Tolvik over the islands of the strait.", "en"),
        ("The alarm over a fire on the ferry woke the island.", "The alarm over a fire on the ferry was false.", "en"),
        ("The reporter of the Harbour Post was killed in Tolvik.", "The envoy denied any role in the killing of the reporter of the Harbour Post in Tolvik.", "en"),
        ("선장은 섬에서 뇌물을 받은 혐의로 기소됐다.", "선장은 섬에서 뇌물을 받은 혐의를 강하게 부인했다.", "ko"),
        ("该公司在灯塔港有经营权。", "港务局否认该公司在灯塔港的经营权。", "zh"),
    ],
)  # fmt: skip
def test_what_is_withheld_from_somebody_and_charges_are_not_told(says: str, denies: str, lang: str) -> None:
    assert not told((says, lang), (denies, lang))


@pytest.mark.parametrize(
    ("says", "denies"),
    [
        # Too far behind, behind too many other words of denial, and too little.
        (SANK, f"Tolvik{' and so on' * (LONGEST // 10)} denied that it sank the buoy off the lighthouse of Orn."),
        (SANK, f"{'Tolvik denied it; ' * MOST_CUES}it denied that it sank the buoy off the lighthouse of Orn."),
        ("Boats sank.", "Orn denied that boats sank."),
        # Little beside the verb in common, one day, names of two.
        ("Mayors signed, the keeper wrote in the evening diary of the lighthouse.", "The harbour union of fishermen told reporters at noon that mayors did not sign."),
        ("The mayors signed the paper on the ferries on 5 May 2024.", "The mayors did not sign the paper on the ferries."),
        ("The paper on the quotas of the strait was signed, Japan said.", "China did not sign the paper on the quotas of the strait, officials said."),
    ],
)  # fmt: skip
def test_every_bar_of_a_denial_holds(says: str, denies: str) -> None:
    assert not told((says, "en"), (denies, "en"))


@pytest.mark.parametrize(
    "denies",
    [
        f"{'Tolvik denied it; ' * (MOST_CUES - 1)}it denied that it sank the buoy off the lighthouse of Orn.",
        f"Tolvik{' and so on' * (LONGEST // 20)} denied that it sank the buoy off the lighthouse of Orn.",
    ],
)
def test_a_denial_within_the_bars_is_told(denies: str) -> None:
    assert words(told((SANK, "en"), (denies, "en"))) == [["()", "denied"]]


def test_what_one_account_itself_tells_both_ways_is_not_told() -> None:
    says = passage("a", "The paper said that talks on the island were being prepared.", "en")
    also = passage("a", "The harbour office denied that talks on the island were being prepared.", "en")
    denies = passage("b", "Talks on the island were not being prepared, the office said.", "en")
    assert not denials([says, also])
    assert not denials([says, also, denies])


def test_of_three_accounts_those_that_deny_stand_beside_those_that_say() -> None:
    found = told(
        ("The patrol fired at the ferry, its captain said.", "en"),
        ("The coast guard denied that the patrol fired at the ferry.", "en"),
        ("The patrol fired at the ferry, according to the captain.", "en"),
    )
    assert words(found) == [["()", "denied", "()"]]


def test_in_two_languages_a_sentence_that_does_more_than_deny_is_set_against_none() -> None:
    more = "Orn rejected claims that it was militarising the zone, and said the talks on the ferry line would go on in Tolvik."
    assert not told((more, "en"), ("두 도시는 톨비크에서 여객선 회담을 이어가기로 했다.", "ko"))


MET = ("The mayors met the skippers on the quay.", "en")


@pytest.mark.parametrize(
    ("other", "is_one"),
    [
        (("두 시장은 부두에서 선장들을 만나지 않았다.", "ko"), True),
        (("市长没有会见船长。", "zh"), True),
        (("두 시장은 부두에서 선장들을 만났다.", "ko"), False),
        (("市长会见船长，无人受伤。", "zh"), False),
        # Within a language either a denial is found, or the not is mostly of something else.
        (("The mayors did not meet the pilots on the quay.", "en"), False),
    ],
)  # fmt: skip
def test_a_not_of_a_verb_in_one_of_two_languages_is_known(other: tuple[str, str], is_one: bool) -> None:
    found = [passage(str(at), *each) for at, each in enumerate((MET, other))]
    assert has_not_in_one(found) is is_one
    assert has_not_in_one(found[::-1]) is is_one
