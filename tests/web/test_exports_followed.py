"""Feeds, read by parsers that are not ours: Atom with feedparser and atoma, JSON Feed with atoma.

atoma knows version 1 of JSON Feed and passes over what 1.1 added (authors, language): those are held to a schema
alone, which is our reading of the specification.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import atoma
import feedparser
import jsonschema
import pytest
from hypothesis import given, settings
from lxml import etree

from tests.web.conftest import Visitor
from tests.web.exported import BASE, HOSTILE, HOSTILE_WORDS, KOREAN, of_words, written
from tests.web.test_exports import body, desk, ids

__all__ = ["desk"]

ATOM = "{http://www.w3.org/2005/Atom}"
URL = {"type": "string", "format": "uri", "pattern": "^https?://"}
TEXT = {"type": "string"}
MOMENT = {
    "type": "string",
    "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$",
}
#: Our reading of what version 1.1 asks for.
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": TEXT,
        **dict.fromkeys(("home_page_url", "feed_url", "next_url"), URL),
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["id"],
                "anyOf": [{"required": ["content_text"]}, {"required": ["content_html"]}],
                "patternProperties": {"^_": {"type": "object"}},
                "additionalProperties": False,
                "properties": {
                    "id": TEXT,
                    "url": URL,
                    "external_url": URL,
                    "title": {"type": "string", "minLength": 1},
                    "content_text": TEXT,
                    "date_published": MOMENT,
                    "date_modified": MOMENT,
                    "authors": {
                        "type": "array",
                        "items": {"type": "object", "required": ["name"], "properties": {"name": TEXT}},
                    },
                    "tags": {"type": "array", "items": TEXT},
                    "language": {"type": "string", "minLength": 2},
                },
            },
        },
    },
}


def atom(desk: Visitor, query: str = "") -> Any:
    found = feedparser.parse(desk.get(f"/timeline.atom{query}").content)
    assert not found.bozo
    strict = atoma.parse_atom_bytes(desk.get(f"/timeline.atom{query}").content)
    assert [each.id_ for each in strict.entries] == [each.id for each in found.entries]
    return found


def feed(desk: Visitor, query: str = "") -> Any:
    found = json.loads(body(desk, "feed.json", query))
    jsonschema.validate(found, JSON_FEED)
    strict = atoma.parse_json_feed(found)
    assert [each.id_ for each in strict.items] == [each["id"] for each in found["items"]]
    return found


def local(address: str) -> str:
    assert address.startswith(f"{BASE}/")
    parts = urlsplit(address)
    return f"?{parts.query}" if parts.query else ""


def same(address: str, query: str) -> bool:
    """Whether an address asks what a query does; the usual order need not be said."""
    asked = {pair for pair in parse_qsl(query.removeprefix("?")) if pair != ("sort", "newest")}
    return set(parse_qsl(local(address).removeprefix("?"))) == asked


def test_atom_is_read_by_a_feed_reader(desk: Visitor) -> None:
    found = atom(desk)
    assert (found.version, found.feed.id) == ("atom10", f"{BASE}/timeline.atom")
    assert found.feed.title == "Readout: All coverage"
    entry = found.entries[0]
    assert (entry.id, entry.link) == (f"{BASE}/articles/minuteaaaaaa",) * 2
    assert entry.title == "Ferries run again"
    assert [each.name for each in entry.authors] == ["Tide & Gazette", "Ada Quill"]
    assert [(each.term, each.label) for each in entry.tags] == [("north-korea", "North Korea")]
    assert entry.published == "2031-05-05T08:12:00+09:00"
    assert entry.updated == "2031-05-06T00:00:00+00:00"
    assert [each.href for each in entry.links if each.rel == "via"] == [
        "https://gazette.example/ferries?a=1&b=50%25"
    ]


def test_atom_keeps_words_and_says_what_is_not_known(desk: Visitor) -> None:
    found = {each.id.rsplit("/")[-1].rstrip("a"): each for each in atom(desk).entries}
    assert found["names"].title == KOREAN
    root = etree.fromstring(desk.get("/timeline.atom?kind=magazine").content)
    assert root.findtext(f"{ATOM}entry/{ATOM}title") == HOSTILE
    assert "published" not in found["undated"]
    assert found["summary"].title == "Untitled"
    assert found["summary"].summary == "[Our summary of this account] Two envoys met."
    assert all(each.get("rel") != "via" for each in found["sums"].links)


def test_atom_has_what_every_feed_must_have(desk: Visitor) -> None:
    for query in ("", "?topic=public-sentiment"):
        root = etree.fromstring(desk.get(f"/timeline.atom{query}").content)
        for place in (root, *root.findall(f"{ATOM}entry")):
            for name in ("id", "title", "updated"):
                assert len(place.findall(f"{ATOM}{name}")) == 1
            assert place.findall(f"{ATOM}author/{ATOM}name")
            datetime.fromisoformat(place.findtext(f"{ATOM}updated") or "")


def test_atom_says_what_a_date_rests_on(desk: Visitor) -> None:
    root = etree.fromstring(desk.get("/timeline.atom?outlet=harbour-daily").content)
    [published] = root.findall("{*}entry/{urn:readout:feed:1}published")
    assert dict(published.attrib) == {
        "precision": "none",
        "basis": "none",
        "confidence": "low",
        "not-before": "2031-05-04",
    }


@pytest.mark.parametrize("sort", ["newest", "oldest"])
def test_a_feed_reader_that_follows_next_meets_every_article_once(desk: Visitor, sort: str) -> None:
    for extension, following in (("atom", _next_of_atom), ("feed.json", _next_of_json)):
        query, met = f"?sort={sort}&limit=2&form=full", list[str]()
        while True:
            met += ids(desk, extension, query)
            address = following(desk, query)
            if address is None:
                break
            query = local(address)
        assert met == ids(desk, "csv", f"?sort={sort}&form=full")


def _next_of_atom(desk: Visitor, query: str) -> str | None:
    links = {each.rel: each.href for each in atom(desk, query).feed.links}
    assert same(links["self"], query)
    assert "after" not in links["first"]
    return links.get("next")


def _next_of_json(desk: Visitor, query: str) -> str | None:
    found = feed(desk, query)
    assert same(found["feed_url"], query)
    following: str | None = found.get("next_url")
    return following


def test_a_feed_is_a_page_unless_it_is_asked_for_more(visitor: Visitor) -> None:
    from tests.web import press

    press.store(visitor.archive, *(press.article(f"n{n}", f"Ferry {n} ran.") for n in range(60)))
    assert len(atom(visitor).entries) == len(feed(visitor)["items"]) == 50
    assert len(atom(visitor, "?limit=60").entries) == 60


def test_json_feed_says_what_atom_says(desk: Visitor) -> None:
    found = {each["id"].rsplit("/")[-1].rstrip("a"): each for each in feed(desk)["items"]}
    assert found["minute"]["external_url"] == "https://gazette.example/ferries?a=1&b=50%25"
    assert found["minute"]["_readout"]["topics"] == [
        {"slug": "north-korea", "grade": "covered", "evidence": 1}
    ]
    assert "title" not in found["summary"]
    assert "date_published" not in found["undated"]
    assert found["names"]["_readout"]["published"]["precision"] == "day"
    assert "external_url" not in found["sums"]


def test_a_strict_parser_reads_the_same_in_both_feeds(desk: Visitor) -> None:
    one = atoma.parse_atom_bytes(desk.get("/timeline.atom").content)
    other = atoma.parse_json_feed_bytes(desk.get("/timeline.feed.json").content)
    assert one.title.value == other.title == "Readout: All coverage"
    for entry, item in zip(one.entries, other.items, strict=True):
        links = {each.rel: each.href for each in entry.links}
        assert (entry.id_, links["alternate"], links.get("via")) == (item.id_, item.url, item.external_url)
        assert entry.title.value == (item.title or "Untitled")
        assert entry.summary.value == item.content_text
        assert (entry.published, entry.updated) == (item.date_published, item.date_modified)
        assert [each.label for each in entry.categories] == item.tags
    assert other.feed_url == f"{BASE}/timeline.feed.json"


@settings(deadline=None)
@given(HOSTILE_WORDS)
def test_no_words_break_a_feed(words: str) -> None:
    article = of_words(words, byline=(words,))
    text = written("atom", article)
    root = etree.fromstring(text.encode())
    assert len(root.findall(f"{ATOM}entry")) == 1
    assert not feedparser.parse(text.encode()).bozo
    assert len(atoma.parse_atom_bytes(text.encode()).entries) == 1
    feed = written("feed.json", article)
    jsonschema.validate(json.loads(feed), JSON_FEED)
    assert len(atoma.parse_json_feed_bytes(feed.encode()).items) == 1


def test_the_timeline_leads_to_its_feed(desk: Visitor) -> None:
    page = desk.get("/timeline?topic=hallyu-ban&sort=oldest&limit=1").text
    assert '<link rel="alternate" type="application/atom+xml" title="Hallyu ban" href="/timeline.atom?topic=hallyu-ban">' in page  # fmt: skip
    assert 'type="application/feed+json"' in page.split("<body>")[0]


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/timeline?lang=ko&limit=1", "/timeline.csv?lang=ko"),
        ("/topics/hallyu-ban", "/timeline.csv?topic=hallyu-ban"),
        ("/outlets/tide-gazette", "/timeline.csv?outlet=tide-gazette"),
    ],
)
def test_pages_lead_to_every_format_with_the_count_of_what_it_gives(
    desk: Visitor, path: str, address: str
) -> None:
    page = desk.get(path).text
    count = len(ids(desk, "csv", address.removeprefix("/timeline.csv")))
    words = f"{count} row" if count == 1 else f"{count} rows"
    assert f'<a href="{address}" type="text/csv" download>CSV, {words} ' in page
    for extension in ("jsonl", "md", "bib", "ris", "csl.json", "atom", "feed.json"):
        assert f'href="/timeline.{extension}?' in page
