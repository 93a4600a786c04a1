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
def test_a_cell_leads_to_a_comparison_of_its_first_article(seat: Seat, many: str, scripts: bool) -> None:
    page = seat(Window(scripts=scripts)).page
    page.goto(f"{many}/matrix?topic=north-korea")
    lead = page.locator("tbody:not(.whole) td .abreast").first
    box = lead.bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 24
    lead.focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(
        re.compile(r"/compare\?article=[a-z0-9]{12}(&article=[a-z0-9]{12})*&topic=north-korea$")
    )


#: What scrolls by itself within a page, down or sideways.
INNER = """() => [...document.querySelectorAll("main, main *")].filter(each => {
  const style = getComputedStyle(each);
  return each.checkVisibility() && (
    (/auto|scroll/.test(style.overflowY) && each.scrollHeight > each.clientHeight + 1) ||
    (/auto|scroll/.test(style.overflowX) && each.scrollWidth > each.clientWidth + 1));
}).map(each => each.className)"""
#: The words of the matrix that stick out of what they stand in, or stand on others of their cell.
CROWDED = """() => [...document.querySelectorAll(".matrix tbody td")].filter(cell => {
  const room = cell.getBoundingClientRect();
  const parts = [...cell.querySelectorAll(".number, .share, small, small > *")].map(each => each.getBoundingClientRect()).filter(part => part.width > 1);
  return parts.some(part => part.right > room.right + .5 || part.left < room.left - .5);
}).map(cell => cell.innerText)"""


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_on_a_phone_an_outlets_topics_stand_below_it_with_share_grade_and_first_day(
    seat: Seat, many: str, scripts: bool
) -> None:
    page = seat(Window(360, 800, scripts=scripts)).page
    page.goto(f"{many}/matrix")
    row = page.locator("tbody:not(.whole) tr").nth(1)
    name, cells = row.locator("th"), row.locator("td:not(.of)")
    top = name.bounding_box()["y"]  # type: ignore[index]
    assert cells.count() == 4
    for cell in cells.all():
        box = cell.bounding_box()
        assert box
        assert box["y"] > top
        assert box["height"] < 48
    first = cells.first
    for part in (".number", ".share", "small a >> nth=0", "small a >> nth=1", "meter"):
        expect(first.locator(part)).to_be_visible()
    assert first.evaluate("cell => getComputedStyle(cell, '::before').content").startswith('"North Korea"')


def test_on_a_phone_it_is_still_a_table_to_who_has_it_read_aloud(seat: Seat, many: str) -> None:
    page = seat(Window(360, 800)).page
    page.goto(f"{many}/matrix")
    tree = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    roles = [node["role"]["value"] for node in tree if not node["ignored"]]
    assert roles.count("table") == 1
    assert roles.count("columnheader") == 6
    assert roles.count("cell") == page.locator(".matrix td").count()
    assert roles.count("rowheader") == page.locator(".matrix tbody th").count()


@pytest.mark.parametrize(
    "path", ["/matrix", "/matrix?topic=north-korea", "/embed/matrix", "/embed/matrix?density=compact"]
)
@pytest.mark.parametrize("width", [320, 360, 420, 700, 768, 937, 1100, 1280, 1920])
def test_nothing_in_it_scrolls_by_itself_nor_stands_over_another_word(
    seat: Seat, many: str, path: str, width: int
) -> None:
    reader = seat(Window(width, 800))
    reader.page.goto(many + path)
    assert reader.page.evaluate(INNER) == []
    assert reader.page.evaluate(CROWDED) == []
    assert reader.overflow() <= 0


@pytest.mark.parametrize("width", [360, 1280])
def test_every_link_of_its_cells_can_be_hit_by_a_finger(seat: Seat, many: str, width: int) -> None:
    page = seat(Window(width, 800)).page
    page.goto(f"{many}/matrix")
    boxes = [link.bounding_box() for link in page.locator(".matrix tbody a").all()]
    assert len(boxes) > 100
    assert [box for box in boxes if box and min(box["width"], box["height"]) < 24] == []


@pytest.mark.parametrize("width", [360, 1280])
def test_names_or_heads_stay_in_sight_while_the_page_scrolls(seat: Seat, many: str, width: int) -> None:
    page = seat(Window(width, 200)).page
    page.goto(f"{many}/matrix")
    stays = page.locator("tbody:not(.whole) [scope=row]" if width < 800 else "thead th").nth(1)
    last = page.locator("tbody:not(.whole) tr:not(.kind)").nth(1).locator("td").last
    last.evaluate("cell => scrollTo(0, scrollY + cell.getBoundingClientRect().top - 50)")
    assert stays.bounding_box()["y"] == pytest.approx(0, abs=1)  # type: ignore[index]


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
    for width in (360, 700, 936, 937, 1046, 1047, 1151, 1152, 1280, 1900):
        reader.page.set_viewport_size({"width": width, "height": 800})
        table, room = (reader.page.locator(name) for name in (".matrix", "#main"))
        edges = [each.evaluate("each => each.getBoundingClientRect().right") for each in (table, room)]
        assert reader.overflow() <= 0, width
        assert edges[0] <= edges[1], width
        assert reader.page.evaluate(CROWDED) == [], width


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
