"""A date or a figure of what was done is not held against that of what was not done."""

from __future__ import annotations

import pytest

from app.analysis.details import told_by
from app.analysis.differences import differences
from tests.accounts import aliases
from tests.analysis.test_denials import passage

EN, KO, ZH = "en", "ko", "zh"


def differing(one: tuple[str, str], other: tuple[str, str]) -> list[str]:
    found = [passage(str(at), *each) for at, each in enumerate((one, other))]
    return [each.kind for each in differences(found, aliases(), told_by(found, aliases())) if not each.apart]


@pytest.mark.parametrize(
    ("one", "other", "verbs", "lang", "kind"),
    [
        ("The council of Orn met the skippers of the harbour on Sunday.", "The council of Orn {} the skippers of the harbour on Saturday.", ("met", "did not meet"), EN, "date"),
        ("The bank of Orn lowered its key rate on 5 May 2026.", "The bank of Orn {} its key rate on 4 May 2026.", ("lowered", "did not lower"), EN, "date"),
        ("The office of Orn sold 42 dredgers to the islanders.", "The office of Orn {} 40 dredgers to the islanders.", ("sold", "never sold"), EN, "figure"),
        ("오른 시장은 5월 5일 선장들을 만났다.", "오른 시장은 5월 4일 선장들을 {}.", ("만났다", "만나지 않았다"), KO, "date"),
        ("奥恩市长5月5日会见船长。", "奥恩市长5月4日{}船长。", ("会见", "没有会见"), ZH, "date"),
    ],
)  # fmt: skip
def test_what_was_not_done_then_may_have_been_done_at_another_time(one: str, other: str, verbs: tuple[str, str], lang: str, kind: str) -> None:  # fmt: skip
    done, not_done = (other.format(each) for each in verbs)
    assert differing((one, lang), (done, lang)) == [kind]
    assert differing((one, lang), (not_done, lang)) == []
    assert differing((not_done, lang), (one, lang)) == []


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        # Both say not; the not is of another clause; or it only says which harbour is meant.
        (("The council did not meet the skippers on 5 May 2026.", EN), ("The council did not meet the skippers on 4 May 2026.", EN), ["date"]),
        (("The office sold 42 dredgers to the islanders.", EN), ("The office sold 40 dredgers to the islanders, and the mayor did not say why.", EN), ["figure"]),
        (("등대섬에서 선원 42명이 숨졌다.", KO), ("항구에서 멀지 않은 등대섬에서 선원 40명이 숨졌다.", KO), ["figure"]),
    ],
)  # fmt: skip
def test_where_both_tell_what_is_so_or_is_not_they_differ(one: tuple[str, str], other: tuple[str, str], kinds: list[str]) -> None:  # fmt: skip
    assert differing(one, other) == kinds


def test_one_number_rounded_is_one_whatever_is_said_of_it() -> None:
    found = [
        passage("0", "The office sold 4,200 tons of cod to the islanders.", EN),
        passage("1", "The office did not sell 4,208 tons of cod to the islanders.", EN),
    ]
    (difference,) = differences(found, aliases(), told_by(found, aliases()))
    assert difference.rounded
