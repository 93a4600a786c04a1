"""Two speakers who may be one person: each page leads to the other, and shows the lines that make them one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from . import sites
from .conftest import Seat
from .reader import Window
from .test_states import assert_sound

pytestmark = pytest.mark.browser

PAPERS = {
    "hangul": "lang: ko\n---\n문세라 대변인은 “등대를 다시 밝히겠다”고 말했다. 항구에는 비가 내렸다.",
    "latin": "lang: en\n---\n“The lamps burn again from tonight,” said Moon Se-ra, the spokeswoman. Rain fell on the harbour.",
}


@pytest.fixture(scope="module")
def harbour(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Readout with one speaker in two scripts."""
    folder: Path = tmp_path_factory.mktemp("harbour")
    for name, paper in PAPERS.items():
        facts = f"headline: {name.capitalize()} lamps\noutlet: Harbour Daily\npublished: 2025-05-05"
        (folder / f"{name}.md").write_text(f"---\n{facts}\n{paper}\n", encoding="utf-8")
    sites.run(folder, "ingest", *(str(folder / f"{name}.md") for name in PAPERS))
    with sites.served(folder) as address:
        yield address


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_each_of_two_namesakes_leads_to_the_other(seat: Seat, harbour: str, scripts: bool) -> None:
    reader = seat(Window(scripts=scripts))
    page = reader.page
    page.goto(f"{harbour}/quotes/speakers/moon-se-ra")
    page.get_by_role("link", name="문세라").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("문세라")
    page.get_by_text("How to make them one").click()
    expect(page.locator(".known pre")).to_contain_text('ko = ["문세라"]')
    page.locator(".known").get_by_role("link", name="Moon Se-ra").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Moon Se-ra")
    assert reader.complaints == []


def test_namesakes_are_accessible_and_fit_with_the_lines_unfolded(seat: Seat, harbour: str) -> None:
    reader = seat(Window())
    reader.page.goto(f"{harbour}/quotes/speakers/moon-se-ra")
    reader.page.get_by_text("How to make them one").click()
    assert_sound(reader)
    assert reader.complaints == []
