"""How often each rule fired, and who carries a topic most."""

from __future__ import annotations

from app.archive.counts import Facet
from app.archive.database import Archive
from app.archive.firing import Carrier, Firing, carriers, firings
from tests.archive.support import make_article, put, tag


def test_a_rule_counts_each_article_once_and_only_under_its_topic(archive: Archive) -> None:
    put(
        archive,
        make_article(url="https://x.example/1", text="One", tags=(tag("north-korea", "covered", 2),)),
        make_article(url="https://x.example/2", text="Two", tags=(tag("north-korea"), tag("hallyu-ban"))),
    )
    with archive.read() as connection:
        found = firings(connection, "north-korea")
    assert (found.articles, found.rules, found.others) == (2, (Firing("invented", 2),), 0)


def test_a_topic_that_was_never_found_has_no_firing(archive: Archive) -> None:
    with archive.read() as connection:
        assert firings(connection, "public-sentiment").rules == ()


def test_one_article_makes_no_carrier() -> None:
    on_topic = (Facet("a", "A", 2), Facet("b", "B", 3), Facet("c", "C", 9))
    found = carriers(on_topic, {"a": 10, "b": 300, "c": 100}, 3)
    assert [each.slug for each in found] == ["c", "b", "a"]


def test_a_rule_is_named_by_its_kind_and_its_terms() -> None:
    firing = Firing("near: ban + Korean*", 3)
    assert (firing.kind, firing.terms) == ("near", "ban + Korean*")


def test_carriers_are_ordered_by_their_share_and_small_outlets_left_out() -> None:
    on_topic = (Facet("a", "A", 5), Facet("b", "B", 4), Facet("c", "C", 3), Facet("none", "Unknown", 9))
    everything = {"a": 100, "b": 10, "c": 9, "none": 10}
    assert carriers(on_topic, everything, most=5) == (Carrier("b", "B", 4, 10), Carrier("a", "A", 5, 100))
    assert len(carriers(on_topic, everything, most=1)) == 1
