"""Times of day in a comparison: on the page, in its twins, and in the row that holds them all."""

from __future__ import annotations

import csv
import re
from html import unescape
from io import StringIO

import pytest

from . import press
from .conftest import Visitor

ONE, TWO, ALONE = "oneaaaaaaaaa", "twoaaaaaaaaa", "aloneaaaaaaa"
BOTH = f"article={ONE}&article={TWO}"


@pytest.fixture
def collided(visitor: Visitor) -> Visitor:
    """Two accounts of one collision, a quarter of an hour apart, and one of its own."""
    press.store(
        visitor.archive,
        press.article(
            "one",
            "The ferry Lunara struck the northern pier of Orn at 7:40 a.m. Korea time on 2 May 2031.",
            headline="Ferry hits pier",
        ),
        press.article(
            "two",
            "The ferry Lunara struck the northern pier of Orn at 7:25 a.m. Korea time on 2 May 2031.",
            headline="A pier is hit",
            outlet=press.WIRE,
        ),
        press.article("alone", "The pier opens at 5:50 and closes at about 9 p.m. GMT.", headline="A pier"),
    )
    return visitor


def plain(page: str) -> str:
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", page)))


def test_a_page_says_that_times_of_day_differ(collided: Visitor) -> None:
    page = plain(collided.get(f"/compare?{BOTH}").text)
    assert "Times of day differ" in page
    assert "Dates differ" not in page


def test_the_brief_says_so_too(collided: Visitor) -> None:
    brief = collided.get(f"/compare.md?{BOTH}").text
    assert "- **Times of day differ**" in brief
    assert "“7:40 a.m.” (07:40 Korea time, 22:40 UTC)" in brief


def test_the_twin_gives_them_as_dates_that_are_told_to_the_minute(collided: Visitor) -> None:
    [told] = collided.get(f"/compare.json?{BOTH}").json()["statements"]
    assert [(each["kind"], [value["value"] for value in each["values"]]) for each in told["differences"]] == [
        ("date", ["07:40 Korea time, 22:40 UTC", "07:25 Korea time, 22:25 UTC"])
    ]


def test_every_time_of_day_stands_in_one_row(collided: Visitor) -> None:
    page = plain(collided.get(f"/compare?{BOTH}&article={ALONE}&view=figures").text)
    row = page[page.rindex("Times of day") :]
    assert all(said in row for said in ("7:40 a.m.", "7:25 a.m.", "5:50", "9 p.m."))


def test_the_spreadsheet_has_value_and_clock(collided: Visitor) -> None:
    text = collided.get(f"/compare.csv?{BOTH}&article={ALONE}").text.lstrip("\ufeff")
    found = [each for each in csv.DictReader(StringIO(text)) if each["row"] == "Times of day"]
    assert [
        (each["sort"], each["words"], each["comes_to"], each["shared"], each["value"], each["unit"])
        for each in found
    ] == [
        ("date", "7:40 a.m.", "07:40 Korea time, 22:40 UTC", "differs", "07:40", "Korea time"),
        ("date", "7:25 a.m.", "07:25 Korea time, 22:25 UTC", "differs", "07:25", "Korea time"),
        ("date", "5:50", "05:50 or 17:50", "no", "05:50 or 17:50", ""),
        ("date", "9 p.m.", "about 21:00 UTC", "no", "21:00", "UTC"),
    ]
