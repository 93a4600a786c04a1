"""What the tests look for at a frame or a picture of Readout."""

from __future__ import annotations

import json
import re
import urllib.request
from html.parser import HTMLParser
from typing import Any

import pytest
from playwright.sync_api import ConsoleMessage, FrameLocator, Locator, Page, expect

from tests.wikis.recipes import LIMIT, TOPIC

Tag = tuple[str, dict[str, str | None]]
_FRAME = re.compile(r"<iframe\b[^>]*>(.*?)</iframe>", re.DOTALL)
CONTENT = "root => Math.ceil(root.getBoundingClientRect().height)"
HIDDEN = "root => root.scrollHeight - root.clientHeight"
#: A frame is never made lower than this.
LEAST = 100
#: How long a height may take to arrive, in steps of a tenth of a second.
STEPS = 100


def frame_of(page: Page | FrameLocator) -> FrameLocator:
    """What is inside the frame of Readout on a page."""
    return page.frame_locator("iframe[src*='/embed/']")


def box_of(page: Page | FrameLocator) -> Locator:
    """The frame itself."""
    return page.locator("iframe[src*='/embed/']")


def items(readout: str, topic: str = TOPIC, limit: int = LIMIT) -> list[str]:
    """The articles that the frame must hold, by the listing's own twin."""
    with urllib.request.urlopen(f"{readout}/timeline.json?topic={topic}&limit={limit}") as answer:
        found: dict[str, Any] = json.load(answer)
    assert found["items"]
    return [item["id"] for item in found["items"]]


def expect_to_fit(page: Page | FrameLocator, clock: Page) -> int:
    """Wait until the frame is exactly as high as what is in it; that height."""
    for _ in range(STEPS):
        outer, inner = _heights(page)
        if outer == max(inner, LEAST):
            assert frame_of(page).locator("html").evaluate(HIDDEN) == 0
            return outer
        clock.wait_for_timeout(100)
    pytest.fail(f"the frame is {outer} pixels high and what is in it {inner}")


def _heights(page: Page | FrameLocator) -> tuple[int, int]:
    outer: int = box_of(page).evaluate("frame => frame.clientHeight")
    inner: int = frame_of(page).locator("#embed").evaluate(CONTENT)
    return outer, inner


def expect_loaded(picture: Locator) -> None:
    """The picture is there and was read by the browser."""
    picture.scroll_into_view_if_needed()
    expect(picture).to_have_js_property("complete", True)
    assert picture.evaluate("image => image.naturalWidth") > 0


def is_refusal(note: ConsoleMessage) -> bool:
    """Whether the browser says that a page may not be framed here."""
    return "frame-ancestors" in note.text


class Tags(HTMLParser):
    """Every tag in a piece of HTML, with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[Tag] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def frames(html: str) -> list[dict[str, str | None]]:
    """The attributes of every frame."""
    return [attributes for tag, attributes in Tags(html).found if tag == "iframe"]


def inside_frames(html: str) -> list[Tag]:
    """The tags inside frames, as programs see them that know no frames and read on."""
    return [tag for inside in _FRAME.findall(html) for tag in Tags(inside).found]
