"""Places, bodies and offices: one address in whatever words and language; refused where the table is wrong."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from time import process_time

import pytest

from app.analysis.cleaning import Segment
from app.analysis.people import People
from app.analysis.place_table import BadPlaces, parse_places
from app.analysis.places import Places
from app.analysis.quotes import quotes
from app.ingest.seeds import read_people
from app.settings import ROOT

TABLE = """
[[place]]
slug = "quillia"
en = ["Quillia"]
adjective = ["Quillian"]
ko = ["퀼리아"]
zh = ["奎利亚"]
ja = ["クイリア"]
capital = ["Port Quill", "퀼항"]
short = ["퀼"]
host = { ko = "주퀼", zh = "驻奎", ja = "駐ク" }
home = ["ko"]

[[place]]
slug = "redland"
en = ["Redland"]
adjective = ["Red"]
ko = ["적국"]
zh = ["赤国"]
host = { ko = "주적" }

[[kind]]
slug = "harbour-ministry"
en = ["Harbour Ministry", "Ministry of Harbours"]
ko = ["항만부", "항만성"]
zh = ["港口部"]
ja = ["港湾省"]
bare = ["항만부"]

[[kind]]
slug = "embassy"
en = ["embassy"]
ko = ["대사관"]
zh = ["大使馆"]
abroad = true

[[role]]
slug = "spokesperson"
en = ["spokesperson", "spokesman"]
ko = ["대변인"]
zh = ["发言人"]
many = true

[[role]]
slug = "regent"
en = ["Regent"]
ko = ["섭정"]
bare = ["섭정"]

[[body]]
slug = "lamp-house"
of = "redland"
kind = "harbour-ministry"
en = ["Lamp House"]
ko = ["등대궁"]

