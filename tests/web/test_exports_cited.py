"""Exports for reference managers, read by programs that are not ours: bibtexparser, rispy and citeproc-py.

Of CSL-JSON a schema is ours besides: it holds what we write to the names and types of the specification.
"""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import jsonschema
import pytest
import rispy
from citeproc import (
    Citation,
    CitationItem,
    CitationStylesBibliography,
    CitationStylesStyle,
    formatter,
)
from citeproc.source.json import CiteProcJSON
from hypothesis import given, settings

from tests.web.conftest import Visitor
from tests.web.exported import BASE, HOSTILE, HOSTILE_WORDS, KOREAN, entries, names, of_words, written
from tests.web.test_exports import body, desk

__all__ = ["desk"]

#: Our reading of what CSL-JSON asks of an item, in so far as articles need it.
TEXT = {"type": "string", "minLength": 1}
CSL = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["id", "type"],
        "additionalProperties": False,
        "properties": {
            "id": TEXT,
            "type": {"enum": ["article-newspaper", "article-magazine", "webpage"]},
            "author": {
                "type": "array",
                "items": {"type": "object", "required": ["literal"], "properties": {"literal": TEXT}},
            },
            "issued": {
                "type": "object",
                "required": ["date-parts"],
                "additionalProperties": False,
                "properties": {
                    "date-parts": {
                        "type": "array",
                        "minItems": 1,
                        "maxItems": 2,
                        "items": {
                            "type": "array",
                            "minItems": 1,
                            "maxItems": 3,
                            "items": {"type": ["integer", "string"]},
                        },
                    }
                },
            },
            **dict.fromkeys(
                (
                    "title",
                    "container-title",
                    "URL",
                    "language",
                    "keyword",
                    "abstract",
                    "note",
                    "archive",
                    "archive_location",
                ),
                TEXT,
            ),
        },
    },
}


def by_id(found: list[dict[str, Any]], key: str = "id") -> dict[str, dict[str, Any]]:
    return {str(each[key]).removeprefix("readout-").rstrip("a"): each for each in found}


@pytest.fixture
def bib(desk: Visitor) -> dict[str, dict[str, Any]]:
    return by_id(entries(body(desk, "bib")), "key")


@pytest.fixture
def ris(desk: Visitor) -> dict[str, dict[str, Any]]:
    return by_id(rispy.loads(body(desk, "ris")))


def printed(items: list[dict[str, Any]]) -> dict[str, str]:
    """Each item as citeproc-py prints it in a list of references, in the style that comes with it."""
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    source = CiteProcJSON(items)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    for each in items:
        bibliography.register(Citation([CitationItem(each["id"])]))
    lines = map(str, bibliography.bibliography())
    return {
        each["id"].removeprefix("readout-").rstrip("a"): line for each, line in zip(items, lines, strict=True)
    }


@pytest.fixture
def csl(desk: Visitor) -> dict[str, dict[str, Any]]:
    found = json.loads(body(desk, "csl.json"))
    jsonschema.validate(found, CSL)
    return by_id(found)


def bare(text: str) -> str:
    """Without the braces that keep a title's capitals, and the sign that the decoder has for a caret."""
    return text.removeprefix("{").removesuffix("}").replace("ˆ", "^")


def test_bibtex_has_the_kind_the_date_and_the_place(bib: dict[str, dict[str, Any]]) -> None:
    found = bib["minute"]
    assert found["type"] == "article"
    assert bare(found["title"]) == "Ferries run again"
    assert (found["journal"], found["date"], found["year"]) == ("Tide & Gazette", "2031-05-05", "2031")
    assert "5 May 2031, 08:12 KST, as declared" in found["note"]
    assert f"In Readout: {BASE}/articles/minuteaaaaaa" in found["note"]
    assert "North Korea (covered, 1 sentence)" in found["note"]
    assert bib["summary"]["type"] == "online"


def test_bibtex_leaves_an_address_as_it_is(desk: Visitor) -> None:
    assert "url = {https://gazette.example/ferries?a=1&b=50%25}," in body(desk, "bib")
    assert "javascript" not in body(desk, "bib")


def test_bibtex_keeps_an_outlets_words_for_words(bib: dict[str, dict[str, Any]]) -> None:
    assert bare(bib["hostile"]["title"]) == HOSTILE
    assert bib["hostile"]["journal"] == "Reef {Review}"
    assert bib["hostile"]["abstract"] == "A & B met. =They spoke."
    assert bare(bib["names"]["title"]) == KOREAN


def test_bibtex_has_no_year_where_there_is_no_date_and_says_so(bib: dict[str, dict[str, Any]]) -> None:
    assert not {"year", "date"} & set(bib["undated"])
    assert "Date: not before 4 May 2031, the latest day it names." in bib["undated"]["note"]


def test_bibtex_says_where_there_is_no_headline(bib: dict[str, dict[str, Any]]) -> None:
    assert bare(bib["summary"]["title"]) == "Untitled"
    assert "The account has no headline. Our summary of this account." in bib["summary"]["note"]


def test_our_summary_is_never_handed_on_as_the_outlets_abstract(
    bib: dict[str, dict[str, Any]], ris: dict[str, dict[str, Any]], csl: dict[str, dict[str, Any]]
) -> None:
    for abstract in (
        bare(bib["summary"]["abstract"]),
        ris["summary"]["abstract"],
        csl["summary"]["abstract"],
    ):
        assert abstract == "[Our summary of this account] Two envoys met."


