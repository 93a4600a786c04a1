"""Questions of a transcript: told before the answer in the ledger, counted beside a comparison."""

from __future__ import annotations

import re
from html import unescape

import pytest

from app.analysis.turns import questions

from . import press
from .conftest import Visitor

LONG = "And the harbour office " + "with its many rooms and halls " * 8 + "will it open?"
BRIEFING = f"""QUESTION: Will the ferries sail this week?
MS QUILL: Not yet, and I have nothing to announce on them.
They lie where they lay in spring.
QUESTION: {LONG}
MS QUILL: That is for the keepers of the harbour to say."""
OTHER = "The ferries lie still, a keeper said. “They will sail in autumn,” he added."


@pytest.fixture
def briefing(visitor: Visitor) -> Visitor:
    press.store(
        visitor.archive,
        press.article("one", BRIEFING, headline="Department Press Briefing"),
        press.article("two", OTHER, outlet=press.WIRE, headline="Ferries"),
    )
    return visitor


def plain(page: str) -> str:
    return unescape(re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", page)))


def entries(page: str) -> list[str]:
    return re.findall(r'<article class="utterance".*?</article>', page, re.S)


def test_the_ledger_tells_what_an_answer_answers_with_a_link_to_it(briefing: Visitor) -> None:
    [answer] = [each for each in entries(briefing.get("/quotes").text) if "Not yet" in each]
    assert "asked: Will the ferries sail this week?" in plain(answer)
    [address] = re.findall(r'href="([^"]+)">asked</a>', answer)
    assert 'id="found"' in briefing.get(unescape(address)).text
    assert "<details" not in answer


def test_what_goes_on_and_what_nobody_asked_has_no_question(briefing: Visitor) -> None:
    others = [
        each for each in entries(briefing.get("/quotes").text) if "in spring" in each or "autumn" in each
    ]
    assert len(others) == 2
    assert not any("asked" in each for each in others)


def test_a_long_question_is_folded(briefing: Visitor) -> None:
    [answer] = [each for each in entries(briefing.get("/quotes").text) if "keepers of the harbour" in each]
    assert re.search(
        r'<details class="asked"><summary><a [^>]+>asked</a>: <span[^>]*>And the harbour', answer
    )
    assert LONG in plain(answer)


def test_the_twin_of_the_ledger_has_the_question(briefing: Visitor) -> None:
    items = briefing.get("/quotes.json").json()["items"]
    found = {item["text"]: item["asked"] for item in items}
    assert found["Not yet, and I have nothing to announce on them."] == "Will the ferries sail this week?"
    assert found["They will sail in autumn,"] is None


def test_a_comparison_says_how_many_questions_are_not_compared(briefing: Visitor) -> None:
    page = plain(briefing.get("/compare?article=oneaaaaaaaaa&article=twoaaaaaaaaa").text)
    assert page.count("not compared") == 1
    assert re.search(r"in none of these; and 2 questions, not compared", page)


def test_the_speaker_of_an_answer_has_the_question_on_his_page(briefing: Visitor) -> None:
    assert "asked: Will the ferries" in plain(briefing.get("/quotes/speakers/quill").text)


def test_the_invented_briefing_asks_twice() -> None:
    stored = press.article("one", BRIEFING, headline="Department Press Briefing")
    assert len(questions(stored.text, stored.segments)) == 2
