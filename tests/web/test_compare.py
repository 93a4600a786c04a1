"""Side by side: what each account holds on each topic, in its own words, and what may be said of the rest."""

from __future__ import annotations

import re

import pytest

from app.web.comparison import shorts

from . import press
from .conftest import DAILY, KOREAN, SUMMARY, WIRE, Visitor
from .test_compare_statements import plain

PAIR = f"article={DAILY}&article={WIRE}"


def test_every_evidence_sentence_stands_in_full_with_its_place_and_its_words_marked(reader: Visitor) -> None:
    page = reader.get(f"/compare?{PAIR}").text
    assert re.search(
        r"<blockquote[^>]*>The <mark[^>]*>ban on dramas</mark> may ease, they said.</blockquote>", page
    )
    assert re.search(rf'<a href="/articles/{DAILY}#s\d+"><abbr title="paragraph 2">¶2</abbr>', page)


def test_the_strip_holds_grade_and_count_for_each_topic_and_account(reader: Visitor) -> None:
    page = reader.get(f"/compare?{PAIR}").text
    strip = page[page.index('<table class="strip">') : page.index("</table>")]
    assert re.search(rf'href="#hallyu-ban-{DAILY}">.*?covered · 1 sentence · \d+\s%</a>', strip, re.S)
    assert re.search(rf'href="#north-korea-{WIRE}">.*?mentioned · 1 sentence · \d+\s%</a>', strip, re.S)


def test_a_comparison_ends_with_its_sources_and_its_own_address(reader: Visitor) -> None:
    page = reader.get(f"/compare?{PAIR}").text
    sources = page[page.index('id="sources"') :]
    assert '<a href="https://daily.example.com/envoys" rel="noopener noreferrer">' in sources
    assert "<bdi>Lantern Wire</bdi>, <cite" in sources
    assert "No address of its own." in sources
    for key in (DAILY, WIRE):
        assert f">https://readout.example.org/articles/{key}</a>" in sources
    assert f">https://readout.example.org/compare?{PAIR.replace('&', '&amp;')}</a>" in sources
    assert re.search(r"tagged under rules v\d+\.", sources)


def test_an_absence_names_the_rules(reader: Visitor) -> None:
    page = reader.get(f"/compare?{PAIR}").text
    version = reader.get("/topics.json").json()["ruleset"]
    assert f"no passage found (rules v{version})" in page


def test_an_absence_stands_beside_what_there_is_of_the_outlet(visitor: Visitor) -> None:
    for n in range(24):
        at = f"2031-05-{(1, 2, 3, 5, 8, 9, 10, 11)[n // 3]:02}"
        press.store(visitor.archive, press.article(f"d{n}", f"Envoys met, day {n}.", at=at))
    ban = {"hallyu-ban": ("ban on dramas",)}
    press.store(
        visitor.archive,
        press.article("w", "The ban on dramas may ease.", outlet=press.WIRE, at="2031-05-04", evidence=ban),
        press.article("also", "A ban on dramas.", at="2031-05-10", evidence=ban),
    )
    page = visitor.get("/compare?article=d9aaaaaaaaaa&article=waaaaaaaaaaa").text
    assert '<a href="/timeline?outlet=harbour-daily">25 articles</a> from <bdi>Harbour Daily</bdi>' in page
    assert "1 to 11 May 2031" in page
    assert '<a href="/timeline?topic=hallyu-ban&amp;outlet=harbour-daily">1 on Hallyu ban</a>' in page
    assert "nothing on Public sentiment" in page
    assert "nothing at all between 6 and 7 May 2031" in page
    assert '<a href="/timeline?outlet=lantern-wire">1 article</a>' in page


def test_of_a_summary_and_a_partial_text_nothing_is_concluded(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        press.article("part", "They met and", form="partial"),
        press.article("ours", "They met.", form="summary"),
    )
    page = visitor.get("/compare?article=partaaaaaaaa&article=oursaaaaaaaa").text
    assert "partial text: not judged" in page
    assert "our summary: not judged" in page
    assert "no passage found" not in page


