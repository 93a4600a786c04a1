"""A look at the evidence without leaving the list; days drawn on the chart; columns that change places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from .conftest import Seat
from .reader import Window
from .sites import RECORDS, readout

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def many(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Readout with all first articles: enough for a chart."""
    records = sorted(path.name for path in Path(RECORDS).iterdir())
    with readout(tmp_path_factory.mktemp("many"), "'self'", records) as address:
        yield address


def bars(page: Page) -> list[dict[str, str]]:
    found: list[dict[str, str]] = page.eval_on_selector_all(
        ".histogram a[data-from]", "all => all.map(bar => ({...bar.dataset, id: bar.id}))"
    )
    return found


def test_evidence_unfolds_in_the_list_and_folds_again(seat: Seat, readout: str) -> None:
    reader = seat(Window())
    page = reader.page
    page.goto(readout)
    peek = page.locator(".card .peek").first
    peek.click()
    quote = page.locator(".card .peeked blockquote").first
    expect(quote).to_be_visible()
    expect(peek).to_have_attribute("aria-expanded", "true")
    peek.click()
    expect(quote).to_be_hidden()
    expect(peek).to_have_attribute("aria-expanded", "false")
    assert reader.complaints == []


def test_without_scripts_the_evidence_is_a_page(seat: Seat, readout: str) -> None:
    page = seat(Window(scripts=False)).page
    page.goto(readout)
    page.locator(".card .peek").first.click()
    assert page.url.endswith("/evidence")
    expect(page.locator(".peeked blockquote mark").first).to_be_visible()


def test_a_stretch_of_days_is_drawn_with_the_mouse(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(many)
    drawn = bars(page)
    first, last = (page.locator(f"#{bar['id']} .hit").bounding_box() for bar in (drawn[1], drawn[3]))
    assert first
    assert last
    page.mouse.move(first["x"] + first["width"] / 2, first["y"] + 20)
    page.mouse.down()
    page.mouse.move(last["x"] + last["width"] / 2, last["y"] + 20, steps=6)
    page.mouse.up()
    page.wait_for_url(re.compile(f"from={drawn[1]['from']}&to={drawn[3]['to']}"))
    expect(page.locator("#f-from")).to_have_value(drawn[1]["from"])


def test_a_stretch_of_days_is_set_with_keys(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(many)
    drawn = bars(page)
    page.locator(f"#{drawn[0]['id']}").focus()
    page.keyboard.press("[")
    page.locator(f"#{drawn[2]['id']}").focus()
    page.keyboard.press("]")
    page.wait_for_url(re.compile(f"from={drawn[0]['from']}&to={drawn[2]['to']}"))


def test_a_bar_is_still_a_link(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(many)
    bar = bars(page)[1]
    page.locator(f"#{bar['id']}").click()
    page.wait_for_url(re.compile(f"from={bar['from']}&to={bar['to']}"))


def test_the_suggested_comparison_opens_and_its_columns_change_places(seat: Seat, many: str) -> None:
    reader = seat(Window())
    page = reader.page
    page.goto(many)
    page.get_by_role("link", name=re.compile("^Side by side")).click()
    names = page.locator(".accounts .account h2")
    expect(names).to_have_count(3)
    second = names.nth(1).inner_text()
    page.get_by_role("link", name=re.compile(f"^Move left {re.escape(second)}")).click()
    expect(names.nth(0)).to_have_text(second)
    assert reader.complaints == []
