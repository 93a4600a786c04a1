"""The page that says what all this rests on."""

from __future__ import annotations

from app.archive.runs import Tally, finish_run, refuse, start_run

from .conftest import Visitor


def test_it_counts_what_is_here_with_links(reader: Visitor) -> None:
    page = reader.get("/about").text
    assert '<a href="/">4 articles</a>' in page
    assert '<a href="/timeline?form=summary">1 our summary</a>' in page
    assert '<a href="/timeline?lang=ko">Korean (1)</a>' in page


def test_it_names_the_rules_in_force(reader: Visitor) -> None:
    version = reader.get("/topics.json").json()["ruleset"]
    assert f"Rules <b>v{version}</b> are in force" in reader.get("/about").text


def test_it_tells_of_the_last_run(visitor: Visitor) -> None:
    assert "The last run" not in visitor.get("/about").text
    with visitor.archive.write() as connection:
        run = start_run(connection, "ingest")
        refuse(connection, run, "bad.txt", "no text")
        finish_run(connection, run, Tally(read=3, added=2))
    page = visitor.get("/about").text
    assert "3 read, 2 added, 0 revised, 0 unchanged, 1 refused, 0 warnings" in page