def test_what_all_accounts_leave_unsaid_alike_is_one_cell(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        press.article("ours", "They met.", form="summary"),
        press.article("also", "They met again.", form="summary"),
        press.article("part", "They met and", form="partial"),
    )
    ours = visitor.get("/compare?article=oursaaaaaaaa&article=alsoaaaaaaaa").text
    strip = ours[ours.index('<table class="strip">') : ours.index("</table>")]
    assert strip.count("our summary: not judged") == strip.count("<tr class=")
    assert '<td class="every" colspan="2"' in strip
    mixed = visitor.get("/compare?article=oursaaaaaaaa&article=partaaaaaaaa").text
    assert 'class="every"' not in mixed


def test_a_topic_that_nobody_covers_has_no_row_of_its_own(reader: Visitor) -> None:
    page = reader.get(f"/compare?{PAIR}").text
    assert 'id="north-korea"' in page
    assert 'id="public-sentiment"' not in page


def test_repeats_merge(reader: Visitor) -> None:
    found = reader.get(f"/compare.json?{PAIR}&article={DAILY}").json()
    assert [article["id"] for article in found["articles"]] == [DAILY, WIRE]


def test_one_article_leads_to_a_page_that_helps_to_pick(reader: Visitor) -> None:
    page = reader.get(f"/compare?article={DAILY}").text
    assert re.search(rf'value="{DAILY}" checked', page)
    assert re.search(rf'value="{KOREAN}">', page)
    assert SUMMARY in page  # newest first, whatever the topic


def test_no_article_leads_there_too(reader: Visitor) -> None:
    page = reader.get("/compare")
    assert page.status_code == 200
    assert all(key in page.text for key in (DAILY, WIRE, KOREAN, SUMMARY))


def test_the_newest_stand_there_whatever_their_topic(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        *(
            press.article(
                f"old{n:02}", f"A ban on {n} dramas.", at="2031-05-02", evidence={"hallyu-ban": ("A ban",)}
            )
            for n in range(30)
        ),
        press.article("new", "The ferry ran aground.", headline="Ferry aground", at="2031-06-02"),
    )
    assert "Ferry aground" in visitor.get("/compare").text
    assert "Ferry aground" in visitor.get("/compare?article=old01aaaaaaa").text


def test_accounts_are_found_by_their_words_without_losing_those_ticked(reader: Visitor) -> None:
    page = reader.get(f"/compare?article={DAILY}&topic=north-korea&q=%22spoke+of%22&view=pick").text
    form = page[page.index('<form class="picking"') :]
    assert 'name="q" value="&#34;spoke of&#34;"' in form
    assert 'type="submit" name="view" value="pick">Find' in form
    assert form.index(">Find<") < form.index(">Compare side by side<")  # what the Enter key presses
    assert re.search(rf'value="{DAILY}" checked', form)
    assert '<input type="hidden" name="topic" value="north-korea">' in form
    assert "With the words" in form


def test_what_no_account_holds_is_said(reader: Visitor) -> None:
    page = reader.get("/compare?q=zeppelin").text
    assert "No other account holds these words." in page
    assert 'name="article"' not in page


def test_words_searched_for_are_no_part_of_the_address_of_a_comparison(reader: Visitor) -> None:
    asked = f"/compare?topic=north-korea&article={DAILY}&q=harbour&article={WIRE}"
    answer = reader.get(asked)
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/compare?article={DAILY}&article={WIRE}&topic=north-korea"


def test_more_than_four_is_a_mistake(reader: Visitor) -> None:
    for address, many in (("/compare.json", 5), ("/compare.md", 5), ("/embed/compare", 5), ("/compare", 21)):
        query = "&".join(f"article=a{n}" for n in range(many))
        assert reader.get(f"{address}?{query}").status_code == 400, address


def test_the_twin_asks_for_two(reader: Visitor) -> None:
    answer = reader.get(f"/compare.json?article={DAILY}")
    assert (answer.status_code, answer.json()["parameter"]) == (400, "article")


def test_an_unknown_article_is_named(reader: Visitor) -> None:
    answer = reader.get(f"/compare?article={DAILY}&article=nobody")
    assert answer.status_code == 404
    assert "nobody" in answer.text


