"""The figures and dates of accounts in rows: the view of a comparison, and the spreadsheet of it."""

from __future__ import annotations

import csv
import re
from html import unescape
from io import StringIO

import pytest

from app.web.details import in_large, in_words

from . import press
from .conftest import Visitor

ONE, TWO, THREE = "oneaaaaaaaaa", "twoaaaaaaaaa", "threeaaaaaaa"
ALL = f"article={ONE}&article={TWO}&article={THREE}"


@pytest.fixture
def boats(visitor: Visitor) -> Visitor:
    """Three accounts of one boarding, one of them Korean."""
    press.store(
        visitor.archive,
        press.article(
            "one",
            "The coast guard seized two fishing boats off Orn on 2 May 2031. It fired 12 warning shots.\n"
            "Twenty-two sailors were led away. A tug of 300 tons waited.",
            headline="Boats seized off Orn",
        ),
        press.article(
            "two",
            "Tolvik speaks of three fishing boats, and of more than 40 shots. Its envoy called on 4 May 2031.\n"
            "The 22 sailors must go home, he said.",
            headline="Tolvik protests",
            outlet=press.WIRE,
        ),
        press.article(
            "three",
            "해경은 2일 오른 앞바다에서 어선 2척을 나포했다.\n선원 24명을 조사하고 있다.",
            headline="오른 앞바다서 어선 나포",
            lang="ko",
            outlet=press.WIRE,
        ),
    )
    return visitor


def two(visitor: Visitor, one: str, other: str, headline: str = "A headline") -> None:
    """Two accounts of two outlets."""
    press.store(
        visitor.archive,
        press.article("one", one, headline=headline),
        press.article("two", other, headline="Another headline", outlet=press.WIRE),
    )


def rows(page: str) -> dict[str, str]:
    """Rows by their heads, in plain words."""
    found = re.findall(r'<article class="statement"[^>]*>(.*?)</article>', page, re.S)
    heads = (re.search(r"<h3[^>]*><bdi>(.*?)</bdi>", each) for each in found)
    return {
        unescape(head[1]): unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", each)))
        for head, each in zip(heads, found, strict=True)
        if head
    }


def test_figures_of_all_accounts_stand_beside_each_other_in_their_clauses(boats: Visitor) -> None:
    found = rows(boats.get(f"/compare?{ALL}&view=figures").text)
    assert "seized two fishing boats off Orn" in found["Vessels"]
    assert "speaks of three fishing boats" in found["Vessels"]
    assert "어선 2척을 나포했다" in found["Vessels"]
    assert "Twenty-two sailors were led away" in found["Crew"]
    assert "= 22" in found["Crew"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("12", "12"),
        ("9 ton", "9 tons"),
        ("1 day", "1 day"),
        ("2 hour 30 minute", "2 hours 30 minutes"),
        ("more than 200 person", "more than 200 people"),
        ("1,200,000 usd", "1,200,000 US dollars"),
        ("12 square km", "12 square km"),
        ("3 kilowatt hour", "3 kilowatt hours"),
        ("5 point", "5 percentage points"),
        ("4 percent", "4 percent"),
        ("1 usd", "1 US dollar"),
        ("1 point", "1 percentage point"),
        ("2 inch", "2 inches"),
        ("3 acre", "3 acres"),
        ("50 basis point", "50 basis points"),
    ],
)
def test_units_stand_in_words(said: str, told: str) -> None:
    assert in_words(said) == told


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("330,000,000,000 US dollars", "330 billion US dollars"),
        ("more than 1,250,000,000,000 won", "more than 1.25 trillion won"),
        ("1,234,567,890 won", "1,234,567,890 won"),
        ("450,000,000 won", "450,000,000 won"),
        ("2,000,000,000 to 3,500,000,000 euros", "2 billion to 3.5 billion euros"),
        ("12", "12"),
    ],
)
def test_thousands_of_millions_are_told_in_words_where_they_are_round(said: str, told: str) -> None:
    assert in_large(said) == told


