"""An article's page: its parts, its evidence, what each fact rests on; and its twin."""

from __future__ import annotations

import re
from typing import Any

import pytest

from app.analysis.outlets import Outlet
from app.archive.article import Article

from . import press
from .conftest import DAILY, KOREAN, SUMMARY, Visitor


def test_evidence_is_marked_in_the_text_and_listed_with_a_link_to_its_sentence(reader: Visitor) -> None:
    page = reader.get(f"/articles/{DAILY}").text
    place = re.search(r'<span class="proof" id="(s\d+)" tabindex="-1">The envoys spoke of <mark', page)
    assert place
    assert f'href="#{place[1]}"' in page
    assert 'title="North Korea">Pyongyang</mark>' in page
    assert 'title="Hallyu ban">ban on dramas</mark>' in page


def test_furniture_is_folded_away_with_a_count_and_never_marked(reader: Visitor) -> None:
    page = reader.get(f"/articles/{DAILY}").text
    folded = page[page.index('<details class="furniture">') :]
    assert "2 pieces of the page around the article: comments, navigation" in folded
    assert "Great talk about Pyongyang!" in folded
    assert "<mark" not in folded


def test_the_headline_stands_once(reader: Visitor) -> None:
    page = reader.get(f"/articles/{DAILY}").text
    body = page[page.index("<main") :]
    assert body.count("Envoys meet by the harbour") == 1


def test_paragraphs_are_numbered_for_citing(reader: Visitor) -> None:
    page = reader.get(f"/articles/{DAILY}").text
    assert '<p dir="auto" id="p2" data-number="2">' in page
    assert '<abbr title="paragraph 2">¶2</abbr>' in page


def test_each_fact_says_what_it_rests_on(reader: Visitor) -> None:
    page = reader.get(f"/articles/{DAILY}").text
    for basis in (
        "named with the article",
        "as declared; certain",
        "the first line of the text",
        "the whole account",
    ):
        assert basis in page


def test_the_original_opens_without_telling_where_from(reader: Visitor) -> None:
    page = reader.get(f"/articles/{DAILY}").text
    assert (
        '<a href="https://daily.example.com/envoys" rel="noopener noreferrer">Original at daily.example.com</a>'
        in page
    )


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "ftp://old.example.com/a", "data:text/html,x", "https://[broken"]
)
def test_an_address_of_another_kind_is_only_words(visitor: Visitor, url: str) -> None:
    press.store(visitor.archive, press.article("odd", "They met.", url=url))
    page = visitor.get("/articles/" + "odd".ljust(12, "a")).text
    assert f'href="{url}"' not in page
    assert url.replace(",", ",") in page


def test_an_undated_article_says_the_latest_day_it_names(reader: Visitor) -> None:
    assert "not before 4 May 2031, the latest day it names" in reader.get(f"/articles/{KOREAN}").text


def test_a_summary_without_evidence_makes_no_claim_of_absence(reader: Visitor) -> None:
    page = reader.get(f"/articles/{SUMMARY}").text
    assert "not in our summary" in page
    assert "no passage found" not in page


def test_a_summary_whose_full_text_arrived_leads_to_it(visitor: Visitor) -> None:
    full = press.article("full", "The envoys met at length.")
    brief = press.again(press.article("brief", "They met.", form="summary"), full_text_sha256=full.sha256)
    press.store(visitor.archive, brief, full)
    page = visitor.get("/articles/" + "brief".ljust(12, "a")).text
    assert "The full text of this account has arrived" in page
    assert f'href="/articles/{"full".ljust(12, "a")}">Read the full text' in page


def test_an_article_says_who_else_printed_it_and_what_that_rests_on(visitor: Visitor) -> None:
    own = press.article("own", "The envoys met.", url="https://daily.example/own")
    copy = press.article("copy", "The envoys met.", url="https://wire.example/copy", outlet=press.WIRE)
    press.store(visitor.archive, own, press.again(copy, outlet_basis="url"))
    page = visitor.get(f"/articles/{own.id}").text
    head = page[page.index('class="who reprints"') : page.index("<h1")]
    assert re.sub(r"<[^>]+>", "", head).split(">")[1].split("\n")[0] == (
        f"Also printed by {press.WIRE.name} (5 May 2031) · the same text, kept once"
    )
    assert f'href="/outlets/{press.WIRE.slug}"' in head
    rests = " ".join(re.sub(r"<[^>]+>", " ", page[page.index('id="facts"') :]).split())
    assert f"Also printed by {press.WIRE.name} (5 May 2031, as declared)" in rests
    assert "the same text, kept once; outlet from the host of its address" in rests
    assert "Printed at https://wire.example/copy" in rests


