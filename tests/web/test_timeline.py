"""The timeline: what it lists, how it is filtered, its fragment for htmx and its JSON twin."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from app.analysis.dates import Published
from app.analysis.outlets import Outlet

from . import press
from .conftest import DAILY, KOREAN, SUMMARY, WIRE, Visitor


def shown(page: str) -> list[str]:
    """The articles on a page, in order."""
    return re.findall(r'<h3 id="h-(\w+)"', page)


def test_the_front_page_is_the_timeline(reader: Visitor) -> None:
    front, timeline = reader.get("/"), reader.get("/timeline")
    assert front.status_code == timeline.status_code == 200
    assert front.text == timeline.text


def test_articles_stand_newest_first_and_the_undated_last(reader: Visitor) -> None:
    page = reader.get("/").text
    assert shown(page) == [WIRE, DAILY, SUMMARY, KOREAN]
    assert page.index("Undated") > page.index("Sat 3 May")


def test_two_to_four_accounts_are_compared_at_once(reader: Visitor) -> None:
    page = reader.get("/?topic=hallyu-ban&topic=north-korea").text
    keys = shown(page)
    assert 2 <= len(keys) <= 4
    query = "&amp;".join([*(f"article={key}" for key in keys), "topic=hallyu-ban", "topic=north-korea"])
    assert f'<a href="/compare?{query}">Compare these {len(keys)}</a>' in page
    assert "Compare these" not in reader.get("/?topic=hallyu-ban&q=zebra").text


def test_a_clock_time_counts_in_the_time_zone_of_the_settings(reader: Visitor) -> None:
    page = reader.get("/").text
    assert page.count("<time ") == 2  # 23:30 UTC on the 4th is the 5th in Seoul
    assert "08:30 KST, as declared" in page


def test_the_headline_of_the_page_is_the_sentence_of_its_filters(reader: Visitor) -> None:
    page = reader.get("/timeline?topic=hallyu-ban&lang=ko").text
    assert (
        '<h1 class="sentence" id="sentence"><b>Hallyu ban</b>, in <b>Korean</b>: <b>1 article</b></h1>'
        in page
    )
    assert shown(page) == [KOREAN]


def test_each_filter_has_a_chip_that_takes_it_away(reader: Visitor) -> None:
    page = reader.get("/timeline?topic=hallyu-ban&lang=ko&from=&to=").text
    assert 'class="chip" href="/timeline?lang=ko"' in page
    assert 'class="chip" href="/timeline?topic=hallyu-ban"' in page
    assert 'class="chip clear" href="/"' in page


def test_facets_count_exactly_and_the_chosen_stay_ticked(reader: Visitor) -> None:
    page = reader.get("/timeline?lang=ko").text
    assert re.search(r'value="ko" checked>.*?</span>1<span', page)
    assert re.search(r'value="en">.*?</span>3<span', page)
    assert "Filters (1)" in page


def test_a_page_says_what_it_holds_to_who_links_it(reader: Visitor) -> None:
    assert (
        '<meta name="description" content="Hallyu ban, in Korean: 1 article">'
        in reader.get("/timeline?topic=hallyu-ban&lang=ko").text
    )
    assert (
        '<meta name="description" content="Harbour Daily, 5 May 2031' in reader.get(f"/articles/{DAILY}").text
    )


def test_grades_keep_their_order_and_count_like_any_other_filter(reader: Visitor) -> None:
    page = reader.get("/timeline?grade=covered").text
    found = re.findall(
        r'id="f-grade-(\w+)"[^>]*?(checked|disabled)?><span>.*?</span>(\d)<span', page, re.DOTALL
    )
    assert found == [("focus", "disabled", "0"), ("covered", "checked", "2"), ("mentioned", "", "1")]


def test_a_filter_without_a_control_survives_the_form(reader: Visitor) -> None:
    page = reader.get("/timeline?limit=3").text
    assert '<input type="hidden" name="limit" value="3">' in page


def test_paging_walks_through_everything_once(reader: Visitor) -> None:
    address, seen = "/timeline?limit=1", []
    while address:
        page = reader.get(address).text
        seen += shown(page)
        onward = re.search(r'class="onward" rel="next" href="([^"]+)"', page)
        address = onward[1].replace("&amp;", "&") if onward else ""
    assert seen == [WIRE, DAILY, SUMMARY, KOREAN]


def test_an_empty_archive_says_how_to_fill_it(visitor: Visitor) -> None:
    assert "readout ingest" in visitor.get("/").text


def test_nothing_found_shows_the_way_back(reader: Visitor) -> None:
    page = reader.get("/timeline?lang=ja").text
    assert "No article matches all of this" in page


def test_a_summary_is_labelled_as_ours(reader: Visitor) -> None:
    assert "our summary of this account" in reader.get("/timeline?form=summary").text


def test_a_card_shows_a_grade_in_words_too(reader: Visitor) -> None:
    page = reader.get("/timeline?outlet=lantern-wire&topic=north-korea").text
    assert re.search(
        r'North Korea <span class="steps".*?<span class="unseen">, mentioned, 1 sentence</span>', page, re.S
    )


def test_words_of_articles_stay_words(visitor: Visitor) -> None:
    hostile = '<script>alert("1")</script>\u202e"x" \'y\' &lt;b&gt;'
    press.store(
        visitor.archive, press.article("hostile", hostile, headline=hostile, url="javascript:alert(1)")
    )
    for address in ("/", "/articles/" + "hostile".ljust(12, "a"), "/embed/timeline", "/compare"):
        page = visitor.get(address).text
        assert "<script>alert" not in page
        assert "<b>" not in page.split("</h1>")[1].split("<footer")[0].replace(
            "<b>Harbour Daily</b>", ""
        ).replace("<b><bdi>", "")
        assert 'href="javascript:' not in page


def test_a_korean_headline_is_marked_as_korean(reader: Visitor) -> None:
    assert f'<h3 id="h-{KOREAN}" lang="ko" dir="auto">' in reader.get("/").text


# htmx


def test_htmx_gets_the_part_that_filtering_changes(reader: Visitor) -> None:
    answer = reader.get("/timeline?topic=hallyu-ban&from=&to=&sort=", HX_Request="true")
    assert "<html" not in answer.text
    assert answer.text.lstrip().startswith("<title>Hallyu ban: 2 articles, Readout</title>")
    assert 'id="timeline"' in answer.text
    assert answer.headers["HX-Push-Url"] == "/timeline?topic=hallyu-ban"


@pytest.mark.parametrize("name", ["HX_Boosted", "HX_History_Restore_Request"])
def test_htmx_gets_the_whole_page_where_it_needs_one(reader: Visitor, name: str) -> None:
    assert "<html" in reader.get("/", HX_Request="true", **{name: "true"}).text


def test_every_answer_varies_by_what_htmx_says(reader: Visitor) -> None:
    for answer in (reader.get("/"), reader.get("/", HX_Request="true")):
        assert {"HX-Request", "HX-Boosted"} <= set(answer.headers["Vary"].split(", "))


# the twin


def test_the_twin_has_the_keys_of_the_contract(reader: Visitor) -> None:
    found = reader.get("/timeline.json?topic=north-korea").json()
    assert set(found) == {"sentence", "total", "undated_left_out", "items", "facets", "histogram", "next"}
    assert found["sentence"] == "North Korea: 2 articles"
    assert (found["total"], found["undated_left_out"], found["next"]) == (2, 0, None)
    assert set(found["facets"]) == {"topic", "outlet", "kind", "lang"}
    assert found["histogram"] == {
        "unit": "day",
        "bars": [{"from": "2031-05-05", "to": "2031-05-05", "count": 2}],
    }


def test_an_item_has_the_keys_of_the_contract(reader: Visitor) -> None:
    item = reader.get("/timeline.json").json()["items"][1]
    assert item == {
        "id": DAILY,
        "form": "full",
        "headline": "Envoys meet by the harbour",
        "url": "https://daily.example.com/envoys",
        "outlet": {"slug": "harbour-daily", "name": "Harbour Daily", "kind": None},
        "published": {
            "at": "2031-05-05",
            "precision": "day",
            "basis": "declared",
            "confidence": "high",
            "not_before": None,
        },
        "lang": "en",
        "lede": "The envoys spoke of Pyongyang first. Rain fell all day.",
        "topics": [
            {"slug": "north-korea", "grade": "covered", "evidence": 1},
            {"slug": "hallyu-ban", "grade": "covered", "evidence": 1},
        ],
    }


def test_the_twin_pages_with_its_cursor(reader: Visitor) -> None:
    first = reader.get("/timeline.json?limit=3").json()
    rest = reader.get(f"/timeline.json?limit=3&after={first['next']}").json()
    assert [item["id"] for item in first["items"] + rest["items"]] == [WIRE, DAILY, SUMMARY, KOREAN]
    assert rest["next"] is None


def test_days_leave_the_undated_out_and_say_so(reader: Visitor) -> None:
    found = reader.get("/timeline.json?from=2031-05-01").json()
    assert (found["total"], found["undated_left_out"]) == (3, 1)
    assert "1 undated article left out" in found["sentence"]
    assert sum(bar["count"] for bar in found["histogram"]["bars"]) == 3


@pytest.mark.parametrize(
    ("query", "parameter", "named"),
    [
        ("topic=cheese", "topic", "north-korea"),
        ("colour=red", "colour", "topic, outlet"),
        ("limit=0", "limit", "1 to 200"),
        ("limit=x", "limit", "1 to 200"),
        ("from=yesterday", "from", "2026-01-05"),
        ("sort=best", "sort", "newest"),
    ],
)
def test_a_wrong_filter_is_named_with_what_exists(
    reader: Visitor, query: str, parameter: str, named: str
) -> None:
    answer = reader.get(f"/timeline.json?{query}")
    assert answer.status_code == 400
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json()["parameter"] == parameter
    assert named in answer.json()["detail"]
    page = reader.get(f"/timeline?{query}")
    assert page.status_code == 400
    assert named in page.text


def test_the_histogram_links_each_bar_to_its_days(visitor: Visitor) -> None:
    days = [press.article(f"d{n}", f"Day {n}.", at=f"2031-05-0{n}") for n in range(1, 10)]
    press.store(visitor.archive, *days)
    page = visitor.get("/").text
    assert 'href="/timeline?from=2031-05-03&amp;to=2031-05-03" aria-label="3 May 2031: 1 article"' in page


def test_values_that_other_filters_leave_nothing_of_stay_greyed_out(reader: Visitor) -> None:
    page = reader.get("/timeline?outlet=lantern-wire").text
    assert re.search(r'<input type="checkbox" id="f-outlet-harbour-daily"[^>]* value="harbour-daily">', page)
    gone = reader.get("/timeline?topic=public-sentiment").text
    assert re.search(r'<input type="checkbox" id="f-outlet-harbour-daily"[^>]* disabled>', gone)


def test_an_empty_list_says_which_filter_alone_empties_it(reader: Visitor) -> None:
    page = reader.get("/timeline?topic=hallyu-ban&from=2099-01-01").text
    assert "No article matches all of this." in page
    assert re.search(
        r'<a href="/timeline\?topic=hallyu-ban">Without the first day</a> there (is|are) \d+ article', page
    )
    page = reader.get("/timeline?topic=hallyu-ban&topic=public-sentiment&match=all").text
    assert 'match=all">Without' not in page
    assert re.search(
        r'topic=hallyu-ban&amp;topic=public-sentiment">Without asking for all topics at once</a> there (is|are)',
        page,
    )
    page = reader.get("/timeline?topic=public-sentiment&from=2099-01-01").text
    assert "No single filter is to blame." in page


def test_days_are_offered_back_from_the_latest_article(reader: Visitor) -> None:
    page = reader.get("/timeline").text
    latest = reader.get("/timeline.json").json()["histogram"]["bars"][-1]["to"]
    assert f'href="/timeline?from={latest}&amp;to={latest}">latest day</a>' in page
    chosen = reader.get(f"/timeline?from={latest}&to={latest}").text
    assert 'aria-current="true">latest day</a>' in chosen


@pytest.mark.parametrize("address", ["/timeline", "/timeline.json", "/embed/timeline"])
@pytest.mark.parametrize(
    "query",
    [
        "limit=1000000000",
        "after=nonsense",
        "topic=weather",
        "from=2026-13-45",
        "q=" + "x" * 10_240,
        "&".join(["topic="] * 8_000),
    ],
    ids=["limit", "cursor", "topic", "day", "words", "parameters"],
)
def test_nonsense_is_a_clear_mistake_wherever_it_is_asked(reader: Visitor, address: str, query: str) -> None:
    assert reader.get(f"{address}?{query}").status_code == 400


def test_a_cursor_of_another_order_is_a_mistake(reader: Visitor) -> None:
    cursor = reader.get("/timeline.json?limit=1").json()["next"]
    assert reader.get(f"/timeline.json?sort=oldest&limit=1&after={cursor}").status_code == 400


@pytest.mark.parametrize("huge", ["huge " * 40_000, "큰" * 200_000], ids=["words", "no spaces"])
@pytest.mark.parametrize("outlet", [press.DAILY, None], ids=["an outlet", "no outlet"])
def test_a_headline_beyond_all_measure_is_cut_on_every_page_and_whole_in_the_twin(
    visitor: Visitor, huge: str, outlet: Outlet | None
) -> None:
    press.store(
        visitor.archive,
        press.article("a", "Envoys met.", headline=huge, outlet=outlet),
        press.article("b", "Envoys left.", outlet=outlet),
    )
    for address in ("/", "/?q=huge", "/embed/timeline", "/compare?article=aaaaaaaaaaaa&article=baaaaaaaaaaa"):
        assert len(visitor.get(address).text) < 100_000, address
    assert visitor.get("/timeline.json").json()["items"][0]["headline"] in (huge, "A headline")


def test_a_day_that_is_yet_to_come_is_not_the_latest(visitor: Visitor) -> None:
    published = Published(at="2099-01-01", precision="day", basis="declared", confidence="low")
    press.store(
        visitor.archive,
        press.article("one", "The envoys met.", at="2031-05-05"),
        press.again(press.article("two", "The envoys will meet."), published=published),
    )
    assert 'href="/timeline?from=2031-05-05&amp;to=2031-05-05">latest day</a>' in visitor.get("/").text


def test_where_all_days_are_yet_to_come_the_last_is_the_latest(visitor: Visitor) -> None:
    published = Published(at="2099-01-01", precision="day", basis="declared", confidence="low")
    press.store(visitor.archive, press.again(press.article("two", "They will meet."), published=published))
    assert 'href="/timeline?from=2099-01-01&amp;to=2099-01-01">latest day</a>' in visitor.get("/").text


def test_a_list_says_what_it_was_chosen_from_and_under_which_rules(reader: Visitor) -> None:
    version = reader.get("/topics.json").json()["ruleset"]
    page = " ".join(reader.get("/timeline?topic=hallyu-ban&lang=en").text.split())
    assert (
        'Out of <a href="/timeline?lang=en">3 articles</a> of 2 outlets,'
        f' tagged under <a href="/topics">rules v{version}</a>.' in page
    )
    assert "Out of" not in reader.get("/timeline?lang=en").text


def test_an_empty_list_under_a_topic_says_that_no_passage_was_found(reader: Visitor) -> None:
    page = " ".join(reader.get("/timeline?topic=public-sentiment&lang=en").text.split())
    assert re.search(
        r'No passage found \(rules v\d+\) in the <a href="/timeline\?lang=en&amp;form=full">2 full texts</a>',
        page,
    )


@pytest.mark.parametrize(
    "query",
    [
        "topic=hallyu-ban&q=zebra",
        "topic=hallyu-ban&grade=focus",
        "topic=hallyu-ban&topic=public-sentiment&match=all",
        "topic=hallyu-ban&form=summary",
        "topic=hallyu-ban&form=partial",
        "from=2040-01-01",
    ],
)
def test_no_absence_is_said_that_another_filter_makes(reader: Visitor, query: str) -> None:
    page = reader.get(f"/timeline?{query}").text
    assert "No article matches all of this." in page
    assert "No passage found" not in page


def test_no_absence_is_said_of_texts_that_these_rules_have_not_read(visitor: Visitor) -> None:
    press.store(visitor.archive, press.article("one", "The envoys met."))
    assert "No passage found" in visitor.get("/timeline?topic=public-sentiment").text
    with visitor.archive.write() as connection:
        connection.exec_driver_sql("UPDATE article SET ruleset = 0")
    assert "No passage found" not in visitor.get("/timeline?topic=public-sentiment").text


def test_where_the_other_filters_choose_nothing_either_no_ground_is_said(reader: Visitor) -> None:
    page = reader.get("/timeline?topic=hallyu-ban&outlet=none&lang=en").text
    assert 'class="quiet ground"' not in page
    assert 'class="quiet ground"' not in reader.get("/timeline?lang=en").text
    unknown = " ".join(reader.get("/timeline?topic=north-korea&outlet=none").text.split())
    assert 'Out of <a href="/timeline?outlet=none">1 article</a>, tagged under' in unknown


def crowded(visitor: Visitor) -> None:
    """Ten articles a day, but one on the fifth."""
    for day in range(1, 10):
        for number in range(1 if day == 5 else 10):
            made = press.article(f"d{day}n{number}", f"Envoys met, {day} and {number}.", at=f"2031-05-0{day}")
            press.store(visitor.archive, made)


def test_days_of_which_there_is_little_are_said(visitor: Visitor) -> None:
    crowded(visitor)
    said = 'This archive holds little of <a href="/timeline?from=2031-05-05&amp;to=2031-05-05">5 May 2031</a> (1 article; the days around it have 10 in the median)'
    assert said in visitor.get("/").text
    assert said in visitor.get("/timeline?topic=hallyu-ban&from=2031-05-05&to=2031-05-05").text
    assert said not in visitor.get("/timeline?topic=hallyu-ban&from=2031-05-06").text


def test_the_chart_keeps_all_days_and_marks_those_that_are_asked_for(visitor: Visitor) -> None:
    crowded(visitor)
    page = visitor.get("/timeline?from=2031-05-05&to=2031-05-06").text
    chosen = re.findall(r'<a id="b-([\d-]+)" class="chosen" aria-current="true"', page)
    assert chosen == ["2031-05-05", "2031-05-06"]
    assert len(re.findall(r'<a id="b-', page)) == 9


def test_articles_too_far_off_to_be_drawn_are_counted_and_lead_to_their_list(visitor: Visitor) -> None:
    crowded(visitor)
    for number in range(30):
        press.store(visitor.archive, press.article(f"more{number}", f"More of {number}.", at="2031-05-08"))
    press.store(visitor.archive, press.article("old", "Long ago.", at="1999-01-01"))
    page = visitor.get("/").text
    assert '<a href="/timeline?to=2031-04-30">1 article before</a>' in page
    assert 'data-from="2031-05-01" data-to="2031-05-09"' in page
    assert 'class="chosen"' not in visitor.get("/timeline?to=2031-04-30").text


def test_one_day_is_one_filter(reader: Visitor) -> None:
    page = reader.get("/timeline?from=2031-05-05&to=2031-05-05&lang=en").text
    assert "Filters (2)" in page
    assert 'href="/timeline?lang=en"><span class="unseen">Remove </span>5 May 2031' in page


def test_a_topic_on_a_card_keeps_the_other_filters(reader: Visitor) -> None:
    page = reader.get("/timeline?lang=en&from=2031-05-04").text
    assert 'class="tag hue-1" href="/timeline?topic=north-korea&amp;lang=en&amp;from=2031-05-04"' in page
    page = reader.get("/timeline?topic=hallyu-ban&grade=covered").text
    assert 'class="tag hue-1" href="/timeline?topic=north-korea"' in page


def test_an_outlet_that_rests_is_not_said_to_be_missing(visitor: Visitor) -> None:
    crowded(visitor)
    for day in (1, 2, 3, 4, 6, 7, 8, 9):
        made = [
            press.article(f"w{day}n{n}", f"Wire {day}, {n}.", at=f"2031-05-0{day}", outlet=press.WIRE)
            for n in range(12)
        ]
        press.store(visitor.archive, *(made if day != 7 else made[:1]))
    page = visitor.get("/timeline?outlet=lantern-wire").text
    assert "7 May 2031</a> (" not in page
    assert "5 May 2031</a> (1 article; the days around it have 22 in the median)" in page


def test_a_single_day_that_is_to_blame_is_one_way_out(reader: Visitor) -> None:
    page = reader.get("/timeline?topic=north-korea&from=2040-01-01&to=2040-01-01").text
    assert re.findall(r">(Without the [a-z ]+)</a>", page) == ["Without the day"]


def test_names_below_a_chart_never_stand_on_each_other(visitor: Visitor) -> None:
    for year in (1926, 2029, 2030, 2031):
        for month in (1, 5, 6, 7):
            made = [
                press.article(f"y{year}m{month}n{n}", f"{year}, {month}, {n}.", at=f"{year}-0{month}-01")
                for n in range(3)
            ]
            press.store(visitor.archive, *made)
    places = [float(x) for x in re.findall(r'<text x="([\d.]+)%"', visitor.get("/").text)]
    assert len(places) > 1
    assert all(after - before >= 10 for before, after in pairwise(places))


def test_on_paper_a_list_has_its_address_and_those_of_its_articles(reader: Visitor) -> None:
    page = reader.get("/timeline?topic=hallyu-ban&lang=en").text
    said = "This view: https://readout.example.org/timeline?topic=hallyu-ban&amp;lang=en, 1 of 1 article, tagged under"
    assert f'<p class="printed">{said}' in page
    assert 'data-original="https://daily.example.com/envoys"' in page
