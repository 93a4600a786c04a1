"""The outlets and their pages."""

from __future__ import annotations

from . import press
from .conftest import DAILY, WIRE, Visitor


def test_outlets_with_articles_come_first_and_the_silent_are_folded(reader: Visitor) -> None:
    page = reader.get("/outlets").text
    heard, folded = page.split('<details class="silent">')
    assert "Harbour Daily" in heard
    assert "Yonhap" in folded


def test_a_count_links_to_what_it_counted(reader: Visitor) -> None:
    assert '<a href="/timeline?outlet=lantern-wire">2<span' in reader.get("/outlets").text


def test_an_outlet_shows_what_it_covered_and_its_latest(reader: Visitor) -> None:
    page = reader.get("/outlets/harbour-daily").text
    assert 'href="/timeline?topic=hallyu-ban&amp;outlet=harbour-daily"' in page
    assert DAILY in page
    assert WIRE not in page


def test_a_silence_that_breaks_the_outlets_rhythm_is_said(visitor: Visitor) -> None:
    for n in range(24):
        at = f"2031-05-{(1, 2, 3, 5, 8, 9, 10, 11)[n // 3]:02}"
        press.store(visitor.archive, press.article(f"d{n}", f"Envoys met, day {n}.", at=at))
    page = visitor.get("/outlets/harbour-daily").text
    assert "Nothing from it here between 6 and 7 May 2031 (" in page
    assert 'href="/timeline?from=2031-05-06&amp;to=2031-05-07">0 from all others</a>), where' in page
    twin = visitor.get("/outlets.json").json()["outlets"][0]
    assert twin["silences"] == [{"from": "2031-05-06", "to": "2031-05-07", "others": 0}]


def test_the_twin_lists_outlets(reader: Visitor) -> None:
    found = {each["slug"]: each for each in reader.get("/outlets.json").json()["outlets"]}
    assert found["lantern-wire"] == {
        "slug": "lantern-wire",
        "name": "Lantern Wire",
        "native_name": None,
        "kind": None,
        "country": None,
        "lang": None,
        "articles": 2,
        "undated": 0,
        "first": "2031-05-03",
        "last": "2031-05-05",
        "silences": [],
    }


def test_an_outlet_that_only_printed_what_others_wrote_is_in_no_list_and_its_page_names_it(
    visitor: Visitor,
) -> None:
    own = press.article("own", "The envoys met.", url="https://daily.example/own", headline="Envoys meet")
    copy = press.article("copy", "The envoys met.", headline="Envoys meet", outlet=press.WIRE)
    press.store(visitor.archive, own, copy)
    assert press.WIRE.name not in visitor.get("/outlets").text
    assert press.WIRE.slug not in [each["slug"] for each in visitor.get("/outlets.json").json()["outlets"]]
    page = visitor.get(f"/outlets/{press.WIRE.slug}").text
    told = page[page.index('id="printed"') :]
    assert "Printed 1 article of another outlet" in told
    assert f'href="/articles/{own.id}"' in told
    assert 'id="printed"' not in visitor.get(f"/outlets/{press.DAILY.slug}").text


def test_an_unknown_outlet_is_not_found(reader: Visitor) -> None:
    assert reader.get("/outlets/cheese").status_code == 404