def test_an_unknown_parameter_is_a_mistake(reader: Visitor) -> None:
    assert reader.get(f"/compare?{PAIR}&outlet=harbour-daily").status_code == 400


def test_the_topics_that_are_asked_for_stand_first_and_stay_so(reader: Visitor) -> None:
    def order(address: str) -> list[str]:
        return re.findall(r'<section class="topic hue-\d" id="([\w-]+)"', reader.get(address).text)

    assert order(f"/compare?{PAIR}") == ["north-korea", "hallyu-ban"]
    assert order(f"/compare?{PAIR}&topic=hallyu-ban") == ["hallyu-ban", "north-korea"]
    page = reader.get(f"/compare?{PAIR}&topic=hallyu-ban").text
    assert f'href="/compare?article={WIRE}&amp;article={DAILY}&amp;topic=hallyu-ban"' in page
    assert '<input type="hidden" name="topic" value="hallyu-ban">' in reader.get("/?topic=hallyu-ban").text


def test_the_twin_has_the_order_of_the_page(reader: Visitor) -> None:
    twin = reader.get(f"/compare.json?{PAIR}&topic=hallyu-ban&topic=hallyu-ban").json()
    assert [row["topic"] for row in twin["matrix"]][:2] == ["hallyu-ban", "north-korea"]


def test_a_topic_that_there_is_not_is_a_mistake(reader: Visitor) -> None:
    answer = reader.get(f"/compare?{PAIR}&topic=weather")
    assert answer.status_code == 400
    assert "There is no topic “weather”; there are north-korea," in answer.text


def test_what_is_said_of_the_passages_is_true_of_summaries_too(reader: Visitor) -> None:
    assert "Every passage is the account’s own, found by rules" in reader.get(f"/compare?{PAIR}").text
    mixed = reader.get(f"/compare?article={DAILY}&article={SUMMARY}").text
    assert "Every passage is the account’s own, or our summary’s where it says so" in mixed


def test_of_three_one_can_be_taken_away(reader: Visitor) -> None:
    page = reader.get(f"/compare?{PAIR}&article={KOREAN}").text
    assert f'href="/compare?article={DAILY}&amp;article={WIRE}" lang="en">Remove' in page
    assert "Remove" not in reader.get(f"/compare?{PAIR}").text


def test_the_twin_has_the_keys_of_the_contract(reader: Visitor) -> None:
    found = reader.get(f"/compare.json?{PAIR}").json()
    assert set(found) == {
        "articles", "matrix", "passages", "encoder", "statements", "quotes", "only", "checks", "closest",
    }  # fmt: skip
    rows = {row["topic"]: row["cells"] for row in found["matrix"]}
    found_in = [{key: cell[key] for key in ("article", "grade", "evidence")} for cell in rows["hallyu-ban"]]
    assert found_in == [
        {"article": DAILY, "grade": "covered", "evidence": 1},
        {"article": WIRE, "grade": None, "evidence": 0},
    ]
    assert list(rows) == ["north-korea", "hallyu-ban", "yellow-sea-structures", "public-sentiment"]


def test_the_passages_of_the_twin_cut_the_article(reader: Visitor) -> None:
    for passage in reader.get(f"/compare.json?{PAIR}").json()["passages"]:
        assert set(passage) == {"topic", "article", "start", "end", "text"}
        text = reader.get(f"/articles/{passage['article']}.json").json()["text"]
        assert text[passage["start"] : passage["end"]] == passage["text"]


def test_two_accounts_of_one_outlet_are_told_apart_by_their_first_words(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        press.article("one", "They met.", headline="Envoys meet at last"),
        press.article("two", "They left.", headline="Envoys leave at noon"),
    )
    page = visitor.get("/compare?article=oneaaaaaaaaa&article=twoaaaaaaaaa").text
    assert "Harbour Daily, “Envoys meet at last …”" in page
    assert "Harbour Daily, “Envoys leave at noon …”" in page


