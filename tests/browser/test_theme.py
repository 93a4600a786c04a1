"""A theme is the browser's own affair: never sent, and no word in what a wiki frames."""

import re

import pytest
from playwright.sync_api import Page

from .conftest import Seat
from .invented import Press
from .reader import Window

pytestmark = pytest.mark.browser


def lightness(page: Page) -> int:
    shade: str = page.evaluate("getComputedStyle(document.body).backgroundColor")
    return sum(map(int, re.findall(r"\d+", shade)[:3]))


def test_a_chosen_theme_is_never_sent(seat: Seat, press: Press) -> None:
    page = seat(Window()).page
    sent: list[str] = []
    page.on("request", lambda asked: sent.append(f"{asked.url} {asked.all_headers()}"))
    page.goto(press.address)
    page.locator("#theme").click()
    page.locator("#theme").click()
    page.get_by_role("button", name="Compact").click()
    page.locator("#f-topic-north-korea").check()
    page.wait_for_url(re.compile("topic="))
    page.goto(f"{press.address}/topics")
    assert lightness(page) < 200
    assert page.evaluate("document.cookie") == ""
    assert page.context.cookies() == []
    assert not [each for each in sent if re.search(r"cookie|dark|compact", each)]


@pytest.mark.parametrize(("liked", "asked"), [("light", "dark"), ("dark", "light")])
def test_an_embed_wears_what_the_wiki_asks_for(seat: Seat, press: Press, liked: str, asked: str) -> None:
    page = seat(Window(dark=liked == "dark")).page
    page.goto(press.address)
    page.evaluate(f'localStorage.setItem("readout:theme", "{liked}")')
    page.goto(f"{press.address}/embed/timeline?theme={asked}")
    assert (lightness(page) < 200) == (asked == "dark")
    assert page.evaluate("document.documentElement.className") == asked


def test_a_theme_reaches_the_windows_that_are_open(seat: Seat, press: Press) -> None:
    page = seat(Window()).page
    page.goto(press.address)
    other = page.context.new_page()
    other.goto(f"{press.address}/topics")
    page.locator("#theme").click()
    page.locator("#theme").click()
    other.locator("#theme", has_text="Theme: dark").wait_for()
    assert lightness(other) < 200
