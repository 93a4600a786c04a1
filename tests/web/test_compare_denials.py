"""What one account says and another tells as denied, on a comparison, in its twin and in its brief."""

from __future__ import annotations

import re

import pytest

from . import press
from .conftest import Visitor

PAIR = "article=oneaaaaaaaaa&article=twoaaaaaaaaa"
SAYS = "The harbour office of Orn said on Monday that talks with Tolvik on the lighthouse island were being prepared."
DENIES = "The harbour office of Orn denied on Monday that talks with Tolvik on the lighthouse island were being prepared."


@pytest.fixture
def denied(visitor: Visitor) -> Visitor:
    press.store(
        visitor.archive,
        press.article("one", SAYS, headline="Talks on the island are near", outlet=press.WIRE),
        press.article("two", DENIES, headline="Harbour office speaks of rumours"),
    )
    return visitor


def test_a_statement_says_who_tells_a_denial_and_in_which_words(denied: Visitor) -> None:
    page = denied.get(f"/compare?{PAIR}").text
    shown = re.search(r'<li class="differing denial" id="denial-1".*?</li>', page, re.S)
    assert shown
    said = " ".join(re.sub(r"<[^>]+>", " ", shown[0]).split())
    assert said.startswith("Said and denied")
    assert "states it" in said
    assert "“denied”" in said
    assert f'href="/articles/twoaaaaaaaaa?at={page_place(page)}' in shown[0]


def test_who_tells_what_is_denied_leads_to_the_sentence_that_tells_it(denied: Visitor) -> None:
    page = denied.get(f"/compare?{PAIR}").text
    shown = re.search(
        r'<a href="(/articles/oneaaaaaaaaa\?at=\d+)#found"[^>]*><span[^>]*>states it',
        page,
    )
    assert shown
    article = denied.get(shown[1]).text
    assert (
        "talks with Tolvik on the lighthouse island were being prepared"
        in article[article.index('id="found"') :]
    )


def page_place(page: str) -> str:
    found = re.search(r'id="denial-1".*?twoaaaaaaaaa\?at=(\d+)', page, re.S)
    assert found
    return found[1]


def test_the_count_of_what_is_denied_leads_to_it_and_no_difference_is_not_claimed(denied: Visitor) -> None:
    page = denied.get(f"/compare?{PAIR}").text
    assert '<a href="#denial-1">1 said and denied</a>' in page
    assert 'data-step="1"' in page
    assert "no difference found" not in page


def test_the_place_of_the_words_of_denial_cuts_them_from_the_text(denied: Visitor) -> None:
    (statement,) = denied.get(f"/compare.json?{PAIR}").json()["statements"]
    (denial,) = statement["denials"]
    says, denies = denial["values"]
    text = denied.get("/articles/twoaaaaaaaaa.json").json()["text"]
    assert (says["denies"], says["text"]) == (False, "")
    assert denies["denies"]
    assert text[denies["start"] :].startswith(denies["text"])
    assert statement["differences"] == []


def test_the_brief_tells_it_too(denied: Visitor) -> None:
    brief = denied.get(f"/compare.md?{PAIR}").text
    assert "- **Said and denied**" in brief
    assert re.search(r"\| Said and denied: “The harbour office of Orn [^|]*” \(\d\) \|", brief)
    assert re.search(
        r"Lantern Wire.*: \[states it\]\(<\S+/articles/oneaaaaaaaaa\?at=\d+#found>\)",
        brief,
    )


def test_the_picture_tells_it_too_and_counts_it(denied: Visitor) -> None:
    drawn = denied.get(f"/compare.svg?{PAIR}").text
    said = " ".join(re.sub(r"<[^>]+>", " ", drawn).split())
    assert "Said and denied The harbour" in said
    assert "“ denied ”" in said
    assert "states it" in said
    assert "1 of 1 said and denied" in said


@pytest.mark.parametrize(
    ("third", "stands"),
    [
        (SAYS.replace("on Monday", "Monday"), True),
        (SAYS.replace("were being", "were not being"), False),
        ("A storm held the ferries of Orn in the harbour for two nights.", False),
    ],
    ids=["states it", "has a not", "tells another thing"],
)
def test_every_account_of_a_statement_that_states_it_is_named(
    denied: Visitor, third: str, stands: bool
) -> None:
    press.store(denied.archive, press.article("three", third, headline="The island again"))
    asked = f"{PAIR}&article=threeaaaaaaa"
    page = denied.get(f"/compare?{asked}").text
    shown = re.search(r'<li class="differing denial" id="denial-1".*?</li>', page, re.S)
    assert shown
    assert ("/articles/threeaaaaaaa?at=" in shown[0]) == stands
    assert shown[0].count("states it") == 1 + stands
    # Of three the one that denies it stands alone; of two neither does.
    assert ("<b><span" in page) == stands
    brief = denied.get(f"/compare.md?{asked}").text
    assert ("| **“denied”** | states it |" in brief) == stands


