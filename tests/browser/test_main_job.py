"""The main job, walked by a reader: filter, read, check the evidence, come back, pick three, compare."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import Seat
from .reader import Reader, Window

pytestmark = pytest.mark.browser

DAILY, FOCUS = "Korea JoongAng Daily", "Focus"
WINDOWS = [Window(width=width, scripts=scripts) for width in (1280, 360) for scripts in (True, False)]


def sentence(page: Page) -> Locator:
    """The headline of a view: what is being looked at, in a sentence."""
    return page.get_by_role("heading", level=1)


def unfold_filters(page: Page) -> None:
    """On a narrow screen the filters stand behind one control."""
    form = page.get_by_role("form", name="Filters")
    if not form.is_visible():
        page.locator("summary", has_text="Filters").click()
    expect(form).to_be_visible()


def choice(page: Page, group: str, label: str) -> Locator:
    facet = page.get_by_role("group", name=group, exact=True)
    return facet.get_by_role("checkbox", name=re.compile(f"^{label}"))


def filter_by(reader: Reader, group: str, label: str, *, scripts: bool) -> None:
    unfold_filters(reader.page)
    choice(reader.page, group, label).check()
    if not scripts:
        reader.page.get_by_role("button", name="Show").click()
    expect(sentence(reader.page)).to_contain_text(label)


def card(page: Page, words: str) -> Locator:
    return page.get_by_role("article").filter(has_text=re.compile(re.escape(words)))


def pick(page: Page, words: str) -> None:
    card(page, words).get_by_role("checkbox", name=re.compile("^Compare")).check()


def passages(page: Page, topic: str, outlet: str) -> Locator:
    """What one account says on one topic, in a comparison."""
    row = page.get_by_role("region", name=topic, exact=True)
    return row.get_by_role("figure", name=re.compile(f"in {outlet}$"))


def at_north_korea_in_the_daily(seat: Seat, readout: str, window: Window) -> Reader:
    reader = seat(window)
    reader.page.goto(readout)
    expect(sentence(reader.page)).to_contain_text("5 articles")
    filter_by(reader, "Topic", "North Korea", scripts=window.scripts)
    expect(sentence(reader.page)).to_contain_text("4 articles")
    filter_by(reader, "Outlet", DAILY, scripts=window.scripts)
    expect(sentence(reader.page)).to_contain_text("1 article")
    return reader


@pytest.fixture(params=WINDOWS, ids=str)
def window(request: pytest.FixtureRequest) -> Window:
    chosen: Window = request.param
    return chosen


def test_filtering_narrows_the_timeline_and_writes_itself_into_the_address(
    seat: Seat, readout: str, window: Window
) -> None:
    reader = at_north_korea_in_the_daily(seat, readout, window)
    expect(reader.page.get_by_role("article")).to_have_count(1)
    expect(reader.page).to_have_url(re.compile(r"[?&]topic=north-korea\b"))
    expect(reader.page).to_have_url(re.compile(r"[?&]outlet=korea-joongang-daily\b"))
    expect(reader.page).to_have_title(re.compile(f"North Korea.*{DAILY}"))
    assert reader.complaints == []


def test_an_address_that_a_colleague_sends_shows_the_same(seat: Seat, readout: str) -> None:
    sender = at_north_korea_in_the_daily(seat, readout, Window())
    colleague = seat(Window(scripts=False))
    colleague.page.goto(sender.page.url)
    assert sentence(colleague.page).inner_text() == sentence(sender.page).inner_text()
    assert colleague.page.title() == sender.page.title()


def test_an_article_shows_its_evidence_and_the_way_back_keeps_the_filters(
    seat: Seat, readout: str, window: Window
) -> None:
    reader = at_north_korea_in_the_daily(seat, readout, window)
    page, before = reader.page, sentence(reader.page).inner_text()
    card(page, DAILY).get_by_role("heading").get_by_role("link").click()
    evidence = page.get_by_role("complementary", name="Evidence")
    expect(evidence.get_by_role("heading", name="North Korea")).to_be_visible()
    expect(page.get_by_text("our summary of this account")).to_be_visible()
    evidence.get_by_role("listitem").filter(has_text="North Korea").first.get_by_role("link").click()
    proof = page.locator(":target")
    expect(proof).to_be_in_viewport()
    expect(proof).to_contain_text("a mediator of peace")
    expect(proof.locator("mark").first).to_have_text("North Korea")

    page.go_back()
    page.go_back()
    expect(sentence(page)).to_have_text(before)
    unfold_filters(page)
    expect(choice(page, "Topic", "North Korea")).to_be_checked()
    expect(choice(page, "Outlet", DAILY)).to_be_checked()
    expect(choice(page, "Outlet", FOCUS)).not_to_be_checked()
    assert reader.complaints == []


def test_three_accounts_are_picked_and_compared(seat: Seat, readout: str, window: Window) -> None:
    reader = at_north_korea_in_the_daily(seat, readout, window)
    page = reader.page
    if window.scripts:
        pick(page, DAILY)  # a script remembers this pick while the filters change
    page.get_by_role("link", name=re.compile(f"^Remove {DAILY}")).click()
    expect(sentence(page)).to_contain_text("4 articles")
    if not window.scripts:
        pick(page, DAILY)
    pick(page, FOCUS)
    pick(page, "Ties with Beijing")
    page.get_by_role("button", name="Compare side by side").click()

    expect(sentence(page)).to_contain_text(re.compile("three accounts", re.IGNORECASE))
    assert page.url.count("article=") == 3
    for fold in page.locator(".folds > summary:visible").all():
        fold.click()
    for outlet, words in ((DAILY, "a mediator of peace"), (FOCUS, "a mediator for peace")):
        expect(passages(page, "North Korea", outlet).filter(has_text=words)).to_have_count(1)
    expect(passages(page, "Public sentiment", DAILY)).not_to_have_count(0)
    expect(passages(page, "Public sentiment", FOCUS)).to_have_count(0)
    silent = page.get_by_role("region", name="Public sentiment", exact=True).get_by_text(
        "our summary: not judged"
    )
    expect(silent).to_have_count(2)
    cells = page.get_by_role("row").filter(has_text="Public sentiment").get_by_role("cell")
    expect(cells.filter(has_text="our summary: not judged")).to_have_count(2)
    assert reader.complaints == []


def test_a_passage_leads_to_its_place_in_the_article(seat: Seat, readout: str) -> None:
    page = seat(Window()).page
    page.goto(f"{readout}/?topic=yellow-sea-structures")
    pick(page, DAILY)
    pick(page, FOCUS)
    page.get_by_role("button", name="Compare side by side").click()
    passage = passages(page, "Yellow Sea structures", FOCUS).first
    quoted = passage.get_by_role("blockquote").inner_text()
    passage.get_by_role("link").click()
    expect(page.locator(":target")).to_be_in_viewport()
    expect(page.locator(":target")).to_have_text(quoted)


#: What a script adds to the timeline, for a reader at a wide window.
Walk = Callable[[], Reader]


@pytest.fixture
def walk(seat: Seat, readout: str) -> Walk:
    return lambda: at_north_korea_in_the_daily(seat, readout, Window())


def test_back_and_forward_step_through_the_filters(walk: Walk) -> None:
    reader = walk()
    page, narrow = reader.page, sentence(reader.page).inner_text()
    page.go_back()
    expect(sentence(page)).to_contain_text("4 articles")
    expect(choice(page, "Outlet", DAILY)).not_to_be_checked()
    page.go_back()
    expect(sentence(page)).to_contain_text("5 articles")
    expect(choice(page, "Topic", "North Korea")).not_to_be_checked()
    page.go_forward()
    page.go_forward()
    expect(sentence(page)).to_have_text(narrow)
    expect(choice(page, "Outlet", DAILY)).to_be_checked()
    assert reader.complaints == []


def test_filtering_fetches_a_piece_and_never_leaves_the_page(walk: Walk) -> None:
    reader = walk()
    reader.page.evaluate("window.stayed = true")
    filter_by(reader, "Outlet", FOCUS, scripts=True)
    expect(sentence(reader.page)).to_contain_text("2 articles")
    assert reader.page.evaluate("window.stayed") is True


def test_the_focus_stays_on_the_filter_that_was_changed(walk: Walk) -> None:
    page = walk().page
    choice(page, "Outlet", FOCUS).focus()
    page.keyboard.press("Space")
    expect(sentence(page)).to_contain_text("2 articles")
    expect(choice(page, "Outlet", FOCUS)).to_be_focused()
    expect(page.get_by_role("status")).to_contain_text("2 articles")


def test_a_fifth_account_cannot_be_picked(seat: Seat, readout: str) -> None:
    page = seat(Window()).page
    page.goto(readout)
    boxes = page.get_by_role("checkbox", name=re.compile("^Compare"))
    for number in range(4):
        boxes.nth(number).check()
    expect(boxes.nth(4)).to_be_disabled()


def test_the_keyboard_reaches_the_content_past_the_navigation(seat: Seat, readout: str) -> None:
    page = seat(Window()).page
    page.goto(readout)
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()


def test_an_empty_tray_stays_out_of_the_way_when_a_filter_is_set(seat: Seat, readout: str) -> None:
    reader = seat(Window())
    reader.page.goto(readout)
    tray = reader.page.locator("#pick")
    expect(tray).to_be_hidden()
    filter_by(reader, "Topic", "North Korea", scripts=True)
    expect(sentence(reader.page)).to_contain_text("4 articles")
    reader.page.wait_for_timeout(150)
    expect(tray).to_be_hidden()


def test_two_quick_steps_end_where_the_second_leads(walk: Walk) -> None:
    page = walk().page
    narrow = sentence(page).inner_text()
    for _ in range(3):
        page.evaluate("history.back(); setTimeout(() => history.back(), 15)")
        expect(sentence(page)).to_contain_text("5 articles")
        page.evaluate("history.forward(); setTimeout(() => history.forward(), 15)")
        expect(sentence(page)).to_have_text(narrow)
        page.wait_for_timeout(300)
        expect(sentence(page)).to_have_text(narrow)
        expect(choice(page, "Outlet", DAILY)).to_be_checked()
