"""Exports of the timeline: every match in each format, as other people's programs read them."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.archive.keeping import keep
from app.main import create_app
from app.web.exports.table import FORMATS
from app.web.ledger_formats import line, safe
from tests.web import press
from tests.web.conftest import Visitor, settings_in
from tests.web.exported import FORMULA, HOSTILE, HOSTILE_WORDS, KOREAN, accounts, load, of_words, written

UNPAGED = [each.extension for each in FORMATS if not each.paged]
#: How each format shows which articles it holds.
IDS = {
    "csv": r'^"(\w{12})",',
    "jsonl": r'^\{"id": "(\w{12})"',
    "md": r"^- .*?/articles/(\w{12})\)",
    "bib": r"^@\w+\{readout-(\w{12}),$",
    "ris": r"^ID  - readout-(\w{12})\r$",
    "csl.json": r'^\{"id": "readout-(\w{12})"',
    "atom": r"<entry><id>[^<]*/(\w{12})<",
    "feed.json": r'"id": "https://[^"]*/(\w{12})"',
}


@pytest.fixture(scope="module")
def desk(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    folder = tmp_path_factory.mktemp("exports")
    shutil.copy(blank, folder / "readout.db")
    found = Visitor(create_app(settings_in(folder)))
    load(found.archive)
    yield found
    found.archive.close()


def body(desk: Visitor, extension: str, query: str = "") -> str:
    answer = desk.get(f"/timeline.{extension}{query}")
    assert answer.status_code == 200
    return answer.content.decode()


def ids(desk: Visitor, extension: str, query: str = "") -> list[str]:
    return re.findall(IDS[extension], body(desk, extension, query), re.MULTILINE)


def listed(desk: Visitor, query: str = "") -> Any:
    return desk.get(f"/timeline.json{query}").json()


@pytest.mark.parametrize("extension", IDS)
@pytest.mark.parametrize(
    "query",
    ["", "?sort=oldest", "?topic=north-korea", "?lang=ko", "?outlet=none", "?q=envoys", "?from=2031-05-03&to=2031-05-04", "?kind=newspaper&kind=magazine", "?limit=2", "?form=summary", "?grade=focus"],
)  # fmt: skip
def test_it_holds_what_the_listing_holds_in_its_order(desk: Visitor, extension: str, query: str) -> None:
    twin = listed(desk, query)
    assert ids(desk, extension, query) == [each["id"] for each in twin["items"]]
    if "limit" not in query:
        assert len(ids(desk, extension, query)) == twin["total"]


@pytest.mark.parametrize("extension", IDS)
def test_it_goes_on_after_a_cursor(desk: Visitor, extension: str) -> None:
    after = listed(desk, "?limit=2")["next"]
    assert ids(desk, extension, f"?after={after}") == ids(desk, extension)[2:]


@pytest.mark.parametrize("extension", UNPAGED)
def test_more_than_a_page_is_written_whole(
    desk: Visitor, extension: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = body(desk, extension)
    monkeypatch.setattr("app.archive.exporting.PLACES", 2)
    monkeypatch.setattr("app.archive.exporting.BATCH", 1)
    assert body(desk, extension) == whole


@pytest.mark.parametrize("each", FORMATS, ids=lambda each: str(each.extension))
def test_it_is_named_for_what_it_is(desk: Visitor, each: Any) -> None:
    answer = desk.get(f"/timeline.{each.extension}")
    assert answer.headers["content-type"] == each.media_type
    kept = f'attachment; filename="timeline.{each.extension}"'
    assert answer.headers.get("content-disposition") == (None if each.paged else kept)
    assert "Content-Security-Policy" in answer.headers
    again = desk.get(f"/timeline.{each.extension}", If_None_Match=answer.headers["ETag"])
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize("extension", IDS)
@pytest.mark.parametrize(
    ("query", "parameter"),
    [("topic=cheese", "topic"), ("from=yesterday", "from"), ("limit=0", "limit"), ("limit=201", "limit"), ("after=x", "after"), ("colour=red", "colour")],
)  # fmt: skip
def test_what_cannot_be_asked_is_a_problem_before_the_first_byte(
    desk: Visitor, extension: str, query: str, parameter: str
) -> None:
    answer = desk.get(f"/timeline.{extension}?{query}")
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert "content-disposition" not in answer.headers
    assert answer.json()["parameter"] == parameter


@pytest.mark.parametrize("extension", IDS)
def test_nothing_found_is_a_whole_file_too(desk: Visitor, extension: str) -> None:
    assert ids(desk, extension, "?topic=public-sentiment") == []
    if extension.endswith("json"):
        json.loads(body(desk, extension, "?topic=public-sentiment"))


def test_what_is_withdrawn_is_in_none(visitor: Visitor) -> None:
    from app.archive.withdrawing import withdraw

    press.store(visitor.archive, *accounts())
    withdraw(visitor.archive, "hostileaaaaa", "asked for")
    for extension in IDS:
        found = ids(visitor, extension)
        assert len(found) == 5
        assert "hostileaaaaa" not in found


def test_a_new_text_is_told_as_such(visitor: Visitor) -> None:
    [first, *_] = accounts()
    press.store(visitor.archive, first)
    changed = press.article(
        "minute", "Ferries run no more.", headline="Ferries stop", outlet=first.outlet, url=first.url
    )
    with visitor.archive.write() as connection:
        keep(connection, changed, "2031-06-01T10:00:00+00:00")
    assert json.loads(body(visitor, "jsonl"))["updated"] == "2031-06-01T10:00:00+00:00"


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_a_row_holds_what_the_twin_says(desk: Visitor) -> None:
    found = {row["id"]: row for row in rows(body(desk, "csv"))}
    row = found["minuteaaaaaa"]
    assert (row["outlet"], row["kind"], row["published"]) == (
        "Tide & Gazette",
        "newspaper",
        "2031-05-05T08:12:00+09:00",
    )
    assert (row["topics"], row["grades"]) == ("north-korea", "north-korea: covered, 1")
    assert row["address"] == "https://readout.example.org/articles/minuteaaaaaa"
    assert found["undatedaaaaa"]["published"] == ""
    assert found["undatedaaaaa"]["not_before"] == "2031-05-04"
    assert found["summaryaaaaa"]["headline"] == ""


def test_no_cell_is_a_formula(desk: Visitor) -> None:
    row = next(row for row in rows(body(desk, "csv")) if row["id"] == "sumsaaaaaaaa")
    assert row["headline"] == f"'{FORMULA}"
    assert row["lede"].startswith("'=1+1")


@settings(deadline=None)
@given(HOSTILE_WORDS)
def test_no_words_break_a_row(words: str) -> None:
    [row] = rows(written("csv", of_words(words, byline=(words,))))
    assert row["headline"].replace("'", "") == words.replace("'", "")
    assert all(not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in row.values())


#: Beginnings of a cell, and what stands there in a spreadsheet.
CELLS = {
    "Ferries run; all is well - so far": "Ferries run; all is well - so far",
    "=1+1": "'=1+1",
    " =1+1": "' =1+1",
    "\t\u200b\ufeff =1+1": "'\t'\u200b\ufeff =1+1",
    "\u3000\xa0\x00@SUM(1)": "'\u3000\xa0\x00@SUM(1)",
    "\u202e-2+3": "'\u202e-2+3",
    "\n+1": "'\n'+1",
    "\tFerries": "'\tFerries",
    "＝1+1": "'＝1+1",
    "Ferries;=1+1": "Ferries;'=1+1",
    "Ferries; \u200b@a;b": "Ferries;' \u200b@a;b",
    'Ferries;"=1+1': "Ferries;'\"=1+1",
    "Ferries\r\n=1+1": "Ferries\r\n'=1+1",
    "–5 °C": "–5 °C",
    "": "",
}


@pytest.mark.parametrize("cell", CELLS)
def test_an_apostrophe_stands_before_what_begins_a_formula(cell: str) -> None:
    assert safe(cell) == CELLS[cell]


@settings(deadline=None)
@given(
    st.lists(
        st.one_of(HOSTILE_WORDS, st.sampled_from([";", "=", " ", '"', "\t", "\u200b", "\n", "+1", "@"])),
        max_size=9,
    )
)
def test_who_splits_a_file_elsewhere_meets_no_formula_either(parts: list[str]) -> None:
    cell = "".join(parts)
    text = line(["id", safe(cell), "end"])
    [[_id, read, _end]] = csv.reader(io.StringIO(text, newline=""))
    assert read == safe(cell)
    assert re.match(r"[\s\x00-\x20\u200b]*[=+@-]", read) is None
    for found in re.split(r"[;\t\r\n]", text):
        assert re.match(r"[\s\x00-\x20\u200b\"]*[=+@-]", found) is None


def test_a_file_of_many_rows_is_written_soon() -> None:
    """Nothing in a cell may cost more than its length: whole rows are 3.7 seconds a hundred thousand."""
    begun = process_time()
    for mark in (" ", ";", "\t", "; ", '"', ";="):
        safe(mark * 50_000)
    for _ in range(100_000):
        line(map(safe, ("oneaaaaaaaaa", "Ferries run again; all is well", "tide-gazette")))
    assert process_time() - begun < 10


@settings(deadline=None)
@given(HOSTILE_WORDS)
def test_no_words_break_a_line(words: str) -> None:
    text = written("jsonl", of_words(words), of_words(words))
    assert len(text.splitlines()) == text.count("\n") == 2
    assert json.loads(text.split("\n")[0])["headline"] == words


def test_a_line_is_the_item_of_the_twin_with_what_a_citation_needs(desk: Visitor) -> None:
    found = [json.loads(line) for line in body(desk, "jsonl").splitlines()]
    items = listed(desk)["items"]
    assert [{name: each[name] for name in items[0]} for each in found] == items
    assert set(found[0]) - set(items[0]) == {"address", "byline", "updated"}
    assert next(each for each in found if each["id"] == "summaryaaaaa")["headline"] is None


def test_markdown_is_grouped_by_day_and_says_what_it_is_of(desk: Visitor) -> None:
    text = body(desk, "md", "?topic=hallyu-ban")
    assert text.startswith("# Hallyu ban: 1 article\n\nFrom <https://readout.example.org/timeline?topic=hallyu-ban>, tagged under rules v1.\n")  # fmt: skip
    whole = body(desk, "md")
    assert re.findall(r"^## (.*)$", whole, re.MULTILINE) == [
        "Mon 5 May 2031", "Sun 4 May 2031", "Sat 3 May 2031", "Fri 2 May 2031", "Undated",
    ]  # fmt: skip
    assert f"[{KOREAN}](https://readout.example.org/articles/namesaaaaaaa), 4 May 2031, as declared" in whole
    assert "without a headline" in whole
    assert "our summary of this account" in whole
    assert "not before 4 May 2031" in whole
    assert "javascript" not in whole


def test_the_same_archive_gives_the_same_bytes(desk: Visitor) -> None:
    for extension in IDS:
        assert body(desk, extension) == body(desk, extension)


def rendered(text: str) -> str:
    from markdown_it import MarkdownIt

    return str(MarkdownIt("commonmark").render(text))


def test_markdown_keeps_an_outlets_words_for_words(desk: Visitor) -> None:
    page = rendered(body(desk, "md"))
    assert HOSTILE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") in page
    assert page.count("<li>") == 6
    assert page.count("<h1>") == 1


@settings(deadline=None)
@given(HOSTILE_WORDS)
def test_no_words_become_markup(words: str) -> None:
    page = rendered(written("md", of_words(words)))
    shape = re.findall(r"<(\w+)", page)
    assert shape.count("h1") == shape.count("h2") == shape.count("ul") == shape.count("li") == 1
    assert not {"b", "img", "code", "pre", "ol", "em", "blockquote", "hr", "h3", "table"} & set(shape)
    links = re.findall(r'href="([^"]*)"', page)
    assert all(each.startswith(("https://readout.example.org", "https://gazette.example/")) for each in links)


def test_the_description_says_what_comes(desk: Visitor) -> None:
    paths = desk.get("/openapi.json").json()["paths"]
    for each in FORMATS:
        told = paths[f"/timeline.{each.extension}"]["get"]
        assert list(told["responses"]["200"]["content"]) == [each.mime]
        assert {"topic", "limit", "after"} <= {one["name"] for one in told["parameters"]}
