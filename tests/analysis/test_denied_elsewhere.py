"""A denial points to the sentence of another account that tells what is denied, though the two are not surely linked."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from app.analysis.denials import denials
from app.analysis.denied_elsewhere import DENIED_ACROSS, denied_elsewhere
from app.analysis.passages import Passage, passages
from tests.accounts import aliases
from tests.analysis.test_comparison import account, laid


def told(*texts: tuple[str, str], likely: float = 0.0) -> list[tuple[int, int]]:
    """The places of which one denies what the other tells."""
    found: list[Passage] = [
        passages(account(str(at), ["Ferries", text], lang), aliases())[-1]
        for at, (text, lang) in enumerate(texts)
    ]
    grid = np.full((len(found), len(found)), likely, dtype=np.float32)
    return [pair for pair, _ in denied_elsewhere(found, grid, frozenset())]


DENIED = "The spokeswoman denied that Orn had agreed to hand the crew over."
RAMMED = "The envoy denied that boats of Tolvik had rammed the patrol ship."
KOREAN = "등대청은 선원을 석방하기로 합의했다는 보도는 사실이 아니라고 밝혔다."
CHINESE = "发言人否认港务局已同意释放船员。"


@pytest.mark.parametrize(
    ("says", "denies", "lang"),
    [
        ("Orn has agreed to hand the crew over by the end of the month, a person who knows of the talks told the Harbour Post.", DENIED, "en"),
        ("Boats of Tolvik rammed the patrol ship twice before the chase began, the admiral of Orn told the paper.", RAMMED, "en"),
        ("두 시장이 온실 노동자 문제를 논의했다는 말을 서기관이 기자들에게 전했다.", "대변인은 두 시장이 온실 노동자 문제를 논의했다는 보도를 부인했다.", "ko"),
        ("港务局已同意月底前释放船员，知情人士说。", CHINESE, "zh"),
    ],
)  # fmt: skip
def test_a_sentence_with_most_of_what_is_denied_tells_it(says: str, denies: str, lang: str) -> None:
    assert told((says, lang), (denies, lang)) == [(0, 1)]


@pytest.mark.parametrize(
    ("says", "denies", "lang"),
    [
        ("The envoy urged Orn to agree to hand the crew over by the end of the month.", DENIED, "en"),
        ("Reporters asked whether Orn had agreed to hand the crew over before the end of the month.", DENIED, "en"),
        ("Orn could agree to hand the crew over, an analyst said.", DENIED, "en"),
        ("Orn has not agreed to hand the crew over.", DENIED, "en"),
        ("Orn agreed to hand over the ferry that its harbour had held since the winter.", DENIED, "en"),
        ("In 2011 Orn agreed to hand the crew over after a winter of talks with the islanders.", "The spokeswoman denied that in 2024 Orn had agreed to hand the crew over.", "en"),
        ("The boats were held in disputed waters off Tolvik, where the patrol ship of Orn was anchored.", RAMMED, "en"),
        ("Boats of Tolvik rammed the patrol ship twice before the chase began.", "No one denied that boats of Tolvik had rammed the patrol ship.", "en"),
        ("The crew asked for entry to the port of Orn at dawn.", "The crew was denied entry to the port of Orn at dawn.", "en"),
        ("등대청이 선원을 석방하기로 합의했는지 기자들이 물었다.", KOREAN, "ko"),
        ("어민들은 등대청에 선원을 석방하기로 합의하라고 요구했다.", KOREAN, "ko"),
        ("记者问港务局是否已同意月底前释放船员。", CHINESE, "zh"),
        ("渔民要求港务局同意释放船员。", CHINESE, "zh"),
    ],
)  # fmt: skip
def test_a_sentence_of_something_else_or_that_only_asks_does_not(says: str, denies: str, lang: str) -> None:
    assert told((says, lang), (denies, lang)) == []


def test_an_account_that_denies_it_as_well_does_not_tell_it() -> None:
    own = [
        "Ferries",
        "Orn has agreed to hand the crew over, the Harbour Post wrote.",
        "Orn denied that it had agreed to hand the crew over.",
    ]
    found = [*passages(account("a", own), aliases()), *passages(account("b", ["Boats", DENIED]), aliases())]
    assert not list(denied_elsewhere(found, np.zeros((len(found), len(found)), np.float32), frozenset()))


@pytest.mark.parametrize(("likely", "count"), [(DENIED_ACROSS + 0.01, 1), (DENIED_ACROSS - 0.01, 0)])
def test_across_languages_the_likeliest_sentence_tells_it(likely: float, count: int) -> None:
    says = "등대청은 선원을 이달 말까지 석방하기로 합의했다고 항구신문이 전했다."
    assert len(told((says, "ko"), (DENIED, "en"), likely=likely)) == count


@pytest.mark.parametrize(
    ("asks", "denies", "lang"),
    [
        ("등대청이 선원을 석방하기로 합의했는지 기자들이 물었다.", KOREAN, "ko"),
        ("渔民要求港务局同意释放船员。", CHINESE, "zh"),
        ("Reporters asked whether Orn had agreed to hand the crew over.", DENIED, "en"),
    ],
)
def test_what_is_only_asked_is_not_set_against_a_denial_of_its_statement(
    asks: str, denies: str, lang: str
) -> None:
    members = [
        passages(account(key, ["Ferries", text], lang), aliases())[-1]
        for key, text in (("a", asks), ("b", denies))
    ]
    assert not denials(members)


def test_what_is_denied_elsewhere_stands_in_a_comparison() -> None:
    says = "Orn has agreed to hand the crew over by the end of the month, a person who knows of the talks told the Harbour Post, whose reporters have followed the two ministries for a year."
    comparison = laid(account("a", ["Harbour news", says]), account("b", ["Port news", DENIED]))
    found = [denial for each in comparison.gathered for denial in each.denials]
    assert [[stand.account for stand in each.stands] for each in found] == [["a", "b"]]
    members = [
        {comparison.passages[at].account for at in pair}
        for each in comparison.gathered
        if each.denials
        for pair in combinations((*each.statement.members, *each.close), 2)
    ]
    assert {"a", "b"} in members
