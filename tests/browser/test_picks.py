"""Picks on their way to a comparison: across pages, and by keyboard alone."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import Seat
from .reader import Window
from .test_main_job import choice, sentence

pytestmark = pytest.mark.browser

#: More steps than a page has places to stop at.
MOST_STEPS = 200


def boxes(page: Page) -> Locator:
    return page.get_by_role("checkbox", name=re.compile("^Compare"))


def walk_to(page: Page, goal: Locator) -> None:
    """Press Tab until the focus is there."""
    for _ in range(MOST_STEPS):
        page.keyboard.press("Tab")
        if goal.evaluate("goal => goal === document.activeElement"):
            return
    pytest.fail("the keyboard does not get there")


def test_picks_survive_paging_and_are_compared_across_pages(seat: Seat, many: str) -> None:
    reader = seat(Window())
    page = reader.page
    page.goto(f"{many}/?limit=5")
    picked = []
    for number in (1, 3):
        boxes(page).nth(number).check()
        picked.append(boxes(page).nth(number).input_value())
    page.get_by_role("link", name="Earlier articles").click()
    page.wait_for_url(re.compile("after="))
    expect(page.locator("#picked")).to_contain_text("2 of 4 picked")
    expect(page.locator("#picked").get_by_role("button")).to_have_count(2)
    boxes(page).nth(2).check()
    picked.append(boxes(page).nth(2).input_value())
    expect(page.locator("#picked")).to_contain_text("3 of 4 picked")
    page.get_by_role("button", name="Compare side by side").click()
    expect(sentence(page)).to_contain_text("Three accounts")
    assert sorted(re.findall(r"article=(\w+)", page.url)) == sorted(picked)
    assert reader.complaints == []


def test_a_comparison_is_reached_by_tab_space_and_enter(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/?limit=5")
    walk_to(page, choice(page, "Topic", "North Korea"))
    page.keyboard.press("Space")
    expect(sentence(page)).to_contain_text("North Korea")
    for number in (0, 1):
        walk_to(page, boxes(page).nth(number))
        page.keyboard.press("Space")
        expect(boxes(page).nth(number)).to_be_checked()
    walk_to(page, page.get_by_role("button", name="Compare side by side"))
    page.keyboard.press("Enter")
    expect(sentence(page)).to_contain_text("Two accounts")


def test_a_comparison_is_reached_by_the_keys_j_and_c(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/?limit=5")
    walk_to(page, choice(page, "Topic", "North Korea"))
    page.keyboard.press("Space")
    expect(sentence(page)).to_contain_text("North Korea")
    for number in range(3):
        page.keyboard.press("j")
        page.keyboard.press("c")
        expect(page.locator("#picked")).to_contain_text(f"{number + 1} of 4 picked")
    walk_to(page, page.get_by_role("button", name="Compare side by side"))
    page.keyboard.press("Enter")
    expect(sentence(page)).to_contain_text("Three accounts")


def test_the_focus_is_never_lost_nor_hidden_on_its_way_through_the_list(seat: Seat, many: str) -> None:
    page = seat(Window(height=600)).page
    page.goto(f"{many}/?limit=8")
    boxes(page).first.check()
    boxes(page).nth(2).focus()
    for box in boxes(page).all()[3:]:
        walk_to(page, box)
        top = box.evaluate(
            """box => { const at = box.getBoundingClientRect();
                        return box.contains(document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2)) }"""
        )
        assert top, "the focus stands under what stays in view"
