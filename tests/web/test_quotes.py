"""The ledger of quotations: its entries, filters, speakers and twins."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import quote as quoted

import pytest

from app.analysis.quotes import quotes
from app.ingest.seeds import read_seeds
from app.main import create_app
from app.settings import ROOT
from tests.web import press
from tests.web.conftest import Visitor, settings_in

PILOTS = "We will share pilots and dredgers from the coming spring"


@pytest.fixture(scope="module")
def ledger(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """Three accounts of one utterance, one of another, one undated, one that begins like a formula."""
    folder = tmp_path_factory.mktemp("ledger")
    shutil.copy(blank, folder / "readout.db")
    found = Visitor(create_app(settings_in(folder)))
    press.store(
        found.archive,
        press.article("one", f"“{PILOTS},” said Tom Reed, the envoy, of Pyongyang. Rain fell.", at="2031-05-04", headline="Talks",
                      evidence={"north-korea": ("Pyongyang",)}),
        press.article("two", "“We will share pilots, and dredgers, from mid-spring,” said Tom Reed, the envoy.", outlet=press.WIRE,
                      at="2031-05-05T08:00:00+09:00"),
        press.article("three", "Reed said: “=No barge will wait longer than an hour.” Tom Reed, the envoy, left.", at="2031-05-06"),
        press.article("four", "“The lock shall open at dawn,” said Ann Hale, the minister.", at=None, outlet=None),
        press.article("five", "박하늘 장관은 “갯벌 어장을 되살리겠다”고 말했다.", at="2031-05-05", lang="ko", headline=None),
    )  # fmt: skip
    yield found
    found.archive.close()


def page(ledger: Visitor, query: str = "") -> str:
    return unescape(" ".join(ledger.get(f"/quotes{query}").text.split()))


def twin(ledger: Visitor, query: str = "") -> Any:
    return ledger.get(f"/quotes.json{query}").json()


def texts(found: Any) -> list[str]:
    return [item["text"] for item in found["items"]]


def rows(ledger: Visitor, query: str = "") -> list[dict[str, str]]:
    answer = ledger.get(f"/quotes.csv{query}")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"))))


@pytest.fixture
def known(visitor: Visitor) -> Visitor:
    """An archive with a speaker of the tables and one whom they do not know."""
    told = "이재명 대통령은 “등대를 다시 밝히겠다”고 말했다. 박하늘 장관은 “갯벌 어장을 되살리겠다”고 말했다."
    stored = press.article("six", told, at="2031-05-05", lang="ko", headline=None)
    people = read_seeds(ROOT / "seeds").people.on(date(2026, 1, 5))
    press.store(visitor.archive, replace(stored, quotes=quotes(told, stored.segments, "ko", people)))
    return visitor


def test_a_speaker_of_the_tables_is_named_in_the_words_language_and_in_english(known: Visitor) -> None:
    shown = page(known)
    assert '<bdi>이재명</bdi></a> <span class="quiet">Lee Jae-myung</span>' in shown
    assert re.search(r"<bdi>박하늘</bdi></a>\s*</p>", shown)


def test_a_name_that_two_languages_write_alike_is_shown_once(known: Visitor) -> None:
    for address in ("/speakers", "/speakers/lee-jae-myung"):
        assert page(known, address).count(">李在明<") == 1


def test_the_same_words_in_two_accounts_are_one_entry_with_both_wordings(ledger: Visitor) -> None:
    [entry] = [item for item in twin(ledger)["items"] if len(item["variants"]) > 1]
    assert entry["speaker"] == {"slug": "tom-reed", "name": "Tom Reed"}
    assert entry["text"].startswith(PILOTS)
    assert [each["outlet"]["slug"] for each in entry["variants"]] == ["harbour-daily", "lantern-wire"]
    shown = page(ledger)
    assert "2 places in 2 outlets" in shown
    assert re.findall(r'<mark class="differs">([^<]*)</mark>', shown) == [",", ",", "mid-spring,"]


def test_an_entry_is_headed_by_whom_most_accounts_name_and_by_what_most_of_them_quote(
    visitor: Visitor,
) -> None:
    lamps = "The lamps of Saltmarsh burn again from tonight"
    told = (
        f"“{lamps},” Ada Velling said.",
        f"“{lamps} on,” Ada Velling said.",
        "“Saltmarsh lamps burn again from tonight,” Ada Velling said.",
        f"“{lamps}. Ninety-one of every hundred keepers wrote to me of it in spring,” Ada Velling said.",
        f"“{lamps},” Bo Harrow said.",
    )
    press.store(
        visitor.archive,
        *(press.article(f"n{at}", words, at=f"2031-06-0{at + 1}") for at, words in enumerate(told)),
    )
    [entry] = twin(visitor, "?q=lamps")["items"]
    assert len(entry["variants"]) == len(told)
    assert "keepers" not in entry["text"]
    for query in ("?q=lamps", "?speaker=bo-harrow"):
        shown = page(visitor, query)
        assert re.search(r'class="speaker" href="[^"]*ada-velling">', shown)
        assert re.search(r'5 places.{0,60} · 1 attributed to <a href="[^"]*bo-harrow">', shown)
        [found] = twin(visitor, query)["items"]
        assert found["speaker"]["slug"] == "ada-velling"


def test_of_two_speakers_of_as_many_accounts_the_page_and_its_twin_name_the_same(visitor: Visitor) -> None:
    lamps = "The lamps of Saltmarsh burn again from tonight"
    told = (f"“{lamps},” Bo Harrow said.", f"“{lamps} and tomorrow,” Ada Velling said.")
    press.store(
        visitor.archive,
        *(press.article(f"n{at}", words, at=f"2031-06-0{at + 1}") for at, words in enumerate(told)),
    )
    [entry] = twin(visitor, "?q=lamps")["items"]
    shown = page(visitor, "?q=lamps")
    assert re.search(rf'class="speaker" href="[^"]*{entry["speaker"]["slug"]}">', shown)
    assert [each["name"] for each in entry["speakers"]] == ["Ada Velling", "Bo Harrow"]
    assert re.search(
        r"attributed to</span> <a [^>]*ada-velling[^>]*>.{0,60} <span[^>]*>by <bdi>[^<]+</bdi></span>"
        r'<span class="quiet">, to</span> <a [^>]*bo-harrow',
        " ".join(shown.split()),
    )


def test_a_speech_stands_beside_the_sentence_too_that_it_is_not_counted_with(
    visitor: Visitor,
) -> None:
    barge = "No barge will wait longer than an hour at the northern lock"
    said = (f"“{PILOTS},”", f"“{barge},”", f"“{PILOTS}. {barge},”")
    for at, words in enumerate(said):
        text = f"{words} said Tom Reed, the envoy."
        press.store(visitor.archive, press.article(str(at), text, at=f"2031-05-0{at + 1}"))
    items = twin(visitor)["items"]
    assert [len(item["variants"]) for item in items] == [2, 2]
    [alone] = [item for item in items if {each["entry"] for each in item["variants"]} != {item["entry"]}]
    assert [each["text"].count(" ") > 15 for each in alone["variants"]] == [False, True]
    found = rows(visitor)
    assert [row["further_entries"] for row in found if row["text"].count(" ") > 15] == [str(alone["entry"])]
    shown = page(visitor)
    assert "1 more place, counted with other quotations" in shown
    assert "2 quotations, in 3 places" in re.sub("<[^>]*>", "", shown)


def test_a_headline_beside_a_sentence_that_it_is_not_counted_with_is_perhaps_the_same(
    visitor: Visitor,
) -> None:
    barge = "No barge will wait longer than an hour at the northern lock"
    for at, words in enumerate((PILOTS, barge)):
        text = f"“{words},” said Tom Reed, the envoy."
        press.store(visitor.archive, press.article(str(at), text, at=f"2031-05-0{at + 1}"))
    headline = "“We will share pilots and dredgers, no barge will wait longer than an hour,” says Tom Reed"
    press.store(
        visitor.archive, press.article("3", "Tom Reed, the envoy, spoke.", headline=headline, at="2031-05-03")
    )
    shown = page(visitor)
    assert shown.count("headline, perhaps the same") == 1
    assert "1 more place, counted with other quotations" in shown


def test_accounts_of_the_same_words_are_compared_by_one_link(visitor: Visitor) -> None:
    words = '"The lamps of Saltmarsh burn again from tonight," Ada Velling said.'
    press.store(
        visitor.archive,
        press.article("one", words),
        press.article("also", f"It rained. {words}"),
        press.article("two", f"Keepers met. {words}", outlet=press.WIRE),
        press.article("lone", '"Frost will take half of the pears this spring," Bo Harrow said.'),
    )
    page = visitor.get("/quotes").text
    (link,) = re.findall(r'href="/compare\?([^"]*)">Compare these accounts', page)
    compared = re.findall(r"article=(\w+)", link)
    assert set(compared[:2]) & {"oneaaaaaaaaa", "alsoaaaaaaaa"}
    assert "twoaaaaaaaaa" in compared[:2]
    assert len(compared) == 3
    assert "Compare these accounts" not in visitor.get("/quotes?q=pears").text


def test_entries_stand_in_the_order_of_their_latest_account_and_undated_ones_last(ledger: Visitor) -> None:
    newest = texts(twin(ledger))
    assert [words.split()[0] for words in newest] == ["=No", "We", "갯벌", "The"]
    oldest = texts(twin(ledger, "?sort=oldest"))
    assert [words.split()[0] for words in oldest] == ["We", "갯벌", "=No", "The"]


@pytest.mark.parametrize("sort", ["newest", "oldest"])
def test_paging_shows_every_entry_once(ledger: Visitor, sort: str) -> None:
    found, after = [], ""
    while True:
        leaf = twin(ledger, f"?sort={sort}&limit=1{after}")
        found += texts(leaf)
        if leaf["next"] is None:
            break
        after = f"&after={leaf['next']}"
    assert found == texts(twin(ledger, f"?sort={sort}"))


@pytest.mark.parametrize(
    ("query", "firsts"),
    [
        ("?speaker=tom-reed", ["=No", "We"]),
        ("?speaker=tom-reed&speaker=ann-hale", ["=No", "We", "The"]),
        ("?outlet=lantern-wire", ["We"]),
        ("?outlet=none", ["The"]),
        ("?topic=north-korea", ["We"]),
        ("?topic=north-korea&topic=hallyu-ban&match=all", []),
        ("?lang=ko", ["갯벌"]),
        ("?q=barge", ["=No"]),
        ("?q=어장", ["갯벌"]),
        ("?q=pilots+-dredgers", []),
        ("?from=2031-05-05&to=2031-05-05", ["We", "갯벌"]),
        ("?form=summary", []),
    ],
)
def test_each_filter_chooses(ledger: Visitor, query: str, firsts: list[str]) -> None:
    found = twin(ledger, query)
    assert [words.split()[0] for words in texts(found)] == firsts
    assert found["total"] == len(firsts)
    assert len(rows(ledger, query)) == found["quotations"]


def test_an_account_that_a_filter_leaves_out_still_stands_beside_the_same_words(ledger: Visitor) -> None:
    [entry] = twin(ledger, "?outlet=lantern-wire")["items"]
    assert [each["matches"] for each in entry["variants"]] == [False, True]
    assert entry["text"].startswith("We will share pilots, and")


def test_every_facet_counts_what_it_would_choose(ledger: Visitor) -> None:
    for query in ("", "?speaker=tom-reed", "?lang=en&topic=north-korea"):
        for name, values in twin(ledger, query)["facets"].items():
            rest = [
                part
                for part in query.removeprefix("?").split("&")
                if part and not part.startswith(f"{name}=")
            ]
            for facet in values:
                one = "?" + "&".join([*rest, f"{name}={quoted(facet['value'])}"])
                assert twin(ledger, one)["total"] == facet["count"], one


def test_days_leave_undated_quotations_out_and_say_so(ledger: Visitor) -> None:
    found = twin(ledger, "?from=2031-05-01")
    assert (found["total"], found["undated_left_out"]) == (3, 1)
    assert "1 of undated articles left out" in found["sentence"]


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("?speaker=nobody-of-this-name", "Nobody is quoted under"),
        ("?grade=focus", "There is no parameter of this name"),
        ("?outlet=nowhere", "There is no outlet"),
        ("?limit=0", "a number from 1 to 200"),
        ("?after=x", "not a cursor"),
        ("?colour=red", "There is no parameter of this name"),
    ],
)
def test_a_wrong_question_is_answered_with_what_would_be_right(
    ledger: Visitor, query: str, said: str
) -> None:
    for address in ("/quotes", "/quotes.json", "/quotes.csv"):
        answer = ledger.get(address + query)
        assert answer.status_code == 400
        assert said in unescape(answer.text)


def test_an_empty_ledger_says_which_condition_empties_it(ledger: Visitor) -> None:
    shown = page(ledger, "?speaker=tom-reed&lang=ko")
    assert "No quotation found under these filters" in shown
    assert "Without the speaker: 1 quotation" in shown
    assert "Without the languages: 2 quotations" in shown


def test_the_spreadsheet_has_a_line_for_every_quotation_and_no_formula(ledger: Visitor) -> None:
    found = rows(ledger)
    assert len(found) == 5
    barge = next(row for row in found if "barge" in row["text"])
    assert barge["text"].startswith("'=No barge")
    assert (
        barge["address"] == f"https://readout.example.org/articles/{'three'.ljust(12, 'a')}#q{barge['start']}"
    )
    pilots = [row["entry"] for row in found if "pilots" in row["text"]]
    assert len(set(pilots)) == 1
    assert len(rows(ledger, "?limit=2")) == 2


def test_every_account_leads_to_its_place_in_the_article(ledger: Visitor) -> None:
    for key, place in set(re.findall(r'href="/articles/(\w+)#q(\d+)"', page(ledger))):
        assert f'id="q{place}"' in ledger.get(f"/articles/{key}").text


def test_a_speaker_has_a_page_with_names_topics_outlets_and_latest_words(ledger: Visitor) -> None:
    shown = unescape(" ".join(ledger.get("/quotes/speakers/tom-reed").text.split()))
    assert (
        '<bdi>Tom Reed</bdi></b>: <a href="/quotes?speaker=tom-reed">2 quotations</a>, in 3 places' in shown
    )
    assert "In no table of ours" in shown
    assert 'href="/quotes?speaker=tom-reed&topic=north-korea"' in shown
    assert "4 to 6 May 2031" in shown
    assert ledger.get(f"/quotes/speakers/{quoted('박하늘')}").status_code == 200
    assert ledger.get("/quotes/speakers/nobody").status_code == 404


def test_a_fragment_is_the_part_that_filtering_changes(ledger: Visitor) -> None:
    answer = ledger.get("/quotes?speaker=tom-reed&q=", HX_Request="true")
    assert "<!doctype" not in answer.text
    assert answer.headers["HX-Push-Url"] == "/quotes?speaker=tom-reed"


def test_an_archive_that_quotes_nobody_says_so(visitor: Visitor) -> None:
    assert "Nobody is quoted in this archive yet" in page(visitor)
    assert rows(visitor) == []


def test_everybody_who_is_quoted_is_listed_and_found_by_part_of_a_name(ledger: Visitor) -> None:
    shown = ledger.get("/quotes/speakers").text
    assert "<b>3 speakers</b>" in shown
    assert shown.index("tom-reed") < shown.index("ann-hale")
    assert "<b>1 speaker</b>" in ledger.get("/quotes/speakers?q=HALE").text
    assert "Nobody of this name is quoted" in ledger.get("/quotes/speakers?q=zz").text


def test_a_speaker_is_listed_by_the_name_that_most_accounts_give(visitor: Visitor) -> None:
    for at, name in enumerate(("헤롤드 브렌디손", "해럴드 브렌디손", "해럴드 브렌디손")):
        text = f"{name} 대표는 “내년 봄부터 {at + 2}개 항구를 더 열겠다”고 말했다."
        press.store(visitor.archive, press.article(str(at), text, at=f"2031-05-0{at + 1}", lang="ko"))
    [facet] = twin(visitor)["facets"]["speaker"]
    assert (facet["label"], facet["count"]) == ("해럴드 브렌디손", 1)
    assert "해럴드 브렌디손" in visitor.get("/quotes/speakers").text
    assert "헤롤드 브렌디손" not in visitor.get("/quotes/speakers").text


def test_people_without_a_name_keep_their_label_and_are_no_speakers_of_the_list(ledger: Visitor) -> None:
    press.store(
        ledger.archive,
        press.article("six", "A 씨는 “어제 배를 탔다”고 말했다.", at="2031-05-07", lang="ko", headline=None),
    )
    label = twin(ledger, f"?speaker={quoted('a-씨')}")["items"][0]["speaker"]
    assert label == {"slug": "a-씨", "name": "A 씨"}
    assert "A 씨" not in ledger.get("/quotes/speakers").text
    assert "a-씨" not in [each["value"] for each in twin(ledger)["facets"]["speaker"]]
    assert "many different people are called so" in page_of_speaker(ledger, "a-씨")


def page_of_speaker(ledger: Visitor, slug: str) -> str:
    return unescape(" ".join(ledger.get(f"/quotes/speakers/{quoted(slug)}").text.split()))


def test_a_speaker_is_known_by_name_too(ledger: Visitor) -> None:
    assert twin(ledger, "?speaker=Tom+Reed")["total"] == twin(ledger, "?speaker=tom-reed")["total"] == 2
    moved = ledger.get(f"/quotes/speakers/{quoted('Tom Reed')}")
    assert (moved.status_code, moved.headers["location"]) == (308, "/quotes/speakers/tom-reed")


def test_two_foreign_names_of_one_syllables_difference_have_two_pages(ledger: Visitor) -> None:
    press.store(
        ledger.archive,
        *(
            press.article(
                key, f"{name} 장관은 “{words}”고 말했다.", at="2031-05-07", lang="ko", headline=None
            )
            for key, name, words in (
                ("six", "나루토마 홀", "다리를 놓겠다"),
                ("seven", "나루토마 헐", "배를 띄우겠다"),
                ("eight", "볼다 나루스컨", "항구를 열겠다"),
                ("nine", "마루노타 벌", "등대를 켜겠다"),
            )
        ),
    )
    pages = [page_of_speaker(ledger, f"나루토마-{family}") for family in ("홀", "헐")]
    assert ["다리를 놓겠다" in page for page in pages] == [True, False]
    assert ["배를 띄우겠다" in page for page in pages] == [False, True]
    for spelling in ("볼다-나루스콘", "볼다 나루스컨", "벌다-나루스컨"):
        moved = ledger.get(f"/quotes/speakers/{quoted(spelling)}")
        assert (moved.status_code, moved.headers["location"]) == (
            308,
            f"/quotes/speakers/{quoted('볼다-나루스컨')}",
        )
    for other in ("홀다-나루스컨", "마루노타-볼"):
        assert ledger.get(f"/quotes/speakers/{quoted(other)}").status_code == 404


def test_words_that_are_searched_are_marked_and_their_wordings_lead(ledger: Visitor) -> None:
    assert "<mark>pilots</mark>" in page(ledger, "?q=pilots")
    assert '<mark class="differs sought">spring</mark>' in page(ledger, "?q=spring&outlet=harbour-daily")


def test_the_spreadsheet_names_topics_and_the_twins_lead_to_the_place(ledger: Visitor) -> None:
    assert [row["topics"] for row in rows(ledger, "?topic=north-korea")] == ["north-korea"]
    [entry] = twin(ledger, "?topic=north-korea")["items"]
    first = entry["variants"][0]
    assert first["address"].endswith(f"/articles/{first['article']}#q{first['start']}")
    assert (first["headline"], entry["topics"]) == ("Talks", ["north-korea"])


def test_every_twin_that_holds_all_holds_the_same_quotations(ledger: Visitor) -> None:
    for query in ("", "?speaker=tom-reed", "?topic=north-korea", "?sort=oldest", "?limit=2"):
        sheet = [(row["article"], row["start"]) for row in rows(ledger, query)]
        lines = [json.loads(line) for line in ledger.get(f"/quotes.jsonl{query}").text.splitlines()]
        assert [(each["article"], str(each["start"])) for each in lines] == sheet
        listed = ledger.get(f"/quotes.md{query}").text
        assert re.findall(r"^- .*?/articles/(\w+)#q(\d+)\)", listed, re.MULTILINE) == sheet


def test_a_line_has_the_keys_of_the_twin(ledger: Visitor) -> None:
    [first, *_] = [json.loads(line) for line in ledger.get("/quotes.jsonl").text.splitlines()]
    assert set(first) == {"further_entries", "topics", *twin(ledger)["items"][0]["variants"][0]}


def test_the_list_says_who_says_it_where_and_when(ledger: Visitor) -> None:
    listed = ledger.get("/quotes.md?q=lock").text
    assert listed.startswith(
        "# Quotations containing “lock”: 1 quotation\n\nFrom <https://readout.example.org/quotes?q=lock>.\n"
    )
    assert (
        "- “The lock shall open at dawn,” Ann Hale. **Unknown outlet**, [A headline](https://readout.example.org/articles/fouraaaaaaaa#q"
        in listed
    )
    assert "## Undated" in listed


@pytest.mark.parametrize("extension", ["csv", "jsonl", "md"])
def test_what_cannot_be_asked_is_a_problem_before_the_first_byte(ledger: Visitor, extension: str) -> None:
    answer = ledger.get(f"/quotes.{extension}?speaker=nobody-at-all")
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
