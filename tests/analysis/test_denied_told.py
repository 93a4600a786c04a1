"""A denial is set only against the act that is denied: of the same doer, thing, place, time and number."""

from __future__ import annotations

import pytest

from tests.analysis.test_denials import told

EN, KO, ZH = "en", "ko", "zh"


@pytest.mark.parametrize(
    ("says", "denies", "lang"),
    [
        # States of one first letter, with one word in common, and their capitals.
        ("South Korea lent 300 dredgers to Marlen.", "North Korea denied that it had lent 300 dredgers to Marlen.", EN),
        ("The United Kingdom shipped dredgers to the harbour of Marlen.", "The United States denied that it had shipped dredgers to the harbour of Marlen.", EN),
        ("South Korea tested a glider over the strait of Marlen.", "Pyongyang denied that it had tested a glider over the strait of Marlen.", EN),
        ("South Africa’s keepers emptied the granary of Marlen.", "South Sudan denied that its keepers had emptied the granary of Marlen.", EN),
        ("Sudan’s keepers emptied the granary of Marlen.", "South Sudan denied that its keepers had emptied the granary of Marlen.", EN),
        ("West Orn closed the strait of Marlen.", "East Orn denied that it had closed the strait of Marlen.", EN),
        ("한국이 마를렌에 준설선 300척을 빌려줬다.", "북한은 마를렌에 준설선 300척을 빌려줬다는 의혹을 부인했다.", KO),
        ("남한이 준설선을 빌려줬다.", "북한은 준설선을 빌려줬다는 의혹을 부인했다.", KO),
        ("우크라이나가 등대공항의 전파를 교란했다.", "크렘린궁은 등대공항의 전파를 교란했다는 주장을 부인했다.", KO),
        ("韩国向马伦出借挖泥船。", "朝鲜否认向马伦出借挖泥船。", ZH),
        ("乌克兰干扰灯塔机场的信号。", "克里姆林宫否认干扰灯塔机场的信号。", ZH),
        # Two of one title, one day or one office.
        ("Defence Minister Bo Lund met the smugglers of Marlen.", "Foreign Minister Ada Quill denied that she had met the smugglers of Marlen.", EN),
        ("Defence Minister Bo Quill met the smugglers of Marlen.", "Foreign Minister Ada Quill denied that she had met the smugglers of Marlen.", EN),
        ("The mayor of Tolvik met the smugglers of Marlen.", "The mayor of Orn denied that he had met the smugglers of Marlen.", EN),
        ("On Monday Tolvik closed the strait of Marlen.", "On Monday Orn denied that it had closed the strait of Marlen.", EN),
        ("The army closed the strait of Marlen.", "The navy denied that it had closed the strait of Marlen.", EN),
        ("Putin ordered the closing of the strait of Marlen.", "Zelensky denied that he had ordered the closing of the strait of Marlen.", EN),
        ("The Pentagon ordered the closing of the strait of Marlen.", "The White House denied that it had ordered the closing of the strait of Marlen.", EN),
        ("차관은 물러날 뜻을 밝혔다.", "장관은 물러날 뜻을 밝혔다는 보도를 부인했다.", KO),
        ("톨빅 시장이 등대섬을 방문했다.", "오른 시장은 등대섬을 방문했다는 보도를 부인했다.", KO),
        ("국방부가 등대섬에 특사를 보냈다.", "외교부는 등대섬에 특사를 보냈다는 보도를 부인했다.", KO),
        ("国防部派特使前往灯塔岛。", "外交部否认派特使前往灯塔岛。", ZH),
        # Somebody of theirs, below them, or of another office.
        ("Tolvik’s deputy envoy met Quill in Marlen.", "Tolvik’s envoy denied that he met Quill in Marlen.", EN),
        ("The wife of the mayor bought the villa of Marlen.", "The mayor denied that he bought the villa of Marlen.", EN),
        ("Japan’s foreign minister toured the shrine of Marlen.", "Japan’s defense minister denied that he toured the shrine of Marlen.", EN),
        ("중국 어선이 등대섬 해역에 들어왔다.", "필리핀은 자국 어선이 등대섬 해역에 들어왔다는 주장을 부인했다.", KO),
        ("시장의 아내가 등대섬 별장을 샀다.", "시장은 등대섬 별장을 샀다는 보도를 부인했다.", KO),
        ("市长的妻子购买灯塔岛别墅。", "市长否认购买灯塔岛别墅。", ZH),
        ("副市长访问灯塔岛的磨坊。", "市长否认访问灯塔岛的磨坊。", ZH),
        # The two turned round.
        ("Tolvik sold twelve dredgers to Orn at a loss.", "Orn denied that it had sold twelve dredgers to Tolvik at a loss.", EN),
        ("Orn attacked Tolvik in the strait of Marlen.", "Orn denied that it had been attacked by Tolvik in the strait of Marlen.", EN),
        ("The dam of Marlen was blown up by Tolvik.", "Orn denied that it had blown up the dam of Marlen.", EN),
        ("오른이 등대섬에서 톨빅 어선 두 척을 나포했다.", "오른은 톨빅이 등대섬에서 어선 두 척을 나포했다는 보도를 부인했다.", KO),
        ("오른은 톨빅에 준설선 열두 척을 팔았다.", "톨빅은 오른에 준설선 열두 척을 팔았다는 보도를 부인했다.", KO),
        ("托维克扣押奥恩渔船。", "奥恩否认扣押托维克渔船。", ZH),
        ("托维克向奥恩出售挖泥船。", "奥恩否认向托维克出售挖泥船。", ZH),
        # Those of nobody named are not those of another.
        ("Some 12 keepers of Tolvik drowned off the lighthouse.", "Orn denied that 12 keepers had drowned off the lighthouse.", EN),
    ],
)  # fmt: skip
def test_what_another_did_is_not_what_is_denied(says: str, denies: str, lang: str) -> None:
    assert not told((says, lang), (denies, lang))


