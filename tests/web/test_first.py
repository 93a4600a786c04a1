"""From a cell of the matrix to a comparison: its first article beside the accounts closest to it."""

from __future__ import annotations

import re
from html import unescape

import pytest

from tests.ferries import ENGLISH, OTHER

from . import press
from .conftest import Visitor
from .test_compare_statements import plain

ONE, TWO = "oneaaaaaaaaa", "twoaaaaaaaaa"


@pytest.fixture
def ferries(visitor: Visitor) -> Visitor:
    """Two outlets tell of one accord on a topic, one of them twice; a third article is of orchards."""
    talks = {"north-korea": ("Tuesday",)}
    for key, lines, outlet, at, evidence in (
        ("one", ENGLISH, press.DAILY, "2031-05-03", talks),
        ("later", [f"Again: {ENGLISH[0]}", "The ferries sail from Tuesday on."], press.DAILY, "2031-05-09", talks),
        ("two", OTHER, press.WIRE, "2031-05-04", talks),
        ("frost", ["Frost in the orchards", "The plums of Dunmoor froze."], press.WIRE, "2031-08-20", {}),
    ):  # fmt: skip
        told = press.article(
            key, "\n".join(lines[1:]), headline=lines[0], outlet=outlet, at=at, evidence=evidence
        )
        press.store(visitor.archive, told)
    return visitor


def leads(page: str) -> list[str]:
    """Where the cells of a matrix lead to comparisons."""
    return [unescape(each) for each in re.findall(r'<a class="abreast" href="([^"]*)"', page)]


def test_each_such_link_is_named_for_its_cell(ferries: Visitor) -> None:
    page = ferries.get("/matrix?topic=north-korea").text
    named = re.findall(r'<a class="abreast"[^>]*><span class="unseen">([^<]*)</span>', page)
    assert named == [
        f"Compare the first article on North Korea: {each}"
        for each in ("All outlets", "Harbour Daily", "Lantern Wire")
    ]


def to(ferries: Visitor, address: str) -> str:
    answer = ferries.get(address)
    assert answer.status_code == 303
    return str(answer.headers["location"])


def test_a_cell_leads_to_its_first_article_beside_the_closest_of_other_outlets(ferries: Visitor) -> None:
    found = leads(ferries.get("/matrix?topic=north-korea").text)
    assert found == [
        "/compare/first?topic=north-korea",
        "/compare/first?topic=north-korea&outlet=harbour-daily",
        "/compare/first?topic=north-korea&outlet=lantern-wire",
    ]
    first = f"/compare?article={ONE}&article={TWO}&topic=north-korea"
    assert [to(ferries, each) for each in found[:2]] == [first, first]
    assert to(ferries, found[2]) == f"/compare?article={TWO}&article={ONE}&topic=north-korea"
    assert "accounts side by side" in plain(ferries.get(first).text)


def test_under_filters_it_is_the_first_that_they_choose(ferries: Visitor) -> None:
    [_, of_daily] = leads(ferries.get("/matrix?topic=north-korea&outlet=harbour-daily&from=2031-05-05").text)
    assert to(ferries, of_daily).startswith("/compare?article=lateraaaaaaa")


def test_an_article_to_which_nothing_is_close_leads_to_the_page_that_picks(ferries: Visitor) -> None:
    address = to(ferries, "/compare/first?from=2031-08-01")
    assert address == "/compare?article=frostaaaaaaa"
    assert "Pick another account to stand" in ferries.get(address).text


@pytest.mark.parametrize(
    ("query", "status", "said"),
    [
        ("?q=zebra", 404, "No article matches these filters, so there is none to compare."),
        ("?topic=chess", 400, "chess"),
        ("?colour=red", 400, "There is no parameter of this name"),
    ],
)
def test_a_question_that_chooses_nothing_is_answered_so(
    ferries: Visitor, query: str, status: int, said: str
) -> None:
    answer = ferries.get(f"/compare/first{query}")
    assert answer.status_code == status
    assert said in answer.text


def test_in_a_frame_it_opens_elsewhere_and_a_dense_one_has_none(ferries: Visitor) -> None:
    full = ferries.get("/embed/matrix").text
    assert (
        len(re.findall(r'<a class="abreast" href="https?://[^"]*/compare/first\?[^>]*target="_blank"', full))
        == 3
    )
    assert leads(ferries.get("/embed/matrix?density=compact").text) == []
