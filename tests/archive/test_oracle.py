"""Pages and counts under any filters, held against a plain loop over the articles."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.analysis.dates import Published
from app.archive.article import Article
from app.archive.counts import SqlCounts, counts
from app.archive.database import Archive
from app.archive.days import local_day, sort_key
from app.archive.filters import Filters
from app.archive.timeline import every_item, page
from app.archive.vocabulary import vocabulary
from tests.archive.support import OUTLETS, TOPICS, archive_in, day, make_article, minute, put, tag

DATES = (
    Published(),
    *(
        day(at)
        for at in (
            "2026-01-05",
            "2026-01-05",
            "2026-01-06",
            "2025-12-31",
            "2024-02-29",
            "0001-01-01",
            "9999-12-31",
        )
    ),
    *(
        minute(at)
        for at in ("2026-01-05T00:00:00+09:00", "2026-01-05T23:59:00+09:00", "2026-01-05T23:59:00-05:00")
    ),
)
GRADES = ("focus", "covered", "mentioned")
TAGS = ((), (0,), (1,), (0, 1), (0, 2, 3), (3,))


def invented() -> Iterator[Article]:
    """Articles in many combinations; several share a day, an instant, or have no date at all."""
    choices = product(DATES, (*OUTLETS[:3], None), TAGS)
    for n, (published, outlet, topics) in enumerate(choices):
        if n % 3 == 2:
            continue
        yield make_article(
            url=f"https://x.example/{n}",
            text=f"Invented text of number {n}.",
            published=published,
            outlet=outlet,
            lang=("ko", "en", "ja")[n % 7 % 3],
            form=("full", "full", "partial", "summary")[n % 5 % 4],
            tags=tuple(tag(TOPICS[topic].slug, GRADES[(n + topic) % 3], 1 + n % 3) for topic in topics),
        )


ARTICLES = tuple(invented())


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    archive = archive_in(tmp_path_factory.mktemp("oracle"))
    put(archive, *ARTICLES)
    yield archive
    archive.close()


def matches(article: Article, asked: Filters, archive: Archive) -> bool:
    """The filters as their contract has them, one article at a time."""
    outlet = article.outlet.slug if article.outlet else "none"
    kind = article.outlet.kind if article.outlet else None
    grades = {
        found.topic: found.grade for found in article.tags if not asked.grade or found.grade in asked.grade
    }
    here = local_day(article.published, archive.zone)
    return (
        (not asked.outlet or outlet in asked.outlet)
        and (not asked.kind or kind in asked.kind)
        and (not asked.lang or article.lang in asked.lang)
        and (not asked.form or article.form in asked.form)
        and (not asked.grade or bool(grades))
        and (
            not asked.topic
            or (all if asked.match == "all" else any)(topic in grades for topic in asked.topic)
        )
        and (not asked.dated or here is not None)
        and (asked.since is None or (here is not None and here >= asked.since))
        and (asked.until is None or (here is not None and here <= asked.until))
    )


def chosen(asked: Filters, archive: Archive) -> list[Article]:
    return [article for article in ARTICLES if matches(article, asked, archive)]


def several(*values: str) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), unique=True, max_size=3).map(tuple)


DAYS = st.none() | st.sampled_from(
    [date(2026, 1, 5), date(2026, 1, 6), date(2025, 12, 31), date.min, date.max]
)
QUESTIONS = st.builds(
    Filters,
    topic=several(*(topic.slug for topic in TOPICS)),
    outlet=several("none", *(outlet.slug for outlet in OUTLETS)),
    kind=several("agency", "newspaper", "readout", "magazine"),
    lang=several("ko", "en", "ja", "zh"),
    grade=several(*GRADES),
    form=several("full", "partial", "summary"),
    match=st.sampled_from(["any", "all"]),
    since=DAYS,
    until=DAYS,
    sort=st.sampled_from(["newest", "oldest"]),
    limit=st.integers(1, 40),
).filter(lambda asked: asked.since is None or asked.until is None or asked.since <= asked.until)


@given(asked=QUESTIONS)
@settings(max_examples=100, deadline=None)
def test_totals_are_those_of_a_plain_loop(full: Archive, asked: Filters) -> None:
    with full.read() as connection:
        found = counts(connection, vocabulary(connection), full.zone)
        assert found.total(asked) == len(chosen(asked, full))
        dateless = replace(asked, since=None, until=None)
        missing = [article for article in chosen(dateless, full) if article.published.at is None]
        assert found.undated_left_out(asked) == (len(missing) if asked.dated else 0)


@given(asked=QUESTIONS)
@settings(max_examples=100, deadline=None)
def test_every_match_is_paged_exactly_once_in_order(full: Archive, asked: Filters) -> None:
    seen: list[str] = []
    keys: list[tuple[bool, int]] = []
    with full.read() as connection:
        following: Filters | None = asked
        while following:
            now = page(connection, following, full.zone)
            assert len(now.items) <= (asked.size or 0)
            seen += [item.id for item in now.items]
            keys += [key_of(item.published, full, asked.sort) for item in now.items]
            following = replace(asked, after=now.next_cursor) if now.next_cursor else None
        assert [
            item.id
            for item in every_item(connection, replace(asked, limit=None, default_limit=None), full.zone)
        ] == seen
    assert sorted(seen) == sorted(article.id for article in chosen(asked, full))
    assert keys == sorted(keys)


def key_of(published: Published, archive: Archive, sort: str) -> tuple[bool, int]:
    if published.at is None:
        return (True, 0)
    key = sort_key(published, archive.zone)
    return (False, -key if sort == "newest" else key)


@given(asked=QUESTIONS)
@settings(max_examples=100, deadline=None)
def test_facets_count_under_all_the_other_filters(full: Archive, asked: Filters) -> None:
    with full.read() as connection:
        facets = SqlCounts(connection, vocabulary(connection), full.zone).facets(asked)
    for name in ("topic", "grade", "outlet", "kind", "lang", "form"):
        counted = {facet.value: facet.count for facet in getattr(facets, name) if facet.count}
        assert counted == expected(name, asked, full), name
        given_values = getattr(asked, name)
        assert set(given_values) <= {facet.value for facet in getattr(facets, name)}
        order = [-facet.count for facet in getattr(facets, name)]
        assert order == sorted(order)


def expected(name: str, asked: Filters, archive: Archive) -> dict[str, int]:
    """Each value's count is the total of asking for it: alone, or beside the other topics under match=all."""
    kept = asked.topic if name == "topic" and asked.match == "all" else ()
    words = {
        "topic": [topic.slug for topic in TOPICS],
        "grade": list(GRADES),
        "outlet": ["none", *(outlet.slug for outlet in OUTLETS)],
        "kind": ["readout", "agency", "newspaper", "state-media"],
        "lang": ["ko", "en", "ja"],
        "form": ["full", "partial", "summary"],
    }
    totals: dict[str, int] = {}
    for value in words[name]:
        instead: dict[str, Any] = {name: (*kept, value)}
        totals[value] = len(chosen(replace(asked, **instead), archive))
    return {value: total for value, total in totals.items() if total}


