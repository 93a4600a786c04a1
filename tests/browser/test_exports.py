"""The list of formats: it opens and closes with and without scripts, by mouse, key and thumb, and what it gives is whole."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import Seat
from .reader import Window
from .test_appearance import WINDOWS
from .test_main_job import sentence

pytestmark = pytest.mark.browser

#: As wide as a window's own may be.
SCROLLBAR = 16


def button(page: Page) -> Locator:
    return page.get_by_role("button", name="Export")


def menu(page: Page) -> Locator:
    return page.locator("#export")


@pytest.mark.parametrize(
    "window", [*WINDOWS, Window(scripts=False), Window(width=375, scripts=False)], ids=str
)
def test_it_opens_in_view_beside_its_button_and_closes_when_the_reader_turns_away(
    seat: Seat, many: str, window: Window
) -> None:
    reader = seat(window)
    page = reader.page
    page.goto(many)
    expect(menu(page)).to_be_hidden()
    button(page).click()
    expect(menu(page)).to_be_visible()
    expect(menu(page)).to_be_in_viewport(ratio=1)
    assert reader.overflow() <= 0
    here, box = button(page).bounding_box(), menu(page).bounding_box()
    assert here
    assert box
    if window.width > 640:
        assert 0 <= box["y"] - here["y"] - here["height"] < 16
    else:
        assert box["width"] >= window.width - SCROLLBAR
    page.mouse.click(window.width / 3, 4)
    expect(menu(page)).to_be_hidden()
    assert reader.complaints == []


def test_it_is_worked_by_keys(seat: Seat, many: str) -> None:
    page = seat(Window(scripts=False)).page
    page.goto(many)
    button(page).focus()
    page.keyboard.press("Enter")
    expect(menu(page)).to_be_visible()
    page.keyboard.press("Tab")
    expect(menu(page).get_by_role("link").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(menu(page)).to_be_hidden()
    expect(button(page)).to_be_focused()


@pytest.mark.parametrize("path", ["/", "/topics/north-korea", "/outlets/yonhap"])
def test_it_is_accessible_while_it_is_open(seat: Seat, many: str, path: str) -> None:
    reader = seat(WINDOWS[0])
    for window in WINDOWS:
        reader.move_to(window)
        reader.page.goto(many + path)
        button(reader.page).click()
        expect(menu(reader.page)).to_be_in_viewport(ratio=1)
        box = menu(reader.page).bounding_box()
        assert box
        assert box["width"] > 240
        found = reader.violations()
        assert found.violations_count == 0, f"{window}\n{found.generate_report()}"
        assert reader.overflow() <= 0


def test_what_it_counts_is_what_it_gives(seat: Seat, many: str, tmp_path: Path) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/?topic=north-korea&limit=3")
    total = re.search(r"(\d+) articles", sentence(page).inner_text())
    assert total
    button(page).click()
    with page.expect_download() as waiting:
        menu(page).get_by_role("link", name=f"CSV, {total[1]} rows").click()
    waiting.value.save_as(tmp_path / "rows.csv")
    assert waiting.value.suggested_filename == "timeline.csv"
    with (tmp_path / "rows.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.DictReader(file))) == int(total[1])


def test_it_follows_the_filters(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(many)
    page.locator("#f-lang-ko").dispatch_event("click")
    expect(sentence(page)).to_contain_text("Korean")
    button(page).click()
    expect(menu(page).get_by_role("link", name="BibTeX")).to_have_attribute("href", "/timeline.bib?lang=ko")
    expect(menu(page).get_by_role("link", name="Atom")).to_have_attribute("href", "/timeline.atom?lang=ko")
