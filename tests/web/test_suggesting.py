"""A comparison is suggested to who comes without a question: close in time, other outlets, shared topics."""

from __future__ import annotations

from app.analysis.outlets import Outlet

from . import press
from .conftest import Visitor

BOTH = {"hallyu-ban": ("ban on dramas",), "north-korea": ("the missile",)}
TEXT = "A ban on dramas and the missile, {}."


def put(visitor: Visitor, key: str, outlet: Outlet, at: str) -> None:
    press.store(visitor.archive, press.article(key, TEXT.format(key), outlet=outlet, at=at, evidence=BOTH))


def test_accounts_of_other_outlets_close_in_time_are_suggested(visitor: Visitor) -> None:
    put(visitor, "a", press.DAILY, "2031-05-05")
    put(visitor, "b", press.WIRE, "2031-05-06")
    put(visitor, "c", press.DAILY, "2031-05-06")
    page = visitor.get("/").text
    assert 'href="/compare?article=caaaaaaaaaaa&amp;article=baaaaaaaaaaa"' in page
    assert "Side by side" in page


def test_nothing_is_suggested_across_weeks_or_under_a_filter(visitor: Visitor) -> None:
    put(visitor, "a", press.DAILY, "2031-05-05")
    put(visitor, "b", press.WIRE, "2031-05-16")
    assert "Side by side:" not in visitor.get("/").text
    put(visitor, "c", press.DAILY, "2031-05-16")
    assert "Side by side:" in visitor.get("/").text
    assert "Side by side:" not in visitor.get("/?topic=hallyu-ban").text
