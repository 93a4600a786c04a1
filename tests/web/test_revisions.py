"""Earlier texts, each at its own address, and what changed from one to the next."""

from __future__ import annotations

import re

import pytest

from . import press
from .conftest import DAILY, Visitor

FIRST = "The envoys met on Monday.\nThey spoke of fish.\nIt rained.\nThe sea was calm.\nAll went home."
SECOND = (
    "The envoys met on Friday.\nThey spoke of fish.\nIt rained.\nThe sea was calm.\nAll went home.\nA <b>."
)
THIRD = "The envoys met on Friday.\nThey spoke of fish.\nIt rained.\nThe sea was calm.\nAll went home."
ADDRESS = "/articles/revaaaaaaaaa"


@pytest.fixture
def revised(visitor: Visitor) -> Visitor:
    for body in (FIRST, SECOND, THIRD):
        furniture = (("comment", "Well said!"),)
        press.store(visitor.archive, press.article("rev", body, headline="Envoys meet", furniture=furniture))
    return visitor


def test_an_earlier_text_keeps_its_address_and_its_own_parts(revised: Visitor) -> None:
    page = revised.get(f"{ADDRESS}/revisions/1").text
    assert "The envoys met on Monday." in page
    assert 'data-number="5"' in page
    assert '<div class="part title">' in page
    assert page.index('<details class="furniture">') < page.index("Well said!")
    assert "This is an earlier text" in page


def test_every_revision_and_every_change_is_linked_from_the_article(revised: Visitor) -> None:
    page = revised.get(ADDRESS).text
    for address in ("revisions/1", "revisions/2", "revisions/2/changes", "revisions/3/changes"):
        assert f'href="{ADDRESS}/{address}"' in page
    assert f"{ADDRESS}/revisions/1/changes" not in page


def test_an_article_of_one_text_speaks_of_no_revisions(reader: Visitor) -> None:
    assert "/revisions/" not in reader.get(f"/articles/{DAILY}").text


def test_changed_words_are_marked_within_their_paragraph(revised: Visitor) -> None:
    page = revised.get(f"{ADDRESS}/revisions/2/changes").text
    assert "The envoys met on <del>Monday.</del><ins>Friday.</ins>" in page
    assert "<ins>A &lt;b&gt;.</ins>" in page
    assert "1 paragraph changed, 1 added, 0 removed." in page


def test_unchanged_paragraphs_far_from_any_change_are_folded(revised: Visitor) -> None:
    page = revised.get(f"{ADDRESS}/revisions/2/changes").text
    folded = re.search(r"<details>.*?</details>", page, re.S)
    assert folded
    assert "2 paragraphs unchanged" in folded[0]
    assert "The sea was calm." in folded[0]
    assert "They spoke of fish." not in folded[0]


def test_furniture_is_no_change(revised: Visitor) -> None:
    assert "Well said!" not in revised.get(f"{ADDRESS}/revisions/2/changes").text


@pytest.mark.parametrize(
    "place", ["revisions/4", "revisions/x", "revisions/0", "revisions/1/changes", "revisions/4/changes"]
)
def test_there_is_no_other_revision(revised: Visitor, place: str) -> None:
    assert revised.get(f"{ADDRESS}/{place}").status_code == 404
