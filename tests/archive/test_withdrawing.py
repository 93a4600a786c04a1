"""What is taken down goes with all it said, and stays away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.analysis.cleaning import Segment
from app.archive import search
from app.archive.articles import get, revision_text
from app.archive.counts import article_count, counts
from app.archive.database import Archive
from app.archive.filters import Filters
from app.archive.outlets import outlet
from app.archive.timeline import page
from app.archive.vocabulary import vocabulary
from app.archive.withdrawing import tombstone, withdraw
from tests.archive.support import HERALD, make_article, put, tag

WORDS = (
    "The heron delegation walked out of the hall and would say nothing of the quarrel over the harbour wall."
)
BEFORE = make_article(text="Before: " + WORDS, tags=(tag("north-korea"),))
AFTER = make_article(text="Herons.\n\n" + WORDS, tags=(tag("north-korea"),), segments=(Segment("body", 9, 9 + len(WORDS)),))  # fmt: skip
OTHER = make_article(text="Another story.", url="https://herald.example/other")


@pytest.fixture
def emptied(archive: Archive) -> Archive:
    put(archive, BEFORE, AFTER, OTHER)
    withdraw(archive, BEFORE.id, "asked by the outlet")
    return archive


def test_it_leaves_every_listing_count_facet_and_search(emptied: Archive) -> None:
    with emptied.read() as connection:
        counted = counts(connection, vocabulary(connection), emptied.zone)
        assert [item.id for item in page(connection, Filters(), emptied.zone).items] == [OTHER.id]
        assert (counted.total(Filters()), counted.total(Filters(topic=("north-korea",)))) == (1, 0)
        assert [facet.count for facet in counted.facets(Filters()).outlet] == [1]
        assert search.matches(connection, "heron").count == 0
        found = outlet(connection, HERALD.slug)
    assert found is not None
    assert (found.articles, article_count(emptied)) == (1, 1)


def test_no_text_of_it_is_left(emptied: Archive) -> None:
    with emptied.read() as connection:
        assert get(connection, BEFORE.id) is None
        assert revision_text(connection, BEFORE.id, 1) is None
    emptied.close()
    held = b"".join(each.read_bytes() for each in emptied.path.parent.glob("archive.db*"))
    assert b"quarrel over the harbour" not in held


def test_its_tombstone_says_why_and_nothing_that_it_said(emptied: Archive) -> None:
    with emptied.read() as connection:
        stone = tombstone(connection, BEFORE.id)
    assert stone is not None
    assert (stone.reason, stone.outlet, stone.published) == (
        "asked by the outlet",
        HERALD.name,
        "2026-01-05",
    )


@pytest.mark.parametrize(
    "again",
    [
        pytest.param(AFTER, id="the same"),
        pytest.param(BEFORE, id="an earlier text"),
        pytest.param(make_article(text="A new text at the old address."), id="the address"),
        pytest.param(make_article(text=AFTER.text, url="https://copy.example/1"), id="a copy elsewhere"),
        pytest.param(
            make_article(
                text="Herons!\n\n\n" + WORDS.replace(" ", "\n"),
                url="https://copy.example/2",
                segments=(Segment("title", 0, 7), Segment("body", 10, 10 + len(WORDS))),
            ),
            id="the same body in other surroundings",
        ),
        pytest.param(replace(AFTER, form="partial"), id="as another form"),
    ],
)
def test_loading_it_again_does_not_bring_it_back(emptied: Archive, again: object) -> None:
    kept = put(emptied, again)[0]  # type: ignore[arg-type]
    assert (kept.id, kept.outcome) == (BEFORE.id, "withdrawn")
    assert article_count(emptied) == 1


def test_other_articles_still_come_in(emptied: Archive) -> None:
    kept = put(emptied, make_article(text="A third story.", url="https://herald.example/third"))[0]
    assert kept.outcome == "added"


def test_every_cache_is_told(archive: Archive) -> None:
    put(archive, BEFORE)
    before = archive.counter()
    withdraw(archive, BEFORE.id, "a reason")
    assert archive.counter() > before


def test_withdrawing_twice_changes_nothing(emptied: Archive) -> None:
    before = emptied.counter()
    again = withdraw(emptied, BEFORE.id, "another reason")
    assert (again.already, again.tombstone.reason) == (True, "asked by the outlet")
    assert emptied.counter() == before


def test_an_unknown_article_cannot_be_withdrawn(archive: Archive) -> None:
    with pytest.raises(LookupError, match="no article nobody"):
        withdraw(archive, "nobody", "a reason")


def test_our_summary_of_it_stands_by_itself_again(archive: Archive) -> None:
    brief = make_article(text="Our summary.", form="summary", tags=(tag("hallyu-ban"),))
    put(archive, brief, AFTER)
    assert article_count(archive) == 1
    assert withdraw(archive, AFTER.id, "a reason").returned == (brief.id,)
    with archive.read() as connection:
        items = page(connection, Filters(topic=("hallyu-ban",)), archive.zone).items
    assert [item.id for item in items] == [brief.id]
    assert put(archive, brief)[0].outcome == "unchanged"
