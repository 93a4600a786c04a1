"""The ledger of quotations, walked by a reader: filter by speaker, unfold wordings, go to the very words."""

import re

import pytest
from playwright.sync_api import expect

from .conftest import Seat
from .reader import Window
from .test_main_job import WINDOWS, choice, filter_by, sentence, unfold_filters
from .test_states import assert_sound

pytestmark = pytest.mark.browser

#: A speaker whom the first articles quote in more than one place.
SPEAKER = "Lee Jae-myung"


@pytest.mark.parametrize("window", WINDOWS, ids=str)
def test_a_speaker_is_chosen_and_their_words_are_found_in_place(
    seat: Seat, many: str, window: Window
) -> None:
    reader = seat(window)
    page = reader.page
    page.goto(f"{many}/quotes")
    expect(sentence(page)).to_contain_text("Everyone quoted")
    filter_by(reader, "Speaker", SPEAKER, scripts=window.scripts)
    expect(page).to_have_url(re.compile(r"/quotes\?speaker=lee-jae-myung$" if window.scripts else "speaker="))
    total = re.search(r"([\d,]+) quotations?", sentence(page).inner_text())
    assert total
    link = page.locator(".utterance .accounts-of a").first
    words = page.locator(".utterance blockquote").first.inner_text().strip("“” ")
    link.click()
    expect(page.locator(".said:target")).to_be_in_viewport()
    assert page.locator(".said:target").inner_text().split()[:2] == words.split()[:2]
    page.go_back()
    expect(sentence(page)).to_contain_text(SPEAKER)
    assert reader.complaints == []


def test_words_are_searched_as_soon_as_they_are_written(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/quotes")
    page.get_by_label("Words in the quotation").fill("한한령")
    page.keyboard.press("Enter")
    expect(sentence(page)).to_contain_text("containing “한한령”")
    expect(page).to_have_url(re.compile("/quotes\\?q="))


def test_a_filter_is_taken_back_by_its_chip(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/quotes?speaker=lee-jae-myung&lang=en")
    page.get_by_role("link", name=f"Remove {SPEAKER}").click()
    expect(sentence(page)).to_contain_text("Everyone quoted")
    expect(choice(page, "Language", "English")).to_be_checked()


def test_a_speakers_page_leads_into_the_ledger(seat: Seat, many: str) -> None:
    page = seat(Window()).page
    page.goto(f"{many}/quotes?speaker=lee-jae-myung")
    page.locator(".utterance .speaker").first.click()
    expect(sentence(page)).to_contain_text(SPEAKER)
    page.get_by_role("heading", level=1).get_by_role("link").click()
    expect(page).to_have_url(re.compile(r"/quotes\?speaker=lee-jae-myung$"))


def test_the_ledger_is_accessible_with_everything_unfolded(seat: Seat, many: str) -> None:
    reader = seat(Window())
    reader.page.goto(f"{many}/quotes")
    reader.page.locator("details").evaluate_all("all => all.forEach(each => { each.open = true })")
    assert_sound(reader)
    unfold_filters(reader.page)
    assert reader.complaints == []
