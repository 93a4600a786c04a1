"""The ledger: every run, every refused item with its reason, every warning."""

from __future__ import annotations

import pytest

from app.archive import ledger
from app.archive.runs import Tally, finish_run, refuse, start_run, warn

from .conftest import Visitor


@pytest.fixture
def keeper(visitor: Visitor) -> Visitor:
    """A visitor of a ledger of three runs, the last of them without an end."""
    with visitor.archive.write() as connection:
        first = start_run(connection, "ingest")
        finish_run(connection, first, Tally(read=4, added=4))
        second = start_run(connection, "ingest")
        refuse(connection, second, "press/broken.zip", "it is <no> zip")
        for n in range(3):
            warn(connection, second, f"press/{n}.md", "published", "month 13")
        finish_run(connection, second, Tally(read=1200, added=7, revised=1, unchanged=1191, skipped=2))
        start_run(connection, "ingest")
    return visitor


def test_an_empty_ledger_says_so(visitor: Visitor) -> None:
    assert "Nothing has been loaded yet" in visitor.get("/runs").text
    assert visitor.get("/runs.json").json() == {"runs": [], "next": None}


def test_every_run_stands_in_the_ledger_the_newest_first(keeper: Visitor) -> None:
    page = keeper.get("/runs").text
    assert page.index("Ingest 3") < page.index("Ingest 2") < page.index("Ingest 1")
    assert "1,200" in page


def test_a_run_without_an_end_is_marked(keeper: Visitor) -> None:
    assert keeper.get("/runs").text.count("not finished") == 1
    assert "cut short, or it is still under way" in keeper.get("/runs/3").text
    assert "Not finished" not in keeper.get("/runs/2").text


def test_a_run_names_every_refused_item_with_its_reason_and_every_warning(keeper: Visitor) -> None:
    page = keeper.get("/runs/2").text
    assert "press/broken.zip" in page
    assert "it is &lt;no&gt; zip" in page
    assert page.count("month 13") == 3


def test_a_count_leads_to_what_it_counted(keeper: Visitor) -> None:
    assert '<a href="/runs/2#refused">1<span' in keeper.get("/runs").text
    assert 'id="refused"' in keeper.get("/runs/2").text


def test_the_page_about_everything_leads_here(keeper: Visitor) -> None:
    assert 'href="/runs"' in keeper.get("/about").text


def test_long_ledgers_go_on_from_page_to_page(keeper: Visitor) -> None:
    first = keeper.get("/runs.json?limit=2").json()
    assert ([run["run"] for run in first["runs"]], first["next"]) == ([3, 2], "2")
    rest = keeper.get(f"/runs.json?limit=2&after={first['next']}").json()
    assert ([run["run"] for run in rest["runs"]], rest["next"]) == ([1], None)
    assert 'href="/runs?after=2"' in keeper.get("/runs?limit=2").text


def test_long_lists_of_one_run_go_on_too(keeper: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger.noticed_page, "__defaults__", (0, 2))
    first = keeper.get("/runs/2.json").json()
    assert [note["item"] for note in first["warnings"]] == ["press/0.md", "press/1.md"]
    assert f"warnings_after={first['next_warnings']}" in keeper.get("/runs/2").text
    rest = keeper.get(f"/runs/2.json?warnings_after={first['next_warnings']}").json()
    assert [note["item"] for note in rest["warnings"]] == ["press/2.md"]
    assert rest["next_warnings"] is None


def test_the_twins_have_the_keys_of_the_report(keeper: Visitor) -> None:
    run = keeper.get("/runs.json").json()["runs"][1]
    assert set(run) == {
        "run", "what", "started_at", "finished_at", "seconds", "read", "added", "revised", "unchanged",
        "skipped", "refused", "warnings",
    }  # fmt: skip
    assert (run["run"], run["refused"], run["warnings"], run["seconds"]) == (2, 1, 3, 0)
    one = keeper.get("/runs/2.json").json()
    assert one["refused"] == [{"item": "press/broken.zip", "reason": "it is <no> zip"}]
    assert one["warnings"][0] == {"item": "press/0.md", "field": "published", "message": "month 13"}


@pytest.mark.parametrize("address", ["/runs/9", "/runs/x", "/runs/9.json", "/runs/9999999999999999"])
def test_an_unknown_run_is_not_found(keeper: Visitor, address: str) -> None:
    assert keeper.get(address).status_code == 404


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=1000000000", "limit=x", "after=x", "after=1&after=2", "colour=red"]
)
def test_what_cannot_be_read_is_a_mistake(keeper: Visitor, query: str) -> None:
    assert keeper.get(f"/runs?{query}").status_code == 400
    assert keeper.get(f"/runs.json?{query}").status_code == 400
