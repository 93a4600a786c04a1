"""What a reader likes is kept in the browser: theme, density, keys; and the keys do what the list says."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from .conftest import Seat
from .reader import Window

pytestmark = pytest.mark.browser


def background(page: Page) -> str:
    return str(page.evaluate("getComputedStyle(document.body).backgroundColor"))


def headline(page: Page, number: int) -> str:
    return page.locator(".card h3 a").nth(number).inner_text()


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.textContent"))


def test_the_theme_is_chosen_and_stays_on_the_next_page_without_a_cookie(seat: Seat, readout: str) -> None:
    reader = seat(Window())
    page = reader.page
    page.goto(readout)
    light, button = background(page), page.locator("#theme")
    button.click()
    expect(button).to_have_text("Theme: light")
    button.click()
    expect(button).to_have_text("Theme: dark")
    dark = background(page)
    assert dark != light
    page.goto(f"{readout}/topics")
    assert background(page) == dark
    assert page.context.cookies() == []
    assert reader.complaints == []


def test_the_frame_of_the_browser_wears_the_theme_that_was_chosen(seat: Seat, readout: str) -> None:
    page = seat(Window(dark=True)).page
    page.goto(readout)
    worn = """() => [...document.querySelectorAll('meta[name=theme-color]')]
        .filter((meta) => matchMedia(meta.media).matches).map((meta) => meta.dataset.theme)"""
    found = [page.evaluate(worn)]
    for _ in range(3):
        page.get_by_role("button", name=re.compile("^Theme")).click()
        found.append(page.evaluate(worn))
    assert found == [["dark"], ["light"], ["dark"], ["dark"]]


def test_a_compact_list_shows_more_articles_and_says_so(seat: Seat, readout: str) -> None:
    page = seat(Window()).page
    page.goto(readout)
    tall = page.locator(".card").first.bounding_box()
    page.get_by_role("button", name="Compact").click()
    expect(page.get_by_role("button", name="Compact")).to_have_attribute("aria-pressed", "true")
    small = page.locator(".card").first.bounding_box()
    assert tall
    assert small
    assert small["height"] < tall["height"]
    page.reload()
    expect(page.get_by_role("button", name="Compact")).to_have_attribute("aria-pressed", "true")


def test_keys_walk_the_list_pick_and_open(seat: Seat, readout: str) -> None:
    page = seat(Window()).page
    page.goto(readout)
    page.keyboard.press("j")
    assert focused(page) == headline(page, 0)
    page.keyboard.press("j")
    assert focused(page) == headline(page, 1)
    page.keyboard.press("k")
    assert focused(page) == headline(page, 0)
    page.keyboard.press("c")
    expect(page.locator(".card .pick input").first).to_be_checked()
    page.keyboard.press("o")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert "/articles/" in page.url


def test_keys_search_go_and_explain_themselves(seat: Seat, readout: str) -> None:
    page = seat(Window()).page
    page.goto(readout)
    page.keyboard.press("/")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("jg")
    expect(page.locator("#q")).to_have_value("jg")
    page.locator("#q").blur()
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog", name="Keys")).to_be_hidden()
    page.keyboard.press("g")
    page.keyboard.press("o")
    page.wait_for_url("**/outlets")


def test_keys_can_be_switched_off(seat: Seat, readout: str) -> None:
    page = seat(Window()).page
    page.goto(readout)
    page.get_by_role("button", name="Keys", exact=True).click()
    page.get_by_label("Keys work; never while typing").uncheck()
    page.get_by_role("button", name="Close").click()
    page.reload()
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.tagName") == "BODY"


def test_evidence_is_stepped_through_by_button_and_by_key(seat: Seat, readout: str) -> None:
    page = seat(Window()).page
    page.goto(readout)
    page.locator(".card h3 a").first.click()
    page.get_by_role("button", name="Next evidence").click()
    first = page.evaluate("document.activeElement.id")
    page.keyboard.press("n")
    assert page.evaluate("document.activeElement.id") != first
    page.keyboard.press("p")
    assert page.evaluate("document.activeElement.id") == first
