"""Which accounts tell the same matter: an invented press in two languages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.analysis.aliases import Aliases, parse_aliases
from app.analysis.cleaning import Segment
from app.analysis.outlets import Outlet
from app.analysis.people import parse_people
from app.analysis.quotes import quotes
from app.archive.article import Article
from app.archive.articles import get
from app.archive.closest import Near, closest
from app.archive.database import Archive
from app.archive.entries import fold_waiting
from app.archive.withdrawing import withdraw
from tests.archive.support import HERALD, VOICE, WIRE, day, make_article, put

GAZETTE = Outlet("gull-gazette", "Gull Gazette", kind="newspaper", country="KR", lang="en")
DAILY = Outlet("north-pier", "북부두일보", kind="newspaper", country="KR", lang="ko")
ALIASES = parse_aliases(
    """
alias = [
  { slug = "lighthouse", en = ["lighthouse", "lighthouses"], ko = ["등대*"] },
  { slug = "ferry", en = ["ferry", "ferries"], ko = ["여객선*"] },
  { slug = "breakwater", en = ["breakwater"], ko = ["방파제*"] },
  { slug = "keeper", en = ["keeper*"], ko = ["등대지기*"] },
]
""",
    parse_people(
        """
[[person]]
slug = "mara-velling"
en = ["Mara Velling"]
ko = ["마라 벨링"]
family = "Velling"
"""
    ),
)
TOLD = (
    "Lighthouse keepers end strike on Saltmarsh island",
    "Lighthouse keepers of Saltmarsh ended their strike on Monday after nine days, harbour minister Mara Velling said."
    ' "The lamps will burn again from tonight, and every keeper keeps his post," Velling told reporters by the'
    " breakwater. The ferry sails again from Tuesday.",
)
AGAIN = (
    "Strike of Saltmarsh lighthouse keepers is over",
    "After nine days without light, the keepers of Saltmarsh went back to their lamps on Monday. Mara Velling, who is"
    ' harbour minister, said: "The lamps will burn again from tonight, and every keeper keeps his post."',
)
KOREAN = (
    "소금섬 등대지기 파업 끝나… 마라 벨링 장관 “여객선 다시 뜬다”",
    "등대 불이 아흐레 만에 다시 켜진다. 마라 벨링 항만장관은 월요일 방파제 앞에서 등대지기들이 파업을 끝냈다고 밝혔다.",
)
OTHER = (
    "Orchard growers fear a late frost",
    "Growers in the northern valleys fear that frost will take half of the pears this spring, their union said.",
)


def told(
    words: tuple[str, str], outlet: Outlet | None, at: str = "2026-01-05", lang: str = "en", **changes: object
) -> Article:
    """An account with a headline and a text of one paragraph, its quotations found."""
    headline, body = words
    text = f"{headline}\n\n{body}"
    segments = (
        Segment("title", 0, len(headline)),
        Segment("body", len(headline) + 2, len(text)),
    )
    made = make_article(
        text=text,
        segments=segments,
        headline=headline,
        lede=body,
        lang=lang,
        outlet=outlet,
        published=day(at),
        url=f"https://{outlet.slug if outlet else 'nobody'}.example/{abs(hash((words, at)))}",
        quotes=quotes(text, segments, lang, ALIASES.people),
    )
    return replace(made, **changes)  # type: ignore[arg-type]


@pytest.fixture
def near(archive: Archive) -> Callable[..., tuple[Near, ...]]:
    """Keeps accounts amid others of other matters, and asks for the closest of the first."""

    def find(*accounts: Article, limit: int = 5, aliases: Aliases = ALIASES) -> tuple[Near, ...]:
        crops = (
            "pears",
            "plums",
            "quinces",
            "medlars",
            "cherries",
            "figs",
            "walnuts",
            "almonds",
            "grapes",
            "limes",
        )
        others = [
            told((OTHER[0] + f" of {crop}", OTHER[1].replace("pears", crop)), HERALD, lang="en")
            for crop in crops
        ]
        ours = [
            told((f"과수원 {n}곳에 늦서리", f"북쪽 골짜기 과수원 {n}곳에 서리가 내렸다."), WIRE, lang="ko")
            for n in range(9)
        ]
        put(archive, *accounts, *others, *ours)
        fold_waiting(archive)
        with archive.read() as connection:
            stored = get(connection, accounts[0].id)
            assert stored
            return closest(connection, stored, aliases, limit)

    return find


def test_another_account_of_the_matter_is_found_with_what_it_shares(
    near: Callable[..., tuple[Near, ...]],
) -> None:
    second = told(AGAIN, GAZETTE, "2026-01-06")
    (found,) = near(told(TOLD, HERALD), second)
    assert found.item.id == second.id
    assert found.days == 1
    assert "mara-velling" in found.names
    assert {"Saltmarsh", "strike"} <= set(found.words)
    assert found.quotations == 1
    assert not found.copy


def test_an_account_in_another_language_is_found_by_what_both_name(
    near: Callable[..., tuple[Near, ...]],
) -> None:
    korean = told(KOREAN, DAILY, lang="ko")
    (found,) = near(told(TOLD, HERALD), korean)
    assert found.item.id == korean.id
    assert {"mara-velling", "keeper", "ferry"} <= set(found.names)
    assert not found.words
    (back,) = near(korean, told(TOLD, HERALD))
    assert back.item.lang == "en"


def test_without_names_that_tables_know_nothing_leads_to_another_language(
    near: Callable[..., tuple[Near, ...]],
) -> None:
    assert near(told(TOLD, HERALD), told(KOREAN, DAILY, lang="ko"), aliases=Aliases()) == ()


def test_neither_itself_nor_another_matter_nor_another_week_is_close(
    near: Callable[..., tuple[Near, ...]],
) -> None:
    assert near(told(TOLD, HERALD), told(AGAIN, GAZETTE, "2026-01-15")) == ()


def test_a_copy_stands_behind_accounts_of_their_own(near: Callable[..., tuple[Near, ...]]) -> None:
    copy = told((TOLD[0], TOLD[1] + " More follows."), VOICE)
    own = told(AGAIN, GAZETTE)
    found = near(told(TOLD, HERALD), copy, own)
    assert [(each.item.id, each.copy) for each in found] == [(own.id, False), (copy.id, True)]


def test_outlets_take_turns_and_the_own_comes_after_others(near: Callable[..., tuple[Near, ...]]) -> None:
    said = [(f"{AGAIN[0]}, part {n}", f"{AGAIN[1]} Part {n} follows at {n} o'clock.") for n in range(2, 6)]
    first = told(TOLD, HERALD)
    same = told(said[0], HERALD)
    many = [told(words, GAZETTE) for words in said[1:]]
    one = told(AGAIN, WIRE)
    found = [each.item for each in near(first, same, *many, one, limit=6)]
    slugs = [each.outlet.slug for each in found if each.outlet]
    assert set(slugs[:2]) == {GAZETTE.slug, WIRE.slug}
    assert slugs[2:] == [GAZETTE.slug, HERALD.slug]


def test_among_many_one_is_of_another_language(near: Callable[..., tuple[Near, ...]]) -> None:
    outlets = [Outlet(f"pier-{n}", f"Pier {n}", lang="en") for n in range(4)]
    many = [told((AGAIN[0], f"{AGAIN[1]} Edition {n} says so."), outlet) for n, outlet in enumerate(outlets)]
    korean = told(KOREAN, DAILY, lang="ko")
    found = near(told(TOLD, HERALD), *many, korean, limit=3)
    assert len(found) == 3
    assert found[-1].item.id == korean.id


def test_an_undated_account_has_none_and_is_none(near: Callable[..., tuple[Near, ...]]) -> None:
    undated = replace(day("2026-01-05"), at=None, precision="none", basis="none", confidence="none")
    assert near(told(AGAIN, GAZETTE, published=undated), told(TOLD, HERALD)) == ()


def test_a_piece_that_tells_many_matters_is_close_to_none(near: Callable[..., tuple[Near, ...]]) -> None:
    summary = told((f"News Summary: {AGAIN[0]}", AGAIN[1]), GAZETTE)
    assert near(told(TOLD, HERALD), summary) == ()
    assert near(summary, told(TOLD, HERALD)) == ()


def test_what_was_taken_down_is_not_found(archive: Archive, near: Callable[..., tuple[Near, ...]]) -> None:
    first, second = told(TOLD, HERALD), told(AGAIN, GAZETTE)
    assert near(first, second)
    withdraw(archive, second.id, "asked to")
    with archive.read() as connection:
        stored = get(connection, first.id)
        assert stored
        assert closest(connection, stored, ALIASES, 5) == ()
