"""Outlets and topics as loaded from the seeds, and the ledger of runs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.analysis.dates import Published
from app.archive.database import Archive
from app.archive.outlets import load_outlets, outlet, outlets
from app.archive.runs import (
    NoticedField,
    RefusedItem,
    Tally,
    finish_run,
    recent_runs,
    refuse,
    start_run,
    warn,
)
from app.archive.topics import load_topics, topic, topics
from app.archive.vocabulary import Choice, vocabulary
from tests.archive.support import (
    HALLYU_BAN,
    HERALD,
    NORTH_KOREA,
    OFFICE,
    OUTLETS,
    TOPICS,
    VOICE,
    WIRE,
    Subject,
    day,
    make_article,
    put,
    tag,
)


def slugs(archive: Archive) -> list[str]:
    with archive.read() as connection:
        return [summary.outlet.slug for summary in outlets(connection)]


def test_loading_the_same_seeds_again_writes_nothing(archive: Archive) -> None:
    before = archive.counter()
    with archive.write() as connection:
        load_outlets(connection, OUTLETS)
        assert load_topics(connection, TOPICS, "rules-1") == 1
    assert archive.counter() == before


def test_a_changed_outlet_is_changed(archive: Archive) -> None:
    renamed = replace(HERALD, name="Harbour Daily Herald", kind="online")
    with archive.write() as connection:
        load_outlets(connection, (renamed, *OUTLETS[1:]))
    with archive.read() as connection:
        found = outlet(connection, HERALD.slug)
        assert found is not None
        assert found.outlet == renamed
        assert outlet(connection, "nobody") is None


def test_an_outlet_that_left_the_table_stays_while_articles_use_it(archive: Archive) -> None:
    put(archive, make_article(outlet=HERALD, carrier=VOICE))
    with archive.write() as connection:
        load_outlets(connection, (WIRE,))
    assert slugs(archive) == [HERALD.slug, VOICE.slug, WIRE.slug]
    with archive.read() as connection:
        found = outlet(connection, HERALD.slug)
    assert found is not None
    assert (found.outlet.kind, found.articles) == (None, 1)


def test_an_outlet_met_in_an_article_gets_its_kind_when_the_table_lists_it(archive: Archive) -> None:
    stranger = replace(HERALD, slug="far-post", name="far post")
    put(archive, make_article(outlet=stranger))
    with archive.write() as connection:
        load_outlets(connection, (*OUTLETS, stranger))
    with archive.read() as connection:
        found = outlet(connection, "far-post")
    assert found is not None
    assert found.outlet == stranger


def test_outlets_show_how_much_they_have_and_from_when(archive: Archive) -> None:
    put(
        archive,
        make_article(url="https://x.example/1", text="One.", published=day("2026-01-05")),
        make_article(url="https://x.example/2", text="Two.", published=day("2025-12-01")),
        make_article(url="https://x.example/3", text="Three.", published=Published()),
        make_article(url="https://x.example/3", text="Ours.", form="summary"),
    )
    with archive.read() as connection:
        first, *others = outlets(connection)
    assert (first.outlet.slug, first.articles) == (HERALD.slug, 3)
    assert (first.first, first.last) == (date(2025, 12, 1), date(2026, 1, 5))
    assert [(other.articles, other.first) for other in others] == [(0, None)] * 3
    assert {other.outlet.slug for other in others} == {WIRE.slug, OFFICE.slug, VOICE.slug}


def test_the_version_rises_when_the_rules_change_and_only_then(archive: Archive) -> None:
    with archive.write() as connection:
        assert load_topics(connection, TOPICS, "rules-2") == 2
        assert load_topics(connection, TOPICS, "rules-2") == 2
        assert load_topics(connection, TOPICS, "rules-1") == 3


def test_a_topic_that_left_the_rules_stays_while_articles_carry_it(archive: Archive) -> None:
    put(archive, make_article(tags=(tag("north-korea"),)))
    weather = Subject("weather", "Weather", about="Rain", scope="Not the climate")
    with archive.write() as connection:
        load_topics(connection, (weather,), "rules-2")
    with archive.read() as connection:
        found = topics(connection)
        assert [(each.slug, each.retired, each.articles) for each in found] == [
            ("weather", False, 0),
            ("north-korea", True, 1),
        ]
        assert (found[0].about, found[0].scope) == ("Rain", "Not the climate")
        assert vocabulary(connection).topic == (
            Choice("weather", "Weather"),
            Choice("north-korea", "North Korea"),
        )
    before = archive.counter()
    with archive.write() as connection:
        load_topics(connection, (weather,), "rules-2")
    assert archive.counter() == before


def test_topics_show_how_much_they_were_covered_and_when(archive: Archive) -> None:
    put(
        archive,
        make_article(
            url="https://x.example/1", text="One.", tags=(tag("north-korea", "focus", 3), tag("hallyu-ban"))
        ),
        make_article(
            url="https://x.example/2", text="Two.", published=day("2026-02-01"), tags=(tag("north-korea"),)
        ),
        make_article(
            url="https://x.example/3", text="Three.", published=Published(), tags=(tag("north-korea"),)
        ),
    )
    with archive.read() as connection:
        found = topic(connection, NORTH_KOREA.slug)
        assert topic(connection, "nothing") is None
        assert [each.articles for each in topics(connection)] == [3, 1, 0, 0]
        other = topic(connection, HALLYU_BAN.slug)
    assert found is not None
    assert (found.focus, found.covered, found.mentioned) == (1, 0, 2)
    assert (found.first, found.last) == (date(2026, 1, 5), date(2026, 2, 1))
    assert other is not None
    assert (other.first, other.last) == (date(2026, 1, 5), date(2026, 1, 5))


def test_the_vocabulary_holds_the_languages_of_the_archive_and_the_first_class_ones(archive: Archive) -> None:
    put(
        archive,
        *(make_article(url=f"https://x.example/{lang}", text=lang, lang=lang) for lang in ("fr", "xx", "ko")),
    )
    with archive.read() as connection:
        words = vocabulary(connection)
    assert [choice.value for choice in words.lang] == ["en", "fr", "ja", "ko", "und", "xx", "zh"]
    assert (words.label("lang", "fr"), words.label("lang", "xx")) == ("French", "xx")
    assert [choice.value for choice in words.outlet] == [
        OFFICE.slug,
        HERALD.slug,
        VOICE.slug,
        WIRE.slug,
        "none",
    ]


def test_a_run_is_in_the_ledger_with_what_went_wrong(archive: Archive) -> None:
    with archive.write() as connection:
        first = start_run(connection, "ingest")
        refuse(connection, first, "a.txt", "it has no text")
        warn(connection, first, "b.md", "published", "this is not a date")
        finish_run(connection, first, Tally(read=3, added=2))
        second = start_run(connection, "ingest")
    with archive.read() as connection:
        latest, earlier = recent_runs(connection)
        assert len(recent_runs(connection, limit=1)) == 1
    assert (latest.id, latest.finished_at, latest.tally) == (second, None, Tally())
    assert (earlier.id, earlier.what, earlier.tally) == (first, "ingest", Tally(read=3, added=2))
    assert earlier.refused == (RefusedItem("a.txt", "it has no text"),)
    assert earlier.warnings == (NoticedField("b.md", "published", "this is not a date"),)
    assert earlier.finished_at is not None
    assert earlier.finished_at.endswith("+00:00")


def test_an_outlet_may_not_be_called_none(archive: Archive) -> None:
    with pytest.raises(ValueError, match="stands for no outlet"), archive.write() as connection:
        load_outlets(connection, (replace(HERALD, slug="none"),))
