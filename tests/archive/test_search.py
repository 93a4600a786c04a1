"""Words, phrases and exclusions, held against a plain search through the texts."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, update

from app.analysis.cleaning import Segment
from app.analysis.searching import FOLD_VERSION, hits, read_query, tokens_of, units_of
from app.analysis.text import Span, fold
from app.archive import search
from app.archive import tables as t
from app.archive.article import Article
from app.archive.connections import connect
from app.archive.counts import counts
from app.archive.database import Archive, open_archive
from app.archive.filters import Filters
from app.archive.keeping import keep
from app.archive.migration import upgrade
from app.archive.search import any_of, expression, holding, matches
from app.archive.timeline import page
from app.archive.vocabulary import vocabulary
from tests.archive.support import (
    HERALD,
    SEEN,
    TOPICS,
    WIRE,
    archive_in,
    day,
    make_article,
    put,
    settings_for,
    tag,
)

TEXTS = (
    "대통령은 서해 구조물을 논의했다.",
    "대통령실은 북한과의 대화를 말했다. 서해안은 조용했다.",
    "北, 미사일 발사. 東北 지방에 비가 내렸다.",
    "中国提出建设性意见。双方同意再谈。",
    "韓中サミットでニュースが流れた。ｶﾀｶﾅ も。",
    "The Hallyu ban, as it is called, may ease. The ban stays.",
    "A ban on Hallyu; the HALLYU-BAN again. Café talks, naïve hopes.",
    "K팝과 K 팝, THAAD를 말하다. ＴＨＡＡＤ 2차 배치.",
    "Prices rose 3.5% to 1,000 won (AT&amp;T said).",
    "한한령\n해제를 요구했다 서 해",
    "양측은 대통 통령 이라는 말을 썼다",
)


def written(n: int, text: str, **changes: Any) -> Article:
    """An article of one body; its headline stands in no other."""
    given: dict[str, Any] = {
        "url": f"https://x.example/{n}",
        "text": text,
        "segments": (Segment("body", 0, len(text)),),
        "headline": None,
        "headline_basis": "none",
    }
    return make_article(**(given | changes))


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    archive = archive_in(tmp_path_factory.mktemp("words"))
    put(archive, *(written(n, text) for n, text in enumerate(TEXTS)))
    yield archive
    archive.close()


def found(archive: Archive, q: str) -> list[int]:
    """Which of the texts hold it."""
    with archive.read() as connection:
        items = page(connection, Filters(q=q), archive.zone).items
    return sorted(int(str(item.url).rsplit("/", 1)[1]) for item in items)


@pytest.mark.parametrize(
    ("q", "where"),
    [
        ("대통령", [0, 1]),
        ("서해", [0, 1]),
        ("북한", [1]),
        ("北", [2]),
        ("建设性", [3]),
        ("中国", [3]),
        ("령", [0, 1, 9, 10]),
        ("ニュース", [4]),
        ("カタカナ", [4]),
        ("ｶﾀｶﾅ", [4]),
        ('"Hallyu ban"', [5, 6]),
        ("hallyu BAN", [5, 6]),
        ("hallyu-ban", [5, 6]),
        ("hall", []),
        ("ban -called", [6]),
        ('ban -"hallyu ban"', []),
        ("-ban -대통령", [2, 3, 4, 7, 8, 9, 10]),
        ("cafe naive", [6]),
        ("CAFÉ", [6]),
        ("thaad", [7]),
        ("k팝", [7]),
        ("2차", [7]),
        ("3.5%", [8]),
        ("at&t", [8]),
        ("“Hallyu ban”", [5, 6]),
        ('"Hallyu ban', [5, 6]),
        ("대통령　서해", [0, 1]),
        ("−ban hallyu", []),
        ('"서 해"', [9]),
        ('"한한령 해제"', [9]),
        ("대통령 대통령", [0, 1]),
    ],
)
def test_words_are_found_where_they_stand(full: Archive, q: str, where: list[int]) -> None:
    assert found(full, q) == where


@pytest.mark.parametrize(
    "q",
    [
        '"',
        "*",
        "^",
        "'",
        "- - -",
        "()",
        "***",
        '""',
        "-",
        "{words}:",
        "words:ban",
        "NEAR(ban hallyu)",
        "ban AND",
        "NOT ban",
        "ban OR",
        'ban" OR "x',
        "'; DROP TABLE article; --",
        "ban*",
        "\\",
        "a" * 2000,
        "¶",
        "\ufffd",
    ],
)
def test_the_language_of_the_index_is_searched_for_as_it_stands(full: Archive, q: str) -> None:
    assert found(full, q) == (found(full, '"ban"') if q == "ban*" else [])


def test_every_part_of_a_run_is_found_as_often_as_it_is_there(full: Archive) -> None:
    """The true counts: a run of letters is there wherever the folded text has it."""
    folded = [fold(text).text for text in TEXTS]
    runs = [unit for text in TEXTS for unit in units_of(text) if not unit.isascii()]
    parts = {run[start:end] for run in runs for end in range(1, len(run) + 1) for start in range(end)}
    for part in parts:
        assert found(full, part) == [n for n, text in enumerate(folded) if part in text], part


LETTERS = st.text("대통령北 서해ban -.\"'カé1*", max_size=12)


@given(text=LETTERS, q=LETTERS)
@settings(max_examples=300, deadline=None)
def test_the_index_and_the_marks_agree(text: str, q: str) -> None:
    """What the index finds, the page can mark; what it does not find, it cannot."""
    query = read_query(q)
    if query.unwanted or query.is_empty:
        return
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("CREATE VIRTUAL TABLE i USING fts5(words, content = '', tokenize = 'ascii')")
        words = tokens_of(None, text, [Segment("body", 0, len(text))])
        database.execute("INSERT INTO i (rowid, words) VALUES (1, ?)", (words,))
        indexed = database.execute("SELECT 1 FROM i WHERE i MATCH ?", (expression(query),)).fetchone()
    each = [hits(text, Span(0, len(text)), replace(query, wanted=(one,))) for one in query.wanted]
    assert bool(indexed) == all(each)


QUESTIONS = st.builds(
    Filters,
    q=st.sampled_from(
        ["말", "말 -서해", "ban", "-ban", "the", "대통령", "비", "령 -한한령", "nothing", "***"]
    ),
    topic=st.sampled_from([(), ("north-korea",), ("north-korea", "hallyu-ban")]),
    match=st.sampled_from(["any", "all"]),
    outlet=st.sampled_from([(), ("none",), (HERALD.slug,), (HERALD.slug, "none", WIRE.slug)]),
    lang=st.sampled_from([(), ("ko",), ("en", "ko")]),
    grade=st.sampled_from([(), ("focus",)]),
    since=st.sampled_from([None, date(2026, 1, 3)]),
    until=st.sampled_from([None, date(2026, 1, 7)]),
    sort=st.sampled_from(["newest", "oldest"]),
    limit=st.sampled_from([1, 3, 50]),
)


def many() -> Iterator[Article]:
    for n in range(66):
        yield written(
            n,
            f"{TEXTS[n % len(TEXTS)]} 번호 {n}",
            published=day(f"2026-01-{n % 9 + 1:02}"),
            outlet=(HERALD, WIRE, None)[n % 3],
            lang=("ko", "en")[n % 2],
            tags=tuple(tag(TOPICS[at].slug, ("focus", "mentioned")[n % 2]) for at in range(n % 3)),
        )


MANY = tuple(many())


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    archive = archive_in(tmp_path_factory.mktemp("mixed"))
    put(archive, *MANY)
    yield archive
    archive.close()


def holds(article: Article, asked: Filters) -> bool:
    """The filters as their contract has them, with no index at all."""
    query = read_query(asked.q)
    whole = Span(0, len(article.text))

    def there(one: Any) -> bool:
        return bool(hits(article.text, whole, replace(query, wanted=(one,), unwanted=())))

    grades = {each.topic for each in article.tags if not asked.grade or each.grade in asked.grade}
    at = date.fromisoformat(str(article.published.at))
    outlet = article.outlet.slug if article.outlet else "none"
    return (
        not query.is_empty
        and all(map(there, query.wanted))
        and not any(map(there, query.unwanted))
        and (not asked.grade or bool(grades))
        and (not asked.topic or (all if asked.match == "all" else any)(one in grades for one in asked.topic))
        and (not asked.outlet or outlet in asked.outlet)
        and (not asked.lang or article.lang in asked.lang)
        and (asked.since is None or at >= asked.since)
        and (asked.until is None or at <= asked.until)
    )


@pytest.mark.parametrize("most_sorted", [0, 1000])
@given(asked=QUESTIONS)
@settings(max_examples=60, deadline=None)
def test_pages_and_counts_are_those_of_a_plain_loop(mixed: Archive, most_sorted: int, asked: Filters) -> None:
    expected = sorted(article.id for article in MANY if holds(article, asked))
    with pytest.MonkeyPatch.context() as patch, mixed.read() as connection:
        patch.setattr("app.archive.timeline.MOST_SORTED", most_sorted)
        assert sorted(paged(connection, asked, mixed)) == expected
        counted = counts(connection, vocabulary(connection), mixed.zone)
        assert counted.total(asked) == len(expected)
        assert sum(bar.count for bar in counted.histogram(asked).bars) == len(expected)
        for facet in counted.facets(asked).outlet:
            instead = replace(asked, outlet=(facet.value,))
            assert facet.count == sum(holds(article, instead) for article in MANY)
        for facet in counted.facets(replace(asked, match="any")).topic:
            instead = replace(asked, match="any", topic=(facet.value,))
            assert facet.count == sum(holds(article, instead) for article in MANY)


def paged(connection: Connection, asked: Filters, archive: Archive) -> Iterator[str]:
    following: Filters | None = asked
    while following:
        now = page(connection, following, archive.zone)
        yield from (item.id for item in now.items)
        following = replace(asked, after=now.next_cursor) if now.next_cursor else None


# what is searched


PAGE = (
    ("title", "Envoys meet"),
    ("byline", "Ada Quill"),
    ("body", "They spoke of whales."),
    ("caption", "A harbour"),
    ("comment", "Great talk"),
    ("pull-quote", "Of fish, too"),
)


def laid_out(*parts: tuple[str, str], **changes: Any) -> Article:
    text, segments = "", []
    for role, words in parts:
        segments.append(Segment(role, len(text), len(text) + len(words)))
        text += f"{words}\n\n"
    return make_article(**({"text": text, "segments": tuple(segments), "headline": None} | changes))


def total(archive: Archive, q: str) -> int:
    with archive.read() as connection:
        return counts(connection, vocabulary(connection), archive.zone).total(Filters(q=q))


def test_headline_and_body_are_searched_and_what_is_around_them_is_not(archive: Archive) -> None:
    put(archive, laid_out(*PAGE, headline="Sea talks"))
    assert [total(archive, q) for q in ("sea", "envoys", "whales", "fish")] == [1, 1, 1, 1]
    assert [total(archive, q) for q in ("ada", "harbour", "great")] == [0, 0, 0]


def test_a_phrase_does_not_reach_over_what_was_left_out(archive: Archive) -> None:
    put(archive, laid_out(*PAGE))
    assert total(archive, '"whales of"') == 0
    assert total(archive, '"meet they"') == 0


# keeping it current


def test_a_new_text_replaces_the_words_of_the_old_one(archive: Archive) -> None:
    put(archive, written(1, "Whales came."))
    put(archive, written(1, "Fish came."))
    assert (total(archive, "whales"), total(archive, "fish"), total(archive, "came")) == (0, 1, 1)


def test_a_new_headline_is_found_and_the_old_one_is_not(archive: Archive) -> None:
    put(archive, written(1, "Whales came.", headline="고래", headline_basis="declared"))
    put(archive, written(1, "Whales came.", headline="물고기", headline_basis="declared"))
    assert (total(archive, "고래"), total(archive, "물고기"), total(archive, "whales")) == (0, 1, 1)


def test_a_text_that_is_cut_up_anew_is_searched_as_it_is_now(archive: Archive) -> None:
    put(archive, laid_out(("body", "Whales came."), ("body", "Menu")))
    put(archive, laid_out(("body", "Whales came."), ("navigation", "Menu")))
    assert (total(archive, "whales"), total(archive, "menu")) == (1, 0)


def test_a_superseded_summary_is_no_longer_found(archive: Archive) -> None:
    put(archive, written(1, "Whales, in short.", form="summary", identity="summary:https://x.example/1"))
    assert total(archive, "whales") == 1
    put(archive, written(1, "Whales came at length.", identity="https://x.example/1"))
    assert (total(archive, "whales"), total(archive, "short")) == (1, 0)


def test_what_was_not_kept_is_not_found(archive: Archive) -> None:
    def lose_power() -> None:
        with archive.write() as connection:
            keep(connection, written(1, "Whales came."), SEEN)
            assert matches(connection, "whales").count == 1
            raise RuntimeError("the power went")

    with pytest.raises(RuntimeError, match="power"):
        lose_power()
    assert total(archive, "whales") == 0


def test_an_index_of_another_fold_is_made_anew_on_opening(archive: Archive) -> None:
    put(archive, *(written(n, text) for n, text in enumerate(TEXTS)))
    with archive.write() as connection:
        connection.exec_driver_sql("INSERT INTO article_fts (article_fts) VALUES ('delete-all')")
        connection.execute(update(t.archive_state).values(search_fold=FOLD_VERSION + 1))
    assert found(archive, "대통령") == []
    reopened = open_archive(settings_for(archive.path.parent))
    assert found(reopened, "대통령") == [0, 1]
    put(reopened, written(0, "다른 글"))
    assert found(reopened, "대통령") == [1]
    reopened.close()


def test_an_index_is_made_in_batches(archive: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    put(archive, *(written(n, text) for n, text in enumerate(TEXTS)))
    monkeypatch.setattr(search, "_NEXT", search._NEXT.limit(2))
    with archive.write() as connection:
        search.rebuild(connection)
    assert found(archive, "대통령") == [0, 1]
    assert found(archive, "대통") == [0, 1, 10]


def test_an_archive_from_before_the_index_is_filled(tmp_path: Path) -> None:
    archive = archive_in(tmp_path)
    put(archive, *(written(n, text) for n, text in enumerate(TEXTS)))
    archive.close()
    (tmp_path / "old").mkdir()
    path = tmp_path / "old" / "archive.db"
    engine = connect(path)
    with engine.begin() as connection:
        upgrade(connection, "0001")
    engine.dispose()
    with closing(sqlite3.connect(path)) as database, database:
        copy_rows(database, archive.path)
    migrated = open_archive(settings_for(tmp_path / "old"))
    assert found(migrated, "서해") == [0, 1]
    migrated.close()


def copy_rows(database: sqlite3.Connection, other: Path) -> None:
    """Everything that the older schema has a place for."""
    database.execute("ATTACH ? AS other", (str(other),))
    for table in ("archive_state", "outlet", "ruleset", "topic", "article", "article_text", "revision"):
        columns = ", ".join(row[1] for row in database.execute(f"PRAGMA main.table_info({table})"))
        database.execute(f"INSERT INTO main.{table} ({columns}) SELECT {columns} FROM other.{table}")


def test_the_index_is_whole_after_every_kind_of_change(archive: Archive) -> None:
    put(archive, *(written(n, text) for n, text in enumerate(TEXTS)))
    put(archive, *(written(n, f"{text} 다시") for n, text in enumerate(TEXTS)))
    with archive.write() as connection:
        connection.exec_driver_sql("INSERT INTO article_fts (article_fts) VALUES ('integrity-check')")
        search.compact(connection)
        for row in connection.exec_driver_sql("SELECT id FROM article").scalars().all():
            search.forget(connection, row)
        assert matches(connection, "-nothing").count == 0
        search.compact(connection)
        kept = connection.exec_driver_sql("SELECT count(*) FROM article_fts_docsize").scalar_one()
    assert kept == 0


def test_rows_that_hold_any_of_some_names_between_two_rows(archive: Archive) -> None:
    texts = ("Ferries sail.", "여객선이 뜬다.", "A ferryman waits.", "Nothing here.")
    for n, text in enumerate(texts):
        put(
            archive,
            make_article(
                text=text,
                segments=(Segment("body", 0, len(text)),),
                headline=None,
                url=f"https://a.example/{n}",
            ),
        )
    asked = [any_of(["ferry*", "ferries", "여객선*"]), any_of(["ferry"]), any_of(["nothing", "sail"])]
    with archive.read() as connection:
        assert holding(connection, asked, (1, 4), 9) == ((1, 2, 3), (), (1, 4))
        assert holding(connection, asked, (2, 3), 9) == ((2, 3), (), ())
        assert holding(connection, asked, (1, 4), 1) == ((1,), (), (1,))
    assert any_of(["…"]) == ""