def test_large_sums_are_read_on_the_page_and_computed_with_in_the_spreadsheet(visitor: Visitor) -> None:
    two(visitor, "Orn spent $2.4 billion.", "Tolvik spent two billion dollars.")
    assert "= 2 billion US dollars" in visitor.get(f"/compare?article={ONE}&article={TWO}&view=figures").text
    assert '"2,000,000,000 US dollars"' in visitor.get(f"/compare.csv?article={ONE}&article={TWO}").text


def test_what_no_other_account_has_is_marked_and_what_another_has_is_not(boats: Visitor) -> None:
    page = boats.get(f"/compare?{ALL}&view=figures").text
    assert '<mark class="differs">three fishing boats</mark>' in page
    assert '<mark class="agreed">two fishing boats</mark>' in page
    assert '<mark class="agreed">어선 2척</mark>' in page
    assert '<mark class="differs">선원 24명</mark>' in page


def test_what_is_told_to_differ_is_not_told_to_agree_and_leads_to_its_difference(visitor: Visitor) -> None:
    said = "The wardens of Orn counted {} ferries in the harbour of Tolvik on Monday."
    for key, count in (("one", 12), ("two", 12), ("three", 15)):
        press.store(visitor.archive, press.article(key, said.format(count), headline=f"From {key}"))
    page = visitor.get(f"/compare?{ALL}&view=figures").text
    assert page.count('<mark class="differs">12 ferries</mark>') == 2
    assert page.count('<mark class="differs">15 ferries</mark>') == 1
    assert "ferries</b>" not in page
    assert page.count('#d-1">differs</a>') == 3
    sheet = csv.DictReader(StringIO(visitor.get(f"/compare.csv?{ALL}").text.removeprefix("\ufeff")))
    assert [each["shared"] for each in sheet if "ferries" in each["words"]] == ["differs"] * 3


def test_a_sentence_with_several_figures_of_one_row_stands_once(visitor: Visitor) -> None:
    two(visitor, "Orn lost 12 boats and Tolvik lost 14 ships.", "Orn lost 12 boats.")
    page = visitor.get(f"/compare?article={ONE}&article={TWO}&view=figures").text
    row = rows(page)["Vessels"]
    assert row.count("Tolvik") == 1
    assert '<mark class="agreed">12 boats</mark>' in page
    assert '<mark class="differs">14 ships</mark>' in page
    lines = visitor.get(f"/compare.csv?article={ONE}&article={TWO}").text
    assert '"12 boats"' in lines
    assert '"14 ships"' in lines


def test_a_row_of_one_account_is_folded_away(boats: Visitor) -> None:
    page = boats.get(f"/compare?{ALL}&view=figures").text
    open_part, folded = page.split("In one account only: 1 row", 1)
    assert "300 tons" not in open_part
    assert "300 tons" in folded


def test_every_day_that_an_account_names_has_a_row_with_what_it_rests_on(boats: Visitor) -> None:
    found = rows(boats.get(f"/compare?{ALL}&view=figures").text)
    assert "off Orn on 2 May 2031" in found["Fri 2 May 2031"]
    assert "해경은 2일 오른 앞바다에서" in found["Fri 2 May 2031"]
    assert "the month by the day of publication" in found["Fri 2 May 2031"]
    assert "Its envoy called on 4 May 2031" in found["Sun 4 May 2031"]


def test_every_entry_leads_to_its_sentence(boats: Visitor) -> None:
    page = boats.get(f"/compare?{ALL}&view=figures").text
    address = re.search(r'<mark class="differs">12 warning shots</mark>.*?href="([^"]+)"', page, re.S)
    assert address
    assert 'id="found"' in boats.get(unescape(address[1]).split("#")[0]).text


def test_accounts_without_figures_say_so(visitor: Visitor) -> None:
    two(visitor, "The envoys spoke of the harbour.", "The envoys were silent.")
    page = visitor.get(f"/compare?article={ONE}&article={TWO}&view=figures").text
    assert "Nothing was found that two of these accounts count or measure." in page
    assert "No day was found that these accounts name." in page


def test_where_no_two_accounts_have_a_figure_the_page_says_so_above_those_of_one(visitor: Visitor) -> None:
    two(visitor, "The harbour of Orn bought 12 boats.", "The envoys were silent.")
    page = visitor.get(f"/compare?article={ONE}&article={TWO}&view=figures").text
    assert "Nothing was found that two of these accounts count or measure." in page
    assert "In one account only: 1 row" in page


