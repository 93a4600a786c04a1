"""Reprints: which revision another outlet printed, when it did, and what it printed of others."""

from __future__ import annotations

from typing import Any

import pytest

from app.analysis.dates import Published
from app.archive.article import Article, Printing
from app.archive.articles import get
from app.archive.database import Archive
from app.archive.reprints import printed_by
from tests.archive.support import OFFICE, VOICE, WIRE, day, make_article, minute, put

FIRST = "The lock gates opened at noon.\n\nTwo barges passed."
SECOND = "The lock gates opened at noon.\n\nThree barges passed."
THIRD = "The lock gates stayed shut.\n\nNo barge passed."
COPY = "https://wire.example/lock-gates"


def own(text: str) -> Article:
    return make_article(text=text)


def copy(text: str, **changes: Any) -> Article:
    return make_article(**{"text": text, "url": COPY, "outlet": WIRE} | changes)


def printings(archive: Archive) -> tuple[Printing, ...]:
    with archive.read() as connection:
        found = get(connection, own(FIRST).id)
    assert found is not None
    return found.printings


@pytest.mark.parametrize(
    ("loaded", "earlier"),
    [
        ([own(FIRST), copy(FIRST)], [None]),
        ([own(FIRST), copy(FIRST), own(SECOND)], [1]),
        ([own(FIRST), own(SECOND), copy(FIRST)], [1]),
        ([own(FIRST), own(SECOND), copy(SECOND)], [None]),
        ([own(FIRST), copy(FIRST), own(SECOND), copy(SECOND)], [1, None]),
        ([own(FIRST), copy(FIRST), own(SECOND), own(THIRD), copy(SECOND)], [1, 2]),
    ],
    ids=[
        "the present text",
        "revised later",
        "a late copy",
        "a copy of the revised text",
        "both",
        "two earlier",
    ],
)
def test_a_printing_names_the_revision_that_it_printed_unless_that_is_the_present_one(
    archive: Archive, loaded: list[Article], earlier: list[int | None]
) -> None:
    put(archive, *loaded)
    assert [each.earlier for each in printings(archive)] == earlier
    before = archive.counter()
    put(archive, *loaded[1:])
    assert archive.counter() == before


def test_a_printing_leads_to_another_text_of_its_own_address(archive: Archive) -> None:
    put(archive, own(FIRST), copy(FIRST))
    assert [each.another for each in printings(archive)] == [None]
    (kept,) = put(archive, copy(THIRD))
    assert [each.another for each in printings(archive)] == [kept.id]


def test_a_body_alone_that_is_the_same_is_so_in_every_revision(archive: Archive) -> None:
    body = {"url": None, "identity": "Two barges passed."}
    put(archive, make_article(text=f"{FIRST}\n\nHerald", **body))
    put(archive, make_article(text=f"{FIRST}\n\nWire", outlet=WIRE, **body))
    put(archive, revised := make_article(text=f"{FIRST}\n\nThe Herald", **body))
    with archive.read() as connection:
        found = get(connection, revised.id)
    assert found is not None
    assert (len(found.revisions), [each.earlier for each in found.printings]) == (2, [None])


@pytest.mark.parametrize(
    ("first", "later", "expected"),
    [
        ({"published": Published()}, {"published": day("2031-03-02")}, (COPY, day("2031-03-02"))),
        ({"url": None}, {}, (COPY, day("2031-03-01"))),
        ({"url": None, "published": Published()}, {}, (COPY, day("2031-03-01"))),
        ({}, {"url": f"{COPY}-again", "published": day("2031-03-02")}, (COPY, day("2031-03-01"))),
        ({}, {"url": None, "published": Published()}, (COPY, day("2031-03-01"))),
        (
            {"published": Published(not_before="2031-02-27")},
            {"published": Published(not_before="2031-02-28")},
            (COPY, Published(not_before="2031-02-27")),
        ),
    ],
    ids=[
        "a day",
        "an address",
        "both",
        "nothing: all was told",
        "nothing: tells less",
        "nothing: no day either",
    ],
)
def test_a_later_copy_fills_in_what_the_first_left_open(
    archive: Archive, first: dict[str, Any], later: dict[str, Any], expected: tuple[str, Published]
) -> None:
    told = {"published": day("2031-03-01")}
    put(archive, own(FIRST), copy(FIRST, **told | first), copy(FIRST, **told | later))
    assert [(each.url, each.published) for each in printings(archive)] == [expected]


def test_printings_stand_by_their_instants_and_those_without_a_day_last(archive: Archive) -> None:
    dates = {
        WIRE: Published(),
        OFFICE: minute("2031-03-02T01:00:00+09:00"),
        VOICE: minute("2031-03-01T23:30:00+00:00"),
    }
    put(archive, own(FIRST))
    for outlet, published in dates.items():
        put(archive, copy(FIRST, outlet=outlet, url=f"{COPY}/{outlet.slug}", published=published))
    assert [each.outlet for each in printings(archive)] == [OFFICE, VOICE, WIRE]


def test_what_an_outlet_printed_of_others_is_counted_by_articles_and_the_last_are_named(
    archive: Archive,
) -> None:
    others = [
        make_article(text=f"Lock {n} opened at noon.", url=f"https://herald.example/{n}") for n in range(3)
    ]
    put(archive, *others, own(FIRST), copy(FIRST), own(SECOND), copy(SECOND))
    put(archive, *(copy(each.text, url=f"{COPY}/{each.id}") for each in others))
    with archive.read() as connection:
        found, none = printed_by(connection, WIRE.slug, 2), printed_by(connection, "harbour-herald", 2)
    assert (found.articles, [each.id for each in found.latest]) == (4, [own(FIRST).id, others[2].id])
    assert (none.articles, none.latest) == (0, ())
