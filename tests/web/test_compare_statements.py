"""What a comparison says of whole accounts: statements, differences, what only one has; its views, twins and brief."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from app.analysis.encoding import installed_encoder
from app.main import create_app
from tests.analysis.test_gathering import ONE_IN_TWO, told_by_each
from tests.analysis.test_one_count import LINES, NORTH
from tests.ferries import ENGLISH, KOREAN, OTHER

from . import press
from .conftest import Visitor, settings_in

ONE, TWO, THREE = "oneaaaaaaaaa", "twoaaaaaaaaa", "threeaaaaaaa"
PAIR = f"article={ONE}&article={TWO}"


def fill(visitor: Visitor, **changes: Any) -> Visitor:
    """The two English accounts and the Korean one; changes are of the second."""
    second = press.article("two", "\n".join(OTHER[1:]), headline=OTHER[0], outlet=press.WIRE)
    press.store(
        visitor.archive,
        press.article(
            "one", "\n".join(ENGLISH[1:]), headline=ENGLISH[0], evidence={"north-korea": ("charging piers",)}
        ),
        replace(second, **changes),
        press.article("three", "\n".join(KOREAN[1:]), headline=KOREAN[0], lang="ko", outlet=press.WIRE),
    )
    return visitor


@pytest.fixture
def ferries(visitor: Visitor) -> Visitor:
    return fill(visitor)


def plain(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", page))


def test_a_statement_shows_how_each_account_words_it(ferries: Visitor) -> None:
    page = ferries.get(f"/compare?{PAIR}").text
    cards = re.findall(r'<article class="statement.*?</article>', page, re.S)
    card = next(each for each in cards if "Han Seo-yun and her" in each)
    assert ENGLISH[1] in plain(card)
    assert OTHER[1] in plain(card)
    assert "both" in plain(card)


def test_a_comparison_says_whose_figures_are_not_read(visitor: Visitor) -> None:
    said = "are not read: only English, Korean and Chinese ones are"
    page, brief = (fill(visitor).get(f"/compare{form}?{PAIR}").text for form in ("", ".md"))
    assert said not in page + brief
    page, brief = (fill(visitor, lang="ja").get(f"/compare{form}?{PAIR}").text for form in ("", ".md"))
    assert said in plain(page)
    assert said in brief


def test_statements_are_headed_where_some_have_a_topic(ferries: Visitor) -> None:
    assert "Other statements" in ferries.get(f"/compare?{PAIR}").text


def test_statements_without_any_topic_need_no_heading(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        press.article("one", "\n".join(ENGLISH[1:]), headline=ENGLISH[0]),
        press.article("two", "\n".join(OTHER[1:]), headline=OTHER[0], outlet=press.WIRE),
    )
    page = visitor.get(f"/compare?{PAIR}").text
    assert 'class="statement"' in page
    assert "Other statements" not in page


def test_a_passage_leads_to_its_sentence_marked_in_the_article(ferries: Visitor) -> None:
    page = ferries.get(f"/compare?{PAIR}").text
    address = re.search(rf'href="(/articles/{TWO}\?at=\d+)#found"', page)
    assert address
    article = ferries.get(address[1]).text
    assert 'id="found"' in article
    marked = "".join(re.findall(r'<mark(?: id="found")?>(.*?)</mark>', article))
    assert unescape(marked) in OTHER


@pytest.mark.parametrize("at", ["-1", "x", "1e3", "9" * 12])
def test_what_is_no_place_is_a_mistake(ferries: Visitor, at: str) -> None:
    answer = ferries.get(f"/articles/{ONE}?at={at}")
    assert answer.status_code == 400
    assert "at is a place in the text" in answer.text


def test_a_place_behind_the_text_marks_nothing(ferries: Visitor) -> None:
    answer = ferries.get(f"/articles/{ONE}?at=99999")
    assert answer.status_code == 200
    assert 'id="found"' not in answer.text


def test_a_differing_figure_stands_with_both_values_and_their_act(ferries: Visitor) -> None:
    page = plain(ferries.get(f"/compare?{PAIR}").text)
    assert "Figures differ" in page
    assert "420 million won" in page
    assert "450,000,000 won" in page
    assert "450 million won goes to three electric ferries" in page


def glance(page: str) -> str:
    """The lines of what differs."""
    start = page.index('<section class="glance"')
    return page[start : page.index("</section>", start)]


def test_what_differs_stands_first_in_a_line_each_that_leads_to_its_sentences(ferries: Visitor) -> None:
    page = ferries.get(f"/compare?{PAIR}").text
    assert page.index('id="glance"') < page.index('id="statements"')
    lines = glance(page).split('<div class="cells" role="row">')[1:]
    [figures] = [plain(line) for line in lines if "Figures differ" in line]
    assert "420 million won" in figures
    assert "450 million won" in figures
    for address in re.findall(r'href="#([\w-]+)"', glance(page)):
        assert f'id="{address}"' in page


def test_a_frame_begins_with_what_differs_and_leads_to_it_on_the_page(ferries: Visitor) -> None:
    page = ferries.get(f"/embed/compare?{PAIR}").text
    assert "450 million won" in plain(glance(page))
    leads = re.findall(r'<div class="head" role="rowheader"><a href="([^"]*)"([^>]*)>', glance(page))
    assert leads
    for address, way in leads:
        assert address.startswith("https://readout.example.org/compare?")
        assert re.search(r"#d-\d+$", address)
        assert 'target="_blank" rel="noopener"' in way
    other = glance(ferries.get(f"/embed/compare?article={ONE}&article={THREE}").text)
    assert "No rule is sure of a difference; what is worth checking may be one." in other
    assert 'role="row"' not in other


def test_the_brief_begins_with_a_table_of_what_differs(ferries: Visitor) -> None:
    written = ferries.get(f"/compare.md?{PAIR}").text
    table = written[written.index("## What differs") : written.index("## Reported by two or more")]
    assert "| | Harbour Daily[^1] | Lantern Wire[^2] |" in table
    assert re.search(
        r"\| Figures differ: Won \(\d\) \| “420 million won” \(420,000,000 won\) \| “450 million won[^|]*” \([^|]*\) \|",
        table,
    )
    other = ferries.get(f"/compare.md?article={ONE}&article={THREE}").text
    assert "## What differs\n\nNo difference" in other


def test_every_count_leads_to_what_it_counts(ferries: Visitor) -> None:
    page = ferries.get(f"/compare?{PAIR}").text
    within = page[page.index('class="within"') : page.index("</nav>", page.index('class="within"'))]
    counted = dict(re.findall(r'href="#([\w-]+)">(\d+)', within))
    assert int(counted["statements"]) == page.count('<article class="statement')
    assert int(counted["glance"]) == page.count('class="differing') == glance(page).count('role="rowheader"')
    alone = page[
        page.index('<section class="alone"') : page.index("</section>", page.index('<section class="alone"'))
    ]
    alone = re.sub(r'<details class="more" id="neither-.*?</details>\s*(?=</div>)', "", alone, flags=re.S)
    assert int(counted["only"]) == alone.count("<figure>")
    for anchor in counted:
        assert f'id="{anchor}"' in page


def counted(said: str) -> list[tuple[int, ...]]:
    """Sentences of each account, those in statements, those near to nothing elsewhere, and those in no list."""
    line = r"(\d+) sentences?, (\d+) in statements, (\d+) with nothing near elsewhere, (\d+) in none of these"
    return [tuple(map(int, each)) for each in re.findall(line, said)]


def test_a_comparison_says_how_many_sentences_its_lists_leave_out_and_where_they_are(
    visitor: Visitor,
) -> None:
    told = [f"Rain fell.\n{chr(10).join(lines[1:])}\nHe said so." for lines in (ENGLISH, OTHER)]
    for key, text, lines in (("one", told[0], ENGLISH), ("two", told[1], OTHER)):
        press.store(visitor.archive, press.article(key, text, headline=lines[0]))
    page = visitor.get(f"/compare?{PAIR}").text
    texts = visitor.get(f"/compare?{PAIR}&view=texts").text
    found = counted(plain(page))
    assert counted(visitor.get(f"/compare.md?{PAIR}").text) == found
    for key, (every, stated, only, neither) in zip((ONE, TWO), found, strict=True):
        assert every == stated + only + neither
        assert neither >= 2
        column = texts[texts.index(f'id="text-{key}"') :]
        column = column[: column.index("</section>")]
        assert (column.count('class="linked"'), column.count('class="lone"')) == (stated, only)
        alone = page[page.index(f'id="only-{key}"') :]
        listed, rest = alone[: alone.index("</div>")].split(f'id="neither-{key}"')
        assert (listed.count("<figure>"), rest.count("<figure>")) == (only, neither)
    assert (
        f"<https://readout.example.org/compare?{PAIR}&view=texts>" in visitor.get(f"/compare.md?{PAIR}").text
    )


def test_what_only_one_account_has_comes_with_what_is_closest_elsewhere(ferries: Visitor) -> None:
    page = ferries.get(f"/compare?{PAIR}").text
    alone = page[page.index('<section class="alone"') :]
    assert ENGLISH[4] in plain(alone)
    assert "Closest elsewhere" in alone


def test_an_account_without_a_statement_says_so_and_offers_its_closest_passages(ferries: Visitor) -> None:
    page = ferries.get(f"/compare?{PAIR}&article={THREE}").text
    assert "no close passage found" in page
    assert "Closest passages" in plain(page)


@pytest.mark.parametrize(
    ("form", "says"), [("summary", "our summary: not judged"), ("partial", "partial text: not judged")]
)
def test_the_silence_of_less_than_a_whole_text_says_nothing(visitor: Visitor, form: str, says: str) -> None:
    page = fill(visitor, form=form).get(f"/compare?{PAIR}").text
    assert f"{says}, so that what is missing there says nothing" in plain(page)
    assert "no close passage found" not in page


def test_why_several_accounts_are_not_judged_is_said_once(visitor: Visitor) -> None:
    fill(visitor, form="summary")
    press.store(
        visitor.archive,
        press.article("sum", "They met on the pier.", headline="The envoys met", form="summary"),
        press.article("part", "They met and", headline="The talks broke", form="partial"),
    )
    asked = f"{PAIR.split('&')[1]}&article=sumaaaaaaaaa&article=partaaaaaaaa"
    page = visitor.get(f"/compare?{asked}").text
    (said,) = re.findall(r'<p class="quiet">((?:(?!</p>).)*what is missing there.*?)</p>', page, re.S)
    assert plain(said) == (
        "Lantern Wire · Harbour Daily, “The envoys met …”: our summary: not judged,"
        " so that what is missing there says nothing; Harbour Daily, “The talks broke …”:"
        " partial text: not judged, so that what is missing there says nothing."
    )
    brief = visitor.get(f"/compare.md?{asked}").text
    assert brief.count("our summary: not judged, so that") == 1


def test_the_silence_of_a_text_from_before_the_matter_says_nothing(visitor: Visitor) -> None:
    earlier = press.article("x", "", at="2031-05-01").published
    page = plain(fill(visitor, published=earlier).get(f"/compare?{PAIR}").text)
    assert "published before the others: not judged, so that what is missing there says nothing" in page


def test_whole_texts_carry_the_numbers_of_their_statements(ferries: Visitor) -> None:
    page = ferries.get(f"/compare?{PAIR}&view=texts").text
    numbers = re.findall(r'<span class="linked" data-st="([\d ]+)"', page)
    shared = {number for number in numbers if numbers.count(number) > 1}
    assert shared
    assert f'href="/compare?{PAIR.replace("&", "&amp;")}#st-{min(shared)}"' in page
    assert re.search(rf'<span class="lone"[^>]*>{re.escape(ENGLISH[4])}', page)
    for line in (*ENGLISH, *OTHER):
        assert line in plain(page).replace("&#34;", '"')


def same_words(page: str) -> str:
    """What several accounts quote in the same words."""
    found = page[page.index('id="same-words"') :]
    return found[: found.index("</section>")]


def test_quotations_of_the_same_words_stand_beside_each_other(ferries: Visitor) -> None:
    page = ferries.get(f"/compare?{PAIR}&view=quotes").text
    shared = same_words(page)
    assert "We will share every drawing" in plain(shared)
    assert "We will share all drawings" in plain(shared)


def test_whom_one_account_alone_quotes_takes_no_row_of_empty_cells(visitor: Visitor) -> None:
    told = {
        "one": "“The nets are torn and the quay is bare,” said Mara Quist, the mayor.\n“We shall count every gull on the roof,” said Bo Karim, the governor.",
        "two": "“Nobody asked the ferrymen about their wages,” said Mara Quist, the mayor.",
        "three": "A lamp burned all night on the far cape.",
    }
    press.store(
        visitor.archive, *(press.article(key, text, headline=f"Of {key}") for key, text in told.items())
    )
    page = visitor.get(f"/compare?{PAIR}&article={THREE}&view=quotes").text
    both = page[page.index('id="other-words"') : page.index('id="one-only"')]
    assert "Mara Quist" in both
    assert all(words in both for words in ("torn", "wages"))
    assert "Bo Karim" not in both
    alone = page[page.index('id="one-only"') :]
    columns = [
        plain(each) for each in re.split(r'<div class="cell"[^>]*>', alone[: alone.index("</section>")])[1:]
    ]
    assert len(columns) == 3
    assert "Bo Karim" in columns[0]
    assert "We shall count every gull on the roof" in columns[0]
    assert "¶2 of Harbour Daily" in columns[0]
    assert [("Nobody else." in each) for each in columns] == [False, True, True]
    assert "Mara Quist" not in " ".join(columns)


@pytest.mark.parametrize(
    ("mine", "theirs", "marked"),
    [
        ("The ferry to Tsushima sails on 6 May with 420 guests", "The ferry to Tsushima sails on 7 May with 420 guests", ["6", "7"]),
        ("The ferry to Tsushima sails on 6 May with 420 guests", "The ferry to Tsushima sails on 6 June with 420 guests", ["May", "June"]),
        ("The ferry to Tsushima sails on 6 May with guests", "The ferry to Tsushima sails on 6 May, with guests", []),
        ("The ferry to Tsushima sails on 6 May, with 420 guests", "The ferry to Tsushima sails on 6 May beside 420 guests", ["with", "beside"]),
    ],
)  # fmt: skip
def test_a_number_or_a_month_in_which_the_same_words_differ_is_marked_in_both(
    visitor: Visitor, mine: str, theirs: str, marked: list[str]
) -> None:
    for key, words in (("one", mine), ("two", theirs)):
        text = f"Talks went on.\n“{words},” Han Seo-yun said."
        press.store(visitor.archive, press.article(key, text, headline=f"Talks of {key}"))
    page = visitor.get(f"/compare?{PAIR}&view=quotes").text
    shared = same_words(page)
    assert [each.strip() for each in re.findall(r'<mark class="differs">([^<]*)</mark>', shared)] == marked
    assert mine in plain(shared)
    assert theirs in plain(shared)


def test_of_two_wordings_the_marks_that_tell_something_are_marked_wherever_they_stand(
    visitor: Visitor,
) -> None:
    wordings = (
        "We will open the ‘free’ piers, to every fishing boat on our side of the strait by autumn",
        "We will open the free piers to each fishing boat on our side of the strait by autumn",
    )
    for key, words in zip(("one", "two"), wordings, strict=True):
        text = f"Talks went on.\nHan Seo-yun, the harbour minister, said: “{words}.”"
        press.store(visitor.archive, press.article(key, text, headline=f"Talks of {key}"))
    page = visitor.get(f"/compare?{PAIR}").text
    differing = page[page.index('class="differing wording"') :]
    found = re.findall(r'<mark class="differs">([^<]*)</mark>', differing[: differing.index("</ul>")])
    assert [each.strip() for each in found] == ["‘", "’", "every", "each"]
    beside = visitor.get(f"/compare?{PAIR}&view=quotes").text
    shared = same_words(beside)
    found = re.findall(r'<mark class="differs">([^<]*)</mark>', shared)
    assert [each.strip() for each in found if each != "underlined"] == ["‘", "’", "every", "each"]


def test_the_same_words_given_to_another_or_to_nobody_say_so(visitor: Visitor) -> None:
    words = "The piers will open to every fishing boat by autumn, and fares will fall by half"
    told = {
        "one": "said Mara Quist, the mayor.",
        "two": "said Bo Karim, the governor.",
        "three": "a note has it.",
    }
    press.store(
        visitor.archive,
        *(press.article(key, f"“{words},” {said}", headline=None) for key, said in told.items()),
    )
    address = f"/compare?{PAIR}&article={THREE}&view=quotes"
    page = visitor.get(address).text
    shared = plain(same_words(page))
    assert "The same words attributed to Mara Quist and to Bo Karim" in shared
    assert shared.count("attributed to Mara Quist") == 2
    assert shared.count("attributed to Bo Karim") == 1
    [utterance] = visitor.get(f"/compare.json?{PAIR}&article={THREE}").json()["quotes"]
    named = [each["speaker"] and each["speaker"]["name"] for each in utterance["variants"]]
    assert named[:2] == ["Mara Quist", "Bo Karim"]


def test_quotations_are_said_to_be_turns_of_transcripts_too(ferries: Visitor) -> None:
    for address in (f"/compare?{PAIR}&view=quotes", "/quotes"):
        assert "Words between quotation marks and the turns of transcripts" in ferries.get(address).text


def test_a_view_keeps_the_accounts_and_a_wrong_one_is_named(ferries: Visitor) -> None:
    page = ferries.get(f"/compare?{PAIR}&view=quotes").text
    assert f'href="/compare?{PAIR.replace("&", "&amp;")}&amp;view=texts"' in page
    answer = ferries.get(f"/compare?{PAIR}&view=graph")
    assert answer.status_code == 400
    assert "There is no view “graph”; there are statements, figures, quotes, texts, pick." in answer.text


def test_an_account_is_added_without_losing_those_picked(ferries: Visitor) -> None:
    page = ferries.get(f"/compare?{PAIR}").text
    assert f'href="/compare?{PAIR.replace("&", "&amp;")}&amp;view=pick">Add an account' in page
    picking = ferries.get(f"/compare?{PAIR}&view=pick").text
    for key in (ONE, TWO):
        assert re.search(rf'name="article" value="{key}" checked', picking)


def test_the_offsets_of_the_twin_cut_the_articles(ferries: Visitor) -> None:
    found = ferries.get(f"/compare.json?{PAIR}").json()
    texts = {key: ferries.get(f"/articles/{key}.json").json()["text"] for key in (ONE, TWO)}
    members = [one for each in found["statements"] for one in each["members"]]
    members += [one for each in found["quotes"] for one in each["variants"]]
    members += [one for each in found["only"] for one in (each, *each["nearest"])]
    assert len(members) > 10
    for one in members:
        assert texts[one["article"]][one["start"] : one["end"]] == one["text"]


def test_the_twin_tells_each_difference_with_its_values(ferries: Visitor) -> None:
    found = ferries.get(f"/compare.json?{PAIR}").json()
    differences = [each for one in found["statements"] for each in one["differences"]]
    assert {each["kind"] for each in differences} == {"figure", "wording"}
    figure = next(each for each in differences if each["kind"] == "figure")
    assert [(each["article"], each["value"]) for each in figure["values"]] == [
        (ONE, "420,000,000 won"),
        (TWO, "450,000,000 won"),
    ]


def test_the_brief_has_each_source_as_a_footnote(ferries: Visitor) -> None:
    answer = ferries.get(f"/compare.md?{PAIR}")
    assert answer.headers["content-type"] == "text/markdown; charset=utf-8"
    used = set(re.findall(r"\[\^(\d)\](?!:)", answer.text))
    defined = set(re.findall(r"^\[\^(\d)\]: ", answer.text, re.M))
    assert used == defined == {"1", "2"}
    assert ENGLISH[1] in answer.text
    assert f"https://readout.example.org/compare?{PAIR}" in answer.text


def test_the_brief_takes_an_accounts_words_for_words(visitor: Visitor) -> None:
    body = "The *accord* of [piers](http://x.example) and <b>ferries</b> | was signed in Busan by `both` ministers today."
    press.store(
        visitor.archive,
        press.article("one", body, headline="# Piers | ferries"),
        press.article("two", body, headline="Other", outlet=press.WIRE),
    )
    written = visitor.get(f"/compare.md?{PAIR}").text
    assert "\\*accord\\* of \\[piers\\]" in written
    assert "\\<b\\>" in written
    assert "“\\# Piers \\| ferries”" in written


def test_the_brief_of_one_account_is_a_mistake(ferries: Visitor) -> None:
    answer = ferries.get(f"/compare.md?article={ONE}")
    assert answer.status_code == 400
    assert answer.headers["content-type"].startswith("application/problem+json")


@pytest.fixture
def wordy(tmp_path: Path) -> Iterator[Visitor]:
    app = create_app(settings_in(tmp_path, sentence_vectors="no"))
    yield fill(Visitor(app))
    app.state.desk.archive.close()


def test_without_vectors_accounts_are_compared_by_words_and_the_page_says_so(wordy: Visitor) -> None:
    page = plain(wordy.get(f"/compare?{PAIR}").text)
    assert "Sentence vectors are not in use here" in page
    assert "Han Seo-yun and her Norwegian counterpart" in page
    assert wordy.get(f"/compare.json?{PAIR}").json()["encoder"] is None
    assert "words alone, without sentence vectors" in wordy.get(f"/compare.md?{PAIR}").text


@pytest.mark.skipif(installed_encoder() is None, reason="no sentence encoder is installed")
def test_two_languages_meet_in_a_statement(ferries: Visitor) -> None:
    found = ferries.get(f"/compare.json?article={ONE}&article={THREE}").json()
    groups = [{one["text"] for one in each["members"]} for each in found["statements"]]
    assert any({ENGLISH[2], KOREAN[2]} <= group for group in groups)


def test_topics_are_not_judged_either_in_a_text_from_before_the_matter(visitor: Visitor) -> None:
    earlier = press.article("x", "", at="2031-05-01").published
    page = fill(visitor, published=earlier).get(f"/compare?{PAIR}").text
    strip = page[page.index('id="strip"') : page.index('class="views"')]
    assert "published before the others: not judged" in strip
    assert strip.count("no passage found") == strip.count("published before the others") - 1


def test_what_is_corrected_is_compared_anew(visitor: Visitor) -> None:
    fill(visitor)
    before = visitor.get(f"/compare.json?{PAIR}").json()
    with visitor.archive.write() as connection:
        connection.exec_driver_sql(
            "UPDATE article_text SET segments = '[[\"comment\", 0, 9999]]' "
            "WHERE article_id = (SELECT id FROM article WHERE public_id = ?)",
            (TWO,),
        )
    after = visitor.get(f"/compare.json?{PAIR}").json()
    assert before["statements"]
    assert after["statements"] == []


@pytest.mark.parametrize("form", ["summary", "partial"])
def test_the_brief_says_whose_silence_says_nothing(visitor: Visitor, form: str) -> None:
    written = fill(visitor, form=form).get(f"/compare.md?{PAIR}").text
    assert "so that what is missing there says nothing." in written
    assert ("or our summary’s where a source says so" in written) is (form == "summary")
    assert "None" not in written


def test_the_brief_links_no_address_that_is_none(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        press.article("one", "Envoys met by the harbour and signed.", url="javascript:alert(1)"),
        press.article("two", "Envoys & guests met; &lt;b&gt; they signed.", outlet=press.WIRE),
    )
    written = visitor.get(f"/compare.md?{PAIR}").text
    assert "javascript" not in written
    assert "<b>" not in written


@pytest.mark.parametrize(
    ("earlier", "why"), [("5.2", "and a detail differs"), ("5", "with a figure rounded")]
)
def test_what_is_only_close_is_said_to_be_so(visitor: Visitor, earlier: str, why: str) -> None:
    told = f"Norway had long sought the new accord for its shipyards in Bergen, and the ferry contract of 2022 had come to {earlier} billion won before a pier deal of 2024."
    press.store(
        visitor.archive,
        press.article("one", told, headline=ENGLISH[0]),
        press.article(
            "two",
            "The first ferry contract of 2022 came to 5.03 billion won.",
            headline=OTHER[0],
            outlet=press.WIRE,
        ),
    )
    page = plain(visitor.get(f"/compare?{PAIR}").text)
    written = visitor.get(f"/compare.md?{PAIR}").text
    assert f"close, {why}" in page
    assert ("(close, not surely the same: a detail differs)" in written) is (earlier != "5")
    tiers = [each["tier"] for each in visitor.get(f"/compare.json?{PAIR}").json()["statements"]]
    assert "close" in tiers


def rounded(visitor: Visitor) -> Visitor:
    """Two accounts of which one rounds what the other gives in full."""
    told = "The ministers of Seoul and Oslo gave {} to three electric ferries and two charging piers in Busan harbour."
    press.store(
        visitor.archive,
        press.article("one", told.format("about 400 million won"), headline=ENGLISH[0]),
        press.article(
            "two", told.format("403.57 million won"), headline="Ministers give money", outlet=press.WIRE
        ),
    )
    return visitor


def test_what_is_only_rounded_is_said_quietly_and_not_counted(visitor: Visitor) -> None:
    page = rounded(visitor).get(f"/compare?{PAIR}").text
    assert "Figures differ" not in page
    assert 'href="#d-1"' not in page
    assert 'role="row"' not in glance(page)
    assert 'class="differing' not in page
    assert "data-step" not in page
    row = plain(page[page.index('class="differences roundings"') :])
    assert row.startswith('class="differences roundings"> Agree when rounded')
    assert "about 400 million won" in row
    assert '<mark class="rounds">403.57 million won</mark>' in page


def test_the_twin_and_the_brief_keep_what_is_rounded_apart(visitor: Visitor) -> None:
    found = rounded(visitor).get(f"/compare.json?{PAIR}").json()
    (statement,) = [each for each in found["statements"] if each["rounded"]]
    assert statement["differences"] == []
    (figure,) = statement["rounded"]
    assert figure["kind"] == "figure"
    assert [(each["article"], each["text"]) for each in figure["values"]] == [
        (ONE, "about 400 million won"),
        (TWO, "403.57 million won"),
    ]
    written = visitor.get(f"/compare.md?{PAIR}").text
    assert "Figures differ" not in written
    assert re.search(
        r"- Agree when rounded: .*“about 400 million won”\[\^1\]; .*“403.57 million won”", written
    )


def test_the_picture_says_what_is_rounded(visitor: Visitor) -> None:
    drawn = rounded(visitor).get(f"/compare.svg?{PAIR}").text
    assert "Agree when rounded" in plain(drawn.replace("</text>", " "))
    assert "Figures differ" not in drawn


def test_the_twin_has_one_difference_for_what_the_page_shows_once(visitor: Visitor) -> None:
    told = "The ministers of Seoul and Oslo gave {} million won to three electric ferries and two charging piers in Busan harbour."
    other = "The money for electric ferries in Busan, told the port, is {} million won of Seoul and Oslo."
    press.store(
        visitor.archive,
        press.article("one", told.format(420), headline=ENGLISH[0]),
        press.article("two", told.format(431), headline="Ministers give money", outlet=press.WIRE),
        press.article("three", other.format(444), headline="Port news", outlet=press.WIRE),
    )
    asked = f"{PAIR}&article={THREE}"
    page, found = visitor.get(f"/compare?{asked}").text, visitor.get(f"/compare.json?{asked}").json()
    told_of = [each for one in found["statements"] for each in one["differences"]]
    assert page.count('class="differing') == len(told_of)
    values = [(each["article"], each["value"]) for one in told_of for each in one["values"]]
    assert len(values) == len(set(values))


def test_a_differing_sum_names_its_money_in_words_as_the_article_does(visitor: Visitor) -> None:
    told = "The ministers of Seoul and Oslo gave ${} million to electric ferries and charging piers in Busan harbour."
    for key, sum_, outlet in (("one", 420, press.DAILY), ("two", 431, press.WIRE)):
        press.store(
            visitor.archive,
            press.article(key, told.format(sum_), headline=f"Ministers give money, {key}", outlet=outlet),
        )
    page = plain(visitor.get(f"/compare?{PAIR}").text)
    assert "420,000,000 US dollars" in page
    assert "431,000,000 US dollars" in visitor.get(f"/compare.md?{PAIR}").text
    assert "000 usd" not in page
    values = visitor.get(f"/compare.json?{PAIR}").json()["statements"][0]["differences"][0]["values"]
    assert [each["value"] for each in values] == ["420,000,000 usd", "431,000,000 usd"]


@pytest.mark.parametrize("is_of_two", [True, False])
def test_figures_that_are_not_held_against_each_other_are_said_not_to_be(
    visitor: Visitor, is_of_two: bool
) -> None:
    other = NORTH | {"ferries": "409", "people": "48,130", "tons": "2,690"} if is_of_two else NORTH
    for key, own, outlet in (("one", NORTH, press.DAILY), ("two", other, press.WIRE)):
        told = " ".join(line.format(**own) for line in LINES[1:])
        press.store(visitor.archive, press.article(key, told, headline=LINES[0].format(**own), outlet=outlet))
    page = plain(visitor.get(f"/compare?{PAIR}").text)
    written = visitor.get(f"/compare.md?{PAIR}").text
    assert all(("are set aside, not counted" in said) is is_of_two for said in (page, written))


def test_figures_that_are_set_aside_stand_with_their_statement_and_their_count_leads_to_them(
    visitor: Visitor,
) -> None:
    other = NORTH | {"ferries": "409", "people": "48,130", "tons": "2,690"}
    for key, own, outlet in (("one", NORTH, press.DAILY), ("two", other, press.WIRE)):
        told = " ".join(line.format(**own) for line in LINES[1:])
        press.store(visitor.archive, press.article(key, told, headline=LINES[0].format(**own), outlet=outlet))
    page = visitor.get(f"/compare?{PAIR}").text
    assert '<a href="#aside-1">3 figures set aside</a>' in page
    assert "no difference found" not in page
    assert page.count('id="aside-') == page.count("Set aside: not of one count") == 3
    assert "48,130" in page[page.index('id="aside-') :]
    statements = visitor.get(f"/compare.json?{PAIR}").json()["statements"]
    aside = [one for each in statements for one in each["aside"]]
    assert len(aside) == 3
    assert {value["article"] for one in aside for value in one["values"]} == {ONE, TWO}
    assert not any(one["kind"] == "figure" for each in statements for one in each["differences"])
    checks = visitor.get(f"/compare.json?{PAIR}").json()["checks"]
    assert {value["text"] for each in checks for value in each["values"]} >= {
        value["text"] for one in aside for value in one["values"]
    }
    assert visitor.get(f"/compare.md?{PAIR}").text.count("- Set aside: not of one count: ") == 3
    drawn = visitor.get(f"/compare.svg?{PAIR}").text
    assert "Figures differ" not in drawn
    assert "aside" not in drawn


def test_a_difference_of_several_statements_is_counted_once_and_each_leads_to_it(visitor: Visitor) -> None:
    accounts = told_by_each(*ONE_IN_TWO)
    for at, (title, *lines) in enumerate(accounts):
        press.store(visitor.archive, press.article(f"n{at}", "\n".join(lines), headline=title))
    asked = "&".join(f"article={f'n{at}'.ljust(12, 'a')}" for at in range(len(accounts)))
    page, brief, frame = (
        visitor.get(f"{form}?{asked}").text for form in ("/compare", "/compare.md", "/embed/compare")
    )
    cards = re.findall(r'<article class="statement.*?</article>', page, re.S)
    told = [each["differences"] for each in visitor.get(f"/compare.json?{asked}").json()["statements"]]
    counted = sum(each.count('class="differing') for each in cards)
    assert f">{counted} differences<" in page
    assert (
        sum(map(len, told)) == counted == len(re.findall(r"^- \*\*.* differs?(?:: [^*]+)?\*\*", brief, re.M))
    )
    lists = next(each for each in cards if "6,280 tons</a>" in each or "6,280 tons</span></a>" in each)
    leads = next(each for each in cards if "see " in each)
    number = re.search(r'id="d-(\d+)"', lists)
    card = re.search(r'id="st-(\d+)"', lists)
    assert number
    assert card
    assert f'Figures differ, <a href="#d-{number[1]}">see {card[1]}</a>' in leads
    assert [each.count('<mark class="differs">6,') for each in (lists, leads)] == [4, 2]
    assert f"- Figures differ: see {card[1]}" in brief
    assert re.search(rf'Figures differ, <a href="[^"]+/compare\?[^"]+#d-{number[1]}" target="_blank"', frame)


def test_the_brief_tells_the_matter_first_and_then_what_none_has(ferries: Visitor) -> None:
    for written in (
        ferries.get(f"/compare.md?{PAIR}").text,
        ferries.get(f"/compare.md?article={ONE}&article={THREE}").text,
    ):
        assert "\n\n\n" not in written
        assert written.index("## What differs") < written.index("Found in none of these accounts: ")
        assert written.index("Found in none of these accounts: ") < written.index("## Sources")


def test_where_nothing_differs_page_brief_and_frame_say_so(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        press.article("one", "The ferry of Orn ran aground off Tolvik.", headline="One"),
        press.article("two", "Keepers mended the lamp of Orn.", headline="Two", outlet=press.WIRE),
    )
    said = "No difference was found by the rules."
    assert f"## What differs\n\n{said}\n" in visitor.get(f"/compare.md?{PAIR}").text
    for address in ("/compare", "/embed/compare"):
        told = plain(glance(visitor.get(f"{address}?{PAIR}").text))
        assert said in told
        assert "they miss more than they find" in told


def test_a_frame_that_is_asked_for_another_view_names_the_parameter(ferries: Visitor) -> None:
    answer = ferries.get(f"/embed/compare?{PAIR}&view=figures")
    assert answer.status_code == 400
    assert (
        "A frame shows statements alone, not figures: the page of the comparison shows all views."
        in answer.text
    )
    assert ferries.get(f"/embed/compare?{PAIR}&view=statements").status_code == 200


@pytest.mark.parametrize(
    ("one", "other", "head"),
    [
        ("The ferry sank 85 nautical miles off Orn on Monday.", "The ferry sank 120 nautical miles off Orn on Monday.", "Distances"),
        ("The coast guard of Orn seized two fishing boats.", "The coast guard of Orn seized three fishing boats.", "Vessels"),
        ("The coast guard of Orn took 12 drums from the ferry.", "The coast guard of Orn took 14 drums from the ferry.", "Drums"),
    ],
)  # fmt: skip
def test_what_differing_figures_count_or_measure_is_named(
    visitor: Visitor, one: str, other: str, head: str
) -> None:
    press.store(
        visitor.archive,
        press.article("one", one, headline="One"),
        press.article("two", other, headline="Two", outlet=press.WIRE),
    )
    page = visitor.get(f"/compare?{PAIR}").text
    assert (
        len(re.findall(rf"Figures differ: <bdi[^>]*>{head}</bdi>", page)) == 2
    )  # in its line and at its statement
    brief = visitor.get(f"/compare.md?{PAIR}").text
    assert f"| Figures differ: {head} (1) |" in brief
    assert f"- **Figures differ: {head}**" in brief
