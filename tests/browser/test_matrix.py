"""The matrix: reached from the timeline, read and scrolled on a phone, quiet in the hundreds."""

import re

import pytest
from playwright.sync_api import expect

from .conftest import Seat
from .reader import Window
from .test_states import assert_sound

pytestmark = pytest.mark.browser
WINDOWS = [Window(), Window(scripts=False), Window(360, 800)]


@pytest.mark.parametrize("window", WINDOWS, ids=str)
def test_filters_go_there_and_a_cell_leads_back_to_exactly_its_articles(
    seat: Seat, many: str, window: Window
) -> None:
    reader = seat(window)
    page = reader.page
    page.goto(f"{many}/?topic=north-korea&lang=en")
    page.locator(".acts").get_by_role("link", name="Matrix").click()
    expect(page).to_have_url(f"{many}/matrix?topic=north-korea&lang=en")
    expect(page.locator("#sentence")).to_contain_text("North Korea")
    cell = page.locator("tbody:not(.whole) td:not(.of) .number").first
    count = cell.inner_text().split()[0]
    cell.click()
    expect(page.locator("#sentence")).to_contain_text(re.compile(rf": {count} articles?$"))
    assert reader.complaints == []


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_its_own_filters_unfold_and_apply(seat: Seat, many: str, scripts: bool) -> None:
    reader = seat(Window(scripts=scripts))
    page = reader.page
    page.goto(f"{many}/matrix")
    page.locator("#fold > summary").click()
    if scripts:
        assert_sound(reader)
    page.locator("#f-topic-hallyu-ban").check()
    page.get_by_role("button", name="Show", exact=True).click()
    expect(page).to_have_url(re.compile(r"/matrix\?topic=hallyu-ban(&|$)"))
    expect(page.locator("thead th")).to_have_count(3)
    assert reader.complaints == []


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_on_a_phone_a_topic_named_above_brings_its_column_into_sight(
    seat: Seat, many: str, scripts: bool
) -> None:
    page = seat(Window(360, 800, scripts=scripts)).page
    page.goto(f"{many}/matrix")
    last = page.locator("thead th a.tag").last
    expect(last).not_to_be_in_viewport()
    page.locator(".columns").get_by_role("link", name=last.inner_text()).click()
    expect(last).to_be_in_viewport(ratio=1)


def test_where_all_topics_are_in_sight_none_is_named_above(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/matrix")
    expect(page.locator(".columns")).to_be_hidden()


def test_on_a_phone_names_stay_while_topics_scroll(seat: Seat, many: str) -> None:
    page = seat(Window(360, 800)).page
    page.goto(f"{many}/matrix")
    region = page.locator(".sideways")
    region.focus()
    expect(region).to_be_focused()
    name = page.locator("tbody:not(.whole) th[scope=row]").first
    region.evaluate("region => { region.scrollIntoView(); region.scrollLeft = 200 }")
    left = name.evaluate("name => name.getBoundingClientRect().left")
    assert left == pytest.approx(region.evaluate("region => region.getBoundingClientRect().left"), abs=1)


@pytest.mark.parametrize("width", [360, 375, 414, 430, 1280])
def test_the_doors_stand_on_one_line_but_for_the_one_beside_the_name_on_a_phone(
    seat: Seat, readout: str, width: int
) -> None:
    page = seat(Window(width, 800)).page
    page.goto(f"{readout}/matrix")
    doors = page.locator(".bar li" if width > 416 else ".bar li:not(.beside-name)").all()
    tops = {door.bounding_box()["y"] for door in doors if door.bounding_box()}  # type: ignore[index]
    assert len(doors) >= 6
    assert len(tops) == 1
    assert page.get_by_role("navigation", name="Main").get_by_role("link", name="Matrix").is_visible()


@pytest.mark.parametrize(
    "query", ["", "?topic=north-korea&topic=hallyu-ban&topic=public-sentiment&topic=yellow-sea-structures"]
)
def test_no_column_sticks_out_of_any_window(seat: Seat, many: str, query: str) -> None:
    reader = seat(Window())
    reader.page.goto(f"{many}/matrix{query}")
    for width in (360, 700, 959, 1000, 1151, 1152, 1280, 1900):
        reader.page.set_viewport_size({"width": width, "height": 800})
        table, room = (reader.page.locator(name) for name in (".matrix", "#main"))
        scrolls = reader.page.locator(".sideways").evaluate("region => getComputedStyle(region).overflowX")
        assert reader.overflow() <= 0, width
        if scrolls == "visible":
            edges = [each.evaluate("each => each.getBoundingClientRect().right") for each in (table, room)]
            assert edges[0] <= edges[1], width


def test_what_is_focused_does_not_hide_under_the_heads(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/matrix")
    page.locator(".matrix a").last.focus()
    for _ in range(40):
        page.keyboard.press("Shift+Tab")
        top = page.evaluate("document.activeElement.getBoundingClientRect().top")
        assert (
            top
            >= page.locator(".matrix thead").evaluate(
                "head => head.firstElementChild.cells[0].getBoundingClientRect().bottom"
            )
            - 1
        )


def test_a_frame_as_high_as_its_matrix_does_not_shrink_it(seat: Seat, many: str) -> None:
    page = seat(Window(900, 300)).page
    page.goto(f"{many}/embed/matrix")
    height = "document.getElementById('embed').getBoundingClientRect().height"
    before = page.evaluate(height)
    page.set_viewport_size({"width": 900, "height": 1200})
    assert page.evaluate(height) == before


def test_ten_thousand_articles_are_accessible_too(seat: Seat, crowd: str) -> None:
    reader = seat(Window(dark=True))
    reader.page.goto(f"{crowd}/matrix")
    found = reader.violations()
    assert found.violations_count == 0, found.generate_report()
    assert reader.overflow() <= 0