@pytest.mark.parametrize(
    ("says", "denies", "lang"),
    [
        ("Tolvik laid 40 buoys off the lighthouse of Orn.", "Tolvik denied that it had laid 40 mines off the lighthouse of Orn.", EN),
        ("A mine sank the ferry off the lighthouse of Orn.", "Tolvik denied that its drone sank the ferry off the lighthouse of Orn.", EN),
        ("Tolvik sold twelve dredgers to Marlen.", "Tolvik denied that it had sold twelve dredgers to Orn.", EN),
        ("Tolvik’s patrol shelled a school in Marlen valley.", "Tolvik denied that its patrol shelled a school in Marlen city.", EN),
        ("톨빅이 등대항을 통해 마를렌에 소총을 보냈다.", "톨빅이 등대항을 통해 마를렌에 탄약을 보냈다는 보도는 오보라고 시장이 말했다.", KO),
        ("톨빅 공군이 마를렌 계곡의 학교를 폭격했다.", "톨빅은 공군이 마를렌 시내의 학교를 폭격했다는 보도를 부인했다.", KO),
        ("托维克空军轰炸马伦谷的学校。", "托维克否认其空军轰炸马伦市的学校。", ZH),
    ],
)  # fmt: skip
def test_what_was_done_to_another_thing_or_elsewhere_is_not_what_is_denied(says: str, denies: str, lang: str) -> None:  # fmt: skip
    assert not told((says, lang), (denies, lang))


