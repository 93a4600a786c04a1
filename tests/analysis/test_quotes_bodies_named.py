"""Who holds an office of a body that is named beside it: by a name in apposition, behind the kind of a body alone."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes_relayed import told


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("Hale quoted the council’s honorary president, Ada Reed, as saying: “A clean hold is full.”", "Ada Reed", "Hale"),
        ("Hale quoted the harbour’s chief pilot, Ada Reed, as saying, “A clean hold is full.”", "Ada Reed", "Hale"),
        ("Hale quoted Ada Reed, the council’s president, as saying: “A clean hold is full.”", "Ada Reed", "Hale"),
        ("Hale quoted an aide to the mayor, Ada Reed, as saying: “A clean hold is full.”", "an aide to the mayor", "Hale"),
        ("Hale quoted a pilot, on Monday, as saying: “A clean hold is full.”", "a pilot", "Hale"),
        ("Bishop Ben Hale of Orn, quoting a village elder, Ada Reed, said: “A clean hold is full.”", "Ada Reed", "Ben Hale"),
        ("Bishop Ben Hale of Orn, quoting an old proverb, said: “A clean hold is full.”", "Ben Hale", None),
        ("“A clean hold is full,” the Ornish ambassador to Lorn, Ada Reed, said.", "Ada Reed", None),
        ("“A clean hold is full,” the ambassador to Lorn, Ada Reed, told reporters.", "Ada Reed", None),
        ("“A clean hold is full,” the envoy to Orn from Lorn, Ada Reed, told the Harbour Post.", "Ada Reed", "Harbour Post"),
        ("“A clean hold is full,” the ambassador to Lorn, who left on Monday, said.", "the ambassador to Lorn", None),
    ],
)  # fmt: skip
def test_an_office_with_a_name_behind_it_is_whose_name_it_is(
    text: str, speaker: str, via: str | None
) -> None:
    earlier = "Their president, Tom Moss, has resigned.\n"
    assert told(earlier + text, "en") == [(speaker, via)]


@pytest.mark.parametrize(
    ("named", "speaker"),
    [
        ("마루 하네스 연맹 회장은", "마루 하네스"),
        ("톨비크 어민 연합 대표는", "톨비크 어민 연합"),
        ("브레히트 린드베리 재단 이사장은", "브레히트 린드베리"),
        ("국제 어업 위원회 위원장은", "국제 어업 위원회 위원장"),
        ("아시아 등대 평의회 의장은", "아시아 등대 평의회 의장"),
        ("한국 어업 연맹 회장은", "어업 연맹"),
        ("칠렘바 모잠비크 대통령은", "칠렘바 대통령"),
        ("김항구 등대 협회 회장은", "김항구"),
    ],
)
def test_the_kind_of_a_body_is_no_part_of_a_name_and_a_body_is_nobody(named: str, speaker: str) -> None:
    assert told(f"{named} “배는 하나뿐이다”라고 말했다.", "ko") == [(speaker, None)]
