"""The strip of topics: what an account has of one by the rules, and what stands in a statement all the same."""

from __future__ import annotations

import re
from html import unescape

import pytest

from app.web.words import without_a_passage
from tests.ferries import ENGLISH, OTHER

from . import press
from .conftest import Visitor

PAIR = "article=oneaaaaaaaaa&article=twoaaaaaaaaa"


@pytest.fixture
def ferries(visitor: Visitor) -> Visitor:
    """Two accounts of one matter, of which the rules find the topic in the first only."""
    press.store(
        visitor.archive,
        press.article(
            "one",
            "\n".join(ENGLISH[1:]),
            headline=ENGLISH[0],
            evidence={"north-korea": ("Han Seo-yun and her",)},
        ),
        press.article("two", "\n".join(OTHER[1:]), headline=OTHER[0], outlet=press.WIRE),
    )
    return visitor


def strip(page: str) -> str:
    return page.partition('<table class="strip">')[2].partition("</table>")[0]


def test_the_strip_leads_to_the_statement_in_which_an_account_without_a_passage_stands(
    ferries: Visitor,
) -> None:
    page = ferries.get(f"/compare?{PAIR}").text
    [(address, said)] = re.findall(r'<a class="none" href="([^"]*)">([^<]*)</a>', strip(page))
    number = address.removeprefix("#st-")
    assert re.fullmatch(rf"no passage by the rules \(v\d+\); stands in statement {number}", said)
    card = re.search(rf'<article class="statement[^>]*id="st-{number}".*?</article>', page, re.S)
    assert card
    assert OTHER[1].split(",")[0] in unescape(re.sub(r"<[^>]+>", "", card[0]))


@pytest.mark.parametrize("view", ["texts", "figures", "quotes"])
def test_in_another_view_the_link_leads_to_the_statements(ferries: Visitor, view: str) -> None:
    [address] = re.findall(
        r'<a class="none" href="([^"]*)">', strip(ferries.get(f"/compare?{PAIR}&view={view}").text)
    )
    assert re.fullmatch(r"/compare\?article=oneaaaaaaaaa&article=twoaaaaaaaaa#st-\d+", unescape(address))


def test_a_frame_leads_to_the_page(ferries: Visitor) -> None:
    page = ferries.get(f"/embed/compare?{PAIR}").text
    [address] = re.findall(r'<a class="none" href="([^"]*)" target="_blank"', strip(page))
    assert re.search(r"/compare\?article=.*#st-\d+$", unescape(address))


def test_the_brief_says_so_too(ferries: Visitor) -> None:
    assert re.search(
        r"\| no passage by the rules .*; stands in statement \d+ \|", ferries.get(f"/compare.md?{PAIR}").text
    )


@pytest.mark.parametrize(
    ("absence", "expected"),
    [
        ("no passage found (rules v3)", "no passage by the rules (v3)"),
        ("not in our summary", "not found in our summary by the rules"),
        ("partial text: not judged", "partial text: not judged"),
    ],
)
def test_an_absence_is_worded_for_what_stands_there_all_the_same(absence: str, expected: str) -> None:
    assert without_a_passage(absence) == expected
