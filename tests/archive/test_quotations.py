"""Quotations in the archive: kept with their article, replaced with its text, gone with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from app.analysis.people import Speaker
from app.analysis.quotes import Quote
from app.analysis.text import Span
from app.analysis.topics import Evidence, Tag
from app.archive.article import Article
from app.archive.articles import Findings, get, retag
from app.archive.asking import Asked
from app.archive.checking import faults
from app.archive.database import Archive
from app.archive.entries import fold_waiting
from app.archive.quotation_ledger import every_quotation
from app.archive.withdrawing import withdraw
from tests.archive.support import WIRE, day, make_article, put

REED, HALE = Speaker("ada-reed", "Ada Reed"), Speaker("bo-hale", "Bo Hale")
SAID = "the two harbours will share pilots and dredgers"


def quoting(said: str = SAID, speaker: Speaker | None = REED, **changes: Any) -> Article:
    """An article whose last words are a quotation, with evidence beside it and apart from it."""
    text = f"The two sides met.\n\nAda Reed spoke of “{said}”."
    start = text.index(said)
    quotes = (
        Quote(Span(4, 7), "scare"),
        Quote(Span(start, start + len(said)), "fragment", speaker, via=HALE, cue="spoke"),
    )
    beside = Evidence(Span(20, 23), Span(20, len(text)), rule="invented", kind="direct")
    apart = Evidence(Span(0, 3), Span(0, 17), rule="invented", kind="direct")
    tags = (Tag("north-korea", "mentioned", (beside,)), Tag("hallyu-ban", "mentioned", (apart,)))
    return make_article(text=text, quotes=quotes, tags=tags, **changes)


def rows(archive: Archive, what: str) -> list[tuple[Any, ...]]:
    with archive.read() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(what)]


def found(archive: Archive, words: str) -> int:
    query = f"SELECT count(*) FROM quotation_fts WHERE quotation_fts MATCH '{words}'"
    return int(rows(archive, query)[0][0])


def whole(archive: Archive) -> bool:
    with archive.read() as connection:
        return faults(connection) == ()


def test_quotations_come_back_as_they_were_found(archive: Archive) -> None:
    article = quoting()
    put(archive, article)
    with archive.read() as connection:
        stored = get(connection, article.id)
    assert stored is not None
    assert stored.quotes == article.quotes


def test_only_topics_whose_evidence_stands_beside_a_quotation_are_its_own(archive: Archive) -> None:
    put(archive, quoting())
    query = """SELECT topic.slug, quotation.type FROM quotation_topic JOIN topic ON topic.id = topic_id
               JOIN quotation ON quotation.id = quotation_id"""
    assert rows(archive, query) == [("north-korea", "fragment")]


def test_a_new_text_brings_its_own_quotations(archive: Archive) -> None:
    put(archive, quoting(), quoting("no barge will wait at the lock", HALE))
    assert rows(archive, "SELECT speaker FROM quotation WHERE told") == [("bo-hale",)]
    assert (found(archive, "harbours"), found(archive, "barge")) == (0, 1)
    assert whole(archive)


def test_quotations_follow_what_is_said_of_their_article(archive: Archive) -> None:
    put(archive, quoting(), quoting(published=day("2026-01-09"), outlet=WIRE))
    query = """SELECT DISTINCT outlet.slug, quotation.day FROM quotation
               JOIN outlet ON outlet.id = quotation.outlet_id"""
    assert rows(archive, query) == [("strait-wire", date(2026, 1, 9).toordinal())]
    assert whole(archive)


def test_a_summary_that_yields_its_place_leaves_the_ledger_and_comes_back(archive: Archive) -> None:
    summary = quoting(form="summary")
    full = quoting(f"{SAID} in spring")
    put(archive, summary, full)
    listed = "SELECT form FROM quotation WHERE told AND listed"
    assert rows(archive, listed) == [("full",)]
    withdraw(archive, full.id, "a test")
    assert rows(archive, listed) == [("summary",)]
    assert whole(archive)


def test_a_withdrawn_article_leaves_no_word_of_its_quotations(archive: Archive) -> None:
    article = quoting()
    put(archive, article)
    withdraw(archive, article.id, "a test")
    assert rows(archive, "SELECT count(*) FROM quotation") == [(0,)]
    assert found(archive, "harbours") == 0
    assert whole(archive)


def test_tagging_anew_replaces_quotations_and_their_topics(archive: Archive) -> None:
    article = quoting()
    put(archive, article)
    other = replace(article.quotes[1], speaker=HALE, via=None)
    with archive.write() as connection:
        retag(connection, article.id, Findings((), (other,)), 1)
    assert rows(archive, "SELECT speaker, via FROM quotation") == [("bo-hale", None)]
    assert rows(archive, "SELECT count(*) FROM quotation_topic") == [(0,)]
    assert (found(archive, "harbours"), whole(archive)) == (1, True)


def test_another_day_brings_the_offices_of_that_day(archive: Archive) -> None:
    article = quoting()
    moved = replace(article, published=day("2024-01-09"), quotes=(replace(article.quotes[1], speaker=HALE),))
    put(archive, article, moved)
    assert rows(archive, "SELECT speaker FROM quotation WHERE told") == [("bo-hale",)]
    assert whole(archive)


def test_a_spreadsheet_that_is_fetched_slowly_holds_no_connection(archive: Archive) -> None:
    put(archive, *three_accounts())
    found = every_quotation(archive, Asked())
    next(found)
    assert archive.engine.pool.checkedout() == 0  # type: ignore[attr-defined]
    assert len(list(found)) == 2


def entries(archive: Archive) -> list[int]:
    """How many quotations each entry has."""
    return [
        row[0] for row in rows(archive, "SELECT count(*) FROM quotation WHERE told GROUP BY entry ORDER BY 1")
    ]


def three_accounts() -> tuple[Article, ...]:
    return (
        quoting(url="https://herald.example/1"),
        quoting(f"{SAID} from spring", url="https://wire.example/2", outlet=WIRE),
        quoting("no barge will wait at the lock", url="https://herald.example/3"),
    )


def test_the_same_words_in_two_accounts_are_one_entry(archive: Archive) -> None:
    put(archive, *three_accounts())
    assert entries(archive) == [1, 1, 1]
    fold_waiting(archive)
    assert entries(archive) == [1, 2]
    assert rows(archive, "SELECT count(*) FROM quotation WHERE told AND NOT folded") == [(0,)]


def test_a_summary_that_comes_back_is_folded_with_what_is_there(archive: Archive) -> None:
    other = quoting(f"{SAID} from spring", url="https://wire.example/2", outlet=WIRE)
    full = quoting(f"{SAID} in spring")
    put(archive, quoting(form="summary"), full, other)
    fold_waiting(archive)
    withdraw(archive, full.id, "a test")
    fold_waiting(archive)
    assert entries(archive) == [2]


def test_what_comes_later_joins_the_entry_that_is_there(archive: Archive) -> None:
    for article in three_accounts():
        put(archive, article)
        fold_waiting(archive)
    assert entries(archive) == [1, 2]


def test_a_speech_whose_sentence_is_of_an_earlier_day_joins_no_second(archive: Archive) -> None:
    barge = "no barge will wait longer than an hour at the northern lock"
    said = ((SAID, "2026-02-01"), (f"{SAID}. And {barge}.", "2026-02-04"), (barge, "2026-02-07"))
    for at, (words, on) in enumerate(said):
        put(archive, quoting(words, url=f"https://herald.example/{at}", published=day(on)))
        fold_waiting(archive)
    assert entries(archive) == [1, 2]


def test_entries_that_become_one_become_so_with_all_that_is_in_them(archive: Archive) -> None:
    for at, on in enumerate(("2026-02-04", "2026-02-07", "2026-02-13", "2026-02-10")):
        put(archive, quoting(f"{SAID} {at}", url=f"https://herald.example/{at}", published=day(on)))
        fold_waiting(archive)
    assert entries(archive) == [4]


def test_folding_again_changes_nothing(archive: Archive) -> None:
    put(archive, *three_accounts())
    fold_waiting(archive)
    before = archive.counter()
    fold_waiting(archive)
    assert archive.counter() == before


def test_accounts_without_a_day_are_folded_with_those_of_any(archive: Archive) -> None:
    undated = quoting(
        f"{SAID} by spring",
        url="https://wire.example/4",
        published=replace(day("2026-01-05"), at=None, precision="none"),
    )
    put(archive, *three_accounts())
    fold_waiting(archive)
    put(archive, undated)
    fold_waiting(archive)
    assert entries(archive) == [1, 3]


def test_a_damaged_index_of_quotations_is_found(archive: Archive) -> None:
    put(archive, quoting())
    with archive.write() as connection:
        connection.exec_driver_sql("INSERT INTO quotation_fts (quotation_fts) VALUES ('delete-all')")
    assert not whole(archive)
