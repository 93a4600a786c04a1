"""What leaves the archive: all of it, once, along an index, while others write and nobody waits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import QueuePool

from app.archive.database import Archive
from app.archive.exporting import every_article, exported_page
from app.archive.filters import Filters
from app.archive.timeline import page
from app.archive.withdrawing import withdraw
from tests.archive.support import day, make_article, put, tag
from tests.archive.test_plans import QUESTIONS, WORDS, plans, walks


@pytest.fixture
def twelve(archive: Archive) -> Archive:
    """Twelve articles on twelve days, one of them undated."""
    for n in range(1, 13):
        put(archive, make_article(url=f"https://herald.example/{n}", text=f"They met.\n\nFor the time {n}.", published=day(f"2026-01-{n:02d}")))  # fmt: skip
    put(archive, make_article(url="https://herald.example/0", text="They met.\n\nSome day.", published=replace(day("2026-01-01"), at=None, precision="none", basis="none")))  # fmt: skip
    return archive


EVERYTHING = Filters(default_limit=None)


def ids(archive: Archive, filters: Filters = EVERYTHING) -> list[str]:
    return [each.item.id for each in every_article(archive, filters)]


@pytest.mark.parametrize("sort", ["newest", "oldest"])
@pytest.mark.parametrize(("places", "batch"), [(20_000, 500), (1, 1), (5, 2), (13, 4)])
def test_it_is_the_listing_however_it_is_read(
    twelve: Archive, sort: str, places: int, batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.archive.exporting.PLACES", places)
    monkeypatch.setattr("app.archive.exporting.BATCH", batch)
    asked = Filters(sort=sort, default_limit=None)
    with twelve.read() as connection:
        listed = [each.id for each in page(connection, asked, twelve.zone).items]
    assert ids(twelve, asked) == listed
    assert len(listed) == 13
    for limit in (1, 4, 5, 13, 20):
        assert ids(twelve, replace(asked, limit=limit)) == listed[:limit]


def test_pages_follow_one_another(twelve: Archive) -> None:
    asked, met = Filters(limit=5), []
    while True:
        with twelve.read() as connection:
            found = exported_page(connection, asked, twelve.zone)
        met += [each.item.id for each in found.articles]
        if found.next_cursor is None:
            break
        asked = replace(asked, after=found.next_cursor)
    assert met == ids(twelve)


def test_what_is_dated_anew_meanwhile_comes_once(twelve: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.archive.exporting.BATCH", 1)
    whole = ids(twelve)
    reading = every_article(twelve, Filters(default_limit=None))
    first = next(reading).item.id
    put(twelve, make_article(url="https://herald.example/12", text="They met.\n\nFor the time 12.", published=day("2025-12-01")))  # fmt: skip
    put(twelve, make_article(url="https://herald.example/late", text="Late.\n\nVery late."))
    assert [first, *(each.item.id for each in reading)] == whole


def test_what_is_withdrawn_meanwhile_is_passed_over(twelve: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.archive.exporting.BATCH", 1)
    whole = ids(twelve)
    reading = every_article(twelve, Filters(default_limit=None))
    next(reading)
    withdraw(twelve, whole[6], "asked for")
    assert [each.item.id for each in reading] == [*whole[1:6], *whole[7:]]


def test_a_slow_reader_holds_no_connection(twelve: Archive) -> None:
    pool = twelve.engine.pool
    assert isinstance(pool, QueuePool)
    reading = every_article(twelve, Filters(default_limit=None))
    next(reading)
    assert pool.checkedout() == 0


def test_a_new_text_and_only_that_makes_it_newer(archive: Archive) -> None:
    put(archive, make_article(text="They met.\n\nOnce."), seen_at="2026-02-01T00:00:00+00:00")
    put(archive, make_article(text="They met.\n\nTwice."), seen_at="2026-03-01T00:00:00+00:00")
    put(archive, make_article(text="They met.\n\nTwice.", headline="They met"), seen_at="2026-04-01T00:00:00+00:00")  # fmt: skip
    [found] = every_article(archive, Filters(default_limit=None))
    assert found.updated == "2026-03-01T00:00:00+00:00"
    assert found.byline == ("Ada Invented",)


@pytest.mark.parametrize("asked", [*QUESTIONS.values(), *WORDS.values()], ids=[*QUESTIONS, *WORDS])
def test_everything_is_found_along_an_index(archive: Archive, asked: Filters) -> None:
    put(archive, make_article(tags=(tag("north-korea"),)))
    steps = plans(archive, lambda connection: exported_page(connection, asked, archive.zone))
    assert walks(steps) == []


def test_nothing_is_a_whole_export(archive: Archive) -> None:
    assert ids(archive) == []
