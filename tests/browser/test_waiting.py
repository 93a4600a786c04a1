"""Between asking and an answer: what is said meanwhile, where the focus stays, what happens if none comes."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Page, Route, expect

from .conftest import Seat
from .reader import Window
from .test_main_job import choice, sentence

pytestmark = pytest.mark.browser

ASKED = "**/timeline?*"


@contextmanager
def held(page: Page) -> Iterator[list[Route]]:
    """Keep what the page asks for waiting until the block ends."""
    waiting: list[Route] = []

    def hold(route: Route) -> None:
        waiting.append(route)

    page.route(ASKED, hold)
    yield waiting
    for route in waiting:
        route.continue_()
    page.unroute(ASKED)


def test_a_list_is_busy_while_it_is_asked_for_and_announced_when_it_came(seat: Seat, many: str) -> None:
    reader = seat(Window())
    page = reader.page
    page.goto(many)
    busy = page.locator("#timeline")
    box = choice(page, "Topic", "North Korea")
    with held(page):
        box.focus()
        page.keyboard.press("Space")
        expect(busy).to_have_attribute("aria-busy", "true")
        expect(page.get_by_role("status")).to_be_empty()
    expect(page.get_by_role("status")).to_have_text(re.compile(r"North Korea.*\d+ articles"))
    expect(page.get_by_role("status")).to_have_attribute("id", "announce")
    expect(busy).not_to_have_attribute("aria-busy", "true")
    expect(box).to_be_focused()
    assert page.get_by_role("status").inner_text() == sentence(page).inner_text()
    assert reader.complaints == []


@pytest.mark.parametrize("control", ["#f-lang-ko", "#f-sort", "#f-from"])
def test_the_focus_stays_on_whatever_filter_was_changed(seat: Seat, many: str, control: str) -> None:
    page = seat(Window()).page
    page.goto(many)
    changed = page.locator(control)
    changed.focus()
    if control == "#f-lang-ko":
        page.keyboard.press("Space")
    elif control == "#f-sort":
        changed.select_option("oldest")
    else:
        changed.fill("2026-01-04")
    page.wait_for_url(re.compile("="))
    expect(page.locator("#timeline")).not_to_have_attribute("aria-busy", "true")
    expect(changed).to_be_focused()


def test_only_the_last_of_two_quick_filters_is_shown(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(many)
    with held(page) as asked:
        page.locator("#f-lang-ko").check()
        expect(page.locator("#timeline")).to_have_attribute("aria-busy", "true")
        with page.expect_event("requestfailed"):
            page.locator("#f-lang-en").check()
        asked.pop(0)
    page.wait_for_url(re.compile("lang=(en|ko)&lang=(en|ko)"))
    expect(page.locator("#f-lang-ko")).to_be_checked()
    expect(page.locator("#f-lang-en")).to_be_checked()
    expect(page.locator("#timeline")).not_to_have_attribute("aria-busy", "true")
    expect(page.get_by_role("alert")).to_be_hidden()


def test_without_a_network_every_control_goes_back_to_what_the_address_says(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/?topic=north-korea&from=2025-12-30")
    address, words = page.url, sentence(page).inner_text()
    page.context.set_offline(True)
    for change in (
        lambda: page.locator("#f-lang-ko").click(),
        lambda: page.locator("#f-topic-north-korea").click(),
        lambda: page.locator("#f-from").fill("2026-01-04"),
        lambda: page.locator("#f-sort").select_option("oldest"),
    ):
        change()
        expect(page.get_by_role("alert")).to_contain_text("did not answer")
        expect(page.locator("#f-lang-ko")).not_to_be_checked()
        expect(page.locator("#f-topic-north-korea")).to_be_checked()
        expect(page.locator("#f-from")).to_have_value("2025-12-30")
        expect(page.locator("#f-sort")).to_have_value("")
        expect(page.locator("#timeline")).not_to_have_attribute("aria-busy", "true")
    assert (page.url, sentence(page).inner_text()) == (address, words)
    page.context.set_offline(False)
    page.locator("#f-lang-ko").check()
    page.wait_for_url(re.compile("topic=north-korea.*lang=ko.*from=2025-12-30"))
    expect(page.get_by_role("alert")).to_be_hidden()


def test_controls_go_back_to_the_address_after_steps_in_place_too(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(many)
    page.locator("#f-lang-ko").check()
    page.wait_for_url(re.compile("lang=ko"))
    page.locator("#f-lang-en").check()
    page.wait_for_url(re.compile("lang=en"))
    page.go_back()
    expect(page.locator("#f-lang-en")).not_to_be_checked()
    page.route(ASKED, lambda route: route.abort())
    page.locator("#f-lang-ko").click()
    expect(page.get_by_role("alert")).to_contain_text("did not answer")
    expect(page.locator("#f-lang-ko")).to_be_checked()
    expect(page.locator("#f-lang-en")).not_to_be_checked()
