"""Sharing: the look follows the form, the words can be copied, a short address is one press away."""

import re

import pytest
from playwright.sync_api import expect

from .conftest import Seat
from .reader import Window
from .test_states import assert_sound

pytestmark = pytest.mark.browser
WINDOWS = [Window(), Window(scripts=False), Window(360, 800)]


@pytest.mark.parametrize("window", WINDOWS, ids=str)
@pytest.mark.parametrize(
    "path", ["/?topic=north-korea", "/matrix?topic=north-korea"], ids=["timeline", "matrix"]
)
def test_a_view_leads_to_where_it_is_shared_and_back(
    seat: Seat, many: str, window: Window, path: str
) -> None:
    reader = seat(window)
    page = reader.page
    page.goto(many + path)
    page.locator(".acts").get_by_role("link", name="Share").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("North Korea")
    expect(page.frame_locator(".preview iframe").get_by_role("heading", level=1)).to_contain_text(
        "North Korea"
    )
    page.get_by_role("link", name="Back to the view").click()
    expect(page).to_have_url(re.compile(r"topic=north-korea$"))
    assert reader.complaints == []


def test_the_look_follows_the_form_and_the_address_keeps_it(seat: Seat, many: str) -> None:
    reader = seat(Window())
    page = reader.page
    page.goto(f"{many}/share/timeline?topic=north-korea")
    page.get_by_label("Theme", exact=True).focus()
    page.get_by_label("Theme", exact=True).select_option("dark")
    expect(page).to_have_url(re.compile(r"theme=dark"))
    expect(page.frame_locator(".preview iframe").locator("html.dark")).to_be_visible()
    expect(page.get_by_label("Theme", exact=True)).to_be_focused()
    expect(page.get_by_label("HTML")).to_have_value(re.compile("theme=dark"))
    page.reload()
    expect(page.get_by_label("Theme", exact=True)).to_have_value("dark")
    assert reader.complaints == []


def test_without_a_script_the_form_is_sent(seat: Seat, many: str) -> None:
    page = seat(Window(scripts=False)).page
    page.goto(f"{many}/share/timeline?topic=north-korea")
    page.get_by_label("Articles").fill("3")
    page.get_by_role("button", name="Update").click()
    expect(page.frame_locator(".preview iframe").get_by_role("article")).to_have_count(3)
    expect(page).to_have_url(re.compile(r"topic=north-korea&.*limit=3"))


def test_the_frame_is_as_high_as_what_is_in_it(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/share/timeline?topic=north-korea&limit=2")
    frame = page.locator(".preview iframe")
    frame.scroll_into_view_if_needed()
    expect(frame).not_to_have_attribute("style", "")
    inner = page.frame_locator(".preview iframe").locator("#embed")
    page.wait_for_function("document.querySelector('.preview iframe').style.height")
    high = frame.evaluate("frame => frame.clientHeight")
    assert high == pytest.approx(inner.evaluate("embed => embed.getBoundingClientRect().height"), abs=2)


def test_words_are_copied_with_one_press(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=many)
    page.goto(f"{many}/share/timeline?topic=north-korea")
    page.get_by_role("button", name="Copy for HTML").click()
    expect(page.get_by_role("button", name="Copied for HTML")).to_be_visible()
    expected = page.get_by_label("HTML").input_value()
    assert page.evaluate("navigator.clipboard.readText()") == expected


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_a_short_address_is_one_press_away(seat: Seat, many: str, scripts: bool) -> None:
    reader = seat(Window(scripts=scripts))
    page = reader.page
    page.goto(f"{many}/share/timeline?topic=hallyu-ban&limit={3 + scripts}")
    expect(page.locator("#snippet-mediawiki-image")).to_contain_text("Needs a short address")
    page.get_by_role("button", name="Make a short address").click()
    expect(page.get_by_label("MediaWiki, a picture that links")).to_have_value(
        re.compile(r"/embed/v/[a-z0-9]{10}\.png\]$")
    )
    link = page.locator("section[aria-labelledby=share-short] a")
    page.goto(str(link.get_attribute("href")))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Hallyu ban")
    assert reader.complaints == []


def test_a_private_address_is_shown_with_a_warning(seat: Seat, many: str) -> None:
    reader = seat(Window())
    page = reader.page
    page.goto(f"{many}/share/timeline?topic=hallyu-ban")
    page.get_by_role("button", name="Make a private address").click()
    expect(page.get_by_role("status")).to_contain_text("shown now and never again")
    assert len(page.get_by_label("Plain address").input_value().rpartition("/")[2]) == 32
    assert_sound(reader)


@pytest.mark.parametrize("path", ["timeline?topic=north-korea", "matrix"])
def test_the_page_is_sound_in_every_window(seat: Seat, many: str, path: str) -> None:
    reader = seat(Window())
    reader.page.goto(f"{many}/share/{path}")
    assert_sound(reader)


def test_what_was_typed_last_is_what_is_copied_and_saved(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=many)
    page.goto(f"{many}/share/timeline?topic=north-korea")
    page.get_by_label("Articles").fill("7")
    page.get_by_role("button", name="Copy for HTML").click()
    expect(page.get_by_role("button", name="Copied for HTML")).to_be_visible()
    assert "limit=7" in page.evaluate("navigator.clipboard.readText()")
    page.get_by_label("Density").select_option("compact")
    page.get_by_label("Articles").fill("8")
    page.get_by_role("button", name="Make a short address").click()
    expect(page.get_by_label("MediaWiki, a picture that links")).to_have_value(re.compile("limit=8"))
    expect(page).to_have_url(re.compile("limit=8.*density=compact"))
    expect(page.get_by_label("Articles")).to_have_value("8")


def test_a_number_that_cannot_be_is_named_where_it_stands(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/share/timeline?topic=north-korea")
    page.get_by_label("Articles").fill("5000")
    page.get_by_label("Articles").blur()
    assert page.get_by_label("Articles").evaluate("field => field.validity.rangeOverflow")
    expect(page).to_have_url(f"{many}/share/timeline?topic=north-korea")


def test_a_title_of_ones_own_stands_in_every_snippet(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/share/timeline?topic=north-korea")
    page.get_by_label("Title", exact=True).fill("Our own words")
    page.get_by_label("Title", exact=True).press("Enter")
    expect(page.get_by_label("HTML")).to_have_value(re.compile('title="Our own words"'))
    expect(page).to_have_url(re.compile("called=Our"))