def test_who_printed_an_earlier_text_is_told_with_the_revision_that_it_printed(visitor: Visitor) -> None:
    own = press.article("own", "The envoys met.", url="https://daily.example/own")
    copy = press.article("copy", "The envoys met.", url="https://wire.example/copy", outlet=press.WIRE)
    copy = press.again(copy, identity="https://wire.example/copy")
    later = press.again(press.article("own", "The envoys did not meet."), url=own.url)
    press.store(visitor.archive, own, copy, later)
    page = visitor.get(f"/articles/{own.id}").text
    head = page[page.index('class="who reprints"') : page.index("<h1")]
    said = f"Also printed by {press.WIRE.name} (5 May 2031, the text of revision 1) · kept once"
    assert said in re.sub(r"<[^>]+>", "", head)
    assert f'href="/articles/{own.id}/revisions/1">the text of revision 1</a>' in head
    assert "the same text" not in page
    press.store(visitor.archive, press.again(copy, text="Another text.", sha256="0" * 64, segments=()))
    assert (
        f'href="/articles/{copy.id}">another text of its address</a> is here)'
        in visitor.get(f"/articles/{own.id}").text
    )


def test_an_article_that_nobody_else_printed_says_nothing_of_it(reader: Visitor) -> None:
    assert "printed by" not in reader.get(f"/articles/{DAILY}").text


def test_entities_of_a_page_are_read_not_shown(visitor: Visitor) -> None:
    press.store(visitor.archive, press.article("ent", "Tea &amp; talks &lt;b&gt;."))
    page = visitor.get("/articles/" + "ent".ljust(12, "a")).text
    assert "Tea &amp; talks &lt;b&gt;." in page
    assert "&amp;amp;" not in page


def test_the_twin_has_the_keys_of_the_contract(reader: Visitor) -> None:
    found = reader.get(f"/articles/{DAILY}.json").json()
    assert set(found) == {
        "id", "form", "headline", "url", "outlet", "published", "lang", "lede", "topics", "text", "segments",
        "headline_basis", "byline", "outlet_basis", "carrier", "superseded_by", "quotes", "figures", "dates", "times", "revisions",
    }  # fmt: skip
    assert found["byline"] == ["Ada Quill"]
    assert [segment["role"] for segment in found["segments"]] == ["title", "body", "comment", "navigation"]
    assert [set(revision) for revision in found["revisions"]] == [{"n", "seen_at", "sha256"}]


def test_the_offsets_of_the_twin_cut_its_text(reader: Visitor) -> None:
    found = reader.get(f"/articles/{DAILY}.json").json()
    topic = found["topics"][1]
    evidence = topic["evidence"][0]
    assert set(topic) == {"slug", "grade", "ruleset", "evidence"}
    assert set(evidence) == {"start", "end", "sentence", "rule", "kind"}
    assert found["text"][evidence["start"] : evidence["end"]] == "ban on dramas"
    sentence = evidence["sentence"]
    assert found["text"][sentence["start"] : sentence["end"]] == "The ban on dramas may ease, they said."


def test_an_unknown_article_is_not_found_in_the_same_clothes(reader: Visitor) -> None:
    page = reader.get("/articles/nobody")
    assert page.status_code == 404
    assert 'aria-label="Main"' in page.text
    twin = reader.get("/articles/nobody.json")
    assert (twin.status_code, twin.headers["Content-Type"]) == (404, "application/problem+json")
    assert twin.json()["status"] == 404


def test_the_topics_that_are_not_found_are_named_beside_what_there_is_of_the_outlet(visitor: Visitor) -> None:
    ban = {"hallyu-ban": ("ban on dramas",)}
    press.store(visitor.archive, press.article("a", "A ban on dramas may ease.", evidence=ban))
    page = visitor.get("/articles/aaaaaaaaaaaa").text
    assert "On North Korea, Yellow Sea structures, Public sentiment: no passage found (rules v1)." in page
    assert "1 article</a> from <bdi>Harbour Daily</bdi>" in page
    assert "; nothing on North Korea; nothing on Yellow Sea structures; nothing on Public sentiment" in page


