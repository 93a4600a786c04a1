"""What differs, a row each: values in English, what the fewest say, and what an empty cell means."""

from __future__ import annotations

import re

import pytest

from app.analysis.differences import ATTRIBUTION, DATE, FIGURE, WORDING, Difference, Value
from app.analysis.text import Span
from app.web.colours import colours as colours_of_the_page
from app.web.glance import Glanced, Line
from app.web.placing import Place
from app.web.statements import Card, Cell, Told
from app.web.variants import Bit, says, variants

from . import press
from .conftest import Visitor

KEYS = ("one", "two", "three", "four")


def asked(count: int) -> str:
    return "&".join(f"article={key.ljust(12, 'a')}" for key in KEYS[:count])


def told(visitor: Visitor, *bodies: str) -> None:
    """Accounts of one matter."""
    for key, body in zip(KEYS, bodies, strict=False):
        press.store(visitor.archive, press.article(key, body, headline=f"From {key}"))


def rows(page: str) -> list[list[str]]:
    """The cells of each row of what differs, as they are read."""
    glance = page[page.index('<section class="glance"') :]
    found = glance[: glance.index("</section>")].split('<div class="cells" role="row">')[1:]
    cells = [re.findall(r'role="(?:rowheader|cell)">(.*?)</div>', row, re.S) for row in found]
    plain = re.compile(r'<span class="whose".*?</span>|<[^>]+>', re.S)
    return [[" ".join(plain.sub(" ", cell).split()) for cell in row] for row in cells]


FERRIES = "The wardens of Orn counted {} ferries in the harbour of Tolvik on Monday."


def test_what_the_fewest_accounts_say_is_bold_on_page_brief_frame_and_picture(visitor: Visitor) -> None:
    told(visitor, FERRIES.format(12), FERRIES.format(12), FERRIES.format(15))
    for address in ("/compare", "/embed/compare"):
        page = visitor.get(f"{address}?{asked(3)}").text
        assert re.findall(r"<b><span[^>]*>(.*?)</span>", page) == ["15 ferries"]
        assert "<b>Bold</b>: what the fewest accounts say" in page
    brief = visitor.get(f"/compare.md?{asked(3)}").text
    assert "| “12 ferries” | “12 ferries” | **“15 ferries”** |" in brief
    assert "\n\nBold: what the fewest accounts say.\n\n" in brief
    drawn = visitor.get(f"/compare.svg?{asked(3)}").text
    drawn = drawn[: drawn.index("Reported by two or more")]
    assert re.search(r'font-weight="700"[^>]*>15 ferries', drawn)
    assert not re.search(r'font-weight="700"[^>]*>12 ferries', drawn)


def test_of_two_accounts_neither_is_told_to_stand_alone(visitor: Visitor) -> None:
    told(visitor, FERRIES.format(12), FERRIES.format(15))
    page = visitor.get(f"/compare?{asked(2)}").text
    assert rows(page)[0][1:] == ["12 ferries", "15 ferries"]
    assert "<b><span" not in page
    assert "fewest" not in page
    assert "Bold" not in visitor.get(f"/compare.md?{asked(2)}").text


def test_an_empty_cell_says_whether_the_account_has_the_statement(visitor: Visitor) -> None:
    told(
        visitor,
        FERRIES.format(12),
        FERRIES.format(15),
        "The wardens of Orn counted the ferries in the harbour of Tolvik on Monday.",
        "A lamp burned all night on the far cape.",
    )
    page = visitor.get(f"/compare?{asked(4)}").text
    [cells] = rows(page)
    assert cells[1:3] == ["12 ferries", "15 ferries"]
    assert re.fullmatch(r"see ¶1 in .*", cells[3])
    assert re.search(
        rf'<span class="blank">see <a href="/articles/{"three".ljust(12, "a")}\?at=\d+#found"', page
    )
    assert cells[4] == "not in this statement"
    assert "| see ¶1 | not in this statement |" in visitor.get(f"/compare.md?{asked(4)}").text
    drawn = " ".join(re.sub(r"<[^>]+>", " ", visitor.get(f"/compare.svg?{asked(4)}&width=1280").text).split())
    assert "see ¶1" in drawn
    assert "not in this statement" in drawn


