"""A comparison is suggested to who comes without a question: close in time, other outlets, shared topics."""

from __future__ import annotations

import re
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

from app.analysis.outlets import Outlet
from app.web.suggesting import suggested

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


def test_accounts_further_down_than_the_first_page_are_suggested(visitor: Visitor) -> None:
    put(visitor, "a", press.DAILY, "2031-05-05")
    put(visitor, "b", press.WIRE, "2031-05-06")
    for number in range(60):
        press.store(visitor.archive, press.article(f"z{number}", f"Rain, {number}.", at="2031-06-01"))
    assert "Side by side:" in visitor.get("/").text


def item(outlet: str, day: int) -> SimpleNamespace:
    topics = tuple(SimpleNamespace(slug=slug) for slug in BOTH)
    return SimpleNamespace(id=outlet, outlet=outlet, day=date(2031, 5, day), topics=topics)


def names(items: list[SimpleNamespace], quoted: dict[str, frozenset[int]]) -> list[str]:
    return [each.id for each in suggested(cast(Any, items), quoted)]


def test_accounts_of_one_comparison_are_all_close_in_time() -> None:
    assert names([item("middle", 4), item("early", 2), item("late", 6)], {}) == ["middle", "early"]


def test_accounts_that_quote_the_same_words_come_before_others() -> None:
    accounts = [item(name, 4) for name in ("one", "two", "three", "four", "five")]
    quoted = {"three": frozenset((7, 8)), "five": frozenset((8, 9)), "two": frozenset((1,))}
    assert names(accounts, quoted) == ["three", "five", "one"]


def test_copies_of_one_text_are_not_laid_side_by_side() -> None:
    whole = frozenset((7, 8, 9))
    assert names([item("one", 4), item("two", 4)], {"one": whole, "two": whole}) == []
    assert names([item("one", 4), item("two", 4)], {"one": whole, "two": whole | {10}}) == ["one", "two"]


def test_what_accounts_quote_is_read_from_the_ledger(visitor: Visitor) -> None:
    said = "The port stays open all winter"
    for key, outlet in (("a", press.DAILY), ("b", press.WIRE), ("c", press.DAILY)):
        words = f"A ban on dramas and the missile, {key}."
        if key != "c":
            words += f" “{said},” Ada Reed said."
        press.store(visitor.archive, press.article(key, words, outlet=outlet, at="2031-05-05", evidence=BOTH))
    shown = re.search(r'/compare\?([^"]+)">Side by side', visitor.get("/").text)
    assert shown
    assert set(re.findall(r"article=(\w+)", shown[1])) == {"aaaaaaaaaaaa", "baaaaaaaaaaa"}


def test_no_more_is_said_of_a_suggestion_than_holds(visitor: Visitor) -> None:
    put(visitor, "a", press.DAILY, "2031-05-05")
    put(visitor, "b", press.WIRE, "2031-05-06")
    page = visitor.get("/").text
    assert "accounts of the same days on the same topics" in page
    assert "quote the same words" not in page
