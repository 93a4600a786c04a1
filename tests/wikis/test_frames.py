"""The frame in real wikis: everything in it, as high as what is in it, and nothing but embeds."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Seat
from tests.browser.reader import Window
from tests.wikis.conftest import Written
from tests.wikis.looking import (
    HIDDEN,
    box_of,
    expect_to_fit,
    frame_of,
    is_refusal,
    items,
)

#: The height that the document's recipes give to frames, for readers without JavaScript.
WRITTEN_HEIGHTS = (400, 480)


def test_the_frame_holds_every_article_and_nothing_complains(
    seat: Seat, readout: str, framed: Written
) -> None:
    reader = seat(Window())
    reader.page.goto(framed.address)
    expect(frame_of(reader.page).get_by_role("article")).to_have_count(len(items(readout)))
    expect_to_fit(reader.page, reader.page)
    assert reader.complaints == []


@pytest.mark.parametrize("width", [360, 1280])
def test_the_frame_is_as_high_as_what_is_in_it(seat: Seat, framed: Written, width: int) -> None:
    reader = seat(Window(width=width))
    reader.page.goto(framed.address)
    assert expect_to_fit(reader.page, reader.page) > max(WRITTEN_HEIGHTS)
    reader.move_to(Window(width=width + 300))
    expect_to_fit(reader.page, reader.page)


def test_it_fits_again_after_its_address_is_changed(seat: Seat, readout: str, framed: Written) -> None:
    reader = seat(Window())
    reader.page.goto(framed.address)
    before = expect_to_fit(reader.page, reader.page)
    other = f"{readout}/embed/timeline?topic=north-korea&limit=1&density=compact"
    box_of(reader.page).evaluate("(frame, address) => { frame.src = address }", other)
    expect(frame_of(reader.page).get_by_role("article")).to_have_count(1)
    assert expect_to_fit(reader.page, reader.page) < before
    assert reader.complaints == []


def test_it_fits_again_after_details_are_opened_and_closed(seat: Seat, readout: str, framed: Written) -> None:
    reader = seat(Window())
    reader.page.goto(framed.address)
    expect_to_fit(reader.page, reader.page)
    several = "&".join(f"article={key}" for key in items(readout)[:4])
    box_of(reader.page).evaluate(
        "(frame, address) => { frame.src = address }", f"{readout}/embed/compare?{several}"
    )
    details = frame_of(reader.page).locator("details").first
    summary = details.locator("summary")
    expect(summary).to_be_visible()
    closed = expect_to_fit(reader.page, reader.page)
    summary.click()
    expect(details).to_have_attribute("open", "")
    expect(box_of(reader.page)).not_to_have_css("height", f"{closed}px")
    assert expect_to_fit(reader.page, reader.page) > closed
    summary.click()
    expect(box_of(reader.page)).to_have_css("height", f"{closed}px")
    assert expect_to_fit(reader.page, reader.page) == closed
    assert reader.complaints == []


def test_a_link_opens_in_a_tab_of_its_own(seat: Seat, readout: str, framed: Written) -> None:
    page = seat(Window()).page
    page.goto(framed.address)
    expect_to_fit(page, page)
    before = page.url
    with page.context.expect_page() as opened:
        frame_of(page).get_by_role("article").first.get_by_role("link").first.click()
    expect(opened.value).to_have_url(re.compile(rf"^{re.escape(readout)}/articles/"))
    expect(opened.value.get_by_role("complementary", name="Evidence")).to_be_visible()
    assert page.url == before


@pytest.mark.parametrize("path", ["/", "/timeline?topic=hallyu-ban", "/topics", "/about"])
def test_no_other_page_can_be_framed(seat: Seat, readout: str, framed: Written, path: str) -> None:
    page = seat(Window()).page
    page.goto(framed.address)
    expect_to_fit(page, page)
    with page.expect_console_message(is_refusal):
        box_of(page).evaluate(
            "(frame, address) => { frame.id = 'tried'; frame.src = address }", readout + path
        )
    expect(page.frame_locator("#tried").get_by_role("navigation")).to_have_count(0)


def test_a_wiki_that_is_not_listed_shows_no_article(seat: Seat, unlisted: Written) -> None:
    page = seat(Window()).page
    with page.expect_console_message(is_refusal):
        page.goto(unlisted.address)
    expect(frame_of(page).get_by_role("article")).to_have_count(0)


def test_without_javascript_everything_is_there_and_scrolls_inside(
    seat: Seat, readout: str, framed: Written
) -> None:
    page = seat(Window(scripts=False)).page
    page.goto(framed.address)
    articles = frame_of(page).get_by_role("article")
    expect(articles).to_have_count(len(items(readout)))
    written: int = box_of(page).evaluate("frame => frame.clientHeight")
    assert written in WRITTEN_HEIGHTS
    assert frame_of(page).locator("html").evaluate(HIDDEN) > 0
    articles.last.scroll_into_view_if_needed()
    expect(articles.last.get_by_role("link").first).to_be_in_viewport()


def test_a_sandbox_with_its_own_origin_works_the_same(seat: Seat, readout: str, framed: Written) -> None:
    reader = seat(Window())
    reader.page.goto(framed.address)
    expect_to_fit(reader.page, reader.page)
    box_of(reader.page).evaluate(
        """frame => {
          frame.style.height = "150px";
          frame.sandbox.add("allow-same-origin");
          frame.src = frame.src + "&density=compact";
        }"""
    )
    expect(frame_of(reader.page).locator(".compact")).to_have_count(1)
    expect(frame_of(reader.page).get_by_role("article")).to_have_count(len(items(readout)))
    assert frame_of(reader.page).locator("html").evaluate("() => window.origin") == readout
    expect_to_fit(reader.page, reader.page)
    assert reader.complaints == []


def test_only_the_frame_itself_says_its_height_and_within_bounds(seat: Seat, framed: Written) -> None:
    page = seat(Window()).page
    page.goto(framed.address)
    fitting = expect_to_fit(page, page)
    said = {"type": "readout:resize", "version": 1}
    page.evaluate("said => window.postMessage(said, '*')", {**said, "height": 5000})
    for odd in ({**said, "version": 2, "height": 700}, {**said, "height": "tall"}, "readout:resize", None):
        frame_of(page).locator("html").evaluate("(_, said) => parent.postMessage(said, '*')", odd)
    page.wait_for_timeout(300)
    assert expect_to_fit(page, page) == fitting
    for height, given in ((1, 100), (10**9, 20_000)):
        frame_of(page).locator("html").evaluate(
            "(_, said) => parent.postMessage(said, '*')", {**said, "height": height}
        )
        expect(box_of(page)).to_have_css("height", f"{given}px")


def test_a_wrong_filter_is_told_inside_the_frame(seat: Seat, readout: str, framed: Written) -> None:
    page = seat(Window()).page
    page.goto(framed.address)
    expect_to_fit(page, page)
    box_of(page).evaluate(
        "(frame, address) => { frame.src = address }", f"{readout}/embed/timeline?topic=nothing-of-the-kind"
    )
    expect(frame_of(page).get_by_text("nothing-of-the-kind")).to_be_visible()
    expect_to_fit(page, page)


def test_nothing_that_the_frame_asks_for_sets_a_cookie(seat: Seat, readout: str, framed: Written) -> None:
    page = seat(Window()).page
    asked: dict[str, str | None] = {}
    page.on("response", lambda answer: asked.update({answer.url: answer.headers.get("set-cookie")}))
    page.goto(framed.address)
    expect_to_fit(page, page)
    ours = {url: cookie for url, cookie in asked.items() if url.startswith(readout)}
    assert ours
    assert set(ours.values()) == {None}