def test_who_is_silent_of_a_difference_is_named_in_one_line_which_is_not_read_aloud_twice(
    visitor: Visitor,
) -> None:
    told(
        visitor,
        FERRIES.format(12),
        FERRIES.format(15),
        "A lamp burned all night.",
        "Gulls slept on the cape.",
    )
    page = visitor.get(f"/compare?{asked(4)}").text
    [line] = re.findall(r'<p class="silence" aria-hidden="true">(.*?)</p>', page)
    assert re.sub(r"<[^>]+>", "", line).startswith("not in this statement: ")
    assert line.count("<bdi>") == page.count('class="cell unsaid"') == 2


def test_the_words_that_say_what_a_line_is_of_say_whose_they_are(visitor: Visitor) -> None:
    told(visitor, FERRIES.format(12), FERRIES.format(15))
    page = visitor.get(f"/compare?{asked(2)}").text
    titles = re.findall(
        r'<span class="quiet" aria-hidden="true"><bdi>(.*?)</bdi>: <q lang="en" dir="auto">', page
    )
    assert titles
    assert all(f'<span class="whose" aria-hidden="true">{each}</span>' in page for each in titles)


def test_what_differs_has_one_colour_on_page_and_picture(visitor: Visitor) -> None:
    told(visitor, FERRIES.format(12), FERRIES.format(15))
    drawn = visitor.get(f"/compare.svg?{asked(2)}").text
    colours = {each.name: each.light for each in colours_of_the_page()}
    assert colours["warn"] not in drawn
    assert f'fill="{colours["accent"]}"' in drawn


def test_how_sure_a_section_is_stands_in_a_clause_with_all_of_it_behind(visitor: Visitor) -> None:
    told(visitor, FERRIES.format(12), FERRIES.format(15))
    page = visitor.get(f"/compare?{asked(2)}").text
    found = re.findall(r'<details class="sure"><summary>(.*?)</summary><p>(.*?)</p></details>', page, re.S)
    clauses = [re.sub(r"<[^>]+>", "", clause) for clause, _ in found]
    assert len(found) > 2
    assert all(len(clause) < 100 for clause in clauses), clauses
    assert all('href="/about#comparisons"' in all_of_it for _, all_of_it in found)


@pytest.mark.parametrize(
    ("words", "value", "is_said"),
    [
        ("within 400 metres", "up to 400 m", True),
        ("400m", "400 m", True),
        ("1,200 ferries", "1,200 ferries", True),
        ("about two hours", "about 2 hours", False),
        ("5.4 million people", "5,400,000 people", False),
        ("2시간", "2 hours", False),
        ("约400米", "about 400 m", False),
        ("Feb. 25", "2026-02-25", False),
    ],
)
def test_words_that_do_not_say_their_value_in_digits_and_english_have_it_beside_them(
    words: str, value: str, is_said: bool
) -> None:
    assert says(words, value) == is_said


@pytest.mark.parametrize(
    ("kind", "said", "few"),
    [
        (FIGURE, ["about 2 hours", "2 hours", "about 2.5 hours"], "c"),
        (FIGURE, ["up to 400 m", "400 m", "up to 300 m", "300 m"], ""),
        (FIGURE, ["24", "31", "24 person", "31"], ""),
        (FIGURE, ["24", "31", "24 person", "24"], "b"),
        (FIGURE, ["1 m", "2 m"], ""),
        (FIGURE, ["1 m", "2 m", "3 m"], ""),
        (FIGURE, ["1 m", "1 m", "2 m", "3 m"], "cd"),
        (DATE, ["2031-05-05", "2031-05", "2031-04-05"], "c"),
        (ATTRIBUTION, ["Ada Reed", "", "Ada Reed"], "b"),
        (WORDING, ["a mild wind", "A mild wind.", "a wild wind"], "c"),
    ],
)
def test_the_fewest_are_those_with_whom_the_fewest_agree(kind: str, said: list[str], few: str) -> None:
    values = tuple(
        Value(account, Span(0, 1), text if kind == WORDING else "words", "" if kind == WORDING else text)
        for account, text in zip("abcd", said, strict=False)
    )
    found = variants(Difference(kind, values), dict.fromkeys("abcd", "en"))
    assert "".join(each.article for each in found if each.is_outlier) == few


