"""How SQLite goes about it: no page's query walks over the whole archive."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from sqlalchemy import Connection, event

from app.archive.articles import find_same, get, ids_to_retag, items, revision_text
from app.archive.counts import counts
from app.archive.cursor import Cursor
from app.archive.database import Archive
from app.archive.filters import Filters
from app.archive.reprints import printed_by, printings_of
from app.archive.runs import recent_runs
from app.archive.timeline import page
from app.archive.topics import topics
from app.archive.vocabulary import vocabulary
from tests.archive.support import make_article, put, tag

#: Tables that grow with the archive; topics, outlets and the state stay small.
LARGE = ("article", "article_text", "article_topic", "evidence", "revision", "run", "refusal", "notice")


@dataclass(frozen=True, slots=True)
class Asked:
    """A statement that was sent to SQLite, with its values."""

    statement: str
    values: Any


@contextmanager
def listening(connection: Connection) -> Iterator[list[Asked]]:
    heard: list[Asked] = []

    def hear(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, _many: bool) -> None:
        heard.append(Asked(statement, values))

    event.listen(connection, "before_cursor_execute", hear)
    yield heard
    event.remove(connection, "before_cursor_execute", hear)


def plans(archive: Archive, ask: Callable[[Connection], object]) -> list[str]:
    """Every step of every query that ``ask`` sends."""
    with archive.read() as connection:
        with listening(connection) as heard:
            ask(connection)
        assert heard
        return [
            step[3]
            for asked in heard
            for step in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked.statement}", asked.values)
        ]


def walks(steps: list[str]) -> list[str]:
    """The steps that walk over a large table or its index from end to end."""
    return [step for step in steps if step.startswith("SCAN") and step.split()[1] in LARGE]


QUESTIONS = {
    "all": Filters(),
    "oldest": Filters(sort="oldest"),
    "later page": Filters(after=Cursor("newest", 10**9, 5)),
    "later page of undated": Filters(sort="oldest", after=Cursor("oldest", -(10**15), 5)),
    "topic": Filters(topic=("north-korea",)),
    "topic, later": Filters(topic=("north-korea",), after=Cursor("newest", 10**9, 5)),
    "topics": Filters(topic=("north-korea", "hallyu-ban")),
    "all of two topics": Filters(topic=("north-korea", "hallyu-ban"), match="all"),
    "grade": Filters(grade=("focus",)),
    "topic and grade": Filters(topic=("north-korea",), grade=("focus",)),
    "outlet": Filters(outlet=("harbour-herald",)),
    "no outlet": Filters(outlet=("none",)),
    "outlets": Filters(outlet=("harbour-herald", "strait-wire", "none")),
    "topic and outlet": Filters(topic=("north-korea",), outlet=("harbour-herald",)),
    "kind": Filters(kind=("agency",)),
    "lang": Filters(lang=("ko",)),
    "form": Filters(form=("summary",)),
    "days": Filters(since=date(2026, 1, 1), until=date(2026, 1, 7)),
    "everything": Filters(
        topic=("north-korea",),
        outlet=("harbour-herald",),
        lang=("en",),
        form=("full",),
        since=date(2026, 1, 1),
    ),
}


@pytest.mark.parametrize("asked", QUESTIONS.values(), ids=list(QUESTIONS))
def test_a_page_is_found_along_an_index(archive: Archive, asked: Filters) -> None:
    steps = plans(archive, lambda connection: page(connection, asked, archive.zone))
    assert walks(steps) == []


ONE_WALK = [name for name in QUESTIONS if name not in ("topics", "grade", "outlets")]


@pytest.mark.parametrize("name", ONE_WALK)
def test_a_page_comes_in_order_without_sorting(archive: Archive, name: str) -> None:
    put(archive, make_article(tags=(tag("north-korea"),)))
    with archive.read() as connection, listening(connection) as heard:
        page(connection, QUESTIONS[name], archive.zone)
    listing = [asked for asked in heard if "LIMIT" in asked.statement]
    assert listing
    with archive.read() as connection:
        for asked in listing:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked.statement}", asked.values)
            assert [step[3] for step in plan if "TEMP B-TREE" in step[3]] == []


@pytest.mark.parametrize("asked", QUESTIONS.values(), ids=list(QUESTIONS))
def test_counts_never_look_into_the_articles_themselves(archive: Archive, asked: Filters) -> None:
    def ask(connection: Connection) -> None:
        words = vocabulary(connection)
        found = counts(connection, words, archive.zone)
        found.total(asked)
        found.undated_left_out(asked)
        found.facets(asked)
        found.histogram(asked)

    steps = plans(archive, ask)
    assert walks(steps) == []
    assert [
        step for step in steps if step.split()[:2] == ["SEARCH", "article"] and "COVERING" not in step
    ] == []


WORDS = {
    "words": Filters(q="met"),
    "words, oldest": Filters(q="met", sort="oldest"),
    "words, later page": Filters(q="met", after=Cursor("newest", 10**12, 5)),
    "words and topic": Filters(q="met", topic=("north-korea",)),
    "words and topics": Filters(q="met -autumn", topic=("north-korea", "hallyu-ban")),
    "words and outlets": Filters(q="met", outlet=("harbour-herald", "strait-wire", "none")),
    "words and days": Filters(q="met", since=date(2026, 1, 1), until=date(2026, 1, 7)),
}


@pytest.mark.parametrize("most_sorted", [0, 1000], ids=["of many", "of few"])
@pytest.mark.parametrize("asked", WORDS.values(), ids=list(WORDS))
def test_words_are_looked_up_in_their_index_first(
    archive: Archive, asked: Filters, most_sorted: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.archive.timeline.MOST_SORTED", most_sorted)
    put(archive, make_article(tags=(tag("north-korea"),)))

    def ask(connection: Connection) -> None:
        assert len(page(connection, asked, archive.zone).items) == 1
        found = counts(connection, vocabulary(connection), archive.zone)
        found.facets(asked)
        found.histogram(asked)

    steps = plans(archive, ask)
    assert [step.split(":")[-1] for step in steps if "article_fts" in step] == ["M1", "M1"]
    assert walks(steps) == []


@pytest.mark.parametrize("asked", WORDS.values(), ids=list(WORDS))
def test_a_page_of_many_with_the_words_comes_in_order(
    archive: Archive, asked: Filters, monkeypatch: pytest.MonkeyPatch
) -> None:
    if len(asked.topic) > 1 or len(asked.outlet) > 1:
        pytest.skip("several walks are merged")
    monkeypatch.setattr("app.archive.timeline.MOST_SORTED", 0)
    put(archive, make_article(tags=(tag("north-korea"),)))
    with archive.read() as connection, listening(connection) as heard:
        page(connection, asked, archive.zone)
    listing = [each for each in heard if "LIMIT" in each.statement]
    assert listing
    with archive.read() as connection:
        for each in listing:
            plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {each.statement}", each.values)
            assert [step[3] for step in plan if "ORDER BY" in step[3]] == []


@pytest.mark.parametrize(
    "ask",
    [
        lambda connection: get(connection, "abc"),
        lambda connection: items(connection, ["abc", "abd"]),
        lambda connection: revision_text(connection, "abc", 1),
        lambda connection: printings_of(connection, 1),
        lambda connection: printed_by(connection, "strait-wire", 10),
        lambda connection: find_same(connection, "abc", "0" * 64, "full"),
        lambda connection: ids_to_retag(connection, 2),
        vocabulary,
        topics,
    ],
    ids=[
        "article",
        "items",
        "revision",
        "printings",
        "printed by",
        "find_same",
        "ids_to_retag",
        "vocabulary",
        "topics",
    ],
)
def test_everything_else_is_looked_up(archive: Archive, ask: Callable[[Connection], object]) -> None:
    put(archive, make_article(tags=(tag("north-korea"),)))
    assert walks(plans(archive, ask)) == []


def test_runs_are_read_from_the_end(archive: Archive) -> None:
    steps = plans(archive, recent_runs)
    assert walks(steps) == ["SCAN run"]
    assert [step for step in steps if "TEMP B-TREE" in step] == []
