"""Citations: kept once under what they are made from, and held against whatever the archive becomes."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from app.analysis.topics import Tag
from app.archive import citations
from app.archive.article import Article
from app.archive.articles import Findings, retag
from app.archive.backup import back_up, restore
from app.archive.checking import faults
from app.archive.citations import Citation, Content, cite, find
from app.archive.cited import headlines, revisions, rows_of, seen
from app.archive.cited_matrix import Count
from app.archive.database import Archive, ArchiveError
from app.archive.filters import Filters, query_string
from app.archive.matrix import ground_of
from app.archive.outlets import load_outlets
from app.archive.since import Regraded, Since, since
from app.archive.state import counter
from app.archive.timeline import rows
from app.archive.topics import current_version, load_topics
from app.archive.vocabulary import vocabulary
from app.archive.withdrawing import withdraw
from tests.archive.support import (
    HALLYU_BAN,
    HERALD,
    NORTH_KOREA,
    OFFICE,
    OUTLETS,
    TOPICS,
    WIRE,
    day,
    make_article,
    put,
    settings_for,
    tag,
)

NK, HB = NORTH_KOREA.slug, HALLYU_BAN.slug

ON_TOPIC = Filters(topic=(NK,))


def account(name: str, **changes: Any) -> Article:
    """An account of its own, on North Korea unless told otherwise."""
    given = {
        "url": f"https://herald.example/{name}",
        "text": f"The {name} ferry left.\n\nNobody on the {name} ferry spoke of the North.",
        "headline": f"The {name} ferry left.",
        "tags": (tag(NK),),
    }
    return make_article(**(given | changes))


RED, BLUE = account("red"), account("blue", published=day("2026-01-04"))


def cited(archive: Archive, filters: Filters = ON_TOPIC, kind: str = "timeline") -> str:
    """The slug under which a listing is cited."""
    looked_at = ground_of(filters) if kind == "matrix" else filters
    with archive.read() as connection:
        chosen = rows(connection, looked_at, archive.zone, 100)
        return _cite(archive, connection, kind, query_string(filters), chosen)


def compared(archive: Archive, *articles: Article) -> str:
    with archive.read() as connection:
        ids = [each.id for each in articles]
        query = "&".join(f"article={each}" for each in ids)
        return _cite(archive, connection, "compare", query, rows_of(connection, ids))


def _cite(archive: Archive, connection: Any, kind: str, query: str, chosen: list[int]) -> str:
    sources = tuple(seen(connection, chosen))
    content = Content(
        kind=kind,
        query=query,
        sentence="Ferries",
        ruleset=current_version(connection),
        timezone=archive.zone.key,
        topics=vocabulary(connection).topic,
        articles=tuple(each.cited for each in sources),
    )
    return cite(archive, content, sources, counter(connection))


def opened(archive: Archive, slug: str) -> tuple[Citation, Since]:
    with archive.read() as connection:
        found = find(connection, slug)
        return found, since(connection, found, archive.zone)


def changes(archive: Archive, slug: str) -> Since:
    return opened(archive, slug)[1]


def stored(archive: Archive) -> tuple[int, int]:
    """How many citations and how many headlines are kept."""
    with archive.read() as connection:
        found = [
            connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one()
            for name in ("citation", "cited_headline")
        ]
    return found[0], found[1]


@pytest.fixture
def ferries(archive: Archive) -> Archive:
    put(archive, RED, BLUE)
    return archive


def test_what_was_cited_is_found_as_it_was(ferries: Archive) -> None:
    citation, found = opened(ferries, cited(ferries))
    assert [each.id for each in citation.content.articles] == [RED.id, BLUE.id]
    first = citation.content.articles[0]
    assert (first.revision, first.sha256, first.topics) == (1, RED.sha256, {NK: "mentioned"})
    assert (first.published, first.outlet and first.outlet.slug) == (RED.published, HERALD.slug)
    assert citation.content.ruleset == 1
    assert found.nothing
    with ferries.read() as connection:
        assert headlines(connection, citation.content.articles)[RED.id] == RED.headline


def test_the_same_view_in_the_same_state_is_kept_once_and_disturbs_no_cache(ferries: Archive) -> None:
    before = ferries.counter()
    slug = cited(ferries)
    assert cited(ferries) == slug
    assert stored(ferries) == (1, 2)
    assert ferries.counter() == before
    other = put(ferries, account("far", tags=()))
    assert other[0].outcome == "added"
    assert cited(ferries) == slug, "what is elsewhere in the archive makes no other citation"


def test_another_state_has_another_address(ferries: Archive) -> None:
    slug = cited(ferries)
    put(ferries, replace(RED, text="The ferry sank.", sha256="f" * 64))
    assert cited(ferries) != slug


def test_a_content_is_read_as_it_was_written(ferries: Archive) -> None:
    put(ferries, account("lost", outlet=None, headline=None, published=day("2026-01-02"), lang="ko"))
    content = opened(ferries, cited(ferries))[0].content
    assert len(content.articles) == 3
    assert citations.read(citations.write(content)) == content


def test_an_absence_can_be_cited_and_is_unmade_by_what_comes(ferries: Archive) -> None:
    slug = cited(ferries, Filters(topic=(HB,)))
    assert changes(ferries, slug).nothing
    put(ferries, account("late", tags=(tag(HB),)))
    assert [each.cited.id for each in changes(ferries, slug).added] == [account("late").id]


def test_what_was_added_is_named(ferries: Archive) -> None:
    slug = cited(ferries)
    put(ferries, account("green"), account("grey", tags=()))
    found = changes(ferries, slug)
    assert [(each.cited.id, each.headline) for each in found.added] == [
        (account("green").id, "The green ferry left.")
    ]
    assert (found.gone, found.changed, found.total) == ((), (), 3)


def test_a_revised_article_still_leads_to_the_text_of_then(ferries: Archive) -> None:
    slug = cited(ferries)
    put(ferries, replace(RED, text="The ferry sank.", sha256="f" * 64, segments=()))
    citation, found = opened(ferries, slug)
    (changed,) = found.changed
    assert (changed.aspects, changed.then.revision, changed.now.cited.revision) == (("revised",), 1, 2)
    with ferries.read() as connection:
        assert revisions(connection, citation.content.articles) == {RED.id: 1, BLUE.id: 1}


ASPECTS: dict[str, dict[str, Any]] = {
    "moved": {"published": day("2026-01-06")},
    "renamed": {"headline": "A ferry leaves", "headline_basis": "declared"},
    "outlet": {"outlet": WIRE},
    "lang": {"lang": "ko"},
}


@pytest.mark.parametrize("aspect", ASPECTS)
def test_whatever_else_is_told_of_an_article_is_a_change(ferries: Archive, aspect: str) -> None:
    slug = cited(ferries)
    put(ferries, replace(RED, **ASPECTS[aspect]))
    (changed,) = changes(ferries, slug).changed
    assert (changed.then.id, changed.aspects) == (RED.id, (aspect,))


def new_rules(archive: Archive, article: Article, *tags: Tag) -> None:
    """Other rules, under which an article has these tags."""
    with archive.write() as connection:
        version = load_topics(connection, TOPICS, "rules-2")
        retag(connection, article.id, Findings(tags), version)


def test_other_rules_tag_anew(ferries: Archive) -> None:
    slug = cited(ferries)
    new_rules(ferries, RED, tag(NK, "focus", 3), tag(HB))
    citation, found = opened(ferries, slug)
    (changed,) = found.changed
    assert changed.aspects == ("retagged",)
    assert changed.regraded == (Regraded(HB, None, "mentioned"), Regraded(NK, "mentioned", "focus"))
    assert (citation.content.ruleset, found.ruleset, found.stale) == (1, 2, 1)


def test_rules_that_take_a_topic_away_take_the_article_out(ferries: Archive) -> None:
    slug = cited(ferries)
    new_rules(ferries, RED, tag(HB))
    (gone,) = changes(ferries, slug).gone
    assert (gone.why, gone.changed and gone.changed.aspects) == ("unmatched", ("retagged",))


def test_a_topic_that_is_no_longer_looked_for_chooses_nothing(ferries: Archive) -> None:
    slug = cited(ferries)
    with ferries.write() as connection:
        version = load_topics(connection, (), "rules-2")
        for each in (RED, BLUE):
            retag(connection, each.id, Findings(()), version)
        load_topics(connection, (), "rules-2")
    found = changes(ferries, slug)
    assert [each.why for each in found.gone] == ["unmatched", "unmatched"]
    assert found.added == ()


def test_an_outlet_of_another_kind_is_why_an_article_left(ferries: Archive) -> None:
    slug = cited(ferries, Filters(kind=("newspaper",)))
    with ferries.write() as connection:
        load_outlets(connection, (replace(HERALD, kind="magazine"), *OUTLETS[1:]))
    found = changes(ferries, slug)
    assert {each.changed and each.changed.aspects for each in found.gone} == {("outlet",)}


def test_a_withdrawn_article_keeps_its_place_and_none_of_its_words(ferries: Archive) -> None:
    slug = cited(ferries)
    withdraw(ferries, RED.id, "asked for")
    citation, found = opened(ferries, slug)
    (gone,) = found.gone
    assert (gone.then.id, gone.why, gone.stone and gone.stone.reason) == (RED.id, "withdrawn", "asked for")
    with ferries.read() as connection:
        assert set(headlines(connection, citation.content.articles)) == {BLUE.id}
        assert faults(connection) == ()
    ferries.close()
    assert b"The red ferry left." not in ferries.path.read_bytes()


def test_a_headline_of_an_article_withdrawn_meanwhile_is_not_kept(ferries: Archive) -> None:
    with ferries.read() as connection:
        chosen = rows(connection, Filters(), ferries.zone, 100)
        # Whoever withdraws waits for those who read, to overwrite what they see; here that would be for ever.
        event.listen(ferries.engine, "checkout", lambda raw, *_: raw.execute("PRAGMA busy_timeout = 100"))
        withdraw(ferries, RED.id, "asked for")
        slug = _cite(ferries, connection, "timeline", "", chosen)
    assert changes(ferries, slug).gone[0].why == "withdrawn"
    assert stored(ferries) == (1, 1)


@pytest.mark.parametrize("kind", ["timeline", "compare"])
def test_a_summary_that_gave_way_says_to_what(ferries: Archive, kind: str) -> None:
    ours = account("ours", form="summary", tags=(tag(NK),))
    put(ferries, ours)
    slug = cited(ferries) if kind == "timeline" else compared(ferries, RED, ours)
    full = account("ours", text="The whole text of it.\n\nOf the North too.")
    put(ferries, full)
    found = changes(ferries, slug)
    if kind == "timeline":
        (gone,) = found.gone
        assert (gone.why, gone.superseded_by) == ("superseded", full.id)
        assert [each.cited.id for each in found.added] == [full.id]
    else:
        assert [(each.aspects, each.now.cited.superseded_by) for each in found.changed] == [
            (("superseded",), full.id)
        ]


def test_a_comparison_is_of_its_articles_whatever_their_tags(ferries: Archive) -> None:
    slug = compared(ferries, BLUE, RED)
    new_rules(ferries, RED)
    citation, found = opened(ferries, slug)
    assert [each.id for each in citation.content.articles] == [BLUE.id, RED.id]
    assert ([each.aspects for each in found.changed], found.gone) == ([("retagged",)], ())


def test_a_matrix_counts_what_it_looked_at_then_and_now(ferries: Archive) -> None:
    put(ferries, account("plain", tags=(), outlet=WIRE))
    slug = cited(ferries, Filters(topic=(NK, HB)), "matrix")
    put(ferries, account("office", outlet=OFFICE, tags=(tag(HB, "focus", 3),)))
    new_rules(ferries, RED, tag(HB))
    lines = {line.slug: line for line in changes(ferries, slug).lines}
    assert lines[HERALD.slug].looked_at == Count(2, 2)
    assert lines[HERALD.slug].cells == (Count(2, 1), Count(0, 1))
    assert (lines[WIRE.slug].looked_at, lines[WIRE.slug].cells[0]) == (Count(1, 1), Count(0, 0))
    assert (lines[OFFICE.slug].looked_at, lines[OFFICE.slug].cells[1]) == (Count(0, 1), Count(0, 1))


@pytest.mark.parametrize(
    ("filters", "counted"),
    [
        (Filters(topic=(NK,), grade=("focus",)), (0,)),
        (Filters(topic=(NK, HB), match="all"), (0, 0)),
        (Filters(topic=(NK, HB)), (2, 0)),
        (Filters(), (2, 0, 0, 0)),
    ],
)
def test_a_cited_matrix_counts_as_the_matrix_does(
    ferries: Archive, filters: Filters, counted: tuple[int, ...]
) -> None:
    (line,) = changes(ferries, cited(ferries, filters, "matrix")).lines
    assert tuple(cell.then for cell in line.cells) == counted
    assert line.looked_at == Count(2, 2)


def test_many_articles_are_read_in_several_goes(ferries: Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.archive.cited.BATCH", 2)
    monkeypatch.setattr("app.archive.citations.BATCH", 2)
    put(ferries, *(account(f"ferry-{n}") for n in range(5)))
    citation, found = opened(ferries, cited(ferries))
    assert (len(citation.content.articles), found.nothing) == (7, True)
    assert stored(ferries) == (1, 7)


def test_a_backup_takes_citations_along(ferries: Archive, tmp_path: Path) -> None:
    slug = cited(ferries)
    back_up(ferries.path, tmp_path / "copy.db")
    put(ferries, account("later"))
    restore(tmp_path / "copy.db", settings_for(tmp_path))
    assert changes(ferries, slug).nothing


def test_a_citation_outlives_what_it_is_of(ferries: Archive, tmp_path: Path) -> None:
    back_up(ferries.path, tmp_path / "early.db")
    green = account("green")
    put(ferries, green)
    slug = cited(ferries)
    _carry(ferries.path, tmp_path / "early.db")
    ferries.engine.dispose()
    shutil.copy(tmp_path / "early.db", ferries.path)
    found = changes(ferries, slug)
    assert [(each.then.id, each.why) for each in found.gone] == [(green.id, "missing")]


def _carry(source: Path, target: Path) -> None:
    """Take the citations of one archive into another."""
    with closing(sqlite3.connect(source)) as database:
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        database.execute("ATTACH ? AS other", (str(target),))
        with database:
            database.execute("INSERT INTO other.citation SELECT * FROM citation")
            database.execute("INSERT INTO other.cited_headline SELECT * FROM cited_headline")


DAMAGES: dict[str, Callable[[sqlite3.Connection], object]] = {
    "altered": lambda database: database.execute("UPDATE citation SET content = x'789c030000000001'"),
    "cut": lambda database: database.execute("UPDATE citation SET content = x'00'"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_record_that_was_altered_is_noticed(ferries: Archive, damage: str) -> None:
    slug = cited(ferries)
    with closing(sqlite3.connect(ferries.path)) as database, database:
        DAMAGES[damage](database)
    with ferries.read() as connection:
        assert faults(connection) == (f"Citation {slug} does not hold what its address was made from.",)
    with pytest.raises(ArchiveError, match="is damaged"):
        opened(ferries, slug)


def test_a_headline_that_outlived_its_article_is_a_fault(ferries: Archive) -> None:
    withdraw(ferries, RED.id, "asked for")
    with closing(sqlite3.connect(ferries.path)) as database, database:
        database.execute("INSERT INTO cited_headline VALUES (?, 'x', 'The red ferry left.')", (RED.id,))
    with ferries.read() as connection:
        assert faults(connection) == (
            f"Article {RED.id} has a headline in a citation, though it was withdrawn.",
        )


def test_an_unknown_citation_is_said_to_be_unknown(ferries: Archive) -> None:
    with pytest.raises(LookupError, match="no citation"):
        opened(ferries, "a" * 12)