@given(asked=QUESTIONS)
@settings(max_examples=100, deadline=None)
def test_bars_hold_every_dated_match_once(full: Archive, asked: Filters) -> None:
    with full.read() as connection:
        bars = counts(connection, vocabulary(connection), full.zone).histogram(asked).bars
    days = Counter(local_day(article.published, full.zone) for article in chosen(asked, full))
    dated = sum(count for found, count in days.items() if found)
    assert sum(bar.count for bar in bars) == dated
    for bar in bars:
        assert bar.count == sum(
            count for found, count in days.items() if found and bar.since <= found <= bar.until
        )
    edges = [edge for bar in bars for edge in (bar.since, bar.until)]
    assert edges == sorted(edges)


def test_articles_of_one_instant_keep_their_order_when_more_arrive(tmp_path: Path) -> None:
    archive = archive_in(tmp_path)
    put(archive, *(make_article(url=f"https://x.example/{n}", text=f"Text {n}.") for n in range(5)))
    with archive.read() as connection:
        first = page(connection, Filters(limit=2), archive.zone)
    put(archive, make_article(url="https://x.example/late", text="A late text."))
    with archive.read() as connection:
        rest = page(connection, Filters(after=first.next_cursor), archive.zone)
    archive.close()
    assert len({item.id for item in (*first.items, *rest.items)}) == 5
