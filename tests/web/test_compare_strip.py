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
ALL = f"{PAIR}&article=threeaaaaaaa"


@pytest.fixture
def ferries(visitor: Visitor) -> Visitor:
    """Three accounts of one matter, of which the rules find the topic in the first and the last only."""
    proved = {"north-korea": ("Han Seo-yun and her",)}
    for key, lines, outlet, evidence in (
        ("one", ENGLISH, press.DAILY, proved),
        ("two", OTHER, press.WIRE, {}),
        ("three", [*ENGLISH, "Gulls cried over the piers."], press.WIRE, proved),
    ):
        press.store(
            visitor.archive,
            press.article(key, "\n".join(lines[1:]), headline=lines[0], outlet=outlet, evidence=evidence),
        )
    return visitor


def strip(page: str) -> str:
    return page.partition('<table class="strip">')[2].partition("</table>")[0]


def test_the_strip_leads_to_the_statement_in_which_an_account_without_a_passage_stands(
    ferries: Visitor,
) -> None:
    page = ferries.get(f"/compare?{ALL}").text
    [(address, said)] = re.findall(r'<a class="none" href="([^"]*)">([^<]*)</a>', strip(page))
    number = address.removeprefix("#st-")
    assert re.fullmatch(rf"no passage by the rules \(v\d+\); stands in statement {number}", said)
    card = re.search(rf'<article class="statement[^>]*id="st-{number}".*?</article>', page, re.S)
    assert card
    assert OTHER[1].split(",")[0] in unescape(re.sub(r"<[^>]+>", "", card[0]))


def test_of_one_account_that_the_rules_find_nothing_is_said_of_the_other(ferries: Visitor) -> None:
    assert "stands in statement" not in ferries.get(f"/compare?{PAIR}").text


@pytest.mark.parametrize("view", ["texts", "figures", "quotes"])
def test_in_another_view_the_link_leads_to_the_statements(ferries: Visitor, view: str) -> None:
    [address] = re.findall(
        r'<a class="none" href="([^"]*)">', strip(ferries.get(f"/compare?{ALL}&view={view}").text)
    )
    assert re.fullmatch(
        r"/compare\?article=oneaaaaaaaaa&article=twoaaaaaaaaa&article=threeaaaaaaa#st-\d+", unescape(address)
    )


def test_a_frame_leads_to_the_page(ferries: Visitor) -> None:
    page = ferries.get(f"/embed/compare?{ALL}").text
    [address] = re.findall(r'<a class="none" href="([^"]*)" target="_blank"', strip(page))
    assert re.search(r"/compare\?article=.*#st-\d+$", unescape(address))


def test_the_brief_says_so_too(ferries: Visitor) -> None:
    assert re.search(
        r"\| no passage by the rules .*; stands in statement \d+ \|", ferries.get(f"/compare.md?{ALL}").text
    )


def test_an_absence_stands_beside_what_there_is_of_the_outlet_and_links_to_it(ferries: Visitor) -> None:
    [beside] = re.findall(r'<small class="beside">(.*?)</small>', strip(page_of(ferries, "/compare")), re.S)
    said = " ".join(unescape(re.sub(r"<[^>]+>", "", beside)).split())
    assert said.startswith("2 articles from Lantern Wire, ")
    assert said.endswith("; 1 on North Korea")
    for count, address in zip((2, 1), re.findall(r'href="([^"]*)"', beside), strict=True):
        query = unescape(address).partition("?")[2]
        assert ferries.get(f"/timeline.json?{query}").json()["total"] == count


def test_in_a_frame_what_an_absence_stands_beside_opens_elsewhere(ferries: Visitor) -> None:
    [beside] = re.findall(
        r'<small class="beside">(.*?)</small>', strip(page_of(ferries, "/embed/compare")), re.S
    )
    assert beside.count("<a ") == beside.count('target="_blank"') == 2


def test_a_frame_tells_what_none_of_its_accounts_has_beside_what_there_is(ferries: Visitor) -> None:
    page = ferries.get(f"/embed/compare?{PAIR}").text
    none = page[page.index("found in none of these accounts") :]
    none = none[: none.index("</details>")]
    assert (
        len(re.findall(r"no passage found \(rules v\d+\)", none)) == none.count('<small class="beside">') > 2
    )


def test_the_twin_tells_what_an_absence_means_and_stands_beside(ferries: Visitor) -> None:
    matrix = ferries.get(f"/compare.json?{PAIR}").json()["matrix"]
    has, has_not = next(row["cells"] for row in matrix if row["topic"] == "north-korea")
    assert (has["absence"], has["outlet"]) == (None, None)
    assert re.fullmatch(r"no passage found \(rules v\d+\)", has_not["absence"])
    assert has_not["outlet"] == {"articles": 2, "on_topic": 1}


def test_the_brief_tells_what_its_absences_stand_beside(ferries: Visitor) -> None:
    written = ferries.get(f"/compare.md?{PAIR}").text
    [row] = re.findall(r"^\| North Korea \|.*$", written, re.M)
    assert re.search(
        r"no passage found \(rules v\d+\); \[2 articles\]\([^)]*\) of the outlet here, \[1 on this topic\]\(",
        row,
    )
    none = written.partition("Found in none of these accounts: ")[2].partition("## Sources")[0]
    assert [line.partition(":")[0] for line in none.splitlines() if line.startswith("- ")] == [
        "- Harbour Daily",
        "- Lantern Wire",
    ]
    assert "; nothing on Hallyu ban; " in none
    for count, address in re.findall(r"\[(\d+) [^]]*\]\(([^)]*)\)", row + none):
        query = address.partition("?")[2]
        assert ferries.get(f"/timeline.json?{query}").json()["total"] == int(count)


def page_of(ferries: Visitor, address: str) -> str:
    return ferries.get(f"{address}?{PAIR}").text


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