def test_where_one_is_picked_its_closest_accounts_stand_first(visitor: Visitor) -> None:
    ban = {"hallyu-ban": ("ban on dramas",)}
    press.store(
        visitor.archive,
        press.article(
            "one",
            "The ban on dramas of Saltmarsh may ease, keepers say.",
            headline="Saltmarsh to ease its ban on dramas",
            evidence=ban,
        ),
        press.article(
            "two",
            "Keepers say that the ban on dramas of Saltmarsh may ease.",
            headline="Saltmarsh may ease ban on dramas",
            outlet=press.WIRE,
            evidence=ban,
        ),
        press.article(
            "other",
            "A ban on dramas, elsewhere.",
            headline="Frost in the orchards of Dunmoor",
            at="2031-05-20",
            evidence=ban,
        ),
    )
    page = visitor.get("/compare?article=oneaaaaaaaaa").text
    closest = page[page.index("Closest accounts of the same matter") : page.index("Others, newest first")]
    assert 'value="twoaaaaaaaaa"' in closest
    assert "same day" in closest
    assert page.count('value="twoaaaaaaaaa"') == 1
    assert 'value="otheraaaaaaa"' in page[page.index("Others, newest first") :]
    assert "Closest accounts" not in visitor.get("/compare").text


@pytest.mark.parametrize(
    ("names", "short"),
    [
        (["Harbour Daily", "Lantern Wire"], ["Harbour Daily", "Lantern Wire"]),
        (
            ["Ministry of Harbours (Kingdom of Orn)", "Ministry of Harbours of the Free City of Tolvik"],
            ["Ministry … (Kingdom of Orn)", "Ministry … Free City of Tolvik"],
        ),
        (
            ["Ministry of Ferries of the Isles of Orn", "Ministry of Lamps of the Isles of Orn"],
            ["Ministry of Ferries of the Isles of Orn", "Ministry of Lamps of the Isles of Orn"],
        ),
        (
            ["Ministry of Harbours of the People's Republic of Orn", "Ministry of Ferries of the Democratic Isles of Lorn"],
            ["Ministry … People's Republic of Orn", "Ministry … Democratic Isles of Lorn"],
        ),
        (["해양수산부와항만청과등대관리소공동보도자료실발표문전체"], ["해양수산부와항만청과등대관리소공동보도자료실발표문전체"]),
        (["", "A"], ["", "A"]),
    ],
)  # fmt: skip
def test_a_long_name_is_cut_in_its_middle_where_it_stays_one_of_its_own(
    names: list[str], short: list[str]
) -> None:
    found = shorts({str(at): name for at, name in enumerate(names)})
    assert list(found.values()) == short


@pytest.mark.parametrize(
    ("picked", "heading", "lead"),
    [
        (1, "Pick another account to stand beside this one", "One account is picked. Tick one more at least"),
        (
            2,
            "Pick another account to stand beside these two",
            "Two accounts are picked. Tick one more or two.",
        ),
        (3, "Pick another account to stand beside these three", "Three accounts are picked. Tick one more."),
        (4, "Four accounts are picked, and no more fit", "Untick one to put another in its place."),
        (5, "5 accounts are picked, and four fit side by side", "Untick one, then compare."),
        (6, "6 accounts are picked, and four fit side by side", "Untick 2, then compare."),
    ],
)
def test_the_page_that_picks_counts_what_is_picked_and_offers_each_account_once(
    visitor: Visitor, picked: int, heading: str, lead: str
) -> None:
    text = "Han Seo-yun opened the ferry talks in Tolvik on 4 May 2031 and thanked the pilots of Orn."
    told = [
        press.article(f"told{at}", text, headline=f"Ferry talks of Tolvik open, day {at}") for at in range(7)
    ]
    press.store(visitor.archive, *told)
    keys = [each["id"] for each in visitor.get("/timeline.json").json()["items"]]
    asked = "&".join(f"article={key}" for key in keys[:picked])
    answer = visitor.get(f"/compare?{asked}{'&view=pick' if picked <= 4 else ''}")
    assert answer.status_code == (200 if picked <= 4 else 400)
    page = answer.text
    assert heading in plain(page)
    assert lead in plain(page)
    offered = re.findall(r'name="article" value="([^"]*)"( checked)?', page)
    assert sorted(key for key, _ in offered) == sorted(keys)
    assert {key for key, ticked in offered if ticked} == set(keys[:picked])
