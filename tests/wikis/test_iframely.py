"""iframely, asked for addresses of ours: it finds the oEmbed answer by itself and gives our frame."""

from __future__ import annotations

import json
import urllib.request
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import pytest

from tests.wikis.looking import frames, items
from tests.wikis.recipes import TOPIC, VIEW


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
    (found,) = frames(said["html"])
    source = urlsplit(found["src"] or "")
    assert f"{source.scheme}://{source.netloc}{source.path}" == readout + frame
    if "/v/" not in frame:
        assert ("topic", TOPIC) in parse_qsl(source.query)
    assert said["height"] > 0


def test_it_gives_the_frame_of_a_comparison(readout: str, iframely: str) -> None:
    compared = [("article", key) for key in items(readout)[:2]] + [("topic", TOPIC)]
    said = asked(iframely, f"{readout}/compare?{urlencode(compared)}")
    assert (said["type"], said["version"]) == ("rich", "1.0")
    assert said["title"].endswith("side by side")
    (found,) = frames(said["html"])
    source = urlsplit(found["src"] or "")
    assert f"{source.scheme}://{source.netloc}{source.path}" == f"{readout}/embed/compare"
    assert parse_qsl(source.query) == compared
    assert said["height"] > 0


@pytest.mark.parametrize("page", ["/about", "/topics"])
def test_a_page_that_is_no_view_gives_no_frame(readout: str, iframely: str, page: str) -> None:
    assert "<iframe" not in asked(iframely, readout + page).get("html", "")
