"""Addresses: made in one place, right under a path of a proxy too."""

from __future__ import annotations

import re

import pytest

from app.archive.filters import Filters
from app.web.links import Links, is_linkable

from .conftest import DAILY, ORIGIN, Visitor


def test_the_plain_timeline_is_the_front_page() -> None:
    assert Links().timeline() == "/"
    assert Links("/readout").timeline() == "/readout/"
    assert Links().timeline(Filters(topic=("a", "b"))) == "/timeline?topic=a&topic=b"


def test_words_in_an_address_are_quoted() -> None:
    assert Links().topic("a/b?c") == "/topics/a/b%3Fc"
    assert Links().compare(["a&b"]) == "/compare?article=a%26b"


@pytest.mark.parametrize(
    "address", ["/", f"/articles/{DAILY}", f"/compare?article={DAILY}", "/topics", "/outlets", "/about"]
)
def test_every_link_stays_under_the_path_of_a_proxy(reader: Visitor, address: str) -> None:
    answer = Visitor(reader.app, root_path="/readout").get(f"/readout{address}")
    assert answer.status_code == 200
    links = re.findall(r'(?:href|src|action|hx-get)="(/[^"]*)"', answer.text)
    assert links
    assert [link for link in links if not link.startswith("/readout/")] == []


def test_assets_and_headers_are_right_there_too(reader: Visitor) -> None:
    proxied = Visitor(reader.app, root_path="/readout")
    sheet = re.search(r'href="(/readout/static/css/base[^"]*)"', proxied.get("/readout/").text)
    assert sheet
    assert proxied.get(sheet[1]).status_code == 200
    assert ORIGIN in proxied.get("/readout/embed/timeline").headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    ("url", "linked"),
    [
        ("https://daily.example.com/a", True),
        ("HTTP://daily.example.com", True),
        ("javascript:alert(1)", False),
        ("//daily.example.com", False),
        ("https:daily", False),
        ("https://[broken", False),
        ("", False),
        (None, False),
    ],
)
def test_only_web_addresses_become_links(url: str | None, linked: bool) -> None:
    assert is_linkable(url) is linked
