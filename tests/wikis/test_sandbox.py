"""A page that is itself in a sandbox: with an origin of its own it shows the frame, without one the picture."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.conftest import Seat
from tests.browser.reader import Window
from tests.wikis.looking import (
    HIDDEN,
    expect_loaded,
    expect_to_fit,
    frame_of,
    is_refusal,
    items,
)
from tests.wikis.sandbox import Boxes

WITH_ORIGIN = "allow-scripts allow-popups allow-same-origin"
WITHOUT_ORIGIN = "allow-scripts allow-popups"


def test_with_an_origin_the_frame_is_there_and_fits(seat: Seat, readout: str, boxed: Boxes) -> None:
    reader = seat(Window())
    reader.page.goto(boxed.inside(WITH_ORIGIN))
    page = reader.page.frame_locator("iframe")
    expect(frame_of(page).get_by_role("article")).to_have_count(len(items(readout)))
    expect_to_fit(page, reader.page)


def test_with_an_origin_and_without_scripts_it_scrolls(seat: Seat, readout: str, boxed: Boxes) -> None:
    reader = seat(Window())
    reader.page.goto(boxed.inside("allow-same-origin"))
    page = reader.page.frame_locator("iframe")
    expect(frame_of(page).get_by_role("article")).to_have_count(len(items(readout)))
    assert frame_of(page).locator("html").evaluate(HIDDEN) > 0


def test_without_an_origin_the_frame_is_refused(seat: Seat, boxed: Boxes) -> None:
    page = seat(Window()).page
    with page.expect_console_message(is_refusal):
        page.goto(boxed.inside(WITHOUT_ORIGIN))
    expect(frame_of(page.frame_locator("iframe")).get_by_role("article")).to_have_count(0)


def test_without_an_origin_the_picture_is_there(seat: Seat, readout: str, boxed: Boxes) -> None:
    page = seat(Window()).page
    page.goto(boxed.inside(WITHOUT_ORIGIN))
    expect_loaded(page.frame_locator("iframe").locator(f"a[href^='{readout}'] img"))
