"""Other eyes: on paper only what is read remains, and forced colours hide nothing."""

import base64

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import Seat
from .invented import Press
from .reader import Window

pytestmark = pytest.mark.browser

TOOLS = "nav, .bar nav, .side, form, .tray, button, input, select, .chips, .pick, .pager, .skip, .remove, .density"
#: What paper is for, page by page.
READ = {
    "timeline": ".card h3, .card .lede, .day > h2",
    "article": ".text p, .finding h3, .facts dd",
    "compare": ".cell > figure > blockquote, .account h2, .topic h2",
}
#: Of a picture: the greatest contrast of any pixel with the pixel in its corner.
CONTRAST = """async picture => {
  const image = new Image();
  image.src = "data:image/png;base64," + picture;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), {width: image.width, height: image.height});
  const pen = canvas.getContext("2d");
  pen.drawImage(image, 0, 0);
  const bytes = pen.getImageData(0, 0, image.width, image.height).data;
  const linear = part => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const light = at => 0.2126 * linear(bytes[at]) + 0.7152 * linear(bytes[at + 1]) + 0.0722 * linear(bytes[at + 2]);
  const ground = light(0);
  let most = 1;
  for (let at = 4; at < bytes.length; at += 4) {
    const here = light(at);
    most = Math.max(most, (Math.max(here, ground) + 0.05) / (Math.min(here, ground) + 0.05));
  }
  return most;
}"""
#: What WCAG asks of anything that must be seen to be understood.
ENOUGH, READABLE = 3.0, 4.5
MARKS = {"found": ".lede mark", "evidence": ".text mark", "headline": "h1 mark", "peeked": ".peeked mark"}
#: Whether anything but the words themselves says that they are marked.
IS_MARKED = """mark => {
  const style = getComputedStyle(mark), ground = getComputedStyle(document.body).backgroundColor;
  const filled = !style.backgroundColor.startsWith("rgba") && style.backgroundColor !== ground;
  return filled || style.borderBlockEndStyle !== "none" || style.textDecorationLine !== "none" }"""


def contrast(page: Page, spot: Locator, *, around: int = 2) -> float:
    """How much anything in and a little around ``spot`` stands out from what is around it."""
    spot.scroll_into_view_if_needed()
    box = spot.bounding_box()
    assert box
    clip = {
        "x": box["x"] - around,
        "y": box["y"] - around,
        "width": box["width"] + 2 * around,
        "height": box["height"] + 2 * around,
    }
    picture = base64.b64encode(page.screenshot(clip=clip)).decode()  # type: ignore[arg-type]
    canvas = page.context.new_page()
    found: float = canvas.evaluate(CONTRAST, picture)
    canvas.close()
    return found


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def forced(seat: Seat, request: pytest.FixtureRequest) -> Page:
    """A page in forced colours, on a light and on a dark ground."""
    page = seat(Window(dark=request.param)).page
    page.emulate_media(forced_colors="active", color_scheme="dark" if request.param else "light")
    return page


@pytest.mark.parametrize("place", READ)
def test_on_paper_only_what_is_read_remains(seat: Seat, press: Press, place: str) -> None:
    page = seat(Window()).page
    addresses = {
        "timeline": press.address,
        "article": press.article("envoys"),
        "compare": press.compare("envoys", "korean", "long"),
    }
    page.goto(addresses[place])
    for box in page.locator(".card .pick input").all()[:2]:
        box.check()
    page.emulate_media(media="print")
    tools = page.locator(TOOLS).locator("visible=true")
    assert tools.evaluate_all("all => all.map(each => each.outerHTML.slice(0, 80))") == []
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert page.locator(READ[place]).count() > 2
    for words in page.locator(READ[place]).all():
        expect(words).to_be_visible()


def test_on_paper_dark_is_light(seat: Seat, press: Press) -> None:
    page = seat(Window(dark=True)).page
    page.add_init_script('localStorage.setItem("readout:theme", "dark")')
    for address in (press.address, press.article("envoys")):
        page.goto(address)
        page.emulate_media(media="print", color_scheme="dark")
        ink = page.locator("h1").evaluate("h1 => getComputedStyle(h1).color")
        assert ink == "rgb(28, 30, 34)"
        page.emulate_media(media="screen")


def test_the_steps_of_a_grade_differ_in_forced_colours(forced: Page, press: Press) -> None:
    forced.goto(press.address)
    step = "xpath=//*[@class='day']//*[@class='steps'][i[not(@class)]]"
    full = forced.locator(step).first.locator("i.on").first
    hollow = forced.locator(step).first.locator("i:not(.on)").first
    assert contrast(forced, full) >= ENOUGH
    assert contrast(forced, hollow) >= ENOUGH
    assert contrast(forced, full, around=-3) == 1, "a full step is full"
    inside = "step => getComputedStyle(step).backgroundColor"
    assert full.evaluate(inside) != hollow.evaluate(inside)


def test_the_bars_of_the_chart_stand_out_in_forced_colours(forced: Page, many: str) -> None:
    forced.goto(many)
    for bar in forced.locator(".bar-fill").all()[:3]:
        assert contrast(forced, bar) >= ENOUGH


def test_the_bars_of_shares_stand_out_in_forced_colours(forced: Page, crowd: str) -> None:
    forced.goto(f"{crowd}/topics/north-korea")
    assert contrast(forced, forced.locator(".shares meter").first) >= ENOUGH


@pytest.mark.parametrize("place", ["found", "evidence", "headline", "peeked"])
def test_marked_words_are_marked_and_read_in_forced_colours(forced: Page, press: Press, place: str) -> None:
    forced.goto(f"{press.address}/?q=harbour" if place == "found" else press.article("envoys"))
    if place == "headline":
        forced.goto(press.article("korean"))
    if place == "peeked":
        forced.goto(f"{press.article('envoys')}/evidence")
    mark = forced.locator(MARKS[place]).first
    assert contrast(forced, mark, around=-3) >= READABLE
    assert mark.evaluate(IS_MARKED)


def test_the_focus_is_seen_in_forced_colours(forced: Page, many: str) -> None:
    forced.goto(many)
    ring = "spot => { const style = getComputedStyle(spot); return [style.outlineStyle, style.outlineColor] }"
    ground = forced.evaluate("getComputedStyle(document.body).backgroundColor")
    for spot in ("#f-lang-ko", ".bar nav a >> nth=0", ".card h3 a >> nth=0", "#theme"):
        forced.keyboard.press("Tab")
        forced.locator(spot).focus()
        style, colour = forced.locator(spot).evaluate(ring)
        assert style != "none", spot
        assert colour != ground, spot
    bar = forced.locator(".histogram a").nth(1)
    bar.focus()
    assert contrast(forced, bar.locator(".hit"), around=4) >= ENOUGH


def test_the_evidence_that_is_stepped_to_is_seen_in_forced_colours(forced: Page, press: Press) -> None:
    forced.goto(press.article("envoys"))
    forced.keyboard.press("n")
    proof = forced.locator(".proof:focus")
    expect(proof).to_have_count(1)
    expect(proof).not_to_have_css("outline-style", "none")