def test_bibtex_takes_only_latin_names_apart(desk: Visitor) -> None:
    found = names(body(desk, "bib", "?lang=ko"))
    parts = [(" ".join(each.first), " ".join(each.last)) for each in found]
    assert parts == [
        ("", "{박하늘}"), ("", "{홍 길동}"), ("Ada", "Quill"), ("", "{Reed, Tom}"), ("", "{Sand and Sons}"), ("", r"{Brace {\lbrace}of}"),
    ]  # fmt: skip


@settings(deadline=None)
@given(HOSTILE_WORDS)
def test_no_words_break_an_entry(words: str) -> None:
    text = written("bib", of_words(words, byline=(words, "Ada Quill")), of_words("Rest", key="twoaaaaaaaaa"))
    assert [each["key"] for each in entries(text)] == ["readout-oneaaaaaaaaa", "readout-twoaaaaaaaaa"]
    depth = 0
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        assert depth >= 0
    assert depth == 0


def test_ris_has_the_kind_the_date_and_the_place(ris: dict[str, dict[str, Any]]) -> None:
    found = ris["minute"]
    assert found["type_of_reference"] == "NEWS"
    assert (found["title"], found["secondary_title"]) == ("Ferries run again", "Tide & Gazette")
    assert (found["year"], found["date"]) == ("2031", "2031/05/05/")
    assert found["urls"] == [
        "https://gazette.example/ferries?a=1&b=50%25",
        f"{BASE}/articles/minuteaaaaaa",
    ]
    assert found["keywords"] == ["North Korea"]
    assert [ris[name]["type_of_reference"] for name in ("hostile", "summary")] == ["MGZN", "ELEC"]


def test_ris_keeps_words_and_names(ris: dict[str, dict[str, Any]]) -> None:
    assert ris["names"]["title"] == KOREAN
    assert ris["names"]["authors"] == [
        "박하늘",
        "홍 길동",
        "Ada Quill",
        "Reed, Tom",
        "Sand and Sons",
        "Brace {of",
    ]
    assert ris["hostile"]["title"] == HOSTILE


def test_ris_knows_what_it_does_not_know(ris: dict[str, dict[str, Any]]) -> None:
    assert not {"year", "date"} & set(ris["undated"])
    assert "Date: not before 4 May 2031, the latest day it names." in ris["undated"]["notes"]
    assert "title" not in ris["summary"]
    assert ris["sums"]["urls"] == [f"{BASE}/articles/sumsaaaaaaaa"]


@settings(deadline=None)
@given(HOSTILE_WORDS)
def test_no_words_break_a_record(words: str) -> None:
    text = written("ris", of_words(words, byline=(words,)), of_words("Rest", key="twoaaaaaaaaa"))
    found = rispy.loads(text)
    assert [each["id"] for each in found] == ["readout-oneaaaaaaaaa", "readout-twoaaaaaaaaa"]
    assert all("unknown_tag" not in each for each in found)
    assert len(text.splitlines()) == text.count("\r\n")


def test_csl_has_the_kind_the_date_and_the_place(csl: dict[str, dict[str, Any]]) -> None:
    assert csl["minute"]["type"] == "article-newspaper"
    assert csl["minute"]["issued"] == {"date-parts": [[2031, 5, 5]]}
    assert csl["minute"]["archive_location"] == f"{BASE}/articles/minuteaaaaaa"
    assert csl["names"]["author"][0] == {"literal": "박하늘"}
    assert csl["hostile"]["title"] == HOSTILE
    assert "issued" not in csl["undated"]
    assert "title" not in csl["summary"]


def test_a_citation_processor_prints_every_item(desk: Visitor) -> None:
    found = printed(json.loads(body(desk, "csl.json")))
    assert set(found) == {"minute", "names", "hostile", "sums", "undated", "summary"}
    assert (
        found["minute"] == "Ada Quill (2031) “Ferries run again”, Tide & Gazette, 5 May. "
        "Available at: https://gazette.example/ferries?a=1&b=50%25."
    )
    assert found["names"].startswith("박하늘")
    assert f"“{KOREAN}”, Tide & Gazette, 4 May" in found["names"]
    assert "(no date)" in found["undated"]
    assert "A {brace, 50% & more_#1" in found["hostile"]
    assert "2031" in found["summary"]
    assert f"{BASE}/articles/summaryaaaaa" in found["summary"]


@settings(deadline=None)
@given(HOSTILE_WORDS)
def test_no_words_break_an_item(words: str) -> None:
    articles = of_words(words, byline=(words,)), of_words(words, key="twoaaaaaaaaa", day=None)
    found = json.loads(written("csl.json", *articles))
    jsonschema.validate(found, CSL)
    assert len(printed(found)) == len(found) == 2


@pytest.mark.parametrize("day", [date(1, 1, 1), date(987, 6, 5), date(9999, 12, 31)])
def test_days_at_the_ends_of_the_calendar_are_written_in_full(day: date) -> None:
    found = of_words("Words", day=day)
    assert f"PY  - {day.year:04d}\r\nDA  - {day.year:04d}/" in written("ris", found)
    assert f"year = {{{day.year:04d}}}" in written("bib", found)
    assert json.loads(written("csl.json", found))[0]["issued"] == {
        "date-parts": [[day.year, day.month, day.day]]
    }
    assert written("atom", found)
    assert written("feed.json", found)