@pytest.mark.parametrize(
    ("says", "denies", "lang"),
    [
        # A seat, a capital, who holds an office and the state itself are one.
        ("The Trump administration froze aid to the harbour of Marlen.", "The White House denied that it had frozen aid to the harbour of Marlen.", EN),
        ("American forces closed the strait of Marlen.", "The Pentagon denied that it had closed the strait of Marlen.", EN),
        ("Russia jammed the signals of the lighthouse of Marlen.", "The Kremlin denied that it had jammed the signals of the lighthouse of Marlen.", EN),
        ("France jammed the signals of the lighthouse of Marlen.", "The Elysée denied that it had jammed the signals of the lighthouse of Marlen.", EN),
        ("Britain jammed the signals of the lighthouse of Marlen.", "Downing Street denied that it had jammed the signals of the lighthouse of Marlen.", EN),
        ("Japan said that South Korea recalled its envoy from Marlen.", "Seoul denied that it had recalled its envoy from Marlen.", EN),
        ("러시아가 등대공항의 전파를 교란했다.", "크렘린궁은 등대공항의 전파를 교란했다는 주장을 부인했다.", KO),
        ("평양이 마를렌에 준설선 300척을 빌려줬다.", "북한은 마를렌에 준설선 300척을 빌려줬다는 의혹을 부인했다.", KO),
        ("俄罗斯干扰灯塔机场的信号。", "克里姆林宫否认干扰灯塔机场的信号。", ZH),
        # So are a name and a part of it, and who speaks for whom.
        ("Quill met the smugglers of Marlen.", "Foreign Minister Ada Quill denied that she had met the smugglers of Marlen.", EN),
        ("The harbour office closed the eastern quay.", "A spokesman for the harbour office denied that it had closed the eastern quay.", EN),
        ("외교부가 등대섬에 특사를 보냈다.", "외교부 대변인은 등대섬에 특사를 보냈다는 보도를 부인했다.", KO),
        ("오른 시장이 등대섬을 방문했다고 톨빅 신문이 보도했다.", "오른 시장은 등대섬을 방문했다는 보도를 부인했다.", KO),
        ("奥恩向托维克出售挖泥船。", "奥恩否认向托维克出售挖泥船。", ZH),
        ("필리핀 어선이 등대섬 해역에 들어왔다.", "필리핀은 자국 어선이 등대섬 해역에 들어왔다는 주장을 부인했다.", KO),
        # An act that is told in the passive, with who did it and without.
        ("The dam of Marlen was blown up by Orn.", "Orn denied that it had blown up the dam of Marlen.", EN),
        ("The dam of Marlen was blown up in the night.", "Orn denied that it had blown up the dam of Marlen.", EN),
        # One side may tell more than the other.
        ("Tolvik’s patrol shelled a school in Marlen city with mortars.", "Tolvik denied that its patrol shelled a school in Marlen city.", EN),
        ("톨빅이 등대항을 통해 마를렌에 탄약을 보냈다고 신문이 전했다.", "톨빅이 등대항을 통해 마를렌에 탄약을 보냈다는 보도는 오보라고 시장이 말했다.", KO),
        ("오른은 연안경비정을 등대섬에 보냈다.", "오른은 경비정을 등대섬에 보냈다는 보도를 부인했다.", KO),
    ],
)  # fmt: skip
def test_the_same_act_in_other_words_is_what_is_denied(says: str, denies: str, lang: str) -> None:
    assert told((says, lang), (denies, lang))


@pytest.mark.parametrize(
    ("says", "denies"),
    [
        (("한국이 마를렌에 준설선을 빌려줬다.", KO), ("North Korea denied that it had lent dredgers to Marlen.", EN)),
        (("South Korea lent dredgers to Marlen.", EN), ("朝鲜否认向马伦出借挖泥船。", ZH)),
        (("South Korea lent dredgers to North Korea.", EN), ("朝鲜否认向马伦出借挖泥船。", ZH)),
        (("오른이 마를렌에 준설선 200척을 빌려줬다.", KO), ("Orn denied that it had lent 300 dredgers to Marlen.", EN)),
    ],
)  # fmt: skip
def test_in_two_languages_another_state_and_another_number_are_of_another_act(says: tuple[str, str], denies: tuple[str, str]) -> None:  # fmt: skip
    assert not told(says, denies)


@pytest.mark.parametrize(
    ("says", "denies"),
    [
        (("북한이 마를렌에 준설선을 빌려줬다.", KO), ("North Korea denied that it had lent dredgers to Marlen.", EN)),
        (("North Korea lent 300 dredgers to Marlen.", EN), ("朝鲜否认向马伦出借300艘挖泥船。", ZH)),
    ],
)  # fmt: skip
def test_in_two_languages_the_same_state_and_number_are_of_one(says: tuple[str, str], denies: tuple[str, str]) -> None:  # fmt: skip
    assert told(says, denies)
