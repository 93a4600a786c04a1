"""The topics and their pages."""

from __future__ import annotations

from . import press
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


def test_a_topic_shows_the_words_in_which_it_is_found(reader: Visitor) -> None:
    page = reader.get("/topics/hallyu-ban").text
    assert "<dt>Strong <small>one is evidence</small></dt>" in page
    assert "<code>Hallyu ban*</code>" in page
    assert "within 12 words: ban … + Korean …" in page


def test_a_topic_shows_how_often_each_rule_fired(reader: Visitor) -> None:
    page = reader.get("/topics/hallyu-ban").text
    assert "How often each rule fires" in page
    assert "<code>invented</code>" in page or "strong" in page[page.index("How often each rule fires") :]


def test_a_topic_names_who_carries_it_as_a_share_of_their_own_coverage(visitor: Visitor) -> None:
    ban = {"hallyu-ban": ("ban on dramas",)}
    for n in range(9):
        press.store(visitor.archive, press.article(f"d{n}", f"Envoys met, day {n}."))
        press.store(visitor.archive, press.article(f"w{n}", f"Envoys left, day {n}.", outlet=press.WIRE))
    press.store(visitor.archive, press.article("ban", "A ban on dramas.", evidence=ban))
    page = visitor.get("/topics/hallyu-ban").text
    assert (
        '<a href="/timeline?topic=hallyu-ban&amp;outlet=harbour-daily">1</a> of <a href="/timeline?outlet=harbour-daily">10</a>'
        in page
    )
    assert "10 %" in page
    assert "lantern-wire" not in page


def test_a_topic_and_an_outlet_show_their_coverage_over_time(visitor: Visitor) -> None:
    ban = {"hallyu-ban": ("ban on dramas",)}
    for n in range(10):
        made = press.article(f"d{n}", f"A ban on dramas, day {n}.", at=f"2031-05-{n + 1:02}", evidence=ban)
        press.store(visitor.archive, made)
    assert (
        'href="/timeline?topic=hallyu-ban&amp;from=2031-05-03&amp;to=2031-05-03"'
        in visitor.get("/topics/hallyu-ban").text
    )
    assert (
        'href="/timeline?outlet=harbour-daily&amp;from=2031-05-03&amp;to=2031-05-03"'
        in visitor.get("/outlets/harbour-daily").text
    )


def test_articles_of_earlier_rules_are_not_judged_and_their_number_is_said(visitor: Visitor) -> None:
    press.store(visitor.archive, press.article("a", "Envoys met."), press.article("b", "Envoys left."))
    with visitor.archive.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO ruleset (version, sha256) SELECT version + 1, 'new' FROM ruleset"
        )
    for address in ("/topics", "/topics/hallyu-ban", "/about"):
        assert "2 articles are still tagged under earlier rules" in visitor.get(address).text
    page = visitor.get("/articles/aaaaaaaaaaaa").text
    assert "not judged: tagged under rules v1, v2 are in force (readout tag)" in page
    assert "no passage found" not in page
    assert "no passage found" not in visitor.get("/compare?article=aaaaaaaaaaaa&article=baaaaaaaaaaa").text
