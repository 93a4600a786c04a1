"""Who speaks in an article: unfolded beside it, each quotation leading to its very words."""

import re

import pytest
from playwright.sync_api import Page, expect

from .conftest import Seat
from .reader import Window
from .test_states import assert_sound

pytestmark = pytest.mark.browser


def open_one(page: Page, address: str) -> None:
    """An article in which somebody speaks."""
    page.goto(f"{address}/?topic=public-sentiment&lang=en")
    page.locator(".card h3 a").first.click()
    page.locator("#voices summary").click()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_quotation_leads_to_its_words_in_the_text(seat: Seat, many: str, scripts: bool) -> None:
    page = seat(Window(scripts=scripts)).page
    open_one(page, many)
    link = page.locator("#voices blockquote a").first
    words = page.locator("#voices blockquote").first.inner_text().split("¶")[0].strip()
    link.click()
    expect(page).to_have_url(re.compile(r"#q\d+$"))
    target = page.locator(".said:target")
    expect(target).to_be_in_viewport()
    assert target.inner_text().split()[:2] == words.split()[:2]


def test_who_speaks_is_accessible_and_fits(seat: Seat, many: str) -> None:
    reader = seat(Window())
    open_one(reader.page, many)
    assert_sound(reader)
    assert reader.complaints == []
