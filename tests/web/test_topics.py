"""The topics and their pages."""

from __future__ import annotations

from .conftest import DAILY, KOREAN, WIRE, Visitor


def test_every_count_links_to_what_it_counted(reader: Visitor) -> None:
    page = reader.get("/topics").text
    assert '<a href="/timeline?topic=hallyu-ban">2 articles</a>' in page
    assert 'href="/timeline?topic=north-korea&amp;grade=mentioned"' in page


def test_a_topic_shows_its_scope_and_latest_articles(reader: Visitor) -> None:
    page = reader.get("/topics/north-korea").text
    scope = reader.get("/topics.json").json()["topics"][0]["scope"]
    assert scope
    assert scope.split(",")[0] in page
    assert DAILY in page
    assert WIRE in page
    assert KOREAN not in page


def test_the_twin_lists_topics_with_their_grades(reader: Visitor) -> None:
    found = reader.get("/topics.json").json()
    assert set(found) == {"ruleset", "topics"}
    first = found["topics"][0]
    assert (first["slug"], first["articles"]) == ("north-korea", 2)
    assert first["grades"] == {"focus": 0, "covered": 1, "mentioned": 1}
    assert (first["first"], first["last"]) == ("2031-05-05", "2031-05-05")


def test_a_topic_without_articles_says_so_under_its_rules(reader: Visitor) -> None:
    assert "No passage found in any article (rules v" in reader.get("/topics/public-sentiment").text


def test_a_topic_page_does_not_swallow_a_twin(reader: Visitor) -> None:
    answer = reader.get("/topics/north-korea.json")
    assert (answer.status_code, answer.headers["Content-Type"]) == (404, "application/problem+json")


def test_an_unknown_topic_is_not_found(reader: Visitor) -> None:
    answer = reader.get("/topics/cheese")
    assert answer.status_code == 404
    assert "/topics lists them all" in answer.text
