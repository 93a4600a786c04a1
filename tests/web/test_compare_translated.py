"""What one speaker is quoted with in two languages: beside its statement, and nowhere among what differs."""

from __future__ import annotations

import pytest

from app.analysis.quotes import quotes
from app.archive.article import Article
from tests.accounts import aliases

from . import press
from .conftest import Visitor

QUERY = "article=oneaaaaaaaaa&article=twoaaaaaaaaa"
EN = '"The ferry line to the islands will be the bridge of our future and will never be closed again," Lee Jae-myung said at the pier in Busan on Friday.'
KO = '이재명 대통령은 금요일 부산 부두에서 "섬으로 가는 여객선 항로는 우리 미래의 다리가 될 것이며 다시는 닫히지 않을 것"이라고 말했다.'
HEADING = "Quoted in two languages"


def by_known(article: Article) -> Article:
    """An article whose speakers are those of the table."""
    found = quotes(article.text, article.segments, article.lang, aliases().people)
    return press.again(article, quotes=found)


@pytest.fixture
def quoted(visitor: Visitor) -> Visitor:
    """One saying in English and in Korean."""
    press.store(
        visitor.archive,
        by_known(press.article("one", EN, headline="A ferry for the islands")),
        by_known(press.article("two", KO, headline="섬으로 가는 여객선", outlet=press.WIRE, lang="ko")),
    )
    return visitor


def test_a_translation_stands_in_its_statement_and_is_not_counted(quoted: Visitor) -> None:
    page = quoted.get(f"/compare?{QUERY}").text
    assert page.count(f"<h4>{HEADING}</h4>") == 1
    assert "The ferry line to the islands" in page[page.index(HEADING) :]
    assert "섬으로 가는 여객선 항로는" in page[page.index(HEADING) :]
    assert "no difference found" in page
    assert "1 difference" not in page
    assert 'id="d-1"' not in page
    assert "data-step" not in page
    assert HEADING not in page[page.index('id="glance"') : page.index('class="statement')]


def test_the_brief_the_frame_and_the_picture_say_that_nothing_differs(quoted: Visitor) -> None:
    brief = quoted.get(f"/compare.md?{QUERY}").text
    glance = brief[brief.index("## What differs") :]
    assert "No difference was found by the rules." in glance
    assert brief.count(f"- {HEADING}: ") == 1
    assert "No difference was found by the rules." in quoted.get(f"/embed/compare?{QUERY}").text
    drawn = quoted.get(f"/compare.svg?{QUERY}").text
    assert "No difference was found by the rules." in drawn
    assert "Quoted in" in drawn


def test_the_twin_keeps_it_and_says_what_it_is(quoted: Visitor) -> None:
    [statement] = quoted.get(f"/compare.json?{QUERY}").json()["statements"]
    [told] = statement["differences"]
    assert (told["kind"], told["translated"], len(told["values"])) == ("wording", True, 2)
