"""Citing a view: one press of a button, with a script or without, and a page that stays true when the archive moves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from app.archive.articles import Findings, retag
from app.archive.topics import load_topics
from app.archive.withdrawing import withdraw
from app.ingest.seeds import open_with_seeds
from app.settings import read_settings

from . import sites
from .conftest import Seat
from .invented import Press, load
from .reader import Window
from .test_states import assert_sound

pytestmark = pytest.mark.browser
WINDOWS = [Window(), Window(scripts=False), Window(360, 800)]
VIEWS = {
    "timeline": "/?topic=north-korea",
    "matrix": "/matrix?lang=en",
    "compare": "/compare?article={envoys}&article={korean}",
}
CITED = re.compile(r"/cite/[a-z2-7]{12}$")


@dataclass(frozen=True)
class Moved:
    """A Readout whose archive moved on after its views were cited, and the addresses of these."""

    address: str
    cited: dict[str, str]


def press_the_button(page: Page) -> None:
    page.get_by_role("button", name="Cite this view").click()
    expect(page).to_have_url(CITED)


@pytest.fixture(scope="module")
def moved(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Moved]:
    """Every view is cited by its button; then an article is withdrawn, and another is tagged anew."""
    folder = tmp_path_factory.mktemp("moved")
    ids = load(folder)
    with sites.served(folder) as address:
        cited = {}
        page = chromium.new_page()
        for name, view in VIEWS.items():
            page.goto(address + view.format(**ids))
            press_the_button(page)
            cited[name] = page.url
        page.close()
        _move_on(folder, ids)
        yield Moved(address, cited)


def _move_on(folder: Path, ids: dict[str, str]) -> None:
    opened = open_with_seeds(read_settings({}, database_url=f"sqlite:///{sites.archive_file(folder)}"))
    withdraw(opened.archive, ids["envoys"], "asked for by the outlet")
    with opened.archive.write() as connection:
        version = load_topics(connection, opened.seeds.rules.topics, "other rules")
        retag(connection, ids["long"], Findings(()), version)
    opened.archive.close()


@pytest.mark.parametrize("window", WINDOWS, ids=str)
@pytest.mark.parametrize("view", VIEWS)
def test_a_button_leads_to_the_citation(seat: Seat, press: Press, window: Window, view: str) -> None:
    reader = seat(window)
    reader.page.goto(press.address + VIEWS[view].format(**press.ids))
    press_the_button(reader.page)
    expect(reader.page.get_by_text("Nothing has changed since.")).to_be_visible()
    expect(reader.page.locator("pre").first).to_contain_text(reader.page.url)
    assert reader.complaints == []


def test_filters_that_a_script_applied_are_what_is_cited(seat: Seat, press: Press) -> None:
    page = seat(Window()).page
    page.goto(press.address)
    page.locator("#f-topic-hallyu-ban").check()
    expect(page).to_have_url(re.compile("topic=hallyu-ban"))
    expect(page.locator("#sentence")).to_contain_text("Hallyu ban")
    press_the_button(page)
    expect(page.locator("h1")).to_contain_text("Hallyu ban")
    page.get_by_role("link", name="The view as it is now").click()
    expect(page).to_have_url(f"{press.address}/timeline?topic=hallyu-ban")


def test_a_form_on_another_site_cites_nothing(seat: Seat, press: Press, wiki: sites.Wiki) -> None:
    page = seat(Window()).page
    page.goto(f"{wiki.origin}/?about:blank")
    page.evaluate(
        """address => {
          const form = document.body.appendChild(document.createElement("form"));
          form.method = "post";
          form.action = address;
          form.innerHTML = '<input name="view" value="/">';
          form.submit();
        }""",
        f"{press.address}/cite",
    )
    expect(page).to_have_url(f"{press.address}/cite")
    expect(page.get_by_role("heading", level=1)).to_have_text("This was not accepted")


@pytest.mark.parametrize("view", VIEWS)
def test_a_citation_is_accessible_and_fits(seat: Seat, press: Press, view: str) -> None:
    reader = seat(Window())
    reader.page.goto(press.address + VIEWS[view].format(**press.ids))
    press_the_button(reader.page)
    reader.page.locator("details").evaluate_all("all => all.forEach(each => { each.open = true })")
    assert_sound(reader)


@pytest.mark.parametrize("view", VIEWS)
def test_what_has_changed_is_told_and_fits(seat: Seat, moved: Moved, view: str) -> None:
    reader = seat(Window())
    page = reader.page
    page.goto(moved.cited[view])
    expect(page.get_by_text("Since then:")).to_be_visible()
    expect(page.locator("main")).not_to_contain_text("Envoys meet by the harbour")
    expect(page.locator("main")).to_contain_text("asked for by the outlet")
    assert_sound(reader)
    page.get_by_role("link", name="1 gone" if view != "timeline" else "2 gone").click()
    expect(page.locator("#gone")).to_be_in_viewport()
    page.locator("section[aria-labelledby=gone]").get_by_role("link", name="asked for by the outlet").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("withdrawn")


def test_on_paper_a_citation_stays_with_its_address(seat: Seat, press: Press) -> None:
    page = seat(Window()).page
    page.goto(press.address)
    press_the_button(page)
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.locator(".citeds .headline").first).to_be_visible()
    expect(page.locator("pre").first).to_contain_text(page.url)
