"""A look at the evidence without leaving the list; days drawn on the chart; columns that change places."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from .conftest import Seat
from .reader import Window

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("window", [Window(360, 800), Window(dark=True)], ids=str)
@pytest.mark.parametrize(
    "path", ["/", "/topics/north-korea", "/outlets", "/?topic=north-korea&to=1999-01-01"]
)
def test_a_full_archive_is_accessible_and_fits_too(seat: Seat, many: str, path: str, window: Window) -> None:
    reader = seat(window)
    reader.page.goto(many + path)
    reader.page.locator("details").evaluate_all("all => all.forEach((each) => { each.open = true })")
    for peek in reader.page.locator(".card .peek").all()[:2]:
        peek.click()
    reader.page.wait_for_timeout(300)
    found = reader.violations()
    assert found.violations_count == 0, found.generate_report()
    assert reader.overflow() <= 0
    assert reader.complaints == []


@pytest.mark.parametrize("window", [Window(), Window(360, 800)], ids=str)
def test_labels_of_two_lines_stand_apart(seat: Seat, many: str, window: Window) -> None:
    page = seat(window).page
    page.goto(many)
    page.locator("details").evaluate_all("all => all.forEach((each) => { each.open = true })")
    names = page.locator('.choice:has([name="outlet"]) > span:first-of-type')
    names.evaluate_all(
        "all => all.forEach(name => { name.textContent = 'Ministry of Foreign Affairs '.repeat(3) })"
    )
    boxes = [name.bounding_box() for name in names.all()[:2]]
    assert boxes[0]
    assert boxes[1]
    lines = float(names.first.evaluate("name => parseFloat(getComputedStyle(name).lineHeight)"))
    assert boxes[0]["height"] > 1.5 * lines
    assert boxes[1]["y"] - boxes[0]["y"] - boxes[0]["height"] >= 0.3 * lines


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


def test_evidence_opens_in_a_tab_of_its_own_where_one_is_asked_for(seat: Seat, readout: str) -> None:
    page = seat(Window()).page
    page.goto(readout)
    with page.context.expect_page() as opened:
        page.locator(".card .peek").first.click(modifiers=["Control"])
    expect(opened.value.locator("blockquote").first).to_be_visible()
    expect(page.locator(".peeked blockquote")).to_have_count(0)


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
    expect(page.locator(".histogram [data-said]")).to_have_text(
        re.compile(r"^\d+ \w+ \d{4} to \d+ \w+ \d{4}$")
    )
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


@pytest.mark.parametrize(
    ("window", "way"), [(Window(), "left"), (Window(360, 800), "up")], ids=["wide", "phone"]
)
def test_the_suggested_comparison_opens_and_its_columns_change_places_and_go(
    seat: Seat, many: str, window: Window, way: str
) -> None:
    reader = seat(window)
    page = reader.page
    page.goto(many)
    page.get_by_role("link", name=re.compile("^Side by side")).click()
    names = page.locator(".accounts .account h2")
    expect(names).to_have_count(3)
    second = names.nth(1).inner_text()
    page.get_by_role("link", name=re.compile(f"^Move {way} {re.escape(second)}")).click()
    expect(names.nth(0)).to_have_text(second)
    page.get_by_role("link", name=re.compile(f"^Remove {re.escape(second)}")).click()
    expect(names).to_have_count(2)
    assert reader.complaints == []


def test_days_without_an_article_can_be_drawn_too(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(many)
    days = page.eval_on_selector(".histogram svg[data-from]", "svg => ({...svg.dataset})")
    box = page.locator(".histogram svg[data-from]").bounding_box()
    assert box
    y = box["y"] + 20
    page.mouse.move(box["x"] + 1, y)
    page.mouse.down()
    page.mouse.move(box["x"] + box["width"] - 1, y, steps=6)
    page.mouse.up()
    page.wait_for_url(re.compile(f"from={days['from']}&to={days['to']}"))


def test_a_stroke_that_becomes_a_scroll_or_is_escaped_chooses_nothing(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(many)
    box = page.locator(".histogram svg[data-from]").bounding_box()
    assert box
    for undo in ("document.dispatchEvent(new PointerEvent('pointercancel'))", "Escape"):
        page.mouse.move(box["x"] + 10, box["y"] + 20)
        page.mouse.down()
        page.mouse.move(box["x"] + 300, box["y"] + 20, steps=4)
        expect(page.locator(".histogram .drawn").first).to_be_attached()
        page.keyboard.press(undo) if undo == "Escape" else page.evaluate(undo)
        expect(page.locator(".histogram .drawn")).to_have_count(0)
        page.mouse.move(box["x"] + 10, box["y"] + 300)
        page.mouse.up()
    page.wait_for_timeout(200)
    assert "from=" not in page.url


def test_the_tap_after_a_stroke_of_a_finger_is_a_tap(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(many)
    page.evaluate(
        """() => {
          const svg = document.querySelector(".histogram svg[data-from]"), box = svg.getBoundingClientRect();
          const send = (kind, x) => svg.dispatchEvent(new PointerEvent(kind,
            {bubbles: true, isPrimary: true, pointerType: "touch", clientX: box.left + x, clientY: box.top + 20}));
          send("pointerdown", 5); send("pointermove", box.width - 5); send("pointerup", box.width - 5);
        }"""
    )
    page.wait_for_url(re.compile("from="))
    page.locator(".chip").first.click()
    page.wait_for_url(lambda address: "from=" not in address)


def test_filtering_moves_neither_the_page_nor_the_filters(seat: Seat, many: str) -> None:
    page = seat(Window(height=500)).page
    page.goto(many)
    page.evaluate("window.scrollTo(0, 300)")
    side = page.locator(".side")
    side.evaluate("side => side.scrollTop = 120")
    was = page.evaluate("window.scrollY"), side.evaluate("side => side.scrollTop")
    assert min(was) > 0
    page.locator("#f-lang-ko").dispatch_event("click")
    page.wait_for_url(re.compile("lang=ko"))
    page.wait_for_timeout(300)
    assert (page.evaluate("window.scrollY"), page.locator(".side").evaluate("side => side.scrollTop")) == was


def test_a_long_list_is_found_in_and_stays_so(seat: Seat, many: str) -> None:
    reader = seat(Window())
    page = reader.page
    page.goto(many)
    page.locator("#more-outlet summary").click()
    box = page.locator("[data-find=more-outlet]")
    every = page.locator("#more-outlet .choice:visible")
    everything = every.count()
    box.fill("N")
    found = every.count()
    assert 1 < found < everything
    box.press("Enter")
    assert page.url.rstrip("/") == many.rstrip("/")
    every.first.locator("input").click()
    page.wait_for_url(re.compile("outlet="))
    expect(box).to_have_value("N")
    # What is chosen stands above the fold.
    expect(every).to_have_count(found - 1)
    box.fill("no such outlet")
    expect(page.locator("#more-outlet .none")).to_be_visible()


def test_a_server_that_does_not_answer_is_said_and_the_filters_go_back(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(many)
    page.context.set_offline(True)
    page.locator("#f-lang-ko").click()
    expect(page.get_by_role("alert")).to_contain_text("did not answer")
    expect(page.locator("#f-lang-ko")).not_to_be_checked()
    peek = page.locator(".card .peek").first
    peek.click()
    expect(peek).to_have_attribute("aria-expanded", "false")
    page.context.set_offline(False)
    page.wait_for_function("navigator.onLine")
    page.locator("#f-lang-ko").check()
    page.wait_for_url(re.compile("lang=ko"))
    expect(page.get_by_role("alert")).to_be_hidden()


def test_evidence_that_does_not_come_takes_no_filter_back(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(many)
    page.route("**/evidence*", lambda route: route.abort())
    page.locator("#f-lang-ko").evaluate("box => { box.checked = true }")
    page.locator(".card .peek").first.click()
    expect(page.get_by_role("alert")).to_contain_text("did not answer")
    expect(page.locator("#f-lang-ko")).to_be_checked()