def test_a_headline_without_a_text_says_that_there_is_no_more(visitor: Visitor) -> None:
    flash = press.article("a", "", headline="Envoys meet")
    press.store(visitor.archive, press.again(flash, segments=flash.segments[:1]))
    assert (
        "There is no more: this account came as a headline alone."
        in visitor.get("/articles/aaaaaaaaaaaa").text
    )


def test_the_marks_are_explained_where_there_are_any(reader: Visitor) -> None:
    assert "words prove the tag" in reader.get(f"/articles/{DAILY}").text


def test_evidence_is_that_of_the_topic_that_is_asked_for(reader: Visitor) -> None:
    def topics(address: str) -> list[str]:
        return re.findall(r'<section class="(hue-\d)">', reader.get(address).text)

    assert topics(f"/articles/{DAILY}/evidence") == ["hue-1", "hue-2"]
    assert topics(f"/articles/{DAILY}/evidence?topic=hallyu-ban") == ["hue-2"]
    assert topics(f"/articles/{DAILY}/evidence?topic=public-sentiment") == ["hue-1", "hue-2"]
    assert f'href="/articles/{DAILY}/evidence?topic=hallyu-ban"' in reader.get("/?topic=hallyu-ban").text


def speaking(visitor: Visitor) -> str:
    """An article in which one speaks, and another through a third."""
    body = (
        "“We met by the harbour,” said Tom Reed, the envoy.\n"
        "Reed said that Hale replied that they “need to be patient” now. Minister Ben Hale left."
    )
    press.store(visitor.archive, press.article("speech", body, headline="Envoys meet by the harbour"))
    return "speech".ljust(12, "a")


def test_the_twin_says_who_said_what_and_where(visitor: Visitor) -> None:
    found = visitor.get(f"/articles/{speaking(visitor)}.json").json()
    first, second = found["quotes"]
    assert set(first) == {"start", "end", "text", "speaker", "via", "cue", "type"}
    assert first["text"] == found["text"][first["start"] : first["end"]] == "We met by the harbour,"
    assert (first["speaker"], first["via"], first["type"]) == (
        {"slug": "tom-reed", "name": "Tom Reed"},
        None,
        "full",
    )
    assert second["speaker"]["name"] == "Ben Hale"
    assert second["via"] == {"slug": "tom-reed", "name": "Tom Reed"}


def test_the_page_gathers_quotations_under_their_speakers(visitor: Visitor) -> None:
    page = " ".join(visitor.get(f"/articles/{speaking(visitor)}").text.split())
    assert "Who speaks: 2 voices" in page
    assert (
        '<h3><a href="/quotes/speakers/tom-reed"><bdi>Tom Reed</bdi></a> <small>1 quotation</small></h3>'
        in page
    )
    first, second = re.findall(r'<span class="said" id="q(\d+)" title="(?:Tom Reed|Ben Hale)">', page)
    assert f'We met by the harbour, <a href="#q{first}" lang="en">¶1</a></blockquote>' in page
    assert (
        f'need to be patient <a href="#q{second}" lang="en">¶2</a> <span class="quiet" lang="en">relayed by'
        in page
    )


def test_words_that_are_quoted_within_a_turn_are_led_to_where_they_stand(visitor: Visitor) -> None:
    body = (
        "Q: Was there a statement?\n"
        "Tom Reed: There was none. Minister Ben Hale said, “The harbour is not a toy,” and I have nothing to add.\n"
        "Q: Will there be one?\n"
        "Tom Reed: We will see in May, and not before that."
    )
    press.store(visitor.archive, press.article("turns", body, headline="Envoys brief the press"))
    page = visitor.get(f"/articles/{'turns'.ljust(12, 'a')}").text
    led = re.findall(r'href="#(q\d+)"', page)
    assert len(set(led)) > 1
    assert all(page.count(f'id="{each}"') == 1 for each in led)
    assert '<span class="said" id="' in page
    assert re.search(r'title="Ben Hale">(?:<mark[^>]*>)?The harbour is not a toy', page)


def test_an_article_in_which_no_one_speaks_lists_no_one(reader: Visitor) -> None:
    assert reader.get(f"/articles/{DAILY}.json").json()["quotes"] == []
    assert "Who speaks" not in reader.get(f"/articles/{DAILY}").text


