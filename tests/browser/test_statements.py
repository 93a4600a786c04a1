"""Statements on a page: stepped through by key and button, lit together in whole texts, stacked on a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from app.ingest import pipeline
from app.ingest.seeds import open_with_seeds
from app.settings import read_settings
from tests.ferries import ENGLISH, KOREAN, OTHER

from . import sites
from .conftest import Seat
from .reader import Window

pytestmark = pytest.mark.browser
ACCOUNTS = (("harbour", "en", ENGLISH), ("lantern", "en", OTHER), ("quay", "ko", KOREAN))


#: One says it, one denies it.
SAID_AND_DENIED = (
    ("harbour", "en", ("Talks are near", "The harbour office of Orn said on Monday that talks with Tolvik on the lighthouse island were being prepared.")),
    ("lantern", "en", ("Office speaks of rumours", "The harbour office of Orn denied on Monday that talks with Tolvik on the lighthouse island were being prepared.")),
)  # fmt: skip


#: Things that two accounts count otherwise, in quite other words.
_THINGS = (
    *("islanders", "goats", "tractors", "pianos", "lanterns", "windows", "barrels", "apprentices", "anchors"),
    *("carpets", "mirrors", "kettles", "saddles", "violins", "ladders", "beehives", "mattresses", "hammers"),
)
UNSURE = (
    (
        "harbour",
        "en",
        [
            "Orn is emptied",
            *(f"The relief fleet took {at}0 {each} off." for at, each in enumerate(_THINGS, 21)),
        ],
    ),
    (
        "lantern",
        "en",
        ["Islanders leave", *(f"Some {at}0 {each} went aboard." for at, each in enumerate(_THINGS, 31))],
    ),
)


@pytest.fixture(scope="session")
def compared(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a comparison of three accounts of one accord, one of them in Korean."""
    with laid(tmp_path_factory.mktemp("ferries"), ACCOUNTS) as address:
        yield address


