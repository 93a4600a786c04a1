"""The matrix under any filters: every number is what the counts say of its own filters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest

from app.archive.articles import Findings, retag
from app.archive.counts import counts
from app.archive.database import Archive
from app.archive.filters import Filters
from app.archive.matrix import Matrix, ground_of, matrix
from app.archive.topics import load_topics
from app.archive.vocabulary import vocabulary
from tests.archive.support import (
    HERALD,
    OFFICE,
    OUTLETS,
    TOPICS,
    WIRE,
    archive_in,
    day,
    make_article,
    put,
    tag,
)
from tests.archive.test_plans import plans, walks

GRADES = ("focus", "covered", "mentioned")
TAGS = ((), (0,), (1,), (0, 1), (0, 2))


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """Articles of three outlets and of none, on all sides of every filter."""
    archive = archive_in(tmp_path_factory.mktemp("matrix"))
    choices = product(("2026-01-04", "2026-01-06", None), (*OUTLETS[:3], None), TAGS)
    for n, (at, outlet, topics) in enumerate(choices):
        published: dict[str, Any] = {"published": day(at)} if at else {"published": day("2026-01-05")}
        if at is None:
            published = {"published": replace(day("2026-01-05"), at=None, precision="none", basis="none")}
        graded = tuple(tag(TOPICS[topic].slug, GRADES[(n + topic) % 3]) for topic in topics)
        put(
            archive,
            make_article(
                url=f"https://x.example/{n}",
                text=f"They met, number {n}." if n % 4 else f"They parted, number {n}.",
                outlet=outlet,
                lang=("ko", "en")[n % 2],
                form=("full", "full", "partial", "summary")[n % 7 % 4],
                tags=graded,
                **published,
            ),
        )
    yield archive
    archive.close()


ASKED = {
    "all": Filters(),
    "topic": Filters(topic=("north-korea",)),
    "topics": Filters(topic=("north-korea", "hallyu-ban")),
    "all of the topics": Filters(topic=("north-korea", "hallyu-ban"), match="all"),
    "all of the topics in a grade": Filters(topic=("north-korea", "hallyu-ban"), match="all", grade=("focus", "covered")),
    "grade": Filters(grade=("focus",)),
    "outlets": Filters(outlet=("strait-wire", "none", "river-voice")),
    "kind": Filters(kind=("newspaper",)),
    "lang and form": Filters(lang=("ko",), form=("full", "summary")),
    "days": Filters(since=date(2026, 1, 5), until=date(2026, 1, 6)),
    "words": Filters(q="parted"),
    "words in a topic": Filters(q="met -parted", topic=("hallyu-ban",)),
    "words that nothing holds": Filters(q="zebra"),
    "everything": Filters(topic=("north-korea",), grade=("focus",), outlet=("strait-wire",), lang=("en",), since=date(2026, 1, 1)),
}  # fmt: skip


def look(archive: Archive, asked: Filters) -> Matrix:
    with archive.read() as connection:
        return matrix(connection, vocabulary(connection), archive.zone, asked)


def counted(archive: Archive, asked: Filters) -> int:
    with archive.read() as connection:
        return counts(connection, vocabulary(connection), archive.zone).total(asked)


@pytest.mark.parametrize("asked", ASKED.values(), ids=list(ASKED))
def test_every_number_is_what_its_own_filters_count(full: Archive, asked: Filters) -> None:
    found = look(full, asked)
    for row in found.rows:
        of_outlet = replace(asked, outlet=(row.slug,))
        assert row.articles == counted(full, ground_of(of_outlet))
        assert row.chosen == counted(full, of_outlet)
        for topic, cell in zip(found.topics, row.cells, strict=True):
            alone = of_outlet if asked.match == "all" else replace(of_outlet, topic=(topic.value,))
            assert cell.articles == counted(full, alone)
            if asked.match == "any":
                for grade, count in cell.grades.items():
                    assert count == counted(full, replace(alone, grade=(grade,)))
            if cell.first:
                assert counted(full, replace(alone, since=cell.first, until=cell.first))
                before = date.fromordinal(cell.first.toordinal() - 1)
                assert (asked.since and asked.since > before) or not counted(
                    full, replace(alone, until=before)
                )


@pytest.mark.parametrize("asked", ASKED.values(), ids=list(ASKED))
def test_all_outlets_together_are_what_the_filters_count(full: Archive, asked: Filters) -> None:
    found = look(full, asked)
    assert found.whole.chosen == sum(row.chosen for row in found.rows) == counted(full, asked)
    assert found.whole.articles == sum(row.articles for row in found.rows) == counted(full, ground_of(asked))
    for place, cell in enumerate(found.whole.cells):
        assert cell.articles == sum(row.cells[place].articles for row in found.rows)


def test_outlets_come_by_how_much_they_have_under_the_filters(full: Archive) -> None:
    for asked in ASKED.values():
        order = [(-row.chosen, -row.articles) for row in look(full, asked).rows]
        assert order == sorted(order)


def test_an_outlet_asked_for_by_name_is_there_with_nothing(full: Archive) -> None:
    rows = {row.slug: row for row in look(full, ASKED["outlets"]).rows}
    assert set(rows) == {"strait-wire", "none", "river-voice"}
    assert rows["river-voice"].articles == 0
    assert rows["none"].outlet is None


def test_a_cell_has_its_highest_grade_and_its_first_day(archive: Archive) -> None:
    for n, (at, grade) in enumerate(
        (("2026-01-06", "focus"), ("2026-01-04", "covered"), ("2026-01-05", "focus"))
    ):
        put(archive, make_article(url=f"https://x.example/{n}", text=f"Text {n}.", published=day(at), tags=(tag("hallyu-ban", grade),)))  # fmt: skip
    [row] = look(archive, Filters(topic=("hallyu-ban",))).rows
    [cell] = row.cells
    assert (cell.articles, cell.grade, cell.grades, cell.first) == (
        3,
        "focus",
        {"focus": 2, "covered": 1},
        date(2026, 1, 4),
    )


def test_forms_tell_what_was_looked_through(archive: Archive) -> None:
    for n, form in enumerate(("full", "partial", "partial", "summary")):
        put(archive, make_article(url=f"https://x.example/{n}", text=f"Text {n}.", form=form, outlet=WIRE))
    put(archive, make_article(url="https://x.example/s", text="Another.", form="summary", outlet=OFFICE))
    rows = {row.slug: dict(row.forms) for row in look(archive, Filters()).rows}
    assert rows == {"strait-wire": {"full": 1, "partial": 2, "summary": 1}, "blue-office": {"summary": 1}}


def test_articles_tagged_under_other_rules_are_counted_by_outlet(archive: Archive) -> None:
    put(archive, make_article(), make_article(url="https://x.example/2", text="Another.", outlet=WIRE))
    with archive.write() as connection:
        version = load_topics(connection, TOPICS, "rules-2")
        retag(connection, make_article().id, Findings(()), version)
    rows = {row.slug: row.stale for row in look(archive, Filters()).rows}
    assert rows == {HERALD.slug: 0, WIRE.slug: 1}


def test_it_is_remembered_until_the_archive_changes(archive: Archive) -> None:
    put(archive, make_article(tags=(tag("north-korea"),)))
    first = look(archive, Filters(limit=3))
    assert look(archive, Filters(sort="oldest")) is first
    put(archive, make_article(url="https://x.example/2", text="Another.", tags=(tag("north-korea"),)))
    assert look(archive, Filters()).whole.cells[0].articles == 2


@pytest.mark.parametrize("name", [name for name in ASKED if "words" not in name])
def test_it_never_looks_into_the_articles_themselves(archive: Archive, name: str) -> None:
    put(archive, make_article(tags=(tag("north-korea"),)))
    steps = plans(
        archive,
        lambda connection: matrix(connection, vocabulary(connection), archive.zone, ASKED[name]),
    )
    of_articles = [step for step in steps if step.split()[1] == "article"]
    assert walks(steps) == []
    assert of_articles
    # The rules that an article was tagged under stand in no index of filters: of those few that are stale it is read.
    assert [step for step in of_articles if "COVERING" not in step and "ruleset" not in step] == []