def test_wordings_in_two_languages_are_not_held_against_each_other() -> None:
    values = tuple(
        Value(account, Span(0, 1), text, "")
        for account, text in zip("abc", ["a mild wind", "a mild wind", "순한 바람"], strict=True)
    )
    found = variants(Difference(WORDING, values), {"a": "en", "b": "en", "c": "ko"})
    assert not any(each.is_outlier for each in found)


TALKS = "\n\nThe talks at Orn on Tuesday ended without a word on the far cape."
BODIES = "Remnor handed over the bodies of {} Orn soldiers at the Halsa bridge on Monday."


@pytest.mark.parametrize(
    ("third", "says", "absence"),
    [
        (
            "Orn denied that Remnor had handed over the bodies of any soldiers.",
            "denies some of it in ¶1",
            "close, not surely the same as all of it",
        ),
        ("They did not hand over bodies.", "may deny some of it in ¶1", "may deny some of it"),
        ("They did not sail to the far cape.", "not in this statement", "no close passage found"),
    ],
)
def test_the_cell_of_an_account_that_denies_it_elsewhere_leads_there(
    visitor: Visitor, third: str, says: str, absence: str
) -> None:
    told(visitor, *(f"{each}{TALKS}" for each in (BODIES.format("four"), BODIES.format("five"), third)))
    page = visitor.get(f"/compare?{asked(3)}").text
    cells = next(row for row in rows(page) if "four" in row[1])
    assert cells[3].startswith(says)
    brief = visitor.get(f"/compare.md?{asked(3)}").text
    assert f"| {says} |" in brief
    card = page[page.index('<article class="statement') :]
    assert re.findall(r'<p class="none">(.*?)</p>', card[: card.index("</article>")])[-1] == absence
    assert (f"“{third}” ¶1[^3] ({absence})" in brief) == (says != "not in this statement")


def test_a_sentence_that_only_stands_near_to_a_denial_is_not_shown_to_be_denied(visitor: Visitor) -> None:
    told(
        visitor,
        "Minister Han asked Beijing to press Pyongyang to return to the table, and Luo said China would play its part in its own way.",
        "Han, the minister, asked Beijing to press Pyongyang to return to the table; Luo said that China would play its part.",
        "Beijing has always denied that there is a ban on Korean songs, and singers said they would believe it when they saw the posters.",
    )
    page = visitor.get(f"/compare?{asked(3)}").text
    card = page[page.index('<article class="statement') :]
    assert "no close passage found" in card[: card.index("</article>")]
    assert "deny some of it" not in page


def test_a_cell_without_a_value_has_what_is_worth_checking_beside_those_of_others(visitor: Visitor) -> None:
    third = "Ferries lay in the harbour of Tolvik; a fisherman put them at 17 ferries."
    told(visitor, FERRIES.format(12), FERRIES.format(15), third)
    page = visitor.get(f"/compare?{asked(3)}").text
    assert rows(page)[0][1:] == [
        "12 ferries",
        "15 ferries",
        "perhaps 17 ferries ¶1 in Harbour Daily, “From three …”",
    ]
    assert '<q lang="en" dir="auto">17 ferries</q>' in page
    assert (
        "| “12 ferries” | “15 ferries” | perhaps “17 ferries” ¶1 |"
        in visitor.get(f"/compare.md?{asked(3)}").text
    )
    assert "perhaps “17 ferries” ¶1" in re.sub(r"<[^>]+>", "", visitor.get(f"/compare.svg?{asked(3)}").text)


def test_a_denial_is_headed_by_a_passage_with_what_is_said_or_denied() -> None:
    place = Place(paragraph=1, sentence=1)
    said = Told(
        "one", "en", 0, (Bit("The wire says that the delegation of Orn attended the reading."),), place
    )
    aside = Told("two", "en", 0, (Bit("The gates have not been opened."),), place)
    cells = (Cell("one", (said,)), Cell("two", (aside,)))
    card = Card(1, (), None, "sure", cells, ())
    glanced = (Glanced("one", "en", "attended"), Glanced("two", "en", "states it", is_quoted=False))
    line = Line("denial-1", "Said and denied", None, card, glanced)
    assert line.clause is not None
    assert (line.clause.article, line.clause.text[:12]) == ("one", "The wire say")
