"""Every page, light and dark, wide and narrow: axe finds nothing, nothing sticks out, nothing is refused."""

import json
import re
import urllib.request
from functools import cache

import pytest
from playwright.sync_api import FloatRect

from .conftest import Seat
from .reader import Window

pytestmark = pytest.mark.browser

#: Addresses by what they show; {0} {1} {2} are articles, newest first, {untitled} is one without a headline.
PAGES = {
    "timeline": "/",
    "timeline-filtered": "/?topic=north-korea&outlet=korea-joongang-daily",
    "timeline-without-a-match": "/?from=1999-01-01&to=1999-01-02",
    "article": "/articles/{0}",
    "article-without-a-headline": "/articles/{untitled}",
    "compare": "/compare?article={0}&article={1}&article={2}",
    "compare-texts": "/compare?article={0}&article={1}&view=texts",
    "compare-figures": "/compare?article={0}&article={1}&article={2}&view=figures",
    "compare-quotes": "/compare?article={0}&article={1}&article={2}&view=quotes",
    "compare-picking": "/compare?article={0}",
    "matrix": "/matrix",
    "matrix-filtered": "/matrix?topic=north-korea&topic=hallyu-ban&lang=en&limit=2",
    "matrix-without-a-match": "/matrix?from=1999-01-01&to=1999-01-02",
    "embed-matrix": "/embed/matrix",
    "embed-matrix-dark": "/embed/matrix?theme=dark&density=compact&title=0",
    "embed-compare": "/embed/compare?article={0}&article={1}&article={2}",
    "share": "/share/timeline?topic=north-korea&limit=2",
    "quotes": "/quotes",
    "quotes-filtered": "/quotes?topic=north-korea&lang=en",
    "quotes-without-a-match": "/quotes?from=1999-01-01&to=1999-01-02",
    "speaker": "/quotes/speakers/lee-jae-myung",
    "topics": "/topics",
    "topic": "/topics/north-korea",
    "outlets": "/outlets",
    "outlet": "/outlets/korea-joongang-daily",
    "about": "/about",
    "style": "/about/style",
    "evidence": "/articles/{0}/evidence",
    "runs": "/runs",
    "embed": "/embed/timeline",
    "embed-compact": "/embed/timeline?density=compact&title=0&limit=2",
    "not-found": "/articles/nowhere",
    "wrong-filter": "/?topic=weather",
}
WINDOWS = [Window(width=width, dark=dark) for width in (1280, 360) for dark in (False, True)]
#: Chromium itself reports a page whose status is an error, once; that is the page's purpose.
ERRORS = {"not-found": "404", "wrong-filter": "400"}


@cache
def address(readout: str, name: str) -> str:
    with urllib.request.urlopen(f"{readout}/timeline.json") as answer:
        items = json.load(answer)["items"]
    untitled = next(item["id"] for item in items if item["headline"] is None)
    return readout + PAGES[name].format(*(item["id"] for item in items), untitled=untitled)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_accessible_fits_its_window_and_is_quiet(seat: Seat, readout: str, name: str) -> None:
    reader = seat(WINDOWS[0])
    reader.page.goto(address(readout, name))
    for window in WINDOWS:
        reader.move_to(window)
        found = reader.violations()
        assert found.violations_count == 0, f"{window}\n{found.generate_report()}"
        assert reader.overflow() <= 0, f"wider than its window: {window}"
    status = [ERRORS[name]] if name in ERRORS else []
    assert [code for code in status if code in reader.complaints.pop(0)] == status
    assert reader.complaints == []


@pytest.mark.parametrize("window", [WINDOWS[1], WINDOWS[2]], ids=str)
def test_what_unfolds_and_what_a_script_adds_is_accessible_too(
    seat: Seat, readout: str, window: Window
) -> None:
    reader = seat(window)
    reader.page.goto(f"{readout}/?topic=hallyu-ban&topic=north-korea")
    for box in reader.page.get_by_role("checkbox", name=re.compile("^Compare")).all()[:2]:
        box.check()
    reader.page.locator("details").evaluate_all("all => all.forEach((each) => { each.open = true })")
    found = reader.violations()
    assert found.violations_count == 0, found.generate_report()
    assert reader.overflow() <= 0


def test_every_door_stands_in_the_header_of_a_phone_too(seat: Seat, readout: str) -> None:
    reader = seat(Window(width=360))
    reader.page.goto(readout)
    heights = {}
    for width in (320, 360, 415, 416, 480):
        reader.move_to(Window(width=width))
        boxes = [each.bounding_box() for each in reader.page.locator("header.bar a").all()]
        placed = [box for box in boxes if box]
        assert len(placed) == len(boxes) == 8, f"the name and seven doors: {width}"
        assert not any(_touch(one, other) for at, one in enumerate(placed) for other in placed[:at]), width
        assert all(box["height"] >= 24 for box in placed), width
        heights[width] = reader.page.locator("header.bar").evaluate("bar => bar.offsetHeight")
    assert len({heights[width] for width in (360, 415, 416)}) == 1
    reader.page.get_by_role("navigation", name="Main").get_by_role("link", name="About").click()
    reader.page.wait_for_url("**/about")


def _touch(one: FloatRect, other: FloatRect) -> bool:
    beside = one["x"] + one["width"] <= other["x"] or other["x"] + other["width"] <= one["x"]
    below = one["y"] + one["height"] <= other["y"] or other["y"] + other["height"] <= one["y"]
    return not (beside or below)


def test_dark_is_dark(seat: Seat, readout: str) -> None:
    reader = seat(Window())
    reader.page.goto(readout)
    shades = []
    for dark in (False, True):
        reader.move_to(Window(dark=dark))
        shades.append(reader.page.evaluate("getComputedStyle(document.body).backgroundColor"))
    light, dark_shade = (sum(map(int, re.findall(r"\d+", shade)[:3])) for shade in shades)
    assert light > 600
    assert dark_shade < 200
