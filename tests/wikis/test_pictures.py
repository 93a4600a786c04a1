"""The picture that links, in wikis as they come: where there are no frames there is still something to see."""

from __future__ import annotations

from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Seat
from tests.browser.reader import Window
from tests.wikis.conftest import WITH_PLUGIN, Written
from tests.wikis.looking import expect_loaded
from tests.wikis.recipes import TOPIC, VIEW, recipe

PICTURE = f"/embed/v/{VIEW}.png"


def test_a_wiki_shows_the_picture_and_it_links(seat: Seat, readout: str, pictured: Written) -> None:
    reader = seat(Window())
    page_address = f"{readout}/timeline?topic={TOPIC}"
    reader.page.goto(pictured.address)
    link = reader.page.locator(f"a[href='{page_address}']").filter(has=reader.page.locator("img"))
    expect(link).to_have_count(1)
    expect_loaded(link.locator("img"))
    assert reader.complaints == []
    link.click()
    expect(reader.page.context.pages[-1]).to_have_url(page_address)


def test_without_javascript_the_picture_is_there_too(seat: Seat, readout: str, pictured: Written) -> None:
    page = seat(Window(scripts=False)).page
    page.goto(pictured.address)
    expect_loaded(page.locator(f"a[href^='{readout}'] img"))


@pytest.mark.parametrize("width", [360, 1280])
def test_the_picture_is_no_wider_than_the_page(seat: Seat, pictured: Written, width: int) -> None:
    page = seat(Window(width=width)).page
    page.goto(pictured.address)
    picture = page.get_by_role("link").locator("img[src*='embed']")
    expect_loaded(picture)
    drawn: list[float] = picture.evaluate("image => [image.getBoundingClientRect().right, innerWidth]")
    assert drawn[0] <= drawn[1]


def test_a_wiki_as_it_comes_lets_no_frame_through(seat: Seat, readout: str, pictured: Written) -> None:
    page = seat(Window()).page
    page.goto(pictured.site.write("tried", recipe("frame", readout)))
    expect(page.get_by_text("loading=").first).to_be_visible()
    expect(page.locator("iframe")).to_have_count(0)


@pytest.mark.parametrize("framed", WITH_PLUGIN, indirect=True, ids=lambda kind: kind.name)
def test_the_picture_inside_the_frame_of_a_plugin_loads(readout: str, framed: Written) -> None:
    with urlopen(Request(framed.address)) as answer:
        inside = answer.read().decode().partition("<iframe ")[2].partition("</iframe>")[0]
    source = inside.partition('<img src="')[2].partition('"')[0].replace("&amp;", "&")
    assert source == f"{readout}/timeline.png?topic={TOPIC}&limit=10"
    assert f'<a href="{readout}/timeline?topic={TOPIC}&amp;limit=10">' in inside
    with urlopen(source) as answer:
        assert answer.headers["Content-Type"] == "image/png"
