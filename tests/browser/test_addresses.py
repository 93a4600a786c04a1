"""One address is one state: reloaded, sent to a colleague, gone back to; and the filters on a phone."""

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from .conftest import Seat
from .reader import Window
from .test_main_job import choice, sentence, unfold_filters

pytestmark = pytest.mark.browser

STATES = {
    "filters": "?topic=north-korea&lang=ko&kind=broadcaster&from=2025-12-30&to=2026-01-06",
    "all-topics": "?topic=north-korea&topic=yellow-sea-structures&match=all",
    "order": "?sort=oldest&limit=7",
    "words": "?q=Beijing+-summit&lang=en",
    "grade": "?topic=north-korea&grade=focus",
}
#: What the controls say, what the list says, what was sent; the order of addresses is the form's own.
STATE = """() => JSON.stringify({
  checked: [...document.querySelectorAll("#filters input:checked")].map(box => box.id).sort(),
  dates: ["f-from", "f-to", "f-sort", "q"].map(id => document.getElementById(id).value),
  sentence: document.getElementById("sentence").textContent,
  chips: [...document.querySelectorAll(".chip")].map(chip => chip.textContent),
  list: [...document.querySelectorAll(".card h3")].map(headline => headline.id),
  address: location.search,
})"""


def state(page: Page) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(page.evaluate(STATE))
    return found


def assert_shows(page: Page, wanted: dict[str, Any]) -> None:
    """Wait for the list, then compare everything."""
    expect(sentence(page)).to_have_text(wanted["sentence"])
    expect(page.locator(".chip")).to_have_count(len(wanted["chips"]))
    expect(page.locator(".card h3").first).to_have_id(wanted["list"][0])
    assert state(page) == wanted


@pytest.mark.parametrize("name", STATES)
def test_a_state_survives_reloading_and_being_sent(seat: Seat, many: str, name: str) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/{STATES[name]}")
    shown = state(page)
    assert shown["list"]
    page.reload()
    assert state(page) == shown
    colleague = seat(Window(width=360, scripts=False)).page
    colleague.goto(page.url)
    assert state(colleague) == shown


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_a_page_of_a_list_survives_reloading_and_being_sent(seat: Seat, many: str, scripts: bool) -> None:
    page = seat(Window(scripts=scripts)).page
    page.goto(f"{many}/?limit=4&topic=north-korea&sort=oldest")
    first = state(page)
    page.get_by_role("link", name="Later articles").click()
    page.wait_for_url(re.compile("after="))
    second = state(page)
    assert not set(first["list"]) & set(second["list"])
    assert second["checked"] == first["checked"]
    page.reload()
    assert state(page) == second
    colleague = seat(Window()).page
    colleague.goto(page.url)
    assert state(colleague) == second
    page.go_back()
    assert_shows(page, first)


def test_back_and_forward_restore_the_list_and_every_control(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(many)
    steps = [state(page)]
    for change, address in (
        (lambda: choice(page, "Topic", "North Korea").check(), "topic=north-korea"),
        (lambda: page.locator("#f-lang-ko").check(), "lang=ko"),
        (lambda: page.locator("#f-from").fill("2026-01-04"), "from=2026-01-04"),
        (lambda: page.locator("#f-sort").select_option("oldest"), "sort=oldest"),
    ):
        change()
        page.wait_for_url(re.compile(address))
        expect(page.locator("#timeline")).not_to_have_attribute("aria-busy", "true")
        steps.append(state(page))
    for wanted in reversed(steps[:-1]):
        page.go_back()
        assert_shows(page, wanted)
    for wanted in steps[1:]:
        page.go_forward()
        assert_shows(page, wanted)


def test_back_from_a_search_restores_the_words_and_the_filters(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/?q=Beijing")
    before = state(page)
    page.locator("#f-lang-en").check()
    page.wait_for_url(re.compile("lang=en"))
    filtered = state(page)
    page.locator("#q").fill("Seoul")
    page.locator("#q").press("Enter")
    page.wait_for_url(re.compile("q=Seoul"))
    page.go_back()
    assert_shows(page, filtered)
    page.go_back()
    assert_shows(page, before)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_on_a_phone_one_control_counts_the_filters_and_chips_take_them_away(
    seat: Seat, many: str, scripts: bool
) -> None:
    reader = seat(Window(width=360, height=800, scripts=scripts))
    page = reader.page
    page.goto(f"{many}/?topic=north-korea&lang=ko")
    control = page.locator("summary", has_text="Filters")
    expect(control).to_have_text("Filters (2)")
    unfold_filters(page)
    expect(choice(page, "Topic", "North Korea")).to_be_checked()
    page.get_by_role("link", name="Remove Korean").click()
    expect(control).to_have_text("Filters (1)")
    assert "lang=" not in page.url
    expect(page.locator("#f-lang-ko")).not_to_be_checked()
    page.get_by_role("link", name="Clear all").click()
    expect(control).to_have_text("Filters")
    expect(page.locator(".chip")).to_have_count(0)
    assert state(page)["checked"] == []
    assert reader.complaints == []