[[body]]
slug = "tide-union"
en = ["Tide Union"]
ko = ["조류연합"]
"""


@cache
def table() -> Places:
    return parse_places(TABLE)


@cache
def seeds() -> People:
    return read_people(ROOT / "seeds")


def found(name: str, lang: str) -> tuple[str, str] | None:
    each = table().find(name, lang)
    return (each.slug, each.name(lang)) if each else None


@pytest.mark.parametrize(
    ("name", "lang", "slug", "shown"),
    [
        ("Quillia", "en", "quillia", "Quillia"),
        ("Port Quill", "en", "quillia", "Quillia"),
        ("퀼리아 측", "ko", "quillia", "퀼리아"),
        ("Quillian Harbour Ministry", "en", "quillia-harbour-ministry", "Quillian Harbour Ministry"),
        ("Quillia’s harbour ministry", "en", "quillia-harbour-ministry", "Quillian Harbour Ministry"),
        (
            "the Ministry of Harbours of Quillia",
            "en",
            "quillia-harbour-ministry",
            "Quillian Harbour Ministry",
        ),
        ("Port Quill's harbour ministry", "en", "quillia-harbour-ministry", "Quillian Harbour Ministry"),
        ("퀼리아 항만성", "ko", "quillia-harbour-ministry", "항만부"),
        ("퀼 항만부", "ko", "quillia-harbour-ministry", "항만부"),
        ("항만부", "ko", "quillia-harbour-ministry", "항만부"),
        ("奎利亚港口部", "zh", "quillia-harbour-ministry", "奎利亚港口部"),
        ("クイリア港湾省", "ja", "quillia-harbour-ministry", "クイリア港湾省"),
        ("Red Harbour Ministry", "en", "lamp-house", "Lamp House"),
        ("적국 항만부", "ko", "lamp-house", "등대궁"),
        ("등대궁 대변인", "ko", "lamp-house-spokesperson", "등대궁 대변인"),
        ("a Lamp House spokesman", "en", "lamp-house-spokesperson", "Lamp House spokesperson"),
        ("spokesman for the Lamp House", "en", "lamp-house-spokesperson", "Lamp House spokesperson"),
        (
            "a Quillian harbour ministry spokesman",
            "en",
            "quillia-harbour-ministry-spokesperson",
            "Quillian Harbour Ministry spokesperson",
        ),
        ("奎利亚港口部发言人", "zh", "quillia-harbour-ministry-spokesperson", "奎利亚港口部发言人"),
        ("한 항만부 대변인", "ko", "quillia-harbour-ministry-spokesperson", "항만부 대변인"),
        ("퀼리아 고위 대변인", "ko", "quillia-senior-spokesperson", "고위 대변인"),
        ("주퀼 적국대사관", "ko", "redland-embassy-in-quillia", "주퀼 적국 대사관"),
        ("Red Embassy in Port Quill", "en", "redland-embassy-in-quillia", "Red embassy in Quillia"),
        ("Embassy of Redland in Quillia", "en", "redland-embassy-in-quillia", "Red embassy in Quillia"),
        ("赤国驻奎利亚大使馆", "zh", "redland-embassy-in-quillia", "赤国驻奎大使馆"),
        ("조류연합", "ko", "tide-union", "조류연합"),
        ("섭정", "ko", "quillia-regent", "섭정"),
        ("the Regent of Redland", "en", "redland-regent", "Red Regent"),
    ],
)
def test_one_body_has_one_address(name: str, lang: str, slug: str, shown: str) -> None:
    assert found(name, lang) == (slug, shown)


@pytest.mark.parametrize(
    ("name", "lang"),
    [
        ("the ministry", "en"),
        ("the Harbour Ministry", "en"),
        ("港口部", "zh"),
        ("항만성", "ko"),
        ("대변인", "ko"),
        ("대사관", "ko"),
        ("the Quillian", "en"),
        ("퀼 대변인", "ko"),
        ("Quillia Harbour Tours", "en"),
        ("Quillia Lamp House", "en"),
        ("Red Harbour Ministry in Quillia", "en"),
        ("", "en"),
        ("퀼리아" * 50, "ko"),
    ],
)
def test_what_cannot_be_known_is_left(name: str, lang: str) -> None:
    assert found(name, lang) is None


def test_names_that_were_made_to_be_slow_are_not() -> None:
    began = process_time()
    for word in ("퀼리아", "퀼", "of", "spokesmanof", "embassyof", "the"):
        table().find((word * 90)[:90], "ko")
    assert process_time() - began < 0.1


def said(text: str, lang: str, day: date = date(2026, 1, 5)) -> list[str | None]:
    told = quotes(text, [Segment("body", 0, len(text))], lang, seeds().on(day))
    return [each.speaker.slug if each.speaker else None for each in told]


@pytest.mark.parametrize(
    ("text", "lang", "slug"),
    [
        ('중국 외교부 대변인은 "항구를 연다"고 말했다.', "ko", "china-foreign-ministry-spokesperson"),
        (
            "“We open the port,” a Chinese foreign ministry spokesman said.",
            "en",
            "china-foreign-ministry-spokesperson",
        ),
        ("中国外交部发言人表示：“港口将开放。”", "zh", "china-foreign-ministry-spokesperson"),
        ("“We open the port,” China’s Foreign Ministry said.", "en", "china-foreign-ministry"),
        ('외교부는 "항구를 연다"고 말했다.', "ko", "south-korea-foreign-ministry"),
        ('멕시코 해군은 왔다. 해군은 "항구를 연다"고 말했다.', "ko", "mexico-navy"),
        ('미국 정부 고위 관계자는 "항구를 연다"고 말했다.', "ko", "united-states-government-senior-official"),
        ("“We open the port,” a senior U.S. official said.", "en", "united-states-senior-official"),
        ('주한 중국대사관은 "항구를 연다"고 말했다.', "ko", "china-embassy-in-south-korea"),
        ("“We open the port,” the Foreign Ministry said.", "en", "foreign-ministry"),
    ],
)
def test_bodies_speak_under_one_address(text: str, lang: str, slug: str) -> None:
    assert said(text, lang) == [slug]


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("항만부는 왔다. 항만부는 갔다. 적국 항만부도 왔다.", "quillia-harbour-ministry"),
        ("항만부는 왔다. 적국 항만부도 왔다.", "항만부"),
        ("적국의 항만부는 왔다. 항만부는 갔다.", "lamp-house"),
        ("현지 항만부는 왔다.", "항만부"),
    ],
)
def test_a_bare_body_is_that_of_the_place_its_text_gives_it(text: str, slug: str) -> None:
    assert People(places=table()).speaker("항만부", "ko", text).slug == slug


def test_an_office_of_state_is_the_state_s_whatever_party_is_named() -> None:
    assert found("등대궁 섭정", "ko") == ("redland-regent", "적국 섭정")


def test_a_body_of_another_state_is_not_taken_for_the_one_at_home() -> None:
    assert said('연방 검찰은 "항구를 연다"고 말했다.', "ko") == ["검찰"]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[[place]]", "[[place]", "no TOML"),
        ("[[body]]", "[[bodies]]", "no [[bodies]] blocks; there are body, kind, place, role"),
        ('slug = "quillia"', 'slug = "Quillia"', "Place 1 (Quillia): a slug is"),
        ('en = ["Quillia"]', 'fr = ["Quillia"]', "Place 1 (quillia): there is no key fr"),
        ('en = ["Quillia"]', 'en = "Quillia"', "Place 1 (quillia): names stand in lists"),
        ('adjective = ["Red"]', 'adjective = "Red"', "Place 2 (redland): adjective is a list"),
        ('{ ko = "주적" }', '"주적"', "Place 2 (redland): host has"),
        ('home = ["ko"]', 'home = ["fr"]', "home is of en, ko, zh, ja, not fr"),
        ('adjective = ["Red"]', 'home = ["ko"]', "ko is at home in quillia and in redland"),
        ("many = true", 'many = "yes"', "Role 1 (spokesperson): many is true or false"),
        ('bare = ["섭정"]', 'bare = ["왕"]', "Role 2 (regent): 왕 under bare is none of its names"),
        ('of = "redland"', 'of = "nowhere"', "Body lamp-house: there is no place nowhere"),
        ('kind = "harbour-ministry"', 'kind = "zoo"', "Body lamp-house: a kind is one of"),
        ('of = "redland"\nkind', "kind", "Body lamp-house: a kind is one of"),
        ('of = "redland"', "of = 1", "Body 1 (lamp-house): of and kind are slugs"),
        ('slug = "redland"', 'slug = "tide-union"', "There are two of tide-union"),
        ('slug = "regent"', 'slug = "spokesperson"', "There are two roles spokesperson"),
        ('en = ["Tide Union"]', 'en = ["Lamp House"]', "a name of lamp-house and of tide-union"),
        (
            'slug = "tide-union"',
            'slug = "tide-union"\nof = "redland"\nkind = "harbour-ministry"',
            "both the harbour-ministry of redland",
        ),
    ],
)
def test_a_table_that_is_wrong_says_where(old: str, new: str, message: str) -> None:
    assert old in TABLE
    with pytest.raises(BadPlaces, match=re.escape(message)):
        parse_places(TABLE.replace(old, new))


def test_the_table_that_comes_along_names_every_place_in_four_languages() -> None:
    places = seeds().places
    assert len(places.places) > 40
    assert [each.slug for each in (*places.places, *places.kinds) if len(each.names) < 4] == []


@pytest.mark.parametrize("lang", ["en", "ko", "zh", "ja"])
def test_what_is_shown_is_found_again(lang: str) -> None:
    """The shown name of each place, body, and body of each place leads to its own address, home's bodies apart."""
    places = seeds().places
    names = [each for each in (*places.places, *places.bodies) if each.names.get(lang)]
    wrong = {}
    for each in names:
        again = places.find(each.name(lang), lang)
        if again is None or again.slug != each.slug:
            wrong[each.slug] = again and again.slug
    assert wrong == {}
