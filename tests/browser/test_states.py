"""Every state that a page can be in, light and dark, wide and narrow: axe finds nothing, nothing sticks out."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .conftest import CROWD, Seat
from .invented import REASON, Press
from .reader import Reader, Window
from .test_appearance import WINDOWS
from .test_main_job import sentence

pytestmark = pytest.mark.browser

#: Addresses of the invented press by what they show; words in braces are its articles.
ADDRESSES = {
    "no-hits": "/?q=submarine",
    "one-hit": "/?q=%22no+other+day%22",
    "list": "/",
    "compact-embed": "/embed/timeline?density=compact&theme=dark",
    "headline-without-a-space": "/articles/{wide}",
    "long-headline": "/articles/{long}",
    "no-outlet": "/articles/{nobody}",
    "undated": "/articles/{bound}",
    "long-headlines-side-by-side": "/compare?article={wide}&article={long}&article={nobody}&article={korean}",
    "pick-one-more": "/compare?article={wide}",
    "pick": "/compare",
    "revision": "/articles/{envoys}/revisions/1",
    "changes": "/articles/{envoys}/revisions/2/changes",
    "runs": "/runs",
    "run": "/runs/1",
    "withdrawn": "/articles/{withdrawn}",
    "furnished": "/articles/{furnished}",
}


def assert_sound(reader: Reader, windows: list[Window] = WINDOWS) -> None:
    """Nothing for axe to find and nothing that sticks out, in any window."""
    for window in windows:
        reader.move_to(window)
        found = reader.violations()
        assert found.violations_count == 0, f"{window}\n{found.generate_report()}"
        assert reader.overflow() <= 0, f"wider than its window: {window}"


@pytest.mark.parametrize("name", ADDRESSES)
def test_a_state_is_accessible_and_fits(seat: Seat, press: Press, name: str) -> None:
    reader = seat(WINDOWS[0])
    reader.page.goto(press.address + ADDRESSES[name].format(**press.ids))
    reader.page.locator("details").evaluate_all("all => all.forEach(each => { each.open = true })")
    assert_sound(reader)


def show_keys(page: Page) -> None:
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()


def unfold_evidence(page: Page) -> None:
    page.locator(".card .peek").first.click()
    expect(page.locator(".peeked blockquote").first).to_be_visible()


def lose_the_server(page: Page) -> None:
    page.route("**/timeline?*", lambda route: route.abort())
    page.locator("#f-lang-ko").dispatch_event("click")
    expect(page.get_by_role("alert")).to_contain_text("did not answer")


def fill_the_tray(page: Page) -> None:
    for box in page.get_by_role("checkbox", name=re.compile("^Compare")).all()[:4]:
        box.check()
    expect(page.locator("#picked")).to_contain_text("as many as stand side by side")


@pytest.mark.parametrize("act", [show_keys, unfold_evidence, lose_the_server, fill_the_tray])
def test_what_a_reader_brings_about_is_accessible_and_fits(
    seat: Seat, press: Press, act: Callable[[Page], None]
) -> None:
    reader = seat(WINDOWS[0])
    reader.page.goto(press.address)
    act(reader.page)
    assert_sound(reader)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_theme_chosen_against_the_system_is_accessible(seat: Seat, press: Press, theme: str) -> None:
    against = [window for window in WINDOWS if window.dark != (theme == "dark")]
    reader = seat(against[0])
    reader.page.add_init_script(f'localStorage.setItem("readout:theme", "{theme}")')
    for address in (press.address, press.article("envoys")):
        reader.page.goto(address)
        assert_sound(reader, against)


@pytest.mark.parametrize(
    "path", ["/", "/compare", "/topics", "/outlets", "/runs", "/about", "/embed/timeline"]
)
def test_an_empty_archive_is_accessible_and_says_so(seat: Seat, empty: str, path: str) -> None:
    reader = seat(WINDOWS[0])
    reader.page.goto(empty + path)
    assert_sound(reader, WINDOWS if path == "/" else WINDOWS[3:])
    if path == "/":
        expect(reader.page.get_by_text("The archive is empty.")).to_be_visible()
    assert reader.complaints == []


def test_no_hit_and_one_hit_are_said_in_words(seat: Seat, press: Press) -> None:
    page = seat(Window()).page
    page.goto(press.address + ADDRESSES["no-hits"])
    expect(page.get_by_text("No article matches all of this.")).to_be_visible()
    page.goto(press.address + ADDRESSES["one-hit"])
    expect(sentence(page)).to_contain_text("1 article")
    expect(page.get_by_role("article")).to_have_count(1)


def test_what_was_withdrawn_says_why_and_shows_nothing_of_it(seat: Seat, press: Press) -> None:
    page = seat(Window()).page
    page.goto(press.article("withdrawn"))
    expect(page.get_by_text(REASON)).to_be_visible()
    expect(page.get_by_text("A letter that was taken back")).to_have_count(0)


def test_ten_thousand_hits_are_counted_paged_and_accessible(seat: Seat, crowd: str) -> None:
    reader = seat(Window())
    page = reader.page
    page.goto(crowd)
    expect(sentence(page)).to_contain_text(f"{CROWD:,} articles")
    cards = page.get_by_role("article")
    expect(cards).to_have_count(50)
    seen = set(page.locator(".card h3").evaluate_all("all => all.map(each => each.id)"))
    assert_sound(reader, [WINDOWS[0], WINDOWS[3]])
    page.get_by_role("link", name="Earlier articles").click()
    page.wait_for_url(re.compile("after="))
    expect(cards).to_have_count(50)
    assert seen.isdisjoint(page.locator(".card h3").evaluate_all("all => all.map(each => each.id)"))
    expect(sentence(page)).to_contain_text(f"{CROWD:,} articles")
    assert reader.complaints == []
