"""Pictures of listings as a browser draws them: every word inside the picture, none over another."""

import pytest
from playwright.sync_api import Page

from . import sites
from .conftest import Seat
from .invented import Press
from .reader import Window

pytestmark = pytest.mark.browser
#: Where each line of words stands, and what is wrong with it.
WRONG = """(widest) => {
  const svg = document.documentElement, ground = svg.viewBox.baseVal;
  if (widest) svg.querySelectorAll('[font-family]').forEach(one => one.setAttribute('font-family',
    one.getAttribute('font-family').includes('Serif') ? 'DejaVu Serif' : 'DejaVu Sans'));
  if (widest) svg.setAttribute('font-family', 'DejaVu Sans');
  const lines = [...svg.querySelectorAll('text')].map(one => ({box: one.getBBox(), said: one.textContent}));
  const out = lines.filter(({box}) => box.x < 0 || box.x + box.width > ground.width || box.y < 0 ||
    box.y + box.height > ground.height).map(one => 'out: ' + one.said);
  const over = lines.flatMap((one, at) => lines.slice(at + 1).filter(({box}) =>
    Math.min(one.box.x + one.box.width, box.x + box.width) - Math.max(one.box.x, box.x) > 0.5 &&
    Math.min(one.box.y + one.box.height, box.y + box.height) - Math.max(one.box.y, box.y) > one.box.height * 0.4
  ).map(other => `over: ${one.said} | ${other.said}`));
  return {lines: lines.length, wrong: [...out, ...over]};
}"""
SHOWN = """address => new Promise((shown, failed) => {
  const picture = new Image();
  picture.onload = () => shown(picture.naturalWidth);
  picture.onerror = () => failed(new Error("not shown"));
  picture.src = address;
})"""
WIDTHS = (480, 700, 960, 1600)


def assert_sound(page: Page, address: str) -> None:
    """In the fonts of this machine, and in the widest that are usual."""
    answer = page.goto(address)
    assert answer is not None
    assert answer.status == 200, answer.text()
    for widest in (False, True):
        found = page.evaluate(WRONG, widest)
        assert found["lines"] > 3
        assert found["wrong"] == [], address


@pytest.mark.parametrize("width", WIDTHS)
def test_no_word_leaves_the_picture_or_covers_another(
    seat: Seat, many: str, press: Press, width: int
) -> None:
    compared = press.compare("envoys", "wide", "long", "korean").replace("/compare?", "/compare.svg?")
    page = seat(Window()).page
    for address in (
        f"{many}/timeline.svg?limit=30&width={width}",
        f"{many}/timeline.svg?topic=hallyu-ban&grade=focus&grade=covered&from=2025-12-01&width={width}",
        f"{many}/matrix.svg?width={width}",
        f"{press.address}/timeline.svg?limit=100&width={width}&theme=dark",
        f"{press.address}/matrix.svg?width={width}",
        f"{compared}&width={width}",
    ):
        assert_sound(page, address)


def test_a_page_elsewhere_shows_both_kinds(seat: Seat, many: str, wiki: sites.Wiki) -> None:
    reader = seat(Window())
    reader.page.goto(wiki.framing("about:blank"))
    for address, width in (("/timeline.svg?limit=3", 960), ("/matrix.png?limit=3&scale=2&width=600", 1200)):
        assert reader.page.evaluate(SHOWN, many + address) == width
    assert reader.complaints == []
