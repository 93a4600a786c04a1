"""How Chinese articles open: with a dateline, or with words that say whose report it is."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import segment

BEHIND = "两国外长举行会谈。"


def first(line: str) -> list[tuple[str, str]]:
    """The parts of the line below a title."""
    text = f"渡轮会谈\n\n{line}\n\n双方同意重启渡轮。会谈持续了两个小时。"
    return [(each.role, text[each.start : each.end]) for each in segment(text)][1:-1]


@pytest.mark.parametrize(
    "lead",
    [
        "据海港社报道，",
        "据海港社3月3日报道，",
        "据海港社3日报道，",
        "据北岸日报报道：",
        "据海港社报道 ",
        "据海港社电，",
        "根据海港网报道，",
        "海港社报道说，",
        "海港社报道，",
        "據海港社報道，",
        "據海港社報導，",
        "海港社电视台称，",
    ],
)
def test_whose_report_it_is_belongs_to_what_is_told(lead: str) -> None:
    assert first(lead + BEHIND) == [("body", lead + BEHIND)]


@pytest.mark.parametrize(
    "lead",
    [
        "海港社奥恩3月3日电 ",
        "海港社奥恩3月3日电",
        "海港社奥恩3月3日电（记者 林一舟）",
        "据海港社奥恩3月3日电 ",
        "海港网讯 ",
        "海港网讯（记者林一舟）",
        "北岸日报记者林一舟报道 ",
        "（奥恩3月3日海港社电）",
        "海港社3月3日电，",
    ],
)
def test_what_an_agency_wired_is_a_dateline(lead: str) -> None:
    assert first(lead + BEHIND) == [("dateline", lead.strip()), ("body", BEHIND)]
