"""The timeline in a frame: its look, its links, and what it never holds."""

from __future__ import annotations

import re

import pytest

from app.archive.withdrawing import withdraw

from . import press
from .conftest import DAILY, KOREAN, WIRE, Visitor, load_accounts


def test_it_takes_the_filters_of_the_page(reader: Visitor) -> None:
    page = reader.get("/embed/timeline?topic=hallyu-ban&lang=ko").text
    assert KOREAN in page
    assert DAILY not in page


def test_unknown_parameters_are_passed_over_and_wrong_values_are_not(reader: Visitor) -> None:
    assert reader.get("/embed/timeline?utm_source=wiki&q=x").status_code == 200
    assert reader.get("/embed/timeline?topic=cheese").status_code == 400


@pytest.mark.parametrize(
    "query",
    ["limit=0", "limit=101", "theme=pink", "density=thin", "title=2", "tz=Nowhere/City", "tz=/etc/passwd"],
)
def test_a_wrong_option_is_named(reader: Visitor, query: str) -> None:
    answer = reader.get(f"/embed/timeline?{query}")
    assert answer.status_code == 400
    assert f"<code>{query.split('=', maxsplit=1)[0]}</code>" in answer.text


def test_links_open_the_base_url_in_a_new_tab(reader: Visitor) -> None:
    links = re.findall(r"<a [^>]*>", reader.get("/embed/timeline").text)
    assert links
    for link in links:
        assert 'href="https://readout.example.org' in link
        assert 'target="_blank" rel="noopener"' in link


def test_sheets_and_scripts_come_from_where_the_frame_came_from(reader: Visitor) -> None:
    page = reader.get("/embed/timeline").text
    sources = re.findall(r'<(?:script src|link rel="stylesheet" href)="([^"]+)"', page)
    assert sources
    assert all(source.startswith("/static/") for source in sources)


def test_it_holds_no_form_and_sets_no_cookie(reader: Visitor) -> None:
    answer = reader.get("/embed/timeline")
    assert "<form" not in answer.text
    assert "<input" not in answer.text
    assert "Set-Cookie" not in answer.headers


def test_a_theme_may_be_fixed(reader: Visitor) -> None:
    assert '<html lang="en" class="dark">' in reader.get("/embed/timeline?theme=dark").text
    assert '<html lang="en">' in reader.get("/embed/timeline").text


def test_compact_leaves_the_ledes_out(reader: Visitor) -> None:
    assert "Rain fell all day" in reader.get("/embed/timeline").text
    assert "Rain fell all day" not in reader.get("/embed/timeline?density=compact").text


def test_the_title_may_be_hidden_but_is_still_read_aloud(reader: Visitor) -> None:
    assert '<h1 class="sentence unseen">' in reader.get("/embed/timeline?title=0").text


def test_days_and_times_follow_the_time_zone_asked_for(reader: Visitor) -> None:
    page = reader.get("/embed/timeline?tz=UTC").text
    assert "23:30 UTC" in page
    assert '<time datetime="2031-05-04">' in page


def test_mixed_dates_stand_under_each_day_once_in_any_zone(visitor: Visitor) -> None:
    dates = ("2031-05-05", "2031-05-05T01:00:00+00:00", "2031-05-06", "2031-05-05T20:00:00+00:00")
    for number, at in enumerate(dates):
        press.store(visitor.archive, press.article(f"n{number}", f"They met {number} times.", at=at))
    page = visitor.get("/embed/timeline?tz=UTC&from=2031-05-05").text
    assert re.findall(r'<time datetime="([^"]+)"', page) == ["2031-05-06", "2031-05-05"]
    assert "From and to count days in Asia/Seoul; days below are in UTC." in page
    assert "From and to" not in visitor.get("/embed/timeline?from=2031-05-05").text


def test_a_headline_made_from_an_address_says_so(visitor: Visitor) -> None:
    made = press.again(press.article("made", "They met."), headline_basis="url")
    press.store(visitor.archive, made, press.article("own", "They left."))
    for address in (
        "/",
        "/embed/timeline",
        f"/articles/{made.id}",
        f"/compare?article={made.id}&article=ownaaaaaaaaa",
    ):
        assert visitor.get(address).text.count("headline from its address") == 1


def test_it_says_how_much_more_there_is(reader: Visitor) -> None:
    page = reader.get("/embed/timeline?limit=1").text
    assert "All 4 articles in Readout" in page
    assert page.count('<article class="card"') == 1


def test_trouble_in_a_frame_is_told_in_the_frame(reader: Visitor) -> None:
    answer = reader.get("/embed/nothing")
    assert answer.status_code == 404
    assert 'class="embed"' in answer.text


def test_a_comparison_stands_in_a_frame_and_its_links_lead_out_of_it(reader: Visitor) -> None:
    page = reader.get(f"/embed/compare?article={DAILY}&article={WIRE}").text
    assert "accounts side by side" in page
    links = re.findall(r"<a [^>]*>", page)
    assert len(links) > 4
    for link in links:
        assert 'href="https://readout.example.org' in link
        assert 'target="_blank" rel="noopener"' in link


@pytest.mark.parametrize(
    ("query", "status"),
    [
        (f"article={DAILY}", 400),
        ("article=nothing00000&article=nothing00001", 404),
        (f"article={DAILY}&article={WIRE}&limit=0", 400),
        (f"article={DAILY}&article={WIRE}&topic=cheese", 400),
        (f"article={DAILY}&article={WIRE}&utm_source=wiki", 200),
    ],
)
def test_a_comparison_that_cannot_be_framed_says_why(reader: Visitor, query: str, status: int) -> None:
    answer = reader.get(f"/embed/compare?{query}")
    assert answer.status_code == status
    assert 'class="embed"' in answer.text


def test_a_withdrawn_article_is_told_in_the_frame(visitor: Visitor) -> None:
    load_accounts(visitor.archive)
    withdraw(visitor.archive, WIRE, "At the outlet's wish.")
    answer = visitor.get(f"/embed/compare?article={DAILY}&article={WIRE}")
    assert answer.status_code == 410
    assert 'class="embed"' in answer.text
