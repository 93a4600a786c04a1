"""Identity: what is the same article, what is a revision of it, and what yields its place."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest
from sqlalchemy import select

from app.analysis.cleaning import Segment
from app.analysis.dates import Published
from app.analysis.outlets import Outlet
from app.archive import tables
from app.archive.article import StoredArticle
from app.archive.articles import (
    Findings,
    find_same,
    get,
    ids_to_retag,
    items,
    load_for_tagging,
    retag,
    revision_text,
)
from app.archive.counts import article_count, counts
from app.archive.database import Archive
from app.archive.filters import Filters
from app.archive.outlets import load_outlets
from app.archive.reprints import Reprint
from app.archive.timeline import page
from app.archive.topics import load_topics
from app.archive.vocabulary import vocabulary
from app.archive.withdrawing import withdraw
from tests.archive.support import HERALD, TOPICS, WIRE, day, make_article, put, tag

URL = "https://herald.example/story"
FIRST = "The ferry talks opened on Monday.\n\nNothing was signed."
SECOND = "The ferry talks opened on Monday.\n\nA paper was signed at night."
THIRD = "The ferry talks closed.\n\nEveryone went home."


def outcomes(archive: Archive, *articles: Any) -> list[str]:
    return [kept.outcome for kept in put(archive, *articles)]


def stored(archive: Archive, public_id: str) -> StoredArticle:
    with archive.read() as connection:
        found = get(connection, public_id)
    assert found is not None
    return found


def listed(archive: Archive) -> list[str]:
    with archive.read() as connection:
        return [item.id for item in page(connection, Filters(), archive.zone).items]


def test_an_article_comes_back_as_it_was_kept(archive: Archive) -> None:
    article = make_article(tags=(tag("north-korea", "covered", 2), tag("hallyu-ban")), carrier=WIRE)
    put(archive, article)
    found = stored(archive, article.id)
    assert (found.text, found.segments, found.byline) == (article.text, article.segments, article.byline)
    assert (found.item.headline, found.headline_basis) == (article.headline, "text")
    assert (found.item.outlet, found.outlet_basis, found.carrier) == (HERALD, "declared", WIRE)
    assert (found.item.published, str(found.item.day)) == (article.published, "2026-01-05")
    assert [(topic.slug, topic.grade, topic.evidence) for topic in found.item.topics] == [
        ("north-korea", "covered", 2),
        ("hallyu-ban", "mentioned", 1),
    ]
    assert [proof.topic for proof in found.evidence] == ["north-korea", "hallyu-ban", "north-korea"]
    assert [(revision.n, revision.sha256) for revision in found.revisions] == [(1, article.sha256)]
    assert found.superseded_by is None
    assert found.ruleset == 1


def test_no_address_no_article(archive: Archive) -> None:
    with archive.read() as connection:
        assert get(connection, "nosucharticle") is None
        assert items(connection, ["nosucharticle"]) == ()


def test_items_come_in_the_order_asked_for(archive: Archive) -> None:
    kept = put(
        archive, *(make_article(url=f"https://herald.example/{n}", text=f"Text {n}") for n in range(4))
    )
    wanted = [kept[2].id, kept[0].id, kept[3].id]
    with archive.read() as connection:
        assert [item.id for item in items(connection, wanted)] == wanted


def test_the_same_again_changes_nothing(archive: Archive) -> None:
    put(archive, make_article(tags=(tag("north-korea"),)))
    before = archive.counter()
    assert outcomes(archive, make_article(tags=(tag("north-korea"),))) == ["unchanged"]
    assert archive.counter() == before


def test_a_new_text_under_the_same_address_is_a_revision(archive: Archive) -> None:
    article = make_article(text=FIRST, tags=(tag("north-korea"),))
    put(archive, article)
    revised = make_article(text=SECOND, tags=(tag("hallyu-ban", "focus", 3),))
    assert put(archive, revised, seen_at="2026-02-02T00:00:00+00:00")[0].outcome == "revised"
    found = stored(archive, article.id)
    assert found.text == SECOND
    assert [topic.slug for topic in found.item.topics] == ["hallyu-ban"]
    assert {proof.topic for proof in found.evidence} == {"hallyu-ban"}
    assert [revision.n for revision in found.revisions] == [1, 2]
    with archive.read() as connection:
        earlier, latest = (revision_text(connection, article.id, n) for n in (1, 2))
        assert (earlier and earlier.text, latest and latest.text) == (FIRST, SECOND)
        assert revision_text(connection, article.id, 3) is None


def test_a_text_equal_to_any_earlier_revision_changes_nothing(archive: Archive) -> None:
    texts = [make_article(text=text) for text in (FIRST, SECOND, THIRD)]
    assert outcomes(archive, *texts) == ["added", "revised", "revised"]
    before = archive.counter()
    assert outcomes(archive, *texts, *reversed(texts)) == ["unchanged"] * 6
    assert archive.counter() == before
    assert stored(archive, texts[0].id).text == THIRD


def test_an_earlier_text_does_not_bring_back_its_metadata(archive: Archive) -> None:
    put(archive, make_article(text=FIRST, headline="Old"), make_article(text=SECOND, headline="New"))
    assert outcomes(archive, make_article(text=FIRST, headline="Old")) == ["unchanged"]
    assert stored(archive, make_article().id).item.headline == "New"


def test_a_known_text_is_known_under_another_identity(archive: Archive) -> None:
    without_url = make_article(url=None, text=FIRST)
    first = put(archive, without_url)[0]
    again = put(archive, make_article(url=URL, text=FIRST))[0]
    assert (again.id, again.outcome) == (first.id, "metadata")
    assert stored(archive, first.id).item.url == URL
    assert listed(archive) == [first.id]


ELSEWHERE = "https://elsewhere.example/copy"


@pytest.mark.parametrize(
    ("changes", "other"),
    [
        ({"url": ELSEWHERE}, (None, ELSEWHERE)),
        ({"url": ELSEWHERE, "outlet": WIRE}, (WIRE.name, ELSEWHERE)),
        ({"url": None, "outlet": WIRE}, (WIRE.name, None)),
        ({"url": ELSEWHERE, "outlet": None}, (None, ELSEWHERE)),
        ({"url": None, "outlet": None}, None),
        ({"url": None}, None),
        ({}, None),
    ],
)
def test_a_known_text_from_another_address_or_outlet_tells_where_it_is_kept(
    archive: Archive, changes: dict[str, Any], other: tuple[str | None, str | None] | None
) -> None:
    key = put(archive, make_article(text=FIRST))[0].id
    kept = put(archive, make_article(**{"text": FIRST} | changes))[0]
    assert (kept.id, kept.outcome, listed(archive)) == (key, "unchanged", [key])
    expected = Reprint("The two sides met.", HERALD.name, URL, *other) if other else None
    assert kept.reprint == expected


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({}, {"url": ELSEWHERE, "outlet": WIRE, "outlet_basis": "url", "published": day("2026-01-06")}),
        ({"url": ELSEWHERE, "outlet": WIRE, "published": day("2026-01-06")}, {}),
        ({}, {"url": None, "outlet": WIRE, "published": Published()}),
    ],
    ids=["the reprint second", "the reprint first", "without an address or a day"],
)
def test_an_article_keeps_who_else_printed_it_whichever_came_first(
    archive: Archive, first: dict[str, Any], second: dict[str, Any]
) -> None:
    put(archive, copy := make_article(**{"text": FIRST} | first))
    put(archive, other := make_article(**{"text": FIRST} | second))
    found = stored(archive, copy.id)
    assert found.item.outlet == copy.outlet
    assert [(each.outlet, each.outlet_basis, each.url, each.published) for each in found.printings] == [
        (other.outlet, other.outlet_basis, other.url, other.published)
    ]
    before = archive.counter()
    put(archive, copy, other)
    assert archive.counter() == before


@pytest.mark.parametrize(
    "changes", [{"url": ELSEWHERE}, {"url": ELSEWHERE, "outlet": None}, {"url": None, "outlet": None}]
)
def test_a_copy_of_no_other_outlet_is_no_printing(archive: Archive, changes: dict[str, Any]) -> None:
    key = put(archive, make_article(text=FIRST), make_article(**{"text": FIRST} | changes))[0].id
    assert stored(archive, key).printings == ()


def test_an_outlet_that_comes_to_keep_the_article_is_no_other_printer_of_it(archive: Archive) -> None:
    key = put(archive, make_article(text=FIRST))[0].id
    put(archive, make_article(text=FIRST, url=ELSEWHERE, outlet=WIRE))
    assert [each.outlet for each in stored(archive, key).printings] == [WIRE]
    put(archive, make_article(text=FIRST, outlet=WIRE))
    assert stored(archive, key).printings == ()


def test_an_outlet_of_no_table_that_printed_a_text_too_stays_and_goes_with_no_article(
    archive: Archive,
) -> None:
    key = put(archive, make_article(text=FIRST))[0].id
    put(archive, make_article(text=FIRST, url=ELSEWHERE, outlet=WIRE))
    with archive.write() as connection:
        load_outlets(connection, [HERALD])
    assert [each.outlet.slug for each in stored(archive, key).printings] == [WIRE.slug]
    withdraw(archive, key, "It was never ours.")
    with archive.read() as connection:
        assert connection.execute(select(tables.reprint)).all() == []


def test_a_copy_of_an_earlier_revision_tells_where_it_is_kept_too(archive: Archive) -> None:
    put(archive, make_article(text=FIRST), make_article(text=SECOND))
    kept = put(archive, make_article(text=FIRST, url=ELSEWHERE, outlet=WIRE))[0]
    assert kept.outcome == "unchanged"
    assert kept.reprint is not None
    assert kept.reprint.other_outlet == WIRE.name


@pytest.mark.parametrize(
    ("url", "outlet", "outcome", "told"),
    [
        (None, WIRE, "unchanged", True),
        (None, HERALD, "revised", False),
        (None, None, "revised", False),
        (URL, WIRE, "revised", False),
    ],
)
def test_a_body_without_an_address_that_another_outlet_signs_is_a_reprint_and_no_revision(
    archive: Archive, url: str | None, outlet: Outlet | None, outcome: str, told: bool
) -> None:
    body = url or "What was said."
    put(archive, make_article(url=url, identity=body, text=f"{FIRST}\n\nHerald"))
    signed = make_article(url=url, identity=body, text=f"{FIRST}\n\nWire", outlet=outlet)
    for expected in (outcome, "unchanged"):
        kept = put(archive, signed)[0]
        assert (kept.outcome, kept.reprint is not None) == (expected, told)
        assert len(listed(archive)) == 1
    found = stored(archive, signed.id)
    assert (found.text.endswith("Herald"), len(found.revisions)) == (told, 1 if told else 2)
    assert not told or (found.item.outlet and found.item.outlet.slug) == HERALD.slug


def test_a_copy_that_fills_in_the_address_contradicts_nothing(archive: Archive) -> None:
    bare = make_article(url=None, text=FIRST, outlet=None, outlet_basis="none")
    kept = put(archive, bare, make_article(text=FIRST), make_article(text=FIRST))
    assert [each.reprint for each in kept] == [None, None, None]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_copies_of_one_text_settle_after_one_load(archive: Archive, order: tuple[int, ...]) -> None:
    copies = [
        make_article(url=None, text=FIRST, outlet=None, outlet_basis="none", byline=()),
        make_article(url=URL, text=FIRST, headline="One headline"),
        make_article(url="https://wire.example/copy", text=FIRST, headline="Another headline", outlet=WIRE),
    ]
    folder = [copies[place] for place in order]
    put(archive, *folder)
    before = archive.counter()
    assert outcomes(archive, *folder) == ["unchanged"] * 3
    assert archive.counter() == before
    assert len(listed(archive)) == 1


def test_what_a_copy_filled_in_stays_until_the_article_itself_says_otherwise(archive: Archive) -> None:
    bare = make_article(url=None, text=FIRST, byline=(), published=Published())
    key = put(archive, bare)[0].id
    put(archive, make_article(url=URL, text=FIRST, byline=("Bo Invented",), published=day("2026-01-02")))
    assert stored(archive, key).byline == ("Bo Invented",)
    assert outcomes(archive, bare) == ["unchanged"]
    assert outcomes(archive, replace(bare, byline=("Cy Invented",))) == ["metadata"]
    assert outcomes(archive, bare) == ["metadata"]
    found = stored(archive, key)
    assert (found.byline, found.item.published.at) == ((), "2026-01-02")


METADATA = {
    "headline": "Another headline",
    "headline_basis": "declared",
    "outlet": WIRE,
    "outlet_basis": "url",
    "carrier": WIRE,
    "byline": ("Bo Invented", "Cy Invented"),
    "published": day("2026-01-09"),
    "lang": "ko",
    "lede": "Another lede.",
    "form": "partial",
    "full_text_sha256": "0" * 64,
}


@pytest.mark.parametrize("name", list(METADATA))
def test_changed_metadata_with_an_unchanged_text_is_kept_and_said(archive: Archive, name: str) -> None:
    put(archive, make_article())
    changed = make_article(**{name: METADATA[name]})
    before = archive.counter()
    assert outcomes(archive, changed, changed) == ["metadata", "unchanged"]
    assert archive.counter() == before + 1
    assert len(stored(archive, changed.id).revisions) == 1


@pytest.mark.parametrize(
    ("name", "empty"), [("headline", None), ("byline", ()), ("outlet", None), ("carrier", None)]
)
def test_metadata_that_is_taken_back_goes(archive: Archive, name: str, empty: object) -> None:
    put(archive, make_article(carrier=WIRE))
    assert outcomes(archive, make_article(**{"carrier": WIRE, name: empty})) == ["metadata"]


def test_a_changed_date_moves_the_article_under_its_topics_too(archive: Archive) -> None:
    put(archive, make_article(tags=(tag("north-korea"),)))
    put(archive, make_article(published=day("2026-03-01"), outlet=WIRE, tags=(tag("north-korea"),)))
    asked = Filters(topic=("north-korea",), outlet=("strait-wire",), since=day_of(3), until=day_of(3))
    with archive.read() as connection:
        assert len(page(connection, asked, archive.zone).items) == 1
        assert counts(connection, vocabulary(connection), archive.zone).total(asked) == 1


def day_of(month: int) -> Any:
    from datetime import date

    return date(2026, month, 1)


def test_segments_that_changed_bring_their_tags(archive: Archive) -> None:
    article = make_article(tags=(tag("north-korea"),))
    put(archive, article)
    recut = replace(article, segments=(Segment("body", 0, len(article.text)),), tags=(tag("hallyu-ban"),))
    assert outcomes(archive, recut) == ["metadata"]
    found = stored(archive, article.id)
    assert found.segments == recut.segments
    assert [topic.slug for topic in found.item.topics] == ["hallyu-ban"]


def test_an_outlet_that_no_table_lists_is_added_without_a_kind(archive: Archive) -> None:
    stranger = Outlet("far-post", "Far Post", kind="newspaper", country="NZ")
    article = make_article(outlet=stranger)
    put(archive, article)
    assert stored(archive, article.id).item.outlet == replace(stranger, kind=None)


def test_a_tag_needs_a_topic_that_is_loaded_and_nothing_is_kept_without(archive: Archive) -> None:
    with pytest.raises(LookupError, match="no topic the-weather"):
        put(archive, make_article(tags=(tag("the-weather"),)))
    assert article_count(archive) == 0


def test_find_same_tells_what_is_known(archive: Archive) -> None:
    old, new = make_article(text=FIRST), make_article(text=SECOND)
    put(archive, old, new)
    with archive.read() as connection:
        assert find_same(connection, "elsewhere", "0" * 64, "full") is None
        by_old_text = find_same(connection, "elsewhere", old.sha256, "full")
        by_new_text = find_same(connection, "elsewhere", new.sha256, "partial")
        by_identity = find_same(connection, new.id, "0" * 64, "full")
        assert find_same(connection, "elsewhere", new.sha256, "summary") is None
    assert by_old_text is not None
    assert by_new_text is not None
    assert by_identity is not None
    assert (by_old_text.id, by_old_text.known, by_old_text.current) == (new.id, True, False)
    assert (by_new_text.known, by_new_text.current) == (True, True)
    assert (by_identity.known, by_identity.current) == (False, False)


FULL = make_article(text=FIRST, tags=(tag("north-korea", "focus", 3),))
BY_URL = make_article(form="summary", text="Our own words.", tags=(tag("north-korea"),))
BY_HASH = make_article(
    form="summary",
    url="https://elsewhere.example/1",
    text="Our own words too.",
    full_text_sha256=FULL.sha256,
    tags=(tag("north-korea"),),
)


@pytest.mark.parametrize("summary", [BY_URL, BY_HASH], ids=["by url", "by hash"])
@pytest.mark.parametrize("summary_first", [True, False])
def test_a_summary_yields_to_its_full_text(archive: Archive, summary: Any, summary_first: bool) -> None:
    put(archive, *((summary, FULL) if summary_first else (FULL, summary)))
    assert listed(archive) == [FULL.id]
    assert stored(archive, summary.id).superseded_by == FULL.id
    assert stored(archive, summary.id).text == summary.text
    assert article_count(archive) == 1
    with archive.read() as connection:
        words = vocabulary(connection)
        count = counts(connection, words, archive.zone)
        for filters in (Filters(), Filters(topic=("north-korea",)), Filters(grade=("mentioned",))):
            facets = count.facets(filters)
            assert sum(facet.count for facet in facets.form if facet.value == "summary") == 0
            assert count.total(filters) <= 1
        assert [facet.count for facet in count.facets(Filters()).topic] == [1]
        assert len(page(connection, Filters(topic=("north-korea",)), archive.zone).items) == 1


@pytest.mark.parametrize("summary", [BY_URL, BY_HASH], ids=["by url", "by hash"])
def test_a_superseded_summary_stays_so_and_changes_nothing(archive: Archive, summary: Any) -> None:
    put(archive, summary, FULL)
    before = archive.counter()
    assert outcomes(archive, summary, FULL, summary) == ["unchanged"] * 3
    assert archive.counter() == before
    put(archive, replace(summary, text="Our own words, put better.", sha256="1" * 64, headline="Better"))
    assert listed(archive) == [FULL.id]
    assert stored(archive, summary.id).superseded_by == FULL.id


def test_keeping_names_the_summaries_that_yielded(archive: Archive) -> None:
    kept = put(archive, BY_URL, BY_HASH, FULL)
    assert set(kept[2].superseded) == {BY_URL.id, BY_HASH.id}


def test_a_summary_yields_to_a_revision_that_brings_its_text(archive: Archive) -> None:
    summary = make_article(
        form="summary",
        url="https://elsewhere.example/2",
        text="Words.",
        full_text_sha256=make_article(text=SECOND).sha256,
    )
    put(archive, summary, make_article(text=FIRST))
    assert len(listed(archive)) == 2
    put(archive, make_article(text=SECOND))
    assert listed(archive) == [FULL.id]


def test_a_summary_yields_when_a_copy_gives_the_text_its_address(archive: Archive) -> None:
    put(archive, BY_URL, make_article(url=None, text=FIRST))
    assert len(listed(archive)) == 2
    put(archive, make_article(url=URL, text=FIRST))
    assert len(listed(archive)) == 1


def test_a_partial_text_does_not_take_a_summarys_place_until_it_is_whole(archive: Archive) -> None:
    put(archive, BY_URL, make_article(text="The ferry talks…", form="partial"))
    assert len(listed(archive)) == 2
    put(archive, make_article(text=FIRST))
    assert listed(archive) == [FULL.id]


def test_retagging_replaces_the_tags_of_articles_under_other_rules(archive: Archive) -> None:
    article = make_article(tags=(tag("north-korea"),))
    put(archive, article)
    with archive.write() as connection:
        version = load_topics(connection, TOPICS, "rules-2")
    assert version == 2
    with archive.read() as connection:
        assert ids_to_retag(connection, version) == (article.id,)
        taggable = load_for_tagging(connection, article.id)
    assert (taggable.text, taggable.segments, taggable.lang) == (article.text, article.segments, "en")
    with archive.write() as connection:
        retag(connection, article.id, Findings((tag("public-sentiment", "covered", 2),)), version)
    found = stored(archive, article.id)
    assert [topic.slug for topic in found.item.topics] == ["public-sentiment"]
    assert found.ruleset == 2
    with archive.read() as connection:
        assert ids_to_retag(connection, version) == ()


def test_tagging_an_article_that_is_not_there_is_an_error(archive: Archive) -> None:
    with archive.read() as connection, pytest.raises(LookupError, match="no article"):
        load_for_tagging(connection, "nosucharticle")