def counting(visitor: Visitor) -> str:
    """An article that names figures and dates."""
    body = "More than 200 envoys met on Monday.\nThe two sides signed 14 memoranda worth 4.5 million dollars in 2016."
    press.store(visitor.archive, press.article("figures", body, headline="Envoys meet", at="2031-05-06"))
    return "figures".ljust(12, "a")


def test_the_twin_gives_figures_and_dates_with_their_places(visitor: Visitor) -> None:
    found = visitor.get(f"/articles/{counting(visitor)}.json").json()
    for each in (*found["figures"], *found["dates"]):
        assert each["text"] == found["text"][each["start"] : each["end"]]
    figures = [(each["value"], each["unit"], each["comparator"], each["noun"]) for each in found["figures"]]
    assert figures == [
        (200, None, "more than", "envoys"),
        (14, None, None, "memoranda"),
        (4_500_000, "usd", None, None),
    ]
    assert [(each["value"], each["how"]) for each in found["dates"]] == [
        ("2031-05-05", "weekday"),
        ("2016", "explicit"),
    ]


def timed(visitor: Visitor) -> str:
    """An article that names times of day."""
    body = "The pier closed at 7:40 a.m. Korea time.\nIt opens at 5:50 and shuts at about 9 p.m. GMT."
    press.store(visitor.archive, press.article("timed", body, headline="A pier", at="2031-05-06"))
    return "timed".ljust(12, "a")


def test_the_twin_gives_times_of_day_with_their_places(visitor: Visitor) -> None:
    found = visitor.get(f"/articles/{timed(visitor)}.json").json()
    for each in found["times"]:
        assert each["text"] == found["text"][each["start"] : each["end"]]
    assert [
        (each["value"], each["precision"], each["hedge"], each["zone"], each["utc"])
        for each in found["times"]
    ] == [
        ("07:40", "minute", None, "Korea time", "22:40"),
        ("05:50 or 17:50", "minute", None, None, None),
        ("21:00", "hour", "about", "UTC", "21:00"),
    ]


def test_the_page_lists_times_of_day_with_what_they_come_to(visitor: Visitor) -> None:
    page = visitor.get(f"/articles/{timed(visitor)}").text
    assert "<summary>3 times of day</summary>" in page
    assert '>7:40 a.m.</a> <span class="quiet">07:40 Korea time, 22:40 UTC</span>' in page


def test_the_page_lists_figures_and_dates_with_what_they_come_to(visitor: Visitor) -> None:
    page = " ".join(visitor.get(f"/articles/{counting(visitor)}").text.split())
    assert "<summary>3 figures, 2 dates</summary>" in page
    assert '>More than 200 envoys</a> <span class="quiet">more than 200</span>' in page
    assert '>4.5 million dollars</a> <span class="quiet">4,500,000 US dollars</span>' in page
    assert '>Monday</a> <span class="quiet">2031-05-05, the weekday by the day of publication</span>' in page
    assert 'href="#p2"' in page


def test_a_figure_that_is_no_single_number_says_so(visitor: Visitor) -> None:
    press.store(visitor.archive, press.article("dozens", "수십 명이 왔다.", lang="ko", headline=None))
    assert (
        '<span class="quiet">no single number</span>'
        in visitor.get(f"/articles/{'dozens'.ljust(12, 'a')}").text
    )


@pytest.mark.parametrize(
    ("body", "value", "told"),
    [
        ("직원 10~15명이 왔다.", [10, 15], "10 to 15 people"),
        ("3박4일 일정이다.", [3, 4], "3 nights, 4 days"),
        ("무게는 1.5~2톤이다.", [1.5, 2], "1.5 to 2 tons"),
    ],
)
def test_a_range_has_both_its_ends(visitor: Visitor, body: str, value: list[float], told: str) -> None:
    press.store(visitor.archive, press.article("range", body, lang="ko", headline=None))
    address = f"/articles/{'range'.ljust(12, 'a')}"
    assert [each["value"] for each in visitor.get(f"{address}.json").json()["figures"]] == [value]
    assert f'<span class="quiet">{told}</span>' in visitor.get(address).text


def test_an_article_without_a_date_leaves_a_weekday_unresolved(visitor: Visitor) -> None:
    press.store(visitor.archive, press.article("undated", "The envoys met on Monday.", at=None))
    [named] = visitor.get(f"/articles/{'undated'.ljust(12, 'a')}.json").json()["dates"]
    assert (named["value"], named["how"]) == (None, "unresolved")


