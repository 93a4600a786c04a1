"""A comparison: columns on a wide window, one below the other on a phone, the address always its state."""

import re

import pytest
from playwright.sync_api import Page, expect

from .conftest import Seat
from .invented import Press
from .reader import Window

pytestmark = pytest.mark.browser

THREE = ("envoys", "korean", "long")


def places(page: Page, selector: str) -> list[tuple[int, int]]:
    """Where the left upper corners stand."""
    found: list[tuple[int, int]] = page.locator(selector).evaluate_all(
        """all => all.map(each => each.getBoundingClientRect()).map(box => [Math.round(box.x), Math.round(box.y)])"""
    )
    return found


def in_address(page: Page) -> list[str]:
    return re.findall(r"article=(\w+)", page.url)


def in_columns(page: Page) -> list[str]:
    links = page.locator(".account h2 a").evaluate_all("all => all.map(link => link.pathname)")
    return [path.rpartition("/")[2] for path in links]


@pytest.mark.parametrize("selector", [".account", "#north-korea .cell"])
def test_accounts_stand_across_on_a_wide_window_and_down_on_a_phone(
    seat: Seat, press: Press, selector: str
) -> None:
    reader = seat(Window())
    reader.page.goto(press.compare(*THREE))
    across = places(reader.page, selector)
    assert len({x for x, _ in across}) == 3
    assert len({y for _, y in across}) == 1
    reader.move_to(Window(360, 800))
    down = places(reader.page, selector)
    assert len({x for x, _ in down}) == 1
    assert [y for _, y in down] == sorted({y for _, y in down})
    assert reader.overflow() <= 0


@pytest.mark.parametrize("width", [1280, 1000])
def test_the_names_of_the_accounts_stay_in_view(seat: Seat, press: Press, width: int) -> None:
    page = seat(Window(width, 420)).page
    page.goto(press.compare(*THREE))
    page.locator(".cell figure").last.evaluate("last => last.scrollIntoView({block: 'end'})")
    assert page.evaluate("scrollY") > 0
    assert page.locator(".accounts").evaluate("row => row.getBoundingClientRect().top") == 0
    for name in page.locator(".account h2").all():
        expect(name).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_moved_and_dropped_columns_are_an_address(seat: Seat, press: Press, scripts: bool) -> None:
    page = seat(Window(scripts=scripts)).page
    page.goto(press.compare(*THREE))
    first, second, third = (press.ids[name] for name in THREE)
    page.locator(".headlines").get_by_role("link", name=re.compile("^Move left")).last.click()
    page.wait_for_url(press.compare("envoys", "long", "korean"))
    assert in_columns(page) == in_address(page) == [first, third, second]
    page.reload()
    assert in_columns(page) == [first, third, second]
    page.locator(".headlines").get_by_role("link", name=re.compile("^Remove")).first.click()
    page.wait_for_url(press.compare("long", "korean"))
    assert in_columns(page) == [third, second]
    page.go_back()
    page.go_back()
    assert in_columns(page) == in_address(page) == [first, second, third]


#: Of each cell whether its own name is seen, and how far it stands from the account of its column.
NAMED_BY = """cells => cells.map(cell => {
    const own = getComputedStyle(cell, "::before").content;
    const at = [...cell.parentElement.children].indexOf(cell) - 1;
    const above = document.querySelectorAll(".account")[at].getBoundingClientRect();
    const tops = new Set([...document.querySelectorAll(".account")].map(one => one.getBoundingClientRect().x));
    return own !== "none" || tops.size > 1 && Math.abs(above.x - cell.getBoundingClientRect().x) < 2;
})"""


@pytest.mark.parametrize("accounts", [("envoys", "korean", "wide", "long"), THREE, THREE[:2]], ids=len)
@pytest.mark.parametrize("width", [480, 620, 700, 830, 840, 1100])
def test_in_a_frame_of_any_width_every_grade_is_told_whose_it_is(
    seat: Seat, press: Press, accounts: tuple[str, ...], width: int
) -> None:
    reader = seat(Window(width, 700))
    reader.page.goto(press.compare(*accounts).replace("/compare", "/embed/compare"))
    reader.page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    cells = reader.page.locator(".strip td:not(.every)")
    named: list[bool] = cells.evaluate_all(NAMED_BY)
    assert len(named) == cells.count() > 0
    assert all(named)
    assert reader.overflow() <= 0
