"""Searching as a reader does it: in the box, with and without scripts, on a wide window and on a phone."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import Seat
from .reader import Window
from .test_main_job import choice, sentence, unfold_filters

pytestmark = pytest.mark.browser


def box(page: Page) -> Locator:
    return page.get_by_role("search").get_by_role("searchbox")


@pytest.mark.parametrize("window", [Window(), Window(width=360)], ids=str)
def test_words_and_filters_are_kept_by_each_other(seat: Seat, readout: str, window: Window) -> None:
    reader = seat(window)
    reader.page.goto(readout)
    unfold_filters(reader.page)
    choice(reader.page, "Topic", "North Korea").check()
    expect(sentence(reader.page)).to_contain_text("North Korea")
    box(reader.page).fill("Seoul")
    box(reader.page).press("Enter")
    expect(sentence(reader.page)).to_contain_text("North Korea containing “Seoul”")
    expect(reader.page).to_have_url(re.compile(r"topic=north-korea&q=Seoul"))
    unfold_filters(reader.page)
    choice(reader.page, "Topic", "Hallyu ban").check()
    expect(sentence(reader.page)).to_contain_text("North Korea or Hallyu ban containing “Seoul”")
    expect(box(reader.page)).to_have_value("Seoul")
    assert reader.overflow() <= 0
    assert reader.complaints == []


def test_what_was_found_is_marked_in_the_list_and_in_the_article(seat: Seat, readout: str) -> None:
    reader = seat(Window(scripts=False))
    reader.page.goto(f"{readout}/about")
    box(reader.page).fill('"Yellow Sea"')
    reader.page.get_by_role("search").get_by_role("button", name="Search").click()
    card = reader.page.get_by_role("article").first
    expect(card.locator("mark").first).to_have_text("Yellow Sea")
    card.get_by_role("heading").get_by_role("link").click()
    expect(reader.page.locator("#found")).to_be_visible()
    reader.page.get_by_role("link", name="Go to the first").click()
    expect(reader.page.locator("#found")).to_be_in_viewport()
    assert reader.complaints == []