@pytest.mark.parametrize(
    ("at", "today"),
    [("2031-05-05T18:10:00+01:00", "2031-05-05"), ("2031-05-05T20:00:00-07:00", "2031-05-05")],
)
def test_today_is_the_articles_own_day_whatever_day_it_is_for_the_reader(
    visitor: Visitor, at: str, today: str
) -> None:
    press.store(visitor.archive, press.article("today", "The envoys met today.", at=at))
    found = visitor.get(f"/articles/{'today'.ljust(12, 'a')}.json").json()
    assert [each["value"] for each in found["dates"]] == [today]


STRIKE = (
    "Keepers of Saltmarsh lighthouse end their strike after nine days",
    'The lighthouse keepers of Saltmarsh ended their strike. "The lamps burn again from tonight," Mara Velling said.',
)
AGAIN = (
    "Strike of Saltmarsh lighthouse keepers is over",
    'After nine days the keepers went back to Saltmarsh. "The lamps burn again from tonight," Mara Velling said.',
)


def closest_part(page: str) -> str:
    """The section of the closest accounts."""
    found = re.search(r'<section class="closest".*?</section>', page, re.S)
    return found[0] if found else ""


def told(key: str, words: tuple[str, str], **changes: Any) -> Article:
    """An account of the strike."""
    return press.article(key, words[1], headline=words[0], **changes)


def test_the_closest_accounts_stand_below_with_what_they_share(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        told("one", STRIKE, at="2031-05-05"),
        told("two", AGAIN, outlet=press.WIRE, at="2031-05-06"),
        press.article(
            "far", "Growers fear that frost takes half of the pears.", headline="Frost in the orchards"
        ),
    )
    part = closest_part(visitor.get("/articles/oneaaaaaaaaa").text)
    assert part.count("<li>") == 1
    assert 'href="/articles/twoaaaaaaaaa" lang="en" dir="auto">Strike of Saltmarsh' in part
    assert 'href="/compare?article=oneaaaaaaaaa&amp;article=twoaaaaaaaaa">Compare<span' in part
    assert re.search(r"1 day later · 1 quotation · <span lang=\"en\">Keepers, Saltmarsh, ", part)
    assert "Compare with the closest" not in part
    assert "Compare" in closest_part(visitor.get("/articles/twoaaaaaaaaa").text)
    assert "1 day earlier" in closest_part(visitor.get("/articles/twoaaaaaaaaa").text)


def test_one_link_compares_an_account_with_the_closest_of_other_outlets(visitor: Visitor) -> None:
    others = [Outlet(slug=f"pier-{n}", name=f"Pier {n}") for n in range(4)]
    press.store(
        visitor.archive,
        told("one", STRIKE),
        *(
            told(f"n{n}", (AGAIN[0], f"{AGAIN[1]} Pier {n} was lit {n + 2} hours before."), outlet=outlet)
            for n, outlet in enumerate(others)
        ),
    )
    part = closest_part(visitor.get("/articles/oneaaaaaaaaa").text)
    assert part.count("<li>") == 4
    link = re.search(r'href="/compare\?([^"]*)">Compare with the closest three<', part)
    assert link
    assert link[1].count("article=") == 4
    assert visitor.get(f"/compare?{link[1].replace('&amp;', '&')}").status_code == 200


def test_where_there_is_no_other_account_the_days_are_named(visitor: Visitor) -> None:
    press.store(visitor.archive, told("one", STRIKE), told("two", AGAIN, outlet=press.WIRE, at=None))
    part = closest_part(visitor.get("/articles/oneaaaaaaaaa").text)
    assert "No other account of this was found from 2 May 2031 to 8 May 2031." in part
    undated = closest_part(visitor.get("/articles/twoaaaaaaaaa").text)
    assert "Without a date, no other accounts of this were looked for." in undated


def test_what_is_new_in_the_archive_is_close_at_once(visitor: Visitor) -> None:
    press.store(visitor.archive, told("one", STRIKE))
    assert "<li>" not in closest_part(visitor.get("/articles/oneaaaaaaaaa").text)
    press.store(visitor.archive, told("two", AGAIN, outlet=press.WIRE))
    assert "<li>" in closest_part(visitor.get("/articles/oneaaaaaaaaa").text)