@pytest.fixture(scope="session")
def denied(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a comparison of two accounts, one of which denies what the other says."""
    with laid(tmp_path_factory.mktemp("denied"), SAID_AND_DENIED) as address:
        yield address


@pytest.fixture(scope="session")
def unsure(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a comparison of two accounts with more than is shown at once of what is worth checking."""
    with laid(tmp_path_factory.mktemp("unsure"), UNSURE) as address:
        yield address


@contextmanager
def laid(folder: Path, accounts: Sequence[tuple[str, str, Sequence[str]]]) -> Iterator[str]:
    """A server with these accounts, and the address on it of all of them side by side."""
    papers = folder / "papers"
    papers.mkdir()
    for name, lang, lines in accounts:
        facts = f"headline: {lines[0]}\noutlet: {name.title()} Post\nlang: {lang}\npublished: 2026-03-04"
        (papers / f"{name}.md").write_text(
            f"---\n{facts}\n---\n{chr(10).join(lines[1:])}\n", encoding="utf-8"
        )
    opened = open_with_seeds(read_settings({}, database_url=f"sqlite:///{sites.archive_file(folder)}"))
    pipeline.ingest(opened, [papers], read_settings({}).zone, lambda _done, _total: None, workers=1)
    with opened.archive.read() as connection:
        rows = connection.exec_driver_sql("SELECT public_id FROM article ORDER BY id").all()
    opened.archive.close()
    with sites.served(folder) as address:
        yield f"{address}/compare?" + "&".join(f"article={row[0]}" for row in rows)


def focused(page: Page) -> str:
    found: str = page.evaluate("document.activeElement.id")
    return found


def test_what_differs_is_stepped_through_by_key_and_by_button(seat: Seat, compared: str) -> None:
    page = seat(Window()).page
    page.goto(compared)
    count = page.locator(".differing").count()
    assert count > 1
    page.keyboard.press("n")
    assert focused(page) == "d-1"
    page.keyboard.press("n")
    assert focused(page) == "d-2"
    expect(page.locator("#d-2")).to_be_in_viewport()
    page.keyboard.press("p")
    assert focused(page) == "d-1"
    page.get_by_role("button", name="Next difference").click()
    assert focused(page).startswith("d-")


def test_the_count_of_differences_leads_to_a_line_of_each_and_a_line_to_its_sentences(
    seat: Seat, compared: str
) -> None:
    page = seat(Window()).page
    page.goto(compared)
    page.get_by_role("link", name=re.compile(r"^\d+ differences$")).click()
    expect(page.locator("#glance")).to_be_in_viewport()
    assert page.locator(".glance .head").count() == page.locator(".differing").count()
    page.locator('.glance a[href="#d-2"]').click()
    expect(page.locator("#d-2")).to_be_in_viewport()


def test_what_is_said_and_denied_is_stepped_to_and_reached_by_its_count(seat: Seat, denied: str) -> None:
    reader = seat(Window())
    page = reader.page
    page.goto(denied)
    page.keyboard.press("n")
    assert focused(page) == "denial-1"
    page.get_by_role("link", name="1 said and denied").click()
    expect(page.locator("#denial-1")).to_be_in_viewport()
    assert reader.violations().violations_count == 0


@pytest.mark.parametrize("window", [Window(), Window(width=360)], ids=["wide", "narrow"])
def test_what_is_worth_checking_is_stepped_through_after_what_differs_and_unfolded_on_the_way(
    seat: Seat, unsure: str, window: Window
) -> None:
    page = seat(window).page
    page.goto(unsure)
    sure, rows = page.locator(".differing").count(), page.locator("[aria-labelledby=checks] .cells[role=row]")
    folded = rows.nth(rows.count() - 1).locator(".head")
    expect(folded).to_be_hidden()
    for _ in range(sure + 1):
        page.keyboard.press("n")
    assert rows.first.evaluate("row => row.contains(document.activeElement)")
    for _ in range(rows.count()):
        page.get_by_role("button", name="Next difference").click()
    expect(folded).to_be_in_viewport()
    assert rows.last.evaluate("row => row.contains(document.activeElement)")


@pytest.mark.parametrize("window", [Window(), Window(width=360, dark=True)], ids=["wide", "narrow"])
def test_what_is_worth_checking_is_reached_by_its_count_and_unfolded(
    seat: Seat, unsure: str, window: Window
) -> None:
    reader = seat(window)
    page = reader.page
    page.goto(unsure)
    count = page.get_by_role("link", name=re.compile(r"^\d+ worth checking$"))
    count.click()
    expect(page.locator("#checks")).to_be_in_viewport()
    shown = page.locator("[aria-labelledby=checks] .head:visible")
    first, every = shown.count(), int(str(count.text_content()).split()[0])
    for folded in page.locator(".checks .folds > summary:visible").all():
        folded.click()
    for more in page.locator(".checks .more > summary:visible").all():
        more.click()
    assert first == (12 if window.width > 960 else 3)
    assert 15 < shown.count() == every
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert reader.violations().violations_count == 0


@pytest.mark.parametrize("by", ["pointer", "keyboard"])
def test_sentences_of_one_statement_light_up_together(seat: Seat, compared: str, by: str) -> None:
    page = seat(Window()).page
    page.goto(f"{compared}&view=texts")
    first = page.locator(".linked").first
    number = str(first.get_attribute("data-st")).split()[0]
    if by == "pointer":
        first.hover()
    else:
        first.locator("a").first.focus()
    expect(page.locator(".lit").first).to_be_visible()
    lit = page.locator(".lit").evaluate_all("all => all.map(each => each.dataset.st)")
    assert len(lit) > 1
    assert all(number in each.split() for each in lit)
    page.mouse.move(2, 2)
    if by == "pointer":
        expect(page.locator(".lit")).to_have_count(0)


def test_the_number_of_a_sentence_leads_to_its_statement(seat: Seat, compared: str) -> None:
    page = seat(Window()).page
    page.goto(f"{compared}&view=texts")
    link = page.locator(".linked a").first
    number = link.inner_text()
    link.click()
    page.wait_for_url(f"**#st-{number}")
    expect(page.locator(f"#st-{number}")).to_be_in_viewport()


def test_a_passage_leads_to_its_marked_sentence(seat: Seat, compared: str) -> None:
    page = seat(Window()).page
    page.goto(compared)
    page.locator(".statement figcaption a").first.click()
    page.wait_for_url("**/articles/**#found")
    expect(page.locator("#found")).to_be_in_viewport()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_on_a_phone_the_variants_of_a_statement_stand_below_each_other(
    seat: Seat, compared: str, scripts: bool
) -> None:
    reader = seat(Window(360, 800, scripts=scripts))
    reader.page.goto(compared)
    boxes = [cell.bounding_box() for cell in reader.page.locator("#st-1 .cell").all()]
    left = {round(box["x"]) for box in boxes if box}
    tops = [box["y"] for box in boxes if box]
    assert len(left) == 1
    assert tops == sorted(set(tops))
    assert reader.overflow() <= 0


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
def test_on_a_phone_what_matters_less_is_folded_and_what_differs_comes_soon(
    seat: Seat, compared: str, scripts: bool
) -> None:
    reader = seat(Window(scripts=scripts))
    page = reader.page
    page.goto(compared)
    folds = page.locator(".folds")
    inside = [folds.nth(at).locator(":scope > :not(summary)").first for at in range(folds.count())]
    assert len(inside) > 3
    for each in inside:
        expect(each).to_be_visible()
    reader.move_to(Window(360, 800))
    for each in inside:
        expect(each).to_be_hidden()
    differs = page.locator("#glance").bounding_box()
    assert differs
    assert differs["y"] < 1.5 * 800
    folds.first.locator(":scope > summary").click()
    expect(inside[0]).to_be_visible()
    assert reader.overflow() <= 0
    assert reader.complaints == []


def test_what_is_folded_on_a_phone_is_unfolded_by_what_leads_to_it(seat: Seat, compared: str) -> None:
    page = seat(Window(360, 800)).page
    page.goto(compared)
    lone = page.locator('.alone .cell:has(a[href^="#only-"])').first
    folded = lone.locator("figure").first
    expect(folded).to_be_hidden()
    lone.locator('a[href^="#only-"]').click()
    expect(folded).to_be_visible()
    expect(lone).to_be_in_viewport()


def test_keys_are_hinted_at_only_where_there_may_be_some(seat: Seat, compared: str) -> None:
    page = seat(Window()).page
    page.goto(compared)
    expect(page.locator(".stepping .keys")).to_be_visible()
    browser = page.context.browser
    assert browser
    phone = browser.new_context(viewport={"width": 360, "height": 800}, has_touch=True, is_mobile=True)
    try:
        held = phone.new_page()
        held.goto(compared)
        expect(held.locator(".stepping button").first).to_be_visible()
        expect(held.locator(".stepping .keys")).to_be_hidden()
    finally:
        phone.close()


@pytest.mark.parametrize(
    "view",
    ["", "&view=figures", "&view=texts", "&view=quotes"],
    ids=["statements", "figures", "texts", "quotes"],
)
@pytest.mark.parametrize("window", [Window(), Window(360, 800, dark=True)], ids=str)
def test_every_view_is_accessible_with_all_unfolded(
    seat: Seat, compared: str, view: str, window: Window
) -> None:
    reader = seat(window)
    reader.page.goto(compared + view)
    reader.page.locator("details").evaluate_all("all => all.forEach(each => { each.open = true })")
    found = reader.violations()
    assert found.violations_count == 0, found.generate_report()
    assert reader.overflow() <= 0
    assert reader.complaints == []


def test_closest_passages_unfold_without_a_script(seat: Seat, compared: str) -> None:
    page = seat(Window(scripts=False)).page
    page.goto(compared)
    nearest = page.locator("details.nearest").first
    nearest.locator("summary").click()
    expect(nearest.locator("blockquote, p").first).to_be_visible()


def test_the_count_of_what_stands_in_neither_list_unfolds_it(seat: Seat, compared: str) -> None:
    reader = seat(Window())
    reader.page.goto(compared)
    count = reader.page.locator('.alone a[href^="#neither-"]').first
    folded = reader.page.locator((count.get_attribute("href") or "").strip())
    expect(folded.locator("figure").first).to_be_hidden()
    count.click()
    expect(folded.locator("figure").first).to_be_visible()
    assert reader.complaints == []


#: Of every link and button that stands in no sentence: less high or wide than a finger needs.
SMALL = """() => [...document.querySelectorAll("main :is(a[href], button, summary, input)")].filter(each => {
  const box = each.getBoundingClientRect();
  return each.checkVisibility() && box.width > 1.5 && box.height < 24
    && !each.closest(".ground, .quiet:not(.value), .sure, .within, .linked, .sources p");
}).map(each => [each.textContent.trim(), each.getBoundingClientRect().height])"""


@pytest.mark.parametrize("view", ["", "&view=figures", "&view=quotes"])
@pytest.mark.parametrize("width", [360, 1280])
def test_what_is_no_part_of_a_sentence_can_be_hit_by_a_finger(
    seat: Seat, compared: str, width: int, view: str
) -> None:
    page = seat(Window(width, 800)).page
    page.goto(compared + view)
    assert page.evaluate(SMALL) == []


@pytest.mark.parametrize("view", ["", "&view=figures", "&view=quotes", "&view=texts"])
def test_the_accounts_have_the_whole_width_and_what_a_row_is_of_stands_above_it(
    seat: Seat, compared: str, view: str
) -> None:
    page = seat(Window()).page
    page.goto(compared + view)
    room = page.locator(".accounts").bounding_box()
    assert room
    for cells in page.locator(".cells:has(> .cell:nth-last-child(3)):not(details:not([open]) *)").all()[:8]:
        boxes = [each.bounding_box() for each in cells.locator("> .cell").all()]
        if not all(boxes):
            continue
        assert sum(box["width"] for box in boxes if box) > 0.93 * room["width"]
        heads = [each.bounding_box() for each in cells.locator("> .head:not(.unseen)").all()]
        assert all(head["y"] + head["height"] <= boxes[0]["y"] + 1 for head in heads if head and boxes[0])


def test_on_a_phone_an_account_without_a_figure_of_a_row_leaves_no_line(seat: Seat, compared: str) -> None:
    page = seat(Window(360, 800)).page
    page.goto(f"{compared}&view=figures")
    empty = page.locator(".tabulated .cell.empty")
    assert empty.count() > 0
    assert all(box["height"] <= 1 for each in empty.all() if (box := each.bounding_box()))
