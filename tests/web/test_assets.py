"""Static files: names with a fingerprint, kept for ever, never anything beside them."""

from __future__ import annotations

import re

import pytest

from app.settings import ROOT
from app.web.assets import find_assets

from .conftest import Visitor


def test_every_asset_that_a_page_names_is_served_and_immutable(reader: Visitor) -> None:
    names = set(re.findall(r'(?:src|href)="(/static/[^"]+)"', reader.get("/").text))
    assert any("htmx.min" in name for name in names)
    for name in names:
        answer = reader.get(name)
        assert answer.status_code == 200
        assert "immutable" in answer.headers["Cache-Control"]


def test_a_name_changes_with_its_content() -> None:
    for asset in find_assets().by_name.values():
        assert re.search(r"\.[0-9a-f]{12}\.\w+$", asset.served)


def test_htmx_comes_from_its_package() -> None:
    assert not list((ROOT / "static").rglob("*htmx*"))


@pytest.mark.parametrize(
    "path", ["css/base.css", "../pyproject.toml", "%2e%2e/pyproject.toml", "css/", "htmx/htmx.js"]
)
def test_nothing_else_is_served(reader: Visitor, path: str) -> None:
    assert reader.get(f"/static/{path}").status_code == 404


def test_a_known_file_is_not_sent_again(visitor: Visitor) -> None:
    address = find_assets().address("css/base.css")
    first = visitor.get(address)
    assert first.headers["Content-Type"].startswith("text/css")
    assert visitor.get(address, If_Modified_Since=first.headers["Last-Modified"]).status_code == 304
    assert visitor.ask("HEAD", address).content == b""


def test_the_sheets_ask_nothing_of_the_outside_world() -> None:
    for sheet in (ROOT / "static").rglob("*.css"):
        words = sheet.read_text(encoding="utf-8")
        assert "url(" not in words
        assert "@import" not in words


def test_no_template_holds_inline_script_or_style() -> None:
    for template in (ROOT / "templates").rglob("*.html"):
        words = template.read_text(encoding="utf-8")
        assert not re.search(r"<style|\sstyle=|\son\w+=|javascript:|\|\s*safe", words), template
        assert not re.search(r"<script(?![^>]*\bsrc=)", words), template


def test_a_browser_that_takes_brotli_gets_less_than_twenty_kilobytes_of_script_and_of_style(
    visitor: Visitor,
) -> None:
    page = visitor.get("/").text
    for ending in ("js", "css"):
        sizes = []
        for address in re.findall(rf'(?:src|href)="(/static/[^"]+\.{ending})"', page):
            answer = visitor.get(address, Accept_Encoding="br")
            assert answer.headers["Content-Encoding"] == "br"
            assert "Accept-Encoding" in answer.headers["Vary"]
            sizes.append(int(answer.headers["Content-Length"]))
        assert 0 < sum(sizes) <= 20_000


def test_every_asset_is_the_same_file_however_it_travels(visitor: Visitor) -> None:
    for address in re.findall(r'(?:src|href)="(/static/[^"]+\.(?:js|css))"', visitor.get("/").text):
        plain = visitor.get(address, Accept_Encoding="identity")
        assert "Content-Encoding" not in plain.headers
        for way in ("br", "gzip"):
            answer = visitor.get(address, Accept_Encoding=way)
            assert answer.text == plain.text, (address, way)
        assert visitor.get(address, Accept_Encoding="br", Range="bytes=0-9").status_code == 206


@pytest.mark.parametrize("accepted", ["", "identity", "gzip", "br;q=0", "gzip, br; q=0.0", "brotli"])
def test_a_browser_that_does_not_take_brotli_gets_none(visitor: Visitor, accepted: str) -> None:
    address = re.findall(r'href="([^"]+tokens[^"]+)"', visitor.get("/").text)[0]
    assert visitor.get(address, Accept_Encoding=accepted).headers.get("Content-Encoding") in (None, "gzip")


@pytest.mark.parametrize("accepted", ["br", "gzip, deflate, br", "br;q=0.5, gzip", "br; q=1.0"])
def test_a_browser_that_takes_brotli_gets_it(visitor: Visitor, accepted: str) -> None:
    address = re.findall(r'href="([^"]+tokens[^"]+)"', visitor.get("/").text)[0]
    assert visitor.get(address, Accept_Encoding=accepted).headers["Content-Encoding"] == "br"
