"""Bodies that an English text calls by a noun alone speak for themselves, and not whoever spoke before."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read

BODIES = [
    "opposition",
    "prosecution",
    "defence",
    "customs",
    "judiciary",
    "treasury",
    "gendarmerie",
    "diocese",
    "brotherhood",
    "syndicate",
    "cooperative",
    "confederation",
    "taskforce",
    "coastguard",
    "resistance",
    "monarchy",
    "kingdom",
    "republic",
    "province",
    "municipality",
    "district",
    "garrison",
    "summit",
    "forum",
    "caucus",
    "exchange",
    "carrier",
    "utility",
    "brokerage",
    "ombudsman",
    "regulator",
]


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize(
    "said",
    ["“The ships will sail at dawn,” the {} said.", "The {} said: “The ships will sail at dawn.”"],
    ids=["behind", "before"],
)
def test_a_body_without_a_name_speaks(body: str, said: str) -> None:
    text = f"“It rains,” said Mara Quist, the envoy. {said.format(body)}"
    first, second = (name_of(each.speaker) for each in read(text, "en"))
    assert first == "Mara Quist"
    assert second is not None
    assert second.casefold().removeprefix("the ") == body


@pytest.mark.parametrize("office", ["部长", "部长官", "长官", "部長官"])
def test_a_chinese_office_is_no_part_of_the_name(office: str) -> None:
    [said] = read(f"韩国海洋{office}姜民浩表示，“船已经来了”。", "zh")
    assert name_of(said.speaker) == "姜民浩"