def test_a_statement_without_a_denial_has_none(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        press.article("one", SAYS, headline="Talks on the island are near", outlet=press.WIRE),
        press.article("two", SAYS, headline="Harbour office speaks of rumours"),
    )
    for address in ("/compare", "/compare.svg"):
        assert "said and denied" not in visitor.get(f"{address}?{PAIR}").text.lower()
    assert visitor.get(f"/compare.json?{PAIR}").json()["statements"][0]["denials"] == []


def test_a_close_statement_with_a_denial_alone_has_no_figure_rounded(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        press.article(
            "one",
            "The captain resigned over the affair of the ferry tickets in Lowport harbour on Monday.",
            headline="Lowport loses a captain",
        ),
        press.article(
            "two",
            "The captain denied that he would resign over the affair of the ferry tickets.",
            headline="Crew speaks of rumours",
            outlet=press.WIRE,
        ),
    )
    brief, page = (visitor.get(f"/compare{end}?{PAIR}").text for end in (".md", ""))
    assert "(close, not surely the same: one denies it)" in brief
    assert "close, and one denies it" in page
    assert not any("rounded" in line for line in brief.splitlines() if line.startswith("###"))


NOT_IN_ONE = "a “not” in one account, none in another"


@pytest.mark.parametrize(
    ("korean", "is_noted"),
    [
        ("오슬로와 부산의 시장은 일요일 부산 항구에서 여객선 협정을 낭독하지 않았다.", True),
        ("오슬로와 부산의 시장은 일요일 부산 항구에서 여객선 협정을 낭독했다.", False),
    ],
)
def test_a_not_in_one_of_two_languages_is_remarked_quietly(
    visitor: Visitor, korean: str, is_noted: bool
) -> None:
    says = "The mayors of Oslo and Busan read out the ferry accord in the harbour of Busan on Sunday."
    press.store(
        visitor.archive,
        press.article("one", says, headline="Mayors on the quay"),
        press.article("two", korean, headline="부두의 두 시장", lang="ko", outlet=press.WIRE),
    )
    page, brief = (visitor.get(f"/compare{end}?{PAIR}").text for end in ("", ".md"))
    assert 'class="statement' in page
    assert (NOT_IN_ONE in page) is is_noted
    assert (f"- A{NOT_IN_ONE[1:]}" in brief) is is_noted
    assert "Said and denied" not in page


def test_a_deed_that_one_language_tells_as_not_done_is_said_and_denied_on_the_page_and_in_the_brief(
    visitor: Visitor,
) -> None:
    says = "The mayors of Oslo and Busan signed the ferry accord in the harbour of Busan on Sunday."
    korean = "오슬로와 부산의 시장은 일요일 부산 항구에서 여객선 협정에 서명하지 않았다."
    press.store(
        visitor.archive,
        press.article("one", says, headline="Mayors on the quay"),
        press.article("two", korean, headline="부두의 두 시장", lang="ko", outlet=press.WIRE),
    )
    page, brief = (visitor.get(f"/compare{end}?{PAIR}").text for end in ("", ".md"))
    assert "Said and denied" in page
    assert "서명하지 않았다" in brief
    assert NOT_IN_ONE not in page


def test_every_account_of_a_statement_that_denies_its_deed_is_named(visitor: Visitor) -> None:
    says = "The mayors of Oslo and Busan signed the ferry accord in the harbour of Busan on Sunday."
    korean = "오슬로와 부산의 시장은 일요일 부산 항구에서 여객선 협정에 서명하지 않았다."
    denies = (
        "The mayors of Oslo and Busan have not signed the ferry accord in the harbour of Busan on Sunday."
    )
    press.store(
        visitor.archive,
        press.article("one", says, headline="Mayors on the quay"),
        press.article("two", korean, headline="부두의 두 시장", lang="ko", outlet=press.WIRE),
        press.article("three", denies, headline="Mayors without a pen"),
    )
    brief = visitor.get(f"/compare.md?{PAIR}&article=threeaaaaaaa").text
    row = next(line for line in brief.splitlines() if line.startswith("| Said and denied"))
    assert "서명하지 않았다" in row
    assert "have not signed" in row


def test_a_statement_in_which_claims_may_conflict_says_so_and_where(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        press.article(
            "one",
            "The talks on the harbour bridge of Lorn were postponed on Monday.",
            headline="Harbour talks",
        ),
        press.article(
            "two",
            "The talks on the harbour bridge of Lorn went ahead on Monday.",
            headline="After the talks",
            outlet=press.WIRE,
        ),
    )
    page, brief = (visitor.get(f"/compare{end}?{PAIR}").text for end in ("", ".md"))
    assert 'claims that may conflict: <a href="#checks">see Worth checking</a>' in page
    assert "- Claims that may conflict: see Worth checking" in brief
