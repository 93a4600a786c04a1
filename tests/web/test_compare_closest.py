"""Sentences of a comparison that are closest to each other and stand in no statement: on the page, in its brief and twin."""

from __future__ import annotations

import re

import pytest

from . import press
from .conftest import Visitor
from .test_compare_statements import plain

ONE, TWO, THREE = "oneaaaaaaaaa", "twoaaaaaaaaa", "threeaaaaaaa"
PAIR = f"article={ONE}&article={TWO}"
LENT = "The harbour office will lend the island two pumps and a crane from June <b>."
LOAN = "Pumps and a crane are to reach the islanders of Orn on loan in July."


@pytest.fixture
def quay(visitor: Visitor) -> Visitor:
    """Two accounts of one loan, told in quite other words, and a third of nothing of the kind."""
    press.store(
        visitor.archive,
        press.article("one", f"{LENT} The weather held.", headline="Orn is emptied"),
        press.article("two", f"{LOAN} The ferry was late.", headline="Islanders leave", outlet=press.WIRE),
        press.article("three", "Ada Quill won the regatta.", headline="A regatta"),
    )
    return visitor


def closest(page: str) -> str:
    """The section of what is closest."""
    start = page.index('aria-labelledby="closest"')
    return page[start : page.index("</section>", start)]


def test_both_sentences_stand_beside_each_other_and_lead_to_their_places(quay: Visitor) -> None:
    found = closest(quay.get(f"/compare?{PAIR}").text)
    assert plain(LENT.split("<", maxsplit=1)[0]).strip() in plain(found)
    assert LOAN in plain(found)
    assert [each[:22] for each in re.findall(r'href="(/articles/\w+\?at=\d+)', found)] == [
        f"/articles/{ONE}",
        f"/articles/{TWO}",
    ]
    assert "<b>" not in found


def test_what_no_other_of_the_row_has_is_underlined(quay: Visitor) -> None:
    found = closest(quay.get(f"/compare?{PAIR}").text)
    assert re.findall(r'<mark class="differs">(.*?)</mark>', found) == ["June", "July"]


ASKED = "The governor of Orn did not ask the neighbours for help with the flooded quay."
SOUGHT = "Orn's governor sought help from abroad for the quay that was under water."
REFUSED = "Orn's governor refused help from abroad for the quay that was under water."


@pytest.mark.parametrize(("other", "marked"), [(SOUGHT, ["not"]), (REFUSED, [])])
def test_a_not_is_underlined_too_where_the_other_has_none(
    visitor: Visitor, other: str, marked: list[str]
) -> None:
    press.store(visitor.archive, press.article("one", ASKED), press.article("two", other, outlet=press.WIRE))
    found = closest(visitor.get(f"/compare?{PAIR}").text)
    assert re.findall(r'<mark class="differs">(.*?)</mark>', found) == marked


def test_their_count_leads_there_and_each_account_counts_its_own(quay: Visitor) -> None:
    page = quay.get(f"/compare?{PAIR}").text
    assert '<a href="#closest">1 closest</a>' in page
    assert page.count("1 closest to another’s") == 2


def test_no_statement_is_made_of_them(quay: Visitor) -> None:
    found = quay.get(f"/compare.json?{PAIR}").json()
    assert found["statements"] == []
    [row] = found["closest"]
    assert [(each["article"], each["text"]) for each in row["members"]] == [(ONE, LENT), (TWO, LOAN)]


def test_the_brief_has_them_with_their_sources(quay: Visitor) -> None:
    written = quay.get(f"/compare.md?{PAIR}").text
    told = written[written.index("## Closest, not surely the same") : written.index("## Sources")]
    assert re.search(r"- Harbour Daily: “The harbour office .*from \*\*June\*\*.*\[\^1\]", told)
    assert re.search(r"on loan in \*\*July\*\*.*\[\^2\]", told)


def test_other_views_and_accounts_of_two_matters_have_none(quay: Visitor) -> None:
    assert 'id="closest"' not in quay.get(f"/compare?{PAIR}&view=figures").text
    query = f"article={ONE}&article={THREE}"
    assert 'id="closest"' not in quay.get(f"/compare?{query}").text
    assert "## Closest" not in quay.get(f"/compare.md?{query}").text
    assert quay.get(f"/compare.json?{query}").json()["closest"] == []


def test_a_frame_says_how_many_there_are_and_leads_to_them(quay: Visitor) -> None:
    frame = quay.get(f"/embed/compare?{PAIR}").text
    assert re.search(
        rf'<a href="[^"]*/compare\?{PAIR.replace("&", "&amp;")}#closest"[^>]*>1 closest, not surely the same</a>',
        frame,
    )
    assert "worth checking" not in frame
    assert "closest" not in quay.get(f"/embed/compare?article={ONE}&article={THREE}").text
