"""iframely, asked for addresses of ours: it finds the oEmbed answer by itself and gives our frame."""

from __future__ import annotations

import json
import urllib.request
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import pytest

from tests.wikis.recipes import TOPIC, VIEW


class Frames(HTMLParser):
    """The attributes of every frame in a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[dict[str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "iframe":
            self.found.append(dict(attrs))


def asked(iframely: str, address: str) -> dict[str, Any]:
    """What iframely says, in the form of oEmbed, about an address."""
    with urllib.request.urlopen(f"{iframely}/oembed?url={quote(address, safe='')}") as answer:
        said: dict[str, Any] = json.load(answer)
    return said


@pytest.mark.parametrize(
    ("page", "frame"),
    [
        (f"/timeline?topic={TOPIC}", "/embed/timeline"),
        (f"/matrix?topic={TOPIC}", "/embed/matrix"),
        (f"/embed/v/{VIEW}", f"/embed/v/{VIEW}"),
    ],
)
def test_it_gives_our_frame(readout: str, iframely: str, page: str, frame: str) -> None:
    said = asked(iframely, readout + page)
    assert (said["type"], said["version"]) == ("rich", "1.0")
    assert said["title"]
    (found,) = Frames(said["html"]).found
    source = urlsplit(found["src"] or "")
    assert f"{source.scheme}://{source.netloc}{source.path}" == readout + frame
    if "/v/" not in frame:
        assert ("topic", TOPIC) in parse_qsl(source.query)
    assert said["height"] > 0


@pytest.mark.parametrize("page", ["/about", "/topics"])
def test_a_page_that_is_no_view_gives_no_frame(readout: str, iframely: str, page: str) -> None:
    assert "<iframe" not in asked(iframely, readout + page).get("html", "")
