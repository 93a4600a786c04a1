"""Nothing moves while a page comes up or a filter is set, and nothing runs wide on a very wide window."""

from typing import Any

import pytest
from playwright.sync_api import Page

from .conftest import Seat
from .invented import Press
from .reader import Reader, Window
from .test_main_job import filter_by, unfold_filters

pytestmark = pytest.mark.browser

#: Every shift counts, also those that follow an input at once: how much, when, and what moved.
LISTEN = """
  window.shifts = [];
  const named = node => node && (node.id || node.className || node.textContent.trim().slice(0, 30));
  new PerformanceObserver(list => list.getEntries().forEach(each => shifts.push(
    {value: each.value, at: each.startTime, moved: each.sources.map(from => named(from.node)).join(", ")})))
    .observe({type: "layout-shift", buffered: true});
"""
SETTLED = """async () => {
  await document.fonts.ready;
  for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  return shifts;
}"""
#: When the whole document was there. Half a line may move while its other half arrives; later nothing may that
#: could be seen: a line of text that moves by a pixel makes .0001.
ARRIVED = "performance.getEntriesByType('navigation')[0].domContentLoadedEventStart"
#: What no page may reach, however it arrives.
MOST = 0.01
MOST_LATER = 0.0001
WINDOWS = [Window(), Window(360, 800)]
MAIN_REM, COMPARISON_REM = 84, 110


def watched(seat: Seat, window: Window) -> Reader:
    reader = seat(window)
    reader.page.add_init_script(LISTEN)
    return reader


def shifts(page: Page) -> list[dict[str, Any]]:
    """Each shift so far."""
    found: list[dict[str, Any]] = page.evaluate(SETTLED)
    return found


def assert_came_up_still(page: Page) -> None:
    """Next to nothing moved while the page arrived, and nothing to be seen once it was there."""
    found = shifts(page)
    assert sum(each["value"] for each in found) < MOST, found
    arrived = page.evaluate(ARRIVED)
    later = [each for each in found if each["at"] >= arrived]
    assert sum(each["value"] for each in later) < MOST_LATER, later


@pytest.mark.parametrize("window", WINDOWS, ids=str)
@pytest.mark.parametrize("place", ["timeline", "article", "compare", "embed"])
def test_a_page_comes_up_without_a_shift(seat: Seat, press: Press, place: str, window: Window) -> None:
    page = watched(seat, window).page
    addresses = {
        "timeline": press.address,
        "article": press.article("envoys"),
        "compare": press.compare("envoys", "korean", "wide"),
        "embed": f"{press.address}/embed/timeline",
    }
    page.goto(addresses[place])
    assert_came_up_still(page)


@pytest.mark.parametrize("window", WINDOWS, ids=str)
def test_a_full_list_comes_up_without_a_shift(seat: Seat, many: str, window: Window) -> None:
    page = watched(seat, window).page
    page.goto(f"{many}/?topic=north-korea")
    assert_came_up_still(page)


@pytest.mark.parametrize("place", ["", "quotes"])
@pytest.mark.parametrize("window", WINDOWS, ids=str)
def test_a_list_of_which_little_has_arrived_stands_where_the_whole_will(
    seat: Seat, press: Press, place: str, window: Window
) -> None:
    page = seat(window).page
    page.goto(f"{press.address}/{place}")
    where = "document.getElementById('main').getBoundingClientRect().top"
    whole = page.evaluate(where)
    page.evaluate("document.getElementById('main').replaceChildren(document.getElementById('sentence'))")
    assert page.evaluate(where) == whole


@pytest.mark.parametrize("window", WINDOWS, ids=str)
def test_setting_a_filter_shifts_nothing(seat: Seat, many: str, window: Window) -> None:
    reader = watched(seat, window)
    reader.page.goto(many)
    unfold_filters(reader.page)
    before = shifts(reader.page)
    filter_by(reader, "Topic", "North Korea", scripts=True)
    filter_by(reader, "Language", "Korean", scripts=True)
    assert shifts(reader.page)[len(before) :] == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_theme_against_the_system_comes_up_without_a_shift_or_a_flash(
    seat: Seat, press: Press, dark: bool
) -> None:
    page = watched(seat, Window(dark=dark)).page
    theme = "light" if dark else "dark"
    page.add_init_script(
        f"""localStorage.setItem("readout:theme", "{theme}"); localStorage.setItem("readout:density", "compact");
            requestAnimationFrame(() => {{ window.first = getComputedStyle(document.body).backgroundColor }})"""
    )
    page.goto(press.address)
    assert_came_up_still(page)
    assert page.evaluate("first === getComputedStyle(document.body).backgroundColor")


@pytest.mark.parametrize("place", ["timeline", "article", "compare", "topics", "runs"])
def test_a_very_wide_window_leaves_the_column_at_its_measure(seat: Seat, press: Press, place: str) -> None:
    reader = seat(Window(width=2560, height=1440))
    addresses = {
        "article": press.article("wide"),
        "compare": press.compare("envoys", "korean", "wide", "long"),
        "timeline": press.address,
    }
    reader.page.goto(addresses.get(place, f"{press.address}/{place}"))
    assert reader.overflow() <= 0
    column = reader.page.locator(".page, .split").bounding_box()
    assert column
    assert column["width"] <= 16 * (COMPARISON_REM if place == "compare" else MAIN_REM)
    assert abs(column["x"] * 2 + column["width"] - 2560) <= 16
