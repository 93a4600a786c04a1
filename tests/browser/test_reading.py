"""Reading: one's place in a list, headlines in their own scripts, letters without a day, folded furniture."""

import re

import pytest
from playwright.sync_api import expect

from .conftest import Seat
from .invented import KOREAN, Press
from .reader import Window
from .test_main_job import card

pytestmark = pytest.mark.browser

HEADLINES = ".card h3, .headlines p, .masthead h1, .picking .headline"


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_the_way_back_from_an_article_ends_at_the_same_card(seat: Seat, many: str, scripts: bool) -> None:
    page = seat(Window(height=700, scripts=scripts)).page
    page.goto(many)
    link = page.locator(".card h3 a").nth(12)
    link.evaluate("link => link.scrollIntoView({block: 'center'})")
    was = link.bounding_box()
    link.click()
    page.wait_for_url("**/articles/*")
    page.go_back()
    expect(link).to_be_in_viewport()
    assert link.bounding_box() == was


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_the_way_back_ends_at_the_same_card_of_a_filtered_list_too(
    seat: Seat, many: str, scripts: bool
) -> None:
    page = seat(Window(height=700, scripts=scripts)).page
    page.goto(many)
    page.locator("#f-lang-en").check()
    if not scripts:
        page.get_by_role("button", name="Show").click()
    page.wait_for_url("**lang=en**")
    link = page.locator(".card h3 a").last
    link.evaluate("link => link.scrollIntoView({block: 'center'})")
    words = link.inner_text()
    link.click()
    page.wait_for_url("**/articles/*")
    page.go_back()
    expect(page.get_by_role("link", name=words, exact=True)).to_be_in_viewport()


def test_every_headline_names_its_language_and_finds_its_direction(seat: Seat, press: Press) -> None:
    page = seat(Window()).page
    for address in (
        press.address,
        press.article("korean"),
        press.compare("korean", "envoys"),
        press.compare("korean"),
        f"{press.address}/embed/timeline",
    ):
        page.goto(address)
        found = page.locator(HEADLINES).evaluate_all("all => all.map(each => [each.lang, each.dir])")
        assert found
        assert all(lang in ("en", "ko") and direction == "auto" for lang, direction in found), address


def test_a_korean_headline_breaks_between_words_only(seat: Seat, press: Press) -> None:
    page = seat(Window(width=360)).page
    for address in (press.address, press.article("korean"), press.compare("korean", "envoys")):
        page.goto(address)
        found = page.locator(":lang(ko)").filter(has_text=KOREAN).locator("visible=true").last
        expect(found).to_have_css("word-break", "keep-all")


def test_letters_without_a_day_stand_last_in_a_group_of_their_own(seat: Seat, press: Press) -> None:
    page = seat(Window()).page
    for order in ("", "?sort=oldest"):
        page.goto(press.address + order)
        last = page.locator(".day").last
        expect(last.get_by_role("heading", level=2)).to_have_text("Undated")
        expect(last.get_by_role("article")).to_have_count(2)
        expect(page.locator(".day > h2", has_text="Undated")).to_have_count(1)
    bound = card(page, "A letter with a day in it")
    expect(bound).to_contain_text("not before 3 May 2025, the latest day it names")
    expect(card(page, "A letter without a day")).to_contain_text("no date found")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_furniture_is_folded_under_its_count_and_unfolds(seat: Seat, press: Press, scripts: bool) -> None:
    page = seat(Window(scripts=scripts)).page
    page.goto(press.article("furnished"))
    folded = page.locator("details.furniture")
    expect(folded.get_by_text("Related articles")).to_be_hidden()
    pieces = folded.locator(".part").count()
    assert pieces > 1
    summary = folded.locator("summary")
    expect(summary).to_have_text(re.compile(rf"^{pieces} pieces of the page around the article: navigation"))
    summary.click()
    expect(folded.get_by_text("Related articles")).to_be_visible()
