"""At the address of a withdrawn article: 410, and what stays of it."""

from __future__ import annotations

import pytest

from app.archive.withdrawing import withdraw

from .conftest import DAILY, WIRE, Visitor, load_accounts


@pytest.fixture
def bereft(visitor: Visitor) -> Visitor:
    load_accounts(visitor.archive)
    withdraw(visitor.archive, DAILY, "asked <by> the outlet")
    return visitor


@pytest.mark.parametrize("place", ["", "/revisions/1", "/revisions/1/changes"])
def test_its_addresses_say_that_it_is_gone_and_why(bereft: Visitor, place: str) -> None:
    answer = bereft.get(f"/articles/{DAILY}{place}")
    assert answer.status_code == 410
    assert 'aria-label="Main"' in answer.text
    assert "asked &lt;by&gt; the outlet" in answer.text
    assert "Harbour Daily" in answer.text
    assert "harbour</" not in answer.text  # its headline
    assert "ETag" not in answer.headers


def test_the_twin_is_a_problem_with_the_tombstone(bereft: Visitor) -> None:
    answer = bereft.get(f"/articles/{DAILY}.json")
    assert (answer.status_code, answer.headers["Content-Type"]) == (410, "application/problem+json")
    found = answer.json()["withdrawn"]
    assert set(found) == {"id", "at", "reason", "form", "outlet", "published", "lang"}
    assert (found["outlet"], found["published"]) == ("Harbour Daily", "2031-05-05")


def test_a_browser_that_kept_the_page_is_told(visitor: Visitor) -> None:
    load_accounts(visitor.archive)
    tag = visitor.get(f"/articles/{DAILY}").headers["ETag"]
    withdraw(visitor.archive, DAILY, "a reason")
    assert visitor.get(f"/articles/{DAILY}", If_None_Match=tag).status_code == 410


@pytest.mark.parametrize("page", ["/compare", "/compare.json"])
def test_it_cannot_be_compared(bereft: Visitor, page: str) -> None:
    answer = bereft.get(f"{page}?article={DAILY}&article={WIRE}")
    assert answer.status_code == 410
    assert f"Article {DAILY} was withdrawn: it cannot be compared." in answer.text


@pytest.mark.parametrize(
    "page", ["/", "/timeline.json", "/embed/timeline", "/outlets/harbour-daily", "/compare"]
)
def test_no_page_shows_it(bereft: Visitor, page: str) -> None:
    assert DAILY not in bereft.get(page).text
