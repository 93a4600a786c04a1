"""The timeline in a frame on a wiki: shown where it is allowed, nowhere else, and only the embed."""

import re

import pytest
from playwright.sync_api import ConsoleMessage, FrameLocator, Page, expect

from .conftest import Seat
from .reader import Window
from .sites import Wiki

pytestmark = pytest.mark.browser

EMBED = "/embed/timeline?topic=north-korea&limit=3"


def frame(page: Page) -> FrameLocator:
    return page.frame_locator("iframe")


def is_refusal(note: ConsoleMessage) -> bool:
    return "frame-ancestors" in note.text


@pytest.mark.parametrize("window", [Window(), Window(scripts=False), Window(width=360)], ids=str)
def test_a_wiki_that_is_allowed_shows_the_timeline(
    seat: Seat, readout: str, wiki: Wiki, window: Window
) -> None:
    reader = seat(window)
    reader.page.goto(wiki.framing(readout + EMBED))
    expect(frame(reader.page).get_by_role("article")).to_have_count(3)
    expect(frame(reader.page).get_by_role("heading", level=1)).to_contain_text("North Korea")
    assert reader.complaints == []


def test_a_wiki_that_is_not_allowed_shows_nothing(seat: Seat, readout: str, stranger: Wiki) -> None:
    page = seat(Window()).page
    with page.expect_console_message(is_refusal):
        page.goto(stranger.framing(readout + EMBED))
    expect(frame(page).get_by_role("article")).to_have_count(0)


@pytest.mark.parametrize("path", ["/", "/topics", "/compare", "/about"])
def test_no_other_page_can_be_framed_even_by_an_allowed_wiki(
    seat: Seat, readout: str, wiki: Wiki, path: str
) -> None:
    page = seat(Window()).page
    with page.expect_console_message(is_refusal):
        page.goto(wiki.framing(readout + path))
    expect(frame(page).get_by_role("navigation")).to_have_count(0)


def test_the_frame_says_how_high_it_must_be_to_show_everything(seat: Seat, readout: str, wiki: Wiki) -> None:
    page = seat(Window()).page
    page.goto(wiki.framing(readout + EMBED))
    page.wait_for_function("heard.length >= 2")
    heard = page.evaluate("heard")
    assert all(message["fromFrame"] and message["origin"] == "null" for message in heard)
    said = next(message["data"] for message in heard if isinstance(message["data"], dict))
    assert (said["type"], said["version"]) == ("readout:resize", 1)
    page.locator("iframe").evaluate(
        "(iframe, height) => { iframe.style.height = `${height}px` }", said["height"]
    )
    hidden = "root => root.scrollHeight - root.clientHeight"
    assert frame(page).locator("html").evaluate(hidden) <= 0


def test_the_frame_says_so_again_when_it_grows(seat: Seat, readout: str, wiki: Wiki) -> None:
    page = seat(Window()).page
    page.goto(wiki.framing(readout + EMBED))
    page.wait_for_function("heard.length >= 2")
    page.set_viewport_size({"width": 300, "height": 900})
    page.wait_for_function("heard.length >= 4")
    heights = [said["height"] for said in page.evaluate("heard.map(m => m.data).filter(d => d.type)")]
    assert heights[-1] > heights[0]


def test_a_link_in_the_frame_opens_readout_in_a_window_of_its_own(
    seat: Seat, readout: str, wiki: Wiki
) -> None:
    page = seat(Window()).page
    page.goto(wiki.framing(readout + EMBED))
    with page.context.expect_page() as opened:
        frame(page).get_by_role("article").first.get_by_role("link").first.click()
    expect(opened.value).to_have_url(re.compile(rf"^{re.escape(readout)}/articles/"))
    expect(opened.value.get_by_role("complementary", name="Evidence")).to_be_visible()


def test_an_embed_leaves_no_cookie_and_has_no_form(seat: Seat, readout: str, wiki: Wiki) -> None:
    page = seat(Window()).page
    page.goto(wiki.framing(readout + EMBED))
    expect(frame(page).get_by_role("article")).to_have_count(3)
    expect(frame(page).locator("form, input, button")).to_have_count(0)
    assert page.context.cookies() == []


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_wiki_chooses_the_theme_whatever_the_reader_prefers(
    seat: Seat, readout: str, wiki: Wiki, theme: str
) -> None:
    shades = []
    for dark in (False, True):
        page = seat(Window(dark=dark)).page
        page.goto(f"{readout}/embed/timeline?theme={theme}")
        shades.append(page.evaluate("getComputedStyle(document.body).color"))
    assert shades[0] == shades[1]