def test_a_row_of_one_account_has_no_marks_and_says_who_has_nothing_in_it(visitor: Visitor) -> None:
    two(visitor, "The harbour of Orn bought 12 boats on 2 May 2031.", "The envoys were silent.")
    page = visitor.get(f"/compare?article={ONE}&article={TWO}&view=figures").text
    _, table = page.split('aria-labelledby="figures"', 1)
    assert "differs" not in table
    assert '<h4 class="unseen"><bdi>Lantern Wire</bdi></h4>' in page
    assert page.count('<p class="unseen">nothing in this row</p>') == 2


def test_dozens_and_days_that_are_not_known_are_neither_shared_nor_anybody_s_alone(visitor: Visitor) -> None:
    two(visitor, "Dozens of boats left Orn.", "Dozens of boats left Tolvik.")
    page = visitor.get(f"/compare?article={ONE}&article={TWO}&view=figures").text
    assert page.count("<i>Dozens of boats</i>") == 2
    lines = csv.DictReader(
        StringIO(visitor.get(f"/compare.csv?article={ONE}&article={TWO}").text.removeprefix("\ufeff"))
    )
    assert [each["shared"] for each in lines] == ["", ""]


def test_of_several_figures_of_a_sentence_each_has_what_it_comes_to(visitor: Visitor) -> None:
    two(visitor, "The 5 boats of Orn and fifty ships of Tolvik sank.", "Orn lost 12 boats.")
    page = visitor.get(f"/compare?article={ONE}&article={TWO}&view=figures").text
    assert "fifty ships = 50" in rows(page)["Vessels"]


def test_what_a_verb_makes_of_a_figure_stands_below_it(visitor: Visitor) -> None:
    two(visitor, "Prices in Orn rose and topped 50 percent.", "Prices in Orn rose by 40 percent.")
    page = visitor.get(f"/compare?article={ONE}&article={TWO}&view=figures").text
    assert "= more than 50 percent" in rows(page)["Shares and percent"]


def test_an_account_that_is_not_read_is_named_above_the_rows_and_in_the_spreadsheet(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        press.article("one", "Orn lost 12 boats."),
        press.article("two", "オルンは12隻を失った。", headline="オルンの船", lang="ja", outlet=press.WIRE),
    )
    page = visitor.get(f"/compare?article={ONE}&article={TWO}&view=figures").text
    assert page.index("are not read: only English") < page.index('id="figures"')
    lines = csv.DictReader(
        StringIO(visitor.get(f"/compare.csv?article={ONE}&article={TWO}").text.removeprefix("\ufeff"))
    )
    told = [(each["sort"], each["row"], each["article"]) for each in lines]
    assert told[0] == ("note", "Figures of this article are not read", TWO)


def test_the_spreadsheet_has_a_line_for_every_figure_and_every_date(boats: Visitor) -> None:
    answer = boats.get(f"/compare.csv?{ALL}")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    lines = list(csv.DictReader(StringIO(answer.text.removeprefix("\ufeff"))))
    told = {(each["sort"], each["words"]): each for each in lines}
    assert told["figure", "Twenty-two sailors"]["comes_to"] == "22"
    assert told["figure", "Twenty-two sailors"]["shared"] == "yes"
    assert told["figure", "선원 24명"]["row"] == "Crew"
    assert told["figure", "선원 24명"]["comes_to"] == "24"
    assert told["figure", "12 warning shots"]["comes_to"] == "12"
    assert told["date", "2일"]["comes_to"] == "2031-05-02"
    assert told["date", "2일"]["how"] == "the month by the day of publication"
    assert all(each["address"].startswith("https://readout.example.org/articles/") for each in lines)


