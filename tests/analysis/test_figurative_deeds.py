"""Deeds that are told of what has no body: they contradict each other, and no deed of a body."""

from __future__ import annotations

import pytest

from app.analysis.opposed import deeds_in, opposed
from tests.analysis.test_candidates import Told
from tests.analysis.test_opposed import words_of


def are_opposed(mine: Told, theirs: Told) -> bool:
    return next(opposed(*(deeds_in(text, lang) for lang, text in (mine, theirs))), None) is not None


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "Markets crashed in Lorn on Monday."), ("en", "The plane did not crash in Lorn.")),
        (("en", "Hopes of a deal crashed."), ("ko", "비행기는 추락하지 않았다.")),
        (("ko", "시민들의 분노가 폭발했다."), ("en", "The tank did not explode.")),
        (("ko", "인기가 한꺼번에 폭발했다."), ("zh", "油罐没有爆炸。")),
        (("zh", "奥恩信息爆炸。"), ("ko", "탱크는 폭발하지 않았다.")),
        (("en", "The strike hurt the economy of Orn."), ("ko", "오른 선원은 다치지 않았다.")),
        (("en", "The tariffs hurt Orn’s exports."), ("zh", "无人受伤。")),
        (("en", "The senate killed the bill."), ("zh", "没有人员死亡。")),
        (("en", "Shares sank on Monday."), ("ko", "여객선은 침몰하지 않았다.")),
        (("en", "The minister escaped criticism."), ("ko", "선원은 탈출하지 못했다.")),
        (("ko", "오른은 가난에서 탈출했다."), ("en", "No sailor escaped.")),
        (("en", "The opposition attacked the government’s plan."), ("zh", "奥恩没有袭击港口。")),
        (("ko", "톨비크 야당은 오른 정부를 공격했다."), ("en", "Orn did not attack the reef.")),
        (("zh", "反对党攻击政府的政策。"), ("ko", "오른은 항구를 공격하지 않았다.")),
        (("en", "Orn seized the chance."), ("ko", "오른은 어선을 나포하지 않았다.")),
        (("en", "The firm landed a contract."), ("zh", "飞机没有降落。")),
        (("en", "Its website crashed."), ("ko", "헬기는 추락하지 않았다.")),
        (("en", "The population exploded."), ("en", "The shell did not explode.")),
        (("en", "The talks collapsed."), ("ko", "다리는 무너지지 않았다.")),
        (("en", "Orn surrendered the lead."), ("ko", "반군은 항복하지 않았다.")),
    ],
)  # fmt: skip
def test_a_figure_of_speech_contradicts_no_deed_of_a_body(mine: Told, theirs: Told) -> None:
    assert not are_opposed(mine, theirs)


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        (("en", "The strike hurt the economy of Orn."), ("en", "The strike did not hurt the economy of Orn.")),
        (("ko", "시민들의 분노가 폭발했다."), ("ko", "시민들의 분노는 폭발하지 않았다.")),
        (("zh", "奥恩股市没有受伤。"), ("en", "The ruling hurt the market.")),
        (("en", "After the talks the plane crashed."), ("ko", "비행기는 추락하지 않았다.")),
        (("en", "The market trader was hurt."), ("ko", "상인은 다치지 않았다.")),
        (("en", "Rebels attacked government forces."), ("ko", "반군은 정부군을 공격하지 않았다.")),
        (("en", "A bomb exploded in the market."), ("zh", "市场没有发生爆炸。")),
        (("ko", "시장이 다쳤다."), ("en", "The mayor was not hurt.")),
        (("ko", "회담에서 대사가 다쳤다."), ("en", "The envoy was not hurt.")),
        (("en", "Stocks of fuel exploded."), ("ko", "연료는 폭발하지 않았다.")),
        (("en", "The minister was attacked in Lorn."), ("zh", "部长没有遭到袭击。")),
        (("en", "A row of houses caught fire."), ("ko", "집에 불이 나지 않았다.")),
        (("ko", "정부군을 공격했다."), ("en", "Rebels did not attack the army.")),
        (("zh", "油罐爆炸。"), ("en", "The tank did not explode.")),
    ],
)  # fmt: skip
def test_deeds_of_one_kind_contradict_each_other(mine: Told, theirs: Told) -> None:
    assert are_opposed(mine, theirs)


def test_a_figure_of_speech_stands_beside_no_denial() -> None:
    mine = (
        "en",
        "Ministers of Orn met in Lorn on Tuesday.\nMarkets crashed in Lorn on Tuesday after the report.",
    )
    theirs = (
        "en",
        "Ministers of Orn met in Lorn on Tuesday.\nThe plane did not crash in Lorn on Tuesday, a report said.",
    )
    assert words_of(mine, theirs) == set()
