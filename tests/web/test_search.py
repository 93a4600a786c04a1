"""Searching: the box on every page, words as a filter like any other, marks where they stand."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.analysis.cleaning import Segment
from app.archive.search import Reading
from app.web.found import LONGEST_PASSAGE, excerpts
from app.web.marks import Run

from . import press
from .conftest import DAILY, KOREAN, WIRE, Visitor

PAGES = ("/", f"/articles/{DAILY}", "/compare", "/topics", "/topics/north-korea", "/outlets", "/about", "/no")


def shown(page: str) -> list[str]:
    return re.findall(r'<article class="card" aria-labelledby="h-(\w+)"', page)


def marked(page: str) -> list[str]:
    return [unescape(words) for words in re.findall(r"<mark[^>]*>([^<]*)</mark>", page)]


# the box


@pytest.mark.parametrize("address", PAGES)
def test_every_page_has_a_box_that_searches_the_timeline(reader: Visitor, address: str) -> None:
    page = reader.get(address).text
    form = re.search(r'<form class="search" role="search" action="/" method="get".*?</form>', page, re.S)
    assert form
    assert re.search(r'<input type="search" id="q" name="q" value=""[^>]*aria-label="', form[0])


def test_the_box_leads_to_the_timeline_behind_a_proxy_too(reader: Visitor) -> None:
    proxied = Visitor(reader.app, root_path="/readout")
    assert 'role="search" action="/readout/"' in proxied.get("/readout/").text


def test_searching_keeps_the_other_filters(reader: Visitor) -> None:
    page = reader.get("/timeline?topic=north-korea&lang=en&q=envoys&sort=oldest").text
    form = page.split('<form class="search"')[1].split("</form>")[0]
    assert re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', form) == [
        ("topic", "north-korea"),
        ("lang", "en"),
        ("sort", "oldest"),
    ]
    assert 'name="q" value="envoys"' in form


def test_filtering_keeps_the_words(reader: Visitor) -> None:
    page = reader.get("/timeline?q=%22met%22").text
    filters = page.split('id="filters"')[1].split("</form>")[0]
    assert '<input type="hidden" name="q" value="&#34;met&#34;">' in filters


def test_a_fragment_renews_what_the_box_keeps(reader: Visitor) -> None:
    answer = reader.get("/timeline?q=envoys&lang=en&from=", HX_Request="true")
    assert (
        '<div id="kept" hx-swap-oob="true"><input type="hidden" name="lang" value="en"></div>' in answer.text
    )
    assert answer.headers["HX-Push-Url"] == "/timeline?lang=en&q=envoys"
    assert answer.text.lstrip().startswith("<title>All coverage containing “envoys”, in English: 3 articles")


# a filter like any other


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("envoys", [WIRE, DAILY]),
        ("한한령", [KOREAN]),
        ("한령", [KOREAN]),
        ("항", [KOREAN]),
        ('"ban on dramas"', [DAILY]),
        ("“ban on dramas”", [DAILY]),
        ("envoys -rain", [WIRE]),
        ("Great", []),
        ("World", []),
        ("Quill", []),
    ],
)
def test_words_are_found_in_headline_and_text(reader: Visitor, q: str, found: list[str]) -> None:
    page = reader.get(f"/?q={quote(q)}").text
    assert [key for key in shown(page) if key in (WIRE, DAILY, KOREAN)] == found


def test_the_sentence_and_a_chip_say_what_was_searched_for(reader: Visitor) -> None:
    page = reader.get("/timeline?q=dramas&topic=hallyu-ban").text
    assert "Hallyu ban containing “dramas”: 1 article" in page
    assert re.search(
        r'<a class="chip" href="/timeline\?topic=hallyu-ban"><span class="unseen">Remove </span>'
        r"containing dramas ",
        page,
    )


@pytest.mark.parametrize("q", ["Hallyu ban", "hallyu BAN", "한한령", "限韩令", '"Hallyu ban" -rain'])
def test_words_that_name_a_topic_lead_to_it_in_every_language(reader: Visitor, q: str) -> None:
    page = reader.get(f"/timeline?q={quote(q)}&lang=en&lang=ko").text
    there = re.search(r'href="([^"]*)">The topic <b>Hallyu ban</b>: (\d+) articles?</a>', page)
    assert there
    assert unescape(there[1]) == "/timeline?topic=hallyu-ban&lang=en&lang=ko"
    total = reader.get(unescape(there[1]).replace("/timeline", "/timeline.json")).json()["total"]
    assert total == int(there[2]) > 1


@pytest.mark.parametrize(
    "asked", ["q=envoys", "q=한한령&topic=hallyu-ban", "q=-한한령", "q=한한령&to=1999-01-01"]
)
def test_no_topic_is_offered_that_is_not_named_or_adds_nothing(reader: Visitor, asked: str) -> None:
    assert "The topic <b>" not in reader.get(f"/timeline?{asked}").text


def test_the_twin_counts_under_the_words(reader: Visitor) -> None:
    found = reader.get("/timeline.json?q=envoys&limit=1").json()
    assert found["sentence"] == f"All coverage containing “envoys”: {found['total']} articles"
    assert sum(bar["count"] for bar in found["histogram"]["bars"]) == found["total"]
    facet = {each["value"]: each["count"] for each in found["facets"]["topic"]}
    assert facet == {"north-korea": 2, "hallyu-ban": 1}
    seen, cursor = [found["items"][0]["id"]], found["next"]
    while cursor:
        following = reader.get(f"/timeline.json?q=envoys&limit=1&after={cursor}").json()
        seen += [item["id"] for item in following["items"]]
        cursor = following["next"]
    assert len(seen) == len(set(seen)) == found["total"]


def test_paging_keeps_the_words(reader: Visitor) -> None:
    page = reader.get("/timeline?q=envoys&limit=1").text
    onward = re.search(r'class="onward" rel="next" href="([^"]+)"', page)
    assert onward
    assert "q=envoys" in onward[1]


def test_an_embed_takes_words(reader: Visitor) -> None:
    page = reader.get("/embed/timeline?q=dramas").text
    assert shown(page) == [DAILY]
    assert f'href="https://readout.example.org/articles/{DAILY}?q=dramas"' in page
    assert "dramas" in marked(page)
    assert "<form" not in page


def test_the_description_of_the_twin_names_the_words(reader: Visitor) -> None:
    described = reader.get("/openapi.json").json()["paths"]["/timeline.json"]["get"]["parameters"]
    (q,) = [each for each in described if each["name"] == "q"]
    assert q["schema"] == {"type": "string", "maxLength": 2000}


# marks


def test_a_card_shows_the_passage_around_the_first_hit(reader: Visitor) -> None:
    page = reader.get("/?q=dramas").text
    assert f'href="/articles/{DAILY}?q=dramas"' in page
    lede = re.search(r'<p class="lede"[^>]*>(.*?)</p>', page, re.S)
    assert lede
    assert "The ban on <mark>dramas</mark> may ease" in lede[1]


def test_a_headline_is_marked_too(reader: Visitor) -> None:
    page = reader.get("/?q=harbour").text
    assert "Envoys meet by the <mark>harbour</mark>" in page


def test_only_exclusions_leave_the_lede_alone(reader: Visitor) -> None:
    page = reader.get("/?q=-harbour").text
    assert marked(page) == []
    assert DAILY not in shown(page)
    assert WIRE in shown(page)


def test_an_article_marks_what_was_searched_for_beside_its_evidence(reader: Visitor) -> None:
    page = reader.get(f"/articles/{DAILY}?q=dramas+rain").text
    assert '<mark id="found">Rain</mark>' in page
    assert re.search(r'<mark class="hue-\d" title="[^"]*">ban on </mark><mark class="hue-\d found"', page)
    assert "2 places with “dramas” and “rain” marked below." in unescape(page)
    assert page.count('id="found"') == 1


def test_an_article_says_that_it_does_not_hold_the_words(reader: Visitor) -> None:
    assert "The text does not hold “whales”." in reader.get(f"/articles/{DAILY}?q=whales").text
    assert 'class="notice"' not in reader.get(f"/articles/{DAILY}?q=-whales").text
    assert 'class="notice"' not in reader.get(f"/articles/{DAILY}").text


def test_comments_and_navigation_are_not_marked(reader: Visitor) -> None:
    assert marked(reader.get(f"/articles/{DAILY}?q=great+world").text.split('class="furniture"')[1]) == []


def test_words_searched_for_stay_words(visitor: Visitor) -> None:
    press.store(visitor.archive, press.article("x", "Tags <b>bold</b> & more &amp; most.", headline="<i>"))
    for q in ("<b>bold</b>", '"><script>alert(1)</script>', "bold&amp;"):
        for address in (
            f"/?q={quote(q)}",
            f"/articles/xaaaaaaaaaaa?q={quote(q)}",
            f"/embed/timeline?q={quote(q)}",
        ):
            page = visitor.get(address)
            assert page.status_code == 200
            assert "<script>alert" not in page.text
            assert "<b>bold" not in page.text


BODIES = st.text("한한령 Hallyu ban. 다\n&é", min_size=1, max_size=900)


@given(body=BODIES, q=st.sampled_from(["한", "ban", "hallyu ban", "한령 다", '"다 ban"']))
@settings(max_examples=200, deadline=None)
def test_a_passage_is_of_the_text_and_holds_a_mark(body: str, q: str) -> None:
    read = Reading(1, "a", "ban", body, (Segment("body", 0, len(body)),))
    (found,) = excerpts([read], q).values()
    assert "".join(run.text for run in found.headline) == "ban"
    if not found.passage:
        return
    runs = [run for run in found.passage if run not in (Run("… "), Run(" …"))]
    words = "".join(run.text for run in runs)
    assert words in body
    assert any(run.found for run in runs)
    assert len(words) <= LONGEST_PASSAGE + len(q) + 10


def test_a_hit_far_into_a_sentence_stands_near_the_start_of_the_passage() -> None:
    body = "긴 문장 " * 200 + "끝에 한한령 이 있다."
    (found,) = excerpts([Reading(1, "a", None, body, (Segment("body", 0, len(body)),))], "한한령").values()
    assert found.passage[0] == Run("… ")
    before = "".join(run.text for run in found.passage).split("한한령")[0]
    assert len(before) < 60


# what cannot be searched for


@pytest.mark.parametrize(
    "address", ["/", "/timeline", "/timeline.json", "/embed/timeline", f"/articles/{DAILY}"]
)
@pytest.mark.parametrize("q", ["a" * 10_000, "한" * 2001])
def test_too_many_characters_are_refused(reader: Visitor, address: str, q: str) -> None:
    answer = reader.get(f"{address}?q={quote(q)}")
    assert answer.status_code == 400
    assert "at most 2,000 characters" in answer.text
    assert len(answer.text) < 20_000


@pytest.mark.parametrize(
    "q",
    [
        '"',
        "*",
        "***",
        "(",
        "NEAR(a b)",
        "a AND",
        "words:x",
        '" OR "',
        "-",
        "\x00",
        "\x00a\x1b",
        "%",
        "\u202e",
        "'",
    ],
)
def test_signs_are_searched_for_as_they_stand_and_never_a_fault(reader: Visitor, q: str) -> None:
    for address in ("/", "/timeline.json", "/embed/timeline", f"/articles/{DAILY}"):
        assert reader.get(f"{address}?q={quote(q)}").status_code == 200


def test_a_byte_that_is_no_letter_is_harmless(reader: Visitor) -> None:
    assert reader.get("/timeline.json?q=%ff%fe").json()["total"] == 0


def test_signs_alone_find_nothing_and_the_page_says_why(reader: Visitor) -> None:
    page = reader.get("/?q=***").text
    assert shown(page) == []
    assert "There is no letter and no digit in “***” to look for." in page


def test_an_empty_box_asks_for_nothing(reader: Visitor) -> None:
    assert reader.get("/?q=").text == reader.get("/").text
    assert "containing" not in reader.get("/?q=%20%20").text
