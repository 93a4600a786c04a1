"""What has not changed is not sent again."""

from __future__ import annotations

import pytest

from . import press
from .conftest import DAILY, Visitor, load_accounts

KEPT = (
    "/",
    "/timeline.json",
    f"/articles/{DAILY}",
    f"/articles/{DAILY}.json",
    "/topics",
    "/outlets",
    "/about",
    "/embed/timeline",
    "/matrix",
    "/matrix.svg",
    "/timeline.svg",
    "/embed/matrix",
)


@pytest.mark.parametrize("address", KEPT)
def test_an_unchanged_page_is_answered_without_a_body(reader: Visitor, address: str) -> None:
    tag = reader.get(address).headers["ETag"]
    answer = reader.get(address, If_None_Match=tag)
    assert (answer.status_code, answer.content) == (304, b"")
    assert answer.headers["ETag"] == tag
    assert "Content-Security-Policy" in answer.headers


def test_a_new_article_makes_every_page_new(visitor: Visitor) -> None:
    load_accounts(visitor.archive)
    tags = {address: visitor.get(address).headers["ETag"] for address in KEPT}
    press.store(visitor.archive, press.article("late", "They met again."))
    for address, tag in tags.items():
        answer = visitor.get(address, If_None_Match=tag)
        assert answer.status_code == 200
        assert answer.headers["ETag"] != tag


def test_a_fragment_and_its_page_have_different_tags(reader: Visitor) -> None:
    page, fragment = reader.get("/"), reader.get("/", HX_Request="true")
    assert page.headers["ETag"] != fragment.headers["ETag"]
    assert "HX-Request" in page.headers["Vary"]


def test_two_addresses_have_different_tags(reader: Visitor) -> None:
    assert reader.get("/").headers["ETag"] != reader.get("/?topic=north-korea").headers["ETag"]


def test_pages_are_asked_for_again_and_embeds_kept_for_a_minute(reader: Visitor) -> None:
    assert reader.get("/").headers["Cache-Control"] == "no-cache"
    assert reader.get("/embed/timeline").headers["Cache-Control"] == "public, max-age=60"


def test_trouble_is_never_kept(reader: Visitor) -> None:
    answer = reader.get("/articles/nobody")
    assert answer.headers["Cache-Control"] == "no-store"
    assert "ETag" not in answer.headers
