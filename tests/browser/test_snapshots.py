"""Pictures of listings as a browser draws them: every word inside the picture, none over another."""

from typing import Any

import pytest

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
WIDTHS = (480, 600, 760, 960, 1600)


def drawn(seat: Seat, address: str, widest: bool = False) -> dict[str, Any]:
    page = seat(Window()).page
    answer = page.goto(address)
    assert answer is not None
    assert answer.status == 200, answer.text()
    found: dict[str, Any] = page.evaluate(WRONG, widest)
    return found


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("widest", [False, True], ids=["own-fonts", "wide-fonts"])
def test_no_word_leaves_the_picture_or_covers_another(
    seat: Seat, many: str, press: Press, width: int, widest: bool
) -> None:
    ids = [each.id for each in press.articles][:4]
    compared = "&".join(f"article={each}" for each in ids)
    for address in (
        f"{many}/timeline.svg?limit=30&width={width}",
        f"{many}/timeline.svg?topic=hallyu-ban&grade=focus&grade=covered&from=2025-12-01&width={width}",
        f"{many}/matrix.svg?width={width}",
        f"{press.address}/timeline.svg?limit=100&width={width}&theme=dark",
        f"{press.address}/matrix.svg?width={width}",
        f"{press.address}/compare.svg?{compared}&width={width}",
    ):
        found = drawn(seat, address, widest)
        assert found["lines"] > 3
        assert found["wrong"] == [], address


def test_a_page_elsewhere_shows_both_kinds(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto("about:blank")
    page.set_content(
        f'<img src="{many}/timeline.svg?limit=3" alt="a"><img src="{many}/matrix.png?limit=3&scale=2&width=600" alt="b">'
    )
    page.wait_for_function("() => [...document.images].every(each => each.complete)")
    assert page.evaluate("() => [...document.images].map(each => each.naturalWidth)") == [960, 1200]