def test_the_spreadsheet_has_values_and_units_to_compute_with(visitor: Visitor) -> None:
    two(
        visitor,
        "The pier of Orn is 30 feet long. It took 2 hours and 10 minutes on 2 May 2031.",
        "The pier is 9 meters long. It took 10 to 12 minutes, 14 boats and $1.2 million.",
    )
    written = visitor.get(f"/compare.csv?article={ONE}&article={TWO}").text
    lines = list(csv.DictReader(StringIO(written.removeprefix("\ufeff"))))
    assert list(lines[0])[-2:] == ["value", "unit"]
    assert {(each["words"], each["value"], each["unit"]) for each in lines} == {
        ("30 feet", "9.144", "m"),
        ("9 meters", "9", "m"),
        ("2 hours and 10 minutes", "130", "minute"),
        ("10 to 12 minutes", "10/12", "minute"),
        ("14 boats", "14", ""),
        ("$1.2 million", "1200000", "usd"),
        ("2 May 2031", "2031-05-02", ""),
    }


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("They lie 85 nautical miles apart.", "They lie 157 km apart.", {("157420", "m"), ("157000", "m")}),
        ("A catch of 80 tons was lost.", "A catch of 77,000 kg was lost.", {("80000", "kg"), ("77000", "kg")}),
        ("They spilt 500 milliliters.", "They spilt 2 liters.", {("0.5", "litre"), ("2", "litre")}),
        ("It burnt 3 hectares.", "It burnt 2 square kilometers.", {("30000", "square metre"), ("2000000", "square metre")}),
        ("It took 90 seconds.", "It took 2 hours.", {("1.5", "minute"), ("120", "minute")}),
        ("It took 10 seconds.", "It took 2 hours.", {("10", "second"), ("7200", "second")}),
        ("It took 2 hours.", "A visa lasts 30 days.", {("120", "minute"), ("30", "day")}),
        ("It took 36 hours.", "It took two days.", {("1.5", "day"), ("2", "day")}),
        ("It took 25 hours.", "It took two days.", {("1500", "minute"), ("2880", "minute")}),
    ],
)  # fmt: skip
def test_a_row_of_the_spreadsheet_has_one_unit_that_is_read(
    visitor: Visitor, one: str, other: str, told: set[tuple[str, str]]
) -> None:
    two(visitor, one, other)
    written = visitor.get(f"/compare.csv?article={ONE}&article={TWO}").text
    lines = csv.DictReader(StringIO(written.removeprefix("\ufeff")))
    assert {(each["value"], each["unit"]) for each in lines} == told


def test_no_cell_of_the_spreadsheet_begins_a_formula_and_numbers_below_nought_are_as_they_are(
    visitor: Visitor,
) -> None:
    press.store(
        visitor.archive,
        press.article(
            "one", "=HYPERLINK 12 boats sank off Orn. -A1 left Orn with 13 boats.", headline="=1+1"
        ),
        press.article(
            "two",
            "오른의 기온은 영하 5도였다. 물가는 -0.4% 올랐다.",
            headline="-1+1",
            lang="ko",
            outlet=press.WIRE,
        ),
    )
    written = visitor.get(f"/compare.csv?article={ONE}&article={TWO}").text
    cells = [cell for line in csv.reader(StringIO(written.removeprefix("\ufeff"))) for cell in line]
    assert {cell for cell in cells if cell.startswith(("=", "+", "@", "-"))} == {
        "-5 degrees",
        "-5",
        "-0.4%",
        "-0.4 percent",
        "-0.4",
    }
    assert "'-1+1" in cells


@pytest.mark.parametrize("asked", ["", f"article={ONE}", "article=nobodyaaaaaa&article=nobodybbbbbb"])
def test_the_spreadsheet_of_too_few_or_unknown_articles_says_so(visitor: Visitor, asked: str) -> None:
    assert visitor.get(f"/compare.csv?{asked}").status_code in (400, 404)


def test_a_value_of_which_another_place_differs_is_no_agreement(visitor: Visitor) -> None:
    two(
        visitor,
        "The ferry of Orn sank on 2 May 2031.",
        "The ferry of Orn sank on 3 May 2031. Reed wrote of it on 2 May 2031.",
    )
    page = visitor.get(f"/compare?article={ONE}&article={TWO}&view=figures").text
    table = page[page.index('id="figures"') :]
    assert '<mark class="differs">2 May 2031</mark>' in table
    assert '<mark class="agreed">2 May 2031</mark>' not in table
